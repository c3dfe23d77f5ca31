// The base chunks that one reader holds on to, so that touching a chunk again costs an array access. Small and
// direct-mapped per column; a chunk that gives way to another is only let go of here. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_READ_PIN_TABLE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_READ_PIN_TABLE_H_

#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "engine/graph/column/column.h"

namespace claimgraph::graph {

class PinTable {
 public:
  // The chunk stays valid until the next Get of the same column, or Release.
  absl::Status Get(Column* column, uint32_t chunk, const ChunkPtr** out) {
    if (column->ordinal() < columns_.size() && columns_[column->ordinal()] != nullptr) {
      const Pins& pins = *columns_[column->ordinal()];
      const Pin& pin = pins[chunk & (pins.size() - 1)];
      if (pin.chunk == chunk && pin.data != nullptr) {
        *out = &pin.data;
        return absl::OkStatus();
      }
    }
    return Load(column, chunk, out);
  }
  // The same, as what the column's chunks are.
  template <typename ChunkType>
  absl::Status GetAs(Column* column, uint32_t chunk, const ChunkType** out) {
    const ChunkPtr* pinned;
    if (absl::Status status = Get(column, chunk, &pinned); !status.ok()) return status;
    *out = static_cast<const ChunkType*>(pinned->get());
    return absl::OkStatus();
  }

  void Release();
  uint64_t bytes() const { return bytes_; }

 private:
  struct Pin {
    uint32_t chunk = 0;
    ChunkPtr data;
  };
  using Pins = std::vector<Pin>;  // size: a power of two
  absl::Status Load(Column* column, uint32_t chunk, const ChunkPtr** out);
  static void Grow(Pins* pins);

  std::vector<std::unique_ptr<Pins>> columns_;  // by ordinal
  uint64_t bytes_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_READ_PIN_TABLE_H_
