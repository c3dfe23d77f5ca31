#include "ingest/import/graph_sink.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::csv_import {
namespace {

class LoadSink : public GraphSink {
 public:
  explicit LoadSink(std::unique_ptr<graph::GraphLoader> loader) : loader_(std::move(loader)) {}

  absl::StatusOr<LabelId> Label(std::string_view name) override { return loader_->GetOrCreateLabel(name); }
  absl::StatusOr<TypeId> Type(std::string_view name) override { return loader_->GetOrCreateType(name); }
  absl::StatusOr<KeyId> Key(std::string_view name) override { return loader_->GetOrCreateKey(name); }
  absl::StatusOr<bool> PlanUniqueIndex(std::string_view label, std::string_view key) override {
    CG_ASSIGN_OR_RETURN(const LabelId label_id, Label(label));
    CG_ASSIGN_OR_RETURN(const KeyId key_id, Key(key));
    const absl::Status status = loader_->AddUniqueIndex(label_id, key_id);
    if (status.code() == absl::StatusCode::kAlreadyExists) return false;
    CG_RETURN_IF_ERROR(status);
    return true;
  }
  absl::StatusOr<NodeId> AddNodes(std::span<const LabelId> labels, size_t count,
                                  std::span<graph::NodeColumn> columns) override {
    return loader_->AddNodes(labels, count, columns);
  }
  absl::Status AddEdge(TypeId type, NodeId source, NodeId target,
                       std::span<const graph::PropertyValue> properties) override {
    return loader_->AddEdge(type, source, target, properties);
  }
  absl::Status FinishType(TypeId type) override { return loader_->FinishType(type); }
  absl::Status Finish(const std::function<void(std::string_view)>& step) override {
    step("writing");
    return loader_->Commit();
  }
  std::string Left() const override { return "nothing was stored"; }

 private:
  const std::unique_ptr<graph::GraphLoader> loader_;
};

// Enough that the cost of a commit does not show, few enough that uncommitted changes stay small.
constexpr uint64_t kRowsPerTransaction = 50'000;

class TransactionSink : public GraphSink {
 public:
  explicit TransactionSink(graph::GraphStore& store) : store_(store) {}

  absl::StatusOr<LabelId> Label(std::string_view name) override {
    CG_RETURN_IF_ERROR(Begin());
    return writer_->GetOrCreateLabel(name);
  }
  absl::StatusOr<TypeId> Type(std::string_view name) override {
    CG_RETURN_IF_ERROR(Begin());
    return writer_->GetOrCreateType(name);
  }
  absl::StatusOr<KeyId> Key(std::string_view name) override {
    CG_RETURN_IF_ERROR(Begin());
    return writer_->GetOrCreateKey(name);
  }

  absl::StatusOr<bool> PlanUniqueIndex(std::string_view label, std::string_view key) override {
    CG_ASSIGN_OR_RETURN(const LabelId label_id, Label(label));
    CG_ASSIGN_OR_RETURN(const KeyId key_id, Key(key));
    const auto planned = [&](const Index& index) { return index.label == label_id && index.key == key_id; };
    if (writer_->reader().catalog().FindIndex(label_id, key_id) != nullptr ||
        std::any_of(indexes_.begin(), indexes_.end(), planned)) {
      return false;
    }
    indexes_.push_back({label_id, key_id, Cat(label, "(", key, ")")});
    return true;
  }

  absl::StatusOr<NodeId> AddNodes(std::span<const LabelId> labels, size_t count,
                                  std::span<graph::NodeColumn> columns) override {
    NodeId first = 0;
    for (size_t row = 0; row < count; ++row) {
      properties_.clear();
      for (graph::NodeColumn& column : columns) {
        if (!column.values[row].is_null()) properties_.emplace_back(column.key, std::move(column.values[row]));
      }
      CG_RETURN_IF_ERROR(Begin());
      CG_ASSIGN_OR_RETURN(const NodeId node, writer_->CreateNode(labels, properties_));
      if (row == 0) first = node;
    }
    nodes_added_ += count;
    rows_open_ += count;
    // Not in between: others may write after a commit, and take the next number.
    if (rows_open_ >= kRowsPerTransaction) CG_RETURN_IF_ERROR(Commit());
    return first;
  }

  absl::Status AddEdge(TypeId type, NodeId source, NodeId target,
                       std::span<const graph::PropertyValue> properties) override {
    CG_RETURN_IF_ERROR(Begin());
    CG_RETURN_IF_ERROR(writer_->CreateEdge(type, source, target, properties).status());
    ++edges_added_;
    return ++rows_open_ < kRowsPerTransaction ? absl::OkStatus() : Commit();
  }
  absl::Status FinishType(TypeId) override { return absl::OkStatus(); }

  absl::Status Finish(const std::function<void(std::string_view)>& step) override {
    CG_RETURN_IF_ERROR(Commit());
    for (const Index& index : indexes_) {
      step(Cat("indexing ", index.text));
      CG_RETURN_IF_ERROR(Begin());
      CG_RETURN_IF_ERROR(writer_->CreateIndex({}, index.label, index.key, /*unique=*/true).status());
      CG_RETURN_IF_ERROR(Commit());
    }
    return absl::OkStatus();
  }
  std::string Left() const override {
    return Cat(nodes_stored_, " nodes and ", edges_stored_, " relationships were stored");
  }

 private:
  struct Index {
    LabelId label;
    KeyId key;
    std::string text;
  };

  absl::Status Begin() {
    if (writer_ != nullptr) return absl::OkStatus();
    CG_ASSIGN_OR_RETURN(writer_, store_.BeginWrite());
    writer_->BeginStatement();
    return absl::OkStatus();
  }
  absl::Status Commit() {
    rows_open_ = 0;
    if (writer_ == nullptr) return absl::OkStatus();
    const std::unique_ptr<graph::GraphWriter> writer = std::move(writer_);
    CG_RETURN_IF_ERROR(writer->FinishStatement());
    CG_RETURN_IF_ERROR(writer->Commit());
    nodes_stored_ = nodes_added_;
    edges_stored_ = edges_added_;
    return absl::OkStatus();
  }

  graph::GraphStore& store_;
  std::unique_ptr<graph::GraphWriter> writer_;
  std::vector<Index> indexes_;
  std::vector<graph::PropertyValue> properties_;  // of the row in hand
  uint64_t nodes_added_ = 0, edges_added_ = 0;
  uint64_t nodes_stored_ = 0, edges_stored_ = 0;
  uint64_t rows_open_ = 0;
};

}  // namespace

absl::StatusOr<std::unique_ptr<GraphSink>> GraphSink::Open(graph::GraphStore& store,
                                                           const graph::LoadOptions& options) {
  CG_ASSIGN_OR_RETURN(std::unique_ptr<graph::GraphLoader> loader, store.BeginLoad(options));
  if (loader != nullptr) return std::unique_ptr<GraphSink>(std::make_unique<LoadSink>(std::move(loader)));
  return std::unique_ptr<GraphSink>(std::make_unique<TransactionSink>(store));
}

}  // namespace claimgraph::csv_import
