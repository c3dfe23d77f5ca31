// MATCH by trying everything: each start node, each edge, no edge twice within one MATCH.
#include <algorithm>

#include "engine/values/compare.h"
#include "naive_evaluator.h"

namespace claimgraph::model {

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

void NaiveEvaluator::MatchPatterns(std::span<const ast::PathPattern> patterns, const Row& row, const Visit& visit) {
  Place place;
  place.patterns = patterns;
  StartPath(place, row, {}, visit);
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
         PropertiesFit(pattern.properties.get(), data.properties, *row);
}

void NaiveEvaluator::StartPath(Place place, const Row& row, const std::set<uint64_t>& used, const Visit& visit) {
  if (place.pattern == place.patterns.size()) return visit(row);
  for (uint64_t node = 0; node < graph_.nodes.size(); ++node) {
    Row extended = row;
    if (!NodeFits(place.patterns[place.pattern].nodes[0], node, &extended)) continue;
    Place next = place;
    next.step = 0;
    next.node = node;
    next.nodes = {node};
    next.edges.clear();
    ContinuePath(next, extended, used, visit);
  }
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
  return (step.types == nullptr || LabelsFit(*step.types, {data.type})) &&
         PropertiesFit(step.properties.get(), data.properties, row);
}

void NaiveEvaluator::ContinuePath(Place place, const Row& row, const std::set<uint64_t>& used, const Visit& visit) {
  const ast::PathPattern& pattern = place.patterns[place.pattern];
  if (place.step == pattern.steps.size()) {
    Row extended = row;
    if (pattern.variable) extended[pattern.variable->name] = Value::Path({place.nodes, place.edges});
    ++place.pattern;
    return StartPath(place, extended, used, visit);
  }
  const ast::RelationshipPattern& step = pattern.steps[place.step];
  if (step.length) return WalkVariable(place, {}, row, used, visit);
  for (uint64_t edge = 0; edge < graph_.edges.size(); ++edge) {
    if (used.contains(edge) || !EdgeFits(step, edge, row)) continue;
    for (const uint64_t end : Ends(step, place.node, edge)) {
      Place next = place;
      next.node = end;
      next.nodes.push_back(end);
      next.edges.push_back(Ref(edge));
      std::set<uint64_t> now = used;
      now.insert(edge);
      FinishStep(next, Value::Relationship(Ref(edge)), row, now, visit);
    }
  }
}

void NaiveEvaluator::WalkVariable(const Place& place, std::vector<Value> walked, const Row& row,
                                  const std::set<uint64_t>& used, const Visit& visit) {
  const ast::RelationshipPattern& step = place.patterns[place.pattern].steps[place.step];
  if (walked.size() >= step.length->min.value_or(1)) FinishStep(place, Value::List(walked), row, used, visit);
  if (step.length->max && walked.size() >= *step.length->max) return;
  for (uint64_t edge = 0; edge < graph_.edges.size(); ++edge) {
    if (used.contains(edge) || !EdgeFits(step, edge, row)) continue;
    for (const uint64_t end : Ends(step, place.node, edge)) {
      Place next = place;
      next.node = end;
      next.nodes.push_back(end);
      next.edges.push_back(Ref(edge));
      std::set<uint64_t> now = used;
      now.insert(edge);
      std::vector<Value> longer = walked;
      longer.push_back(Value::Relationship(Ref(edge)));
      WalkVariable(next, std::move(longer), row, now, visit);
    }
  }
}

void NaiveEvaluator::FinishStep(Place place, const Value& relationship, Row row, const std::set<uint64_t>& used,
                                const Visit& visit) {
  const ast::PathPattern& pattern = place.patterns[place.pattern];
  const ast::RelationshipPattern& step = pattern.steps[place.step];
  if (step.variable) {
    const auto [have, added] = row.try_emplace(step.variable->name, relationship);
    if (!added && values::Equals(have->second, relationship) != values::Ternary::kTrue) return;
  }
  if (!NodeFits(pattern.nodes[place.step + 1], place.node, &row)) return;
  ++place.step;
  ContinuePath(place, row, used, visit);
}

bool NaiveEvaluator::Exists(const ast::PathPattern& pattern, const Row& row) {
  bool found = false;
  MatchPatterns(std::span(&pattern, 1), row, [&](const Row&) { found = true; });
  return found;
}

}  // namespace claimgraph::model
