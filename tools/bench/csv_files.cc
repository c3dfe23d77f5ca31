#include "tools/bench/csv_files.h"

#include <fstream>
#include <utility>

#include "absl/strings/str_split.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::bench {
namespace {

constexpr size_t kFlushBytes = size_t{1} << 20;

// Collects lines and writes them in large pieces.
class CsvFile {
 public:
  explicit CsvFile(std::string path) : path_(std::move(path)), file_(path_, std::ios::binary) {}
  std::string* line() { return &text_; }
  void EndLine() {
    text_ += '\n';
    if (text_.size() >= kFlushBytes) Flush();
  }
  absl::Status Close() {
    Flush();
    file_.close();
    if (file_) return absl::OkStatus();
    return absl::UnavailableError(Cat("cannot write '", path_, "': is the disk full?"));
  }

 private:
  void Flush() {
    file_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
    text_.clear();
  }
  const std::string path_;
  std::ofstream file_;
  std::string text_;
};

absl::Status WriteNodes(const NodeTable& table, RowSource source, const std::string& path) {
  CsvFile file(path);
  CatTo(file.line(), "id:long:ID", table.columns);
  file.EndLine();
  for (source.row = 0; source.row < table.count; ++source.row) {
    CatTo(file.line(), table.first + source.row);
    if (table.properties != nullptr) table.properties(source, file.line());
    file.EndLine();
  }
  return file.Close();
}

absl::Status WriteEdges(const EdgeTable& table, RowSource source, const std::string& path) {
  CsvFile file(path);
  CatTo(file.line(), ":START_ID,:END_ID", table.columns);
  file.EndLine();
  for (const Edge& edge : table.edges) {
    CatTo(file.line(), edge.from, ",", edge.to);
    if (table.properties != nullptr) table.properties(source, file.line());
    ++source.row;
    file.EndLine();
  }
  return file.Close();
}

}  // namespace

absl::StatusOr<csv_import::Options> WriteCsvFiles(const Graph& graph, const std::string& directory) {
  csv_import::Options import;
  RowSource source{.seed = graph.seed};
  for (const NodeTable& table : graph.nodes) {
    const std::string path = Cat(directory, "/", table.label(), ".csv");
    CG_RETURN_IF_ERROR(WriteNodes(table, source, path));
    import.nodes.push_back({.names = absl::StrSplit(table.labels, ':'), .paths = { path }});
    ++source.table;
  }
  for (const EdgeTable& table : graph.edges) {
    const std::string path = Cat(directory, "/", table.type, ".csv");
    CG_RETURN_IF_ERROR(WriteEdges(table, source, path));
    import.relationships.push_back({.names = {table.type}, .paths = { path }});
    ++source.table;
  }
  return import;
}

}  // namespace claimgraph::bench
