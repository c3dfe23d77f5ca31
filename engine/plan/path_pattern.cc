#include "engine/plan/path_pattern.h"

#include "engine/base/strings.h"

namespace claimgraph::plan {
namespace {

std::string NameOf(VarId var, const VariableTable& variables) {
  return var.valid() ? variables.DisplayName(var) : std::string();
}

std::string RuleText(const PathRules& rules) {
  std::string text = rules.distinct_relationships ? "TRAIL " : "";
  if (rules.nodes == NodeRepeats::kNone) text += "ACYCLIC ";
  if (rules.nodes == NodeRepeats::kFirstOnly) text += "SIMPLE ";
  return text;
}

std::string PredicateText(const std::vector<ExpressionPtr>& predicates, const VariableTable& variables) {
  std::string text;
  for (const ExpressionPtr& e : predicates) CatTo(&text, text.empty() ? " WHERE " : " AND ", ToString(*e, variables));
  return text;
}

std::string HopText(const PathHop& hop, const VariableTable& variables) {
  std::string text = Cat(hop.direction == Direction::kIn ? "<-[" : "-[", NameOf(hop.relationship, variables));
  for (size_t i = 0; i < hop.types.size(); ++i) CatTo(&text, i == 0 ? ":" : "|", hop.types[i]);
  CatTo(&text, hop.direction == Direction::kOut ? "]->(" : "]-(", NameOf(hop.node, variables), ")");
  return text;
}

std::string SegmentText(const PathSegment& segment, const VariableTable& variables) {
  const bool once = segment.repeats.min == 1 && segment.repeats.max == 1;
  std::string text = Cat("(", RuleText(segment.rules), "(", NameOf(segment.start, variables), ")");
  for (const PathHop& hop : segment.hops) text += HopText(hop, variables);
  CatTo(&text, PredicateText(segment.predicates, variables), ")");
  if (once) return text;
  CatTo(&text, "{", segment.repeats.min, ",");
  if (segment.repeats.max) CatTo(&text, *segment.repeats.max);
  return text + "}";
}

}  // namespace

std::vector<VarId> LocalVariables(const PathSegment& segment) {
  std::vector<VarId> locals;
  const auto add = [&locals](VarId var) {
    if (var.valid()) locals.push_back(var);
  };
  add(segment.start);
  for (const PathHop& hop : segment.hops) {
    add(hop.relationship);
    add(hop.node);
  }
  return locals;
}

std::string ToString(const PathPattern& pattern, const VariableTable& variables) {
  std::string text;
  if (pattern.selection != PathSelection::kAll) CatTo(&text, "SHORTEST ", pattern.count, " ");
  if (pattern.selection == PathSelection::kShortestGroups) text += "GROUPS ";
  text += RuleText(pattern.rules);
  for (const PathSegment& segment : pattern.segments) text += SegmentText(segment, variables);
  return text + PredicateText(pattern.predicates, variables);
}

}  // namespace claimgraph::plan
