// Expressions that evaluate their parts only for rows that need them: AND, OR, coalesce, CASE.
#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/eval/compile.h"
#include "engine/executor/eval/parts.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {
namespace {

// Evaluates on the rows `rows` of `batch`; on the batch itself when that is all of it.
absl::Status EvalRows(Evaluator& evaluator, const Batch& batch, const RowIndex& rows, RunContext& run, Column* out) {
  if (rows.size() == batch.rows) return evaluator.Eval(batch, run, out);
  return evaluator.Eval(SelectRows(batch, rows), run, out);
}

Column Restrict(const Column& column, const RowIndex& rows, size_t all) {
  if (rows.size() == all) return column;
  return IndexComposer(std::make_shared<const RowIndex>(rows)).Apply(column);
}

// `left AND right`, `left OR right`. The right side is evaluated only where the left does not decide.
class ConnectiveEvaluator final : public Evaluator {
 public:
  ConnectiveEvaluator(const functions::ScalarFunction& function, EvaluatorPtr left, EvaluatorPtr right)
      : function_(function), decisive_(function.name() == "OR"), left_(std::move(left)), right_(std::move(right)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    Column left;
    CG_RETURN_IF_ERROR(left_->Eval(batch, run, &left));
    if (left.constant) {
      if (Decides(left, 0)) {
        *out = left;
        return absl::OkStatus();
      }
      return Combine(left, batch, run, out);
    }
    RowIndex open, decided;
    for (size_t row = 0; row < batch.rows; ++row) {
      (Decides(left, row) ? decided : open).push_back(static_cast<uint32_t>(row));
    }
    if (open.empty()) {
      *out = left;
      return absl::OkStatus();
    }
    if (decided.empty()) return Combine(left, batch, run, out);
    Column rest;
    CG_RETURN_IF_ERROR(Combine(Restrict(left, open, batch.rows), SelectRows(batch, open), run, &rest));
    Parts parts;
    parts.Add(std::move(open), std::move(rest));
    parts.Add(std::move(decided), Column::Constant(Value::Bool(decisive_)));
    *out = parts.Build(batch.rows);
    return absl::OkStatus();
  }
  bool Rest() override {
    const bool left_rests = left_->Rest();
    return right_->Rest() && left_rests;
  }

 private:
  bool Decides(const Column& left, size_t row) const {
    const uint32_t i = left.At(row);
    if (left.vector->IsNull(i)) return false;
    if (left.kind() == VectorKind::kBool) return (left.vector->Data<VectorKind::kBool>()[i] != 0) == decisive_;
    const Value value = left.vector->ValueAt(i);
    return value.type() == ValueType::kBool && value.as_bool() == decisive_;
  }

  absl::Status Combine(const Column& left, const Batch& batch, RunContext& run, Column* out) {
    Column right;
    CG_RETURN_IF_ERROR(right_->Eval(batch, run, &right));
    const bool constant = left.constant && right.constant;
    const Column args[] = {left, right};
    auto result = std::make_shared<Vector>();
    CG_RETURN_IF_ERROR(function_.Eval(args, constant ? 1 : batch.rows, run.functions(), result.get()));
    *out = {std::move(result), nullptr, constant};
    return absl::OkStatus();
  }

  const functions::ScalarFunction& function_;
  bool decisive_;
  EvaluatorPtr left_, right_;
};

class CoalesceEvaluator final : public Evaluator {
 public:
  explicit CoalesceEvaluator(std::vector<EvaluatorPtr> args) : args_(std::move(args)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    RowIndex open = AllRows(batch.rows);
    Parts parts;
    for (EvaluatorPtr& arg : args_) {
      Column column;
      CG_RETURN_IF_ERROR(EvalRows(*arg, batch, open, run, &column));
      RowIndex found, positions, rest;
      for (size_t i = 0; i < open.size(); ++i) {
        if (column.IsNull(i)) {
          rest.push_back(open[i]);
        } else {
          found.push_back(open[i]);
          positions.push_back(static_cast<uint32_t>(i));
        }
      }
      if (!found.empty()) {
        Column values = Restrict(column, positions, open.size());
        parts.Add(std::move(found), std::move(values));
      }
      open = std::move(rest);
      if (open.empty()) break;
    }
    *out = parts.Build(batch.rows);
    return absl::OkStatus();
  }
  bool Rest() override { return RestAll(args_); }

 private:
  std::vector<EvaluatorPtr> args_;
};

// when0, then0, when1, then1, ..., else.
class CaseEvaluator final : public Evaluator {
 public:
  explicit CaseEvaluator(std::vector<EvaluatorPtr> parts) : parts_(std::move(parts)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    RowIndex open = AllRows(batch.rows);
    Parts result;
    for (size_t i = 0; i + 1 < parts_.size() && !open.empty(); i += 2) {
      CG_RETURN_IF_ERROR(TakeBranch(*parts_[i], *parts_[i + 1], batch, run, &open, &result));
    }
    if (!open.empty()) {
      Column otherwise;
      CG_RETURN_IF_ERROR(EvalRows(*parts_.back(), batch, open, run, &otherwise));
      result.Add(std::move(open), std::move(otherwise));
    }
    *out = result.Build(batch.rows);
    return absl::OkStatus();
  }
  bool Rest() override { return RestAll(parts_); }

 private:
  static absl::Status TakeBranch(Evaluator& when, Evaluator& then, const Batch& batch, RunContext& run, RowIndex* open,
                                 Parts* result) {
    RowIndex kept;
    bool all = false;
    const Batch selected = open->size() == batch.rows ? batch : SelectRows(batch, *open);
    CG_RETURN_IF_ERROR(EvalPredicate(when, selected, run, &kept, &all));
    if (!all && kept.empty()) return absl::OkStatus();
    RowIndex taken, rest;
    if (all) {
      taken = std::move(*open);
    } else {
      size_t next = 0;
      for (size_t i = 0; i < open->size(); ++i) {
        const bool takes = next < kept.size() && kept[next] == i;
        if (takes) ++next;
        (takes ? taken : rest).push_back((*open)[i]);
      }
    }
    Column value;
    CG_RETURN_IF_ERROR(EvalRows(then, batch, taken, run, &value));
    result->Add(std::move(taken), std::move(value));
    *open = std::move(rest);
    return absl::OkStatus();
  }

  std::vector<EvaluatorPtr> parts_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileConnective(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.children.size() >= 2);
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> args, lowering.CompileAll(e.children, schema));
  EvaluatorPtr chain = std::move(args[0]);
  for (size_t i = 1; i < args.size(); ++i) {
    chain = std::make_unique<ConnectiveEvaluator>(*e.function, std::move(chain), std::move(args[i]));
  }
  return chain;
}

absl::StatusOr<EvaluatorPtr> CompileCoalesce(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> args, lowering.CompileAll(e.children, schema));
  return std::make_unique<CoalesceEvaluator>(std::move(args));
}

absl::StatusOr<EvaluatorPtr> CompileCase(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.children.size() % 2 == 1);
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> parts, lowering.CompileAll(e.children, schema));
  return std::make_unique<CaseEvaluator>(std::move(parts));
}

}  // namespace claimgraph::executor
