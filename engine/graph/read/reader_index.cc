// Index access: values become ranges of sortable keys.
#include <limits>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/read/snapshot_reader.h"
#include "engine/storage/stored_value.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

// Above every key that starts with `prefix`: node ids stay below 0xffffffff.
std::string After(std::string prefix) { return prefix.append(5, '\xff'); }

std::string SortableOf(const Value& value) {
  std::string out;
  values::AppendSortable(value, &out);
  return out;
}

// The ends of an order class: the values that compare with `value`. NaN compares with nothing.
std::string ClassBegin(const Value& value) { return SortableOf(value).substr(0, 1); }
std::string ClassEnd(const Value& value) {
  if (value.is_number()) return After(SortableOf(Value::Float(std::numeric_limits<double>::infinity())));
  return PrefixEnd(ClassBegin(value));
}

struct KeyRange {
  std::string low;
  std::string high;
  bool empty = false;
};

KeyRange RangeOf(const std::optional<RangeBound>& low, const std::optional<RangeBound>& high) {
  KeyRange range;
  range.empty = (low && !storage::EqualsItself(low->value)) || (high && !storage::EqualsItself(high->value)) ||
                (low && high && ClassBegin(low->value) != ClassBegin(high->value));
  if (range.empty) return range;
  if (low) {
    range.low = SortableOf(low->value);
    if (!low->inclusive) range.low = After(std::move(range.low));
  } else if (high) {
    range.low = ClassBegin(high->value);
  }
  if (high) {
    range.high = SortableOf(high->value);
    if (high->inclusive) range.high = After(std::move(range.high));
  } else {
    range.high = low ? ClassEnd(low->value) : std::string(64, '\xff');
  }
  range.empty = range.low >= range.high;
  return range;
}

}  // namespace

absl::StatusOr<IndexColumn*> SnapshotReader::FindIndexColumn(IndexId index) const {
  IndexColumn* column = catalog_->FindIndex(index) != nullptr ? core_->columns.Index(index) : nullptr;
  if (column == nullptr) return absl::NotFoundError(Cat("there is no index ", index.value));
  return column;
}

absl::Status SnapshotReader::IndexLookup(IndexId index, const Value& value, std::vector<NodeId>* out) {
  CG_ASSIGN_OR_RETURN(IndexColumn * column, FindIndexColumn(index));
  if (!storage::EqualsItself(value)) return absl::OkStatus();
  const std::string low = SortableOf(value);
  return column->Scan(stamp_, low, After(low), /*descending=*/false, [out](std::string_view key) {
    out->push_back(IndexNode(key));
    return true;
  });
}

absl::Status SnapshotReader::IndexRange(IndexId index, const std::optional<RangeBound>& low,
                                        const std::optional<RangeBound>& high, bool descending, uint64_t limit,
                                        std::vector<NodeId>* out) {
  CG_ASSIGN_OR_RETURN(IndexColumn * column, FindIndexColumn(index));
  const KeyRange range = RangeOf(low, high);
  if (range.empty) return absl::OkStatus();
  uint64_t left = limit == 0 ? std::numeric_limits<uint64_t>::max() : limit;
  return column->Scan(stamp_, range.low, range.high, descending, [out, &left](std::string_view key) {
    out->push_back(IndexNode(key));
    return --left != 0;
  });
}

absl::Status SnapshotReader::IndexPrefix(IndexId index, std::string_view prefix, std::vector<NodeId>* out) {
  CG_ASSIGN_OR_RETURN(IndexColumn * column, FindIndexColumn(index));
  std::string low;
  values::AppendSortableString(prefix, &low);
  low.resize(low.size() - 2);  // without the terminator
  return column->Scan(stamp_, low, PrefixEnd(low), /*descending=*/false, [out](std::string_view key) {
    out->push_back(IndexNode(key));
    return true;
  });
}

}  // namespace claimgraph::graph
