#include "engine/functions/distinct_state.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::functions {

absl::Status DistinctState::Update(const AggregateInput& input) {
  if (input.args.empty()) return absl::InternalError("DISTINCT needs an argument");
  RowIndex fresh;
  if (TakesBare(input)) {
    kind_ = input.args[0].kind();
    if (kind_ == VectorKind::kString) {
      strings_.Insert(input, &fresh);
    } else {
      numbers_.Insert(input, &fresh);
    }
  } else {
    Box();
    InsertBoxed(input, &fresh);
  }
  if (fresh.empty()) return absl::OkStatus();
  KeepSecond(input, fresh);

  // The rows that are new, as columns of their own.
  std::vector<Column> args(input.args.begin(), input.args.end());
  for (Column& arg : args) {
    if (arg.constant) continue;
    auto index = std::make_shared<RowIndex>(fresh.size());
    for (size_t i = 0; i < fresh.size(); ++i) (*index)[i] = arg.At(fresh[i]);
    arg.index = std::move(index);
  }
  if (input.groups == nullptr) return inner_->Update({.args = args, .rows = fresh.size()});
  std::vector<uint32_t> groups(fresh.size());
  for (size_t i = 0; i < fresh.size(); ++i) groups[i] = input.groups[fresh[i]];
  return inner_->Update({.groups = groups.data(), .args = args, .weights = nullptr, .rows = fresh.size()});
}

absl::Status DistinctState::MergeFrom(AggregateState& other, std::span<const uint32_t> groups) {
  auto& from = static_cast<DistinctState&>(other);
  std::vector<uint32_t> row_groups;
  std::vector<Column> args;
  from.DistinctRows(&row_groups, &args);
  const size_t rows = row_groups.size();
  if (rows == 0) return absl::OkStatus();
  bool only_first = true;
  for (uint32_t& group : row_groups) {
    group = groups[group];
    only_first = only_first && group == 0;
  }
  return Update({.groups = only_first ? nullptr : row_groups.data(), .args = args, .rows = rows});
}

bool DistinctState::DistinctRows(std::vector<uint32_t>* groups, std::vector<Column>* args) {
  auto values = std::make_shared<Vector>();
  Rows(groups, values.get());
  args->assign(1, {std::move(values), nullptr, false});
  if (second_.empty()) return true;
  auto second = std::make_shared<Vector>();
  for (const Value& value : second_) second->Append(value);
  args->push_back({std::move(second), nullptr, false});
  return true;
}

bool DistinctState::TakesBare(const AggregateInput& input) const {
  const VectorKind kind = input.args[0].kind();
  const bool bare = kind == VectorKind::kInt || kind == VectorKind::kNode || kind == VectorKind::kString;
  return !boxed_ && bare && (kind_ == VectorKind::kAny || kind_ == kind);
}

void DistinctState::Box() {
  if (boxed_) return;
  boxed_ = true;
  std::vector<uint32_t> groups;
  Vector values;
  BareRows(&groups, &values);
  for (size_t i = 0; i < groups.size(); ++i) {
    const Value value = values.ValueAt(i);
    seen_.emplace(Key{groups[i], values::Hash(value), value}, i);
    bytes_ += sizeof(Key) + sizeof(size_t) + 1 + value.HeapBytes();
  }
  numbers_.Clear();
  strings_.Clear();
}

void DistinctState::InsertBoxed(const AggregateInput& input, RowIndex* fresh) {
  std::vector<uint64_t> hashes(input.rows);
  values::HashColumn(input.args[0], input.rows, /*combine=*/false, hashes.data());
  for (size_t r = 0; r < input.rows; ++r) {
    if (input.weight(r) == 0 || input.args[0].IsNull(r)) continue;
    const auto [at, added] = seen_.try_emplace({input.group(r), hashes[r], input.args[0].ValueAt(r)}, seen_.size());
    if (!added) continue;
    fresh->push_back(static_cast<uint32_t>(r));
    bytes_ += sizeof(Key) + sizeof(size_t) + 1 + at->first.value.HeapBytes();
  }
}

void DistinctState::KeepSecond(const AggregateInput& input, const RowIndex& fresh) {
  if (input.args.size() < 2) return;
  for (uint32_t row : fresh) second_.push_back(input.args[1].ValueAt(row));
  bytes_ += fresh.size() * sizeof(Value);
}

void DistinctState::Rows(std::vector<uint32_t>* groups, Vector* values) {
  if (!boxed_) return BareRows(groups, values);
  groups->resize(seen_.size());
  values->Resize(seen_.size());
  for (const auto& [key, place] : seen_) {
    (*groups)[place] = key.group;
    values->Mutable<VectorKind::kAny>()[place] = key.value;
  }
  values->Specialize();
}

void DistinctState::BareRows(std::vector<uint32_t>* groups, Vector* values) const {
  values->Reset(kind_);
  if (kind_ == VectorKind::kString) {
    for (size_t i = 0; i < strings_.size(); ++i) {
      groups->push_back(strings_.group(i));
      values->Append(Value::String(strings_.string(i)));
    }
    return;
  }
  *groups = numbers_.groups();
  const auto copy = [&](auto* to) { std::copy(numbers_.numbers().begin(), numbers_.numbers().end(), to); };
  values->Resize(numbers_.size());
  if (kind_ == VectorKind::kInt) copy(values->Mutable<VectorKind::kInt>());
  if (kind_ == VectorKind::kNode) copy(values->Mutable<VectorKind::kNode>());
}

}  // namespace claimgraph::functions
