// Says in words what is wrong with a text that the grammar does not accept: what stands there, what could stand
// there, and what was probably meant.
//
// What could stand at a place is found by trying: the text up to there is parsed again with one more token. That costs
// some milliseconds, and only when a query is wrong.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_SYNTAX_ERRORS_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_SYNTAX_ERRORS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/query/parser/source_text.h"
#include "engine/query/parser/token_list.h"

namespace claimgraph::parser {

// The types and places of the tokens, which outlive the run that consumes the tokens themselves. The last one is the
// end of the text. Borrows the source.
class TokenTable {
 public:
  TokenTable(const TokenList& tokens, const SourceText& source);

  size_t size() const { return entries_.size(); }
  // The type of a token; 0 for an index outside.
  size_t type(size_t index) const { return index < entries_.size() ? entries_[index].type : 0; }
  Span span(size_t index) const;
  std::string_view text(size_t index) const { return source_.Slice(span(index)); }
  // True when nothing stands between the token and the next one.
  bool touches_next(size_t index) const { return span(index).end() == span(index + 1).offset; }

  // Where the grammar stops when the tokens before `end` are followed by one of `type`; and the text ends there.
  // nullopt when it accepts them all.
  std::optional<Mismatch> ProbeAppended(size_t end, size_t type) const;
  // The same for the whole text, with the token at `index` turned into one of `type`.
  std::optional<Mismatch> ProbeReplaced(size_t index, size_t type) const;

 private:
  struct Entry {
    size_t type;
    uint32_t start;
    uint32_t stop;
  };
  TokenList Copy(size_t end) const;

  const SourceText& source_;
  std::vector<Entry> entries_;
};

// The error for a text that does not fit the grammar at `mismatch`. Never OK.
absl::Status ExplainMismatch(const TokenTable& tokens, const Mismatch& mismatch);

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_SYNTAX_ERRORS_H_
