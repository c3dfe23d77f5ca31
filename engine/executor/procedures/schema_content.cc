// db.schema.*: what nodes and relationships of each kind are like, from a look at all of them.
#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/catalog/catalog.h"
#include "engine/executor/procedures/listing_procedure.h"
#include "engine/executor/procedures/schema_procedures.h"
#include "engine/graph/graph_reader.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {
namespace {

using Rows = ListingProcedure::Rows;
using Labels = std::vector<uint32_t>;  // ascending

Value Text(std::string_view text) { return Value::String(text); }

struct PropertyFacts {
  uint64_t count = 0;
  TypeSet types;
};

// What the elements of one kind (one set of labels, or one type) have in common.
struct KindFacts {
  uint64_t count = 0;
  std::map<uint32_t, PropertyFacts> properties;  // by key
};

// Reads the graph chunk by chunk, asking now and then whether to go on.
class ContentReader {
 public:
  explicit ContentReader(const ExecutionContext& context)
      : reader_(*context.reader), catalog_(reader_.catalog()), guard_(context.guard) {}

  absl::Status ReadNodes();
  absl::Status ReadRelationships();
  // How often relationships of a type lead from nodes of one set of labels to nodes of another.
  using Link = std::pair<uint32_t, std::pair<Labels, Labels>>;
  absl::Status ReadLinks(std::map<Link, uint64_t>* links);

  const std::map<Labels, KindFacts>& nodes() const { return nodes_; }
  const std::map<uint32_t, KindFacts>& relationships() const { return relationships_; }
  std::vector<std::string> Names(const Labels& labels) const {
    std::vector<std::string> names;
    for (const uint32_t label : labels) names.emplace_back(catalog_.LabelName(LabelId{label}));
    std::sort(names.begin(), names.end());
    return names;
  }
  // ":`A`:`B`".
  static std::string TypeText(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) CatTo(&text, ":`", name, "`");
    return text;
  }
  void PropertyRows(const KindFacts& facts, const std::vector<Value>& first, Rows* rows) const;

 private:
  // The labels of each node of a chunk, by its place in it.
  absl::Status ReadLabels(uint64_t chunk, std::vector<Labels>* labels, graph::ChunkBitmap& exists);
  absl::Status AddProperties(ElementKind kind, std::span<const uint64_t> ids, const std::vector<KindFacts*>& facts);
  const Labels& LabelsOf(NodeId node) const {
    static const Labels& none = *new Labels();
    return node < labels_.size() ? label_sets_[labels_[node]] : none;
  }

  graph::GraphReader& reader_;
  const catalog::Catalog& catalog_;
  WorkGuard guard_;
  std::map<Labels, KindFacts> nodes_;
  std::map<uint32_t, KindFacts> relationships_;
  std::vector<Labels> label_sets_;
  std::vector<uint32_t> labels_;  // for each node its place in label_sets_
};

absl::Status ContentReader::ReadLabels(uint64_t chunk, std::vector<Labels>* labels, graph::ChunkBitmap& exists) {
  labels->assign(kChunkIds, {});
  CG_RETURN_IF_ERROR(reader_.ReadNodes(chunk, exists));
  for (uint32_t label = 0; label < catalog_.labels().size(); ++label) {
    graph::ChunkBitmap bits;
    CG_RETURN_IF_ERROR(reader_.ReadLabel(LabelId{label}, chunk, bits));
    for (size_t w = 0; w < graph::kBitmapWords; ++w) {
      for (uint64_t word = bits[w]; word != 0; word &= word - 1) {
        (*labels)[w * 64 + static_cast<uint64_t>(std::countr_zero(word))].push_back(label);
      }
    }
  }
  return absl::OkStatus();
}

absl::Status ContentReader::AddProperties(ElementKind kind, std::span<const uint64_t> ids,
                                          const std::vector<KindFacts*>& facts) {
  Vector column;
  for (uint32_t key = 0; key < catalog_.keys().size(); ++key) {
    CG_RETURN_IF_ERROR(reader_.Gather(kind, KeyId{key}, ids, &column));
    for (size_t i = 0; i < ids.size(); ++i) {
      if (column.IsNull(i)) continue;
      PropertyFacts& property = facts[i]->properties[key];
      ++property.count;
      property.types = property.types | column.ValueAt(i).type();
    }
  }
  return absl::OkStatus();
}

absl::Status ContentReader::ReadNodes() {
  std::vector<Labels> labels;
  for (uint64_t chunk = 0; chunk < reader_.NodeChunkCount(); ++chunk) {
    CG_RETURN_IF_ERROR(guard_.Check());
    graph::ChunkBitmap exists;
    CG_RETURN_IF_ERROR(ReadLabels(chunk, &labels, exists));
    std::vector<uint64_t> ids;
    std::vector<KindFacts*> facts;
    for (uint64_t slot = 0; slot < kChunkIds; ++slot) {
      if ((exists[slot / 64] >> (slot % 64) & 1) == 0) continue;
      ids.push_back((chunk << kChunkShift) + slot);
      facts.push_back(&nodes_[labels[slot]]);
      ++facts.back()->count;
    }
    CG_RETURN_IF_ERROR(AddProperties(ElementKind::kNode, ids, facts));
    reader_.ReleasePins();
  }
  return absl::OkStatus();
}

absl::Status ContentReader::ReadRelationships() {
  for (uint32_t type = 0; type < catalog_.types().size(); ++type) {
    for (uint64_t chunk = 0; chunk < reader_.EdgeChunkCount(TypeId{type}); ++chunk) {
      CG_RETURN_IF_ERROR(guard_.Check());
      graph::EdgeChunk edges;
      CG_RETURN_IF_ERROR(reader_.ReadEdges(TypeId{type}, chunk, &edges));
      if (edges.edges.empty()) continue;
      KindFacts& facts = relationships_[type];
      facts.count += edges.edges.size();
      CG_RETURN_IF_ERROR(AddProperties(ElementKind::kRelationship, edges.edges,
                                       std::vector<KindFacts*>(edges.edges.size(), &facts)));
      reader_.ReleasePins();
    }
  }
  return absl::OkStatus();
}

absl::Status ContentReader::ReadLinks(std::map<Link, uint64_t>* links) {
  std::map<Labels, uint32_t> known;
  std::vector<Labels> labels;
  for (uint64_t chunk = 0; chunk < reader_.NodeChunkCount(); ++chunk) {
    CG_RETURN_IF_ERROR(guard_.Check());
    graph::ChunkBitmap exists;
    CG_RETURN_IF_ERROR(ReadLabels(chunk, &labels, exists));
    for (const Labels& set : labels) {
      const auto [it, added] = known.try_emplace(set, static_cast<uint32_t>(label_sets_.size()));
      if (added) label_sets_.push_back(set);
      labels_.push_back(it->second);
    }
  }
  for (uint32_t type = 0; type < catalog_.types().size(); ++type) {
    for (uint64_t chunk = 0; chunk < reader_.EdgeChunkCount(TypeId{type}); ++chunk) {
      CG_RETURN_IF_ERROR(guard_.Check());
      graph::EdgeChunk edges;
      CG_RETURN_IF_ERROR(reader_.ReadEdges(TypeId{type}, chunk, &edges));
      for (size_t i = 0; i < edges.edges.size(); ++i) {
        ++(*links)[{type, {LabelsOf(edges.sources[i]), LabelsOf(edges.targets[i])}}];
      }
    }
  }
  return absl::OkStatus();
}

void ContentReader::PropertyRows(const KindFacts& facts, const std::vector<Value>& first, Rows* rows) const {
  if (facts.properties.empty()) {
    rows->push_back(first);
    rows->back().insert(rows->back().end(), {Value(), Value(), Value::Bool(false)});
  }
  for (const auto& [key, property] : facts.properties) {
    std::vector<std::string> types;
    for (int type = 1; type <= static_cast<int>(ValueType::kDuration); ++type) {
      const auto value_type = static_cast<ValueType>(type);
      if (property.types.Has(value_type)) types.emplace_back(TypeName(value_type));
    }
    rows->push_back(first);
    rows->back().insert(rows->back().end(), {Text(catalog_.KeyName(KeyId{key})), StringList(std::move(types), true),
                                             Value::Bool(property.count == facts.count)});
  }
}

void Sort(Rows* rows) {
  std::sort(rows->begin(), rows->end(), [](const auto& a, const auto& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](const Value& x, const Value& y) {
      return values::OrderCompare(x, y) < 0;
    });
  });
}

absl::Status ListNodeTypes(const ExecutionContext& context, Rows* rows) {
  ContentReader content(context);
  CG_RETURN_IF_ERROR(content.ReadNodes());
  for (const auto& [labels, facts] : content.nodes()) {
    const std::vector<std::string> names = content.Names(labels);
    content.PropertyRows(facts, {Text(ContentReader::TypeText(names)), StringList(names, false)}, rows);
  }
  Sort(rows);
  return absl::OkStatus();
}

absl::Status ListRelationshipTypes(const ExecutionContext& context, Rows* rows) {
  ContentReader content(context);
  CG_RETURN_IF_ERROR(content.ReadRelationships());
  for (const auto& [type, facts] : content.relationships()) {
    const std::string name(context.reader->catalog().TypeName(TypeId{type}));
    content.PropertyRows(facts, {Text(ContentReader::TypeText({name}))}, rows);
  }
  Sort(rows);
  return absl::OkStatus();
}

// A node for each label and a relationship for each way in which a type joins two labels.
absl::Status Visualize(const ExecutionContext& context, Rows* rows) {
  ContentReader content(context);
  std::map<ContentReader::Link, uint64_t> links;
  CG_RETURN_IF_ERROR(content.ReadLinks(&links));
  const catalog::Catalog& catalog = context.reader->catalog();
  std::map<std::string, std::vector<std::string>> indexes;
  for (const catalog::IndexInfo& index : catalog.indexes()) {
    if (index.kind != ElementKind::kNode) continue;
    for (const KeyId key : index.keys()) {
      indexes[std::string(catalog.LabelName(index.label))].emplace_back(catalog.KeyName(key));
    }
  }
  std::map<std::string, uint64_t> labels;
  for (uint32_t label = 0; label < catalog.labels().size(); ++label) {
    const uint64_t count = context.reader->statistics().NodeCount(LabelId{label});
    if (count > 0) labels[std::string(catalog.LabelName(LabelId{label}))] = count;
  }
  std::vector<Value> nodes;
  for (const auto& [name, count] : labels) {
    nodes.push_back(Value::Map({{"name", Text(name)},
                                {"count", Value::Int(static_cast<int64_t>(count))},
                                {"indexes", StringList(indexes[name], true)}}));
  }
  std::map<std::array<std::string, 3>, uint64_t> joined;
  for (const auto& [link, count] : links) {
    for (const std::string& source : content.Names(link.second.first)) {
      for (const std::string& target : content.Names(link.second.second)) {
        joined[{std::string(catalog.TypeName(TypeId{link.first})), source, target}] += count;
      }
    }
  }
  std::vector<Value> relationships;
  for (const auto& [names, count] : joined) {
    relationships.push_back(Value::Map({{"type", Text(names[0])},
                                        {"source", Text(names[1])},
                                        {"target", Text(names[2])},
                                        {"count", Value::Int(static_cast<int64_t>(count))}}));
  }
  rows->push_back({Value::List(std::move(nodes)), Value::List(std::move(relationships))});
  return absl::OkStatus();
}

}  // namespace

std::vector<std::unique_ptr<SignedProcedure>> MakeSchemaContentProcedures() {
  using Outputs = std::vector<std::pair<std::string, TypeSet>>;
  const TypeSet string = ValueType::kString;
  const TypeSet list = ValueType::kList;
  std::vector<std::unique_ptr<SignedProcedure>> procedures;
  procedures.push_back(std::make_unique<ListingProcedure>(
      "db.schema.visualization",
      "Each label with its count and indexes, and which types of relationships join which labels.",
      Outputs{{"nodes", list}, {"relationships", list}}, Visualize));
  procedures.push_back(std::make_unique<ListingProcedure>(
      "db.schema.nodeTypeProperties", "The properties of nodes with each set of labels, and the types of their values.",
      Outputs{{"nodeType", string}, {"nodeLabels", list}, {"propertyName", string}, {"propertyTypes", list},
              {"mandatory", ValueType::kBool}},
      ListNodeTypes));
  procedures.push_back(std::make_unique<ListingProcedure>(
      "db.schema.relTypeProperties", "The properties of relationships of each type, and the types of their values.",
      Outputs{{"relType", string}, {"propertyName", string}, {"propertyTypes", list}, {"mandatory", ValueType::kBool}},
      ListRelationshipTypes));
  return procedures;
}

}  // namespace claimgraph::executor
