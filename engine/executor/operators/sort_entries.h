// Sorting of row numbers by a prefix of their keys and, among equal prefixes, by a comparison. Can be called off.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SORT_ENTRIES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SORT_ENTRIES_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "engine/base/status.h"
#include "engine/executor/run_context.h"

namespace claimgraph::executor {

struct SortEntry {
  uint64_t prefix;  // never contradicts the order
  uint32_t row;
};

// By prefix; entries with equal ones stay in their order.
absl::Status SortByPrefix(RunContext& run, std::vector<SortEntry>* entries);

// std::sort that looks at the guard after `rows_per_check` entries: pieces are sorted, then merged. No two entries are
// equal.
template <typename Before>
absl::Status SortByComparison(RunContext& run, size_t rows_per_check, std::vector<SortEntry>* entries,
                              const Before& before) {
  const size_t size = entries->size();
  for (size_t begin = 0; begin < size; begin += rows_per_check) {
    CG_RETURN_IF_ERROR(run.Check());
    const auto first = entries->begin() + static_cast<ptrdiff_t>(begin);
    std::sort(first, first + static_cast<ptrdiff_t>(std::min(rows_per_check, size - begin)), before);
  }
  std::vector<SortEntry> merged(size > rows_per_check ? size : 0);
  for (size_t width = rows_per_check; width < size; width *= 2) {
    for (size_t begin = 0; begin < size; begin += 2 * width) {
      const size_t middle = std::min(begin + width, size), end = std::min(middle + width, size);
      size_t left = begin, right = middle;
      for (size_t to = begin; to < end; ++to) {
        if (to % rows_per_check == 0) CG_RETURN_IF_ERROR(run.Check());
        const bool take_left = right == end || (left < middle && before((*entries)[left], (*entries)[right]));
        merged[to] = (*entries)[take_left ? left++ : right++];
      }
    }
    entries->swap(merged);
  }
  return absl::OkStatus();
}

// Sorts entries by prefix, then, where that is equal, by `before`, which need not look at the prefix.
template <typename Before>
absl::Status SortEntries(RunContext& run, size_t rows_per_check, std::vector<SortEntry>* entries,
                         const Before& before) {
  CG_RETURN_IF_ERROR(SortByPrefix(run, entries));
  size_t unchecked = 0;
  std::vector<SortEntry> part;
  for (size_t begin = 0, end = 0; begin < entries->size(); begin = end) {
    while (end < entries->size() && (*entries)[end].prefix == (*entries)[begin].prefix) ++end;
    if (end - begin == 1) continue;
    const auto first = entries->begin() + static_cast<ptrdiff_t>(begin);
    const auto last = entries->begin() + static_cast<ptrdiff_t>(end);
    if (end - begin <= rows_per_check) {
      if ((unchecked += end - begin) > rows_per_check) {
        unchecked = 0;
        CG_RETURN_IF_ERROR(run.Check());
      }
      std::sort(first, last, before);
      continue;
    }
    part.assign(first, last);
    CG_RETURN_IF_ERROR(SortByComparison(run, rows_per_check, &part, before));
    std::copy(part.begin(), part.end(), first);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_SORT_ENTRIES_H_
