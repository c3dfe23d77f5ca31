// Procedures about the schema: the names a database knows, its indexes and constraints (from the catalog), and what
// its elements are like (db.schema.*, which look through the graph).
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SCHEMA_PROCEDURES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SCHEMA_PROCEDURES_H_

#include <memory>
#include <vector>

#include "engine/executor/procedures/signed_procedure.h"

namespace claimgraph::executor {

// db.labels, db.relationshipTypes, db.propertyKeys, db.indexes, db.constraints. Rows are sorted by name.
std::vector<std::unique_ptr<SignedProcedure>> MakeSchemaProcedures();

// db.schema.visualization, db.schema.nodeTypeProperties, db.schema.relTypeProperties. Their rows are sorted.
std::vector<std::unique_ptr<SignedProcedure>> MakeSchemaContentProcedures();

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SCHEMA_PROCEDURES_H_
