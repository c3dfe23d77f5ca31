#include "engine/csv/csv_parser.h"

#include <algorithm>

namespace claimgraph::csv {

bool CsvParser::Next() {
  while (position_ < text_.size()) {
    fields_.clear();
    unescaped_.clear();
    problem_.clear();
    line_ = next_line_;
    const size_t begin = position_;
    ReadRecord();
    const std::string_view record = text_.substr(begin, position_ - begin);
    next_line_ += static_cast<uint64_t>(std::count(record.begin(), record.end(), '\n'));
    const bool empty_line = fields_.size() == 1 && fields_[0].text.empty() && !fields_[0].quoted;
    if (!empty_line) return true;
  }
  return false;
}

// Leaves position_ after the record's line end.
void CsvParser::ReadRecord() {
  while (true) {
    if (position_ < text_.size() && text_[position_] == '"') {
      ReadQuoted();
    } else {
      ReadPlain();
    }
    if (position_ >= text_.size()) return;
    const char c = text_[position_];
    if (c == '\r' && position_ + 1 < text_.size() && text_[position_ + 1] == '\n') ++position_;
    if (text_[position_] == '\n') {
      ++position_;
      return;
    }
    if (c != delimiter_) {  // text after a closing quote
      if (problem_.empty()) problem_ = "text after the closing quote of a field";
      ReadPlain();
      if (position_ >= text_.size()) return;
      if (text_[position_] == '\n') {
        ++position_;
        return;
      }
    }
    ++position_;  // the delimiter
  }
}

void CsvParser::ReadQuoted() {
  const size_t begin = ++position_;
  bool escaped = false;
  while (true) {
    const size_t quote = text_.find('"', position_);
    if (quote == std::string_view::npos) {
      problem_ = "a quote is not closed";
      position_ = text_.size();
      break;
    }
    position_ = quote + 1;
    if (position_ >= text_.size() || text_[position_] != '"') break;
    escaped = true;
    ++position_;
  }
  const size_t end = problem_.empty() ? position_ - 1 : position_;
  std::string_view field = text_.substr(begin, end - begin);
  if (escaped) {
    std::string& clean = unescaped_.emplace_back();
    clean.reserve(field.size());
    for (size_t i = 0; i < field.size(); ++i) {
      clean += field[i];
      if (field[i] == '"') ++i;
    }
    field = clean;
  }
  fields_.push_back({field, true});
}

void CsvParser::ReadPlain() {
  const size_t begin = position_;
  while (position_ < text_.size() && text_[position_] != delimiter_ && text_[position_] != '\n') ++position_;
  std::string_view field = text_.substr(begin, position_ - begin);
  if (!field.empty() && field.back() == '\r' && (position_ >= text_.size() || text_[position_] == '\n')) {
    field.remove_suffix(1);
  }
  fields_.push_back({field, false});
}

}  // namespace claimgraph::csv
