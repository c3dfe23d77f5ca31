// Whole queries: the root of the tree and the kinds of statement under it. Include this to see the whole tree.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_QUERY_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_QUERY_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/query/ast/clause.h"
#include "engine/query/ast/expression.h"
#include "engine/query/ast/node.h"
#include "engine/query/ast/pattern.h"

namespace claimgraph::ast {

// A sequence of clauses. The parser guarantees the composition: RETURN, TRACE and FINISH come last, every query that
// is not inside EXISTS or COUNT ends in one of them, a writing clause or a call.
struct SingleQuery {
  Span span;
  std::vector<ClausePtr> clauses;  // at least one
};

// kNext hands the rows of what stands before it to what comes after.
enum class QueryOperator : uint8_t { kUnion, kUnionAll, kExcept, kExceptAll, kIntersect, kIntersectAll, kNext };

// parts[0] operators[0] parts[1] operators[1] ... INTERSECT binds tightest, then UNION and EXCEPT, then NEXT; equals
// group to the left. UNION and UNION ALL are not mixed.
struct RegularQuery : NodeOf<Statement, StatementKind::kRegularQuery> {
  std::vector<SingleQuery> parts;
  std::vector<QueryOperator> operators;
};

// One side of WHICH: a label expression and the name it gets, if any.
struct WhichSide {
  Span span;
  LabelExpressionPtr labels;
  std::optional<Identifier> variable;
};

enum class WhichSign : uint8_t { kAny, kPositively, kNegatively };
enum class WhichModality : uint8_t { kAny, kAsserted, kIncluding };

// kTrace without items follows the whole path from cause to effect.
enum class WhichResult : uint8_t { kDefault, kReturn, kTrace };

// WHICH cause AFFECTS effect [WITHIN n STEPS] [POSITIVELY | NEGATIVELY] [ASSERTED | INCLUDING (...)] [WHERE ...]
// [RETURN items | TRACE [items]] [ORDER BY ...] [SKIP ...] [LIMIT ...]
struct WhichStatement : NodeOf<Statement, StatementKind::kWhich> {
  WhichSide cause;
  WhichSide effect;
  std::optional<uint64_t> steps_max;
  WhichSign sign = WhichSign::kAny;
  WhichModality modality = WhichModality::kAny;
  std::vector<Identifier> included;  // of kIncluding; as written, case-insensitive
  ExpressionPtr where;               // may be null
  WhichResult result = WhichResult::kDefault;
  Projection projection;  // its items are those of RETURN or TRACE; none for the default columns
};

// What an index or constraint is about: (variable:Label) or ()-[variable:TYPE]-().
struct SchemaTarget {
  Span span;
  bool relationship = false;
  Identifier variable;
  Identifier label;                    // or relationship type
  std::vector<Identifier> properties;  // at least one
};

enum class IndexKind : uint8_t { kRange, kUnique, kFulltext };

// CREATE [UNIQUE | FULLTEXT] INDEX [name] [IF NOT EXISTS] FOR (n:L) ON (n.p, ...)
struct CreateIndexStatement : NodeOf<Statement, StatementKind::kCreateIndex> {
  IndexKind index = IndexKind::kRange;
  std::optional<Identifier> name;
  bool if_not_exists = false;
  SchemaTarget target;
};

// DROP INDEX name [IF EXISTS]
struct DropIndexStatement : NodeOf<Statement, StatementKind::kDropIndex> {
  Identifier name;
  bool if_exists = false;
};

enum class ConstraintKind : uint8_t { kUnique, kNotNull, kKey, kType };

// CREATE CONSTRAINT [name] [IF NOT EXISTS] FOR (n:L) REQUIRE n.p IS UNIQUE | NOT NULL | [NODE] KEY | TYPED type
struct CreateConstraintStatement : NodeOf<Statement, StatementKind::kCreateConstraint> {
  ConstraintKind constraint = ConstraintKind::kUnique;
  std::optional<Identifier> name;
  bool if_not_exists = false;
  SchemaTarget target;
  Identifier type;  // of kType: its words in upper case, with one space between them
};

// DROP CONSTRAINT name [IF EXISTS]
struct DropConstraintStatement : NodeOf<Statement, StatementKind::kDropConstraint> {
  Identifier name;
  bool if_exists = false;
};

enum class ShowKind : uint8_t {
  kIndexes,
  kConstraints,
  kLabels,
  kRelationshipTypes,
  kPropertyKeys,
  kFunctions,
  kProcedures,
  kDatabases,
  kSettings,
};
// SHOW what [YIELD columns [ORDER BY ...] [SKIP ...] [LIMIT ...]] [WHERE predicate] [RETURN ...]
struct ShowStatement : NodeOf<Statement, StatementKind::kShow> {
  ShowKind show = ShowKind::kIndexes;
  bool yield_star = false;
  std::vector<YieldItem> yield;  // none: all columns
  Projection page;               // `*` with ORDER BY, SKIP and LIMIT
  bool has_page = false;
  ExpressionPtr where;           // may be null
  ClausePtr result;              // RETURN; may be null
};

enum class ExplainMode : uint8_t { kNone, kExplain, kProfile };

// A query text as a whole.
struct Query {
  Span span;
  ExplainMode mode = ExplainMode::kNone;
  StatementPtr statement;
  size_t depth = 0;  // levels of the tree
};

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_QUERY_H_
