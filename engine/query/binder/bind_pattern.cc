// Patterns of MATCH, pattern predicates and pattern comprehensions.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::QueryGraph;

absl::Status TypeConflict(const ast::Identifier& name, std::string_view wanted) {
  return SyntaxError("VariableTypeConflict", name.span,
                     Cat("variable `", name.name, "` is used as a ", wanted, " but is something else"),
                     "give the two different names");
}

std::optional<uint32_t> FindNode(const QueryGraph& graph, plan::VarId var) {
  for (uint32_t i = 0; i < graph.nodes.size(); ++i) {
    if (graph.nodes[i].var == var) return i;
  }
  return std::nullopt;
}

bool HasRelationship(const QueryGraph& graph, plan::VarId var) {
  return std::any_of(graph.relationships.begin(), graph.relationships.end(),
                     [&](const plan::PatternRelationship& r) { return r.var == var; });
}

plan::Direction ToDirection(ast::Direction direction) {
  switch (direction) {
    case ast::Direction::kRight:
      return plan::Direction::kOut;
    case ast::Direction::kLeft:
      return plan::Direction::kIn;
    case ast::Direction::kEither:
      return plan::Direction::kBoth;
  }
  return plan::Direction::kBoth;
}

absl::StatusOr<plan::ShortestKind> ToShortest(const ast::PathPattern& pattern) {
  switch (pattern.selector) {
    case ast::PathSelector::kAll:
      return plan::ShortestKind::kNone;
    case ast::PathSelector::kShortestPath:
    case ast::PathSelector::kAnyShortest:
      return plan::ShortestKind::kAny;
    case ast::PathSelector::kAllShortestPaths:
    case ast::PathSelector::kAllShortest:
      return plan::ShortestKind::kAll;
    default:
      break;
  }
  return SyntaxError("UnsupportedPathSelector", pattern.span, "this path selector is not available yet",
                     "use shortestPath(...), allShortestPaths(...), ANY SHORTEST or ALL SHORTEST");
}

constexpr uint64_t kHopsMax = 1'000'000;
// What is planned as one pattern; more belongs in several MATCH clauses or in a variable-length relationship.
constexpr size_t kPatternRelationshipsMax = 256;

absl::Status PatternTooLarge(Span span) {
  return MakeError(absl::StatusCode::kResourceExhausted,
                   Cat("a pattern has at most ", kPatternRelationshipsMax, " relationships"),
                   ErrorInfo{"SyntaxError", "PatternTooLarge", ErrorPhase::kCompileTime, span,
                             "split the MATCH, or write a variable-length relationship"});
}

}  // namespace

absl::StatusOr<PatternPlaces> Binder::BindPattern(const ast::PathPattern& pattern, bool declare, QueryGraph* graph) {
  if (pattern.mode != ast::PathMode::kDefault && pattern.mode != ast::PathMode::kTrail) {
    return SyntaxError("UnsupportedPathMode", pattern.span, "only the path mode TRAIL is available yet");
  }
  CG_ASSIGN_OR_RETURN(const plan::ShortestKind shortest, ToShortest(pattern));
  if (shortest != plan::ShortestKind::kNone && pattern.steps.size() != 1) {
    return SyntaxError("UnexpectedSyntax", pattern.span, "a shortest path takes a pattern of exactly one relationship");
  }
  if (graph->relationships.size() + pattern.steps.size() > kPatternRelationshipsMax) {
    return PatternTooLarge(pattern.span);
  }
  if (pattern.variable && declare) CG_RETURN_IF_ERROR(CheckUndeclared(*pattern.variable));
  if (graph->distinct_groups.empty()) graph->distinct_groups.emplace_back();
  PatternPlaces places;
  for (size_t i = 0; i < pattern.nodes.size(); ++i) {
    CG_ASSIGN_OR_RETURN(const uint32_t node, BindNode(pattern.nodes[i], declare, graph));
    places.nodes.push_back(node);
    if (i == 0) continue;
    CG_ASSIGN_OR_RETURN(const uint32_t step, BindRelationship(pattern.steps[i - 1], declare, graph));
    plan::PatternRelationship& relationship = graph->relationships[step];
    relationship.source = places.nodes[i - 1];
    relationship.target = places.nodes[i];
    relationship.shortest = shortest;
    if (shortest == plan::ShortestKind::kNone) graph->distinct_groups[0].push_back(step);
    places.steps.push_back(step);
  }
  // Once more: an element of the pattern may have taken the name.
  if (pattern.variable && declare) CG_RETURN_IF_ERROR(CheckUndeclared(*pattern.variable));
  if (pattern.variable) AddPath(pattern.variable->name, pattern.span, places, graph);
  return places;
}

absl::StatusOr<uint32_t> Binder::BindNode(const ast::NodePattern& node, bool declare, QueryGraph* graph) {
  if (node.variable) {
    const std::optional<plan::VarId> known = scope_.Find(node.variable->name);
    if (known) {
      if (!TypeOf(*known).empty() && !TypeOf(*known).Has(ValueType::kNode)) return TypeConflict(*node.variable, "node");
      if (const auto index = FindNode(*graph, *known)) return *index;
      graph->nodes.push_back({*known, /*bound=*/true});
      return static_cast<uint32_t>(graph->nodes.size() - 1);
    }
    if (!declare) return UndefinedVariable(node.variable->name, node.variable->span, scope_);
  }
  const plan::VarId var = node.variable ? Declare(node.variable->name, ValueType::kNode) : Anonymous(ValueType::kNode);
  graph->nodes.push_back({var, /*bound=*/false});
  return static_cast<uint32_t>(graph->nodes.size() - 1);
}

absl::StatusOr<uint32_t> Binder::BindRelationship(const ast::RelationshipPattern& step, bool declare,
                                                  QueryGraph* graph) {
  plan::PatternRelationship r;
  r.direction = ToDirection(step.direction);
  const bool variable_length = step.length.has_value();
  const TypeSet type = variable_length ? ValueType::kList : ValueType::kRelationship;
  if (step.types != nullptr) {
    const auto names = ast::DisjunctionOfNames(*step.types);
    if (!names) {
      return SyntaxError("InvalidRelationshipPattern", step.types->span,
                         "relationship types in a pattern are joined by `|`", "use WHERE for other conditions");
    }
    for (const ast::Identifier& name : *names) {
      NoteType(name.name, name.span);
      if (std::find(r.types.begin(), r.types.end(), name.name) == r.types.end()) r.types.push_back(name.name);
    }
  }
  const std::optional<plan::VarId> known = step.variable ? scope_.Find(step.variable->name) : std::nullopt;
  if (known) {
    const TypeSet have = TypeOf(*known);
    const bool fits = have.empty() || have.Intersects(type);
    const bool list_of_others = variable_length && !(*vars_)[*known].element_type.Has(ValueType::kRelationship);
    if (!fits || list_of_others) {
      return TypeConflict(*step.variable, variable_length ? "list of relationships" : "relationship");
    }
    if (HasRelationship(*graph, *known)) {
      return SyntaxError("RelationshipUniquenessViolation", step.variable->span,
                         Cat("relationship `", step.variable->name, "` stands twice in one pattern"),
                         "a relationship is matched once per MATCH; use two MATCH clauses");
    }
    r.var = *known;
    r.bound = true;
  } else if (step.variable && !declare) {
    return UndefinedVariable(step.variable->name, step.variable->span, scope_);
  } else {
    const TypeSet element = variable_length ? TypeSet(ValueType::kRelationship) : TypeSet::Any();
    r.var = step.variable ? Declare(step.variable->name, type, element) : Anonymous(type, element);
  }
  CG_RETURN_IF_ERROR(BindHops(step, &r));
  graph->relationships.push_back(std::move(r));
  return static_cast<uint32_t>(graph->relationships.size() - 1);
}

absl::Status Binder::BindHops(const ast::RelationshipPattern& step, plan::PatternRelationship* relationship) {
  if (!step.length) return absl::OkStatus();
  plan::HopRange hops;
  const uint64_t min = step.length->min.value_or(1);
  if (min > kHopsMax || step.length->max.value_or(0) > kHopsMax) {
    return MakeError(absl::StatusCode::kResourceExhausted, Cat("a path has at most ", kHopsMax, " hops"),
                     ErrorInfo{"SyntaxError", "InvalidRelationshipPattern", ErrorPhase::kCompileTime, step.length->span,
                               "write * for any length"});
  }
  hops.min = static_cast<uint32_t>(min);
  if (step.length->max) hops.max = static_cast<uint32_t>(*step.length->max);
  relationship->hops = hops;
  relationship->hop_var = Anonymous(ValueType::kRelationship);
  return absl::OkStatus();
}

void Binder::AddPath(const std::string& name, Span span, const PatternPlaces& places, QueryGraph* graph) {
  const plan::VarId var = Declare(name, ValueType::kPath);
  auto path = std::make_unique<plan::Expression>(plan::ExpressionKind::kPath, span);
  path->type = ValueType::kPath;
  for (size_t i = 0; i < places.nodes.size(); ++i) {
    if (i != 0) {
      const plan::VarId step = graph->relationships[places.steps[i - 1]].var;
      path->children.push_back(plan::MakeVariable(step, TypeOf(step)));
    }
    path->children.push_back(plan::MakeVariable(graph->nodes[places.nodes[i]].var, ValueType::kNode));
  }
  graph->path_vars.push_back(var);
  graph->path_expressions.push_back(std::move(path));
}

absl::Status Binder::BindPropertyPredicates(const ast::Expression* properties, plan::VarId var, TypeSet type,
                                            std::vector<plan::ExpressionPtr>* predicates) {
  if (properties == nullptr) return absl::OkStatus();
  if (properties->kind == ast::ExpressionKind::kParameter) {
    return SyntaxError("InvalidParameterUse", properties->span,
                       "a parameter cannot stand for the properties of a pattern",
                       "name the properties: {key: $value}");
  }
  for (const ast::MapEntry& entry : properties->As<ast::Map>().entries) {
    NoteKey(entry.key.name, entry.key.span);
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr value, BindExpression(*entry.value));
    std::vector<plan::ExpressionPtr> sides;
    sides.push_back(plan::MakeProperty(plan::MakeVariable(var, type, entry.key.span), entry.key.name, entry.key.span));
    sides.push_back(std::move(value));
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr equal, Call("=", std::move(sides), entry.key.span));
    predicates->push_back(std::move(equal));
  }
  return absl::OkStatus();
}

absl::Status Binder::BindNodePredicates(const ast::NodePattern& node, plan::VarId var, QueryGraph* graph) {
  if (node.labels != nullptr) {
    auto has = std::make_unique<plan::Expression>(plan::ExpressionKind::kHasLabels, node.labels->span);
    has->type = ValueType::kBool;
    has->labels = BindLabels(*node.labels, /*relationship=*/false);
    has->children.push_back(plan::MakeVariable(var, ValueType::kNode, node.span));
    graph->predicates.push_back(std::move(has));
  }
  CG_RETURN_IF_ERROR(BindPropertyPredicates(node.properties.get(), var, ValueType::kNode, &graph->predicates));
  if (node.where == nullptr) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*node.where));
  plan::SplitConjunction(std::move(where), &graph->predicates);
  return absl::OkStatus();
}

// A condition on a variable-length relationship holds for each of its hops.
absl::Status Binder::BindStepPredicates(const ast::RelationshipPattern& step, uint32_t place, QueryGraph* graph) {
  const bool hops = graph->relationships[place].hops.has_value();
  const plan::VarId hop_var = graph->relationships[place].hop_var;
  const plan::VarId subject = hops ? hop_var : graph->relationships[place].var;
  std::vector<plan::ExpressionPtr> predicates;
  CG_RETURN_IF_ERROR(BindPropertyPredicates(step.properties.get(), subject, ValueType::kRelationship, &predicates));
  if (step.where != nullptr) {
    const Scope before = scope_;
    if (hops && step.variable) scope_.Add(step.variable->name, hop_var);
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*step.where));
    scope_ = before;
    plan::SplitConjunction(std::move(where), &predicates);
  }
  if (hops) {
    graph->relationships[place].hop_predicate = plan::MakeConjunction(std::move(predicates));
    return absl::OkStatus();
  }
  for (plan::ExpressionPtr& predicate : predicates) graph->predicates.push_back(std::move(predicate));
  return absl::OkStatus();
}

absl::Status Binder::BindPatternPredicates(const ast::PathPattern& pattern, const PatternPlaces& places,
                                           QueryGraph* graph) {
  for (size_t i = 0; i < places.nodes.size(); ++i) {
    CG_RETURN_IF_ERROR(BindNodePredicates(pattern.nodes[i], graph->nodes[places.nodes[i]].var, graph));
  }
  for (size_t i = 0; i < places.steps.size(); ++i) {
    CG_RETURN_IF_ERROR(BindStepPredicates(pattern.steps[i], places.steps[i], graph));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
