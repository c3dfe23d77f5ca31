// A set of value types: what an expression may yield, or a function takes. One bit per ValueType; null is always
// possible and not listed, so the empty set is what the null literal has.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TYPE_SET_H_
#define CLAIMGRAPH_ENGINE_VALUES_TYPE_SET_H_

#include <cstdint>
#include <string>

#include "engine/values/value.h"

namespace claimgraph {

class TypeSet {
 public:
  constexpr TypeSet() = default;
  constexpr TypeSet(ValueType type) : bits_(1u << static_cast<uint32_t>(type)) {}  // NOLINT: a type is a set of one
  static constexpr TypeSet Any() { return TypeSet(0xFFFFu, 0); }
  static constexpr TypeSet Number() { return TypeSet(ValueType::kInt) | ValueType::kFloat; }
  // Date, the times and the date-times; not durations.
  static constexpr TypeSet Instant() {
    return TypeSet(ValueType::kDate) | ValueType::kLocalTime | ValueType::kTime | ValueType::kLocalDateTime |
           ValueType::kDateTime;
  }
  constexpr TypeSet operator|(TypeSet other) const { return TypeSet(bits_ | other.bits_, 0); }
  constexpr TypeSet operator&(TypeSet other) const { return TypeSet(bits_ & other.bits_, 0); }
  constexpr bool empty() const { return bits_ == 0; }  // the null literal
  constexpr bool Has(ValueType type) const { return (bits_ >> static_cast<uint32_t>(type)) & 1; }
  constexpr bool Is(ValueType type) const { return bits_ == TypeSet(type).bits_; }
  constexpr bool Intersects(TypeSet other) const { return (bits_ & other.bits_) != 0; }
  friend constexpr bool operator==(TypeSet, TypeSet) = default;

  // For storing; stable.
  constexpr uint32_t bits() const { return bits_; }
  static constexpr TypeSet FromBits(uint32_t bits) { return TypeSet(bits & 0xFFFFu, 0); }

  // "INTEGER or FLOAT", "anything".
  std::string ToString() const;

 private:
  constexpr TypeSet(uint32_t bits, int) : bits_(bits) {}
  uint32_t bits_ = 0;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_VALUES_TYPE_SET_H_
