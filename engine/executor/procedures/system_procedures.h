// Procedures about the engine itself: its version, functions, procedures and settings.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SYSTEM_PROCEDURES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SYSTEM_PROCEDURES_H_

#include <memory>
#include <vector>

#include "engine/executor/procedures/signed_procedure.h"

namespace claimgraph::executor {

class ProcedureRegistry;

// dbms.components, dbms.functions, dbms.procedures, dbms.databases, dbms.settings. `registry` outlives them.
std::vector<std::unique_ptr<SignedProcedure>> MakeSystemProcedures(const ProcedureRegistry* registry);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SYSTEM_PROCEDURES_H_
