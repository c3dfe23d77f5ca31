#include "engine/graph/write/schema_text.h"

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/values/format.h"

namespace claimgraph::graph {
namespace {

constexpr size_t kValueTextMax = 60;

std::string Shortened(const Value& value) {
  std::string text = values::ToLiteral(value);
  if (text.size() <= kValueTextMax) return text;
  size_t end = kValueTextMax;
  while (end > 0 && (static_cast<uint8_t>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "...";
}

}  // namespace

std::string ElementText(const catalog::Catalog& catalog, ElementKind kind, LabelId label, TypeId type, uint64_t id) {
  return kind == ElementKind::kNode ? Cat("node ", id, " with label ", catalog.LabelName(label))
                                    : Cat("relationship ", id, " of type ", catalog.TypeName(type));
}

std::string ElementText(const catalog::Catalog& catalog, const catalog::IndexInfo& index, uint64_t id) {
  return ElementText(catalog, index.kind, index.label, index.type, id);
}

std::string KeysText(const catalog::Catalog& catalog, const catalog::IndexInfo& index) {
  std::string out;
  for (const KeyId key : index.keys()) CatTo(&out, out.empty() ? "" : ", ", catalog.KeyName(key));
  return out;
}

absl::StatusOr<std::string> ValuesText(GraphReader& reader, const catalog::IndexInfo& index, uint64_t id) {
  std::string out;
  for (const KeyId key : index.keys()) {
    CG_ASSIGN_OR_RETURN(const Value value, reader.Property(index.kind, key, id));
    CatTo(&out, out.empty() ? "" : ", ", Shortened(value));
  }
  return out;
}

bool Satisfies(const catalog::PropertyConstraint& constraint, const Value& value) {
  if (value.is_null()) return !constraint.not_null;
  return constraint.not_null || constraint.types.Has(value.type());
}

catalog::PropertyConstraint RequiredPart(const catalog::IndexInfo& index, KeyId key) {
  catalog::PropertyConstraint part;
  part.name = index.name;
  part.kind = index.kind;
  part.label = index.label;
  part.type = index.type;
  part.key = key;
  return part;
}

std::string ViolationText(const catalog::Catalog& catalog, const catalog::PropertyConstraint& constraint, uint64_t id,
                          const Value& value) {
  std::string out = Cat(ElementText(catalog, constraint.kind, constraint.label, constraint.type, id),
                        constraint.not_null ? " must have the property " : " has for the property ",
                        catalog.KeyName(constraint.key));
  if (!constraint.not_null) {
    CatTo(&out, " the ", TypeName(value.type()), " ", Shortened(value), ", not a value of type ",
          constraint.types.ToString());
  }
  CatTo(&out, ": constraint '", constraint.name, "'");
  return out;
}

std::string DerivedName(const catalog::Catalog& catalog, std::string_view kind, std::string_view of,
                        std::span<const KeyId> keys) {
  std::string name = Cat(kind, "_", of);
  for (const KeyId key : keys) CatTo(&name, "_", catalog.KeyName(key));
  return name;
}

}  // namespace claimgraph::graph
