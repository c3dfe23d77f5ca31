// Statements about the schema: indexes, constraints, SHOW.
#include <algorithm>
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
    {"SETTINGS", ast::ShowKind::kSettings},
    {"ALL INDEXES", ast::ShowKind::kIndexes},
    {"ALL CONSTRAINTS", ast::ShowKind::kConstraints},
    {"ALL FUNCTIONS", ast::ShowKind::kFunctions},
    {"FUNCTION", ast::ShowKind::kFunctions},
    {"PROCEDURE", ast::ShowKind::kProcedures},
    {"DATABASE", ast::ShowKind::kDatabases},
};

std::string UpperText(std::string text) {
  absl::AsciiStrToUpper(&text);
  return text;
}

}  // namespace

ast::StatementPtr TreeBuilder::BuildCreateIndex(Grammar::CreateIndexContext* context) {
  auto create = Make<ast::CreateIndexStatement>(context);
  if (context->UNIQUE_() != nullptr) create->index = ast::IndexKind::kUnique;
  if (context->FULLTEXT_() != nullptr) create->index = ast::IndexKind::kFulltext;
  if (antlr4::tree::TerminalNode* word = context->IDENTIFIER(); word != nullptr) {
    const Span span = source_.SpanOf(word->getSymbol());
    const std::string kind = UpperText(std::string(source_.Slice(span)));
    if (kind != "RANGE") {
      Fail(SyntaxError("UnsupportedIndex", span, Cat("there are no ", kind, " indexes"),
                       "an index without a word in front answers =, IN, <, >, STARTS WITH and ORDER BY"));
    }
  }
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
  create->name = BuildOptionalName(context->symbolicName());
  create->if_not_exists = context->ifNotExists() != nullptr;
  create->target = BuildSchemaTarget(context->schemaTarget(), context->requiredProperties()->propertyReference());
  BuildConstraintKind(context->constraintKind(), create.get());
  return create;
}

void TreeBuilder::BuildConstraintKind(Grammar::ConstraintKindContext* context, ast::CreateConstraintStatement* create) {
  if (context->NULL_() != nullptr) {
    create->constraint = ast::ConstraintKind::kNotNull;
    return;
  }
  std::string words;
  for (Grammar::ConstraintWordContext* word : context->constraintWord()) {
    CatTo(&words, words.empty() ? "" : " ",
          word->BAR() != nullptr ? std::string("|") : UpperText(BuildName(word->symbolicName()).name));
  }
  const Span span = Span::Cover(SpanOf(context->constraintWord().front()), SpanOf(context->constraintWord().back()));
  const bool typed = words.starts_with("TYPED ");
  if (typed || !context->COLON().empty()) {
    create->constraint = ast::ConstraintKind::kType;
    create->type = {typed ? words.substr(6) : words, span};
    return;
  }
  const bool relationship = create->target.relationship;
  for (const std::string_view kind : {"", "NODE ", "RELATIONSHIP ", "REL "}) {
    const bool key = words == Cat(kind, "KEY");
    if (!key && words != Cat(kind, "UNIQUE")) continue;
    if (!kind.empty() && relationship != (kind != "NODE ")) break;
    create->constraint = key ? ast::ConstraintKind::kKey : ast::ConstraintKind::kUnique;
    return;
  }
  Fail(SyntaxError("UnexpectedSyntax", span, Cat("a constraint cannot be IS ", words),
                   relationship ? "IS UNIQUE, IS NOT NULL, IS RELATIONSHIP KEY or IS TYPED and a type"
                                : "IS UNIQUE, IS NOT NULL, IS NODE KEY or IS TYPED and a type"));
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
  for (Grammar::ShowWordContext* word : context->showWord()) {
    CatTo(&words, words.empty() ? "" : " ", UpperText(std::string(source_.Slice(SpanOf(word)))));
  }
  const auto* known = std::find_if(std::begin(kShowNames), std::end(kShowNames),
                                   [&](const ShowName& name) { return name.words == words; });
  if (known == std::end(kShowNames)) {
    const Span span = Span::Cover(SpanOf(context->showWord().front()), SpanOf(context->showWord().back()));
    Fail(SyntaxError("UnexpectedSyntax", span, Cat("SHOW does not know ", words),
                     "it knows INDEXES, CONSTRAINTS, LABELS, RELATIONSHIP TYPES, PROPERTY KEYS, FUNCTIONS, PROCEDURES, "
                     "DATABASES and SETTINGS"));
    return show;
  }
  show->show = known->kind;
  BuildShowResult(context, show.get());
  return show;
}

void TreeBuilder::BuildShowResult(Grammar::ShowStatementContext* context, ast::ShowStatement* show) {
  show->where = BuildWhere(context->whereClause());
  if (Grammar::ShowYieldContext* yield = context->showYield()) {
    show->yield_star = yield->STAR() != nullptr;
    show->yield = BuildYieldItems(yield->yieldItem());
    show->has_page = yield->orderBy() != nullptr || yield->skipClause() != nullptr || yield->limitClause() != nullptr;
    show->page.star = true;
    show->page.span = SpanOf(yield);
    BuildOrderSkipLimit(yield->orderBy(), yield->skipClause(), yield->limitClause(), &show->page);
    show->where = BuildWhere(yield->whereClause());
  }
  if (context->returnClause() != nullptr) show->result = BuildReturn(context->returnClause());
}

}  // namespace claimgraph::parser
