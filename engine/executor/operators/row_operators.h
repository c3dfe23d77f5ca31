// Operators that look at one row at a time, or only count rows: Argument, Filter, Project, Unwind, Limit, Union,
// EmptyResult, Repeat. See operator.h for the contract, lower/lower_rows.cc for how they are put together.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ROW_OPERATORS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ROW_OPERATORS_H_

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"

namespace claimgraph::executor {

// The rows of the slot (their columns `positions`), numbered; without a slot one row without columns.
class ArgumentOperator final : public Operator {
 public:
  ArgumentOperator(RunContext& run, const ArgumentSlot* slot, std::vector<uint32_t> positions)
      : Operator(run), slot_(slot), positions_(std::move(positions)) {}
  bool Rest() override { return true; }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  const ArgumentSlot* slot_;
  std::vector<uint32_t> positions_;
  bool done_ = false;
};

class FilterOperator final : public Operator {
 public:
  FilterOperator(RunContext& run, OperatorPtr input, std::vector<EvaluatorPtr> predicates)
      : Operator(run), input_(std::move(input)), predicates_(std::move(predicates)) {}
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override { return RestAll(predicates_) && input_->Rest(); }

 protected:
  absl::Status DoOpen() override { return input_->Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  std::vector<EvaluatorPtr> predicates_;
};

// Column i of the output is the value of items[layout[i] - kept] or, below `kept`, column layout[i] of the input.
class ProjectOperator final : public Operator {
 public:
  ProjectOperator(RunContext& run, OperatorPtr input, std::vector<EvaluatorPtr> items, std::vector<uint32_t> layout,
                  uint32_t kept)
      : Operator(run), input_(std::move(input)), items_(std::move(items)), layout_(std::move(layout)), kept_(kept) {}
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override {
    in_.Clear();
    return RestAll(items_) && input_->Rest();
  }

 protected:
  absl::Status DoOpen() override { return input_->Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  std::vector<EvaluatorPtr> items_;
  std::vector<uint32_t> layout_;
  uint32_t kept_;
  Batch in_;
};

class UnwindOperator final : public Operator {
 public:
  // Made columns: the element, and with `first_position` the place of the element, counted from there. Where the list
  // is a call of range(), `range` are its arguments: its numbers are made as they are read, and no list is.
  UnwindOperator(RunContext& run, OperatorPtr input, EvaluatorPtr list, std::vector<EvaluatorPtr> range,
                 std::vector<uint32_t> layout, std::optional<int64_t> first_position)
      : Operator(run), input_(std::move(input)), list_(std::move(list)), range_(std::move(range)),
        layout_(std::move(layout)), first_position_(first_position) {}
  bool MayWeigh() const override { return input_->MayWeigh(); }
  bool Rest() override {
    in_.Clear();
    lists_ = {};
    range_columns_.clear();
    const bool rests = RestAll(range_);
    return list_->Rest() && rests && input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status StartInput();
  // Whether the arguments of range() are integers with which it gives a list: all else is for the function to judge.
  bool AreRanges() const;
  // Adds what is left of the current row, up to the size of a batch.
  void TakeRow(RowIndex* rows, Vector* values, Vector* positions);
  void TakeRange(RowIndex* rows, Vector* values);
  void TakeList(const std::vector<Value>& items, RowIndex* rows, Vector* values);
  OperatorPtr input_;
  EvaluatorPtr list_;
  const std::vector<EvaluatorPtr> range_;
  std::vector<uint32_t> layout_;
  std::optional<int64_t> first_position_;
  Batch in_;
  Column lists_;
  std::vector<Column> range_columns_;
  bool reads_ranges_ = false;  // range_columns_, not lists_
  size_t row_ = 0;
  size_t element_ = 0;
};

// Skips and limits, per outer row. With `drain` it reads its input to the end even when the limit is reached, since
// the input writes.
class LimitOperator final : public Operator {
 public:
  LimitOperator(RunContext& run, OperatorPtr input, EvaluatorPtr skip, EvaluatorPtr limit, bool drain,
                const ArgumentSlot* slot)
      : Operator(run), input_(std::move(input)), skip_(std::move(skip)), limit_(std::move(limit)), drain_(drain),
        slot_(slot) {}
  bool Rest() override {
    return (skip_ == nullptr || skip_->Rest()) && (limit_ == nullptr || limit_->Rest()) && input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  struct Counter {
    int64_t skip;
    int64_t left;
  };
  // Cuts `out` to the rows that are within the limits.
  void Cut(Batch* out);
  absl::Status Drain();
  OperatorPtr input_;
  EvaluatorPtr skip_, limit_;
  bool drain_;
  const ArgumentSlot* slot_;
  std::vector<Counter> counters_;  // one per outer row
  size_t unfinished_ = 0;          // counters with something left
};

// Evaluates SKIP or LIMIT. SyntaxError/InvalidArgumentType and NegativeIntegerArgument, raised at run time.
absl::StatusOr<int64_t> EvalRowCount(Evaluator& evaluator, RunContext& run, std::string_view clause);

// Rows of the inputs, one input after the other. layouts[i][c] is the column of input i that output c shows.
class UnionOperator final : public Operator {
 public:
  UnionOperator(RunContext& run, std::vector<OperatorPtr> inputs, std::vector<std::vector<uint32_t>> layouts)
      : Operator(run), inputs_(std::move(inputs)), layouts_(std::move(layouts)) {}
  bool Rest() override {
    in_.Clear();
    bool rests = true;
    for (const OperatorPtr& input : inputs_) rests = input->Rest() && rests;
    return rests;
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  std::vector<OperatorPtr> inputs_;
  std::vector<std::vector<uint32_t>> layouts_;
  size_t current_ = 0;
  Batch in_;
};

class EmptyResultOperator final : public Operator {
 public:
  EmptyResultOperator(RunContext& run, OperatorPtr input) : Operator(run), input_(std::move(input)) {}

 protected:
  absl::Status DoOpen() override { return input_->Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
};

// Turns weights into repeated rows.
class RepeatOperator final : public Operator {
 public:
  RepeatOperator(RunContext& run, OperatorPtr input) : Operator(run), input_(std::move(input)) {}
  bool Rest() override {
    in_.Clear();
    return input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  Batch in_;
  size_t row_ = 0;
  int64_t repeated_ = 0;  // of the current row
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_ROW_OPERATORS_H_
