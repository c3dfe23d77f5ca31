#include "engine/executor/operators/expand_intersect.h"

#include <algorithm>
#include <span>

#include "engine/base/status.h"
#include "engine/executor/element_view.h"
#include "engine/executor/implied_labels.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/weights.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// As in AdjacencySource: often enough to stay within the memory budget, seldom enough to cost nothing.
constexpr uint32_t kBatchesPerRelease = 64;
constexpr size_t kSampledRows = 8;
constexpr size_t kEntriesGuessed = 8;  // in a list
constexpr size_t kSharedFew = 32;
constexpr size_t kRowsAhead = 256;
constexpr size_t kChargeGrain = 65536;

std::optional<LabelMatcher> MatcherOf(const plan::LabelExpressionPtr& labels) {
  return labels != nullptr ? std::optional<LabelMatcher>(*labels) : std::nullopt;
}

// `none` stands for what is no node.
void ReadNodeColumn(const Column& column, size_t rows, NodeId none, std::vector<NodeId>* nodes) {
  nodes->resize(rows);
  if (column.kind() == VectorKind::kNode && !column.vector->has_nulls() && !column.constant) {
    const uint64_t* data = column.vector->Data<VectorKind::kNode>();
    if (column.index == nullptr) {
      std::copy_n(data, rows, nodes->data());
      return;
    }
    const uint32_t* index = column.index->data();
    for (size_t row = 0; row < rows; ++row) (*nodes)[row] = data[index[row]];
    return;
  }
  const NodeView view(column);
  for (size_t row = 0; row < rows; ++row) {
    if (!view.Get(row, &(*nodes)[row])) (*nodes)[row] = none;
  }
}

}  // namespace

ExpandIntersectOperator::ExpandIntersectOperator(RunContext& run, OperatorPtr input, const plan::ExpandIntersect& op,
                                                 IntersectColumns columns)
    : Operator(run), input_(std::move(input)), op_(op), columns_(std::move(columns)),
      to_labels_(MatcherOf(op.to_labels)),
      label_marks_(to_labels_ ? std::optional<LabelMarks>(*to_labels_) : std::nullopt),
      charge_(run), legs_(op.legs.size()),
      run_nodes_(op.legs.size()) {
  bool compares_ids = false;
  for (size_t i = 0; i < legs_.size(); ++i) {
    reads_relationships_ = reads_relationships_ || op.legs[i].needs_relationship;
    compares_ids = compares_ids || !columns_.legs[i].relationships.empty();
  }
  counts_ = !reads_relationships_ && !compares_ids;
  folds_ = !reads_relationships_ && !op.needs_to;
  probe_ = legs_.size() - 1;
  made_.refs.resize(legs_.size());
}

absl::Status ExpandIntersectOperator::DoOpen() {
  run_of_rows_.Clear();
  in_run_ = false;
  in_.Clear();
  row_ = 0;
  row_open_ = false;
  charge_.set_profile(profile());
  return input_->Open();
}

bool ExpandIntersectOperator::Rest() {
  run_of_rows_.Rest();  // before the lists that it may look at
  if (label_marks_) label_marks_->Clear();
  in_run_ = false;
  open_ = false;
  in_.Clear();
  for (Leg& leg : legs_) {
    leg.lists.reset();
    leg.backwards.reset();
    leg.list = {};
    RestBuffer(&leg.nodes);
  }
  RestBuffer(&probe_lists_);
  RestBuffer(&matches_);
  RestBuffer(&special_);
  RestBuffer(&made_.nodes);
  RestBuffer(&made_.counts);
  for (std::vector<RelationshipRef>& refs : made_.refs) RestBuffer(&refs);
  made_rows_.Rest();
  made_nodes_.Rest();
  charge_.Clear();
  return input_->Rest();
}

absl::StatusOr<bool> ExpandIntersectOperator::DoNext(Batch* out) {
  if (row_ >= in_.rows) {
    CG_ASSIGN_OR_RETURN(const bool more, ReadInput());
    if (!more) return false;
  }
  if (nothing_) {
    row_ = in_.rows;
    return true;
  }
  const std::shared_ptr<RowIndex>& rows = made_rows_.Get();
  made_.nodes.clear();
  made_.counts.clear();
  for (std::vector<RelationshipRef>& refs : made_.refs) refs.clear();
  CG_RETURN_IF_ERROR(Fill(rows.get()));
  if (!rows->empty()) CG_RETURN_IF_ERROR(Emit(rows, out));
  return true;
}

absl::StatusOr<bool> ExpandIntersectOperator::ReadInput() {
  CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
  if (!more) return false;
  row_ = 0;
  run_end_ = 0;
  lists_end_ = 0;
  row_open_ = false;
  CG_RETURN_IF_ERROR(OpenCursors());
  if (nothing_) return true;
  for (size_t i = 0; i < legs_.size(); ++i) {
    ReadNodeColumn(in_.columns[columns_.legs[i].from], in_.rows, kNoNode, &legs_[i].nodes);
  }
  ChooseProbe();
  return true;
}

// In a run that writes, lists are outdated by the next change.
absl::Status ExpandIntersectOperator::OpenCursors() {
  if (open_ && run().writer() == nullptr) {
    if (++batches_ % kBatchesPerRelease != 0 || nothing_) return absl::OkStatus();
    run_of_rows_.Clear();
    in_run_ = false;
    for (Leg& leg : legs_) {
      leg.lists->Release();
      leg.backwards->Release();
    }
    return absl::OkStatus();
  }
  run_of_rows_.Clear();
  if (label_marks_) label_marks_->Clear();
  in_run_ = false;
  graph::GraphReader& reader = run().reader();
  nothing_ = false;
  open_ = true;
  for (size_t i = 0; i < legs_.size(); ++i) {
    Leg& leg = legs_[i];
    const std::optional<TypeId> type = reader.catalog().FindType(op_.legs[i].type);
    if (!type) {
      nothing_ = true;
      return absl::OkStatus();
    }
    leg.type = *type;
    leg.outgoing = op_.legs[i].direction == plan::Direction::kOut;
    leg.lists = reader.OpenAdjacency(*type, leg.outgoing ? graph::Direction::kOut : graph::Direction::kIn);
    leg.backwards = reader.OpenAdjacency(*type, leg.outgoing ? graph::Direction::kIn : graph::Direction::kOut);
  }
  return DecideLabels();
}

absl::Status ExpandIntersectOperator::DecideLabels() {
  bool implied = !to_labels_;
  for (size_t i = 0; i < legs_.size() && !implied; ++i) {
    const plan::IntersectLeg& leg = op_.legs[i];
    CG_ASSIGN_OR_RETURN(implied, AreLabelsImplied(run(), {leg.type}, leg.direction, *op_.to_labels,
                                                  op_.input().estimated_rows));
  }
  run_of_rows_.set_labels(implied ? nullptr : &*label_marks_);
  return absl::OkStatus();
}

// The leg whose node changes most often from row to row; the one that was before, where others do not more.
void ExpandIntersectOperator::ChooseProbe() {
  const auto changes = [this](const Leg& leg) {
    size_t count = 0;
    for (size_t row = 1; row < in_.rows; ++row) count += leg.nodes[row] != leg.nodes[row - 1] ? 1 : 0;
    return count;
  };
  size_t best = probe_;
  size_t best_changes = changes(legs_[probe_]);
  for (size_t i = 0; i < legs_.size(); ++i) {
    const size_t count = i == probe_ ? 0 : changes(legs_[i]);
    if (count <= best_changes) continue;
    best = i;
    best_changes = count;
  }
  if (best != probe_ || !run_of_rows_.keeps()) in_run_ = false;
  probe_ = best;
}

void ExpandIntersectOperator::FindRunEnd() {
  run_end_ = in_.rows;
  for (size_t i = 0; i < legs_.size(); ++i) {
    if (i == probe_) continue;
    const NodeId* const nodes = legs_[i].nodes.data();
    size_t row = row_;
    while (row < run_end_ && nodes[row] == run_nodes_[i]) ++row;
    run_end_ = row;
  }
}

absl::Status ExpandIntersectOperator::EstimateEntries(size_t* entries) {
  Leg& probe = legs_[probe_];
  const size_t rows = run_end_ - row_;
  const size_t stride = std::max<size_t>(1, rows / kSampledRows);
  size_t sampled = 0;
  *entries = 0;
  for (size_t row = row_; row < run_end_; row += stride, ++sampled) {
    graph::AdjacencyList list;
    if (probe.nodes[row] != kNoNode) CG_RETURN_IF_ERROR(probe.lists->List(probe.nodes[row], &list));
    *entries += list.size;
  }
  *entries = *entries * rows / sampled;
  return absl::OkStatus();
}

// Where the run of the rows before goes on, it is kept.
absl::Status ExpandIntersectOperator::EnterRun() {
  if (in_run_) {
    FindRunEnd();
    if (run_end_ > row_) return absl::OkStatus();
  }
  run_of_rows_.Clear();
  in_run_ = true;
  shared_.clear();
  size_t shared_entries = 0;
  bool empty = false;
  for (size_t i = 0; i < legs_.size(); ++i) {
    if (i == probe_) continue;
    Leg& leg = legs_[i];
    run_nodes_[i] = leg.nodes[row_];
    leg.list = {};
    if (run_nodes_[i] != kNoNode) CG_RETURN_IF_ERROR(leg.lists->List(run_nodes_[i], &leg.list));
    shared_.push_back(leg.neighbours());
    shared_entries += leg.list.size;
    empty = empty || leg.list.size == 0;
  }
  FindRunEnd();
  if (empty) return absl::OkStatus();
  IntersectRun::Demand demand{.rows = run_end_ - row_, .entries = 0, .lists_may_go = run().writer() != nullptr};
  // Looked up only where it may decide something: most runs are few rows with short lists.
  demand.entries = demand.rows * kEntriesGuessed;
  if (demand.rows > 1 && (run_of_rows_.may_reach() || shared_entries > kSharedFew)) {
    CG_RETURN_IF_ERROR(EstimateEntries(&demand.entries));
    CG_RETURN_IF_ERROR(Step(shared_entries));
  }
  CG_RETURN_IF_ERROR(run_of_rows_.Start(shared_, demand, run().reader(), *legs_[probe_].backwards));
  return ChargeMemory();
}

absl::Status ExpandIntersectOperator::EnterRow(bool* found) {
  Leg& probe = legs_[probe_];
  row_ = run_of_rows_.SkipMisses(probe.nodes, row_, run_end_);
  *found = row_ < run_end_ && probe.nodes[row_] != kNoNode;
  if (!*found) return absl::OkStatus();
  StartRow();
  if (!run_of_rows_.reads_list()) return absl::OkStatus();
  CG_RETURN_IF_ERROR(FetchProbeList());
  *found = probe.list.size > 0;
  return Step(probe.list.size);
}

absl::Status ExpandIntersectOperator::FetchProbeLists() {
  Leg& probe = legs_[probe_];
  const size_t begin = std::max(row_, lists_end_);
  lists_end_ = std::max(run_end_, std::min(row_ + kRowsAhead, in_.rows));
  probe_lists_.resize(in_.rows);
  for (size_t row = begin; row < lists_end_; ++row) {
    graph::AdjacencyList list;
    if (probe.nodes[row] != kNoNode) CG_RETURN_IF_ERROR(probe.lists->List(probe.nodes[row], &list));
    probe_lists_[row] = {list.neighbours, list.size};
    __builtin_prefetch(list.neighbours);
  }
  return absl::OkStatus();
}

absl::Status ExpandIntersectOperator::CountRun(RowIndex* rows) {
  if (lists_end_ < run_end_) CG_RETURN_IF_ERROR(FetchProbeLists());
  Leg& probe = legs_[probe_];
  const std::vector<NodeId>& nodes = probe.nodes;
  size_t entries = 0;
  for (; row_ < run_end_ && rows->size() < run().batch_rows(); ++row_) {
    const NodeList list = probe_lists_[row_];
    if (list.empty()) continue;
    entries += list.size();
    auto count = static_cast<int64_t>(run_of_rows_.Count(nodes[row_], list));
    if (count == 0) continue;
    StartRow();
    probe.list = {list.data(), nullptr, 0, static_cast<uint32_t>(list.size())};
    CG_RETURN_IF_ERROR(CorrectCount(&count));
    if (count == 0) continue;
    rows->push_back(static_cast<uint32_t>(row_));
    made_.counts.push_back(count);
  }
  return Step(entries);
}

absl::Status ExpandIntersectOperator::Fill(RowIndex* rows) {
  const size_t rows_max = run().batch_rows();
  while (row_ < in_.rows && rows->size() < rows_max) {
    if (!row_open_) {
      if (row_ >= run_end_) CG_RETURN_IF_ERROR(EnterRun());
      if (run_of_rows_.empty()) {
        row_ = run_end_;
        continue;
      }
      if (folds_ && CountsEntries() && run_of_rows_.reads_list()) {
        CG_RETURN_IF_ERROR(CountRun(rows));
        continue;
      }
      bool found = false;
      CG_RETURN_IF_ERROR(EnterRow(&found));
      if (found && folds_) {
        int64_t count = 0;
        CG_RETURN_IF_ERROR(CountRow(&count));
        if (count > 0) {
          rows->push_back(static_cast<uint32_t>(row_));
          made_.counts.push_back(count);
        }
      }
      if (!found || folds_) {
        row_ += row_ < run_end_ ? 1 : 0;
        continue;
      }
      CG_RETURN_IF_ERROR(TakeRow());
      row_open_ = true;
    }
    CG_ASSIGN_OR_RETURN(const bool done, FillRow(rows));
    if (!done) return absl::OkStatus();
    row_open_ = false;
    ++row_;
  }
  return absl::OkStatus();
}

absl::Status ExpandIntersectOperator::Emit(std::shared_ptr<RowIndex> rows, Batch* out) {
  std::vector<Column> made(legs_.size() + 1, NullColumn());
  if (folds_) {
    Arrange(in_, std::move(rows), made, columns_.layout, out);
    return MultiplyWeights(made_.counts, out);
  }
  for (size_t i = 0; i < legs_.size(); ++i) {
    if (!op_.legs[i].needs_relationship) continue;
    auto refs = std::make_shared<Vector>(VectorKind::kRelationship);
    refs->Resize(rows->size());
    std::copy(made_.refs[i].begin(), made_.refs[i].end(), refs->Mutable<VectorKind::kRelationship>());
    made[i] = MakeColumn(std::move(refs));
  }
  if (op_.needs_to) {
    std::shared_ptr<Vector> nodes = made_nodes_.Get(VectorKind::kNode);
    nodes->Resize(rows->size());
    std::copy(made_.nodes.begin(), made_.nodes.end(), nodes->Mutable<VectorKind::kNode>());
    made.back() = MakeColumn(std::move(nodes));
  }
  Arrange(in_, std::move(rows), made, columns_.layout, out);
  return absl::OkStatus();
}

absl::Status ExpandIntersectOperator::ChargeMemory() {
  const size_t bytes = run_of_rows_.MemoryUsage() + matches_.capacity() * sizeof(uint32_t) +
                       (label_marks_ ? label_marks_->MemoryUsage() : 0);
  if (bytes < charge_.bytes() + kChargeGrain) return absl::OkStatus();
  return charge_.Add(bytes - charge_.bytes());
}

absl::Status ExpandIntersectOperator::CheckGuard() {
  steps_ = 0;
  return run().Check();
}

}  // namespace claimgraph::executor
