// The order in which the relationships of a part are walked, and what that costs.
#include <algorithm>
#include <limits>
#include <utility>

#include "engine/optimizer/match_planner.h"

namespace claimgraph::optimizer {
namespace {

using plan::PatternRelationship;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
// Intersecting the lists of a row, as a share of what it costs to make a row.
constexpr double kIntersectWork = 0.5;

}  // namespace

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
  return !r.bound && !r.hops && r.path == nullptr && r.shortest == plan::ShortestKind::kNone && r.types.size() == 1 &&
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
  if (r.path != nullptr && r.path->selection != plan::PathSelection::kAll) {
    return rows * static_cast<double>(r.path->count) * (step.into ? 1 : to);
  }
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

}  // namespace claimgraph::optimizer
