// Indexes, constraints and SHOW.
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using Action = plan::SchemaCommand::Action;

absl::Status FillTarget(const ast::SchemaTarget& target, plan::SchemaCommand* command) {
  if (target.relationship) {
    return SyntaxError("UnsupportedSchemaTarget", target.span, "indexes and constraints are on nodes only so far");
  }
  if (target.properties.size() != 1) {
    return SyntaxError("UnsupportedSchemaTarget", target.span, "an index or constraint is on exactly one property");
  }
  command->label = target.label.name;
  command->key = target.properties[0].name;
  return absl::OkStatus();
}

}  // namespace

absl::Status Binder::BindSchema(const ast::Statement& statement) {
  if (statement.kind == ast::StatementKind::kShow) return BindShow(statement.As<ast::ShowStatement>());
  auto command = std::make_unique<plan::SchemaCommand>();
  switch (statement.kind) {
    case ast::StatementKind::kCreateIndex: {
      const auto& create = statement.As<ast::CreateIndexStatement>();
      if (create.index == ast::IndexKind::kFulltext) {
        return SyntaxError("UnsupportedIndex", statement.span, "full-text indexes are not available yet");
      }
      command->action = Action::kCreateIndex;
      command->unique = create.index == ast::IndexKind::kUnique;
      if (create.name) command->name = create.name->name;
      command->if_exists_ok = create.if_not_exists;
      CG_RETURN_IF_ERROR(FillTarget(create.target, command.get()));
      break;
    }
    case ast::StatementKind::kDropIndex: {
      const auto& drop = statement.As<ast::DropIndexStatement>();
      command->action = Action::kDropIndex;
      command->name = drop.name.name;
      command->if_exists_ok = drop.if_exists;
      break;
    }
    case ast::StatementKind::kCreateConstraint: {
      const auto& create = statement.As<ast::CreateConstraintStatement>();
      command->action = Action::kCreateConstraint;
      command->unique = create.constraint == ast::ConstraintKind::kUnique;
      command->not_null = create.constraint == ast::ConstraintKind::kNotNull;
      if (create.name) command->name = create.name->name;
      command->if_exists_ok = create.if_not_exists;
      CG_RETURN_IF_ERROR(FillTarget(create.target, command.get()));
      break;
    }
    case ast::StatementKind::kDropConstraint: {
      const auto& drop = statement.As<ast::DropConstraintStatement>();
      command->action = Action::kDropConstraint;
      command->name = drop.name.name;
      command->if_exists_ok = drop.if_exists;
      break;
    }
    default: return absl::InternalError("unknown statement");
  }
  result_.writes = true;
  result_.schema = true;
  plan_ = std::move(command);
  return absl::OkStatus();
}

absl::Status Binder::BindShow(const ast::ShowStatement& statement) {
  const auto output = [&](const std::string& name, TypeSet type) {
    const plan::VarId var = vars_->Add(name, type);
    outputs_.push_back({name, var});
    return var;
  };
  const auto names = [&](const char* procedure, const char* column) {
    auto call = std::make_unique<plan::ProcedureCall>();
    call->name = procedure;
    call->yields.push_back({column, output(column, ValueType::kString)});
    Wrap(std::move(call));
    return absl::OkStatus();
  };
  has_outputs_ = true;
  switch (statement.show) {
    case ast::ShowKind::kLabels: return names("db.labels", "label");
    case ast::ShowKind::kRelationshipTypes: return names("db.relationshipTypes", "relationshipType");
    case ast::ShowKind::kPropertyKeys: return names("db.propertyKeys", "propertyKey");
    case ast::ShowKind::kIndexes:
    case ast::ShowKind::kConstraints: break;
    default:
      return SyntaxError("UnsupportedShow", statement.span, "this list is not available yet",
                         "SHOW knows INDEXES, CONSTRAINTS, LABELS, RELATIONSHIP TYPES and PROPERTY KEYS");
  }
  const bool indexes = statement.show == ast::ShowKind::kIndexes;
  auto command = std::make_unique<plan::SchemaCommand>();
  command->action = indexes ? Action::kShowIndexes : Action::kShowConstraints;
  command->outputs = {output("name", ValueType::kString), output("label", ValueType::kString),
                      output("property", ValueType::kString),
                      indexes ? output("unique", ValueType::kBool) : output("kind", ValueType::kString)};
  plan_ = std::move(command);
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
