#include "engine/executor/operators/join_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/operators/weights.h"
#include "engine/executor/recycled.h"
#include "engine/executor/run_context.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {

namespace {

std::vector<Column> KeysOf(const Batch& batch, const std::vector<uint32_t>& positions, bool by_outer) {
  std::vector<Column> keys;
  for (uint32_t position : positions) keys.push_back(batch.columns[position]);
  if (by_outer && batch.in_sub_plan()) keys.push_back(batch.outer);
  return keys;
}

// Equivalent values are equal where each equals itself: where there is no null in them, and no NaN.
bool EqualsItself(const Column& key, size_t row) {
  switch (key.vector->kind()) {
    case VectorKind::kFloat: return !std::isnan(key.vector->Data<VectorKind::kFloat>()[key.At(row)]);
    case VectorKind::kAny: {
      const Value& value = key.vector->Data<VectorKind::kAny>()[key.At(row)];
      return values::Equals(value, value) == values::Ternary::kTrue;
    }
    default: return true;
  }
}

}  // namespace

std::vector<Column> LeftKeysOf(const Batch& batch, const JoinColumns& columns) {
  return KeysOf(batch, columns.left_keys, !columns.independent);
}

std::vector<Column> RightKeysOf(const Batch& batch, const JoinColumns& columns) {
  return KeysOf(batch, columns.right_keys, /*by_outer=*/true);
}

RowIndex RowsThatMeet(const std::vector<Column>& keys, size_t rows) {
  RowIndex kept;
  for (size_t row = 0; row < rows; ++row) {
    const bool meets = std::all_of(keys.begin(), keys.end(), [row](const Column& key) {
      return !key.IsNull(row) && EqualsItself(key, row);
    });
    if (meets) kept.push_back(static_cast<uint32_t>(row));
  }
  return kept;
}

void JoinTable::Clear() {
  store_.Clear();
  groups_.Clear();
  charge_.Clear();
  starts_.clear();
  matches_.clear();
}

void JoinTable::Rest() {
  Clear();
  groups_.Rest();
  RestBuffer(&starts_);
  RestBuffer(&matches_);
}

absl::Status JoinTable::Prepare() {
  matches_.clear();
  if (store_.rows() == 0) return absl::OkStatus();
  CG_RETURN_IF_ERROR(charge_.Add(store_.rows() * 2 * sizeof(uint32_t)));
  Batch all;
  store_.Read(0, store_.rows(), &all);
  const std::vector<Column> keys = RightKeysOf(all, columns_);
  std::vector<uint32_t> groups(all.rows, 0);
  size_t group_count = 1;
  if (!keys.empty()) {
    CG_RETURN_IF_ERROR(AssignGroups(keys, &groups));
    group_count = groups_.size();
  }
  starts_.assign(group_count + 1, 0);
  const RowIndex rows = RowsThatMeet(keys, all.rows);
  for (const uint32_t row : rows) ++starts_[groups[row] + 1];
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
  matches_.resize(starts_.back());
  std::vector<uint32_t> fill(starts_.begin(), starts_.end() - 1);
  for (const uint32_t row : rows) matches_[fill[groups[row]]++] = row;
  return absl::OkStatus();
}

absl::Status JoinTable::AssignGroups(const std::vector<Column>& keys, std::vector<uint32_t>* groups) {
  constexpr size_t kRowsPerCheck = 32768;
  const size_t rows = groups->size();
  if (rows <= kRowsPerCheck) return groups_.Assign(keys, rows, groups);
  std::vector<uint32_t> some;
  for (size_t begin = 0; begin < rows; begin += kRowsPerCheck) {
    CG_RETURN_IF_ERROR(run_.Check());
    RowIndex selection(std::min(kRowsPerCheck, rows - begin));
    std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(begin));
    IndexComposer composer(std::make_shared<const RowIndex>(std::move(selection)));
    std::vector<Column> some_keys;
    for (const Column& key : keys) some_keys.push_back(composer.Apply(key));
    CG_RETURN_IF_ERROR(groups_.Assign(some_keys, composer.selection()->size(), &some));
    std::copy(some.begin(), some.end(), groups->begin() + static_cast<ptrdiff_t>(begin));
  }
  return absl::OkStatus();
}

void JoinTable::Start(Probe* probe) {
  probe->row = 0;
  probe->match = 0;
  const std::vector<Column> keys = LeftKeysOf(probe->batch, columns_);
  if (keys.empty()) {
    probe->groups.assign(probe->batch.rows, 0);
  } else {
    groups_.Find(keys, probe->batch.rows, &probe->groups);
  }
}

void JoinTable::Next(Probe* probe, Batch* out, RowIndex* left_rows) const {
  RowIndex probe_rows, build_rows;
  const size_t rows_max = run_.batch_rows();
  while (probe->row < probe->batch.rows && probe_rows.size() < rows_max) {
    const uint32_t group = probe->groups[probe->row];
    if (group != GroupTable::kNoGroup) {
      const uint32_t begin = starts_[group] + probe->match;
      const size_t count = std::min<size_t>(starts_[group + 1] - begin, rows_max - probe_rows.size());
      probe_rows.insert(probe_rows.end(), count, static_cast<uint32_t>(probe->row));
      const auto first = matches_.begin() + begin;
      build_rows.insert(build_rows.end(), first, first + static_cast<ptrdiff_t>(count));
      probe->match += static_cast<uint32_t>(count);
      if (starts_[group] + probe->match < starts_[group + 1]) continue;
    }
    ++probe->row;
    probe->match = 0;
  }
  if (left_rows != nullptr) *left_rows = probe_rows;
  if (!probe_rows.empty()) Emit(*probe, std::move(probe_rows), std::move(build_rows), out);
}

absl::Status JoinTable::NextCounted(Probe* probe, Batch* out) const {
  RowIndex probe_rows;
  std::vector<int64_t> counts;
  for (; probe->row < probe->batch.rows; ++probe->row) {
    const uint32_t group = probe->groups[probe->row];
    if (group == GroupTable::kNoGroup || starts_[group] == starts_[group + 1]) continue;
    probe_rows.push_back(static_cast<uint32_t>(probe->row));
    counts.push_back(starts_[group + 1] - starts_[group]);
  }
  if (probe_rows.empty()) return absl::OkStatus();
  Emit(*probe, std::move(probe_rows), {}, out);
  return MultiplyWeights(counts, out);
}

void JoinTable::Emit(const Probe& probe, RowIndex probe_rows, RowIndex build_rows, Batch* out) const {
  out->rows = probe_rows.size();
  IndexComposer left(std::make_shared<const RowIndex>(std::move(probe_rows)));
  IndexComposer right(std::make_shared<const RowIndex>(std::move(build_rows)));
  for (uint32_t position : columns_.layout) {
    out->columns.push_back(position < columns_.left_columns
                               ? left.Apply(probe.batch.columns[position])
                               : right.Apply(store_.column(position - columns_.left_columns)));
  }
  if (probe.batch.in_sub_plan()) out->outer = left.Apply(probe.batch.outer);
}

}  // namespace claimgraph::executor
