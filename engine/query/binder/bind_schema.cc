// Indexes, constraints and SHOW.
#include <algorithm>
#include <iterator>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using Action = plan::SchemaCommand::Action;

constexpr size_t kKeysMax = 16;

absl::Status FillTarget(const ast::SchemaTarget& target, plan::SchemaCommand* command) {
  command->relationship = target.relationship;
  command->label = target.label.name;
  for (const ast::Identifier& property : target.properties) {
    if (std::find(command->keys.begin(), command->keys.end(), property.name) != command->keys.end()) {
      return SyntaxError("DuplicateProperty", property.span, Cat("property `", property.name, "` is named twice"));
    }
    command->keys.push_back(property.name);
  }
  if (command->keys.size() > kKeysMax) {
    return SyntaxError("UnsupportedSchemaTarget", target.span, Cat("at most ", kKeysMax, " properties"));
  }
  return absl::OkStatus();
}

struct NamedType {
  std::string_view name;
  TypeSet type;
};

// Types of values that a property may hold.
absl::StatusOr<TypeSet> FindTypes(const ast::Identifier& written) {
  static const NamedType kTypes[] = {
      {"BOOLEAN", ValueType::kBool},
      {"BOOL", ValueType::kBool},
      {"STRING", ValueType::kString},
      {"VARCHAR", ValueType::kString},
      {"INTEGER", ValueType::kInt},
      {"INT", ValueType::kInt},
      {"FLOAT", ValueType::kFloat},
      {"NUMBER", TypeSet::Number()},
      {"LIST", ValueType::kList},
      {"DATE", ValueType::kDate},
      {"LOCAL TIME", ValueType::kLocalTime},
      {"ZONED TIME", ValueType::kTime},
      {"TIME", ValueType::kTime},
      {"LOCAL DATETIME", ValueType::kLocalDateTime},
      {"ZONED DATETIME", ValueType::kDateTime},
      {"DATETIME", ValueType::kDateTime},
      {"DURATION", ValueType::kDuration},
  };
  TypeSet types;
  std::string_view rest = written.name;
  while (!rest.empty()) {
    const size_t bar = std::min(rest.find(" | "), rest.size());
    const std::string_view name = rest.substr(0, bar);
    rest.remove_prefix(std::min(rest.size(), bar + 3));
    const auto* found = std::find_if(std::begin(kTypes), std::end(kTypes),
                                     [&](const NamedType& type) { return type.name == name; });
    if (found == std::end(kTypes)) {
      return SyntaxError("InvalidType", written.span, Cat("a property cannot be of type ", name),
                         "BOOLEAN, STRING, INTEGER, FLOAT, LIST, DATE, LOCAL TIME, ZONED TIME, LOCAL DATETIME, ZONED "
                         "DATETIME or DURATION, and several with | between them");
    }
    types = types | found->type;
  }
  return types;
}

absl::Status FillConstraint(const ast::CreateConstraintStatement& create, plan::SchemaCommand* command) {
  command->action = Action::kCreateConstraint;
  command->unique =
      create.constraint == ast::ConstraintKind::kUnique || create.constraint == ast::ConstraintKind::kKey;
  command->required =
      create.constraint == ast::ConstraintKind::kNotNull || create.constraint == ast::ConstraintKind::kKey;
  if (create.name) command->name = create.name->name;
  command->if_exists_ok = create.if_not_exists;
  if (create.constraint == ast::ConstraintKind::kType) {
    CG_ASSIGN_OR_RETURN(command->types, FindTypes(create.type));
  }
  CG_RETURN_IF_ERROR(FillTarget(create.target, command));
  if (command->unique || command->keys.size() == 1) return absl::OkStatus();
  return SyntaxError("UnsupportedSchemaTarget", create.target.span,
                     "a constraint of this kind is on exactly one property", "make one for each property");
}

absl::Status FillIndex(const ast::CreateIndexStatement& create, plan::SchemaCommand* command) {
  if (create.index == ast::IndexKind::kFulltext) {
    return SyntaxError("UnsupportedIndex", create.span, "full-text indexes are not available yet");
  }
  command->action = Action::kCreateIndex;
  command->unique = create.index == ast::IndexKind::kUnique;
  if (create.name) command->name = create.name->name;
  command->if_exists_ok = create.if_not_exists;
  return FillTarget(create.target, command);
}

// The procedure that lists what SHOW asks for.
std::string_view ProcedureOf(ast::ShowKind show) {
  switch (show) {
    case ast::ShowKind::kIndexes: return "db.indexes";
    case ast::ShowKind::kConstraints: return "db.constraints";
    case ast::ShowKind::kLabels: return "db.labels";
    case ast::ShowKind::kRelationshipTypes: return "db.relationshipTypes";
    case ast::ShowKind::kPropertyKeys: return "db.propertyKeys";
    case ast::ShowKind::kFunctions: return "dbms.functions";
    case ast::ShowKind::kProcedures: return "dbms.procedures";
    case ast::ShowKind::kDatabases: return "dbms.databases";
    case ast::ShowKind::kSettings: return "dbms.settings";
  }
  return "";
}

}  // namespace

absl::Status Binder::BindSchema(const ast::Statement& statement) {
  if (statement.kind == ast::StatementKind::kShow) return BindShow(statement.As<ast::ShowStatement>());
  auto command = std::make_unique<plan::SchemaCommand>();
  switch (statement.kind) {
    case ast::StatementKind::kCreateIndex:
      CG_RETURN_IF_ERROR(FillIndex(statement.As<ast::CreateIndexStatement>(), command.get()));
      break;
    case ast::StatementKind::kDropIndex: {
      const auto& drop = statement.As<ast::DropIndexStatement>();
      command->action = Action::kDropIndex;
      command->name = drop.name.name;
      command->if_exists_ok = drop.if_exists;
      break;
    }
    case ast::StatementKind::kCreateConstraint:
      CG_RETURN_IF_ERROR(FillConstraint(statement.As<ast::CreateConstraintStatement>(), command.get()));
      break;
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

// SHOW is a call of the procedure that lists, and what may follow one.
absl::Status Binder::BindShow(const ast::ShowStatement& statement) {
  ProcedureSignature signature;
  const std::string procedure(ProcedureOf(statement.show));
  if (context_.procedures == nullptr || !context_.procedures->FindSignature(procedure, &signature)) {
    return CompileError("ProcedureError", "ProcedureNotFound", statement.span,
                        Cat("there is no procedure `", procedure, "`"));
  }
  std::vector<ast::YieldItem> all;
  for (const ProcedureField& field : signature.outputs) {
    all.push_back({statement.span, {field.name, statement.span}, std::nullopt});
  }
  auto call = std::make_unique<plan::ProcedureCall>();
  call->name = procedure;
  CG_RETURN_IF_ERROR(BindYields(procedure, signature, statement.yield.empty() ? all : statement.yield, call.get()));
  Wrap(std::move(call));
  has_outputs_ = true;
  if (statement.has_page) {
    CG_RETURN_IF_ERROR(BindProjection(statement.page, statement.where.get(), /*is_with=*/true));
  } else if (statement.where != nullptr) {
    CG_RETURN_IF_ERROR(BindWhere(*statement.where));
  }
  if (statement.result == nullptr) return absl::OkStatus();
  return BindProjection(statement.result->As<ast::ReturnClause>().projection, nullptr, /*is_with=*/false);
}

}  // namespace claimgraph::binder
