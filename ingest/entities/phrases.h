// Recogniser of phrases: quantities ("Nvidia's revenue in China"), policies ("US export controls on chips",
// 《芯片与科学法案》) and events, each a head word with the names around it as arguments.
//
// Arguments are read outwards from the head over words that say nothing (data/fillers.tsv). A policy without an issuer
// takes the authority that a verb of issuing names before it. Words that point back ("此举", "the restriction") come
// out as anaphoric phrases without arguments. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_ENTITIES_PHRASES_H_
#define CLAIMGRAPH_INGEST_ENTITIES_PHRASES_H_

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "ingest/entities/lexicon.h"
#include "ingest/entities/names.h"
#include "ingest/entities/types.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

// The words of phrases other than their heads. Immutable once created; thread-safe.
class PhraseRules {
 public:
  static absl::StatusOr<std::unique_ptr<const PhraseRules>> Create();

  enum class Filler : uint8_t { kSkip, kWorld, kAfterMarket, kBeforeTarget, kOf, kIn, kTo, kOn, kBy, kStop };
  const CueSet& left() const { return left_; }
  const CueSet& right() const { return right_; }
  const CueSet& issuing() const { return issuing_; }
  std::string_view issuing_status(uint32_t value) const { return issuing_status_[value]; }

 private:
  PhraseRules() = default;
  CueSet left_;
  CueSet right_;
  CueSet issuing_;
  std::vector<std::string> issuing_status_;
};

// Phrases by ascending head. `figures` are those of the passage.
std::vector<Phrase> FindPhrases(const EntityLexicon& lexicon, const PhraseRules& rules, const PassageText& text,
                                const std::vector<NameSpan>& names, const std::vector<Figure>& figures);

// Policies and alliances with a proper name: in title marks, in quotation marks, or in capitals.
std::vector<Phrase> FindNamedPhrases(const EntityLexicon& lexicon, const PassageText& text,
                                     const std::vector<NameSpan>& names);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ENTITIES_PHRASES_H_
