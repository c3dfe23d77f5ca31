#include "engine/functions/registry.h"

#include <gtest/gtest.h>

namespace claimgraph::functions {
namespace {

TEST(Registry, FindsFunctionsWhateverTheirCase) {
  EXPECT_EQ(Builtins().FindScalar("TOINTEGER"), Builtins().FindScalar("toInteger"));
  EXPECT_NE(Builtins().FindScalar("duration.inseconds"), nullptr);
  EXPECT_NE(Builtins().FindScalar("STARTS WITH"), nullptr);
  EXPECT_EQ(Builtins().FindScalar("count"), nullptr);
  EXPECT_NE(Builtins().FindAggregate("COUNT"), nullptr);
}

TEST(Registry, SuggestsNamesThatLookAlike) {
  const absl::Status status = Builtins().UnknownFunction("toIntger", {3, 8});
  const ErrorInfo info = *GetErrorInfo(status);
  EXPECT_EQ(info.type, "SyntaxError");
  EXPECT_EQ(info.detail, "UnknownFunction");
  EXPECT_EQ(info.advice, "did you mean `toInteger`?");
  EXPECT_EQ(Builtins().Suggest("qqqqqqqq"), "");
}

std::string DetailOf(std::string_view function, std::vector<TypeSet> args) {
  const absl::Status status = Builtins().FindScalar(function)->CheckArguments(args, {});
  return status.ok() ? "ok" : GetErrorInfo(status)->type + " " + GetErrorInfo(status)->detail;
}

TEST(CheckArguments, RefusesWhatNoValueCouldSatisfy) {
  const TypeSet kInt = ValueType::kInt, kString = ValueType::kString, kPath = ValueType::kPath;
  EXPECT_EQ(DetailOf("NOT", {kInt}), "SyntaxError InvalidArgumentType");
  EXPECT_EQ(DetailOf("NOT", {TypeSet()}), "ok");  // null
  EXPECT_EQ(DetailOf("NOT", {TypeSet::Any()}), "ok");
  EXPECT_EQ(DetailOf("%", {kString, kInt}), "SyntaxError InvalidArgumentType");
  EXPECT_EQ(DetailOf("%", {kString | ValueType::kInt, kInt}), "ok");
  EXPECT_EQ(DetailOf("IN", {kInt, kString}), "SyntaxError InvalidArgumentType");
  EXPECT_EQ(DetailOf("size", {kPath}), "SyntaxError InvalidArgumentType");
  EXPECT_EQ(DetailOf("length", {ValueType::kNode}), "SyntaxError InvalidArgumentType");
  EXPECT_EQ(DetailOf("[]", {kInt, kInt}), "TypeError InvalidArgumentType");
  EXPECT_EQ(DetailOf("size", {}), "SyntaxError InvalidNumberOfArguments");
  EXPECT_EQ(DetailOf("substring", {kString, kInt, kInt, kInt}), "SyntaxError InvalidNumberOfArguments");
  EXPECT_EQ(DetailOf("coalesce", {kString, kInt, kInt, kInt}), "ok");
}

TEST(ResultType, FollowsTheArguments) {
  const auto result = [](std::string_view name, std::vector<TypeSet> args) {
    return Builtins().FindScalar(name)->ResultType(args);
  };
  EXPECT_TRUE(result("+", {ValueType::kInt, ValueType::kInt}).Is(ValueType::kInt));
  EXPECT_TRUE(result("+", {ValueType::kInt, ValueType::kFloat}).Is(ValueType::kFloat));
  EXPECT_TRUE(result("-", {ValueType::kDate, ValueType::kDuration}).Has(ValueType::kDate));
  EXPECT_TRUE(result("=", {TypeSet::Any(), TypeSet::Any()}).Is(ValueType::kBool));
  EXPECT_EQ(result("coalesce", {ValueType::kInt, ValueType::kString}), TypeSet(ValueType::kInt) | ValueType::kString);
}

}  // namespace
}  // namespace claimgraph::functions
