#include "engine/catalog/catalog.h"

#include <algorithm>

namespace claimgraph::catalog {
namespace {

template <typename Items, typename Predicate>
auto* FindIn(const Items& items, Predicate predicate) {
  const auto it = std::find_if(items.begin(), items.end(), predicate);
  return it == items.end() ? nullptr : &*it;
}

template <typename Id>
std::optional<Id> Wrap(std::optional<uint32_t> id) {
  if (!id) return std::nullopt;
  return Id{*id};
}

}  // namespace

std::optional<uint32_t> NameTable::Find(std::string_view name) const {
  const auto it = ids_.find(name);
  if (it == ids_.end()) return std::nullopt;
  return it->second;
}

uint32_t NameTable::Add(std::string_view name) {
  if (const auto found = Find(name)) return *found;
  const uint32_t id = size();
  names_.emplace_back(name);
  ids_.emplace(names_.back(), id);
  return id;
}

std::optional<LabelId> Catalog::FindLabel(std::string_view name) const { return Wrap<LabelId>(labels_.Find(name)); }
std::optional<TypeId> Catalog::FindType(std::string_view name) const { return Wrap<TypeId>(types_.Find(name)); }
std::optional<KeyId> Catalog::FindKey(std::string_view name) const { return Wrap<KeyId>(keys_.Find(name)); }

std::vector<KeyId> IndexInfo::keys() const {
  std::vector<KeyId> keys = {key};
  keys.insert(keys.end(), more_keys.begin(), more_keys.end());
  return keys;
}

bool IndexInfo::SameTarget(const IndexInfo& other) const {
  return kind == other.kind && label == other.label && type == other.type && key == other.key &&
         more_keys == other.more_keys;
}

bool PropertyConstraint::SameTarget(const PropertyConstraint& other) const {
  return kind == other.kind && label == other.label && type == other.type && key == other.key &&
         not_null == other.not_null;
}

const IndexInfo* Catalog::FindIndex(LabelId label, KeyId key) const {
  return FindIn(indexes_, [&](const IndexInfo& i) {
    return i.kind == ElementKind::kNode && i.label == label && i.key == key && i.more_keys.empty();
  });
}
const IndexInfo* Catalog::FindIndex(const IndexInfo& wanted) const {
  return FindIn(indexes_, [&](const IndexInfo& i) { return i.SameTarget(wanted); });
}
const IndexInfo* Catalog::FindIndex(std::string_view name) const {
  return FindIn(indexes_, [&](const IndexInfo& i) { return i.name == name; });
}
const IndexInfo* Catalog::FindIndex(IndexId id) const {
  return FindIn(indexes_, [&](const IndexInfo& i) { return i.id == id; });
}
const PropertyConstraint* Catalog::FindConstraint(const PropertyConstraint& wanted) const {
  return FindIn(constraints_, [&](const PropertyConstraint& c) { return c.SameTarget(wanted); });
}
const PropertyConstraint* Catalog::FindConstraint(std::string_view name) const {
  return FindIn(constraints_, [&](const PropertyConstraint& c) { return c.name == name; });
}

IndexId Catalog::AddIndex(IndexInfo info) {
  info.id = IndexId{next_index_id_++};
  indexes_.push_back(std::move(info));
  return indexes_.back().id;
}

void Catalog::DropIndex(IndexId id) {
  std::erase_if(indexes_, [&](const IndexInfo& i) { return i.id == id; });
}

uint32_t Catalog::AddConstraint(PropertyConstraint constraint) {
  constraint.id = next_constraint_id_++;
  constraints_.push_back(std::move(constraint));
  return constraints_.back().id;
}

void Catalog::DropConstraint(uint32_t id) {
  std::erase_if(constraints_, [&](const PropertyConstraint& c) { return c.id == id; });
}

void Catalog::RestoreIndex(IndexInfo info) { indexes_.push_back(std::move(info)); }
void Catalog::RestoreConstraint(PropertyConstraint constraint) { constraints_.push_back(std::move(constraint)); }

void Catalog::set_next_ids(uint32_t index_id, uint32_t constraint_id) {
  next_index_id_ = index_id;
  next_constraint_id_ = constraint_id;
}

}  // namespace claimgraph::catalog
