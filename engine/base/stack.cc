#include "engine/base/stack.h"

#include <pthread.h>

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr size_t kBytesPerLevel = 7 << 10;  // sanitizers keep variables apart
#else
constexpr size_t kBytesPerLevel = 1536;  // measured: at most 1200, with assertions and little optimised
#endif
constexpr size_t kReservedBytes = 128 << 10;  // for what is called at the deepest level
constexpr size_t kUnknownStackBytes = 256 << 10;
constexpr size_t kFewLevels = 32;

struct StackRange {
  const char* low = nullptr;
  const char* high = nullptr;
};

StackRange FindStack() {
#if defined(__APPLE__)
  const auto* high = static_cast<const char*>(pthread_get_stackaddr_np(pthread_self()));
  return {high - pthread_get_stacksize_np(pthread_self()), high};
#else
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return {};
  void* low = nullptr;
  size_t size = 0, guard = 0;
  const bool known = pthread_attr_getstack(&attributes, &low, &size) == 0 &&
                     pthread_attr_getguardsize(&attributes, &guard) == 0;
  pthread_attr_destroy(&attributes);
  if (!known || guard > size) return {};
  return {static_cast<const char*>(low) + guard, static_cast<const char*>(low) + size};
#endif
}

}  // namespace

size_t StackBytesLeft() {
  thread_local const StackRange stack = FindStack();
  // Not the address of a variable: sanitizers put those elsewhere.
  const auto* here = static_cast<const char*>(__builtin_frame_address(0));
  return here > stack.low && here < stack.high ? static_cast<size_t>(here - stack.low) : kUnknownStackBytes;
}

absl::Status CheckStack(size_t levels) {
  if (levels <= kFewLevels) return absl::OkStatus();
  const size_t needed = levels * kBytesPerLevel + kReservedBytes;
  const size_t left = StackBytesLeft();
  if (needed <= left) return absl::OkStatus();
  return MakeError(
      absl::StatusCode::kResourceExhausted,
      Cat("the statement needs ", levels, " levels of operators and expressions, ", needed >> 10,
          " KB of stack; the thread has ", left >> 10, " KB left"),
      {.type = "SyntaxError",
       .detail = "StatementTooDeep",
       .advice = "split the statement, or run it on a thread with a larger stack"});
}

}  // namespace claimgraph
