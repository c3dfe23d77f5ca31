#include "ingest/reader/reader.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "ingest/reader/convert.h"
#include "ingest/record/ids.h"

namespace claimgraph::ingest {
namespace {

absl::Status Refuse(std::string_view message, std::string_view advice) {
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, message, advice);
}

absl::Status FileError(const std::string& path, int error) {
  const std::string message = Cat("cannot read '", path, "': ", std::strerror(error));
  if (error == ENOENT) return ErrorWithAdvice(absl::StatusCode::kNotFound, message, "check the path");
  if (error == EACCES) return ErrorWithAdvice(absl::StatusCode::kPermissionDenied, message, "check its permissions");
  return ErrorWithAdvice(absl::StatusCode::kUnavailable, message, "try again");
}

absl::Status TooLarge(uint64_t size, uint64_t most) {
  return ErrorWithAdvice(absl::StatusCode::kResourceExhausted,
                         Cat("document has ", size, " bytes, more than the limit of ", most),
                         "split it, or raise the limit");
}

bool StartsWithNoCase(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  for (size_t i = 0; i < prefix.size(); ++i) {
    const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    if (c != prefix[i]) return false;
  }
  return true;
}

// Formats that are not text, or not only text, by their first bytes.
absl::Status CheckFormat(std::string_view bytes) {
  if (bytes.substr(0, 5) == "%PDF-") {
    return Refuse("the document is a PDF file, which is not read directly", "convert it: pdftotext -layout FILE.pdf");
  }
  if (bytes.substr(0, 4) == "PK\x03\x04" || bytes.substr(0, 2) == "\x1F\x8B") {
    return Refuse("the document is an archive or an office file, not text", "unpack it, or save it as plain text");
  }
  std::string_view head = bytes.substr(0, 1024);
  if (head.substr(0, 3) == "\xEF\xBB\xBF") head.remove_prefix(3);
  while (!head.empty() && (head.front() == ' ' || head.front() == '\n' || head.front() == '\r' || head.front() == '\t'))
    head.remove_prefix(1);
  if (StartsWithNoCase(head, "<!doctype html") || StartsWithNoCase(head, "<html")) {
    return Refuse("the document is an HTML page, which is not read yet", "save the page as plain text");
  }
  return absl::OkStatus();
}

// Text has next to no control characters; a file that has many is something else.
absl::Status CheckText(const MappedText& decoded) {
  size_t controls = 0;
  size_t first = 0;
  for (size_t i = 0; i < decoded.text.size(); ++i) {
    const uint8_t c = static_cast<uint8_t>(decoded.text[i]);
    const bool control = (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    if (control && controls++ == 0) first = i;
    if (c == 0) {
      return Refuse(Cat("the document is binary: NUL byte at offset ", decoded.RawSpan(i, i + 1).start),
                    "give a text file");
    }
  }
  if (controls > 8 && controls * 20 > decoded.text.size()) {
    return Refuse(Cat("the document is binary: ", controls, " control characters, the first at offset ",
                      decoded.RawSpan(first, first + 1).start),
                  "give a text file");
  }
  return absl::OkStatus();
}

absl::StatusOr<MappedText> DecodeUtf8(std::string_view bytes) {
  const size_t skip = bytes.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
  if (const std::optional<size_t> bad = utf8::FindInvalid(bytes)) {
    return Refuse(Cat("not readable as UTF-8: invalid byte at offset ", *bad),
                  "the file is damaged or in another encoding; convert it to UTF-8 (iconv -f ENCODING -t UTF-8)");
  }
  MappedText mapped;
  mapped.text = bytes.substr(skip);
  mapped.map.AppendCopy(skip, mapped.text.size());
  return mapped;
}

size_t MarkLength(std::string_view bytes, std::string_view encoding) {
  if (encoding.substr(0, 6) == "UTF-32") return 4;
  const bool marked = bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF";
  return encoding.substr(0, 6) == "UTF-16" && marked ? 2 : 0;
}

}  // namespace

absl::StatusOr<RawDocument> ReadFile(const std::string& path, const ReaderOptions& options) {
  struct stat info;
  if (stat(path.c_str(), &info) != 0) return FileError(path, errno);
  if (S_ISDIR(info.st_mode)) return Refuse(Cat("'", path, "' is a folder"), "name a file");
  if (S_ISREG(info.st_mode) && static_cast<uint64_t>(info.st_size) > options.max_bytes) {
    return TooLarge(static_cast<uint64_t>(info.st_size), options.max_bytes);
  }
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (file == nullptr) return FileError(path, errno);
  RawDocument raw;
  raw.uri = path;
  char buffer[1 << 16];
  while (const size_t got = std::fread(buffer, 1, sizeof(buffer), file.get())) {
    raw.bytes.append(buffer, got);
    if (raw.bytes.size() > options.max_bytes) return TooLarge(raw.bytes.size(), options.max_bytes);
  }
  if (std::ferror(file.get()) != 0) return FileError(path, errno);
  return raw;
}

absl::StatusOr<DecodedDocument> Decode(const RawDocument& raw, const ReaderOptions& options,
                                       std::vector<Diagnostic>* diagnostics) {
  if (raw.bytes.empty()) return Refuse("the document is empty", "give a file with text in it");
  if (raw.bytes.size() > options.max_bytes) return TooLarge(raw.bytes.size(), options.max_bytes);
  CG_RETURN_IF_ERROR(CheckFormat(raw.bytes));
  DecodedDocument document;
  document.uri = raw.uri;
  document.raw_bytes = raw.bytes.size();
  document.encoding = options.encoding.empty() ? DetectEncoding(raw.bytes) : options.encoding;
  if (document.encoding.empty()) {
    if (const size_t nul = raw.bytes.find('\0'); nul != std::string::npos) {
      return Refuse(Cat("the document is binary: NUL byte at offset ", nul), "give a text file");
    }
    return Refuse(
        Cat("the encoding was not recognised; not UTF-8 from byte offset ", utf8::FindInvalid(raw.bytes).value_or(0)),
        "convert it to UTF-8 (iconv -f ENCODING -t UTF-8)");
  }
  if (document.encoding == "UTF-8") {
    CG_ASSIGN_OR_RETURN(document.text, DecodeUtf8(raw.bytes));
  } else {
    const size_t mark = MarkLength(raw.bytes, document.encoding);
    CG_ASSIGN_OR_RETURN(document.text, ConvertToUtf8(raw.bytes, mark, document.encoding));
    diagnostics->push_back({"reader", Severity::kNote, {0, raw.bytes.size()}, Cat("read as ", document.encoding)});
  }
  CG_RETURN_IF_ERROR(CheckText(document.text));
  document.sha256 = Sha256Hex(raw.bytes);
  return document;
}

}  // namespace claimgraph::ingest
