#include "engine/storage/stored_value.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/encoding.h"

namespace claimgraph::storage {
namespace {

absl::Status CheckStorableAt(const Value& value, int depth) {
  switch (value.type()) {
    case ValueType::kMap:
    case ValueType::kNode:
    case ValueType::kRelationship:
    case ValueType::kPath:
      return RuntimeError("TypeError", "InvalidPropertyType",
                          Cat("a property cannot hold a value of type ", TypeName(value.type())));
    case ValueType::kList:
      if (depth >= kStoredNestingMax) {
        return RuntimeError("TypeError", "InvalidPropertyType",
                            Cat("lists in properties nest at most ", kStoredNestingMax, " levels"));
      }
      for (const Value& item : value.as_list()) CG_RETURN_IF_ERROR(CheckStorableAt(item, depth + 1));
      return absl::OkStatus();
    default:
      return absl::OkStatus();
  }
}

}  // namespace

absl::Status CheckStorable(const Value& value) { return CheckStorableAt(value, 0); }

void AppendStored(std::string* out, const Value& value) { values::AppendCompact(value, out); }

Value ReadStored(ByteReader* in) {
  std::string_view rest = in->rest();
  absl::StatusOr<Value> value = values::DecodeCompact(&rest);
  if (!value.ok() || !CheckStorable(*value).ok()) {
    in->Fail();
    return Value();
  }
  in->Raw(in->remaining() - rest.size());
  return *std::move(value);
}

bool EqualsItself(const Value& value) {
  switch (value.type()) {
    case ValueType::kNull:
      return false;
    case ValueType::kFloat:
      return !std::isnan(value.as_float());
    case ValueType::kList:
      for (const Value& item : value.as_list()) {
        if (!EqualsItself(item)) return false;
      }
      return true;
    default:
      return true;
  }
}

}  // namespace claimgraph::storage
