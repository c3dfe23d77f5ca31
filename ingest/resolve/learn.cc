#include "ingest/resolve/learn.h"

#include <algorithm>
#include <array>

#include "engine/base/strings.h"
#include "ingest/entities/names.h"
#include "ingest/entities/text.h"
#include "re2/re2.h"

namespace claimgraph::ingest {
namespace {

constexpr std::array<std::string_view, 12> kCompanyEndings = {"股份有限公司", "有限公司", "公司", "集团", "控股",
                                                              " Corporation", " Corp.", " Corp", " Inc.", " Inc",
                                                              " Ltd", " Group"};

std::string_view KeyPrefix(EntityType type) {
  switch (type) {
    case EntityType::kPerson: return "person:";
    case EntityType::kCompany: return "company:";
    case EntityType::kGovernment: return "gov:";
    case EntityType::kAlliance: return "alliance:";
    case EntityType::kPlace: return "place:";
    case EntityType::kProduct: return "product:";
    default: return "org:";
  }
}

// "ITU" for "International Telecommunication Union".
bool IsAcronymOf(std::string_view acronym, std::string_view full) {
  std::string initials;
  for (size_t i = 0; i < full.size(); ++i) {
    if (IsAsciiUpper(full[i]) && (i == 0 || full[i - 1] == ' ' || full[i - 1] == '-')) initials.push_back(full[i]);
  }
  return initials.size() >= 2 && initials == acronym;
}

class NameLearner {
 public:
  NameLearner(const EntityLexicon& lexicon, const std::vector<Passage>& passages,
              std::vector<std::vector<NameSpan>>* names)
      : lexicon_(lexicon), passages_(passages), names_(*names) {}

  std::vector<AliasDecision> Run() {
    for (size_t p = 0; p < passages_.size(); ++p) {
      for (const NameSpan& name : names_[p]) {
        if (name.generic || name.modifier) continue;
        LearnFromBrackets(p, name);
        if (name.source == NameSource::kPattern) LearnShortForms(p, name);
      }
    }
    Apply();
    return std::move(decisions_);
  }

 private:
  std::string Folded(size_t p, ByteSpan span) const {
    return passages_[p].folded.substr(span.start, span.size());
  }
  bool InName(size_t p, ByteSpan span) const {
    return std::any_of(names_[p].begin(), names_[p].end(), [&](const NameSpan& n) { return n.clean.Overlaps(span); });
  }

  void Learn(AliasDecision decision) {
    if (!taught_.insert(decision.alias).second) return;
    decisions_.push_back(std::move(decision));
  }

  // "X(Y)", "X(以下简称Y)", "X (\"Y\")".
  void LearnFromBrackets(size_t p, const NameSpan& name) {
    static const re2::RE2 kBracket(
        "^[”\"」]? ?\\((以下简称|下称|简称|英文名|英文)?[::]? ?[“\"「]?([^()“”\"「」,;:。]{2,40})[”\"」]?\\)");
    const std::string_view rest = std::string_view(passages_[p].folded).substr(name.clean.end);
    re2::StringPiece said, inner;
    if (!re2::RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), kBracket, &said, &inner)) return;
    const size_t start = static_cast<size_t>(inner.data() - passages_[p].folded.data());
    const ByteSpan span{start, start + inner.size()};
    if (InName(p, span)) return;
    const std::string alias = Folded(p, span);
    const std::string full = Folded(p, name.clean);
    const bool latin_alias = std::all_of(alias.begin(), alias.end(), [](char c) {
      return IsAsciiAlnum(c) || c == ' ' || c == '-' || c == '.' || c == '&';
    }) && IsAsciiUpper(alias.front());
    const bool other_script = IsHanChar(CharAt(full, 0)) && latin_alias;
    if (said.empty() && !other_script && !IsAcronymOf(alias, full)) return;
    AliasDecision decision{name.type, name.key, alias, Cat(KeyPrefix(name.type), KeyOfName(alias)),
                           "second name in brackets", 0.95, p, span};
    Learn(std::move(decision));
  }

  void LearnShortForms(size_t p, const NameSpan& name) {
    const std::string full = Folded(p, name.clean);
    if (name.type == EntityType::kPerson) {
      const size_t space = full.rfind(' ');
      if (space == std::string::npos || full.size() - space < 4) return;
      const std::string family = full.substr(space + 1);
      Learn({name.type, name.key, family, Cat("person:", KeyOfName(family)), "family name of a person named in full",
             0.85, p, {}});
      return;
    }
    if (name.type == EntityType::kProduct) {
      Learn({name.type, name.key, full, name.key, "model name introduced with its kind", 0.9, p, {}});
      return;
    }
    if (name.type != EntityType::kCompany) return;
    std::string_view stem = full;
    for (std::string_view ending : kCompanyEndings) {
      if (stem.size() > ending.size() && stem.substr(stem.size() - ending.size()) == ending) {
        stem.remove_suffix(ending.size());
      }
    }
    if (stem.size() < 6 || stem.size() == full.size()) return;
    Learn({name.type, name.key, std::string(stem), Cat("company:", KeyOfName(stem)), "full name without its legal form",
           0.9, p, {}});
  }

  // Marks the learned names in all passages, where no other name stands.
  void Apply() {
    CueSet words(CueSet::Case::kExact);
    for (uint32_t i = 0; i < decisions_.size(); ++i) words.Add(decisions_[i].alias, i);
    if (decisions_.empty() || !words.Build().ok()) return;
    for (size_t p = 0; p < passages_.size(); ++p) {
      std::vector<NameSpan> candidates = names_[p];
      for (const CueMatch& match : words.Find(passages_[p].folded)) {
        const AliasDecision& decision = decisions_[match.value];
        NameSpan name;
        name.clean = match.span;
        name.type = decision.type;
        name.source = NameSource::kLearned;
        name.key = decision.key;
        candidates.push_back(std::move(name));
      }
      names_[p] = KeepBest(std::move(candidates));
    }
  }

  const EntityLexicon& lexicon_;
  const std::vector<Passage>& passages_;
  std::vector<std::vector<NameSpan>>& names_;
  std::vector<AliasDecision> decisions_;
  StringSet taught_;
};

}  // namespace

std::vector<AliasDecision> LearnNames(const EntityLexicon& lexicon, const std::vector<Passage>& passages,
                                      std::vector<std::vector<NameSpan>>* names) {
  return NameLearner(lexicon, passages, names).Run();
}

}  // namespace claimgraph::ingest
