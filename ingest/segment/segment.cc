#include "ingest/segment/segment.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/base/utf8.h"
#include "ingest/record/ids.h"
#include "ingest/segment/front_matter.h"
#include "ingest/segment/markers.h"

namespace claimgraph::ingest {
namespace {

// A line of the normalised text, without surrounding spaces.
struct Line {
  uint64_t begin = 0;
  uint64_t end = 0;
};

bool EndsSentence(char32_t c) {
  return c == U'。' || c == '.' || c == '!' || c == '?' || c == ';' || c == U'…' || c == U'；';
}

// What the words of a line look like, for telling a heading from a sentence.
struct Shape {
  size_t width = 0;     // Han characters count one, Latin words one
  bool clause = false;  // a comma, or the end of a sentence inside
  char32_t first = 0;
  char32_t last = 0;
};

Shape ShapeOf(std::string_view text) {
  Shape shape;
  bool in_word = false;
  for (size_t at = 0; at < text.size();) {
    const size_t here = at;
    const char32_t c = utf8::Decode(text, &at);
    if (here == 0) shape.first = c;
    if (at >= text.size()) shape.last = c;
    const bool latin = c < 0x2E80 && c != ' ';
    if (!latin && c != ' ') ++shape.width;
    if (latin && !in_word) ++shape.width;
    in_word = latin;
    if (c == ',' || c == U'，' || c == U'。' || c == ';') shape.clause = true;
  }
  return shape;
}

class Segmenter {
 public:
  Segmenter(SegmentedDocument* out, std::vector<Diagnostic>* diagnostics) : out_(out), diagnostics_(diagnostics) {}

  void Run() {
    FindLines();
    DocumentRecord& document = out_->document;
    const DecodedDocument& decoded = out_->source.decoded;
    document.sha256 = decoded.sha256;
    document.id = DocumentId(decoded.sha256);
    document.uri = decoded.uri;
    document.bytes = decoded.raw_bytes;
    document.language = GuessLanguage(Text().substr(0, 1 << 16));
    for (size_t i = 0; i < lines_.size(); ++i) Handle(i);
    if (out_->passages.empty()) {
      diagnostics_->push_back({"segment", Severity::kWarning, {0, decoded.raw_bytes}, "no passage found"});
    }
  }

 private:
  // An open heading: the style of its marker and its printed form.
  struct Open {
    MarkerStyle style;
    std::string title;
  };

  std::string_view Text() const { return out_->source.normalized.text; }
  std::string_view TextOf(const Line& line) const { return Text().substr(line.begin, line.end - line.begin); }

  void FindLines();
  void Handle(size_t index);
  bool IsHeading(size_t index, const Marker& marker) const;
  void AddHeading(const Line& line, const Marker& marker);
  void AddContent(const Line& line, const Marker& marker);
  void AddPassage(uint64_t begin, uint64_t end, PassageKind kind, uint32_t level);
  uint64_t LineNumber(uint64_t decoded_offset);

  SegmentedDocument* out_;
  std::vector<Diagnostic>* diagnostics_;
  std::vector<Line> lines_;
  std::vector<Open> open_;
  // Where counting of line ends stands; passages come in ascending order.
  uint64_t counted_decoded_ = 0;
  uint64_t line_number_ = 1;
};

void Segmenter::FindLines() {
  const std::string_view text = Text();
  for (size_t at = 0; at < text.size();) {
    const size_t newline = std::min(text.find('\n', at), text.size());
    Line line{at, newline};
    while (line.begin < line.end && text[line.begin] == ' ') ++line.begin;
    while (line.end > line.begin && text[line.end - 1] == ' ') --line.end;
    if (line.begin < line.end) lines_.push_back(line);
    at = newline + 1;
  }
}

void Segmenter::Handle(size_t index) {
  const Line& line = lines_[index];
  constexpr size_t kEdge = 12;  // front matter stands at the edges of a page
  if (index < kEdge || index + kEdge >= lines_.size()) {
    const std::string_view folded = std::string_view(out_->source.folded).substr(line.begin, line.end - line.begin);
    if (ReadFrontMatter(TextOf(line), folded, &out_->document)) return;
  }
  const Marker marker = FindMarker(TextOf(line));
  if (IsHeading(index, marker)) {
    AddHeading(line, marker);
  } else {
    AddContent(line, marker);
  }
}

bool Segmenter::IsHeading(size_t index, const Marker& marker) const {
  if (marker.style >= MarkerStyle::kMarkdown1 && marker.style <= MarkerStyle::kMarkdown4) return true;
  if (marker.style == MarkerStyle::kBullet) return false;
  const Shape shape = ShapeOf(TextOf(lines_[index]).substr(marker.length));
  if (shape.clause || EndsSentence(shape.last)) return false;
  if (marker.style != MarkerStyle::kNone) return shape.width <= 40;
  // Without a marker: a short line that opens the document, or stands between a finished line and a longer one.
  constexpr size_t kTitleWidth = 36, kHeadingWidth = 20;
  if (shape.first == '(' || shape.last == ')' || shape.last == ':') return false;
  if (index + 1 >= lines_.size()) return false;
  if (index == 0) {  // the byline may stand between the title and the text
    const size_t last = std::min(lines_.size(), index + 4);
    for (size_t i = 1; i < last; ++i) {
      if (ShapeOf(TextOf(lines_[i])).width > shape.width) return shape.width <= kTitleWidth;
    }
    return false;
  }
  if (ShapeOf(TextOf(lines_[index + 1])).width <= shape.width) return false;
  return shape.width <= kHeadingWidth && EndsSentence(ShapeOf(TextOf(lines_[index - 1])).last);
}

void Segmenter::AddHeading(const Line& line, const Marker& marker) {
  const std::string_view printed = TextOf(line);
  const auto same = std::find_if(open_.begin(), open_.end(), [&](const Open& o) { return o.style == marker.style; });
  open_.erase(same, open_.end());
  const bool title = out_->passages.empty() && out_->document.title.empty() &&
                     (marker.style == MarkerStyle::kNone || marker.style == MarkerStyle::kMarkdown1);
  AddPassage(line.begin + marker.length, line.end, PassageKind::kHeading, static_cast<uint32_t>(open_.size() + 1));
  if (title) {
    out_->document.title = printed.substr(marker.length);
    return;  // the title heads everything, so it would only lengthen every section path
  }
  std::string section(printed);
  if (!section.empty() && section.back() == ':') section.pop_back();
  open_.push_back({marker.style, std::move(section)});
}

void Segmenter::AddContent(const Line& line, const Marker& marker) {
  PassageKind kind = PassageKind::kSentence;
  uint32_t level = 0;
  if (marker.style != MarkerStyle::kNone) {
    kind = PassageKind::kListItem;
    // An item numbered like an open heading stands beside it, not under it.
    const auto same = std::find_if(open_.begin(), open_.end(), [&](const Open& o) { return o.style == marker.style; });
    open_.erase(same, open_.end());
    level = static_cast<uint32_t>(open_.size() + 1);
  }
  const uint64_t begin = line.begin + marker.length;
  for (const ByteSpan& sentence : SplitSentences(Text().substr(begin, line.end - begin))) {
    AddPassage(begin + sentence.start, begin + sentence.end, kind, level);
  }
}

void Segmenter::AddPassage(uint64_t begin, uint64_t end, PassageKind kind, uint32_t level) {
  const NormalizedDocument& source = out_->source;
  Passage passage;
  passage.document = out_->document.id;
  passage.ordinal = static_cast<uint32_t>(out_->passages.size());
  passage.kind = kind;
  passage.level = level;
  passage.span = source.normalized.RawSpan(begin, end);
  const ByteSpan decoded = source.decoded.text.map.DerivedSpan(passage.span);
  passage.text = source.decoded.text.text.substr(decoded.start, decoded.size());
  passage.clean = source.normalized.text.substr(begin, end - begin);
  passage.folded = source.folded.substr(begin, end - begin);
  for (const Open& heading : open_) passage.section.push_back(heading.title);
  passage.language = GuessLanguage(passage.clean);
  // Too little text to tell one script from the other says what the document says.
  if (passage.language == "und" || passage.language.substr(0, 2) == out_->document.language.substr(0, 2)) {
    passage.language = out_->document.language;
  }
  passage.line = LineNumber(decoded.start);
  passage.norm_begin = begin;
  passage.norm_end = end;
  passage.id = PassageId(passage.document, passage.span.start, passage.span.end);
  out_->passages.push_back(std::move(passage));
}

// The 1-based line of a decoded offset; CR, LF and CRLF each end one line.
uint64_t Segmenter::LineNumber(uint64_t decoded_offset) {
  const std::string_view text = out_->source.decoded.text.text;
  for (; counted_decoded_ < decoded_offset; ++counted_decoded_) {
    const char c = text[counted_decoded_];
    const bool pair = c == '\r' && counted_decoded_ + 1 < text.size() && text[counted_decoded_ + 1] == '\n';
    if (c == '\n' || (c == '\r' && !pair)) ++line_number_;
  }
  return line_number_;
}

}  // namespace

SegmentedDocument Segment(NormalizedDocument source, std::vector<Diagnostic>* diagnostics) {
  SegmentedDocument document;
  document.source = std::move(source);
  Segmenter(&document, diagnostics).Run();
  return document;
}

}  // namespace claimgraph::ingest
