// Expressions of the syntax tree, one struct per kind. Pointers are never null unless the comment says so.
//
// Chains that people write long are flat: `a AND b AND c` is one Logical with three operands, `a < b <= c` one
// Comparison with three.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_EXPRESSION_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_EXPRESSION_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "engine/query/ast/node.h"
#include "engine/query/ast/pattern.h"

namespace claimgraph::ast {

struct Null {
  friend bool operator==(Null, Null) = default;
};

// null, true, 42, 0x2A, 1.5e3, 'text' (unescaped). A minus sign in front of a number is part of the literal.
struct Literal : NodeOf<Expression, ExpressionKind::kLiteral> {
  std::variant<Null, bool, int64_t, double, std::string> value;
};

// DATE '2025-04-09', ZONED DATETIME '...', QUANTITY 'USD 5.5 billion': a type name before a string.
struct TypedLiteral : NodeOf<Expression, ExpressionKind::kTypedLiteral> {
  Identifier type;  // one name or two words with a blank between, as written; case-insensitive
  std::string text;
};

// $name or $1.
struct Parameter : NodeOf<Expression, ExpressionKind::kParameter> {
  std::string name;
};

struct Variable : NodeOf<Expression, ExpressionKind::kVariable> {
  std::string name;
};

// object.key
struct Property : NodeOf<Expression, ExpressionKind::kProperty> {
  ExpressionPtr object;
  Identifier key;
};

// object[index]
struct Subscript : NodeOf<Expression, ExpressionKind::kSubscript> {
  ExpressionPtr object;
  ExpressionPtr index;
};

// list[from..to]
struct Slice : NodeOf<Expression, ExpressionKind::kSlice> {
  ExpressionPtr list;
  ExpressionPtr from;  // may be null: from the start
  ExpressionPtr to;    // may be null: to the end
};

struct List : NodeOf<Expression, ExpressionKind::kList> {
  std::vector<ExpressionPtr> elements;
};

struct MapEntry {
  Identifier key;
  ExpressionPtr value;
};

// {key: value}. Keys may repeat; the last one counts.
struct Map : NodeOf<Expression, ExpressionKind::kMap> {
  std::vector<MapEntry> entries;
};

enum class MapProjectionItemKind : uint8_t {
  kProperty /* .a */,
  kAllProperties /* .* */,
  kEntry /* a: e */,
  kVariable /* a */
};
struct MapProjectionItem {
  MapProjectionItemKind kind = MapProjectionItemKind::kProperty;
  Span span;
  Identifier key;       // of all kinds but kAllProperties
  ExpressionPtr value;  // of kEntry, else null
};

// subject {.a, .*, x: 1, y}
struct MapProjection : NodeOf<Expression, ExpressionKind::kMapProjection> {
  Identifier subject;
  std::vector<MapProjectionItem> items;
};

enum class UnaryOperator : uint8_t { kNot, kMinus, kPlus };
struct Unary : NodeOf<Expression, ExpressionKind::kUnary> {
  UnaryOperator op = UnaryOperator::kNot;
  ExpressionPtr operand;
};

enum class BinaryOperator : uint8_t {
  kAdd,
  kSubtract,
  kMultiply,
  kDivide,
  kModulo,
  kPower,
  kStartsWith,
  kEndsWith,
  kContains,
  kMatches,  // =~
  kConcatenate,  // ||
  kIn,
};
struct Binary : NodeOf<Expression, ExpressionKind::kBinary> {
  BinaryOperator op = BinaryOperator::kAdd;
  ExpressionPtr left;
  ExpressionPtr right;
};

enum class LogicalOperator : uint8_t { kAnd, kOr, kXor };
// Two or more operands joined by one operator, in order.
struct Logical : NodeOf<Expression, ExpressionKind::kLogical> {
  LogicalOperator op = LogicalOperator::kAnd;
  std::vector<ExpressionPtr> operands;
};

enum class ComparisonOperator : uint8_t { kEqual, kNotEqual, kLess, kLessEqual, kGreater, kGreaterEqual };
// operands[0] operators[0] operands[1] operators[1] ...; `a < b <= c` means a < b AND b <= c. One operand more than
// operators; most often two.
struct Comparison : NodeOf<Expression, ExpressionKind::kComparison> {
  std::vector<ExpressionPtr> operands;
  std::vector<ComparisonOperator> operators;
};

// operand IS [NOT] NULL
struct IsNull : NodeOf<Expression, ExpressionKind::kIsNull> {
  ExpressionPtr operand;
  bool negated = false;
};

// A type of values as written, words in upper case: "INTEGER NOT NULL", "LIST<STRING>", "INTEGER | FLOAT". Which words
// name a type is the binder's to know.
struct TypeName {
  std::string text;
  Span span;
};

enum class IsTestKind : uint8_t {
  kTrue,           // IS TRUE
  kFalse,          // IS FALSE
  kUnknown,        // IS UNKNOWN
  kTyped,          // IS TYPED type, IS :: type
  kNormalized,     // IS [NFC | NFD | NFKC | NFKD] NORMALIZED
  kDirected,       // IS DIRECTED
  kSourceOf,       // IS SOURCE OF relationship
  kDestinationOf,  // IS DESTINATION OF relationship
};
// operand IS [NOT] test. IS LABELED is given as HasLabels, IS NULL as IsNull.
struct IsTest : NodeOf<Expression, ExpressionKind::kIsTest> {
  ExpressionPtr operand;
  IsTestKind test = IsTestKind::kTrue;
  bool negated = false;
  TypeName type;                // of kTyped
  std::string form;             // of kNormalized, "NFC" and so on
  ExpressionPtr relationship;   // of kSourceOf and kDestinationOf, else null
};

// CAST(operand AS type)
struct Cast : NodeOf<Expression, ExpressionKind::kCast> {
  ExpressionPtr operand;
  TypeName type;
};

// operand:Labels, true when the node has the labels or the relationship the type.
struct HasLabels : NodeOf<Expression, ExpressionKind::kHasLabels> {
  ExpressionPtr operand;
  LabelExpressionPtr labels;
};

// namespace.name([DISTINCT] arguments)
struct FunctionCall : NodeOf<Expression, ExpressionKind::kFunctionCall> {
  Identifier name;  // full name with dots, as written; case-insensitive
  bool distinct = false;
  std::vector<ExpressionPtr> arguments;
};

// count(*)
struct CountStar : NodeOf<Expression, ExpressionKind::kCountStar> {};

struct CaseBranch {
  ExpressionPtr when;
  ExpressionPtr then;
};
struct Case : NodeOf<Expression, ExpressionKind::kCase> {
  ExpressionPtr subject;  // null in the form CASE WHEN predicate ...
  std::vector<CaseBranch> branches;
  ExpressionPtr otherwise;  // may be null
};

// [variable IN list WHERE predicate | result]
struct ListComprehension : NodeOf<Expression, ExpressionKind::kListComprehension> {
  Identifier variable;
  ExpressionPtr list;
  ExpressionPtr where;   // may be null
  ExpressionPtr result;  // may be null: the variable itself
};

// [path = (a)-[r]->(b) WHERE predicate | result]
struct PatternComprehension : NodeOf<Expression, ExpressionKind::kPatternComprehension> {
  PathPattern pattern;  // with the variable, if named
  ExpressionPtr where;  // may be null
  ExpressionPtr result;
};

enum class QuantifierKind : uint8_t { kAll, kAny, kNone, kSingle };
// all(variable IN list WHERE predicate)
struct Quantifier : NodeOf<Expression, ExpressionKind::kQuantifier> {
  QuantifierKind quantifier = QuantifierKind::kAll;
  Identifier variable;
  ExpressionPtr list;
  ExpressionPtr where;  // may be null: the variable itself is the predicate
};

// reduce(accumulator = initial, variable IN list | step)
struct Reduce : NodeOf<Expression, ExpressionKind::kReduce> {
  Identifier accumulator;
  ExpressionPtr initial;
  Identifier variable;
  ExpressionPtr list;
  ExpressionPtr step;
};

// A pattern where a value is expected. As a predicate, `(a)-->(b)` and `exists((a)-->(b))`, it has no selector and
// is true when a match exists. `shortestPath(...)` is the path, or null; `allShortestPaths(...)` the list of paths.
struct PatternExpression : NodeOf<Expression, ExpressionKind::kPatternExpression> {
  PathPattern pattern;
};

enum class SubqueryKind : uint8_t { kExists, kCount, kCollect, kValue };
// EXISTS { ... }, COUNT { ... }, COLLECT { ... }, VALUE { ... }.
// `EXISTS { (a)-->(b) WHERE p }` is given as a RegularQuery of one
// MATCH clause without RETURN.
struct Subquery : NodeOf<Expression, ExpressionKind::kSubquery> {
  SubqueryKind subquery = SubqueryKind::kExists;
  StatementPtr query;  // a RegularQuery
};

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_EXPRESSION_H_
