#include "engine/graph/write/storable.h"

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

constexpr uint32_t kNamesMax = uint32_t{1} << 22;

}  // namespace

absl::Status CheckName(const catalog::NameTable& names, std::string_view name) {
  if (name.size() > kNameBytesMax) {
    return ErrorWithAdvice(absl::StatusCode::kResourceExhausted, Cat("a name of ", name.size(), " bytes is too long"),
                           Cat("names have at most ", kNameBytesMax, " bytes"));
  }
  if (names.size() >= kNamesMax) {
    return ErrorWithAdvice(absl::StatusCode::kResourceExhausted,
                           Cat("there are ", names.size(), " names of this kind already"),
                           "use properties for what varies, and labels, types and keys for kinds of things");
  }
  return absl::OkStatus();
}

absl::Status CheckProperty(const Value& value) {
  CG_RETURN_IF_ERROR(storage::CheckStorable(value));
  if (value.type() == ValueType::kString && value.as_string().size() > kPropertyBytesMax) {
    return RuntimeError(
        "ArgumentError", "PropertyTooLarge",
        Cat("a property of ", value.as_string().size(), " bytes is too large: at most ", kPropertyBytesMax, " bytes"));
  }
  if (value.type() == ValueType::kList) {
    std::string bytes;
    storage::AppendStored(&bytes, value);
    if (bytes.size() > kPropertyBytesMax) {
      return RuntimeError(
          "ArgumentError", "PropertyTooLarge",
          Cat("a list of ", bytes.size(), " bytes is too large: at most ", kPropertyBytesMax, " bytes"));
    }
  }
  return absl::OkStatus();
}

std::string DerivedName(const catalog::Catalog& catalog, std::string_view kind, LabelId label, KeyId key) {
  return Cat(kind, "_", catalog.LabelName(label), "_", catalog.KeyName(key));
}

absl::Status Full(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kResourceExhausted, Cat("the database cannot hold more ", what),
                         "split the data over several databases");
}

}  // namespace claimgraph::graph
