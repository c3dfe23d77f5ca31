#include "ingest/normalize/normalize.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <string>
#include <utility>

#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "ingest/lexicon/script_fold.h"
#include "ingest/normalize/boilerplate.h"
#include "ingest/normalize/char_fold.h"
#include "ingest/normalize/repair.h"

namespace claimgraph::ingest {
namespace {

bool IsDigit(char32_t c) { return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９'); }
bool IsCombining(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

// Receives what a pass notices; offsets are of the text it reads.
class Notices {
 public:
  // `map` leads from the text to the raw file; null: nobody listens.
  Notices(const OffsetMap* map, std::vector<Diagnostic>* out) : map_(map), out_(out) {}
  void Add(Severity severity, size_t begin, size_t end, std::string message) {
    if (out_ != nullptr) out_->push_back({"normalize", severity, map_->SourceSpan(begin, end), std::move(message)});
  }

 private:
  const OffsetMap* map_;
  std::vector<Diagnostic>* out_;
};

// One pass over a text, line by line.
class Normalizer {
 public:
  Normalizer(std::string_view text, bool drop_lines, Notices notices)
      : text_(text), drop_lines_(drop_lines), notices_(notices) {
    out_.text.reserve(text.size());
  }

  MappedText Run() && {
    for (size_t at = 0; at < text_.size();) {
      const size_t newline = text_.find('\n', at);
      const size_t end = newline == std::string_view::npos ? text_.size() : newline + 1;
      Line(at, end);
      at = end;
    }
    return std::move(out_);
  }

 private:
  void Line(size_t begin, size_t end);
  // Handles the character at `at` and returns where the next one starts.
  size_t Character(size_t at, size_t end);
  size_t Combined(size_t at, size_t base_end, size_t end);
  void CheckLine(size_t begin, size_t end, size_t out_begin);

  void Copy(size_t begin, size_t end) {
    out_.text.append(text_, begin, end - begin);
    out_.map.AppendCopy(begin, end - begin);
  }
  void Replace(size_t begin, size_t end, std::string_view with) {
    out_.text.append(with);
    out_.map.AppendReplacement({begin, end}, with.size());
  }

  const std::string_view text_;
  const bool drop_lines_;
  Notices notices_;
  MappedText out_;
  char32_t previous_ = 0;  // the last character written, 0 at the start of a line
  std::string scratch_;
};

void Normalizer::Line(size_t begin, size_t end) {
  previous_ = 0;
  const size_t out_begin = out_.text.size();
  // Whether a line is furniture shows only once it is normalised, so it is judged on a copy; candidates are short.
  constexpr size_t kLongestFurniture = 2048;
  if (drop_lines_ && end - begin <= kLongestFurniture) {
    const std::string normal = NormalizeText(text_.substr(begin, end - begin)).text;
    std::string_view line = normal;
    if (!line.empty() && line.back() == '\n') line.remove_suffix(1);
    if (IsBoilerplate(line)) {
      notices_.Add(Severity::kNote, begin, end, "dropped a line of page furniture");
      return;
    }
  }
  for (size_t at = begin; at < end;) at = Character(at, end);
  CheckLine(begin, end, out_begin);
}

size_t Normalizer::Character(size_t at, size_t end) {
  size_t next = at;
  const char32_t c = utf8::Decode(text_, &next);
  if ((c == '(' || c == U'（') && IsHan(previous_)) {
    if (const size_t gloss = GlossLength(text_, at)) return at + gloss;
  }
  if (c == '?' || c == U'？') {
    if (const auto repaired = RepairLostLead(text_, at)) {
      notices_.Add(Severity::kWarning, at, at + repaired->length,
                   Cat("repaired a damaged run of characters: ", repaired->text));
      Replace(at, at + repaired->length, repaired->text);
      previous_ = 0;
      return at + repaired->length;
    }
  }
  if (c == '\r') {  // CRLF is one line end, and so is CR alone
    if (next < text_.size() && text_[next] == '\n') return next;
    Replace(at, next, "\n");
    return next;
  }
  if (next < end && static_cast<uint8_t>(text_[next]) == 0xCC) {
    if (const size_t combined = Combined(at, next, end)) return combined;
  }
  if (c == 0xFFFD) notices_.Add(Severity::kWarning, at, next, "a replacement character: text was lost before");
  if (c == U'，' && IsDigit(previous_) && next < end) {
    size_t peek = next;
    if (IsDigit(utf8::Decode(text_, &peek))) {
      Copy(at, next);
      previous_ = c;
      return next;
    }
  }
  switch (FoldChar(c, &scratch_)) {
    case CharAction::kKeep:
      Copy(at, next);
      break;
    case CharAction::kReplace:
      Replace(at, next, scratch_);
      break;
    case CharAction::kDrop:
      return next;
  }
  previous_ = c;
  return next;
}

// Composes a base character with the combining marks after it (NFC); 0 when there are none.
size_t Normalizer::Combined(size_t at, size_t base_end, size_t end) {
  size_t stop = base_end;
  while (stop < end) {
    size_t next = stop;
    if (!IsCombining(utf8::Decode(text_, &next))) break;
    stop = next;
  }
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(error);
  if (stop == base_end || U_FAILURE(error)) return 0;
  const std::string_view cluster = text_.substr(at, stop - at);
  const icu::UnicodeString composed = nfc->normalize(
      icu::UnicodeString::fromUTF8(icu::StringPiece(cluster.data(), static_cast<int32_t>(cluster.size()))), error);
  if (U_FAILURE(error)) return 0;
  std::string text;
  composed.toUTF8String(text);
  if (text == cluster) return 0;
  Replace(at, stop, text);
  previous_ = 0;
  return stop;
}

// Reports what looks broken in the line just written.
void Normalizer::CheckLine(size_t begin, size_t end, size_t out_begin) {
  const std::string_view line = std::string_view(out_.text).substr(out_begin);
  int curly = 0, corner = 0, straight = 0;
  char32_t before = 0, last = 0;
  for (size_t at = 0; at < line.size();) {
    const size_t here = at;
    const char32_t c = utf8::Decode(line, &at);
    curly += (c == U'“') - (c == U'”');
    corner += (c == U'「') - (c == U'」');
    straight += c == '"';
    if (last == ' ' && IsHan(before) && IsHan(c)) {
      const ByteSpan source = out_.map.SourceSpan(out_begin + here - 1, out_begin + at);
      notices_.Add(Severity::kNote, source.start, source.end, "a space inside Chinese text: something may be missing");
    }
    before = last;
    last = c;
  }
  if (curly != 0 || corner != 0 || straight % 2 != 0) {
    notices_.Add(Severity::kNote, begin, end, "quotation marks do not balance");
  }
}

}  // namespace

NormalizedDocument Normalize(DecodedDocument decoded, std::vector<Diagnostic>* diagnostics) {
  NormalizedDocument document;
  Normalizer normalizer(decoded.text.text, /*drop_lines=*/true, Notices(&decoded.text.map, diagnostics));
  MappedText normalized = std::move(normalizer).Run();
  document.normalized.map = OffsetMap::Compose(decoded.text.map, normalized.map);
  document.normalized.text = std::move(normalized.text);
  document.folded = FoldScript(document.normalized.text);
  document.decoded = std::move(decoded);
  return document;
}

MappedText NormalizeText(std::string_view text) {
  return Normalizer(text, /*drop_lines=*/false, Notices(nullptr, nullptr)).Run();
}

}  // namespace claimgraph::ingest
