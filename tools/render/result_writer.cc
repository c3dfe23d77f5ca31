#include "tools/render/result_writer.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "engine/base/strings.h"

namespace claimgraph::render {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 5> kFormats = {{{"table", Format::kTable},
                                                                          {"csv", Format::kCsv},
                                                                          {"json", Format::kJson},
                                                                          {"jsonl", Format::kJsonLines},
                                                                          {"markdown", Format::kMarkdown}}};
constexpr size_t kFlushBytes = 64 << 10;
constexpr const char* kNobodyReads = "nobody reads the output any more";

std::unique_ptr<RowWriter> NewWriter(const WriteOptions& options) {
  switch (options.format) {
    case Format::kTable:
      return NewTableWriter(options.terminal_columns);
    case Format::kCsv:
      return NewCsvWriter();
    case Format::kJson:
      return NewJsonWriter(/*lines=*/false);
    case Format::kJsonLines:
      return NewJsonWriter(/*lines=*/true);
    case Format::kMarkdown:
      return NewMarkdownWriter();
  }
  return nullptr;
}

absl::Status Flush(std::string* buffer, std::FILE* out) {
  const bool written = std::fwrite(buffer->data(), 1, buffer->size(), out) == buffer->size();
  buffer->clear();
  return written ? absl::OkStatus() : OutputError();
}

std::string Counted(int64_t count, std::string_view one, std::string_view many) {
  return Cat(count, " ", count == 1 ? one : many);
}

// Adds "verb n things" to a list that becomes one sentence.
void AddChange(std::string_view verb, int64_t count, std::string_view one, std::string_view many,
               std::vector<std::string>* parts) {
  if (count != 0) parts->push_back(Cat(verb, " ", Counted(count, one, many)));
}

}  // namespace

absl::Status OutputError() {
  if (errno == EPIPE) return absl::AbortedError(kNobodyReads);
  return absl::UnavailableError(Cat("the output cannot be written: ", std::strerror(errno)));
}

bool IsNobodyReads(const absl::Status& status) {
  return absl::IsAborted(status) && StdView(status.message()) == kNobodyReads;
}

std::optional<Format> ParseFormat(std::string_view name) {
  for (const auto& [format_name, format] : kFormats) {
    if (format_name == name) return format;
  }
  return std::nullopt;
}

std::string_view FormatNames() { return "table, csv, json, jsonl or markdown"; }

absl::StatusOr<uint64_t> WriteResult(Result& result, const WriteOptions& options, std::FILE* out) {
  const std::unique_ptr<RowWriter> writer = NewWriter(options);
  std::string buffer;
  if (absl::Status status = writer->Begin(result.columns(), &buffer); !status.ok()) return status;
  std::vector<Value> cells(result.columns().size());
  uint64_t rows = 0;
  absl::Status status;
  while (true) {
    absl::StatusOr<bool> more = result.Next();
    if (!more.ok()) {
      status = more.status();
      break;
    }
    if (!*more) break;
    for (size_t i = 0; i < cells.size(); ++i) cells[i] = result.value(i);
    if (status = writer->Row(cells, result, &buffer); !status.ok()) break;
    ++rows;
    if (buffer.size() >= kFlushBytes) {
      if (status = Flush(&buffer, out); !status.ok()) return status;
    }
  }
  if (!status.ok() && rows == 0) return status;
  // What has been read is shown also when an error ends it.
  writer->End(rows, &buffer);
  if (absl::Status flushed = Flush(&buffer, out); !flushed.ok()) return flushed;
  if (std::fflush(out) != 0) return OutputError();
  if (!status.ok()) return status;
  return rows;
}

std::string ChangesText(const ChangeCounts& changes) {
  std::vector<std::string> parts;
  AddChange("created", changes.nodes_created, "node", "nodes", &parts);
  AddChange("created", changes.relationships_created, "relationship", "relationships", &parts);
  AddChange("deleted", changes.nodes_deleted, "node", "nodes", &parts);
  AddChange("deleted", changes.relationships_deleted, "relationship", "relationships", &parts);
  AddChange("set", changes.properties_set, "property", "properties", &parts);
  AddChange("removed", changes.properties_removed, "property", "properties", &parts);
  AddChange("added", changes.labels_added, "label", "labels", &parts);
  AddChange("removed", changes.labels_removed, "label", "labels", &parts);
  AddChange("added", changes.indexes_added, "index", "indexes", &parts);
  AddChange("dropped", changes.indexes_removed, "index", "indexes", &parts);
  AddChange("added", changes.constraints_added, "constraint", "constraints", &parts);
  AddChange("dropped", changes.constraints_removed, "constraint", "constraints", &parts);
  std::string text;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += ", ";
    text += parts[i];
  }
  if (text.empty()) return text;
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text + ".";
}

}  // namespace claimgraph::render
