// Numbers with what they count or measure: 55億美元, 15%-20%, 28nm, 500家, $5.5bn. Internal to figures; pure.
#ifndef CLAIMGRAPH_INGEST_FIGURES_QUANTITIES_H_
#define CLAIMGRAPH_INGEST_FIGURES_QUANTITIES_H_

#include <optional>
#include <string>
#include <string_view>

#include "ingest/figures/numerals.h"
#include "ingest/record/kinds.h"

namespace claimgraph::ingest {

struct Quantity {
  size_t begin = 0;
  size_t end = 0;
  FigureKind kind = FigureKind::kNumber;
  std::optional<double> value;  // none for a range
  std::optional<double> low;
  std::optional<double> high;
  std::string unit;
  std::string currency;
  Bound bound = Bound::kEqual;  // as said by the number itself: 多, 余, 几
  Numeral number;               // the first number
  size_t number_end = 0;        // where the last number ends
};

// The quantity that starts exactly at `at`, with its unit if it has one. Numbers inside names and versions (H20, 910B,
// 2.0版) are none.
std::optional<Quantity> QuantityAt(std::string_view view, size_t at);

// Whether a number may start at `at`: not inside a Latin word, a name with digits, or a word of not_numbers.tsv.
bool NumberMayStart(std::string_view view, size_t at);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_QUANTITIES_H_
