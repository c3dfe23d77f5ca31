// Recogniser of names: people, companies, governments, countries, places, products ... of one passage.
//
// Listed names are found with an automaton and, where a spelling is also an everyday word, kept only if their
// surroundings support it; unseen names are found by their form (title + surname + given name, "X University",
// transliterated names with a dot, runs of capitalised words). Names a document introduced elsewhere ("learned")
// take part like listed ones. Precision before recall. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_ENTITIES_NAMES_H_
#define CLAIMGRAPH_INGEST_ENTITIES_NAMES_H_

#include <string_view>
#include <vector>

#include "ingest/entities/lexicon.h"
#include "ingest/entities/types.h"

namespace claimgraph::ingest {

// The text of a passage as recognisers take it: `folded` has the same offsets as `clean`.
struct PassageText {
  std::string_view clean;
  std::string_view folded;
  bool english = false;
};

// Names by ascending position, not overlapping. `taken` are spans that hold no names (figures), ascending.
std::vector<NameSpan> FindNames(const EntityLexicon& lexicon, const PassageText& text,
                                const std::vector<ByteSpan>& taken);

// Unseen names by form alone; candidates may overlap. `listed` are the listed names already found.
void FindChineseNames(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& listed,
                      std::vector<NameSpan>* found);
void FindEnglishNames(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& listed,
                      std::vector<NameSpan>* found);
// Model names of products ("MI400 chip", "GX20芯片").
void FindModelNames(const PassageText& text, std::vector<NameSpan>* found);

// Leaves the best of overlapping candidates: the longest, listed before unseen; result ascends.
std::vector<NameSpan> KeepBest(std::vector<NameSpan> candidates);

// The key of an unseen name: its folded text in lower case with spaces joined.
std::string KeyOfName(std::string_view folded);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ENTITIES_NAMES_H_
