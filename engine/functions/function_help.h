// What each function is for, in a sentence: for SHOW FUNCTIONS, the language reference and editors.
//
// Built once from the registry and the table in function_help.cc; immutable, thread-safe. `function_help_test` fails
// when a function of the registry has no line in the table.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_FUNCTION_HELP_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_FUNCTION_HELP_H_

#include <string>
#include <string_view>
#include <vector>

namespace claimgraph::functions {

struct FunctionHelp {
  std::string_view name;
  std::string_view category;     // empty, as the description, where the table has nothing
  std::string_view description;
  std::string signature;         // "left(STRING, INTEGER) :: STRING"; arguments that may be left out in brackets
  bool aggregating = false;
};

// Every function that a person may write, by name; operators are left out.
const std::vector<FunctionHelp>& AllFunctionHelp();

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_FUNCTION_HELP_H_
