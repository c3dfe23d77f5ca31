#include "ingest/import/graph_sink.h"

#include <optional>

#include "engine/base/status.h"

namespace claimgraph::csv_import {
namespace {

// Enough that the cost of a commit does not show, few enough that uncommitted changes stay small.
constexpr uint64_t kRowsPerTransaction = 50'000;

}  // namespace

absl::Status GraphSink::Begin() {
  if (writer_ != nullptr) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(writer_, store_.BeginWrite());
  writer_->BeginStatement();
  return absl::OkStatus();
}

absl::StatusOr<LabelId> GraphSink::Label(std::string_view name) {
  if (const auto found = labels_.find(name); found != labels_.end()) return found->second;
  CG_RETURN_IF_ERROR(Begin());
  CG_ASSIGN_OR_RETURN(const LabelId id, writer_->GetOrCreateLabel(name));
  labels_.emplace(std::string(name), id);
  return id;
}

absl::StatusOr<TypeId> GraphSink::Type(std::string_view name) {
  if (const auto found = types_.find(name); found != types_.end()) return found->second;
  CG_RETURN_IF_ERROR(Begin());
  CG_ASSIGN_OR_RETURN(const TypeId id, writer_->GetOrCreateType(name));
  types_.emplace(std::string(name), id);
  return id;
}

absl::StatusOr<KeyId> GraphSink::Key(std::string_view name) {
  CG_RETURN_IF_ERROR(Begin());
  return writer_->GetOrCreateKey(name);
}

absl::Status GraphSink::CountRow() {
  if (++rows_open_ < kRowsPerTransaction) return absl::OkStatus();
  return Commit();
}

absl::StatusOr<NodeId> GraphSink::AddNode(std::span<const LabelId> labels,
                                          std::span<const graph::PropertyValue> properties) {
  CG_RETURN_IF_ERROR(Begin());
  CG_ASSIGN_OR_RETURN(const NodeId node, writer_->CreateNode(labels, properties));
  ++nodes_added_;
  properties_added_ += properties.size();
  CG_RETURN_IF_ERROR(CountRow());
  return node;
}

absl::Status GraphSink::AddEdge(TypeId type, NodeId source, NodeId target,
                                std::span<const graph::PropertyValue> properties) {
  CG_RETURN_IF_ERROR(Begin());
  CG_RETURN_IF_ERROR(writer_->CreateEdge(type, source, target, properties).status());
  ++edges_added_;
  properties_added_ += properties.size();
  return CountRow();
}

absl::StatusOr<bool> GraphSink::AddUniqueIndex(std::string_view label, std::string_view key) {
  CG_RETURN_IF_ERROR(Commit());
  CG_RETURN_IF_ERROR(Begin());
  CG_ASSIGN_OR_RETURN(const LabelId label_id, writer_->GetOrCreateLabel(label));
  CG_ASSIGN_OR_RETURN(const KeyId key_id, writer_->GetOrCreateKey(key));
  if (writer_->reader().catalog().FindIndex(label_id, key_id) != nullptr) {
    CG_RETURN_IF_ERROR(Commit());
    return false;
  }
  CG_RETURN_IF_ERROR(writer_->CreateIndex({}, label_id, key_id, /*unique=*/true).status());
  CG_RETURN_IF_ERROR(Commit());
  return true;
}

absl::Status GraphSink::Commit() {
  rows_open_ = 0;
  if (writer_ == nullptr) return absl::OkStatus();
  const std::unique_ptr<graph::GraphWriter> writer = std::move(writer_);
  CG_RETURN_IF_ERROR(writer->FinishStatement());
  CG_RETURN_IF_ERROR(writer->Commit());
  nodes_stored_ = nodes_added_;
  edges_stored_ = edges_added_;
  return absl::OkStatus();
}

}  // namespace claimgraph::csv_import
