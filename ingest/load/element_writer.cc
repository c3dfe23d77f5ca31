#include "ingest/load/element_writer.h"

#include <algorithm>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/compare.h"

namespace claimgraph::ingest {

Value TextOrNull(std::string_view text) { return text.empty() ? Value() : Value::String(text); }

absl::StatusOr<std::vector<graph::PropertyValue>> ElementWriter::ToKeys(const NamedProperties& properties) {
  std::vector<graph::PropertyValue> keyed;
  keyed.reserve(properties.size());
  for (const auto& [name, value] : properties) {
    if (value.is_null()) continue;
    CG_ASSIGN_OR_RETURN(const KeyId key, writer_.GetOrCreateKey(name));
    keyed.emplace_back(key, value);
  }
  return keyed;
}

absl::StatusOr<NodeId> ElementWriter::AddNode(const std::vector<std::string>& labels,
                                              const NamedProperties& properties) {
  std::vector<LabelId> ids;
  for (const std::string& label : labels) {
    CG_ASSIGN_OR_RETURN(const LabelId id, writer_.GetOrCreateLabel(label));
    ids.push_back(id);
  }
  CG_ASSIGN_OR_RETURN(const std::vector<graph::PropertyValue> keyed, ToKeys(properties));
  return writer_.CreateNode(ids, keyed);
}

absl::StatusOr<EdgeId> ElementWriter::AddEdge(std::string_view type, NodeId source, NodeId target,
                                              const NamedProperties& properties) {
  CG_ASSIGN_OR_RETURN(const TypeId id, writer_.GetOrCreateType(type));
  CG_ASSIGN_OR_RETURN(const std::vector<graph::PropertyValue> keyed, ToKeys(properties));
  return writer_.CreateEdge(id, source, target, keyed);
}

absl::Status ElementWriter::ReplaceProperties(ElementKind kind, uint64_t id, const NamedProperties& properties,
                                              std::initializer_list<std::string_view> kept) {
  CG_ASSIGN_OR_RETURN(const auto stored, writer_.reader().Properties(kind, id));
  std::vector<KeyId> wanted;
  for (const auto& [name, value] : properties) {
    if (value.is_null()) continue;
    CG_ASSIGN_OR_RETURN(const KeyId key, writer_.GetOrCreateKey(name));
    wanted.push_back(key);
    const auto found =
        std::find_if(stored.begin(), stored.end(), [key](const auto& entry) { return entry.first == key; });
    if (found != stored.end() && values::Equivalent(found->second, value)) continue;
    CG_RETURN_IF_ERROR(writer_.SetProperty(kind, id, key, value));
  }
  for (const auto& [key, value] : stored) {
    const std::string_view name = writer_.reader().catalog().KeyName(key);
    if (std::find(wanted.begin(), wanted.end(), key) != wanted.end()) continue;
    if (std::find(kept.begin(), kept.end(), name) != kept.end()) continue;
    CG_RETURN_IF_ERROR(writer_.SetProperty(kind, id, key, Value()));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::optional<NodeId>> ElementWriter::Find(std::string_view label, std::string_view key,
                                                          std::string_view value) {
  const catalog::Catalog& catalog = writer_.reader().catalog();
  const std::optional<LabelId> label_id = catalog.FindLabel(label);
  const std::optional<KeyId> key_id = catalog.FindKey(key);
  const catalog::IndexInfo* index = label_id && key_id ? catalog.FindIndex(*label_id, *key_id) : nullptr;
  if (index == nullptr) return absl::FailedPreconditionError(Cat("there is no index on ", label, "(", key, ")"));
  std::vector<NodeId> nodes;
  CG_RETURN_IF_ERROR(writer_.reader().IndexLookup(index->id, Value::String(value), &nodes));
  if (nodes.empty()) return std::nullopt;
  return nodes.front();
}

}  // namespace claimgraph::ingest
