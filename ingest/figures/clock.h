// Times of day, and dates with them: 5:30 pm, tomorrow at 3, 明天下午三点. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_CLOCK_H_
#define CLAIMGRAPH_INGEST_FIGURES_CLOCK_H_

#include <optional>
#include <string_view>
#include <vector>

#include "ingest/figures/time_expr.h"

namespace claimgraph::ingest {

// A time of day, or a part of the day, in seconds after midnight.
struct ClockTime {
  size_t begin = 0;
  size_t end = 0;
  Seconds start = 0;
  Seconds stop = 0;        // equals start for a moment
  bool part = false;       // morning, 下午
  bool exact = false;      // am, pm or a part of the day settles the half
  bool afternoon = false;  // the half is settled as the second
};

std::optional<ClockTime> ClockTimeAt(std::string_view view, size_t at);

// every week, Tuesdays at 9am, 每日.
std::optional<TimeExpr> RecurringAt(std::string_view view, size_t at);
// now, 现在.
std::optional<TimeExpr> NowAt(std::string_view view, size_t at, Seconds now);
// "before ", "since ": the length of such a word at `at`, or 0.
size_t OpenPrefixLength(std::string_view view, size_t at);
// Opens one side of a time as the word before or after it says.
TimeExpr WithOpenPrefix(std::string_view view, size_t at, TimeExpr expr);
TimeExpr WithOpenSuffix(std::string_view view, TimeExpr expr);

// All times of a text, dates joined with their times of day.
std::vector<TimeExpr> ScanTimes(std::string_view view, Seconds now);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_CLOCK_H_
