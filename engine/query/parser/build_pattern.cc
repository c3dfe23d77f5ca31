// Patterns: nodes and relationships.
#include <utility>

#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {

ast::PathPattern TreeBuilder::BuildPatternExpression(Grammar::PatternExpressionContext* context) {
  ast::PathPattern path;
  path.span = SpanOf(context);
  path.nodes.push_back(BuildNodePattern(context->nodePattern(), PatternUse::kMatch));
  for (Grammar::PatternStepContext* step : context->patternStep()) {
    path.steps.push_back(BuildRelationship(step->relationshipPattern(), PatternUse::kMatch));
    path.nodes.push_back(BuildNodePattern(step->nodePattern(), PatternUse::kMatch));
  }
  return path;
}

ast::NodePattern TreeBuilder::BuildNodePattern(Grammar::NodePatternContext* context, PatternUse use) {
  ast::NodePattern node;
  node.span = SpanOf(context);
  node.variable = BuildOptionalName(context->symbolicName());
  if (context->patternLabels() != nullptr) node.labels = BuildLabels(context->patternLabels()->labelExpression());
  if (context->properties() != nullptr) node.properties = BuildProperties(context->properties(), use);
  node.where = BuildWhere(context->whereClause());
  return node;
}

ast::RelationshipPattern TreeBuilder::BuildRelationship(Grammar::RelationshipPatternContext* context, PatternUse use) {
  return BuildArrow(context, use);
}

ast::RelationshipPattern TreeBuilder::BuildPathRelationship(Grammar::PathRelationshipContext* context,
                                                            PatternUse use) {
  return BuildArrow(context, use);
}

template <typename Context>
ast::RelationshipPattern TreeBuilder::BuildArrow(Context* context, PatternUse use) {
  ast::RelationshipPattern relationship;
  relationship.span = SpanOf(context);
  const bool left = context->LESS() != nullptr;
  const bool right = context->GREATER() != nullptr;
  if (left != right) relationship.direction = left ? ast::Direction::kLeft : ast::Direction::kRight;
  if (context->relationshipDetail() != nullptr) {
    BuildRelationshipDetail(context->relationshipDetail(), use, &relationship);
  }
  if (context->quantifier() != nullptr) {
    if (relationship.length) {
      Fail(SyntaxError("InvalidRelationshipPattern", SpanOf(context->quantifier()),
                       "the relationship already has a length", "leave one of the two out"));
    }
    relationship.length = BuildQuantifier(context->quantifier());
  }
  return relationship;
}

void TreeBuilder::BuildRelationshipDetail(Grammar::RelationshipDetailContext* context, PatternUse use,
                                          ast::RelationshipPattern* relationship) {
  relationship->variable = BuildOptionalName(context->symbolicName());
  if (context->patternLabels() != nullptr) {
    relationship->types = BuildLabels(context->patternLabels()->labelExpression());
  }
  if (context->lengthRange() != nullptr) relationship->length = BuildLengthRange(context->lengthRange());
  if (context->properties() != nullptr) relationship->properties = BuildProperties(context->properties(), use);
  relationship->where = BuildWhere(context->whereClause());
}

ast::LengthRange TreeBuilder::BuildLengthRange(Grammar::LengthRangeContext* context) {
  ast::LengthRange range;
  range.span = SpanOf(context);
  const bool open = context->DOT_DOT() != nullptr;
  if (TokenAt(context, 1) == Grammar::INTEGER) range.min = BuildCount(context->INTEGER(0));
  if (!open) range.max = range.min;
  if (open && TokenAt(context, context->children.size() - 1) == Grammar::INTEGER) {
    range.max = BuildCount(context->INTEGER().back());
  }
  return range;
}

ast::LengthRange TreeBuilder::BuildQuantifier(Grammar::QuantifierContext* context) {
  ast::LengthRange range;
  range.span = SpanOf(context);
  if (context->QUESTION() != nullptr) {
    range.min = 0;
    range.max = 1;
    range.questioned = true;
  } else if (context->STAR() != nullptr) {
    range.min = 0;
  } else if (context->PLUS() != nullptr) {
    range.min = 1;
  } else if (context->COMMA() == nullptr) {
    range.min = range.max = BuildCount(context->INTEGER(0));
  } else {
    range.min = TokenAt(context, 1) == Grammar::INTEGER ? BuildCount(context->INTEGER(0)) : 0;
    if (TokenAt(context, context->children.size() - 2) == Grammar::INTEGER) {
      range.max = BuildCount(context->INTEGER().back());
    }
  }
  return range;
}

ast::ExpressionPtr TreeBuilder::BuildProperties(Grammar::PropertiesContext* context, PatternUse use) {
  if (context->mapLiteral() != nullptr) return BuildMap(context->mapLiteral());
  if (use != PatternUse::kCreate) {
    Fail(SyntaxError("InvalidParameterUse", SpanOf(context), "a parameter cannot stand for all properties here",
                     "name the properties one by one: {name: $p.name}"));
  }
  return BuildParameter(context->parameter());
}

void TreeBuilder::CheckWritable(const ast::PathPattern& path, PatternUse use) {
  if (path.selector != ast::PathSelector::kAll || path.mode != ast::PathMode::kDefault) {
    Fail(SyntaxError("UnexpectedSyntax", path.span, "a path search cannot be written", "use it in MATCH"));
  }
  for (const ast::RelationshipPattern& step : path.steps) {
    if (!step.path) continue;
    Fail(SyntaxError("UnexpectedSyntax", step.span, "a path in parentheses cannot be part of a written one",
                     "write it without the parentheses"));
  }
  for (const ast::NodePattern& node : path.nodes) {
    if (node.span.length == 0) {
      Fail(SyntaxError("UnexpectedSyntax", node.span, "a node is missing in a path that is written",
                       "write () for a node without a name"));
    }
    if (node.where) {
      Fail(SyntaxError("UnexpectedSyntax", node.where->span, "WHERE cannot stand in a pattern that is written"));
    }
    if (node.labels && !ast::ConjunctionOfNames(*node.labels)) {
      Fail(SyntaxError("UnexpectedSyntax", node.labels->span, "a node that is written needs plain labels",
                       "write them as (n:A:B)"));
    }
  }
  for (const ast::RelationshipPattern& relationship : path.steps) CheckWritable(relationship, use);
}

void TreeBuilder::CheckWritable(const ast::RelationshipPattern& relationship, PatternUse use) {
  if (relationship.path) return;
  if (relationship.where) {
    Fail(SyntaxError("UnexpectedSyntax", relationship.where->span, "WHERE cannot stand in a pattern that is written"));
  }
  if (relationship.length) {
    Fail(SyntaxError("CreatingVarLength", relationship.length->span,
                     "a relationship of variable length cannot be written", "write each relationship"));
  }
  if (!relationship.types || relationship.types->kind != ast::LabelExpressionKind::kName) {
    Fail(SyntaxError("NoSingleRelationshipType", relationship.span,
                     "a relationship that is written needs exactly one type", "write it as -[:TYPE]->"));
  }
  if (use == PatternUse::kCreate && relationship.direction == ast::Direction::kEither) {
    Fail(SyntaxError("RequiresDirectedRelationship", relationship.span,
                     "a relationship that is created needs one direction", "write --> or <--"));
  }
}

}  // namespace claimgraph::parser
