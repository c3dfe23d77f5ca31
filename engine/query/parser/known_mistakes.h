// Mistakes that people make often, each with the remedy: operators of other languages, SQL, forgotten parentheses.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_KNOWN_MISTAKES_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_KNOWN_MISTAKES_H_

#include <optional>
#include <string>

#include "engine/base/error.h"
#include "engine/query/parser/syntax_errors.h"

namespace claimgraph::parser {

struct KnownMistake {
  Span span;
  std::string message;
  std::string advice;
};

// What is known about a text that does not fit the grammar there, or nullopt.
std::optional<KnownMistake> FindKnownMistake(const TokenTable& tokens, const Mismatch& mismatch);

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_KNOWN_MISTAKES_H_
