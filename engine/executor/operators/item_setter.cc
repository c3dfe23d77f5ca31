#include "engine/executor/operators/item_setter.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/operators/write_dependence.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {

using Kind = plan::SetItem::Kind;

absl::StatusOr<ItemSetter> ItemSetter::Compile(const std::vector<plan::SetItem>& items, const Schema& schema,
                                               Lowering& lowering) {
  ItemSetter setter;
  for (const plan::SetItem& item : items) {
    CG_ASSIGN_OR_RETURN(EvaluatorPtr target, lowering.Compile(*item.target, schema));
    EvaluatorPtr value;
    if (item.value != nullptr) {
      CG_ASSIGN_OR_RETURN(value, lowering.Compile(*item.value, schema));
    }
    setter.items_.push_back({&item, std::move(target), std::move(value), {}, {}, std::nullopt, {}});
  }
  setter.row_by_row_ = ReadsOwnWrites(items);
  return setter;
}

absl::Status ItemSetter::Apply(const Batch& batch, RunContext& run,
                               std::vector<std::vector<graph::ElementRef>>* written) {
  if (written != nullptr) written->assign(batch.rows, {});
  if (!row_by_row_ || (batch.rows == 1 && items_.size() == 1)) return ApplyTogether(batch, run, written);
  for (size_t row = 0; row < batch.rows; ++row) {
    if (row % 64 == 0) CG_RETURN_IF_ERROR(run.Check());
    Batch one;
    one.rows = 1;
    IndexComposer(std::make_shared<const RowIndex>(1, static_cast<uint32_t>(row))).ApplyAll(batch, &one);
    for (Item& item : items_) {
      CG_RETURN_IF_ERROR(item.target->Eval(one, run, &item.targets));
      if (item.value != nullptr) CG_RETURN_IF_ERROR(item.value->Eval(one, run, &item.values));
      std::optional<graph::ElementRef> target;
      CG_RETURN_IF_ERROR(ApplyItem(item, 0, run, &target));
      if (written != nullptr && target.has_value()) (*written)[row].push_back(*target);
    }
  }
  return absl::OkStatus();
}

absl::Status ItemSetter::ApplyTogether(const Batch& batch, RunContext& run,
                                       std::vector<std::vector<graph::ElementRef>>* written) {
  for (Item& item : items_) {
    CG_RETURN_IF_ERROR(item.target->Eval(batch, run, &item.targets));
    if (item.value != nullptr) CG_RETURN_IF_ERROR(item.value->Eval(batch, run, &item.values));
  }
  for (size_t row = 0; row < batch.rows; ++row) {
    for (Item& item : items_) {
      std::optional<graph::ElementRef> target;
      CG_RETURN_IF_ERROR(ApplyItem(item, row, run, &target));
      if (written != nullptr && target.has_value()) (*written)[row].push_back(*target);
    }
  }
  return absl::OkStatus();
}

absl::Status ItemSetter::ApplyItem(Item& item, size_t row, RunContext& run,
                                   std::optional<graph::ElementRef>* target) {
  const Value element = item.targets.ValueAt(row);
  if (element.is_null()) return absl::OkStatus();
  const bool is_node = element.type() == ValueType::kNode;
  if (!is_node && element.type() != ValueType::kRelationship) {
    return RuntimeError("TypeError", "InvalidArgumentType",
                        Cat("only nodes and relationships have properties to set, not ", TypeName(element.type())));
  }
  const graph::ElementRef ref = is_node ? graph::ElementRef{ElementKind::kNode, element.as_node()}
                                        : graph::ElementRef{ElementKind::kRelationship, element.as_relationship().id};
  *target = ref;
  switch (item.plan->kind) {
    case Kind::kProperty: return SetOne(item, ref, item.values.ValueAt(row), run);
    case Kind::kRemoveProperty: return SetOne(item, ref, Value(), run);
    case Kind::kReplaceProperties: return SetMany(ref, item.values.ValueAt(row), true, run);
    case Kind::kAddProperties: return SetMany(ref, item.values.ValueAt(row), false, run);
    case Kind::kLabels:
    case Kind::kRemoveLabels: return SetLabels(item, ref, run);
  }
  return absl::OkStatus();
}

absl::Status ItemSetter::SetOne(Item& item, graph::ElementRef target, const Value& value, RunContext& run) {
  if (!item.key.has_value()) {
    // Taking away what nobody ever had must not make its name known.
    if (value.is_null()) {
      item.key = run.reader().catalog().FindKey(item.plan->key);
      if (!item.key.has_value()) return absl::OkStatus();
    } else {
      CG_ASSIGN_OR_RETURN(item.key, run.writer()->GetOrCreateKey(item.plan->key));
    }
  }
  return run.writer()->SetProperty(target.kind, target.id, *item.key, value);
}

absl::Status ItemSetter::SetMany(graph::ElementRef target, const Value& value, bool replace, RunContext& run) {
  PropertyList wanted;
  CG_RETURN_IF_ERROR(ReadProperties(value, run, &wanted));
  if (replace) {
    CG_ASSIGN_OR_RETURN(const PropertyList present, run.reader().Properties(target.kind, target.id));
    for (const auto& [key, old_value] : present) {
      const bool kept = std::any_of(wanted.begin(), wanted.end(), [k = key](const auto& p) { return p.first == k; });
      if (!kept) CG_RETURN_IF_ERROR(run.writer()->SetProperty(target.kind, target.id, key, Value()));
    }
  }
  for (const auto& [key, new_value] : wanted) {
    CG_RETURN_IF_ERROR(run.writer()->SetProperty(target.kind, target.id, key, new_value));
  }
  return absl::OkStatus();
}

absl::Status ItemSetter::SetLabels(Item& item, graph::ElementRef target, RunContext& run) {
  if (target.kind != ElementKind::kNode) {
    return RuntimeError("TypeError", "InvalidArgumentType", "only nodes have labels to set, not relationships");
  }
  const bool remove = item.plan->kind == Kind::kRemoveLabels;
  item.labels.resize(item.plan->labels.size());
  for (size_t i = 0; i < item.labels.size(); ++i) {
    const std::string& name = item.plan->labels[i];
    if (!item.labels[i].has_value()) {
      if (remove) {
        item.labels[i] = run.reader().catalog().FindLabel(name);
        if (!item.labels[i].has_value()) continue;
      } else {
        CG_ASSIGN_OR_RETURN(item.labels[i], run.writer()->GetOrCreateLabel(name));
      }
    }
    CG_RETURN_IF_ERROR(remove ? run.writer()->RemoveLabel(target.id, *item.labels[i])
                              : run.writer()->AddLabel(target.id, *item.labels[i]));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
