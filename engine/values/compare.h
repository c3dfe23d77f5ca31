// The four comparisons of openCypher. They differ in what they make of null, NaN and of different types:
//
//   Equals       `=`        three-valued; null anywhere may make it unknown; NaN equals nothing
//   Compare      `< >` ...  three-valued; defined within numbers, strings, booleans, temporals and lists
//   Equivalent   DISTINCT, grouping, hash joins on grouping keys: null is null, NaN is NaN, 1 is 1.0
//   OrderCompare ORDER BY: a total order over all values; equal exactly where Equivalent
//
// Integers and floats compare by their exact numbers. Pure functions, safe from any thread. They recurse as deep as
// the values nest (kMaxValueDepth).
#ifndef CLAIMGRAPH_ENGINE_VALUES_COMPARE_H_
#define CLAIMGRAPH_ENGINE_VALUES_COMPARE_H_

#include <cstdint>

#include "engine/values/value.h"

namespace claimgraph::values {

// Three-valued truth.
enum class Ternary : int8_t { kFalse = 0, kTrue = 1, kNull = 2 };

inline Ternary ToTernary(bool b) { return b ? Ternary::kTrue : Ternary::kFalse; }
inline Ternary Not(Ternary t) { return t == Ternary::kNull ? t : ToTernary(t == Ternary::kFalse); }
inline Ternary And(Ternary a, Ternary b) {
  if (a == Ternary::kFalse || b == Ternary::kFalse) return Ternary::kFalse;
  return a == Ternary::kNull || b == Ternary::kNull ? Ternary::kNull : Ternary::kTrue;
}
inline Ternary Or(Ternary a, Ternary b) {
  if (a == Ternary::kTrue || b == Ternary::kTrue) return Ternary::kTrue;
  return a == Ternary::kNull || b == Ternary::kNull ? Ternary::kNull : Ternary::kFalse;
}
inline Ternary Xor(Ternary a, Ternary b) {
  return a == Ternary::kNull || b == Ternary::kNull ? Ternary::kNull : ToTernary(a != b);
}
// Null, or a Bool.
inline Value ToValue(Ternary t) { return t == Ternary::kNull ? Value() : Value::Bool(t == Ternary::kTrue); }

// What `<` and its kin see. kUnordered (a NaN takes part) makes each of them false, kIncomparable makes them null.
enum class Comparison : int8_t { kLess = -1, kEqual = 0, kGreater = 1, kUnordered = 2, kIncomparable = 3 };

Comparison CompareIntFloat(int64_t i, double d);
Comparison CompareFloats(double a, double b);

Ternary Equals(const Value& a, const Value& b);
Comparison Compare(const Value& a, const Value& b);
bool Equivalent(const Value& a, const Value& b);
// Negative, 0 or positive. Ascending: map, node, relationship, list, path, temporals, string, boolean, number, NaN,
// null.
int OrderCompare(const Value& a, const Value& b);

Ternary IsLess(Comparison c);
Ternary IsLessOrEqual(Comparison c);
Ternary IsGreater(Comparison c);
Ternary IsGreaterOrEqual(Comparison c);

// For ordered and hashed containers of Value.
struct OrderLess {
  bool operator()(const Value& a, const Value& b) const { return OrderCompare(a, b) < 0; }
};
struct EquivalentTo {
  bool operator()(const Value& a, const Value& b) const { return Equivalent(a, b); }
};

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_COMPARE_H_
