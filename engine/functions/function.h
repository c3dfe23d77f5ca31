// Scalar functions: signature, properties and evaluation. Operators are functions too.
//
// A function is described by a Definition: one row function that says what it means, and optionally a kernel that
// does the same for whole typed columns. A kernel may decline any batch (mixed kinds, a row that must fail); the row
// function then decides, so semantics and errors are written once.
//
// Functions are immutable and live as long as their registry; Eval may run on many threads with a context each.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_FUNCTION_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_FUNCTION_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/error.h"
#include "engine/base/limits.h"
#include "engine/functions/graph_access.h"
#include "engine/values/type_set.h"
#include "engine/values/value.h"
#include "engine/values/vector.h"

namespace claimgraph::functions {

class RegexCache;

inline constexpr uint64_t kRandomStateDefault = 0x853C49E6748FEA9B;

// What functions know of the run. One per run and thread; must outlive nothing.
struct FunctionContext {
  FunctionContext();
  ~FunctionContext();
  FunctionContext(const FunctionContext&) = delete;
  FunctionContext& operator=(const FunctionContext&) = delete;

  GraphAccess* graph = nullptr;      // REQUIRED by functions with needs_graph()
  ClaimFunctions* claims = nullptr;  // null: nothing has evidence
  WorkGuard* guard = nullptr;        // null: never stopped
  MemoryBudget* budget = nullptr;    // null: unlimited
  int64_t statement_epoch_seconds = 0;
  int32_t statement_nanos = 0;
  // The state of rand() and randomUUID(); the same seed gives the same numbers.
  uint64_t random_state = kRandomStateDefault;
  std::unique_ptr<RegexCache> regex_cache;
};

// How far a call may be moved, shared or computed ahead.
enum class Volatility : uint8_t {
  kPure,      // same arguments, same value, always: may be folded into a plan
  kStable,    // ... within one statement (date()), or one snapshot (labels(n)): not into a cached plan
  kVolatile,  // new at each call (rand())
};

using RowFunction = absl::StatusOr<Value> (*)(std::span<const Value> args, FunctionContext& context);
// Returns false to decline the batch; `out` may then hold anything. Sets `out` to `rows` values otherwise.
using Kernel = absl::StatusOr<bool> (*)(std::span<const Column> args, size_t rows, FunctionContext& context,
                                        Vector* out);
using ResultTypeFunction = TypeSet (*)(std::span<const TypeSet> args);

inline constexpr int kVariadic = -1;

struct Definition {
  std::string_view name;
  std::vector<TypeSet> parameters;  // the last one repeats where max_args goes beyond
  int min_args = 0;
  int max_args = 0;  // or kVariadic
  TypeSet result = TypeSet::Any();
  RowFunction row = nullptr;
  Kernel kernel = nullptr;
  ResultTypeFunction result_type = nullptr;  // where it depends on the arguments; else `result`
  Volatility volatility = Volatility::kPure;
  bool null_propagating = true;  // null when any argument is; the row function never sees null then
  bool needs_graph = false;
  std::string_view compile_error_type = "SyntaxError";            // of InvalidArgumentType found by types
  std::string_view runtime_error_detail = "InvalidArgumentType";  // of the TypeError for a value of a wrong type
};

class ScalarFunction {
 public:
  explicit ScalarFunction(Definition definition) : d_(std::move(definition)) {}

  std::string_view name() const { return d_.name; }
  int min_args() const { return d_.min_args; }
  int max_args() const { return d_.max_args; }
  Volatility volatility() const { return d_.volatility; }
  bool null_propagating() const { return d_.null_propagating; }
  bool needs_graph() const { return d_.needs_graph; }
  // REQUIRES: i < max_args().
  TypeSet parameter(size_t i) const { return d_.parameters[i < d_.parameters.size() ? i : d_.parameters.size() - 1]; }

  // Compile time: InvalidNumberOfArguments, or InvalidArgumentType where no value of an argument's types can do.
  absl::Status CheckArguments(std::span<const TypeSet> args, Span call) const;
  TypeSet ResultType(std::span<const TypeSet> args) const;
  TypeSet result() const { return d_.result; }

  // Resets `out` and sets one value per row. REQUIRES: an allowed number of arguments. Constant arguments may be
  // given as constant columns; when all are, the caller may ask for one row.
  absl::Status Eval(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) const;
  // One row; the meaning of the function.
  absl::StatusOr<Value> EvalRow(std::span<const Value> args, FunctionContext& context) const;
  // Row by row, never through the kernel: for tests of the kernels.
  absl::Status EvalGeneric(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) const;

 private:
  Definition d_;
};

// The longest string that an expression may build; larger texts belong in blobs.
inline constexpr size_t kStringBytesMax = size_t{64} << 20;
// The longest list that joining lists may build.
inline constexpr size_t kListItemsMax = size_t{1} << 24;
// ResourceExhausted for a string or a list that would be longer.
absl::Status CheckStringBytes(size_t bytes);
absl::Status CheckListItems(size_t items);

// ResourceExhausted where `value` nests deeper than kMaxValueDepth. For whoever builds lists and maps.
absl::Status CheckDepth(const Value& value);

// TypeError at run time.
absl::Status TypeError(std::string_view detail, std::string_view message);

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_FUNCTION_H_
