// Apply: the rows of a sub-plan for each row of the outer side. One batch of outer rows at a time goes through the
// sub-plan; outer rows keep their order.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_APPLY_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_APPLY_H_

#include <utility>
#include <vector>

#include "engine/executor/operator.h"
#include "engine/executor/row_store.h"

namespace claimgraph::executor {

// Brings batches of outer rows into the slot of a sub-plan. `eager`: reads all outer rows first, because the
// sub-plan writes and the outer side must not see that.
class OuterRows {
 public:
  OuterRows(RunContext& run, OperatorPtr outer, bool eager)
      : run_(run), outer_(std::move(outer)), eager_(eager), store_(run) {}
  absl::Status Open();
  absl::StatusOr<bool> Next(Batch* out);
  bool MayWeigh() const { return outer_->MayWeigh(); }
  bool Rest() {
    store_.Clear();
    return outer_->Rest();
  }

 private:
  RunContext& run_;
  OperatorPtr outer_;
  bool eager_;
  RowStore store_;
  bool stored_ = false;
  size_t next_ = 0;
};

// kInner and kOptional. Position p of `layout` is outer column p or, from `outer_columns` on, a column of the
// sub-plan.
class ApplyOperator final : public Operator {
 public:
  ApplyOperator(RunContext& run, OperatorPtr outer, bool eager, SubPlan sub, bool optional,
                std::vector<uint32_t> layout, uint32_t outer_columns)
      : Operator(run), outer_(run, std::move(outer), eager), sub_(std::move(sub)), optional_(optional),
        layout_(std::move(layout)), outer_columns_(outer_columns) {}
  bool MayWeigh() const override { return outer_.MayWeigh() || sub_.root->MayWeigh(); }
  bool Rest() override {
    rows_.Clear();
    return outer_.Rest() && sub_.Rest();
  }

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  static constexpr uint32_t kNoRow = UINT32_MAX;
  absl::Status EmitMatches(Batch* out);
  bool EmitUnmatched(Batch* out);
  // Puts outer rows without a match between the rows of the sub-plan: outer_rows[i] goes with row sub_rows[i], or
  // with nulls for kNoRow. False when rows_ is not in the order of outer rows.
  bool Interleave(RowIndex* outer_rows, RowIndex* sub_rows);

  OuterRows outer_;
  SubPlan sub_;
  bool optional_;
  std::vector<uint32_t> layout_;
  uint32_t outer_columns_;
  bool running_ = false;  // the sub-plan has rows for the current batch
  Batch rows_;            // of the sub-plan
  std::vector<uint8_t> matched_;
  uint32_t next_outer_ = 0;  // outer rows below are done with
};

// kSemi and kAnti.
class SemiApplyOperator final : public Operator {
 public:
  SemiApplyOperator(RunContext& run, OperatorPtr outer, bool eager, SubPlan sub, bool anti)
      : Operator(run), outer_(run, std::move(outer), eager), sub_(std::move(sub)), anti_(anti) {}
  bool MayWeigh() const override { return outer_.MayWeigh(); }
  bool Rest() override { return outer_.Rest() && sub_.Rest(); }

 protected:
  absl::Status DoOpen() override { return outer_.Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OuterRows outer_;
  SubPlan sub_;
  bool anti_;
};

// Runs the sub-plan for its effects; outer rows pass.
class UnitApplyOperator final : public Operator {
 public:
  UnitApplyOperator(RunContext& run, OperatorPtr outer, bool eager, SubPlan sub)
      : Operator(run), outer_(run, std::move(outer), eager), sub_(std::move(sub)) {}
  bool MayWeigh() const override { return outer_.MayWeigh(); }

 protected:
  absl::Status DoOpen() override { return outer_.Open(); }
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  OuterRows outer_;
  SubPlan sub_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_APPLY_H_
