#include "engine/executor/operators/group_table.h"

#include "engine/base/status.h"
#include "engine/executor/element_order.h"
#include "engine/values/hash.h"

namespace claimgraph::executor {
namespace {

constexpr size_t kSlotsMin = 256;

}  // namespace

void GroupTable::Clear() {
  keys_.clear();
  hashes_.clear();
  slots_.clear();
  new_rows_.clear();
  charge_.Clear();
}

absl::Status GroupTable::Assign(std::span<const Column> keys, size_t rows, std::vector<uint32_t>* groups) {
  if (keys_.empty()) {
    for (const Column& key : keys) keys_.push_back(std::make_shared<Vector>(key.kind()));
  }
  // Half full at most, also when every row is a new group.
  while (slots_.size() < 2 * (hashes_.size() + rows) || slots_.size() < kSlotsMin) Grow();
  new_rows_.clear();
  groups->resize(rows);
  Probe<true>(keys, rows, groups->data());
  if (new_rows_.empty()) return absl::OkStatus();
  return KeepNewKeys(keys);
}

void GroupTable::Find(std::span<const Column> keys, size_t rows, std::vector<uint32_t>* groups) {
  groups->assign(rows, kNoGroup);
  if (hashes_.empty()) return;
  new_rows_.clear();
  Probe<false>(keys, rows, groups->data());
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

void GroupTable::Grow() {
  slots_.assign(slots_.empty() ? kSlotsMin : slots_.size() * 2, 0);
  const size_t mask = slots_.size() - 1;
  for (size_t group = 0; group < hashes_.size(); ++group) {
    size_t slot = hashes_[group] & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<uint32_t>(group + 1);
  }
}

}  // namespace claimgraph::executor
