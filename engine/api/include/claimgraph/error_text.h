// Errors as people read them.
#ifndef CLAIMGRAPH_ERROR_TEXT_H_
#define CLAIMGRAPH_ERROR_TEXT_H_

#include <string>
#include <string_view>

#include "absl/status/status.h"

namespace claimgraph {

// Where an offset of a text is: 1-based line and column, the column in code points.
struct TextPosition {
  uint32_t line = 1;
  uint32_t column = 1;
};
TextPosition PositionOf(std::string_view text, uint32_t offset);

// An error of `query` as text of several lines:
//
//   SyntaxError.UndefinedVariable at 1:26: variable `m` is not defined
//     MATCH (n:Company) RETURN m.name
//                              ^
//   Advice: did you mean `n`?
//
// `query` may be empty where the error has no place in a query.
std::string RenderError(const absl::Status& status, std::string_view query = {});

// The openCypher classification of `status`; codes that carry none are mapped: ResourceExhausted to
// "ResourceExhausted", Aborted to "TransactionConflict" and so on.
struct ErrorClass {
  std::string type;
  std::string phase;  // "compile time" or "runtime"
  std::string detail;
};
ErrorClass ClassifyError(const absl::Status& status);

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ERROR_TEXT_H_
