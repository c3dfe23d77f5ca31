// What constraints demand, and how elements that break one are named in errors. Pure but for the reader given.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_SCHEMA_TEXT_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_SCHEMA_TEXT_H_

#include <string>

#include "absl/status/statusor.h"
#include "engine/catalog/catalog.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::graph {

// "node 5 with label Person", "relationship 7 of type KNOWS".
std::string ElementText(const catalog::Catalog& catalog, ElementKind kind, LabelId label, TypeId type, uint64_t id);
std::string ElementText(const catalog::Catalog& catalog, const catalog::IndexInfo& index, uint64_t id);
// "a", "a, b".
std::string KeysText(const catalog::Catalog& catalog, const catalog::IndexInfo& index);
// The values that an element has for the properties of an index, shortened.
absl::StatusOr<std::string> ValuesText(GraphReader& reader, const catalog::IndexInfo& index, uint64_t id);

bool Satisfies(const catalog::PropertyConstraint& constraint, const Value& value);
// What a key constraint demands of one of its properties.
catalog::PropertyConstraint RequiredPart(const catalog::IndexInfo& index, KeyId key);
// Why an element with `value` does not satisfy the constraint.
std::string ViolationText(const catalog::Catalog& catalog, const catalog::PropertyConstraint& constraint, uint64_t id,
                          const Value& value);
// A name for an index or constraint without one: "index_Person_name".
std::string DerivedName(const catalog::Catalog& catalog, std::string_view kind, std::string_view of,
                        std::span<const KeyId> keys);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_SCHEMA_TEXT_H_
