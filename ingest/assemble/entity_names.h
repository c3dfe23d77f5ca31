// The name an entity goes by in one document: for names the spelling used most; for quantities and policies the words
// of the document, with the owner put before them where the document left it out. Pure.
#ifndef CLAIMGRAPH_INGEST_ASSEMBLE_ENTITY_NAMES_H_
#define CLAIMGRAPH_INGEST_ASSEMBLE_ENTITY_NAMES_H_

#include <map>
#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "ingest/record/records.h"
#include "ingest/resolve/resolve.h"

namespace claimgraph::ingest {

class EntityNames {
 public:
  // Borrows its arguments.
  EntityNames(const SegmentedDocument& document, const ResolvedDocument& resolved,
              const std::vector<Mention>& mentions);

  std::string NameOf(uint32_t entity) const;
  // The other spellings, ascending.
  std::vector<std::string> AliasesOf(uint32_t entity, const std::string& name) const;

 private:
  std::string MostFrequent(const std::string& id) const;
  std::string NamedLike(const ResolvedEntity& entity, const std::string& own, int depth) const;
  std::string NameAtDepth(uint32_t entity, int depth) const;

  const bool english_;
  const ResolvedDocument& resolved_;
  StringMap<std::map<std::string, size_t>> spellings_;        // by entity id
  StringMap<std::map<std::string, size_t>> owned_spellings_;  // those that name the owner of a quantity
  StringSet owner_missing_;                                   // quantities whose owner no mention names
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ASSEMBLE_ENTITY_NAMES_H_
