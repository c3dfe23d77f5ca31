// Patterns and label expressions.
#include "engine/query/ast/printer_impl.h"

namespace claimgraph::ast {
namespace {

std::string_view TextOf(PathMode mode) {
  switch (mode) {
    case PathMode::kDefault:
      return "";
    case PathMode::kWalk:
      return "WALK ";
    case PathMode::kTrail:
      return "TRAIL ";
    case PathMode::kAcyclic:
      return "ACYCLIC ";
    case PathMode::kSimple:
      return "SIMPLE ";
  }
  return "";
}

}  // namespace

void Printer::Print(const PathPattern& path) {
  if (path.variable) {
    AddName(*path.variable);
    Add(" = ");
  }
  AddSelector(path);
  const bool function =
      path.selector == PathSelector::kShortestPath || path.selector == PathSelector::kAllShortestPaths;
  if (function) Add("(");
  AddElement(path);
  if (function) Add(")");
}

void Printer::AddSelector(const PathPattern& path) {
  const std::string count = std::to_string(path.selector_count);
  switch (path.selector) {
    case PathSelector::kAll:
      break;
    case PathSelector::kShortestPath:
      return Add("shortestPath");
    case PathSelector::kAllShortestPaths:
      return Add("allShortestPaths");
    case PathSelector::kAny:
      Add("ANY " + count + " ");
      break;
    case PathSelector::kAnyShortest:
      Add("ANY SHORTEST ");
      break;
    case PathSelector::kAllShortest:
      Add("ALL SHORTEST ");
      break;
    case PathSelector::kShortestK:
      Add("SHORTEST " + count + " ");
      break;
    case PathSelector::kShortestGroups:
      Add("SHORTEST " + count + " GROUPS ");
      break;
  }
  Add(TextOf(path.mode));
}

void Printer::AddElement(const PathPattern& path) {
  for (size_t i = 0; i < path.nodes.size(); ++i) {
    if (i > 0) AddStep(path.steps[i - 1]);
    AddNode(path.nodes[i]);
  }
}

void Printer::AddNode(const NodePattern& node) {
  std::string_view gap;
  Add("(");
  if (node.variable) {
    AddName(*node.variable);
    gap = " ";
  }
  if (node.labels) {
    Add(":");
    Print(*node.labels);
    gap = " ";
  }
  if (node.properties) {
    Add(gap);
    Print(*node.properties);
  }
  AddWhere(node.where);
  Add(")");
}

void Printer::AddGroup(const RelationshipPattern& step) {
  Add("(");
  AddSelector(*step.path);
  AddElement(*step.path);
  AddWhere(step.where);
  Add(")");
  if (!step.length) return;
  const LengthRange& length = *step.length;
  if (length.questioned) return Add("?");
  Add("{");
  if (length.min) AddNumber(*length.min);
  if (length.min != length.max) Add(",");
  if (length.max && length.min != length.max) AddNumber(*length.max);
  Add("}");
}

void Printer::AddStep(const RelationshipPattern& relationship) {
  if (relationship.path != nullptr) return AddGroup(relationship);
  Add(relationship.direction == Direction::kLeft ? "<-" : "-");
  const bool questioned = relationship.length && relationship.length->questioned;
  const bool in_detail = relationship.length && !questioned;
  const bool detail = relationship.variable || relationship.types || in_detail || relationship.properties ||
                      relationship.where;
  if (detail) Add("[");
  if (relationship.variable) AddName(*relationship.variable);
  if (relationship.types) {
    Add(":");
    Print(*relationship.types);
  }
  if (in_detail) {
    const LengthRange& length = *relationship.length;
    Add("*");
    if (length.min) AddNumber(*length.min);
    if (length.min != length.max) Add("..");
    if (length.max && length.min != length.max) AddNumber(*length.max);
  }
  if (relationship.properties) {
    if (relationship.variable || relationship.types || in_detail) Add(" ");
    Print(*relationship.properties);
  }
  AddWhere(relationship.where);
  if (detail) Add("]");
  Add(relationship.direction == Direction::kRight ? "->" : "-");
  if (questioned) Add("?");
}

void Printer::Print(const LabelExpression& labels) {
  switch (labels.kind) {
    case LabelExpressionKind::kName:
      return AddSchemaName({labels.name, {}});
    case LabelExpressionKind::kWildcard:
      return Add("%");
    case LabelExpressionKind::kNot:
      Add("!");
      if (labels.operands[0]->kind == LabelExpressionKind::kAnd) {
        Add("(");
        Print(*labels.operands[0]);
        return Add(")");
      }
      return AddLabelOperand(*labels.operands[0]);
    case LabelExpressionKind::kAnd:
      return AddList(
          labels.operands, [&](const LabelExpressionPtr& operand) { AddLabelOperand(*operand); }, "&");
    case LabelExpressionKind::kOr:
      return AddList(
          labels.operands, [&](const LabelExpressionPtr& operand) { Print(*operand); }, "|");
  }
}

// An operand of & or a predicate: alternatives need parentheses.
void Printer::AddLabelOperand(const LabelExpression& labels) {
  const bool parentheses = labels.kind == LabelExpressionKind::kOr;
  if (parentheses) Add("(");
  Print(labels);
  if (parentheses) Add(")");
}

}  // namespace claimgraph::ast
