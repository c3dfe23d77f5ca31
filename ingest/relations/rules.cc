#include "ingest/relations/rules.h"

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/lexicon/lexicon_file.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kRelationData[];

namespace {

absl::Status Wrong(std::string_view file, const LexiconRow& row, std::string_view word) {
  return absl::InvalidArgumentError(Cat(file, ":", row.line, ": unknown word '", word, "'"));
}

uint32_t Bit(EntityType type) { return 1u << static_cast<uint32_t>(type); }

// A set of labels; "Actor" and "Metric" stand for all of theirs.
std::optional<uint32_t> ParseTypes(std::string_view labels) {
  uint32_t types = 0;
  for (const std::string& label : SplitAlternatives(labels)) {
    if (label == "Actor") {
      for (uint32_t t = 0; t <= static_cast<uint32_t>(EntityType::kAlliance); ++t) types |= 1u << t;
      continue;
    }
    const auto type = ParseEntityType(label);
    if (!type) return std::nullopt;
    types |= Bit(*type);
  }
  return types;
}

}  // namespace

absl::StatusOr<std::unique_ptr<const RelationRules>> RelationRules::Create() {
  std::unique_ptr<RelationRules> rules(new RelationRules());
  CG_RETURN_IF_ERROR(rules->LoadCauses());
  CG_RETURN_IF_ERROR(rules->LoadDirections());
  CG_RETURN_IF_ERROR(rules->LoadVerbs());
  CG_RETURN_IF_ERROR(rules->LoadRoles());
  return std::unique_ptr<const RelationRules>(std::move(rules));
}

absl::Status RelationRules::LoadCauses() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kRelationData, "affects.tsv", 3, 3));
  for (const LexiconRow& row : rows) {
    CauseWord word;
    const std::string& sign = row.columns[0];
    if (sign == "up" || sign == "change_up") word.sign = 1;
    if (sign == "down" || sign == "change_down") word.sign = -1;
    word.by_change = sign.substr(0, 6) == "change";
    word.closer = sign == "closer";
    if (!word.sign && !word.by_change && !word.closer) return Wrong("affects.tsv", row, sign);
    const std::string& order = row.columns[1];
    if (order == "active")
      word.order = CauseOrder::kActive;
    else if (order == "passive")
      word.order = CauseOrder::kPassive;
    else if (order == "because")
      word.order = CauseOrder::kBecause;
    else if (order == "state")
      word.order = CauseOrder::kState;
    else if (order == "closed")
      word.order = CauseOrder::kClosed;
    else
      return Wrong("affects.tsv", row, order);
    causes_.Add(row.columns[2], static_cast<uint32_t>(cause_words_.size()));
    cause_words_.push_back(word);
  }
  return causes_.Build();
}

absl::Status RelationRules::LoadDirections() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kRelationData, "directions.tsv", 2, 2));
  for (const LexiconRow& row : rows) {
    if (row.columns[0] != "up" && row.columns[0] != "down") return Wrong("directions.tsv", row, row.columns[0]);
    directions_.Add(row.columns[1], row.columns[0] == "up" ? 1 : 0);
  }
  return directions_.Build();
}

absl::Status RelationRules::LoadVerbs() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kRelationData, "verbs.tsv", 5, 5));
  for (const LexiconRow& row : rows) {
    VerbWord word;
    word.relation = row.columns[0];
    word.order = row.columns[1] == "ovs"    ? VerbOrder::kOvs
                 : row.columns[1] == "with" ? VerbOrder::kWith
                                            : VerbOrder::kSvo;
    const auto first = ParseTypes(row.columns[2]), second = ParseTypes(row.columns[3]);
    if (!first || !second) return Wrong("verbs.tsv", row, first ? row.columns[3] : row.columns[2]);
    word.first_types = *first;
    word.second_types = *second;
    verbs_.Add(row.columns[4], static_cast<uint32_t>(verb_words_.size()));
    verb_words_.push_back(std::move(word));
  }
  return verbs_.Build();
}

absl::Status RelationRules::LoadRoles() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> roles, ParseEmbedded(kRelationData, "roles.tsv", 1, 1));
  for (const LexiconRow& row : roles) roles_.Add(row.columns[0], 0);
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> shares, ParseEmbedded(kRelationData, "shares.tsv", 1, 1));
  for (const LexiconRow& row : shares) shares_.Add(row.columns[0], 0);
  CG_RETURN_IF_ERROR(roles_.Build());
  return shares_.Build();
}

}  // namespace claimgraph::ingest
