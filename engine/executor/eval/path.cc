// Building paths from nodes, relationships and lists of relationships.
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/eval/compile.h"

namespace claimgraph::executor {
namespace {

// Adds one relationship and the node at its other end. False when it does not continue the path.
bool Walk(const RelationshipRef& ref, PathData* path) {
  const uint64_t node = path->nodes.back();
  if (ref.source != node && ref.target != node) return false;
  path->relationships.push_back(ref);
  path->nodes.push_back(ref.source == node ? ref.target : ref.source);
  return true;
}

class PathEvaluator final : public Evaluator {
 public:
  explicit PathEvaluator(std::vector<EvaluatorPtr> parts) : parts_(std::move(parts)) {}

  absl::Status Eval(const Batch& batch, RunContext& run, Column* out) override {
    columns_.resize(parts_.size());
    for (size_t i = 0; i < parts_.size(); ++i) CG_RETURN_IF_ERROR(parts_[i]->Eval(batch, run, &columns_[i]));
    Vector result;
    result.Resize(batch.rows);
    Value* paths = result.Mutable<VectorKind::kAny>();
    for (size_t row = 0; row < batch.rows; ++row) {
      CG_ASSIGN_OR_RETURN(paths[row], Build(row));
    }
    *out = MakeColumn(std::move(result));
    return absl::OkStatus();
  }
  bool Rest() override {
    columns_.clear();
    return RestAll(parts_);
  }

 private:
  // Null when a part is: an OPTIONAL MATCH that found nothing.
  absl::StatusOr<Value> Build(size_t row) const {
    PathData path;
    const Value first = columns_[0].ValueAt(row);
    if (first.is_null()) return Value();
    CG_RET_CHECK(first.type() == ValueType::kNode);
    path.nodes.push_back(first.as_node());
    // The nodes between follow from the relationships.
    for (size_t i = 1; i < columns_.size(); i += 2) {
      const Column& column = columns_[i];
      if (const RelationshipLists* lists = column.vector->relationship_lists(); lists != nullptr) {
        if (i + 1 < columns_.size() && columns_[i + 1].IsNull(row)) return Value();
        for (const RelationshipRef& ref : lists->list(column.At(row))) CG_RET_CHECK(Walk(ref, &path));
        continue;
      }
      const Value part = column.ValueAt(row);
      if (part.is_null() || (i + 1 < columns_.size() && columns_[i + 1].IsNull(row))) return Value();
      if (part.type() == ValueType::kRelationship) {
        CG_RET_CHECK(Walk(part.as_relationship(), &path));
        continue;
      }
      CG_RET_CHECK(part.type() == ValueType::kList);
      for (const Value& item : part.as_list()) {
        CG_RET_CHECK(item.type() == ValueType::kRelationship);
        CG_RET_CHECK(Walk(item.as_relationship(), &path));
      }
    }
    return Value::Path(std::move(path));
  }

  std::vector<EvaluatorPtr> parts_;
  std::vector<Column> columns_;
};

}  // namespace

absl::StatusOr<EvaluatorPtr> CompilePath(const plan::Expression& e, const Schema& schema, Lowering& lowering) {
  CG_RET_CHECK(!e.children.empty());
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> parts, lowering.CompileAll(e.children, schema));
  return std::make_unique<PathEvaluator>(std::move(parts));
}

}  // namespace claimgraph::executor
