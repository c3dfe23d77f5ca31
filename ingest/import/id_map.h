// From the ids of the input to the nodes they became, one map per id group. One thread.
#ifndef CLAIMGRAPH_INGEST_IMPORT_ID_MAP_H_
#define CLAIMGRAPH_INGEST_IMPORT_ID_MAP_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "engine/base/strings.h"
#include "engine/catalog/ids.h"
#include "ingest/import/table_parser.h"

namespace claimgraph::csv_import {

class IdMap {
 public:
  explicit IdMap(bool numbers) : numbers_(numbers) {}
  bool numbers() const { return numbers_; }

  bool Contains(const IdColumn& ids, size_t row) const { return Find(ids, row).has_value(); }
  std::optional<NodeId> Find(const IdColumn& ids, size_t row) const {
    if (numbers_) {
      const auto found = by_number_.find(ids.numbers[row]);
      return found == by_number_.end() ? std::nullopt : std::optional<NodeId>(found->second);
    }
    const auto found = by_text_.find(ids.texts[row]);
    return found == by_text_.end() ? std::nullopt : std::optional<NodeId>(found->second);
  }
  // REQUIRES: the id is not there yet.
  void Add(IdColumn& ids, size_t row, NodeId node) {
    if (numbers_) {
      by_number_.emplace(ids.numbers[row], node);
    } else {
      by_text_.emplace(std::move(ids.texts[row]), node);
    }
  }
  std::string Text(const IdColumn& ids, size_t row) const {
    return numbers_ ? Cat(ids.numbers[row]) : Cat("'", ids.texts[row], "'");
  }

 private:
  const bool numbers_;
  absl::flat_hash_map<int64_t, NodeId> by_number_;
  StringMap<NodeId> by_text_;
};

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_ID_MAP_H_
