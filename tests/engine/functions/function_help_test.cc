// Every function has a line of help.
#include "engine/functions/function_help.h"

#include <gtest/gtest.h>

namespace claimgraph::functions {
namespace {

TEST(FunctionHelp, EveryFunctionIsDescribed) {
  for (const FunctionHelp& help : AllFunctionHelp()) {
    EXPECT_FALSE(help.description.empty()) << help.name << " needs a line in engine/functions/function_help.cc";
    EXPECT_FALSE(help.category.empty()) << help.name;
  }
}

TEST(FunctionHelp, SignaturesComeFromTheRegistry) {
  std::string left, coalesce, count;
  for (const FunctionHelp& help : AllFunctionHelp()) {
    if (help.name == "substring") left = help.signature;
    if (help.name == "coalesce") coalesce = help.signature;
    if (help.name == "sum") {
      EXPECT_TRUE(help.aggregating);
    }
  }
  EXPECT_EQ(left, "substring(STRING, INTEGER[, INTEGER]) :: STRING");
  EXPECT_EQ(coalesce, "coalesce(ANY, ...) :: ANY");
}

}  // namespace
}  // namespace claimgraph::functions
