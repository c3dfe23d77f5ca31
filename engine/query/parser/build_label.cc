// Label expressions.
#include <utility>

#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

using ast::LabelExpression;
using ast::LabelExpressionKind;
using ast::LabelExpressionPtr;

LabelExpressionPtr MakeLabel(LabelExpressionKind kind, Span span) {
  auto label = std::make_unique<LabelExpression>();
  label->kind = kind;
  label->span = span;
  return label;
}

// Joins `operands`, taking apart those that are joined the same way already.
LabelExpressionPtr Join(LabelExpressionKind kind, Span span, std::vector<LabelExpressionPtr> operands) {
  if (operands.size() == 1) return std::move(operands[0]);
  LabelExpressionPtr joined = MakeLabel(kind, span);
  for (LabelExpressionPtr& operand : operands) {
    if (operand->kind != kind) {
      joined->operands.push_back(std::move(operand));
      continue;
    }
    for (LabelExpressionPtr& part : operand->operands) joined->operands.push_back(std::move(part));
  }
  return joined;
}

}  // namespace

LabelExpressionPtr TreeBuilder::BuildLabels(Grammar::LabelExpressionContext* context) {
  std::vector<LabelExpressionPtr> built;
  for (auto* operand : context->labelConjunction()) {
    built.push_back(BuildLabelConjunction(operand, operand->labelFactor()));
  }
  return Join(LabelExpressionKind::kOr, SpanOf(context), std::move(built));
}

LabelExpressionPtr TreeBuilder::BuildPredicateLabels(Grammar::PredicateLabelsContext* context) {
  std::vector<LabelExpressionPtr> built;
  for (auto* operand : context->predicateConjunction()) {
    built.push_back(BuildLabelConjunction(operand, operand->labelFactor()));
  }
  return Join(LabelExpressionKind::kOr, SpanOf(context), std::move(built));
}

LabelExpressionPtr TreeBuilder::BuildLabelConjunction(const antlr4::ParserRuleContext* context,
                                                      const std::vector<Grammar::LabelFactorContext*>& factors) {
  std::vector<LabelExpressionPtr> built;
  for (Grammar::LabelFactorContext* factor : factors) built.push_back(BuildLabelFactor(factor));
  return Join(LabelExpressionKind::kAnd, SpanOf(context), std::move(built));
}

LabelExpressionPtr TreeBuilder::BuildLabelFactor(Grammar::LabelFactorContext* context) {
  if (context->labelExpression() != nullptr) return BuildLabels(context->labelExpression());
  const Span span = SpanOf(context);
  if (context->labelFactor() != nullptr) {
    LabelExpressionPtr negation = MakeLabel(LabelExpressionKind::kNot, span);
    negation->operands.push_back(BuildLabelFactor(context->labelFactor()));
    return negation;
  }
  if (context->schemaName() == nullptr) return MakeLabel(LabelExpressionKind::kWildcard, span);
  LabelExpressionPtr name = MakeLabel(LabelExpressionKind::kName, span);
  name->name = BuildName(context->schemaName()).name;
  return name;
}

}  // namespace claimgraph::parser
