#include "engine/executor/operators/property_map.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

absl::StatusOr<PropertyMap> PropertyMap::Compile(const plan::Expression* expression, const Schema& schema,
                                                 Lowering& lowering) {
  PropertyMap map;
  if (expression == nullptr) return map;
  if (expression->kind != plan::ExpressionKind::kMap) {
    map.literal_ = false;
    CG_ASSIGN_OR_RETURN(EvaluatorPtr evaluator, lowering.Compile(*expression, schema));
    map.evaluators_.push_back(std::move(evaluator));
    return map;
  }
  for (size_t i = 0; i < expression->names.size(); ++i) {
    CG_ASSIGN_OR_RETURN(EvaluatorPtr evaluator, lowering.Compile(*expression->children[i], schema));
    // A key written twice: the last one counts, as in any map.
    const auto same = std::find(map.names_.begin(), map.names_.end(), expression->names[i]);
    if (same != map.names_.end()) {
      map.evaluators_[static_cast<size_t>(same - map.names_.begin())] = std::move(evaluator);
      continue;
    }
    map.names_.push_back(expression->names[i]);
    map.evaluators_.push_back(std::move(evaluator));
  }
  map.keys_.resize(map.names_.size());
  return map;
}

absl::Status PropertyMap::Eval(const Batch& batch, RunContext& run) {
  columns_.resize(evaluators_.size());
  constants_.assign(evaluators_.size(), Value());
  for (size_t i = 0; i < evaluators_.size(); ++i) {
    CG_RETURN_IF_ERROR(evaluators_[i]->Eval(batch, run, &columns_[i]));
    if (columns_[i].constant) constants_[i] = columns_[i].ValueAt(0);
  }
  return absl::OkStatus();
}

absl::Status PropertyMap::Read(size_t row, RunContext& run, PropertyList* out) {
  out->clear();
  if (!literal_) {
    const Value value = columns_[0].ValueAt(row);
    return value.is_null() ? absl::OkStatus() : ReadProperties(value, run, out);
  }
  for (size_t i = 0; i < names_.size(); ++i) {
    Value value = columns_[i].constant ? constants_[i] : columns_[i].ValueAt(row);
    CG_RETURN_IF_ERROR(Add(names_[i], &keys_[i], std::move(value), run, out));
  }
  return absl::OkStatus();
}

absl::StatusOr<const std::string*> PropertyMap::FindNull(size_t row) {
  if (literal_) {
    for (size_t i = 0; i < names_.size(); ++i) {
      if (columns_[i].IsNull(row)) return &names_[i];
    }
    return nullptr;
  }
  const Value value = columns_[0].ValueAt(row);
  if (value.type() != ValueType::kMap) return nullptr;
  for (const auto& [name, item] : value.as_map()) {
    if (!item.is_null()) continue;
    null_name_ = name;
    return &null_name_;
  }
  return nullptr;
}

absl::Status PropertyMap::Add(const std::string& name, std::optional<KeyId>* cached, Value value, RunContext& run,
                              PropertyList* out) {
  if (!cached->has_value()) {
    if (value.is_null()) {
      const auto known = run.reader().catalog().FindKey(name);
      if (known.has_value()) out->emplace_back(*known, Value());
      return absl::OkStatus();
    }
    CG_ASSIGN_OR_RETURN(*cached, run.writer()->GetOrCreateKey(name));
  }
  out->emplace_back(**cached, std::move(value));
  return absl::OkStatus();
}

absl::Status ReadProperties(const Value& value, RunContext& run, PropertyList* out) {
  if (value.type() == ValueType::kNode || value.type() == ValueType::kRelationship) {
    const bool node = value.type() == ValueType::kNode;
    CG_ASSIGN_OR_RETURN(*out, run.reader().Properties(node ? ElementKind::kNode : ElementKind::kRelationship,
                                                      node ? value.as_node() : value.as_relationship().id));
    return absl::OkStatus();
  }
  if (value.type() != ValueType::kMap) {
    return RuntimeError(
        "TypeError", "InvalidArgumentType",
        Cat("properties have to come from a map, a node or a relationship, not from ", TypeName(value.type())));
  }
  out->clear();
  for (const auto& [name, item] : value.as_map()) {
    if (item.is_null()) {
      const auto known = run.reader().catalog().FindKey(name);
      if (known.has_value()) out->emplace_back(*known, Value());
      continue;
    }
    CG_ASSIGN_OR_RETURN(const KeyId key, run.writer()->GetOrCreateKey(name));
    out->emplace_back(key, item);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
