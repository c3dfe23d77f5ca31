// Keeps indexes as the elements are, and checks what constraints demand of them.
#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/write/schema_text.h"
#include "engine/graph/write/transaction.h"
#include "engine/storage/stored_value.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {

const std::vector<catalog::IndexInfo>& Transaction::IndexesOfKey(KeyId key) {
  static const auto& none = *new std::vector<catalog::IndexInfo>();
  if (!indexes_listed_) {
    indexes_by_key_.clear();
    for (const catalog::IndexInfo& index : reader_.catalog().indexes()) {
      for (const KeyId part : index.keys()) {
        if (part.value >= indexes_by_key_.size()) indexes_by_key_.resize(part.value + 1);
        indexes_by_key_[part.value].push_back(index);
      }
    }
    indexes_listed_ = true;
  }
  return key.value < indexes_by_key_.size() ? indexes_by_key_[key.value] : none;
}

absl::StatusOr<bool> Transaction::IsIn(const catalog::IndexInfo& index, ElementKind kind, uint64_t id) {
  if (index.kind != kind) return false;
  if (kind == ElementKind::kRelationship) return EdgeType(id) == index.type;
  return reader_.BitAt(columns_.Label(index.label), id);
}

absl::StatusOr<std::string> Transaction::IndexKeyOf(const catalog::IndexInfo& index, const ValueOf& value_of,
                                                    bool* unequal) {
  std::string key;
  *unequal = false;
  for (size_t i = 0; i <= index.more_keys.size(); ++i) {
    CG_ASSIGN_OR_RETURN(const Value value, value_of(i == 0 ? index.key : index.more_keys[i - 1]));
    if (value.is_null()) return std::string();
    *unequal = *unequal || !storage::EqualsItself(value);
    values::AppendSortable(value, &key);
  }
  return key;
}

absl::Status Transaction::CheckUnique(const catalog::IndexInfo& index, uint64_t id, std::string_view key) {
  if (!index.unique) return absl::OkStatus();
  IndexColumn* const column = columns_.MakeIndex(index.id);
  CG_ASSIGN_OR_RETURN(const bool above, column->AllBelow(key));
  if (above) return absl::OkStatus();
  key_scratch_.assign(key);
  std::string high = key_scratch_;
  high.append(5, '\xff');
  const uint64_t first = index.kind == ElementKind::kNode ? 0 : MakeEdgeId(index.type, 0);
  std::optional<uint64_t> taken;
  CG_RETURN_IF_ERROR(column->Scan(stamp_, key_scratch_, high, false, [&](std::string_view found) {
    if (first + IndexNode(found) != id) taken = first + IndexNode(found);
    return !taken;
  }));
  if (!taken) return absl::OkStatus();
  const catalog::Catalog& catalog = reader_.catalog();
  CG_ASSIGN_OR_RETURN(const std::string values, ValuesText(reader_, index, *taken));
  const bool many = !index.more_keys.empty();
  return RuntimeError("ConstraintVerificationFailed", "ConstraintValidationFailed",
                      Cat(ElementText(catalog, index, *taken), " has ", many ? "these values" : "this value", " (",
                          values, ") for the unique ", many ? "properties " : "property ", KeysText(catalog, index),
                          " already: constraint '", index.name, "'"));
}

void Transaction::PutIndexKey(IndexId index, std::string_view key, uint64_t id, bool present) {
  key_scratch_.assign(key);
  AppendIndexNode(&key_scratch_, EdgeNumber(id));  // of a node: the node
  mutator_.SetIndexKey(index, key_scratch_, present);
  changes_.IndexKey(index, present, key_scratch_);
}

absl::StatusOr<std::string> Transaction::NewIndexKey(const catalog::IndexInfo& index, uint64_t id,
                                                     std::span<const PropertyValue> properties) {
  bool unequal = false;
  const ValueOf value_of = [&](KeyId key) -> absl::StatusOr<Value> {
    const auto it =
        std::find_if(properties.begin(), properties.end(), [&](const PropertyValue& p) { return p.first == key; });
    return it != properties.end() ? it->second : Value();
  };
  CG_ASSIGN_OR_RETURN(std::string key, IndexKeyOf(index, value_of, &unequal));
  if (!key.empty() && !unequal) CG_RETURN_IF_ERROR(CheckUnique(index, id, key));
  return key;
}

absl::Status Transaction::ChangeIndexEntries(ElementKind kind, uint64_t id, KeyId key, const Value& before,
                                             const Value& after) {
  struct Change {
    IndexId index;
    std::string before, after;
  };
  std::vector<Change> changes;
  for (const catalog::IndexInfo& index : IndexesOfKey(key)) {
    CG_ASSIGN_OR_RETURN(const bool in, IsIn(index, kind, id));
    if (!in) continue;
    bool unequal = false;
    const auto with = [&](const Value& value) {
      return IndexKeyOf(
          index,
          [&](KeyId part) -> absl::StatusOr<Value> {
            if (part == key) return value;
            return reader_.Property(kind, part, id);
          },
          &unequal);
    };
    Change change{index.id, {}, {}};
    CG_ASSIGN_OR_RETURN(change.before, with(before));
    CG_ASSIGN_OR_RETURN(change.after, with(after));
    if (!change.after.empty() && !unequal) CG_RETURN_IF_ERROR(CheckUnique(index, id, change.after));
    changes.push_back(std::move(change));
  }
  for (const Change& change : changes) {
    if (!change.before.empty()) PutIndexKey(change.index, change.before, id, false);
    if (!change.after.empty()) PutIndexKey(change.index, change.after, id, true);
  }
  return absl::OkStatus();
}

absl::Status Transaction::CheckConstraint(const catalog::PropertyConstraint& constraint, ElementKind kind,
                                          uint64_t id) {
  CG_ASSIGN_OR_RETURN(const Value value, reader_.Property(kind, constraint.key, id));
  if (Satisfies(constraint, value)) return absl::OkStatus();
  return RuntimeError("ConstraintVerificationFailed", "ConstraintValidationFailed",
                      ViolationText(reader_.catalog(), constraint, id, value));
}

absl::Status Transaction::CheckSuspects() {
  const catalog::Catalog& catalog = reader_.catalog();
  for (const auto& [kind, id] : suspects_) {
    if (kind == ElementKind::kRelationship) {
      CG_ASSIGN_OR_RETURN(const std::optional<EdgeEnds> ends, reader_.FindEdge(id));
      if (!ends) continue;
    }
    const auto concerns = [&, kind = kind, id = id](ElementKind of, LabelId label,
                                                    TypeId type) -> absl::StatusOr<bool> {
      if (of != kind) return false;
      if (kind == ElementKind::kRelationship) return EdgeType(id) == type;
      return reader_.BitAt(columns_.Label(label), id);
    };
    for (const catalog::PropertyConstraint& constraint : catalog.constraints()) {
      CG_ASSIGN_OR_RETURN(const bool is_about, concerns(constraint.kind, constraint.label, constraint.type));
      if (is_about) CG_RETURN_IF_ERROR(CheckConstraint(constraint, kind, id));
    }
    for (const catalog::IndexInfo& index : catalog.indexes()) {
      if (!index.required) continue;
      CG_ASSIGN_OR_RETURN(const bool is_about, concerns(index.kind, index.label, index.type));
      if (!is_about) continue;
      for (const KeyId key : index.keys()) CG_RETURN_IF_ERROR(CheckConstraint(RequiredPart(index, key), kind, id));
    }
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
