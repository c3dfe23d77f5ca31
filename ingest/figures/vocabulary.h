// The words of data/*.tsv, loaded once and ready to search. Internal to figures; immutable; thread-safe.
#ifndef CLAIMGRAPH_INGEST_FIGURES_VOCABULARY_H_
#define CLAIMGRAPH_INGEST_FIGURES_VOCABULARY_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "ingest/lexicon/aho_corasick.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/record/kinds.h"

namespace claimgraph::ingest {

// A set of words, each leading to an entry. Values of the automaton are indexes into `entries`.
template <typename Entry>
struct WordTable {
  AhoCorasick words;
  std::vector<Entry> entries;
};

struct Unit {
  std::string name;
  FigureKind kind;
};
struct Currency {
  std::string iso;
};
struct MinorUnit {
  std::string iso;
  double part;  // of the main unit
};
struct Classifier {
  std::string unit;
};
enum class CueClass : uint8_t { kMore, kAtLeast, kLess, kAtMost, kAbout, kUp, kDown, kTo, kBase, kMoreAmount };
struct Cue {
  CueClass cls;
  int reach;  // characters that may stand between cue and figure
};
struct Nothing {};

struct Vocabulary {
  WordTable<Unit> units;
  WordTable<Currency> currencies_after;
  WordTable<Currency> currencies_before;
  WordTable<MinorUnit> minor_units;
  WordTable<Classifier> classifiers;
  WordTable<Cue> cues_before;
  WordTable<Cue> cues_after;
  WordTable<Nothing> fillers;
  WordTable<Nothing> not_numbers;

  // Reads the embedded files. An error names file and line; the shipped files have none (tested).
  static absl::StatusOr<Vocabulary> Load();
  // The loaded vocabulary, built on first use.
  static const Vocabulary& Get();
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_VOCABULARY_H_
