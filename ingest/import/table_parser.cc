#include "ingest/import/table_parser.h"

#include <utility>

#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/graph/write/storable.h"
#include "ingest/import/field_value.h"

namespace claimgraph::csv_import {
namespace {

// One row while it is being parsed; moved into the columns when all of it is good.
class RowParser {
 public:
  explicit RowParser(const TableLayout& layout) : layout_(layout), values_(layout.columns.size()) {}

  bool Parse(const CsvParser& record, std::string* problem) {
    const std::vector<CsvField>& fields = record.fields();
    if (!record.problem().empty()) {
      *problem = record.problem();
      return false;
    }
    if (fields.size() != values_.size()) {
      *problem = Cat(fields.size(), " fields where the header has ", values_.size());
      return false;
    }
    for (size_t i = 0; i < fields.size(); ++i) {
      if (layout_.columns[i].role != ColumnRole::kIgnored && !ParseColumn(fields[i], i, problem)) return false;
    }
    return true;
  }

  void MoveTo(uint64_t line, ParsedRows* rows) {
    rows->lines.push_back(line);
    for (size_t i = 0; i < values_.size(); ++i) {
      switch (layout_.columns[i].role) {
        case ColumnRole::kId:
          AppendId(values_[i], layout_.number_ids, &rows->ids);
          break;
        case ColumnRole::kStartId:
          AppendId(values_[i], layout_.number_starts, &rows->starts);
          break;
        case ColumnRole::kEndId:
          AppendId(values_[i], layout_.number_ends, &rows->ends);
          break;
        case ColumnRole::kLabels:
          rows->labels.emplace_back(values_[i].is_null() ? std::string_view() : values_[i].as_string());
          break;
        case ColumnRole::kType:
          rows->types.emplace_back(values_[i].is_null() ? std::string_view() : values_[i].as_string());
          break;
        case ColumnRole::kProperty:
        case ColumnRole::kIgnored:
          break;
      }
    }
    for (size_t i = 0; i < layout_.stored.size(); ++i) {
      rows->properties[i].push_back(std::move(values_[layout_.stored[i]]));
    }
  }

 private:
  bool ParseColumn(const CsvField& field, size_t i, std::string* problem) {
    const Column& column = layout_.columns[i];
    Column as = {.type = column.type, .array = column.array};
    bool is_id = true;
    switch (column.role) {
      case ColumnRole::kId:
        as.type = layout_.number_ids ? FieldType::kInteger : FieldType::kString;
        break;
      case ColumnRole::kStartId:
        as.type = layout_.number_starts ? FieldType::kInteger : FieldType::kString;
        break;
      case ColumnRole::kEndId:
        as.type = layout_.number_ends ? FieldType::kInteger : FieldType::kString;
        break;
      default:
        is_id = false;
        break;
    }
    if (is_id && field.text.empty()) {
      *problem = "the id is empty";
      return false;
    }
    if (ParseField(field, as, layout_.array_delimiter, &values_[i], problem)) {
      // An array of numbers takes more bytes than its text at most by this.
      constexpr size_t kExpansion = 16;
      if (field.text.size() < graph::kPropertyBytesMax / (column.array ? kExpansion : 1)) return true;
      const absl::Status status = graph::CheckProperty(values_[i]);
      if (status.ok()) return true;
      *problem = StdView(status.message());
    }
    if (!column.name.empty()) *problem = Cat(column.name, ": ", *problem);
    return false;
  }

  static void AppendId(const Value& value, bool numbers, IdColumn* out) {
    if (numbers) {
      out->keys.push_back(IdKey::OfNumber(value.as_int()));
    } else {
      out->keys.push_back(IdKey::OfText(value.as_string()));
      out->texts.emplace_back(value.as_string());
    }
  }

  const TableLayout& layout_;
  std::vector<Value> values_;
};

}  // namespace

ParsedRows ParseRows(const CsvBlock& block, const TableLayout& layout) {
  ParsedRows rows;
  rows.properties.resize(layout.stored.size());
  CsvParser records(block, layout.delimiter);
  RowParser row(layout);
  std::string problem;
  while (records.Next()) {
    if (row.Parse(records, &problem)) {
      row.MoveTo(records.line(), &rows);
    } else {
      rows.bad.push_back({records.line(), std::move(problem)});
    }
  }
  return rows;
}

}  // namespace claimgraph::csv_import
