#include "engine/optimizer/match_planner.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/functions/function.h"
#include "engine/optimizer/alternatives.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;
using plan::PatternRelationship;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
// A predicate over several nodes waits for an intersection that leaves less than this share of the rows, where it
// keeps more than that one itself: to read properties for a row costs more than to intersect.
constexpr double kIntersectionKeepsMax = 0.25;
constexpr double kPredicateKeepsMin = 0.25;

plan::Direction Reverse(plan::Direction direction) {
  switch (direction) {
    case plan::Direction::kOut: return plan::Direction::kIn;
    case plan::Direction::kIn: return plan::Direction::kOut;
    case plan::Direction::kBoth: return plan::Direction::kBoth;
  }
  return plan::Direction::kBoth;
}

bool IsLabelsOf(const plan::Expression& e, plan::VarId var) {
  return e.kind == ExpressionKind::kHasLabels && e.children[0]->kind == ExpressionKind::kVariable &&
         e.children[0]->var == var;
}

// Names that a label expression demands: A and B of `A&B`.
void DemandedLabels(const plan::LabelExpression* labels, std::vector<std::string>* names) {
  if (labels == nullptr) return;
  if (labels->kind == plan::LabelExpression::Kind::kName) names->push_back(labels->name);
  if (labels->kind != plan::LabelExpression::Kind::kAnd) return;
  DemandedLabels(labels->left.get(), names);
  DemandedLabels(labels->right.get(), names);
}

bool ReadsExactly(const plan::Expression& e, plan::VarId var) {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  return reads.size() == 1 && reads[0] == var;
}

}  // namespace

MatchPlanner::MatchPlanner(const OptimizerContext& context, plan::QueryGraph graph,
                           std::vector<plan::VarId> available, MatchPlace place)
    : context_(context), estimator_(context), place_(place), graph_(std::move(graph)),
      available_(std::move(available)), facts_(graph_.nodes.size()), node_solved_(graph_.nodes.size()),
      relationship_solved_(graph_.relationships.size()) {
  SimplifyPaths();
  if (context_.IsEnabled("use_indexes")) MergeAlternatives(&graph_.predicates);
  CollectFacts();
}

bool MatchPlanner::IsAvailable(plan::VarId var) const {
  return std::find(available_.begin(), available_.end(), var) != available_.end();
}

void MatchPlanner::CollectFacts() {
  for (uint32_t i = 0; i < graph_.nodes.size(); ++i) {
    NodeFacts& facts = facts_[i];
    const plan::VarId var = graph_.nodes[i].var;
    node_solved_[i] = graph_.nodes[i].bound;
    for (const ExpressionPtr& predicate : graph_.predicates) {
      if (IsLabelsOf(*predicate, var)) {
        facts.labels = plan::LabelExpression::And(std::move(facts.labels), predicate->labels->Clone());
      } else if (ReadsExactly(*predicate, var)) {
        facts.selectivity *= estimator_.Selectivity(*predicate);
      }
    }
    facts.rows = estimator_.Nodes(facts.labels.get()) * facts.selectivity;
  }
}

std::optional<IndexAccess> MatchPlanner::FindSeek(uint32_t node) const {
  if (!context_.IsEnabled("use_indexes")) return std::nullopt;
  std::vector<std::string> labels;
  DemandedLabels(facts_[node].labels.get(), &labels);
  std::optional<IndexAccess> access = IndexAccessFinder(context_, graph_.predicates)
                                          .Find(graph_.nodes[node].var, ElementKind::kNode, labels, available_);
  // A range pays where it leaves much out.
  const bool pays = access && (!access->equal.empty() || access->any_of ||
                               access->cost < estimator_.Nodes(facts_[node].labels.get()));
  return pays ? access : std::nullopt;
}

double MatchPlanner::StartCost(uint32_t node) const {
  if (node_solved_[node]) return 0;
  const std::optional<IndexAccess> seek = FindSeek(node);
  // A scan reads every node of the label even if it keeps few.
  return seek ? seek->cost : estimator_.Nodes(facts_[node].labels.get());
}

double MatchPlanner::StartRows(uint32_t node) const {
  const std::optional<IndexAccess> seek = FindSeek(node);
  return std::max(seek ? std::min(seek->rows, facts_[node].rows) : facts_[node].rows, 1e-3);
}

// --- Building -----------------------------------------------------------------------------------------------------

plan::LabelExpressionPtr MatchPlanner::TakeLabels(plan::VarId var) {
  plan::LabelExpressionPtr all;
  std::erase_if(graph_.predicates, [&](ExpressionPtr& predicate) {
    if (predicate == nullptr || !IsLabelsOf(*predicate, var)) return false;
    all = plan::LabelExpression::And(std::move(all), std::move(predicate->labels));
    return true;
  });
  return all;
}

bool MatchPlanner::IsBetterAfter(const plan::Expression& predicate, const Step& next) const {
  if (next.legs.empty() || StepRows(next, rows_) > kIntersectionKeepsMax * rows_) return false;
  std::vector<plan::VarId> reads;
  plan::CollectVariables(predicate, &reads);
  return reads.size() > 1 && estimator_.Selectivity(predicate) >= kPredicateKeepsMin;
}

void MatchPlanner::ApplyFilters(const Step* next) {
  auto filter = std::make_unique<plan::Filter>();
  for (ExpressionPtr& predicate : graph_.predicates) {
    if (!plan::ReadsOnly(*predicate, available_)) continue;
    if (next != nullptr && IsBetterAfter(*predicate, *next)) continue;
    rows_ *= estimator_.Selectivity(*predicate);
    filter->predicates.push_back(std::move(predicate));
  }
  std::erase(graph_.predicates, nullptr);
  if (!filter->predicates.empty()) Wrap(std::move(filter));
}

void MatchPlanner::StartAtSeek(uint32_t node, const IndexAccess& access) {
  const plan::VarId var = graph_.nodes[node].var;
  auto seek = MakeSeek(access, var, *context_.catalog, &graph_.predicates);
  // The index holds nodes of its label only; what else is demanded of the node stays a filter.
  std::erase_if(graph_.predicates, [&](const ExpressionPtr& predicate) {
    return IsLabelsOf(*predicate, var) && predicate->labels->kind == plan::LabelExpression::Kind::kName &&
           predicate->labels->name == access.name;
  });
  rows_ *= access.rows;
  Wrap(std::move(seek));
}

bool MatchPlanner::CanStartAt(uint32_t relationship) const {
  const PatternRelationship& r = graph_.relationships[relationship];
  return !relationship_solved_[relationship] && !r.bound && !r.hops && r.path == nullptr &&
         r.shortest == plan::ShortestKind::kNone &&
         r.types.size() == 1 && r.alternatives.empty() && r.source != r.target && !node_solved_[r.source] &&
         !node_solved_[r.target] && DistinctFrom(relationship).empty();
}

// The relationship whose index is cheaper to begin with than any node, all that hangs on it included.
std::optional<uint32_t> MatchPlanner::FindRelationshipStart(double cost_max, IndexAccess* access) {
  if (!context_.IsEnabled("use_indexes") || !context_.IsEnabled("order_by_cost")) return std::nullopt;
  std::optional<uint32_t> best;
  for (uint32_t i = 0; i < graph_.relationships.size(); ++i) {
    if (!CanStartAt(i)) continue;
    const PatternRelationship& r = graph_.relationships[i];
    const std::optional<IndexAccess> found = IndexAccessFinder(context_, graph_.predicates)
                                                 .Find(r.var, ElementKind::kRelationship, r.types, available_);
    if (!found) continue;
    // The rest is weighed as if this one were there.
    double cost = 0;
    const std::vector<bool> nodes = node_solved_;
    node_solved_[r.source] = node_solved_[r.target] = relationship_solved_[i] = true;
    const double rows = std::exchange(rows_, rows_ * std::max(found->rows, 1e-3));
    if (graph_.relationships.size() <= kExhaustiveMax) OrderFrom(r.source, &cost);
    rows_ = rows;
    node_solved_ = nodes;
    relationship_solved_[i] = false;
    cost += rows_ * found->cost;
    if (cost >= cost_max) continue;
    cost_max = cost;
    best = i;
    *access = *found;
  }
  return best;
}

void MatchPlanner::StartAtRelationship(uint32_t relationship, const IndexAccess& access) {
  const PatternRelationship& r = graph_.relationships[relationship];
  auto seek = MakeSeek(access, r.var, *context_.catalog, &graph_.predicates);
  const bool in = r.direction == plan::Direction::kIn;
  seek->source = graph_.nodes[in ? r.target : r.source].var;
  seek->target = graph_.nodes[in ? r.source : r.target].var;
  seek->both = r.direction == plan::Direction::kBoth;
  rows_ *= std::max(access.rows, 1e-3) * (seek->both ? 2 : 1);
  Wrap(std::move(seek));
  relationship_solved_[relationship] = true;
  node_solved_[r.source] = node_solved_[r.target] = true;
  for (const plan::VarId var : {r.var, graph_.nodes[r.source].var, graph_.nodes[r.target].var}) MakeAvailable(var);
  ApplyFilters();
  SolvePart(r.source);
}

void MatchPlanner::StartAt(uint32_t node, const Step* next) {
  const plan::VarId var = graph_.nodes[node].var;
  if (const std::optional<IndexAccess> seek = FindSeek(node)) {
    StartAtSeek(node, *seek);
  } else {
    auto scan = std::make_unique<plan::NodeScan>();
    scan->var = var;
    scan->labels = TakeLabels(var);
    rows_ *= std::max(estimator_.Nodes(scan->labels.get()), 1e-3);
    Wrap(std::move(scan));
  }
  node_solved_[node] = true;
  MakeAvailable(var);
  ApplyFilters(next);
}

bool MatchPlanner::MayShareType(const PatternRelationship& a, const PatternRelationship& b) const {
  std::vector<const std::vector<std::string>*> lists_a = {&a.types}, lists_b = {&b.types};
  for (const plan::HopAlternative& way : a.alternatives) lists_a.push_back(&way.types);
  for (const plan::HopAlternative& way : b.alternatives) lists_b.push_back(&way.types);
  for (const auto* left : lists_a) {
    for (const auto* right : lists_b) {
      if (left->empty() || right->empty()) return true;
      const bool shared = std::any_of(left->begin(), left->end(), [&](const std::string& type) {
        return std::find(right->begin(), right->end(), type) != right->end();
      });
      if (shared) return true;
    }
  }
  return false;
}

std::vector<uint32_t> MatchPlanner::DistinctFrom(uint32_t relationship) const {
  std::vector<uint32_t> others;
  for (const std::vector<uint32_t>& group : graph_.distinct_groups) {
    if (std::find(group.begin(), group.end(), relationship) == group.end()) continue;
    for (const uint32_t other : group) {
      const PatternRelationship& r = graph_.relationships[other];
      // A bound relationship that is walked later is there already.
      const bool there = relationship_solved_[other] || (r.bound && other != relationship);
      if (there && MayShareType(graph_.relationships[relationship], r)) others.push_back(other);
    }
  }
  return others;
}

// The ends are known where both relationships have the same one type and direction, and no other group of
// relationships that have to differ adds to what either must not be: then all in the group differ from one another.
plan::DistinctRelationship MatchPlanner::DescribeDistinct(uint32_t relationship, uint32_t other) const {
  const PatternRelationship& r = graph_.relationships[other];
  plan::DistinctRelationship distinct;
  distinct.relationship = r.var;
  const auto groups = std::count_if(
      graph_.distinct_groups.begin(), graph_.distinct_groups.end(), [&](const std::vector<uint32_t>& group) {
        return std::find(group.begin(), group.end(), relationship) != group.end();
      });
  const bool alike = !r.bound && !r.hops && r.shortest == plan::ShortestKind::kNone &&
                     r.direction != plan::Direction::kBoth && r.types == graph_.relationships[relationship].types;
  if (groups != 1 || !alike) return distinct;
  distinct.source = graph_.nodes[r.direction == plan::Direction::kOut ? r.source : r.target].var;
  distinct.target = graph_.nodes[r.direction == plan::Direction::kOut ? r.target : r.source].var;
  return distinct;
}

void MatchPlanner::Walk(const Step& step, const Step* next) {
  PatternRelationship& r = graph_.relationships[step.relationship];
  const double rows = StepRows(step, rows_);
  if (!step.legs.empty()) {
    WalkIntersection(step);
  } else if (r.path != nullptr) {
    WalkPath(step);
  } else if (r.shortest != plan::ShortestKind::kNone) {
    WalkShortest(step);
  } else if (r.hops) {
    WalkVariable(step);
  } else {
    WalkSingle(step);
  }
  rows_ = std::max(rows, 1e-6);
  plan_->estimated_rows = rows_;
  relationship_solved_[step.relationship] = true;
  node_solved_[r.source] = node_solved_[r.target] = true;
  MakeAvailable(r.var);
  MakeAvailable(graph_.nodes[r.source].var);
  MakeAvailable(graph_.nodes[r.target].var);
  ApplyFilters(next);
}

void MatchPlanner::WalkIntersection(const Step& step) {
  auto expand = std::make_unique<plan::ExpandIntersect>();
  expand->to = graph_.nodes[step.meeting].var;
  for (const uint32_t relationship : step.legs) {
    const PatternRelationship& r = graph_.relationships[relationship];
    const bool from_source = r.target == step.meeting;
    plan::IntersectLeg& leg = expand->legs.emplace_back();
    leg.from = graph_.nodes[from_source ? r.source : r.target].var;
    leg.relationship = r.var;
    leg.type = r.types[0];
    leg.direction = from_source ? r.direction : Reverse(r.direction);
    for (const uint32_t other : DistinctFrom(relationship)) {
      leg.distinct_from.push_back(DescribeDistinct(relationship, other));
    }
    relationship_solved_[relationship] = true;  // for the legs that follow
    MakeAvailable(r.var);
  }
  expand->to_labels = TakeLabels(expand->to);
  Wrap(std::move(expand));
}

void MatchPlanner::WalkSingle(const Step& step) {
  PatternRelationship& r = graph_.relationships[step.relationship];
  auto expand = std::make_unique<plan::Expand>();
  expand->from = graph_.nodes[step.from_source ? r.source : r.target].var;
  expand->to = graph_.nodes[step.from_source ? r.target : r.source].var;
  expand->relationship = r.var;
  expand->relationship_bound = r.bound;
  expand->types = r.types;
  expand->direction = step.from_source ? r.direction : Reverse(r.direction);
  expand->into = step.into;
  for (const uint32_t other : DistinctFrom(step.relationship)) {
    expand->distinct_from.push_back(graph_.relationships[other].var);
  }
  if (!step.into) expand->to_labels = TakeLabels(expand->to);
  Wrap(std::move(expand));
}

void MatchPlanner::WalkVariable(const Step& step) {
  PatternRelationship& r = graph_.relationships[step.relationship];
  DeferHopPredicate(&r);
  auto expand = std::make_unique<plan::VariableExpand>();
  expand->from = graph_.nodes[step.from_source ? r.source : r.target].var;
  expand->to = graph_.nodes[step.from_source ? r.target : r.source].var;
  expand->relationships = r.var;
  expand->relationships_bound = r.bound;
  expand->types = r.types;
  expand->direction = step.from_source ? r.direction : Reverse(r.direction);
  expand->alternatives = r.alternatives;
  if (!step.from_source) {
    for (plan::HopAlternative& way : expand->alternatives) way.direction = Reverse(way.direction);
  }
  expand->hops = *r.hops;
  expand->into = step.into;
  expand->reversed = !step.from_source;
  expand->hop_var = r.hop_var;
  expand->hop_predicate = std::move(r.hop_predicate);
  for (const uint32_t other : DistinctFrom(step.relationship)) {
    expand->distinct_from.push_back(graph_.relationships[other].var);
  }
  Wrap(std::move(expand));
}

void MatchPlanner::WalkShortest(const Step& step) {
  PatternRelationship& r = graph_.relationships[step.relationship];
  for (const uint32_t end : {r.source, r.target}) {
    if (!node_solved_[end]) StartAt(end);
  }
  auto shortest = std::make_unique<plan::ShortestPath>();
  shortest->from = graph_.nodes[r.source].var;
  shortest->to = graph_.nodes[r.target].var;
  shortest->relationships = r.var;
  shortest->types = r.types;
  shortest->direction = r.direction;
  shortest->hops = r.hops.value_or(plan::HopRange{1, 1});
  shortest->shortest = r.shortest;
  shortest->hop_var = r.hop_var;
  shortest->hop_predicate = std::move(r.hop_predicate);
  Wrap(std::move(shortest));
}

MatchPlanner::Start MatchPlanner::NextStart() {
  Start best;
  best.cost = kInfinity;
  for (uint32_t node = 0; node < graph_.nodes.size(); ++node) {
    if (node_solved_[node]) continue;
    // In a large pattern only the start itself is weighed: its walks are many, and ordered greedily anyway.
    double cost = rows_ * StartCost(node);
    if (graph_.relationships.size() <= kExhaustiveMax) OrderFrom(node, &cost);
    const std::optional<double> join_cost = JoinCost(node, cost);
    if (join_cost.value_or(cost) < best.cost) best = {node, join_cost.value_or(cost), join_cost.has_value()};
    if (!context_.IsEnabled("order_by_cost")) break;
  }
  return best;
}

void MatchPlanner::SolvePart(uint32_t start) {
  double cost = 0;
  const std::vector<Step> steps = OrderFrom(start, &cost);
  if (!node_solved_[start]) StartAt(start, steps.empty() ? nullptr : steps.data());
  for (size_t i = 0; i < steps.size(); ++i) Walk(steps[i], i + 1 < steps.size() ? &steps[i + 1] : nullptr);
}

plan::PlanPtr MatchPlanner::Plan(plan::PlanPtr input) {
  plan_ = std::move(input);
  if (plan_->estimated_rows >= 0) rows_ = std::max(1.0, plan_->estimated_rows);
  ApplyFilters();
  // Parts that hang on what the input has come first: they filter.
  for (uint32_t node = 0; node < graph_.nodes.size(); ++node) {
    if (graph_.nodes[node].bound) SolvePart(node);
  }
  while (std::find(node_solved_.begin(), node_solved_.end(), false) != node_solved_.end()) {
    const Start start = NextStart();
    IndexAccess access;
    if (const std::optional<uint32_t> relationship = FindRelationshipStart(start.cost, &access)) {
      StartAtRelationship(*relationship, access);
    } else if (start.joins) {
      JoinPart(start.node);
    } else {
      SolvePart(start.node);
    }
  }
  if (!graph_.path_vars.empty()) {
    auto paths = std::make_unique<plan::Project>();
    paths->keep_input = true;
    for (size_t i = 0; i < graph_.path_vars.size(); ++i) {
      paths->items.push_back({graph_.path_vars[i], std::move(graph_.path_expressions[i])});
      MakeAvailable(graph_.path_vars[i]);
    }
    Wrap(std::move(paths));
    ApplyFilters();
  }
  // By now every variable is there; a predicate must never get lost, whatever it reads.
  if (!graph_.predicates.empty()) {
    auto filter = std::make_unique<plan::Filter>();
    filter->predicates = std::move(graph_.predicates);
    Wrap(std::move(filter));
  }
  return std::move(plan_);
}

}  // namespace claimgraph::optimizer
