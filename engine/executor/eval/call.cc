// Function calls and the lists and maps that are built from values.
#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/eval/compile.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {
namespace {

// Evaluates all of `evaluators`. Returns whether all columns are constant.
absl::StatusOr<bool> EvalAll(std::vector<EvaluatorPtr>& evaluators, const Batch& batch, RunContext& run,
                             std::vector<Column>* out) {
  out->resize(evaluators.size());
  bool constant = true;
  for (size_t i = 0; i < evaluators.size(); ++i) {
    CG_RETURN_IF_ERROR(evaluators[i]->Eval(batch, run, &(*out)[i]));
    constant = constant && (*out)[i].constant;
  }
  return constant;
}

class CallEvaluator final : public Evaluator {
 public:
  CallEvaluator(const functions::ScalarFunction& function, std::vector<EvaluatorPtr> args)
      : function_(function), args_(std::move(args)),
        foldable_(function.volatility() != functions::Volatility::kVolatile) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    CG_ASSIGN_OR_RETURN(const bool constant, EvalAll(args_, batch, run, &columns_));
    const bool once = constant && foldable_;
    auto result = std::make_shared<Vector>();
    CG_RETURN_IF_ERROR(function_.Eval(columns_, once ? 1 : batch.rows, run.functions(), result.get()));
    *out = {std::move(result), nullptr, once};
    return absl::OkStatus();
  }
  bool Rest() override {
    columns_.clear();
    return RestAll(args_);
  }

 private:
  const functions::ScalarFunction& function_;
  std::vector<EvaluatorPtr> args_;
  bool foldable_;
  std::vector<Column> columns_;
};

class ListEvaluator final : public Evaluator {
 public:
  explicit ListEvaluator(std::vector<EvaluatorPtr> items) : items_(std::move(items)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    CG_ASSIGN_OR_RETURN(const bool constant, EvalAll(items_, batch, run, &columns_));
    const size_t rows = constant ? 1 : batch.rows;
    Vector result;
    result.Resize(rows);
    Value* lists = result.Mutable<VectorKind::kAny>();
    for (size_t row = 0; row < rows; ++row) {
      std::vector<Value> values;
      values.reserve(columns_.size());
      for (const Column& column : columns_) values.push_back(column.ValueAt(row));
      lists[row] = Value::List(std::move(values));
      CG_RETURN_IF_ERROR(functions::CheckDepth(lists[row]));
    }
    *out = MakeColumn(std::move(result));
    out->constant = constant;
    return absl::OkStatus();
  }
  bool Rest() override {
    columns_.clear();
    return RestAll(items_);
  }

 private:
  std::vector<EvaluatorPtr> items_;
  std::vector<Column> columns_;
};

class MapEvaluator final : public Evaluator {
 public:
  MapEvaluator(const std::vector<std::string>& names, std::vector<EvaluatorPtr> items)
      : names_(names), items_(std::move(items)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    CG_ASSIGN_OR_RETURN(const bool constant, EvalAll(items_, batch, run, &columns_));
    const size_t rows = constant ? 1 : batch.rows;
    Vector result;
    result.Resize(rows);
    Value* maps = result.Mutable<VectorKind::kAny>();
    for (size_t row = 0; row < rows; ++row) {
      std::vector<MapEntry> entries;
      entries.reserve(columns_.size());
      for (size_t i = 0; i < columns_.size(); ++i) entries.emplace_back(names_[i], columns_[i].ValueAt(row));
      maps[row] = Value::Map(std::move(entries));
      CG_RETURN_IF_ERROR(functions::CheckDepth(maps[row]));
    }
    *out = MakeColumn(std::move(result));
    out->constant = constant;
    return absl::OkStatus();
  }
  bool Rest() override {
    columns_.clear();
    return RestAll(items_);
  }

 private:
  const std::vector<std::string>& names_;
  std::vector<EvaluatorPtr> items_;
  std::vector<Column> columns_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileCall(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.function != nullptr);
  const std::string_view name = e.function->name();
  if (name == "AND" || name == "OR") return CompileConnective(e, schema, lowering);
  if (name == "coalesce") return CompileCoalesce(e, schema, lowering);
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> args, lowering.CompileAll(e.children, schema));
  return std::make_unique<CallEvaluator>(*e.function, std::move(args));
}

absl::StatusOr<EvaluatorPtr> CompileList(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> items, lowering.CompileAll(e.children, schema));
  return std::make_unique<ListEvaluator>(std::move(items));
}

absl::StatusOr<EvaluatorPtr> CompileMap(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.names.size() == e.children.size());
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> items, lowering.CompileAll(e.children, schema));
  return std::make_unique<MapEvaluator>(e.names, std::move(items));
}

}  // namespace claimgraph::executor
