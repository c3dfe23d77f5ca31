// How much of the calling thread's stack is left. Trees of syntax and plans are walked by recursion, and an embedder's
// thread may have a small stack: a statement that is too deep for it is refused instead of running over its end.
#ifndef CLAIMGRAPH_ENGINE_BASE_STACK_H_
#define CLAIMGRAPH_ENGINE_BASE_STACK_H_

#include <cstddef>

#include "absl/status/status.h"

namespace claimgraph {

// Where the thread runs on a stack that is not its own (a coroutine): what is safe to assume.
size_t StackBytesLeft();

// ResourceExhausted where the stack that is left may not do for a recursion over so many levels of operators or
// expressions, with all that is called at the deepest one. Costs nothing for few levels.
absl::Status CheckStack(size_t levels);

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_BASE_STACK_H_
