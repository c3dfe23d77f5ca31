#include "engine/executor/operators/load_csv.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/csv/directory.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/run_context.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {

absl::Status LoadCsvOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  reader_.reset();
  parser_.reset();
  return input_->Open();
}

absl::Status LoadCsvOperator::Malformed(std::string_view problem) const {
  return RuntimeError("ExternalResourceFailed", "MalformedCsv",
                      Cat(file_, ":", parser_ ? parser_->line() : 1, ": ", problem));
}

absl::Status LoadCsvOperator::OpenFile() {
  const Value address = addresses_.ValueAt(row_);
  if (address.type() != ValueType::kString) {
    return functions::TypeError("InvalidArgumentType", Cat("LOAD CSV takes the address of a file as a string, not ",
                                                           address.is_null() ? "null" : TypeName(address.type())));
  }
  const csv::Directory* directory = run().context().csv_directory;
  file_ = address.as_string();
  parser_.reset();
  CG_ASSIGN_OR_RETURN(reader_, directory != nullptr ? directory->Open(file_, op_.separator)
                                                    : csv::Directory("").Open(file_, op_.separator));
  return op_.headers ? ReadHeaders() : absl::OkStatus();
}

absl::Status LoadCsvOperator::ReadHeaders() {
  headers_.clear();
  CG_ASSIGN_OR_RETURN(const bool any, NextRecord());
  if (!any) return absl::OkStatus();
  for (const csv::CsvField& field : parser_->fields()) {
    CG_ASSIGN_OR_RETURN(const Value name, FieldValue(field));
    headers_.emplace_back(name.is_null() ? "" : name.as_string());
    if (std::count(headers_.begin(), headers_.end(), headers_.back()) > 1) {
      return Malformed(Cat("two columns are called '", headers_.back(), "'"));
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> LoadCsvOperator::NextRecord() {
  while (true) {
    if (parser_ && parser_->Next()) {
      if (!parser_->problem().empty()) return Malformed(parser_->problem());
      return true;
    }
    CG_RETURN_IF_ERROR(run().Check());
    CG_ASSIGN_OR_RETURN(block_, reader_->Next());
    if (!block_) return false;
    parser_.emplace(*block_, op_.separator);
  }
}

absl::StatusOr<Value> LoadCsvOperator::FieldValue(const csv::CsvField& field) {
  if (field.text.empty() && !field.quoted) return Value();
  if (field.text.size() > functions::kStringBytesMax) {
    return Malformed(Cat("a field of ", field.text.size(), " bytes is too long"));
  }
  if (utf8::FindInvalid(field.text)) return Malformed("bytes that are not UTF-8");
  return Value::String(field.text);
}

absl::StatusOr<Value> LoadCsvOperator::RecordValue() {
  const std::vector<csv::CsvField>& fields = parser_->fields();
  if (!op_.headers) {
    std::vector<Value> values;
    for (const csv::CsvField& field : fields) {
      CG_ASSIGN_OR_RETURN(Value value, FieldValue(field));
      values.push_back(std::move(value));
    }
    return Value::List(std::move(values));
  }
  std::vector<MapEntry> entries;
  for (size_t i = 0; i < headers_.size(); ++i) {
    Value value;
    if (i < fields.size()) {
      CG_ASSIGN_OR_RETURN(value, FieldValue(fields[i]));
    }
    entries.emplace_back(headers_[i], std::move(value));
  }
  return Value::Map(std::move(entries));
}

absl::StatusOr<bool> LoadCsvOperator::DoNext(Batch* out) {
  RowIndex rows;
  auto records = std::make_shared<Vector>();
  auto files = std::make_shared<Vector>(VectorKind::kString);
  auto lines = std::make_shared<Vector>(VectorKind::kInt);
  while (rows.size() < run().batch_rows()) {
    if (row_ >= in_.rows) {
      if (!rows.empty()) break;
      CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
      if (!more) return false;
      row_ = 0;
      CG_RETURN_IF_ERROR(address_->Eval(in_, run(), &addresses_));
      continue;
    }
    if (reader_ == nullptr) CG_RETURN_IF_ERROR(OpenFile());
    CG_ASSIGN_OR_RETURN(const bool more, NextRecord());
    if (!more) {
      reader_.reset();
      ++row_;
      continue;
    }
    CG_ASSIGN_OR_RETURN(const Value record, RecordValue());
    rows.push_back(static_cast<uint32_t>(row_));
    records->Append(record);
    files->Append(Value::String(file_));
    lines->Append(Value::Int(static_cast<int64_t>(parser_->line())));
  }
  const Column made[] = {MakeColumn(std::move(records)), MakeColumn(std::move(files)), MakeColumn(std::move(lines))};
  Arrange(in_, std::move(rows), made, layout_, out);
  return true;
}

}  // namespace claimgraph::executor
