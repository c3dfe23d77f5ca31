// ExpandIntersect: binds a node that several bound nodes lead to, by intersecting their neighbour lists: one operator
// in place of an expand and the checks of what it found, whose rows would be thrown away (worst-case-optimal joins:
// Ngo, Porat, Ré, Rudra, 2012).
//
// Rows come in the order of the input, for each the nodes ascending, for each of those the choices of relationships,
// the last leg changing first. Where nobody reads node or relationships, each input row comes once with how many
// there are as its weight.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EXPAND_INTERSECT_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EXPAND_INTERSECT_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "engine/executor/eval/label_matcher.h"
#include "engine/executor/operator.h"
#include "engine/executor/operators/intersect_run.h"
#include "engine/executor/operators/label_marks.h"
#include "engine/executor/recycled.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

// Positions of what an ExpandIntersect reads of its input.
struct IntersectColumns {
  struct Leg {
    uint32_t from = 0;
    std::vector<uint32_t> relationships;                 // it must not be one of these
    std::vector<std::pair<uint32_t, uint32_t>> between;  // nor one from this node to that (by_ends): any of them
    std::vector<uint32_t> legs;                          // nor that of these earlier legs
  };
  std::vector<Leg> legs;
  std::vector<uint32_t> layout;  // made columns: the legs' relationships, then `to`
};

class ExpandIntersectOperator final : public Operator {
 public:
  ExpandIntersectOperator(RunContext& run, OperatorPtr input, const plan::ExpandIntersect& op,
                          IntersectColumns columns);
  bool MayWeigh() const override { return input_->MayWeigh() || folds_; }
  bool Rest() override;

 protected:
  absl::Status DoOpen() override;
  absl::StatusOr<bool> DoNext(Batch* out) override;

 private:
  static constexpr NodeId kNoNode = UINT64_MAX;
  static constexpr size_t kStepsPerCheck = 65536;
  // A leg over the rows of in_.
  struct Leg {
    bool outgoing = true;
    TypeId type;
    std::unique_ptr<graph::AdjacencyCursor> lists;      // from the bound node ...
    std::unique_ptr<graph::AdjacencyCursor> backwards;  // ... and from the new one
    std::vector<NodeId> nodes;                          // the bound node of each row, or kNoNode
    graph::AdjacencyList list;                          // of row_
    NodeList neighbours() const { return {list.neighbours, list.size}; }
    // The relationships to the node that is shown, as positions in `list`, and the chosen one.
    uint32_t begin = 0, end = 0, at = 0;
  };
  // The output: entry i is row rows[i] of the input with node nodes[i], relationships refs[leg][i], or, where none of
  // them is read, counts[i] such rows.
  struct Made {
    std::vector<NodeId> nodes;
    std::vector<std::vector<RelationshipRef>> refs;
    std::vector<int64_t> counts;
  };

  // expand_intersect.cc: rows and runs.
  absl::Status OpenCursors();
  absl::Status DecideLabels();
  absl::StatusOr<bool> ReadInput();
  void ChooseProbe();
  // Sets run_end_ to the end of the rows from row_ on that belong to the run.
  void FindRunEnd();
  absl::Status EnterRun();
  // How long the lists of the rows of the run are.
  absl::Status EstimateEntries(size_t* entries);
  // Moves row_ to the next row of the run that may have matches; false where there is none.
  absl::Status EnterRow(bool* found);
  void StartRow() {
    list_fetched_ = false;
    special_found_ = false;
    legs_[probe_].list = {};
  }
  // EnterRow and more for all rows of the run at once, where what they have in common is all that counts.
  absl::Status CountRun(RowIndex* rows);
  // Whether each entry in common counts once, special nodes aside.
  bool CountsEntries() const { return counts_ && run_of_rows_.labels_checked() && !run_of_rows_.may_repeat(); }
  absl::Status FetchProbeLists();
  absl::Status Fill(RowIndex* rows);
  absl::Status Emit(std::shared_ptr<RowIndex> rows, Batch* out);
  absl::Status ChargeMemory();
  absl::Status Step(size_t steps) {
    steps_ += steps;
    return steps_ < kStepsPerCheck ? absl::OkStatus() : CheckGuard();
  }
  absl::Status CheckGuard();

  // intersect_choices.cc: what is found for a row.
  absl::Status FetchProbeList() {
    if (list_fetched_) return absl::OkStatus();
    list_fetched_ = true;
    Leg& probe = legs_[probe_];
    return probe.lists->List(probe.nodes[row_], &probe.list);
  }
  absl::Status TakeRow();  // into matches_
  absl::Status CountRow(int64_t* count);
  absl::Status CountWays(int64_t* count);
  // From the number of entries in common to that of the ways.
  absl::Status CorrectCount(int64_t* count);
  // Adds what is found until `rows` is full; true when the row is done.
  absl::StatusOr<bool> FillRow(RowIndex* rows);
  absl::StatusOr<bool> FillChoices(uint32_t node, RowIndex* rows);
  // The node in a column of row_, or kNoNode.
  NodeId NodeIn(uint32_t column) const;
  bool IsBetween(const Leg& leg, std::pair<uint32_t, uint32_t> ends, NodeId* far) const;
  void FindSpecial();
  // In how many ways the legs of the row lead to `node`, which is as often in matches_ as `repeats`.
  absl::StatusOr<int64_t> Ways(uint32_t node, size_t repeats);
  absl::StatusOr<int64_t> WaysByEnds(uint32_t node);
  // How many of the leg's relationships to `node` those between nodes take up.
  int64_t Taken(size_t leg, uint32_t node) const;
  // False where a leg has no relationship left.
  bool ShowNode(uint32_t node);
  bool IsChoiceAllowed() const;
  bool NextChoice();
  // From the chosen relationships on to the first that are allowed; false where there are none.
  absl::StatusOr<bool> SettleChoice();
  static RelationshipRef RefOf(const Leg& leg, NodeId from);

  OperatorPtr input_;
  const plan::ExpandIntersect& op_;
  const IntersectColumns columns_;
  bool reads_relationships_ = false;
  bool counts_ = false;  // relationships are counted, not looked at
  bool folds_ = false;
  const std::optional<LabelMatcher> to_labels_;
  std::optional<LabelMarks> label_marks_;
  IntersectRun run_of_rows_;
  MemoryCharge charge_;
  std::vector<Leg> legs_;
  bool open_ = false;
  bool nothing_ = false;  // a type does not exist
  uint32_t batches_ = 0;
  size_t steps_ = 0;  // since the last look at the guard

  Batch in_;
  size_t row_ = 0;
  size_t probe_ = 0;  // the leg that differs within a run
  bool in_run_ = false;
  size_t run_end_ = 0;
  std::vector<NodeId> run_nodes_;  // by leg
  std::vector<NodeList> shared_;
  // Of the probing leg, by row, up to lists_end_: fetched some way ahead, so that many are on their way
  // from memory at the same time.
  std::vector<NodeList> probe_lists_;
  size_t lists_end_ = 0;

  // Of row_.
  bool row_open_ = false;          // matches_ is filled
  bool list_fetched_ = false;      // of the probing leg
  std::vector<uint32_t> matches_;  // ascending, with repeats
  size_t match_ = 0;
  bool special_found_ = false;
  bool all_special_ = false;
  std::vector<uint32_t> special_;  // nodes at which a leg may meet a relationship that it must not be
  bool node_open_ = false;         // a choice of relationships to the current node is shown
  int64_t copies_ = 0;             // of the current node still to come

  Made made_;
  RecycledIndex made_rows_;
  RecycledVector made_nodes_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_EXPAND_INTERSECT_H_
