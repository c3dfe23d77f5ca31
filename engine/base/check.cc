#include "engine/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace claimgraph::base {

void CheckFailed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "claimgraph: internal check failed: %s at %s:%d\n", condition, file, line);
  std::abort();
}

}  // namespace claimgraph::base
