#include "ingest/claims/clauses.h"

#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/entities/text.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kClaimData[];

namespace {

absl::Status Wrong(std::string_view file, const LexiconRow& row) {
  return absl::InvalidArgumentError(Cat(file, ":", row.line, ": unknown word in the first two columns"));
}

// Length of the clause end at `at`; 0 when there is none.
size_t BreakLength(std::string_view text, size_t at, bool english) {
  const char c = text[at];
  const bool digit_before = at > 0 && IsAsciiDigit(text[at - 1]);
  const bool digit_after = at + 1 < text.size() && IsAsciiDigit(text[at + 1]);
  if (c == ',' || c == ':') return digit_before && digit_after ? 0 : 1;
  if (c == ';' || c == '!' || c == '?') return 1;
  if (c == '.') return at + 1 == text.size() ? 1 : 0;
  for (std::string_view mark : {"。", "，", "；", "：", "！", "？", "——", "—", "⸺"}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  if (english && c == ' ') {
    for (std::string_view word :
         {" but ", " while ", " whereas ", " although ", " which ", " because ", " after ", " and that "}) {
      if (text.substr(at, word.size()) == word) return 1;
    }
  }
  return 0;
}

void AddClause(std::string_view text, size_t begin, size_t end, bool bracket, bool after_dash,
               std::vector<Clause>* out) {
  while (begin < end && text[begin] == ' ') ++begin;
  while (begin < end && text[end - 1] == ' ') --end;
  if (begin >= end) return;
  Clause clause;
  clause.clean = {begin, end};
  clause.bracket = bracket;
  clause.after_dash = after_dash;
  out->push_back(clause);
}

size_t CloseBracket(std::string_view text, size_t open) {
  const size_t close = text.find(')', open);
  return close == std::string_view::npos ? text.size() : close;
}

}  // namespace

std::vector<Clause> SplitClauses(std::string_view folded, const std::vector<ByteSpan>& whole, bool english) {
  std::vector<Clause> clauses;
  std::vector<ByteSpan> brackets;
  size_t begin = 0;
  bool dash = false;
  for (size_t at = 0; at < folded.size();) {
    if (folded[at] == '(') {
      const size_t close = CloseBracket(folded, at);
      brackets.push_back({at + 1, close});
      at = std::min(close + 1, folded.size());
      continue;
    }
    const size_t length = BreakLength(folded, at, english);
    const bool held = length > 0 && std::any_of(whole.begin(), whole.end(),
                                                [&](const ByteSpan& span) { return span.start < at && at < span.end; });
    if (length == 0 || held) {
      at = NextChar(folded, at);
      continue;
    }
    AddClause(folded, begin, at, false, dash, &clauses);
    dash = folded.substr(at, 3) == "—";
    for (const ByteSpan& b : brackets) AddClause(folded, b.start, b.end, true, false, &clauses);
    brackets.clear();
    at += length;
    begin = at;
  }
  AddClause(folded, begin, folded.size(), false, dash, &clauses);
  for (const ByteSpan& b : brackets) AddClause(folded, b.start, b.end, true, false, &clauses);
  return clauses;
}

size_t ClauseAt(const std::vector<Clause>& clauses, uint64_t at) {
  size_t best = clauses.size();
  for (size_t i = 0; i < clauses.size(); ++i) {
    if (clauses[i].clean.start > at || at >= clauses[i].clean.end) continue;
    if (best == clauses.size() || clauses[i].clean.size() < clauses[best].clean.size()) best = i;
  }
  return best;
}

absl::StatusOr<std::unique_ptr<const ClauseRules>> ClauseRules::Create() {
  std::unique_ptr<ClauseRules> rules(new ClauseRules());
  CG_RETURN_IF_ERROR(rules->LoadModality());
  CG_RETURN_IF_ERROR(rules->LoadNegation());
  CG_RETURN_IF_ERROR(rules->LoadAttribution());
  CG_RETURN_IF_ERROR(rules->LoadSections());
  return std::unique_ptr<const ClauseRules>(std::move(rules));
}

absl::Status ClauseRules::LoadModality() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kClaimData, "modality.tsv", 3, 3));
  for (const LexiconRow& row : rows) {
    const auto modality = ParseModality(row.columns[0]);
    const bool known = row.columns[1] == "clause" || row.columns[1] == "next";
    if ((!modality && row.columns[0] != "none") || !known) return Wrong("modality.tsv", row);
    const uint32_t index = static_cast<uint32_t>(modality_words_.size());
    modality_.Add(row.columns[2], index);
    modality_words_.push_back({modality, row.columns[1] == "next" ? Reach::kNext : Reach::kClause, index});
  }
  return modality_.Build();
}

absl::Status ClauseRules::LoadNegation() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kClaimData, "negation.tsv", 2, 1));
  for (const LexiconRow& row : rows) {
    negation_.Add(row.columns[0], 1);
    negation_.Add(row.columns[1], 0);
  }
  return negation_.Build();
}

absl::Status ClauseRules::LoadAttribution() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kClaimData, "attribution.tsv", 3, 3));
  for (const LexiconRow& row : rows) {
    const auto modality = ParseModality(row.columns[0]);
    if (!modality && row.columns[0] != "none") return Wrong("attribution.tsv", row);
    const SourceOrder order = row.columns[1] == "before"  ? SourceOrder::kBefore
                              : row.columns[1] == "paren" ? SourceOrder::kParen
                                                          : SourceOrder::kAfter;
    attribution_.Add(row.columns[2], static_cast<uint32_t>(source_words_.size()));
    source_words_.push_back({modality, order});
  }
  return attribution_.Build();
}

absl::Status ClauseRules::LoadSections() {
  CG_ASSIGN_OR_RETURN(const std::vector<LexiconRow> rows, ParseEmbedded(kClaimData, "sections.tsv", 2, 2));
  for (const LexiconRow& row : rows) {
    const auto modality = ParseModality(row.columns[0]);
    if (!modality) return Wrong("sections.tsv", row);
    sections_.Add(row.columns[1], static_cast<uint32_t>(section_modality_.size()));
    section_modality_.push_back(*modality);
  }
  return sections_.Build();
}

std::vector<Clause> ClauseRules::Analyze(const Passage& passage, const std::vector<Ref>& refs,
                                         const std::vector<Figure>& figures, bool english) const {
  std::vector<ByteSpan> whole;
  for (const Ref& ref : refs) {
    if (!ref.phrase) whole.push_back(ref.clean);
  }
  for (const Figure& figure : figures) whole.push_back(figure.clean);
  std::vector<Clause> clauses = SplitClauses(passage.folded, whole, english);
  MarkModality(passage.folded, &clauses);
  MarkSection(passage, &clauses);
  MarkNegation(passage.folded, &clauses);
  MarkSources(passage, refs, english, &clauses);
  return clauses;
}

void ClauseRules::MarkModality(std::string_view folded, std::vector<Clause>* clauses) const {
  std::vector<uint32_t> rank(clauses->size(), UINT32_MAX);
  const auto apply = [&](size_t i, const ModalityWord& word) {
    if (i >= clauses->size() || word.rank >= rank[i]) return;
    rank[i] = word.rank;
    (*clauses)[i].modality = *word.modality;
    (*clauses)[i].firm = *word.modality == Modality::kAsserted;
  };
  for (const CueMatch& match : modality_.Find(folded)) {
    const ModalityWord& word = modality_words_[match.value];
    if (!word.modality) continue;
    const size_t i = ClauseAt(*clauses, match.span.start);
    if (i == clauses->size()) continue;
    // At the start of a clause 将 marks the object ("将...扩大至"), not the future.
    if (match.span.start == (*clauses)[i].clean.start && folded.substr(match.span.start, match.span.size()) == "将") {
      continue;
    }
    apply(i, word);
    if (word.reach != Reach::kNext) continue;
    (*clauses)[i].condition = true;
    size_t next = i + 1;
    while (next < clauses->size() && (*clauses)[next].bracket) ++next;
    apply(next, word);
  }
}

void ClauseRules::MarkSection(const Passage& passage, std::vector<Clause>* clauses) const {
  std::optional<Modality> modality;
  for (const std::string& title : passage.section) {
    for (const CueMatch& match : sections_.Find(FoldScript(title))) modality = section_modality_[match.value];
  }
  if (!modality) return;
  for (Clause& clause : *clauses) {
    if (clause.modality == Modality::kAsserted && !clause.firm) clause.modality = *modality;
  }
}

void ClauseRules::MarkNegation(std::string_view folded, std::vector<Clause>* clauses) const {
  for (const CueMatch& match : negation_.Find(folded)) {
    if (match.value == 0) continue;
    const size_t i = ClauseAt(*clauses, match.span.start);
    if (i < clauses->size()) (*clauses)[i].polarity = Polarity::kNegated;
  }
}

}  // namespace claimgraph::ingest
