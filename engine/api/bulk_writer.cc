#include "claimgraph/bulk_writer.h"

#include <algorithm>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"

namespace claimgraph {

class BulkWriter::Impl {
 public:
  explicit Impl(std::unique_ptr<graph::GraphLoader> loader_in) : loader(std::move(loader_in)) {}

  absl::Status SetProperties(const Parameters& properties) {
    values.clear();
    for (const auto& [name, value] : properties) {
      CG_ASSIGN_OR_RETURN(const KeyId key, loader->GetOrCreateKey(name));
      std::erase_if(values, [key](const graph::PropertyValue& other) { return other.first == key; });
      values.emplace_back(key, value);
    }
    std::erase_if(values, [](const graph::PropertyValue& property) { return property.second.is_null(); });
    return absl::OkStatus();
  }

  const std::unique_ptr<graph::GraphLoader> loader;
  std::vector<graph::PropertyValue> values;  // of the element in hand
  bool has_nodes = false;
};

absl::StatusOr<std::unique_ptr<BulkWriter>> BulkWriter::Begin(Database& database, const BulkOptions& options) {
  CG_ASSIGN_OR_RETURN(std::unique_ptr<graph::GraphLoader> loader,
                      database.store().BeginLoad({.memory_bytes_max = options.memory_bytes_max,
                                                  .cancellation = options.cancellation}));
  if (loader == nullptr) {
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition, "a bulk load needs an empty database",
                           "load into a new database, or write with statements");
  }
  return std::make_unique<BulkWriter>(std::make_unique<Impl>(std::move(loader)));
}

BulkWriter::BulkWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
BulkWriter::~BulkWriter() = default;

absl::Status BulkWriter::AddUniqueIndex(std::string_view label, std::string_view key) {
  if (impl_->has_nodes) {
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition, "nodes have been added already",
                           "add indexes before the first node");
  }
  CG_ASSIGN_OR_RETURN(const LabelId label_id, impl_->loader->GetOrCreateLabel(label));
  CG_ASSIGN_OR_RETURN(const KeyId key_id, impl_->loader->GetOrCreateKey(key));
  return impl_->loader->AddUniqueIndex(label_id, key_id);
}

absl::StatusOr<uint64_t> BulkWriter::AddNode(const std::vector<std::string>& labels, const Parameters& properties) {
  std::vector<LabelId> ids;
  for (const std::string& label : labels) {
    CG_ASSIGN_OR_RETURN(const LabelId id, impl_->loader->GetOrCreateLabel(label));
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  CG_RETURN_IF_ERROR(impl_->SetProperties(properties));
  std::vector<graph::NodeColumn> columns;
  for (const auto& [key, value] : impl_->values) columns.push_back({key, {value}});
  impl_->has_nodes = true;
  return impl_->loader->AddNodes(ids, 1, columns);
}

absl::Status BulkWriter::AddRelationship(std::string_view type, uint64_t source, uint64_t target,
                                         const Parameters& properties) {
  CG_ASSIGN_OR_RETURN(const TypeId type_id, impl_->loader->GetOrCreateType(type));
  CG_RETURN_IF_ERROR(impl_->SetProperties(properties));
  return impl_->loader->AddEdge(type_id, source, target, impl_->values);
}

absl::Status BulkWriter::Commit() { return impl_->loader->Commit(); }

}  // namespace claimgraph
