#include "engine/values/value.h"

#include <gtest/gtest.h>

#include <thread>

namespace claimgraph {
namespace {

TEST(Value, ScalarsKeepWhatTheyAreGiven) {
  EXPECT_TRUE(Value().is_null());
  EXPECT_TRUE(Value::Bool(true).as_bool());
  EXPECT_EQ(Value::Int(INT64_MIN).as_int(), INT64_MIN);
  EXPECT_EQ(Value::Float(0.5).as_float(), 0.5);
  EXPECT_EQ(Value::String(std::string_view("a\0b", 3)).as_string(), std::string_view("a\0b", 3));
  EXPECT_EQ(Value::String("").as_string(), "");
  EXPECT_EQ(Value::Node(UINT64_MAX).as_node(), UINT64_MAX);
  EXPECT_EQ(Value::Time(5, -3600).time_offset_seconds(), -3600);
}

TEST(Value, CopiesShareAndOutliveTheOriginal) {
  Value copy;
  {
    Value original = Value::String("shared");
    copy = original;
    EXPECT_EQ(copy.as_string().data(), original.as_string().data());
  }
  EXPECT_EQ(copy.as_string(), "shared");
  Value moved = std::move(copy);
  EXPECT_TRUE(copy.is_null());
  EXPECT_EQ(moved.as_string(), "shared");
}

TEST(Value, MapsSortTheirKeysAndKeepTheLastOfEqualOnes) {
  const Value map = Value::Map({{"b", Value::Int(1)}, {"a", Value::Int(2)}, {"b", Value::Int(3)}});
  ASSERT_EQ(map.as_map().size(), 2u);
  EXPECT_EQ(map.as_map()[0].first, "a");
  EXPECT_EQ(map.FindEntry("b")->as_int(), 3);
  EXPECT_EQ(map.FindEntry("c"), nullptr);
}

TEST(Value, DestroyingAMillionLevelsDoesNotRecurse) {
  Value deep = Value::List({});
  for (int i = 0; i < 1'000'000; ++i) {
    deep = i % 2 == 0 ? Value::List({Value::Int(i), std::move(deep)}) : Value::Map({{"k", std::move(deep)}});
  }
  EXPECT_EQ(deep.depth(), 1'000'001u);
  deep = Value();
}

TEST(Value, DestroyingASharedTreeFreesEachPartOnce) {
  Value leaf = Value::List({Value::String("x")});
  Value tree = Value::List({leaf, leaf, Value::List({leaf, leaf})});
  leaf = Value();
  Value part = tree.as_list()[2];
  tree = Value();
  EXPECT_EQ(part.as_list()[1].as_list()[0].as_string(), "x");
}

TEST(Value, MayBeHandedToOtherThreads) {
  const Value shared = Value::List({Value::String("a"), Value::List({Value::Int(1)})});
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([copy = shared] {
      for (int i = 0; i < 10'000; ++i) Value own = copy.as_list()[i % 2];
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(shared.as_list().size(), 2u);
}

}  // namespace
}  // namespace claimgraph
