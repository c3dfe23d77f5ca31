// CSV (RFC 4180, with a header) and Markdown. A null is an empty CSV field, an empty string is "".
#include <utility>

#include "engine/base/status.h"
#include "engine/values/format.h"
#include "tools/render/display_width.h"
#include "tools/render/result_describer.h"
#include "tools/render/result_writer.h"

namespace claimgraph::render {
namespace {

void AppendCsvField(std::string_view text, std::string* out) {
  if (!text.empty() && text.find_first_of(",\"\r\n") == std::string_view::npos) {
    *out += text;
    return;
  }
  *out += '"';
  for (const char c : text) {
    if (c == '"') *out += '"';
    *out += c;
  }
  *out += '"';
}

class CsvWriter final : public RowWriter {
 public:
  absl::Status Begin(const std::vector<std::string>& columns, std::string* out) override {
    for (size_t i = 0; i < columns.size(); ++i) {
      if (i > 0) *out += ',';
      AppendCsvField(columns[i], out);
    }
    if (!columns.empty()) *out += '\n';
    return absl::OkStatus();
  }

  absl::Status Row(const std::vector<Value>& cells, const Result& source, std::string* out) override {
    ResultDescriber describer(source);
    std::string text;
    for (size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) *out += ',';
      if (cells[i].is_null()) continue;
      text.clear();
      CG_RETURN_IF_ERROR(values::AppendDisplay(cells[i], &describer, &text));
      AppendCsvField(text, out);
    }
    *out += '\n';
    return absl::OkStatus();
  }

  void End(uint64_t, std::string*) override {}
};

void AppendMarkdownCell(std::string_view text, std::string* out) {
  *out += ' ';
  for (const char c : OneLine(text)) {
    if (c == '|' || c == '<' || c == '>') *out += '\\';
    *out += c;
  }
  *out += " |";
}

class MarkdownWriter final : public RowWriter {
 public:
  absl::Status Begin(const std::vector<std::string>& columns, std::string* out) override {
    if (columns.empty()) return absl::OkStatus();
    *out += '|';
    for (const std::string& column : columns) AppendMarkdownCell(column, out);
    *out += "\n|";
    for (size_t i = 0; i < columns.size(); ++i) *out += " --- |";
    *out += '\n';
    return absl::OkStatus();
  }

  absl::Status Row(const std::vector<Value>& cells, const Result& source, std::string* out) override {
    ResultDescriber describer(source);
    std::string text;
    *out += '|';
    for (const Value& value : cells) {
      text.clear();
      CG_RETURN_IF_ERROR(values::AppendDisplay(value, &describer, &text));
      AppendMarkdownCell(text, out);
    }
    *out += '\n';
    return absl::OkStatus();
  }

  void End(uint64_t, std::string*) override {}
};

}  // namespace

std::unique_ptr<RowWriter> NewCsvWriter() { return std::make_unique<CsvWriter>(); }
std::unique_ptr<RowWriter> NewMarkdownWriter() { return std::make_unique<MarkdownWriter>(); }

}  // namespace claimgraph::render
