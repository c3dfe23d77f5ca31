// What a query text may cost before it is refused with ResourceExhausted. All limits are on the text or its tree,
// so a text is refused or accepted the same way on every machine. On a thread with a small stack less depth is allowed:
// engine/base/stack.h.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_LIMITS_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_LIMITS_H_

#include <cstddef>

namespace claimgraph::parser {

// Larger data belongs in parameters.
inline constexpr size_t kTextBytesMax = size_t{16} << 20;
// A token costs up to 1.5 KB while it is parsed.
inline constexpr size_t kTokensMax = 400'000;
// Brackets, CASE, and prefix operators inside one another. Bounds the recursion of the generated parser.
inline constexpr size_t kNestingMax = 200;
// Labels joined by `:` or `&` in one place. Prediction reads them to their end at every one.
inline constexpr size_t kLabelsMax = 1000;
// Levels of the syntax tree, where a chain of n operators such as 1+1+1 counts n. AND, OR, XOR, comparisons and lists
// are flat and do not count. Bounds the recursion of everything that walks the tree.
inline constexpr size_t kTreeDepthMax = 1000;
// Clauses and set operators in one statement, subqueries included. Each becomes a few operators, one above the other:
// bounds the recursion of everything that walks a plan. The binder bounds the relationships of patterns.
inline constexpr size_t kStepsMax = 2000;

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_LIMITS_H_
