// Policies and alliances with a proper name. The last word of the name (法案, 计划, Act, Fund ...) tells the family.
#include <algorithm>
#include <optional>
#include <string>

#include "engine/base/strings.h"
#include "ingest/entities/phrases.h"
#include "ingest/entities/text.h"
#include "re2/re2.h"

namespace claimgraph::ingest {
namespace {

class NamedPhraseFinder {
 public:
  NamedPhraseFinder(const EntityLexicon& lexicon, const PassageText& text, const std::vector<NameSpan>& names)
      : lexicon_(lexicon), text_(text.folded), names_(names) {
    for (const CueMatch& match : lexicon.heads().FindAll(text_)) {
      const std::string& use = lexicon.head(match.value).use;
      if (use == "named" || use == "alliance") heads_.push_back(match);
    }
  }

  std::vector<Phrase> Run(bool english) {
    InTitleMarks();
    InQuotes();
    if (english) InCapitals();
    return std::move(found_);
  }

 private:
  // The named head that ends (or starts) at `at`, the longest.
  const CueMatch* HeadEndingAt(size_t at) const {
    return Head([&](const CueMatch& m) { return m.span.end == at; });
  }
  const CueMatch* HeadStartingAt(size_t at) const {
    return Head([&](const CueMatch& m) { return m.span.start == at; });
  }
  const CueMatch* Head(const auto& wanted) const {
    const CueMatch* best = nullptr;
    for (const CueMatch& match : heads_) {
      if (wanted(match) && (best == nullptr || match.span.size() > best->span.size())) best = &match;
    }
    return best;
  }

  void Add(ByteSpan proper, ByteSpan clean, const CueMatch& head) {
    const HeadWord& word = lexicon_.head(head.value);
    if (text_.substr(proper.start, proper.size()).find('+') != std::string_view::npos) return;  // a slogan, no name
    // A listed alliance is a name already.
    const bool listed = std::any_of(names_.begin(), names_.end(), [&](const NameSpan& name) {
      return name.clean.Contains(proper) && name.source == NameSource::kLexicon;
    });
    if (listed) return;
    Phrase phrase;
    phrase.clean = clean;
    phrase.head = head.span;
    phrase.type = word.type;
    phrase.kind = word.kind;
    phrase.status = word.status;
    phrase.proper = std::string(text_.substr(proper.start, proper.size()));
    // "美国《...》": the authority right before the name issued it.
    for (size_t i = 0; i < names_.size(); ++i) {
      const NameSpan& name = names_[i];
      if (name.clean.end > clean.start || name.clean.end + 4 < clean.start) continue;
      const std::string_view between = text_.substr(name.clean.end, clean.start - name.clean.end);
      const bool authority = name.type == EntityType::kCountry || name.type == EntityType::kGovernment ||
                             name.type == EntityType::kAlliance;
      if (authority && (between.empty() || between == "《" || between == "的《" || between == "\"" || between == " " ||
                        between == "'s " || between == "“")) {
        phrase.args.push_back({Slot::kIssuer, i});
      }
    }
    found_.push_back(std::move(phrase));
  }

  template <typename Use>
  void ForEachMatch(const re2::RE2& pattern, Use&& use) {
    re2::StringPiece rest(text_.data(), text_.size()), inner;
    while (re2::RE2::FindAndConsume(&rest, pattern, &inner)) {
      const uint64_t start = static_cast<uint64_t>(inner.data() - text_.data());
      use(ByteSpan{start, start + inner.size()});
    }
  }

  void InTitleMarks() {
    static const re2::RE2 kTitle("《([^《》]{2,80})》");
    ForEachMatch(kTitle, [&](ByteSpan inner) {
      if (const CueMatch* head = HeadEndingAt(inner.end)) Add(inner, inner, *head);
    });
  }

  void InQuotes() {
    static const re2::RE2 kQuoted("[“「\"]([^“”「」\"]{2,60})[”」\"]");
    ForEachMatch(kQuoted, [&](ByteSpan inner) {
      if (const CueMatch* head = HeadEndingAt(inner.end); head != nullptr && head->span.start > inner.start) {
        return Add(inner, inner, *head);
      }
      const size_t after = NextChar(text_, inner.end);
      if (const CueMatch* head = HeadStartingAt(after); head != nullptr && inner.size() <= 36) {
        // The head may be a verb as well ("“X” plans to ..."): the name is what the marks hold.
        Add(inner, inner, *head);
      }
    });
  }

  void InCapitals() {
    static const re2::RE2 kCapitals(
        "\\b((?:[A-Z][A-Za-z&-]*|of|and|for|on) (?:(?:[A-Z0-9][A-Za-z0-9&-]*|of|and|for|on|the) )*"
        "(?:Act|Bill|Law|Regulation|Directive|Plan|Initiative|Programme|Program|Strategy|Fund|"
        "Alliance|Coalition|Partnership))\\b");
    ForEachMatch(kCapitals, [&](ByteSpan run) {
      while (run.size() > 3 && (IsAsciiLower(text_[run.start]) || text_.substr(run.start, 4) == "The ")) {
        const size_t space = text_.find(' ', run.start);
        if (space == std::string_view::npos || space >= run.end) return;
        run.start = space + 1;
      }
      // An issuer that opens the run is no part of the name: "EU Chips Act".
      for (const NameSpan& name : names_) {
        if (name.clean.start == run.start && name.clean.end + 1 < run.end && name.type != EntityType::kProduct &&
            name.clean.end < run.end) {
          run.start = name.clean.end + 1;
        }
      }
      const CueMatch* head = HeadEndingAt(run.end);
      if (head != nullptr && head->span.start > run.start) Add(run, run, *head);
    });
  }

  const EntityLexicon& lexicon_;
  const std::string_view text_;
  const std::vector<NameSpan>& names_;
  std::vector<CueMatch> heads_;
  std::vector<Phrase> found_;
};

}  // namespace

std::vector<Phrase> FindNamedPhrases(const EntityLexicon& lexicon, const PassageText& text,
                                     const std::vector<NameSpan>& names) {
  return NamedPhraseFinder(lexicon, text, names).Run(text.english);
}

}  // namespace claimgraph::ingest
