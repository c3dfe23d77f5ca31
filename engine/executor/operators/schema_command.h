// SchemaCommand: makes, drops and lists indexes and constraints.
//
// Columns of the lists: SHOW INDEXES gives name, label, property, unique; SHOW CONSTRAINTS gives name, label,
// property, kind ("UNIQUE" or "NOT NULL"). Ordered by name.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SCHEMA_COMMAND_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SCHEMA_COMMAND_H_

#include <cstddef>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class SchemaCommandOperator final : public Operator {
 public:
  // `command` belongs to the plan and outlives this.
  SchemaCommandOperator(RunContext& run, const plan::SchemaCommand& command) : Operator(run), command_(command) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status Execute();
  absl::Status Create();
  absl::Status DropIndex();
  absl::Status DropConstraint();
  void ListIndexes();
  void ListConstraints();

  const plan::SchemaCommand& command_;
  bool executed_ = false;
  std::vector<std::vector<Value>> rows_;
  size_t position_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SCHEMA_COMMAND_H_
