// Finds how an index answers predicates on one element of a pattern, and what that costs.
//
// A composite index is used only where each of its properties is known to have a value (some predicate on it is never
// true for null): elements without one are not in the index.
#ifndef CLAIMGRAPH_ENGINE_OPTIMIZER_INDEX_ACCESS_H_
#define CLAIMGRAPH_ENGINE_OPTIMIZER_INDEX_ACCESS_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/catalog.h"
#include "engine/optimizer/cardinality.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::optimizer {

// One predicate `element.key <op> value`, read so that the property stands on the left.
struct IndexTerm {
  enum class Kind : uint8_t { kEqual, kAnyOf, kLow, kHigh, kPrefix, kNotNull };
  Kind kind = Kind::kEqual;
  std::string key;
  size_t predicate = 0;  // its place in the list
  int value_side = 1;    // which child is the value
  bool inclusive = false;
};

// The predicate as a term on `var`; nullopt when it is not of that form. Every term is not true for null.
std::optional<IndexTerm> AsIndexTerm(const plan::Expression& predicate, plan::VarId var);

struct IndexAccess {
  const catalog::IndexInfo* index = nullptr;
  std::string name;                // of the label or type
  std::vector<IndexTerm> equal;    // for the first keys, in order
  std::optional<IndexTerm> any_of, low, high, prefix;  // for the next key
  double rows = 0;                 // read
  double cost = 0;                 // in rows of a scan
  // What it reads is what the predicates keep; otherwise they stay as filters.
  bool exact() const { return !low && !high && !prefix; }
  // At most one element.
  bool finds_one() const { return index->unique && equal.size() == index->keys().size(); }
};

class IndexAccessFinder {
 public:
  IndexAccessFinder(const OptimizerContext& context, const std::vector<plan::ExpressionPtr>& predicates)
      : context_(context), predicates_(predicates) {}

  // The cheapest access to `var`, a node that carries all of `names` or a relationship whose type is the one of them;
  // values may read `available` only. nullopt when there is none.
  std::optional<IndexAccess> Find(plan::VarId var, ElementKind kind, const std::vector<std::string>& names,
                                  const std::vector<plan::VarId>& available) const;

 private:
  std::optional<IndexAccess> TryIndex(const catalog::IndexInfo& index, const std::vector<IndexTerm>& terms) const;
  void Estimate(IndexAccess* access) const;
  double RangeRows(const IndexAccess& access) const;
  const Value* Literal(const std::optional<IndexTerm>& term) const;
  bool IsOver(const catalog::IndexInfo& index, ElementKind kind, const std::string& name) const;

  const OptimizerContext& context_;
  const std::vector<plan::ExpressionPtr>& predicates_;
};

// The operator for `access`. Takes the predicates that it answers exactly out of the list.
std::unique_ptr<plan::IndexSeek> MakeSeek(const IndexAccess& access, plan::VarId var, const catalog::Catalog& catalog,
                                          std::vector<plan::ExpressionPtr>* predicates);

}  // namespace claimgraph::optimizer

#endif  // CLAIMGRAPH_ENGINE_OPTIMIZER_INDEX_ACCESS_H_
