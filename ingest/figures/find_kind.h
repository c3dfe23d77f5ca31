// What the filter finds for one kind of request. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_FIND_KIND_H_
#define CLAIMGRAPH_INGEST_FIGURES_FIND_KIND_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/figures/calendar.h"

namespace claimgraph::ingest {

// One thing found, as the filter's answer shows it; offsets are bytes of the matching view.
struct Finding {
  size_t begin = 0;
  size_t end = 0;
  std::string kind;
  std::string value;              // empty: none
  std::vector<std::string> alts;  // other readings
  std::string unit;
  std::string currency;
  std::string bound;  // min, max
  bool approx = false;
  std::optional<double> seconds;  // of durations
};

std::vector<Finding> FindNumbers(std::string_view view);
std::vector<Finding> FindPercents(std::string_view view);
std::vector<Finding> FindOrdinals(std::string_view view);
std::vector<Finding> FindRanges(std::string_view view);
std::vector<Finding> FindCurrencies(std::string_view view);
std::vector<Finding> FindDimensions(std::string_view view);
// Dates, periods, durations, times; `said` is false where no reference time was given, and relative ones get no value.
std::vector<Finding> FindTimes(std::string_view view, Seconds now, bool said);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_FIND_KIND_H_
