// Draws the parameters of workloads, by the seed of the graph.
#ifndef CLAIMGRAPH_TOOLS_BENCH_DRAWS_H_
#define CLAIMGRAPH_TOOLS_BENCH_DRAWS_H_

#include <functional>
#include <string_view>
#include <vector>

#include "claimgraph/database.h"
#include "tools/bench/graph.h"

namespace claimgraph::bench {

class Draws {
 public:
  // The graph must outlive this.
  explicit Draws(const Graph& graph);

  // Sets of parameters, as many as every workload has.
  std::vector<Parameters> Make(const std::function<Parameters(Random*)>& make_one);
  // $id: any node of the table.
  std::vector<Parameters> Nodes(std::string_view label);
  // $id: where a relationship starts, so that busy nodes come more often.
  std::vector<Parameters> Starts(const EdgeTable& relationships);
  // The same, of relationships that start in `table`; any node of it when there are none.
  std::vector<Parameters> StartsWithin(const EdgeTable& relationships, const NodeTable& table);
  // $from and $to: different nodes, where one relationship starts and another ends.
  std::vector<Parameters> Pairs(const EdgeTable& relationships);

 private:
  const Graph& graph_;
  Random random_;
};

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_DRAWS_H_
