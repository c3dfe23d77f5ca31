// What has been found out about the labels at the ends of relationships: "every relationship of a type has a target
// (or a source) with this label". An answer holds as long as neither the lists of the type nor the label have changed
// since, which their change counts tell. Thread-safe.
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
    uint64_t label_count;
    uint64_t stamp;  // of the last change: whoever does not see it may see something else
    friend bool operator==(const State&, const State&) = default;
  };

  // `list`: the lists of a type in one direction.
  std::optional<bool> Find(const Column& list, const Column& label, uint64_t snapshot) const;
  void Put(const Column& list, const Column& label, const State& state, bool answer);

 private:
  struct Answer {
    State state;
    bool holds;
  };
  mutable std::mutex mutex_;
  std::map<std::pair<uint32_t, uint32_t>, Answer> answers_;  // by the ordinals of the columns
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_END_LABELS_H_
