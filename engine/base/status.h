// Status macros. Every fallible function returns `absl::Status` or `absl::StatusOr<T>`; no exception crosses a
// layer header.
#ifndef CLAIMGRAPH_ENGINE_BASE_STATUS_H_
#define CLAIMGRAPH_ENGINE_BASE_STATUS_H_

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#define CG_RETURN_IF_ERROR(expr)                          \
  do {                                                    \
    if (::absl::Status cg_status_ = (expr); !cg_status_.ok()) [[unlikely]] \
      return cg_status_;                                  \
  } while (false)

#define CG_STATUS_CONCAT_INNER_(a, b) a##b
#define CG_STATUS_CONCAT_(a, b) CG_STATUS_CONCAT_INNER_(a, b)

// CG_ASSIGN_OR_RETURN(auto value, FallibleCall());
#define CG_ASSIGN_OR_RETURN(lhs, expr) \
  CG_ASSIGN_OR_RETURN_IMPL_(CG_STATUS_CONCAT_(cg_statusor_, __LINE__), lhs, expr)
#define CG_ASSIGN_OR_RETURN_IMPL_(tmp, lhs, expr)      \
  auto tmp = (expr);                                   \
  if (!tmp.ok()) [[unlikely]]                          \
    return std::move(tmp).status();                    \
  lhs = std::move(tmp).value()

// Returns Internal when one of our own invariants does not hold (planner, binder: never aborts the host program).
#define CG_RET_CHECK(condition)                                                                      \
  do {                                                                                               \
    if (!(condition)) [[unlikely]]                                                                   \
      return ::absl::InternalError("internal error: " #condition " at " __FILE__);                   \
  } while (false)

#endif  // CLAIMGRAPH_ENGINE_BASE_STATUS_H_
