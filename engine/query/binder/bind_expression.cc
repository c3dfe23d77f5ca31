// Expressions: names, literals, properties and function calls.
#include <algorithm>

#include "engine/functions/property.h"
#include "engine/functions/registry.h"
#include "engine/query/ast/printer.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionKind;
using plan::ExpressionPtr;

ExpressionPtr BindLiteral(const ast::Literal& e) {
  const Value value = std::visit(
      [](const auto& v) -> Value {
        using T = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<T, ast::Null>) return Value::Null();
        else if constexpr (std::is_same_v<T, bool>) return Value::Bool(v);
        else if constexpr (std::is_same_v<T, int64_t>) return Value::Int(v);
        else if constexpr (std::is_same_v<T, double>) return Value::Float(v);
        else return Value::String(v);
      },
      e.value);
  return plan::MakeLiteral(value, e.span);
}

ExpressionPtr MakeMap(Span span) {
  auto map = std::make_unique<plan::Expression>(ExpressionKind::kMap, span);
  map->type = ValueType::kMap;
  return map;
}

// Of entries with the same name the last one counts.
void AddEntry(const std::string& name, ExpressionPtr value, plan::Expression* map) {
  const auto same = std::find(map->names.begin(), map->names.end(), name);
  if (same != map->names.end()) {
    map->children[same - map->names.begin()] = std::move(value);
    return;
  }
  map->names.push_back(name);
  map->children.push_back(std::move(value));
}

}  // namespace

absl::StatusOr<ExpressionPtr> Binder::BindExpression(const ast::Expression& e) {
  const bool replaceable = e.kind == ast::ExpressionKind::kVariable || e.kind == ast::ExpressionKind::kProperty;
  if (substitutions_ != nullptr && replaceable) {
    const std::string text = ast::ToString(e);
    for (const Substitution& known : *substitutions_) {
      if (known.text == text) return plan::MakeVariable(known.var, TypeOf(known.var), e.span);
    }
  }
  switch (e.kind) {
    case ast::ExpressionKind::kLiteral: return BindLiteral(e.As<ast::Literal>());
    case ast::ExpressionKind::kTypedLiteral: return BindTypedLiteral(e.As<ast::TypedLiteral>());
    case ast::ExpressionKind::kParameter: {
      auto parameter = std::make_unique<plan::Expression>(ExpressionKind::kParameter, e.span);
      parameter->name = e.As<ast::Parameter>().name;
      auto& names = result_.parameters;
      if (std::find(names.begin(), names.end(), parameter->name) == names.end()) names.push_back(parameter->name);
      return parameter;
    }
    case ast::ExpressionKind::kVariable: return BindVariable(e.As<ast::Variable>().name, e.span);
    case ast::ExpressionKind::kProperty: return BindProperty(e.As<ast::Property>());
    case ast::ExpressionKind::kHasLabels: return BindHasLabels(e.As<ast::HasLabels>());
    case ast::ExpressionKind::kFunctionCall: return BindFunctionCall(e.As<ast::FunctionCall>());
    case ast::ExpressionKind::kCountStar: return BindAggregate("count", false, {}, e);
    case ast::ExpressionKind::kMap: return BindMap(e.As<ast::Map>());
    case ast::ExpressionKind::kMapProjection: return BindMapProjection(e.As<ast::MapProjection>());
    case ast::ExpressionKind::kSubquery: return BindSubquery(e.As<ast::Subquery>());
    case ast::ExpressionKind::kPatternExpression: return BindPatternExpression(e.As<ast::PatternExpression>());
    case ast::ExpressionKind::kPatternComprehension:
      return BindPatternComprehension(e.As<ast::PatternComprehension>());
    case ast::ExpressionKind::kList: {
      auto list = std::make_unique<plan::Expression>(ExpressionKind::kList, e.span);
      list->type = ValueType::kList;
      for (const ast::ExpressionPtr& element : e.As<ast::List>().elements) {
        CG_ASSIGN_OR_RETURN(ExpressionPtr bound, BindExpression(*element));
        list->children.push_back(std::move(bound));
      }
      return list;
    }
    default: return BindOperator(e);
  }
}

absl::StatusOr<ExpressionPtr> Binder::BindPredicate(const ast::Expression& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr bound, BindExpression(e));
  if (!bound->type.empty() && !bound->type.Has(ValueType::kBool)) {
    return SyntaxError("InvalidArgumentType", e.span,
                       Cat("a condition is expected, but this is ", bound->type.ToString()));
  }
  return bound;
}

absl::StatusOr<ExpressionPtr> Binder::BindVariable(const std::string& name, Span span) {
  const std::optional<plan::VarId> var = scope_.Find(name);
  if (var) return plan::MakeVariable(*var, TypeOf(*var), span);
  CG_ASSIGN_OR_RETURN(ExpressionPtr clock, BindClock(name, span));
  if (clock == nullptr) return UndefinedVariable(name, span, scope_);
  return clock;
}

absl::StatusOr<ExpressionPtr> Binder::BindProperty(const ast::Property& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr object, BindExpression(*e.object));
  if (!object->type.empty() && !object->type.Intersects(functions::kHasProperties)) {
    const bool path = object->type.Is(ValueType::kPath);
    const bool list = object->kind == ExpressionKind::kVariable && object->type.Is(ValueType::kList);
    return CompileError(path ? "SyntaxError" : "TypeError", "InvalidArgumentType", e.span,
                        Cat(object->type.ToString(), " has no properties"),
                        list ? Cat("it holds several elements: write [x IN ", (*vars_)[object->var].name, " | x.",
                                   e.key.name, "]")
                             : std::string());
  }
  const TypeSet elements = TypeSet(ValueType::kNode) | ValueType::kRelationship;
  if (!object->type.empty() && (object->type & elements) == object->type) NoteKey(e.key.name, e.key.span);
  return plan::MakeProperty(std::move(object), e.key.name, e.span);
}

absl::StatusOr<ExpressionPtr> Binder::BindHasLabels(const ast::HasLabels& e) {
  CG_ASSIGN_OR_RETURN(ExpressionPtr operand, BindExpression(*e.operand));
  const TypeSet elements = TypeSet(ValueType::kNode) | ValueType::kRelationship;
  if (!operand->type.empty() && !operand->type.Intersects(elements)) {
    return SyntaxError("InvalidArgumentType", e.span, Cat(operand->type.ToString(), " has no labels"));
  }
  auto has = std::make_unique<plan::Expression>(ExpressionKind::kHasLabels, e.span);
  has->type = ValueType::kBool;
  has->labels = BindLabels(*e.labels, operand->type.Is(ValueType::kRelationship));
  has->children.push_back(std::move(operand));
  return has;
}

plan::LabelExpressionPtr Binder::BindLabels(const ast::LabelExpression& labels, bool relationship) {
  auto bound = std::make_unique<plan::LabelExpression>();
  using Kind = plan::LabelExpression::Kind;
  // As a balanced tree: its depth stays small however many labels are named.
  const auto fold = [&](Kind kind) {
    std::vector<plan::LabelExpressionPtr> parts;
    for (const ast::LabelExpressionPtr& operand : labels.operands) parts.push_back(BindLabels(*operand, relationship));
    for (size_t step = 1; step < parts.size(); step *= 2) {
      for (size_t i = 0; i + step < parts.size(); i += 2 * step) {
        auto joined = std::make_unique<plan::LabelExpression>();
        joined->kind = kind;
        joined->left = std::move(parts[i]);
        joined->right = std::move(parts[i + step]);
        parts[i] = std::move(joined);
      }
    }
    return std::move(parts[0]);
  };
  switch (labels.kind) {
    case ast::LabelExpressionKind::kName:
      relationship ? NoteType(labels.name, labels.span) : NoteLabel(labels.name, labels.span);
      return plan::LabelExpression::Name(labels.name);
    case ast::LabelExpressionKind::kWildcard: return bound;
    case ast::LabelExpressionKind::kNot:
      bound->kind = Kind::kNot;
      bound->left = BindLabels(*labels.operands[0], relationship);
      return bound;
    case ast::LabelExpressionKind::kAnd: return fold(Kind::kAnd);
    case ast::LabelExpressionKind::kOr: return fold(Kind::kOr);
  }
  return bound;
}

absl::StatusOr<ExpressionPtr> Binder::Call(std::string_view function, std::vector<ExpressionPtr> arguments, Span span) {
  const functions::Registry& registry = functions::Builtins();
  const functions::ScalarFunction* found = registry.FindScalar(function);
  if (found == nullptr) return registry.UnknownFunction(function, span);
  std::vector<TypeSet> types;
  for (const ExpressionPtr& argument : arguments) types.push_back(argument->type);
  CG_RETURN_IF_ERROR(found->CheckArguments(types, span));
  auto call = std::make_unique<plan::Expression>(ExpressionKind::kCall, span);
  call->function = found;
  call->type = found->ResultType(types);
  call->children = std::move(arguments);
  return call;
}

absl::StatusOr<ExpressionPtr> Binder::BindFunctionCall(const ast::FunctionCall& e) {
  if (e.arguments.empty()) {
    for (const auto& [function, variable] : {std::pair("file", kCsvFile), std::pair("linenumber", kCsvLine)}) {
      const bool called = functions::Builtins().FindScalar(function) == functions::Builtins().FindScalar(e.name.name);
      if (called && scope_.Find(variable)) return BindVariable(std::string(variable), e.span);
    }
  }
  if (functions::Builtins().FindAggregate(e.name.name) != nullptr) {
    return BindAggregate(e.name.name, e.distinct, e.arguments, e);
  }
  if (e.distinct) {
    return SyntaxError("UnexpectedSyntax", e.span, Cat("DISTINCT has no meaning in `", e.name.name, "`"));
  }
  std::vector<ExpressionPtr> arguments;
  for (const ast::ExpressionPtr& argument : e.arguments) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr bound, BindExpression(*argument));
    arguments.push_back(std::move(bound));
  }
  return Call(e.name.name, std::move(arguments), e.span);
}

absl::StatusOr<ExpressionPtr> Binder::BindMap(const ast::Map& e) {
  ExpressionPtr map = MakeMap(e.span);
  for (const ast::MapEntry& entry : e.entries) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr value, BindExpression(*entry.value));
    AddEntry(entry.key.name, std::move(value), map.get());
  }
  return map;
}

absl::StatusOr<ExpressionPtr> Binder::BindSubject(const ast::Identifier& name) {
  ast::Variable variable;
  variable.name = name.name;
  variable.span = name.span;
  return BindExpression(variable);
}

// Entries are put together from left to right, each `.*` being the map of all properties. Of null it is null.
absl::StatusOr<ExpressionPtr> Binder::BindMapProjection(const ast::MapProjection& e) {
  std::vector<ExpressionPtr> maps;
  bool open = false;  // the last of `maps` takes entries
  for (const ast::MapProjectionItem& item : e.items) {
    ExpressionPtr value;
    switch (item.kind) {
      case ast::MapProjectionItemKind::kProperty: {
        CG_ASSIGN_OR_RETURN(ExpressionPtr subject, BindSubject(e.subject));
        value = plan::MakeProperty(std::move(subject), item.key.name, item.span);
        break;
      }
      case ast::MapProjectionItemKind::kEntry: {
        CG_ASSIGN_OR_RETURN(value, BindExpression(*item.value));
        break;
      }
      case ast::MapProjectionItemKind::kVariable: {
        CG_ASSIGN_OR_RETURN(value, BindSubject(item.key));
        break;
      }
      case ast::MapProjectionItemKind::kAllProperties: {
        CG_ASSIGN_OR_RETURN(ExpressionPtr subject, BindSubject(e.subject));
        CG_ASSIGN_OR_RETURN(ExpressionPtr all, Call("properties", Arguments(std::move(subject)), item.span));
        maps.push_back(std::move(all));
        open = false;
        continue;
      }
    }
    if (!open) maps.push_back(MakeMap(e.span));
    open = true;
    AddEntry(item.key.name, std::move(value), maps.back().get());
  }
  if (maps.empty()) maps.push_back(MakeMap(e.span));
  ExpressionPtr map;
  if (maps.size() == 1) {
    map = std::move(maps[0]);
  } else {
    CG_ASSIGN_OR_RETURN(map, Call("MERGE MAPS", std::move(maps), e.span));
  }
  CG_ASSIGN_OR_RETURN(ExpressionPtr subject, BindSubject(e.subject));
  CG_ASSIGN_OR_RETURN(ExpressionPtr missing, Call("IS NULL", Arguments(std::move(subject)), e.span));
  auto result = std::make_unique<plan::Expression>(ExpressionKind::kCase, e.span);
  result->type = ValueType::kMap;
  result->children.push_back(std::move(missing));
  result->children.push_back(plan::MakeLiteral(Value::Null(), e.span));
  result->children.push_back(std::move(map));
  return result;
}

}  // namespace claimgraph::binder
