#include "engine/executor/procedures/signature.h"

#include <cctype>
#include <optional>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph::executor {
namespace {

struct NamedType {
  std::string_view name;
  TypeSet type;
};

std::optional<TypeSet> FindType(std::string_view name) {
  static const NamedType kTypes[] = {
      {"ANY", TypeSet::Any()},
      {"BOOLEAN", ValueType::kBool},
      {"INTEGER", ValueType::kInt},
      {"FLOAT", ValueType::kFloat},
      {"NUMBER", TypeSet::Number()},
      {"STRING", ValueType::kString},
      {"LIST", ValueType::kList},
      {"MAP", ValueType::kMap},
      {"NODE", ValueType::kNode},
      {"RELATIONSHIP", ValueType::kRelationship},
      {"PATH", ValueType::kPath},
      {"DATE", ValueType::kDate},
      {"LOCALTIME", ValueType::kLocalTime},
      {"TIME", ValueType::kTime},
      {"LOCALDATETIME", ValueType::kLocalDateTime},
      {"DATETIME", ValueType::kDateTime},
      {"DURATION", ValueType::kDuration},
  };
  // `LIST OF INTEGER` and `LIST<INTEGER>` are lists.
  if (name.starts_with("LIST ") || name.starts_with("LIST<")) return TypeSet(ValueType::kList);
  for (const NamedType& known : kTypes) {
    if (known.name == name) return known.type;
  }
  return std::nullopt;
}

}  // namespace

absl::StatusOr<ProcedureField> ParseProcedureField(std::string_view name, std::string_view type) {
  std::string spelled;
  for (const char c : type) spelled.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
  const bool nullable = !spelled.empty() && spelled.back() == '?';
  if (nullable) spelled.pop_back();
  const std::optional<TypeSet> known = FindType(spelled);
  if (!known.has_value()) {
    return CompileError("ProcedureError", "InvalidSignature", {},
                        Cat("type '", type, "' of procedure field '", name, "' is not known"),
                        "types are INTEGER, FLOAT, NUMBER, STRING, BOOLEAN, LIST, MAP, NODE, RELATIONSHIP, PATH, ANY");
  }
  return ProcedureField{std::string(name), *known, nullable};
}

std::string ProcedureSignature::ToString() const {
  const auto list = [](const std::vector<ProcedureField>& fields) {
    std::string text;
    for (const ProcedureField& field : fields) {
      const std::string type = field.type == TypeSet::Any() ? "ANY" : field.type.ToString();
      CatTo(&text, text.empty() ? "" : ", ", field.name, " :: ", type);
    }
    return text;
  };
  return Cat(name, "(", list(inputs), ") :: ", outputs.empty() ? "VOID" : Cat("(", list(outputs), ")"));
}

absl::StatusOr<Value> CoerceArgument(const Value& value, const ProcedureField& field, std::string_view procedure) {
  if (value.is_null()) {
    if (field.nullable) return value;
  } else if (field.type.Has(value.type())) {
    return value;
  } else if (value.type() == ValueType::kInt && field.type.Has(ValueType::kFloat)) {
    return Value::Float(static_cast<double>(value.as_int()));
  }
  return RuntimeError("TypeError", "InvalidArgumentType",
                      Cat("argument `", field.name, "` of procedure `", procedure, "` does not take ",
                          value.is_null() ? "null" : TypeName(value.type())));
}

}  // namespace claimgraph::executor
