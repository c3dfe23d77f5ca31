#include "tools/cli/suggest.h"

#include <gtest/gtest.h>

#include <vector>

namespace claimgraph::cli {
namespace {

TEST(Nearest, FindsTheWordThatWasMeant) {
  const std::vector<std::string> words = {"query", "shell", "ingest", "import"};
  EXPECT_EQ(Nearest("qurey", words), "query");
  EXPECT_EQ(Nearest("INGST", words), "ingest");
  EXPECT_EQ(Nearest("banana", words), "");
  EXPECT_EQ(Nearest("", words), "");
}

}  // namespace
}  // namespace claimgraph::cli
