#include "engine/executor/operators/schema_command.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_writer.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {

using Action = plan::SchemaCommand::Action;

absl::Status SchemaCommandOperator::DoOpen() {
  executed_ = false;
  rows_.clear();
  position_ = 0;
  return absl::OkStatus();
}

absl::Status SchemaCommandOperator::Execute() {
  const bool shows = command_.action == Action::kShowIndexes || command_.action == Action::kShowConstraints;
  if (!shows && run().writer() == nullptr) {
    return absl::FailedPreconditionError("the statement changes the schema, but the transaction is read-only");
  }
  switch (command_.action) {
    case Action::kCreateIndex:
    case Action::kCreateConstraint: return Create();
    case Action::kDropIndex: return DropIndex();
    case Action::kDropConstraint: return DropConstraint();
    case Action::kShowIndexes: ListIndexes(); break;
    case Action::kShowConstraints: ListConstraints(); break;
  }
  std::sort(rows_.begin(), rows_.end(),
            [](const auto& a, const auto& b) { return values::OrderCompare(a[0], b[0]) < 0; });
  return absl::OkStatus();
}

absl::Status SchemaCommandOperator::Create() {
  graph::GraphWriter& writer = *run().writer();
  CG_ASSIGN_OR_RETURN(const LabelId label, writer.GetOrCreateLabel(command_.label));
  CG_ASSIGN_OR_RETURN(const KeyId key, writer.GetOrCreateKey(command_.key));
  const absl::Status status = command_.not_null
                                  ? writer.CreateNotNull(command_.name, label, key)
                                  : writer.CreateIndex(command_.name, label, key, command_.unique).status();
  if (absl::IsAlreadyExists(status) && command_.if_exists_ok) return absl::OkStatus();
  return status;
}

absl::Status SchemaCommandOperator::DropIndex() {
  const catalog::IndexInfo* index = run().reader().catalog().FindIndex(command_.name);
  if (index != nullptr) return run().writer()->DropIndex(index->id);
  if (command_.if_exists_ok) return absl::OkStatus();
  return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no index named `", command_.name, "`"),
                         "SHOW INDEXES lists those there are");
}

// A uniqueness constraint is kept as a unique index.
absl::Status SchemaCommandOperator::DropConstraint() {
  const catalog::Catalog& catalog = run().reader().catalog();
  if (catalog.FindNotNull(command_.name) != nullptr) return run().writer()->DropNotNull(command_.name);
  const catalog::IndexInfo* index = catalog.FindIndex(command_.name);
  if (index != nullptr && index->unique) return run().writer()->DropIndex(index->id);
  if (command_.if_exists_ok) return absl::OkStatus();
  return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no constraint named `", command_.name, "`"),
                         "SHOW CONSTRAINTS lists those there are");
}

void SchemaCommandOperator::ListIndexes() {
  const catalog::Catalog& catalog = run().reader().catalog();
  for (const catalog::IndexInfo& index : catalog.indexes()) {
    rows_.push_back({Value::String(index.name), Value::String(catalog.LabelName(index.label)),
                     Value::String(catalog.KeyName(index.key)), Value::Bool(index.unique)});
  }
}

void SchemaCommandOperator::ListConstraints() {
  const catalog::Catalog& catalog = run().reader().catalog();
  const auto add = [&](const std::string& name, LabelId label, KeyId key, std::string_view kind) {
    rows_.push_back({Value::String(name), Value::String(catalog.LabelName(label)),
                     Value::String(catalog.KeyName(key)), Value::String(kind)});
  };
  for (const catalog::IndexInfo& index : catalog.indexes()) {
    if (index.unique) add(index.name, index.label, index.key, "UNIQUE");
  }
  for (const catalog::NotNullConstraint& constraint : catalog.not_null_constraints()) {
    add(constraint.name, constraint.label, constraint.key, "NOT NULL");
  }
}

absl::StatusOr<bool> SchemaCommandOperator::DoNext(Batch* out) {
  if (!executed_) {
    CG_RETURN_IF_ERROR(Execute());
    executed_ = true;
  }
  if (position_ == rows_.size()) return false;
  const size_t count = std::min<size_t>(run().batch_rows(), rows_.size() - position_);
  out->rows = count;
  // The schema may name fewer columns than there are: those that somebody reads.
  for (const plan::VarId var : command_.schema) {
    const auto output = std::find(command_.outputs.begin(), command_.outputs.end(), var);
    const size_t i = static_cast<size_t>(output - command_.outputs.begin());
    CG_RET_CHECK(i < rows_[position_].size());
    Vector column;
    for (size_t row = 0; row < count; ++row) column.Append(rows_[position_ + row][i]);
    out->columns.push_back(MakeColumn(std::move(column)));
  }
  position_ += count;
  return true;
}

}  // namespace claimgraph::executor
