// What has to hold before the generated parser may see a text: size, encoding, known characters, complete strings,
// bounded nesting. The parser recurses with nesting, so the bound is what keeps its stack.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_INPUT_GUARD_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_INPUT_GUARD_H_

#include <string_view>

#include "absl/status/status.h"
#include "engine/query/parser/source_text.h"
#include "engine/query/parser/token_list.h"

namespace claimgraph::parser {

// ResourceExhausted above kTextBytesMax; InvalidArgument at the first byte that is not UTF-8.
absl::Status CheckText(std::string_view text);
// InvalidArgument at the first token that no query can contain; ResourceExhausted where kNestingMax is passed.
absl::Status CheckTokens(const TokenList& tokens, const SourceText& source);

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_INPUT_GUARD_H_
