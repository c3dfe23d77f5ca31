// Whole queries: statements, unions, the order of clauses.
#include <string_view>
#include <utility>

#include "engine/base/strings.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

using ast::ClauseKind;
using ast::QueryOperator;

std::string_view ClauseName(const ast::Clause& clause) {
  switch (clause.kind) {
    case ClauseKind::kMatch:
      return clause.As<ast::MatchClause>().optional ? "OPTIONAL MATCH" : "MATCH";
    case ClauseKind::kUnwind:
      return "UNWIND";
    case ClauseKind::kLet:
      return "LET";
    case ClauseKind::kFilter:
      return "FILTER";
    case ClauseKind::kFor:
      return "FOR";
    case ClauseKind::kPage:
      return "ORDER BY, OFFSET or LIMIT";
    case ClauseKind::kWith:
      return "WITH";
    case ClauseKind::kReturn:
      return "RETURN";
    case ClauseKind::kCallProcedure:
    case ClauseKind::kCallSubquery:
      return "CALL";
    case ClauseKind::kLoadCsv:
      return "LOAD CSV";
    case ClauseKind::kCreate:
      return "CREATE";
    case ClauseKind::kMerge:
      return "MERGE";
    case ClauseKind::kSet:
      return "SET";
    case ClauseKind::kRemove:
      return "REMOVE";
    case ClauseKind::kDelete:
      return "DELETE";
    case ClauseKind::kFinish:
      return "FINISH";
    case ClauseKind::kTrace:
      return "TRACE";
    case ClauseKind::kRetract:
      return "RETRACT";
  }
  return "";
}

bool IsResult(ClauseKind kind) {
  return kind == ClauseKind::kReturn || kind == ClauseKind::kTrace || kind == ClauseKind::kFinish;
}
// Clauses that do nothing but hand rows to the next one.
bool OnlyReads(ClauseKind kind) {
  switch (kind) {
    case ClauseKind::kMatch:
    case ClauseKind::kUnwind:
    case ClauseKind::kLet:
    case ClauseKind::kFilter:
    case ClauseKind::kFor:
    case ClauseKind::kLoadCsv:
    case ClauseKind::kWith:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::unique_ptr<ast::Query> TreeBuilder::BuildQuery(Grammar::QueryTextContext* context) {
  auto query = std::make_unique<ast::Query>();
  query->span = SpanOf(context->statement());
  if (context->EXPLAIN_() != nullptr) query->mode = ast::ExplainMode::kExplain;
  if (context->PROFILE_() != nullptr) query->mode = ast::ExplainMode::kProfile;
  query->statement = BuildStatement(context->statement());
  query->depth = depth_max_;
  return query;
}

ast::StatementPtr TreeBuilder::BuildStatement(Grammar::StatementContext* context) {
  auto* child = static_cast<antlr4::ParserRuleContext*>(context->children[0]);
  switch (child->getRuleIndex()) {
    case Grammar::RuleWhichStatement:
      return BuildWhich(static_cast<Grammar::WhichStatementContext*>(child));
    case Grammar::RuleCreateIndex:
      return BuildCreateIndex(static_cast<Grammar::CreateIndexContext*>(child));
    case Grammar::RuleDropIndex:
      return BuildDropIndex(static_cast<Grammar::DropIndexContext*>(child));
    case Grammar::RuleCreateConstraint:
      return BuildCreateConstraint(static_cast<Grammar::CreateConstraintContext*>(child));
    case Grammar::RuleDropConstraint:
      return BuildDropConstraint(static_cast<Grammar::DropConstraintContext*>(child));
    case Grammar::RuleShowStatement:
      return BuildShow(static_cast<Grammar::ShowStatementContext*>(child));
    default: {
      auto* query = static_cast<Grammar::RegularQueryContext*>(child);
      standalone_ = query->singleQuery().size() == 1 && query->singleQuery(0)->clause().size() == 1;
      return BuildRegularQuery(query, Ending::kResultOrEffect);
    }
  }
}

ast::StatementPtr TreeBuilder::BuildRegularQuery(Grammar::RegularQueryContext* context, Ending ending) {
  auto query = Make<ast::RegularQuery>(context);
  for (size_t i = 0; i < context->children.size(); ++i) {
    if (auto* op_context = RuleAt<Grammar::QueryOperatorContext>(context, i)) {
      CountStep(op_context);
      const QueryOperator op = BuildQueryOperator(op_context);
      CheckUnionMixing(*query, op, SpanOf(op_context));
      query->operators.push_back(op);
      continue;
    }
    // What another part reads has to be rows; of the last one its place decides.
    auto* after = RuleAt<Grammar::QueryOperatorContext>(context, i + 1);
    const bool feeds = after != nullptr && after->NEXT_() != nullptr;
    auto* part = RuleAt<Grammar::SingleQueryContext>(context, i);
    query->parts.push_back(BuildSingleQuery(part, feeds ? Ending::kResultOrEffect : ending));
    auto* before = i == 0 ? nullptr : RuleAt<Grammar::QueryOperatorContext>(context, i - 1);
    if (before != nullptr && before->yieldClause() != nullptr) {
      AddYieldAfterNext(before->yieldClause(), &query->parts.back());
    }
  }
  return query;
}

void TreeBuilder::AddYieldAfterNext(Grammar::YieldClauseContext* yield, ast::SingleQuery* next) {
  auto with = Make<ast::WithClause>(yield);
  with->projection.span = with->span;
  with->projection.star = yield->STAR() != nullptr;
  for (Grammar::YieldItemContext* item_context : yield->yieldItem()) {
    ast::ProjectionItem item;
    item.span = SpanOf(item_context);
    auto field = Make<ast::Variable>(item_context->symbolicName(0));
    field->name = BuildName(item_context->symbolicName(0)).name;
    item.text = field->name;
    item.expression = std::move(field);
    item.alias = BuildOptionalName(item_context->symbolicName(1));
    with->projection.items.push_back(std::move(item));
  }
  with->where = BuildWhere(yield->whereClause());
  next->clauses.insert(next->clauses.begin(), std::move(with));
}

void TreeBuilder::CheckUnionMixing(const ast::RegularQuery& query, QueryOperator op, Span span) {
  const auto is_union = [](QueryOperator o) { return o == QueryOperator::kUnion || o == QueryOperator::kUnionAll; };
  if (!is_union(op)) return;
  for (auto it = query.operators.rbegin(); it != query.operators.rend() && *it != QueryOperator::kNext; ++it) {
    if (!is_union(*it) || *it == op) continue;
    Fail(SyntaxError("InvalidClauseComposition", span, "UNION and UNION ALL cannot be mixed",
                     "put one of them into CALL { ... }"));
  }
}

QueryOperator TreeBuilder::BuildQueryOperator(Grammar::QueryOperatorContext* context) {
  const bool all = context->ALL_() != nullptr;
  switch (TokenAt(context, 0)) {
    case Grammar::NEXT_:
      return QueryOperator::kNext;
    case Grammar::EXCEPT_:
      return all ? QueryOperator::kExceptAll : QueryOperator::kExcept;
    case Grammar::INTERSECT_:
      return all ? QueryOperator::kIntersectAll : QueryOperator::kIntersect;
    default:
      return all ? QueryOperator::kUnionAll : QueryOperator::kUnion;
  }
}

ast::SingleQuery TreeBuilder::BuildSingleQuery(Grammar::SingleQueryContext* context, Ending ending) {
  ast::SingleQuery query;
  query.span = SpanOf(context);
  const bool standalone = std::exchange(standalone_, false);
  bool starts = true;
  for (Grammar::PageItemContext* item : context->pageItem()) {
    AddPageItem(item, std::exchange(starts, false), &query.clauses);
  }
  for (Grammar::ClauseContext* clause : context->clause()) {
    CountStep(clause);
    query.clauses.push_back(BuildClause(static_cast<antlr4::ParserRuleContext*>(clause->children[0])));
    if (query.clauses.back()->kind == ClauseKind::kCallProcedure) {
      CheckProcedureCall(static_cast<ast::CallProcedureClause*>(query.clauses.back().get()), standalone);
    }
    // The items of WITH stand behind its WHERE.
    auto* with = RuleAt<Grammar::WithClauseContext>(clause, 0);
    starts = true;
    for (Grammar::PageItemContext* item : with != nullptr ? with->pageItem() : clause->pageItem()) {
      AddPageItem(item, std::exchange(starts, false), &query.clauses);
    }
  }
  CheckComposition(query, ending);
  return query;
}

ast::ClausePtr TreeBuilder::BuildClause(antlr4::ParserRuleContext* child) {
  switch (child->getRuleIndex()) {
    case Grammar::RuleMatchClause:
      return BuildMatch(static_cast<Grammar::MatchClauseContext*>(child));
    case Grammar::RuleUnwindClause:
      return BuildUnwind(static_cast<Grammar::UnwindClauseContext*>(child));
    case Grammar::RuleLetClause:
      return BuildLet(static_cast<Grammar::LetClauseContext*>(child));
    case Grammar::RuleFilterClause:
      return BuildFilter(static_cast<Grammar::FilterClauseContext*>(child));
    case Grammar::RuleForClause:
      return BuildFor(static_cast<Grammar::ForClauseContext*>(child));
    case Grammar::RuleFinishClause:
      return Make<ast::FinishClause>(child);
    case Grammar::RuleWithClause:
      return BuildWith(static_cast<Grammar::WithClauseContext*>(child));
    case Grammar::RuleCallSubquery:
      return BuildCallSubquery(static_cast<Grammar::CallSubqueryContext*>(child));
    case Grammar::RuleCallProcedure:
      return BuildCallProcedure(static_cast<Grammar::CallProcedureContext*>(child));
    case Grammar::RuleLoadCsvClause:
      return BuildLoadCsv(static_cast<Grammar::LoadCsvClauseContext*>(child));
    case Grammar::RuleCreateClause:
      return BuildCreate(static_cast<Grammar::CreateClauseContext*>(child));
    case Grammar::RuleMergeClause:
      return BuildMerge(static_cast<Grammar::MergeClauseContext*>(child));
    case Grammar::RuleSetClause:
      return BuildSet(static_cast<Grammar::SetClauseContext*>(child));
    case Grammar::RuleRemoveClause:
      return BuildRemove(static_cast<Grammar::RemoveClauseContext*>(child));
    case Grammar::RuleDeleteClause:
      return BuildDelete(static_cast<Grammar::DeleteClauseContext*>(child));
    case Grammar::RuleTraceClause:
      return BuildTrace(static_cast<Grammar::TraceClauseContext*>(child));
    case Grammar::RuleRetractClause:
      return BuildRetract(static_cast<Grammar::RetractClauseContext*>(child));
    default:
      return BuildReturn(static_cast<Grammar::ReturnClauseContext*>(child));
  }
}

void TreeBuilder::CheckComposition(const ast::SingleQuery& query, Ending ending) {
  for (size_t i = 0; i + 1 < query.clauses.size(); ++i) {
    const ast::Clause& clause = *query.clauses[i];
    if (!IsResult(clause.kind)) continue;
    Fail(SyntaxError(
        "InvalidClauseComposition", query.clauses[i + 1]->span,
        Cat("nothing can follow ", ClauseName(clause), ", but here comes ", ClauseName(*query.clauses[i + 1])),
        "use WITH or NEXT to hand rows on, or UNION to join two queries"));
  }
  // Ordering what is there does not make it a result.
  size_t last = query.clauses.size() - 1;
  while (last > 0 && query.clauses[last]->kind == ClauseKind::kPage) --last;
  CheckLastClause(*query.clauses[last], ending);
}

void TreeBuilder::CheckLastClause(const ast::Clause& clause, Ending ending) {
  const bool no_rows = ending == Ending::kResult && clause.kind == ClauseKind::kFinish;
  if (ending == Ending::kAny || (IsResult(clause.kind) && !no_rows)) return;
  // Not "before the end": the place to look at is where the next clause is missing.
  const Span end{clause.span.end(), 0};
  if (ending == Ending::kResult) {
    Fail(SyntaxError("InvalidClauseComposition", end, "the query has to end with RETURN", "add RETURN and a column"));
  }
  bool dangling = OnlyReads(clause.kind);
  if (const auto* call = clause.TryAs<ast::CallProcedureClause>()) dangling = call->has_yield && !call->standalone;
  if (!dangling) return;
  Fail(SyntaxError("InvalidClauseComposition", end, Cat("a query cannot end with ", ClauseName(clause)),
                   clause.kind == ClauseKind::kMatch ? "add RETURN and what you want to see, for example RETURN *"
                                                     : "add RETURN and what you want to see"));
}

void TreeBuilder::CheckProcedureCall(ast::CallProcedureClause* call, bool standalone) {
  call->standalone = standalone;
  if (standalone) return;
  if (!call->arguments) {
    Fail(SyntaxError("InvalidArgumentPassingMode", call->name.span,
                     "a procedure called inside a query needs its arguments in parentheses",
                     Cat("write CALL ", call->name.name, "(...)")));
  }
  if (call->yield_star) {
    Fail(SyntaxError("UnexpectedSyntax", call->span, "YIELD * is for a call that is the whole query",
                     "name the fields: YIELD a, b"));
  }
}

}  // namespace claimgraph::parser
