// Walks over a passage and finds what stands in it, left to right, the longest first. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_SCAN_H_
#define CLAIMGRAPH_INGEST_FIGURES_SCAN_H_

#include <optional>
#include <string_view>
#include <vector>

#include "ingest/figures/quantities.h"
#include "ingest/figures/time_expr.h"

namespace claimgraph::ingest {

// A time, a length of time, or a quantity.
struct Item {
  size_t begin = 0;
  size_t end = 0;
  std::optional<TimeExpr> time;  // also durations
  std::optional<Quantity> quantity;

  bool IsPeriod() const { return time && time->type != TimeType::kDuration; }
};

// True where an item may start; a cheap test that spares the readers most positions.
bool MayStartItem(std::string_view view, size_t at);

// Whether the words before `at` make a bare "2024" a year: in 2024, since 2024.
bool IsSaidYear(std::string_view view, size_t at);

// Items that do not overlap, by ascending position. `now` is the reference time, if there is one.
std::vector<Item> Scan(std::string_view view, std::optional<Seconds> now);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_SCAN_H_
