#include "engine/graph/bulk/loader.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/bulk/index_builder.h"
#include "engine/graph/write/storable.h"

namespace claimgraph::graph {
namespace {

// Additions between two looks at the memory used.
constexpr uint64_t kMemoryStride = 4096;
constexpr uint64_t kMemoryBytesMin = uint64_t{1} << 20;

}  // namespace

Loader::Loader(LoadHost* host, const catalog::Catalog& catalog, uint64_t stamp, std::string scratch_folder,
               const LoadOptions& options)
    : host_(host),
      catalog_(catalog),
      folder_(std::move(scratch_folder)),
      memory_bytes_max_(std::max(options.memory_bytes_max, kMemoryBytesMin)),
      guard_(options.cancellation, std::nullopt),
      spool_(folder_, stamp),
      nodes_(&spool_, folder_) {}

Loader::~Loader() { host_->EndLoad(); }

absl::Status Loader::CheckOpen() const {
  return open_ ? absl::OkStatus() : absl::FailedPreconditionError("the load has ended");
}

absl::StatusOr<LabelId> Loader::GetOrCreateLabel(std::string_view name) {
  if (const auto found = catalog_.FindLabel(name)) return *found;
  CG_RETURN_IF_ERROR(CheckName(catalog_.labels(), name));
  return catalog_.AddLabel(name);
}

absl::StatusOr<TypeId> Loader::GetOrCreateType(std::string_view name) {
  if (const auto found = catalog_.FindType(name)) return *found;
  CG_RETURN_IF_ERROR(CheckName(catalog_.types(), name));
  return catalog_.AddType(name);
}

absl::StatusOr<KeyId> Loader::GetOrCreateKey(std::string_view name) {
  if (const auto found = catalog_.FindKey(name)) return *found;
  CG_RETURN_IF_ERROR(CheckName(catalog_.keys(), name));
  return catalog_.AddKey(name);
}

absl::Status Loader::AddUniqueIndex(LabelId label, KeyId key) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_RET_CHECK(nodes_.count() == 0);
  if (catalog_.FindIndex(label, key) != nullptr) {
    return ErrorWithAdvice(
        absl::StatusCode::kAlreadyExists,
        Cat("an index on ", catalog_.LabelName(label), "(", catalog_.KeyName(key), ") exists already"), "leave it");
  }
  const std::string name = DerivedName(catalog_, "unique", label, key);
  const IndexId id = catalog_.AddIndex({.id = {}, .name = name, .label = label, .key = key, .unique = true});
  nodes_.AddIndex(id, label, key, memory_bytes_max_);
  return absl::OkStatus();
}

absl::StatusOr<NodeId> Loader::AddNodes(std::span<const LabelId> labels, size_t count,
                                        std::span<NodeColumn> columns) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_RETURN_IF_ERROR(guard_.Check());
  const NodeId first = nodes_.count();
  if (count > kIdLimit - first) return Full("nodes");
  for (const NodeColumn& column : columns) {
    CG_RET_CHECK(column.values.size() == count);
    for (const Value& value : column.values) CG_RETURN_IF_ERROR(CheckProperty(value));
  }
  CG_RETURN_IF_ERROR(nodes_.Add(labels, count, columns));
  added_ += count;
  if (added_ >= kMemoryStride) CG_RETURN_IF_ERROR(LimitMemory());
  return first;
}

EdgeBuilder& Loader::BuilderOf(TypeId type) {
  return edges_.try_emplace(type.value, &spool_, folder_, type, memory_bytes_max_).first->second;
}

absl::Status Loader::AddEdge(TypeId type, NodeId source, NodeId target, std::span<const PropertyValue> properties) {
  CG_RETURN_IF_ERROR(CheckOpen());
  for (const NodeId end : {source, target}) {
    if (end >= nodes_.count()) return absl::NotFoundError(Cat("node ", end, " does not exist"));
  }
  for (const PropertyValue& property : properties) CG_RETURN_IF_ERROR(CheckProperty(property.second));
  EdgeBuilder& builder = BuilderOf(type);
  CG_RET_CHECK(!builder.finished());
  if (builder.size() >= kIdLimit) return Full("relationships of this type");
  CG_RETURN_IF_ERROR(builder.Add(source, target, properties));
  return ++added_ % kMemoryStride == 0 ? LimitMemory() : absl::OkStatus();
}

absl::Status Loader::FinishType(TypeId type) {
  CG_RETURN_IF_ERROR(CheckOpen());
  EdgeBuilder& builder = BuilderOf(type);
  return builder.finished() ? absl::OkStatus() : builder.Finish(&guard_);
}

absl::Status Loader::LimitMemory() {
  added_ = 0;
  CG_RETURN_IF_ERROR(guard_.Check());
  while (true) {
    const uint64_t node_bytes = nodes_.memory_bytes();
    uint64_t all = node_bytes;
    EdgeBuilder* largest = nullptr;
    for (auto& [type, builder] : edges_) {
      all += builder.memory_bytes();
      if (largest == nullptr || builder.memory_bytes() > largest->memory_bytes()) largest = &builder;
    }
    if (all <= memory_bytes_max_) return absl::OkStatus();
    const bool edges = largest != nullptr && largest->memory_bytes() > node_bytes;
    CG_RETURN_IF_ERROR(edges ? largest->Spill() : nodes_.Spill());
  }
}

absl::Status Loader::BuildIndex(IndexKeys& index) {
  IndexBuilder builder(&spool_, index.id);
  CG_RETURN_IF_ERROR(index.keys.Finish());
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, index.keys.Next());
    if (!more) break;
    if (builder.entries() % kMemoryStride == 0) CG_RETURN_IF_ERROR(guard_.Check());
    CG_ASSIGN_OR_RETURN(const std::optional<NodeId> same, builder.Add(index.keys.bytes()));
    if (!same) continue;
    return RuntimeError("ConstraintVerificationFailed", "ConstraintCreationFailed",
                        Cat("nodes ", *same, " and ", builder.last_node(), " with label ",
                            catalog_.LabelName(index.label), " have the same value for ", catalog_.KeyName(index.key),
                            ", which is to be unique"));
  }
  CG_RETURN_IF_ERROR(builder.Finish());
  index_entries_[index.id.value] = builder.entries();
  return absl::OkStatus();
}

absl::Status Loader::Commit() {
  CG_RETURN_IF_ERROR(CheckOpen());
  open_ = false;
  CG_RETURN_IF_ERROR(nodes_.Finish());
  for (std::unique_ptr<IndexKeys>& index : nodes_.indexes()) {
    CG_RETURN_IF_ERROR(BuildIndex(*index));
    index.reset();
  }
  nodes_.indexes().clear();
  for (auto& [type, builder] : edges_) {
    if (!builder.finished()) CG_RETURN_IF_ERROR(builder.Finish(&guard_));
  }
  return host_->CommitLoad(this, &guard_);
}

void Loader::Apply(GraphColumns* columns) const {
  nodes_.Apply(columns);
  for (const auto& [type, builder] : edges_) builder.Apply(columns);
  for (const auto& [index, entries] : index_entries_) {
    columns->MakeIndex(IndexId{index})->entry_counter() = static_cast<int64_t>(entries);
  }
}

}  // namespace claimgraph::graph
