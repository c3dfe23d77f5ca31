// SchemaCommand: makes and drops indexes and constraints. Yields no row.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SCHEMA_COMMAND_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SCHEMA_COMMAND_H_

#include "engine/catalog/catalog.h"
#include "engine/executor/operator.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class SchemaCommandOperator final : public Operator {
 public:
  // `command` belongs to the plan and outlives this.
  SchemaCommandOperator(RunContext& run, const plan::SchemaCommand& command) : Operator(run), command_(command) {}

 protected:
  absl::Status DoOpen() override { return absl::OkStatus(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status Create();
  absl::StatusOr<catalog::IndexInfo> WantedIndex();
  absl::Status CreateIndex();
  absl::Status CreateConstraint();
  absl::Status DropIndex();
  absl::Status DropConstraint();

  const plan::SchemaCommand& command_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SCHEMA_COMMAND_H_
