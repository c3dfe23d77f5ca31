// Clauses of a query, one struct per kind. Pointers are never null unless the comment says so.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_CLAUSE_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_CLAUSE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/query/ast/expression.h"
#include "engine/query/ast/node.h"
#include "engine/query/ast/pattern.h"

namespace claimgraph::ast {

// [OPTIONAL] MATCH [mode] patterns [WHERE predicate]
struct MatchClause : NodeOf<Clause, ClauseKind::kMatch> {
  bool optional = false;
  MatchMode mode = MatchMode::kDefault;
  std::vector<PathPattern> patterns;
  ExpressionPtr where;  // may be null
};

// UNWIND list AS variable
struct UnwindClause : NodeOf<Clause, ClauseKind::kUnwind> {
  ExpressionPtr list;
  Identifier variable;
};

// variable = value
struct LetItem {
  Span span;
  Identifier variable;
  ExpressionPtr value;
};
// LET variable = value, ...: adds columns to the row. Later items see earlier ones.
struct LetClause : NodeOf<Clause, ClauseKind::kLet> {
  std::vector<LetItem> items;
};

// FILTER [WHERE] predicate
struct FilterClause : NodeOf<Clause, ClauseKind::kFilter> {
  ExpressionPtr predicate;
};

// FOR variable IN list [WITH ORDINALITY position | WITH OFFSET position]
struct ForClause : NodeOf<Clause, ClauseKind::kFor> {
  Identifier variable;
  ExpressionPtr list;
  std::optional<Identifier> position;
  bool from_one = false;  // ORDINALITY counts from 1, OFFSET from 0
};

// One column of a projection. The column's name is the alias, or else the exact text of the expression.
struct ProjectionItem {
  Span span;
  ExpressionPtr expression;
  std::optional<Identifier> alias;
  std::string text;  // the source text of `expression`
  const std::string& column_name() const { return alias ? alias->name : text; }
};

// kDefault: nulls last when ascending, first when descending.
enum class NullsOrder : uint8_t { kDefault, kFirst, kLast };
struct SortItem {
  Span span;
  ExpressionPtr expression;
  bool descending = false;
  NullsOrder nulls = NullsOrder::kDefault;
};

// [DISTINCT] *, items ORDER BY ... SKIP ... LIMIT ...
struct Projection {
  Span span;
  bool distinct = false;
  bool star = false;  // `*`, alone or before the items
  std::vector<ProjectionItem> items;
  std::vector<SortItem> order_by;
  ExpressionPtr skip;   // may be null; also written OFFSET
  ExpressionPtr limit;  // may be null
};

// ORDER BY ... SKIP ... LIMIT ... between clauses: at least one of them.
struct PageClause : NodeOf<Clause, ClauseKind::kPage> {
  std::vector<SortItem> order_by;
  ExpressionPtr skip;   // may be null
  ExpressionPtr limit;  // may be null
};

// WITH projection [WHERE predicate]
struct WithClause : NodeOf<Clause, ClauseKind::kWith> {
  Projection projection;
  ExpressionPtr where;  // may be null
};

struct ReturnClause : NodeOf<Clause, ClauseKind::kReturn> {
  Projection projection;
};

struct YieldItem {
  Span span;
  Identifier field;
  std::optional<Identifier> alias;
  const Identifier& variable() const { return alias ? *alias : field; }
};

// [OPTIONAL] CALL namespace.name(arguments) YIELD items WHERE predicate
struct CallProcedureClause : NodeOf<Clause, ClauseKind::kCallProcedure> {
  bool optional = false;  // a row of nulls where the procedure yields none
  Identifier name;  // full name with dots, as written
  // Without parentheses (`CALL name`) nullopt: the arguments come from parameters. Only a standalone call may do so.
  std::optional<std::vector<ExpressionPtr>> arguments;
  bool has_yield = false;
  bool yield_star = false;  // YIELD *
  std::vector<YieldItem> yield;
  ExpressionPtr where;      // may be null
  bool standalone = false;  // the only clause of the query: its fields are the query's columns
};

// CALL (imports) { query } or the older CALL { WITH imports ... }
struct CallSubqueryClause : NodeOf<Clause, ClauseKind::kCallSubquery> {
  bool optional = false;
  bool has_scope = false;   // a list in parentheses was given, maybe empty
  bool import_all = false;  // CALL (*) { ... }
  std::vector<Identifier> imports;
  StatementPtr query;  // a RegularQuery
};

// LOAD CSV [WITH HEADERS] FROM url AS variable [FIELDTERMINATOR separator]
struct LoadCsvClause : NodeOf<Clause, ClauseKind::kLoadCsv> {
  bool headers = false;
  ExpressionPtr url;
  Identifier variable;
  std::optional<std::string> separator;
};

// CREATE patterns [FROM evidence], also written INSERT
struct CreateClause : NodeOf<Clause, ClauseKind::kCreate> {
  std::vector<PathPattern> patterns;
  ExpressionPtr evidence;  // may be null
};

enum class SetItemKind : uint8_t {
  kProperty,    // a.b = value; the target is a Property
  kSubscript,   // a[key] = value; the target is a Subscript
  kReplaceAll,  // a = value; the target is a Variable
  kAddAll,      // a += value; the target is a Variable
  kLabels,      // a:B:C; the target is a Variable
};
struct SetItem {
  SetItemKind kind = SetItemKind::kProperty;
  Span span;
  ExpressionPtr target;
  ExpressionPtr value;             // null for kLabels
  std::vector<Identifier> labels;  // of kLabels
};

// MERGE pattern [ON CREATE SET items] [ON MATCH SET items] [FROM evidence]
struct MergeClause : NodeOf<Clause, ClauseKind::kMerge> {
  PathPattern pattern;
  std::vector<SetItem> on_create;
  std::vector<SetItem> on_match;
  ExpressionPtr evidence;  // may be null
};

// SET items [FROM evidence]
struct SetClause : NodeOf<Clause, ClauseKind::kSet> {
  std::vector<SetItem> items;
  ExpressionPtr evidence;  // may be null
};

// REMOVE a.b, a[key], a:B. Items are of kind kProperty, kSubscript or kLabels and have no value.
struct RemoveClause : NodeOf<Clause, ClauseKind::kRemove> {
  std::vector<SetItem> items;
};

// [DETACH] DELETE expressions
struct DeleteClause : NodeOf<Clause, ClauseKind::kDelete> {
  bool detach = false;
  std::vector<ExpressionPtr> expressions;
};

// FINISH: in place of RETURN, no rows.
struct FinishClause : NodeOf<Clause, ClauseKind::kFinish> {};

// TRACE expressions: in place of RETURN, one row per claim that supports them.
struct TraceClause : NodeOf<Clause, ClauseKind::kTrace> {
  std::vector<ProjectionItem> items;  // no aliases
};

// RETRACT claim or RETRACT DOCUMENT id
struct RetractClause : NodeOf<Clause, ClauseKind::kRetract> {
  bool document = false;
  ExpressionPtr target;
};

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_CLAUSE_H_
