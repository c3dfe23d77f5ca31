// Statements, and the entry points of the printer.
#include <utility>

#include "engine/query/ast/print_names.h"
#include "engine/query/ast/printer.h"
#include "engine/query/ast/printer_impl.h"

namespace claimgraph::ast {
namespace {

std::string_view TextOf(QueryOperator op) {
  switch (op) {
    case QueryOperator::kUnion:
      return " UNION ";
    case QueryOperator::kUnionAll:
      return " UNION ALL ";
    case QueryOperator::kExcept:
      return " EXCEPT ";
    case QueryOperator::kExceptAll:
      return " EXCEPT ALL ";
    case QueryOperator::kIntersect:
      return " INTERSECT ";
    case QueryOperator::kIntersectAll:
      return " INTERSECT ALL ";
    case QueryOperator::kNext:
      return " NEXT ";
  }
  return " ";
}

std::string_view TextOf(ShowKind kind) {
  switch (kind) {
    case ShowKind::kIndexes:
      return "INDEXES";
    case ShowKind::kConstraints:
      return "CONSTRAINTS";
    case ShowKind::kLabels:
      return "LABELS";
    case ShowKind::kRelationshipTypes:
      return "RELATIONSHIP TYPES";
    case ShowKind::kPropertyKeys:
      return "PROPERTY KEYS";
    case ShowKind::kFunctions:
      return "FUNCTIONS";
    case ShowKind::kProcedures:
      return "PROCEDURES";
    case ShowKind::kSettings:
      return "SETTINGS";
    case ShowKind::kDatabases:
      return "DATABASES";
  }
  return "";
}

template <typename T>
std::string PrintOne(const T& node) {
  Printer printer;
  printer.Print(node);
  return printer.Take();
}

}  // namespace

std::string ToString(const Query& query) { return PrintOne(query); }
std::string ToString(const Statement& statement) { return PrintOne(statement); }
std::string ToString(const Clause& clause) { return PrintOne(clause); }
std::string ToString(const Expression& expression) { return PrintOne(expression); }
std::string ToString(const PathPattern& pattern) { return PrintOne(pattern); }
std::string ToString(const LabelExpression& expression) { return PrintOne(expression); }

void Printer::AddName(const Identifier& name) { AppendName(name.name, &out_); }
void Printer::AddSchemaName(const Identifier& name) { AppendSchemaName(name.name, &out_); }

void Printer::Print(const Query& query) {
  if (query.mode == ExplainMode::kExplain) Add("EXPLAIN ");
  if (query.mode == ExplainMode::kProfile) Add("PROFILE ");
  Print(*query.statement);
}

void Printer::Print(const Statement& statement) {
  switch (statement.kind) {
    case StatementKind::kRegularQuery:
      return AddQuery(statement.As<RegularQuery>());
    case StatementKind::kWhich:
      return AddWhich(statement.As<WhichStatement>());
    case StatementKind::kCreateIndex:
      return AddCreateIndex(statement.As<CreateIndexStatement>());
    case StatementKind::kDropIndex:
      Add("DROP INDEX ");
      AddName(statement.As<DropIndexStatement>().name);
      return Add(statement.As<DropIndexStatement>().if_exists ? " IF EXISTS" : "");
    case StatementKind::kCreateConstraint:
      return AddCreateConstraint(statement.As<CreateConstraintStatement>());
    case StatementKind::kDropConstraint:
      Add("DROP CONSTRAINT ");
      AddName(statement.As<DropConstraintStatement>().name);
      return Add(statement.As<DropConstraintStatement>().if_exists ? " IF EXISTS" : "");
    case StatementKind::kShow:
      return AddShow(statement.As<ShowStatement>());
  }
}

void Printer::AddShow(const ShowStatement& show) {
  Add("SHOW ");
  Add(TextOf(show.show));
  if (show.yield_star || !show.yield.empty()) Add(show.yield_star ? " YIELD *" : " YIELD ");
  AddYieldItems(show.yield);
  AddPage(show.page);
  AddWhere(show.where);
  if (show.result == nullptr) return;
  Add(" ");
  Print(*show.result);
}

void Printer::AddQuery(const RegularQuery& query) {
  for (size_t i = 0; i < query.parts.size(); ++i) {
    if (i > 0) Add(TextOf(query.operators[i - 1]));
    AddList(
        query.parts[i].clauses, [&](const ClausePtr& clause) { Print(*clause); }, " ");
  }
}

void Printer::AddWhich(const WhichStatement& which) {
  Add("WHICH ");
  AddWhichSide(which.cause);
  Add(" AFFECTS ");
  AddWhichSide(which.effect);
  if (which.steps_max) {
    Add(" WITHIN ");
    AddNumber(*which.steps_max);
    Add(" STEPS");
  }
  if (which.sign == WhichSign::kPositively) Add(" POSITIVELY");
  if (which.sign == WhichSign::kNegatively) Add(" NEGATIVELY");
  if (which.modality == WhichModality::kAsserted) Add(" ASSERTED");
  if (which.modality == WhichModality::kIncluding) {
    Add(" INCLUDING (");
    AddList(which.included, [&](const Identifier& name) { AddName(name); });
    Add(")");
  }
  AddWhere(which.where);
  if (which.result == WhichResult::kReturn) {
    Add(which.projection.distinct ? " RETURN DISTINCT " : " RETURN ");
    AddItems(which.projection);
  }
  if (which.result == WhichResult::kTrace) {
    Add(which.projection.items.empty() ? " TRACE" : " TRACE ");
    AddItems(which.projection);
  }
  AddPage(which.projection);
}

void Printer::AddWhichSide(const WhichSide& side) {
  Print(*side.labels);
  if (!side.variable) return;
  Add(" ");
  AddName(*side.variable);
}

void Printer::AddSchemaTarget(const SchemaTarget& target) {
  Add(target.relationship ? "()-[" : "(");
  AddName(target.variable);
  Add(":");
  AddSchemaName(target.label);
  Add(target.relationship ? "]-()" : ")");
}

void Printer::AddProperties(const SchemaTarget& target, std::string_view open, std::string_view close) {
  Add(open);
  AddList(target.properties, [&](const Identifier& property) {
    AddName(target.variable);
    Add(".");
    AddSchemaName(property);
  });
  Add(close);
}

void Printer::AddCreateIndex(const CreateIndexStatement& create) {
  Add("CREATE ");
  if (create.index == IndexKind::kUnique) Add("UNIQUE ");
  if (create.index == IndexKind::kFulltext) Add("FULLTEXT ");
  Add("INDEX ");
  if (create.name) {
    AddName(*create.name);
    Add(" ");
  }
  if (create.if_not_exists) Add("IF NOT EXISTS ");
  Add("FOR ");
  AddSchemaTarget(create.target);
  Add(" ON ");
  const bool each = create.index == IndexKind::kFulltext;
  AddProperties(create.target, each ? "EACH [" : "(", each ? "]" : ")");
}

void Printer::AddCreateConstraint(const CreateConstraintStatement& create) {
  Add("CREATE CONSTRAINT ");
  if (create.name) {
    AddName(*create.name);
    Add(" ");
  }
  if (create.if_not_exists) Add("IF NOT EXISTS ");
  Add("FOR ");
  AddSchemaTarget(create.target);
  Add(" REQUIRE ");
  const bool several = create.target.properties.size() > 1;
  AddProperties(create.target, several ? "(" : "", several ? ")" : "");
  switch (create.constraint) {
    case ConstraintKind::kUnique: return Add(" IS UNIQUE");
    case ConstraintKind::kNotNull: return Add(" IS NOT NULL");
    case ConstraintKind::kKey: return Add(" IS KEY");
    case ConstraintKind::kType:
      Add(" IS TYPED ");
      return Add(create.type.name);
  }
}

}  // namespace claimgraph::ast
