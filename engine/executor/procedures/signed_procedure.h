// A procedure that knows its signature.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SIGNED_PROCEDURE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SIGNED_PROCEDURE_H_

#include <string>
#include <utility>
#include <vector>

#include "engine/executor/execution_context.h"
#include "engine/executor/procedures/signature.h"

namespace claimgraph::executor {

// Immutable; calls may run on many threads.
class SignedProcedure : public Procedure {
 public:
  explicit SignedProcedure(ProcedureSignature signature) : signature_(std::move(signature)) {
    for (const ProcedureField& field : signature_.outputs) output_names_.push_back(field.name);
  }
  const ProcedureSignature& signature() const { return signature_; }
  const std::vector<std::string>& output_names() const final { return output_names_; }

 private:
  ProcedureSignature signature_;
  std::vector<std::string> output_names_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SIGNED_PROCEDURE_H_
