// Relations that a phrase implies: whose a quantity is, what it comes from, in which market; who issued a policy and
// whom it is aimed at; who makes a product that stands right after its maker's name.
#include <algorithm>

#include "ingest/relations/relations.h"

namespace claimgraph::ingest {
namespace {

class ImpliedFinder {
 public:
  ImpliedFinder(const PassageView& view, std::vector<RelationDraft>* drafts) : view_(view), drafts_(drafts) {}

  void Run() {
    for (const Ref& ref : view_.refs) {
      if (!ref.phrase || ref.anaphor) continue;
      const ResolvedEntity& entity = view_.resolved.entities[ref.entity];
      for (const auto& [slot, other] : entity.args) Argument(ref, entity, slot, other);
    }
    Makers();
  }

 private:
  void Add(std::string_view type, uint32_t from, uint32_t to, ByteSpan clean) {
    RelationDraft draft;
    draft.type = std::string(type);
    draft.from = from;
    draft.to = to;
    draft.clean = clean;
    drafts_->push_back(std::move(draft));
  }

  // The reference to `entity` nearest to the phrase, in this passage.
  const Ref* Nearest(uint32_t entity, const Ref& phrase) const {
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (ref.entity != entity) continue;
      if (best == nullptr || phrase.clean.Contains(ref.clean) || ref.clean.end <= phrase.head.start) best = &ref;
    }
    return best;
  }

  void Argument(const Ref& ref, const ResolvedEntity& entity, Slot slot, uint32_t other) {
    const Ref* named = Nearest(other, ref);
    // What an earlier passage filled in stands on the claims of that passage.
    if (named == nullptr) {
      if (slot == Slot::kOwner && IsMetric(entity.type)) Add("OF", ref.entity, other, ref.clean);
      return;
    }
    const ByteSpan clean = ByteSpan::Cover(ref.clean, named->clean);
    if (entity.type == EntityType::kPolicy || entity.type == EntityType::kAlliance) {
      if (slot == Slot::kIssuer)
        Add("ISSUED_BY", ref.entity, other, clean);
      else
        Add("TARGETS", ref.entity, other, clean);
      return;
    }
    if (!IsMetric(entity.type)) return;
    // These stand on the claim of the phrase itself, wherever in the passage the argument was named.
    if (slot == Slot::kOwner) Add("OF", ref.entity, other, ref.clean);
    if (slot == Slot::kProduct)
      Add(entity.type == EntityType::kRevenueStream ? "FROM" : "OF", ref.entity, other, ref.clean);
    if (slot == Slot::kMarket && view_.resolved.entities[other].type == EntityType::kCountry) {
      Add("IN_MARKET", ref.entity, other, ref.clean);
    }
  }

  void Makers() {
    for (const Ref& company : view_.refs) {
      if (company.phrase || company.modifier || company.type != EntityType::kCompany) continue;
      for (const Ref& product : view_.refs) {
        if (product.phrase || product.generic || product.type != EntityType::kProduct) continue;
        if (product.clean.start < company.clean.end || product.clean.start > company.clean.end + 3) continue;
        const std::string_view gap =
            std::string_view(view_.passage.folded).substr(company.clean.end, product.clean.start - company.clean.end);
        if (gap.empty() || gap == "的" || gap == " " || gap == "'s " || gap == "“" || gap == "\"") {
          Add("PRODUCES", company.entity, product.entity, ByteSpan::Cover(company.clean, product.clean));
        }
      }
    }
  }

  const PassageView& view_;
  std::vector<RelationDraft>* drafts_;
};

}  // namespace

void FindImplied(const PassageView& view, std::vector<RelationDraft>* drafts) { ImpliedFinder(view, drafts).Run(); }

PassageDrafts FindRelations(const RelationRules& rules, const PassageView& view, ResolvedDocument* resolved) {
  PassageDrafts drafts;
  FindInfluences(rules, view, &drafts.relations);
  FindVerbRelations(rules, view, &drafts.relations);
  FindRoles(rules, view, &drafts.relations);
  FindImplied(view, &drafts.relations);
  FindMeasures(rules, view, resolved, &drafts);
  return drafts;
}

}  // namespace claimgraph::ingest
