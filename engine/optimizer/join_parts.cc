// How the planner of a MATCH joins a part of the pattern that only equalities connect with what is there: by hash,
// where the part can be found once and on its own, instead of again for each row.
#include <algorithm>
#include <utility>

#include "engine/functions/function.h"
#include "engine/optimizer/match_planner.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::ExpressionPtr;
using plan::PatternRelationship;

// In rows of a scan: to put a row into the table, to look one up, to look into an index.
constexpr double kBuildCost = 3;
constexpr double kProbeCost = 2;
constexpr double kSeekCost = 10;
// From so many rows on a join is never much worse than to find the part again for each, and an estimate of a few rows
// may be far too low.
constexpr double kJoinRowsMin = 2;

// Whether evaluating it once in place of many times, or in another order, makes no difference.
bool IsPure(const plan::Expression& e) {
  bool pure = true;
  plan::Walk(e, [&pure](const plan::Expression& part) {
    const bool varies = part.function != nullptr && part.function->volatility() == functions::Volatility::kVolatile;
    if (varies || part.kind == plan::ExpressionKind::kSubquery) pure = false;
  });
  return pure;
}

bool ReadsOnlySomeOf(const plan::Expression& e, const std::vector<plan::VarId>& vars) {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  return !reads.empty() && plan::ReadsOnly(e, vars);
}

// Whether it has a value, perhaps null, whatever the element is.
bool IsPlain(const plan::Expression& e) {
  return e.kind == plan::ExpressionKind::kVariable || e.kind == plan::ExpressionKind::kLiteral ||
         e.kind == plan::ExpressionKind::kParameter ||
         (e.kind == plan::ExpressionKind::kProperty && e.children[0]->kind == plan::ExpressionKind::kVariable);
}

// Conditions within the relationship that may read what is found outside of its part.
bool HasInnerConditions(const PatternRelationship& r) {
  if (r.hop_predicate != nullptr) return true;
  if (r.path == nullptr) return false;
  return !r.path->predicates.empty() || std::any_of(r.path->segments.begin(), r.path->segments.end(),
                                                    [](const auto& segment) { return !segment.predicates.empty(); });
}

bool IsSingle(const PatternRelationship& r) {
  return !r.hops && r.path == nullptr && r.shortest == plan::ShortestKind::kNone;
}

PatternRelationship TakeRelationship(PatternRelationship* r) {
  PatternRelationship taken = std::move(*r);
  r->var = taken.var;
  r->source = taken.source;
  r->target = taken.target;
  r->direction = taken.direction;
  r->types = taken.types;
  r->alternatives = taken.alternatives;
  r->hops = taken.path != nullptr ? plan::HopRange() : taken.hops;  // it stays known for a list
  r->shortest = taken.shortest;
  return taken;
}

}  // namespace

MatchPlanner::Part MatchPlanner::FindPart(uint32_t start) const {
  Part part;
  part.start = start;
  part.relationships = PartOf(start);
  part.nodes = {start};
  for (const uint32_t relationship : part.relationships) {
    const PatternRelationship& r = graph_.relationships[relationship];
    for (const uint32_t node : {r.source, r.target}) {
      if (std::find(part.nodes.begin(), part.nodes.end(), node) == part.nodes.end()) part.nodes.push_back(node);
    }
    part.vars.push_back(r.var);
    if (r.path == nullptr) continue;
    for (const plan::PathOutput& output : r.path->outputs) part.vars.push_back(output.var);
  }
  for (const uint32_t node : part.nodes) part.vars.push_back(graph_.nodes[node].var);
  return part;
}

std::vector<MatchPlanner::JoinKey> MatchPlanner::JoinKeys(const Part& part) const {
  std::vector<JoinKey> keys;
  for (size_t p = 0; p < graph_.predicates.size(); ++p) {
    const plan::Expression& e = *graph_.predicates[p];
    const bool equality = e.kind == plan::ExpressionKind::kCall && e.function->name() == "=" && IsPure(e);
    if (!equality) continue;
    for (const int known_side : {0, 1}) {
      if (!ReadsOnlySomeOf(*e.children[known_side], available_)) continue;
      if (ReadsOnlySomeOf(*e.children[1 - known_side], part.vars)) keys.push_back({p, known_side});
    }
  }
  // A key is computed for every row. One that may fail must not be where another condition may keep rows from it.
  std::vector<plan::VarId> both = available_;
  both.insert(both.end(), part.vars.begin(), part.vars.end());
  const auto across = std::count_if(graph_.predicates.begin(), graph_.predicates.end(), [&](const ExpressionPtr& e) {
    return ReadsOnlySomeOf(*e, both) && !plan::ReadsOnly(*e, available_) && !plan::ReadsOnly(*e, part.vars);
  });
  if (across > 1) {
    std::erase_if(keys, [this](const JoinKey& key) {
      const auto& sides = graph_.predicates[key.predicate]->children;
      return !IsPlain(*sides[0]) || !IsPlain(*sides[1]);
    });
  }
  return keys;
}

bool MatchPlanner::IsAlone(const Part& part) const {
  const auto holds = [](const auto& list, uint32_t i) { return std::find(list.begin(), list.end(), i) != list.end(); };
  for (const uint32_t node : part.nodes) {
    if (node_solved_[node]) return false;
  }
  for (const uint32_t relationship : part.relationships) {
    const PatternRelationship& r = graph_.relationships[relationship];
    if (r.bound || HasInnerConditions(r)) return false;
    // That it is not one of those that are there can be said of single ones only.
    for (const uint32_t other : DistinctFrom(relationship)) {
      if (holds(part.relationships, other)) continue;
      if (!IsSingle(r) || !IsSingle(graph_.relationships[other])) return false;
    }
  }
  return std::all_of(graph_.predicates.begin(), graph_.predicates.end(), [&](const ExpressionPtr& predicate) {
    return !ReadsOnlySomeOf(*predicate, part.vars) || IsPure(*predicate);
  });
}

// As if nothing were there yet.
MatchPlanner::PartEstimate MatchPlanner::EstimateAlone(const Part& part) {
  std::vector<plan::VarId> known = std::exchange(available_, {});
  const double rows_before = std::exchange(rows_, 1);
  PartEstimate alone;
  const std::vector<Step> steps = OrderFrom(part.start, &alone.cost);
  alone.rows = StartRows(part.start);
  for (const Step& step : steps) alone.rows = StepRows(step, alone.rows);
  rows_ = rows_before;
  available_ = std::move(known);
  return alone;
}

std::optional<double> MatchPlanner::JoinCost(uint32_t start, double product_cost) {
  if (!place_.may_join || !context_.IsEnabled("hash_join")) return std::nullopt;
  if (place_.runs * rows_ < kJoinRowsMin) return std::nullopt;
  const Part part = FindPart(start);
  if (JoinKeys(part).empty() || !IsAlone(part)) return std::nullopt;
  const PartEstimate alone = EstimateAlone(part);
  const double probes = place_.in_sub_plan ? rows_ : std::max(rows_, alone.rows);
  const double built = place_.in_sub_plan ? alone.rows : std::min(rows_, alone.rows);
  const double cost = (alone.cost + kBuildCost * built) / place_.runs + kProbeCost * probes;
  const bool seeks = FindSeek(start).has_value();
  return !seeks || cost < product_cost + kSeekCost * rows_ ? std::optional(cost) : std::nullopt;
}

// Takes the part, with all that reads nothing else, out of the graph.
plan::QueryGraph MatchPlanner::TakePart(const Part& part) {
  plan::QueryGraph taken;
  const auto place_of = [](const std::vector<uint32_t>& list, uint32_t i) {
    return static_cast<uint32_t>(std::find(list.begin(), list.end(), i) - list.begin());
  };
  for (const uint32_t node : part.nodes) {
    taken.nodes.push_back(graph_.nodes[node]);
    node_solved_[node] = true;
  }
  for (const uint32_t relationship : part.relationships) {
    PatternRelationship& r = taken.relationships.emplace_back(TakeRelationship(&graph_.relationships[relationship]));
    r.source = place_of(part.nodes, r.source);
    r.target = place_of(part.nodes, r.target);
  }
  for (const std::vector<uint32_t>& group : graph_.distinct_groups) {
    std::vector<uint32_t> within;
    for (const uint32_t relationship : group) {
      const uint32_t place = place_of(part.relationships, relationship);
      if (place < part.relationships.size()) within.push_back(place);
    }
    if (within.size() > 1) taken.distinct_groups.push_back(std::move(within));
  }
  std::erase_if(graph_.predicates, [&](ExpressionPtr& predicate) {
    if (!ReadsOnlySomeOf(*predicate, part.vars)) return false;
    taken.predicates.push_back(std::move(predicate));
    return true;
  });
  return taken;
}

// Relationships of one MATCH differ, whichever part they are in.
void MatchPlanner::DemandDistinct(const Part& part) {
  for (const uint32_t relationship : part.relationships) {
    for (const uint32_t other : DistinctFrom(relationship)) {
      std::vector<ExpressionPtr> sides;
      for (const uint32_t side : {relationship, other}) {
        sides.push_back(plan::MakeVariable(graph_.relationships[side].var, ValueType::kRelationship));
      }
      graph_.predicates.push_back(plan::MakeCall("<>", std::move(sides)));
    }
  }
}

// The variable that holds the key in the rows of `plan`, computed where it is not there as one.
plan::VarId MatchPlanner::ProvideKey(ExpressionPtr key, plan::Project* computed) {
  if (key->kind == plan::ExpressionKind::kVariable) return key->var;
  const plan::VarId var = place_.variables->Add(" key", key->type);
  computed->keep_input = true;
  computed->items.push_back({var, std::move(key)});
  return var;
}

void MatchPlanner::JoinPart(uint32_t start) {
  const Part part = FindPart(start);
  auto join = std::make_unique<plan::HashJoin>();
  auto known_keys = std::make_unique<plan::Project>(), part_keys = std::make_unique<plan::Project>();
  for (const JoinKey& key : JoinKeys(part)) {
    ExpressionPtr equality = std::move(graph_.predicates[key.predicate]);
    rows_ *= estimator_.Selectivity(*equality);
    join->left_keys.push_back(ProvideKey(std::move(equality->children[key.known_side]), known_keys.get()));
    join->right_keys.push_back(ProvideKey(std::move(equality->children[1 - key.known_side]), part_keys.get()));
  }
  std::erase(graph_.predicates, nullptr);
  DemandDistinct(part);
  auto nothing = std::make_unique<plan::Argument>();
  nothing->estimated_rows = 1;
  MatchPlace place;
  place.variables = place_.variables;
  plan::PlanPtr found = MatchPlanner(context_, TakePart(part), {}, place).Plan(std::move(nothing));
  for (const uint32_t relationship : part.relationships) relationship_solved_[relationship] = true;
  for (const plan::VarId var : part.vars) MakeAvailable(var);

  const auto with_keys = [](plan::PlanPtr rows, std::unique_ptr<plan::Project> keys) -> plan::PlanPtr {
    if (keys->items.empty()) return rows;
    keys->estimated_rows = rows->estimated_rows;
    keys->children.push_back(std::move(rows));
    return keys;
  };
  const double known_rows = plan_->estimated_rows, part_rows = found->estimated_rows;
  join->children.push_back(with_keys(std::move(plan_), std::move(known_keys)));
  join->children.push_back(with_keys(std::move(found), std::move(part_keys)));
  join->independent = place_.in_sub_plan;
  // The table holds the side with fewer rows; within a sub-plan the one that is the same for all outer rows.
  if (!place_.in_sub_plan && known_rows < part_rows) {
    std::swap(join->children[0], join->children[1]);
    std::swap(join->left_keys, join->right_keys);
  }
  rows_ = std::max(rows_ * std::max(part_rows, 1e-3), 1e-6);
  join->estimated_rows = rows_;
  plan_ = std::move(join);
  ApplyFilters();
}

}  // namespace claimgraph::optimizer
