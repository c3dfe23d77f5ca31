// Whether a label is at the end of all relationships of a type.
#include <vector>

#include "engine/base/status.h"
#include "engine/graph/read/snapshot_reader.h"

namespace claimgraph::graph {
namespace {

constexpr uint64_t kChunksPerRelease = 64;

bool AllHave(const std::vector<uint64_t>& bits, const uint32_t* nodes, uint32_t count) {
  uint64_t all = 1;
  for (uint32_t i = 0; i < count; ++i) {
    const size_t word = nodes[i] >> 6;
    all &= word < bits.size() ? bits[word] >> (nodes[i] & 63) : 0;
  }
  return (all & 1) != 0;
}

// Of the lists of one chunk.
absl::StatusOr<bool> AllHave(const std::vector<uint64_t>& bits, AdjacencyCursor& lists, uint64_t chunk) {
  AdjacencyView view;
  CG_RETURN_IF_ERROR(lists.Chunk(chunk, &view));
  if (view.dirty == nullptr) {
    return AllHave(bits, view.neighbours + view.offsets[0], view.offsets[kChunkIds] - view.offsets[0]);
  }
  for (uint64_t node = chunk * kChunkIds; node < (chunk + 1) * kChunkIds; ++node) {
    AdjacencyList list;
    CG_RETURN_IF_ERROR(lists.List(node, &list));
    if (!AllHave(bits, list.neighbours, list.size)) return false;
  }
  return true;
}

}  // namespace

absl::StatusOr<bool> SnapshotReader::LookForLabel(TypeId type, Direction direction, ValueColumn* label,
                                                  const std::function<absl::Status()>& guard) {
  const uint64_t chunks = NodeChunkCount();
  std::vector<uint64_t> bits(chunks * kBitmapWords);
  for (uint64_t chunk = 0; chunk < chunks; ++chunk) {
    ChunkBitmap bitmap;
    LimitPins();
    CG_RETURN_IF_ERROR(ReadBitmap(label, chunk, bitmap));
    std::copy_n(bitmap, kBitmapWords, bits.begin() + static_cast<ptrdiff_t>(chunk * kBitmapWords));
  }
  const std::unique_ptr<AdjacencyCursor> lists = OpenAdjacency(type, direction);
  for (uint64_t chunk = 0; chunk < chunks; ++chunk) {
    if (chunk % kChunksPerRelease == 0) {
      CG_RETURN_IF_ERROR(guard());
      lists->Release();
    }
    CG_ASSIGN_OR_RETURN(const bool all, AllHave(bits, *lists, chunk));
    if (!all) return false;
  }
  return true;
}

absl::StatusOr<bool> SnapshotReader::EndsHaveLabel(TypeId type, Direction direction, LabelId label,
                                                   const std::function<absl::Status()>& guard) {
  if (direction == Direction::kBoth) {
    CG_ASSIGN_OR_RETURN(const bool targets, EndsHaveLabel(type, Direction::kOut, label, guard));
    return targets ? EndsHaveLabel(type, Direction::kIn, label, guard) : false;
  }
  TypeColumns* const columns = core_->columns.Type(type);
  ValueColumn* const bits = core_->columns.Label(label);
  if (columns == nullptr || bits == nullptr) return false;
  const ListColumn& lists = direction == Direction::kOut ? columns->out : columns->in;
  if (const std::optional<bool> known = core_->end_labels.Find(lists, *bits, stamp_)) return *known;
  const EndLabels::State state(lists, *bits);
  if (guard == nullptr || stamp_ < state.stamp) return false;
  CG_ASSIGN_OR_RETURN(const bool all, LookForLabel(type, direction, bits, guard));
  core_->end_labels.Put(lists, *bits, state, stamp_, all);
  return all;
}

}  // namespace claimgraph::graph
