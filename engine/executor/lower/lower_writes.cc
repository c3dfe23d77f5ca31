// Lowering of the operators that change the graph.
#include <memory>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"
#include "engine/executor/operators/create.h"
#include "engine/executor/operators/delete.h"
#include "engine/executor/operators/merge.h"
#include "engine/executor/operators/retract.h"
#include "engine/executor/operators/schema_command.h"
#include "engine/executor/operators/set.h"

namespace claimgraph::executor {

absl::StatusOr<OperatorPtr> LowerCreate(const plan::Create& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  CG_ASSIGN_OR_RETURN(PatternCreator creator, PatternCreator::Compile(op.pattern, schema, lowering));
  CG_ASSIGN_OR_RETURN(EvidenceSource evidence,
                      EvidenceSource::Compile(op.evidence.get(), PatternCreator::ElementSchema(schema, op.pattern),
                                              lowering));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout,
                      LayoutOf(op.schema, schema, PatternCreator::MadeSchema(op.pattern)));
  return OperatorPtr(std::make_unique<CreateOperator>(lowering.run(), std::move(input), op.pattern,
                                                      std::move(creator), std::move(evidence), std::move(layout)));
}

absl::StatusOr<OperatorPtr> LowerSet(const plan::Set& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  CG_ASSIGN_OR_RETURN(ItemSetter setter, ItemSetter::Compile(op.items, schema, lowering));
  CG_ASSIGN_OR_RETURN(EvidenceSource evidence, EvidenceSource::Compile(op.evidence.get(), schema, lowering));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, schema, {}));
  return OperatorPtr(std::make_unique<SetOperator>(lowering.run(), std::move(input), std::move(setter),
                                                   std::move(evidence), std::move(layout)));
}

absl::StatusOr<OperatorPtr> LowerMerge(const plan::Merge& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  const Schema made = PatternCreator::MadeSchema(op.pattern);
  CG_RET_CHECK(!op.pattern.nodes.empty() || !op.pattern.relationships.empty());
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  MergeParts parts;
  CG_ASSIGN_OR_RETURN(parts.match, lowering.LowerSubPlan(*op.children[1], schema));
  for (const plan::VarId var : made) {
    CG_ASSIGN_OR_RETURN(const uint32_t column, GetColumn(op.children[1]->schema, var));
    parts.match_columns.push_back(column);
  }
  CG_ASSIGN_OR_RETURN(parts.creator, PatternCreator::Compile(op.pattern, schema, lowering));
  Schema extended = schema;
  extended.insert(extended.end(), made.begin(), made.end());
  CG_ASSIGN_OR_RETURN(parts.on_create, ItemSetter::Compile(op.on_create, extended, lowering));
  CG_ASSIGN_OR_RETURN(parts.on_match, ItemSetter::Compile(op.on_match, extended, lowering));
  CG_ASSIGN_OR_RETURN(parts.evidence, EvidenceSource::Compile(op.evidence.get(), extended, lowering));
  CG_ASSIGN_OR_RETURN(parts.layout, LayoutOf(op.schema, schema, made));
  return OperatorPtr(
      std::make_unique<MergeOperator>(lowering.run(), std::move(input), op.pattern, std::move(parts)));
}

absl::StatusOr<OperatorPtr> LowerDelete(const plan::Delete& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  CG_ASSIGN_OR_RETURN(std::vector<EvaluatorPtr> targets, lowering.CompileAll(op.targets, schema));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, schema, {}));
  return OperatorPtr(std::make_unique<DeleteOperator>(lowering.run(), std::move(input), std::move(targets), op.detach,
                                                      std::move(layout)));
}

absl::StatusOr<OperatorPtr> LowerRetract(const plan::Retract& op, Lowering& lowering) {
  const Schema& schema = op.input().schema;
  CG_ASSIGN_OR_RETURN(OperatorPtr input, lowering.Lower(op.input()));
  CG_ASSIGN_OR_RETURN(EvaluatorPtr target, lowering.Compile(*op.target, schema));
  CG_ASSIGN_OR_RETURN(std::vector<uint32_t> layout, LayoutOf(op.schema, schema, {}));
  return OperatorPtr(std::make_unique<RetractOperator>(lowering.run(), std::move(input), std::move(target),
                                                       op.document, std::move(layout)));
}

absl::StatusOr<OperatorPtr> LowerSchemaCommand(const plan::SchemaCommand& op, Lowering& lowering) {
  return OperatorPtr(std::make_unique<SchemaCommandOperator>(lowering.run(), op));
}

}  // namespace claimgraph::executor
