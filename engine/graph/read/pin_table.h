// The base chunks that one reader holds on to, so that touching a chunk again costs an array access. The first few lie
// in the table itself, which is all that a small query needs; then a direct-mapped table per column takes over. A
// chunk that gives way to another is only let go of here. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_READ_PIN_TABLE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_READ_PIN_TABLE_H_

#include <array>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "engine/graph/column/column.h"

namespace claimgraph::graph {

class PinTable {
 public:
  // The chunk stays valid until the next Get of the same column, or Release; the pointer until the next Get.
  absl::Status Get(Column* column, uint32_t chunk, const ChunkPtr** out) {
    for (uint32_t i = 0; i < few_count_; ++i) {
      if (few_[i].column == column && few_[i].pin.chunk == chunk) {
        *out = &few_[i].pin.data;
        return absl::OkStatus();
      }
    }
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
  struct FewPin {
    const Column* column = nullptr;
    Pin pin;
  };
  static constexpr uint32_t kFew = 8;
  absl::Status Load(Column* column, uint32_t chunk, const ChunkPtr** out);
  static void Grow(Pins* pins);

  // Puts a chunk into its column's table.
  const ChunkPtr* Keep(const Column* column, uint32_t chunk, ChunkPtr data);

  std::array<FewPin, kFew> few_;
  uint32_t few_count_ = 0;  // 0 again once the tables have taken over
  bool many_ = false;
  std::vector<std::unique_ptr<Pins>> columns_;  // by ordinal
  uint64_t bytes_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_READ_PIN_TABLE_H_
