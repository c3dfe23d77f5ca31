// Types in queries: typed literals, CAST, IS TYPED and the other tests after IS.
#include "absl/strings/ascii.h"
#include "engine/base/edit_distance.h"
#include "engine/functions/registry.h"
#include "engine/query/binder/binder_impl.h"
#include "engine/values/type_spec.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionPtr;

struct LiteralType {
  std::string_view name;
  std::string_view function;
};
// Names of literals whose function is called otherwise.
constexpr LiteralType kLiteralTypes[] = {
    {"timestamp", "datetime"},          {"zoned datetime", "datetime"},       {"zoned timestamp", "datetime"},
    {"local datetime", "localdatetime"}, {"local timestamp", "localdatetime"}, {"zoned time", "time"},
    {"local time", "localtime"},
};

// Values that are written as a name alone.
constexpr LiteralType kClocks[] = {
    {"current_date", "date"},       {"current_time", "time"},
    {"current_timestamp", "datetime"}, {"local_time", "localtime"},
    {"local_timestamp", "localdatetime"},
};

std::string LowerCase(std::string_view text) { return absl::AsciiStrToLower(AbslView(text)); }

// Reads the type, with its place put on errors.
absl::StatusOr<TypeSpec> ReadType(const ast::TypeName& type) {
  absl::StatusOr<TypeSpec> spec = ReadTypeSpec(type.text);
  if (spec.ok()) return spec;
  const std::optional<ErrorInfo> info = GetErrorInfo(spec.status());
  const absl::string_view message = spec.status().message();
  return SyntaxError("InvalidType", type.span, std::string_view(message.data(), message.size()),
                     info ? info->advice : std::string());
}

ExpressionPtr TypeLiteral(const TypeSpec& spec, Span span) {
  return plan::MakeLiteral(Value::String(spec.ToString()), span);
}

}  // namespace

absl::StatusOr<ExpressionPtr> Binder::BindTypedLiteral(const ast::TypedLiteral& e) {
  std::string name = LowerCase(e.type.name);
  for (const LiteralType& type : kLiteralTypes) {
    if (type.name == name) name = type.function;
  }
  if (functions::Builtins().FindScalar(name) == nullptr) {
    NearestName nearest(name);
    for (const LiteralType& type : kLiteralTypes) nearest.Consider(type.name);
    for (const LiteralType& type : kLiteralTypes) nearest.Consider(type.function);
    for (const std::string_view type : {"date", "duration"}) nearest.Consider(type);
    return SyntaxError("UnknownFunction", e.type.span, Cat("there is no literal of type `", e.type.name, "`"),
                       nearest.best().empty()
                           ? std::string("literals with a type are DATE, TIME, LOCAL TIME, DATETIME, LOCAL DATETIME, "
                                         "TIMESTAMP and DURATION, each before a string")
                           : Cat("did you mean ", absl::AsciiStrToUpper(AbslView(nearest.best())), "?"));
  }
  return Call(name, Arguments(plan::MakeLiteral(Value::String(e.text), e.span)), e.span);
}

absl::StatusOr<ExpressionPtr> Binder::BindClock(std::string_view name, Span span) {
  const std::string folded = LowerCase(name);
  for (const LiteralType& clock : kClocks) {
    if (clock.name == folded) return Call(clock.function, {}, span);
  }
  return nullptr;
}

absl::StatusOr<ExpressionPtr> Binder::BindCast(const ast::Cast& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.operand));
  CG_ASSIGN_OR_RETURN(const TypeSpec spec, ReadType(e.type));
  CG_ASSIGN_OR_RETURN(ExpressionPtr cast,
                      Call("CAST AS", Arguments(std::move(operand), TypeLiteral(spec, e.type.span)), e.span));
  cast->type = spec.types;
  return cast;
}

absl::StatusOr<ExpressionPtr> Binder::BindIsTyped(const ast::IsTest& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.operand));
  CG_ASSIGN_OR_RETURN(const TypeSpec spec, ReadType(e.type));
  return Call("IS TYPED", Arguments(std::move(operand), TypeLiteral(spec, e.type.span)), e.span);
}

absl::StatusOr<ExpressionPtr> Binder::BindIsTest(const ast::IsTest& e) {
  ExpressionPtr test;
  switch (e.test) {
    case ast::IsTestKind::kTrue:
    case ast::IsTestKind::kFalse:
    case ast::IsTestKind::kUnknown: {
      CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindPredicate(*e.operand));
      const std::string_view function = e.test == ast::IsTestKind::kTrue    ? "IS TRUE"
                                        : e.test == ast::IsTestKind::kFalse ? "IS FALSE"
                                                                            : "IS NULL";
      CG_ASSIGN_OR_RETURN(test, Call(function, Arguments(std::move(operand)), e.span));
      break;
    }
    case ast::IsTestKind::kTyped: {
      CG_ASSIGN_OR_RETURN(test, BindIsTyped(e));
      break;
    }
    case ast::IsTestKind::kNormalized: {
      CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.operand));
      ExpressionPtr form = plan::MakeLiteral(Value::String(e.form), e.span);
      CG_ASSIGN_OR_RETURN(test, Call("IS NORMALIZED", Arguments(std::move(operand), std::move(form)), e.span));
      break;
    }
    case ast::IsTestKind::kDirected: {
      CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.operand));
      CG_ASSIGN_OR_RETURN(test, Call("IS DIRECTED", Arguments(std::move(operand)), e.span));
      break;
    }
    case ast::IsTestKind::kSourceOf:
    case ast::IsTestKind::kDestinationOf: {
      CG_ASSIGN_OR_RETURN(ExpressionPtr node, BindExpression(*e.operand));
      CG_ASSIGN_OR_RETURN(ExpressionPtr relationship, BindExpression(*e.relationship));
      const std::string_view end = e.test == ast::IsTestKind::kSourceOf ? "startNode" : "endNode";
      CG_ASSIGN_OR_RETURN(ExpressionPtr node_at_end, Call(end, Arguments(std::move(relationship)), e.span));
      CG_ASSIGN_OR_RETURN(test, Call("=", Arguments(std::move(node), std::move(node_at_end)), e.span));
      break;
    }
  }
  if (!e.negated) return test;
  return Call("NOT", Arguments(std::move(test)), e.span);
}

}  // namespace claimgraph::binder
