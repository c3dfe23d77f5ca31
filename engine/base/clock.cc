#include "engine/base/clock.h"

#include <chrono>

namespace claimgraph {

WallTime Now() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  const auto seconds = std::chrono::floor<std::chrono::seconds>(since);
  const auto nanos = std::chrono::duration_cast<std::chrono::nanoseconds>(since - seconds);
  return {seconds.count(), static_cast<int32_t>(nanos.count())};
}

}  // namespace claimgraph
