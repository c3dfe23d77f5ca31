// Which figure measures which quantity.
//
// In this order: a quantity whose own words hold the figure ("160 billion dollars of orders"); a share told by a verb
// ("A makes up 13% of B" measures the share of A in B); the nearest quantity of the clause that fits the figure's kind;
// the quantity of the clause before, where this one only goes on about it ("up 275% from a year before").
#include <algorithm>
#include <optional>

#include "engine/base/strings.h"
#include "ingest/entities/text.h"
#include "ingest/record/ids.h"
#include "ingest/relations/relations.h"

namespace claimgraph::ingest {
namespace {

bool IsAmount(const Figure& figure) {
  switch (figure.kind) {
    case FigureKind::kDate:
    case FigureKind::kYear:
    case FigureKind::kQuarter:
    case FigureKind::kPeriod:
    case FigureKind::kOrdinal:
      return false;
    default:
      return true;
  }
}

bool Fits(const Figure& figure, const ResolvedEntity& metric) {
  const bool percent = figure.kind == FigureKind::kPercent;
  if (percent) {
    // A percentage of a quantity that is no share itself is its change, or a comparison ("85% of the performance").
    return metric.unit_kind == "percent" || figure.change || figure.direction != Direction::kNone;
  }
  if (metric.unit_kind == "money") return figure.kind == FigureKind::kMoney;
  if (metric.unit_kind == "count") return figure.kind == FigureKind::kCount || figure.kind == FigureKind::kNumber;
  if (metric.unit_kind == "duration") return figure.kind == FigureKind::kDuration;
  return false;
}

class MeasureFinder {
 public:
  MeasureFinder(const RelationRules& rules, const PassageView& view, ResolvedDocument* resolved, PassageDrafts* drafts)
      : view_(view),
        text_(view.passage.folded),
        resolved_(*resolved),
        drafts_(drafts),
        shares_(rules.shares().Find(text_)) {}

  void Run() {
    for (size_t f = 0; f < view_.figures.size(); ++f) {
      if (!IsAmount(view_.figures[f])) continue;
      const size_t clause = ClauseAt(view_.clauses, view_.figures[f].clean.start);
      if (clause == view_.clauses.size()) continue;
      Link(f, clause);
    }
  }

 private:
  const ResolvedEntity& Metric(const Ref& ref) const { return resolved_.entities[ref.entity]; }
  bool InClause(const Ref& ref, size_t clause) const { return ClauseAt(view_.clauses, ref.head.start) == clause; }

  void Add(size_t figure, uint32_t metric, ByteSpan clean, double confidence) {
    drafts_->links.push_back({figure, metric, ByteSpan::Cover(clean, view_.figures[figure].clean), confidence});
    last_metric_ = metric;
    last_clause_ = ClauseAt(view_.clauses, view_.figures[figure].clean.start);
  }

  void Link(size_t f, size_t clause) {
    const Figure& figure = view_.figures[f];
    for (const Ref& ref : view_.refs) {
      if (IsMetric(ref.type) && ref.clean.Contains(figure.clean) && Fits(figure, Metric(ref))) {
        return Add(f, ref.entity, ref.clean, 0.9);
      }
    }
    if (figure.kind == FigureKind::kPercent && LinkShare(f, clause)) return;
    if (const Ref* ref = NearestMetric(f, clause)) return Add(f, ref->entity, ref->clean, 0.8);
    LinkCarried(f, clause);
  }

  // The metric right after the figure ("18% market share"), else the last one before it.
  const Ref* NearestMetric(size_t f, size_t clause) const {
    const Figure& figure = view_.figures[f];
    const Ref* best = nullptr;
    for (const Ref& ref : view_.refs) {
      if (!IsMetric(ref.type) || !InClause(ref, clause) || !Fits(figure, Metric(ref))) continue;
      if (ref.head.start >= figure.clean.end) {
        if (ref.clean.start <= figure.clean.end + 9) return &ref;
        break;
      }
      best = &ref;
    }
    return best;
  }

  // "A 占 B 的 N%": the share word before the figure, B between, A before.
  bool LinkShare(size_t f, size_t clause) {
    const Figure& figure = view_.figures[f];
    const CueMatch* share = nullptr;
    for (const CueMatch& match : shares_) {
      const bool inside = std::any_of(view_.refs.begin(), view_.refs.end(),
                                      [&](const Ref& ref) { return ref.phrase && ref.head.Overlaps(match.span); });
      if (!inside && ClauseAt(view_.clauses, match.span.start) == clause && match.span.end <= figure.clean.start)
        share = &match;
    }
    if (share == nullptr) return false;
    // English puts the base after the figure: "accounted for 13% of revenue".
    const Ref* base = nullptr;
    for (const Ref& ref : view_.refs) {
      if (IsMetric(ref.type) && InClause(ref, clause) && ref.head.start >= share->span.end) {
        base = &ref;
        break;
      }
    }
    if (base == nullptr) return false;
    const Ref* part = nullptr;
    for (const Ref& ref : view_.refs) {
      const bool before = ref.clean.end <= share->span.start && InClause(ref, clause) && !ref.inside && !ref.modifier;
      if (!before) continue;
      if (IsMetric(ref.type) || part == nullptr || !IsMetric(part->type)) part = &ref;
    }
    std::optional<uint32_t> part_entity;
    if (part != nullptr)
      part_entity = part->entity;
    else if (last_metric_ && last_clause_ && clause > 0)
      part_entity = last_metric_;
    if (!part_entity) part_entity = MetricOfClauseBefore(clause);
    if (!part_entity) return false;
    // "Nvidia ... equal to 20% of [its] revenue": a comparison, not Nvidia's share of its own revenue.
    if (resolved_.entities[base->entity].Arg(Slot::kOwner) == static_cast<int64_t>(*part_entity)) return false;
    const uint32_t metric = InternShare(*part_entity, base->entity);
    Add(f, metric, ByteSpan::Cover(share->span, base->clean), 0.8);
    AddShareRelations(metric, ByteSpan::Cover(ByteSpan::Cover(share->span, base->clean), figure.clean));
    return true;
  }

  std::optional<uint32_t> MetricOfClauseBefore(size_t clause) const {
    std::optional<uint32_t> found;
    for (const Ref& ref : view_.refs) {
      if (IsMetric(ref.type) && ref.head.start < view_.clauses[clause].clean.start) found = ref.entity;
    }
    return found;
  }

  // The share of `part` in `base` as a quantity of its own. A whole that is only "all of the same" is left out.
  uint32_t InternShare(uint32_t part, uint32_t base) {
    const ResolvedEntity& p = resolved_.entities[part];
    const ResolvedEntity& b = resolved_.entities[base];
    std::string part_key = p.key, base_key = b.key;
    const bool market =
        p.type == EntityType::kCountry && b.type == EntityType::kRevenueStream && b.Arg(Slot::kOwner) >= 0;
    if (market) {  // "China ... 13% of Nvidia's revenue": the part is the revenue in China
      constexpr std::string_view kWorld = "|in=world";
      part_key = base_key;
      if (part_key.ends_with(kWorld)) part_key.resize(part_key.size() - kWorld.size());
      part_key = Cat(part_key, "|in=", p.key);
    } else if (!IsMetric(p.type)) {  // "China ... 28% of global purchases": the part is China's purchases
      part_key = Cat(base_key, "|part=", p.key);
    }
    const bool unrestricted = b.Arg(Slot::kMarket) < 0 && b.Arg(Slot::kProduct) < 0;
    const bool total = unrestricted && (market || (IsMetric(p.type) && p.kind == b.kind));
    if (total) base_key = "total";
    ResolvedEntity share;
    share.type = EntityType::kMetric;
    share.key = Cat("metric:share|part=(", part_key, ")|base=(", base_key, ")");
    share.kind = "share";
    share.unit_kind = "percent";
    share.id = EntityId(Name(share.type), share.key);
    for (uint32_t i = 0; i < resolved_.entities.size(); ++i) {
      if (resolved_.entities[i].id == share.id) return i;
    }
    const int64_t owner = market             ? b.Arg(Slot::kOwner)
                          : IsMetric(p.type) ? p.Arg(Slot::kOwner)
                                             : static_cast<int64_t>(part);
    if (market) share.args.push_back({Slot::kMarket, part});
    if (owner >= 0) share.args.push_back({Slot::kOwner, static_cast<uint32_t>(owner)});
    if (!market) share.args.push_back({Slot::kProduct, part});
    share.args.push_back({Slot::kTarget, base});
    resolved_.entities.push_back(std::move(share));
    return static_cast<uint32_t>(resolved_.entities.size() - 1);
  }

  void AddShareRelations(uint32_t share, ByteSpan clean) {
    for (const auto& [slot, other] : resolved_.entities[share].args) {
      RelationDraft draft;
      draft.type = "OF";
      draft.from = share;
      draft.to = other;
      draft.clean = clean;
      if (slot == Slot::kMarket) draft.type = "IN_MARKET";
      if (slot != Slot::kTarget) drafts_->relations.push_back(draft);
    }
  }

  // The quantity `metric` of another owner of the same sort.
  std::optional<uint32_t> SameFor(uint32_t metric, const Ref& owner) {
    const ResolvedEntity& model = resolved_.entities[metric];
    const int64_t old_owner = model.Arg(Slot::kOwner);
    if (old_owner < 0 || owner.phrase) return std::nullopt;
    if (old_owner == owner.entity) return metric;
    const ResolvedEntity& was = resolved_.entities[static_cast<size_t>(old_owner)];
    const size_t at = model.key.find("of=" + was.key);
    if (was.type != owner.type || at == std::string::npos) return std::nullopt;
    ResolvedEntity same = model;
    same.named_like = metric;
    same.key.replace(at + 3, was.key.size(), resolved_.entities[owner.entity].key);
    same.id = EntityId(Name(same.type), same.key);
    for (auto& [slot, entity] : same.args) {
      if (slot == Slot::kOwner) entity = owner.entity;
    }
    for (uint32_t i = 0; i < resolved_.entities.size(); ++i) {
      if (resolved_.entities[i].id == same.id) return i;
    }
    resolved_.entities.push_back(std::move(same));
    return static_cast<uint32_t>(resolved_.entities.size() - 1);
  }

  // Goes on about the quantity of the clause before: brackets, "up 275%", "from 45% to 38%".
  void LinkCarried(size_t f, size_t clause) {
    const Figure& figure = view_.figures[f];
    if (!last_metric_ || !last_clause_ || *last_clause_ == clause) {
      if (!last_metric_ || !last_clause_) return;
    }
    const bool close = *last_clause_ == clause || clause - *last_clause_ == 1 || view_.clauses[clause].bracket;
    // "from 45% to 38%": the start of a change is one, though its own words do not say so.
    const std::string_view lead = text_.substr(0, figure.clean.start);
    const bool start = lead.ends_with("从") || lead.ends_with("由") || lead.ends_with("from ");
    const bool going_on = start || figure.change || figure.direction != Direction::kNone || *last_clause_ == clause;
    if (!close || !going_on || !Fits(figure, resolved_.entities[*last_metric_])) return;
    // Another subject in the clause: its own quantity of the same kind is meant ("..., the US from 45% to 38%").
    for (const Ref& ref : view_.refs) {
      if (!InClause(ref, clause) || ref.modifier || ref.inside || ref.clean.end > figure.clean.start) continue;
      const auto same = SameFor(*last_metric_, ref);
      if (!same) return;
      return Add(f, *same, ByteSpan::Cover(ref.clean, figure.clean), 0.65);
    }
    Add(f, *last_metric_, view_.clauses[clause].clean, 0.65);
  }

  const PassageView& view_;
  const std::string_view text_;
  ResolvedDocument& resolved_;
  PassageDrafts* drafts_;
  const std::vector<CueMatch> shares_;
  std::optional<uint32_t> last_metric_;
  std::optional<size_t> last_clause_;
};

}  // namespace

void FindMeasures(const RelationRules& rules, const PassageView& view, ResolvedDocument* resolved,
                  PassageDrafts* drafts) {
  MeasureFinder(rules, view, resolved, drafts).Run();
}

}  // namespace claimgraph::ingest
