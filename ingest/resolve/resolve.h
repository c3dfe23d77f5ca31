// Decides which entity each name and phrase of a document means.
//
// An entity's key follows from its type and, for quantities, policies and events, from its kind and arguments, so the
// same entity has the same id in every document without looking at another one. What a phrase leaves out is filled
// from the document: "its", "this restriction", the owner of "the share price", the issuer of a ban named again
// later. Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_RESOLVE_RESOLVE_H_
#define CLAIMGRAPH_INGEST_RESOLVE_RESOLVE_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ingest/entities/lexicon.h"
#include "ingest/entities/types.h"
#include "ingest/record/records.h"
#include "ingest/resolve/learn.h"

namespace claimgraph::ingest {

struct ResolvedEntity {
  EntityType type = EntityType::kOrganization;
  std::string key;
  std::string id;
  std::string kind;       // of a quantity or event, or the family of a policy
  std::string unit_kind;
  std::string status;
  std::string date;
  bool generic = false;
  int64_t named_like = -1;  // the entity whose words name this one, with another owner ("..., the US from 45%")
  // Arguments, each an entity of the document.
  std::vector<std::pair<Slot, uint32_t>> args;

  // The entity in `slot`, or -1.
  int64_t Arg(Slot slot) const {
    for (const auto& [s, entity] : args) {
      if (s == slot) return entity;
    }
    return -1;
  }
};

// One place where a passage speaks of an entity.
struct Ref {
  ByteSpan clean;
  ByteSpan head;
  uint32_t entity = 0;
  EntityType type = EntityType::kOrganization;
  bool phrase = false;
  bool generic = false;
  bool modifier = false;  // adjective: an argument, no mention
  bool anaphor = false;   // points back; no mention
  bool inside = false;    // lies within a phrase of the passage
  bool quoted = false;
  std::vector<Slot> explicit_args;  // arguments that the passage itself names
};

struct ResolvedDocument {
  std::vector<ResolvedEntity> entities;
  std::vector<std::vector<Ref>> refs;  // one list a passage, ascending by start, phrases before what they hold
  std::vector<AliasDecision> aliases;
};

// `found` has one element a passage. REQUIRES: found.size() == document.passages.size().
ResolvedDocument Resolve(const EntityLexicon& lexicon, const SegmentedDocument& document,
                         const std::vector<PassageEntities>& found, std::vector<AliasDecision> aliases);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RESOLVE_RESOLVE_H_
