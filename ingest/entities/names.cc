#include "ingest/entities/names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/entities/text.h"
#include "re2/re2.h"

namespace claimgraph::ingest {
namespace {

constexpr std::array<std::string_view, 10> kPlacePrepositions = {"in ", "from ",   "to ",      "at ",     "near ",
                                                                 "of ", "around ", "outside ", "across ", "In "};

bool OneOf(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

bool EndsWithAny(std::string_view text, const auto& endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
    return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
  });
}

// Gated spellings: what has to be around them.
class Gate {
 public:
  Gate(const EntityLexicon& lexicon, const PassageText& text, const std::vector<CueMatch>& matches)
      : lexicon_(lexicon), text_(text), matches_(matches) {
    for (const CueMatch& match : matches) {
      const ListedName& name = lexicon.listed_name(match.value);
      const ListedEntity& entity = lexicon.listed(name.entity);
      if (name.gated || entity.generic) continue;
      company_context_ |= entity.type == EntityType::kCompany || entity.type == EntityType::kProduct;
    }
    for (const CueMatch& match : lexicon.heads().Find(text.folded)) {
      company_context_ |= lexicon.head(match.value).owner_rule == "company" && !lexicon.head(match.value).gated;
    }
  }

  bool Accepts(const CueMatch& match) const {
    const ListedName& name = lexicon_.listed_name(match.value);
    const ListedEntity& entity = lexicon_.listed(name.entity);
    if (entity.short_form) return AcceptsShortForm(match, entity);
    if (!name.gated) return true;
    switch (entity.type) {
      case EntityType::kCompany:
      case EntityType::kProduct:
        return company_context_ || FollowedByCompanyWord(match.span.end);
      case EntityType::kPlace:
      case EntityType::kCountry:
        return AfterPlaceWord(match.span);
      default:
        return false;
    }
  }

 private:
  // "中美", "对华": beside another short form, or after one of its own characters.
  bool AcceptsShortForm(const CueMatch& match, const ListedEntity& entity) const {
    const char32_t before = CharBefore(text_.folded, match.span.start);
    const char32_t after = CharAt(text_.folded, match.span.end);
    if (before != 0 && !entity.after.empty()) {
      for (size_t at = 0; at < entity.after.size(); at = NextChar(entity.after, at)) {
        if (CharAt(entity.after, at) == before) return true;
      }
    }
    if (OneOf(after, U"企媒") || (!entity.after.empty() && IsHanChar(after) && AfterYear(match.span.start)))
      return true;
    return std::any_of(matches_.begin(), matches_.end(), [&](const CueMatch& other) {
      if (other.value == match.value || !lexicon_.listed(lexicon_.listed_name(other.value).entity).short_form) {
        return false;
      }
      return other.span.start == match.span.end || other.span.end == match.span.start;
    });
  }
  // "2024年美半导体企业": a short form that opens a noun phrase after a year.
  bool AfterYear(size_t at) const { return CharBefore(text_.folded, at) == U'年'; }
  bool FollowedByCompanyWord(size_t at) const {
    const std::string_view rest = text_.folded.substr(at);
    constexpr std::array<std::string_view, 9> kWords = {"公司", "集团", "股价",  "总裁",  "首席",
                                                        "CEO",  " Inc", " Corp", "'s CEO"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view word) { return rest.substr(0, word.size()) == word; });
  }
  bool AfterPlaceWord(ByteSpan span) const {
    if (OneOf(CharBefore(text_.folded, span.start), U"在到于往从赴访来去驻")) return true;
    if (OneOf(CharAt(text_.folded, span.end), U"州市省")) return true;
    return EndsWithAny(text_.folded.substr(0, span.start), kPlacePrepositions);
  }

  const EntityLexicon& lexicon_;
  const PassageText& text_;
  const std::vector<CueMatch>& matches_;
  bool company_context_ = false;
};

NameSpan ToName(const EntityLexicon& lexicon, const CueMatch& match) {
  const ListedEntity& entity = lexicon.listed(lexicon.listed_name(match.value).entity);
  NameSpan name;
  name.clean = match.span;
  name.type = entity.type;
  name.key = entity.key;
  name.country = entity.country;
  name.maker = entity.maker;
  name.generic = entity.generic;
  name.modifier = entity.modifier;
  return name;
}

// A transliterated word that goes on over a dot is part of a longer name.
bool CutByDot(std::string_view folded, ByteSpan span) {
  const auto dot = [](char32_t c) { return c == U'·' || c == U'‧' || c == U'・' || c == U'•'; };
  return dot(CharBefore(folded, span.start)) || dot(CharAt(folded, span.end));
}

std::vector<NameSpan> FindListedNames(const EntityLexicon& lexicon, const PassageText& text) {
  const std::vector<CueMatch> matches = lexicon.names().FindAll(text.folded);
  const Gate gate(lexicon, text, matches);
  const std::vector<CueMatch> accidents = lexicon.not_names().FindAll(text.folded);
  std::vector<NameSpan> names;
  for (const CueMatch& match : matches) {
    const bool accident = std::any_of(accidents.begin(), accidents.end(), [&](const CueMatch& a) {
      return a.span.Contains(match.span) && a.span.size() > match.span.size();
    });
    if (accident || !gate.Accepts(match) || CutByDot(text.folded, match.span)) continue;
    names.push_back(ToName(lexicon, match));
  }
  return KeepBest(std::move(names));
}

// Spans between quotation marks, short enough to be a name or a coinage.
std::vector<ByteSpan> QuotedSpans(std::string_view folded) {
  static const re2::RE2 kQuoted("[“「『\"‘]([^“”「」『』\"‘’]{1,60})[”」』\"’]");
  std::vector<ByteSpan> spans;
  re2::StringPiece rest(folded.data(), folded.size()), inner;
  while (re2::RE2::FindAndConsume(&rest, kQuoted, &inner)) {
    const uint64_t start = static_cast<uint64_t>(inner.data() - folded.data());
    spans.push_back({start, start + inner.size()});
  }
  return spans;
}

}  // namespace

std::string KeyOfName(std::string_view folded) {
  std::string key;
  for (char c : LowerAscii(folded)) key.push_back(c == ' ' ? '_' : c);
  return key;
}

std::vector<NameSpan> KeepBest(std::vector<NameSpan> candidates) {
  std::sort(candidates.begin(), candidates.end(), [](const NameSpan& a, const NameSpan& b) {
    if (a.clean.size() != b.clean.size()) return a.clean.size() > b.clean.size();
    if (a.source != b.source) return a.source < b.source;
    if (a.clean.start != b.clean.start) return a.clean.start < b.clean.start;
    return a.key < b.key;
  });
  // Longest first; what overlaps a kept one goes. Kept spans are looked up by their order in the text.
  std::vector<NameSpan> kept;
  const auto before = [](const NameSpan& a, const NameSpan& b) { return a.clean.start < b.clean.start; };
  for (NameSpan& candidate : candidates) {
    const auto next = std::upper_bound(kept.begin(), kept.end(), candidate, before);
    if (next != kept.end() && next->clean.Overlaps(candidate.clean)) continue;
    if (next != kept.begin() && std::prev(next)->clean.Overlaps(candidate.clean)) continue;
    kept.insert(next, std::move(candidate));
  }
  return kept;
}

void FindModelNames(const PassageText& text, std::vector<NameSpan>* found) {
  static const re2::RE2 kBefore(
      "([A-Z][A-Za-z]{0,5}-?[0-9]{1,4}[A-Z]{0,2}) ?(?:芯片|晶片|处理器|加速器|显卡|光刻机|GPU|chips?|processors?|"
      "accelerators?|GPUs?)");
  re2::StringPiece rest(text.folded.data(), text.folded.size()), inner;
  while (re2::RE2::FindAndConsume(&rest, kBefore, &inner)) {
    const uint64_t start = static_cast<uint64_t>(inner.data() - text.folded.data());
    NameSpan name;
    name.clean = {start, start + inner.size()};
    if (!AtWordBoundaries(text.folded, name.clean.start, name.clean.end)) continue;
    name.type = EntityType::kProduct;
    name.source = NameSource::kPattern;
    name.key = "product:" + KeyOfName(std::string_view(inner.data(), inner.size()));
    found->push_back(std::move(name));
  }
}

std::vector<NameSpan> FindNames(const EntityLexicon& lexicon, const PassageText& text,
                                const std::vector<ByteSpan>& taken) {
  std::vector<NameSpan> candidates = FindListedNames(lexicon, text);
  const std::vector<NameSpan> listed = candidates;
  if (text.english) {
    FindEnglishNames(lexicon, text, listed, &candidates);
  } else {
    FindChineseNames(lexicon, text, listed, &candidates);
  }
  FindModelNames(text, &candidates);
  std::erase_if(candidates, [&](const NameSpan& name) {
    return name.source != NameSource::kLexicon &&
           std::any_of(taken.begin(), taken.end(), [&](const ByteSpan& span) { return span.Overlaps(name.clean); });
  });
  std::vector<NameSpan> names = KeepBest(std::move(candidates));
  const std::vector<ByteSpan> quotes = QuotedSpans(text.folded);
  for (NameSpan& name : names) {
    name.quoted = std::any_of(quotes.begin(), quotes.end(), [&](const ByteSpan& q) { return q.Contains(name.clean); });
  }
  return names;
}

}  // namespace claimgraph::ingest
