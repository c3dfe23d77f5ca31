// Clauses.
#include "engine/query/ast/print_names.h"
#include "engine/query/ast/printer_impl.h"

namespace claimgraph::ast {

void Printer::Print(const Clause& clause) {
  switch (clause.kind) {
    case ClauseKind::kMatch:
      return AddMatch(clause.As<MatchClause>());
    case ClauseKind::kUnwind:
      Add("UNWIND ");
      Print(*clause.As<UnwindClause>().list);
      Add(" AS ");
      return AddName(clause.As<UnwindClause>().variable);
    case ClauseKind::kLet:
      Add("LET ");
      return AddList(clause.As<LetClause>().items, [&](const LetItem& item) {
        AddName(item.variable);
        Add(" = ");
        Print(*item.value);
      });
    case ClauseKind::kFilter:
      Add("FILTER ");
      return Print(*clause.As<FilterClause>().predicate);
    case ClauseKind::kFor:
      return AddFor(clause.As<ForClause>());
    case ClauseKind::kPage: {
      const auto& page = clause.As<PageClause>();
      return AddOrderSkipLimit(page.order_by, page.skip, page.limit);
    }
    case ClauseKind::kWith:
      Add("WITH ");
      AddProjection(clause.As<WithClause>().projection);
      return AddWhere(clause.As<WithClause>().where);
    case ClauseKind::kReturn:
      Add("RETURN ");
      return AddProjection(clause.As<ReturnClause>().projection);
    case ClauseKind::kCallProcedure:
      return AddCallProcedure(clause.As<CallProcedureClause>());
    case ClauseKind::kCallSubquery:
      return AddCallSubquery(clause.As<CallSubqueryClause>());
    case ClauseKind::kLoadCsv:
      return AddLoadCsv(clause.As<LoadCsvClause>());
    case ClauseKind::kCreate:
      Add("CREATE ");
      AddPatterns(clause.As<CreateClause>().patterns);
      return AddEvidence(clause.As<CreateClause>().evidence);
    case ClauseKind::kMerge:
      return AddMerge(clause.As<MergeClause>());
    case ClauseKind::kSet:
      Add("SET ");
      AddSetItems(clause.As<SetClause>().items);
      return AddEvidence(clause.As<SetClause>().evidence);
    case ClauseKind::kRemove:
      Add("REMOVE ");
      return AddSetItems(clause.As<RemoveClause>().items);
    case ClauseKind::kDelete:
      Add(clause.As<DeleteClause>().detach ? "DETACH DELETE " : "DELETE ");
      return AddExpressions(clause.As<DeleteClause>().expressions);
    case ClauseKind::kFinish:
      return Add("FINISH");
    case ClauseKind::kTrace:
      Add("TRACE ");
      return AddList(clause.As<TraceClause>().items, [&](const ProjectionItem& item) { Print(*item.expression); });
    case ClauseKind::kRetract:
      Add(clause.As<RetractClause>().document ? "RETRACT DOCUMENT " : "RETRACT ");
      return Print(*clause.As<RetractClause>().target);
  }
}

void Printer::AddMatch(const MatchClause& match) {
  Add(match.optional ? "OPTIONAL MATCH " : "MATCH ");
  if (match.mode == MatchMode::kDifferentRelationships) Add("DIFFERENT RELATIONSHIPS ");
  if (match.mode == MatchMode::kRepeatableElements) Add("REPEATABLE ELEMENTS ");
  AddPatterns(match.patterns);
  AddWhere(match.where);
}

void Printer::AddProjection(const Projection& projection) {
  if (projection.distinct) Add("DISTINCT ");
  AddItems(projection);
  AddPage(projection);
}

void Printer::AddItems(const Projection& projection) {
  if (projection.star) Add(projection.items.empty() ? "*" : "*, ");
  AddList(projection.items, [&](const ProjectionItem& item) {
    Print(*item.expression);
    if (!item.alias) return;
    Add(" AS ");
    AddName(*item.alias);
  });
}

void Printer::AddPage(const Projection& projection) {
  if (projection.order_by.empty() && !projection.skip && !projection.limit) return;
  Add(" ");
  AddOrderSkipLimit(projection.order_by, projection.skip, projection.limit);
}

void Printer::AddOrderSkipLimit(const std::vector<SortItem>& order_by, const ExpressionPtr& skip,
                                const ExpressionPtr& limit) {
  if (!order_by.empty()) Add("ORDER BY ");
  AddList(order_by, [&](const SortItem& item) {
    Print(*item.expression);
    if (item.descending) Add(" DESC");
    if (item.nulls == NullsOrder::kFirst) Add(" NULLS FIRST");
    if (item.nulls == NullsOrder::kLast) Add(" NULLS LAST");
  });
  if (skip) {
    Add(order_by.empty() ? "SKIP " : " SKIP ");
    Print(*skip);
  }
  if (limit) {
    Add(order_by.empty() && !skip ? "LIMIT " : " LIMIT ");
    Print(*limit);
  }
}

void Printer::AddFor(const ForClause& loop) {
  Add("FOR ");
  AddName(loop.variable);
  Add(" IN ");
  Print(*loop.list);
  if (!loop.position) return;
  Add(loop.from_one ? " WITH ORDINALITY " : " WITH OFFSET ");
  // A keyword there would begin the next clause.
  AppendSubject(loop.position->name, &out_);
}

void Printer::AddCallProcedure(const CallProcedureClause& call) {
  Add(call.optional ? "OPTIONAL CALL " : "CALL ");
  AppendQualifiedName(call.name.name, &out_);
  if (call.arguments) {
    Add("(");
    AddExpressions(*call.arguments);
    Add(")");
  }
  if (call.has_yield) Add(call.yield_star ? " YIELD *" : " YIELD ");
  AddYieldItems(call.yield);
  AddWhere(call.where);
}

void Printer::AddYieldItems(const std::vector<YieldItem>& items) {
  AddList(items, [&](const YieldItem& item) {
    AddName(item.field);
    if (!item.alias) return;
    Add(" AS ");
    AddName(*item.alias);
  });
}

void Printer::AddLoadCsv(const LoadCsvClause& load) {
  Add(load.headers ? "LOAD CSV WITH HEADERS FROM " : "LOAD CSV FROM ");
  Print(*load.url);
  Add(" AS ");
  AddName(load.variable);
  if (!load.separator) return;
  Add(" FIELDTERMINATOR ");
  AppendString(*load.separator, &out_);
}

void Printer::AddCallSubquery(const CallSubqueryClause& call) {
  Add(call.optional ? "OPTIONAL CALL " : "CALL ");
  if (call.has_scope) {
    Add(call.import_all ? "(*" : "(");
    AddList(call.imports, [&](const Identifier& name) { AddName(name); });
    Add(") ");
  }
  Add("{ ");
  Print(*call.query);
  Add(" }");
}

void Printer::AddMerge(const MergeClause& merge) {
  Add("MERGE ");
  Print(merge.pattern);
  if (!merge.on_create.empty()) Add(" ON CREATE SET ");
  AddSetItems(merge.on_create);
  if (!merge.on_match.empty()) Add(" ON MATCH SET ");
  AddSetItems(merge.on_match);
  AddEvidence(merge.evidence);
}

void Printer::AddPatterns(const std::vector<PathPattern>& patterns) {
  AddList(patterns, [&](const PathPattern& pattern) { Print(pattern); });
}

void Printer::AddSetItems(const std::vector<SetItem>& items) {
  AddList(items, [&](const SetItem& item) {
    AddTarget(*item.target);
    for (const Identifier& label : item.labels) {
      Add(":");
      AddSchemaName(label);
    }
    if (!item.value) return;
    Add(item.kind == SetItemKind::kAddAll ? " += " : " = ");
    Print(*item.value);
  });
}

// What SET and REMOVE change begins with a name, or with an expression in parentheses.
void Printer::AddTarget(const Expression& target) {
  if (const Property* property = target.TryAs<Property>()) {
    AddTarget(*property->object);
    Add(".");
    AddSchemaName(property->key);
  } else if (const Subscript* subscript = target.TryAs<Subscript>()) {
    AddTarget(*subscript->object);
    Add("[");
    Print(*subscript->index);
    Add("]");
  } else {
    const bool parentheses = target.kind != ExpressionKind::kVariable;
    if (parentheses) Add("(");
    Print(target);
    if (parentheses) Add(")");
  }
}

void Printer::AddWhere(const ExpressionPtr& where) {
  if (!where) return;
  if (!out_.empty() && out_.back() != '(' && out_.back() != '[') Add(" ");
  Add("WHERE ");
  Print(*where);
}

void Printer::AddEvidence(const ExpressionPtr& evidence) {
  if (!evidence) return;
  Add(" FROM ");
  Print(*evidence);
}

}  // namespace claimgraph::ast
