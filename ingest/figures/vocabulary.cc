#include "ingest/figures/vocabulary.h"

#include <cstdlib>
#include <optional>
#include <utility>

#include "engine/base/check.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kFigureData[];

namespace {

absl::Status Wrong(std::string_view file, const LexiconRow& row, std::string_view what) {
  return absl::InvalidArgumentError(Cat(file, ":", row.line, ": ", what));
}

// Collects words for one table; Finish builds its automaton.
template <typename Entry>
class TableBuilder {
 public:
  void Add(std::string_view alternatives, const Entry& entry) {
    const uint32_t index = static_cast<uint32_t>(table_.entries.size());
    table_.entries.push_back(entry);
    for (const std::string& word : SplitAlternatives(alternatives)) words_.push_back({MatchingView(word), index});
  }
  absl::Status Finish(WordTable<Entry>* out) {
    CG_ASSIGN_OR_RETURN(table_.words, AhoCorasick::Build(std::move(words_)));
    *out = std::move(table_);
    return absl::OkStatus();
  }

 private:
  WordTable<Entry> table_;
  std::vector<AhoCorasick::Word> words_;
};

absl::Status LoadUnits(Vocabulary* vocabulary) {
  CG_ASSIGN_OR_RETURN(const auto rows, ParseEmbedded(kFigureData, "units.tsv", 3, 3));
  TableBuilder<Unit> units;
  for (const LexiconRow& row : rows) {
    const std::optional<FigureKind> kind = ParseFigureKind(row.columns[1]);
    if (!kind) return Wrong("units.tsv", row, "unknown kind");
    units.Add(row.columns[2], {row.columns[0], *kind});
  }
  return units.Finish(&vocabulary->units);
}

absl::Status LoadCurrencies(Vocabulary* vocabulary) {
  CG_ASSIGN_OR_RETURN(const auto rows, ParseEmbedded(kFigureData, "currencies.tsv", 4, 4));
  TableBuilder<Currency> after, before;
  TableBuilder<MinorUnit> minor;
  for (const LexiconRow& row : rows) {
    const std::string& iso = row.columns[0];
    after.Add(row.columns[1], {iso});
    before.Add(row.columns[2], {iso});
    for (const std::string& item : SplitAlternatives(row.columns[3])) {
      const size_t equals = item.find('=');
      const double part = equals == std::string::npos ? 0 : std::strtod(item.c_str() + equals + 1, nullptr);
      if (part <= 0) return Wrong("currencies.tsv", row, "a minor unit is not name=part");
      minor.Add(item.substr(0, equals), {iso, part});
    }
  }
  CG_RETURN_IF_ERROR(after.Finish(&vocabulary->currencies_after));
  CG_RETURN_IF_ERROR(before.Finish(&vocabulary->currencies_before));
  return minor.Finish(&vocabulary->minor_units);
}

absl::Status LoadClassifiers(Vocabulary* vocabulary) {
  CG_ASSIGN_OR_RETURN(const auto rows, ParseEmbedded(kFigureData, "classifiers.tsv", 2, 2));
  TableBuilder<Classifier> table;
  for (const LexiconRow& row : rows) table.Add(row.columns[1], {row.columns[0] == "thing" ? "" : row.columns[0]});
  return table.Finish(&vocabulary->classifiers);
}

std::optional<CueClass> ParseCueClass(std::string_view name) {
  static constexpr std::string_view kNames[] = {"more", "at_least", "less", "at_most", "about",
                                                "up",   "down",     "to",   "base",    "more_amount"};
  for (size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<CueClass>(i);
  }
  return std::nullopt;
}

absl::Status LoadCues(Vocabulary* vocabulary) {
  CG_ASSIGN_OR_RETURN(const auto rows, ParseEmbedded(kFigureData, "cues.tsv", 4, 4));
  TableBuilder<Cue> before, after;
  for (const LexiconRow& row : rows) {
    const std::optional<CueClass> cls = ParseCueClass(row.columns[1]);
    if (!cls) return Wrong("cues.tsv", row, "unknown class");
    const bool is_before = row.columns[2] == "before";
    if (!is_before && row.columns[2] != "after") return Wrong("cues.tsv", row, "side is neither before nor after");
    (is_before ? before : after).Add(row.columns[0], {*cls, std::atoi(row.columns[3].c_str())});
  }
  CG_RETURN_IF_ERROR(before.Finish(&vocabulary->cues_before));
  return after.Finish(&vocabulary->cues_after);
}

absl::Status LoadWords(std::string_view file, WordTable<Nothing>* out) {
  CG_ASSIGN_OR_RETURN(const auto rows, ParseEmbedded(kFigureData, file, 1, 1));
  TableBuilder<Nothing> table;
  for (const LexiconRow& row : rows) table.Add(row.columns[0], {});
  return table.Finish(out);
}

}  // namespace

absl::StatusOr<Vocabulary> Vocabulary::Load() {
  Vocabulary vocabulary;
  CG_RETURN_IF_ERROR(LoadUnits(&vocabulary));
  CG_RETURN_IF_ERROR(LoadCurrencies(&vocabulary));
  CG_RETURN_IF_ERROR(LoadClassifiers(&vocabulary));
  CG_RETURN_IF_ERROR(LoadCues(&vocabulary));
  CG_RETURN_IF_ERROR(LoadWords("fillers.tsv", &vocabulary.fillers));
  CG_RETURN_IF_ERROR(LoadWords("not_numbers.tsv", &vocabulary.not_numbers));
  return vocabulary;
}

const Vocabulary& Vocabulary::Get() {
  static const Vocabulary* const vocabulary = [] {
    auto loaded = Load();
    CG_CHECK(loaded.ok());                      // embedded at build time and tested
    return new Vocabulary(*std::move(loaded));  // lives as long as the program
  }();
  return *vocabulary;
}

}  // namespace claimgraph::ingest
