// Sums amounts of calendar and clock units into a duration. Fractions flow into smaller units by average length: a
// month is 30.436875 days (2,629,746 seconds), a day 24 hours. Not thread-safe; use one per duration.
#ifndef CLAIMGRAPH_ENGINE_VALUES_DURATION_BUILDER_H_
#define CLAIMGRAPH_ENGINE_VALUES_DURATION_BUILDER_H_

#include <cstdint>

#include "absl/status/statusor.h"
#include "engine/values/value.h"

namespace claimgraph::temporal {

// A whole number and a fraction in (-1, 1) of the same sign.
struct Amount {
  int64_t whole = 0;
  double fraction = 0;
};

class DurationBuilder {
 public:
  void AddYears(Amount a) { AddMonths(a, 12); }
  void AddMonths(Amount a, int64_t factor = 1);
  void AddWeeks(Amount a) { AddDays(a, 7); }
  void AddDays(Amount a, int64_t factor = 1);
  // `factor` is the unit in seconds: 3600 for hours.
  void AddSeconds(Amount a, int64_t factor = 1);
  // `factor` is the unit in nanoseconds: 1000 for microseconds.
  void AddNanos(Amount a, int64_t factor = 1);
  void Add(const DurationData& d);

  // ArithmeticError IntegerOverflow where a part does not fit 64 bits.
  absl::StatusOr<Value> Build() const;

 private:
  __int128 months_ = 0;
  __int128 days_ = 0;
  __int128 seconds_ = 0;
  __int128 nanos_ = 0;
  double months_fraction_ = 0;
  double seconds_fraction_ = 0;  // what fractions of days, hours, minutes and seconds come to
};

// Every part times `factor`, or divided by it; fractions flow down.
absl::StatusOr<Value> ScaleDuration(const DurationData& d, double factor);
absl::StatusOr<Value> DivideDuration(const DurationData& d, double divisor);

// ArithmeticError where `d` is not finite or does not fit 64 bits.
absl::StatusOr<Amount> AmountOf(double d);

}  // namespace claimgraph::temporal

#endif  // CLAIMGRAPH_ENGINE_VALUES_DURATION_BUILDER_H_
