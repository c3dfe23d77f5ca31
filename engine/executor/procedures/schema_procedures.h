// Procedures that list the names a database knows: db.labels(), db.relationshipTypes(), db.propertyKeys().
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SCHEMA_PROCEDURES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SCHEMA_PROCEDURES_H_

#include <memory>
#include <vector>

#include "engine/executor/procedures/signed_procedure.h"

namespace claimgraph::executor {

// Each yields one column of names, sorted.
std::vector<std::unique_ptr<SignedProcedure>> MakeSchemaProcedures();

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SCHEMA_PROCEDURES_H_
