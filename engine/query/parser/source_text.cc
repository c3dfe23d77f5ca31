#include "engine/query/parser/source_text.h"

#include <algorithm>

#include "engine/base/utf8.h"

namespace claimgraph::parser {

SourceText::SourceText(std::string_view text) : text_(text) {
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
  if (ascii) return;
  offsets_.reserve(text.size() + 1);
  for (size_t i = 0; i < text.size(); ++i) {
    if (!utf8::IsContinuation(text[i])) offsets_.push_back(static_cast<uint32_t>(i));
  }
  offsets_.push_back(static_cast<uint32_t>(text.size()));
}

uint32_t SourceText::ByteOffset(size_t code_point) const {
  if (offsets_.empty()) return static_cast<uint32_t>(std::min(code_point, text_.size()));
  return offsets_[std::min(code_point, offsets_.size() - 1)];
}

Span SourceText::SpanOf(const antlr4::Token* token) const {
  if (token->getType() == antlr4::Token::EOF) return {static_cast<uint32_t>(text_.size()), 0};
  const uint32_t begin = ByteOffset(token->getStartIndex());
  const uint32_t end = ByteOffset(token->getStopIndex() + 1);
  return {begin, end - begin};
}

Span SourceText::SpanOf(const antlr4::ParserRuleContext* context) const {
  const Span first = SpanOf(context->start);
  if (context->stop == nullptr) return first;
  return Span::Cover(first, SpanOf(context->stop));
}

}  // namespace claimgraph::parser
