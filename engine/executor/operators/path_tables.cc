#include "engine/executor/operators/path_tables.h"

#include <algorithm>
#include <bit>
#include <thread>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/executor/implied_labels.h"

namespace claimgraph::executor {
namespace {

using graph::AdjacencyList;

// Chunks that a thread takes at once.
constexpr uint64_t kGrain = 4;
constexpr uint64_t kChunksPerRelease = 64;
// What reading the label bitmap of a chunk costs, in relationships looked at.
constexpr double kBitmapCost = 64;

int64_t SaturatingAdd(int64_t a, int64_t b) {
  int64_t sum = 0;
  return __builtin_add_overflow(a, b, &sum) ? PathTables::kTooMany : sum;
}

// Relationships that are added up at once, and nodes for each of which they have to have one among them.
constexpr uint32_t kFlatMax = 16384;
constexpr uint32_t kFlatNodeShare = 4;
// Lists up to this long are searched from end to end.
constexpr ptrdiff_t kShortList = 16;

// How often `node` is in a sorted list.
int64_t Occurrences(const uint32_t* begin, const uint32_t* end, NodeId node) {
  if (end - begin <= kShortList) return std::count(begin, end, node);
  const auto [first, last] = std::equal_range(begin, end, node);
  return last - first;
}

bool IsConsecutive(std::span<const NodeId> nodes) {
  for (size_t i = 1; i < nodes.size(); ++i) {
    if (nodes[i] != nodes[0] + i) return false;
  }
  return true;
}

void Widen(std::atomic<uint64_t>* begin, std::atomic<uint64_t>* end, uint64_t chunk) {
  for (uint64_t seen = *begin; chunk < seen;) {
    if (begin->compare_exchange_weak(seen, chunk)) break;
  }
  for (uint64_t seen = *end; chunk + 1 > seen;) {
    if (end->compare_exchange_weak(seen, chunk + 1)) break;
  }
}

template <typename T, typename Pointer>
absl::Status Allocate(uint64_t count, Pointer* out) {
  // Pages that are never written are never there: tables cost what the labels that are asked for fill.
  out->reset(static_cast<T*>(std::calloc(std::max<uint64_t>(count, 1), sizeof(T))));
  if (*out == nullptr) return absl::ResourceExhaustedError("no memory for counting paths");
  return absl::OkStatus();
}

}  // namespace

PathTables::PathTables(const plan::CountPaths& op) : op_(op), hops_(op.hops.size()), stages_(op.hops.size()) {
  for (size_t i = 0; i < hops_.size(); ++i) {
    const plan::CountedHop& hop = op.hops[i];
    hops_[i].distinct = hop.distinct;
    hops_[i].turns_back = i > 0 && hop.direction != op.hops[i - 1].direction;
    if (hop.to_labels != nullptr) hops_[i].labels.emplace(*hop.to_labels);
  }
}

double PathTables::Cost(graph::GraphReader& reader) const {
  double cost = static_cast<double>(reader.NodeChunkCount()) * kBitmapCost;
  for (size_t i = 1; i < op_.hops.size(); ++i) {
    for (TypeId type : ResolveTypes(reader.catalog(), op_.hops[i].types)) {
      cost += static_cast<double>(reader.statistics().EdgeCount(type));
    }
  }
  return cost;
}

void PathTables::Reset() {
  for (Hop& hop : hops_) {
    hop.bits.reset();
    hop.chunk_begin = UINT64_MAX;
    hop.chunk_end = 0;
    hop.values.Reset();
    hop.value_max = 0;
  }
  for (Stage& stage : stages_) {
    stage.next = 0;
    stage.done = 0;
    stage.allocated = false;
  }
  prepared_ = false;
  failed_ = false;
  no_room_ = false;
  failure_ = absl::OkStatus();
}

absl::Status PathTables::MakeRoom(uint64_t bytes, MemoryCharge* charge) {
  absl::Status status = charge->Add(bytes);
  if (!status.ok()) no_room_ = true;
  return status;
}

absl::Status PathTables::Prepare(RunContext& run, MemoryCharge* charge) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (prepared_) return failure_;
  prepared_ = true;
  chunks_ = run.reader().NodeChunkCount();
  for (size_t i = 0; i < hops_.size(); ++i) {
    failure_.Update(PrepareHop(run, i, charge));
  }
  return failure_;
}

absl::Status PathTables::PrepareHop(RunContext& run, size_t hop_number, MemoryCharge* charge) {
  Hop& hop = hops_[hop_number];
  const plan::CountedHop& counted = op_.hops[hop_number];
  if (!hop.labels) return absl::OkStatus();
  // The tables of the hops before tell where there is anything to count, so only the last hop can do without bits.
  if (hop_number + 1 == hops_.size()) {
    const auto nodes = static_cast<double>(run.reader().NodeChunkCount() * kChunkIds);
    CG_ASSIGN_OR_RETURN(const bool implied, AreLabelsImplied(run, counted.types, counted.direction,
                                                             *counted.to_labels, std::max(nodes, Cost(run.reader()))));
    if (implied) return absl::OkStatus();
  }
  CG_RETURN_IF_ERROR(MakeRoom(chunks_ * sizeof(graph::ChunkBitmap), charge));
  return Allocate<uint64_t>(chunks_ * graph::kBitmapWords, &hop.bits);
}

absl::Status PathTables::NodeValues::Allocate(uint64_t chunk_begin, uint64_t chunk_end, bool narrow) {
  begin_ = chunk_begin * kChunkIds;
  size_ = chunk_begin < chunk_end ? (chunk_end - chunk_begin) * kChunkIds : 0;
  return narrow ? executor::Allocate<uint32_t>(size_, &narrow_) : executor::Allocate<int64_t>(size_, &wide_);
}

absl::Status PathTables::AllocateValues(size_t hop_number, size_t lists_of_next, MemoryCharge* charge) {
  const std::lock_guard<std::mutex> lock(mutex_);
  Stage& stage = stages_[hop_number];
  if (stage.allocated) return failure_;
  stage.allocated = true;
  Hop& hop = hops_[hop_number];
  // One hop from the end the values are degrees, and a single list has a length of 32 bits.
  const bool narrow = hop_number + 2 == hops_.size() && lists_of_next == 1;
  const uint64_t chunks = !hop.labels ? chunks_ : hop.chunk_begin < hop.chunk_end ? hop.chunk_end - hop.chunk_begin : 0;
  failure_.Update(MakeRoom(chunks * kChunkIds * (narrow ? sizeof(uint32_t) : sizeof(int64_t)), charge));
  if (!failure_.ok()) return failure_;
  failure_.Update(hop.labels ? hop.values.Allocate(hop.chunk_begin, hop.chunk_end, narrow)
                             : hop.values.Allocate(0, chunks_, narrow));
  return failure_;
}

template <typename Work>
absl::Status PathTables::RunStage(RunContext& run, Stage& stage, const Work& work) {
  absl::Status status;
  uint64_t begin = 0;
  while (status.ok() && !failed_ && (begin = stage.next.fetch_add(kGrain)) < chunks_) {
    const uint64_t end = std::min(begin + kGrain, chunks_);
    for (uint64_t chunk = begin; chunk < end && status.ok(); ++chunk) status = work(chunk);
    if (status.ok()) status = run.Check();
    stage.done += end - begin;
  }
  // The chunks that others have begun.
  while (status.ok() && !failed_ && stage.done < chunks_) {
    std::this_thread::yield();
    status = run.Check();
  }
  const std::lock_guard<std::mutex> lock(mutex_);
  failure_.Update(status);
  if (!failure_.ok()) failed_ = true;
  return failure_;
}

absl::StatusOr<bool> PathTables::Build(RunContext& run, std::vector<AdjacencySource>& hops, MemoryCharge* charge) {
  const absl::Status status = BuildAll(run, hops, charge);
  if (status.ok()) return true;
  if (no_room_) return false;
  return status;
}

absl::Status PathTables::BuildAll(RunContext& run, std::vector<AdjacencySource>& hops, MemoryCharge* charge) {
  CG_RETURN_IF_ERROR(Prepare(run, charge));
  CG_RETURN_IF_ERROR(RunStage(run, stages_.back(), [&](uint64_t chunk) { return ReadLabels(run, chunk); }));
  for (size_t i = hops_.size() - 1; i-- > 0;) {
    AdjacencySource& next_hop = hops[i + 1];
    CG_RETURN_IF_ERROR(next_hop.Renew());
    CG_RETURN_IF_ERROR(AllocateValues(i, next_hop.cursors().size(), charge));
    CG_RETURN_IF_ERROR(
        RunStage(run, stages_[i], [&, i](uint64_t chunk) { return FillValues(run, i, next_hop, chunk); }));
  }
  return absl::OkStatus();
}

absl::Status PathTables::ReadLabels(RunContext& run, uint64_t chunk) {
  for (Hop& hop : hops_) {
    if (hop.bits == nullptr) continue;
    graph::ChunkBitmap bitmap;
    CG_RETURN_IF_ERROR(hop.labels->ReadChunk(run.reader(), chunk, bitmap));
    const bool empty = std::all_of(std::begin(bitmap), std::end(bitmap), [](uint64_t word) { return word == 0; });
    if (empty) continue;
    std::copy_n(bitmap, graph::kBitmapWords, hop.bits.get() + chunk * graph::kBitmapWords);
    Widen(&hop.chunk_begin, &hop.chunk_end, chunk);
  }
  return absl::OkStatus();
}

absl::Status PathTables::FillValues(RunContext& run, size_t hop_number, AdjacencySource& next_hop, uint64_t chunk) {
  Hop& hop = hops_[hop_number];
  if (hop.labels && (chunk < hop.chunk_begin || chunk >= hop.chunk_end)) return absl::OkStatus();
  graph::ChunkBitmap bitmap;
  if (hop.labels) {
    std::copy_n(hop.bits.get() + chunk * graph::kBitmapWords, graph::kBitmapWords, bitmap);
  } else {
    CG_RETURN_IF_ERROR(run.reader().ReadNodes(chunk, bitmap));
  }
  NodeId nodes[kChunkIds];
  int64_t sums[kChunkIds];
  size_t count = 0;
  for (size_t w = 0; w < graph::kBitmapWords; ++w) {
    for (uint64_t word = bitmap[w]; word != 0; word &= word - 1) {
      nodes[count++] = chunk * kChunkIds + w * 64 + static_cast<uint64_t>(std::countr_zero(word));
    }
  }
  std::fill_n(sums, count, 0);
  CG_RETURN_IF_ERROR(AddPaths(hop_number + 1, next_hop, std::span(nodes, count), sums));
  int64_t value_max = hop.value_max;
  for (size_t i = 0; i < count; ++i) {
    hop.values.Set(nodes[i], sums[i]);
    value_max = std::max(value_max, sums[i]);
  }
  for (int64_t seen = hop.value_max; seen < value_max;) {
    if (hop.value_max.compare_exchange_weak(seen, value_max)) break;
  }
  if (chunk % kChunksPerRelease != 0) return absl::OkStatus();
  for (const AdjacencySource::TypedCursor& cursor : next_hop.cursors()) cursor.cursor->Release();
  return absl::OkStatus();
}

absl::Status PathTables::AddPaths(size_t hop, AdjacencySource& source, std::span<const NodeId> nodes,
                                  int64_t* sums) const {
  for (size_t begin = 0, end = 0; begin < nodes.size(); begin = end) {
    const uint64_t chunk = nodes[begin] >> kChunkShift;
    while (end < nodes.size() && nodes[end] >> kChunkShift == chunk) ++end;
    for (const AdjacencySource::TypedCursor& cursor : source.cursors()) {
      CG_RETURN_IF_ERROR(AddRun(hop, cursor, nodes.subspan(begin, end - begin), sums + begin));
    }
  }
  return absl::OkStatus();
}

bool PathTables::LeavesOut(size_t hop_number, const AdjacencySource::TypedCursor& cursor,
                           const graph::AdjacencyView& view) const {
  const bool next_distinct = hop_number + 1 < hops_.size() && hops_[hop_number + 1].distinct;
  const bool only_loops = !(next_distinct && hops_[hop_number + 1].turns_back);
  return (cursor.skip_self_loops || next_distinct) && (view.has_loops || !only_loops);
}

absl::StatusOr<int64_t> PathTables::Total(AdjacencySource& first_hop, std::span<const NodeId> nodes) const {
  const Hop& hop = hops_[0];
  int64_t total = 0;
  int64_t sums[kChunkIds];
  for (size_t begin = 0, end = 0; begin < nodes.size(); begin = end) {
    const uint64_t chunk = nodes[begin] >> kChunkShift;
    while (end < nodes.size() && end - begin < kChunkIds && nodes[end] >> kChunkShift == chunk) ++end;
    const std::span<const NodeId> run = nodes.subspan(begin, end - begin);
    // Nodes one after the other have lists one after the other.
    const bool adjoin = IsConsecutive(run);
    for (const AdjacencySource::TypedCursor& cursor : first_hop.cursors()) {
      graph::AdjacencyView view;
      CG_RETURN_IF_ERROR(cursor.cursor->Chunk(chunk, &view));
      if (adjoin && view.dirty == nullptr && !LeavesOut(0, cursor, view)) {
        const uint32_t* const offsets = view.offsets + (run.front() & (kChunkIds - 1));
        const uint32_t* const list = view.neighbours + offsets[0];
        const uint32_t* const list_end = view.neighbours + offsets[run.size()];
        const int64_t paths = hop.values.IsUsed() ? SumValues(hop, list, list_end) : CountHeld(hop, list, list_end);
        total = SaturatingAdd(total, paths);
        continue;
      }
      std::fill_n(sums, run.size(), 0);
      CG_RETURN_IF_ERROR(AddRun(0, cursor, run, sums));
      for (size_t i = 0; i < run.size(); ++i) total = SaturatingAdd(total, sums[i]);
    }
  }
  return total;
}

absl::Status PathTables::AddRun(size_t hop_number, const AdjacencySource::TypedCursor& cursor,
                                std::span<const NodeId> nodes, int64_t* sums) const {
  const Hop& hop = hops_[hop_number];
  graph::AdjacencyView view;
  CG_RETURN_IF_ERROR(cursor.cursor->Chunk(nodes[0] >> kChunkShift, &view));
  const bool leaves_out = LeavesOut(hop_number, cursor, view);
  const uint32_t first = static_cast<uint32_t>(nodes.front() & (kChunkIds - 1));
  const uint32_t last = static_cast<uint32_t>(nodes.back() & (kChunkIds - 1));
  const bool flat = first <= last && last - first < nodes.size() * kFlatNodeShare && !leaves_out &&
                    view.dirty == nullptr && view.offsets[last + 1] - view.offsets[first] <= kFlatMax;
  if (flat && std::is_sorted(nodes.begin(), nodes.end())) {
    AddClean(hop, view, nodes, sums);
    return absl::OkStatus();
  }
  for (size_t i = 0; i < nodes.size(); ++i) {
    const uint32_t slot = static_cast<uint32_t>(nodes[i] & (kChunkIds - 1));
    const uint32_t* begin = view.neighbours + view.offsets[slot];
    const uint32_t* end = view.neighbours + view.offsets[slot + 1];
    const bool dirty = view.IsDirty(slot);
    if (dirty) [[unlikely]] {
      AdjacencyList list;
      CG_RETURN_IF_ERROR(cursor.cursor->List(nodes[i], &list));
      begin = list.neighbours;
      end = begin + list.size;
    }
    if (begin == end) continue;
    int64_t paths = hop.values.IsUsed() ? SumValues(hop, begin, end) : CountHeld(hop, begin, end);
    if ((leaves_out || dirty) && paths != kTooMany) {
      paths -= LeftOut(hop_number, nodes[i], begin, end, cursor.skip_self_loops);
    }
    sums[i] = SaturatingAdd(sums[i], paths);
  }
  return absl::OkStatus();
}

void PathTables::AddClean(const Hop& hop, const graph::AdjacencyView& view, std::span<const NodeId> nodes,
                          int64_t* sums) const {
  const auto offset = [&view](NodeId node) { return view.offsets + (node & (kChunkIds - 1)); };
  if (!hop.values.IsUsed() && hop.bits == nullptr) {
    for (size_t i = 0; i < nodes.size(); ++i) sums[i] += offset(nodes[i])[1] - offset(nodes[i])[0];
    return;
  }
  const uint32_t begin = *offset(nodes.front());
  const uint32_t count = offset(nodes.back())[1] - begin;
  const uint32_t* const ends = view.neighbours + begin;
  // Before each relationship, the sum up to it. Numbers are added modulo 2^64, so that the difference of two sums is
  // right whenever it fits, whatever lies before it.
  uint64_t before[kFlatMax + 1];
  uint64_t sum = before[0] = 0;
  if (hop.values.IsUsed()) {
    hop.values.WithAt([&](const auto& at) {
      for (uint32_t i = 0; i < count; ++i) before[i + 1] = sum += static_cast<uint64_t>(at(ends[i]));
    });
  } else {
    const uint64_t* const bits = hop.bits.get();
    for (uint32_t i = 0; i < count; ++i) before[i + 1] = sum += (bits[ends[i] >> 6] >> (ends[i] & 63)) & 1;
  }
  const bool fits = hop.value_max <= kTooMany / (int64_t{count} + 1);
  for (size_t i = 0; i < nodes.size(); ++i) {
    const uint32_t* const list = offset(nodes[i]);
    const int64_t paths = fits ? static_cast<int64_t>(before[list[1] - begin] - before[list[0] - begin])
                               : SumValues(hop, view.neighbours + list[0], view.neighbours + list[1]);
    sums[i] = SaturatingAdd(sums[i], paths);
  }
}

inline int64_t PathTables::CountHeld(const Hop& hop, const uint32_t* begin, const uint32_t* end) const {
  if (hop.bits == nullptr) return end - begin;
  const uint64_t* const bits = hop.bits.get();
  uint64_t count = 0;
  for (; begin != end; ++begin) count += (bits[*begin >> 6] >> (*begin & 63)) & 1;
  return static_cast<int64_t>(count);
}

inline int64_t PathTables::SumValues(const Hop& hop, const uint32_t* begin, const uint32_t* end) const {
  int64_t sum = 0;
  if (hop.value_max <= kTooMany / (end - begin + 1)) {
    hop.values.WithAt([&](const auto& at) {
      for (; begin != end; ++begin) sum += at(*begin);
    });
    return sum;
  }
  for (; begin != end; ++begin) sum = SaturatingAdd(sum, hop.values.At(*begin));
  return sum;
}

int64_t PathTables::LeftOut(size_t hop_number, NodeId node, const uint32_t* begin, const uint32_t* end,
                            bool skip_self_loops) const {
  const Hop& hop = hops_[hop_number];
  int64_t paths = 0;
  if (skip_self_loops) paths += Occurrences(begin, end, node) * ValueOf(hop, node);
  if (hop_number + 1 == hops_.size() || !hops_[hop_number + 1].distinct) return paths;
  // Those on which the next hop walks this one's relationship again, back to `node`.
  const Hop& next = hops_[hop_number + 1];
  const int64_t again = ValueOf(next, node);
  if (again == 0) return paths;
  if (next.turns_back) return paths + CountHeld(hop, begin, end) * again;
  return paths + (Holds(hop, node) ? Occurrences(begin, end, node) * again : 0);
}

}  // namespace claimgraph::executor
