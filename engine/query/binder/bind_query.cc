// Statements and the sequence of clauses.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

bool IsWrite(ast::ClauseKind kind) {
  switch (kind) {
    case ast::ClauseKind::kCreate:
    case ast::ClauseKind::kMerge:
    case ast::ClauseKind::kSet:
    case ast::ClauseKind::kRemove:
    case ast::ClauseKind::kDelete:
    case ast::ClauseKind::kRetract: return true;
    default: return false;
  }
}

}  // namespace

absl::Status Binder::BindStatement(const ast::Statement& statement) {
  switch (statement.kind) {
    case ast::StatementKind::kRegularQuery: return BindRegularQuery(statement.As<ast::RegularQuery>());
    case ast::StatementKind::kWhich: return BindWhich(statement.As<ast::WhichStatement>());
    default: return BindSchema(statement);
  }
}

absl::Status Binder::BindSingleQuery(const ast::SingleQuery& query) {
  outputs_.clear();
  has_outputs_ = false;
  for (const ast::ClausePtr& clause : query.clauses) {
    if (IsWrite(clause->kind)) result_.writes = true;
    CG_RETURN_IF_ERROR(BindClause(*clause));
  }
  return absl::OkStatus();
}

absl::Status Binder::BindClause(const ast::Clause& clause) {
  switch (clause.kind) {
    case ast::ClauseKind::kMatch: return BindMatch(clause.As<ast::MatchClause>());
    case ast::ClauseKind::kUnwind: return BindUnwind(clause.As<ast::UnwindClause>());
    case ast::ClauseKind::kLet: return BindLet(clause.As<ast::LetClause>());
    case ast::ClauseKind::kFilter: return BindFilter(*clause.As<ast::FilterClause>().predicate);
    case ast::ClauseKind::kFor: return BindFor(clause.As<ast::ForClause>());
    case ast::ClauseKind::kPage: return BindPage(clause.As<ast::PageClause>());
    case ast::ClauseKind::kWith: {
      const auto& with = clause.As<ast::WithClause>();
      return BindProjection(with.projection, with.where.get(), /*is_with=*/true);
    }
    case ast::ClauseKind::kReturn:
      has_outputs_ = true;
      return BindProjection(clause.As<ast::ReturnClause>().projection, nullptr, /*is_with=*/false);
    case ast::ClauseKind::kLoadCsv: return BindLoadCsv(clause.As<ast::LoadCsvClause>());
    case ast::ClauseKind::kCallProcedure: {
      const auto& call = clause.As<ast::CallProcedureClause>();
      return call.optional ? BindOptionalCall(call) : BindProcedureCall(call);
    }
    case ast::ClauseKind::kCallSubquery: return BindCallSubquery(clause.As<ast::CallSubqueryClause>());
    case ast::ClauseKind::kCreate: return BindCreate(clause.As<ast::CreateClause>());
    case ast::ClauseKind::kMerge: return BindMerge(clause.As<ast::MergeClause>());
    case ast::ClauseKind::kSet: {
      const auto& set = clause.As<ast::SetClause>();
      return BindSet(set.items, /*remove=*/false, set.evidence.get());
    }
    case ast::ClauseKind::kRemove: return BindSet(clause.As<ast::RemoveClause>().items, /*remove=*/true, nullptr);
    case ast::ClauseKind::kDelete: return BindDelete(clause.As<ast::DeleteClause>());
    case ast::ClauseKind::kFinish: return absl::OkStatus();
    case ast::ClauseKind::kTrace: return BindTraceItems(clause.As<ast::TraceClause>().items);
    case ast::ClauseKind::kRetract: return BindRetract(clause.As<ast::RetractClause>());
  }
  return absl::InternalError("unknown clause");
}

absl::Status Binder::BindLoadCsv(const ast::LoadCsvClause& clause) {
  auto load = std::make_unique<plan::LoadCsv>();
  CG_ASSIGN_OR_RETURN(load->address, BindExpression(*clause.url));
  if (!load->address->type.empty() && !load->address->type.Intersects(ValueType::kString)) {
    return SyntaxError("InvalidArgumentType", clause.url->span,
                       Cat("LOAD CSV takes the address of a file as a STRING, not ", load->address->type.ToString()),
                       "write 'file:///name.csv'");
  }
  const std::string separator = clause.separator.value_or(",");
  if (separator.size() != 1 || separator == "\"" || separator == "\n" || separator == "\r") {
    return SyntaxError("InvalidArgumentValue", clause.span, "FIELDTERMINATOR takes one character of ASCII",
                       "write FIELDTERMINATOR ';' or '\\t'");
  }
  load->separator = separator[0];
  load->headers = clause.headers;
  CG_RETURN_IF_ERROR(CheckUndeclared(clause.variable));
  const TypeSet row = clause.headers ? ValueType::kMap : ValueType::kList;
  load->row = Declare(clause.variable.name, row, TypeSet(ValueType::kString));
  load->file = Declare(std::string(kCsvFile), ValueType::kString);
  load->line = Declare(std::string(kCsvLine), ValueType::kInt);
  Wrap(std::move(load));
  return absl::OkStatus();
}

absl::Status Binder::BindTraceItems(const std::vector<ast::ProjectionItem>& items) {
  auto extend = std::make_unique<plan::Project>();
  extend->keep_input = true;
  auto trace = std::make_unique<plan::Trace>();
  for (const ast::ProjectionItem& item : items) {
    CG_ASSIGN_OR_RETURN(plan::ExpressionPtr e, BindExpression(*item.expression));
    const TypeSet elements = TypeSet(ValueType::kNode) | ValueType::kRelationship | ValueType::kPath | ValueType::kList;
    if (!e->type.empty() && !e->type.Intersects(elements)) {
      return SyntaxError("InvalidArgumentType", item.span, "TRACE takes nodes, relationships and paths");
    }
    const plan::VarId var = Anonymous(e->type);
    extend->items.push_back({var, std::move(e)});
    trace->elements.push_back(var);
  }
  Wrap(std::move(extend));
  outputs_.clear();
  has_outputs_ = true;
  for (const std::string& column : plan::TraceColumns()) {
    const plan::VarId var = vars_->Add(column, TypeSet::Any());
    trace->outputs.push_back(var);
    outputs_.push_back({column, var});
  }
  Wrap(std::move(trace));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
