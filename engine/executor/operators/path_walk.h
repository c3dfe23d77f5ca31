// PathWalk: all paths of a path pattern from one node, or the shortest ones to each end.
//
// Level i of the walk holds partial paths of i hops; each knows the one it grew out of and which hop of the pattern it
// has just taken. Where all paths are wanted, a level holds the extensions of a window of the level below, and the walk
// goes into depth first: memory is bounded by depth times window. Where paths are selected by length, levels are held
// whole, one after the other.
//
// Selecting from walks, a level need not keep more partial paths that stand at the same node and place of the pattern
// than paths are wanted: what follows does not depend on how they came there. With TRAIL and the like it does, save
// where a shortest path cannot repeat anything (IsUniform). Where it does and the end is known, paths are looked for by
// depth, one length after the other, among those that can still arrive in time (path_guide.h). One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_WALK_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_WALK_H_

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/edge_trail.h"
#include "engine/executor/operators/hop_reader.h"
#include "engine/executor/operators/path_guide.h"
#include "engine/executor/operators/path_rows.h"
#include "engine/executor/run_context.h"
#include "engine/plan/path_pattern.h"

namespace claimgraph::executor {

// A condition on one repetition of a segment, evaluated once `after` of its hops are taken. It is compiled for the
// columns of the input followed by the segment's elements.
struct SegmentCondition {
  EvaluatorPtr predicate;
  uint32_t after = 0;
  std::vector<uint32_t> reads;  // positions in PathSegmentSpec::elements
};

// A segment as it is walked. Places count in the direction of the walk.
struct PathSegmentSpec {
  struct Element {
    bool is_node = false;
    uint32_t place = 0;  // of a relationship: its hop; of a node: hops before it
  };
  std::vector<HopWay> hops;
  uint32_t min = 1;
  uint32_t max = 1;
  plan::PathRules rules;
  std::vector<Element> elements;
  std::vector<SegmentCondition> conditions;
};

struct PathSpec {
  std::vector<PathSegmentSpec> segments;
  plan::PathRules rules;
  plan::PathSelection selection = plan::PathSelection::kAll;
  uint64_t count = 1;
  bool reversed = false;  // walked from the right end of the pattern
  std::vector<plan::PathOutput> outputs;
  // Conditions on whole paths, compiled for the columns of the input followed by those of PathRows::TakeColumns.
  std::vector<EvaluatorPtr> predicates;
};

// For PathRows, in the order of the pattern.
std::vector<bool> NodeSegmentsOf(const PathSpec& spec);

class PathWalk {
 public:
  // Borrows `spec`.
  PathWalk(RunContext& run, const PathSpec& spec, MemoryCharge& charge);

  // Looks names up; once per batch of input rows.
  void Open();
  // Begins with the paths of row `row` of `batch`, which leave out `excluded`. `target`: only those that end there.
  absl::Status Start(const Batch& batch, uint32_t row, NodeId from, std::optional<NodeId> target,
                     std::vector<EdgeId> excluded);
  // Adds paths until there are no more (true) or `out` has `rows_max` rows.
  absl::StatusOr<bool> Walk(size_t rows_max, PathRows* out);
  // Lets go of the run, and of all memory that is charged.
  void Rest();

 private:
  // A partial path: the hop that it ends with.
  struct Entry {
    uint32_t parent = 0;  // in the level below
    uint32_t repetition = 0;
    PathPlace place;
    NodeId node = 0;
    RelationshipRef hop;
  };
  // Partial paths that may go on with one hop of the pattern.
  struct Task {
    PathPlace place;
    std::vector<uint32_t> entries;
    std::vector<uint32_t> repetitions;  // that the hop would belong to
  };
  struct Level {
    std::vector<Entry> entries;
    std::vector<Task> tasks;
    size_t task = 0;  // the next ones to go on with
    size_t entry = 0;
    std::vector<uint32_t> accepted;  // entries that are whole paths ...
    size_t emitted = 0;              // ... and how many of them are out
    size_t charged = 0;
  };
  struct Taken {
    uint64_t count = 0;
    uint32_t length = UINT32_MAX;  // of the last one
  };
  using State = std::tuple<NodeId, uint32_t, uint32_t>;  // node, segment, repetition

  bool selects() const { return spec_.selection != plan::PathSelection::kAll; }
  // Whether a level is held whole.
  bool by_level() const { return selects() && !guided_; }
  bool IsUniform() const;
  // A pass over the paths to target_, or to all ends.
  absl::Status BeginPass();
  // Starts over from the first node.
  absl::Status Begin();
  // Whether the pass is over; if not, it has begun anew with longer paths.
  absl::StatusOr<bool> NextLength();
  bool MayArrive(NodeId node);
  absl::StatusOr<bool> WalkPass(size_t rows_max, PathRows* out);
  // Goes on with the next window of the deepest level, or with all of it.
  absl::Status Extend();
  absl::Status ExtendWindow(Level& below, Level& level);
  bool Fits(const Level& below, const Task& task, size_t at, NodeId node, const RelationshipRef& ref);
  bool FitsRules(const plan::PathRules& rules, uint32_t parent, uint32_t depth, uint32_t floor, NodeId node,
                 const RelationshipRef& ref, bool may_close);
  // Keeps of the entries from `begin` on those that satisfy what can be checked after their hop.
  absl::Status Check(PathPlace place, size_t begin, Level& level);
  // Keeps of `entries` those that satisfy the conditions of a segment after `after` of its hops.
  absl::Status Satisfying(const PathSegmentSpec& segment, uint32_t after, uint32_t depth,
                          std::vector<uint32_t>* entries);
  Batch Elements(const PathSegmentSpec& segment, const SegmentCondition& condition, uint32_t after, uint32_t depth,
                 std::span<const uint32_t> entries);
  void Prune(size_t begin, Level& level);
  // Finds out how the entries of the newest level may go on, and which are whole.
  absl::Status Close(Level& level);
  void AddTask(uint32_t segment, uint32_t hop, uint32_t entry, uint32_t repetition, Level& level);
  absl::Status CheckWhole(Level& level);
  void Select(Level& level);
  bool Satisfied() const;
  void Emit(uint32_t depth, uint32_t entry, PathRows* out);
  absl::Status Charge(Level& level);
  absl::Status Step(uint32_t steps);
  bool IsClosed(uint32_t depth, const Entry& entry) const;

  RunContext& run_;
  const PathSpec& spec_;
  MemoryCharge& charge_;
  std::deque<std::deque<HopReader>> readers_;  // by segment, then hop
  PathGuide guide_;

  const Batch* batch_ = nullptr;
  uint32_t row_ = 0;
  NodeId from_ = 0;
  std::optional<NodeId> target_;
  EdgeTrail excluded_;
  std::deque<Level> levels_;
  uint32_t depth_ = 0;  // of the level that is gone on with
  bool prunes_ = false;
  bool guided_ = false;
  uint64_t length_ = 0;  // guided: of the paths that are looked for
  uint64_t length_max_ = 0;
  bool cut_ = false;     // guided: longer paths may be found
  bool skips_start_ = false;  // paths back to the start are left to a pass of their own
  bool second_pass_ = false;  // ... that is still to come
  absl::flat_hash_map<NodeId, Taken> taken_;   // selected paths by their end
  absl::flat_hash_map<State, Taken> visits_;
  size_t noted_charged_ = 0;  // bytes of the two maps
  uint32_t steps_ = 0;

  HopLists lists_;
  std::vector<NodeId> nodes_;
  std::vector<uint32_t> rows_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_PATH_WALK_H_
