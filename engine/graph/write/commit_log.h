// The commit log: one record per commit, from which the overlay is rebuilt at open.
//
// Record: version u8 | stamp u64 | checksum of the record before u64 | changes | checksum u64 (of all before it).
// Stored in pieces of 4 MiB under (stamp, piece); piece 0 begins with the number of pieces (u32) and the bytes of
// the whole (u64). Change tags are part of the file format: never renumber.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_COMMIT_LOG_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_COMMIT_LOG_H_

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "engine/catalog/ids.h"
#include "engine/graph/column/graph_columns.h"
#include "engine/storage/kv_store.h"
#include "engine/values/value.h"

namespace claimgraph::graph {

enum class ChangeTag : uint8_t {
  kCreateNode = 1,    // node, labels, (key, value)...
  kDeleteNode = 2,    // node
  kSetLabel = 3,      // label, node, present
  kNodeProperty = 4,  // key, node, had, value
  kCreateEdge = 5,    // type, number, source, target, (key, value)...
  kDeleteEdge = 6,    // type, number, source, target
  kEdgeProperty = 7,  // type, number, key, had, value
  kEvidence = 8,      // space, id, claim, present
  kIndexKey = 9,      // index, present, key
  kBlob = 10,         // family, id
  kIndexBuilt = 11,   // index, entries
};

// Collects the changes of a transaction. Truncating to an earlier size() takes back what came after.
class ChangeWriter {
 public:
  using Property = std::pair<KeyId, Value>;
  void CreateNode(NodeId node, std::span<const LabelId> labels, std::span<const Property> properties);
  void DeleteNode(NodeId node);
  void SetLabel(LabelId label, NodeId node, bool present);
  void NodeProperty(KeyId key, NodeId node, bool had, const Value& value);
  void CreateEdge(TypeId type, uint64_t number, NodeId source, NodeId target, std::span<const Property> properties);
  void DeleteEdge(TypeId type, uint64_t number, NodeId source, NodeId target);
  void EdgeProperty(TypeId type, uint64_t number, KeyId key, bool had, const Value& value);
  void Evidence(uint32_t space, uint64_t id, NodeId claim, bool present);
  void IndexKey(IndexId index, bool present, std::string_view key);
  void Blob(std::string_view family, std::string_view id);
  void IndexBuilt(IndexId index, uint64_t entries);

  size_t size() const { return bytes_.size(); }
  bool empty() const { return bytes_.empty(); }
  void Truncate(size_t size) { bytes_.resize(size); }
  const std::string& bytes() const { return bytes_; }

 private:
  void Tag(ChangeTag tag) { bytes_.push_back(static_cast<char>(tag)); }
  void Properties(std::span<const Property> properties);
  std::string bytes_;
};

// Adds a record to a batch and returns its checksum, which the next record repeats.
uint64_t PutRecord(uint64_t stamp, uint64_t previous_checksum, std::string_view changes, storage::WriteBatch* batch);

struct LogEnd {
  uint64_t stamp = 0;     // of the last record; the anchor's when there is none
  uint64_t checksum = 0;  // of the last record
};
using BlobVisitor = std::function<void(uint64_t stamp, std::string_view family, std::string_view id)>;

// Reads the records after `anchor` and applies them to `columns`; changes up to `counted` are in the counters
// already. Gives the records read. DataLoss when one is damaged, missing, or does not continue the one before.
absl::StatusOr<std::vector<LogEnd>> ReplayLog(storage::KvStore& kv, LogEnd anchor, uint64_t counted,
                                              GraphColumns* columns, const BlobVisitor& blob);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_COMMIT_LOG_H_
