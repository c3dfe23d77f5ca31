// Names, nodes of the parse tree, and the builder's own bookkeeping.
#include <algorithm>
#include <utility>

#include "engine/base/strings.h"
#include "engine/query/parser/limits.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

// The name in `text`, without backquotes; a doubled backquote inside stands for one.
std::string UnquoteName(std::string_view text) {
  if (text.size() < 2 || text.front() != '`') return std::string(text);
  std::string name;
  for (size_t i = 1; i + 1 < text.size(); ++i) {
    name += text[i];
    if (text[i] == '`') ++i;
  }
  return name;
}

}  // namespace

size_t TokenAt(const antlr4::ParserRuleContext* context, size_t index) {
  if (index >= context->children.size()) return 0;
  antlr4::tree::ParseTree* child = context->children[index];
  if (typeid(*child) != typeid(antlr4::tree::TerminalNodeImpl)) return 0;
  return static_cast<antlr4::tree::TerminalNode*>(child)->getSymbol()->getType();
}

Span TreeBuilder::SpanOfChild(const antlr4::ParserRuleContext* context, size_t index) const {
  antlr4::tree::ParseTree* child = context->children[index];
  if (typeid(*child) == typeid(antlr4::tree::TerminalNodeImpl)) {
    return source_.SpanOf(static_cast<antlr4::tree::TerminalNode*>(child)->getSymbol());
  }
  return SpanOf(static_cast<antlr4::ParserRuleContext*>(child));
}

TreeBuilder::DepthScope::DepthScope(TreeBuilder* builder, size_t levels, const antlr4::ParserRuleContext* context)
    : builder_(builder), levels_(levels) {
  builder_->depth_ += levels_;
  builder_->depth_max_ = std::max(builder_->depth_max_, builder_->depth_);
  if (!exceeded()) return;
  builder_->Fail(MakeError(absl::StatusCode::kResourceExhausted,
                           Cat("the expression is too deep: more than ", kTreeDepthMax, " operators in one chain"),
                           {.type = "SyntaxError",
                            .detail = "NestingTooDeep",
                            .span = builder_->SpanOf(context),
                            .advice = "compute it in parts with WITH, or pass the operands as a list parameter"}));
}

bool TreeBuilder::DepthScope::exceeded() const { return builder_->depth_ > kTreeDepthMax; }

void TreeBuilder::CountStep(const antlr4::ParserRuleContext* context) {
  if (++steps_ != kStepsMax + 1) return;
  Fail(MakeError(absl::StatusCode::kResourceExhausted,
                 Cat("the statement is too long: more than ", kStepsMax, " clauses"),
                 {.type = "SyntaxError",
                  .detail = "StatementTooLong",
                  .span = SpanOf(context),
                  .advice = "end statements with ;, or go through a list with UNWIND $rows AS row"}));
}

void TreeBuilder::Fail(absl::Status status) {
  if (status_.ok()) status_ = std::move(status);
}

ast::Identifier TreeBuilder::BuildKey(const antlr4::ParserRuleContext* context) {
  const Span span = SpanOf(context);
  return {UnquoteName(source_.Slice(span)), span};
}

ast::Identifier TreeBuilder::BuildName(const antlr4::ParserRuleContext* context) { return NameIn(SpanOf(context)); }

ast::Identifier TreeBuilder::NameIn(Span span) {
  ast::Identifier identifier{UnquoteName(source_.Slice(span)), span};
  if (identifier.name.empty()) Fail(SyntaxError("UnexpectedSyntax", span, "a name cannot be empty"));
  return identifier;
}

ast::Identifier TreeBuilder::BuildQualifiedName(Grammar::QualifiedNameContext* context) {
  ast::Identifier full{"", SpanOf(context)};
  for (Grammar::SymbolicNameContext* part : context->symbolicName()) {
    if (!full.name.empty()) full.name += '.';
    full.name += BuildName(part).name;
  }
  return full;
}

std::optional<ast::Identifier> TreeBuilder::BuildOptionalName(Grammar::SymbolicNameContext* context) {
  if (context == nullptr) return std::nullopt;
  return BuildName(context);
}

}  // namespace claimgraph::parser
