#include "ingest/assemble/entity_names.h"

#include <algorithm>

namespace claimgraph::ingest {
namespace {

// One quantity may name another as its part; names never go deeper.
constexpr int kDepthMax = 3;

}  // namespace

EntityNames::EntityNames(const SegmentedDocument& document, const ResolvedDocument& resolved,
                         const std::vector<Mention>& mentions)
    : english_(document.document.language == "en"), resolved_(resolved) {
  for (const Mention& mention : mentions) ++spellings_[mention.entity][mention.surface];
  for (size_t p = 0; p < resolved.refs.size(); ++p) {
    for (const Ref& ref : resolved.refs[p]) {
      const ResolvedEntity& entity = resolved.entities[ref.entity];
      if (!ref.phrase || ref.anaphor || !IsMetric(entity.type) || entity.Arg(Slot::kOwner) < 0) continue;
      const auto owner = std::find(ref.explicit_args.begin(), ref.explicit_args.end(), Slot::kOwner);
      if (owner == ref.explicit_args.end()) {
        owner_missing_.insert(entity.id);
        continue;
      }
      ++owned_spellings_[entity.id][document.passages[p].clean.substr(ref.clean.start, ref.clean.size())];
    }
  }
  for (const auto& [id, spellings] : owned_spellings_) owner_missing_.erase(id);
}

std::string EntityNames::MostFrequent(const std::string& id) const {
  const auto owned = owned_spellings_.find(id);
  const auto found = owned != owned_spellings_.end() ? owned : spellings_.find(id);
  if (owned == owned_spellings_.end() && found == spellings_.end()) return {};
  const auto best = std::max_element(found->second.begin(), found->second.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second < b.second : a.first > b.first;
  });
  return best->first;
}

std::string EntityNames::NameAtDepth(uint32_t index, int depth) const {
  const ResolvedEntity& entity = resolved_.entities[index];
  const std::string own = MostFrequent(entity.id);
  if (depth > kDepthMax || !IsMetric(entity.type)) return own;
  if (entity.named_like >= 0) return NamedLike(entity, own, depth);
  if (entity.kind == "share") {
    const int64_t part = entity.Arg(Slot::kProduct), base = entity.Arg(Slot::kTarget);
    if (part < 0 || base < 0) return own;
    const std::string part_name = NameAtDepth(static_cast<uint32_t>(part), depth + 1);
    const std::string base_name = NameAtDepth(static_cast<uint32_t>(base), depth + 1);
    return english_ ? Cat(part_name, " as a share of ", base_name) : Cat(part_name, "占", base_name);
  }
  if (!owner_missing_.contains(entity.id)) return own;
  const int64_t owner = entity.Arg(Slot::kOwner);
  const std::string owner_name = NameAtDepth(static_cast<uint32_t>(owner), depth + 1);
  if (owner_name.empty()) return own;
  return english_ ? Cat(owner_name, " ", own) : Cat(owner_name, own);
}

std::string EntityNames::NamedLike(const ResolvedEntity& entity, const std::string& own, int depth) const {
  const uint32_t model = static_cast<uint32_t>(entity.named_like);
  const int64_t old_owner = resolved_.entities[model].Arg(Slot::kOwner), owner = entity.Arg(Slot::kOwner);
  if (old_owner < 0 || owner < 0) return own;
  std::string name = NameAtDepth(model, depth + 1);
  const std::string old_name = NameAtDepth(static_cast<uint32_t>(old_owner), depth + 1);
  const size_t at = old_name.empty() ? std::string::npos : name.find(old_name);
  if (at == std::string::npos) return own;
  return name.replace(at, old_name.size(), NameAtDepth(static_cast<uint32_t>(owner), depth + 1));
}

std::string EntityNames::NameOf(uint32_t entity) const { return NameAtDepth(entity, 0); }

std::vector<std::string> EntityNames::AliasesOf(uint32_t entity, const std::string& name) const {
  std::vector<std::string> aliases;
  const auto found = spellings_.find(resolved_.entities[entity].id);
  if (found == spellings_.end()) return aliases;
  for (const auto& [spelling, count] : found->second) {
    if (spelling != name) aliases.push_back(spelling);
  }
  return aliases;
}

}  // namespace claimgraph::ingest
