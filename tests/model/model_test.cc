// The engine against the model: random graphs, random queries, equal multisets of rows, with the optimizer and
// without.
//
//   model_test [--seed N] [--count N]
//
// Seeds are N, N+1, ...; each makes one graph and some queries. A difference is printed with its seed, the graph
// (with as few relationships as still show it) and the query. Exit status 1 on a difference.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "claimgraph/database.h"
#include "claimgraph/error_text.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/query/ast/query.h"
#include "engine/query/parser/parser.h"
#include "engine/values/format.h"
#include "model_graph.h"
#include "naive_evaluator.h"
#include "query_generator.h"

namespace claimgraph::model {
namespace {

constexpr int kQueriesPerGraph = 20;

struct EngineConfig {
  const char* name;
  RunOptions options;
};
std::vector<EngineConfig> Configs() {
  RunOptions plain, small;
  plain.disabled_passes = {"all"};
  small.batch_rows = 2;
  return {{"optimizer on", {}}, {"optimizer off", plain}, {"two rows a batch", small}};
}

// DISTINCT and grouping keep any one of 1 and 1.0, which are equivalent: they are shown alike.
std::string ValueText(const Value& value) {
  if (value.type() == ValueType::kFloat && value.as_float() == std::trunc(value.as_float())) {
    return values::ToLiteral(Value::Int(static_cast<int64_t>(value.as_float())));
  }
  return values::ToLiteral(value);
}

std::string RowText(const std::vector<Value>& row) {
  std::string text;
  for (const Value& value : row) CatTo(&text, text.empty() ? "" : " | ", ValueText(value));
  return text;
}

using Lines = std::vector<std::string>;

absl::StatusOr<Lines> ByModel(const ModelGraph& graph, const std::string& query) {
  CG_ASSIGN_OR_RETURN(const auto tree, parser::Parse(query));
  CG_ASSIGN_OR_RETURN(const Table table, NaiveEvaluator(graph).Run(*tree));
  Lines lines;
  for (const auto& row : table) lines.push_back(RowText(row));
  std::sort(lines.begin(), lines.end());
  return lines;
}

absl::StatusOr<Lines> ByEngine(Session& session, const std::string& query, const RunOptions& options) {
  CG_ASSIGN_OR_RETURN(Result result, session.Run(query, {}, options));
  Lines lines;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, result.Next());
    if (!more) break;
    std::vector<Value> row;
    for (size_t i = 0; i < result.columns().size(); ++i) row.push_back(result.value(i));
    lines.push_back(RowText(row));
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

absl::StatusOr<std::unique_ptr<Database>> MakeDatabase(const ModelGraph& graph) {
  CG_ASSIGN_OR_RETURN(std::unique_ptr<Database> database, Database::OpenInMemory());
  if (!graph.nodes.empty()) CG_RETURN_IF_ERROR(database->NewSession().Run(ToCreate(graph)).status());
  return database;
}

// What differs for this query, as text; empty when nothing does.
std::string Difference(Database& database, const ModelGraph& graph, const std::string& query) {
  const absl::StatusOr<Lines> expected = ByModel(graph, query);
  if (!expected.ok()) return Cat("the model: ", RenderError(expected.status(), query));
  Session session = database.NewSession();
  for (const EngineConfig& config : Configs()) {
    const absl::StatusOr<Lines> actual = ByEngine(session, query, config.options);
    if (!actual.ok()) return Cat(config.name, ": ", RenderError(actual.status(), query));
    if (*actual == *expected) continue;
    std::string text = Cat(config.name, "\n  model:\n");
    for (const std::string& line : *expected) CatTo(&text, "    ", line, "\n");
    CatTo(&text, "  engine:\n");
    for (const std::string& line : *actual) CatTo(&text, "    ", line, "\n");
    return text;
  }
  return "";
}

// Takes relationships away while the difference stays.
ModelGraph Shrunk(ModelGraph graph, const std::string& query) {
  for (size_t i = graph.edges.size(); i > 0; --i) {
    ModelGraph smaller = graph;
    smaller.edges.erase(smaller.edges.begin() + static_cast<ptrdiff_t>(i - 1));
    const auto database = MakeDatabase(smaller);
    if (database.ok() && !Difference(**database, smaller, query).empty()) graph = std::move(smaller);
  }
  return graph;
}

// Returns the number of differences.
int RunSeed(uint64_t seed) {
  std::mt19937_64 random(seed);
  const ModelGraph graph = RandomGraph(random);
  const auto database = MakeDatabase(graph);
  if (!database.ok()) {
    std::printf("seed %lu: %s\n", static_cast<unsigned long>(seed), RenderError(database.status()).c_str());
    return 1;
  }
  int differences = 0;
  QueryGenerator generator(random);
  for (int i = 0; i < kQueriesPerGraph; ++i) {
    const std::string query = generator.Query();
    if (Difference(**database, graph, query).empty()) continue;
    ++differences;
    const ModelGraph shrunk = Shrunk(graph, query);
    const auto small = MakeDatabase(shrunk);
    std::printf("seed %lu\n  graph: %s\n  query: %s\n  %s\n", static_cast<unsigned long>(seed),
                ToCreate(shrunk).c_str(), query.c_str(),
                small.ok() ? Difference(**small, shrunk, query).c_str() : "");
  }
  return differences;
}

int Main(int argc, char** argv) {
  uint64_t seed = 1, count = 100;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--seed") == 0) seed = std::strtoull(argv[i + 1], nullptr, 10);
    if (std::strcmp(argv[i], "--count") == 0) count = std::strtoull(argv[i + 1], nullptr, 10);
  }
  int differences = 0;
  for (uint64_t s = seed; s < seed + count && differences < 10; ++s) differences += RunSeed(s);
  std::printf("model: seeds %lu to %lu, %d queries each, %d differences\n", static_cast<unsigned long>(seed),
              static_cast<unsigned long>(seed + count - 1), kQueriesPerGraph, differences);
  return differences == 0 ? 0 : 1;
}

}  // namespace
}  // namespace claimgraph::model

int main(int argc, char** argv) { return claimgraph::model::Main(argc, argv); }
