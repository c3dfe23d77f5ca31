// "Did you mean": the known word nearest to a misspelt one.
#ifndef CLAIMGRAPH_TOOLS_CLI_SUGGEST_H_
#define CLAIMGRAPH_TOOLS_CLI_SUGGEST_H_

#include <span>
#include <string>
#include <string_view>

namespace claimgraph::cli {

// The candidate with the fewest typing mistakes, when they are few for its length; empty when nothing is near.
// REQUIRES: candidates in lower case.
std::string Nearest(std::string_view word, std::span<const std::string> candidates);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_SUGGEST_H_
