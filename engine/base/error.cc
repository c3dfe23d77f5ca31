#include "engine/base/error.h"

#include <algorithm>
#include <charconv>

#include "absl/strings/cord.h"
#include "engine/base/strings.h"

namespace claimgraph {
namespace {

constexpr const char* kPayloadUrl = "claimgraph/error";
constexpr char kSeparator = '\x1f';

std::string EncodeInfo(const ErrorInfo& info) {
  const std::string_view phase = info.phase == ErrorPhase::kCompileTime ? "c" : "r";
  std::string place;
  if (info.span) place = Cat(info.span->offset, ",", info.span->length);
  std::string out;
  for (std::string_view field : {std::string_view(info.type), std::string_view(info.detail), phase,
                                 std::string_view(place), std::string_view(info.advice)}) {
    out.append(field);
    out.push_back(kSeparator);
  }
  return out;
}

std::string_view TakeField(std::string_view* rest) {
  const size_t end = rest->find(kSeparator);
  const std::string_view field = rest->substr(0, end);
  rest->remove_prefix(end == std::string_view::npos ? rest->size() : end + 1);
  return field;
}

ErrorInfo DecodeInfo(std::string_view encoded) {
  ErrorInfo info;
  info.type = TakeField(&encoded);
  info.detail = TakeField(&encoded);
  info.phase = TakeField(&encoded) == "c" ? ErrorPhase::kCompileTime : ErrorPhase::kRuntime;
  const std::string_view place = TakeField(&encoded);
  if (!place.empty()) {
    Span span;
    const char* end = place.data() + place.size();
    const auto parsed = std::from_chars(place.data(), end, span.offset);
    std::from_chars(std::min(parsed.ptr + 1, end), end, span.length);
    info.span = span;
  }
  info.advice = TakeField(&encoded);
  return info;
}

}  // namespace

Span Span::Cover(Span a, Span b) {
  const uint32_t begin = std::min(a.offset, b.offset);
  return Span{begin, std::max(a.end(), b.end()) - begin};
}

absl::Status MakeError(absl::StatusCode code, std::string_view message, const ErrorInfo& info) {
  absl::Status status(code, AbslView(message));
  status.SetPayload(kPayloadUrl, absl::Cord(EncodeInfo(info)));
  return status;
}

absl::Status SyntaxError(std::string_view detail, Span span, std::string_view message, std::string_view advice) {
  return CompileError("SyntaxError", detail, span, message, advice);
}

absl::Status CompileError(std::string_view type, std::string_view detail, Span span, std::string_view message,
                          std::string_view advice) {
  return MakeError(absl::StatusCode::kInvalidArgument, message,
                   ErrorInfo{std::string(type), std::string(detail), ErrorPhase::kCompileTime, span,
                             std::string(advice)});
}

absl::Status RuntimeError(std::string_view type, std::string_view detail, std::string_view message) {
  return MakeError(absl::StatusCode::kInvalidArgument, message,
                   ErrorInfo{std::string(type), std::string(detail), ErrorPhase::kRuntime, std::nullopt, {}});
}

absl::Status ErrorWithAdvice(absl::StatusCode code, std::string_view message, std::string_view advice) {
  ErrorInfo info;
  info.phase = ErrorPhase::kRuntime;
  info.advice = advice;
  return MakeError(code, message, info);
}

std::optional<ErrorInfo> GetErrorInfo(const absl::Status& status) {
  const auto payload = status.GetPayload(kPayloadUrl);
  if (!payload.has_value()) return std::nullopt;
  return DecodeInfo(std::string(*payload));
}

absl::Status WithSpan(absl::Status status, Span span) {
  if (status.ok()) return status;
  ErrorInfo info = GetErrorInfo(status).value_or(ErrorInfo{});
  if (info.span) return status;
  info.span = span;
  status.SetPayload(kPayloadUrl, absl::Cord(EncodeInfo(info)));
  return status;
}

absl::Status Annotate(absl::Status status, std::string_view context) {
  if (status.ok()) return status;
  absl::Status annotated(status.code(), AbslView(Cat(context, ": ", StdView(status.message()))));
  status.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) { annotated.SetPayload(url, payload); });
  return annotated;
}

}  // namespace claimgraph
