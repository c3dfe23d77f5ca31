// A whole graph as sorted JSON lines without internal ids: equal graphs give equal text, however they came to be.
#ifndef CLAIMGRAPH_TOOLS_CLI_GRAPH_DUMP_H_
#define CLAIMGRAPH_TOOLS_CLI_GRAPH_DUMP_H_

#include <cstdio>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::cli {

// Nodes, then relationships:
//
//   {"node":"KEY","labels":["A"],"properties":{...},"evidence":["KEY"]}
//   {"relationship":"TYPE","from":"KEY","to":"KEY","properties":{...},"evidence":["KEY"]}
//
// A node's key is its property `id` where it has one, else its labels and properties as text. Properties named in
// `without` are left out. Holds all lines in memory.
absl::Status WriteDump(graph::GraphReader& reader, const std::vector<std::string>& without, std::FILE* out);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_GRAPH_DUMP_H_
