#include "ingest/load/contributions.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/compare.h"
#include "engine/values/encoding.h"

namespace claimgraph::ingest {
namespace {

constexpr std::string_view kDocuments = "documents";
constexpr std::string_view kEdge = "edge";
// Firmest first.
constexpr std::array<std::string_view, 6> kStatuses = {"in_force", "announced",   "planned",
                                                       "proposed", "recommended", "hypothetical"};

// How many documents give each value.
using Votes = std::map<Value, int64_t, values::OrderLess>;

const Value& MostVotes(const Votes& votes) {
  return std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
           return a.second < b.second;  // the first of several, so the smallest value
         })->first;
}

const Value& Firmest(const Votes& votes) {
  const auto rank = [](const Value& value) {
    return value.type() == ValueType::kString
               ? std::find(kStatuses.begin(), kStatuses.end(), value.as_string()) - kStatuses.begin()
               : ptrdiff_t{kStatuses.size()};
  };
  return std::min_element(votes.begin(), votes.end(), [&rank](const auto& a, const auto& b) {
           return rank(a.first) < rank(b.first);
         })->first;
}

absl::Status Damaged(std::string_view kind, std::string_view id) {
  return absl::DataLossError(Cat("what documents say of ", kind, " ", id, " cannot be read"));
}

}  // namespace

absl::StatusOr<Contributions> Contributions::Read(graph::GraphReader& reader, std::string_view kind,
                                                  std::string_view id) {
  Contributions result(kind, id);
  CG_ASSIGN_OR_RETURN(const std::optional<std::string> bytes, reader.ReadBlob(kind, id));
  if (!bytes) return result;
  std::string_view rest = *bytes;
  CG_ASSIGN_OR_RETURN(const Value stored, values::DecodeCompact(&rest));
  const Value* documents = stored.type() == ValueType::kMap ? stored.FindEntry(kDocuments) : nullptr;
  if (documents == nullptr || documents->type() != ValueType::kMap) return Damaged(kind, id);
  for (const auto& [document, properties] : documents->as_map()) {
    if (properties.type() != ValueType::kMap) return Damaged(kind, id);
    result.documents_.emplace(document, properties);
  }
  const Value* edge = stored.FindEntry(kEdge);
  if (edge != nullptr && edge->type() == ValueType::kInt) result.edge_ = static_cast<EdgeId>(edge->as_int());
  return result;
}

void Contributions::Set(const std::string& document, std::vector<MapEntry> properties) {
  std::erase_if(properties, [](const MapEntry& entry) { return entry.second.is_null(); });
  documents_.insert_or_assign(document, Value::Map(std::move(properties)));
}

std::vector<MapEntry> Contributions::Merge() const {
  std::map<std::string, Votes> votes;
  std::set<std::string> names;
  for (const auto& [document, properties] : documents_) {
    for (const auto& [key, value] : properties.as_map()) {
      if (key == "aliases") {
        for (const Value& alias : value.as_list()) names.emplace(alias.as_string());
        continue;
      }
      ++votes[key][value];
      if (key == "name") names.emplace(value.as_string());
    }
  }
  std::vector<MapEntry> merged;
  for (const auto& [key, candidates] : votes) {
    const Value& chosen = key == "status"       ? Firmest(candidates)
                          : key == "confidence" ? candidates.rbegin()->first
                                                : MostVotes(candidates);
    if (key == "name") names.erase(std::string(chosen.as_string()));
    merged.emplace_back(key, chosen);
  }
  if (!names.empty()) {
    std::vector<Value> aliases;
    for (const std::string& name : names) aliases.push_back(Value::String(name));
    merged.emplace_back("aliases", Value::List(std::move(aliases)));
  }
  return merged;
}

absl::Status Contributions::Write(graph::GraphWriter& writer) const {
  if (documents_.empty()) return writer.DeleteBlob(kind_, id_);
  std::vector<MapEntry> documents(documents_.begin(), documents_.end());
  std::vector<MapEntry> stored;
  stored.emplace_back(kDocuments, Value::Map(std::move(documents)));
  if (edge_) stored.emplace_back(kEdge, Value::Int(static_cast<int64_t>(*edge_)));
  std::string bytes;
  values::AppendCompact(Value::Map(std::move(stored)), &bytes);
  return writer.PutBlob(kind_, id_, bytes);
}

}  // namespace claimgraph::ingest
