// The text of bound expressions, as plans show it.
#include <array>

#include "engine/base/strings.h"
#include "engine/functions/function.h"
#include "engine/plan/expression.h"
#include "engine/plan/logical_operator.h"
#include "engine/plan/printer.h"
#include "engine/values/format.h"

namespace claimgraph::plan {
namespace {

bool IsWordOrSign(std::string_view name) {
  static constexpr std::array<std::string_view, 21> kInfix = {
      "+",  "-",   "*",  "/",   "%",  "^",           "=",         "<>",       "<",  "<=", ">",
      ">=", "AND", "OR", "XOR", "IN", "STARTS WITH", "ENDS WITH", "CONTAINS", "=~", "||"};
  for (std::string_view infix : kInfix) {
    if (name == infix) return true;
  }
  return false;
}

std::string Text(const ExpressionPtr& e, const VariableTable& variables) {
  return e == nullptr ? "" : ToString(*e, variables);
}

std::string Join(const std::vector<ExpressionPtr>& parts, const VariableTable& variables) {
  std::string out;
  for (const ExpressionPtr& part : parts) CatTo(&out, out.empty() ? "" : ", ", Text(part, variables));
  return out;
}

std::string TypeText(const Expression& e) {
  const Expression& type = *e.children[1];
  const bool literal = type.kind == ExpressionKind::kLiteral && type.literal.type() == ValueType::kString;
  return literal ? std::string(type.literal.as_string()) : "?";
}

std::string CallText(const Expression& e, const VariableTable& variables) {
  const std::string_view name = e.function->name();
  if (e.children.size() == 2 && IsWordOrSign(name)) {
    return Cat("(", Text(e.children[0], variables), " ", name, " ", Text(e.children[1], variables), ")");
  }
  if (name == "IS NULL" || name == "IS NOT NULL") return Cat(Text(e.children[0], variables), " ", name);
  // The second argument is the type, as a literal.
  if (name == "CAST AS") return Cat("CAST(", Text(e.children[0], variables), " AS ", TypeText(e), ")");
  if (name == "IS TYPED") return Cat(Text(e.children[0], variables), " IS TYPED ", TypeText(e));
  if (name == "NOT") return Cat("NOT ", Text(e.children[0], variables));
  if (name == "[]") return Cat(Text(e.children[0], variables), "[", Text(e.children[1], variables), "]");
  if (name == "[..]") {
    return Cat(Text(e.children[0], variables), "[", Text(e.children[1], variables), "..",
               Text(e.children[2], variables), "]");
  }
  return Cat(name, "(", Join(e.children, variables), ")");
}

std::string CaseText(const Expression& e, const VariableTable& variables) {
  std::string out = "CASE";
  for (size_t i = 0; i + 1 < e.children.size(); i += 2) {
    CatTo(&out, " WHEN ", Text(e.children[i], variables), " THEN ", Text(e.children[i + 1], variables));
  }
  if (e.children.size() % 2 == 1) CatTo(&out, " ELSE ", Text(e.children.back(), variables));
  return out + " END";
}

std::string ComprehensionText(const Expression& e, const VariableTable& variables) {
  std::string out = Cat("[", variables.DisplayName(e.var), " IN ", Text(e.children[0], variables));
  if (e.children[1] != nullptr) CatTo(&out, " WHERE ", Text(e.children[1], variables));
  if (e.children[2] != nullptr) CatTo(&out, " | ", Text(e.children[2], variables));
  return out + "]";
}

std::string_view QuantifierName(Quantifier quantifier) {
  switch (quantifier) {
    case Quantifier::kAll: return "all";
    case Quantifier::kAny: return "any";
    case Quantifier::kNone: return "none";
    case Quantifier::kSingle: return "single";
  }
  return "";
}

std::string SubqueryText(const Expression& e, const VariableTable& variables) {
  const std::string_view kind = e.subquery->kind == SubqueryKind::kExists  ? "EXISTS"
                                : e.subquery->kind == SubqueryKind::kCount ? "COUNT"
                                                                           : "COLLECT";
  std::string plan = ToString(*e.subquery->plan, variables);
  std::string line;
  for (char c : plan) line += c == '\n' ? ';' : c;
  return Cat(kind, "{", line, "}");
}

std::string MapText(const Expression& e, const VariableTable& variables) {
  std::string out = "{";
  for (size_t i = 0; i < e.names.size(); ++i) {
    if (i != 0) out += ", ";
    values::AppendName(e.names[i], &out);
    CatTo(&out, ": ", Text(e.children[i], variables));
  }
  return out + "}";
}

}  // namespace

std::string ToString(const Expression& e, const VariableTable& variables) {
  switch (e.kind) {
    case ExpressionKind::kLiteral: return values::ToLiteral(e.literal);
    case ExpressionKind::kParameter: return Cat("$", e.name);
    case ExpressionKind::kVariable: return variables.DisplayName(e.var);
    case ExpressionKind::kProperty: return Cat(Text(e.children[0], variables), ".", e.name);
    case ExpressionKind::kHasLabels: return Cat(Text(e.children[0], variables), ":", e.labels->ToString());
    case ExpressionKind::kCall: return CallText(e, variables);
    case ExpressionKind::kList: return Cat("[", Join(e.children, variables), "]");
    case ExpressionKind::kMap: return MapText(e, variables);
    case ExpressionKind::kCase: return CaseText(e, variables);
    case ExpressionKind::kListComprehension: return ComprehensionText(e, variables);
    case ExpressionKind::kQuantifier:
      return Cat(QuantifierName(e.quantifier), "(", variables.DisplayName(e.var), " IN ",
                 Text(e.children[0], variables), " WHERE ", Text(e.children[1], variables), ")");
    case ExpressionKind::kReduce:
      return Cat("reduce(", variables.DisplayName(e.accumulator), " = ", Text(e.children[0], variables), ", ",
                 variables.DisplayName(e.var), " IN ", Text(e.children[1], variables), " | ",
                 Text(e.children[2], variables), ")");
    case ExpressionKind::kPath: return Cat("path(", Join(e.children, variables), ")");
    case ExpressionKind::kSubquery: return SubqueryText(e, variables);
  }
  return {};
}

}  // namespace claimgraph::plan
