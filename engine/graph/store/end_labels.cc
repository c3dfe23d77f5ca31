#include "engine/graph/store/end_labels.h"

#include <algorithm>

#include "engine/graph/column/column.h"

namespace claimgraph::graph {

EndLabels::State::State(const Column& list, const Column& label)
    : list_count(list.change_count()), label_losses(label.change_count()), label_gains(label.gain_count()),
      stamp(std::max(list.change_stamp(), label.change_stamp())), gain_stamp(label.gain_stamp()) {}

std::optional<bool> EndLabels::Find(const Column& list, const Column& label, uint64_t snapshot) const {
  const State now(list, label);
  if (snapshot < now.stamp) return std::nullopt;
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto found = answers_.find({list.ordinal(), label.ordinal()});
  if (found == answers_.end()) return std::nullopt;
  const Answer& answer = found->second;
  const bool same = answer.state.list_count == now.list_count && answer.state.label_losses == now.label_losses &&
                    (answer.holds || answer.state.label_gains == now.label_gains);
  if (!same || snapshot < answer.snapshot) return std::nullopt;
  return answer.holds;
}

void EndLabels::Put(const Column& list, const Column& label, const State& state, uint64_t snapshot, bool answer) {
  if (!answer && snapshot < state.gain_stamp) return;  // those who see more may find it to be true
  const std::lock_guard<std::mutex> lock(mutex_);
  answers_.insert_or_assign({list.ordinal(), label.ordinal()}, Answer{state, snapshot, answer});
}

}  // namespace claimgraph::graph
