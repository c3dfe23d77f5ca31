// The wall clock. The only place that reads it, so that everything else can be given a time.
#ifndef CLAIMGRAPH_ENGINE_BASE_CLOCK_H_
#define CLAIMGRAPH_ENGINE_BASE_CLOCK_H_

#include <cstdint>

namespace claimgraph {

struct WallTime {
  int64_t epoch_seconds = 0;  // UTC, since 1970-01-01
  int32_t nanos = 0;
};

WallTime Now();

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_BASE_CLOCK_H_
