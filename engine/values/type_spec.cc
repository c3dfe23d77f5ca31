#include "engine/values/type_spec.h"

#include <utility>

#include "engine/base/edit_distance.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph {
namespace {

// LIST<LIST<...>>: far beyond what a value may be nested usefully.
constexpr int kDepthMax = 16;

struct Name {
  std::string_view text;
  TypeSet types;
};
constexpr TypeSet kElement = TypeSet(ValueType::kNode) | ValueType::kRelationship;
constexpr TypeSet kPropertyValue = TypeSet::Number() | ValueType::kBool | ValueType::kString | ValueType::kList |
                                   TypeSet::Instant() | ValueType::kDuration;
// The first name of a type is the canonical one where TypeName does not say it.
constexpr Name kNames[] = {
    {"BOOLEAN", ValueType::kBool},
    {"BOOL", ValueType::kBool},
    {"INTEGER", ValueType::kInt},
    {"INT", ValueType::kInt},
    {"INT64", ValueType::kInt},
    {"INTEGER64", ValueType::kInt},
    {"BIGINT", ValueType::kInt},
    {"SIGNED INTEGER", ValueType::kInt},
    {"FLOAT", ValueType::kFloat},
    {"FLOAT64", ValueType::kFloat},
    {"DOUBLE", ValueType::kFloat},
    {"DOUBLE PRECISION", ValueType::kFloat},
    {"REAL", ValueType::kFloat},
    {"NUMBER", TypeSet::Number()},
    {"STRING", ValueType::kString},
    {"VARCHAR", ValueType::kString},
    {"CHAR", ValueType::kString},
    {"TEXT", ValueType::kString},
    {"LIST", ValueType::kList},
    {"ARRAY", ValueType::kList},
    {"MAP", ValueType::kMap},
    {"RECORD", ValueType::kMap},
    {"ANY RECORD", ValueType::kMap},
    {"NODE", ValueType::kNode},
    {"ANY NODE", ValueType::kNode},
    {"VERTEX", ValueType::kNode},
    {"ANY VERTEX", ValueType::kNode},
    {"RELATIONSHIP", ValueType::kRelationship},
    {"ANY RELATIONSHIP", ValueType::kRelationship},
    {"EDGE", ValueType::kRelationship},
    {"ANY EDGE", ValueType::kRelationship},
    {"ELEMENT", kElement},
    {"PATH", ValueType::kPath},
    {"DATE", ValueType::kDate},
    {"LOCAL TIME", ValueType::kLocalTime},
    {"TIME WITHOUT TIME ZONE", ValueType::kLocalTime},
    {"ZONED TIME", ValueType::kTime},
    {"TIME", ValueType::kTime},
    {"TIME WITH TIME ZONE", ValueType::kTime},
    {"LOCAL DATETIME", ValueType::kLocalDateTime},
    {"LOCAL TIMESTAMP", ValueType::kLocalDateTime},
    {"TIMESTAMP WITHOUT TIME ZONE", ValueType::kLocalDateTime},
    {"ZONED DATETIME", ValueType::kDateTime},
    {"DATETIME", ValueType::kDateTime},
    {"TIMESTAMP", ValueType::kDateTime},
    {"ZONED TIMESTAMP", ValueType::kDateTime},
    {"TIMESTAMP WITH TIME ZONE", ValueType::kDateTime},
    {"DURATION", ValueType::kDuration},
    {"ANY", TypeSet::Any()},
    {"ANY VALUE", TypeSet::Any()},
    {"PROPERTY VALUE", kPropertyValue},
    {"ANY PROPERTY VALUE", kPropertyValue},
    {"NULL", TypeSet()},
};

const TypeSet* FindName(std::string_view text) {
  for (const Name& name : kNames) {
    if (name.text == text) return &name.types;
  }
  return nullptr;
}

absl::Status UnknownType(std::string_view name) {
  constexpr size_t kNameBytesMax = 64;
  if (name.size() > kNameBytesMax) name = "...";  // no type is called like that
  NearestName nearest(name);
  nearest.Consider("NOTHING");
  for (const Name& known : kNames) nearest.Consider(known.text);
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("there is no type `", name, "`"),
                         nearest.best().empty()
                             ? std::string("types are BOOLEAN, INTEGER, FLOAT, STRING, DATE, LOCAL TIME, ZONED TIME, "
                                           "LOCAL DATETIME, ZONED DATETIME, DURATION, LIST<T>, MAP, NODE, "
                                           "RELATIONSHIP, PATH and ANY")
                             : Cat("did you mean ", nearest.best(), "?"));
}

absl::Status BadType(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, std::string(what),
                         "types look like INTEGER, LIST<STRING NOT NULL> or INTEGER | FLOAT");
}

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  absl::StatusOr<TypeSpec> ReadAll() {
    CG_ASSIGN_OR_RETURN(TypeSpec spec, ReadAlternatives(0));
    if (!Peek().empty()) return BadType(Cat("unexpected `", Peek(), "` in a type"));
    return spec;
  }

 private:
  // The next word or sign; empty at the end.
  std::string_view Peek() {
    while (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
    if (rest_.empty()) return {};
    if (IsSign(rest_[0])) return rest_.substr(0, 1);
    size_t end = 0;
    while (end < rest_.size() && rest_[end] != ' ' && !IsSign(rest_[end])) ++end;
    return rest_.substr(0, end);
  }
  static bool IsSign(char c) { return c == '<' || c == '>' || c == '|'; }
  bool Take(std::string_view word) {
    if (Peek() != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  absl::StatusOr<TypeSpec> ReadAlternatives(int depth) {
    CG_ASSIGN_OR_RETURN(TypeSpec spec, ReadOne(depth));
    while (Take("|")) {
      CG_ASSIGN_OR_RETURN(const TypeSpec other, ReadOne(depth));
      const bool lists = spec.types.Has(ValueType::kList) && other.types.Has(ValueType::kList);
      if (lists) return BadType("a type can name lists only once");
      if (other.element != nullptr) spec.element = other.element;
      spec.types = spec.types | other.types;
      spec.nullable = spec.nullable || other.nullable;
    }
    return spec;
  }

  absl::StatusOr<TypeSpec> ReadOne(int depth) {
    if (depth > kDepthMax) return BadType("the type is nested too deep");
    std::string name;
    while (!Peek().empty() && !IsSign(Peek()[0]) && Peek() != "NOT") {
      // INTEGER LIST is LIST<INTEGER>.
      if (!name.empty() && (Peek() == "LIST" || Peek() == "ARRAY")) break;
      if (!name.empty()) name += ' ';
      name += Peek();
      Take(Peek());
    }
    if (name.empty()) {
      return BadType(Peek().empty() ? "the type ends too early" : Cat("unexpected `", Peek(), "` in a type"));
    }
    TypeSpec spec;
    CG_RETURN_IF_ERROR(ReadName(name, depth, &spec));
    CG_RETURN_IF_ERROR(ReadNotNull(&spec));
    while (Take("LIST") || Take("ARRAY")) {
      if (++depth > kDepthMax) return BadType("the type is nested too deep");
      spec = TypeSpec{ValueType::kList, true, std::make_shared<const TypeSpec>(std::move(spec))};
      CG_RETURN_IF_ERROR(ReadNotNull(&spec));
    }
    return spec;
  }

  // Gives `spec` the type `name`, and reads what stands in angle brackets after it.
  absl::Status ReadName(const std::string& name, int depth, TypeSpec* spec) {
    if (name == "NOTHING") {
      spec->nullable = false;
      return absl::OkStatus();
    }
    const TypeSet* types = FindName(name);
    if (types == nullptr) return UnknownType(name);
    spec->types = *types;
    if (!Take("<")) return absl::OkStatus();
    const bool list = spec->types.Is(ValueType::kList);
    if (!list && !(spec->types == TypeSet::Any())) return BadType(Cat(name, " takes no type in angle brackets"));
    CG_ASSIGN_OR_RETURN(TypeSpec inner, ReadAlternatives(depth + 1));
    if (!Take(">")) return BadType("`>` is missing in a type");
    if (list) {
      spec->element = std::make_shared<const TypeSpec>(std::move(inner));
    } else {
      *spec = std::move(inner);  // ANY<INTEGER | STRING>
    }
    return absl::OkStatus();
  }

  absl::Status ReadNotNull(TypeSpec* spec) {
    if (!Take("NOT")) return absl::OkStatus();
    if (!Take("NULL")) return BadType("NULL is missing after NOT in a type");
    spec->nullable = false;
    return absl::OkStatus();
  }

  std::string_view rest_;
};

std::string NameOf(TypeSet types) {
  for (const Name& name : kNames) {
    if (name.types == types) return std::string(name.text);
  }
  return {};
}

}  // namespace

bool TypeSpec::Matches(const Value& value) const {
  if (value.is_null()) return nullable;
  if (!types.Has(value.type())) return false;
  if (element == nullptr || value.type() != ValueType::kList) return true;
  for (const Value& item : value.as_list()) {
    if (!element->Matches(item)) return false;
  }
  return true;
}

std::string TypeSpec::ToString() const {
  if (types.empty()) return nullable ? "NULL" : "NOTHING";
  const std::string_view suffix = nullable ? "" : " NOT NULL";
  std::string whole = element == nullptr ? NameOf(types) : std::string();
  if (!whole.empty()) return Cat(whole, suffix);
  for (uint8_t t = 1; t <= static_cast<uint8_t>(ValueType::kDuration); ++t) {
    const auto type = static_cast<ValueType>(t);
    if (!types.Has(type)) continue;
    CatTo(&whole, whole.empty() ? "" : " | ", NameOf(type));
    if (type == ValueType::kList && element != nullptr) CatTo(&whole, "<", element->ToString(), ">");
    whole += suffix;
  }
  return whole;
}

absl::StatusOr<TypeSpec> ReadTypeSpec(std::string_view text) { return Reader(text).ReadAll(); }

}  // namespace claimgraph
