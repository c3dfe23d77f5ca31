// The closed vocabularies of the claim graph, each with its text form. Name() gives the contract's spelling;
// Parse...() takes exactly that spelling and gives nullopt for anything else.
#ifndef CLAIMGRAPH_INGEST_RECORD_KINDS_H_
#define CLAIMGRAPH_INGEST_RECORD_KINDS_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace claimgraph::ingest {

enum class PassageKind : uint8_t { kHeading, kListItem, kSentence };
enum class FigureKind : uint8_t {
  kMoney,
  kPercent,
  kCount,
  kRatio,
  kLength,
  kMass,
  kDuration,
  kDate,
  kYear,
  kQuarter,
  kPeriod,
  kOrdinal,
  kNumber,
  kOther
};
enum class Bound : uint8_t { kEqual, kMore, kAtLeast, kLess, kAtMost, kAbout };
enum class Direction : uint8_t { kNone, kUp, kDown };
enum class ClaimKind : uint8_t { kFigure, kRelation, kStatement };
enum class Modality : uint8_t { kAsserted, kReported, kEstimated, kForecast, kPlanned, kRecommended, kHypothetical };
enum class Polarity : uint8_t { kAffirmed, kNegated };

std::string_view Name(PassageKind kind);
std::string_view Name(FigureKind kind);
std::string_view Name(Bound bound);          // "=", ">", ">=", "<", "<=", "~"
std::string_view Name(Direction direction);  // "", "up", "down"
std::string_view Name(ClaimKind kind);
std::string_view Name(Modality modality);
std::string_view Name(Polarity polarity);

std::optional<PassageKind> ParsePassageKind(std::string_view name);
std::optional<FigureKind> ParseFigureKind(std::string_view name);
std::optional<Bound> ParseBound(std::string_view name);
std::optional<Direction> ParseDirection(std::string_view name);
std::optional<ClaimKind> ParseClaimKind(std::string_view name);
std::optional<Modality> ParseModality(std::string_view name);
std::optional<Polarity> ParsePolarity(std::string_view name);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_KINDS_H_
