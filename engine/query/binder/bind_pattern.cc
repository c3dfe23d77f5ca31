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

// Whether a search for a path in `graph` yields `var`.
bool IsSearched(const QueryGraph& graph, plan::VarId var) {
  return std::any_of(graph.relationships.begin(), graph.relationships.end(), [&](const plan::PatternRelationship& r) {
    return r.path != nullptr && std::any_of(r.path->outputs.begin(), r.path->outputs.end(),
                                            [&](const plan::PathOutput& output) { return output.var == var; });
  });
}

bool HasRelationship(const QueryGraph& graph, plan::VarId var) {
  return IsSearched(graph, var) ||
         std::any_of(graph.relationships.begin(), graph.relationships.end(),
                     [&](const plan::PatternRelationship& r) { return r.var == var; });
}

plan::ShortestKind ToShortest(ast::PathSelector selector) {
  switch (selector) {
    case ast::PathSelector::kShortestPath: return plan::ShortestKind::kAny;
    case ast::PathSelector::kAllShortestPaths: return plan::ShortestKind::kAll;
    default: return plan::ShortestKind::kNone;
  }
}

// What is planned as one pattern; more belongs in several MATCH clauses or in a variable-length relationship.
constexpr size_t kPatternRelationshipsMax = 256;
// In all patterns of a statement: each becomes an operator above the others, and plans are walked by recursion.
constexpr size_t kStatementRelationshipsMax = 2000;

}  // namespace

absl::Status CheckPatternSize(size_t relationships, Span span) {
  if (relationships <= kPatternRelationshipsMax) return absl::OkStatus();
  return MakeError(absl::StatusCode::kResourceExhausted,
                   Cat("a pattern has at most ", kPatternRelationshipsMax, " relationships"),
                   ErrorInfo{"SyntaxError", "PatternTooLarge", ErrorPhase::kCompileTime, span,
                             "split the MATCH, or write a variable-length relationship"});
}

absl::StatusOr<PatternPlaces> Binder::BindPattern(const ast::PathPattern& pattern, const MatchRules& rules,
                                                  bool declare, QueryGraph* graph) {
  PatternPlaces places;
  places.flat = Flatten(pattern);
  CG_RETURN_IF_ERROR(CheckPatternSize(graph->relationships.size() + places.flat.steps.size(), pattern.span));
  relationships_ += places.flat.steps.size();
  if (relationships_ > kStatementRelationshipsMax) {
    return MakeError(absl::StatusCode::kResourceExhausted,
                     Cat("the patterns of a statement have at most ", kStatementRelationshipsMax, " relationships"),
                     ErrorInfo{"SyntaxError", "StatementTooLong", ErrorPhase::kCompileTime, pattern.span,
                               "ask in several statements"});
  }
  if (pattern.variable && declare) CG_RETURN_IF_ERROR(CheckUndeclared(*pattern.variable));
  if (graph->distinct_groups.empty()) graph->distinct_groups.emplace_back();
  const bool selects = pattern.selector != ast::PathSelector::kAll &&
                       ToShortest(pattern.selector) == plan::ShortestKind::kNone;
  places.selective = selects;
  places.whole = selects || pattern.mode == ast::PathMode::kAcyclic || pattern.mode == ast::PathMode::kSimple;
  // A single node is a path without relationships, whatever is asked of it.
  if (places.flat.steps.empty()) places.whole = false;
  if (places.whole) {
    CG_RETURN_IF_ERROR(BindSearchedPath(pattern, rules, &places, graph));
  } else {
    CG_RETURN_IF_ERROR(BindSteps(pattern, rules, declare, &places, graph));
  }
  // Once more: an element of the pattern may have taken the name.
  if (pattern.variable && declare) CG_RETURN_IF_ERROR(CheckUndeclared(*pattern.variable));
  if (pattern.variable) AddPath(pattern.variable->name, pattern.span, places, graph);
  return places;
}

absl::Status Binder::BindSteps(const ast::PathPattern& pattern, const MatchRules& rules, bool declare,
                               PatternPlaces* places, QueryGraph* graph) {
  const FlatPath& flat = places->flat;
  const plan::ShortestKind shortest = ToShortest(pattern.selector);
  // Where relationships may come again, only TRAIL keeps those of this path apart.
  const bool distinct = !rules.repeatable || pattern.mode == ast::PathMode::kTrail;
  if (rules.repeatable && distinct) graph->distinct_groups.emplace_back();
  for (size_t i = 0; i < flat.nodes.size(); ++i) {
    CG_ASSIGN_OR_RETURN(const uint32_t node, BindNodes(flat.nodes[i], declare, graph));
    places->nodes.push_back(node);
    if (i == 0) continue;
    const FlatStep& part = flat.steps[i - 1];
    const bool questioned = part.repeated() && !part.listed();
    const bool walks = !distinct && part.repeated() && shortest == plan::ShortestKind::kNone;
    const bool plain = part.inner == nullptr && !questioned && !walks;
    uint32_t step = 0;
    if (plain) {
      CG_ASSIGN_OR_RETURN(step, BindRelationship(*part.pattern, declare, graph));
    } else {
      const auto& name = part.pattern->variable;
      if (!declare && name && !scope_.Find(name->name)) return UndefinedVariable(name->name, name->span, scope_);
      CG_ASSIGN_OR_RETURN(step, BindSearchedStep(part, distinct, places, graph));
    }
    plan::PatternRelationship& relationship = graph->relationships[step];
    relationship.source = places->nodes[i - 1];
    relationship.target = places->nodes[i];
    relationship.shortest = shortest;
    const bool apart = distinct && shortest == plan::ShortestKind::kNone;
    if (apart) (rules.repeatable ? graph->distinct_groups.back() : graph->distinct_groups[0]).push_back(step);
    places->steps.push_back(step);
  }
  return absl::OkStatus();
}

// Several patterns of one node: the later names are further names of it.
absl::StatusOr<uint32_t> Binder::BindNodes(const NodePatterns& nodes, bool declare, QueryGraph* graph) {
  static const auto* const kUnnamed = new ast::NodePattern();
  const ast::NodePattern* first = nodes.empty() ? kUnnamed : nodes[0];
  for (const ast::NodePattern* node : nodes) {
    const bool known = node->variable && scope_.Find(node->variable->name);
    if (known || !first->variable) first = node;
    if (known) break;
  }
  CG_ASSIGN_OR_RETURN(const uint32_t place, BindNode(*first, declare, graph));
  const plan::VarId var = graph->nodes[place].var;
  for (const ast::NodePattern* node : nodes) {
    if (node == first || !node->variable) continue;
    if (!scope_.Find(node->variable->name)) {
      scope_.Add(node->variable->name, var);
      continue;
    }
    CG_ASSIGN_OR_RETURN(const uint32_t other, BindNode(*node, declare, graph));
    if (graph->nodes[other].var == var) continue;
    std::vector<plan::ExpressionPtr> sides;
    sides.push_back(plan::MakeVariable(var, ValueType::kNode, node->span));
    sides.push_back(plan::MakeVariable(graph->nodes[other].var, ValueType::kNode, node->span));
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr same, Call("=", std::move(sides), node->span));
    graph->predicates.push_back(std::move(same));
  }
  return place;
}

// A node that a search of the same MATCH finds: another one, which has to turn out to be it.
absl::StatusOr<uint32_t> Binder::BindSameNode(plan::VarId known, Span span, QueryGraph* graph) {
  const plan::VarId again = Anonymous(ValueType::kNode);
  graph->nodes.push_back({again, /*bound=*/false});
  std::vector<plan::ExpressionPtr> sides;
  sides.push_back(plan::MakeVariable(known, ValueType::kNode, span));
  sides.push_back(plan::MakeVariable(again, ValueType::kNode, span));
  CG_ASSIGN_OR_RETURN(plan::ExpressionPtr same, Call("=", std::move(sides), span));
  graph->predicates.push_back(std::move(same));
  return static_cast<uint32_t>(graph->nodes.size() - 1);
}

absl::StatusOr<uint32_t> Binder::BindNode(const ast::NodePattern& node, bool declare, QueryGraph* graph) {
  if (node.variable) {
    const std::optional<plan::VarId> known = scope_.Find(node.variable->name);
    if (known) {
      if (!TypeOf(*known).empty() && !TypeOf(*known).Has(ValueType::kNode)) return TypeConflict(*node.variable, "node");
      if (const auto index = FindNode(*graph, *known)) return *index;
      if (IsSearched(*graph, *known)) return BindSameNode(*known, node.span, graph);
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
  BindTypes(step.types.get(), &r.types);
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

void Binder::BindTypes(const ast::LabelExpression* labels, std::vector<std::string>* types) {
  if (labels == nullptr) return;
  std::optional<std::vector<ast::Identifier>> names = ast::DisjunctionOfNames(*labels);
  const bool all = names.has_value();
  for (size_t i = 0; !names && labels->kind == ast::LabelExpressionKind::kAnd && i < labels->operands.size(); ++i) {
    names = ast::DisjunctionOfNames(*labels->operands[i]);
  }
  if (!names) return;
  for (const ast::Identifier& name : *names) {
    if (all) NoteType(name.name, name.span);
    if (std::find(types->begin(), types->end(), name.name) == types->end()) types->push_back(name.name);
  }
}

absl::Status Binder::BindHops(const ast::RelationshipPattern& step, plan::PatternRelationship* relationship) {
  if (!step.length) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(relationship->hops, BindRange(*step.length));
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

absl::Status Binder::BindNodePredicates(const ast::NodePattern& node, plan::VarId var,
                                        std::vector<plan::ExpressionPtr>* predicates) {
  if (node.labels != nullptr) {
    auto has = std::make_unique<plan::Expression>(plan::ExpressionKind::kHasLabels, node.labels->span);
    has->type = ValueType::kBool;
    has->labels = BindLabels(*node.labels, /*relationship=*/false);
    has->children.push_back(plan::MakeVariable(var, ValueType::kNode, node.span));
    predicates->push_back(std::move(has));
  }
  CG_RETURN_IF_ERROR(BindPropertyPredicates(node.properties.get(), var, ValueType::kNode, predicates));
  if (node.where == nullptr) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*node.where));
  plan::SplitConjunction(std::move(where), predicates);
  return absl::OkStatus();
}

absl::Status Binder::BindRelationshipPredicates(const ast::RelationshipPattern& step, plan::VarId subject, bool rename,
                                                std::vector<plan::ExpressionPtr>* predicates) {
  const bool any_type = step.types == nullptr || step.types->kind == ast::LabelExpressionKind::kWildcard;
  if (!any_type && !ast::DisjunctionOfNames(*step.types)) {
    auto has = std::make_unique<plan::Expression>(plan::ExpressionKind::kHasLabels, step.types->span);
    has->type = ValueType::kBool;
    has->labels = BindLabels(*step.types, /*relationship=*/true);
    has->children.push_back(plan::MakeVariable(subject, ValueType::kRelationship, step.span));
    predicates->push_back(std::move(has));
  }
  CG_RETURN_IF_ERROR(BindPropertyPredicates(step.properties.get(), subject, ValueType::kRelationship, predicates));
  if (step.where == nullptr) return absl::OkStatus();
  const Scope before = scope_;
  if (rename && step.variable) scope_.Add(step.variable->name, subject);
  auto where = BindPredicate(*step.where);
  scope_ = before;
  CG_RETURN_IF_ERROR(where.status());
  plan::SplitConjunction(*std::move(where), predicates);
  return absl::OkStatus();
}

// A condition on a variable-length relationship holds for each of its hops.
absl::Status Binder::BindStepPredicates(const ast::RelationshipPattern& step, uint32_t place, QueryGraph* graph) {
  const bool hops = graph->relationships[place].hops.has_value();
  const plan::VarId subject = hops ? graph->relationships[place].hop_var : graph->relationships[place].var;
  std::vector<plan::ExpressionPtr> predicates;
  CG_RETURN_IF_ERROR(BindRelationshipPredicates(step, subject, /*rename=*/hops, &predicates));
  if (hops) {
    graph->relationships[place].hop_predicate = plan::MakeConjunction(std::move(predicates));
    return absl::OkStatus();
  }
  for (plan::ExpressionPtr& predicate : predicates) graph->predicates.push_back(std::move(predicate));
  return absl::OkStatus();
}

absl::Status Binder::BindPatternPredicates(const PatternPlaces& places, const MatchRules& rules, QueryGraph* graph) {
  const FlatPath& flat = places.flat;
  for (size_t i = 0; i < places.nodes.size(); ++i) {
    const NodePatterns& nodes = places.whole && i > 0 ? flat.nodes.back() : flat.nodes[i];
    for (const ast::NodePattern* node : nodes) {
      CG_RETURN_IF_ERROR(BindNodePredicates(*node, graph->nodes[places.nodes[i]].var, &graph->predicates));
    }
  }
  for (size_t i = 0; i < places.steps.size(); ++i) {
    if (graph->relationships[places.steps[i]].path != nullptr) continue;
    CG_RETURN_IF_ERROR(BindStepPredicates(*flat.steps[i].pattern, places.steps[i], graph));
  }
  for (const SearchedPlace& searched : places.searched) {
    CG_RETURN_IF_ERROR(BindSearchedPredicates(places, searched, rules, graph));
  }
  std::vector<plan::ExpressionPtr> conditions;
  for (const ast::Expression* condition : flat.conditions) {
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr where, BindPredicate(*condition));
    plan::SplitConjunction(std::move(where), &conditions);
  }
  if (places.whole) return RoutePredicates(std::move(conditions), places, rules, places.steps[0], graph);
  for (plan::ExpressionPtr& condition : conditions) graph->predicates.push_back(std::move(condition));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
