// The word lists of the relation rules (data/*.tsv; their heads tell the formats). Immutable once created;
// thread-safe.
#ifndef CLAIMGRAPH_INGEST_RELATIONS_RULES_H_
#define CLAIMGRAPH_INGEST_RELATIONS_RULES_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "ingest/entities/cue_set.h"
#include "ingest/entities/types.h"

namespace claimgraph::ingest {

enum class CauseOrder : uint8_t { kActive, kPassive, kBecause, kState, kClosed };

struct CauseWord {
  std::optional<int> sign;  // what the word itself says; none where a word of change decides
  bool by_change = false;   // a word of change beside the effect decides, `sign` is the default
  bool closer = false;      // ends the cause of a kClosed word
  CauseOrder order = CauseOrder::kActive;
};

enum class VerbOrder : uint8_t { kSvo, kOvs, kWith };

struct VerbWord {
  std::string relation;
  VerbOrder order = VerbOrder::kSvo;
  uint32_t first_types = 0;   // bit sets over EntityType
  uint32_t second_types = 0;
};

class RelationRules {
 public:
  static absl::StatusOr<std::unique_ptr<const RelationRules>> Create();

  const CueSet& causes() const { return causes_; }
  const CauseWord& cause(uint32_t value) const { return cause_words_[value]; }
  const CueSet& directions() const { return directions_; }  // value 1: up, 0: down
  const CueSet& verbs() const { return verbs_; }
  const VerbWord& verb(uint32_t value) const { return verb_words_[value]; }
  const CueSet& roles() const { return roles_; }
  const CueSet& shares() const { return shares_; }

 private:
  RelationRules() = default;
  absl::Status LoadCauses();
  absl::Status LoadDirections();
  absl::Status LoadVerbs();
  absl::Status LoadRoles();

  CueSet causes_;
  std::vector<CauseWord> cause_words_;
  CueSet directions_;
  CueSet verbs_;
  std::vector<VerbWord> verb_words_;
  CueSet roles_;
  CueSet shares_;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RELATIONS_RULES_H_
