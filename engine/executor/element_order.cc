#include "engine/executor/element_order.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "engine/values/compare.h"

namespace claimgraph::executor {
namespace {

template <typename T>
int ThreeWay(const T& a, const T& b) {
  return a < b ? -1 : (b < a ? 1 : 0);
}

int CompareDoubles(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return static_cast<int>(std::isnan(a)) - static_cast<int>(std::isnan(b));
  return ThreeWay(a, b);
}

}  // namespace

bool ElementsEquivalent(const Vector& a, size_t i, const Vector& b, size_t j) {
  const bool a_null = a.IsNull(i);
  if (a_null || b.IsNull(j)) return a_null && b.IsNull(j);
  if (a.kind() != b.kind() || a.kind() == VectorKind::kAny) return values::Equivalent(a.ValueAt(i), b.ValueAt(j));
  switch (a.kind()) {
    case VectorKind::kBool: return a.Data<VectorKind::kBool>()[i] == b.Data<VectorKind::kBool>()[j];
    case VectorKind::kInt: return a.Data<VectorKind::kInt>()[i] == b.Data<VectorKind::kInt>()[j];
    case VectorKind::kFloat:
      return CompareDoubles(a.Data<VectorKind::kFloat>()[i], b.Data<VectorKind::kFloat>()[j]) == 0;
    case VectorKind::kString: return a.Data<VectorKind::kString>()[i] == b.Data<VectorKind::kString>()[j];
    case VectorKind::kNode: return a.Data<VectorKind::kNode>()[i] == b.Data<VectorKind::kNode>()[j];
    case VectorKind::kRelationship:
      return a.Data<VectorKind::kRelationship>()[i] == b.Data<VectorKind::kRelationship>()[j];
    case VectorKind::kAny: break;
  }
  return false;
}

int CompareElements(const Vector& a, size_t i, const Vector& b, size_t j) {
  if (a.kind() == b.kind()) {
    switch (a.kind()) {
      case VectorKind::kInt: return ThreeWay(a.Data<VectorKind::kInt>()[i], b.Data<VectorKind::kInt>()[j]);
      case VectorKind::kFloat:
        return CompareDoubles(a.Data<VectorKind::kFloat>()[i], b.Data<VectorKind::kFloat>()[j]);
      case VectorKind::kString: return a.Data<VectorKind::kString>()[i].compare(b.Data<VectorKind::kString>()[j]);
      default: break;
    }
  }
  return values::OrderCompare(a.ValueAt(i), b.ValueAt(j));
}

uint64_t OrderPrefix(const Vector& vector, size_t i) {
  constexpr uint64_t kSign = uint64_t{1} << 63;
  switch (vector.kind()) {
    case VectorKind::kInt: return static_cast<uint64_t>(vector.Data<VectorKind::kInt>()[i]) ^ kSign;
    case VectorKind::kFloat: {
      const double d = vector.Data<VectorKind::kFloat>()[i];
      if (std::isnan(d)) return UINT64_MAX;
      const uint64_t bits = std::bit_cast<uint64_t>(d == 0 ? 0.0 : d);
      return (bits & kSign) != 0 ? ~bits : bits | kSign;
    }
    case VectorKind::kString: {
      const std::string_view s = vector.Data<VectorKind::kString>()[i];
      unsigned char bytes[8] = {};
      std::memcpy(bytes, s.data(), std::min<size_t>(s.size(), 8));
      uint64_t prefix = 0;
      for (unsigned char byte : bytes) prefix = prefix << 8 | byte;
      return prefix;
    }
    default: return 0;
  }
}

}  // namespace claimgraph::executor
