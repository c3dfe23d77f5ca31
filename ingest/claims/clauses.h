// Cuts a passage into clauses and tells of each how firmly it is meant, whether it is denied, and who says so.
//
// A clause ends at a comma, semicolon, colon, dash or stop outside numbers; brackets open one of their own. Modality,
// negation and attribution follow from word lists (data/*.tsv) and from the headings above the passage. Offsets are
// bytes of the passage's clean text. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_CLAIMS_CLAUSES_H_
#define CLAIMGRAPH_INGEST_CLAIMS_CLAUSES_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "ingest/entities/cue_set.h"
#include "ingest/record/records.h"
#include "ingest/resolve/resolve.h"

namespace claimgraph::ingest {

struct Clause {
  ByteSpan clean;
  bool bracket = false;      // the inside of a pair of brackets
  bool after_dash = false;   // begins after "——": says the same as the clause before in other words
  bool condition = false;    // an if-clause
  bool firm = false;         // says of itself that it has come about ("已")
  Modality modality = Modality::kAsserted;
  Polarity polarity = Polarity::kAffirmed;
  std::optional<uint32_t> source;  // entity that says it
  ByteSpan source_cue;             // the words that say so
};

// The word lists behind clauses. Immutable once created; thread-safe.
class ClauseRules {
 public:
  static absl::StatusOr<std::unique_ptr<const ClauseRules>> Create();

  // Clauses ascend and do not overlap, apart from brackets, which follow the clause that holds them.
  // No clause ends inside a name or a figure.
  std::vector<Clause> Analyze(const Passage& passage, const std::vector<Ref>& refs, const std::vector<Figure>& figures,
                              bool english) const;

 private:
  enum class Reach : uint8_t { kClause, kNext };
  enum class SourceOrder : uint8_t { kAfter, kBefore, kParen };
  struct ModalityWord {
    std::optional<Modality> modality;
    Reach reach;
    uint32_t rank;  // lower is weaker
  };
  struct SourceWord {
    std::optional<Modality> modality;
    SourceOrder order;
  };
  ClauseRules() = default;
  absl::Status LoadModality();
  absl::Status LoadNegation();
  absl::Status LoadAttribution();
  absl::Status LoadSections();
  void MarkModality(std::string_view folded, std::vector<Clause>* clauses) const;
  void MarkNegation(std::string_view folded, std::vector<Clause>* clauses) const;
  void MarkSection(const Passage& passage, std::vector<Clause>* clauses) const;
  void MarkSources(const Passage& passage, const std::vector<Ref>& refs, bool english,
                   std::vector<Clause>* clauses) const;
  void SetSource(const Ref& ref, const CueMatch& cue, const SourceWord& word, size_t first, size_t last,
                 std::vector<Clause>* clauses) const;

  CueSet modality_;
  std::vector<ModalityWord> modality_words_;
  CueSet negation_;
  CueSet attribution_;
  std::vector<SourceWord> source_words_;
  CueSet sections_;
  std::vector<Modality> section_modality_;
};

// The clauses alone, without what they mean. `whole` are spans that no clause ends in.
std::vector<Clause> SplitClauses(std::string_view folded, const std::vector<ByteSpan>& whole, bool english);

// Index of the clause that holds `at`, the innermost; clauses.size() when there is none.
size_t ClauseAt(const std::vector<Clause>& clauses, uint64_t at);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_CLAIMS_CLAUSES_H_
