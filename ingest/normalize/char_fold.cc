#include "ingest/normalize/char_fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "engine/base/utf8.h"

namespace claimgraph::ingest {
namespace {

bool IsZeroWidth(char32_t c) {
  return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x200E || c == 0x200F;
}

// Blocks whose compatibility decomposition says the same in plain characters: squared units, ligatures, radicals.
bool HasPlainForm(char32_t c) {
  return (c >= 0x2F00 && c <= 0x2FD5) || (c >= 0x3300 && c <= 0x33FF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFB00 && c <= 0xFB06);
}

bool Decompose(char32_t c, std::string* out) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(error);
  if (U_FAILURE(error)) return false;
  const icu::UnicodeString source(static_cast<UChar32>(c));
  const icu::UnicodeString plain = nfkc->normalize(source, error);
  if (U_FAILURE(error) || plain == source) return false;
  out->clear();
  plain.toUTF8String(*out);
  return true;
}

}  // namespace

bool IsHan(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x3134F) ||
         (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007;
}

CharAction FoldChar(char32_t c, std::string* replacement) {
  const auto replace = [&](char32_t with) {
    replacement->clear();
    utf8::Append(replacement, with);
    return CharAction::kReplace;
  };
  if (c < 0x20) return c == '\n' ? CharAction::kKeep : c == '\t' ? replace(' ') : CharAction::kDrop;
  if (c < 0x7F) return CharAction::kKeep;
  if (c == 0x7F || IsZeroWidth(c)) return CharAction::kDrop;
  if (c == 0x0085 || c == 0x2028 || c == 0x2029) return replace('\n');
  if (c < 0xA0) return CharAction::kDrop;
  if (c == 0x00A0 || c == 0x3000 || c == 0x202F || (c >= 0x2000 && c <= 0x200A)) return replace(' ');
  if (c == 0x2212) return replace('-');
  if (c == 0x301C) return replace('~');
  if (c >= 0xFF01 && c <= 0xFF5E) return replace(c - 0xFF01 + 0x21);
  if (c == 0xFFE5) return replace(0x00A5);
  if (c == 0xFE6A) return replace('%');
  if (HasPlainForm(c) && Decompose(c, replacement)) return CharAction::kReplace;
  return CharAction::kKeep;
}

}  // namespace claimgraph::ingest
