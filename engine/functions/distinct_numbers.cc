#include "engine/functions/distinct_numbers.h"

#include <algorithm>

#include "engine/values/hash.h"

namespace claimgraph::functions {
namespace {

// The bitmap may have this many bits, and as many more for each number and row.
constexpr uint64_t kBitsFree = uint64_t{1} << 16;
constexpr uint64_t kBitsPerNumber = 64;
constexpr size_t kSlotsMin = 64;
// Turns the order of signed numbers into that of unsigned ones, so that neighbours around 0 stay neighbours.
constexpr uint64_t kSign = uint64_t{1} << 63;

uint64_t HashPair(uint32_t group, uint64_t number) {
  return values::MixHash(number + group * uint64_t{0x9E3779B97F4A7C15});
}

}  // namespace

void DistinctNumbers::Insert(const AggregateInput& in, RowIndex* fresh) {
  const Column& column = in.args[0];
  const uint64_t* data = column.kind() == VectorKind::kNode
                             ? column.vector->Data<VectorKind::kNode>()
                             : reinterpret_cast<const uint64_t*>(column.vector->Data<VectorKind::kInt>());
  if (dense_ && (in.groups != nullptr || !CoverDense(in, data))) {
    dense_ = false;
    bits_ = {};
  }
  return dense_ ? InsertDense(in, data, fresh) : InsertHashed(in, data, fresh);
}

template <typename Add>
void DistinctNumbers::ForEachRow(const AggregateInput& in, const uint64_t* data, Add add) {
  const Column& column = in.args[0];
  const bool nulls = column.vector->has_nulls();
  for (size_t r = 0; r < in.rows; ++r) {
    const uint32_t at = column.At(r);
    if ((nulls && column.vector->IsNull(at)) || in.weight(r) == 0) continue;
    add(r, data[at]);
  }
}

bool DistinctNumbers::CoverDense(const AggregateInput& in, const uint64_t* data) {
  uint64_t low = UINT64_MAX, high = 0;
  ForEachRow(in, data, [&](size_t, uint64_t number) {
    low = std::min(low, number ^ kSign);
    high = std::max(high, number ^ kSign);
  });
  if (low > high) return true;
  const uint64_t end = base_ + bits_.size() * 64;  // no bit lies beyond
  if (!bits_.empty()) {
    low = std::min(low, base_);
    high = std::max(high, end - 1);
  }
  low &= ~uint64_t{63};
  const uint64_t limit = kBitsFree + kBitsPerNumber * (numbers_.size() + in.rows);
  if (high - low >= limit) return false;
  if (!bits_.empty() && low == base_ && high == end - 1) return true;
  // Room at both ends, so that growing number by number does not copy each time.
  const uint64_t room = bits_.empty() ? 0 : bits_.size() * 32 & ~uint64_t{63};
  if (low < base_ && !bits_.empty()) low -= std::min(low, room);
  const uint64_t words = (high - low) / 64 + 1 + room / 64;
  if (words > (UINT64_MAX - low) / 64) return false;
  std::vector<uint64_t> grown(words);
  std::copy(bits_.begin(), bits_.end(), grown.begin() + static_cast<ptrdiff_t>(bits_.empty() ? 0 : (base_ - low) / 64));
  bits_ = std::move(grown);
  base_ = low;
  return true;
}

void DistinctNumbers::InsertDense(const AggregateInput& in, const uint64_t* data, RowIndex* fresh) {
  ForEachRow(in, data, [&](size_t row, uint64_t number) {
    const uint64_t bit = (number ^ kSign) - base_;
    uint64_t& word = bits_[bit / 64];
    const uint64_t mask = uint64_t{1} << (bit % 64);
    if ((word & mask) != 0) return;
    word |= mask;
    numbers_.push_back(number);
    groups_.push_back(0);
    fresh->push_back(static_cast<uint32_t>(row));
  });
}

void DistinctNumbers::InsertHashed(const AggregateInput& in, const uint64_t* data, RowIndex* fresh) {
  Reserve(numbers_.size() + in.rows);
  const size_t mask = slots_.size() - 1;
  ForEachRow(in, data, [&](size_t row, uint64_t number) {
    const uint32_t group = in.group(row);
    size_t slot = HashPair(group, number) & mask;
    for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
      const uint32_t i = slots_[slot] - 1;
      if (numbers_[i] == number && groups_[i] == group) return;
    }
    numbers_.push_back(number);
    groups_.push_back(group);
    slots_[slot] = static_cast<uint32_t>(numbers_.size());
    fresh->push_back(static_cast<uint32_t>(row));
  });
}

void DistinctNumbers::Reserve(size_t size) {
  size_t slots = std::max(slots_.size(), kSlotsMin);
  while (slots < 2 * size) slots *= 2;
  if (slots == slots_.size()) return;
  slots_.assign(slots, 0);
  const size_t mask = slots - 1;
  for (size_t i = 0; i < numbers_.size(); ++i) {
    size_t slot = HashPair(groups_[i], numbers_[i]) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<uint32_t>(i + 1);
  }
}

size_t DistinctNumbers::MemoryUsage() const {
  return (numbers_.capacity() + bits_.capacity()) * sizeof(uint64_t) +
         (groups_.capacity() + slots_.capacity()) * sizeof(uint32_t);
}

}  // namespace claimgraph::functions
