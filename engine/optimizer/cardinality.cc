#include "engine/optimizer/cardinality.h"

#include <algorithm>
#include <cmath>

#include "engine/functions/function.h"

namespace claimgraph::optimizer {
namespace {

// Where nothing is known: System R's guesses (Selinger et al., 1979).
constexpr double kEqualitySelectivity = 0.1;
constexpr double kRangeSelectivity = 1.0 / 3;
constexpr double kOtherSelectivity = 0.5;
constexpr uint32_t kHopsCounted = 8;  // an unbounded pattern is taken to be this long

}  // namespace

double CardinalityEstimator::AllNodes() const { return static_cast<double>(context_.statistics->NodeCount()); }

double CardinalityEstimator::Nodes(const plan::LabelExpression* labels) const {
  if (labels == nullptr) return AllNodes();
  switch (labels->kind) {
    case plan::LabelExpression::Kind::kAny: return AllNodes();
    case plan::LabelExpression::Kind::kName: {
      const auto label = context_.catalog->FindLabel(labels->name);
      return label ? static_cast<double>(context_.statistics->NodeCount(*label)) : 0;
    }
    case plan::LabelExpression::Kind::kAnd: return std::min(Nodes(labels->left.get()), Nodes(labels->right.get()));
    case plan::LabelExpression::Kind::kOr:
      return std::min(AllNodes(), Nodes(labels->left.get()) + Nodes(labels->right.get()));
    case plan::LabelExpression::Kind::kNot: return std::max(0.0, AllNodes() - Nodes(labels->left.get()));
  }
  return AllNodes();
}

double CardinalityEstimator::Edges(const std::vector<std::string>& types) const {
  if (types.empty()) return static_cast<double>(context_.statistics->EdgeCount());
  double edges = 0;
  for (const std::string& name : types) {
    if (const auto type = context_.catalog->FindType(name)) {
      edges += static_cast<double>(context_.statistics->EdgeCount(*type));
    }
  }
  return edges;
}

double CardinalityEstimator::HopsFanout(double per_hop, const plan::HopRange& hops) const {
  const uint32_t max = std::min(hops.max.value_or(hops.min + kHopsCounted), hops.min + kHopsCounted);
  double paths = 0;
  for (uint32_t length = hops.min; length <= max; ++length) paths += std::pow(std::max(per_hop, 0.01), length);
  return std::min(paths, 1e15);
}

double CardinalityEstimator::PathFanout(const plan::PathPattern& path) const {
  double paths = 1;
  for (const plan::PathSegment& segment : path.segments) {
    if (segment.hops.empty()) continue;
    double repetition = 1;
    for (const plan::PathHop& hop : segment.hops) {
      const double both = hop.direction == plan::Direction::kBoth ? 2 : 1;
      repetition *= both * Edges(hop.types) / std::max(1.0, AllNodes());
    }
    paths *= HopsFanout(repetition, segment.repeats);
  }
  return std::min(paths, 1e15);
}

double CardinalityEstimator::Fanout(const plan::PatternRelationship& relationship, double from_nodes) const {
  if (relationship.path != nullptr) return PathFanout(*relationship.path);
  double edges = Edges(relationship.types);
  for (const plan::HopAlternative& way : relationship.alternatives) edges += Edges(way.types);
  if (relationship.direction == plan::Direction::kBoth) edges *= 2;
  const double per_hop = edges / std::max(1.0, from_nodes);
  if (relationship.hops) return HopsFanout(edges / std::max(1.0, AllNodes()), *relationship.hops);
  return per_hop;
}

double CardinalityEstimator::Selectivity(const plan::Expression& predicate) const {
  if (predicate.kind != plan::ExpressionKind::kCall) return kOtherSelectivity;
  const std::string_view name = predicate.function->name();
  if (name == "=") {
    for (const plan::ExpressionPtr& side : predicate.children) {
      if (side->kind != plan::ExpressionKind::kProperty) continue;
      const auto key = context_.catalog->FindKey(side->name);
      if (!key) return 0;
      const double distinct = context_.statistics->NodeProperty(*key).distinct;
      if (distinct > 0) return std::max(1 / distinct, 1e-9);
    }
    return kEqualitySelectivity;
  }
  if (name == "<" || name == "<=" || name == ">" || name == ">=") return kRangeSelectivity;
  return kOtherSelectivity;
}

}  // namespace claimgraph::optimizer
