// EXISTS, COUNT and COLLECT: the sub-plan runs once for a whole batch of rows.
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/executor/eval/compile.h"

namespace claimgraph::executor {
namespace {

// Feeds a batch to a sub-plan and hands each batch of its rows to the subclass.
class SubqueryEvaluator : public Evaluator {
 public:
  explicit SubqueryEvaluator(SubPlan sub) : sub_(std::move(sub)) {}
  bool Rest() override {
    rows_.Clear();
    return sub_.Rest();
  }

 protected:
  absl::Status Start(const Batch& batch) {
    Batch& argument = sub_.slot->batch;
    argument.rows = batch.rows;
    argument.columns = batch.columns;
    return sub_.root->Open();
  }
  absl::StatusOr<bool> Next() { return sub_.root->Next(&rows_); }
  const Batch& rows() const { return rows_; }

 private:
  SubPlan sub_;
  Batch rows_;
};

class ExistsEvaluator final : public SubqueryEvaluator {
 public:
  using SubqueryEvaluator::SubqueryEvaluator;
  absl::Status Eval(const Batch& batch, RunContext&, Column* out) override {
    CG_RETURN_IF_ERROR(Start(batch));
    Vector found(VectorKind::kBool);
    found.Resize(batch.rows);
    uint8_t* data = found.Mutable<VectorKind::kBool>();
    std::fill_n(data, batch.rows, uint8_t{0});
    size_t missing = batch.rows;
    while (missing > 0) {
      CG_ASSIGN_OR_RETURN(const bool more, Next());
      if (!more) break;
      for (size_t row = 0; row < rows().rows; ++row) {
        uint8_t& exists = data[rows().OuterAt(row)];
        missing -= exists == 0 ? 1 : 0;
        exists = 1;
      }
    }
    *out = MakeColumn(std::move(found));
    return absl::OkStatus();
  }
};

class CountEvaluator final : public SubqueryEvaluator {
 public:
  using SubqueryEvaluator::SubqueryEvaluator;
  absl::Status Eval(const Batch& batch, RunContext&, Column* out) override {
    CG_RETURN_IF_ERROR(Start(batch));
    Vector counts(VectorKind::kInt);
    counts.Resize(batch.rows);
    int64_t* data = counts.Mutable<VectorKind::kInt>();
    std::fill_n(data, batch.rows, int64_t{0});
    while (true) {
      CG_ASSIGN_OR_RETURN(const bool more, Next());
      if (!more) break;
      for (size_t row = 0; row < rows().rows; ++row) {
        int64_t& count = data[rows().OuterAt(row)];
        if (__builtin_add_overflow(count, rows().WeightAt(row), &count)) {
          return RuntimeError("ArithmeticError", "IntegerOverflow", "a count is larger than any integer");
        }
      }
    }
    *out = MakeColumn(std::move(counts));
    return absl::OkStatus();
  }
};

class CollectEvaluator final : public SubqueryEvaluator {
 public:
  CollectEvaluator(SubPlan sub, uint32_t position) : SubqueryEvaluator(std::move(sub)), position_(position) {}
  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    CG_RETURN_IF_ERROR(Start(batch));
    std::vector<std::vector<Value>> lists(batch.rows);
    MemoryCharge charge(run);  // of the lists, while they are made
    while (true) {
      CG_ASSIGN_OR_RETURN(const bool more, Next());
      if (!more) break;
      const Column& values = rows().columns[position_];
      for (size_t row = 0; row < rows().rows; ++row) lists[rows().OuterAt(row)].push_back(values.ValueAt(row));
      CG_RETURN_IF_ERROR(charge.Add(rows().rows * sizeof(Value)));
    }
    Vector result;
    result.Resize(batch.rows);
    for (size_t row = 0; row < batch.rows; ++row) {
      result.Mutable<VectorKind::kAny>()[row] = Value::List(std::move(lists[row]));
    }
    *out = MakeColumn(std::move(result));
    return absl::OkStatus();
  }

 private:
  uint32_t position_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileSubquery(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.subquery != nullptr && e.subquery->plan != nullptr);
  const plan::Subquery& subquery = *e.subquery;
  const bool weighted = subquery.kind != plan::SubqueryKind::kCollect;
  CG_ASSIGN_OR_RETURN(SubPlan sub, lowering.LowerSubPlan(*subquery.plan, schema, weighted));
  switch (subquery.kind) {
    case plan::SubqueryKind::kExists: return std::make_unique<ExistsEvaluator>(std::move(sub));
    case plan::SubqueryKind::kCount: return std::make_unique<CountEvaluator>(std::move(sub));
    case plan::SubqueryKind::kCollect: break;
  }
  CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(subquery.plan->schema, subquery.result));
  return std::make_unique<CollectEvaluator>(std::move(sub), position);
}

}  // namespace claimgraph::executor
