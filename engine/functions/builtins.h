// The groups of built-in functions; each is registered by its own file. Internal to this layer.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_BUILTINS_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_BUILTINS_H_

#include "engine/functions/registry.h"

namespace claimgraph::functions {

void AddArithmetic(Registry* registry);
void AddComparisons(Registry* registry);
void AddLogic(Registry* registry);
void AddMath(Registry* registry);
void AddStringPredicates(Registry* registry);
void AddStrings(Registry* registry);
void AddLists(Registry* registry);
void AddConversions(Registry* registry);
void AddGraphFunctions(Registry* registry);
void AddTemporal(Registry* registry);
void AddNumericAggregates(Registry* registry);
void AddCollectingAggregates(Registry* registry);

// Types that signatures name often.
inline constexpr TypeSet kNumber = TypeSet::Number();
inline constexpr TypeSet kAnything = TypeSet::Any();

// Cancelled or DeadlineExceeded when the run has to stop. Looks at the clock each time: for long loops, now and then.
absl::Status CheckGuard(FunctionContext& context);

// TypeError InvalidArgumentType: `function` cannot take `value`.
absl::Status CannotTake(std::string_view function, const Value& value);
absl::Status OutOfRange(std::string_view message);            // ArgumentError NumberOutOfRange
absl::Status InvalidArgumentValue(std::string_view message);  // ArgumentError InvalidArgumentValue
absl::Status IntegerOverflow(std::string_view function);      // ArithmeticError IntegerOverflow
absl::Status DivisionByZero();                                // ArithmeticError DivisionByZero

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_BUILTINS_H_
