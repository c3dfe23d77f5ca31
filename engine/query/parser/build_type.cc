// Types of values, and what is written with words: CAST, TRIM and the tests after IS.
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "engine/base/edit_distance.h"
#include "engine/base/strings.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

std::string UpperCase(std::string_view text) { return absl::AsciiStrToUpper(AbslView(text)); }

// Adds a word or a sign of a type: blanks stand between words and around the bar.
void AppendTypeToken(std::string_view token, std::string* text) {
  const bool sign = token == "<" || token == ">";
  const bool glued = text->empty() || sign || text->back() == '<';
  if (!glued) *text += ' ';
  *text += token;
}

constexpr std::string_view kForms[] = {"NFC", "NFD", "NFKC", "NFKD"};

bool IsForm(std::string_view word) {
  for (const std::string_view form : kForms) {
    if (form == word) return true;
  }
  return false;
}

absl::Status UnknownTest(std::string_view word, Span span) {
  NearestName nearest(word);
  for (const std::string_view known : {"NULL", "TRUE", "FALSE", "UNKNOWN", "TYPED", "LABELED", "NORMALIZED",
                                       "DIRECTED", "SOURCE", "DESTINATION", "NFC", "NFD", "NFKC", "NFKD"}) {
    nearest.Consider(known);
  }
  return SyntaxError("UnexpectedSyntax", span, Cat("IS knows no test `", word, "`"),
                     nearest.best().empty()
                         ? std::string("write IS NULL, IS TRUE, IS TYPED INTEGER, IS LABELED Person, IS NORMALIZED, "
                                       "IS DIRECTED or IS SOURCE OF r")
                         : Cat("did you mean IS ", nearest.best(), "?"));
}

}  // namespace

ast::TypeName TreeBuilder::BuildType(Grammar::ValueTypeContext* context) {
  ast::TypeName type{"", SpanOf(context)};
  for (antlr4::tree::ParseTree* child : context->children) {
    if (typeid(*child) == typeid(antlr4::tree::TerminalNodeImpl)) {
      AppendTypeToken("|", &type.text);
      continue;
    }
    for (antlr4::tree::ParseTree* word : child->children) {
      const antlr4::Token* token = static_cast<antlr4::tree::TerminalNode*>(word)->getSymbol();
      AppendTypeToken(UpperCase(source_.TextOf(token)), &type.text);
    }
  }
  return type;
}

ast::ExpressionPtr TreeBuilder::BuildCast(Span span, Grammar::ArgumentsContext* context) {
  auto cast = MakeAt<ast::Cast>(span);
  Grammar::ExpressionListContext* operands = context->expressionList();
  Grammar::CallTailContext* tail = context->callTail();
  const bool complete = tail != nullptr && tail->valueType() != nullptr && context->DISTINCT_() == nullptr &&
                        operands != nullptr && operands->expression().size() == 1;
  if (!complete) {
    Fail(SyntaxError("UnexpectedSyntax", cast->span, "CAST takes a value and a type", "write CAST(value AS INTEGER)"));
    return Placeholder(context);
  }
  cast->operand = BuildExpression(operands->expression(0));
  cast->type = BuildType(tail->valueType());
  return cast;
}

// TRIM([BOTH | LEADING | TRAILING] ['characters'] FROM text): one of the functions btrim, ltrim and rtrim.
ast::ExpressionPtr TreeBuilder::BuildTrim(std::unique_ptr<ast::FunctionCall> call,
                                          Grammar::ArgumentsContext* context) {
  call->name.name = "btrim";
  Grammar::ExpressionListContext* before = context->expressionList();
  const bool is_trim = absl::EqualsIgnoreCase(AbslView(source_.Slice(call->name.span)), "trim");
  if (!is_trim || context->callTail()->expression() == nullptr || context->DISTINCT_() != nullptr ||
      (before != nullptr && before->expression().size() != 1)) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context->callTail()),
                     is_trim ? "TRIM takes what to cut off and a text" : "only TRIM takes FROM, and only CAST takes AS",
                     is_trim ? "write TRIM(BOTH 'x' FROM text)" : "separate arguments with commas"));
    return Placeholder(context);
  }
  ast::ExpressionPtr characters = before == nullptr ? nullptr : BuildExpression(before->expression(0));
  std::string side;
  if (characters != nullptr && characters->kind == ast::ExpressionKind::kTypedLiteral) {
    side = UpperCase(characters->As<ast::TypedLiteral>().type.name);
    auto text = std::make_unique<ast::Literal>();
    text->span = characters->span;
    text->value = characters->As<ast::TypedLiteral>().text;
    characters = std::move(text);
  } else if (characters != nullptr && characters->kind == ast::ExpressionKind::kVariable) {
    side = UpperCase(characters->As<ast::Variable>().name);
    if (side == "BOTH" || side == "LEADING" || side == "TRAILING") {
      characters = nullptr;
    } else {
      side.clear();
    }
  }
  if (side == "LEADING") call->name.name = "ltrim";
  if (side == "TRAILING") call->name.name = "rtrim";
  if (!side.empty() && side != "BOTH" && call->name.name == "btrim") {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(before), Cat("TRIM knows no side `", side, "`"),
                     "write BOTH, LEADING or TRAILING"));
  }
  call->arguments.push_back(BuildExpression(context->callTail()->expression()));
  if (characters != nullptr) call->arguments.push_back(std::move(characters));
  return call;
}

ast::ExpressionPtr TreeBuilder::BuildNameArgument(ast::FunctionCall* call) {
  const std::string name = UpperCase(call->name.name);
  std::vector<ast::ExpressionPtr>& arguments = call->arguments;
  const bool word = arguments.size() == 2 && arguments[1]->kind == ast::ExpressionKind::kVariable;
  if (name == "TRIM" && arguments.size() == 1 && arguments[0]->kind == ast::ExpressionKind::kTypedLiteral &&
      UpperCase(arguments[0]->As<ast::TypedLiteral>().type.name) == "FROM") {
    auto text = std::make_unique<ast::Literal>();
    text->span = arguments[0]->span;
    text->value = arguments[0]->As<ast::TypedLiteral>().text;
    arguments[0] = std::move(text);
  } else if (name == "NORMALIZE" && word && IsForm(UpperCase(arguments[1]->As<ast::Variable>().name))) {
    auto form = std::make_unique<ast::Literal>();
    form->span = arguments[1]->span;
    form->value = UpperCase(arguments[1]->As<ast::Variable>().name);
    arguments[1] = std::move(form);
  } else if (name == "PROPERTY_EXISTS") {
    if (!word) {
      Fail(SyntaxError("UnexpectedSyntax", call->span, "PROPERTY_EXISTS takes an element and the name of a property",
                       "write PROPERTY_EXISTS(n, name)"));
      return nullptr;
    }
    auto property = std::make_unique<ast::Property>();
    property->span = call->span;
    property->object = std::move(arguments[0]);
    property->key = {arguments[1]->As<ast::Variable>().name, arguments[1]->span};
    auto is_there = std::make_unique<ast::IsNull>();
    is_there->span = call->span;
    is_there->operand = std::move(property);
    is_there->negated = true;
    return is_there;
  }
  return nullptr;
}

ast::ExpressionPtr TreeBuilder::BuildIsTest(ast::ExpressionPtr operand, Span span, antlr4::ParserRuleContext* context,
                                            bool negated) {
  if (context->getRuleIndex() == Grammar::RuleTruthValue) {
    auto* truth = static_cast<Grammar::TruthValueContext*>(context);
    auto test = MakeAt<ast::IsTest>(span);
    test->operand = std::move(operand);
    test->negated = negated;
    test->test = truth->TRUE_() != nullptr    ? ast::IsTestKind::kTrue
                 : truth->FALSE_() != nullptr ? ast::IsTestKind::kFalse
                                              : ast::IsTestKind::kUnknown;
    return test;
  }
  auto* rule = static_cast<Grammar::IsTestContext*>(context);
  if (rule->NULL_() != nullptr) {
    auto is_null = MakeAt<ast::IsNull>(span);
    is_null->operand = std::move(operand);
    is_null->negated = negated;
    return is_null;
  }
  if (rule->LABELED_() != nullptr) {
    auto has_labels = MakeAt<ast::HasLabels>(span);
    has_labels->operand = std::move(operand);
    has_labels->labels = BuildPredicateLabels(rule->predicateLabels());
    if (!negated) return has_labels;
    auto negation = MakeAt<ast::Unary>(span);
    negation->op = ast::UnaryOperator::kNot;
    negation->operand = std::move(has_labels);
    return negation;
  }
  auto test = MakeAt<ast::IsTest>(span);
  test->operand = std::move(operand);
  test->negated = negated;
  if (rule->valueType() != nullptr) {
    test->test = ast::IsTestKind::kTyped;
    test->type = BuildType(rule->valueType());
  } else {
    BuildWordTest(rule, test.get());
  }
  return test;
}

void TreeBuilder::BuildWordTest(Grammar::IsTestContext* context, ast::IsTest* test) {
  const std::vector<antlr4::tree::TerminalNode*> nodes = context->IDENTIFIER();
  std::vector<std::string> words;
  for (antlr4::tree::TerminalNode* node : nodes) words.push_back(UpperCase(source_.TextOf(node->getSymbol())));
  antlr4::tree::TerminalNode* last = nodes.back();
  if (context->QUOTED_IDENTIFIER() != nullptr) {
    last = context->QUOTED_IDENTIFIER();
    words.push_back("`");  // a name, which no test but that of ends takes
  }
  const bool ends = words[0] == "SOURCE" || words[0] == "DESTINATION";
  if (words.size() == 1 && words[0] == "DIRECTED") {
    test->test = ast::IsTestKind::kDirected;
  } else if (words.back() == "NORMALIZED" && (words.size() == 1 || (words.size() == 2 && IsForm(words[0])))) {
    test->test = ast::IsTestKind::kNormalized;
    test->form = words.size() == 2 ? words[0] : "NFC";
  } else if (ends && words.size() == 3 && words[1] == "OF") {
    test->test = words[0] == "SOURCE" ? ast::IsTestKind::kSourceOf : ast::IsTestKind::kDestinationOf;
    auto relationship = std::make_unique<ast::Variable>();
    relationship->span = source_.SpanOf(last->getSymbol());
    relationship->name = NameIn(relationship->span).name;
    test->relationship = std::move(relationship);
  } else if (ends) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), Cat("IS ", words[0], " OF needs the name of a relationship"),
                     Cat("write n IS ", words[0], " OF r")));
  } else {
    Fail(UnknownTest(words[0], source_.SpanOf(nodes[0]->getSymbol())));
  }
}

}  // namespace claimgraph::parser
