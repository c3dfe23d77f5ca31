// Property access and label checks.
#include <algorithm>
#include <span>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/eval/compile.h"
#include "engine/executor/eval/label_matcher.h"
#include "engine/executor/recycled.h"
#include "engine/functions/property.h"

namespace claimgraph::executor {
namespace {

class PropertyEvaluator final : public Evaluator {
 public:
  PropertyEvaluator(EvaluatorPtr object, const std::string& key) : object_(std::move(object)), key_(key) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    Column objects;
    CG_RETURN_IF_ERROR(object_->Eval(batch, run, &objects));
    std::shared_ptr<Vector> values = values_.Get(VectorKind::kAny);
    if (HasLongRuns(objects, batch.rows, run)) return EvalRuns(objects, batch.rows, run, std::move(values), out);
    if (SharesElements(objects, batch.rows, run)) {
      // Fetch once per element and keep the index: rows that fan out from one node share its property.
      const size_t elements = objects.vector->size();
      const Column all{objects.vector, nullptr, false};
      CG_RETURN_IF_ERROR(functions::GetProperties(all, elements, key_, run.functions(), values.get()));
      *out = {std::move(values), objects.index, objects.constant};
      return absl::OkStatus();
    }
    const size_t rows = objects.constant ? 1 : batch.rows;
    CG_RETURN_IF_ERROR(functions::GetProperties(objects, rows, key_, run.functions(), values.get()));
    *out = {std::move(values), nullptr, objects.constant};
    return absl::OkStatus();
  }
  bool Rest() override {
    values_.Rest();
    RestBuffer(&run_starts_);
    return object_->Rest();
  }

 private:
  // Rows side by side that show the same element, as after an expand: run_starts_ gets the first of each run.
  bool HasLongRuns(const Column& objects, size_t rows, RunContext& run) {
    if (objects.index == nullptr || objects.constant || objects.kind() == VectorKind::kAny) return false;
    if (run.writer() != nullptr) return false;
    run_starts_.clear();
    for (size_t row = 0; row < rows; ++row) {
      if (row != 0 && objects.At(row) == objects.At(row - 1)) continue;
      if (run_starts_.size() >= rows / 4) return false;
      run_starts_.push_back(static_cast<uint32_t>(row));
    }
    return true;
  }

  // Fetches once for each run.
  absl::Status EvalRuns(const Column& objects, size_t rows, RunContext& run, std::shared_ptr<Vector> values,
                        Column* out) {
    const size_t runs = run_starts_.size();
    RowIndex elements(runs);
    for (size_t i = 0; i < runs; ++i) elements[i] = objects.At(run_starts_[i]);
    const Column starts{objects.vector, std::make_shared<const RowIndex>(std::move(elements)), false};
    CG_RETURN_IF_ERROR(functions::GetProperties(starts, runs, key_, run.functions(), values.get()));
    RowIndex shown(rows);
    for (size_t i = 0; i < runs; ++i) {
      const size_t end = i + 1 < runs ? run_starts_[i + 1] : rows;
      std::fill(shown.begin() + run_starts_[i], shown.begin() + static_cast<ptrdiff_t>(end), static_cast<uint32_t>(i));
    }
    *out = {std::move(values), std::make_shared<const RowIndex>(std::move(shown)), false};
    return absl::OkStatus();
  }

  // Elements that no row shows any more may have been deleted, which only a run that writes can tell.
  static bool SharesElements(const Column& objects, size_t rows, RunContext& run) {
    return objects.index != nullptr && !objects.constant && objects.kind() != VectorKind::kAny &&
           objects.vector->size() <= rows && run.writer() == nullptr;
  }
  EvaluatorPtr object_;
  const std::string& key_;
  RowIndex run_starts_;
  RecycledVector values_;
};

class HasLabelsEvaluator final : public Evaluator {
 public:
  HasLabelsEvaluator(EvaluatorPtr element, const plan::LabelExpression& labels)
      : element_(std::move(element)), matcher_(labels) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    Column elements;
    CG_RETURN_IF_ERROR(element_->Eval(batch, run, &elements));
    const size_t rows = elements.constant ? 1 : batch.rows;
    Vector result(VectorKind::kBool);
    result.Resize(rows);
    CG_RETURN_IF_ERROR(elements.kind() == VectorKind::kNode ? MatchNodes(elements, rows, run, &result)
                                                            : MatchAny(elements, rows, run, &result));
    *out = MakeColumn(std::move(result));
    out->constant = elements.constant;
    return absl::OkStatus();
  }
  bool Rest() override { return element_->Rest(); }

 private:
  absl::Status MatchNodes(const Column& nodes, size_t rows, RunContext& run, Vector* result) {
    uint8_t* matches = result->Mutable<VectorKind::kBool>();
    const uint64_t* data = nodes.vector->Data<VectorKind::kNode>();
    std::vector<NodeId> ids(rows);
    for (size_t row = 0; row < rows; ++row) ids[row] = data[nodes.At(row)];
    CG_RETURN_IF_ERROR(matcher_.MatchNodes(run.reader(), ids, matches));
    if (!nodes.vector->has_nulls()) return absl::OkStatus();
    for (size_t row = 0; row < rows; ++row) {
      if (nodes.IsNull(row)) result->SetNull(row);
    }
    return absl::OkStatus();
  }

  absl::Status MatchAny(const Column& elements, size_t rows, RunContext& run, Vector* result) {
    uint8_t* matches = result->Mutable<VectorKind::kBool>();
    for (size_t row = 0; row < rows; ++row) {
      const Value element = elements.ValueAt(row);
      matches[row] = 0;
      if (element.is_null()) {
        result->SetNull(row);
      } else if (element.type() == ValueType::kNode) {
        const NodeId id = element.as_node();
        CG_RETURN_IF_ERROR(matcher_.MatchNodes(run.reader(), std::span(&id, 1), matches + row));
      } else if (element.type() == ValueType::kRelationship) {
        const TypeId type = EdgeType(element.as_relationship().id);
        matches[row] = matcher_.MatchesType(run.reader().catalog().TypeName(type)) ? 1 : 0;
      } else {
        return RuntimeError("TypeError", "InvalidArgumentType",
                            Cat("only nodes and relationships have labels, not ", TypeName(element.type())));
      }
    }
    return absl::OkStatus();
  }

  EvaluatorPtr element_;
  LabelMatcher matcher_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileProperty(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_ASSIGN_OR_RETURN(EvaluatorPtr object, lowering.Compile(*e.children[0], schema));
  return std::make_unique<PropertyEvaluator>(std::move(object), e.name);
}

absl::StatusOr<EvaluatorPtr> CompileHasLabels(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.labels != nullptr);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr element, lowering.Compile(*e.children[0], schema));
  return std::make_unique<HasLabelsEvaluator>(std::move(element), *e.labels);
}

}  // namespace claimgraph::executor
