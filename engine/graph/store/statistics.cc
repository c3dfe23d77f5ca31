#include <algorithm>

#include "engine/graph/format/keys.h"
#include "engine/graph/store/core.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

uint64_t NotNegative(int64_t count) { return static_cast<uint64_t>(std::max<int64_t>(count, 0)); }

catalog::PropertyStatistics Describe(const ValueColumn* column) {
  catalog::PropertyStatistics out;
  if (column == nullptr) return out;
  out.non_null = NotNegative(column->count.load());
  if (column->has_bounds.load()) {
    out.number_min = column->number_min.load();
    out.number_max = column->number_max.load();
  }
  return out;
}

// Lists that are folded, or a guess from the number of relationships while nothing is.
uint64_t Lists(const ListColumn& lists, uint64_t edges) {
  const uint64_t folded = NotNegative(lists.non_null.load());
  return folded != 0 ? std::min(folded, edges) : edges;
}

}  // namespace

uint64_t ColumnStatistics::NodeCount() const { return NotNegative(columns_->exists.count.load()); }

uint64_t ColumnStatistics::NodeCount(LabelId label) const {
  const ValueColumn* column = columns_->Label(label);
  return column != nullptr ? NotNegative(column->count.load()) : 0;
}

uint64_t ColumnStatistics::EdgeCount() const {
  uint64_t sum = 0;
  for (uint32_t t = 0; t < columns_->type_count(); ++t) sum += EdgeCount(TypeId{t});
  return sum;
}

uint64_t ColumnStatistics::EdgeCount(TypeId type) const {
  const TypeColumns* columns = columns_->Type(type);
  return columns != nullptr ? NotNegative(columns->ends.count.load()) : 0;
}

uint64_t ColumnStatistics::DistinctSources(TypeId type) const {
  const TypeColumns* columns = columns_->Type(type);
  return columns != nullptr ? Lists(columns->out, EdgeCount(type)) : 0;
}

uint64_t ColumnStatistics::DistinctTargets(TypeId type) const {
  const TypeColumns* columns = columns_->Type(type);
  return columns != nullptr ? Lists(columns->in, EdgeCount(type)) : 0;
}

catalog::PropertyStatistics ColumnStatistics::NodeProperty(KeyId key) const {
  return Describe(columns_->NodeProperty(key));
}

catalog::PropertyStatistics ColumnStatistics::EdgeProperty(TypeId type, KeyId key) const {
  return Describe(columns_->EdgeProperty(type, key));
}

uint64_t ColumnStatistics::IndexEntries(IndexId index) const {
  const IndexColumn* column = columns_->Index(index);
  return column != nullptr ? column->entries() : 0;
}

double ColumnStatistics::IndexEntriesBetween(IndexId index, const Value* low, const Value* high) const {
  IndexColumn* column = columns_->Index(index);
  if (column == nullptr) return 0;
  std::string low_key;
  std::string high_key;
  if (low != nullptr) values::AppendSortable(*low, &low_key);
  if (high != nullptr) values::AppendSortable(*high, &high_key);
  // Values of the order class of the one bound only.
  if (low == nullptr && high != nullptr) low_key = high_key.substr(0, 1);
  if (high == nullptr) high_key = low != nullptr ? PrefixEnd(low_key.substr(0, 1)) : std::string(8, '\xff');
  const absl::StatusOr<double> keys = column->EstimateBetween(low_key, high_key);
  return keys.ok() ? *keys : static_cast<double>(column->entries());
}

double ColumnStatistics::IndexDistinct(IndexId index) const {
  IndexColumn* column = columns_->Index(index);
  if (column == nullptr) return 0;
  const absl::StatusOr<double> distinct = column->EstimateDistinct();
  return distinct.ok() ? *distinct : 0;
}

}  // namespace claimgraph::graph
