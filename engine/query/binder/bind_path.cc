// Paths that are searched: repeated parts, path modes, and which of the paths to keep.
//
// Inside a repeated part a name is one element; outside it is the list of the elements of all repetitions. So each such
// name has two variables, and conditions inside may read those within the repetition and names from before the MATCH.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionPtr;
using plan::QueryGraph;

constexpr uint64_t kHopsMax = 1'000'000;

bool Contains(const std::vector<plan::VarId>& vars, plan::VarId var) {
  return std::find(vars.begin(), vars.end(), var) != vars.end();
}

plan::PathRules RulesOf(ast::PathMode mode, bool distinct) {
  plan::PathRules rules;
  rules.distinct_relationships = distinct || mode == ast::PathMode::kTrail;
  if (mode == ast::PathMode::kAcyclic) rules.nodes = plan::NodeRepeats::kNone;
  if (mode == ast::PathMode::kSimple) rules.nodes = plan::NodeRepeats::kFirstOnly;
  return rules;
}

void SetSelection(const ast::PathPattern& pattern, plan::PathPattern* path) {
  using Selector = ast::PathSelector;
  switch (pattern.selector) {
    case Selector::kAny:
    case Selector::kShortestK:
      path->selection = plan::PathSelection::kShortest;
      path->count = pattern.selector_count;
      break;
    case Selector::kAnyShortest: path->selection = plan::PathSelection::kShortest; break;
    case Selector::kAllShortest: path->selection = plan::PathSelection::kShortestGroups; break;
    case Selector::kShortestGroups:
      path->selection = plan::PathSelection::kShortestGroups;
      path->count = pattern.selector_count;
      break;
    case Selector::kAll:
    case Selector::kShortestPath:
    case Selector::kAllShortestPaths: break;
  }
}

absl::Status Nested(Span span) {
  return SyntaxError("NestedQuantifier", span, "a repeated part of a path cannot hold another repeated part",
                     "write the inner one out, or match it in a MATCH of its own");
}

absl::Status CheckBounded(const FlatStep& step, const plan::PathPattern& path) {
  const bool unbounded = step.repeated() && !step.pattern->length->max;
  if (!unbounded || !path.rules.any() || path.selection != plan::PathSelection::kAll) return absl::OkStatus();
  return SyntaxError("UnboundedPath", step.pattern->length->span, "a walk of any length may go in circles for ever",
                     "give it an upper bound as in {1,5}, a path mode such as TRAIL, or a search such as ANY SHORTEST");
}

// All types that may occur on the path; none when any may.
std::vector<std::string> TypesOf(const plan::PathPattern& path) {
  std::vector<std::string> types;
  for (const plan::PathSegment& segment : path.segments) {
    for (const plan::PathHop& hop : segment.hops) {
      if (hop.types.empty()) return {};
      types.insert(types.end(), hop.types.begin(), hop.types.end());
    }
  }
  return types;
}

// Where `e` names `var`; `otherwise` when that is inside a subquery.
Span SpanOfVariable(const plan::Expression& e, plan::VarId var, Span otherwise) {
  if (e.kind == plan::ExpressionKind::kVariable && e.var == var) return e.span;
  for (const ExpressionPtr& child : e.children) {
    if (child == nullptr) continue;
    const Span span = SpanOfVariable(*child, var, {});
    if (span.length > 0) return span;
  }
  return otherwise;
}

bool FindOutput(const plan::PathPattern& path, plan::VarId var) {
  return std::any_of(path.outputs.begin(), path.outputs.end(),
                     [&](const plan::PathOutput& output) { return output.var == var; });
}

absl::Status AlreadyInside(const ast::Identifier& name) {
  return SyntaxError("VariableAlreadyBound", name.span, Cat("variable `", name.name, "` is already declared"),
                     "inside a path that is searched names are new: compare the two in WHERE");
}

// The relationship's list, where a path repeats nothing but one: it is the list of all relationships of the path.
std::optional<size_t> OnlyList(const plan::PathPattern& path) {
  if (path.segments.size() != 1 || path.segments[0].hops.size() != 1) return std::nullopt;
  for (size_t i = 0; i < path.outputs.size(); ++i) {
    if (path.outputs[i].is_list && !path.outputs[i].is_node) return i;
  }
  return std::nullopt;
}

}  // namespace

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

absl::StatusOr<plan::HopRange> Binder::BindRange(const ast::LengthRange& range) {
  plan::HopRange hops;
  const uint64_t min = range.min.value_or(1);
  if (min > kHopsMax || range.max.value_or(0) > kHopsMax) {
    return MakeError(absl::StatusCode::kResourceExhausted, Cat("a path has at most ", kHopsMax, " hops"),
                     ErrorInfo{"SyntaxError", "InvalidRelationshipPattern", ErrorPhase::kCompileTime, range.span,
                               "write * for any length"});
  }
  hops.min = static_cast<uint32_t>(min);
  if (range.max) hops.max = static_cast<uint32_t>(*range.max);
  return hops;
}

absl::StatusOr<plan::VarId> Binder::BindInnerName(const std::optional<ast::Identifier>& name, bool is_node, bool listed,
                                                  uint32_t place, SegmentPlace* segment, plan::PathPattern* path) {
  const TypeSet type = is_node ? ValueType::kNode : ValueType::kRelationship;
  if (!name) return Anonymous(type);
  for (const auto& [known, local] : segment->locals) {
    if (known != name->name) continue;
    if (!is_node || !TypeOf(local).Has(ValueType::kNode)) {
      return SyntaxError("VariableTypeConflict", name->span, Cat("variable `", name->name, "` stands for two things"),
                         "give the two different names");
    }
    const plan::VarId again = Anonymous(type);
    std::vector<ExpressionPtr> sides;
    sides.push_back(plan::MakeVariable(local, type, name->span));
    sides.push_back(plan::MakeVariable(again, type, name->span));
    CG_ASSIGN_OR_RETURN(ExpressionPtr same, Call("=", std::move(sides), name->span));
    path->segments[segment->segment].predicates.push_back(std::move(same));
    return again;
  }
  if (scope_.Find(name->name)) {
    if (!listed) return AlreadyInside(*name);
    return SyntaxError("VariableAlreadyBound", name->span, Cat("variable `", name->name, "` is already declared"),
                       "inside a repeated part of a pattern names are new: they stand for lists");
  }
  const plan::VarId local = listed ? vars_->Add(name->name, type) : Declare(name->name, type);
  const plan::VarId var = listed ? Declare(name->name, ValueType::kList, type) : local;
  path->outputs.push_back({var, segment->segment, place, is_node, listed});
  segment->locals.emplace_back(name->name, local);
  return local;
}

// The nodes and relationships of one repetition of a part in parentheses.
absl::Status Binder::AddInnerPath(const FlatStep& step, SegmentPlace* place, plan::PathPattern* path) {
  const FlatPath& inner = *step.inner;
  const bool listed = step.listed();
  CG_RETURN_IF_ERROR(CheckPatternSize(inner.steps.size(), step.pattern->span));
  for (uint32_t i = 0; i < inner.nodes.size(); ++i) {
    if (i > 0) {
      const FlatStep& hop = inner.steps[i - 1];
      if (hop.inner != nullptr || hop.repeated()) return Nested(hop.pattern->span);
      plan::PathHop made;
      made.direction = ToDirection(hop.pattern->direction);
      BindTypes(hop.pattern->types.get(), &made.types);
      CG_ASSIGN_OR_RETURN(made.relationship,
                          BindInnerName(hop.pattern->variable, /*is_node=*/false, listed, i - 1, place, path));
      place->relationships_inside.push_back(made.relationship);
      path->segments[place->segment].hops.push_back(std::move(made));
    }
    plan::VarId node;
    for (const ast::NodePattern* pattern : inner.nodes[i]) {
      if (node.valid() && pattern->variable) {
        return SyntaxError("UnexpectedSyntax", pattern->span, "a node inside a repeated part has one name",
                           "leave one of the two nodes out");
      }
      if (node.valid() || !pattern->variable) continue;
      CG_ASSIGN_OR_RETURN(node, BindInnerName(pattern->variable, /*is_node=*/true, listed, i, place, path));
    }
    if (!node.valid()) node = Anonymous(ValueType::kNode);
    place->nodes_inside.push_back(node);
    plan::PathSegment& segment = path->segments[place->segment];
    (i == 0 ? segment.start : segment.hops.back().node) = node;
  }
  return absl::OkStatus();
}

absl::Status Binder::AddSegment(const FlatStep& step, SearchedPlace* place, plan::PatternRelationship* relationship) {
  plan::PathPattern& path = *relationship->path;
  CG_RETURN_IF_ERROR(CheckBounded(step, path));
  if (step.inner != nullptr && !step.repeated()) {
    return SyntaxError("UnexpectedSyntax", step.pattern->span, "a path with a mode or search holds a part with a mode",
                       "leave one of the two out, or repeat the part: (TRAIL ...){1,3}");
  }
  SegmentPlace part;
  part.step = &step;
  part.segment = static_cast<uint32_t>(path.segments.size());
  path.segments.emplace_back();
  if (step.repeated()) {
    CG_ASSIGN_OR_RETURN(path.segments.back().repeats, BindRange(*step.pattern->length));
  }
  if (step.inner != nullptr) {
    path.segments.back().rules = RulesOf(step.pattern->path->mode, /*distinct=*/false);
    CG_RETURN_IF_ERROR(AddInnerPath(step, &part, &path));
  } else {
    plan::PathHop hop;
    hop.direction = ToDirection(step.pattern->direction);
    BindTypes(step.pattern->types.get(), &hop.types);
    CG_ASSIGN_OR_RETURN(hop.relationship, BindInnerName(step.pattern->variable, /*is_node=*/false, step.listed(),
                                                        /*place=*/0, &part, &path));
    part.relationships_inside.push_back(hop.relationship);
    path.segments.back().hops.push_back(std::move(hop));
  }
  place->segments.push_back(std::move(part));
  return absl::OkStatus();
}

absl::Status Binder::AddNodeSegment(const NodePatterns& nodes, SearchedPlace* place, plan::PathPattern* path) {
  if (nodes.empty()) return absl::OkStatus();
  SegmentPlace part;
  part.nodes = &nodes;
  part.segment = static_cast<uint32_t>(path->segments.size());
  path->segments.emplace_back();
  plan::VarId var;
  for (const ast::NodePattern* node : nodes) {
    if (!node->variable) continue;
    if (var.valid() && !scope_.Find(node->variable->name)) {
      scope_.Add(node->variable->name, var);
      continue;
    }
    CG_ASSIGN_OR_RETURN(var, BindInnerName(node->variable, /*is_node=*/true, /*listed=*/false, 0, &part, path));
  }
  path->segments.back().start = var.valid() ? var : Anonymous(ValueType::kNode);
  place->segments.push_back(std::move(part));
  return absl::OkStatus();
}

absl::Status Binder::BindSearchedPath(const ast::PathPattern& pattern, const MatchRules& rules, PatternPlaces* places,
                                      QueryGraph* graph) {
  const FlatPath& flat = places->flat;
  plan::PatternRelationship r;
  r.path = std::make_unique<plan::PathPattern>();
  r.path->rules = RulesOf(pattern.mode, /*distinct=*/!rules.repeatable);
  SetSelection(pattern, r.path.get());
  SearchedPlace place;
  CG_ASSIGN_OR_RETURN(r.source, BindNodes(flat.nodes.front(), /*declare=*/true, graph));
  for (size_t i = 0; i < flat.steps.size(); ++i) {
    CG_RETURN_IF_ERROR(AddSegment(flat.steps[i], &place, &r));
    if (i + 1 == flat.steps.size()) break;
    CG_RETURN_IF_ERROR(AddNodeSegment(flat.nodes[i + 1], &place, r.path.get()));
  }
  for (const ast::NodePattern* node : flat.nodes.back()) {
    const std::optional<plan::VarId> known = node->variable ? scope_.Find(node->variable->name) : std::nullopt;
    if (known && FindOutput(*r.path, *known)) return AlreadyInside(*node->variable);
  }
  CG_ASSIGN_OR_RETURN(r.target, BindNodes(flat.nodes.back(), /*declare=*/true, graph));
  places->nodes = {r.source, r.target};
  places->steps = {AddSearch(std::move(r), std::move(place), places, graph)};
  if (!rules.repeatable) graph->distinct_groups[0].push_back(places->steps[0]);
  return absl::OkStatus();
}

absl::StatusOr<uint32_t> Binder::BindSearchedStep(const FlatStep& step, bool distinct, PatternPlaces* places,
                                                  QueryGraph* graph) {
  plan::PatternRelationship r;
  r.path = std::make_unique<plan::PathPattern>();
  SearchedPlace place;
  if (step.repeated()) {
    r.path->rules = RulesOf(ast::PathMode::kDefault, distinct);
    CG_RETURN_IF_ERROR(AddSegment(step, &place, &r));
    return AddSearch(std::move(r), std::move(place), places, graph);
  }
  // A part with a mode of its own.
  const FlatPath& inner = *step.inner;
  r.path->rules = RulesOf(step.pattern->path->mode, distinct);
  for (size_t i = 0; i < inner.steps.size(); ++i) {
    CG_RETURN_IF_ERROR(AddSegment(inner.steps[i], &place, &r));
    if (i + 1 < inner.steps.size()) CG_RETURN_IF_ERROR(AddNodeSegment(inner.nodes[i + 1], &place, r.path.get()));
  }
  place.conditions = &inner.conditions;
  return AddSearch(std::move(r), std::move(place), places, graph);
}

uint32_t Binder::AddSearch(plan::PatternRelationship relationship, SearchedPlace place, PatternPlaces* places,
                           QueryGraph* graph) {
  plan::PathPattern& path = *relationship.path;
  if (const std::optional<size_t> only = OnlyList(path)) {
    relationship.var = path.outputs[*only].var;
    path.outputs.erase(path.outputs.begin() + static_cast<ptrdiff_t>(*only));
  } else {
    relationship.var = Anonymous(ValueType::kList, ValueType::kRelationship);
  }
  relationship.types = TypesOf(path);
  place.relationship = static_cast<uint32_t>(graph->relationships.size());
  graph->relationships.push_back(std::move(relationship));
  places->searched.push_back(std::move(place));
  return places->searched.back().relationship;
}

absl::Status Binder::BindSegmentPredicates(const SegmentPlace& place, std::vector<ExpressionPtr>* predicates) {
  if (place.nodes != nullptr) return absl::OkStatus();
  if (place.step->inner == nullptr) {
    return BindRelationshipPredicates(*place.step->pattern, place.relationships_inside[0], /*rename=*/false,
                                      predicates);
  }
  const FlatPath& inner = *place.step->inner;
  for (size_t i = 0; i < inner.nodes.size(); ++i) {
    for (const ast::NodePattern* node : inner.nodes[i]) {
      CG_RETURN_IF_ERROR(BindNodePredicates(*node, place.nodes_inside[i], predicates));
    }
    if (i == inner.steps.size()) break;
    CG_RETURN_IF_ERROR(BindRelationshipPredicates(*inner.steps[i].pattern, place.relationships_inside[i],
                                                  /*rename=*/false, predicates));
  }
  for (const ast::Expression* condition : inner.conditions) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr where, BindPredicate(*condition));
    plan::SplitConjunction(std::move(where), predicates);
  }
  return absl::OkStatus();
}

// What is inside a repeated part reads its own names and those from before the clause.
absl::Status Binder::CheckRepeatedReads(const plan::Expression& e, const SegmentPlace& place, const MatchRules& rules,
                                        const plan::PathSegment& segment) const {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  const std::vector<plan::VarId> locals = plan::LocalVariables(segment);
  const std::vector<plan::VarId> before = rules.before == nullptr ? scope_.Variables() : rules.before->Variables();
  for (const plan::VarId var : reads) {
    if (Contains(locals, var) || Contains(before, var)) continue;
    return SyntaxError("NonLocalVariable", SpanOfVariable(e, var, place.step->pattern->span),
                       Cat("`", (*vars_)[var].name, "` of the same MATCH cannot be read inside a repeated part"),
                       "match it in a MATCH before this one, or compare in WHERE after the pattern");
  }
  return absl::OkStatus();
}

absl::Status Binder::BindSearchedPredicates(const PatternPlaces& places, const SearchedPlace& place,
                                            const MatchRules& rules, QueryGraph* graph) {
  for (const SegmentPlace& part : place.segments) {
    std::vector<ExpressionPtr> predicates;
    const Scope before = scope_;
    for (const auto& [name, local] : part.locals) scope_.Add(name, local);
    const absl::Status status = BindSegmentPredicates(part, &predicates);
    scope_ = before;
    CG_RETURN_IF_ERROR(status);
    plan::PathSegment& segment = graph->relationships[place.relationship].path->segments[part.segment];
    if (part.nodes != nullptr) {
      for (const ast::NodePattern* node : *part.nodes) {
        CG_RETURN_IF_ERROR(BindNodePredicates(*node, segment.start, &predicates));
      }
    }
    if (part.step == nullptr || !part.step->repeated()) {
      CG_RETURN_IF_ERROR(RoutePredicates(std::move(predicates), places, rules, place.relationship, graph));
      continue;
    }
    for (ExpressionPtr& predicate : predicates) {
      CG_RETURN_IF_ERROR(CheckRepeatedReads(*predicate, part, rules, segment));
      segment.predicates.push_back(std::move(predicate));
    }
  }
  if (place.conditions == nullptr) return absl::OkStatus();
  std::vector<ExpressionPtr> conditions;
  for (const ast::Expression* condition : *place.conditions) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr where, BindPredicate(*condition));
    plan::SplitConjunction(std::move(where), &conditions);
  }
  return RoutePredicates(std::move(conditions), places, rules, place.relationship, graph);
}

absl::Status Binder::CheckSelectiveReads(const plan::Expression& e, const PatternPlaces& places,
                                         const MatchRules& rules, const QueryGraph& graph) const {
  const plan::PatternRelationship& r = graph.relationships[places.steps[0]];
  std::vector<plan::VarId> known = rules.before->Variables();
  for (const uint32_t node : places.nodes) known.push_back(graph.nodes[node].var);
  for (const plan::PathOutput& output : r.path->outputs) known.push_back(output.var);
  for (const plan::PathSegment& segment : r.path->segments) {
    const std::vector<plan::VarId> locals = plan::LocalVariables(segment);
    known.insert(known.end(), locals.begin(), locals.end());
  }
  known.push_back(r.var);
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  for (const plan::VarId var : reads) {
    if (Contains(known, var)) continue;
    return SyntaxError("NonLocalVariable", SpanOfVariable(e, var, e.span),
                       Cat("`", (*vars_)[var].name, "` cannot be read inside a path search"),
                       "move the condition to the WHERE of MATCH; it then filters what the search has found");
  }
  return absl::OkStatus();
}

absl::Status Binder::RoutePredicates(std::vector<ExpressionPtr> predicates, const PatternPlaces& places,
                                     const MatchRules& rules, uint32_t relationship, QueryGraph* graph) {
  plan::PatternRelationship& r = graph->relationships[relationship];
  plan::PathPattern& path = *r.path;
  for (ExpressionPtr& predicate : predicates) {
    if (places.selective) CG_RETURN_IF_ERROR(CheckSelectiveReads(*predicate, places, rules, *graph));
    std::vector<plan::VarId> reads, own;
    plan::CollectVariables(*predicate, &reads);
    for (const plan::VarId var : reads) {
      bool made = var == r.var;
      made = made || FindOutput(path, var);
      for (const plan::PathSegment& segment : path.segments) {
        made = made || Contains(plan::LocalVariables(segment), var);
      }
      if (made) own.push_back(var);
    }
    const auto holds_all = [&](const plan::PathSegment& segment) {
      const std::vector<plan::VarId> locals = plan::LocalVariables(segment);
      return std::all_of(own.begin(), own.end(), [&](plan::VarId var) { return Contains(locals, var); });
    };
    const auto segment = std::find_if(path.segments.begin(), path.segments.end(), holds_all);
    if (!own.empty() && segment != path.segments.end()) {
      segment->predicates.push_back(std::move(predicate));
    } else if (!own.empty() && places.selective) {
      path.predicates.push_back(std::move(predicate));
    } else {
      graph->predicates.push_back(std::move(predicate));
    }
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
