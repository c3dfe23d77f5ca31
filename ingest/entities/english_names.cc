// Unseen English names by their form: runs of capitalised words whose first, last or neighbouring word says what they
// name ("Ministry of ...", "... Inc", "Mr ...", a common given name).
#include <algorithm>
#include <string>
#include <vector>

#include "ingest/entities/names.h"
#include "ingest/entities/text.h"

namespace claimgraph::ingest {
namespace {

struct Word {
  size_t begin;
  size_t end;
  bool capital;
};

bool IsWordByte(std::string_view text, size_t at) {
  const char c = text[at];
  return IsAsciiAlnum(c) || c == '\'' || c == '-' || c == '&' || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Word> SplitWords(std::string_view text) {
  std::vector<Word> words;
  for (size_t at = 0; at < text.size();) {
    if (!IsWordByte(text, at) || (!IsLatinLetter(CharAt(text, at)) && !IsAsciiDigit(text[at]) && text[at] != '&')) {
      at = NextChar(text, at);
      continue;
    }
    size_t end = at;
    while (end < text.size() && IsWordByte(text, end)) {
      const char32_t c = CharAt(text, end);
      if (static_cast<unsigned char>(text[end]) >= 0x80 && !IsLatinLetter(c)) break;
      end = NextChar(text, end);
    }
    // "Inc.", "J." and "U.S." keep their points.
    const bool initial = end - at == 1 && IsAsciiUpper(text[at]);
    if (end < text.size() && text[end] == '.' && initial) ++end;
    if (end - at > 2 && text.substr(end - 2, 2) == "'s") end -= 2;
    if (end == at) end = NextChar(text, at);
    const char32_t first = CharAt(text, at);
    words.push_back({at, end, (first < 0x80 ? IsAsciiUpper(static_cast<char>(first)) : first <= 0xDE) && first != '&'});
    at = end;
    if (text.substr(at, 2) == "'s") at += 2;
  }
  return words;
}

class EnglishNameFinder {
 public:
  EnglishNameFinder(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& listed,
                    std::vector<NameSpan>* found)
      : lexicon_(lexicon), text_(text.clean), listed_(listed), found_(found), words_(SplitWords(text_)) {}

  void Run() {
    for (size_t i = 0; i < words_.size();) {
      if (!words_[i].capital) {
        ++i;
        continue;
      }
      const size_t end = RunEnd(i);
      Classify(i, end);
      i = end;
    }
  }

 private:
  std::string_view Text(size_t i) const { return text_.substr(words_[i].begin, words_[i].end - words_[i].begin); }
  bool Adjacent(size_t i) const {  // word i+1 follows word i after one space (or a point and a space)
    const std::string_view between = text_.substr(words_[i].end, words_[i + 1].begin - words_[i].end);
    return between == " " || (between == ". " && words_[i].end - words_[i].begin <= 4 && IsTitle(i));
  }
  bool IsTitle(size_t i) const { return lexicon_.FindEnglishAffix(Text(i), AffixUse::kTitleBefore).has_value(); }
  bool IsLinker(size_t i) const {
    const std::string_view word = Text(i);
    return word == "of" || word == "and" || word == "&" || word == "for" || word == "the" || word == "de" ||
           word == "van" || word == "von" || word == "der" || word == "bin" || word == "al" || word == "da";
  }

  // The run of capitalised words from i on; linkers only between capitals, and "and" never.
  size_t RunEnd(size_t i) const {
    size_t end = i + 1;
    while (end < words_.size() && Adjacent(end - 1)) {
      if (words_[end].capital) {
        ++end;
        continue;
      }
      if (!IsLinker(end) || Text(end) == "and" || Text(end) == "the") {
        if (!(Text(end) == "of" && end + 2 < words_.size() && Text(end + 1) == "the")) break;
      }
      size_t next = end + 1;
      if (next < words_.size() && Text(next) == "the" && Adjacent(next - 1)) ++next;
      if (next >= words_.size() || !words_[next].capital || !Adjacent(next - 1) || !LinkerFits(end)) break;
      end = next + 1;
    }
    return end;
  }
  // "of" joins only after a word that heads a name: "Ministry of", "University of".
  bool LinkerFits(size_t i) const {
    const std::string_view word = Text(i);
    if (word != "of" && word != "for") return true;
    const std::string head = std::string(Text(i - 1)) + " " + std::string(word);
    return lexicon_.FindEnglishAffix(head, AffixUse::kHead).has_value() ||
           lexicon_.FindEnglishAffix(Text(i - 1), AffixUse::kSuffix).has_value();
  }

  void Add(size_t first, size_t last, EntityType type) {
    NameSpan name;
    name.clean = {words_[first].begin, words_[last - 1].end};
    name.type = type;
    name.source = NameSource::kPattern;
    const std::string_view prefix = type == EntityType::kPerson       ? "person:"
                                    : type == EntityType::kCompany    ? "company:"
                                    : type == EntityType::kPlace      ? "place:"
                                    : type == EntityType::kGovernment ? "gov:"
                                                                      : "org:";
    name.key = std::string(prefix) + KeyOfName(text_.substr(name.clean.start, name.clean.size()));
    found_->push_back(std::move(name));
  }

  bool Listed(size_t first, size_t last) const {
    const ByteSpan span{words_[first].begin, words_[last - 1].end};
    return std::any_of(listed_.begin(), listed_.end(), [&](const NameSpan& n) { return n.clean.Contains(span); });
  }

  void Classify(size_t first, size_t last) {
    while (first < last && (Text(first) == "The" || Text(first) == "A" || Text(first) == "An" || Text(first) == "In" ||
                            Text(first) == "But" || Text(first) == "And")) {
      ++first;
    }
    // "Sony CEO Carla Monti": what stands before a title inside the run is a name of its own.
    for (size_t i = first + 1; i + 1 < last; ++i) {
      if (!IsTitle(i) || IsTitle(i + 1)) continue;
      Classify(first, i);
      if (IsPersonLike(i + 1, last)) Add(i + 1, last, EntityType::kPerson);
      return;
    }
    size_t titles = first;
    while (titles < last && IsTitle(titles)) ++titles;
    if (first == last || Listed(first, last)) return;
    if (titles > first && titles < last && IsPersonLike(titles, last)) return Add(titles, last, EntityType::kPerson);
    if (titles == first && first > 0 && Adjacent(first - 1) && IsTitle(first - 1) && IsPersonLike(first, last)) {
      return Add(first, last, EntityType::kPerson);
    }
    if (last - first < 2) return;
    if (const auto type = HeadType(first, last)) return Add(first, last, *type);
    const auto suffix = lexicon_.FindEnglishAffix(Text(last - 1), AffixUse::kSuffix);
    if (suffix) return Add(first, last, suffix->type);
    if (last - first <= 4 && lexicon_.IsGivenName(Text(first)) && IsPersonLike(first, last)) {
      Add(first, last, EntityType::kPerson);
    }
  }
  std::optional<EntityType> HeadType(size_t first, size_t last) const {
    if (const auto one = lexicon_.FindEnglishAffix(Text(first), AffixUse::kHead)) return one->type;
    for (size_t i = first; i + 1 < last && i < first + 4; ++i) {
      const auto two =
          lexicon_.FindEnglishAffix(std::string(Text(i)) + " " + std::string(Text(i + 1)), AffixUse::kHead);
      if (two) return two->type;
    }
    return std::nullopt;
  }
  // Up to four words with no digits and no all-capital acronym.
  bool IsPersonLike(size_t first, size_t last) const {
    if (last - first > 4) return false;
    for (size_t i = first; i < last; ++i) {
      const std::string_view word = Text(i);
      if (lexicon_.FindEnglishAffix(word, AffixUse::kSuffix) && i + 1 == last && last - first > 1) return false;
      for (char c : word) {
        if (IsAsciiDigit(c)) return false;
      }
      if (word.size() > 2 && std::all_of(word.begin(), word.end(), IsAsciiUpper)) return false;
    }
    return true;
  }

  const EntityLexicon& lexicon_;
  const std::string_view text_;
  const std::vector<NameSpan>& listed_;
  std::vector<NameSpan>* found_;
  const std::vector<Word> words_;
};

}  // namespace

void FindEnglishNames(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& listed,
                      std::vector<NameSpan>* found) {
  EnglishNameFinder(lexicon, text, listed, found).Run();
}

}  // namespace claimgraph::ingest
