#include "ingest/assemble/assemble.h"

#include <algorithm>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/assemble/entity_names.h"
#include "ingest/entities/names.h"
#include "ingest/lexicon/script_fold.h"
#include "ingest/record/ids.h"
#include "ingest/record/jsonl_reader.h"

namespace claimgraph::ingest {
namespace {

class Assembler {
 public:
  Assembler(const SegmentedDocument& document, Findings findings, std::vector<Diagnostic> diagnostics)
      : document_(document), source_(document.source), found_(std::move(findings)) {
    out_.diagnostics = std::move(diagnostics);
  }

  DocumentRecords Run() {
    out_.document = document_.document;
    out_.passages = document_.passages;
    TakeFigures();
    TakeClaims();
    TakeRelations();
    MarkUsed();
    TakeMentions();
    TakeAliases();
    TakeEntities();
    DropDangling();
    return std::move(out_);
  }

 private:
  void Reject(std::string_view what, ByteSpan span, absl::Status why) {
    out_.diagnostics.push_back(
        {"assemble", Severity::kWarning, span, Cat(what, " left out: ", StdView(why.message()))});
  }
  bool Check(std::string_view what, ByteSpan span, std::string_view quote) {
    absl::Status status = source_.CheckQuote(span, quote);
    if (status.ok()) return true;
    Reject(what, span, std::move(status));
    return false;
  }

  void TakeFigures() {
    for (std::vector<Figure>& figures : found_.figures) {
      for (Figure& figure : figures) {
        if (!Check("figure", figure.span, figure.text)) continue;
        kept_.insert(figure.id);
        out_.figures.push_back(std::move(figure));
      }
    }
  }

  void TakeClaims() {
    for (PassageClaims& passage : found_.claims) {
      for (Claim& claim : passage.claims) {
        if (!Check("claim", claim.span, claim.text)) continue;
        std::erase_if(claim.states, [&](const std::string& figure) { return !kept_.contains(figure); });
        std::sort(claim.states.begin(), claim.states.end());
        claim.states.erase(std::unique(claim.states.begin(), claim.states.end()), claim.states.end());
        if (!kept_.insert(claim.id).second) continue;
        out_.claims.push_back(std::move(claim));
      }
    }
  }

  // Relations of one id are one relation that stands on the claims of all.
  void TakeRelations() {
    StringMap<size_t> by_id;
    for (PassageClaims& passage : found_.claims) {
      for (Relation& relation : passage.relations) {
        std::erase_if(relation.claims, [&](const std::string& claim) { return !kept_.contains(claim); });
        if (relation.claims.empty()) continue;
        const auto [entry, added] = by_id.try_emplace(relation.id, out_.relations.size());
        if (added) {
          out_.relations.push_back(std::move(relation));
          continue;
        }
        Relation& kept = out_.relations[entry->second];
        kept.claims.insert(kept.claims.end(), relation.claims.begin(), relation.claims.end());
        kept.cue = std::min(kept.cue, relation.cue);
      }
    }
    for (Relation& relation : out_.relations) {
      std::sort(relation.claims.begin(), relation.claims.end());
      relation.claims.erase(std::unique(relation.claims.begin(), relation.claims.end()), relation.claims.end());
    }
  }

  // Entities that a claim or relation needs; names stand for themselves, kinds of goods only when needed.
  void MarkUsed() {
    for (const Claim& claim : out_.claims) {
      used_.insert(claim.attributed_to);
      for (const About& about : claim.about) used_.insert(about.entity);
    }
    for (const Relation& relation : out_.relations) {
      used_.insert(relation.from);
      used_.insert(relation.to);
    }
    for (const auto& refs : found_.resolved.refs) {
      for (const Ref& ref : refs) {
        if (!ref.modifier && !ref.anaphor && (!ref.generic || ref.phrase)) {
          used_.insert(found_.resolved.entities[ref.entity].id);
        }
      }
    }
  }

  void AddMention(const std::string& entity, const Passage& passage, ByteSpan clean) {
    Mention mention;
    mention.entity = entity;
    mention.passage = passage.id;
    mention.clean = clean;
    mention.span = document_.RawSpan(passage, clean.start, clean.end);
    mention.surface = passage.clean.substr(clean.start, clean.size());
    mention.text = source_.Decoded(mention.span);
    mention.id = MentionId(entity, passage.id, mention.span.start, mention.span.end);
    if (!Check("mention", mention.span, mention.text) || !kept_.insert(mention.id).second) return;
    mentioned_.insert(entity);
    out_.mentions.push_back(std::move(mention));
  }

  void TakeMentions() {
    for (const bool only_modifiers : {false, true}) {
      for (size_t p = 0; p < found_.resolved.refs.size(); ++p) {
        for (const Ref& ref : found_.resolved.refs[p]) {
          const std::string& id = found_.resolved.entities[ref.entity].id;
          if (ref.anaphor || ref.modifier != only_modifiers || !used_.contains(id)) continue;
          // An adjective ("Dutch") is a mention only of what has no other.
          if (only_modifiers && mentioned_.contains(id)) continue;
          AddMention(id, document_.passages[p], ref.clean);
        }
      }
    }
    // Quantities that only a whole clause names.
    for (size_t p = 0; p < found_.drafts.size(); ++p) {
      for (const FigureLink& link : found_.drafts[p].links) {
        const std::string& id = found_.resolved.entities[link.metric].id;
        if (used_.contains(id) && !mentioned_.contains(id)) AddMention(id, document_.passages[p], link.clean);
      }
    }
  }

  void TakeAliases() {
    for (const AliasDecision& decision : found_.resolved.aliases) {
      if (decision.clean.empty() || decision.alias_key == decision.key) continue;
      ResolvedEntity alias;
      alias.type = decision.type;
      alias.key = decision.alias_key;
      alias.id = EntityId(Name(alias.type), alias.key);
      const std::string target = EntityId(Name(decision.type), decision.key);
      if (!mentioned_.contains(target) || alias.id == target) continue;
      AddMention(alias.id, document_.passages[decision.passage], decision.clean);
      used_.insert(alias.id);
      Relation same;
      same.type = "SAME_AS";
      same.from = alias.id;
      same.to = target;
      same.confidence = decision.confidence;
      same.reason = decision.reason;
      same.id = RelationId(same.type, same.from, same.to, same.reason);
      out_.relations.push_back(std::move(same));
      found_.resolved.entities.push_back(std::move(alias));
    }
  }

  void TakeEntities() {
    const EntityNames names(document_, found_.resolved, out_.mentions);
    for (uint32_t i = 0; i < found_.resolved.entities.size(); ++i) {
      const ResolvedEntity& entity = found_.resolved.entities[i];
      if (!used_.contains(entity.id) || !mentioned_.contains(entity.id) || !kept_.insert(entity.id).second) continue;
      EntityRecord record;
      record.id = entity.id;
      record.labels = Labels(entity.type);
      record.key = entity.key;
      record.name = names.NameOf(i);
      record.aliases = names.AliasesOf(i, record.name);
      record.status = entity.type == EntityType::kPolicy ? entity.status : "";
      record.date = entity.date;
      record.unit_kind = entity.unit_kind;
      out_.entities.push_back(std::move(record));
    }
  }

  // Relations and claims may name only what is there.
  void DropDangling() {
    const auto there = [&](const std::string& id) { return kept_.contains(id); };
    std::erase_if(out_.relations, [&](const Relation& r) { return !there(r.from) || !there(r.to); });
    for (Claim& claim : out_.claims) {
      std::erase_if(claim.about, [&](const About& about) { return !there(about.entity); });
      if (!there(claim.attributed_to)) claim.attributed_to.clear();
    }
    std::erase_if(out_.mentions, [&](const Mention& mention) { return !there(mention.entity); });
  }

  const SegmentedDocument& document_;
  const SourceText source_;
  Findings found_;
  StringSet kept_;
  StringSet used_;
  StringSet mentioned_;
  DocumentRecords out_;
};

}  // namespace

std::string FindAuthor(const SegmentedDocument& document, ResolvedDocument* resolved) {
  const std::string author = FoldScript(document.document.author);
  if (author.empty()) return {};
  for (size_t p = 0; p < document.passages.size(); ++p) {
    const Passage& passage = document.passages[p];
    const size_t at = passage.folded.find(author);
    if (at == std::string::npos) continue;
    const ByteSpan span{at, at + author.size()};
    for (const Ref& ref : resolved->refs[p]) {
      if (ref.type == EntityType::kPerson && ref.clean == span) return resolved->entities[ref.entity].id;
    }
    ResolvedEntity person;
    person.type = EntityType::kPerson;
    person.key = Cat("person:", KeyOfName(author));
    person.id = EntityId(Name(person.type), person.key);
    Ref ref;
    ref.clean = ref.head = span;
    ref.type = person.type;
    ref.entity = static_cast<uint32_t>(resolved->entities.size());
    for (uint32_t i = 0; i < resolved->entities.size(); ++i) {
      if (resolved->entities[i].id == person.id) ref.entity = i;
    }
    if (ref.entity == resolved->entities.size()) resolved->entities.push_back(person);
    auto& refs = resolved->refs[p];
    const auto place = std::find_if(refs.begin(), refs.end(), [&](const Ref& r) { return r.clean.start > span.start; });
    refs.insert(place, std::move(ref));
    return person.id;
  }
  return {};
}

DocumentRecords Assemble(const SegmentedDocument& document, Findings findings, std::vector<Diagnostic> diagnostics) {
  return Assembler(document, std::move(findings), std::move(diagnostics)).Run();
}

}  // namespace claimgraph::ingest
