// Errors with a place and a kind.
//
// An error is an `absl::Status`: a code (what the program should do), a message for a person (facts last), and
// optional payloads: where in the query text it is, how long the offending text is, what would help, and the
// openCypher classification (type, phase, detail). They are rendered once, by the api layer.
//
//   return SyntaxError("UndefinedVariable", span, Cat("variable `", name, "` is not defined"));
#ifndef CLAIMGRAPH_ENGINE_BASE_ERROR_H_
#define CLAIMGRAPH_ENGINE_BASE_ERROR_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"

namespace claimgraph {

// A half-open byte range of a query text. `offset + length` never exceeds the text.
struct Span {
  uint32_t offset = 0;
  uint32_t length = 0;
  uint32_t end() const { return offset + length; }
  // The smallest span that covers both.
  static Span Cover(Span a, Span b);
  friend bool operator==(Span, Span) = default;
};

enum class ErrorPhase : uint8_t { kCompileTime, kRuntime };

// The classification that openCypher gives to errors: type such as "SyntaxError", detail such as
// "UndefinedVariable".
struct ErrorInfo {
  std::string type;
  std::string detail;
  ErrorPhase phase = ErrorPhase::kCompileTime;
  std::optional<Span> span;
  std::string advice;  // what to do about it; may be empty
};

// Builds a status of `code` that carries `info`.
absl::Status MakeError(absl::StatusCode code, std::string_view message, const ErrorInfo& info);

// Compile-time errors: InvalidArgument with type SyntaxError.
absl::Status SyntaxError(std::string_view detail, Span span, std::string_view message,
                         std::string_view advice = {});
// Compile-time InvalidArgument of another type ("ProcedureError", "SemanticError", "ParameterMissing" ...).
absl::Status CompileError(std::string_view type, std::string_view detail, Span span, std::string_view message,
                          std::string_view advice = {});
// Errors that only data can cause: type "TypeError", "ArithmeticError", "ArgumentError", "EntityNotFound" ...
absl::Status RuntimeError(std::string_view type, std::string_view detail, std::string_view message);

// Errors outside queries, with advice: files, locks, damaged data.
absl::Status ErrorWithAdvice(absl::StatusCode code, std::string_view message, std::string_view advice);

// What the payloads of `status` say; nullopt where it carries none.
std::optional<ErrorInfo> GetErrorInfo(const absl::Status& status);

// Puts `span` on an error that has no place yet; leaves others and OK alone.
absl::Status WithSpan(absl::Status status, Span span);
// Prefixes the message with context that adds facts: Annotate(status, "while loading 'a.txt'").
absl::Status Annotate(absl::Status status, std::string_view context);

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_BASE_ERROR_H_
