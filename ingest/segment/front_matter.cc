#include "ingest/segment/front_matter.h"

#include <re2/re2.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/check.h"
#include "ingest/lexicon/lexicon_file.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kSegmentData[];

namespace {

struct Pattern {
  std::string field;
  std::unique_ptr<RE2> regex;
};

const std::vector<Pattern>& Patterns() {
  static const std::vector<Pattern> patterns = [] {
    std::vector<Pattern> result;
    auto rows = ParseEmbedded(kSegmentData, "front_matter.tsv", 2, 2);
    CG_CHECK(rows.ok());  // embedded at build time and tested
    for (const LexiconRow& row : *rows) {
      result.push_back({row.columns[0], std::make_unique<RE2>(row.columns[1], RE2::Quiet)});
      CG_CHECK(result.back().regex->ok());
    }
    return result;
  }();
  return patterns;
}

std::string IsoDate(const re2::StringPiece groups[4]) {
  int parts[3];
  for (int i = 0; i < 3; ++i) parts[i] = std::atoi(groups[i + 1].as_string().c_str());
  if (parts[1] < 1 || parts[1] > 12 || parts[2] < 1 || parts[2] > 31) return {};
  char text[16];
  std::snprintf(text, sizeof(text), "%04d-%02d-%02d", parts[0], parts[1], parts[2]);
  return text;
}

}  // namespace

bool ReadFrontMatter(std::string_view line, std::string_view folded, DocumentRecord* document) {
  if (line.size() > 400) return false;
  const re2::StringPiece input(folded.data(), folded.size());
  for (const Pattern& pattern : Patterns()) {
    re2::StringPiece groups[4];
    const int wanted = pattern.regex->NumberOfCapturingGroups() + 1;
    if (!pattern.regex->Match(input, 0, input.size(), RE2::UNANCHORED, groups, wanted < 4 ? wanted : 4)) continue;
    // The script is folded for matching only; the name is taken as the document writes it.
    const auto original = [&] { return std::string(line.substr(groups[1].data() - folded.data(), groups[1].size())); };
    const bool whole = groups[0].size() == input.size();
    if (pattern.field == "title" && document->title.empty()) {
      document->title = original();
      return whole;
    }
    if (pattern.field == "author" && document->author.empty()) {
      document->author = original();
      return whole;
    }
    if (pattern.field == "date" && document->published.empty()) {
      document->published = IsoDate(groups);
      return whole && !document->published.empty();
    }
  }
  return false;
}

}  // namespace claimgraph::ingest
