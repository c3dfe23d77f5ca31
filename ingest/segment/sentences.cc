#include <string>

#include "engine/base/check.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/segment/segment.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kSegmentData[];

namespace {

const StringSet& Abbreviations() {
  static const StringSet words = [] {
    StringSet result;
    auto rows = ParseEmbedded(kSegmentData, "abbreviations.tsv", 1, 1);
    CG_CHECK(rows.ok());  // embedded at build time and tested
    for (const LexiconRow& row : *rows) result.insert(row.columns[0]);
    return result;
  }();
  return words;
}

bool IsAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Ends a sentence by itself. A question or exclamation mark does so in either language.
bool IsTerminator(char32_t c) { return c == U'。' || c == U'！' || c == U'？' || c == '!' || c == '?' || c == U'｡'; }
bool IsCloser(char32_t c) {
  return c == U'”' || c == U'’' || c == U'」' || c == U'』' || c == U'》' || c == ')' || c == ']';
}

// Whether the full stop at `at` ends a sentence.
bool FullStopEnds(std::string_view line, size_t at) {
  size_t after = at + 1;
  while (after < line.size() && (line[after] == '"' || line[after] == '\'' || line[after] == ')')) ++after;
  if (after < line.size() && line[after] != ' ') {
    size_t peek = after;
    const char32_t c = utf8::Decode(line, &peek);
    if (!IsCloser(c)) return false;
    after = peek;
  }
  while (after < line.size() && line[after] == ' ') ++after;
  if (after >= line.size()) return true;
  if (line[after] >= 'a' && line[after] <= 'z') return false;
  size_t begin = at;
  while (begin > 0 && (IsAsciiLetter(line[begin - 1]) || line[begin - 1] == '.')) --begin;
  std::string word(line.substr(begin, at - begin));
  if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z') return false;  // an initial
  for (char& c : word) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return !Abbreviations().contains(word);
}

// Depth of brackets that close again before the line ends; others are ignored, as real pages leave them open.
class Brackets {
 public:
  explicit Brackets(std::string_view line) : line_(line) {}
  bool Inside(char32_t c, size_t at) {
    if (c == '(' || c == U'《') {
      const std::string_view closer = c == '(' ? ")" : "》";
      const size_t close = line_.find(closer, at);
      if (close != std::string_view::npos && close > until_) until_ = close;
    }
    return at < until_;
  }

 private:
  std::string_view line_;
  size_t until_ = 0;
};

void AddTrimmed(std::string_view line, size_t begin, size_t end, std::vector<ByteSpan>* out) {
  while (begin < end && line[begin] == ' ') ++begin;
  while (end > begin && line[end - 1] == ' ') --end;
  if (begin < end) out->push_back({begin, end});
}

}  // namespace

std::vector<ByteSpan> SplitSentences(std::string_view line) {
  std::vector<ByteSpan> sentences;
  Brackets brackets(line);
  bool straight_open = false;
  size_t begin = 0;
  for (size_t at = 0; at < line.size();) {
    const size_t here = at;
    const char32_t c = utf8::Decode(line, &at);
    if (c == '"') straight_open = !straight_open;
    const bool inside = brackets.Inside(c, here);
    if (inside || !(IsTerminator(c) || (c == '.' && FullStopEnds(line, here)))) continue;
    // Repeated marks and closing quotes belong to the sentence they end.
    while (at < line.size()) {
      size_t next = at;
      const char32_t follower = utf8::Decode(line, &next);
      const bool closes_straight = follower == '"' && straight_open;
      if (!IsTerminator(follower) && !IsCloser(follower) && !closes_straight) break;
      if (closes_straight) straight_open = false;
      at = next;
    }
    AddTrimmed(line, begin, at, &sentences);
    begin = at;
    straight_open = false;
  }
  AddTrimmed(line, begin, line.size(), &sentences);
  return sentences;
}

}  // namespace claimgraph::ingest
