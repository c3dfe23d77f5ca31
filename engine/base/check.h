// Assertions. They guard against our own bugs, never against input or bytes read from disk:
// those are `absl::Status` (see status.h).
//
//   CG_CHECK(cond)      aborts in every build; for storage invariants
//   CG_DCHECK(cond)     aborts in debug and test builds, costs nothing in release
//   CG_RET_CHECK(cond)  returns an Internal status from the enclosing function (status.h)
#ifndef CLAIMGRAPH_ENGINE_BASE_CHECK_H_
#define CLAIMGRAPH_ENGINE_BASE_CHECK_H_

namespace claimgraph::base {
[[noreturn]] void CheckFailed(const char* condition, const char* file, int line);
}  // namespace claimgraph::base

#define CG_CHECK(condition)                                                  \
  do {                                                                       \
    if (!(condition)) [[unlikely]]                                           \
      ::claimgraph::base::CheckFailed(#condition, __FILE__, __LINE__);       \
  } while (false)

#ifdef NDEBUG
#define CG_DCHECK(condition) \
  do {                       \
    if (false) {             \
      (void)(condition);     \
    }                        \
  } while (false)
#else
#define CG_DCHECK(condition) CG_CHECK(condition)
#endif

#endif  // CLAIMGRAPH_ENGINE_BASE_CHECK_H_
