// Indexes and constraints.
#include <algorithm>
#include <bit>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/write/storable.h"
#include "engine/graph/write/transaction.h"
#include "engine/storage/stored_value.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

absl::Status TakenAlready(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kAlreadyExists, Cat(what, " exists already"),
                         "drop it first, or leave it as it is");
}

}  // namespace

absl::StatusOr<std::vector<std::string>> Transaction::CollectIndexKeys(LabelId label, KeyId key) {
  std::vector<std::string> keys;
  std::vector<NodeId> nodes;
  Vector column;
  for (uint64_t chunk = 0; chunk < reader_.NodeChunkCount(); ++chunk) {
    ChunkBitmap bits;
    CG_RETURN_IF_ERROR(reader_.ReadLabel(label, chunk, bits));
    nodes.clear();
    for (size_t w = 0; w < kBitmapWords; ++w) {
      for (uint64_t word = bits[w]; word != 0; word &= word - 1) {
        nodes.push_back((chunk << kChunkShift) + w * 64 + static_cast<uint64_t>(std::countr_zero(word)));
      }
    }
    CG_RETURN_IF_ERROR(reader_.Gather(ElementKind::kNode, key, nodes, &column));
    for (size_t i = 0; i < nodes.size(); ++i) {
      if (column.IsNull(i)) continue;
      std::string sortable;
      values::AppendSortable(column.ValueAt(i), &sortable);
      AppendIndexNode(&sortable, nodes[i]);
      keys.push_back(std::move(sortable));
    }
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

absl::Status Transaction::CheckUniqueKeys(const std::vector<std::string>& keys, std::string_view name) {
  for (size_t i = 1; i < keys.size(); ++i) {
    const std::string_view a(keys[i - 1].data(), keys[i - 1].size() - kIndexNodeBytes);
    const std::string_view b(keys[i].data(), keys[i].size() - kIndexNodeBytes);
    if (a != b) continue;
    const catalog::IndexInfo* index = reader_.catalog().FindIndex(name);
    CG_ASSIGN_OR_RETURN(const Value value, reader_.Property(ElementKind::kNode, index->key, IndexNode(keys[i])));
    if (!storage::EqualsItself(value)) continue;
    return RuntimeError("ConstraintVerificationFailed", "ConstraintCreationFailed",
                        Cat("nodes ", IndexNode(keys[i - 1]), " and ", IndexNode(keys[i]), " have the same value, so '",
                            name, "' cannot be unique"));
  }
  return absl::OkStatus();
}

absl::StatusOr<IndexId> Transaction::CreateIndex(std::string_view name, LabelId label, KeyId key, bool unique) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const catalog::Catalog& catalog = reader_.catalog();
  const std::string full =
      name.empty() ? DerivedName(catalog, unique ? "unique" : "index", label, key) : std::string(name);
  if (catalog.FindIndex(label, key) != nullptr) {
    return TakenAlready(Cat("an index on ", catalog.LabelName(label), "(", catalog.KeyName(key), ")"));
  }
  if (catalog.FindIndex(full) != nullptr || catalog.FindNotNull(full) != nullptr)
    return TakenAlready(Cat("'", full, "'"));
  const std::shared_ptr<catalog::Catalog> before = catalog_;
  catalog_shared_ = true;
  const auto build = [&]() -> absl::StatusOr<IndexId> {
    CG_ASSIGN_OR_RETURN(const std::vector<std::string> keys, CollectIndexKeys(label, key));
    const IndexId id = MutableCatalog()->AddIndex({.name = full, .label = label, .key = key, .unique = unique});
    CatalogChanged();
    if (unique) CG_RETURN_IF_ERROR(CheckUniqueKeys(keys, full));
    // As of the commit before: changes that this transaction makes from here on come on top.
    CG_RETURN_IF_ERROR(columns_.MakeIndex(id)->Build(
        keys, stamp_ - 1, [this](storage::WriteBatch* batch) { return host_->WriteAhead(batch); }));
    changes_.IndexBuilt(id, keys.size());
    return id;
  };
  absl::StatusOr<IndexId> id = build();
  if (!id.ok()) {
    catalog_ = before;
    catalog_shared_ = true;
    CatalogChanged();
  }
  return id;
}

absl::Status Transaction::DropIndex(IndexId index) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (reader_.catalog().FindIndex(index) == nullptr) return absl::NotFoundError(Cat("there is no index ", index.value));
  MutableCatalog()->DropIndex(index);
  CatalogChanged();
  return absl::OkStatus();
}

absl::Status Transaction::CreateNotNull(std::string_view name, LabelId label, KeyId key) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const catalog::Catalog& catalog = reader_.catalog();
  const std::string full = name.empty() ? DerivedName(catalog, "not_null", label, key) : std::string(name);
  if (catalog.FindNotNull(label, key) != nullptr || catalog.FindNotNull(full) != nullptr ||
      catalog.FindIndex(full) != nullptr) {
    return TakenAlready(Cat("'", full, "'"));
  }
  for (uint64_t chunk = 0; chunk < reader_.NodeChunkCount(); ++chunk) {
    ChunkBitmap bits;
    CG_RETURN_IF_ERROR(reader_.ReadLabel(label, chunk, bits));
    for (uint32_t slot = 0; slot < kChunkIds; ++slot) {
      if (((bits[slot >> 6] >> (slot & 63)) & 1) == 0) continue;
      const NodeId node = (chunk << kChunkShift) + slot;
      CG_ASSIGN_OR_RETURN(const Value value, reader_.Property(ElementKind::kNode, key, node));
      if (!value.is_null()) continue;
      return RuntimeError(
          "ConstraintVerificationFailed", "ConstraintCreationFailed",
          Cat("node ", node, " has no value for ", catalog.KeyName(key), ", so '", full, "' cannot be made"));
    }
  }
  MutableCatalog()->AddNotNull({.name = full, .label = label, .key = key});
  CatalogChanged();
  return absl::OkStatus();
}

absl::Status Transaction::DropNotNull(std::string_view name) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const catalog::NotNullConstraint* found = reader_.catalog().FindNotNull(name);
  if (found == nullptr) return absl::NotFoundError(Cat("there is no constraint '", name, "'"));
  const uint32_t id = found->id;
  MutableCatalog()->DropNotNull(id);
  CatalogChanged();
  return absl::OkStatus();
}

absl::Status Transaction::CheckNotNullNodes() {
  const catalog::Catalog& catalog = reader_.catalog();
  if (catalog.not_null_constraints().empty()) return absl::OkStatus();
  for (const NodeId node : not_null_suspects_) {
    for (const catalog::NotNullConstraint& constraint : catalog.not_null_constraints()) {
      CG_ASSIGN_OR_RETURN(const bool has, reader_.BitAt(columns_.Label(constraint.label), node));
      if (!has) continue;
      CG_ASSIGN_OR_RETURN(const Value value, reader_.Property(ElementKind::kNode, constraint.key, node));
      if (!value.is_null()) continue;
      return RuntimeError("ConstraintVerificationFailed", "ConstraintValidationFailed",
                          Cat("node ", node, " with label ", catalog.LabelName(constraint.label),
                              " must have the property ", catalog.KeyName(constraint.key)));
    }
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
