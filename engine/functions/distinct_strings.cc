#include "engine/functions/distinct_strings.h"

#include <algorithm>
#include <cstring>

#include "engine/values/hash.h"

namespace claimgraph::functions {
namespace {

constexpr size_t kSlotsMin = 64;
constexpr size_t kBlockMin = 4096;
constexpr size_t kBlockMax = size_t{1} << 20;

}  // namespace

void DistinctStrings::Insert(const AggregateInput& in, RowIndex* fresh) {
  const Column& column = in.args[0];
  hashes_.resize(in.rows);
  values::HashColumn(column, in.rows, /*combine=*/false, hashes_.data());
  Reserve(entries_.size() + in.rows);
  const std::string_view* const strings = column.vector->Data<VectorKind::kString>();
  for (size_t row = 0; row < in.rows; ++row) {
    if (in.weight(row) == 0 || column.IsNull(row)) continue;
    const uint64_t hash = values::CombineHash(in.group(row), hashes_[row]);
    if (InsertOne(hash, in.group(row), strings[column.At(row)])) fresh->push_back(static_cast<uint32_t>(row));
  }
}

bool DistinctStrings::InsertOne(uint64_t hash, uint32_t group, std::string_view string) {
  const size_t mask = slots_.size() - 1;
  size_t slot = hash & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const Entry& entry = entries_[slots_[slot] - 1];
    if (entry.hash == hash && entry.group == group && std::string_view(entry.data, entry.size) == string) return false;
  }
  entries_.push_back({hash, Keep(string), static_cast<uint32_t>(string.size()), group});
  slots_[slot] = static_cast<uint32_t>(entries_.size());
  return true;
}

const char* DistinctStrings::Keep(std::string_view string) {
  if (string.size() > free_bytes_) {
    // Blocks double, so that few strings cost little and many are few blocks.
    const size_t size = std::max(std::clamp(block_bytes_, kBlockMin, kBlockMax), string.size());
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    block_bytes_ += size;
    free_ = blocks_.back().get();
    free_bytes_ = size;
  }
  char* const kept = free_;
  if (!string.empty()) std::memcpy(kept, string.data(), string.size());
  free_ += string.size();
  free_bytes_ -= string.size();
  return kept;
}

void DistinctStrings::Reserve(size_t size) {
  size_t slots = std::max(slots_.size(), kSlotsMin);
  while (slots < 2 * size) slots *= 2;
  if (slots == slots_.size()) return;
  slots_.assign(slots, 0);
  const size_t mask = slots - 1;
  for (size_t i = 0; i < entries_.size(); ++i) {
    size_t slot = entries_[i].hash & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<uint32_t>(i + 1);
  }
}

}  // namespace claimgraph::functions
