// AdjacencySource: the neighbours of nodes over a set of relationship types and a direction, list by list and without
// copies. What Expand and the path operators walk on.
//
// Opens one cursor per type and direction. In a run that writes, lists are outdated by the next change: call Renew()
// between batches. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_ADJACENCY_SOURCE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_ADJACENCY_SOURCE_H_

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_reader.h"
#include "engine/plan/query_graph.h"

namespace claimgraph::executor {

graph::Direction ToGraphDirection(plan::Direction direction);
// Ids of the names that exist. Empty `names` stand for all types: then the result may be empty only if there are
// none, so callers that pass on to GraphReader have to tell "all" from "none exist".
std::vector<TypeId> ResolveTypes(const catalog::Catalog& catalog, const std::vector<std::string>& names);

// One list of a node: relationships of `type`, that leave it (outgoing) or enter it.
struct IncidentList {
  graph::AdjacencyList list;
  TypeId type;
  bool outgoing = true;
  // The other list of this node and type has the self-loops already.
  bool skip_self_loops = false;

  RelationshipRef RefAt(NodeId node, uint32_t i) const {
    const EdgeId id = MakeEdgeId(type, list.EdgeNumberAt(i));
    return outgoing ? RelationshipRef{id, node, list.neighbours[i]} : RelationshipRef{id, list.neighbours[i], node};
  }
};

class AdjacencySource {
 public:
  // `types` (names as written; empty: any) must outlive this.
  AdjacencySource(RunContext& run, const std::vector<std::string>& types, plan::Direction direction)
      : run_(run), types_(types), direction_(direction) {}

  // Between batches, when no list is in use any more. Opens cursors when there are none, or when they may be
  // outdated; now and then lets go of what they hold.
  absl::Status Renew();
  // Closes the cursors; Renew() opens others, in the next run.
  void Rest() {
    cursors_.clear();
    open_ = false;
  }
  // Sets `out` to the lists of `node` that are not empty, in a fixed order of types and directions.
  absl::Status Lists(NodeId node, std::vector<IncidentList>* out);
  // Sets degrees[i] to the number of relationships of nodes[i]. REQUIRES: one direction, not both.
  absl::Status Degrees(std::span<const NodeId> nodes, int64_t* degrees);

  struct TypedCursor {
    std::unique_ptr<graph::AdjacencyCursor> cursor;
    TypeId type;
    bool outgoing;
    bool skip_self_loops;  // another cursor has them already
  };
  // Those that Renew() opened last.
  std::span<const TypedCursor> cursors() const { return cursors_; }

 private:
  RunContext& run_;
  const std::vector<std::string>& types_;
  plan::Direction direction_;
  std::vector<TypedCursor> cursors_;
  uint32_t batches_ = 0;
  bool open_ = false;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_ADJACENCY_SOURCE_H_
