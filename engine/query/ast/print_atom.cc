// Expressions that need no parentheses.
#include "engine/query/ast/print_names.h"
#include "engine/query/ast/printer_impl.h"

namespace claimgraph::ast {

void Printer::AddAtom(const Expression& expression) {
  switch (expression.kind) {
    case ExpressionKind::kLiteral:
      return AddLiteral(expression.As<Literal>());
    case ExpressionKind::kTypedLiteral:
      AddLiteralType(expression.As<TypedLiteral>().type.name);
      return AppendString(expression.As<TypedLiteral>().text, &out_);
    case ExpressionKind::kParameter: {
      const std::string& name = expression.As<Parameter>().name;
      Add("$");
      const bool number = name.find_first_not_of("0123456789") == std::string::npos;
      return number ? Add(name) : AppendSchemaName(name, &out_);
    }
    case ExpressionKind::kVariable:
      return AppendName(expression.As<Variable>().name, &out_);
    case ExpressionKind::kList:
      Add("[");
      AddExpressions(expression.As<List>().elements);
      return Add("]");
    case ExpressionKind::kMap:
      return AddMap(expression.As<Map>());
    case ExpressionKind::kMapProjection:
      return AddMapProjection(expression.As<MapProjection>());
    case ExpressionKind::kFunctionCall:
      return AddFunctionCall(expression.As<FunctionCall>());
    case ExpressionKind::kCast:
      Add("CAST(");
      Print(*expression.As<Cast>().operand);
      Add(" AS ");
      Add(expression.As<Cast>().type.text);
      return Add(")");
    case ExpressionKind::kCountStar:
      return Add("count(*)");
    case ExpressionKind::kCase:
      return AddCase(expression.As<Case>());
    case ExpressionKind::kListComprehension:
      return AddListComprehension(expression.As<ListComprehension>());
    case ExpressionKind::kPatternComprehension:
      return AddPatternComprehension(expression.As<PatternComprehension>());
    case ExpressionKind::kQuantifier:
      return AddQuantifier(expression.As<Quantifier>());
    case ExpressionKind::kReduce:
      return AddReduce(expression.As<Reduce>());
    case ExpressionKind::kPatternExpression: {
      const PathPattern& pattern = expression.As<PatternExpression>().pattern;
      if (pattern.selector != PathSelector::kAll) return Print(pattern);
      Add("exists(");
      Print(pattern);
      return Add(")");
    }
    case ExpressionKind::kSubquery:
      return AddSubquery(expression.As<Subquery>());
    default:
      return;  // operators are printed elsewhere
  }
}

// Two words are plain names; one may be any.
void Printer::AddLiteralType(std::string_view name) {
  if (name.find(' ') == std::string_view::npos) {
    AppendQualifiedName(name, &out_);
  } else {
    Add(name);
  }
  Add(" ");
}

void Printer::AddLiteral(const Literal& literal) {
  if (const bool* truth = std::get_if<bool>(&literal.value)) {
    Add(*truth ? "true" : "false");
  } else if (const int64_t* integer = std::get_if<int64_t>(&literal.value)) {
    out_ += std::to_string(*integer);
  } else if (const double* number = std::get_if<double>(&literal.value)) {
    AppendFloat(*number, &out_);
  } else if (const std::string* text = std::get_if<std::string>(&literal.value)) {
    AppendString(*text, &out_);
  } else {
    Add("null");
  }
}

void Printer::AddMap(const Map& map) {
  Add("{");
  AddList(map.entries, [&](const MapEntry& entry) {
    AddSchemaName(entry.key);
    Add(": ");
    Print(*entry.value);
  });
  Add("}");
}

void Printer::AddMapProjection(const MapProjection& projection) {
  AppendSubject(projection.subject.name, &out_);
  Add(" {");
  AddList(projection.items, [&](const MapProjectionItem& item) {
    switch (item.kind) {
      case MapProjectionItemKind::kProperty:
        Add(".");
        return AddSchemaName(item.key);
      case MapProjectionItemKind::kAllProperties:
        return Add(".*");
      case MapProjectionItemKind::kEntry:
        AddSchemaName(item.key);
        Add(": ");
        return Print(*item.value);
      case MapProjectionItemKind::kVariable:
        return AddName(item.key);
    }
  });
  Add("}");
}

void Printer::AddFunctionCall(const FunctionCall& call) {
  AppendQualifiedName(call.name.name, &out_);
  Add(call.distinct ? "(DISTINCT " : "(");
  AddExpressions(call.arguments);
  Add(")");
}

void Printer::AddCase(const Case& expression) {
  Add("CASE");
  if (expression.subject) {
    Add(" ");
    Print(*expression.subject);
  }
  for (const CaseBranch& branch : expression.branches) {
    Add(" WHEN ");
    Print(*branch.when);
    Add(" THEN ");
    Print(*branch.then);
  }
  if (expression.otherwise) {
    Add(" ELSE ");
    Print(*expression.otherwise);
  }
  Add(" END");
}

void Printer::AddListComprehension(const ListComprehension& comprehension) {
  Add("[");
  AddName(comprehension.variable);
  Add(" IN ");
  Print(*comprehension.list);
  AddWhere(comprehension.where);
  if (comprehension.result) {
    Add(" | ");
    Print(*comprehension.result);
  }
  Add("]");
}

void Printer::AddPatternComprehension(const PatternComprehension& comprehension) {
  Add("[");
  Print(comprehension.pattern);
  AddWhere(comprehension.where);
  Add(" | ");
  Print(*comprehension.result);
  Add("]");
}

void Printer::AddQuantifier(const Quantifier& quantifier) {
  switch (quantifier.quantifier) {
    case QuantifierKind::kAll:
      Add("all(");
      break;
    case QuantifierKind::kAny:
      Add("any(");
      break;
    case QuantifierKind::kNone:
      Add("none(");
      break;
    case QuantifierKind::kSingle:
      Add("single(");
      break;
  }
  AddName(quantifier.variable);
  Add(" IN ");
  Print(*quantifier.list);
  AddWhere(quantifier.where);
  Add(")");
}

void Printer::AddReduce(const Reduce& reduce) {
  Add("reduce(");
  AddName(reduce.accumulator);
  Add(" = ");
  Print(*reduce.initial);
  Add(", ");
  AddName(reduce.variable);
  Add(" IN ");
  Print(*reduce.list);
  Add(" | ");
  Print(*reduce.step);
  Add(")");
}

void Printer::AddSubquery(const Subquery& subquery) {
  switch (subquery.subquery) {
    case SubqueryKind::kExists:
      Add("EXISTS { ");
      break;
    case SubqueryKind::kCount:
      Add("COUNT { ");
      break;
    case SubqueryKind::kCollect:
      Add("COLLECT { ");
      break;
    case SubqueryKind::kValue:
      Add("VALUE { ");
      break;
  }
  Print(*subquery.query);
  Add(" }");
}

}  // namespace claimgraph::ast
