// A workload: a query, what it stands for, the parameters it runs with, and, where counting by hand is possible, the
// same answer from arrays.
#ifndef CLAIMGRAPH_TOOLS_BENCH_WORKLOAD_H_
#define CLAIMGRAPH_TOOLS_BENCH_WORKLOAD_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "claimgraph/database.h"
#include "tools/bench/graph.h"

namespace claimgraph::bench {

// Rows of integers, one after the other.
struct IntRows {
  size_t columns = 1;
  std::vector<int64_t> fields = {};
};
// The rows that the query gives for these parameters. Not for several threads at a time.
using LimitQuery = std::function<IntRows(const Parameters& parameters)>;

enum class WorkloadKind : uint8_t {
  kQuery,  // prepared once, run many times
  kOpen,   // each execution opens the database and runs the query for the first time
};

struct Workload {
  std::string name;
  std::string meaning;  // what it stands for, a line for people
  std::string query;
  WorkloadKind kind = WorkloadKind::kQuery;
  bool ordered = false;  // whether the order of rows is part of the answer
  // Runs take turns with them; at least one, which is empty for a query that has none.
  std::vector<Parameters> parameters;
  // For a query that writes: the answer is what this one returns after one run with each of the parameters.
  std::string read_back = {};
  // Makes the hand-written counterpart; empty where there is none.
  std::function<LimitQuery(const Graph& graph)> limit = {};
};

// In the order in which they run: what writes comes last.
std::vector<Workload> FactsWorkloads(const Graph& graph);
std::vector<Workload> RmatWorkloads(const Graph& graph);

// REQUIRES: the parameter is there and an integer.
int64_t IntParameter(const Parameters& parameters, std::string_view name);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_WORKLOAD_H_
