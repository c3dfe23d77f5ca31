#include "engine/executor/operators/path_walk.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

// Partial paths whose hops are read in one trip where no whole level is wanted: a LIMIT above may end the walk early.
constexpr size_t kWindow = 64;

std::vector<HopWay> WaysOf(const PathSpec& spec) {
  std::vector<HopWay> ways;
  for (const PathSegmentSpec& segment : spec.segments) {
    ways.insert(ways.end(), segment.hops.begin(), segment.hops.end());
  }
  return ways;
}

// The number of hops of the longest path that the pattern allows.
uint64_t LengthMax(const PathSpec& spec) {
  uint64_t length = 0;
  for (const PathSegmentSpec& segment : spec.segments) length += uint64_t{segment.max} * segment.hops.size();
  return length;
}

}  // namespace

std::vector<bool> NodeSegmentsOf(const PathSpec& spec) {
  std::vector<bool> node_segments;
  for (const PathSegmentSpec& segment : spec.segments) node_segments.push_back(segment.hops.empty());
  if (spec.reversed) std::reverse(node_segments.begin(), node_segments.end());
  return node_segments;
}

PathWalk::PathWalk(RunContext& run, const PathSpec& spec, MemoryCharge& charge)
    : run_(run), spec_(spec), charge_(charge), guide_(run, WaysOf(spec), charge) {
  for (const PathSegmentSpec& segment : spec_.segments) {
    readers_.emplace_back();
    for (const HopWay& way : segment.hops) readers_.back().emplace_back(run, std::span(&way, 1), nullptr);
  }
}

void PathWalk::Open() {
  for (auto& segment : readers_) {
    for (HopReader& reader : segment) reader.Open();
  }
  guide_.Open();
}

void PathWalk::Rest() {
  levels_.clear();
  taken_ = {};
  visits_ = {};
  noted_charged_ = 0;
  excluded_.Clear();
  batch_ = nullptr;
  for (auto& segment : readers_) {
    for (HopReader& reader : segment) reader.Rest();
  }
  guide_.Rest();
}

absl::Status PathWalk::Step(uint32_t steps) {
  steps_ += steps;
  if (steps_ < RunContext::kStepsPerCheck) return absl::OkStatus();
  steps_ = 0;
  return run_.Check();
}

// Whether the pattern is one relationship, repeated: then a shortest path to another node repeats nothing.
bool PathWalk::IsUniform() const {
  const bool one = spec_.segments.size() == 1 && spec_.segments[0].hops.size() == 1;
  return one && spec_.segments[0].min <= 1 && spec_.count == 1 && spec_.predicates.empty();
}

absl::Status PathWalk::Start(const Batch& batch, uint32_t row, NodeId from, std::optional<NodeId> target,
                             std::vector<EdgeId> excluded) {
  batch_ = &batch;
  row_ = row;
  from_ = from;
  target_ = target;
  excluded_.Clear();
  for (const EdgeId edge : excluded) {
    if (!excluded_.Contains(edge)) excluded_.Push(edge);
  }
  const bool free = spec_.rules.any() && spec_.predicates.empty();
  prunes_ = selects() && (free || IsUniform());
  // A path back to the start may be kept from taking the same relationship both ways; that needs its history.
  const bool both_ways = !spec_.segments.empty() && !spec_.segments[0].hops.empty() &&
                         spec_.segments[0].hops[0].direction == plan::Direction::kBoth;
  const bool returns = prunes_ && !free && both_ways && spec_.segments[0].min > 0 &&
                       spec_.rules.nodes != plan::NodeRepeats::kNone;
  const bool only_start = returns && target_ == from_;
  skips_start_ = returns && !only_start;
  second_pass_ = skips_start_ && !target_.has_value();
  if (only_start) prunes_ = false;
  taken_.clear();
  return BeginPass();
}

absl::Status PathWalk::BeginPass() {
  guided_ = selects() && !prunes_ && target_.has_value();
  cut_ = false;
  if (!guided_) return Begin();
  length_max_ = LengthMax(spec_);
  guide_.Start(*target_);
  uint32_t radius = 0;
  while (guide_.HopsFrom(from_) == radius + 1) CG_RETURN_IF_ERROR(guide_.MeasureTo(++radius, *batch_, row_));
  const uint32_t hops = guide_.HopsFrom(from_);
  length_ = hops == PathGuide::kUnreachable ? length_max_ + 1 : hops;
  return Begin();
}

absl::Status PathWalk::Begin() {
  visits_.clear();
  if (levels_.empty()) levels_.emplace_back();
  depth_ = 0;
  Level& root = levels_[0];
  root.entries.assign(1, Entry());
  root.entries[0].node = from_;
  // A path that comes back to the start is at the same node, but in a repetition of its own.
  if (prunes_) visits_[{from_, 0, 0}] = {1, 0};
  const bool possible = std::all_of(spec_.segments.begin(), spec_.segments.end(),
                                    [](const PathSegmentSpec& segment) { return segment.min <= segment.max; });
  if (possible && !(guided_ && length_ > length_max_)) return Close(root);
  root.tasks.clear();
  root.accepted.clear();
  root.task = root.entry = root.emitted = 0;
  return absl::OkStatus();
}

absl::StatusOr<bool> PathWalk::NextLength() {
  if (!guided_ || !cut_ || Satisfied() || length_ >= length_max_) return true;
  cut_ = false;
  ++length_;
  const uint64_t radius = std::min<uint64_t>(length_, PathGuide::kUnreachable - 1);
  CG_RETURN_IF_ERROR(guide_.MeasureTo(static_cast<uint32_t>(radius), *batch_, row_));
  CG_RETURN_IF_ERROR(Begin());
  return false;
}

// Whether a path that is at `node` after depth_ hops can be at its end in time.
bool PathWalk::MayArrive(NodeId node) {
  const uint32_t hops = guide_.HopsFrom(node);
  if (hops == PathGuide::kUnreachable) return false;
  if (uint64_t{depth_} + hops <= length_) return true;
  cut_ = true;
  return false;
}

absl::StatusOr<bool> PathWalk::Walk(size_t rows_max, PathRows* out) {
  CG_ASSIGN_OR_RETURN(bool done, WalkPass(rows_max, out));
  if (!done || !second_pass_) return done;
  second_pass_ = false;
  skips_start_ = false;
  prunes_ = false;
  target_ = from_;
  CG_RETURN_IF_ERROR(BeginPass());
  return WalkPass(rows_max, out);
}

absl::StatusOr<bool> PathWalk::WalkPass(size_t rows_max, PathRows* out) {
  while (true) {
    CG_RETURN_IF_ERROR(Step(1));
    Level& level = levels_[depth_];
    for (; level.emitted < level.accepted.size(); ++level.emitted) {
      if (out->size() >= rows_max) return false;
      Emit(depth_, level.accepted[level.emitted], out);
    }
    const bool goes_on = level.task < level.tasks.size();
    if (by_level() && (!goes_on || Satisfied())) return true;
    // Of a group all paths of one length are wanted, else no more than are taken.
    if (guided_ && spec_.selection == plan::PathSelection::kShortest && Satisfied()) return true;
    if (goes_on) {
      CG_RETURN_IF_ERROR(Extend());
      continue;
    }
    if (depth_ > 0) {
      --depth_;
      continue;
    }
    CG_ASSIGN_OR_RETURN(const bool over, NextLength());
    if (over) return true;
  }
}

absl::Status PathWalk::Extend() {
  if (levels_.size() == depth_ + 1) levels_.emplace_back();
  Level& below = levels_[depth_];
  Level& level = levels_[++depth_];
  level.entries.clear();
  do {
    CG_RETURN_IF_ERROR(ExtendWindow(below, level));
  } while (by_level() && below.task < below.tasks.size());
  return Close(level);
}

absl::Status PathWalk::ExtendWindow(Level& below, Level& level) {
  const Task& task = below.tasks[below.task];
  const size_t begin = below.entry;
  const size_t end = std::min(task.entries.size(), begin + (by_level() ? kBatchRows : kWindow));
  below.entry = end;
  nodes_.clear();
  for (size_t i = begin; i < end; ++i) nodes_.push_back(below.entries[task.entries[i]].node);
  rows_.assign(nodes_.size(), row_);
  CG_RETURN_IF_ERROR(readers_[task.place.segment][task.place.hop].Expand(nodes_, *batch_, rows_, &lists_));
  const size_t first = level.entries.size();
  for (size_t i = begin; i < end; ++i) {
    const size_t list = i - begin;
    for (uint32_t hop = lists_.offsets[list]; hop < lists_.offsets[list + 1]; ++hop) {
      CG_RETURN_IF_ERROR(Step(1 + depth_ / 8));
      const RelationshipRef ref = lists_.Ref(hop, nodes_[list]);
      if (guided_ && !MayArrive(lists_.nodes[hop])) continue;
      if (!Fits(below, task, i, lists_.nodes[hop], ref)) continue;
      level.entries.push_back({task.entries[i], task.repetitions[i], task.place, lists_.nodes[hop], ref});
    }
    if (level.entries.size() - first >= kBatchRows) CG_RETURN_IF_ERROR(Charge(level));
  }
  const PathPlace place = task.place;
  if (end == task.entries.size()) {
    ++below.task;
    below.entry = 0;
  }
  CG_RETURN_IF_ERROR(Check(place, first, level));
  if (prunes_ && place.hop + 1u == spec_.segments[place.segment].hops.size()) Prune(first, level);
  return Charge(level);
}

bool PathWalk::Fits(const Level& below, const Task& task, size_t at, NodeId node, const RelationshipRef& ref) {
  if (excluded_.Contains(ref.id)) return false;
  const uint32_t parent = task.entries[at];
  const PathSegmentSpec& segment = spec_.segments[task.place.segment];
  const uint32_t below_depth = depth_ - 1;
  CG_DCHECK(&below == &levels_[below_depth]);
  if (!spec_.rules.any() && !FitsRules(spec_.rules, parent, below_depth, 0, node, ref, /*may_close=*/true)) {
    return false;
  }
  if (segment.rules.any()) return true;
  const bool last = task.place.hop + 1u == segment.hops.size();
  return FitsRules(segment.rules, parent, below_depth, below_depth - task.place.hop, node, ref, last);
}

// Whether a path that has come to entry `parent` of level `depth` may go on over `ref` to `node`, seen from level
// `floor` on, where it has begun.
bool PathWalk::FitsRules(const plan::PathRules& rules, uint32_t parent, uint32_t depth, uint32_t floor, NodeId node,
                         const RelationshipRef& ref, bool may_close) {
  const bool distinct_nodes = rules.nodes != plan::NodeRepeats::kAny;
  for (uint32_t entry = parent;; --depth) {
    const Entry& at = levels_[depth].entries[entry];
    const bool start = depth == floor;
    const bool closes = start && may_close && rules.nodes == plan::NodeRepeats::kFirstOnly;
    if (distinct_nodes && at.node == node && !closes) return false;
    if (start) return true;
    if (rules.distinct_relationships && at.hop.id == ref.id) return false;
    entry = at.parent;
  }
}

// A simple path that is back at its start cannot go on.
bool PathWalk::IsClosed(uint32_t depth, const Entry& entry) const {
  return depth > 0 && spec_.rules.nodes == plan::NodeRepeats::kFirstOnly && entry.node == from_;
}

absl::Status PathWalk::Check(PathPlace place, size_t begin, Level& level) {
  const PathSegmentSpec& segment = spec_.segments[place.segment];
  const uint32_t after = place.hop + 1u;
  const auto due = [after](const SegmentCondition& condition) { return condition.after == after; };
  if (std::none_of(segment.conditions.begin(), segment.conditions.end(), due)) return absl::OkStatus();
  std::vector<uint32_t> entries(level.entries.size() - begin);
  for (size_t i = 0; i < entries.size(); ++i) entries[i] = static_cast<uint32_t>(begin + i);
  CG_RETURN_IF_ERROR(Satisfying(segment, after, depth_, &entries));
  for (size_t i = 0; i < entries.size(); ++i) level.entries[begin + i] = level.entries[entries[i]];
  level.entries.resize(begin + entries.size());
  return absl::OkStatus();
}

absl::Status PathWalk::Satisfying(const PathSegmentSpec& segment, uint32_t after, uint32_t depth,
                                  std::vector<uint32_t>* entries) {
  for (const SegmentCondition& condition : segment.conditions) {
    if (condition.after != after) continue;
    std::vector<uint32_t> kept_entries;
    for (size_t begin = 0; begin < entries->size(); begin += kBatchRows) {
      CG_RETURN_IF_ERROR(run_.Check());
      const auto slice = std::span(*entries).subspan(begin, std::min<size_t>(kBatchRows, entries->size() - begin));
      RowIndex kept;
      bool all = false;
      const Batch batch = Elements(segment, condition, after, depth, slice);
      CG_RETURN_IF_ERROR(EvalPredicate(*condition.predicate, batch, run_, &kept, &all));
      if (all) kept_entries.insert(kept_entries.end(), slice.begin(), slice.end());
      for (const uint32_t i : kept) kept_entries.push_back(slice[i]);
    }
    *entries = std::move(kept_entries);
  }
  return absl::OkStatus();
}

// The columns of the input row and the elements of the repetition that each entry is in, of which `after` hops are
// taken.
Batch PathWalk::Elements(const PathSegmentSpec& segment, const SegmentCondition& condition, uint32_t after,
                         uint32_t depth, std::span<const uint32_t> entries) {
  Batch batch;
  batch.rows = entries.size();
  IndexComposer(std::make_shared<const RowIndex>(entries.size(), row_)).ApplyAll(*batch_, &batch);
  const size_t first = batch.columns.size();
  batch.columns.resize(first + segment.elements.size(), NullColumn());
  for (const uint32_t read : condition.reads) {
    const PathSegmentSpec::Element& element = segment.elements[read];
    Vector vector(element.is_node ? VectorKind::kNode : VectorKind::kRelationship);
    vector.Resize(entries.size());
    const uint32_t up = after - element.place - (element.is_node ? 0 : 1);
    for (size_t i = 0; i < entries.size(); ++i) {
      uint32_t entry = entries[i];
      for (uint32_t step = 0; step < up; ++step) entry = levels_[depth - step].entries[entry].parent;
      const Entry& found = levels_[depth - up].entries[entry];
      if (element.is_node) {
        vector.Mutable<VectorKind::kNode>()[i] = found.node;
      } else {
        vector.Mutable<VectorKind::kRelationship>()[i] = found.hop;
      }
    }
    batch.columns[first + read] = MakeColumn(std::move(vector));
  }
  return batch;
}

// Leaves out partial paths that can add nothing to those that came to the same place before.
void PathWalk::Prune(size_t begin, Level& level) {
  size_t to = begin;
  const bool uniform = !spec_.rules.any();
  for (size_t i = begin; i < level.entries.size(); ++i) {
    const Entry& entry = level.entries[i];
    const PathSegmentSpec& segment = spec_.segments[entry.place.segment];
    const bool counts_on = segment.max != std::numeric_limits<uint32_t>::max() && !uniform;
    // Beyond the least number of repetitions only an upper bound makes a difference.
    uint32_t repetition = counts_on ? entry.repetition : std::min(entry.repetition, std::max(segment.min, 1u));
    if (segment.min == 0 && !counts_on && spec_.segments.size() == 1) repetition = 0;
    Taken& taken = visits_[{entry.node, entry.place.segment, repetition}];
    const bool groups = spec_.selection == plan::PathSelection::kShortestGroups;
    const bool same_length = groups && taken.length == depth_;
    if (!same_length && taken.count >= spec_.count) continue;
    if (!same_length) ++taken.count;
    taken.length = depth_;
    level.entries[to++] = entry;
  }
  level.entries.resize(to);
}

void PathWalk::AddTask(uint32_t segment, uint32_t hop, uint32_t entry, uint32_t repetition, Level& level) {
  const auto place = std::find_if(level.tasks.begin(), level.tasks.end(), [&](const Task& task) {
    return task.place.segment == segment && task.place.hop == hop;
  });
  Task* task = place == level.tasks.end() ? nullptr : &*place;
  if (task == nullptr) {
    task = &level.tasks.emplace_back();
    task->place = {static_cast<uint16_t>(segment), static_cast<uint16_t>(hop)};
  }
  task->entries.push_back(entry);
  task->repetitions.push_back(repetition);
}

absl::Status PathWalk::Close(Level& level) {
  level.tasks.clear();
  level.task = level.entry = level.emitted = 0;
  const uint32_t segments = static_cast<uint32_t>(spec_.segments.size());
  // By segment: entries at which it may begin; behind the last one, those that are whole.
  std::vector<std::vector<uint32_t>> standing(segments + 1);
  if (depth_ == 0) standing[0].push_back(0);
  for (uint32_t i = 0; depth_ > 0 && i < level.entries.size(); ++i) {
    const Entry& entry = level.entries[i];
    const uint32_t at = entry.place.segment;
    const PathSegmentSpec& segment = spec_.segments[at];
    const bool closed = IsClosed(depth_, entry);
    if (entry.place.hop + 1u < segment.hops.size()) {
      if (!closed) AddTask(at, entry.place.hop + 1u, i, entry.repetition, level);
      continue;
    }
    if (entry.repetition < segment.max && !closed) AddTask(at, 0, i, entry.repetition + 1, level);
    if (entry.repetition >= segment.min) standing[at + 1].push_back(i);
  }
  for (uint32_t at = 0; at < segments; ++at) {
    const PathSegmentSpec& segment = spec_.segments[at];
    if (segment.hops.empty()) CG_RETURN_IF_ERROR(Satisfying(segment, 0, depth_, &standing[at]));
    for (const uint32_t i : standing[at]) {
      const bool closed = IsClosed(depth_, level.entries[i]);
      if (!segment.hops.empty() && segment.max > 0 && !closed) AddTask(at, 0, i, 1, level);
      if (segment.hops.empty() || segment.min == 0) standing[at + 1].push_back(i);
    }
  }
  level.accepted = std::move(standing[segments]);
  if (guided_ && depth_ >= length_) {
    cut_ = cut_ || !level.tasks.empty();
    level.tasks.clear();
  }
  if (guided_ && depth_ != length_) level.accepted.clear();
  std::erase_if(level.accepted, [&](uint32_t i) {
    const NodeId end = level.entries[i].node;
    return (target_.has_value() && end != *target_) || (skips_start_ && end == from_);
  });
  CG_RETURN_IF_ERROR(CheckWhole(level));
  if (selects()) Select(level);
  return Charge(level);
}

absl::Status PathWalk::CheckWhole(Level& level) {
  if (spec_.predicates.empty() || level.accepted.empty()) return absl::OkStatus();
  std::vector<uint32_t> whole;
  for (size_t begin = 0; begin < level.accepted.size(); begin += kBatchRows) {
    CG_RETURN_IF_ERROR(run_.Check());
    const size_t end = std::min<size_t>(level.accepted.size(), begin + kBatchRows);
    PathRows paths(NodeSegmentsOf(spec_));
    for (size_t i = begin; i < end; ++i) Emit(depth_, level.accepted[i], &paths);
    Batch batch;
    batch.rows = end - begin;
    IndexComposer(std::make_shared<const RowIndex>(end - begin, row_)).ApplyAll(*batch_, &batch);
    for (Column& column : paths.TakeColumns(spec_.outputs)) batch.columns.push_back(std::move(column));
    std::vector<uint32_t> kept(level.accepted.begin() + static_cast<ptrdiff_t>(begin),
                               level.accepted.begin() + static_cast<ptrdiff_t>(end));
    for (const EvaluatorPtr& predicate : spec_.predicates) {
      RowIndex rows;
      bool all = false;
      CG_RETURN_IF_ERROR(EvalPredicate(*predicate, batch, run_, &rows, &all));
      if (all) continue;
      for (size_t i = 0; i < rows.size(); ++i) kept[i] = kept[rows[i]];
      kept.resize(rows.size());
      if (kept.empty()) break;
      batch.Select(std::move(rows));
    }
    whole.insert(whole.end(), kept.begin(), kept.end());
  }
  level.accepted = std::move(whole);
  return absl::OkStatus();
}

void PathWalk::Select(Level& level) {
  const bool groups = spec_.selection == plan::PathSelection::kShortestGroups;
  std::erase_if(level.accepted, [&](uint32_t i) {
    Taken& taken = taken_[level.entries[i].node];
    if (groups && taken.length == depth_) return false;
    if (taken.count >= spec_.count) return true;
    ++taken.count;
    taken.length = depth_;
    return false;
  });
}

// Whether no longer path is wanted.
bool PathWalk::Satisfied() const {
  if (!target_.has_value()) return false;
  const auto taken = taken_.find(*target_);
  return taken != taken_.end() && taken->second.count >= spec_.count;
}

void PathWalk::Emit(uint32_t depth, uint32_t entry, PathRows* out) {
  const size_t segments = spec_.segments.size();
  const size_t first_item = out->items.size();
  const size_t first_node = out->nodes.size();
  out->rows.push_back(row_);
  out->ends.push_back(levels_[depth].entries[entry].node);
  for (uint32_t at = depth;; --at) {
    const Entry& step = levels_[at].entries[entry];
    out->nodes.push_back(step.node);
    if (at == 0) break;
    PathPlace place = step.place;
    if (spec_.reversed) {
      const size_t hops = spec_.segments[place.segment].hops.size();
      place = {static_cast<uint16_t>(segments - 1 - place.segment), static_cast<uint16_t>(hops - 1 - place.hop)};
    }
    out->items.push_back(step.hop);
    out->places.push_back(place);
    entry = step.parent;
  }
  if (!spec_.reversed) {
    std::reverse(out->items.begin() + static_cast<ptrdiff_t>(first_item), out->items.end());
    std::reverse(out->places.begin() + static_cast<ptrdiff_t>(first_item), out->places.end());
    std::reverse(out->nodes.begin() + static_cast<ptrdiff_t>(first_node), out->nodes.end());
  }
  out->offsets.push_back(static_cast<uint32_t>(out->items.size()));
}

absl::Status PathWalk::Charge(Level& level) {
  size_t held = level.entries.capacity() * sizeof(Entry) + level.accepted.capacity() * sizeof(uint32_t);
  for (const Task& task : level.tasks) held += 2 * task.entries.capacity() * sizeof(uint32_t);
  size_t more = held > level.charged ? held - level.charged : 0;
  level.charged = std::max(held, level.charged);
  const size_t noted = (visits_.capacity() + taken_.capacity()) * (sizeof(State) + sizeof(Taken));
  more += noted > noted_charged_ ? noted - noted_charged_ : 0;
  noted_charged_ = std::max(noted, noted_charged_);
  return more == 0 ? absl::OkStatus() : charge_.Add(more);
}

}  // namespace claimgraph::executor
