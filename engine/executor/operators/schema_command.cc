#include "engine/executor/operators/schema_command.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {

using Action = plan::SchemaCommand::Action;

absl::Status SchemaCommandOperator::Create() {
  const absl::Status status = command_.unique || command_.action == Action::kCreateIndex ? CreateIndex()
                                                                                         : CreateConstraint();
  if (absl::IsAlreadyExists(status) && command_.if_exists_ok) return absl::OkStatus();
  return status;
}

absl::StatusOr<catalog::IndexInfo> SchemaCommandOperator::WantedIndex() {
  graph::GraphWriter& writer = *run().writer();
  catalog::IndexInfo wanted;
  wanted.name = command_.name;
  wanted.unique = command_.unique;
  wanted.required = command_.required;
  if (command_.relationship) {
    wanted.kind = ElementKind::kRelationship;
    CG_ASSIGN_OR_RETURN(wanted.type, writer.GetOrCreateType(command_.label));
  } else {
    CG_ASSIGN_OR_RETURN(wanted.label, writer.GetOrCreateLabel(command_.label));
  }
  for (size_t i = 0; i < command_.keys.size(); ++i) {
    CG_ASSIGN_OR_RETURN(const KeyId key, writer.GetOrCreateKey(command_.keys[i]));
    if (i == 0) {
      wanted.key = key;
    } else {
      wanted.more_keys.push_back(key);
    }
  }
  return wanted;
}

absl::Status SchemaCommandOperator::CreateIndex() {
  CG_ASSIGN_OR_RETURN(const catalog::IndexInfo wanted, WantedIndex());
  return run().writer()->CreateIndex(wanted, [this](uint64_t, uint64_t) { return run().Check(); }).status();
}

absl::Status SchemaCommandOperator::CreateConstraint() {
  CG_ASSIGN_OR_RETURN(const catalog::IndexInfo about, WantedIndex());
  catalog::PropertyConstraint wanted;
  wanted.name = command_.name;
  wanted.kind = about.kind;
  wanted.label = about.label;
  wanted.type = about.type;
  wanted.key = about.key;
  wanted.not_null = command_.required;
  wanted.types = command_.types;
  return run().writer()->CreateConstraint(wanted, [this](uint64_t, uint64_t) { return run().Check(); });
}

absl::Status SchemaCommandOperator::DropIndex() {
  const catalog::IndexInfo* index = run().reader().catalog().FindIndex(command_.name);
  if (index != nullptr) return run().writer()->DropIndex(index->id);
  if (command_.if_exists_ok) return absl::OkStatus();
  return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no index named `", command_.name, "`"),
                         "SHOW INDEXES lists those there are");
}

// A uniqueness constraint, and a key, is kept as a unique index.
absl::Status SchemaCommandOperator::DropConstraint() {
  const catalog::Catalog& catalog = run().reader().catalog();
  if (catalog.FindConstraint(command_.name) != nullptr) return run().writer()->DropConstraint(command_.name);
  const catalog::IndexInfo* index = catalog.FindIndex(command_.name);
  if (index != nullptr && index->unique) return run().writer()->DropIndex(index->id);
  if (command_.if_exists_ok) return absl::OkStatus();
  return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no constraint named `", command_.name, "`"),
                         "SHOW CONSTRAINTS lists those there are");
}

absl::StatusOr<bool> SchemaCommandOperator::DoNext(Batch*) {
  if (run().writer() == nullptr) {
    return absl::FailedPreconditionError("the statement changes the schema, but the transaction is read-only");
  }
  switch (command_.action) {
    case Action::kCreateIndex:
    case Action::kCreateConstraint: CG_RETURN_IF_ERROR(Create()); break;
    case Action::kDropIndex: CG_RETURN_IF_ERROR(DropIndex()); break;
    case Action::kDropConstraint: CG_RETURN_IF_ERROR(DropConstraint()); break;
  }
  return false;
}

}  // namespace claimgraph::executor
