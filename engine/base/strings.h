// The one bridge between std and Abseil string types. Debian builds Abseil with its own `absl::string_view`,
// so `absl::StrCat(std::string_view)` and heterogeneous lookup by `std::string_view` do not compile. Our
// signatures use std types; these helpers take them.
#ifndef CLAIMGRAPH_ENGINE_BASE_STRINGS_H_
#define CLAIMGRAPH_ENGINE_BASE_STRINGS_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/hash/hash.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace claimgraph {

inline absl::string_view AbslView(std::string_view s) { return absl::string_view(s.data(), s.size()); }
inline std::string_view StdView(absl::string_view s) { return std::string_view(s.data(), s.size()); }

namespace strings_internal {
inline absl::string_view Piece(std::string_view s) { return AbslView(s); }
inline absl::string_view Piece(const std::string& s) { return AbslView(s); }
inline absl::string_view Piece(const char* s) { return absl::string_view(s); }
template <typename T>
  requires(std::is_arithmetic_v<T> && !std::is_same_v<T, char>)
inline T Piece(T number) {
  return number;
}
}  // namespace strings_internal

// Concatenates strings and numbers: Cat("line ", 3, ": ", text).
template <typename... Args>
std::string Cat(const Args&... args) {
  return absl::StrCat(strings_internal::Piece(args)...);
}
template <typename... Args>
void CatTo(std::string* out, const Args&... args) {
  absl::StrAppend(out, strings_internal::Piece(args)...);
}

// Transparent hashing, so that maps keyed by std::string are searched by std::string_view without a copy.
struct StringHash {
  using is_transparent = void;
  size_t operator()(std::string_view s) const { return absl::Hash<absl::string_view>{}(AbslView(s)); }
};
struct StringEq {
  using is_transparent = void;
  bool operator()(std::string_view a, std::string_view b) const { return a == b; }
};
template <typename T>
using StringMap = absl::flat_hash_map<std::string, T, StringHash, StringEq>;
using StringSet = absl::flat_hash_set<std::string, StringHash, StringEq>;

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_BASE_STRINGS_H_
