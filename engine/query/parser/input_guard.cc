#include "engine/query/parser/input_guard.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/stack.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/query/parser/limits.h"

namespace claimgraph::parser {
namespace {

using Grammar = grammar::ClaimQLParser;

// What the generated parser takes of the stack for a bracket, in levels of a plan.
constexpr size_t kLevelsPerNesting = 2;

// The ASCII sign that a person meant by a full-width or typographic one, or 0.
char AsciiCounterpart(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char>(c - 0xFEE0);
  switch (c) {
    case 0x2018:
    case 0x2019:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x300C:
    case 0x300D:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      return '-';
    case 0x3001:
      return ',';
    case 0x3002:
      return '.';
    default:
      return 0;
  }
}

absl::Status UnknownCharacter(Span span, std::string_view text) {
  size_t offset = 0;
  const char32_t c = utf8::Decode(text, &offset);
  if (c < 0x80) {
    const bool printable = c >= 0x20 && c < 0x7F;
    return SyntaxError("UnexpectedSyntax", span,
                       printable ? Cat("unexpected `", text, "`") : std::string("unexpected control character"));
  }
  char code[16];
  std::snprintf(code, sizeof(code), "U+%04X", static_cast<unsigned>(c));
  const char ascii = AsciiCounterpart(c);
  return SyntaxError("InvalidUnicodeCharacter", span, Cat("`", text, "` (", code, ") has no meaning in a query"),
                     ascii == 0 ? std::string() : Cat("use the plain `", std::string_view(&ascii, 1), "`"));
}

// The error that `token` is by itself, or OK.
absl::Status CheckToken(const antlr4::Token* token, const SourceText& source) {
  const Span span = source.SpanOf(token);
  switch (token->getType()) {
    case Grammar::UNKNOWN_CHARACTER:
      return UnknownCharacter(span, source.Slice(span));
    case Grammar::BAD_NUMBER:
      return SyntaxError("InvalidNumberLiteral", span, Cat("`", source.Slice(span), "` is not a number"),
                         "numbers look like 42, 0x2A, 0o52, 1.5 or 2e10; names start with a letter");
    case Grammar::UNTERMINATED_STRING:
      return SyntaxError("UnexpectedSyntax", {span.offset, 1}, "this string does not end",
                         "close it with the same quote; a quote inside is written \\' or \\\"");
    case Grammar::UNTERMINATED_NAME:
      return SyntaxError("UnexpectedSyntax", {span.offset, 1}, "this name does not end", "close it with a backquote");
    case Grammar::UNTERMINATED_COMMENT:
      return SyntaxError("UnexpectedSyntax", {span.offset, 2}, "this comment does not end", "close it with */");
    default:
      return absl::OkStatus();
  }
}

// Follows how deep the constructs of a text lie in one another. It may count too much, never too little by more than
// the factor of two that a CASE next to a bracket can make.
class NestingCounter {
 public:
  // The depth after `type`, whose neighbours are given.
  size_t Add(size_t type, size_t previous, size_t next) {
    switch (type) {
      case Grammar::LEFT_PAREN:
      case Grammar::LEFT_BRACKET:
      case Grammar::LEFT_BRACE:
        return Open(/*is_case=*/false);
      case Grammar::CASE_:
        return IsName(previous, next) ? depth() : Open(/*is_case=*/true);
      case Grammar::RIGHT_PAREN:
      case Grammar::RIGHT_BRACKET:
      case Grammar::RIGHT_BRACE:
        return Close();
      case Grammar::END_:
        return !open_.empty() && open_.back().is_case && !IsName(previous, next) ? Close() : depth();
      case Grammar::NOT_:
      case Grammar::MINUS:
      case Grammar::PLUS:
      case Grammar::EXCLAMATION:
        ++prefixes_;
        return depth();
      default:
        prefixes_ = 0;
        return depth();
    }
  }

 private:
  struct Level {
    bool is_case;
    size_t prefixes;  // operators right before it
  };

  // Keywords name properties and labels too.
  static bool IsName(size_t previous, size_t next) {
    return previous == Grammar::DOT || previous == Grammar::COLON || previous == Grammar::BAR ||
           previous == Grammar::AMPERSAND || previous == Grammar::DOLLAR || next == Grammar::COLON;
  }
  size_t depth() const { return open_.size() + prefixes_below_ + prefixes_; }
  size_t Open(bool is_case) {
    open_.push_back({is_case, prefixes_});
    prefixes_below_ += prefixes_;
    prefixes_ = 0;
    return depth();
  }
  size_t Close() {
    prefixes_ = 0;
    // A bracket that closes takes with it a CASE that has no END: such a text fails later.
    while (!open_.empty()) {
      const Level level = open_.back();
      open_.pop_back();
      prefixes_below_ -= level.prefixes;
      if (!level.is_case || open_.empty() || !open_.back().is_case) break;
    }
    return depth();
  }

  std::vector<Level> open_;
  size_t prefixes_below_ = 0;
  size_t prefixes_ = 0;  // prefix operators in a row up to here
};

bool SeparatesLabels(size_t type) {
  return type == Grammar::COLON || type == Grammar::AMPERSAND;
}

absl::Status TooManyLabels(Span span) {
  return MakeError(absl::StatusCode::kResourceExhausted,
                   Cat("more than ", kLabelsMax, " labels are joined in one place"),
                   {.type = "SyntaxError",
                    .detail = "TooManyLabels",
                    .span = span,
                    .advice = "a set this large is data: keep it in a property or in nodes of its own"});
}

}  // namespace

absl::Status CheckText(std::string_view text) {
  if (text.size() > kTextBytesMax) {
    return MakeError(
        absl::StatusCode::kResourceExhausted,
        Cat("the query text has ", text.size(), " bytes; the limit is ", kTextBytesMax),
        {.type = "SyntaxError", .detail = "QueryTooLong", .advice = "pass the data as a parameter, and UNWIND it"});
  }
  const std::optional<size_t> invalid = utf8::FindInvalid(text);
  if (!invalid) return absl::OkStatus();
  return SyntaxError("InvalidUnicodeCharacter", {static_cast<uint32_t>(*invalid), 1},
                     Cat("the query text is not valid UTF-8 at byte ", *invalid), "convert the text to UTF-8");
}

absl::Status CheckTokens(const TokenList& tokens, const SourceText& source) {
  NestingCounter nesting;
  size_t deepest = 0;
  size_t previous = 0;
  size_t before_previous = 0;
  size_t labels = 0;  // separators of labels that stand at every other token up to here
  for (size_t i = 0; i < tokens.size(); ++i) {
    const size_t type = tokens[i]->getType();
    if (type >= Grammar::BAD_NUMBER && type <= Grammar::UNKNOWN_CHARACTER) {
      if (absl::Status status = CheckToken(tokens[i].get(), source); !status.ok()) return status;
    }
    const size_t next = i + 1 < tokens.size() ? tokens[i + 1]->getType() : 0;
    deepest = std::max(deepest, nesting.Add(type, previous, next));
    if (deepest > kNestingMax) {
      return MakeError(absl::StatusCode::kResourceExhausted,
                       Cat("the query is nested too deep: more than ", kNestingMax, " levels"),
                       {.type = "SyntaxError",
                        .detail = "NestingTooDeep",
                        .span = source.SpanOf(tokens[i].get()),
                        .advice = "compute inner parts first, with WITH"});
    }
    if (SeparatesLabels(type)) labels = SeparatesLabels(before_previous) ? labels + 1 : 1;
    if (labels > kLabelsMax) return TooManyLabels(source.SpanOf(tokens[i].get()));
    before_previous = previous;
    previous = type;
  }
  return CheckStack(deepest * kLevelsPerNesting);
}

}  // namespace claimgraph::parser
