// Query parameters from the command line and the shell.
#ifndef CLAIMGRAPH_TOOLS_CLI_PARAMETERS_H_
#define CLAIMGRAPH_TOOLS_CLI_PARAMETERS_H_

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimgraph/database.h"

namespace claimgraph::cli {

// A value as people type it: JSON where it is JSON (5, 1.5, true, null, [1,2], {"a":1}, "5"), else the text itself.
Value ParseParameterValue(std::string_view text);

// Sets `name`, in place of an older value.
void SetParameter(std::string name, Value value, Parameters* parameters);

// From `k=v` words and a JSON object (may be empty); a name in both takes the word. InvalidArgument says what is
// wrong with which.
absl::StatusOr<Parameters> ParseParameters(const std::vector<std::string>& words, std::string_view json);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_PARAMETERS_H_
