#include "engine/graph/store/end_labels.h"

#include <algorithm>

#include "engine/graph/column/column.h"

namespace claimgraph::graph {

EndLabels::State::State(const Column& list, const Column& label)
    : list_count(list.change_count()), label_count(label.change_count()),
      stamp(std::max(list.change_stamp(), label.change_stamp())) {}

std::optional<bool> EndLabels::Find(const Column& list, const Column& label, uint64_t snapshot) const {
  const State now(list, label);
  if (snapshot < now.stamp) return std::nullopt;
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto found = answers_.find({list.ordinal(), label.ordinal()});
  if (found == answers_.end() || found->second.state != now) return std::nullopt;
  return found->second.holds;
}

void EndLabels::Put(const Column& list, const Column& label, const State& state, bool answer) {
  const std::lock_guard<std::mutex> lock(mutex_);
  answers_.insert_or_assign({list.ordinal(), label.ordinal()}, Answer{state, answer});
}

}  // namespace claimgraph::graph
