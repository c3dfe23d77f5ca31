#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/base/status.h"
#include "engine/executor/element_order.h"
#include "engine/executor/operators/row_operators.h"
#include "engine/executor/operators/set_operators.h"
#include "engine/executor/operators/sort_entries.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {
namespace {

// How many rows more than asked for are gathered before the surplus is thrown away.
constexpr size_t kTopSlack = 1024;
// Memory that sorting needs for each row beside the row itself.
constexpr size_t kOrderBytes = 20;
// Rows that are read back from a run at once.
constexpr size_t kRunBatchRows = 256;
// Lanes that fill their share at the same time.
constexpr uint64_t kLanes = 8;

// Rows that are sorted or merged between two looks at the guard; of mixed columns, which may hold long lists, fewer.
constexpr size_t kRowsPerCheck = 32768;
constexpr size_t kMixedRowsPerCheck = 256;

// For each row a number that never contradicts the order of the rows by `key`; comparable between columns of one kind
// other than kAny.
void OrderPrefixes(const Column& column, const SortColumn& key, size_t rows, uint64_t* out) {
  const bool may_be_null = column.kind() == VectorKind::kAny || column.vector->has_nulls();
  const uint64_t null_prefix = key.nulls_first ? 0 : UINT64_MAX;
  const uint64_t flip = key.ascending ? 0 : UINT64_MAX;
  if (column.kind() == VectorKind::kInt && !may_be_null) {
    const int64_t* const data = column.vector->Data<VectorKind::kInt>();
    constexpr uint64_t kSign = uint64_t{1} << 63;
    for (size_t row = 0; row < rows; ++row) out[row] = (static_cast<uint64_t>(data[column.At(row)]) ^ kSign) ^ flip;
    return;
  }
  for (size_t row = 0; row < rows; ++row) {
    const bool is_null = may_be_null && column.IsNull(row);
    out[row] = is_null ? null_prefix : OrderPrefix(*column.vector, column.At(row)) ^ flip;
  }
}

// Leaves the entries that may be among the first `count`, going by their prefixes alone: comparing is dear where many
// are equal. Uses `prefixes` up.
void KeepByPrefix(size_t count, std::vector<uint64_t>* prefixes, std::vector<SortEntry>* entries) {
  if (count == 0) return;
  const auto last = prefixes->begin() + static_cast<ptrdiff_t>(count - 1);
  std::nth_element(prefixes->begin(), last, prefixes->end());
  std::erase_if(*entries, [limit = *last](const SortEntry& entry) { return entry.prefix > limit; });
}

// Whether equal prefixes of a column mean equal values.
bool IsPrefixAll(const Column& column) {
  return (column.kind() == VectorKind::kInt || column.kind() == VectorKind::kFloat) && !column.vector->has_nulls();
}

}  // namespace

absl::Status SortOperator::DoOpen() {
  store_.Clear();
  store_.set_profile(profile());
  order_.reset();
  runs_.clear();
  merged_.reset();
  groups_ = {};
  share_ = 0;
  next_ = 0;
  read_ = false;
  return input_->Open();
}

absl::StatusOr<bool> SortOperator::DoNext(Batch* out) {
  if (!read_) CG_RETURN_IF_ERROR(ReadInput());
  if (merged_) {
    if (rows_left_ == 0) return false;
    CG_ASSIGN_OR_RETURN(const bool more, merged_->Next(out));
    if (!more) return false;
    if (out->rows > rows_left_) {
      RowIndex first(rows_left_);
      std::iota(first.begin(), first.end(), 0U);
      out->Select(std::move(first));
    }
    rows_left_ -= out->rows;
    return true;
  }
  while (next_ >= order_->size()) {
    if (groups_.groups != nullptr) {
      *out = std::exchange(groups_, {});
      return true;
    }
    if (!more_) return false;
    store_.Clear();
    next_ = 0;
    CG_RETURN_IF_ERROR(ReadInput());
  }
  const size_t count = std::min<size_t>(run().batch_rows(), order_->size() - next_);
  const auto begin = order_->begin() + static_cast<ptrdiff_t>(next_);
  store_.Read(std::make_shared<const RowIndex>(begin, begin + static_cast<ptrdiff_t>(count)), out);
  next_ += count;
  return true;
}

absl::Status SortOperator::ReadInput() {
  read_ = true;
  more_ = false;
  rows_left_ = SIZE_MAX;
  // Inside a sub-plan the limit holds for each outer row; the Limit above sees to it.
  if (top_ != nullptr && !in_sub_plan_) {
    CG_ASSIGN_OR_RETURN(const int64_t count, EvalRowCount(*top_, run(), "LIMIT"));
    rows_left_ = static_cast<size_t>(count);
    CG_RETURN_IF_ERROR(ReadTop(rows_left_));
  } else {
    CG_RETURN_IF_ERROR(ReadAll());
  }
  if (!runs_.empty()) {
    CG_RETURN_IF_ERROR(WriteRun(store_.rows()));
    merged_.emplace(run(), [this](const Batch& a, size_t i, const Batch& b, size_t j) {
      if (a.in_sub_plan() && a.OuterAt(i) != b.OuterAt(j)) return a.OuterAt(i) < b.OuterAt(j) ? -1 : 1;
      return Compare(a, i, b, j);
    });
    return merged_->Start(std::move(runs_));
  }
  RowIndex order;
  CG_RETURN_IF_ERROR(SortRows(&order, SIZE_MAX));
  order_ = std::make_shared<const RowIndex>(std::move(order));
  return absl::OkStatus();
}

bool SortOperator::IsFull(uint64_t times) {
  if (share_ == 0) share_ = SpillShare(run(), partial_ ? kLanes : 1);  // of what is left when rows begin to come
  return MustSpill(run(), times * (store_.bytes() + store_.rows() * kOrderBytes), share_);
}

absl::Status SortOperator::ReadAll() {
  Batch batch;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    if (!more) return absl::OkStatus();
    CG_RETURN_IF_ERROR(store_.Append(batch));
    if (IsFull(1)) CG_RETURN_IF_ERROR(WriteRun(store_.rows()));
  }
}

absl::Status SortOperator::ReadTop(size_t count) {
  Batch batch;
  bool full = false;  // the store is sorted up to `count`, and later rows beyond its last one do not matter
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&batch));
    if (!more) break;
    if (batch.groups != nullptr) {
      groups_ = std::move(batch);
      more_ = true;
      break;
    }
    if (count == 0) continue;
    if (full) DropBeyond(count - 1, &batch);
    if (batch.rows == 0) continue;
    CG_RETURN_IF_ERROR(store_.Append(batch));
    const bool surplus = store_.rows() >= count && store_.rows() - count >= std::max(kTopSlack, count);
    if (!surplus && !IsFull(1)) continue;
    if (store_.rows() >= count) {
      RowIndex order;
      CG_RETURN_IF_ERROR(SortRows(&order, count));
      CG_RETURN_IF_ERROR(store_.Keep(order));
      full = true;
    }
    if (!IsFull(2)) continue;  // room for as many again, or it would soon be sorted once more
    full = false;
    if (partial_) {
      more_ = true;  // after these
      return absl::OkStatus();
    }
    CG_RETURN_IF_ERROR(WriteRun(count));
  }
  if (store_.rows() <= count) return absl::OkStatus();
  RowIndex order;
  CG_RETURN_IF_ERROR(SortRows(&order, count));
  return store_.Keep(order);
}

absl::Status SortOperator::WriteRun(size_t count) {
  if (store_.rows() == 0) return absl::OkStatus();
  if (runs_.empty()) {
    CG_ASSIGN_OR_RETURN(run_file_, NewSpillFile(run()));
  }
  SpillRun sorted(run_file_);
  RowIndex order;
  CG_RETURN_IF_ERROR(SortRows(&order, SIZE_MAX));
  Batch batch;
  for (size_t begin = 0; begin < std::min(count, order.size()); begin += kRunBatchRows) {
    CG_RETURN_IF_ERROR(run().Check());
    const auto first = order.begin() + static_cast<ptrdiff_t>(begin);
    const auto size = static_cast<ptrdiff_t>(std::min(kRunBatchRows, order.size() - begin));
    store_.Read(std::make_shared<const RowIndex>(first, first + size), &batch);
    CG_RETURN_IF_ERROR(sorted.Append(batch));
  }
  CG_RETURN_IF_ERROR(sorted.Finish());
  runs_.push_back(std::move(sorted));
  store_.Clear();
  return absl::OkStatus();
}

void SortOperator::DropBeyond(size_t last, Batch* in) const {
  Batch kept;
  store_.Read(last, 1, &kept);
  RowIndex rows;
  std::vector<uint64_t> prefixes(in->rows);  // all equal where the first keys cannot be compared by them
  uint64_t last_prefix = 0;
  if (!keys_.empty()) {
    const Column& column = in->columns[keys_[0].position];
    const Column& kept_column = kept.columns[keys_[0].position];
    if (column.kind() == kept_column.kind() && column.kind() != VectorKind::kAny) {
      OrderPrefixes(column, keys_[0], in->rows, prefixes.data());
      OrderPrefixes(kept_column, keys_[0], 1, &last_prefix);
    }
  }
  for (size_t row = 0; row < in->rows; ++row) {
    if (prefixes[row] > last_prefix) continue;
    if (prefixes[row] < last_prefix || Compare(*in, row, kept, 0) < 0) rows.push_back(static_cast<uint32_t>(row));
  }
  if (rows.size() == in->rows) return;
  if (rows.empty()) {
    in->rows = 0;
    return;
  }
  in->Select(std::move(rows));
}

int SortOperator::Compare(const Batch& a, size_t i, const Batch& b, size_t j, size_t first_key) const {
  for (size_t k = first_key; k < keys_.size(); ++k) {
    const SortColumn& key = keys_[k];
    const Column& left = a.columns[key.position];
    const Column& right = b.columns[key.position];
    const bool left_null = left.IsNull(i);
    const bool right_null = right.IsNull(j);
    if (left_null || right_null) {
      if (left_null && right_null) continue;
      return left_null == key.nulls_first ? -1 : 1;
    }
    const int order = CompareElements(*left.vector, left.At(i), *right.vector, right.At(j));
    if (order != 0) return key.ascending ? order : -order;
  }
  return 0;
}

absl::Status SortOperator::SortRows(RowIndex* order, size_t count) const {
  order->clear();
  if (store_.rows() == 0) return absl::OkStatus();  // and there are no columns
  Batch rows;
  store_.Read(0, store_.rows(), &rows);
  std::vector<uint64_t> prefixes(rows.rows);
  size_t keys_done = 0;  // that the prefix says all about
  if (rows.in_sub_plan()) {
    for (size_t row = 0; row < rows.rows; ++row) prefixes[row] = rows.OuterAt(row);
  } else if (!keys_.empty()) {
    const Column& first = rows.columns[keys_[0].position];
    OrderPrefixes(first, keys_[0], rows.rows, prefixes.data());
    keys_done = IsPrefixAll(first) ? 1 : 0;
  }
  std::vector<SortEntry> entries(rows.rows);
  for (size_t row = 0; row < rows.rows; ++row) entries[row] = {prefixes[row], static_cast<uint32_t>(row)};
  const bool mixed = std::any_of(keys_.begin(), keys_.end(), [&rows](const SortColumn& key) {
    return rows.columns[key.position].kind() == VectorKind::kAny;
  });
  const auto before_in_tie = [&](const SortEntry& a, const SortEntry& b) {
    const int by_keys = Compare(rows, a.row, rows, b.row, keys_done);
    return by_keys != 0 ? by_keys < 0 : a.row < b.row;
  };
  const size_t rows_per_check = mixed ? kMixedRowsPerCheck : kRowsPerCheck;
  if (count < entries.size()) KeepByPrefix(count, &prefixes, &entries);
  if (count < entries.size() && entries.size() <= rows_per_check) {
    // The rest need no order among themselves.
    const auto before = [&](const SortEntry& a, const SortEntry& b) {
      return a.prefix != b.prefix ? a.prefix < b.prefix : before_in_tie(a, b);
    };
    std::nth_element(entries.begin(), entries.begin() + static_cast<ptrdiff_t>(count), entries.end(), before);
    entries.resize(count);
  }
  CG_RETURN_IF_ERROR(SortEntries(run(), rows_per_check, &entries, before_in_tie));
  order->resize(std::min(count, entries.size()));
  for (size_t i = 0; i < order->size(); ++i) (*order)[i] = entries[i].row;
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
