#include "engine/optimizer/index_access.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/functions/function.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using Kind = IndexTerm::Kind;

// Reading an entry of an index, and its node's properties out of order, costs as much as so many rows of a scan.
constexpr double kEntryCost = 3;
// Shares of an index where the values are not known when the plan is made.
constexpr double kEqualShare = 0.1;
constexpr double kRangeShare = 1.0 / 3;
constexpr double kClosedRangeShare = 0.1;
constexpr double kPrefixShare = 0.1;
constexpr double kListItems = 10;

bool IsPropertyOf(const plan::Expression& e, plan::VarId var) {
  return e.kind == plan::ExpressionKind::kProperty && e.children[0]->kind == plan::ExpressionKind::kVariable &&
         e.children[0]->var == var;
}

// A value that may be computed before the element is found.
bool IsKnownBefore(const plan::Expression& value, const std::vector<plan::VarId>& available) {
  bool known = plan::ReadsOnly(value, available);
  plan::Walk(value, [&](const plan::Expression& e) {
    const bool varies = e.function != nullptr && e.function->volatility() == functions::Volatility::kVolatile;
    if (varies || e.kind == plan::ExpressionKind::kSubquery) known = false;
  });
  return known;
}

const IndexTerm* FindTerm(const std::vector<IndexTerm>& terms, const std::string& key, Kind kind) {
  const auto found =
      std::find_if(terms.begin(), terms.end(), [&](const IndexTerm& t) { return t.kind == kind && t.key == key; });
  return found == terms.end() ? nullptr : &*found;
}

std::optional<IndexTerm> Copy(const IndexTerm* term) { return term ? std::optional(*term) : std::nullopt; }

}  // namespace

std::optional<IndexTerm> AsIndexTerm(const plan::Expression& predicate, plan::VarId var) {
  if (predicate.kind != plan::ExpressionKind::kCall || predicate.children.empty()) return std::nullopt;
  const std::string_view name = predicate.function->name();
  IndexTerm term;
  const bool left = IsPropertyOf(*predicate.children[0], var);
  const bool right = predicate.children.size() > 1 && IsPropertyOf(*predicate.children[1], var);
  if (left == right) return std::nullopt;
  term.value_side = left ? 1 : 0;
  term.key = predicate.children[left ? 0 : 1]->name;
  if (name == "=") {
    term.kind = Kind::kEqual;
  } else if (name == "<" || name == "<=" || name == ">" || name == ">=") {
    term.kind = (name[0] == '<') == left ? Kind::kHigh : Kind::kLow;
    term.inclusive = name.size() == 2;
  } else if (name == "IN" && left) {
    term.kind = Kind::kAnyOf;
  } else if (name == "STARTS WITH" && left) {
    term.kind = Kind::kPrefix;
  } else if (name == "IS NOT NULL") {
    term.kind = Kind::kNotNull;
  } else {
    return std::nullopt;
  }
  return term;
}

bool IndexAccessFinder::IsOver(const catalog::IndexInfo& index, ElementKind kind, const std::string& name) const {
  if (index.kind != kind) return false;
  const catalog::Catalog& catalog = *context_.catalog;
  return kind == ElementKind::kNode ? catalog.LabelName(index.label) == name : catalog.TypeName(index.type) == name;
}

std::optional<IndexAccess> IndexAccessFinder::TryIndex(const catalog::IndexInfo& index,
                                                       const std::vector<IndexTerm>& terms) const {
  IndexAccess access;
  access.index = &index;
  const std::vector<KeyId> keys = index.keys();
  bool used = false;
  for (size_t i = 0; i < keys.size(); ++i) {
    const std::string key(context_.catalog->KeyName(keys[i]));
    const bool known = std::any_of(terms.begin(), terms.end(), [&](const IndexTerm& t) { return t.key == key; });
    if (!known) return std::nullopt;
    if (access.equal.size() != i || !access.exact() || access.any_of) continue;
    if (const IndexTerm* equal = FindTerm(terms, key, Kind::kEqual)) {
      access.equal.push_back(*equal);
      used = true;
      continue;
    }
    access.any_of = Copy(FindTerm(terms, key, Kind::kAnyOf));
    if (!access.any_of) access.prefix = Copy(FindTerm(terms, key, Kind::kPrefix));
    if (!access.any_of && !access.prefix) {
      access.low = Copy(FindTerm(terms, key, Kind::kLow));
      access.high = Copy(FindTerm(terms, key, Kind::kHigh));
    }
    // IS NOT NULL alone reads the whole index, which pays where few elements have the property.
    used = true;
  }
  return used ? std::optional(std::move(access)) : std::nullopt;
}

const Value* IndexAccessFinder::Literal(const std::optional<IndexTerm>& term) const {
  if (!term) return nullptr;
  const plan::Expression& value = *predicates_[term->predicate]->children[term->value_side];
  return value.kind == plan::ExpressionKind::kLiteral ? &value.literal : nullptr;
}

double IndexAccessFinder::RangeRows(const IndexAccess& access) const {
  const catalog::Statistics& statistics = *context_.statistics;
  const IndexId id = access.index->id;
  const double entries = static_cast<double>(statistics.IndexEntries(id));
  const Value* prefix = Literal(access.prefix);
  if (prefix != nullptr && prefix->type() == ValueType::kString) {
    const Value after = Value::String(std::string(prefix->as_string()) + "\xf4\x8f\xbf\xbf");
    return statistics.IndexEntriesBetween(id, prefix, &after);
  }
  if (access.prefix) return entries * kPrefixShare;
  const Value* low = Literal(access.low);
  const Value* high = Literal(access.high);
  const bool all_known = (low != nullptr || !access.low) && (high != nullptr || !access.high);
  if (all_known) return statistics.IndexEntriesBetween(id, low, high);
  return entries * (access.low && access.high ? kClosedRangeShare : kRangeShare);
}

void IndexAccessFinder::Estimate(IndexAccess* access) const {
  const IndexId id = access->index->id;
  const double keys = static_cast<double>(access->index->more_keys.size() + 1);
  const double entries = static_cast<double>(context_.statistics->IndexEntries(id));
  const double fixed = static_cast<double>(access->equal.size()) + (access->any_of ? 1 : 0);
  double rows = entries;
  if (fixed > 0 && access->index->unique && fixed == keys) {
    rows = 1;
  } else if (fixed > 0) {
    // Each of the keys is taken to tell as many elements apart as any other.
    const double distinct = context_.statistics->IndexDistinct(id);
    rows = distinct > 0 ? entries / std::pow(distinct, fixed / keys) : entries * std::pow(kEqualShare, fixed);
    rows = std::max(1.0, rows);
  }
  if (access->any_of) {
    const plan::Expression& list = *predicates_[access->any_of->predicate]->children[1];
    const Value* literal = Literal(access->any_of);
    double items = kListItems;
    if (list.kind == plan::ExpressionKind::kList) items = static_cast<double>(list.children.size());
    if (literal != nullptr && literal->type() == ValueType::kList) {
      items = static_cast<double>(literal->as_list().size());
    }
    rows = std::min(entries, rows * items);
  }
  const bool ranged = access->low || access->high || access->prefix;
  if (ranged) {
    rows = fixed == 0 ? RangeRows(*access)
                      : rows * (access->low && access->high ? kClosedRangeShare : kRangeShare);
  }
  access->rows = std::max(rows, ranged ? 1e-3 : 0.0);
  access->cost = fixed > 0 ? access->rows : access->rows * kEntryCost;
}

std::optional<IndexAccess> IndexAccessFinder::Find(plan::VarId var, ElementKind kind,
                                                   const std::vector<std::string>& names,
                                                   const std::vector<plan::VarId>& available) const {
  const std::vector<catalog::IndexInfo>& indexes = context_.catalog->indexes();
  if (indexes.empty() || names.empty()) return std::nullopt;
  std::vector<IndexTerm> terms;
  for (size_t p = 0; p < predicates_.size(); ++p) {
    if (predicates_[p] == nullptr) continue;
    std::optional<IndexTerm> term = AsIndexTerm(*predicates_[p], var);
    if (!term) continue;
    term->predicate = p;
    // What reads the element itself, or what comes later, still says that the property is there.
    const bool known = term->kind == Kind::kNotNull ||
                       IsKnownBefore(*predicates_[p]->children[term->value_side], available);
    if (!known) term->kind = Kind::kNotNull;
    terms.push_back(*std::move(term));
  }
  std::optional<IndexAccess> best;
  for (const catalog::IndexInfo& index : indexes) {
    const auto name = std::find_if(names.begin(), names.end(), [&](const auto& n) { return IsOver(index, kind, n); });
    if (name == names.end()) continue;
    std::optional<IndexAccess> access = TryIndex(index, terms);
    if (!access) continue;
    access->name = *name;
    Estimate(&*access);
    if (!best || access->cost < best->cost) best = std::move(access);
  }
  return best;
}

std::unique_ptr<plan::IndexSeek> MakeSeek(const IndexAccess& access, plan::VarId var, const catalog::Catalog& catalog,
                                          std::vector<plan::ExpressionPtr>* predicates) {
  auto seek = std::make_unique<plan::IndexSeek>();
  seek->var = var;
  seek->label = access.name;
  for (const KeyId key : access.index->keys()) seek->keys.emplace_back(catalog.KeyName(key));
  seek->relationship = access.index->kind == ElementKind::kRelationship;
  seek->unique = access.finds_one();
  std::vector<size_t> answered;
  const auto take = [&](const IndexTerm& term) {
    answered.push_back(term.predicate);
    return std::move((*predicates)[term.predicate]->children[term.value_side]);
  };
  const auto copy = [&](const std::optional<IndexTerm>& term) -> plan::ExpressionPtr {
    if (!term) return nullptr;
    return plan::CloneExpression(*(*predicates)[term->predicate]->children[term->value_side]);
  };
  for (const IndexTerm& term : access.equal) seek->equal.push_back(take(term));
  if (access.any_of) {
    const Span span = (*predicates)[access.any_of->predicate]->span;
    seek->any_of = take(*access.any_of);
    seek->any_of->span = span;  // what is wrong with the list is told of the whole predicate
  }
  if (access.low) seek->low = {copy(access.low), access.low->inclusive};
  if (access.high) seek->high = {copy(access.high), access.high->inclusive};
  seek->prefix = copy(access.prefix);
  std::sort(answered.rbegin(), answered.rend());
  for (const size_t p : answered) predicates->erase(predicates->begin() + static_cast<ptrdiff_t>(p));
  return seek;
}

}  // namespace claimgraph::optimizer
