// Moves committed changes from the overlay into chunks.
//
// Run() writes every chunk that has changes up to a stamp, some at a time, each batch atomic and each chunk carrying
// the stamp in its header: a crash in between is harmless, because readers (and the rebuilt overlay) skip changes
// that a chunk includes. Trim() then drops these changes from the overlay, once every reader that may hold an older
// chunk has ended.
//
// Run() needs no writer slot: it reads like any reader, and writers go on beside it. One thread at a time. Finish() and
// Trim() need the slot.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_FOLD_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_FOLD_H_

#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "engine/graph/read/snapshot_reader.h"
#include "engine/graph/store/core.h"

namespace claimgraph::graph {

class Folder {
 public:
  explicit Folder(GraphCore* core) : core_(core) {}

  // REQUIRES: no running reader has a snapshot before `stamp`. What may only be removed once the new state is in
  // place is added to `cleanup`.
  absl::Status Run(uint64_t stamp, storage::WriteBatch* cleanup);
  // After a Run: what it wrote may be trimmed from the overlay.
  void Finish();
  // Does nothing while readers are in the way.
  void Trim();
  bool has_untrimmed() const { return untrimmed_; }

 private:
  struct Written {
    Column* column;
    uint32_t chunk;
    uint16_t pieces;
    std::string payload;
  };
  absl::Status FoldValues(ValueColumn* column, uint32_t chunk);
  absl::Status FoldLists(ListColumn* column, uint32_t chunk);
  absl::Status FoldIndexes(storage::WriteBatch* cleanup);
  std::string EncodeBitmap(const ValueDelta& delta, const Chunk& base);
  std::string EncodeProperty(ValueColumn* column, const ValueDelta& delta, const Chunk& base);
  absl::StatusOr<std::string> EncodeEnds(ValueColumn* column, uint32_t chunk, const ValueDelta& delta,
                                         const Chunk& base);
  absl::Status Put(Column* column, uint32_t chunk, const Chunk& base, std::string payload);
  absl::Status WriteOut();
  static ChunkPtr Parse(const Written& written, uint64_t stamp);

  GraphCore* const core_;
  uint64_t stamp_ = 0;
  storage::WriteBatch batch_;
  std::vector<Written> written_;
  std::unique_ptr<SnapshotReader> reader_;  // at stamp_; while running
  ListScratch scratch_;
  bool untrimmed_ = false;
  uint64_t trim_epoch_ = 0;
  uint64_t trim_stamp_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_FOLD_H_
