#include "ingest/reader/convert.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>

#include <memory>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"

namespace claimgraph::ingest {
namespace {

// Code units with the offset of the bytes each came from, as ICU reports them.
struct Units {
  std::vector<UChar> text;
  std::vector<int32_t> offsets;
};

// Groups code units into characters; the bytes of one reach up to the first byte of the next.
MappedText ToMapped(const Units& units, size_t skip, size_t total) {
  MappedText mapped;
  const size_t count = units.text.size();
  for (size_t i = 0; i < count;) {
    char32_t c = units.text[i];
    size_t next = i + 1;
    if (U16_IS_LEAD(c) && next < count && U16_IS_TRAIL(units.text[next])) {
      c = U16_GET_SUPPLEMENTARY(c, units.text[next]);
      ++next;
    }
    const uint64_t start = skip + static_cast<uint64_t>(units.offsets[i]);
    // A few encodings give two characters for one code; they share its bytes.
    size_t other = next;
    while (other < count && units.offsets[other] == units.offsets[i]) ++other;
    const uint64_t end = other < count ? skip + static_cast<uint64_t>(units.offsets[other]) : total;
    const size_t before = mapped.text.size();
    utf8::Append(&mapped.text, c);
    const size_t length = mapped.text.size() - before;
    if (length == 1 && end - start == 1) {
      mapped.map.AppendCopy(start, 1);
    } else {
      mapped.map.AppendReplacement({start, end}, length);
    }
    i = next;
  }
  return mapped;
}

}  // namespace

absl::StatusOr<MappedText> ConvertToUtf8(std::string_view bytes, size_t skip, const std::string& encoding) {
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, void (*)(UConverter*)> converter(ucnv_open(encoding.c_str(), &error), &ucnv_close);
  if (U_FAILURE(error)) {
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("unknown encoding '", encoding, "'"),
                           "name one that ICU knows, such as UTF-8, GB18030, Big5 or UTF-16LE");
  }
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  const std::string_view rest = bytes.substr(skip);
  Units units;
  units.text.resize(rest.size() * 2 + 16);
  units.offsets.resize(units.text.size());
  UChar* target = units.text.data();
  const char* source = rest.data();
  ucnv_toUnicode(converter.get(), &target, units.text.data() + units.text.size(), &source, rest.data() + rest.size(),
                 units.offsets.data(), /*flush=*/true, &error);
  if (U_FAILURE(error)) {
    char invalid[32];
    int8_t invalid_length = sizeof(invalid);
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), invalid, &invalid_length, &ignored);
    const size_t at = skip + static_cast<size_t>(source - rest.data()) - static_cast<size_t>(invalid_length);
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument,
                           Cat("not readable as ", encoding, ": invalid bytes at offset ", at),
                           "name the encoding if it is another one, or convert the file to UTF-8 (iconv -t UTF-8)");
  }
  units.text.resize(static_cast<size_t>(target - units.text.data()));
  units.offsets.resize(units.text.size());
  return ToMapped(units, skip, bytes.size());
}

}  // namespace claimgraph::ingest
