#include "tools/bench/limit.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace claimgraph::bench::limit {
namespace {

using Direction = Adjacency::Direction;
using SharedAdjacency = std::shared_ptr<const Adjacency>;

SharedAdjacency Neighbours(const Graph& graph, std::string_view type, Direction direction) {
  return std::make_shared<const Adjacency>(graph.relationships(type).edges, graph.node_count(), direction);
}

uint32_t NodeParameter(const Parameters& parameters, std::string_view name) {
  return static_cast<uint32_t>(IntParameter(parameters, name));
}

IntRows Count(uint64_t count) { return IntRows{.fields = {static_cast<int64_t>(count)}}; }

// A set of nodes that is emptied at once.
class Marks {
 public:
  explicit Marks(uint32_t nodes) : marked_in_(nodes) {}
  void Clear() { ++round_; }
  // False when it was marked already.
  bool Add(uint32_t node) { return std::exchange(marked_in_[node], round_) != round_; }
  bool Has(uint32_t node) const { return marked_in_[node] == round_; }

 private:
  std::vector<uint64_t> marked_in_;
  uint64_t round_ = 1;
};

// (id, count) of the largest counts, equal ones in order of id; nodes that count nothing are not there.
template <typename CountOf>
IntRows Top(uint32_t nodes, uint32_t rows, const CountOf& count_of) {
  std::vector<std::pair<int64_t, int64_t>> best;  // (-count, id), a heap with the worst on top
  for (uint32_t node = 0; node < nodes; ++node) {
    const std::pair<int64_t, int64_t> entry(-static_cast<int64_t>(count_of(node)), node);
    if (entry.first == 0 || (best.size() == rows && entry >= best.front())) continue;
    if (best.size() == rows) {
      std::pop_heap(best.begin(), best.end());
      best.pop_back();
    }
    best.push_back(entry);
    std::push_heap(best.begin(), best.end());
  }
  std::sort(best.begin(), best.end());
  IntRows result{.columns = 2};
  for (const auto& [count, node] : best) result.fields.insert(result.fields.end(), {node, -count});
  return result;
}

class TrailCounter {
 public:
  TrailCounter(const Adjacency& out, uint32_t hops_max) : out_(out), hops_max_(hops_max), used_(hops_max) {}
  uint64_t CountFrom(uint32_t node, uint32_t depth = 0) {
    const uint32_t first = out_.first(node);
    const std::span<const uint32_t> targets = out_.of(node);
    if (depth + 1 == hops_max_) {
      // The last step: all relationships of the node but those that the trail has used.
      const auto of_node = [&](uint32_t used) { return used - first < targets.size(); };
      return targets.size() - static_cast<uint64_t>(std::count_if(used_.begin(), used_.begin() + depth, of_node));
    }
    uint64_t count = 0;
    for (uint32_t i = 0; i < targets.size(); ++i) {
      if (std::find(used_.begin(), used_.begin() + depth, first + i) != used_.begin() + depth) continue;
      used_[depth] = first + i;
      count += 1 + CountFrom(targets[i], depth + 1);
    }
    return count;
  }

 private:
  const Adjacency& out_;
  const uint32_t hops_max_;
  std::vector<uint32_t> used_;
};

// Breadth first from both ends, always on the side with the smaller frontier.
class PathSearch {
 public:
  PathSearch(SharedAdjacency out, SharedAdjacency in) : sides_{Side(std::move(out)), Side(std::move(in))} {}

  IntRows Find(uint32_t from, uint32_t to, uint32_t hops_max) {
    sides_[0].Begin(from);
    sides_[1].Begin(to);
    for (uint32_t hops = 1; hops <= hops_max; ++hops) {
      const size_t smaller = sides_[0].frontier.size() <= sides_[1].frontier.size() ? 0 : 1;
      if (sides_[smaller].Advance(sides_[1 - smaller])) return Count(hops);
      if (sides_[smaller].frontier.empty()) break;
    }
    return {};
  }

 private:
  struct Side {
    explicit Side(SharedAdjacency adjacency) : neighbours(std::move(adjacency)), seen(neighbours->nodes()) {}
    void Begin(uint32_t node) {
      seen.Clear();
      seen.Add(node);
      frontier = {node};
    }
    // True when it has met the other side.
    bool Advance(const Side& other) {
      next.clear();
      for (const uint32_t node : frontier) {
        for (const uint32_t neighbour : neighbours->of(node)) {
          if (other.seen.Has(neighbour)) return true;
          if (seen.Add(neighbour)) next.push_back(neighbour);
        }
      }
      frontier.swap(next);
      return false;
    }
    SharedAdjacency neighbours;
    Marks seen;
    std::vector<uint32_t> frontier, next;
  };
  Side sides_[2];
};

// For one node a: the middle nodes of paths of two relationships between a and each c above it, by c, ascending.
class MiddleNodes {
 public:
  explicit MiddleNodes(uint32_t nodes) : head_(nodes, kNone) {}

  // Paths a, b, c where `first` leads from a to b and `first` again from b to c.
  void Gather(const Adjacency& step, uint32_t a) {
    for (const uint32_t c : ends_) head_[c] = kNone;
    ends_.clear();
    entries_.clear();
    const std::span<const uint32_t> middles = step.of(a);
    for (size_t i = middles.size(); i-- > 0;) {  // downwards, since lists grow at the front
      for (const uint32_t c : step.of(middles[i])) {
        if (c <= a) continue;
        if (head_[c] == kNone) ends_.push_back(c);
        entries_.push_back({middles[i], head_[c]});
        head_[c] = static_cast<uint32_t>(entries_.size() - 1);
      }
    }
  }
  const std::vector<uint32_t>& ends() const { return ends_; }

  // Pairs of b in this list of c and d in the other's with b < d.
  uint64_t PairsBelow(const MiddleNodes& other, uint32_t c) const {
    uint64_t pairs = 0, below = 0;
    uint32_t b = head_[c];
    for (uint32_t d = other.head_[c]; d != kNone; d = other.entries_[d].next) {
      for (; b != kNone && entries_[b].node < other.entries_[d].node; b = entries_[b].next) ++below;
      pairs += below;
    }
    return pairs;
  }

 private:
  static constexpr uint32_t kNone = UINT32_MAX;
  struct Entry {
    uint32_t node;
    uint32_t next;
  };
  std::vector<uint32_t> head_;  // by c
  std::vector<Entry> entries_;
  std::vector<uint32_t> ends_;  // every c that has a list
};

// Nodes of `a` that are in `marks`, or by search in `b`, whichever is less work.
uint64_t CommonCount(std::span<const uint32_t> marked, const Marks& marks, std::span<const uint32_t> other) {
  constexpr size_t kSearchRatio = 8;
  uint64_t common = 0;
  if (other.size() <= marked.size() * kSearchRatio) {
    for (const uint32_t node : other) common += marks.Has(node);
  } else {
    for (const uint32_t node : marked) common += std::binary_search(other.begin(), other.end(), node);
  }
  return common;
}

}  // namespace

LimitQuery OneHop(const Graph& graph, std::string_view type) {
  return [out = Neighbours(graph, type, Direction::kOut)](const Parameters& parameters) {
    const std::span<const uint32_t> targets = out->of(NodeParameter(parameters, "id"));
    return IntRows{.fields = {targets.begin(), targets.end()}};
  };
}

LimitQuery TwoHopCount(const Graph& graph, std::string_view type) {
  return [out = Neighbours(graph, type, Direction::kOut)](const Parameters& parameters) {
    uint64_t count = 0;
    for (const uint32_t middle : out->of(NodeParameter(parameters, "id"))) count += out->degree(middle);
    return Count(count);
  };
}

LimitQuery ThreeHopDistinct(const Graph& graph, std::string_view type) {
  const SharedAdjacency out = Neighbours(graph, type, Direction::kOut);
  return [out, seen = std::make_shared<Marks>(out->nodes())](const Parameters& parameters) {
    const uint32_t a = NodeParameter(parameters, "id");
    seen->Clear();
    uint64_t count = 0;
    for (const uint32_t b : out->of(a)) {
      for (const uint32_t c : out->of(b)) {
        for (const uint32_t d : out->of(c)) {
          if (c == a && d == b) continue;  // would use the first relationship twice
          count += seen->Add(d);
        }
      }
    }
    return Count(count);
  };
}

LimitQuery TrailCount(const Graph& graph, std::string_view type, uint32_t hops_max) {
  return [out = Neighbours(graph, type, Direction::kOut), hops_max](const Parameters& parameters) {
    TrailCounter counter(*out, hops_max);
    return Count(counter.CountFrom(NodeParameter(parameters, "id")));
  };
}

LimitQuery ShortestPath(const Graph& graph, std::string_view type, uint32_t hops_max) {
  const auto search =
      std::make_shared<PathSearch>(Neighbours(graph, type, Direction::kOut), Neighbours(graph, type, Direction::kIn));
  return [search, hops_max](const Parameters& parameters) {
    return search->Find(NodeParameter(parameters, "from"), NodeParameter(parameters, "to"), hops_max);
  };
}

LimitQuery AllTwoHopCount(const Graph& graph, std::string_view type) {
  const SharedAdjacency in = Neighbours(graph, type, Direction::kIn);
  return [out = Neighbours(graph, type, Direction::kOut), in](const Parameters&) {
    uint64_t count = 0;
    for (uint32_t node = 0; node < out->nodes(); ++node) {
      count += uint64_t{in->degree(node)} * out->degree(node);
    }
    return Count(count);
  };
}

LimitQuery TriangleCount(const Graph& graph, std::string_view type) {
  const SharedAdjacency out = Neighbours(graph, type, Direction::kOut);
  return [out, marks = std::make_shared<Marks>(out->nodes())](const Parameters&) {
    uint64_t count = 0;
    for (uint32_t a = 0; a < out->nodes(); ++a) {
      const std::span<const uint32_t> targets = out->of(a);
      if (targets.size() < 2) continue;
      marks->Clear();
      for (const uint32_t c : targets) marks->Add(c);
      for (const uint32_t b : targets) count += CommonCount(targets, *marks, out->of(b));
    }
    return Count(count);
  };
}

LimitQuery FourCycleCount(const Graph& graph, std::string_view type) {
  struct State {
    SharedAdjacency out, in;
    MiddleNodes there, back;
  };
  const SharedAdjacency out = Neighbours(graph, type, Direction::kOut);
  const auto state = std::make_shared<State>(
      State{out, Neighbours(graph, type, Direction::kIn), MiddleNodes(out->nodes()), MiddleNodes(out->nodes())});
  return [state](const Parameters&) {
    uint64_t count = 0;
    for (uint32_t a = 0; a < state->out->nodes(); ++a) {
      if (state->out->degree(a) == 0 || state->in->degree(a) == 0) continue;
      state->there.Gather(*state->out, a);
      state->back.Gather(*state->in, a);
      for (const uint32_t c : state->there.ends()) count += state->there.PairsBelow(state->back, c);
    }
    return Count(count);
  };
}

LimitQuery DegreeTop(const Graph& graph, std::string_view type, Direction direction, uint32_t rows) {
  return [neighbours = Neighbours(graph, type, direction), rows](const Parameters&) {
    return Top(neighbours->nodes(), rows, [&](uint32_t node) { return neighbours->degree(node); });
  };
}

LimitQuery TwoHopTop(const Graph& graph, std::string_view type, uint32_t rows) {
  return [out = Neighbours(graph, type, Direction::kOut), rows](const Parameters&) {
    return Top(out->nodes(), rows, [&](uint32_t node) {
      uint64_t paths = 0;
      for (const uint32_t middle : out->of(node)) paths += out->degree(middle);
      return paths;
    });
  };
}

}  // namespace claimgraph::bench::limit
