// PatternCreator: makes the nodes, relationships and paths of a CREATE or MERGE pattern for the rows of a batch.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATTERN_CREATOR_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATTERN_CREATOR_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/operators/property_map.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class PatternCreator {
 public:
  // `schema`: columns of the batches that Create() will get. The pattern belongs to the plan and outlives this.
  static absl::StatusOr<PatternCreator> Compile(const plan::CreatePattern& pattern, const Schema& schema,
                                                Lowering& lowering);

  // The variables it binds, in the order of the columns it makes: nodes, relationships, paths.
  static Schema MadeSchema(const plan::CreatePattern& pattern);
  // `schema` with the nodes and relationships behind it: that of WithElements().
  static Schema ElementSchema(Schema schema, const plan::CreatePattern& pattern);
  static std::vector<VectorKind> MadeKinds(const plan::CreatePattern& pattern);
  size_t element_count() const { return nodes_.size() + relationships_.size(); }

  // Computes the properties of all rows of a batch.
  absl::Status EvalProperties(const Batch& batch, RunContext& run);
  // SemanticError MergeReadOwnWrites when a property of the pattern is null. REQUIRES: EvalProperties.
  absl::Status CheckNoNulls(size_t row);
  // Creates the elements of one row, appended to `made`. REQUIRES: EvalProperties.
  absl::Status CreateRow(const Batch& batch, size_t row, RunContext& run,
                         std::vector<std::shared_ptr<Vector>>* made);
  // The rows of `batch` with their elements, the last ones of `made`.
  Batch WithElements(const Batch& batch, const std::vector<std::shared_ptr<Vector>>& made) const;
  // Appends the paths of all rows of `batch`, whose elements are the last ones of `made`.
  absl::Status AppendPaths(const Batch& batch, RunContext& run, std::vector<std::shared_ptr<Vector>>* made);

 private:
  struct Node {
    const plan::CreateNode* plan;
    PropertyMap properties;
    std::vector<LabelId> labels;
  };
  // A column of the input, or one of the nodes of this pattern.
  struct Endpoint {
    std::optional<uint32_t> column;
    uint32_t node = 0;
  };
  struct Relationship {
    const plan::CreateRelationship* plan;
    Endpoint source, target;
    PropertyMap properties;
    std::optional<TypeId> type;
  };

  absl::Status ResolveNames(RunContext& run);
  absl::StatusOr<NodeId> EndOf(const Endpoint& endpoint, const Batch& batch, size_t row) const;

  std::vector<Node> nodes_;
  std::vector<Relationship> relationships_;
  std::vector<EvaluatorPtr> paths_;
  bool resolved_ = false;
  std::vector<NodeId> created_;
  PropertyList properties_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATTERN_CREATOR_H_
