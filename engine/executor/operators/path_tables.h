// PathTables: how many of the counted paths go on from each node of the graph, for CountPaths over many rows.
//
// Counting paths hop by hop is a product of a sparse matrix and a vector: the count of a node is the sum of the counts
// of its neighbours, beginning at the last hop. Each hop costs its relationships once, however many paths there are.
// A node's value at hop k is 0 unless it has the labels that the hop demands of its end.
//
// The lanes of a region share one object and build it together, a few chunks of nodes at a time; each brings cursors
// of its own. Counts beyond 2^63 - 1 stay there (kTooMany). Thread-safe as described at the methods.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_TABLES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_TABLES_H_

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/adjacency_source.h"
#include "engine/executor/eval/label_matcher.h"
#include "engine/executor/operator.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class PathTables {
 public:
  static constexpr int64_t kTooMany = std::numeric_limits<int64_t>::max();

  explicit PathTables(const plan::CountPaths& op);

  // What building costs, in relationships looked at.
  double Cost(graph::GraphReader& reader) const;
  // Returns when all is built, in part by others. `hops` has one source per hop, over the snapshot that all share.
  // What the tables take goes to the charge of whoever makes room for them. False when there is no room.
  absl::StatusOr<bool> Build(RunContext& run, std::vector<AdjacencySource>& hops, MemoryCharge* charge);
  // Adds to counts[i] the paths that start at nodes[i]; quickest where nodes of one chunk stand side by side.
  // REQUIRES: built, by whoever asks.
  absl::Status Count(AdjacencySource& first_hop, std::span<const NodeId> nodes, int64_t* counts) const {
    return AddPaths(0, first_hop, nodes, counts);
  }
  // The sum of what Count gives, or kTooMany.
  absl::StatusOr<int64_t> Total(AdjacencySource& first_hop, std::span<const NodeId> nodes) const;
  // Forgets everything. Nobody else may be using it.
  void Reset();

 private:
  struct FreeDeleter {
    void operator()(void* memory) const { std::free(memory); }
  };
  // A number for each node of the chunks that have any; zero elsewhere. Narrow ones, of 32 bits, are half as much for
  // the caches to hold.
  class NodeValues {
   public:
    bool IsUsed() const { return wide_ != nullptr || narrow_ != nullptr; }
    absl::Status Allocate(uint64_t chunk_begin, uint64_t chunk_end, bool narrow);
    void Reset() {
      wide_.reset();
      narrow_.reset();
    }
    int64_t At(NodeId node) const {
      return narrow_ != nullptr ? In(narrow_.get(), node) : In(wide_.get(), node);
    }
    // REQUIRES: the value is not negative, and below 2^32 where they are narrow.
    void Set(NodeId node, int64_t value) {
      if (narrow_ != nullptr) {
        narrow_[node - begin_] = static_cast<uint32_t>(value);
      } else {
        wide_[node - begin_] = value;
      }
    }
    // Calls visit(at), where at(node) is At(node) without looking each time which numbers there are.
    template <typename Visit>
    void WithAt(const Visit& visit) const {
      if (narrow_ != nullptr) {
        visit([this, values = narrow_.get()](NodeId node) { return In(values, node); });
      } else {
        visit([this, values = wide_.get()](NodeId node) { return In(values, node); });
      }
    }

   private:
    template <typename Number>
    int64_t In(const Number* values, NodeId node) const {
      const uint64_t i = node - begin_;
      return i < size_ ? static_cast<int64_t>(values[i]) : 0;
    }
    uint64_t begin_ = 0;
    uint64_t size_ = 0;
    std::unique_ptr<int64_t[], FreeDeleter> wide_;
    std::unique_ptr<uint32_t[], FreeDeleter> narrow_;
  };
  // The nodes that hop `hop` may lead to, and how many paths go on from each.
  struct Hop {
    bool distinct = false;
    bool turns_back = false;  // walks a type against the direction of the hop before
    std::optional<LabelMatcher> labels;
    std::unique_ptr<uint64_t[], FreeDeleter> bits;   // by node; none without labels
    std::atomic<uint64_t> chunk_begin{UINT64_MAX};   // of those that hold any of `bits`
    std::atomic<uint64_t> chunk_end{0};
    NodeValues values;  // none for the last hop
    std::atomic<int64_t> value_max{0};
  };
  // One pass over all chunks, done by several threads.
  struct Stage {
    std::atomic<uint64_t> next{0};
    std::atomic<uint64_t> done{0};
    bool allocated = false;
  };

  absl::Status BuildAll(RunContext& run, std::vector<AdjacencySource>& hops, MemoryCharge* charge);
  absl::Status Prepare(RunContext& run, MemoryCharge* charge);
  absl::Status PrepareHop(RunContext& run, size_t hop, MemoryCharge* charge);
  template <typename Work>
  absl::Status RunStage(RunContext& run, Stage& stage, const Work& work);
  // `lists_of_next`: that the next hop has for each node.
  absl::Status AllocateValues(size_t hop, size_t lists_of_next, MemoryCharge* charge);
  // Notes a failure for all when there is no room.
  absl::Status MakeRoom(uint64_t bytes, MemoryCharge* charge);
  absl::Status ReadLabels(RunContext& run, uint64_t chunk);
  // Values of hop `hop` for a chunk: the paths over the hops after it.
  absl::Status FillValues(RunContext& run, size_t hop, AdjacencySource& next_hop, uint64_t chunk);
  bool Holds(const Hop& hop, NodeId node) const {
    return hop.bits == nullptr || ((hop.bits[node >> 6] >> (node & 63)) & 1) != 0;
  }
  int64_t ValueOf(const Hop& hop, NodeId node) const {
    return hop.values.IsUsed() ? hop.values.At(node) : Holds(hop, node) ? 1 : 0;
  }
  // Adds to sums[i] the paths over hop `hop` and those after it from nodes[i].
  absl::Status AddPaths(size_t hop, AdjacencySource& source, std::span<const NodeId> nodes, int64_t* sums) const;
  // The same for nodes of one chunk and the lists of one cursor.
  absl::Status AddRun(size_t hop, const AdjacencySource::TypedCursor& cursor, std::span<const NodeId> nodes,
                      int64_t* sums) const;
  // Whether something may have to be left out of the lists of a chunk (those of dirty slots aside).
  bool LeavesOut(size_t hop, const AdjacencySource::TypedCursor& cursor, const graph::AdjacencyView& view) const;
  // Sums of the lists of all nodes at once: adding up along all the relationships between them, without a branch for
  // each node.
  void AddClean(const Hop& hop, const graph::AdjacencyView& view, std::span<const NodeId> nodes, int64_t* sums) const;
  int64_t SumValues(const Hop& hop, const uint32_t* begin, const uint32_t* end) const;
  int64_t CountHeld(const Hop& hop, const uint32_t* begin, const uint32_t* end) const;
  // Of the paths over a list of `node`, those that have to be left out.
  int64_t LeftOut(size_t hop, NodeId node, const uint32_t* begin, const uint32_t* end, bool skip_self_loops) const;

  const plan::CountPaths& op_;
  std::vector<Hop> hops_;
  std::mutex mutex_;                             // guards the rest
  bool prepared_ = false;
  absl::Status failure_;
  std::atomic<bool> no_room_{false};
  std::atomic<bool> failed_{false};
  uint64_t chunks_ = 0;
  std::vector<Stage> stages_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_TABLES_H_
