// The name lists, head words and affixes that recognition works with, read once from the embedded data files
// (data/*.tsv; their heads tell the formats). Immutable once created; safe to share between threads.
#ifndef CLAIMGRAPH_INGEST_ENTITIES_LEXICON_H_
#define CLAIMGRAPH_INGEST_ENTITIES_LEXICON_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/strings.h"
#include "ingest/entities/cue_set.h"
#include "ingest/entities/types.h"
#include "ingest/lexicon/lexicon_file.h"

namespace claimgraph::ingest {

// A listed entity.
struct ListedEntity {
  EntityType type = EntityType::kOrganization;
  std::string key;
  std::string country;
  std::string maker;
  std::string market;       // key of the country a product is made for
  bool generic = false;
  bool modifier = false;
  bool short_form = false;  // one character that stands for a country, only beside certain others
  std::string after;        // of a short form: characters that it may follow
};

// One spelling of a listed entity.
struct ListedName {
  uint32_t entity = 0;
  bool gated = false;  // also an everyday word: counts only where its surroundings support it
};

struct HeadWord {
  EntityType type = EntityType::kMetric;
  std::string kind;
  std::string unit_kind;
  std::string owner_rule;
  std::string status;
  std::string use;     // of policies: noun, bare, clause, named, alliance
  bool gated = false;  // needs an argument
};

struct AnaphorWord {
  bool owner = false;  // points to an owner, else to a policy
  std::string family;
};

enum class AffixUse : uint8_t { kSuffix, kHead, kTitleBefore, kTitleAfter, kCut, kGeneric };

struct Affix {
  bool english = false;
  EntityType type = EntityType::kOrganization;
  AffixUse use = AffixUse::kSuffix;
};

class EntityLexicon {
 public:
  // InvalidArgument names the data file and line that is wrong.
  static absl::StatusOr<std::unique_ptr<const EntityLexicon>> Create();

  const CueSet& names() const { return names_; }
  const ListedName& listed_name(uint32_t value) const { return listed_names_[value]; }
  const ListedEntity& listed(uint32_t entity) const { return entities_[entity]; }
  // The entity of a key; nullptr when none is listed.
  const ListedEntity* FindKey(std::string_view key) const;
  // The first spelling in the wanted script class: Latin or Chinese. Empty when there is none.
  std::string_view PreferredName(std::string_view key, bool latin) const;

  // Strings that hold a listed name by accident.
  const CueSet& not_names() const { return not_names_; }

  const CueSet& heads() const { return heads_; }
  const HeadWord& head(uint32_t value) const { return head_words_[value]; }
  const CueSet& anaphora() const { return anaphora_; }
  const AnaphorWord& anaphor(uint32_t value) const { return anaphor_words_[value]; }
  const CueSet& affixes() const { return affixes_; }
  const Affix& affix(uint32_t value) const { return affix_list_[value]; }
  // English words that are parts of names: the affix a whole word is, if it is one (exact case).
  std::optional<Affix> FindEnglishAffix(std::string_view word, AffixUse use) const;

  bool IsSurname(char32_t c) const { return surnames_.count(c) > 0; }
  bool IsSurname2(std::string_view two) const { return surnames2_.contains(two); }
  bool IsTransliteration(char32_t c) const { return transliteration_.count(c) > 0; }
  bool NeverInGivenName(char32_t c) const { return not_given_.count(c) > 0; }
  bool IsGenericBeforeSuffix(std::string_view text) const { return generic_before_suffix_.contains(text); }
  bool IsGivenName(std::string_view word) const { return given_names_.contains(word); }

 private:
  EntityLexicon() = default;
  absl::Status LoadNames(std::string_view file);
  absl::Status LoadNotNames();
  absl::Status LoadMetrics();
  absl::Status LoadPolicies();
  absl::Status LoadEvents();
  absl::Status LoadAnaphora();
  absl::Status LoadAffixes();
  absl::Status LoadPersonNames();
  void AddHead(std::string_view words, const HeadWord& head);

  CueSet names_{CueSet::Case::kExact};
  std::vector<ListedName> listed_names_;
  std::vector<ListedEntity> entities_;
  StringMap<uint32_t> by_key_;
  StringMap<std::string> latin_names_;
  StringMap<std::string> chinese_names_;
  StringSet seen_names_;
  CueSet not_names_;
  CueSet heads_;
  std::vector<HeadWord> head_words_;
  CueSet anaphora_;
  std::vector<AnaphorWord> anaphor_words_;
  CueSet affixes_{CueSet::Case::kExact};
  std::vector<Affix> affix_list_;
  StringMap<Affix> english_suffixes_;
  StringMap<Affix> english_heads_;
  StringMap<Affix> english_titles_;
  absl::flat_hash_set<char32_t> surnames_;
  absl::flat_hash_set<char32_t> transliteration_;
  absl::flat_hash_set<char32_t> not_given_;
  StringSet surnames2_;
  StringSet given_names_;
  StringSet generic_before_suffix_;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ENTITIES_LEXICON_H_
