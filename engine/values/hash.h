// Hashes that agree with values::Equivalent: an int and a float of the same number hash alike, as do all NaN.
// Typed columns hash with these directly, so a join between a typed and a boxed column meets in the same bucket.
// Deterministic: the same value hashes the same in every process and on every machine.
#ifndef CLAIMGRAPH_ENGINE_VALUES_HASH_H_
#define CLAIMGRAPH_ENGINE_VALUES_HASH_H_

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/values/value.h"
#include "engine/values/vector.h"

namespace claimgraph::values {

inline constexpr uint64_t kNullHash = 0x6E756C6C6E756C6C;

// Mixes all bits of `x` into all bits of the result (the finaliser of MurmurHash3 with Stafford's constants).
inline uint64_t MixHash(uint64_t x) {
  x ^= x >> 30;
  x *= 0xBF58476D1CE4E5B9;
  x ^= x >> 27;
  x *= 0x94D049BB133111EB;
  return x ^ (x >> 31);
}
// Combines in order: CombineHash(a, b) != CombineHash(b, a).
inline uint64_t CombineHash(uint64_t seed, uint64_t hash) { return MixHash(seed * 0x9E3779B97F4A7C15 + hash); }

inline uint64_t HashInt(int64_t i) { return MixHash(static_cast<uint64_t>(i) + 0x9E3779B97F4A7C15); }
inline uint64_t HashFloat(double d) {
  if (d >= -0x1p63 && d < 0x1p63 && d == std::trunc(d)) return HashInt(static_cast<int64_t>(d));
  if (std::isnan(d)) return MixHash(0x7FF8000000000000);
  return MixHash(std::bit_cast<uint64_t>(d));
}
inline uint64_t HashBool(bool b) { return b ? 0xB0071EA57B0071E5 : 0x0B0071EAFA15EFA1; }
inline uint64_t HashNode(uint64_t id) { return MixHash(id ^ 0x4E4F444500000000); }
inline uint64_t HashRelationship(uint64_t id) { return MixHash(id ^ 0x52454C0000000000); }
uint64_t HashString(std::string_view s);
uint64_t Hash(const Value& value);

// hashes[r] = the hash of row r, or, with `combine`, CombineHash(hashes[r], that hash).
void HashColumn(const Column& column, size_t rows, bool combine, uint64_t* hashes);

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_HASH_H_
