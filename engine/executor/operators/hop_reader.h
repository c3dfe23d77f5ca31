// HopReader: the relationships that a variable-length or shortest path may take from a set of nodes, types and
// direction resolved and the hop predicate applied, many nodes in one trip.
//
// One thread; made by lowering, Open()ed with its operator. The lists it fills stay valid until they are refilled.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_HOP_READER_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_HOP_READER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/eval/evaluator.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/query_graph.h"
#include "engine/values/value.h"

namespace claimgraph::executor {

// List i holds the hops [offsets[i], offsets[i + 1]) from node i.
struct HopLists {
  std::vector<uint32_t> offsets;
  std::vector<NodeId> nodes;  // where each hop leads
  std::vector<EdgeId> edges;
  std::vector<uint8_t> against;  // the relationship points towards the node it is taken from; empty: all_against
  bool all_against = false;

  size_t lists() const { return offsets.empty() ? 0 : offsets.size() - 1; }
  bool Against(size_t hop) const { return against.empty() ? all_against : against[hop] != 0; }
  // The relationship of a hop that starts at `from`.
  RelationshipRef Ref(size_t hop, NodeId from) const {
    return Against(hop) ? RelationshipRef{edges[hop], nodes[hop], from} : RelationshipRef{edges[hop], from, nodes[hop]};
  }
  size_t MemoryUsage() const;
};

// One way to make a hop. The names belong to the plan.
struct HopWay {
  const std::vector<std::string>* types = nullptr;  // empty: any
  plan::Direction direction = plan::Direction::kOut;
};

class HopReader {
 public:
  // `predicate` (null: none) is compiled for the input columns followed by the relationship of the hop.
  HopReader(RunContext& run, std::span<const HopWay> ways, Evaluator* predicate);

  // Looks the type names up: a clause before this one may have made them.
  void Open();

  // Whether the lists of the graph are the hops as they lie: one type, one direction, no predicate, and nothing is
  // written. Then List() gives them without a copy, neighbours being where the hops lead. Known after Open().
  bool direct() const { return cursor_ != nullptr; }
  // REQUIRES: direct().
  absl::Status List(NodeId node, graph::AdjacencyList* out) { return cursor_->List(node, out); }
  TypeId type() const { return reads_[0].types[0]; }
  bool against() const { return reads_[0].against; }
  // Hop `i` of a list of List(from).
  RelationshipRef RefAt(NodeId from, const graph::AdjacencyList& list, uint32_t i) const {
    const EdgeId id = MakeEdgeId(type(), list.EdgeNumberAt(i));
    const NodeId to = list.neighbours[i];
    return against() ? RelationshipRef{id, to, from} : RelationshipRef{id, from, to};
  }
  // Lets go of all lists.
  void Release() { cursor_->Release(); }

  // Lets go of the run: what the predicate holds is its owner's to rest.
  void Rest() {
    cursor_.reset();
    for (Read& read : reads_) read.lists = {};
    merged_.clear();
  }

  // The hops from each node, by neighbour, then relationship; a relationship that several ways allow counts once.
  // `rows[i]` is the row of `batch` that node i belongs to, for the predicate.
  absl::Status Expand(std::span<const NodeId> nodes, const Batch& batch, std::span<const uint32_t> rows,
                      HopLists* out);
  // Whether a hop from `from` over `ref` is one of the ways, and where it leads. Predicate left aside.
  bool Allows(NodeId from, const RelationshipRef& ref, NodeId* to) const;
  // Whether every one of `refs` satisfies the predicate for a row of `batch`.
  absl::StatusOr<bool> AllSatisfy(std::span<const RelationshipRef> refs, const Batch& batch, uint32_t row);

 private:
  // A way in one direction, types resolved.
  struct Read {
    const std::vector<std::string>* names;
    bool against;
    std::vector<TypeId> types;
    bool nothing = false;  // none of its types exists
    graph::NeighbourLists lists;
  };
  absl::Status ExpandOne(Read& read, std::span<const NodeId> nodes, HopLists* out);
  absl::Status ExpandSeveral(std::span<const NodeId> nodes, HopLists* out);
  absl::Status ApplyPredicate(std::span<const NodeId> nodes, const Batch& batch, std::span<const uint32_t> rows,
                              HopLists* out);
  absl::Status EvalSlice(std::span<const NodeId> nodes, const Batch& batch, std::span<const uint32_t> rows,
                         const HopLists& hops, size_t begin, size_t count);
  absl::Status EvalRelationships(Vector relationships, RowIndex rows, const Batch& batch, RowIndex* kept, bool* all);

  struct Hop {
    NodeId node;
    EdgeId edge;
    bool against;
  };

  RunContext& run_;
  Evaluator* const predicate_;
  std::vector<Read> reads_;
  std::unique_ptr<graph::AdjacencyCursor> cursor_;  // of a direct reader
  std::vector<Hop> merged_;
  std::vector<uint32_t> owner_;  // which node each hop starts at
  std::vector<uint8_t> keep_;
};

// The ways of a pattern, and the same walked from the other end.
plan::Direction Reverse(plan::Direction direction);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_HOP_READER_H_
