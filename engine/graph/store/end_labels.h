// What has been found out about the labels at the ends of relationships: "every relationship of a type has a target
// (or a source) with this label". An answer holds as long as the lists of the type have not changed since, and no node
// has lost the label, or, where the answer is no, got it: change counts tell. Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_END_LABELS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_END_LABELS_H_

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace claimgraph::graph {

class Column;

class EndLabels {
 public:
  // State of both columns, taken before the search whose answer it belongs to.
  struct State {
    State(const Column& list, const Column& label);
    uint64_t list_count;
    uint64_t label_losses;
    uint64_t label_gains;
    uint64_t stamp;  // of the last change but gains: whoever does not see it may see something else
    uint64_t gain_stamp;
  };

  // `list`: the lists of a type in one direction. Older snapshots than that of the search know nothing of its answer:
  // a node may have come by its label between.
  std::optional<bool> Find(const Column& list, const Column& label, uint64_t snapshot) const;
  void Put(const Column& list, const Column& label, const State& state, uint64_t snapshot, bool answer);

 private:
  struct Answer {
    State state;
    uint64_t snapshot;
    bool holds;
  };
  mutable std::mutex mutex_;
  std::map<std::pair<uint32_t, uint32_t>, Answer> answers_;  // by the ordinals of the columns
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_END_LABELS_H_
