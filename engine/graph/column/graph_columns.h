// All columns of a graph, by what they hold. Columns come into being when first written (or found on disk) and stay.
// Finding one is safe from any thread and gives nullptr when there is none; making one belongs to the writer.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_COLUMN_GRAPH_COLUMNS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_COLUMN_GRAPH_COLUMNS_H_

#include <functional>

#include "engine/graph/column/column.h"
#include "engine/graph/index/index_column.h"

namespace claimgraph::graph {

struct TypeColumns {
  TypeColumns(ColumnContext* context, TypeId type);
  ~TypeColumns();
  const TypeId type;
  ListColumn out;
  ListColumn in;
  ValueColumn ends;
  ListColumn evidence;
  GrowArray<ValueColumn> properties;  // by key
  std::atomic<uint64_t> next_number{0};
};

class GraphColumns {
 public:
  explicit GraphColumns(ColumnContext* context);
  ~GraphColumns();

  ValueColumn exists;
  ListColumn node_evidence;
  ListColumn evidenced;
  std::atomic<uint64_t> next_node{0};

  ValueColumn* Label(LabelId label) const { return labels_.Get(label.value); }
  ValueColumn* NodeProperty(KeyId key) const { return properties_.Get(key.value); }
  TypeColumns* Type(TypeId type) const { return types_.Get(type.value); }
  ValueColumn* EdgeProperty(TypeId type, KeyId key) const;
  // Evidence of elements of a space (see EdgeSpace).
  ListColumn* Evidence(uint32_t space);

  IndexColumn* Index(IndexId index) const { return indexes_.Get(index.value); }
  size_t index_count() const { return indexes_.size(); }
  IndexColumn* MakeIndex(IndexId index);

  size_t label_count() const { return labels_.size(); }
  size_t key_count() const { return properties_.size(); }
  size_t type_count() const { return types_.size(); }

  ValueColumn* MakeLabel(LabelId label);
  ValueColumn* MakeNodeProperty(KeyId key);
  TypeColumns* MakeType(TypeId type);
  ValueColumn* MakeEdgeProperty(TypeId type, KeyId key);

  const GrowArray<ValueColumn>& labels() const { return labels_; }
  const GrowArray<ValueColumn>& node_properties() const { return properties_; }
  const GrowArray<TypeColumns>& types() const { return types_; }
  const GrowArray<IndexColumn>& indexes() const { return indexes_; }

  // Every column, in a fixed order.
  void ForEach(const std::function<void(ValueColumn*)>& value, const std::function<void(ListColumn*)>& list);

 private:
  ColumnContext* const context_;
  GrowArray<ValueColumn> labels_;
  GrowArray<ValueColumn> properties_;
  GrowArray<TypeColumns> types_;
  GrowArray<IndexColumn> indexes_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_COLUMN_GRAPH_COLUMNS_H_
