// Lowering of VariableExpand, ShortestPath, PathExpand and CountPaths.
#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/count_paths.h"
#include "engine/executor/operators/path_expand.h"
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

// Which of the segment's elements a condition reads, and after how many hops the last of them is there.
void PlaceCondition(const plan::Expression& e, const Schema& locals, const PathSegmentSpec& segment,
                    SegmentCondition* condition) {
  std::vector<plan::VarId> reads;
  plan::CollectVariables(e, &reads);
  condition->after = segment.hops.empty() ? 0 : 1;
  for (const plan::VarId var : reads) {
    const size_t position = FindColumn(locals, var);
    if (position == locals.size()) continue;
    const PathSegmentSpec::Element& element = segment.elements[position];
    condition->reads.push_back(static_cast<uint32_t>(position));
    condition->after = std::max(condition->after, element.place + (element.is_node ? 0 : 1));
  }
}

absl::StatusOr<PathSegmentSpec> LowerSegment(const plan::PathSegment& segment, bool reversed, const Schema& input,
                                             Lowering& lowering) {
  PathSegmentSpec spec;
  spec.min = segment.repeats.min;
  spec.max = segment.repeats.max.value_or(std::numeric_limits<uint32_t>::max());
  spec.rules = segment.rules;
  const uint32_t hops = static_cast<uint32_t>(segment.hops.size());
  Schema locals;
  const auto add = [&](plan::VarId var, bool is_node, uint32_t place) {
    if (!var.valid()) return;
    locals.push_back(var);
    const uint32_t places = is_node ? hops : hops - 1;
    spec.elements.push_back({is_node, reversed ? places - place : place});
  };
  add(segment.start, /*is_node=*/true, 0);
  for (uint32_t i = 0; i < hops; ++i) {
    const plan::PathHop& hop = segment.hops[reversed ? hops - 1 - i : i];
    spec.hops.push_back({&hop.types, reversed ? Reverse(hop.direction) : hop.direction});
    add(segment.hops[i].relationship, /*is_node=*/false, i);
    add(segment.hops[i].node, /*is_node=*/true, i + 1);
  }
  Schema schema = input;
  schema.insert(schema.end(), locals.begin(), locals.end());
  for (const plan::ExpressionPtr& predicate : segment.predicates) {
    SegmentCondition& condition = spec.conditions.emplace_back();
    PlaceCondition(*predicate, locals, spec, &condition);
    CG_ASSIGN_OR_RETURN(condition.predicate, lowering.Compile(*predicate, schema));
  }
  return spec;
}

}  // namespace

absl::StatusOr<OperatorPtr> LowerPathExpand(const plan::PathExpand& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.LowerWeighted(op.input()));
  PathExpandSpec spec;
  CG_ASSIGN_OR_RETURN(spec.from, GetColumn(schema, op.from));
  if (op.into) {
    CG_ASSIGN_OR_RETURN(spec.to, GetColumn(schema, op.to));
  }
  for (const plan::VarId var : op.distinct_from) {
    CG_ASSIGN_OR_RETURN(const uint32_t column, GetColumn(schema, var));
    spec.distinct_from.push_back(column);
  }
  const plan::PathPattern& pattern = op.pattern;
  spec.path.rules = pattern.rules;
  spec.path.selection = pattern.selection;
  spec.path.count = pattern.count;
  spec.path.reversed = op.reversed;
  spec.path.outputs = pattern.outputs;
  for (size_t i = 0; i < pattern.segments.size(); ++i) {
    const plan::PathSegment& segment = pattern.segments[op.reversed ? pattern.segments.size() - 1 - i : i];
    CG_ASSIGN_OR_RETURN(PathSegmentSpec lowered, LowerSegment(segment, op.reversed, schema, lowering));
    spec.path.segments.push_back(std::move(lowered));
  }
  Schema made = {op.relationships, op.to};
  for (const plan::PathOutput& output : pattern.outputs) made.push_back(output.var);
  Schema whole = schema;
  whole.insert(whole.end(), made.begin(), made.end());
  CG_ASSIGN_OR_RETURN(spec.path.predicates, lowering.CompileAll(pattern.predicates, whole));
  CG_ASSIGN_OR_RETURN(spec.layout, LayoutOf(op.schema, schema, made));
  return OperatorPtr(std::make_unique<PathExpandOperator>(lowering.run(), std::move(input), std::move(spec)));
}

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
