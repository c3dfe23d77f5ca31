#include "engine/graph/column/graph_columns.h"

namespace claimgraph::graph {
namespace {

template <typename T>
void DeleteAll(GrowArray<T>& array) {
  for (size_t i = 0; i < array.size(); ++i) delete array.Get(i);
}

}  // namespace

TypeColumns::TypeColumns(ColumnContext* context, TypeId type_in)
    : type(type_in),
      out(context, {Family::kOut, type_in.value}),
      in(context, {Family::kIn, type_in.value}),
      ends(context, {Family::kEnds, type_in.value}),
      evidence(context, {Family::kEvidence, EdgeSpace(type_in)}) {}

TypeColumns::~TypeColumns() { DeleteAll(properties); }

GraphColumns::GraphColumns(ColumnContext* context)
    : exists(context, {Family::kLabels, kExistsColumn}),
      node_evidence(context, {Family::kEvidence, kNodeSpace}),
      evidenced(context, {Family::kEvidenced, 0}),
      context_(context) {}

GraphColumns::~GraphColumns() {
  DeleteAll(labels_);
  DeleteAll(properties_);
  DeleteAll(types_);
  DeleteAll(indexes_);
}

ValueColumn* GraphColumns::EdgeProperty(TypeId type, KeyId key) const {
  const TypeColumns* columns = Type(type);
  return columns != nullptr ? columns->properties.Get(key.value) : nullptr;
}

ListColumn* GraphColumns::Evidence(uint32_t space) {
  if (space == kNodeSpace) return &node_evidence;
  TypeColumns* columns = Type(TypeId{space - 1});
  return columns != nullptr ? &columns->evidence : nullptr;
}

ValueColumn* GraphColumns::MakeLabel(LabelId label) {
  return labels_.GetOrMake(label.value, [&] { return new ValueColumn(context_, {Family::kLabels, label.value}); });
}

ValueColumn* GraphColumns::MakeNodeProperty(KeyId key) {
  return properties_.GetOrMake(key.value, [&] {
    return new ValueColumn(context_, {Family::kNodeProperties, key.value});
  });
}

TypeColumns* GraphColumns::MakeType(TypeId type) {
  return types_.GetOrMake(type.value, [&] { return new TypeColumns(context_, type); });
}

ValueColumn* GraphColumns::MakeEdgeProperty(TypeId type, KeyId key) {
  return MakeType(type)->properties.GetOrMake(key.value,
                                              [&] { return new ValueColumn(context_, EdgePropertyColumn(type, key)); });
}

IndexColumn* GraphColumns::MakeIndex(IndexId index) {
  return indexes_.GetOrMake(index.value, [&] { return new IndexColumn(context_, index); });
}

void GraphColumns::ForEach(const std::function<void(ValueColumn*)>& value,
                           const std::function<void(ListColumn*)>& list) {
  const auto each = [](auto& array, const auto& visit) {
    for (size_t i = 0; i < array.size(); ++i) {
      if (auto* element = array.Get(i); element != nullptr) visit(element);
    }
  };
  value(&exists);
  each(labels_, value);
  each(properties_, value);
  list(&node_evidence);
  list(&evidenced);
  each(types_, [&](TypeColumns* type) {
    list(&type->out);
    list(&type->in);
    value(&type->ends);
    list(&type->evidence);
    each(type->properties, value);
  });
}

}  // namespace claimgraph::graph
