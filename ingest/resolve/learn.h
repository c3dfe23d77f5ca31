// Learns names from the document itself: "X (Y)" makes Y a name of X, a company's full name makes its short form one,
// a person's full name the family name, a model name found once is found everywhere.
//
// What is learned holds for this document only; each decision is recorded, so that it can be explained and undone,
// and no other document is needed to take it. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_RESOLVE_LEARN_H_
#define CLAIMGRAPH_INGEST_RESOLVE_LEARN_H_

#include <string>
#include <vector>

#include "ingest/entities/lexicon.h"
#include "ingest/entities/types.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

// A second name of an entity, and the sentence that says so.
struct AliasDecision {
  EntityType type = EntityType::kOrganization;
  std::string key;        // of the entity
  std::string alias;      // folded second name
  std::string alias_key;  // the key the second name has on its own
  std::string reason;
  double confidence = 0.9;
  size_t passage = 0;
  ByteSpan clean;  // of the second name, where it is introduced; empty for derived short forms
};

// Adds to `names` (one list a passage, ascending) the places where learned names occur; returns the decisions.
std::vector<AliasDecision> LearnNames(const EntityLexicon& lexicon, const std::vector<Passage>& passages,
                                      std::vector<std::vector<NameSpan>>* names);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RESOLVE_LEARN_H_
