// Applies elementary changes to the columns' overlays, under one commit stamp. Used by transactions (with an undo
// log) and when the commit log is read back at open (without). Checks nothing: whoever calls has checked, or has
// verified the log. Holder of the writer slot only.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_MUTATOR_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_MUTATOR_H_

#include <string>
#include <string_view>

#include "engine/graph/column/graph_columns.h"
#include "engine/graph/write/undo_log.h"

namespace claimgraph::graph {

class Mutator {
 public:
  // `counts` is false when the counters already include the commit (see store/state.h). `undo` may be nullptr.
  Mutator(GraphColumns* columns, uint64_t stamp, bool counts, UndoLog* undo)
      : columns_(columns), stamp_(stamp), counts_(counts), undo_(undo) {}

  void CreateNode(NodeId node);
  void DeleteNode(NodeId node);
  void SetLabel(LabelId label, NodeId node, bool present);
  // `had`: there was a value before.
  void SetNodeProperty(KeyId key, NodeId node, const Value& value, bool had);
  void CreateEdge(TypeId type, uint64_t number, NodeId source, NodeId target);
  void DeleteEdge(TypeId type, uint64_t number, NodeId source, NodeId target);
  void SetEdgeProperty(TypeId type, uint64_t number, KeyId key, const Value& value, bool had);
  // `space`: see EdgeSpace.
  void SetEvidence(uint32_t space, uint64_t id, NodeId claim, bool present);
  void SetIndexKey(IndexId index, std::string_view key, bool present);
  void AddCount(std::atomic<int64_t>* counter, int64_t amount);

 private:
  void Put(ValueColumn* column, uint64_t id, const Value& value);
  void Append(ListColumn* column, uint64_t id, bool remove, uint32_t first, uint32_t second);
  void RaiseTo(std::atomic<uint64_t>* next, uint64_t number);

  GraphColumns* const columns_;
  const uint64_t stamp_;
  const bool counts_;
  UndoLog* const undo_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_MUTATOR_H_
