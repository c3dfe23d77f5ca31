// Index access: values become ranges of sortable keys.
#include <algorithm>
#include <limits>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/read/snapshot_reader.h"
#include "engine/storage/stored_value.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

using std::string_literals::operator""s;

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

// The part of a value's key that decides how it compares with others; empty for the class as a whole.
std::string DecidingKey(const Value& value, bool* exact) {
  *exact = false;
  switch (value.type()) {
    case ValueType::kTime: return SortableOf(value).substr(0, 1 + 8);          // the instant, without the offset
    case ValueType::kDateTime: return SortableOf(value).substr(0, 1 + 8 + 4);
    case ValueType::kList:
    case ValueType::kMap:
    case ValueType::kDuration: return {};
    default: *exact = true; return SortableOf(value);
  }
}

struct KeyRange {
  std::string low;
  std::string high;
  bool empty = false;
};

KeyRange PrefixRange(std::string base, std::string_view prefix) {
  KeyRange range;
  values::AppendSortableString(prefix, &base);
  base.resize(base.size() - 2);  // without the terminator
  range.high = PrefixEnd(base);
  range.low = std::move(base);
  return range;
}

bool ComparesWithNothing(const std::optional<RangeBound>& bound) {
  if (!bound) return false;
  const bool is_list = bound->value.type() == ValueType::kList;  // may hold null and still be greater or less
  return !is_list && !storage::EqualsItself(bound->value);
}

KeyRange RangeOf(const IndexSpan& span) {
  KeyRange range;
  std::string base;
  for (const Value& value : span.equal) {
    range.empty = range.empty || !storage::EqualsItself(value);
    values::AppendSortable(value, &base);
  }
  if (range.empty) return range;
  if (span.prefix) return PrefixRange(std::move(base), *span.prefix);
  const auto& [equal, low, high, prefix] = span;
  range.empty = ComparesWithNothing(low) || ComparesWithNothing(high) ||
                (low && high && ClassBegin(low->value) != ClassBegin(high->value));
  if (range.empty) return range;
  range.low = base;
  range.high = After(base);
  bool exact = true;
  if (low) {
    const std::string key = DecidingKey(low->value, &exact);
    range.low = base + (key.empty() ? ClassBegin(low->value) : key);
    if (exact && !low->inclusive) range.low = After(std::move(range.low));
    range.high = base + ClassEnd(low->value);
  }
  if (high) {
    const std::string key = DecidingKey(high->value, &exact);
    if (!low) range.low = base + ClassBegin(high->value);
    range.high = base + (key.empty() ? ClassEnd(high->value) : exact ? key : PrefixEnd(key));
    if (exact && high->inclusive) range.high = After(std::move(range.high));
  }
  range.empty = range.low >= range.high;
  return range;
}

}  // namespace

absl::StatusOr<IndexColumn*> SnapshotReader::FindIndexColumn(IndexId index, uint64_t* first) const {
  const catalog::IndexInfo* info = catalog_->FindIndex(index);
  IndexColumn* column = info != nullptr ? core_->columns.Index(index) : nullptr;
  if (column == nullptr) return absl::NotFoundError(Cat("there is no index ", index.value));
  *first = info->kind == ElementKind::kNode ? 0 : MakeEdgeId(info->type, 0);
  return column;
}

absl::Status SnapshotReader::IndexLookup(IndexId index, const Value& value, std::vector<uint64_t>* out) {
  uint64_t first = 0;
  CG_ASSIGN_OR_RETURN(IndexColumn * column, FindIndexColumn(index, &first));
  if (!storage::EqualsItself(value)) return absl::OkStatus();
  const std::string low = SortableOf(value);
  return column->Scan(stamp_, low, After(low), /*descending=*/false, [out, first](std::string_view key) {
    out->push_back(first + IndexNode(key));
    return true;
  });
}

absl::Status SnapshotReader::IndexScan(IndexId index, const IndexSpan& span, bool descending, size_t count,
                                       IndexPosition* position, std::vector<uint64_t>* out) {
  uint64_t first = 0;
  CG_ASSIGN_OR_RETURN(IndexColumn * column, FindIndexColumn(index, &first));
  KeyRange range = RangeOf(span);
  if (!position->after.empty()) (descending ? range.high : range.low) = position->after + (descending ? "" : "\0"s);
  position->done = true;
  if (range.empty || range.low >= range.high) return absl::OkStatus();
  const size_t end = out->size() + count;
  size_t run = out->size();  // where the elements with the value of the last key begin
  std::string last;
  const auto value_of = [](std::string_view key) { return key.substr(0, key.size() - kIndexNodeBytes); };
  const auto end_run = [&] {
    if (descending) std::reverse(out->begin() + static_cast<ptrdiff_t>(run), out->end());
    run = out->size();
  };
  CG_RETURN_IF_ERROR(column->Scan(stamp_, range.low, range.high, descending, [&](std::string_view key) {
    // Descending, a run of equal values is read to its end: it is turned round.
    const bool same = descending && !last.empty() && value_of(key) == value_of(last);
    if (!same) {
      end_run();
      if (out->size() >= end) {
        position->done = false;
        return false;
      }
    }
    out->push_back(first + IndexNode(key));
    last = key;
    return true;
  }));
  end_run();
  position->after = last;
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
