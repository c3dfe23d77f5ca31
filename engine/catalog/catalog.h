// The catalog: names of labels, relationship types and property keys, their dense ids, and the indexes and
// constraints over them.
//
// A Catalog is a value. Readers hold an immutable one (`std::shared_ptr<const Catalog>`), the state at their
// snapshot; a transaction that adds names changes a copy, which becomes the current one when it commits and is
// thrown away when it rolls back. Ids are dense from 0 and never reused, also not after an index is dropped.
// Thread-safe while const. Look-ups take string views and allocate nothing.
#ifndef CLAIMGRAPH_ENGINE_CATALOG_CATALOG_H_
#define CLAIMGRAPH_ENGINE_CATALOG_CATALOG_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/strings.h"
#include "engine/catalog/ids.h"
#include "engine/values/type_set.h"

namespace claimgraph::catalog {

// A sorted index over properties of the nodes that carry one label, or of the relationships of one type. Elements that
// lack one of the properties are not in it.
struct IndexInfo {
  IndexId id;
  std::string name;
  LabelId label;  // of nodes
  KeyId key;
  bool unique = false;                    // also a uniqueness constraint
  bool required = false;                  // of a unique one: a key; every element has all the properties
  ElementKind kind = ElementKind::kNode;
  TypeId type;                            // of relationships
  std::vector<KeyId> more_keys;           // of a composite index: what follows `key`

  std::vector<KeyId> keys() const;
  bool SameTarget(const IndexInfo& other) const;
  friend bool operator==(const IndexInfo&, const IndexInfo&) = default;
};

// Every node with `label`, or relationship of `type`, has a value for `key` (`not_null`), or where it has one, one of
// the types (`types`).
struct PropertyConstraint {
  uint32_t id = 0;
  std::string name;
  LabelId label;
  KeyId key;
  bool not_null = true;
  TypeSet types;
  ElementKind kind = ElementKind::kNode;
  TypeId type;

  // About the same property, and of the same sort.
  bool SameTarget(const PropertyConstraint& other) const;
  friend bool operator==(const PropertyConstraint&, const PropertyConstraint&) = default;
};

// Names <-> dense ids of one kind.
class NameTable {
 public:
  std::optional<uint32_t> Find(std::string_view name) const;
  // REQUIRES: id < size().
  std::string_view Name(uint32_t id) const { return names_[id]; }
  uint32_t size() const { return static_cast<uint32_t>(names_.size()); }
  // In id order; for "did you mean" and listings.
  std::span<const std::string> names() const { return names_; }
  // The id of `name`, added if it is new.
  uint32_t Add(std::string_view name);

 private:
  std::vector<std::string> names_;
  StringMap<uint32_t> ids_;
};

class Catalog {
 public:
  std::optional<LabelId> FindLabel(std::string_view name) const;
  std::optional<TypeId> FindType(std::string_view name) const;
  std::optional<KeyId> FindKey(std::string_view name) const;
  // REQUIRES: the id comes from this catalog or an older one.
  std::string_view LabelName(LabelId id) const { return labels_.Name(id.value); }
  std::string_view TypeName(TypeId id) const { return types_.Name(id.value); }
  std::string_view KeyName(KeyId id) const { return keys_.Name(id.value); }

  const NameTable& labels() const { return labels_; }
  const NameTable& types() const { return types_; }
  const NameTable& keys() const { return keys_; }

  // In id order, dropped ones left out.
  const std::vector<IndexInfo>& indexes() const { return indexes_; }
  const std::vector<PropertyConstraint>& constraints() const { return constraints_; }
  // Pointers are valid until the catalog changes; nullptr when there is none.
  // On one property of the nodes with a label.
  const IndexInfo* FindIndex(LabelId label, KeyId key) const;
  // About the same elements and properties as `wanted`.
  const IndexInfo* FindIndex(const IndexInfo& wanted) const;
  const IndexInfo* FindIndex(std::string_view name) const;
  const IndexInfo* FindIndex(IndexId id) const;
  const PropertyConstraint* FindConstraint(const PropertyConstraint& wanted) const;
  const PropertyConstraint* FindConstraint(std::string_view name) const;

  // Changes; only the owner of a copy calls them.
  LabelId AddLabel(std::string_view name) { return LabelId{labels_.Add(name)}; }
  TypeId AddType(std::string_view name) { return TypeId{types_.Add(name)}; }
  KeyId AddKey(std::string_view name) { return KeyId{keys_.Add(name)}; }
  // `info.id` is ignored and assigned.
  IndexId AddIndex(IndexInfo info);
  void DropIndex(IndexId id);
  // `constraint.id` is ignored and assigned.
  uint32_t AddConstraint(PropertyConstraint constraint);
  void DropConstraint(uint32_t id);

  // Restores what was stored (see graph/catalog_store.h): ids as they are.
  void RestoreIndex(IndexInfo info);
  void RestoreConstraint(PropertyConstraint constraint);
  uint32_t next_index_id() const { return next_index_id_; }
  uint32_t next_constraint_id() const { return next_constraint_id_; }
  void set_next_ids(uint32_t index_id, uint32_t constraint_id);

 private:
  NameTable labels_;
  NameTable types_;
  NameTable keys_;
  std::vector<IndexInfo> indexes_;
  std::vector<PropertyConstraint> constraints_;
  uint32_t next_index_id_ = 0;
  uint32_t next_constraint_id_ = 0;
};

}  // namespace claimgraph::catalog

#endif  // CLAIMGRAPH_ENGINE_CATALOG_CATALOG_H_
