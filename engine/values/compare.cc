#include "engine/values/compare.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace claimgraph::values {
namespace {

template <typename T>
int Sign(const T& a, const T& b) {
  return a < b ? -1 : (b < a ? 1 : 0);
}
Comparison FromSign(int sign) { return static_cast<Comparison>(sign); }

// The place of each type in ORDER BY.
int TypeRank(ValueType type) {
  switch (type) {
    case ValueType::kMap:
      return 0;
    case ValueType::kNode:
      return 1;
    case ValueType::kRelationship:
      return 2;
    case ValueType::kList:
      return 3;
    case ValueType::kPath:
      return 4;
    case ValueType::kDateTime:
      return 5;
    case ValueType::kLocalDateTime:
      return 6;
    case ValueType::kDate:
      return 7;
    case ValueType::kTime:
      return 8;
    case ValueType::kLocalTime:
      return 9;
    case ValueType::kDuration:
      return 10;
    case ValueType::kString:
      return 11;
    case ValueType::kBool:
      return 12;
    case ValueType::kInt:
      return 13;
    case ValueType::kFloat:
      return 13;
    case ValueType::kNull:
      return 14;
  }
  return 15;
}

Comparison CompareNumbers(const Value& a, const Value& b) {
  const bool a_int = a.type() == ValueType::kInt;
  const bool b_int = b.type() == ValueType::kInt;
  if (a_int && b_int) return FromSign(Sign(a.as_int(), b.as_int()));
  if (a_int) return CompareIntFloat(a.as_int(), b.as_float());
  if (!b_int) return CompareFloats(a.as_float(), b.as_float());
  const Comparison reversed = CompareIntFloat(b.as_int(), a.as_float());
  if (reversed == Comparison::kUnordered) return reversed;
  return FromSign(-static_cast<int>(reversed));
}

// Numbers in ORDER BY: NaN is one number, and the largest.
int OrderNumbers(const Value& a, const Value& b) {
  const Comparison c = CompareNumbers(a, b);
  if (c != Comparison::kUnordered) return static_cast<int>(c);
  const bool a_nan = a.type() == ValueType::kFloat && std::isnan(a.as_float());
  const bool b_nan = b.type() == ValueType::kFloat && std::isnan(b.as_float());
  return static_cast<int>(a_nan) - static_cast<int>(b_nan);
}

int OrderPaths(const PathData& a, const PathData& b) {
  const size_t steps = std::min(a.relationships.size(), b.relationships.size());
  if (int s = Sign(a.nodes[0], b.nodes[0]); s != 0) return s;
  for (size_t i = 0; i < steps; ++i) {
    if (int s = Sign(a.relationships[i].id, b.relationships[i].id); s != 0) return s;
    if (int s = Sign(a.nodes[i + 1], b.nodes[i + 1]); s != 0) return s;
  }
  return Sign(a.relationships.size(), b.relationships.size());
}

// By instant; instants that read differently by offset, west last, then by zone name.
int OrderDateTimes(const DateTimeData& a, const DateTimeData& b) {
  if (int s = Sign(a.epoch_seconds, b.epoch_seconds); s != 0) return s;
  if (int s = Sign(a.nanos, b.nanos); s != 0) return s;
  if (int s = Sign(a.offset_seconds, b.offset_seconds); s != 0) return s;
  return Sign(a.zone, b.zone);
}

int OrderTimes(const Value& a, const Value& b) {
  constexpr int64_t kNanosPerSecond = 1'000'000'000;
  const int64_t a_utc = a.time_nanos() - a.time_offset_seconds() * kNanosPerSecond;
  const int64_t b_utc = b.time_nanos() - b.time_offset_seconds() * kNanosPerSecond;
  if (int s = Sign(a_utc, b_utc); s != 0) return s;
  return Sign(a.time_offset_seconds(), b.time_offset_seconds());
}

// By average length (a month is 30.436875 days), then by the parts, so that only equal durations are equal.
int OrderDurations(const DurationData& a, const DurationData& b) {
  constexpr int64_t kSecondsPerMonth = 2'629'746;
  const auto total = [](const DurationData& d) {
    return static_cast<__int128>(d.months) * kSecondsPerMonth + static_cast<__int128>(d.days) * 86'400 + d.seconds;
  };
  if (int s = Sign(total(a), total(b)); s != 0) return s;
  if (int s = Sign(a.nanos, b.nanos); s != 0) return s;
  if (int s = Sign(a.months, b.months); s != 0) return s;
  return Sign(a.days, b.days);
}

int OrderLists(const std::vector<Value>& a, const std::vector<Value>& b) {
  const size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    if (int s = OrderCompare(a[i], b[i]); s != 0) return s;
  }
  return Sign(a.size(), b.size());
}

int OrderMaps(const std::vector<MapEntry>& a, const std::vector<MapEntry>& b) {
  const size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    if (int s = Sign(a[i].first, b[i].first); s != 0) return s;
    if (int s = OrderCompare(a[i].second, b[i].second); s != 0) return s;
  }
  return Sign(a.size(), b.size());
}

// Two values of one type (int and float count as one).
int OrderSameType(const Value& a, const Value& b) {
  switch (a.type()) {
    case ValueType::kNull:
      return 0;
    case ValueType::kBool:
      return Sign(a.as_bool(), b.as_bool());
    case ValueType::kInt:
    case ValueType::kFloat:
      return OrderNumbers(a, b);
    case ValueType::kString:
      return Sign(a.as_string(), b.as_string());
    case ValueType::kList:
      return OrderLists(a.as_list(), b.as_list());
    case ValueType::kMap:
      return OrderMaps(a.as_map(), b.as_map());
    case ValueType::kNode:
      return Sign(a.as_node(), b.as_node());
    case ValueType::kRelationship:
      return Sign(a.as_relationship().id, b.as_relationship().id);
    case ValueType::kPath:
      return OrderPaths(a.as_path(), b.as_path());
    case ValueType::kDate:
      return Sign(a.date_days(), b.date_days());
    case ValueType::kLocalTime:
      return Sign(a.time_nanos(), b.time_nanos());
    case ValueType::kTime:
      return OrderTimes(a, b);
    case ValueType::kLocalDateTime:
      if (int s = Sign(a.local_epoch_seconds(), b.local_epoch_seconds()); s != 0) return s;
      return Sign(a.local_nanos(), b.local_nanos());
    case ValueType::kDateTime:
      return OrderDateTimes(a.as_datetime(), b.as_datetime());
    case ValueType::kDuration:
      return OrderDurations(a.as_duration(), b.as_duration());
  }
  return 0;
}

Ternary EqualLists(const std::vector<Value>& a, const std::vector<Value>& b) {
  if (a.size() != b.size()) return Ternary::kFalse;
  Ternary result = Ternary::kTrue;
  for (size_t i = 0; i < a.size(); ++i) {
    result = And(result, Equals(a[i], b[i]));
    if (result == Ternary::kFalse) return result;
  }
  return result;
}

Ternary EqualMaps(const std::vector<MapEntry>& a, const std::vector<MapEntry>& b) {
  if (a.size() != b.size()) return Ternary::kFalse;
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i].first != b[i].first) return Ternary::kFalse;
  }
  Ternary result = Ternary::kTrue;
  for (size_t i = 0; i < a.size(); ++i) {
    result = And(result, Equals(a[i].second, b[i].second));
    if (result == Ternary::kFalse) return result;
  }
  return result;
}

Comparison CompareLists(const std::vector<Value>& a, const std::vector<Value>& b) {
  const size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    const Comparison c = Compare(a[i], b[i]);
    if (c != Comparison::kEqual) return c;
  }
  return FromSign(Sign(a.size(), b.size()));
}

}  // namespace

Comparison CompareIntFloat(int64_t i, double d) {
  if (std::isnan(d)) return Comparison::kUnordered;
  if (d >= 0x1p63) return Comparison::kLess;
  if (d < -0x1p63) return Comparison::kGreater;
  const double whole = std::trunc(d);
  if (int s = Sign(i, static_cast<int64_t>(whole)); s != 0) return FromSign(s);
  return FromSign(Sign(whole, d));
}

Comparison CompareFloats(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return Comparison::kUnordered;
  return FromSign(Sign(a, b));
}

Ternary Equals(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return Ternary::kNull;
  if (a.is_number() && b.is_number()) return ToTernary(CompareNumbers(a, b) == Comparison::kEqual);
  if (a.type() != b.type()) return Ternary::kFalse;
  if (a.type() == ValueType::kList) return EqualLists(a.as_list(), b.as_list());
  if (a.type() == ValueType::kMap) return EqualMaps(a.as_map(), b.as_map());
  if (a.type() == ValueType::kString) return ToTernary(a.as_string() == b.as_string());
  return ToTernary(OrderSameType(a, b) == 0);
}

Comparison Compare(const Value& a, const Value& b) {
  if (a.is_number() && b.is_number()) return CompareNumbers(a, b);
  if (a.type() != b.type()) return Comparison::kIncomparable;
  switch (a.type()) {
    case ValueType::kBool:
    case ValueType::kString:
    case ValueType::kDate:
    case ValueType::kLocalTime:
    case ValueType::kTime:
    case ValueType::kLocalDateTime:
    case ValueType::kDateTime:
      return FromSign(OrderSameType(a, b));
    case ValueType::kList:
      return CompareLists(a.as_list(), b.as_list());
    default:
      return Comparison::kIncomparable;
  }
}

bool Equivalent(const Value& a, const Value& b) {
  if (a.type() == ValueType::kString && b.type() == ValueType::kString) return a.as_string() == b.as_string();
  return OrderCompare(a, b) == 0;
}

int OrderCompare(const Value& a, const Value& b) {
  if (int s = Sign(TypeRank(a.type()), TypeRank(b.type())); s != 0) return s;
  return OrderSameType(a, b);
}

Ternary IsLess(Comparison c) {
  return c == Comparison::kIncomparable ? Ternary::kNull : ToTernary(c == Comparison::kLess);
}
Ternary IsLessOrEqual(Comparison c) {
  return c == Comparison::kIncomparable ? Ternary::kNull : ToTernary(c == Comparison::kLess || c == Comparison::kEqual);
}
Ternary IsGreater(Comparison c) {
  return c == Comparison::kIncomparable ? Ternary::kNull : ToTernary(c == Comparison::kGreater);
}
Ternary IsGreaterOrEqual(Comparison c) {
  return c == Comparison::kIncomparable ? Ternary::kNull
                                        : ToTernary(c == Comparison::kGreater || c == Comparison::kEqual);
}

}  // namespace claimgraph::values
