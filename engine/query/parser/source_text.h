// The text being parsed, with the way from the code point offsets of ANTLR to our byte offsets.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_SOURCE_TEXT_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_SOURCE_TEXT_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "antlr4-runtime.h"
#include "engine/base/error.h"

namespace claimgraph::parser {

// Borrows the text, which must outlive it. Immutable after construction.
class SourceText {
 public:
  // REQUIRES: valid UTF-8.
  explicit SourceText(std::string_view text);

  std::string_view text() const { return text_; }
  std::string_view Slice(Span span) const { return text_.substr(span.offset, span.length); }
  // The byte range of a token; an empty range at the end of the text for the end-of-file token.
  Span SpanOf(const antlr4::Token* token) const;
  Span SpanOf(const antlr4::ParserRuleContext* context) const;
  std::string_view TextOf(const antlr4::Token* token) const { return Slice(SpanOf(token)); }

 private:
  uint32_t ByteOffset(size_t code_point) const;

  std::string_view text_;
  std::vector<uint32_t> offsets_;  // byte offset of each code point and of the end; empty when the text is ASCII
};

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_SOURCE_TEXT_H_
