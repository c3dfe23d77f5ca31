#include "engine/graph/write/mutator.h"

#include "engine/graph/store/packed_ends.h"

namespace claimgraph::graph {

void Mutator::Put(ValueColumn* column, uint64_t id, const Value& value) {
  const ValueVersion* before = column->Put(id, stamp_, value);
  if (undo_ != nullptr) undo_->Value(column, id, before);
}

void Mutator::Append(ListColumn* column, uint64_t id, bool remove, uint32_t first, uint32_t second) {
  column->Append(id, stamp_, remove, first, second);
  if (undo_ != nullptr) undo_->List(column, id);
}

void Mutator::AddCount(std::atomic<int64_t>* counter, int64_t amount) {
  if (!counts_ || amount == 0) return;
  // Nobody else changes it: see Mutator.
  counter->store(counter->load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
  if (undo_ != nullptr) undo_->Count(counter, amount);
}

void Mutator::RaiseTo(std::atomic<uint64_t>* next, uint64_t number) {
  const uint64_t before = next->load(std::memory_order_relaxed);
  if (number < before) return;
  if (undo_ != nullptr) undo_->Number(next, before);
  next->store(number + 1, std::memory_order_release);
}

void Mutator::CreateNode(NodeId node) {
  Put(&columns_->exists, node, Value::Bool(true));
  RaiseTo(&columns_->next_node, node);
  AddCount(&columns_->exists.count, 1);
}

void Mutator::DeleteNode(NodeId node) {
  Put(&columns_->exists, node, Value());
  AddCount(&columns_->exists.count, -1);
}

void Mutator::SetLabel(LabelId label, NodeId node, bool present) {
  ValueColumn* column = columns_->MakeLabel(label);
  Put(column, node, present ? Value::Bool(true) : Value());
  AddCount(&column->count, present ? 1 : -1);
}

void Mutator::SetNodeProperty(KeyId key, NodeId node, const Value& value, bool had) {
  ValueColumn* column = columns_->MakeNodeProperty(key);
  Put(column, node, value);
  AddCount(&column->count, static_cast<int64_t>(!value.is_null()) - static_cast<int64_t>(had));
}

void Mutator::CreateEdge(TypeId type, uint64_t number, NodeId source, NodeId target) {
  TypeColumns* columns = columns_->MakeType(type);
  const auto small = static_cast<uint32_t>(number);
  Put(&columns->ends, number, PackEnds(source, target));
  Append(&columns->out, source, false, static_cast<uint32_t>(target), small);
  Append(&columns->in, target, false, static_cast<uint32_t>(source), small);
  RaiseTo(&columns->next_number, number);
  AddCount(&columns->ends.count, 1);
}

void Mutator::DeleteEdge(TypeId type, uint64_t number, NodeId source, NodeId target) {
  TypeColumns* columns = columns_->MakeType(type);
  const auto small = static_cast<uint32_t>(number);
  Put(&columns->ends, number, Value());
  Append(&columns->out, source, true, static_cast<uint32_t>(target), small);
  Append(&columns->in, target, true, static_cast<uint32_t>(source), small);
  AddCount(&columns->ends.count, -1);
}

void Mutator::SetEdgeProperty(TypeId type, uint64_t number, KeyId key, const Value& value, bool had) {
  ValueColumn* column = columns_->MakeEdgeProperty(type, key);
  Put(column, number, value);
  AddCount(&column->count, static_cast<int64_t>(!value.is_null()) - static_cast<int64_t>(had));
}

void Mutator::SetEvidence(uint32_t space, uint64_t id, NodeId claim, bool present) {
  if (space != kNodeSpace) columns_->MakeType(TypeId{space - 1});
  Append(columns_->Evidence(space), id, !present, static_cast<uint32_t>(claim), 0);
  Append(&columns_->evidenced, claim, !present, space, static_cast<uint32_t>(id));
}

void Mutator::SetIndexKey(IndexId index, std::string_view key, bool present) {
  IndexColumn* column = columns_->MakeIndex(index);
  column->Put(key, stamp_, present);
  if (undo_ != nullptr) undo_->Index(column, key);
  AddCount(&column->entry_counter(), present ? 1 : -1);
}

}  // namespace claimgraph::graph
