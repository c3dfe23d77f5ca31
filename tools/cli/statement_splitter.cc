#include "tools/cli/statement_splitter.h"

#include <algorithm>

namespace claimgraph::cli {
namespace {

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

}  // namespace

void StatementSplitter::Step() {
  const char c = buffer_[scanned_];
  const char next = scanned_ + 1 < buffer_.size() ? buffer_[scanned_ + 1] : '\0';
  size_t length = 1;
  switch (state_) {
    case State::kPlain:
      if (c == '/' && next == '/') {
        state_ = State::kLineComment;
        length = 2;
        break;
      }
      if (c == '/' && next == '*') {
        state_ = State::kBlockComment;
        length = 2;
        break;
      }
      if (c == '\'') state_ = State::kSingleQuote;
      if (c == '"') state_ = State::kDoubleQuote;
      if (c == '`') state_ = State::kBacktick;
      has_content_ = has_content_ || !IsSpace(c);
      break;
    case State::kSingleQuote:
    case State::kDoubleQuote:
      if (c == '\\') {
        length = 2;
      } else if (c == (state_ == State::kSingleQuote ? '\'' : '"')) {
        state_ = State::kPlain;
      }
      break;
    case State::kBacktick:
      if (c == '`') state_ = State::kPlain;
      break;
    case State::kLineComment:
      if (c == '\n') state_ = State::kPlain;
      break;
    case State::kBlockComment:
      if (c == '*' && next == '/') {
        state_ = State::kPlain;
        length = 2;
      }
      break;
  }
  scanned_ = std::min(scanned_ + length, buffer_.size());
}

uint32_t StatementSplitter::CountLines(size_t begin, size_t end) const {
  return static_cast<uint32_t>(std::count(buffer_.begin() + static_cast<ptrdiff_t>(begin),
                                          buffer_.begin() + static_cast<ptrdiff_t>(end), '\n'));
}

std::optional<Statement> StatementSplitter::Take(size_t end, size_t next) {
  std::optional<Statement> statement;
  if (has_content_) {
    size_t first = begin_;
    while (IsSpace(buffer_[first])) ++first;
    statement = Statement{.text = buffer_.substr(first, end - first), .first_line = line_ + CountLines(begin_, first)};
  }
  line_ += CountLines(begin_, next);
  begin_ = next;
  scanned_ = next;
  if (begin_ > buffer_.size() / 2) {  // amortised: each byte is moved about once
    buffer_.erase(0, begin_);
    scanned_ = begin_ = 0;
  }
  has_content_ = false;
  return statement;
}

std::optional<Statement> StatementSplitter::Next() {
  while (scanned_ < buffer_.size()) {
    if (state_ == State::kPlain && buffer_[scanned_] == ';') {
      if (std::optional<Statement> statement = Take(scanned_, scanned_ + 1)) return statement;
      continue;
    }
    Step();
  }
  return std::nullopt;
}

std::optional<Statement> StatementSplitter::Rest() {
  while (scanned_ < buffer_.size()) Step();
  std::optional<Statement> statement = Take(buffer_.size(), buffer_.size());
  state_ = State::kPlain;
  return statement;
}

bool StatementSplitter::pending() const { return has_content_ || inside_token(); }

void StatementSplitter::Clear() {
  has_content_ = false;
  Take(buffer_.size(), buffer_.size());
  state_ = State::kPlain;
}

}  // namespace claimgraph::cli
