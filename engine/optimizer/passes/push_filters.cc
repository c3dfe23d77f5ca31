// A filter behind a pattern, with nothing but projections between them (`MATCH ... WITH a, b WHERE a.id = 1`), becomes
// a condition of the pattern, which may then start at what it leaves.
//
// Only conditions that cannot fail are moved, over projections that cannot fail: whether a row is looked at before or
// after another condition must not decide whether there is an error.
#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/functions/function.h"
#include "engine/optimizer/passes/passes.h"
#include "engine/plan/validator.h"

namespace claimgraph::optimizer {
namespace {

using plan::Expression;
using plan::ExpressionKind;
using plan::ExpressionPtr;
using plan::OperatorKind;

bool IsOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class FilterPusher {
 public:
  explicit FilterPusher(const plan::VariableTable& variables) : variables_(variables) {}

  void Rewrite(plan::PlanPtr* op) {
    if ((*op)->kind == OperatorKind::kFilter) Push(op);
    plan::ForEachExpression(**op, [this](ExpressionPtr& e) {
      if (e != nullptr) RewriteSubqueries(*e);
    });
    for (plan::PlanPtr& child : (*op)->children) Rewrite(&child);
  }

 private:
  void RewriteSubqueries(Expression& e) {
    if (e.kind == ExpressionKind::kSubquery) Rewrite(&e.subquery->plan);
    for (ExpressionPtr& child : e.children) {
      if (child != nullptr) RewriteSubqueries(*child);
    }
  }

  bool IsElement(const Expression& e) const {
    if (e.kind != ExpressionKind::kVariable) return false;
    const TypeSet type = variables_[e.var].type;
    return type.Is(ValueType::kNode) || type.Is(ValueType::kRelationship);
  }

  // Has a value, perhaps null, for whatever data.
  bool CannotFail(const Expression& e) const {
    const auto none_fails = [this](const Expression& of) {
      return std::all_of(of.children.begin(), of.children.end(),
                         [this](const ExpressionPtr& child) { return CannotFail(*child); });
    };
    switch (e.kind) {
      case ExpressionKind::kLiteral:
      case ExpressionKind::kParameter:
      case ExpressionKind::kVariable: return true;
      case ExpressionKind::kProperty:
      case ExpressionKind::kHasLabels: return IsElement(*e.children[0]);
      case ExpressionKind::kList: return none_fails(e);
      case ExpressionKind::kCall: {
        const std::string_view name = e.function->name();
        if (IsOneOf(name, {"=", "<>", "<", "<=", ">", ">=", "IS NULL", "IS NOT NULL"})) return none_fails(e);
        if (name == "IN") return e.children[1]->kind == ExpressionKind::kList && none_fails(e);
        return IsOneOf(name, {"AND", "OR", "XOR", "NOT"}) &&
               std::all_of(e.children.begin(), e.children.end(),
                           [this](const ExpressionPtr& child) { return IsCondition(*child) && CannotFail(*child); });
      }
      default: return false;
    }
  }

  static bool IsCondition(const Expression& e) {
    return e.kind == ExpressionKind::kHasLabels || (e.kind == ExpressionKind::kCall && e.type.Is(ValueType::kBool));
  }

  // The projections below the filter, down to a pattern; null where there is none.
  plan::Match* FindMatch(plan::LogicalOperator* at, std::vector<const plan::Project*>* between) const {
    for (; at->kind == OperatorKind::kProject; at = at->children[0].get()) {
      const auto& project = plan::As<plan::Project>(*at);
      const bool safe = std::all_of(project.items.begin(), project.items.end(),
                                    [this](const plan::ProjectItem& item) { return CannotFail(*item.expression); });
      if (!safe) return nullptr;
      between->push_back(&project);
    }
    if (at->kind != OperatorKind::kMatch || plan::As<plan::Match>(*at).optional) return nullptr;
    return &plan::As<plan::Match>(*at);
  }

  // What the variable is called below the projections; invalid where it is computed by one of them.
  static plan::VarId Below(plan::VarId var, const std::vector<const plan::Project*>& between) {
    for (const plan::Project* project : between) {
      const auto item = std::find_if(project->items.begin(), project->items.end(),
                                     [var](const plan::ProjectItem& i) { return i.var == var; });
      if (item == project->items.end()) {
        if (!project->keep_input) return {};
        continue;
      }
      if (item->expression->kind != ExpressionKind::kVariable) return {};
      var = item->expression->var;
    }
    return var;
  }

  static void Rename(Expression* e, const std::vector<const plan::Project*>& between) {
    if (e->kind == ExpressionKind::kVariable) e->var = Below(e->var, between);
    for (ExpressionPtr& child : e->children) Rename(child.get(), between);
  }

  void Push(plan::PlanPtr* op) {
    std::vector<const plan::Project*> between;
    plan::Match* const match = FindMatch((*op)->children[0].get(), &between);
    if (match == nullptr) return;
    auto& filter = plan::As<plan::Filter>(**op);
    std::erase_if(filter.predicates, [&](ExpressionPtr& predicate) {
      if (!IsCondition(*predicate) || !CannotFail(*predicate)) return false;
      std::vector<plan::VarId> reads;
      plan::CollectVariables(*predicate, &reads);
      const bool known = std::all_of(reads.begin(), reads.end(),
                                     [&](plan::VarId var) { return Below(var, between).valid(); });
      if (reads.empty() || !known) return false;
      Rename(predicate.get(), between);
      match->graph.predicates.push_back(std::move(predicate));
      return true;
    });
    if (!filter.predicates.empty()) return;
    plan::PlanPtr below = std::move(filter.children[0]);
    *op = std::move(below);
  }

  const plan::VariableTable& variables_;
};

}  // namespace

absl::Status PushFilters(plan::Plan* plan, const OptimizerContext&) {
  FilterPusher(plan->variables).Rewrite(&plan->root);
  plan::ComputeSchema(*plan->root);
  return absl::OkStatus();
}

}  // namespace claimgraph::optimizer
