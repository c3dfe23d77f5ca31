// Operators that see many rows: Distinct, Sort, HashJoin. Inside a sub-plan they keep outer rows apart.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_OPERATORS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_OPERATORS_H_

#include <memory>
#include <utility>
#include <vector>

#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/group_table.h"
#include "engine/executor/recycled.h"
#include "engine/executor/row_store.h"

namespace claimgraph::executor {

class DistinctOperator final : public Operator {
 public:
  DistinctOperator(RunContext& run, OperatorPtr input)
      : Operator(run), input_(std::move(input)), groups_(run) {}
  bool Rest() override {
    groups_.Rest();
    RestBuffer(&row_groups_);
    return input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OperatorPtr input_;
  GroupTable groups_;
  std::vector<uint32_t> row_groups_;
  bool seen_ = false;  // a row without columns
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

// Stable. With `top` only that many rows are kept, and memory stays in proportion to them.
class SortOperator final : public Operator {
 public:
  SortOperator(RunContext& run, OperatorPtr input, std::vector<SortColumn> keys, EvaluatorPtr top, bool in_sub_plan)
      : Operator(run), input_(std::move(input)), keys_(std::move(keys)), top_(std::move(top)),
        in_sub_plan_(in_sub_plan), store_(run) {}
  bool Rest() override {
    store_.Clear();
    order_.reset();
    return (top_ == nullptr || top_->Rest()) && input_->Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status ReadInput();
  absl::Status ReadTop(size_t count);
  RowIndex SortedOrder() const;
  // Negative when row i of the store comes before row j.
  int Compare(const Batch& a, size_t i, const Batch& b, size_t j) const;
  // Leaves out rows of `in` that come after row `last` of the store.
  void DropBeyond(size_t last, Batch* in) const;

  OperatorPtr input_;
  std::vector<SortColumn> keys_;
  EvaluatorPtr top_;
  bool in_sub_plan_;
  RowStore store_;
  std::shared_ptr<const RowIndex> order_;
  size_t next_ = 0;
  bool read_ = false;
};

// Where the columns of a join come from: columns of the left input, then those of the right.
class HashJoinOperator final : public Operator {
 public:
  HashJoinOperator(RunContext& run, OperatorPtr left, OperatorPtr right, std::vector<uint32_t> left_keys,
                   std::vector<uint32_t> right_keys, std::vector<uint32_t> layout, uint32_t left_columns)
      : Operator(run), left_(std::move(left)), right_(std::move(right)), left_keys_(std::move(left_keys)),
        right_keys_(std::move(right_keys)), layout_(std::move(layout)), left_columns_(left_columns), build_(run),
        groups_(run) {}

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  absl::Status Build();
  absl::Status NextProbeBatch(bool* more);
  void Emit(RowIndex probe_rows, RowIndex build_rows, Batch* out);

  OperatorPtr left_, right_;
  std::vector<uint32_t> left_keys_, right_keys_;
  std::vector<uint32_t> layout_;
  uint32_t left_columns_;
  RowStore build_;
  GroupTable groups_;
  // Rows of group g: rows_[starts_[g] .. starts_[g + 1]), in the order they came.
  std::vector<uint32_t> starts_;
  RowIndex rows_;
  bool built_ = false;
  Batch probe_;
  std::vector<uint32_t> probe_groups_;
  size_t row_ = 0;
  uint32_t match_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SET_OPERATORS_H_
