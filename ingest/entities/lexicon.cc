#include "ingest/entities/lexicon.h"

#include <utility>

#include "engine/base/status.h"
#include "ingest/entities/text.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kEntityData[];

namespace {

// The value of `name` in "a=b;c=d"; empty when it is not there.
std::string Attribute(std::string_view attributes, std::string_view name) {
  while (!attributes.empty()) {
    const size_t stop = attributes.find(';');
    const std::string_view item = attributes.substr(0, stop);
    if (item.size() > name.size() && item.substr(0, name.size()) == name && item[name.size()] == '=') {
      return std::string(item.substr(name.size() + 1));
    }
    if (stop == std::string_view::npos) break;
    attributes.remove_prefix(stop + 1);
  }
  return {};
}

std::optional<AffixUse> ParseUse(std::string_view name) {
  if (name == "suffix") return AffixUse::kSuffix;
  if (name == "head") return AffixUse::kHead;
  if (name == "title_before") return AffixUse::kTitleBefore;
  if (name == "title_after") return AffixUse::kTitleAfter;
  if (name == "cut") return AffixUse::kCut;
  if (name == "generic") return AffixUse::kGeneric;
  return std::nullopt;
}

absl::Status WrongRow(std::string_view file, const LexiconRow& row, std::string_view what) {
  return absl::InvalidArgumentError(Cat(file, ":", row.line, ": ", what));
}

std::string_view DropGate(std::string_view word, bool* gated) {
  *gated = !word.empty() && word.front() == '?';
  if (*gated) word.remove_prefix(1);
  return word;
}

}  // namespace

absl::StatusOr<std::unique_ptr<const EntityLexicon>> EntityLexicon::Create() {
  std::unique_ptr<EntityLexicon> lexicon(new EntityLexicon());
  for (const char* file : {"country_forms.tsv", "countries.tsv", "organizations.tsv", "companies.tsv", "people.tsv",
                           "products.tsv", "places.tsv", "cities.tsv"}) {
    CG_RETURN_IF_ERROR(lexicon->LoadNames(file));
  }
  CG_RETURN_IF_ERROR(lexicon->LoadNotNames());
  CG_RETURN_IF_ERROR(lexicon->LoadMetrics());
  CG_RETURN_IF_ERROR(lexicon->LoadPolicies());
  CG_RETURN_IF_ERROR(lexicon->LoadEvents());
  CG_RETURN_IF_ERROR(lexicon->LoadAnaphora());
  CG_RETURN_IF_ERROR(lexicon->LoadAffixes());
  CG_RETURN_IF_ERROR(lexicon->LoadPersonNames());
  CG_RETURN_IF_ERROR(lexicon->names_.Build());
  CG_RETURN_IF_ERROR(lexicon->heads_.Build());
  CG_RETURN_IF_ERROR(lexicon->anaphora_.Build());
  CG_RETURN_IF_ERROR(lexicon->affixes_.Build());
  return std::unique_ptr<const EntityLexicon>(std::move(lexicon));
}

absl::Status EntityLexicon::LoadNames(std::string_view file) {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, file, 4, 3));
  for (const LexiconRow& row : rows) {
    const auto type = ParseEntityType(row.columns[0]);
    if (!type) return WrongRow(file, row, Cat("unknown type '", row.columns[0], "'"));
    ListedEntity entity;
    entity.type = *type;
    entity.key = row.columns[1];
    entity.country = Attribute(row.columns[3], "of");
    entity.maker = Attribute(row.columns[3], "maker");
    entity.market = Attribute(row.columns[3], "market");
    entity.generic = !Attribute(row.columns[3], "generic").empty();
    entity.modifier = !Attribute(row.columns[3], "demonym").empty();
    entity.after = Attribute(row.columns[3], "after");
    entity.short_form = !Attribute(row.columns[3], "short").empty();
    const uint32_t index = static_cast<uint32_t>(entities_.size());
    if (!entity.modifier) by_key_.try_emplace(entity.key, index);
    for (const std::string& word : SplitAlternatives(row.columns[2])) {
      ListedName name{index, false};
      const std::string spelling = FoldScript(DropGate(word, &name.gated));
      // The first entity that lists a spelling keeps it: files are read from the most to the least certain.
      if (spelling.empty() || !seen_names_.insert(spelling).second) continue;
      names_.Add(spelling, static_cast<uint32_t>(listed_names_.size()));
      listed_names_.push_back(name);
      if (entity.modifier) continue;
      (IsHanChar(CharAt(spelling, 0)) ? chinese_names_ : latin_names_).try_emplace(entity.key, spelling);
    }
    entities_.push_back(std::move(entity));
  }
  return absl::OkStatus();
}

absl::Status EntityLexicon::LoadNotNames() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "not_names.tsv", 1, 1));
  for (const LexiconRow& row : rows) not_names_.Add(row.columns[0], 0);
  return not_names_.Build();
}

void EntityLexicon::AddHead(std::string_view words, const HeadWord& head) {
  for (const std::string& word : SplitAlternatives(words)) {
    HeadWord copy = head;
    const std::string_view spelling = DropGate(word, &copy.gated);
    heads_.Add(spelling, static_cast<uint32_t>(head_words_.size()));
    head_words_.push_back(std::move(copy));
  }
}

absl::Status EntityLexicon::LoadMetrics() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "metrics.tsv", 5, 5));
  for (const LexiconRow& row : rows) {
    const auto type = ParseEntityType(row.columns[1]);
    if (!type || !IsMetric(*type)) return WrongRow("metrics.tsv", row, "the type is neither Metric nor RevenueStream");
    HeadWord head;
    head.type = *type;
    head.kind = row.columns[0];
    head.unit_kind = row.columns[2];
    head.owner_rule = row.columns[3];
    AddHead(row.columns[4], head);
  }
  return absl::OkStatus();
}

absl::Status EntityLexicon::LoadPolicies() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "policies.tsv", 4, 4));
  for (const LexiconRow& row : rows) {
    HeadWord head;
    head.use = row.columns[2];
    head.type = head.use == "alliance" ? EntityType::kAlliance : EntityType::kPolicy;
    head.kind = row.columns[0];
    head.status = row.columns[1];
    AddHead(row.columns[3], head);
  }
  return absl::OkStatus();
}

absl::Status EntityLexicon::LoadEvents() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "events.tsv", 2, 2));
  for (const LexiconRow& row : rows) {
    HeadWord head;
    head.type = EntityType::kEvent;
    head.kind = row.columns[0];
    AddHead(row.columns[1], head);
  }
  return absl::OkStatus();
}

absl::Status EntityLexicon::LoadAnaphora() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "anaphora.tsv", 3, 3));
  for (const LexiconRow& row : rows) {
    if (row.columns[0] != "Owner" && row.columns[0] != "Policy") {
      return WrongRow("anaphora.tsv", row, "the first column is neither Owner nor Policy");
    }
    anaphora_.Add(row.columns[2], static_cast<uint32_t>(anaphor_words_.size()));
    anaphor_words_.push_back({row.columns[0] == "Owner", row.columns[1]});
  }
  return absl::OkStatus();
}

absl::Status EntityLexicon::LoadAffixes() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "affixes.tsv", 4, 4));
  for (const LexiconRow& row : rows) {
    Affix affix;
    affix.english = row.columns[0] == "en";
    const auto type = ParseEntityType(row.columns[1]);
    if (!type) return WrongRow("affixes.tsv", row, Cat("unknown type '", row.columns[1], "'"));
    affix.type = *type;
    const auto use = ParseUse(row.columns[2]);
    if (!use) return WrongRow("affixes.tsv", row, Cat("unknown use '", row.columns[2], "'"));
    affix.use = *use;
    if (affix.use == AffixUse::kGeneric) {
      for (const std::string& word : SplitAlternatives(row.columns[3])) generic_before_suffix_.insert(FoldScript(word));
      continue;
    }
    if (!affix.english) {
      affixes_.Add(row.columns[3], static_cast<uint32_t>(affix_list_.size()));
      affix_list_.push_back(affix);
      continue;
    }
    StringMap<Affix>& words = affix.use == AffixUse::kSuffix ? english_suffixes_
                              : affix.use == AffixUse::kHead ? english_heads_ : english_titles_;
    for (const std::string& word : SplitAlternatives(row.columns[3])) words.try_emplace(word, affix);
  }
  return absl::OkStatus();
}

absl::Status EntityLexicon::LoadPersonNames() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kEntityData, "person_names.tsv", 2, 2));
  for (const LexiconRow& row : rows) {
    const std::string& use = row.columns[0];
    for (const std::string& written : SplitAlternatives(row.columns[1])) {
      const std::string word = FoldScript(written);
      if (use == "surname") surnames_.insert(CharAt(word, 0));
      else if (use == "surname2") surnames2_.insert(word);
      else if (use == "transliteration") transliteration_.insert(CharAt(word, 0));
      else if (use == "notgiven") not_given_.insert(CharAt(word, 0));
      else if (use == "given_en") given_names_.insert(word);
      else return WrongRow("person_names.tsv", row, Cat("unknown use '", use, "'"));
    }
  }
  return absl::OkStatus();
}

const ListedEntity* EntityLexicon::FindKey(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? nullptr : &entities_[found->second];
}

std::string_view EntityLexicon::PreferredName(std::string_view key, bool latin) const {
  const StringMap<std::string>& names = latin ? latin_names_ : chinese_names_;
  const auto found = names.find(key);
  return found == names.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<Affix> EntityLexicon::FindEnglishAffix(std::string_view word, AffixUse use) const {
  const StringMap<Affix>& words = use == AffixUse::kSuffix ? english_suffixes_
                                  : use == AffixUse::kHead ? english_heads_ : english_titles_;
  const auto found = words.find(word);
  if (found == words.end()) return std::nullopt;
  return found->second;
}

}  // namespace claimgraph::ingest
