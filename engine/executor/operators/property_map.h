// PropertyMap: the properties that a pattern or SET gives an element, from a map literal, whose entries are computed
// as columns of their own, or from any expression that yields a map or another element.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PROPERTY_MAP_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PROPERTY_MAP_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/lower/lower.h"
#include "engine/graph/graph_writer.h"
#include "engine/plan/expression.h"

namespace claimgraph::executor {

using PropertyList = std::vector<graph::PropertyValue>;

class PropertyMap {
 public:
  PropertyMap() = default;
  // `expression` null: no properties.
  static absl::StatusOr<PropertyMap> Compile(const plan::Expression* expression, const Schema& schema,
                                             Lowering& lowering);

  // Computes the properties of every row of `batch`; Read() then gives them row by row.
  absl::Status Eval(const Batch& batch, RunContext& run);
  // Sets `out` to the properties of a row, nulls included. Makes property keys that are new and not null; a null
  // under an unknown key is left out. TypeError where the value is no map.
  absl::Status Read(size_t row, RunContext& run, PropertyList* out);
  // The name of a property that is null, or nullptr. For MERGE, which cannot match null.
  absl::StatusOr<const std::string*> FindNull(size_t row);

 private:
  absl::Status Add(const std::string& name, std::optional<KeyId>* cached, Value value, RunContext& run,
                   PropertyList* out);

  bool literal_ = true;  // `names_` and one evaluator each; else one evaluator for the whole map
  std::vector<std::string> names_;
  std::vector<std::optional<KeyId>> keys_;
  std::vector<EvaluatorPtr> evaluators_;
  std::vector<Column> columns_;
  std::vector<Value> constants_;  // of the columns that are constant: rows share one value
  std::string null_name_;
};

// The properties of a map, node or relationship by key, nulls of a map included. TypeError for anything else.
absl::Status ReadProperties(const Value& value, RunContext& run, PropertyList* out);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PROPERTY_MAP_H_
