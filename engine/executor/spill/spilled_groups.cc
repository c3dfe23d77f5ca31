#include "engine/executor/spill/spilled_groups.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/spill/distinct_rows.h"

namespace claimgraph::executor {
namespace {

// How much is put on disk at once: so many groups, or so many bytes of their states.
constexpr size_t kGroupsAtOnce = 256;
constexpr size_t kBytesAtOnce = size_t{1} << 18;

bool IsDistinct(const AggregateCall& call) { return call.distinct && call.function->MindsDuplicates(); }

}  // namespace

struct SpilledGroups::Part {
  Part(RunContext& run, const AggregateItems& items)
      : table(run), charge(run), share(SpillShare(run)) {
    for (const AggregateCall& call : items.calls) states.push_back(call.function->NewState(/*distinct=*/false));
  }
  // The number of each row's group; new groups are made.
  absl::Status Assign(std::span<const Column> keys, size_t rows) {
    CG_RETURN_IF_ERROR(table.Assign(keys, rows, &row_groups));
    for (const auto& state : states) state->Resize(table.size());
    return absl::OkStatus();
  }
  // Whether what is held is within the share; charges for it.
  absl::StatusOr<bool> Fits() {
    uint64_t bytes = 0;
    for (const auto& state : states) bytes += state->MemoryUsage();
    if (table.size() > 1 && may_divide && bytes + table.bytes() > share) return false;
    if (bytes > charge.bytes()) CG_RETURN_IF_ERROR(charge.Add(bytes - charge.bytes()));
    return true;
  }

  GroupTable table;
  MemoryCharge charge;
  std::vector<std::unique_ptr<functions::AggregateState>> states;
  std::vector<int64_t> numbers;  // of groups
  std::vector<uint32_t> row_groups;
  const uint64_t share;
  bool may_divide = true;
};

absl::StatusOr<SpilledGroups::Partitions> SpilledGroups::MakePartitions(uint32_t depth) {
  CG_ASSIGN_OR_RETURN(PartitionedRuns groups, PartitionedRuns::Make(run_, depth));
  Partitions partitions{std::move(groups), {}};
  for (const AggregateCall& call : items_.calls) {
    if (!IsDistinct(call)) continue;
    CG_ASSIGN_OR_RETURN(PartitionedRuns rows, PartitionedRuns::Make(run_, depth));
    partitions.rows.push_back(std::move(rows));
  }
  return partitions;
}

absl::Status SpilledGroups::Add(GroupedStates& groups) {
  if (!partitions_) {
    CG_ASSIGN_OR_RETURN(partitions_, MakePartitions(0));
  }
  if (groups.size() == 0) return absl::OkStatus();
  std::vector<Column> keys;
  if (items_.keys.empty()) {
    keys.push_back(IotaColumn(groups.size()));
  } else {
    for (size_t i = 0; i < keys_; ++i) keys.push_back(groups.key(i));
  }
  CG_RETURN_IF_ERROR(AddStates(groups, keys));
  return AddDistinctRows(groups, keys);
}

absl::Status SpilledGroups::AddStates(GroupedStates& groups, std::span<const Column> keys) {
  size_t next = 0;
  while (next < groups.size()) {
    CG_RETURN_IF_ERROR(run_.Check());
    const size_t begin = next;
    auto saved = std::make_shared<Vector>(VectorKind::kString);
    Vector numbers(VectorKind::kInt);
    std::vector<std::string> states;
    size_t bytes = 0;
    for (; next < groups.size() && states.size() < kGroupsAtOnce && bytes < kBytesAtOnce; ++next) {
      std::string& state = states.emplace_back();
      for (size_t call = 0; call < items_.calls.size(); ++call) groups.state(call).Save(next, &state);
      bytes += state.size();
    }
    Batch batch;
    batch.rows = next - begin;
    RowIndex selection(batch.rows);
    std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(begin));
    IndexComposer composer(std::make_shared<const RowIndex>(std::move(selection)));
    for (const Column& key : keys) batch.columns.push_back(composer.Apply(key));
    saved->Resize(batch.rows);
    numbers.Resize(batch.rows);
    for (size_t i = 0; i < batch.rows; ++i) {
      saved->Mutable<VectorKind::kString>()[i] = states[i];  // outlives the batch
      numbers.Mutable<VectorKind::kInt>()[i] = number_++;
    }
    batch.columns.push_back(MakeColumn(std::move(saved)));
    batch.columns.push_back(MakeColumn(std::move(numbers)));
    CG_RETURN_IF_ERROR(partitions_->groups.Append(batch, KeysOf(batch)));
  }
  return absl::OkStatus();
}

absl::Status SpilledGroups::AddDistinctRows(GroupedStates& groups, std::span<const Column> keys) {
  size_t rows_of_call = 0;
  for (size_t call = 0; call < items_.calls.size(); ++call) {
    if (!IsDistinct(items_.calls[call])) continue;
    RowIndex row_groups;
    std::vector<Column> arguments;
    CG_RET_CHECK(groups.state(call).DistinctRows(&row_groups, &arguments));
    PartitionedRuns& runs = partitions_->rows[rows_of_call++];
    for (size_t begin = 0; begin < row_groups.size(); begin += kBatchRows) {
      CG_RETURN_IF_ERROR(run_.Check());
      Batch batch;
      batch.rows = std::min<size_t>(kBatchRows, row_groups.size() - begin);
      const auto first = row_groups.begin() + static_cast<ptrdiff_t>(begin);
      IndexComposer by_group(std::make_shared<const RowIndex>(first, first + static_cast<ptrdiff_t>(batch.rows)));
      for (const Column& key : keys) batch.columns.push_back(by_group.Apply(key));
      RowIndex selection(batch.rows);
      std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(begin));
      IndexComposer by_row(std::make_shared<const RowIndex>(std::move(selection)));
      for (const Column& argument : arguments) batch.columns.push_back(by_row.Apply(argument));
      CG_RETURN_IF_ERROR(runs.Append(batch, KeysOf(batch)));
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> SpilledGroups::Next(Batch* out) {
  if (!merged_) {
    CG_RETURN_IF_ERROR(ReadAll(*std::move(partitions_), 0));
    merged_.emplace(run_, OrderByNumber(keys_ + items_.calls.size()));
    CG_RETURN_IF_ERROR(merged_->Start(std::move(results_)));
  }
  CG_ASSIGN_OR_RETURN(const bool more, merged_->Next(out));
  if (more) out->columns.pop_back();  // the number
  return more;
}

absl::Status SpilledGroups::ReadAll(Partitions partitions, uint32_t depth) {
  CG_RETURN_IF_ERROR(partitions.groups.Finish());
  for (PartitionedRuns& rows : partitions.rows) CG_RETURN_IF_ERROR(rows.Finish());
  for (size_t i = 0; i < PartitionedRuns::kPartitions; ++i) {
    Partition partition{std::move(partitions.groups.runs()[i]), {}};
    for (PartitionedRuns& rows : partitions.rows) partition.rows.push_back(std::move(rows.runs()[i]));
    if (partition.groups.rows() > 0) CG_RETURN_IF_ERROR(Read(partition, depth));
  }
  return absl::OkStatus();
}

absl::Status SpilledGroups::Read(const Partition& partition, uint32_t depth) {
  Part part(run_, items_);
  part.may_divide = depth + 1 < PartitionedRuns::kDepthMax;
  CG_ASSIGN_OR_RETURN(bool fits, ReadGroups(partition.groups, &part));
  size_t rows_of_call = 0;
  for (size_t call = 0; fits && call < items_.calls.size(); ++call) {
    if (!IsDistinct(items_.calls[call])) continue;
    CG_ASSIGN_OR_RETURN(fits, ReadRows(partition.rows[rows_of_call++], call, &part));
  }
  if (fits) return WriteResults(part);
  part.states.clear();
  part.table.Clear();
  part.charge.Clear();
  return Divide(partition, depth + 1);
}

absl::StatusOr<bool> SpilledGroups::ReadGroups(const SpillRun& groups, Part* part) {
  SpillReader reader(groups);
  Batch batch;
  while (true) {
    CG_RETURN_IF_ERROR(run_.Check());
    CG_ASSIGN_OR_RETURN(const bool more, reader.Next(&batch));
    if (!more) return true;
    CG_RETURN_IF_ERROR(part->Assign(KeysOf(batch), batch.rows));
    const Vector& numbers = *batch.columns[keys_ + 1].vector;
    for (const uint32_t row : part->table.new_rows()) {
      part->numbers.push_back(numbers.Data<VectorKind::kInt>()[row]);
    }
    for (size_t row = 0; row < batch.rows; ++row) {
      std::string_view saved = batch.columns[keys_].vector->Data<VectorKind::kString>()[row];
      for (const auto& state : part->states) {
        if (IsDistinct(items_.calls[static_cast<size_t>(&state - part->states.data())])) continue;
        CG_RETURN_IF_ERROR(state->MergeSaved(part->row_groups[row], &saved));
      }
    }
    CG_ASSIGN_OR_RETURN(const bool fits, part->Fits());
    if (!fits) return false;
  }
}

absl::StatusOr<bool> SpilledGroups::ReadRows(const SpillRun& rows, size_t call, Part* part) {
  DistinctRows distinct(run_, keys_ + 1);
  functions::AggregateState& state = *part->states[call];
  const auto update = [&](const Batch& batch) -> absl::StatusOr<bool> {
    if (batch.rows == 0) return true;
    CG_RETURN_IF_ERROR(part->Assign(KeysOf(batch), batch.rows));  // all are there
    CG_RETURN_IF_ERROR(state.Update({.groups = part->row_groups.data(),
                                     .args = std::span(batch.columns).subspan(keys_),
                                     .weights = nullptr,
                                     .rows = batch.rows}));
    return part->Fits();
  };
  SpillReader reader(rows);
  Batch batch;
  while (true) {
    CG_RETURN_IF_ERROR(run_.Check());
    CG_ASSIGN_OR_RETURN(const bool more, reader.Next(&batch));
    if (!more) break;
    CG_RETURN_IF_ERROR(distinct.Add(&batch));
    CG_ASSIGN_OR_RETURN(const bool fits, update(batch));
    if (!fits) return false;
  }
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, distinct.Next(&batch));
    if (!more) return true;
    CG_ASSIGN_OR_RETURN(const bool fits, update(batch));
    if (!fits) return false;
  }
}

absl::Status SpilledGroups::Divide(const Partition& partition, uint32_t depth) {
  CG_ASSIGN_OR_RETURN(Partitions parts, MakePartitions(depth));
  const auto divide = [this](const SpillRun& from, PartitionedRuns* to) -> absl::Status {
    SpillReader reader(from);
    Batch batch;
    while (true) {
      CG_RETURN_IF_ERROR(run_.Check());
      CG_ASSIGN_OR_RETURN(const bool more, reader.Next(&batch));
      if (!more) return absl::OkStatus();
      CG_RETURN_IF_ERROR(to->Append(batch, KeysOf(batch)));
    }
  };
  CG_RETURN_IF_ERROR(divide(partition.groups, &parts.groups));
  for (size_t i = 0; i < parts.rows.size(); ++i) CG_RETURN_IF_ERROR(divide(partition.rows[i], &parts.rows[i]));
  return ReadAll(std::move(parts), depth);
}

absl::Status SpilledGroups::WriteResults(Part& part) {
  if (result_file_ == nullptr) {
    CG_ASSIGN_OR_RETURN(result_file_, NewSpillFile(run_));
  }
  SpillRun results(result_file_);
  for (size_t begin = 0; begin < part.table.size(); begin += kGroupsAtOnce) {
    CG_RETURN_IF_ERROR(run_.Check());
    const size_t end = std::min(begin + kGroupsAtOnce, part.table.size());
    Batch batch;
    batch.rows = end - begin;
    RowIndex selection(batch.rows);
    std::iota(selection.begin(), selection.end(), static_cast<uint32_t>(begin));
    IndexComposer composer(std::make_shared<const RowIndex>(std::move(selection)));
    for (size_t i = 0; i < keys_; ++i) batch.columns.push_back(composer.Apply(part.table.key(i)));
    for (const auto& state : part.states) {
      auto values = std::make_shared<Vector>();
      CG_RETURN_IF_ERROR(state->FinalizeRange(begin, end, values.get()));
      batch.columns.push_back(MakeColumn(std::move(values)));
    }
    Vector numbers(VectorKind::kInt);
    numbers.Resize(batch.rows);
    std::copy(part.numbers.begin() + static_cast<ptrdiff_t>(begin), part.numbers.begin() + static_cast<ptrdiff_t>(end),
              numbers.Mutable<VectorKind::kInt>());
    batch.columns.push_back(MakeColumn(std::move(numbers)));
    CG_RETURN_IF_ERROR(results.Append(batch));
  }
  CG_RETURN_IF_ERROR(results.Finish());
  results_.push_back(std::move(results));
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
