#include "ingest/normalize/boilerplate.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "engine/base/check.h"
#include "engine/base/utf8.h"
#include "ingest/lexicon/aho_corasick.h"
#include "ingest/lexicon/lexicon_file.h"
#include "ingest/lexicon/script_fold.h"

namespace claimgraph::ingest {

extern const EmbeddedFile kNormalizeData[];

namespace {

struct Furniture {
  AhoCorasick phrases;
  std::vector<size_t> most;  // by phrase: characters a line may have; 0: the phrase is the whole line
  size_t longest_line = 0;   // bytes; no longer line can match
};

const Furniture& PageFurniture() {
  static const Furniture furniture = [] {
    Furniture result;
    auto rows = ParseEmbedded(kNormalizeData, "boilerplate.tsv", 3, 2);
    CG_CHECK(rows.ok());  // embedded at build time and tested
    std::vector<AhoCorasick::Word> words;
    for (const LexiconRow& row : *rows) {
      const size_t most = row.columns[1] == "start" ? std::strtoul(row.columns[2].c_str(), nullptr, 10) : 0;
      words.push_back({row.columns[0], static_cast<uint32_t>(result.most.size())});
      result.most.push_back(most);
      result.longest_line = std::max(result.longest_line, std::max(4 * most, row.columns[0].size()));
    }
    auto built = AhoCorasick::Build(std::move(words));
    CG_CHECK(built.ok());
    result.phrases = *std::move(built);
    return result;
  }();
  return furniture;
}

}  // namespace

bool IsBoilerplate(std::string_view line) {
  while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
  const Furniture& furniture = PageFurniture();
  if (line.empty() || line.size() > furniture.longest_line) return false;
  std::string folded = FoldScript(line);
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  const AhoCorasick::Match match = furniture.phrases.LongestAt(folded, 0);
  if (match.end == 0) return false;
  if (match.end == folded.size()) return true;
  const size_t most = furniture.most[match.value];
  return most > 0 && utf8::CountCodePoints(folded) <= most;
}

}  // namespace claimgraph::ingest
