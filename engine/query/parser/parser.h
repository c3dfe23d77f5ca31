// Query text to syntax tree. The only layer that knows ANTLR; no type of it leaves this folder.
//
// Parse() never throws and never crashes, whatever the bytes: text that is too large, too long or too deeply nested is
// refused (limits.h). It may be called from any number of threads at once. A syntax error is InvalidArgument with a
// span, what was expected in words, and the openCypher classification (engine/base/error.h). Cost: about 60 us for a
// typical query; the first parses of a process are slower, Warm() moves that cost to start-up.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_PARSER_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_PARSER_H_

#include <memory>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/query/ast/query.h"

namespace claimgraph::parser {

// Parses one query, with or without a semicolon at its end. Errors: InvalidArgument for what is not ClaimQL,
// ResourceExhausted for what exceeds a limit.
absl::StatusOr<std::unique_ptr<ast::Query>> Parse(std::string_view text);

// Fills the tables that nearly every query needs; takes a millisecond. Optional.
void WarmUsual();
// Fills the parser's prediction tables by parsing a few representative queries. Optional; takes some milliseconds.
void Warm();

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_PARSER_H_
