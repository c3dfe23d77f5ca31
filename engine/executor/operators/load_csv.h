// LOAD CSV: for each input row the records of a file, as lists of strings, or as maps with the names of the first
// record. Reads a block of the file at a time.
//
// An empty field is null, a quoted one an empty string. With headers, what a short record lacks is null, and what a
// long one has too much is left out. Errors (a quote that is not closed, bytes that are not UTF-8, a field that is too
// long) name file and line.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_LOAD_CSV_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_LOAD_CSV_H_

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/csv/csv_blocks.h"
#include "engine/csv/csv_parser.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class LoadCsvOperator final : public Operator {
 public:
  // Makes the columns row, file and line.
  LoadCsvOperator(RunContext& run, OperatorPtr input, const plan::LoadCsv& op, EvaluatorPtr address,
                  std::vector<uint32_t> layout)
      : Operator(run), input_(std::move(input)), op_(op), address_(std::move(address)), layout_(std::move(layout)) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status OpenFile();
  // Moves to the next record; false at the end of the file.
  absl::StatusOr<bool> NextRecord();
  absl::Status ReadHeaders();
  absl::StatusOr<Value> RecordValue();
  absl::StatusOr<Value> FieldValue(const csv::CsvField& field);
  absl::Status Malformed(std::string_view problem) const;

  OperatorPtr input_;
  const plan::LoadCsv& op_;
  EvaluatorPtr address_;
  std::vector<uint32_t> layout_;
  Batch in_;
  Column addresses_;
  size_t row_ = 0;
  std::string file_;
  std::unique_ptr<csv::CsvBlockReader> reader_;  // of row_; null: not open yet
  std::optional<csv::CsvBlock> block_;
  std::optional<csv::CsvParser> parser_;
  std::vector<std::string> headers_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_LOAD_CSV_H_
