#include "engine/optimizer/match_planner.h"

#include <algorithm>
#include <limits>

#include "engine/functions/function.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;
using plan::PatternRelationship;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
// Intersecting the lists of a row, as a share of what it costs to make a row.
constexpr double kIntersectWork = 0.5;
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

// The side of `var.key = value` that is the value; nullptr when the predicate is not of that form.
const plan::Expression* ValueSide(const plan::Expression& e, plan::VarId var, std::string* key) {
  if (e.kind != ExpressionKind::kCall || e.function->name() != "=") return nullptr;
  for (int side = 0; side < 2; ++side) {
    const plan::Expression& property = *e.children[side];
    const bool matches = property.kind == ExpressionKind::kProperty &&
                         property.children[0]->kind == ExpressionKind::kVariable && property.children[0]->var == var;
    if (!matches) continue;
    *key = property.name;
    return e.children[1 - side].get();
  }
  return nullptr;
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
                           std::vector<plan::VarId> available)
    : context_(context), estimator_(context), graph_(std::move(graph)), available_(std::move(available)),
      facts_(graph_.nodes.size()), node_solved_(graph_.nodes.size()),
      relationship_solved_(graph_.relationships.size()) {
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

std::optional<MatchPlanner::Seek> MatchPlanner::FindSeek(uint32_t node) const {
  if (!context_.IsEnabled("use_indexes")) return std::nullopt;
  std::vector<std::string> labels;
  DemandedLabels(facts_[node].labels.get(), &labels);
  std::optional<Seek> best;
  for (size_t p = 0; p < graph_.predicates.size(); ++p) {
    Seek seek;
    const plan::Expression* value = ValueSide(*graph_.predicates[p], graph_.nodes[node].var, &seek.key);
    if (value == nullptr || !plan::ReadsOnly(*value, available_)) continue;
    for (const std::string& label : labels) {
      const catalog::IndexInfo* index = estimator_.FindIndex(label, seek.key);
      if (index == nullptr) continue;
      seek.rows = estimator_.RowsPerValue(*index);
      if (best && seek.rows >= best->rows) continue;
      seek.predicate = p;
      seek.value_side = graph_.predicates[p]->children[0].get() == value ? 0 : 1;
      seek.label = label;
      seek.unique = index->unique;
      best = seek;
    }
  }
  return best;
}

double MatchPlanner::StartCost(uint32_t node) const {
  if (node_solved_[node]) return 0;
  const std::optional<Seek> seek = FindSeek(node);
  // A scan reads every node of the label even if it keeps few.
  return seek ? seek->rows : estimator_.Nodes(facts_[node].labels.get());
}

double MatchPlanner::StartRows(uint32_t node) const {
  const std::optional<Seek> seek = FindSeek(node);
  return std::max(seek ? std::min(seek->rows, facts_[node].rows) : facts_[node].rows, 1e-3);
}

// --- Order ------------------------------------------------------------------------------------------------------

std::vector<uint32_t> MatchPlanner::PartOf(uint32_t node) const {
  std::vector<bool> reached(graph_.nodes.size());
  std::vector<bool> taken(graph_.relationships.size());
  reached[node] = true;
  // What is solved already belongs to every part.
  for (size_t i = 0; i < reached.size(); ++i) reached[i] = reached[i] || node_solved_[i];
  std::vector<uint32_t> part;
  for (bool grew = true; grew;) {
    grew = false;
    for (uint32_t r = 0; r < graph_.relationships.size(); ++r) {
      const PatternRelationship& relationship = graph_.relationships[r];
      const bool touches = reached[relationship.source] || reached[relationship.target];
      if (relationship_solved_[r] || taken[r] || !touches) continue;
      taken[r] = true;
      reached[relationship.source] = reached[relationship.target] = true;
      part.push_back(r);
      grew = true;
    }
  }
  std::sort(part.begin(), part.end());
  return part;
}

std::optional<MatchPlanner::Step> MatchPlanner::MakeStep(uint32_t relationship, const std::vector<bool>& solved) const {
  const PatternRelationship& r = graph_.relationships[relationship];
  Step step;
  step.relationship = relationship;
  if (solved[r.source] && solved[r.target]) {
    step.into = true;
    return step;
  }
  if (!solved[r.source] && !solved[r.target]) return std::nullopt;
  step.from_source = solved[r.source];
  return step;
}

// What ExpandIntersect can take as a leg.
bool MatchPlanner::MayIntersect(const PatternRelationship& r) const {
  return !r.bound && !r.hops && r.shortest == plan::ShortestKind::kNone && r.types.size() == 1 &&
         r.direction != plan::Direction::kBoth && r.source != r.target;
}

std::vector<MatchPlanner::Step> MatchPlanner::Intersections(const std::vector<uint32_t>& part,
                                                            const std::vector<bool>& solved) const {
  std::vector<Step> steps;
  for (const uint32_t relationship : part) {
    const PatternRelationship& r = graph_.relationships[relationship];
    if (!MayIntersect(r) || solved[r.source] == solved[r.target]) continue;
    const uint32_t meeting = solved[r.source] ? r.target : r.source;
    auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& other) { return other.meeting == meeting; });
    if (step == steps.end()) {
      step = steps.insert(steps.end(), Step());
      step->relationship = relationship;
      step->meeting = meeting;
    }
    step->legs.push_back(relationship);
  }
  std::erase_if(steps, [](const Step& step) { return step.legs.size() < 2; });
  return steps;
}

void MatchPlanner::Solve(const Step& step, std::vector<bool>* solved) const {
  if (!step.legs.empty()) (*solved)[step.meeting] = true;
  (*solved)[graph_.relationships[step.relationship].source] = true;
  (*solved)[graph_.relationships[step.relationship].target] = true;
}

// As if the leg that leads to the fewest nodes were walked and the others checked.
double MatchPlanner::IntersectionRows(const Step& step, double rows) const {
  const double nodes = std::max(1.0, estimator_.Nodes(facts_[step.meeting].labels.get()));
  double fewest = kInfinity;
  double result = rows * facts_[step.meeting].selectivity;
  for (const uint32_t leg : step.legs) {
    const PatternRelationship& r = graph_.relationships[leg];
    const uint32_t near = r.source == step.meeting ? r.target : r.source;
    const double fanout = estimator_.Fanout(r, std::max(1.0, estimator_.Nodes(facts_[near].labels.get())));
    result *= std::min(1.0, fanout / nodes);
    if (fanout < fewest) fewest = fanout;
  }
  return fewest > 0 ? result * fewest / std::min(1.0, fewest / nodes) : 0;
}

double MatchPlanner::StepWork(const Step& step, double rows) const {
  return step.legs.empty() ? 0 : rows * kIntersectWork;
}

double MatchPlanner::StepRows(const Step& step, double rows) const {
  if (!step.legs.empty()) return IntersectionRows(step, rows);
  const PatternRelationship& r = graph_.relationships[step.relationship];
  const uint32_t near = step.from_source ? r.source : r.target;
  const uint32_t far = step.from_source ? r.target : r.source;
  const double from = std::max(1.0, estimator_.Nodes(facts_[near].labels.get()));
  const double fanout = estimator_.Fanout(r, from);
  const double to = std::max(1.0, estimator_.Nodes(facts_[far].labels.get()));
  if (r.shortest != plan::ShortestKind::kNone) return rows * (step.into ? 1 : to);
  if (step.into) return rows * std::min(1.0, fanout / to);
  return rows * fanout * facts_[far].selectivity;
}

std::vector<MatchPlanner::Step> MatchPlanner::OrderExhaustively(const std::vector<uint32_t>& part,
                                                                const std::vector<bool>& solved, double rows,
                                                                double* cost) const {
  struct State {
    double cost = kInfinity;
    double rows = 0;
    std::vector<bool> solved;
    std::vector<Step> steps;
  };
  const bool intersects = context_.IsEnabled("intersect");
  std::vector<State> states(size_t{1} << part.size());
  states[0] = {0, rows, solved, {}};
  for (size_t mask = 0; mask < states.size(); ++mask) {
    if (states[mask].cost == kInfinity) continue;
    const auto relax = [&](const Step& step, size_t next_mask) {
      const State& state = states[mask];
      const double step_rows = StepRows(step, state.rows);
      const double total = state.cost + step_rows + StepWork(step, state.rows);
      State& next = states[next_mask];
      if (total >= next.cost) return;
      next = {total, step_rows, state.solved, state.steps};
      Solve(step, &next.solved);
      next.steps.push_back(step);
    };
    std::vector<uint32_t> open;
    for (size_t i = 0; i < part.size(); ++i) {
      if (mask >> i & 1) continue;
      open.push_back(part[i]);
      const std::optional<Step> step = MakeStep(part[i], states[mask].solved);
      if (step) relax(*step, mask | size_t{1} << i);
    }
    if (!intersects) continue;
    for (const Step& step : Intersections(open, states[mask].solved)) {
      size_t next_mask = mask;
      for (size_t i = 0; i < part.size(); ++i) {
        const bool taken = std::find(step.legs.begin(), step.legs.end(), part[i]) != step.legs.end();
        next_mask |= taken ? size_t{1} << i : 0;
      }
      relax(step, next_mask);
    }
  }
  *cost = states.back().cost;
  return states.back().steps;
}

std::vector<MatchPlanner::Step> MatchPlanner::OrderGreedily(std::vector<uint32_t> part, std::vector<bool> solved,
                                                            double rows, bool as_written, double* cost) const {
  const bool intersects = !as_written && context_.IsEnabled("intersect");
  std::vector<Step> steps;
  *cost = 0;
  while (!part.empty()) {
    std::optional<Step> best;
    double best_rows = kInfinity;
    double best_cost = kInfinity;
    const auto consider = [&](const Step& step) {
      const double step_rows = StepRows(step, rows);
      const double step_cost = step_rows + StepWork(step, rows);
      if (best && (as_written || step_cost >= best_cost)) return;
      best = step;
      best_rows = step_rows;
      best_cost = step_cost;
    };
    for (const uint32_t relationship : part) {
      if (const std::optional<Step> step = MakeStep(relationship, solved)) consider(*step);
    }
    if (intersects) {
      for (const Step& step : Intersections(part, solved)) consider(step);
    }
    Solve(*best, &solved);
    std::erase(part, best->relationship);
    for (const uint32_t leg : best->legs) std::erase(part, leg);
    steps.push_back(*best);
    rows = best_rows;
    *cost += best_cost;
  }
  return steps;
}

std::vector<MatchPlanner::Step> MatchPlanner::OrderFrom(uint32_t start, double* cost) const {
  const std::vector<uint32_t> part = PartOf(start);
  std::vector<bool> solved = node_solved_;
  solved[start] = true;
  const double start_rows = node_solved_[start] ? rows_ : rows_ * StartRows(start);
  const bool by_cost = context_.IsEnabled("order_by_cost");
  std::vector<Step> steps = by_cost && part.size() <= kExhaustiveMax
                                ? OrderExhaustively(part, solved, start_rows, cost)
                                : OrderGreedily(part, solved, start_rows, !by_cost, cost);
  *cost += rows_ * StartCost(start);
  return steps;
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

void MatchPlanner::StartAtSeek(uint32_t node, const Seek& found) {
  const plan::VarId var = graph_.nodes[node].var;
  auto seek = std::make_unique<plan::IndexSeek>();
  seek->var = var;
  seek->label = found.label;
  seek->key = found.key;
  seek->unique = found.unique;
  seek->value = std::move(graph_.predicates[found.predicate]->children[found.value_side]);
  graph_.predicates.erase(graph_.predicates.begin() + static_cast<ptrdiff_t>(found.predicate));
  // The index holds nodes of its label only; what else is demanded of the node stays a filter.
  std::erase_if(graph_.predicates, [&](const ExpressionPtr& predicate) {
    return IsLabelsOf(*predicate, var) && predicate->labels->kind == plan::LabelExpression::Kind::kName &&
           predicate->labels->name == found.label;
  });
  rows_ *= found.rows;
  Wrap(std::move(seek));
}

void MatchPlanner::StartAt(uint32_t node, const Step* next) {
  const plan::VarId var = graph_.nodes[node].var;
  if (const std::optional<Seek> seek = FindSeek(node)) {
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

uint32_t MatchPlanner::NextStart() const {
  uint32_t best = UINT32_MAX;
  double best_cost = kInfinity;
  for (uint32_t node = 0; node < graph_.nodes.size(); ++node) {
    if (node_solved_[node]) continue;
    if (!context_.IsEnabled("order_by_cost")) return node;
    // In a large pattern only the start itself is weighed: its walks are many, and ordered greedily anyway.
    double cost = rows_ * StartCost(node);
    if (graph_.relationships.size() <= kExhaustiveMax) OrderFrom(node, &cost);
    if (cost < best_cost) {
      best_cost = cost;
      best = node;
    }
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
  while (std::find(node_solved_.begin(), node_solved_.end(), false) != node_solved_.end()) SolvePart(NextStart());
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
