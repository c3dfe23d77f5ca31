#include "ingest/pipeline/extractor.h"

#include <utility>
#include <vector>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/assemble/assemble.h"
#include "ingest/figures/figures.h"
#include "ingest/normalize/normalize.h"
#include "ingest/pipeline/rules.h"
#include "ingest/relations/relations.h"
#include "ingest/resolve/learn.h"
#include "ingest/segment/segment.h"

namespace claimgraph::ingest {
namespace {

bool IsEnglish(const SegmentedDocument& document, const Passage& passage) {
  const std::string& language = passage.language == "und" ? document.document.language : passage.language;
  return language == "en";
}

// A passage this long is no sentence (a dump without punctuation, most likely). It is kept and can be searched, but
// not read for claims: the rules look at pairs within a passage, and bad input must not cost quadratic time.
constexpr size_t kPassageBytesMax = 32 << 10;

// One document on its way through the recognisers.
class DocumentRun {
 public:
  DocumentRun(const Extractor::Rules& rules, const SegmentedDocument& document, const CancellationToken* cancel)
      : rules_(rules), document_(document), cancel_(cancel) {}

  absl::StatusOr<DocumentRecords> Run(std::vector<Diagnostic> diagnostics) {
    for (const Passage& passage : document_.passages) {
      if (!TooLong(passage)) continue;
      diagnostics.push_back({"pipeline", Severity::kWarning, passage.span,
                             Cat("a passage of ", passage.clean.size(), " bytes is too long to be read for claims")});
    }
    CG_RETURN_IF_ERROR(Recognise());
    findings_.resolved = Resolve(*rules_.lexicon, document_, entities_, std::move(aliases_));
    CG_RETURN_IF_ERROR(Relate());
    return Assemble(document_, std::move(findings_), std::move(diagnostics));
  }

 private:
  absl::Status CheckCancelled() const {
    return cancel_ != nullptr && cancel_->cancelled() ? absl::CancelledError("extraction was cancelled")
                                                      : absl::OkStatus();
  }
  static bool TooLong(const Passage& passage) { return passage.clean.size() > kPassageBytesMax; }
  PassageText TextOf(const Passage& passage) const {
    return {passage.clean, passage.folded, IsEnglish(document_, passage)};
  }

  absl::Status Recognise() {
    std::vector<std::vector<NameSpan>> names;
    for (const Passage& passage : document_.passages) {
      CG_RETURN_IF_ERROR(CheckCancelled());
      if (TooLong(passage)) {
        findings_.figures.emplace_back();
        names.emplace_back();
        continue;
      }
      findings_.figures.push_back(FindFigures(document_, passage));
      std::vector<ByteSpan> taken;
      for (const Figure& figure : findings_.figures.back()) taken.push_back(figure.clean);
      names.push_back(FindNames(*rules_.lexicon, TextOf(passage), taken));
    }
    aliases_ = LearnNames(*rules_.lexicon, document_.passages, &names);
    for (size_t p = 0; p < document_.passages.size(); ++p) {
      CG_RETURN_IF_ERROR(CheckCancelled());
      PassageEntities entities;
      if (TooLong(document_.passages[p])) {
        entities_.push_back(std::move(entities));
        continue;
      }
      entities.phrases = FindPhrases(*rules_.lexicon, *rules_.phrases, TextOf(document_.passages[p]), names[p],
                                     findings_.figures[p]);
      entities.names = std::move(names[p]);
      entities_.push_back(std::move(entities));
    }
    return absl::OkStatus();
  }

  absl::Status Relate() {
    ResolvedDocument& resolved = findings_.resolved;
    const std::string author = FindAuthor(document_, &resolved);
    for (size_t p = 0; p < document_.passages.size(); ++p) {
      CG_RETURN_IF_ERROR(CheckCancelled());
      const Passage& passage = document_.passages[p];
      if (TooLong(passage)) {
        findings_.claims.emplace_back();
        findings_.drafts.emplace_back();
        continue;
      }
      const std::vector<Clause> clauses =
          rules_.clauses->Analyze(passage, resolved.refs[p], findings_.figures[p], IsEnglish(document_, passage));
      const PassageView view{document_, passage, resolved, resolved.refs[p], findings_.figures[p], clauses};
      PassageDrafts drafts;
      // Headings name what follows; they assert nothing.
      if (passage.kind != PassageKind::kHeading) drafts = FindRelations(*rules_.relations, view, &resolved);
      findings_.claims.push_back(BuildClaims(view, drafts, author));
      findings_.drafts.push_back(std::move(drafts));
    }
    return absl::OkStatus();
  }

  const Extractor::Rules& rules_;
  const SegmentedDocument& document_;
  const CancellationToken* cancel_;
  std::vector<PassageEntities> entities_;
  std::vector<AliasDecision> aliases_;
  Findings findings_;
};

}  // namespace

Extractor::Extractor(std::unique_ptr<const Rules> rules) : rules_(std::move(rules)) {}
Extractor::~Extractor() = default;

absl::StatusOr<std::unique_ptr<const Extractor>> Extractor::Create() {
  auto rules = std::make_unique<Rules>();
  CG_ASSIGN_OR_RETURN(rules->lexicon, EntityLexicon::Create());
  CG_ASSIGN_OR_RETURN(rules->phrases, PhraseRules::Create());
  CG_ASSIGN_OR_RETURN(rules->clauses, ClauseRules::Create());
  CG_ASSIGN_OR_RETURN(rules->relations, RelationRules::Create());
  return std::unique_ptr<const Extractor>(new Extractor(std::move(rules)));
}

absl::StatusOr<DocumentRecords> Extractor::Extract(const RawDocument& raw, const ExtractOptions& options) const {
  std::vector<Diagnostic> diagnostics;
  CG_ASSIGN_OR_RETURN(DecodedDocument decoded, Decode(raw, options.reader, &diagnostics));
  NormalizedDocument normalized = Normalize(std::move(decoded), &diagnostics);
  const SegmentedDocument segmented = Segment(std::move(normalized), &diagnostics);
  return DocumentRun(*rules_, segmented, options.cancel).Run(std::move(diagnostics));
}

absl::StatusOr<DocumentRecords> ExtractDocument(std::string bytes, std::string uri, const ExtractOptions& options) {
  static const absl::StatusOr<std::unique_ptr<const Extractor>>& extractor =
      *new absl::StatusOr<std::unique_ptr<const Extractor>>(Extractor::Create());
  if (!extractor.ok()) return extractor.status();
  return (*extractor)->Extract({std::move(bytes), std::move(uri)}, options);
}

}  // namespace claimgraph::ingest
