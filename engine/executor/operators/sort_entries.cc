#include "engine/executor/operators/sort_entries.h"

#include <utility>

namespace claimgraph::executor {
namespace {

constexpr size_t kDigits = 8;  // of 8 bits
constexpr size_t kDigitValues = 256;
// Fewer are sorted by comparing.
constexpr size_t kRadixMin = 256;
constexpr size_t kEntriesPerCheck = 65536;

size_t DigitOf(uint64_t prefix, size_t digit) { return (prefix >> (8 * digit)) & (kDigitValues - 1); }

}  // namespace

// Radix sort from the last digit to the first, without those that all entries have in common.
absl::Status SortByPrefix(RunContext& run, std::vector<SortEntry>* entries) {
  const size_t size = entries->size();
  if (size < kRadixMin) {
    std::stable_sort(entries->begin(), entries->end(),
                     [](const SortEntry& a, const SortEntry& b) { return a.prefix < b.prefix; });
    return absl::OkStatus();
  }
  std::vector<size_t> counts(kDigits * kDigitValues);
  for (const SortEntry& entry : *entries) {
    for (size_t digit = 0; digit < kDigits; ++digit) ++counts[digit * kDigitValues + DigitOf(entry.prefix, digit)];
  }
  std::vector<SortEntry> sorted(size);
  for (size_t digit = 0; digit < kDigits; ++digit) {
    size_t* const places = counts.data() + digit * kDigitValues;
    if (places[DigitOf(entries->front().prefix, digit)] == size) continue;
    size_t begin = 0;
    for (size_t value = 0; value < kDigitValues; ++value) begin += std::exchange(places[value], begin);
    for (size_t i = 0; i < size; ++i) {
      if (i % kEntriesPerCheck == 0) CG_RETURN_IF_ERROR(run.Check());
      const SortEntry& entry = (*entries)[i];
      sorted[places[DigitOf(entry.prefix, digit)]++] = entry;
    }
    entries->swap(sorted);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
