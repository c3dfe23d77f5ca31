// Lowering of VariableExpand, ShortestPath and CountPaths.
#include <memory>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/count_paths.h"
#include "engine/executor/operators/shortest_path.h"
#include "engine/executor/operators/variable_expand.h"

namespace claimgraph::executor {
namespace {

absl::StatusOr<EvaluatorPtr> CompileHopPredicate(const plan::ExpressionPtr& predicate, plan::VarId hop_var,
                                                 Schema schema, Lowering& lowering) {
  if (predicate == nullptr) return EvaluatorPtr();
  schema.push_back(hop_var);
  return lowering.Compile(*predicate, schema);
}

}  // namespace

absl::StatusOr<OperatorPtr> LowerVariableExpand(const plan::VariableExpand& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  VariableExpandSpec spec;
  CG_ASSIGN_OR_RETURN(spec.from, GetColumn(schema, op.from));
  if (op.into) {
    CG_ASSIGN_OR_RETURN(spec.to, GetColumn(schema, op.to));
  }
  if (op.relationships_bound) {
    CG_ASSIGN_OR_RETURN(spec.relationships, GetColumn(schema, op.relationships));
  }
  for (const plan::VarId var : op.distinct_from) {
    CG_ASSIGN_OR_RETURN(const uint32_t column, GetColumn(schema, var));
    spec.distinct_from.push_back(column);
  }
  spec.ways.push_back({&op.types, op.direction});
  for (const plan::HopAlternative& way : op.alternatives) spec.ways.push_back({&way.types, way.direction});
  spec.hops = op.hops;
  spec.shape.end = !op.into && FindColumn(op.schema, op.to) < op.schema.size();
  spec.shape.relationships = op.needs_relationships && !op.relationships_bound;
  spec.shape.reversed = op.reversed;
  CG_ASSIGN_OR_RETURN(spec.layout, LayoutOf(op.schema, schema, {op.relationships, op.to}));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr predicate, CompileHopPredicate(op.hop_predicate, op.hop_var, schema, lowering));
  return OperatorPtr(std::make_unique<VariableExpandOperator>(lowering.run(), std::move(input), std::move(spec),
                                                              std::move(predicate)));
}

absl::StatusOr<OperatorPtr> LowerShortestPath(const plan::ShortestPath& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  ShortestPathSpec spec;
  CG_ASSIGN_OR_RETURN(spec.from, GetColumn(schema, op.from));
  CG_ASSIGN_OR_RETURN(spec.to, GetColumn(schema, op.to));
  spec.ways.push_back({&op.types, op.direction});
  spec.hops = op.hops;
  spec.all = op.shortest == plan::ShortestKind::kAll;
  spec.needs_path = FindColumn(op.schema, op.path) < op.schema.size();
  CG_ASSIGN_OR_RETURN(spec.layout, LayoutOf(op.schema, schema, {op.relationships, op.path}));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr predicate, CompileHopPredicate(op.hop_predicate, op.hop_var, schema, lowering));
  return OperatorPtr(std::make_unique<ShortestPathOperator>(lowering.run(), std::move(input), std::move(spec),
                                                            std::move(predicate)));
}

absl::StatusOr<OperatorPtr> LowerCountPaths(const plan::CountPaths& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  CG_ASSIGN_OR_RETURN(const uint32_t from, GetColumn(schema, op.from));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, schema, {}));
  auto tables = lowering.SharedByLanes<PathTables>(op, [&op] { return std::make_shared<PathTables>(op); });
  return OperatorPtr(std::make_unique<CountPathsOperator>(lowering.run(), std::move(input), op, from,
                                                          std::move(layout), std::move(tables)));
}

}  // namespace claimgraph::executor
