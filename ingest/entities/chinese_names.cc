// Unseen Chinese names by their form: organisations and places by their last word, people by title, surname and
// given name, and transliterated names by the dot between their parts.
#include <algorithm>
#include <string>

#include "ingest/entities/names.h"
#include "ingest/entities/text.h"
#include "re2/re2.h"

namespace claimgraph::ingest {
namespace {

constexpr std::u32string_view kNameStops =
    U"的了是在和与对为将被把从到等及或也都就而其这那此该各不没已曾会能可应说称则并但因由以于向给让使比据按着过之后前时"
    U"又再更最很";
constexpr size_t kOrganizationCharsMax = 10;

bool IsStop(char32_t c) { return kNameStops.find(c) != std::u32string_view::npos; }
bool IsDot(char32_t c) { return c == U'·' || c == U'‧' || c == U'・' || c == U'•'; }

class ChineseNameFinder {
 public:
  ChineseNameFinder(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& listed,
                    std::vector<NameSpan>* found)
      : lexicon_(lexicon),
        text_(text.folded),
        listed_(listed),
        found_(found),
        affixes_(lexicon.affixes().FindAll(text_)) {}

  void Run() {
    for (const CueMatch& match : affixes_) {
      const Affix& affix = lexicon_.affix(match.value);
      if (affix.use == AffixUse::kSuffix) FindSuffixed(match.span, affix.type);
      if (affix.use == AffixUse::kTitleBefore) FindAfterTitle(match.span.end);
      if (affix.use == AffixUse::kTitleAfter) FindBeforeTitle(match.span.start);
    }
    FindTransliterated();
  }

 private:
  void Add(ByteSpan span, EntityType type, std::string_view prefix) {
    NameSpan name;
    name.clean = span;
    name.type = type;
    name.source = NameSource::kPattern;
    name.key = std::string(prefix) + KeyOfName(text_.substr(span.start, span.size()));
    found_->push_back(std::move(name));
  }

  const NameSpan* ListedEndingAt(size_t at) const {
    for (const NameSpan& name : listed_) {
      if (name.clean.end == at) return &name;
    }
    return nullptr;
  }
  bool ListedCovers(ByteSpan span) const {
    return std::any_of(listed_.begin(), listed_.end(), [&](const NameSpan& n) { return n.clean.Overlaps(span); });
  }
  bool CutEndsAt(size_t at) const {
    return std::any_of(affixes_.begin(), affixes_.end(), [&](const CueMatch& match) {
      return match.span.end == at && lexicon_.affix(match.value).use == AffixUse::kCut;
    });
  }

  void FindSuffixed(ByteSpan suffix, EntityType type) {
    const bool listed_already =
        std::any_of(listed_.begin(), listed_.end(), [&](const NameSpan& name) { return name.clean.Contains(suffix); });
    if (listed_already) return;
    if (type == EntityType::kPlace) return FindPlace(suffix);
    size_t left = suffix.start;
    for (size_t count = 0; left > 0 && !CutEndsAt(left);) {
      if (const NameSpan* name = ListedEndingAt(left); name != nullptr && !name->modifier) {
        left = name->clean.start;
        if (name->type != EntityType::kProduct) break;
        continue;
      }
      const char32_t c = CharBefore(text_, left);
      if (!(IsHanChar(c) || IsDot(c)) || IsStop(c)) break;
      if (++count > kOrganizationCharsMax) return;
      left = PrevChar(text_, left);
    }
    const std::string_view stem = text_.substr(left, suffix.start - left);
    if (stem.size() < 6 || OnlyGeneric(stem)) return;
    // A listed name with its legal form is the listed one; a kind of goods with a suffix names nothing.
    if (const NameSpan* listed = ListedEndingAt(suffix.start); listed != nullptr && listed->clean.start == left) {
      if (listed->type == type) {
        NameSpan longer = *listed;
        longer.clean.end = suffix.end;
        found_->push_back(std::move(longer));
        return;
      }
      if (listed->generic) return;
    }
    const std::string_view prefix = type == EntityType::kCompany      ? "company:"
                                    : type == EntityType::kGovernment ? "gov:"
                                    : type == EntityType::kAlliance   ? "alliance:"
                                                                      : "org:";
    Add({left, suffix.end}, type, prefix);
  }

  // "跨国科技(公司)": nothing but words that make no name.
  bool OnlyGeneric(std::string_view stem) const {
    while (!stem.empty()) {
      bool eaten = false;
      for (size_t length = std::min<size_t>(stem.size(), 12); length >= 3 && !eaten; --length) {
        if (!lexicon_.IsGenericBeforeSuffix(stem.substr(0, length))) continue;
        stem.remove_prefix(length);
        eaten = true;
      }
      if (!eaten) return false;
    }
    return true;
  }

  // Two or three characters and a place word, where a name can begin.
  void FindPlace(ByteSpan suffix) {
    for (size_t count = 1, left = suffix.start; left > 0 && count <= 4; ++count) {
      const char32_t c = CharBefore(text_, left);
      if (!IsHanChar(c) || IsStop(c)) return;
      left = PrevChar(text_, left);
      if (count < 2 || !PlaceMayBeginAt(left)) continue;
      if (!ListedCovers({left, suffix.start})) Add({left, suffix.end}, EntityType::kPlace, "place:");
      return;
    }
  }
  bool PlaceMayBeginAt(size_t at) const {
    const char32_t before = CharBefore(text_, at);
    if (before == U'位' || before == U'在' || before == U'于' || before == U'至' || before == U'到') return true;
    if (before == U'省' || before == U'市' || before == U'县' || before == U'州') return true;
    const NameSpan* name = ListedEndingAt(at);
    return name != nullptr && (name->type == EntityType::kPlace || name->type == EntityType::kCountry) &&
           !name->modifier;
  }

  // Where a given name may end: at something that is no part of a name.
  bool NameMayEndAt(size_t at) const {
    const char32_t c = CharAt(text_, at);
    if (c == 0 || !IsHanChar(c) || IsStop(c) || lexicon_.NeverInGivenName(c)) return true;
    return std::any_of(affixes_.begin(), affixes_.end(), [&](const CueMatch& match) {
      return match.span.start == at && lexicon_.affix(match.value).use != AffixUse::kSuffix;
    });
  }
  bool GivenChar(size_t at) const {
    const char32_t c = CharAt(text_, at);
    return IsHanChar(c) && !IsStop(c) && !lexicon_.NeverInGivenName(c);
  }
  // Length in bytes of the surname at `at`; 0 when there is none.
  size_t SurnameLength(size_t at) const {
    if (at + 6 <= text_.size() && lexicon_.IsSurname2(text_.substr(at, 6))) return 6;
    return at < text_.size() && lexicon_.IsSurname(CharAt(text_, at)) ? NextChar(text_, at) - at : 0;
  }

  void FindAfterTitle(size_t at) {
    if (at < text_.size() && text_[at] == ' ') ++at;
    const size_t surname = SurnameLength(at);
    if (surname == 0) return;
    const size_t one = at + surname;
    if (!GivenChar(one)) return;
    const size_t two = NextChar(text_, one);
    const bool has_two = GivenChar(two);
    const size_t end2 = has_two ? NextChar(text_, two) : two;
    if (has_two && NameMayEndAt(end2)) return Add({at, end2}, EntityType::kPerson, "person:");
    if (NameMayEndAt(two)) return Add({at, two}, EntityType::kPerson, "person:");
    if (has_two) Add({at, end2}, EntityType::kPerson, "person:");
  }

  void FindBeforeTitle(size_t end) {
    size_t at = end;
    for (int chars = 1; chars <= 4 && at > 0; ++chars) {
      at = PrevChar(text_, at);
      if (!IsHanChar(CharAt(text_, at))) return;
      const size_t surname = SurnameLength(at);
      if (chars < 2 || surname == 0 || !PersonMayBeginAt(at)) continue;
      bool given = true;
      for (size_t i = at + surname; i < end; i = NextChar(text_, i)) given = given && GivenChar(i);
      const size_t given_bytes = end - at - surname;
      if (given && given_bytes >= 3 && given_bytes <= 6) return Add({at, end}, EntityType::kPerson, "person:");
    }
  }
  bool PersonMayBeginAt(size_t at) const {
    const char32_t before = CharBefore(text_, at);
    if (before == 0 || !IsHanChar(before) || IsStop(before)) return true;
    return std::any_of(affixes_.begin(), affixes_.end(), [&](const CueMatch& match) {
      return match.span.end == at && lexicon_.affix(match.value).use == AffixUse::kTitleBefore;
    });
  }

  // "科瑞·舒尔曼": parts of transliteration characters joined by dots.
  void FindTransliterated() {
    for (size_t at = 0; at < text_.size(); at = NextChar(text_, at)) {
      if (!IsDot(CharAt(text_, at))) continue;
      size_t begin = at;
      while (begin > 0 && lexicon_.IsTransliteration(CharBefore(text_, begin))) begin = PrevChar(text_, begin);
      size_t end = NextChar(text_, at);
      while (end < text_.size() &&
             (lexicon_.IsTransliteration(CharAt(text_, end)) ||
              (IsDot(CharAt(text_, end)) && lexicon_.IsTransliteration(CharAt(text_, NextChar(text_, end)))))) {
        end = NextChar(text_, end);
      }
      if (at - begin >= 3 && at - begin <= 18 && end - at >= 5) Add({begin, end}, EntityType::kPerson, "person:");
      at = std::max(at, PrevChar(text_, end));
    }
  }

  const EntityLexicon& lexicon_;
  const std::string_view text_;
  const std::vector<NameSpan>& listed_;
  std::vector<NameSpan>* found_;
  const std::vector<CueMatch> affixes_;
};

}  // namespace

void FindChineseNames(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& listed,
                      std::vector<NameSpan>* found) {
  ChineseNameFinder(lexicon, text, listed, found).Run();
}

}  // namespace claimgraph::ingest
