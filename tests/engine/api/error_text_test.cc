#include "claimgraph/error_text.h"

#include <gtest/gtest.h>

#include "engine/base/error.h"

namespace claimgraph {
namespace {

TEST(PositionOf, CountsLinesAndCodePoints) {
  const TextPosition position = PositionOf("MATCH (n)\nRETURN 公司.x", 10 + 7 + 6);
  EXPECT_EQ(position.line, 2u);
  EXPECT_EQ(position.column, 10u);
}

TEST(PositionOf, StopsAtTheEndOfTheText) {
  const TextPosition position = PositionOf("RETURN 1", 1000);
  EXPECT_EQ(position.line, 1u);
  EXPECT_EQ(position.column, 9u);
}

TEST(RenderError, PutsTheCaretUnderWideText) {
  const std::string query = "RETURN 公司, m.x";
  const absl::Status status =
      SyntaxError("UndefinedVariable", Span{15, 1}, "variable `m` is not defined", "did you mean `n`?");
  EXPECT_EQ(RenderError(status, query),
            "SyntaxError.UndefinedVariable at 1:12: variable `m` is not defined\n"
            "  RETURN 公司, m.x\n"
            "               ^\n"
            "  Advice: did you mean `n`?");
}

TEST(RenderError, NeedsNoQuery) {
  EXPECT_EQ(RenderError(ErrorWithAdvice(absl::StatusCode::kNotFound, "no file 'a'", "check the path")),
            "NotFound: no file 'a'\n  Advice: check the path");
}

TEST(ClassifyError, MapsCodesWithoutClassification) {
  EXPECT_EQ(ClassifyError(absl::AbortedError("x")).type, "TransactionConflict");
  EXPECT_EQ(ClassifyError(absl::DataLossError("x")).type, "DataLoss");
  EXPECT_EQ(ClassifyError(RuntimeError("TypeError", "InvalidArgumentValue", "x")).phase, "runtime");
}

}  // namespace
}  // namespace claimgraph
