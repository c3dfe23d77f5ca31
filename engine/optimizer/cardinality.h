// Estimates of how many rows things have, from the statistics. Estimates only order plans; they never change answers.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_CARDINALITY_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_CARDINALITY_H_

#include <optional>
#include <string>
#include <vector>

#include "engine/optimizer/optimizer.h"
#include "engine/plan/expression.h"
#include "engine/plan/query_graph.h"

namespace claimgraph::optimizer {

class CardinalityEstimator {
 public:
  explicit CardinalityEstimator(const OptimizerContext& context) : context_(context) {}

  double AllNodes() const;
  // Nodes that satisfy a label expression; null: all.
  double Nodes(const plan::LabelExpression* labels) const;
  // Relationships of the types; empty: all.
  double Edges(const std::vector<std::string>& types) const;
  // Relationships per node when a pattern relationship is walked from one side. `from_nodes`: how many nodes the near
  // end may be.
  double Fanout(const plan::PatternRelationship& relationship, double from_nodes) const;
  // Share of rows that a predicate keeps.
  double Selectivity(const plan::Expression& predicate) const;

 private:
  double HopsFanout(double per_hop, const plan::HopRange& hops) const;
  double PathFanout(const plan::PathPattern& path) const;
  const OptimizerContext& context_;
};

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_CARDINALITY_H_
