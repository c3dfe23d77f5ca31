// reduce(): the k-th step of all rows runs as one batch, for k = 0, 1, ...; accumulators stay typed columns. Lists of
// relationships that a pattern found are read as they are, without a Value for each item.
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/eval/compile.h"
#include "engine/executor/eval/parts.h"
#include "engine/executor/run_context.h"
#include "engine/functions/function.h"

namespace claimgraph::executor {
namespace {

// The lists of a column, row by row. Valid as long as the column.
class ListItems {
 public:
  explicit ListItems(const Column& column) : column_(column), lists_(column.vector->relationship_lists()) {}

  // TypeError where a row holds neither a list nor null.
  absl::Status Check(size_t rows) {
    if (lists_ != nullptr) return absl::OkStatus();
    values_.resize(rows);
    for (size_t row = 0; row < rows; ++row) {
      values_[row] = column_.ValueAt(row);
      if (values_[row].is_null() || values_[row].type() == ValueType::kList) continue;
      return RuntimeError("TypeError", "InvalidArgumentType",
                          Cat("a list is needed here, not ", TypeName(values_[row].type())));
    }
    return absl::OkStatus();
  }
  bool IsNull(size_t row) const { return lists_ == nullptr && values_[row].is_null(); }
  size_t SizeOf(size_t row) const {
    return lists_ != nullptr ? lists_->list(column_.At(row)).size() : values_[row].as_list().size();
  }
  // Item k of each of `rows`.
  Column ItemsAt(const RowIndex& rows, size_t k) const {
    Vector items(lists_ != nullptr ? VectorKind::kRelationship : VectorKind::kAny);
    items.Resize(rows.size());
    if (lists_ != nullptr) {
      RelationshipRef* refs = items.Mutable<VectorKind::kRelationship>();
      for (size_t i = 0; i < rows.size(); ++i) refs[i] = lists_->list(column_.At(rows[i]))[k];
    } else {
      Value* values = items.Mutable<VectorKind::kAny>();
      for (size_t i = 0; i < rows.size(); ++i) values[i] = values_[rows[i]].as_list()[k];
      items.Specialize();
    }
    return MakeColumn(std::move(items));
  }

 private:
  const Column& column_;
  const RelationshipLists* const lists_;
  std::vector<Value> values_;  // where the lists are not those of a pattern
};

Column Restrict(const Column& column, RowIndex rows) {
  return IndexComposer(std::make_shared<const RowIndex>(std::move(rows))).Apply(column);
}

class ReduceEvaluator final : public Evaluator {
 public:
  // `schema` is what `step` was compiled for; kept alive, since sub-plans of it refer to it.
  ReduceEvaluator(EvaluatorPtr initial, EvaluatorPtr list, EvaluatorPtr step, std::unique_ptr<Schema> schema)
      : schema_(std::move(schema)), initial_(std::move(initial)), list_(std::move(list)), step_(std::move(step)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    Column lists;
    CG_RETURN_IF_ERROR(list_->Eval(batch, run, &lists));
    ListItems items(lists);
    CG_RETURN_IF_ERROR(items.Check(batch.rows));
    Column accumulated;
    CG_RETURN_IF_ERROR(initial_->Eval(batch, run, &accumulated));
    RowIndex open;
    for (size_t row = 0; row < batch.rows; ++row) {
      if (!items.IsNull(row)) open.push_back(static_cast<uint32_t>(row));
    }
    if (open.size() != batch.rows) accumulated = Restrict(accumulated, open);
    Parts parts;
    for (size_t k = 0; !open.empty(); ++k) {
      TakeFinished(items, k, &open, &accumulated, &parts);
      if (open.empty()) break;
      CG_RETURN_IF_ERROR(run.Check());
      CG_RETURN_IF_ERROR(Step(batch, items, open, k, run, &accumulated));
    }
    *out = parts.Build(batch.rows);
    return absl::OkStatus();
  }
  bool Rest() override { return initial_->Rest() && list_->Rest() && step_->Rest(); }

 private:
  // Moves the rows whose list has k items out of `open`. Row i of `accumulated` is that of open[i].
  static void TakeFinished(const ListItems& items, size_t k, RowIndex* open, Column* accumulated, Parts* parts) {
    RowIndex finished, finished_at, rest, rest_at;
    for (uint32_t i = 0; i < open->size(); ++i) {
      const uint32_t row = (*open)[i];
      const bool ends = items.SizeOf(row) == k;
      (ends ? finished : rest).push_back(row);
      (ends ? finished_at : rest_at).push_back(i);
    }
    if (finished.empty()) return;
    parts->Add(std::move(finished), rest.empty() ? *accumulated : Restrict(*accumulated, std::move(finished_at)));
    if (!rest.empty()) *accumulated = Restrict(*accumulated, std::move(rest_at));
    *open = std::move(rest);
  }

  absl::Status Step(const Batch& batch, const ListItems& items, const RowIndex& rows, size_t k, RunContext& run,
                    Column* accumulated) {
    Batch inner = batch;
    if (rows.size() != batch.rows) inner.Select(rows);
    inner.columns.push_back(*accumulated);
    inner.columns.push_back(items.ItemsAt(rows, k));
    CG_RETURN_IF_ERROR(step_->Eval(inner, run, accumulated));
    if (accumulated->kind() != VectorKind::kAny) return absl::OkStatus();
    for (size_t i = 0; i < rows.size(); ++i) CG_RETURN_IF_ERROR(functions::CheckDepth(accumulated->ValueAt(i)));
    return absl::OkStatus();
  }

  std::unique_ptr<Schema> schema_;
  EvaluatorPtr initial_, list_, step_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompileReduce(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(e.children.size() == 3);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr initial, lowering.Compile(*e.children[0], schema));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr list, lowering.Compile(*e.children[1], schema));
  auto inner = std::make_unique<Schema>(schema);
  inner->push_back(e.accumulator);
  inner->push_back(e.var);
  CG_ASSIGN_OR_RETURN(EvaluatorPtr step, lowering.Compile(*e.children[2], *inner));
  return std::make_unique<ReduceEvaluator>(std::move(initial), std::move(list), std::move(step), std::move(inner));
}

}  // namespace claimgraph::executor
