// Statements about the schema: indexes, constraints, SHOW.
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "engine/base/strings.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

struct ShowName {
  std::string_view words;
  ast::ShowKind kind;
};
constexpr ShowName kShowNames[] = {
    {"INDEXES", ast::ShowKind::kIndexes},
    {"INDEX", ast::ShowKind::kIndexes},
    {"CONSTRAINTS", ast::ShowKind::kConstraints},
    {"CONSTRAINT", ast::ShowKind::kConstraints},
    {"LABELS", ast::ShowKind::kLabels},
    {"RELATIONSHIP TYPES", ast::ShowKind::kRelationshipTypes},
    {"PROPERTY KEYS", ast::ShowKind::kPropertyKeys},
    {"FUNCTIONS", ast::ShowKind::kFunctions},
    {"PROCEDURES", ast::ShowKind::kProcedures},
    {"DATABASES", ast::ShowKind::kDatabases},
};

}  // namespace

ast::StatementPtr TreeBuilder::BuildCreateIndex(Grammar::CreateIndexContext* context) {
  auto create = Make<ast::CreateIndexStatement>(context);
  if (context->UNIQUE_() != nullptr) create->index = ast::IndexKind::kUnique;
  if (context->FULLTEXT_() != nullptr) create->index = ast::IndexKind::kFulltext;
  create->name = BuildOptionalName(context->symbolicName());
  create->if_not_exists = context->ifNotExists() != nullptr;
  create->target = BuildSchemaTarget(context->schemaTarget(), context->indexProperties()->propertyReference());
  return create;
}

ast::StatementPtr TreeBuilder::BuildDropIndex(Grammar::DropIndexContext* context) {
  auto drop = Make<ast::DropIndexStatement>(context);
  drop->name = BuildName(context->symbolicName());
  drop->if_exists = context->ifExists() != nullptr;
  return drop;
}

ast::StatementPtr TreeBuilder::BuildCreateConstraint(Grammar::CreateConstraintContext* context) {
  auto create = Make<ast::CreateConstraintStatement>(context);
  const bool unique = context->constraintKind()->UNIQUE_() != nullptr;
  create->constraint = unique ? ast::ConstraintKind::kUnique : ast::ConstraintKind::kNotNull;
  create->name = BuildOptionalName(context->symbolicName());
  create->if_not_exists = context->ifNotExists() != nullptr;
  create->target = BuildSchemaTarget(context->schemaTarget(), context->requiredProperties()->propertyReference());
  return create;
}

ast::StatementPtr TreeBuilder::BuildDropConstraint(Grammar::DropConstraintContext* context) {
  auto drop = Make<ast::DropConstraintStatement>(context);
  drop->name = BuildName(context->symbolicName());
  drop->if_exists = context->ifExists() != nullptr;
  return drop;
}

ast::SchemaTarget TreeBuilder::BuildSchemaTarget(Grammar::SchemaTargetContext* context,
                                                 const std::vector<Grammar::PropertyReferenceContext*>& properties) {
  ast::SchemaTarget target;
  target.span = SpanOf(context);
  target.relationship = context->LEFT_BRACKET() != nullptr;
  target.variable = BuildName(context->symbolicName());
  target.label = BuildName(context->schemaName());
  for (Grammar::PropertyReferenceContext* property : properties) {
    const ast::Identifier variable = BuildName(property->symbolicName());
    if (variable.name != target.variable.name) {
      Fail(SyntaxError("UndefinedVariable", variable.span, Cat("variable `", variable.name, "` is not defined"),
                       Cat("the pattern after FOR names `", target.variable.name, "`")));
    }
    target.properties.push_back(BuildName(property->schemaName()));
  }
  return target;
}

ast::StatementPtr TreeBuilder::BuildShow(Grammar::ShowStatementContext* context) {
  auto show = Make<ast::ShowStatement>(context);
  std::string words;
  for (Grammar::SymbolicNameContext* name : context->symbolicName()) {
    CatTo(&words, words.empty() ? "" : " ", BuildName(name).name);
  }
  absl::AsciiStrToUpper(&words);
  for (const ShowName& known : kShowNames) {
    if (known.words != words) continue;
    show->show = known.kind;
    return show;
  }
  Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), Cat("SHOW does not know ", words),
                   "it knows INDEXES, CONSTRAINTS, LABELS, RELATIONSHIP TYPES, PROPERTY KEYS, FUNCTIONS, PROCEDURES "
                   "and DATABASES"));
  return show;
}

}  // namespace claimgraph::parser
