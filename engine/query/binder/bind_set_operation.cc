// UNION, EXCEPT, INTERSECT, and NEXT, which hands the rows of one query to another.
//
// The parts of a set operation see the same scope and the same outer rows. A part after NEXT goes on from the plan
// before it; where several parts do, its rows are gathered into one list, from which each part reads them.
#include <algorithm>

#include "engine/functions/registry.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using ast::QueryOperator;

std::string_view NameOf(QueryOperator op) {
  switch (op) {
    case QueryOperator::kUnion:
    case QueryOperator::kUnionAll: return "UNION";
    case QueryOperator::kExcept:
    case QueryOperator::kExceptAll: return "EXCEPT";
    case QueryOperator::kIntersect:
    case QueryOperator::kIntersectAll: return "INTERSECT";
    case QueryOperator::kNext: return "NEXT";
  }
  return "";
}

bool IsDistinct(QueryOperator op) {
  return op == QueryOperator::kUnion || op == QueryOperator::kExcept || op == QueryOperator::kIntersect;
}

bool IsIntersect(QueryOperator op) { return op == QueryOperator::kIntersect || op == QueryOperator::kIntersectAll; }
bool IsUnion(QueryOperator op) { return op == QueryOperator::kUnion || op == QueryOperator::kUnionAll; }

plan::SetOperation OperationOf(QueryOperator op) {
  if (IsUnion(op)) return plan::SetOperation::kUnion;
  return IsIntersect(op) ? plan::SetOperation::kIntersect : plan::SetOperation::kExcept;
}

}  // namespace

absl::Status Binder::BindRegularQuery(const ast::RegularQuery& query) {
  for (size_t begin = 0;;) {
    size_t end = begin + 1;
    while (end < query.parts.size() && query.operators[end - 1] != QueryOperator::kNext) ++end;
    CG_RETURN_IF_ERROR(BindBlock(query, begin, end));
    if (end == query.parts.size()) return absl::OkStatus();
    StartNext();
    begin = end;
  }
}

// The rows of the query so far become those that the next one starts from; after a query without result one row
// without columns.
void Binder::StartNext() {
  scope_ = constants_;
  if (has_outputs_) {
    for (const OutputColumn& column : outputs_) scope_.Add(column.name, column.var);
    return;
  }
  auto one_row = std::make_unique<plan::Aggregate>();
  one_row->aggregates.push_back({Anonymous(ValueType::kInt), functions::Builtins().FindAggregate("count"), false, {}});
  Wrap(std::move(one_row));
}

absl::Status Binder::BindBlock(const ast::RegularQuery& query, size_t begin, size_t end) {
  if (end - begin == 1) return BindSingleQuery(query.parts[begin]);
  SetOperands operands{query, begin, end, scope_, {}, {}, {}};
  if (plan_->kind == plan::OperatorKind::kArgument) {
    operands.arguments = plan::As<plan::Argument>(*plan_).vars;
    return BindOperands(&operands);
  }
  // After NEXT.
  if (has_outputs_) operands.columns = outputs_;
  operands.gathered = GatherRows(operands.columns);
  scope_ = constants_;
  scope_.Add(" ", operands.gathered);
  CG_ASSIGN_OR_RETURN(plan::PlanPtr sub_plan, InSubPlan([&] {
                        operands.arguments = plan::As<plan::Argument>(*plan_).vars;
                        operands.scope = constants_;
                        return BindOperands(&operands);
                      }));
  outputs_ = sub_outputs_;
  has_outputs_ = sub_has_outputs_;
  auto apply = std::make_unique<plan::Apply>();
  apply->unit = !has_outputs_;
  Wrap(std::move(apply));
  plan_->children.push_back(std::move(sub_plan));
  return absl::OkStatus();
}

// All rows as one list of lists.
plan::VarId Binder::GatherRows(const std::vector<OutputColumn>& columns) {
  auto row = std::make_unique<plan::Expression>(plan::ExpressionKind::kList);
  row->type = ValueType::kList;
  for (const OutputColumn& column : columns) {
    row->children.push_back(plan::MakeVariable(column.var, TypeOf(column.var)));
  }
  plan::AggregateItem rows;
  rows.var = Anonymous(ValueType::kList);
  rows.function = functions::Builtins().FindAggregate("collect");
  rows.arguments.push_back(std::move(row));
  const plan::VarId gathered = rows.var;
  auto gather = std::make_unique<plan::Aggregate>();
  gather->aggregates.push_back(std::move(rows));
  Wrap(std::move(gather));
  return gathered;
}

// The opposite of GatherRows: the columns again, each part with variables of its own.
absl::Status Binder::SpreadRows(const SetOperands& operands) {
  auto unwind = std::make_unique<plan::Unwind>();
  unwind->list = plan::MakeVariable(operands.gathered, ValueType::kList);
  unwind->var = Anonymous(ValueType::kList);
  const plan::VarId row = unwind->var;
  Wrap(std::move(unwind));
  auto columns = std::make_unique<plan::Project>();
  columns->keep_input = true;
  for (size_t i = 0; i < operands.columns.size(); ++i) {
    const OutputColumn& column = operands.columns[i];
    std::vector<plan::ExpressionPtr> arguments;
    arguments.push_back(plan::MakeVariable(row, ValueType::kList));
    arguments.push_back(plan::MakeLiteral(Value::Int(static_cast<int64_t>(i))));
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr item, Call("[]", std::move(arguments), {}));
    item->type = TypeOf(column.var);
    const plan::VarId var = Declare(column.name, item->type, (*vars_)[column.var].element_type);
    columns->items.push_back({var, std::move(item)});
  }
  if (!columns->items.empty()) Wrap(std::move(columns));
  return absl::OkStatus();
}

// INTERSECT binds tighter than UNION and EXCEPT; equal operators group to the left.
absl::Status Binder::BindOperands(SetOperands* operands) {
  const std::vector<QueryOperator>& operators = operands->query.operators;
  const bool writes_before = std::exchange(result_.writes, false);
  size_t next = operands->begin;
  const auto term = [&]() -> absl::Status {
    CG_RETURN_IF_ERROR(BindOperand(*operands, next++));
    while (next < operands->end && IsIntersect(operators[next - 1])) {
      plan::PlanPtr left = std::move(plan_);
      const std::vector<OutputColumn> columns = outputs_;
      CG_RETURN_IF_ERROR(BindOperand(*operands, next++));
      CG_RETURN_IF_ERROR(Combine(operators[next - 2], std::move(left), columns, operands->query.parts[next - 1].span));
    }
    return absl::OkStatus();
  };
  CG_RETURN_IF_ERROR(term());
  while (next < operands->end) {
    const size_t op = next - 1;
    plan::PlanPtr left = std::move(plan_);
    const std::vector<OutputColumn> columns = outputs_;
    CG_RETURN_IF_ERROR(term());
    CG_RETURN_IF_ERROR(Combine(operators[op], std::move(left), columns, operands->query.parts[op + 1].span));
  }
  for (size_t op = operands->begin; op + 1 < operands->end; ++op) {
    if (IsUnion(operators[op]) || !result_.writes) continue;
    return SyntaxError("InvalidClauseComposition", operands->query.parts[op + 1].span,
                       Cat("what ", NameOf(operators[op]), " compares cannot change the graph"),
                       "write first, then hand the rows on with NEXT or WITH");
  }
  result_.writes = result_.writes || writes_before;
  return absl::OkStatus();
}

absl::Status Binder::BindOperand(const SetOperands& operands, size_t part) {
  auto argument = std::make_unique<plan::Argument>();
  argument->vars = operands.arguments;
  plan_ = std::move(argument);
  scope_ = operands.scope;
  if (operands.gathered.valid()) CG_RETURN_IF_ERROR(SpreadRows(operands));
  return BindSingleQuery(operands.query.parts[part]);
}

// Puts `left`, whose result is `columns`, and the plan so far together.
absl::Status Binder::Combine(QueryOperator op, plan::PlanPtr left, const std::vector<OutputColumn>& columns,
                             Span right_span) {
  auto combined = std::make_unique<plan::Union>();
  combined->operation = OperationOf(op);
  combined->distinct = IsDistinct(op);
  combined->inputs.resize(2);
  const bool same = std::equal(columns.begin(), columns.end(), outputs_.begin(), outputs_.end(),
                               [](const OutputColumn& a, const OutputColumn& b) { return a.name == b.name; });
  if (!same) {
    return SyntaxError("DifferentColumnsInUnion", right_span,
                       Cat("both sides of ", NameOf(op), " must return the same columns"),
                       "give the columns the same names in the same order with AS");
  }
  if (!IsUnion(op) && !has_outputs_) {
    return SyntaxError("InvalidClauseComposition", right_span,
                       Cat("both sides of ", NameOf(op), " have to return rows"), "end them with RETURN");
  }
  for (size_t c = 0; c < columns.size(); ++c) {
    const plan::VarId out = vars_->Add(columns[c].name, TypeOf(columns[c].var) | TypeOf(outputs_[c].var));
    combined->inputs[0].push_back(columns[c].var);
    combined->inputs[1].push_back(outputs_[c].var);
    combined->outputs.push_back(out);
    outputs_[c].var = out;
  }
  combined->children.push_back(std::move(left));
  combined->children.push_back(std::move(plan_));
  plan_ = std::move(combined);
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
