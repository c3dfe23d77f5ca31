// Makes the columns of the relationships of one type. They are sorted by source and target, and numbered in that order,
// so that the outgoing lists need not store numbers, nor the ends targets; then sorted again by target. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_EDGE_BUILDER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_EDGE_BUILDER_H_

#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/base/limits.h"
#include "engine/graph/bulk/list_builder.h"
#include "engine/graph/bulk/property_builder.h"
#include "engine/graph/bulk/record_sorter.h"
#include "engine/graph/column/graph_columns.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::graph {

class EdgeBuilder {
 public:
  // `spool` must outlive the builder.
  EdgeBuilder(ChunkSpool* spool, std::string folder, TypeId type, uint64_t memory_bytes_max)
      : spool_(spool), folder_(std::move(folder)), type_(type), sorter_bytes_max_(memory_bytes_max / 2),
        edges_(folder_, sorter_bytes_max_) {}

  // REQUIRES: ends are below 2^32, the properties can be stored.
  absl::Status Add(NodeId source, NodeId target, std::span<const PropertyValue> properties);
  uint64_t size() const { return edges_.size(); }
  uint64_t memory_bytes() const { return finished_ ? 0 : edges_.memory_bytes(); }
  absl::Status Spill() { return edges_.Spill(); }

  // Writes all chunks. Nothing can be added afterwards.
  absl::Status Finish(WorkGuard* guard);
  bool finished() const { return finished_; }
  // Puts what is known about the columns into them.
  void Apply(GraphColumns* columns) const;

 private:
  absl::Status BuildOutgoing(RecordSorter* by_target, WorkGuard* guard);
  absl::Status BuildIncoming(RecordSorter* by_target, WorkGuard* guard);
  absl::Status AddProperties(uint64_t number, std::string_view bytes);
  absl::Status FlushEnds(uint64_t next_number);

  ChunkSpool* const spool_;
  const std::string folder_;
  const TypeId type_;
  const uint64_t sorter_bytes_max_;  // of each of the two
  RecordSorter edges_;
  bool finished_ = false;
  std::string scratch_;
  std::vector<uint32_t> sources_;                   // of the chunk of ends being made
  std::map<uint32_t, PropertyBuilder> properties_;  // by key
  uint64_t count_ = 0;
  int64_t out_lists_ = 0;
  int64_t in_lists_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_EDGE_BUILDER_H_
