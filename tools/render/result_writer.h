// Results as text: tables for people, CSV, JSON, JSON Lines and Markdown for everything else.
//
// Rows are written as they are read, so a result of any size needs little memory; a table looks at its first rows
// to choose the widths. Nodes, relationships and paths are written as the query language writes them, in JSON as
// objects. One thread.
#ifndef CLAIMGRAPH_TOOLS_RENDER_RESULT_WRITER_H_
#define CLAIMGRAPH_TOOLS_RENDER_RESULT_WRITER_H_

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimgraph/database.h"

namespace claimgraph::render {

enum class Format : uint8_t { kTable, kCsv, kJson, kJsonLines, kMarkdown };

// "table", "csv", "json", "jsonl", "markdown"; nullopt for anything else.
std::optional<Format> ParseFormat(std::string_view name);
// For messages: "table, csv, json, jsonl or markdown".
std::string_view FormatNames();

struct WriteOptions {
  Format format = Format::kTable;
  // Columns of the terminal that shows the output: long cells are wrapped to fit. 0: no terminal, nothing is cut.
  size_t terminal_columns = 0;
};

// Reads `result` to its end and writes it to `out`. Returns the number of rows. Errors: those of the query, and
// Unavailable when `out` cannot be written.
absl::StatusOr<uint64_t> WriteResult(Result& result, const WriteOptions& options, std::FILE* out);

// The error of a failed write, from errno; and whether it says that the reading end of a pipe was closed, which ends
// a program without being its fault.
absl::Status OutputError();
bool IsNobodyReads(const absl::Status& status);

// "Created 2 nodes and 1 relationship, set 3 properties."; empty when nothing changed.
std::string ChangesText(const ChangeCounts& changes);

// One format. Cells of a row are given with the result that can describe their nodes and relationships.
class RowWriter {
 public:
  virtual ~RowWriter() = default;
  virtual absl::Status Begin(const std::vector<std::string>& columns, std::string* out) = 0;
  virtual absl::Status Row(const std::vector<Value>& cells, const Result& source, std::string* out) = 0;
  virtual void End(uint64_t rows, std::string* out) = 0;
};
std::unique_ptr<RowWriter> NewTableWriter(size_t terminal_columns);
std::unique_ptr<RowWriter> NewCsvWriter();
std::unique_ptr<RowWriter> NewJsonWriter(bool lines);
std::unique_ptr<RowWriter> NewMarkdownWriter();

}  // namespace claimgraph::render

#endif  // CLAIMGRAPH_TOOLS_RENDER_RESULT_WRITER_H_
