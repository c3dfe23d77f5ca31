// The names of the claim graph, looked up in a catalog. This layer is the only one in the engine that knows them.
//
// A name that the database does not have yet has no id; whatever needs it then finds nothing. Cheap to make: one
// per call, so that it always fits the reader's catalog.
#ifndef CLAIMGRAPH_ENGINE_CLAIM_GRAPH_CLAIM_SCHEMA_H_
#define CLAIMGRAPH_ENGINE_CLAIM_GRAPH_CLAIM_SCHEMA_H_

#include <optional>

#include "engine/catalog/catalog.h"
#include "engine/catalog/ids.h"

namespace claimgraph::claim_graph {

struct ClaimLabels {
  explicit ClaimLabels(const catalog::Catalog& catalog)
      : claim(catalog.FindLabel("Claim")), document(catalog.FindLabel("Document")) {}
  std::optional<LabelId> claim, document;
};

struct ClaimTypes {
  explicit ClaimTypes(const catalog::Catalog& catalog)
      : stated_in(catalog.FindType("STATED_IN")), in(catalog.FindType("IN")),
        attributed_to(catalog.FindType("ATTRIBUTED_TO")), about(catalog.FindType("ABOUT")),
        states(catalog.FindType("STATES")), measures(catalog.FindType("MEASURES")),
        mentioned_in(catalog.FindType("MENTIONED_IN")), affects(catalog.FindType("AFFECTS")),
        of(catalog.FindType("OF")), from(catalog.FindType("FROM")), part_of(catalog.FindType("PART_OF")),
        targets(catalog.FindType("TARGETS")) {}
  std::optional<TypeId> stated_in, in, attributed_to, about, states, measures, mentioned_in;
  std::optional<TypeId> affects, of, from, part_of, targets;
};

struct ClaimKeys {
  explicit ClaimKeys(const catalog::Catalog& catalog)
      : id(catalog.FindKey("id")), text(catalog.FindKey("text")), modality(catalog.FindKey("modality")),
        name(catalog.FindKey("name")), uri(catalog.FindKey("uri")), section(catalog.FindKey("section")),
        line(catalog.FindKey("line")), start(catalog.FindKey("start")), end(catalog.FindKey("end")),
        sign(catalog.FindKey("sign")) {}
  std::optional<KeyId> id, text, modality, name, uri, section, line, start, end, sign;
};

}  // namespace claimgraph::claim_graph

#endif  // CLAIMGRAPH_ENGINE_CLAIM_GRAPH_CLAIM_SCHEMA_H_
