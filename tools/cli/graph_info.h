// Counts of a database, for `info` and the shell's .schema.
#ifndef CLAIMGRAPH_TOOLS_CLI_GRAPH_INFO_H_
#define CLAIMGRAPH_TOOLS_CLI_GRAPH_INFO_H_

#include <cstdint>
#include <string>
#include <vector>

#include "claimgraph/database.h"

namespace claimgraph::cli {

struct NamedCount {
  std::string name;
  uint64_t count = 0;
};

struct GraphInfo {
  std::string path;  // empty: in memory
  uint32_t format_version = 0;
  uint64_t disk_bytes = 0;
  uint64_t nodes = 0;
  uint64_t relationships = 0;
  std::vector<NamedCount> labels;   // in use, by name; likewise below
  std::vector<NamedCount> types;
  std::vector<NamedCount> indexes;  // "Person(id) unique"
  std::vector<std::string> keys;    // property keys
};

GraphInfo CollectInfo(const std::string& path, Database& database);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_GRAPH_INFO_H_
