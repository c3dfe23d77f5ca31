#include "ingest/entities/types.h"

#include <array>

namespace claimgraph::ingest {
namespace {

constexpr std::array<std::string_view, 12> kNames = {"Person",   "Company", "Government", "Country",
                                                     "Organization", "Alliance", "Place", "Product",
                                                     "Policy",   "Metric",  "RevenueStream", "Event"};

}  // namespace

std::string_view Name(EntityType type) { return kNames[static_cast<size_t>(type)]; }

std::optional<EntityType> ParseEntityType(std::string_view name) {
  for (size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<EntityType>(i);
  }
  return std::nullopt;
}

std::vector<std::string> Labels(EntityType type) {
  std::vector<std::string> labels = {"Entity"};
  if (IsActor(type)) labels.push_back("Actor");
  if (type == EntityType::kRevenueStream) labels.push_back("Metric");
  labels.emplace_back(Name(type));
  return labels;
}

bool IsActor(EntityType type) { return type <= EntityType::kAlliance; }

bool IsMetric(EntityType type) { return type == EntityType::kMetric || type == EntityType::kRevenueStream; }

}  // namespace claimgraph::ingest
