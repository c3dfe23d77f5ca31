#include "ingest/claims/build.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/record/ids.h"

namespace claimgraph::ingest {
namespace {

constexpr double kStatementConfidence = 0.6;
constexpr double kLooseFigureConfidence = 0.5;

bool IsTime(FigureKind kind) {
  return kind == FigureKind::kDate || kind == FigureKind::kYear || kind == FigureKind::kQuarter ||
         kind == FigureKind::kPeriod;
}

class ClaimBuilder {
 public:
  ClaimBuilder(const PassageView& view, const PassageDrafts& drafts, const std::string& author)
      : view_(view), drafts_(drafts), author_(author) {}

  PassageClaims Run() {
    WriteRelationClaims();
    WriteFigureClaims();
    AttachImplied();
    WriteRemainingClauses();
    for (Claim& claim : out_.claims) AddTopics(&claim);
    return std::move(out_);
  }

 private:
  const std::string& IdOf(uint32_t entity) const { return view_.resolved.entities[entity].id; }

  // The clauses that `span` touches, as one span.
  ByteSpan WholeClauses(ByteSpan span) const {
    ByteSpan whole = span;
    for (const Clause& clause : view_.clauses) {
      if (!clause.bracket && clause.clean.Overlaps(span)) whole = ByteSpan::Cover(whole, clause.clean);
    }
    return whole;
  }

  // A claim over `span` that takes its mood and source from the clause at `anchor`.
  size_t AddClaim(ClaimKind kind, ByteSpan span, uint64_t anchor, double confidence, const std::string& distinguisher) {
    Claim claim;
    claim.passage = view_.passage.id;
    claim.kind = kind;
    claim.clean = span;
    claim.span = view_.document.RawSpan(view_.passage, span.start, span.end);
    claim.text = view_.passage.clean.substr(span.start, span.size());
    claim.confidence = confidence;
    const size_t index = ClauseAt(view_.clauses, anchor);
    claim.voice = "author";
    claim.attributed_to = author_;
    if (index < view_.clauses.size()) SetMood(view_.clauses[index], &claim);
    claim.id = ClaimId(view_.passage.id, Name(kind), claim.span.start, claim.span.end, distinguisher);
    out_.claims.push_back(std::move(claim));
    return out_.claims.size() - 1;
  }

  void SetMood(const Clause& clause, Claim* claim) const {
    claim->modality = clause.modality;
    claim->polarity = clause.polarity;
    if (!clause.source) return;
    claim->attributed_to = IdOf(*clause.source);
    claim->cue = view_.passage.clean.substr(clause.source_cue.start, clause.source_cue.size());
    claim->voice = "explicit";
  }

  static void AddAbout(const std::string& entity, std::string_view role, Claim* claim) {
    const bool known = std::any_of(claim->about.begin(), claim->about.end(),
                                   [&](const About& about) { return about.entity == entity; });
    if (!known) claim->about.push_back({entity, std::string(role)});
  }
  // The other named things of the claim's words.
  void AddTopics(Claim* claim) const {
    bool first = claim->about.empty();
    for (const Ref& ref : view_.refs) {
      if (ref.modifier || (ref.generic && !ref.phrase) || !claim->clean.Contains(ref.clean)) continue;
      AddAbout(IdOf(ref.entity), first && !ref.inside ? "subject" : "topic", claim);
      first = first && ref.inside;
    }
  }

  void AddRelation(const RelationDraft& draft, const Claim& claim) {
    Relation relation;
    relation.type = draft.type;
    relation.from = IdOf(draft.from);
    relation.to = IdOf(draft.to);
    if (relation.from == relation.to) return;
    relation.claims = {claim.id};
    relation.sign = draft.sign;
    relation.role = draft.role;
    std::string distinguisher = draft.role;
    if (draft.type == "AFFECTS") {
      relation.modality = claim.modality;
      relation.cue = view_.passage.clean.substr(draft.cue.start, draft.cue.size());
      distinguisher = Cat(draft.sign.value_or(0), "|", Name(claim.modality));
    }
    relation.id = RelationId(relation.type, relation.from, relation.to, distinguisher);
    out_.relations.push_back(std::move(relation));
  }

  // Drafts with words of their own; those that share the words and the first entity share the claim.
  void WriteRelationClaims() {
    std::map<std::tuple<uint64_t, uint64_t, uint32_t, std::string>, size_t> written;
    for (const RelationDraft& draft : drafts_.relations) {
      if (draft.cue.empty()) continue;
      // A denied influence is no influence: the claim is kept, the relation is not.
      const auto key = std::make_tuple(draft.cue.start, draft.cue.end, draft.from, draft.type);
      const auto found = written.find(key);
      size_t index = 0;
      if (found != written.end()) {
        index = found->second;
      } else {
        const ByteSpan span = WholeClauses(draft.clean);
        index = AddClaim(ClaimKind::kRelation, span, draft.cue.start, draft.confidence,
                         Cat(draft.type, "|", draft.cue.start, "|", IdOf(draft.from)));
        written.emplace(key, index);
        AddAbout(IdOf(draft.from), "subject", &out_.claims[index]);
      }
      AddAbout(IdOf(draft.to), "object", &out_.claims[index]);
      if (out_.claims[index].polarity == Polarity::kAffirmed) AddRelation(draft, out_.claims[index]);
    }
    for (Claim& claim : out_.claims) AddFiguresOf(&claim);
  }

  // A relation claim states the figures that stand in its words and change what it speaks of.
  void AddFiguresOf(Claim* claim) const {
    for (const Figure& figure : view_.figures) {
      if (claim->clean.Contains(figure.clean) && !IsTime(figure.kind)) claim->states.push_back(figure.id);
    }
  }

  void WriteFigureClaims() {
    std::map<std::pair<size_t, uint32_t>, size_t> written;
    for (const FigureLink& link : drafts_.links) {
      const Figure& figure = view_.figures[link.figure];
      const size_t clause = ClauseAt(view_.clauses, figure.clean.start);
      const ByteSpan span =
          clause < view_.clauses.size() ? ByteSpan::Cover(view_.clauses[clause].clean, figure.clean) : figure.clean;
      const auto key = std::make_pair(clause, link.metric);
      const auto found = written.find(key);
      size_t index = 0;
      if (found != written.end()) {
        index = found->second;
      } else {
        index = AddClaim(ClaimKind::kFigure, span, figure.clean.start, link.confidence, IdOf(link.metric));
        written.emplace(key, index);
        Claim& claim = out_.claims[index];
        const int64_t owner = view_.resolved.entities[link.metric].Arg(Slot::kOwner);
        if (owner >= 0) AddAbout(IdOf(static_cast<uint32_t>(owner)), "subject", &claim);
        AddAbout(IdOf(link.metric), owner >= 0 ? "object" : "subject", &claim);
        AddTimes(&claim);
      }
      Claim& claim = out_.claims[index];
      claim.states.push_back(figure.id);
      Relation measures;
      measures.type = "MEASURES";
      measures.from = figure.id;
      measures.to = IdOf(link.metric);
      measures.claims = {claim.id};
      measures.id = RelationId(measures.type, measures.from, measures.to, "");
      out_.relations.push_back(std::move(measures));
    }
  }

  void AddTimes(Claim* claim) const {
    for (const Figure& figure : view_.figures) {
      if (IsTime(figure.kind) && claim->clean.Contains(figure.clean)) claim->states.push_back(figure.id);
    }
  }

  bool Written(ByteSpan clause) const {
    return std::any_of(out_.claims.begin(), out_.claims.end(),
                       [&](const Claim& claim) { return claim.clean.Contains(clause); });
  }

  // Nothing but names and the words that attribute what others clauses say: "X said", "chief executive of Y".
  bool SaysNothing(const Clause& clause) const {
    constexpr uint64_t kWordsMin = 9;  // bytes besides the names: three Chinese characters
    uint64_t covered = clause.source && clause.clean.Contains(clause.source_cue) ? clause.source_cue.size() : 0;
    for (const Ref& ref : view_.refs) {
      if (clause.clean.Contains(ref.clean) && !ref.inside) covered += ref.clean.size();
    }
    return clause.clean.size() < covered + kWordsMin;
  }

  void WriteRemainingClauses() {
    for (const Clause& clause : view_.clauses) {
      if (Written(clause.clean) || view_.passage.kind == PassageKind::kHeading) continue;
      const bool named = std::any_of(view_.refs.begin(), view_.refs.end(), [&](const Ref& ref) {
        return clause.clean.Contains(ref.clean) && !ref.modifier && (!ref.generic || ref.phrase);
      });
      std::vector<std::string> figures;
      bool amount = false;
      for (const Figure& figure : view_.figures) {
        if (!clause.clean.Contains(figure.clean)) continue;
        figures.push_back(figure.id);
        amount |= !IsTime(figure.kind) && figure.kind != FigureKind::kOrdinal;
      }
      if ((!named && !amount) || (!amount && SaysNothing(clause))) continue;
      const ClaimKind kind = amount ? ClaimKind::kFigure : ClaimKind::kStatement;
      const size_t index =
          AddClaim(kind, clause.clean, clause.clean.start, amount ? kLooseFigureConfidence : kStatementConfidence, "");
      out_.claims[index].states = std::move(figures);
    }
  }

  void AttachImplied() {
    for (const RelationDraft& draft : drafts_.relations) {
      if (!draft.cue.empty()) continue;
      AddRelation(draft, out_.claims[SmallestClaimOver(draft)]);
    }
  }
  // The claim with the fewest words that holds the draft's; a new statement where there is none.
  size_t SmallestClaimOver(const RelationDraft& draft) {
    size_t best = out_.claims.size();
    for (size_t i = 0; i < out_.claims.size(); ++i) {
      if (!out_.claims[i].clean.Contains(draft.clean)) continue;
      if (best == out_.claims.size() || out_.claims[i].clean.size() < out_.claims[best].clean.size()) best = i;
    }
    if (best < out_.claims.size()) return best;
    return AddClaim(ClaimKind::kStatement, WholeClauses(draft.clean), draft.clean.start, kStatementConfidence,
                    "implied");
  }

  const PassageView& view_;
  const PassageDrafts& drafts_;
  const std::string& author_;
  PassageClaims out_;
};

}  // namespace

PassageClaims BuildClaims(const PassageView& view, const PassageDrafts& drafts, const std::string& author) {
  return ClaimBuilder(view, drafts, author).Run();
}

}  // namespace claimgraph::ingest
