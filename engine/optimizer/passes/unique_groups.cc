// Groups that are single rows: where each node comes once and one of the keys is unique among these nodes, as a
// uniqueness constraint says, there is nothing to look up and nothing to keep. A sort that keeps only the first of them
// says so to whoever makes them.
#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/functions/aggregate.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::ExpressionKind;
using plan::OperatorKind;

bool HasLabel(const plan::LabelExpression& labels, std::string_view name) {
  using Kind = plan::LabelExpression::Kind;
  if (labels.kind == Kind::kName) return labels.name == name;
  return labels.kind == Kind::kAnd && (HasLabel(*labels.left, name) || HasLabel(*labels.right, name));
}

class UniqueGroups {
 public:
  explicit UniqueGroups(const OptimizerContext& context) : context_(context) {}

  void Rewrite(plan::LogicalOperator& op) {
    if (op.kind == OperatorKind::kAggregate) FindKey(plan::As<plan::Aggregate>(op));
    for (plan::PlanPtr& child : op.children) Rewrite(*child);
    if (op.kind == OperatorKind::kSort) PushTop(plan::As<plan::Sort>(op));
  }

 private:
  // Whether a row of `op` comes at most once for each row of its input.
  static bool IsOncePerRow(const plan::LogicalOperator& op) {
    return op.kind == OperatorKind::kCountPaths || op.kind == OperatorKind::kFilter;
  }

  // What yields each node once, at the bottom of operators that keep it so; null for none.
  static const plan::LogicalOperator* FindLeaf(const plan::Aggregate& op) {
    const plan::LogicalOperator* at = &op.input();
    while (IsOncePerRow(*at)) at = &at->input();
    const bool leaf = at->kind == OperatorKind::kNodeScan || at->kind == OperatorKind::kIndexSeek;
    if (!leaf || at->input().kind != OperatorKind::kArgument) return nullptr;
    if (at->kind == OperatorKind::kNodeScan) return at;
    const auto& seek = plan::As<plan::IndexSeek>(*at);
    return seek.relationship || seek.any_of != nullptr ? nullptr : at;
  }

  // Its state is small whatever a row weighs: nobody charges it for a group that goes on at once.
  static bool IsSmall(const plan::AggregateItem& item) {
    const std::string_view name = item.function->name();
    return name == "count" || name == "sum" || name == "avg" || name == "min" || name == "max";
  }

  void FindKey(plan::Aggregate& op) const {
    const plan::LogicalOperator* const leaf = FindLeaf(op);
    if (leaf == nullptr || !std::all_of(op.aggregates.begin(), op.aggregates.end(), IsSmall)) return;
    for (size_t i = 0; i < op.keys.size(); ++i) {
      if (!IsUnique(*op.keys[i].expression, *leaf)) continue;
      op.unique_key = static_cast<int>(i);
      return;
    }
  }

  // What a key is called below a projection; false where it is computed there.
  static bool Follow(const plan::Project& project, plan::SortKey* key) {
    const auto item = std::find_if(project.items.begin(), project.items.end(),
                                   [key](const plan::ProjectItem& i) { return i.var == key->var; });
    if (item == project.items.end()) return project.keep_input;
    if (item->expression->kind != ExpressionKind::kVariable) return false;
    key->var = item->expression->var;
    return true;
  }

  // Single rows need not be put together before only the first of them are kept.
  static void PushTop(const plan::Sort& sort) {
    if (sort.top == nullptr) return;
    std::vector<plan::SortKey> keys = sort.keys;
    plan::LogicalOperator* at = sort.children[0].get();
    for (; at->kind == OperatorKind::kProject; at = at->children[0].get()) {
      for (plan::SortKey& key : keys) {
        if (!Follow(plan::As<plan::Project>(*at), &key)) return;
      }
    }
    if (at->kind != OperatorKind::kAggregate) return;
    auto& aggregate = plan::As<plan::Aggregate>(*at);
    if (aggregate.unique_key < 0) return;
    aggregate.first_by = std::move(keys);
    aggregate.first = plan::CloneExpression(*sort.top);
  }

  bool IsUnique(const plan::Expression& key, const plan::LogicalOperator& leaf) const {
    const bool scan = leaf.kind == OperatorKind::kNodeScan;
    const plan::VarId node = scan ? plan::As<plan::NodeScan>(leaf).var : plan::As<plan::IndexSeek>(leaf).var;
    if (key.kind == ExpressionKind::kVariable) return key.var == node;
    const bool property = key.kind == ExpressionKind::kProperty &&
                          key.children[0]->kind == ExpressionKind::kVariable && key.children[0]->var == node;
    if (!property) return false;
    const std::optional<KeyId> name = context_.catalog->FindKey(key.name);
    const auto& indexes = context_.catalog->indexes();
    return name && std::any_of(indexes.begin(), indexes.end(), [&](const catalog::IndexInfo& index) {
             if (!index.unique || index.kind != ElementKind::kNode || index.key != *name || !index.more_keys.empty()) {
               return false;
             }
             const std::string_view label = context_.catalog->LabelName(index.label);
             if (!scan) return plan::As<plan::IndexSeek>(leaf).label == label;
             const plan::LabelExpressionPtr& labels = plan::As<plan::NodeScan>(leaf).labels;
             return labels != nullptr && HasLabel(*labels, label);
           });
  }

  const OptimizerContext& context_;
};

}  // namespace

absl::Status FindUniqueGroups(plan::Plan* plan, const OptimizerContext& context) {
  // What a statement writes it may read again, before a constraint has had its say.
  if (!plan->writes) UniqueGroups(context).Rewrite(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
