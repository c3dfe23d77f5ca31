// Takes a JSON text (RFC 8259) apart and tells a handler what it finds, without building anything: the quick half of
// ParseJson. Nesting does not recurse. Internal to this layer.
//
// Handler: bool Null(), Bool(bool), Int(int64_t), Float(double), String(std::string_view), Key(std::string_view),
// StartArray(), EndArray(), StartObject(), EndObject(); one that returns false stops the scan. Strings are valid UTF-8
// and last as long as the call. bool Malformed(size_t byte, std::string_view why) is called for anything wrong.
#ifndef CLAIMGRAPH_ENGINE_VALUES_JSON_SCANNER_H_
#define CLAIMGRAPH_ENGINE_VALUES_JSON_SCANNER_H_

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/utf8.h"

namespace claimgraph::values {

template <typename Handler>
class JsonScanner {
 public:
  JsonScanner(std::string_view text, Handler* handler) : text_(text), handler_(*handler) {}

  // The whole text is one value, with white space around it.
  bool Scan() {
    if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    do {
      if (!ScanValue()) return false;
    } while (!open_.empty());
    SkipSpace();
    return at_ == text_.size() || Fail("something follows the value");
  }

 private:
  bool Fail(std::string_view why) { return handler_.Malformed(at_, why); }
  char Peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void SkipSpace() {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t')) {
      ++at_;
    }
  }
  bool Take(char c) {
    SkipSpace();
    if (Peek() != c) return false;
    ++at_;
    return true;
  }

  // One value, or the beginning of a list or object that is not empty; then everything that ends after it.
  bool ScanValue() {
    SkipSpace();
    switch (Peek()) {
      case '{':
        ++at_;
        if (!handler_.StartObject()) return false;
        if (!Take('}')) return Open('{');
        if (!handler_.EndObject()) return false;
        break;
      case '[':
        ++at_;
        if (!handler_.StartArray()) return false;
        if (!Take(']')) return Open('[');
        if (!handler_.EndArray()) return false;
        break;
      default:
        if (!ScanScalar()) return false;
    }
    return Close();
  }
  bool Open(char kind) {
    open_.push_back(kind);
    return kind == '[' || ScanKey();
  }
  bool Close() {
    while (!open_.empty()) {
      const bool object = open_.back() == '{';
      if (Take(',')) return !object || ScanKey();
      if (!Take(object ? '}' : ']')) return Fail(object ? "expected ',' or '}'" : "expected ',' or ']'");
      open_.pop_back();
      if (!(object ? handler_.EndObject() : handler_.EndArray())) return false;
    }
    return true;
  }
  bool ScanKey() {
    SkipSpace();
    std::string_view key;
    if (Peek() != '"') return Fail("expected a key in quotes");
    if (!ScanString(&key) || !handler_.Key(key)) return false;
    return Take(':') || Fail("expected ':'");
  }

  bool ScanScalar() {
    switch (Peek()) {
      case '"': {
        std::string_view s;
        return ScanString(&s) && handler_.String(s);
      }
      case 't':
        return Word("true") && handler_.Bool(true);
      case 'f':
        return Word("false") && handler_.Bool(false);
      case 'n':
        return Word("null") && handler_.Null();
      default:
        return ScanNumber();
    }
  }
  bool Word(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) return Fail("expected a value");
    at_ += word.size();
    return true;
  }

  bool Digits() {
    const size_t begin = at_;
    while (Peek() >= '0' && Peek() <= '9') ++at_;
    return at_ > begin;
  }
  bool ScanNumber() {
    const size_t begin = at_;
    if (Peek() == '-') ++at_;
    if (Peek() == '0') {
      ++at_;
    } else if (!Digits()) {
      return Fail("expected a value");
    }
    bool real = false;
    if (Peek() == '.') {
      real = true;
      ++at_;
      if (!Digits()) return Fail("expected a digit");
    }
    if (Peek() == 'e' || Peek() == 'E') {
      real = true;
      ++at_;
      if (Peek() == '+' || Peek() == '-') ++at_;
      if (!Digits()) return Fail("expected a digit");
    }
    return real ? Real(text_.substr(begin, at_ - begin)) : Integer(text_.substr(begin, at_ - begin));
  }
  bool Integer(std::string_view digits) {
    int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    // It must not become a float, which would lose digits silently.
    return error == std::errc() ? handler_.Int(number) : Fail("an integer that does not fit 64 bits");
  }
  bool Real(std::string_view digits) {
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc()) number = std::strtod(std::string(digits).c_str(), nullptr);  // tells small from large
    return std::isfinite(number) ? handler_.Float(number) : Fail("a number that is too large");
  }

  // What lies between the quotes, with escapes resolved.
  bool ScanString(std::string_view* out) {
    const size_t begin = ++at_;
    bool ascii = true;
    for (; at_ < text_.size(); ++at_) {
      const auto c = static_cast<uint8_t>(text_[at_]);
      if (c == '"' || c == '\\' || c < 0x20) break;
      ascii &= c < 0x80;
    }
    *out = text_.substr(begin, at_ - begin);
    if (Peek() != '"') {
      if (!ScanEscapes(*out)) return false;
      *out = scratch_;
      ascii = false;
    }
    if (!ascii && utf8::FindInvalid(*out)) return Fail("a string that is not UTF-8");
    ++at_;
    return true;
  }
  bool ScanEscapes(std::string_view before) {
    scratch_ = before;
    for (; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (static_cast<uint8_t>(text_[at_]) < 0x20) return Fail("a control character in a string");
      if (text_[at_] != '\\') {
        scratch_ += text_[at_];
      } else if (!ScanEscape()) {
        return false;
      }
    }
    return at_ < text_.size() || Fail("a string without its end");
  }
  // From the backslash to the last character of the escape.
  bool ScanEscape() {
    constexpr std::string_view kLetters = "\"\\/bfnrt";
    constexpr std::string_view kMeaning = "\"\\/\b\f\n\r\t";
    ++at_;
    if (Peek() != 'u') {
      const size_t which = kLetters.find(Peek());
      if (at_ >= text_.size() || which == std::string_view::npos) return Fail("an unknown escape");
      scratch_ += kMeaning[which];
      return true;
    }
    uint32_t c = 0;
    if (!ScanHex(&c)) return false;
    if (c >= 0xD800 && c < 0xDC00) {
      uint32_t low = 0;
      if (text_.substr(at_ + 1, 2) != "\\u") return Fail("half of a surrogate pair");
      at_ += 2;
      if (!ScanHex(&low)) return false;
      if (low < 0xDC00 || low > 0xDFFF) return Fail("half of a surrogate pair");
      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    } else if (c >= 0xDC00 && c <= 0xDFFF) {
      return Fail("half of a surrogate pair");
    }
    utf8::Append(&scratch_, static_cast<char32_t>(c));
    return true;
  }
  // From the u to the last of its four digits.
  bool ScanHex(uint32_t* c) {
    const std::string_view digits = text_.substr(std::min(at_ + 1, text_.size()), 4);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), *c, 16);
    if (digits.size() != 4 || error != std::errc() || end != digits.data() + 4) return Fail("expected four hex digits");
    at_ += 4;
    return true;
  }

  const std::string_view text_;
  Handler& handler_;
  size_t at_ = 0;
  std::vector<char> open_;  // '{' and '['
  std::string scratch_;
};

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_JSON_SCANNER_H_
