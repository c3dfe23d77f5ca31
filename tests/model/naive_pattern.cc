// MATCH by trying everything: each start node, each edge; repeated parts one repetition after the other. Paths are then
// thrown out by their mode, and selected by their length.
#include <algorithm>

#include "engine/values/compare.h"
#include "naive_evaluator.h"

namespace claimgraph::model {
namespace {

bool AllDiffer(std::span<const uint64_t> ids) {
  return std::set<uint64_t>(ids.begin(), ids.end()).size() == ids.size();
}

// Whether `path`, from node `first` on, is what the mode allows.
bool ModeAllows(ast::PathMode mode, const PathData& path, size_t first) {
  const std::span<const uint64_t> nodes = std::span(path.nodes).subspan(first);
  std::vector<uint64_t> edges;
  for (size_t i = first; i < path.relationships.size(); ++i) edges.push_back(path.relationships[i].id);
  switch (mode) {
    case ast::PathMode::kDefault:
    case ast::PathMode::kWalk: return true;
    case ast::PathMode::kTrail: return AllDiffer(edges);
    case ast::PathMode::kAcyclic: return AllDiffer(nodes);
    case ast::PathMode::kSimple:
      return nodes.size() == 1 || (AllDiffer(nodes.subspan(0, nodes.size() - 1)) && AllDiffer(nodes.subspan(1)));
  }
  return true;
}

// Names of the elements of a pattern in parentheses.
void CollectNames(const ast::PathPattern& pattern, std::set<std::string>* names) {
  for (const ast::NodePattern& node : pattern.nodes) {
    if (node.variable) names->insert(node.variable->name);
  }
  for (const ast::RelationshipPattern& step : pattern.steps) {
    if (step.variable) names->insert(step.variable->name);
  }
}

}  // namespace

bool LabelsFit(const ast::LabelExpression& labels, const std::set<std::string>& have) {
  const auto fits = [&](const ast::LabelExpressionPtr& part) { return LabelsFit(*part, have); };
  switch (labels.kind) {
    case ast::LabelExpressionKind::kName: return have.contains(labels.name);
    case ast::LabelExpressionKind::kWildcard: return !have.empty();
    case ast::LabelExpressionKind::kNot: return !fits(labels.operands[0]);
    case ast::LabelExpressionKind::kAnd: return std::all_of(labels.operands.begin(), labels.operands.end(), fits);
    case ast::LabelExpressionKind::kOr: return std::any_of(labels.operands.begin(), labels.operands.end(), fits);
  }
  return false;
}

bool NaiveEvaluator::PropertiesFit(const ast::Expression* map, const Properties& properties, const Row& row) {
  if (map == nullptr) return true;
  for (const ast::MapEntry& entry : map->As<ast::Map>().entries) {
    const auto found = properties.find(entry.key.name);
    const Value have = found == properties.end() ? Value() : found->second;
    if (values::Equals(have, Eval(*entry.value, row)) != values::Ternary::kTrue) return false;
  }
  return true;
}

bool NaiveEvaluator::NodeFits(const ast::NodePattern& pattern, uint64_t node, Row* row) {
  if (pattern.variable) {
    const auto [place, added] = row->try_emplace(pattern.variable->name, Value::Node(node));
    const Value& have = place->second;
    if (!added && (have.is_null() || have.type() != ValueType::kNode || have.as_node() != node)) return false;
  }
  const ModelNode& data = graph_.nodes[node];
  return (pattern.labels == nullptr || LabelsFit(*pattern.labels, data.labels)) &&
         PropertiesFit(pattern.properties.get(), data.properties, *row) && IsTrue(pattern.where.get(), *row);
}

std::vector<uint64_t> NaiveEvaluator::Ends(const ast::RelationshipPattern& step, uint64_t node, uint64_t edge) const {
  const ModelEdge& data = graph_.edges[edge];
  std::vector<uint64_t> ends;
  const bool out = data.source == node && step.direction != ast::Direction::kLeft;
  const bool in = data.target == node && step.direction != ast::Direction::kRight;
  if (out) ends.push_back(data.target);
  if (in && !(out && data.source == data.target)) ends.push_back(data.source);
  return ends;
}

bool NaiveEvaluator::EdgeFits(const ast::RelationshipPattern& step, uint64_t edge, const Row& row) {
  const ModelEdge& data = graph_.edges[edge];
  Row named = row;
  if (step.variable) named[step.variable->name] = Value::Relationship(Ref(edge));
  return (step.types == nullptr || LabelsFit(*step.types, {data.type})) &&
         PropertiesFit(step.properties.get(), data.properties, row) && IsTrue(step.where.get(), named);
}

void NaiveEvaluator::MatchPatterns(std::span<const ast::PathPattern> patterns, bool distinct, const Row& row,
                                   const Visit& visit) {
  Place place;
  place.distinct = distinct;
  MatchFrom(patterns, place, row, visit);
}

void NaiveEvaluator::MatchFrom(std::span<const ast::PathPattern> patterns, const Place& place, const Row& row,
                               const Visit& visit) {
  if (patterns.empty()) return visit(row);
  const ast::PathPattern& pattern = patterns[0];
  std::vector<std::pair<Place, Row>> paths;
  for (uint64_t node = 0; node < graph_.nodes.size(); ++node) {
    Place start = place;
    start.path = {{node}, {}};
    start.mode = pattern.mode;
    WalkSteps(pattern, 0, start, row, [&](const Place& end, const Row& found) { paths.emplace_back(end, found); });
  }
  Select(pattern, &paths);
  for (auto& [end, found] : paths) {
    if (pattern.variable) found[pattern.variable->name] = Value::Path(PathData(end.path));
    MatchFrom(patterns.subspan(1), end, found, visit);
  }
}

// Of the paths between each two ends those that the selector wants.
void NaiveEvaluator::Select(const ast::PathPattern& pattern, std::vector<std::pair<Place, Row>>* paths) {
  using Selector = ast::PathSelector;
  if (pattern.selector == Selector::kAll) return;
  const bool groups = pattern.selector == Selector::kAllShortest || pattern.selector == Selector::kShortestGroups;
  std::stable_sort(paths->begin(), paths->end(), [](const auto& a, const auto& b) {
    return a.first.path.relationships.size() < b.first.path.relationships.size();
  });
  std::map<std::pair<uint64_t, uint64_t>, std::vector<size_t>> taken;  // lengths, by ends
  std::erase_if(*paths, [&](const auto& found) {
    const PathData& path = found.first.path;
    std::vector<size_t>& lengths = taken[{path.nodes.front(), path.nodes.back()}];
    const size_t length = path.relationships.size();
    if (groups && !lengths.empty() && lengths.back() == length) return false;
    if (lengths.size() >= pattern.selector_count) return true;
    lengths.push_back(length);
    return false;
  });
}

void NaiveEvaluator::WalkSteps(const ast::PathPattern& pattern, size_t step, const Place& place, const Row& row,
                               const WalkVisit& visit) {
  Row extended = row;
  if (!NodeFits(pattern.nodes[step], place.path.nodes.back(), &extended)) return;
  if (step == pattern.steps.size()) return visit(place, extended);
  const ast::RelationshipPattern& next = pattern.steps[step];
  const auto go_on = [&](const Place& end, const Row& found) { WalkSteps(pattern, step + 1, end, found, visit); };
  if (!next.length) return WalkOnce(next, place, extended, go_on);
  std::set<std::string> names;
  if (next.path != nullptr) CollectNames(*next.path, &names);
  if (next.variable) names.insert(next.variable->name);
  std::map<std::string, std::vector<Value>> lists;
  for (const std::string& name : names) lists[name] = {};
  Repeat(next, 0, lists, place, extended, go_on);
}

// One relationship, or a part in parentheses once.
void NaiveEvaluator::WalkOnce(const ast::RelationshipPattern& step, const Place& place, const Row& row,
                              const WalkVisit& visit) {
  if (step.path != nullptr) {
    const size_t first = place.path.nodes.size() - 1;
    return WalkSteps(*step.path, 0, place, row, [&](const Place& end, const Row& found) {
      if (IsTrue(step.where.get(), found) && ModeAllows(step.path->mode, end.path, first)) visit(end, found);
    });
  }
  for (uint64_t edge = 0; edge < graph_.edges.size(); ++edge) {
    if ((place.distinct && place.used.contains(edge)) || !EdgeFits(step, edge, row)) continue;
    for (const uint64_t end : Ends(step, place.path.nodes.back(), edge)) {
      Place next = place;
      next.path.nodes.push_back(end);
      next.path.relationships.push_back(Ref(edge));
      next.used.insert(edge);
      if (!ModeAllows(place.mode, next.path, 0)) continue;
      Row extended = row;
      if (step.variable) {
        const Value value = Value::Relationship(Ref(edge));
        const auto [have, added] = extended.try_emplace(step.variable->name, value);
        if (!added && values::Equals(have->second, value) != values::Ternary::kTrue) continue;
      }
      visit(next, extended);
    }
  }
}

void NaiveEvaluator::Repeat(const ast::RelationshipPattern& step, uint64_t count,
                            const std::map<std::string, std::vector<Value>>& lists, const Place& place, const Row& row,
                            const WalkVisit& visit) {
  if (count >= step.length->min.value_or(1)) {
    Row extended = row;
    bool fits = true;
    for (const auto& [name, list] : lists) {
      const Value value = !step.length->questioned ? Value::List(list) : list.empty() ? Value() : list[0];
      const auto [have, added] = extended.try_emplace(name, value);
      fits = fits && (added || values::Equals(have->second, value) == values::Ternary::kTrue);
    }
    if (fits) visit(place, extended);
  }
  if (step.length->max && count >= *step.length->max) return;
  Row inside = row;
  for (const auto& [name, list] : lists) inside.erase(name);
  WalkOnce(step, place, inside, [&](const Place& end, const Row& found) {
    auto longer = lists;
    for (auto& [name, list] : longer) list.push_back(found.at(name));
    Repeat(step, count + 1, longer, end, row, visit);
  });
}

bool NaiveEvaluator::Exists(const ast::PathPattern& pattern, const Row& row) {
  bool found = false;
  MatchPatterns(std::span(&pattern, 1), /*distinct=*/true, row, [&](const Row&) { found = true; });
  return found;
}

}  // namespace claimgraph::model
