// Bound expressions: names resolved to variables and functions, types inferred as far as they are known.
//
// A tree of value-owned nodes. Names of labels, types and property keys stay names: a plan can be cached and run
// against any state of the catalog. Immutable once a plan is built, apart from optimizer passes, which own it.
#ifndef CLAIMGRAPH_ENGINE_PLAN_EXPRESSION_H_
#define CLAIMGRAPH_ENGINE_PLAN_EXPRESSION_H_

#include <memory>
#include <string>
#include <vector>

#include "engine/base/error.h"
#include "engine/plan/variable.h"
#include "engine/values/value.h"

namespace claimgraph::functions {
class ScalarFunction;
class AggregateFunction;
}  // namespace claimgraph::functions

namespace claimgraph::plan {

struct LogicalOperator;
struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

enum class ExpressionKind : uint8_t {
  kLiteral,             // literal
  kParameter,           // name
  kVariable,            // var
  kProperty,            // children[0] . name
  kHasLabels,           // children[0] matches label_expression (node labels or relationship type)
  kCall,                // function(children...): operators are functions too
  kList,                // [children...]
  kMap,                 // {names[i]: children[i]}
  kCase,                // searched: when0, then0, when1, then1, ..., else; the operand form is rewritten to this
  kListComprehension,   // [var IN children[0] WHERE children[1] | children[2]]; absent parts are null pointers
  kQuantifier,          // quantifier(var IN children[0] WHERE children[1])
  kReduce,              // reduce(accumulator = children[0], var IN children[1] | children[2])
  kPath,                // a path from children: node, relationship or list of relationships, node, ...
  kSubquery,            // EXISTS/COUNT/COLLECT over `subquery`
};

enum class Quantifier : uint8_t { kAll, kAny, kNone, kSingle };

// EXISTS: true when the sub-plan has a row. COUNT: how many. COLLECT: list of the values of `result`.
enum class SubqueryKind : uint8_t { kExists, kCount, kCollect };

struct LabelExpression;
using LabelExpressionPtr = std::unique_ptr<LabelExpression>;

// `:A|B&!C`, `%`. One name for kName, two children for kAnd/kOr, one for kNot.
struct LabelExpression {
  enum class Kind : uint8_t { kName, kAny, kAnd, kOr, kNot };
  Kind kind = Kind::kAny;
  std::string name;
  LabelExpressionPtr left, right;

  static LabelExpressionPtr Name(std::string name);
  static LabelExpressionPtr And(LabelExpressionPtr left, LabelExpressionPtr right);
  LabelExpressionPtr Clone() const;
  std::string ToString() const;
};

struct Subquery {
  SubqueryKind kind = SubqueryKind::kExists;
  std::unique_ptr<LogicalOperator> plan;  // its Argument leaf lists the outer variables it reads
  VarId result;                           // kCollect
  Subquery();
  ~Subquery();
};

struct Expression {
  explicit Expression(ExpressionKind k, Span s = {}) : kind(k), span(s) {}
  ~Expression();

  ExpressionKind kind;
  Quantifier quantifier = Quantifier::kAll;
  Span span;
  TypeSet type = TypeSet::Any();
  VarId var;          // kVariable; the bound variable of comprehension, quantifier and reduce
  VarId accumulator;  // kReduce
  Value literal;
  std::string name;  // parameter or property key
  std::vector<std::string> names;
  const functions::ScalarFunction* function = nullptr;
  LabelExpressionPtr labels;
  std::vector<ExpressionPtr> children;
  std::unique_ptr<Subquery> subquery;
};

// Builders for what passes and the binder make often.
ExpressionPtr MakeLiteral(Value value, Span span = {});
ExpressionPtr MakeVariable(VarId var, TypeSet type, Span span = {});
ExpressionPtr MakeProperty(ExpressionPtr object, std::string key, Span span = {});
// REQUIRES: the function is registered with that arity.
ExpressionPtr MakeCall(std::string_view function, std::vector<ExpressionPtr> args, Span span = {});
// Joins operands of an associative operator (AND, OR, XOR) as a balanced tree, whose depth stays small however many
// there are; null pointer for none. REQUIRES: types were checked.
ExpressionPtr MakeChain(std::string_view function, std::vector<ExpressionPtr> operands);
// Joins conjuncts with AND; null pointer for none.
ExpressionPtr MakeConjunction(std::vector<ExpressionPtr> conjuncts);
// Takes the conjuncts of `e` apart: AND of ANDs becomes a list.
void SplitConjunction(ExpressionPtr e, std::vector<ExpressionPtr>* conjuncts);

// A copy. REQUIRES: no subquery in it.
ExpressionPtr CloneExpression(const Expression& e);
// Adds the free variables of `e` to `out`, sorted and unique: those it reads from its row, also through
// subqueries, not those it binds itself.
void CollectVariables(const Expression& e, std::vector<VarId>* out);
// True when every free variable of `e` is in `available`.
bool ReadsOnly(const Expression& e, const std::vector<VarId>& available);

std::string ToString(const Expression& e, const VariableTable& variables);

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_EXPRESSION_H_
