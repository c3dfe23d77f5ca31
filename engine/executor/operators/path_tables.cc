#include "engine/executor/operators/path_tables.h"

#include <algorithm>
#include <bit>
#include <thread>

#include "engine/base/error.h"
#include "engine/base/status.h"

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

bool HasSelfLoop(const AdjacencyList& list, NodeId node, int64_t* count) {
  const auto [begin, end] = std::equal_range(list.neighbours, list.neighbours + list.size, node);
  *count = end - begin;
  return begin != end;
}

template <typename T, typename Pointer>
absl::Status Allocate(uint64_t count, Pointer* out) {
  // Pages that are never written are never there: tables cost what the labels that are asked for fill.
  out->reset(static_cast<T*>(std::calloc(std::max<uint64_t>(count, 1), sizeof(T))));
  if (*out == nullptr) return absl::ResourceExhaustedError("no memory for counting paths");
  return absl::OkStatus();
}

}  // namespace

PathTables::PathTables(const plan::CountPaths& op) : hops_(op.hops.size()), stages_(op.hops.size()) {
  for (size_t i = 0; i < hops_.size(); ++i) {
    const plan::CountedHop& hop = op.hops[i];
    hops_[i].distinct = hop.distinct;
    hops_[i].turns_back = i > 0 && hop.direction != op.hops[i - 1].direction;
    if (hop.to_labels != nullptr) hops_[i].labels.emplace(*hop.to_labels);
    types_.push_back(hop.types);
  }
}

double PathTables::Cost(graph::GraphReader& reader) const {
  double cost = static_cast<double>(reader.NodeChunkCount()) * kBitmapCost;
  for (size_t i = 1; i < types_.size(); ++i) {
    for (TypeId type : ResolveTypes(reader.catalog(), types_[i])) {
      cost += static_cast<double>(reader.statistics().EdgeCount(type));
    }
  }
  return cost;
}

uint64_t PathTables::Bytes(graph::GraphReader& reader) const {
  const uint64_t nodes = reader.NodeChunkCount() * kChunkIds;
  return nodes / 8 * hops_.size() + nodes * sizeof(int64_t) * (hops_.size() - 1);
}

void PathTables::Reset() {
  for (Hop& hop : hops_) {
    hop.bits.reset();
    hop.values.reset();
    hop.value_max = 0;
  }
  for (Stage& stage : stages_) {
    stage.next = 0;
    stage.done = 0;
  }
  prepared_ = false;
  failed_ = false;
  failure_ = absl::OkStatus();
}

absl::Status PathTables::Prepare(graph::GraphReader& reader) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (prepared_) return failure_;
  prepared_ = true;
  chunks_ = reader.NodeChunkCount();
  for (size_t i = 0; i < hops_.size(); ++i) {
    if (hops_[i].labels) failure_.Update(Allocate<uint64_t>(chunks_ * graph::kBitmapWords, &hops_[i].bits));
    if (i + 1 < hops_.size()) failure_.Update(Allocate<int64_t>(chunks_ * kChunkIds, &hops_[i].values));
  }
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

absl::Status PathTables::Build(RunContext& run, std::vector<AdjacencySource>& hops) {
  CG_RETURN_IF_ERROR(Prepare(run.reader()));
  CG_RETURN_IF_ERROR(RunStage(run, stages_.back(), [&](uint64_t chunk) { return ReadLabels(run, chunk); }));
  for (size_t i = hops_.size() - 1; i-- > 0;) {
    AdjacencySource& next_hop = hops[i + 1];
    CG_RETURN_IF_ERROR(next_hop.Renew());
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
    if (!empty) std::copy_n(bitmap, graph::kBitmapWords, hop.bits.get() + chunk * graph::kBitmapWords);
  }
  return absl::OkStatus();
}

absl::Status PathTables::FillValues(RunContext& run, size_t hop_number, AdjacencySource& next_hop, uint64_t chunk) {
  Hop& hop = hops_[hop_number];
  graph::ChunkBitmap nodes;
  if (hop.bits != nullptr) {
    std::copy_n(hop.bits.get() + chunk * graph::kBitmapWords, graph::kBitmapWords, nodes);
  } else {
    CG_RETURN_IF_ERROR(run.reader().ReadNodes(chunk, nodes));
  }
  int64_t value_max = hop.value_max;
  AdjacencyList list;
  for (const AdjacencySource::TypedCursor& cursor : next_hop.cursors()) {
    for (size_t w = 0; w < graph::kBitmapWords; ++w) {
      for (uint64_t word = nodes[w]; word != 0; word &= word - 1) {
        const NodeId node = chunk * kChunkIds + w * 64 + static_cast<uint64_t>(std::countr_zero(word));
        CG_RETURN_IF_ERROR(cursor.cursor->List(node, &list));
        if (list.size == 0) continue;
        AddList(hop_number + 1, node, list, cursor.skip_self_loops, &hop.values[node]);
        value_max = std::max(value_max, hop.values[node]);
      }
    }
    if (chunk % kChunksPerRelease == 0) cursor.cursor->Release();
  }
  for (int64_t seen = hop.value_max; seen < value_max;) {
    if (hop.value_max.compare_exchange_weak(seen, value_max)) break;
  }
  return absl::OkStatus();
}

absl::Status PathTables::Count(AdjacencySource& first_hop, NodeId node, int64_t* count) const {
  *count = 0;
  AdjacencyList list;
  for (const AdjacencySource::TypedCursor& cursor : first_hop.cursors()) {
    CG_RETURN_IF_ERROR(cursor.cursor->List(node, &list));
    if (list.size != 0) AddList(0, node, list, cursor.skip_self_loops, count);
  }
  return absl::OkStatus();
}

int64_t PathTables::CountHeld(const Hop& hop, const AdjacencyList& list) const {
  if (hop.bits == nullptr) return list.size;
  const uint64_t* const bits = hop.bits.get();
  uint64_t count = 0;
  for (uint32_t i = 0; i < list.size; ++i) {
    const uint32_t node = list.neighbours[i];
    count += (bits[node >> 6] >> (node & 63)) & 1;
  }
  return static_cast<int64_t>(count);
}

int64_t PathTables::SumValues(const Hop& hop, const AdjacencyList& list) const {
  const int64_t* const values = hop.values.get();
  int64_t sum = 0;
  if (hop.value_max <= kTooMany / list.size) {
    for (uint32_t i = 0; i < list.size; ++i) sum += values[list.neighbours[i]];
    return sum;
  }
  for (uint32_t i = 0; i < list.size; ++i) sum = SaturatingAdd(sum, values[list.neighbours[i]]);
  return sum;
}

void PathTables::AddList(size_t hop_number, NodeId node, const AdjacencyList& list, bool skip_self_loops,
                         int64_t* sum) const {
  const Hop& hop = hops_[hop_number];
  int64_t paths = hop.values == nullptr ? CountHeld(hop, list) : SumValues(hop, list);
  int64_t loops = 0;
  if (skip_self_loops && HasSelfLoop(list, node, &loops) && paths != kTooMany) paths -= loops * ValueOf(hop, node);
  if (hop_number + 1 < hops_.size() && hops_[hop_number + 1].distinct && paths != kTooMany) {
    // Those on which the next hop walks this one's relationship again, back to `node`.
    const Hop& next = hops_[hop_number + 1];
    const int64_t again = ValueOf(next, node);
    if (next.turns_back) {
      paths -= again == 0 ? 0 : CountHeld(hop, list) * again;
    } else if (again != 0 && HasSelfLoop(list, node, &loops) && Holds(hop, node)) {
      paths -= loops * again;
    }
  }
  *sum = SaturatingAdd(*sum, paths);
}

}  // namespace claimgraph::executor
