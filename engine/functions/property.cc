#include "engine/functions/property.h"

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/element_columns.h"
#include "engine/values/format.h"
#include "engine/values/temporal_build.h"

namespace claimgraph::functions {
namespace {

absl::StatusOr<Value> ElementProperty(GraphElement element, uint64_t id, std::string_view key,
                                      FunctionContext& context) {
  CG_RET_CHECK(context.graph != nullptr);
  Vector out;
  CG_RETURN_IF_ERROR(context.graph->Property(element, std::span<const uint64_t>(&id, 1), key, &out));
  return out.ValueAt(0);
}

}  // namespace

absl::StatusOr<Value> GetProperty(const Value& object, std::string_view key, FunctionContext& context) {
  switch (object.type()) {
    case ValueType::kNull:
      return Value();
    case ValueType::kMap: {
      const Value* entry = object.FindEntry(key);
      return entry == nullptr ? Value() : *entry;
    }
    case ValueType::kNode:
      return ElementProperty(GraphElement::kNode, object.as_node(), key, context);
    case ValueType::kRelationship:
      return ElementProperty(GraphElement::kRelationship, object.as_relationship().id, key, context);
    case ValueType::kDate:
    case ValueType::kLocalTime:
    case ValueType::kTime:
    case ValueType::kLocalDateTime:
    case ValueType::kDateTime:
    case ValueType::kDuration:
      return temporal::Component(object, key);
    default:
      return TypeError("InvalidArgumentType",
                       Cat(values::TypeWithArticle(object.type()), " has no properties, so no `", key,
                           "`; only maps, nodes, relationships and temporal values do"));
  }
}

absl::Status GetProperties(const Column& objects, size_t rows, std::string_view key, FunctionContext& context,
                           Vector* out) {
  if (IsElementColumn(objects)) {
    CG_RET_CHECK(context.graph != nullptr);
    const GraphElement element = ElementOf(objects);
    return ForEachElement(objects, rows, out, [&](std::span<const uint64_t> ids, Vector* values) {
      return context.graph->Property(element, ids, key, values);
    });
  }
  out->Reset(VectorKind::kAny);
  out->Resize(rows);
  Value* results = out->Mutable<VectorKind::kAny>();
  for (size_t r = 0; r < rows; ++r) {
    CG_ASSIGN_OR_RETURN(results[r], GetProperty(objects.ValueAt(r), key, context));
  }
  out->Specialize();
  return absl::OkStatus();
}

}  // namespace claimgraph::functions
