#include "engine/graph/store/catalog_store.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/keys.h"
#include "engine/storage/coding.h"

namespace claimgraph::graph {
namespace {

using catalog::Catalog;
using storage::ByteReader;

absl::Status Damaged(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kDataLoss, Cat("the catalog is damaged: ", what),
                         "restore the database from a backup, or load its sources again into a new one");
}

// Every record ends with a checksum bound to its key.
void PutRecord(std::string key, std::string value, storage::WriteBatch* batch) {
  storage::AppendFixed(&value, storage::Checksum(value, storage::Checksum(key, 0)));
  batch->Put(std::move(key), std::move(value));
}

void PutNewNames(const catalog::NameTable& before, const catalog::NameTable& after, CatalogKind kind,
                 storage::WriteBatch* batch) {
  for (uint32_t id = before.size(); id < after.size(); ++id) {
    PutRecord(CatalogKey(kind, id), std::string(after.Name(id)), batch);
  }
}

// An index over one property of nodes, as the first format had it; or any index.
CatalogKind KindOf(const catalog::IndexInfo& index) {
  const bool plain = index.kind == ElementKind::kNode && index.more_keys.empty() && !index.required;
  return plain ? CatalogKind::kIndex : CatalogKind::kAnyIndex;
}

CatalogKind KindOf(const catalog::PropertyConstraint& constraint) {
  const bool plain = constraint.kind == ElementKind::kNode && constraint.not_null;
  return plain ? CatalogKind::kNotNull : CatalogKind::kAnyConstraint;
}

uint32_t TargetOf(ElementKind kind, LabelId label, TypeId type) {
  return kind == ElementKind::kNode ? label.value : type.value;
}

std::string EncodeIndex(const catalog::IndexInfo& index) {
  std::string out;
  if (KindOf(index) == CatalogKind::kIndex) {
    storage::AppendVarint(&out, index.label.value);
    storage::AppendVarint(&out, index.key.value);
    out.push_back(index.unique);
    storage::AppendBytes(&out, index.name);
    return out;
  }
  out.push_back(static_cast<char>(index.kind));
  storage::AppendVarint(&out, TargetOf(index.kind, index.label, index.type));
  out.push_back(static_cast<char>(index.unique | index.required << 1));
  storage::AppendBytes(&out, index.name);
  storage::AppendVarint(&out, index.more_keys.size() + 1);
  for (const KeyId key : index.keys()) storage::AppendVarint(&out, key.value);
  return out;
}

// How many records of each kind there are.
std::string EncodeCounts(const Catalog& catalog) {
  std::string out;
  for (const size_t count :
       {size_t{catalog.labels().size()}, size_t{catalog.types().size()}, size_t{catalog.keys().size()},
        catalog.indexes().size(), catalog.constraints().size()}) {
    storage::AppendVarint(&out, count);
  }
  return out;
}

std::string EncodeConstraint(const catalog::PropertyConstraint& constraint) {
  std::string out;
  if (KindOf(constraint) == CatalogKind::kAnyConstraint) {
    out.push_back(static_cast<char>(constraint.kind));
    storage::AppendVarint(&out, TargetOf(constraint.kind, constraint.label, constraint.type));
    storage::AppendVarint(&out, constraint.key.value);
    out.push_back(constraint.not_null);
    storage::AppendVarint(&out, constraint.types.bits());
    storage::AppendBytes(&out, constraint.name);
    return out;
  }
  storage::AppendVarint(&out, constraint.label.value);
  storage::AppendVarint(&out, constraint.key.value);
  storage::AppendBytes(&out, constraint.name);
  return out;
}

class Loader {
 public:
  absl::Status Add(std::string_view key, std::string_view value) {
    if (key.size() != 6 || value.size() < 8) return Damaged("a record is cut short");
    const std::string_view body = value.substr(0, value.size() - 8);
    if (storage::Checksum(body, storage::Checksum(key, 0)) !=
        storage::LoadFixed<uint64_t>(value.data() + body.size())) {
      return Damaged("a checksum is wrong");
    }
    const auto id = storage::LoadBigEndian<uint32_t>(key.data() + 2);
    switch (static_cast<CatalogKind>(key[1])) {
      case CatalogKind::kLabel:
        return Name(catalog_.labels(), id, body, [&] { catalog_.AddLabel(body); });
      case CatalogKind::kType:
        return Name(catalog_.types(), id, body, [&] { catalog_.AddType(body); });
      case CatalogKind::kKey:
        return Name(catalog_.keys(), id, body, [&] { catalog_.AddKey(body); });
      case CatalogKind::kIndex:
        return Index(id, body);
      case CatalogKind::kNotNull:
        return NotNull(id, body);
      case CatalogKind::kSummary:
        summary_ = std::string(body);
        return absl::OkStatus();
      case CatalogKind::kAnyIndex:
        return AnyIndex(id, body);
      case CatalogKind::kAnyConstraint:
        return AnyConstraint(id, body);
    }
    return Damaged("a record of unknown kind");
  }
  absl::StatusOr<Catalog> Take() {
    if (!summary_) return Damaged("its summary is missing");
    CG_RETURN_IF_ERROR(CheckSummary(*summary_));
    return std::move(catalog_);
  }

 private:
  template <typename Add>
  absl::Status Name(const catalog::NameTable& names, uint32_t id, std::string_view name, Add add) {
    if (id != names.size() || names.Find(name)) return Damaged("a name is missing or there twice");
    add();
    return absl::OkStatus();
  }
  absl::Status Index(uint32_t id, std::string_view body) {
    ByteReader in(body);
    catalog::IndexInfo info;
    info.id = IndexId{id};
    info.label = LabelId{in.Varint32()};
    info.key = KeyId{in.Varint32()};
    info.unique = in.Fixed<uint8_t>() != 0;
    info.name = std::string(in.Bytes());
    if (!in.ok() || info.label.value >= catalog_.labels().size() || info.key.value >= catalog_.keys().size()) {
      return Damaged("an index does not parse");
    }
    catalog_.RestoreIndex(std::move(info));
    return absl::OkStatus();
  }
  absl::Status NotNull(uint32_t id, std::string_view body) {
    ByteReader in(body);
    catalog::PropertyConstraint constraint;
    constraint.id = id;
    constraint.label = LabelId{in.Varint32()};
    constraint.key = KeyId{in.Varint32()};
    constraint.name = std::string(in.Bytes());
    if (!in.ok() || constraint.label.value >= catalog_.labels().size() ||
        constraint.key.value >= catalog_.keys().size()) {
      return Damaged("a constraint does not parse");
    }
    catalog_.RestoreConstraint(std::move(constraint));
    return absl::OkStatus();
  }
  // A label or a type.
  bool ReadTarget(ByteReader* in, ElementKind* kind, LabelId* label, TypeId* type) const {
    const auto stored = in->Fixed<uint8_t>();
    const uint32_t id = in->Varint32();
    if (stored > static_cast<uint8_t>(ElementKind::kRelationship)) return false;
    *kind = static_cast<ElementKind>(stored);
    if (*kind == ElementKind::kNode) {
      *label = LabelId{id};
      return id < catalog_.labels().size();
    }
    *type = TypeId{id};
    return id < catalog_.types().size();
  }
  absl::Status AnyIndex(uint32_t id, std::string_view body) {
    ByteReader in(body);
    catalog::IndexInfo info;
    info.id = IndexId{id};
    bool good = ReadTarget(&in, &info.kind, &info.label, &info.type);
    const auto flags = in.Fixed<uint8_t>();
    info.unique = (flags & 1) != 0;
    info.required = (flags & 2) != 0;
    info.name = std::string(in.Bytes());
    const uint32_t keys = in.Varint32();
    for (uint32_t i = 0; i < keys && in.ok(); ++i) {
      const KeyId key{in.Varint32()};
      good = good && key.value < catalog_.keys().size();
      if (i == 0) {
        info.key = key;
      } else {
        info.more_keys.push_back(key);
      }
    }
    if (!in.ok() || !good || keys == 0 || flags > 3) return Damaged("an index does not parse");
    catalog_.RestoreIndex(std::move(info));
    return absl::OkStatus();
  }
  absl::Status AnyConstraint(uint32_t id, std::string_view body) {
    ByteReader in(body);
    catalog::PropertyConstraint constraint;
    constraint.id = id;
    const bool good = ReadTarget(&in, &constraint.kind, &constraint.label, &constraint.type);
    constraint.key = KeyId{in.Varint32()};
    constraint.not_null = in.Fixed<uint8_t>() != 0;
    constraint.types = TypeSet::FromBits(in.Varint32());
    constraint.name = std::string(in.Bytes());
    if (!in.ok() || !good || constraint.key.value >= catalog_.keys().size()) {
      return Damaged("a constraint does not parse");
    }
    catalog_.RestoreConstraint(std::move(constraint));
    return absl::OkStatus();
  }
  absl::Status CheckSummary(std::string_view body) {
    if (EncodeCounts(catalog_) != body.substr(0, EncodeCounts(catalog_).size())) return Damaged("records are missing");
    ByteReader in(body.substr(EncodeCounts(catalog_).size()));
    const uint32_t index_id = in.Varint32();
    const uint32_t constraint_id = in.Varint32();
    if (!in.ok()) return Damaged("the summary does not parse");
    catalog_.set_next_ids(index_id, constraint_id);
    return absl::OkStatus();
  }
  std::optional<std::string> summary_;
  Catalog catalog_;
};

}  // namespace

void PutCatalogChanges(const Catalog& before, const Catalog& after, storage::WriteBatch* batch) {
  PutNewNames(before.labels(), after.labels(), CatalogKind::kLabel, batch);
  PutNewNames(before.types(), after.types(), CatalogKind::kType, batch);
  PutNewNames(before.keys(), after.keys(), CatalogKind::kKey, batch);
  for (const auto& index : after.indexes()) {
    if (before.FindIndex(index.id) == nullptr) {
      PutRecord(CatalogKey(KindOf(index), index.id.value), EncodeIndex(index), batch);
    }
  }
  for (const auto& index : before.indexes()) {
    if (after.FindIndex(index.id) == nullptr) batch->Delete(CatalogKey(KindOf(index), index.id.value));
  }
  for (const auto& constraint : after.constraints()) {
    const auto* had = before.FindConstraint(constraint.name);
    if (had == nullptr || had->id != constraint.id) {
      PutRecord(CatalogKey(KindOf(constraint), constraint.id), EncodeConstraint(constraint), batch);
    }
  }
  for (const auto& constraint : before.constraints()) {
    const auto* kept = after.FindConstraint(constraint.name);
    if (kept == nullptr || kept->id != constraint.id) {
      batch->Delete(CatalogKey(KindOf(constraint), constraint.id));
    }
  }
  std::string summary = EncodeCounts(after);
  storage::AppendVarint(&summary, after.next_index_id());
  storage::AppendVarint(&summary, after.next_constraint_id());
  PutRecord(CatalogKey(CatalogKind::kSummary, 0), std::move(summary), batch);
}

absl::StatusOr<Catalog> LoadCatalog(storage::KvStore& kv) {
  Loader loader;
  const std::string prefix = FamilyPrefix(Family::kCatalog);
  const auto it = kv.Scan(prefix, PrefixEnd(prefix));
  for (it->Seek(prefix); it->Valid(); it->Next()) CG_RETURN_IF_ERROR(loader.Add(it->key(), it->value()));
  CG_RETURN_IF_ERROR(it->status());
  return loader.Take();
}

}  // namespace claimgraph::graph
