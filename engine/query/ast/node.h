// The roots of the syntax tree: what every node has, and the two closed hierarchies whose members refer to each
// other (expressions hold statements in subqueries, statements hold expressions).
//
// The tree is built once by the parser and never changed afterwards; it may then be read from any thread. Parents
// own their children. Every node keeps the byte range of the query text it stands for. Nodes carry their kind, so
// that consumers switch over it and then downcast with As<T>(). The depth of a tree that the parser hands out is
// bounded (see parser/limits.h), so recursion over it is safe; lists inside a node are not bounded.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_NODE_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_NODE_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/check.h"
#include "engine/base/error.h"

namespace claimgraph::ast {

// A name as the query spells it, without backquotes. The span covers the quotes.
struct Identifier {
  std::string name;
  Span span;
};

enum class ExpressionKind : uint8_t {
  kLiteral,
  kTypedLiteral,
  kParameter,
  kVariable,
  kProperty,
  kSubscript,
  kSlice,
  kList,
  kMap,
  kMapProjection,
  kUnary,
  kBinary,
  kLogical,
  kComparison,
  kIsNull,
  kIsTest,
  kHasLabels,
  kFunctionCall,
  kCast,
  kCountStar,
  kCase,
  kListComprehension,
  kPatternComprehension,
  kQuantifier,
  kReduce,
  kPatternExpression,
  kSubquery,
};

enum class ClauseKind : uint8_t {
  kMatch,
  kUnwind,
  kLet,
  kFilter,
  kFor,
  kPage,
  kWith,
  kReturn,
  kCallProcedure,
  kCallSubquery,
  kLoadCsv,
  kCreate,
  kMerge,
  kSet,
  kRemove,
  kDelete,
  kFinish,
  kTrace,
  kRetract,
};

enum class StatementKind : uint8_t {
  kRegularQuery,
  kWhich,
  kCreateIndex,
  kDropIndex,
  kCreateConstraint,
  kDropConstraint,
  kShow,
};

// Base of a closed hierarchy. `Kind` is its enumeration; each concrete node states its own as `kKind`.
template <typename Kind>
struct Node {
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;
  virtual ~Node() = default;

  // The node as the concrete type T. REQUIRES: kind == T::kKind.
  template <typename T>
  const T& As() const {
    CG_DCHECK(kind == T::kKind);
    return static_cast<const T&>(*this);
  }
  // The same, or nullptr when the node is of another kind.
  template <typename T>
  const T* TryAs() const {
    return kind == T::kKind ? static_cast<const T*>(this) : nullptr;
  }

  const Kind kind;
  Span span;

 protected:
  explicit Node(Kind k) : kind(k) {}
};

struct Expression : Node<ExpressionKind> {
 protected:
  using Node::Node;
};
struct Clause : Node<ClauseKind> {
 protected:
  using Node::Node;
};
struct Statement : Node<StatementKind> {
 protected:
  using Node::Node;
};

using ExpressionPtr = std::unique_ptr<Expression>;
using ClausePtr = std::unique_ptr<Clause>;
using StatementPtr = std::unique_ptr<Statement>;

// Gives a concrete node its kind: struct Literal : NodeOf<Expression, ExpressionKind::kLiteral> { ... };
template <typename Base, auto K>
struct NodeOf : Base {
  static constexpr auto kKind = K;
  NodeOf() : Base(K) {}
};

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_NODE_H_
