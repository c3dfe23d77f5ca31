#include "claimgraph/error_text.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"

namespace claimgraph {
namespace {

// The line of `query` that holds `offset`, without its newline.
std::string_view LineAround(std::string_view query, uint32_t offset) {
  const size_t at = std::min<size_t>(offset, query.size());
  const size_t before = at == 0 ? std::string_view::npos : query.rfind('\n', at - 1);
  const size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return query.substr(begin, query.find('\n', at) - begin);
}

// Terminal columns of `text`: wide for East Asian scripts and full-width forms, so that the caret stands right.
size_t DisplayWidth(std::string_view text) {
  size_t width = 0;
  for (size_t offset = 0; offset < text.size();) {
    const char32_t c = utf8::Decode(text, &offset);
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                      (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                      (c >= 0x20000 && c <= 0x3FFFD);
    width += wide ? 2 : 1;
  }
  return width;
}

constexpr size_t kLineMax = 160;

void AppendCaret(std::string_view query, Span span, std::string* out) {
  const std::string_view line = LineAround(query, span.offset);
  if (line.size() > kLineMax) return;
  const size_t begin = line.data() - query.data();
  const std::string_view before = line.substr(0, std::min<size_t>(span.offset - begin, line.size()));
  const std::string_view marked = line.substr(before.size(), span.length);
  CatTo(out, "\n  ", line, "\n  ", std::string(DisplayWidth(before), ' '),
        std::string(std::max<size_t>(1, DisplayWidth(marked)), '^'));
}

std::string_view CodeName(absl::StatusCode code) {
  switch (code) {
    case absl::StatusCode::kOk: return "";
    case absl::StatusCode::kCancelled: return "Cancelled";
    case absl::StatusCode::kInvalidArgument: return "ArgumentError";
    case absl::StatusCode::kDeadlineExceeded: return "Timeout";
    case absl::StatusCode::kNotFound: return "NotFound";
    case absl::StatusCode::kAlreadyExists: return "AlreadyExists";
    case absl::StatusCode::kResourceExhausted: return "ResourceExhausted";
    case absl::StatusCode::kFailedPrecondition: return "FailedPrecondition";
    case absl::StatusCode::kAborted: return "TransactionConflict";
    case absl::StatusCode::kUnimplemented: return "Unimplemented";
    case absl::StatusCode::kUnavailable: return "Unavailable";
    case absl::StatusCode::kDataLoss: return "DataLoss";
    default: return "InternalError";
  }
}

}  // namespace

TextPosition PositionOf(std::string_view text, uint32_t offset) {
  TextPosition position;
  const std::string_view before = text.substr(0, std::min<size_t>(offset, text.size()));
  position.line += static_cast<uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const size_t newline = before.rfind('\n');
  const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  position.column += static_cast<uint32_t>(utf8::CountCodePoints(line));
  return position;
}

ErrorClass ClassifyError(const absl::Status& status) {
  ErrorClass result;
  result.phase = "runtime";
  if (const auto info = GetErrorInfo(status)) {
    result.type = info->type;
    result.detail = info->detail;
    result.phase = info->phase == ErrorPhase::kCompileTime ? "compile time" : "runtime";
  }
  if (result.type.empty()) result.type = CodeName(status.code());
  return result;
}

std::string RenderError(const absl::Status& status, std::string_view query) {
  if (status.ok()) return "";
  const ErrorClass kind = ClassifyError(status);
  const auto info = GetErrorInfo(status);
  std::string out = kind.type;
  if (!kind.detail.empty()) CatTo(&out, ".", kind.detail);
  const bool placed = info && info->span && !query.empty();
  if (placed) {
    const TextPosition position = PositionOf(query, info->span->offset);
    CatTo(&out, " at ", position.line, ":", position.column);
  }
  CatTo(&out, ": ", StdView(status.message()));
  if (placed) AppendCaret(query, *info->span, &out);
  if (info && !info->advice.empty()) CatTo(&out, "\n  Advice: ", info->advice);
  return out;
}

}  // namespace claimgraph
