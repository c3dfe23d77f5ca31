// The GraphLoader of this layer: names and limits here, columns in the builders, the end in the store. See
// graph_loader.h.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_LOADER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_LOADER_H_

#include <map>
#include <memory>
#include <string>

#include "engine/graph/bulk/edge_builder.h"
#include "engine/graph/bulk/node_builder.h"
#include "engine/graph/graph_loader.h"

namespace claimgraph::graph {

// The store, as a load sees it.
class LoadHost {
 public:
  virtual ~LoadHost() = default;
  // A load that is ready.
  class Content {
   public:
    virtual ~Content() = default;
    virtual const catalog::Catalog& catalog() const = 0;
    // What the state record is to say.
    virtual void Apply(GraphColumns* columns) const = 0;
    virtual absl::Status WriteChunks(storage::SortedLoad* load) = 0;
  };
  virtual absl::Status CommitLoad(Content* content, WorkGuard* guard) = 0;
  virtual void EndLoad() = 0;
};

class Loader : public GraphLoader, private LoadHost::Content {
 public:
  // The host has given the writer slot; the loader gives it back when it ends. Chunks carry `stamp`.
  Loader(LoadHost* host, const catalog::Catalog& catalog, uint64_t stamp, std::string scratch_folder,
         const LoadOptions& options);
  ~Loader() override;

  absl::StatusOr<LabelId> GetOrCreateLabel(std::string_view name) override;
  absl::StatusOr<TypeId> GetOrCreateType(std::string_view name) override;
  absl::StatusOr<KeyId> GetOrCreateKey(std::string_view name) override;
  absl::Status AddUniqueIndex(LabelId label, KeyId key) override;
  absl::StatusOr<NodeId> AddNodes(std::span<const LabelId> labels, size_t count,
                                  std::span<NodeColumn> columns) override;
  absl::Status AddEdge(TypeId type, NodeId source, NodeId target,
                       std::span<const PropertyValue> properties) override;
  absl::Status FinishType(TypeId type) override;
  absl::Status Commit() override;

 private:
  const catalog::Catalog& catalog() const override { return catalog_; }
  void Apply(GraphColumns* columns) const override;
  absl::Status WriteChunks(storage::SortedLoad* load) override { return spool_.WriteTo(load); }

  absl::Status CheckOpen() const;
  EdgeBuilder& BuilderOf(TypeId type);
  // Spills what is largest while all together is too large.
  absl::Status LimitMemory();
  absl::Status BuildIndex(IndexKeys& index);

  LoadHost* const host_;
  catalog::Catalog catalog_;
  const std::string folder_;
  const uint64_t memory_bytes_max_;
  WorkGuard guard_;
  ChunkSpool spool_;
  NodeBuilder nodes_;
  std::map<uint32_t, EdgeBuilder> edges_;        // by type
  std::map<uint32_t, uint64_t> index_entries_;  // by index
  uint64_t added_ = 0;
  bool open_ = true;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_LOADER_H_
