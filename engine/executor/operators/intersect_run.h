// IntersectRun: the legs of an ExpandIntersect that many rows share, made ready once for all of them.
//
// A run is rows one after the other that differ in one leg only, the probing one. What the other legs have in common
// is the set of the run, and each row asks what its own list and the set have in common. Ways to tell, chosen by what
// they cost for the rows that are there; all give the same answers in the same order:
//   merge  the set beside the list, galloping where one is short: for single rows
//   marks  the set as a bitmap, the list read against it: for several rows
//   reach  the set's own lists walked backwards to all nodes that it can be reached from; a row is then one look-up:
//          for many rows with long lists
// Nodes without the labels are left out of the set, except where each row is merged (labels_checked()).
//
// One thread. The lists given have to stay valid until Clear() or the next Start(), or, where
// `lists_may_go`, until the rows have been asked for. Errors are those of
// reading the graph.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_INTERSECT_RUN_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_INTERSECT_RUN_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/operators/intersection.h"
#include "engine/executor/operators/label_marks.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::executor {

class IntersectRun {
 public:
  // What is known of the rows to come.
  struct Demand {
    size_t rows = 0;     // that share the set
    size_t entries = 0;  // in their lists, about
    bool lists_may_go = false;  // before Clear() or the next Start(): something is writing
  };

  // Null: any. Between runs.
  void set_labels(LabelMarks* labels) { labels_ = labels; }

  // `lists`: of the shared legs. `backwards`: the lists of the probing leg seen from the new node.
  absl::Status Start(std::span<const NodeList> lists, Demand demand, graph::GraphReader& reader,
                     graph::AdjacencyCursor& backwards);
  void Clear();
  void Rest();  // Clear, and gives memory back

  // Whether the next run will try to reach.
  bool may_reach() const { return runs_to_skip_ == 0; }
  bool empty() const { return way_ == Way::kEmpty; }
  // Whether Count and Take read the row's list, or only its node.
  bool reads_list() const { return way_ != Way::kReach; }
  // Whether it pays to keep the run for rows that follow later.
  bool keeps() const { return way_ == Way::kMarks || way_ == Way::kReach; }
  bool labels_checked() const { return way_ != Way::kMerge || labels_ == nullptr; }
  // Whether a node may be in the list of a shared leg more than once.
  bool may_repeat() const { return repeats_; }

  // The first row from `row` to `end` whose node, nodes[row], may lead to the set at all.
  size_t SkipMisses(const std::vector<NodeId>& nodes, size_t row, size_t end) const {
    if (way_ == Way::kEmpty) return end;
    if (way_ != Way::kReach) return row;
    while (row < end && !marks_.Has(nodes[row])) ++row;
    return row;
  }
  // How many entries of the row's list are in the set; `node` is where the list starts.
  size_t Count(NodeId node, NodeList list) {
    const bool reads = way_ == Way::kMarks && list.size() / kGallopMarkedRatio < set_.size();
    return reads ? marks_.CountIn(list) : CountUnread(node, list);
  }
  // How often `found` is among them.
  size_t CountOf(NodeId node, NodeList list, uint32_t found);
  // Appends them.
  void Take(NodeId node, NodeList list, std::vector<uint32_t>* out);
  size_t MemoryUsage() const;

 private:
  enum class Way : uint8_t { kEmpty, kMerge, kMarks, kReach };
  size_t CountUnread(NodeId node, NodeList list);
  void Combine(std::span<const NodeList> lists, bool copy);
  // False where it would cost more than reading the lists, and where it did so before: then it is not always tried.
  absl::StatusOr<bool> Reach(Demand demand, graph::AdjacencyCursor& backwards);
  // The entries of the set that can be reached from a marked node.
  NodeList ReachedFrom(uint32_t node);
  void IndexPairs();

  LabelMarks* labels_ = nullptr;
  Way way_ = Way::kEmpty;
  bool repeats_ = false;
  NodeList set_;                // ascending; where not merged, without repeats
  std::vector<uint32_t> copy_;  // of set_, where it is not a list as it lies
  std::vector<uint32_t> scratch_;
  NodeMarks marks_;  // of the set, or of what it is reached from

  // Reach: from pair_from_[i] to pair_to_[i], ascending by the latter, then the former.
  std::vector<uint32_t> pair_from_;
  std::vector<uint32_t> pair_to_;
  uint32_t runs_to_skip_ = 0;
  uint32_t failures_ = 0;  // in a row
  // Once a row has hit: the pairs by where they start; group_of_ holds for marked nodes only.
  bool indexed_ = false;
  struct Group {
    uint32_t begin = 0;
    uint32_t size = 0;
  };
  std::vector<uint32_t> group_of_;
  std::vector<Group> groups_;
  std::vector<uint32_t> reached_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_INTERSECT_RUN_H_
