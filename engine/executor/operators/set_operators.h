// Operators that see many rows: Distinct, Sort, HashJoin. Inside a sub-plan they keep outer rows apart. What does not
// fit into their share of memory goes to disk (spill/), and rows come in the same order as from memory.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_OPERATORS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_OPERATORS_H_

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/group_table.h"
#include "engine/executor/operators/join_table.h"
#include "engine/executor/recycled.h"
#include "engine/executor/row_store.h"
#include "engine/executor/spill/distinct_rows.h"
#include "engine/executor/spill/merged_runs.h"
#include "engine/executor/spill/spilled_join.h"

namespace claimgraph::executor {

class DistinctOperator final : public Operator {
 public:
  DistinctOperator(RunContext& run, OperatorPtr input)
      : Operator(run), input_(std::move(input)), rows_(run, DistinctRows::kAllColumns) {}
  bool Rest() override {
    rows_.Rest();
    return input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  DistinctRows rows_;
  bool seen_ = false;  // a row without columns
  bool read_ = false;
};

// What a lane does for a Distinct above it: most rows that are there already are left out. It forgets which there were
// when they fill its share of memory. Outside sub-plans.
class PartialDistinctOperator final : public Operator {
 public:
  PartialDistinctOperator(RunContext& run, OperatorPtr input)
      : Operator(run), input_(std::move(input)), groups_(run) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  GroupTable groups_;
  std::vector<uint32_t> row_groups_;
};

// EXCEPT and INTERSECT of multisets: rows of the first input, in its order. The second is read first; each of its rows
// takes away (EXCEPT) or lets pass (INTERSECT) one equivalent row of the first, or with `all_equal` all of them.
class MultisetOperator final : public Operator {
 public:
  MultisetOperator(RunContext& run, OperatorPtr first, OperatorPtr second, std::vector<uint32_t> first_layout,
                   std::vector<uint32_t> second_layout, bool keeps_partners, bool all_equal)
      : Operator(run), first_(std::move(first)), second_(std::move(second)), first_layout_(std::move(first_layout)),
        second_layout_(std::move(second_layout)), keeps_partners_(keeps_partners), all_equal_(all_equal),
        groups_(run) {}
  bool Rest() override {
    groups_.Rest();
    RestBuffer(&partners_);
    RestBuffer(&row_groups_);
    const bool rests = first_->Rest();
    return second_->Rest() && rests;
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status ReadSecond();

  OperatorPtr first_, second_;
  std::vector<uint32_t> first_layout_, second_layout_;
  bool keeps_partners_;
  bool all_equal_;
  GroupTable groups_;
  std::vector<uint32_t> partners_;  // of each group, those that are left
  std::vector<uint32_t> row_groups_;
  bool read_ = false;
};

struct SortColumn {
  uint32_t position = 0;
  bool ascending = true;
  bool nulls_first = false;
};

// Stable. With `top` only that many rows are kept, and memory stays in proportion to them. Otherwise, or where those
// are too many, sorted runs go to disk and are merged; `partial`, in a lane, is sorted by parts instead. Groups in
// place of rows, which the top of a lane may get, end a part and go on behind its rows.
class SortOperator final : public Operator {
 public:
  SortOperator(RunContext& run, OperatorPtr input, std::vector<SortColumn> keys, EvaluatorPtr top, bool in_sub_plan,
               bool partial)
      : Operator(run), input_(std::move(input)), keys_(std::move(keys)), top_(std::move(top)),
        in_sub_plan_(in_sub_plan), partial_(partial), store_(run) {}
  bool Rest() override {
    store_.Clear();
    order_.reset();
    runs_.clear();
    run_file_.reset();
    merged_.reset();
    groups_ = {};
    return (top_ == nullptr || top_->Rest()) && input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  // All of the input, or what is to be sorted by itself.
  absl::Status ReadInput();
  absl::Status ReadAll();
  absl::Status ReadTop(size_t count);
  // Whether so many times what is kept is more than may be.
  bool IsFull(uint64_t times);
  // Writes the rows that are kept as a sorted run, at most `count`, and keeps none.
  absl::Status WriteRun(size_t count);
  // The kept rows in their order.
  absl::Status SortRows(RowIndex* order, size_t count) const;
  // Negative when row i of `a` comes before row j of `b`; of one outer row.
  int Compare(const Batch& a, size_t i, const Batch& b, size_t j, size_t first_key = 0) const;
  // Leaves out rows of `in` that come after row `last` of the store.
  void DropBeyond(size_t last, Batch* in) const;

  OperatorPtr input_;
  std::vector<SortColumn> keys_;
  EvaluatorPtr top_;
  bool in_sub_plan_;
  bool partial_;
  RowStore store_;
  uint64_t share_ = 0;  // of memory; 0: not known yet
  std::shared_ptr<const RowIndex> order_;
  std::shared_ptr<SpillFile> run_file_;
  std::vector<SpillRun> runs_;
  std::optional<MergedRuns> merged_;
  Batch groups_;
  size_t rows_left_ = 0;  // of the merged ones, by `top`
  size_t next_ = 0;
  bool read_ = false;
  bool more_ = false;  // `partial`: the input has not been read to its end
};

// Rows of the left input in their order, each with the rows of the right one that have the same keys, in theirs.
// Columns come from the left input, then from the right. Without keys every row meets every row. Where nobody reads the
// right one, it weighs the rows of the left. What does not depend on outer rows is put into the table once for all of
// them, unless the run may change it between.
class HashJoinOperator final : public Operator {
 public:
  HashJoinOperator(RunContext& run, OperatorPtr left, OperatorPtr right, JoinColumns columns)
      : Operator(run), left_(std::move(left)), right_(std::move(right)), columns_(std::move(columns)),
        counts_(columns_.counts()), table_(run, columns_) {}
  bool MayWeigh() const override { return counts_; }
  bool Rest() override {
    Forget();
    table_.Rest();
    const bool rests = left_->Rest();
    return right_->Rest() && rests;
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  void Forget();
  absl::Status Build();

  OperatorPtr left_, right_;
  const JoinColumns columns_;
  const bool counts_;
  JoinTable table_;
  std::optional<SpilledJoin> spilled_;
  bool built_ = false;
  JoinTable::Probe probe_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_OPERATORS_H_
