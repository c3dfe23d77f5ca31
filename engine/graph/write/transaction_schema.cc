// Indexes and constraints: making them over what is there, and dropping them.
#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/write/index_collector.h"
#include "engine/graph/write/schema_text.h"
#include "engine/graph/write/storable.h"
#include "engine/graph/write/transaction.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

// What building an index may take beside the resident chunks.
constexpr uint64_t kBuildBytesMin = uint64_t{16} << 20;

absl::Status TakenAlready(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kAlreadyExists, Cat(what, " exists already"),
                         "drop it first, or leave it as it is");
}

absl::Status CannotBeMade(std::string_view message) {
  return RuntimeError("ConstraintVerificationFailed", "ConstraintCreationFailed", message);
}

std::string_view TargetName(const catalog::Catalog& catalog, ElementKind kind, LabelId label, TypeId type) {
  return kind == ElementKind::kNode ? catalog.LabelName(label) : catalog.TypeName(type);
}

// Looks at sorted keys one by one: no two may hold the same values.
class UniquenessCheck {
 public:
  UniquenessCheck(GraphReader& reader, const catalog::IndexInfo& index) : reader_(reader), index_(index) {}

  absl::Status Add(std::string_view key) {
    const std::string_view value = key.substr(0, key.size() - kIndexNodeBytes);
    const bool same = !last_.empty() && value == std::string_view(last_).substr(0, last_.size() - kIndexNodeBytes);
    if (same) CG_RETURN_IF_ERROR(Report(IdOf(last_), IdOf(key)));
    last_.assign(key);
    return absl::OkStatus();
  }

 private:
  uint64_t IdOf(std::string_view key) const {
    return (index_.kind == ElementKind::kNode ? 0 : MakeEdgeId(index_.type, 0)) + IndexNode(key);
  }
  absl::Status Report(uint64_t first, uint64_t second) {
    for (const KeyId key : index_.keys()) {
      CG_ASSIGN_OR_RETURN(const Value value, reader_.Property(index_.kind, key, second));
      if (!storage::EqualsItself(value)) return absl::OkStatus();
    }
    const catalog::Catalog& catalog = reader_.catalog();
    CG_ASSIGN_OR_RETURN(const std::string values, ValuesText(reader_, index_, second));
    return CannotBeMade(Cat(index_.kind == ElementKind::kNode ? "nodes " : "relationships ", first, " and ", second,
                            " have the same value (", values, ") for ", KeysText(catalog, index_), ", so '",
                            index_.name, "' cannot be unique"));
  }
  GraphReader& reader_;
  const catalog::IndexInfo& index_;
  std::string last_;
};

}  // namespace

absl::StatusOr<IndexId> GraphWriter::CreateIndex(std::string_view name, LabelId label, KeyId key, bool unique) {
  catalog::IndexInfo wanted;
  wanted.name = name;
  wanted.label = label;
  wanted.key = key;
  wanted.unique = unique;
  return CreateIndex(wanted, nullptr);
}

absl::Status GraphWriter::CreateNotNull(std::string_view name, LabelId label, KeyId key) {
  catalog::PropertyConstraint wanted;
  wanted.name = name;
  wanted.label = label;
  wanted.key = key;
  return CreateConstraint(wanted, nullptr);
}

absl::Status Transaction::CheckNameFree(std::string_view name) const {
  const catalog::Catalog& catalog = reader_.catalog();
  if (catalog.FindIndex(name) == nullptr && catalog.FindConstraint(name) == nullptr) return absl::OkStatus();
  return TakenAlready(Cat("'", name, "'"));
}

absl::Status Transaction::BuildIndex(const catalog::IndexInfo& index, const SchemaProgress& progress) {
  UniquenessCheck unique(reader_, index);
  // As of the commit before: changes that this transaction makes from here on come on top.
  IndexColumn::Builder builder(columns_.MakeIndex(index.id), stamp_ - 1,
                               [this](storage::WriteBatch* batch) { return host_->WriteAhead(batch); });
  IndexCollector collector(reader_, index, std::max(kBuildBytesMin, core_->cache.bytes_max() / 4), progress);
  CG_RETURN_IF_ERROR(collector.Run([&](std::span<const std::string_view> keys) -> absl::Status {
    for (const std::string_view key : keys) {
      if (index.unique) CG_RETURN_IF_ERROR(unique.Add(key));
    }
    return builder.Add(keys);
  }));
  CG_RETURN_IF_ERROR(builder.Finish());
  changes_.IndexBuilt(index.id, builder.entries());
  return absl::OkStatus();
}

absl::StatusOr<IndexId> Transaction::CreateIndex(const catalog::IndexInfo& wanted, const SchemaProgress& progress) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const catalog::Catalog& catalog = reader_.catalog();
  const std::string_view target = TargetName(catalog, wanted.kind, wanted.label, wanted.type);
  catalog::IndexInfo index = wanted;
  if (index.name.empty()) {
    index.name = DerivedName(catalog, index.required ? "key" : index.unique ? "unique" : "index", target, index.keys());
  }
  if (catalog.FindIndex(index) != nullptr) {
    return TakenAlready(Cat("an index on ", target, "(", KeysText(catalog, index), ")"));
  }
  CG_RETURN_IF_ERROR(CheckNameFree(index.name));
  const std::shared_ptr<catalog::Catalog> before = catalog_;
  catalog_shared_ = true;
  index.id = MutableCatalog()->AddIndex(index);
  CatalogChanged();
  absl::Status status;
  if (index.required) {
    for (const KeyId key : index.keys()) {
      if (status.ok()) status = CheckExisting(RequiredPart(index, key), progress);
    }
  }
  if (status.ok()) status = BuildIndex(index, progress);
  if (!status.ok()) {
    catalog_ = before;
    catalog_shared_ = true;
    CatalogChanged();
    return status;
  }
  return index.id;
}

absl::Status Transaction::DropIndex(IndexId index) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (reader_.catalog().FindIndex(index) == nullptr) return absl::NotFoundError(Cat("there is no index ", index.value));
  MutableCatalog()->DropIndex(index);
  CatalogChanged();
  return absl::OkStatus();
}

absl::Status Transaction::CheckExisting(const catalog::PropertyConstraint& constraint, const SchemaProgress& progress) {
  catalog::IndexInfo of;
  of.kind = constraint.kind;
  of.label = constraint.label;
  of.type = constraint.type;
  Vector column;
  return IndexCollector::ForEachChunk(reader_, of, progress, [&](std::span<const uint64_t> ids) -> absl::Status {
    CG_RETURN_IF_ERROR(reader_.Gather(constraint.kind, constraint.key, ids, &column));
    for (size_t i = 0; i < ids.size(); ++i) {
      const Value value = column.ValueAt(i);
      if (!Satisfies(constraint, value)) {
        return CannotBeMade(Cat(ViolationText(reader_.catalog(), constraint, ids[i], value), " cannot be made"));
      }
    }
    return absl::OkStatus();
  });
}

absl::Status Transaction::CreateConstraint(const catalog::PropertyConstraint& wanted, const SchemaProgress& progress) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const catalog::Catalog& catalog = reader_.catalog();
  catalog::PropertyConstraint constraint = wanted;
  const std::string_view target = TargetName(catalog, wanted.kind, wanted.label, wanted.type);
  if (constraint.name.empty()) {
    const KeyId keys[] = {constraint.key};
    constraint.name = DerivedName(catalog, constraint.not_null ? "not_null" : "type", target, keys);
  }
  if (catalog.FindConstraint(constraint) != nullptr) {
    return TakenAlready(Cat("such a constraint on ", target, "(", catalog.KeyName(constraint.key), ")"));
  }
  CG_RETURN_IF_ERROR(CheckNameFree(constraint.name));
  CG_RETURN_IF_ERROR(CheckExisting(constraint, progress));
  MutableCatalog()->AddConstraint(std::move(constraint));
  CatalogChanged();
  return absl::OkStatus();
}

absl::Status Transaction::DropConstraint(std::string_view name) {
  CG_RETURN_IF_ERROR(CheckOpen());
  const catalog::PropertyConstraint* found = reader_.catalog().FindConstraint(name);
  if (found == nullptr) return absl::NotFoundError(Cat("there is no constraint '", name, "'"));
  const uint32_t id = found->id;
  MutableCatalog()->DropConstraint(id);
  CatalogChanged();
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
