#include "engine/executor/operators/group_table.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/executor/element_order.h"
#include "engine/executor/recycled.h"
#include "engine/values/hash.h"

namespace claimgraph::executor {
namespace {

constexpr size_t kSlotsMin = 256;

}  // namespace

void GroupTable::Clear() {
  keys_.clear();
  hashes_.clear();
  slots_.clear();
  node_groups_.clear();
  array_allowed_ = true;
  id_max_ = 0;
  ascending_ = true;
  last_int_ = INT64_MIN;
  new_rows_.clear();
  charge_.Clear();
}

void GroupTable::Rest() {
  Clear();
  RestBuffer(&hashes_);
  RestBuffer(&slots_);
  RestBuffer(&row_hashes_);
  RestBuffer(&node_groups_);
  RestBuffer(&new_rows_);
  RestBuffer(&run_starts_);
  RestBuffer(&run_groups_);
}

absl::Status GroupTable::Assign(std::span<const Column> keys, size_t rows, std::vector<uint32_t>* groups) {
  if (keys_.empty()) {
    for (const Column& key : keys) keys_.push_back(std::make_shared<Vector>(key.kind()));
  }
  new_rows_.clear();
  groups->resize(rows);
  ascending_ = ascending_ && AssignAscending(keys, rows, groups->data());
  if (ascending_) {
    array_allowed_ = false;
  } else if (array_allowed_ && IsPlainNodeKey(keys)) {
    CG_RETURN_IF_ERROR(AssignNodes(keys[0], rows, groups->data()));
  } else {
    array_allowed_ = false;
    node_groups_.clear();
    if (!AssignRuns(keys, rows, groups->data())) {
      Reserve(hashes_.size() + rows);
      Probe<true>(keys, rows, groups->data());
    }
  }
  return new_rows_.empty() ? absl::OkStatus() : KeepNewKeys(keys);
}

bool GroupTable::AssignRuns(std::span<const Column> keys, size_t rows, uint32_t* groups) {
  if (keys.size() != 1 || keys[0].index == nullptr || keys[0].constant) return false;
  const Column& key = keys[0];
  run_starts_.clear();
  for (size_t row = 0; row < rows; ++row) {
    if (row != 0 && key.At(row) == key.At(row - 1)) continue;
    if (run_starts_.size() >= rows / 2) return false;
    run_starts_.push_back(static_cast<uint32_t>(row));
  }
  const size_t runs = run_starts_.size();
  const Column starts = IndexComposer(std::make_shared<const RowIndex>(run_starts_)).Apply(key);
  run_groups_.resize(runs);
  Reserve(hashes_.size() + runs);
  Probe<true>(std::span(&starts, 1), runs, run_groups_.data());
  for (uint32_t& row : new_rows_) row = run_starts_[row];
  for (size_t run = 0; run < runs; ++run) {
    const size_t end = run + 1 < runs ? run_starts_[run + 1] : rows;
    std::fill(groups + run_starts_[run], groups + end, run_groups_[run]);
  }
  return true;
}

void GroupTable::Find(std::span<const Column> keys, size_t rows, std::vector<uint32_t>* groups) {
  groups->assign(rows, kNoGroup);
  if (hashes_.empty()) return;
  new_rows_.clear();
  ascending_ = false;  // slots_ are in use from here on
  Reserve(hashes_.size());
  Probe<false>(keys, rows, groups->data());
}

bool GroupTable::AssignAscending(std::span<const Column> keys, size_t rows, uint32_t* groups) {
  const Column& key = keys[0];
  if (keys.size() != 1 || key.kind() != VectorKind::kInt || keys_[0]->kind() != VectorKind::kInt ||
      key.vector->has_nulls()) {
    return false;
  }
  const int64_t* data = key.vector->Data<VectorKind::kInt>();
  int64_t last = last_int_;
  for (size_t row = 0; row < rows; ++row) {
    const int64_t number = data[key.At(row)];
    if (number < last) return false;
    last = number;
  }
  hashes_.reserve(std::max(hashes_.size() + rows, hashes_.capacity()));
  new_rows_.reserve(rows);
  for (size_t row = 0; row < rows; ++row) {
    const int64_t number = data[key.At(row)];
    if (number != last_int_ || hashes_.empty()) {
      hashes_.push_back(values::HashInt(number));
      new_rows_.push_back(static_cast<uint32_t>(row));
      last_int_ = number;
    }
    groups[row] = static_cast<uint32_t>(hashes_.size() - 1);
  }
  return true;
}

bool GroupTable::IsPlainNodeKey(std::span<const Column> keys) const {
  return keys.size() == 1 && keys[0].kind() == VectorKind::kNode && keys_[0]->kind() == VectorKind::kNode &&
         !keys[0].vector->has_nulls();
}

absl::Status GroupTable::AssignNodes(const Column& key, size_t rows, uint32_t* groups) {
  const uint64_t* ids = key.vector->Data<VectorKind::kNode>();
  for (size_t row = 0; row < rows; ++row) id_max_ = std::max(id_max_, ids[key.At(row)]);
  const bool dense = hashes_.size() >= kArrayGroupsMin && id_max_ / kNodesPerGroup < hashes_.size();
  if (!dense) {
    node_groups_.clear();
    Reserve(hashes_.size() + rows);
    Probe<true>(std::span(&key, 1), rows, groups);
    return absl::OkStatus();
  }
  slots_.clear();  // outdated by the groups made here
  if (node_groups_.size() <= id_max_) CG_RETURN_IF_ERROR(UseArray(id_max_));
  for (size_t row = 0; row < rows; ++row) {
    const uint64_t id = ids[key.At(row)];
    uint32_t& entry = node_groups_[id];
    if (entry == 0) {
      hashes_.push_back(values::HashNode(id));
      new_rows_.push_back(static_cast<uint32_t>(row));
      entry = static_cast<uint32_t>(hashes_.size());
    }
    groups[row] = entry - 1;
  }
  return absl::OkStatus();
}

absl::Status GroupTable::UseArray(uint64_t id_max) {
  const size_t before = node_groups_.size();
  const size_t size = std::max<size_t>(id_max + 1, before + before / 2);
  CG_RETURN_IF_ERROR(charge_.Add((size - before) * sizeof(uint32_t)));
  node_groups_.resize(size, 0);
  const uint64_t* ids = keys_[0]->Data<VectorKind::kNode>();
  for (size_t group = 0; group < keys_[0]->size(); ++group) {
    node_groups_[ids[group]] = static_cast<uint32_t>(group + 1);
  }
  return absl::OkStatus();
}

void GroupTable::HashRows(std::span<const Column> keys, size_t rows) {
  row_hashes_.resize(rows);
  for (size_t k = 0; k < keys.size(); ++k) values::HashColumn(keys[k], rows, k > 0, row_hashes_.data());
}

template <bool kAdd, typename Equal>
void GroupTable::ProbeAll(size_t rows, const Equal& equal, uint32_t* groups) {
  const size_t mask = slots_.size() - 1;
  for (size_t row = 0; row < rows; ++row) {
    const uint64_t hash = row_hashes_[row];
    size_t slot = hash & mask;
    while (true) {
      const uint32_t entry = slots_[slot];
      if (entry == 0) {
        if constexpr (kAdd) {
          groups[row] = static_cast<uint32_t>(hashes_.size());
          hashes_.push_back(hash);
          new_rows_.push_back(static_cast<uint32_t>(row));
          slots_[slot] = groups[row] + 1;
        }
        break;
      }
      if (hashes_[entry - 1] == hash && equal(row, entry - 1)) {
        groups[row] = entry - 1;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}

template <bool kAdd, VectorKind kKind>
void GroupTable::ProbeFixed(const Column& key, size_t rows, uint32_t* groups) {
  const auto* data = key.vector->Data<kKind>();
  const size_t kept = keys_[0]->size();
  const auto* kept_data = keys_[0]->Data<kKind>();
  ProbeAll<kAdd>(
      rows,
      [&](size_t row, uint32_t group) {
        return data[key.At(row)] == (group < kept ? kept_data[group] : data[key.At(new_rows_[group - kept])]);
      },
      groups);
}

template <bool kAdd>
void GroupTable::Probe(std::span<const Column> keys, size_t rows, uint32_t* groups) {
  HashRows(keys, rows);
  const Column& first = keys[0];
  if (keys.size() == 1 && first.kind() == keys_[0]->kind() && !first.vector->has_nulls() && !keys_[0]->has_nulls()) {
    if (first.kind() == VectorKind::kInt) return ProbeFixed<kAdd, VectorKind::kInt>(first, rows, groups);
    if (first.kind() == VectorKind::kNode) return ProbeFixed<kAdd, VectorKind::kNode>(first, rows, groups);
  }
  const size_t kept = keys_[0]->size();
  ProbeAll<kAdd>(
      rows,
      [&](size_t row, uint32_t group) {
        for (size_t k = 0; k < keys.size(); ++k) {
          const Column& key = keys[k];
          const bool same =
              group < kept ? ElementsEquivalent(*key.vector, key.At(row), *keys_[k], group)
                           : ElementsEquivalent(*key.vector, key.At(row), *key.vector, key.At(new_rows_[group - kept]));
          if (!same) return false;
        }
        return true;
      },
      groups);
}

absl::Status GroupTable::KeepNewKeys(std::span<const Column> keys) {
  uint64_t bytes = new_rows_.size() * (sizeof(uint64_t) + 2 * sizeof(uint32_t));
  IndexComposer composer(std::make_shared<const RowIndex>(new_rows_));
  for (size_t k = 0; k < keys.size(); ++k) {
    const size_t before = keys_[k]->size();
    AppendColumn(composer.Apply(keys[k]), new_rows_.size(), keys_[k].get());
    bytes += ElementBytes(*keys_[k], before);
  }
  return charge_.Add(bytes);
}

void GroupTable::Reserve(size_t groups) {
  size_t size = std::max(slots_.size(), kSlotsMin);
  while (size < 2 * groups) size *= 2;
  if (size == slots_.size()) return;
  slots_.assign(size, 0);
  const size_t mask = size - 1;
  for (size_t group = 0; group < hashes_.size(); ++group) {
    size_t slot = hashes_[group] & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<uint32_t>(group + 1);
  }
}

}  // namespace claimgraph::executor
