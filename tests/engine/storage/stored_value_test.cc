#include "engine/storage/stored_value.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/base/error.h"
#include "engine/values/compare.h"
#include "engine/values/encoding.h"

namespace claimgraph::storage {
namespace {

TEST(StoredValue, StorableOnesRoundTrip) {
  const Value values[] = {Value(),
                          Value::Bool(true),
                          Value::Int(INT64_MIN),
                          Value::Float(0.1),
                          Value::String("你好"),
                          Value::Date(-3),
                          Value::LocalTime(5),
                          Value::Time(5, 3600),
                          Value::LocalDateTime(-1, 7),
                          Value::DateTime({1, 2, 3600, "Asia/Taipei"}),
                          Value::Duration({1, 2, 3, 4}),
                          Value::List({Value::Int(1), Value::List({Value::String("x")}), Value()})};
  std::string bytes;
  for (const Value& value : values) {
    ASSERT_TRUE(CheckStorable(value).ok());
    AppendStored(&bytes, value);
  }
  ByteReader in(bytes);
  for (const Value& value : values) {
    const Value got = ReadStored(&in);
    EXPECT_EQ(got.type(), value.type());
    EXPECT_TRUE(values::Equivalent(got, value));
  }
  EXPECT_TRUE(in.ok() && in.done());
}

TEST(StoredValue, OthersAreRefusedWithTheirType) {
  Value deep = Value::Int(1);
  for (int i = 0; i < 40; ++i) deep = Value::List({deep});
  for (const Value& value : {Value::Map({}), Value::Node(1), Value::List({Value::Relationship({})}), deep}) {
    const absl::Status status = CheckStorable(value);
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(GetErrorInfo(status)->detail, "InvalidPropertyType");
  }
}

TEST(StoredValue, WhatIsNotStorableIsNotReadEither) {
  std::string bytes;
  values::AppendCompact(Value::Node(3), &bytes);
  ByteReader in(bytes);
  ReadStored(&in);
  EXPECT_FALSE(in.ok());
}

TEST(StoredValue, SomeValuesEqualNothing) {
  EXPECT_FALSE(EqualsItself(Value()));
  EXPECT_FALSE(EqualsItself(Value::Float(NAN)));
  EXPECT_FALSE(EqualsItself(Value::List({Value::Int(1), Value()})));
  EXPECT_TRUE(EqualsItself(Value::List({Value::Int(1)})));
}

}  // namespace
}  // namespace claimgraph::storage
