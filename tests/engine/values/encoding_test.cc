#include "engine/values/encoding.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/values/compare.h"
#include "engine/values/format.h"
#include "engine/values/hash.h"
#include "tests/engine/values/support/random_value.h"

namespace claimgraph::values {
namespace {

using claimgraph::testing::RandomValue;

std::string Sortable(const Value& value) {
  std::string out;
  AppendSortable(value, &out);
  return out;
}

int Sign(int i) { return i < 0 ? -1 : (i > 0 ? 1 : 0); }

TEST(Sortable, OrdersAsOrderCompare) {
  for (uint64_t seed = 1; seed <= 30'000; ++seed) {
    RandomValue random(seed);
    const Value a = random.Any(), b = random.Any();
    ASSERT_EQ(Sign(Sortable(a).compare(Sortable(b))), OrderCompare(a, b))
        << "seed " << seed << ": " << ToLiteral(a) << " against " << ToLiteral(b);
  }
}

TEST(Sortable, OrdersNumbersAroundEveryPowerOfTwo) {
  std::vector<Value> numbers;
  for (int bit = 0; bit < 63; ++bit) {
    for (int64_t step = -2; step <= 2; ++step) {
      const int64_t i = static_cast<int64_t>((uint64_t{1} << bit) + static_cast<uint64_t>(step));
      for (int64_t n : {i, -i}) {
        numbers.push_back(Value::Int(n));
        numbers.push_back(Value::Float(static_cast<double>(n)));
        numbers.push_back(Value::Float(std::nextafter(static_cast<double>(n), INFINITY)));
      }
    }
  }
  for (const Value& a : numbers) {
    for (const Value& b : numbers) {
      ASSERT_EQ(Sign(Sortable(a).compare(Sortable(b))), OrderCompare(a, b)) << ToLiteral(a) << ' ' << ToLiteral(b);
    }
  }
}

// Composite keys: no encoding is a prefix of another, so what follows cannot disturb the order.
TEST(Sortable, ComposesIntoTuples) {
  for (uint64_t seed = 1; seed <= 20'000; ++seed) {
    RandomValue random(seed);
    const Value a1 = random.Any(), a2 = random.Any(), b1 = random.Any(), b2 = random.Any();
    const int first = OrderCompare(a1, b1);
    ASSERT_EQ(Sign((Sortable(a1) + Sortable(a2)).compare(Sortable(b1) + Sortable(b2))),
              first != 0 ? first : OrderCompare(a2, b2))
        << "seed " << seed;
  }
}

TEST(Compact, BringsBackTheSameValue) {
  for (uint64_t seed = 1; seed <= 20'000; ++seed) {
    RandomValue random(seed);
    const Value value = random.Any(3);
    std::string bytes;
    AppendCompact(value, &bytes);
    bytes += "tail";
    std::string_view in = bytes;
    const absl::StatusOr<Value> back = DecodeCompact(&in);
    ASSERT_TRUE(back.ok()) << "seed " << seed << ": " << back.status().ToString();
    EXPECT_EQ(in, "tail");
    EXPECT_EQ(ToLiteral(*back), ToLiteral(value)) << "seed " << seed;
    EXPECT_EQ(back->type(), value.type());
  }
}

TEST(Compact, SurvivesDamagedBytes) {
  for (uint64_t seed = 1; seed <= 50'000; ++seed) {
    RandomValue random(seed);
    std::string bytes;
    AppendCompact(random.Any(3), &bytes);
    for (uint64_t n = random.Below(4); n > 0; --n) {
      bytes[random.Below(bytes.size())] = static_cast<char>(random.Below(256));
    }
    bytes.resize(random.Below(bytes.size() + 1));
    std::string_view in = bytes;
    const absl::StatusOr<Value> value = DecodeCompact(&in);
    if (value.ok()) {
      ToLiteral(*value);
      Hash(*value);
    } else {
      EXPECT_EQ(value.status().code(), absl::StatusCode::kDataLoss);
    }
  }
}

TEST(Compact, RefusesWhatNestsTooDeep) {
  std::string bytes;
  for (int i = 0; i < 100'000; ++i) bytes += std::string("\x06\x01", 2);
  std::string_view in = bytes;
  EXPECT_EQ(DecodeCompact(&in).status().code(), absl::StatusCode::kDataLoss);
}

TEST(Varint, RejectsOverlongAndCutNumbers) {
  for (std::string bad : {std::string(""), std::string("\x80"), std::string(10, '\xFF') + "\x01"}) {
    std::string_view in = bad;
    uint64_t number = 0;
    EXPECT_FALSE(DecodeVarint(&in, &number));
    EXPECT_EQ(in.size(), bad.size());
  }
  std::string max;
  AppendVarint(UINT64_MAX, &max);
  std::string_view in = max;
  uint64_t number = 0;
  EXPECT_TRUE(DecodeVarint(&in, &number));
  EXPECT_EQ(number, UINT64_MAX);
  EXPECT_EQ(UnZigZag(ZigZag(INT64_MIN)), INT64_MIN);
}

}  // namespace
}  // namespace claimgraph::values
