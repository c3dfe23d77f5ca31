// Numbers and strings.
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

// The value of the `count` hexadecimal digits at `offset`, or nullopt when there are not as many.
std::optional<uint32_t> ReadHex(std::string_view text, size_t offset, size_t count) {
  if (offset + count > text.size()) return std::nullopt;
  uint32_t value = 0;
  const char* begin = text.data() + offset;
  const auto [end, error] = std::from_chars(begin, begin + count, value, 16);
  if (error != std::errc() || end != begin + count) return std::nullopt;
  return value;
}

bool IsHighSurrogate(uint32_t c) { return c >= 0xD800 && c < 0xDC00; }
bool IsLowSurrogate(uint32_t c) { return c >= 0xDC00 && c < 0xE000; }

// Reads the code point of a \u or \U escape whose backslash is at `*offset`, and moves past it. UTF-16 pairs written
// as two \u escapes are one code point. nullopt when it is not a code point.
std::optional<char32_t> ReadUnicodeEscape(std::string_view text, size_t* offset) {
  const size_t digits = text[*offset + 1] == 'U' ? 8 : 4;
  std::optional<uint32_t> value = ReadHex(text, *offset + 2, digits);
  if (!value) return std::nullopt;
  size_t end = *offset + 2 + digits;
  if (IsHighSurrogate(*value) && text.substr(end, 2) == "\\u") {
    const std::optional<uint32_t> low = ReadHex(text, end + 2, 4);
    if (low && IsLowSurrogate(*low)) {
      value = 0x10000 + ((*value - 0xD800) << 10) + (*low - 0xDC00);
      end += 6;
    }
  }
  if (*value > 0x10FFFF || IsHighSurrogate(*value) || IsLowSurrogate(*value)) return std::nullopt;
  *offset = end;
  return static_cast<char32_t>(*value);
}

// What the one-letter escape stands for, or 0.
char SimpleEscape(char c) {
  switch (c) {
    case '\\':
    case '\'':
    case '"':
    case '`':
      return c;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return 0;
  }
}

Span Part(Span whole, size_t offset, size_t length) {
  return {whole.offset + static_cast<uint32_t>(offset), static_cast<uint32_t>(length)};
}

}  // namespace

ast::ExpressionPtr TreeBuilder::BuildLiteral(Grammar::LiteralContext* context, bool negative) {
  auto literal = Make<ast::Literal>(context);
  const antlr4::Token* token = context->start;
  switch (token->getType()) {
    case Grammar::NULL_:
      literal->value = ast::Null();
      break;
    case Grammar::TRUE_:
      literal->value = true;
      break;
    case Grammar::FALSE_:
      literal->value = false;
      break;
    case Grammar::INTEGER:
      literal->value = ParseInteger(source_.TextOf(token), negative, literal->span);
      break;
    case Grammar::FLOAT:
      literal->value = ParseFloat(source_.TextOf(token), literal->span) * (negative ? -1.0 : 1.0);
      break;
    default:
      literal->value = Unquote(token);
  }
  return literal;
}

ast::ExpressionPtr TreeBuilder::BuildTypedLiteral(antlr4::ParserRuleContext* context, Grammar::NameTailContext* tail) {
  auto literal = Make<ast::TypedLiteral>(context);
  const Span first = SpanOfChild(context, 0);
  if (tail->IDENTIFIER() == nullptr) {
    literal->type = NameIn(first);
  } else {
    const Span second = SpanOfChild(tail, 0);
    literal->type = {Cat(source_.Slice(first), " ", source_.Slice(second)), Span::Cover(first, second)};
  }
  literal->text = Unquote(tail->STRING()->getSymbol());
  return literal;
}

int64_t TreeBuilder::ParseInteger(std::string_view digits, bool negative, Span span) {
  int base = 10;
  std::string_view rest = digits;
  if (digits.size() > 2 && digits[0] == '0' && (digits[1] | 0x20) == 'x') base = 16;
  if (digits.size() > 2 && digits[0] == '0' && (digits[1] | 0x20) == 'o') base = 8;
  if (base != 10) rest.remove_prefix(2);
  uint64_t magnitude = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), magnitude, base);
  const uint64_t limit = uint64_t{std::numeric_limits<int64_t>::max()} + (negative ? 1 : 0);
  if (error != std::errc() || end != rest.data() + rest.size() || magnitude > limit) {
    Fail(SyntaxError("IntegerOverflow", span,
                     Cat("the integer ", negative ? "-" : "", digits, " does not fit into 64 bits"),
                     "integers go from -9223372036854775808 to 9223372036854775807; write a float, or a string"));
    return 0;
  }
  return static_cast<int64_t>(negative ? 0 - magnitude : magnitude);
}

double TreeBuilder::ParseFloat(std::string_view digits, Span span) {
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc()) return value;
  // Out of range is too large or too small; the small ones round, to a subnormal or to zero.
  value = std::strtod(std::string(digits).c_str(), nullptr);
  if (std::isfinite(value)) return value;
  Fail(SyntaxError("FloatingPointOverflow", span, Cat("the number ", digits, " is too large for a float"),
                   "floats go up to about 1.8e308"));
  return 0;
}

std::string TreeBuilder::Unquote(const antlr4::Token* token) {
  const Span span = source_.SpanOf(token);
  const std::string_view quoted = source_.Slice(span);
  std::string out;
  out.reserve(quoted.size());
  for (size_t i = 1; i + 1 < quoted.size();) {
    if (quoted[i] != '\\') {
      out += quoted[i++];
      continue;
    }
    if ((quoted[i + 1] | 0x20) == 'u') {
      const std::optional<char32_t> c = ReadUnicodeEscape(quoted.substr(0, quoted.size() - 1), &i);
      if (!c) {
        Fail(SyntaxError("InvalidUnicodeLiteral", Part(span, i, 2), "the escape does not name a character",
                         "write \\u with four hexadecimal digits, or \\U with eight"));
        return out;
      }
      utf8::Append(&out, *c);
      continue;
    }
    const char c = SimpleEscape(quoted[i + 1]);
    if (c == 0) {
      Fail(SyntaxError("UnexpectedSyntax", Part(span, i, 1), "unknown escape in a string",
                       "write \\\\ for a backslash; the escapes are \\\\ \\' \\\" \\b \\f \\n \\r \\t \\uXXXX"));
      return out;
    }
    out += c;
    i += 2;
  }
  return out;
}

uint64_t TreeBuilder::BuildCount(antlr4::tree::TerminalNode* node) {
  const antlr4::Token* token = node->getSymbol();
  return static_cast<uint64_t>(ParseInteger(source_.TextOf(token), false, source_.SpanOf(token)));
}

}  // namespace claimgraph::parser
