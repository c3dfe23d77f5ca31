#include "engine/executor/operators/pattern_creator.h"

#include <numeric>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {
namespace {

// To a typed vector, or to one that holds boxed values where a match of MERGE has left it so.
void AppendNode(NodeId node, Vector* out) {
  if (out->kind() != VectorKind::kNode) return out->Append(Value::Node(node));
  out->Resize(out->size() + 1);
  out->Mutable<VectorKind::kNode>()[out->size() - 1] = node;
}

void AppendRelationship(const RelationshipRef& ref, Vector* out) {
  if (out->kind() != VectorKind::kRelationship) return out->Append(Value::Relationship(ref));
  out->Resize(out->size() + 1);
  out->Mutable<VectorKind::kRelationship>()[out->size() - 1] = ref;
}

}  // namespace

Schema PatternCreator::ElementSchema(Schema schema, const plan::CreatePattern& pattern) {
  for (const plan::CreateNode& node : pattern.nodes) schema.push_back(node.var);
  for (const plan::CreateRelationship& relationship : pattern.relationships) schema.push_back(relationship.var);
  return schema;
}

Schema PatternCreator::MadeSchema(const plan::CreatePattern& pattern) {
  Schema schema = ElementSchema({}, pattern);
  schema.insert(schema.end(), pattern.path_vars.begin(), pattern.path_vars.end());
  return schema;
}

std::vector<VectorKind> PatternCreator::MadeKinds(const plan::CreatePattern& pattern) {
  std::vector<VectorKind> kinds(pattern.nodes.size(), VectorKind::kNode);
  kinds.insert(kinds.end(), pattern.relationships.size(), VectorKind::kRelationship);
  kinds.insert(kinds.end(), pattern.path_vars.size(), VectorKind::kAny);
  return kinds;
}

absl::StatusOr<PatternCreator> PatternCreator::Compile(const plan::CreatePattern& pattern, const Schema& schema,
                                                       Lowering& lowering) {
  PatternCreator creator;
  for (const plan::CreateNode& node : pattern.nodes) {
    CG_ASSIGN_OR_RETURN(PropertyMap properties, PropertyMap::Compile(node.properties.get(), schema, lowering));
    creator.nodes_.push_back({&node, std::move(properties), {}});
  }
  const auto endpoint = [&](plan::VarId var) -> absl::StatusOr<Endpoint> {
    for (uint32_t i = 0; i < pattern.nodes.size(); ++i) {
      if (pattern.nodes[i].var == var) return Endpoint{std::nullopt, i};
    }
    CG_ASSIGN_OR_RETURN(const uint32_t column, GetColumn(schema, var));
    return Endpoint{column, 0};
  };
  for (const plan::CreateRelationship& relationship : pattern.relationships) {
    CG_ASSIGN_OR_RETURN(const Endpoint source, endpoint(relationship.source));
    CG_ASSIGN_OR_RETURN(const Endpoint target, endpoint(relationship.target));
    CG_ASSIGN_OR_RETURN(PropertyMap properties, PropertyMap::Compile(relationship.properties.get(), schema, lowering));
    creator.relationships_.push_back({&relationship, source, target, std::move(properties), std::nullopt});
  }
  if (pattern.path_expressions.empty()) return creator;
  CG_ASSIGN_OR_RETURN(creator.paths_, lowering.CompileAll(pattern.path_expressions, ElementSchema(schema, pattern)));
  return creator;
}

absl::Status PatternCreator::EvalProperties(const Batch& batch, RunContext& run) {
  for (Node& node : nodes_) CG_RETURN_IF_ERROR(node.properties.Eval(batch, run));
  for (Relationship& relationship : relationships_) CG_RETURN_IF_ERROR(relationship.properties.Eval(batch, run));
  return absl::OkStatus();
}

absl::Status PatternCreator::CheckNoNulls(size_t row) {
  const auto check = [row](PropertyMap& properties) -> absl::Status {
    CG_ASSIGN_OR_RETURN(const std::string* null_name, properties.FindNull(row));
    if (null_name == nullptr) return absl::OkStatus();
    return RuntimeError("SemanticError", "MergeReadOwnWrites",
                        Cat("MERGE cannot match a property that is null, as `", *null_name, "` is here"));
  };
  for (Node& node : nodes_) CG_RETURN_IF_ERROR(check(node.properties));
  for (Relationship& relationship : relationships_) CG_RETURN_IF_ERROR(check(relationship.properties));
  return absl::OkStatus();
}

// Names come into being with the first row that needs them, so that a pattern without rows leaves no trace.
absl::Status PatternCreator::ResolveNames(RunContext& run) {
  if (resolved_) return absl::OkStatus();
  for (Node& node : nodes_) {
    node.labels.clear();
    for (const std::string& label : node.plan->labels) {
      CG_ASSIGN_OR_RETURN(const LabelId id, run.writer()->GetOrCreateLabel(label));
      node.labels.push_back(id);
    }
  }
  for (Relationship& relationship : relationships_) {
    CG_ASSIGN_OR_RETURN(relationship.type, run.writer()->GetOrCreateType(relationship.plan->type));
  }
  resolved_ = true;
  return absl::OkStatus();
}

absl::StatusOr<NodeId> PatternCreator::EndOf(const Endpoint& endpoint, const Batch& batch, size_t row) const {
  if (!endpoint.column.has_value()) return created_[endpoint.node];
  const Column& column = batch.columns[*endpoint.column];
  if (const auto node = NodeAt(column, row); node.has_value()) return *node;
  const Value value = column.ValueAt(row);
  return RuntimeError("TypeError", "InvalidArgumentType",
                      Cat("a relationship needs a node at each end; here one end is ",
                          value.is_null() ? "null" : TypeName(value.type())));
}

absl::Status PatternCreator::CreateRow(const Batch& batch, size_t row, RunContext& run,
                                       std::vector<std::shared_ptr<Vector>>* made) {
  CG_RETURN_IF_ERROR(ResolveNames(run));
  created_.clear();
  size_t column = 0;
  for (Node& node : nodes_) {
    CG_RETURN_IF_ERROR(node.properties.Read(row, run, &properties_));
    CG_ASSIGN_OR_RETURN(const NodeId id, run.writer()->CreateNode(node.labels, properties_));
    created_.push_back(id);
    AppendNode(id, (*made)[column++].get());
  }
  for (Relationship& relationship : relationships_) {
    CG_ASSIGN_OR_RETURN(const NodeId source, EndOf(relationship.source, batch, row));
    CG_ASSIGN_OR_RETURN(const NodeId target, EndOf(relationship.target, batch, row));
    CG_RETURN_IF_ERROR(relationship.properties.Read(row, run, &properties_));
    CG_ASSIGN_OR_RETURN(const EdgeId id, run.writer()->CreateEdge(*relationship.type, source, target, properties_));
    AppendRelationship({id, source, target}, (*made)[column++].get());
  }
  return absl::OkStatus();
}

Batch PatternCreator::WithElements(const Batch& batch, const std::vector<std::shared_ptr<Vector>>& made) const {
  Batch extended = batch;
  const size_t elements = element_count();
  if (elements == 0) return extended;
  auto rows = std::make_shared<RowIndex>(batch.rows);
  std::iota(rows->begin(), rows->end(), static_cast<uint32_t>(made[0]->size() - batch.rows));
  for (size_t i = 0; i < elements; ++i) extended.columns.push_back({made[i], rows, false});
  return extended;
}

absl::Status PatternCreator::AppendPaths(const Batch& batch, RunContext& run,
                                         std::vector<std::shared_ptr<Vector>>* made) {
  if (paths_.empty()) return absl::OkStatus();
  const Batch extended = WithElements(batch, *made);
  for (size_t i = 0; i < paths_.size(); ++i) {
    Column path;
    CG_RETURN_IF_ERROR(paths_[i]->Eval(extended, run, &path));
    AppendColumn(path, batch.rows, (*made)[element_count() + i].get());
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
