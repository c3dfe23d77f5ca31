#include "engine/graph/read/list_merge.h"

#include <algorithm>

namespace claimgraph::graph {

ListView ListOf(const ListChunk& chunk, uint32_t slot) {
  const uint32_t begin = chunk.offsets[slot];
  ListView view;
  view.firsts = chunk.firsts + begin;
  view.seconds = chunk.seconds != nullptr ? chunk.seconds + begin : nullptr;
  view.first_second = chunk.first_second + begin;
  view.size = chunk.offsets[slot + 1] - begin;
  return view;
}

void CollectPending(const ListLog& log, uint64_t stamp, uint64_t fold_stamp, std::vector<PendingChange>* out) {
  out->clear();
  const uint32_t count = log.count.load(std::memory_order_acquire);
  for (uint32_t i = 0; i < count; ++i) {
    const ListChange& change = log.changes[i];
    const uint64_t stamp_flags = change.stamp_flags.load(std::memory_order_relaxed);
    if (StampOf(stamp_flags) > stamp) break;  // logs are in commit order
    if (StampOf(stamp_flags) <= fold_stamp) continue;
    out->push_back({uint64_t{change.first} << 32 | change.second, i, IsRemoval(stamp_flags)});
  }
  std::sort(out->begin(), out->end(), [](const PendingChange& a, const PendingChange& b) {
    return a.pair != b.pair ? a.pair < b.pair : a.order > b.order;
  });
  out->erase(std::unique(out->begin(), out->end(),
                         [](const PendingChange& a, const PendingChange& b) { return a.pair == b.pair; }),
             out->end());
}

ListView MergeList(const ListView& base, const ListLog* log, uint64_t stamp, uint64_t fold_stamp,
                   ListScratch* scratch) {
  if (log == nullptr) return base;
  CollectPending(*log, stamp, fold_stamp, &scratch->pending);
  const std::vector<PendingChange>& pending = scratch->pending;
  if (pending.empty()) return base;
  scratch->firsts.clear();
  scratch->seconds.clear();
  scratch->firsts.reserve(base.size + pending.size());
  scratch->seconds.reserve(base.size + pending.size());
  const auto emit = [&](uint64_t pair) {
    scratch->firsts.push_back(static_cast<uint32_t>(pair >> 32));
    scratch->seconds.push_back(static_cast<uint32_t>(pair));
  };
  size_t at = 0;
  for (uint32_t i = 0; i < base.size; ++i) {
    const uint64_t pair = uint64_t{base.firsts[i]} << 32 | base.SecondAt(i);
    for (; at < pending.size() && pending[at].pair < pair; ++at) {
      if (!pending[at].remove) emit(pending[at].pair);
    }
    const bool changed = at < pending.size() && pending[at].pair == pair;
    if (!changed || !pending[at].remove) emit(pair);
    if (changed) ++at;
  }
  for (; at < pending.size(); ++at) {
    if (!pending[at].remove) emit(pending[at].pair);
  }
  return {scratch->firsts.data(), scratch->seconds.data(), 0, static_cast<uint32_t>(scratch->firsts.size())};
}

}  // namespace claimgraph::graph
