// A sort by a property that an index holds in order: where the rows come from that index, in its order, there is
// nothing to sort, and a limit reads no more than it needs. A scan becomes a read of the index where a limit makes that
// cheaper.
//
// Elements without the property are not in the index, so some predicate or constraint has to say that it is there.
// Rows with equal values come in the order of their ids from the index as from a scan: the rows are the same.
#include <algorithm>

#include "engine/optimizer/index_access.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

constexpr double kRowsWanted = 100;    // by a limit that is not known when the plan is made
constexpr double kOrderedEntryCost = 4;  // of an entry read in the order of values, in rows of a scan

class IndexOrder {
 public:
  IndexOrder(const OptimizerContext& context) : context_(context) {}

  void Rewrite(plan::PlanPtr* op, const plan::Limit* above) {
    if ((*op)->kind == plan::OperatorKind::kSort && DropSort(op, above)) return Rewrite(op, above);
    const plan::Limit* limit =
        (*op)->kind == plan::OperatorKind::kLimit ? &plan::As<plan::Limit>(**op) : nullptr;
    for (plan::PlanPtr& child : (*op)->children) Rewrite(&child, limit);
    plan::ForEachExpression(**op, [&](plan::ExpressionPtr& e) {
      if (e != nullptr) RewriteSubqueries(*e);
    });
  }

 private:
  void RewriteSubqueries(plan::Expression& e) {
    if (e.kind == plan::ExpressionKind::kSubquery) Rewrite(&e.subquery->plan, nullptr);
    for (plan::ExpressionPtr& child : e.children) {
      if (child != nullptr) RewriteSubqueries(*child);
    }
  }

  // Where the rows below a sort come from, and by which property of that node they are sorted.
  struct Source {
    plan::PlanPtr* leaf = nullptr;
    plan::VarId node;
    std::string key;
    bool has_key = false;  // some filter on the way says that the property is there
  };

  static bool KeepsOrder(plan::OperatorKind kind) {
    switch (kind) {
      case plan::OperatorKind::kProject:
      case plan::OperatorKind::kFilter:
      case plan::OperatorKind::kExpand:
      case plan::OperatorKind::kVariableExpand:
      case plan::OperatorKind::kUnwind: return true;
      default: return false;
    }
  }

  // Follows `var` through a projection down to what it is there; false where it is anything but a property or a name.
  static bool Follow(const plan::Project& project, plan::VarId* var, Source* source) {
    const auto item = std::find_if(project.items.begin(), project.items.end(),
                                   [&](const plan::ProjectItem& i) { return i.var == *var; });
    if (item == project.items.end()) return project.keep_input;
    const plan::Expression& e = *item->expression;
    if (e.kind == plan::ExpressionKind::kVariable) {
      *var = e.var;
      return true;
    }
    const bool property = source->key.empty() && e.kind == plan::ExpressionKind::kProperty &&
                          e.children[0]->kind == plan::ExpressionKind::kVariable;
    if (!property) return false;
    source->key = e.name;
    *var = e.children[0]->var;
    return true;
  }

  static bool FindSource(plan::PlanPtr* below, plan::VarId var, Source* source) {
    std::vector<const plan::Filter*> filters;
    plan::PlanPtr* op = below;
    for (; KeepsOrder((*op)->kind); op = &(*op)->children[0]) {
      if ((*op)->kind == plan::OperatorKind::kProject && !Follow(plan::As<plan::Project>(**op), &var, source)) {
        return false;
      }
      if ((*op)->kind == plan::OperatorKind::kFilter) filters.push_back(&plan::As<plan::Filter>(**op));
    }
    const plan::OperatorKind kind = (*op)->kind;
    if (kind != plan::OperatorKind::kNodeScan && kind != plan::OperatorKind::kIndexSeek) return false;
    if (source->key.empty() || (*op)->input().kind != plan::OperatorKind::kArgument) return false;
    source->leaf = op;
    source->node = var;
    for (const plan::Filter* filter : filters) {
      for (const plan::ExpressionPtr& predicate : filter->predicates) {
        const std::optional<IndexTerm> term = AsIndexTerm(*predicate, var);
        source->has_key = source->has_key || (term && term->key == source->key);
      }
    }
    return true;
  }

  bool IsRequired(LabelId label, KeyId key) const {
    for (const catalog::PropertyConstraint& c : context_.catalog->constraints()) {
      if (c.kind == ElementKind::kNode && c.not_null && c.label == label && c.key == key) return true;
    }
    for (const catalog::IndexInfo& i : context_.catalog->indexes()) {
      const std::vector<KeyId> keys = i.keys();
      const bool covers = i.required && i.kind == ElementKind::kNode && i.label == label;
      if (covers && std::find(keys.begin(), keys.end(), key) != keys.end()) return true;
    }
    return false;
  }

  // The leaf reads the index of the key already: only the direction has to be set.
  static bool TurnSeek(plan::IndexSeek& seek, const Source& source, bool ascending) {
    const bool same = !seek.relationship && seek.var == source.node && seek.keys.size() == 1 &&
                      seek.keys[0] == source.key && seek.equal.empty();
    if (same) seek.descending = !ascending;
    return same;
  }

  bool ReplaceScan(const Source& source, bool ascending, double rows_sorted, const plan::Limit& limit) {
    auto& scan = plan::As<plan::NodeScan>(**source.leaf);
    const bool one_label = scan.labels != nullptr && scan.labels->kind == plan::LabelExpression::Kind::kName;
    if (scan.var != source.node || !one_label) return false;
    const auto label = context_.catalog->FindLabel(scan.labels->name);
    const auto key = context_.catalog->FindKey(source.key);
    const catalog::IndexInfo* index = label && key ? context_.catalog->FindIndex(*label, *key) : nullptr;
    if (index == nullptr || !(source.has_key || IsRequired(*label, *key))) return false;
    const double rows = std::max(1.0, scan.estimated_rows);
    const double share = std::min(1.0, Wanted(limit) / std::max(1.0, rows_sorted));
    if (rows * share * kOrderedEntryCost >= rows) return false;
    auto seek = std::make_unique<plan::IndexSeek>();
    seek->var = scan.var;
    seek->label = scan.labels->name;
    seek->keys = {source.key};
    seek->descending = !ascending;
    seek->unique = index->unique;
    seek->estimated_rows = rows * share;
    seek->children = std::move(scan.children);
    *source.leaf = std::move(seek);
    return true;
  }

  static double Wanted(const plan::Limit& limit) {
    double wanted = 0;
    for (const plan::ExpressionPtr* part : {&limit.skip, &limit.limit}) {
      if (*part == nullptr) continue;
      const bool known = (*part)->kind == plan::ExpressionKind::kLiteral && (*part)->literal.type() == ValueType::kInt;
      wanted += known ? static_cast<double>((*part)->literal.as_int()) : kRowsWanted;
    }
    return wanted;
  }

  bool DropSort(plan::PlanPtr* op, const plan::Limit* above) {
    auto& sort = plan::As<plan::Sort>(**op);
    // There are no nulls among what an index holds, so where they would go does not matter.
    if (sort.keys.size() != 1) return false;
    Source source;
    if (!FindSource(&sort.children[0], sort.keys[0].var, &source)) return false;
    const bool ascending = sort.keys[0].ascending;
    bool ordered = false;
    if ((*source.leaf)->kind == plan::OperatorKind::kIndexSeek) {
      ordered = TurnSeek(plan::As<plan::IndexSeek>(**source.leaf), source, ascending);
    } else if (above != nullptr && above->limit != nullptr) {
      ordered = ReplaceScan(source, ascending, sort.children[0]->estimated_rows, *above);
    }
    if (!ordered) return false;
    plan::PlanPtr input = std::move(sort.children[0]);
    *op = std::move(input);
    return true;
  }

  const OptimizerContext& context_;
};

}  // namespace

absl::Status UseIndexOrder(plan::Plan* plan, const OptimizerContext& context) {
  if (!context.IsEnabled("use_indexes") || context.catalog->indexes().empty()) return absl::OkStatus();
  IndexOrder(context).Rewrite(&plan->root, nullptr);
  plan::ComputeSchema(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
