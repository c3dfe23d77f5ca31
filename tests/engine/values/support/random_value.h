// Random values for property tests. Every type occurs; small ranges are preferred so that values meet their equals,
// and the edges of each type are among them. Seeded: print the seed where a test fails.
#ifndef CLAIMGRAPH_TESTS_ENGINE_VALUES_SUPPORT_RANDOM_VALUE_H_
#define CLAIMGRAPH_TESTS_ENGINE_VALUES_SUPPORT_RANDOM_VALUE_H_

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "engine/values/temporal.h"
#include "engine/values/value.h"

namespace claimgraph::testing {

class RandomValue {
 public:
  explicit RandomValue(uint64_t seed) : random_(seed) {}

  uint64_t Below(uint64_t bound) { return random_() % bound; }
  template <typename T>
  T Pick(const std::vector<T>& options) {
    return options[Below(options.size())];
  }

  int64_t Int() {
    if (Below(3) > 0) return static_cast<int64_t>(Below(7)) - 3;
    if (Below(2) > 0) {
      return Pick<int64_t>({INT64_MIN, INT64_MIN + 1, INT64_MAX, INT64_MAX - 1, int64_t{1} << 53,
                            (int64_t{1} << 53) + 1, -(int64_t{1} << 53) - 1, int64_t{1} << 62});
    }
    return static_cast<int64_t>(random_()) >> Below(64);
  }
  double Float() {
    switch (Below(4)) {
      case 0:
        return static_cast<double>(Int());
      case 1:
        return Pick<double>(
            {0.0, -0.0, NAN, INFINITY, -INFINITY, 1e308, -1e308, 5e-324, 0x1p63, -0x1p63, 0x1p53, 0.1, -0.5, 1.5});
      default:
        return (static_cast<double>(Below(2000)) - 1000) / 8;
    }
  }
  std::string String() {
    static const std::vector<std::string> kPieces = {
        "",  "a",    "b", "ab", "A", "é",   "英偉達", std::string(1, '\0'), "'", "\\", "\n",
        "z", "\x7f", "😀", "\"", "1", "1.5", "true"};
    std::string s;
    for (uint64_t n = Below(4); n > 0; --n) s += Pick(kPieces);
    return s;
  }
  DurationData Duration() {
    if (Below(4) == 0) return {Int() / 4, Int() / 4, Int() / 4, static_cast<int32_t>(Below(1'000'000'000))};
    return {static_cast<int64_t>(Below(30)) - 15, static_cast<int64_t>(Below(70)) - 35,
            static_cast<int64_t>(Below(200'000)) - 100'000,
            Below(2) == 0 ? 0 : static_cast<int32_t>(Below(1'000'000'000))};
  }
  Value Temporal() {
    const int64_t days = Below(3) == 0 ? static_cast<int64_t>(Below(600'000'000'000)) - 300'000'000'000
                                       : static_cast<int64_t>(Below(40'000)) - 20'000;
    const int64_t seconds = static_cast<int64_t>(Below(86'400));
    const int32_t nanos = Below(2) == 0 ? 0 : static_cast<int32_t>(Below(1'000'000'000));
    const int32_t offset = (static_cast<int32_t>(Below(73)) - 36) * 1800;
    const int64_t of_day = seconds * temporal::kNanosPerSecond + nanos;
    switch (Below(6)) {
      case 0:
        return Value::Date(days);
      case 1:
        return Value::LocalTime(of_day);
      case 2:
        return Value::Time(of_day, offset);
      case 3:
        return Value::LocalDateTime(days * temporal::kSecondsPerDay + seconds, nanos);
      case 4:
        return Value::DateTime({days * temporal::kSecondsPerDay + seconds, nanos, offset, ""});
      default:
        return Value::Duration(Duration());
    }
  }
  // A value that a property may hold, or a parameter be.
  Value Storable(int depth = 2) {
    switch (Below(depth > 0 ? 9 : 7)) {
      case 0:
        return Value();
      case 1:
        return Value::Bool(Below(2) == 0);
      case 2:
        return Value::Int(Int());
      case 3:
        return Value::Float(Float());
      case 4:
        return Value::String(String());
      case 5:
        return Temporal();
      case 6:
        return Value::Int(static_cast<int64_t>(Below(3)));
      case 7:
        return List(depth);
      default:
        return Map(depth);
    }
  }
  Value List(int depth) {
    std::vector<Value> items;
    for (uint64_t n = Below(4); n > 0; --n) items.push_back(Storable(depth - 1));
    return Value::List(std::move(items));
  }
  Value Map(int depth) {
    std::vector<MapEntry> entries;
    for (uint64_t n = Below(3); n > 0; --n) {
      entries.emplace_back(Pick<std::string>({"a", "b", "c", "$int", "key with space"}), Storable(depth - 1));
    }
    return Value::Map(std::move(entries));
  }
  Value Any(int depth = 2) {
    switch (Below(8)) {
      case 0:
        return Value::Node(Below(4));
      case 1:
        return Value::Relationship({Below(4), 1, 2});
      case 2: {
        PathData path{{Below(3)}, {}};
        for (uint64_t n = Below(3); n > 0; --n) {
          path.relationships.push_back({Below(3), 0, 1});
          path.nodes.push_back(Below(3));
        }
        return Value::Path(std::move(path));
      }
      default:
        return Storable(depth);
    }
  }

 private:
  std::mt19937_64 random_;
};

}  // namespace claimgraph::testing

#endif  // CLAIMGRAPH_TESTS_ENGINE_VALUES_SUPPORT_RANDOM_VALUE_H_
