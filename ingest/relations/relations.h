// Finds how the things a passage speaks of hang together: what acts on what (AFFECTS, with sign), the relations that
// verbs and offices state, those that phrases imply, and which figure measures which quantity.
//
// Rules over clauses, references and word lists (data/*.tsv); no rule knows a name. Precision before recall: where the
// cause or the effect of a verb is not clear, nothing is said. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_RELATIONS_RELATIONS_H_
#define CLAIMGRAPH_INGEST_RELATIONS_RELATIONS_H_

#include <vector>

#include "ingest/claims/build.h"
#include "ingest/claims/drafts.h"
#include "ingest/relations/rules.h"

namespace claimgraph::ingest {

// All relations of a passage. `resolved` gains the quantities that only a sentence as a whole names ("H20 orders make
// up 93% of China revenue": the share); the view's document must be the same one.
PassageDrafts FindRelations(const RelationRules& rules, const PassageView& view, ResolvedDocument* resolved);

// The parts, exposed for tests.
void FindInfluences(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts);
void FindVerbRelations(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts);
void FindRoles(const RelationRules& rules, const PassageView& view, std::vector<RelationDraft>* drafts);
void FindImplied(const PassageView& view, std::vector<RelationDraft>* drafts);
void FindMeasures(const RelationRules& rules, const PassageView& view, ResolvedDocument* resolved,
                  PassageDrafts* drafts);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RELATIONS_RELATIONS_H_
