// Fields of saved aggregate states: numbers as they lie in memory, values in the compact encoding. Internal to this
// layer. Reading fails where the bytes end too soon.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_SAVED_STATE_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_SAVED_STATE_H_

#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#include "absl/status/status.h"

namespace claimgraph::functions {

template <typename T>
void AppendRaw(const T& field, std::string* out) {
  static_assert(std::is_trivially_copyable_v<T>);
  out->append(reinterpret_cast<const char*>(&field), sizeof(T));
}

template <typename T>
bool ReadRaw(std::string_view* in, T* field) {
  static_assert(std::is_trivially_copyable_v<T>);
  if (in->size() < sizeof(T)) return false;
  std::memcpy(field, in->data(), sizeof(T));
  in->remove_prefix(sizeof(T));
  return true;
}

inline absl::Status DamagedState() { return absl::DataLossError("a saved aggregate is damaged"); }

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_SAVED_STATE_H_
