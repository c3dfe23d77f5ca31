// List comprehension and quantifiers. The elements of all rows' lists form inner batches, with the columns of
// the row beside them, so that the inner expressions run vectorised too.
#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/eval/compile.h"
#include "engine/executor/run_context.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {
namespace {

// Null ones rest.
bool RestBoth(const EvaluatorPtr& a, const EvaluatorPtr& b) {
  return (a == nullptr || a->Rest()) && (b == nullptr || b->Rest());
}

// The lists of a column, row by row. Null lists are remembered; anything else is a TypeError.
absl::Status ReadLists(const Column& column, size_t rows, std::vector<Value>* lists) {
  lists->resize(rows);
  for (size_t row = 0; row < rows; ++row) {
    Value value = column.ValueAt(row);
    if (!value.is_null() && value.type() != ValueType::kList) {
      return RuntimeError("TypeError", "InvalidArgumentType",
                          Cat("a list is needed here, not ", TypeName(value.type())));
    }
    (*lists)[row] = std::move(value);
  }
  return absl::OkStatus();
}

// Walks the elements of all lists in batches: outer columns by index, then a column of elements.
class ElementBatches {
 public:
  ElementBatches(const Batch& outer, const std::vector<Value>& lists) : outer_(outer), lists_(lists) {}

  // False at the end. rows()[i] is the outer row of element i.
  bool Next(Batch* inner) {
    rows_.clear();
    Vector elements;
    while (row_ < lists_.size() && rows_.size() < kBatchRows) {
      if (lists_[row_].is_null()) {
        ++row_;
        continue;
      }
      const std::vector<Value>& items = lists_[row_].as_list();
      const size_t begin = rows_.size();
      const size_t count = std::min(items.size() - element_, kBatchRows - begin);
      rows_.insert(rows_.end(), count, static_cast<uint32_t>(row_));
      elements.Resize(begin + count);
      std::copy_n(items.begin() + static_cast<ptrdiff_t>(element_), count,
                  elements.Mutable<VectorKind::kAny>() + begin);
      element_ += count;
      if (element_ < items.size()) break;
      element_ = 0;
      ++row_;
    }
    if (rows_.empty()) return false;
    elements.Specialize();
    *inner = outer_;
    inner->Select(rows_);
    inner->columns.push_back(MakeColumn(std::move(elements)));
    return true;
  }
  const RowIndex& rows() const { return rows_; }

 private:
  const Batch& outer_;
  const std::vector<Value>& lists_;
  size_t row_ = 0;
  size_t element_ = 0;
  RowIndex rows_;
};

class ListComprehensionEvaluator final : public Evaluator {
 public:
  // `predicate` and `projection` may be null.
  ListComprehensionEvaluator(EvaluatorPtr list, EvaluatorPtr predicate, EvaluatorPtr projection)
      : list_(std::move(list)), predicate_(std::move(predicate)), projection_(std::move(projection)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    Column column;
    CG_RETURN_IF_ERROR(list_->Eval(batch, run, &column));
    std::vector<Value> lists;
    CG_RETURN_IF_ERROR(ReadLists(column, batch.rows, &lists));
    std::vector<std::vector<Value>> results(batch.rows);
    MemoryCharge charge(run);  // of the lists, while they are made
    ElementBatches batches(batch, lists);
    Batch inner;
    while (batches.Next(&inner)) {
      CG_RETURN_IF_ERROR(run.Check());
      CG_RETURN_IF_ERROR(Collect(inner, batches.rows(), run, &results));
      CG_RETURN_IF_ERROR(charge.Add(inner.rows * sizeof(Value)));  // those that are kept
    }
    Vector result;
    result.Resize(batch.rows);
    Value* values = result.Mutable<VectorKind::kAny>();
    for (size_t row = 0; row < batch.rows; ++row) {
      if (lists[row].is_null()) continue;
      values[row] = Value::List(std::move(results[row]));
      CG_RETURN_IF_ERROR(functions::CheckDepth(values[row]));
    }
    *out = MakeColumn(std::move(result));
    return absl::OkStatus();
  }
  bool Rest() override { return list_->Rest() && RestBoth(predicate_, projection_); }

 private:
  absl::Status Collect(Batch& inner, const RowIndex& rows, RunContext& run, std::vector<std::vector<Value>>* results) {
    RowIndex kept;
    bool all = true;
    if (predicate_ != nullptr) {
      CG_RETURN_IF_ERROR(EvalPredicate(*predicate_, inner, run, &kept, &all));
      if (!all && kept.empty()) {
        inner.rows = 0;
        return absl::OkStatus();
      }
      if (!all) inner.Select(kept);
    }
    Column values = inner.columns.back();
    if (projection_ != nullptr) CG_RETURN_IF_ERROR(projection_->Eval(inner, run, &values));
    for (size_t i = 0; i < inner.rows; ++i) (*results)[rows[all ? i : kept[i]]].push_back(values.ValueAt(i));
    return absl::OkStatus();
  }

  EvaluatorPtr list_, predicate_, projection_;
};

class QuantifierEvaluator final : public Evaluator {
 public:
  QuantifierEvaluator(plan::Quantifier quantifier, EvaluatorPtr list, EvaluatorPtr predicate)
      : quantifier_(quantifier), list_(std::move(list)), predicate_(std::move(predicate)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    Column column;
    CG_RETURN_IF_ERROR(list_->Eval(batch, run, &column));
    std::vector<Value> lists;
    CG_RETURN_IF_ERROR(ReadLists(column, batch.rows, &lists));
    std::vector<Counts> counts(batch.rows);
    ElementBatches batches(batch, lists);
    Batch inner;
    while (batches.Next(&inner)) {
      CG_RETURN_IF_ERROR(run.Check());
      Column truths;
      CG_RETURN_IF_ERROR(predicate_->Eval(inner, run, &truths));
      for (size_t i = 0; i < inner.rows; ++i) CG_RETURN_IF_ERROR(counts[batches.rows()[i]].Add(truths.ValueAt(i)));
    }
    Vector result(VectorKind::kBool);
    result.Resize(batch.rows);
    for (size_t row = 0; row < batch.rows; ++row) {
      bool unknown = lists[row].is_null();
      const bool truth = !unknown && Decide(counts[row], &unknown);
      result.Mutable<VectorKind::kBool>()[row] = truth ? 1 : 0;
      if (unknown) result.SetNull(row);
    }
    *out = MakeColumn(std::move(result));
    return absl::OkStatus();
  }
  bool Rest() override { return RestBoth(list_, predicate_); }

 private:
  struct Counts {
    size_t trues = 0, falses = 0, nulls = 0;
    absl::Status Add(const Value& truth) {
      if (truth.is_null()) {
        ++nulls;
      } else if (truth.type() == ValueType::kBool) {
        ++(truth.as_bool() ? trues : falses);
      } else {
        return RuntimeError("TypeError", "InvalidArgumentType",
                            Cat("a condition has to be a boolean, not ", TypeName(truth.type())));
      }
      return absl::OkStatus();
    }
  };

  bool Decide(const Counts& counts, bool* unknown) const {
    switch (quantifier_) {
      case plan::Quantifier::kAll:
        if (counts.falses > 0) return false;
        *unknown = counts.nulls > 0;
        return true;
      case plan::Quantifier::kAny:
        if (counts.trues > 0) return true;
        *unknown = counts.nulls > 0;
        return false;
      case plan::Quantifier::kNone:
        if (counts.trues > 0) return false;
        *unknown = counts.nulls > 0;
        return true;
      case plan::Quantifier::kSingle:
        if (counts.trues > 1) return false;
        *unknown = counts.nulls > 0;
        return counts.trues == 1;
    }
    return false;
  }

  plan::Quantifier quantifier_;
  EvaluatorPtr list_, predicate_;
};

// Keeps the schema that inner expressions were compiled for alive, since their sub-plans refer to it.
class ScopedEvaluator final : public Evaluator {
 public:
  ScopedEvaluator(std::unique_ptr<Schema> schema, EvaluatorPtr inner)
      : schema_(std::move(schema)), inner_(std::move(inner)) {}
  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    return inner_->Eval(batch, run, out);
  }
  bool Rest() override { return inner_->Rest(); }

 private:
  std::unique_ptr<Schema> schema_;
  EvaluatorPtr inner_;
};

// Null for a null pointer.
absl::StatusOr<EvaluatorPtr> CompileOptional(const plan::ExpressionPtr& e, const Schema& schema, Lowering& lowering) {
  if (e == nullptr) return EvaluatorPtr();
  return lowering.Compile(*e, schema);
}

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileListComprehension(const plan::Expression& e, const Schema& schema,
                                                      Lowering& lowering) {
  CG_RET_CHECK(e.children.size() == 3);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr list, lowering.Compile(*e.children[0], schema));
  auto inner = std::make_unique<Schema>(schema);
  inner->push_back(e.var);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr predicate, CompileOptional(e.children[1], *inner, lowering));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr projection, CompileOptional(e.children[2], *inner, lowering));
  return std::make_unique<ScopedEvaluator>(
      std::move(inner), std::make_unique<ListComprehensionEvaluator>(std::move(list), std::move(predicate),
                                                                     std::move(projection)));
}

absl::StatusOr<EvaluatorPtr> CompileQuantifier(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.children.size() == 2);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr list, lowering.Compile(*e.children[0], schema));
  auto inner = std::make_unique<Schema>(schema);
  inner->push_back(e.var);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr predicate, lowering.Compile(*e.children[1], *inner));
  return std::make_unique<ScopedEvaluator>(
      std::move(inner),
      std::make_unique<QuantifierEvaluator>(e.quantifier, std::move(list), std::move(predicate)));
}

}  // namespace claimgraph::executor
