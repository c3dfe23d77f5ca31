// All rule sets of an extractor. Private to this layer.
#ifndef CLAIMGRAPH_INGEST_PIPELINE_RULES_H_
#define CLAIMGRAPH_INGEST_PIPELINE_RULES_H_

#include <memory>

#include "ingest/claims/clauses.h"
#include "ingest/entities/lexicon.h"
#include "ingest/entities/phrases.h"
#include "ingest/pipeline/extractor.h"
#include "ingest/relations/rules.h"

namespace claimgraph::ingest {

struct Extractor::Rules {
  std::unique_ptr<const EntityLexicon> lexicon;
  std::unique_ptr<const PhraseRules> phrases;
  std::unique_ptr<const ClauseRules> clauses;
  std::unique_ptr<const RelationRules> relations;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_PIPELINE_RULES_H_
