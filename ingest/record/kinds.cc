#include "ingest/record/kinds.h"

#include <array>
#include <cstddef>

namespace claimgraph::ingest {
namespace {

constexpr std::array<std::string_view, 3> kPassageKinds = {"heading", "list_item", "sentence"};
constexpr std::array<std::string_view, 14> kFigureKinds = {"money",  "percent",  "count",  "ratio", "length",
                                                           "mass",   "duration", "date",   "year",  "quarter",
                                                           "period", "ordinal",  "number", "other"};
constexpr std::array<std::string_view, 6> kBounds = {"=", ">", ">=", "<", "<=", "~"};
constexpr std::array<std::string_view, 3> kDirections = {"", "up", "down"};
constexpr std::array<std::string_view, 3> kClaimKinds = {"figure", "relation", "statement"};
constexpr std::array<std::string_view, 7> kModalities = {"asserted", "reported",    "estimated",   "forecast",
                                                         "planned",  "recommended", "hypothetical"};
constexpr std::array<std::string_view, 2> kPolarities = {"affirmed", "negated"};

template <typename E, size_t n>
std::optional<E> Parse(const std::array<std::string_view, n>& names, std::string_view name) {
  for (size_t i = 0; i < n; ++i) {
    if (names[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view Name(PassageKind kind) { return kPassageKinds[static_cast<size_t>(kind)]; }
std::string_view Name(FigureKind kind) { return kFigureKinds[static_cast<size_t>(kind)]; }
std::string_view Name(Bound bound) { return kBounds[static_cast<size_t>(bound)]; }
std::string_view Name(Direction direction) { return kDirections[static_cast<size_t>(direction)]; }
std::string_view Name(ClaimKind kind) { return kClaimKinds[static_cast<size_t>(kind)]; }
std::string_view Name(Modality modality) { return kModalities[static_cast<size_t>(modality)]; }
std::string_view Name(Polarity polarity) { return kPolarities[static_cast<size_t>(polarity)]; }

std::optional<PassageKind> ParsePassageKind(std::string_view name) { return Parse<PassageKind>(kPassageKinds, name); }
std::optional<FigureKind> ParseFigureKind(std::string_view name) { return Parse<FigureKind>(kFigureKinds, name); }
std::optional<Bound> ParseBound(std::string_view name) { return Parse<Bound>(kBounds, name); }
std::optional<Direction> ParseDirection(std::string_view name) { return Parse<Direction>(kDirections, name); }
std::optional<ClaimKind> ParseClaimKind(std::string_view name) { return Parse<ClaimKind>(kClaimKinds, name); }
std::optional<Modality> ParseModality(std::string_view name) { return Parse<Modality>(kModalities, name); }
std::optional<Polarity> ParsePolarity(std::string_view name) { return Parse<Polarity>(kPolarities, name); }

}  // namespace claimgraph::ingest
