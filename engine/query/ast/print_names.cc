#include "engine/query/ast/print_names.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <iterator>

#include "engine/base/utf8.h"
#include "engine/query/ast/keywords.h"

namespace claimgraph::ast {

// Only ranges that hold nothing but letters: a name with others is quoted, which is right, if not pretty.
bool IsPlainLetter(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) ||                                     // Latin
         (c >= 0x391 && c <= 0x3A1) || (c >= 0x3B1 && c <= 0x3C9) || (c >= 0x400 && c <= 0x481) ||  // Greek, Cyrillic
         (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) ||                            // Kana
         (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x2A6DF) ||  // Han
         (c >= 0xAC00 && c <= 0xD7A3);                                                                      // Hangul
}

namespace {

bool IsPlainName(std::string_view name) {
  if (name.empty() || (name[0] >= '0' && name[0] <= '9')) return false;
  for (size_t i = 0; i < name.size();) {
    const char32_t c = utf8::Decode(name, &i);
    if (!IsPlainLetter(c) && c != '_' && !(c >= '0' && c <= '9')) return false;
  }
  return true;
}

// Keywords that cannot name a variable everywhere: the reserved ones, and those that could begin what follows the name
// of a side of WHICH or what RETRACT takes.
bool NeedsQuotes(std::string_view name) {
  constexpr std::string_view kAmbiguous[] = {"AFFECTS", "ASSERTED",   "DOCUMENT", "INCLUDING", "NEGATIVELY",
                                             "OFFSET",  "POSITIVELY", "TRACE",    "WITHIN"};
  const Keyword* keyword = FindKeyword(name);
  if (keyword == nullptr) return false;
  return keyword->reserved ||
         std::find(std::begin(kAmbiguous), std::end(kAmbiguous), keyword->word) != std::end(kAmbiguous);
}

void AppendQuoted(std::string_view name, std::string* out) {
  *out += '`';
  for (const char c : name) {
    *out += c;
    if (c == '`') *out += c;
  }
  *out += '`';
}

}  // namespace

void AppendName(std::string_view name, std::string* out) {
  if (IsPlainName(name) && !NeedsQuotes(name)) {
    out->append(name);
  } else {
    AppendQuoted(name, out);
  }
}

void AppendSubject(std::string_view name, std::string* out) {
  if (IsPlainName(name) && FindKeyword(name) == nullptr) {
    out->append(name);
  } else {
    AppendQuoted(name, out);
  }
}

void AppendSchemaName(std::string_view name, std::string* out) {
  if (IsPlainName(name)) {
    out->append(name);
  } else {
    AppendQuoted(name, out);
  }
}

void AppendQualifiedName(std::string_view name, std::string* out) {
  for (size_t begin = 0;;) {
    const size_t dot = name.find('.', begin);
    const std::string_view part = name.substr(begin, dot - begin);
    const Keyword* keyword = FindKeyword(part);
    // Of the reserved words only EXISTS names a function as it stands.
    if (keyword != nullptr && keyword->reserved && keyword->word != "EXISTS") {
      AppendQuoted(part, out);
    } else {
      AppendSchemaName(part, out);
    }
    if (dot == std::string_view::npos) return;
    *out += '.';
    begin = dot + 1;
  }
}

void AppendString(std::string_view text, std::string* out) {
  *out += '\'';
  for (const char c : text) {
    switch (c) {
      case '\'':
      case '\\':
        *out += '\\';
        *out += c;
        break;
      case '\n':
        *out += "\\n";
        break;
      case '\r':
        *out += "\\r";
        break;
      case '\t':
        *out += "\\t";
        break;
      default:
        if (static_cast<uint8_t>(c) >= 0x20) {
          *out += c;
        } else {
          char escape[8];
          std::snprintf(escape, sizeof(escape), "\\u%04X", static_cast<unsigned>(c));
          *out += escape;
        }
    }
  }
  *out += '\'';
}

void AppendFloat(double value, std::string* out) {
  char buffer[40];
  const auto [end, error] = std::to_chars(buffer, buffer + sizeof(buffer), value);
  const std::string_view digits(buffer, static_cast<size_t>(end - buffer));
  out->append(digits);
  if (digits.find_first_of(".e") == std::string_view::npos) *out += ".0";
}

}  // namespace claimgraph::ast
