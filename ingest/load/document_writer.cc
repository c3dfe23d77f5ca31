#include "ingest/load/document_writer.h"

#include <optional>
#include <utility>
#include <vector>

#include "engine/base/status.h"
#include "engine/claim_graph/retract_document.h"
#include "engine/values/encoding.h"
#include "ingest/load/contributions.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

// Blob families: what several documents say of one element, and which elements a document speaks of.
constexpr std::string_view kEntityFamily = "entity";
constexpr std::string_view kRelationFamily = "relation";
constexpr std::string_view kDocumentFamily = "document";

Value Number(uint64_t number) { return Value::Int(static_cast<int64_t>(number)); }
Value Text(std::string_view text) { return Value::String(text); }
Value NumberOrNull(const std::optional<double>& number) { return number ? Value::Float(*number) : Value(); }

Value TextList(const std::vector<std::string>& texts) {
  std::vector<Value> items;
  for (const std::string& text : texts) items.push_back(Text(text));
  return Value::List(std::move(items));
}

template <typename Record>
Value IdList(const std::vector<Record>& records) {
  std::vector<Value> items;
  for (const Record& record : records) items.push_back(Text(record.id));
  return Value::List(std::move(items));
}

NamedProperties FigureProperties(const Figure& figure) {
  return {{"id", Text(figure.id)},
          {"text", Text(figure.text)},
          {"kind", Text(Name(figure.kind))},
          {"value", figure.iso.empty() ? NumberOrNull(figure.value) : Text(figure.iso)},
          {"low", NumberOrNull(figure.low)},
          {"high", NumberOrNull(figure.high)},
          {"unit", TextOrNull(figure.unit)},
          {"currency", TextOrNull(figure.currency)},
          {"bound", Text(Name(figure.bound))},
          {"direction", TextOrNull(Name(figure.direction))},
          {"change", Value::Bool(figure.change)},
          {"period_start", TextOrNull(figure.period_start)},
          {"period_end", TextOrNull(figure.period_end)},
          {"start", Number(figure.span.start)},
          {"end", Number(figure.span.end)}};
}

// What one document says of an entity. Its id and labels are the same in all.
NamedProperties EntityProperties(const EntityRecord& entity) {
  NamedProperties properties = {{"name", Text(entity.name)},
                                {"key", Text(entity.key)},
                                {"status", TextOrNull(entity.status)},
                                {"date", TextOrNull(entity.date)},
                                {"unit_kind", TextOrNull(entity.unit_kind)},
                                {"period_start", TextOrNull(entity.period_start)},
                                {"period_end", TextOrNull(entity.period_end)}};
  if (!entity.aliases.empty()) properties.emplace_back("aliases", TextList(entity.aliases));
  return properties;
}

NamedProperties RelationProperties(const Relation& relation) {
  return {{"sign", relation.sign ? Value::Int(*relation.sign) : Value()},
          {"modality", relation.modality ? Text(Name(*relation.modality)) : Value()},
          {"cue", TextOrNull(relation.cue)},
          {"role", TextOrNull(relation.role)},
          {"confidence", NumberOrNull(relation.confidence)},
          {"reason", TextOrNull(relation.reason)}};
}

NamedProperties WithId(std::string_view id, NamedProperties properties) {
  properties.emplace_back("id", Text(id));
  return properties;
}

}  // namespace

absl::StatusOr<NodeId> DocumentWriter::NodeOf(std::string_view id) const {
  const auto found = nodes_.find(id);
  if (found == nodes_.end()) return absl::InvalidArgumentError(Cat("a record names ", id, ", which is not there"));
  return found->second;
}

absl::Status DocumentWriter::Add(const DocumentRecords& records, const LoadOptions& options) {
  document_ = records.document.id;
  nodes_.clear();
  CG_RETURN_IF_ERROR(AddDocument(records.document, options));
  CG_RETURN_IF_ERROR(AddPassages(records.passages));
  for (const Figure& figure : records.figures) CG_RETURN_IF_ERROR(AddFigure(figure));
  for (const EntityRecord& entity : records.entities) CG_RETURN_IF_ERROR(AddEntity(entity));
  for (const Mention& mention : records.mentions) CG_RETURN_IF_ERROR(AddMention(mention));
  for (const Claim& claim : records.claims) CG_RETURN_IF_ERROR(AddClaim(claim));
  for (const Relation& relation : records.relations) CG_RETURN_IF_ERROR(AddRelation(relation));
  return AddNames(records);
}

absl::Status DocumentWriter::AddDocument(const DocumentRecord& document, const LoadOptions& options) {
  CG_ASSIGN_OR_RETURN(const NodeId node,
                      elements_.AddNode({"Document"}, {{"id", Text(document.id)},
                                                       {"uri", Text(document.uri)},
                                                       {"title", TextOrNull(document.title)},
                                                       {"language", TextOrNull(document.language)},
                                                       {"author", TextOrNull(document.author)},
                                                       {"published", TextOrNull(document.published)},
                                                       {"sha256", Text(document.sha256)},
                                                       {"bytes", Number(document.bytes)},
                                                       {"ingested_at", TextOrNull(options.ingested_at)}}));
  nodes_.emplace(document.id, node);
  return absl::OkStatus();
}

absl::Status DocumentWriter::AddPassages(const std::vector<Passage>& passages) {
  std::optional<NodeId> previous;
  for (const Passage& passage : passages) {
    CG_ASSIGN_OR_RETURN(const NodeId node,
                        elements_.AddNode({"Passage"}, {{"id", Text(passage.id)},
                                                        {"kind", Text(Name(passage.kind))},
                                                        {"text", Text(passage.text)},
                                                        {"clean", Text(passage.clean)},
                                                        {"section", TextOrNull(SectionPath(passage))},
                                                        {"line", Number(passage.line)},
                                                        {"start", Number(passage.span.start)},
                                                        {"end", Number(passage.span.end)}}));
    nodes_.emplace(passage.id, node);
    CG_ASSIGN_OR_RETURN(const NodeId document, NodeOf(passage.document));
    CG_RETURN_IF_ERROR(elements_.AddEdge("IN", node, document, {{"ordinal", Number(passage.ordinal)}}).status());
    if (previous) CG_RETURN_IF_ERROR(elements_.AddEdge("NEXT", *previous, node).status());
    previous = node;
  }
  return absl::OkStatus();
}

absl::Status DocumentWriter::AddFigure(const Figure& figure) {
  CG_ASSIGN_OR_RETURN(const NodeId node, elements_.AddNode({"Figure"}, FigureProperties(figure)));
  nodes_.emplace(figure.id, node);
  // A figure that no claim states has its sentence all the same, and goes with it.
  CG_ASSIGN_OR_RETURN(const NodeId passage, NodeOf(figure.passage));
  return elements_.AddEdge("MENTIONED_IN", node, passage).status();
}

absl::Status DocumentWriter::AddEntity(const EntityRecord& entity) {
  CG_ASSIGN_OR_RETURN(Contributions said, Contributions::Read(writer_.reader(), kEntityFamily, entity.id));
  said.Set(document_, EntityProperties(entity));
  CG_RETURN_IF_ERROR(said.Write(writer_));
  CG_ASSIGN_OR_RETURN(std::optional<NodeId> node, elements_.Find("Entity", "id", entity.id));
  if (node) {
    CG_RETURN_IF_ERROR(elements_.ReplaceProperties(ElementKind::kNode, *node, said.Merge(), {"id"}));
  } else {
    CG_ASSIGN_OR_RETURN(node, elements_.AddNode(entity.labels, WithId(entity.id, said.Merge())));
  }
  nodes_.emplace(entity.id, *node);
  return absl::OkStatus();
}

absl::Status DocumentWriter::AddMention(const Mention& mention) {
  CG_ASSIGN_OR_RETURN(const NodeId entity, NodeOf(mention.entity));
  CG_ASSIGN_OR_RETURN(const NodeId passage, NodeOf(mention.passage));
  return elements_
      .AddEdge("MENTIONED_IN", entity, passage,
               {{"text", Text(mention.text)},
                {"start", Number(mention.span.start)},
                {"end", Number(mention.span.end)}})
      .status();
}

absl::Status DocumentWriter::AddClaim(const Claim& claim) {
  CG_ASSIGN_OR_RETURN(const NodeId node, elements_.AddNode({"Claim"}, {{"id", Text(claim.id)},
                                                                       {"text", Text(claim.text)},
                                                                       {"kind", Text(Name(claim.kind))},
                                                                       {"modality", Text(Name(claim.modality))},
                                                                       {"polarity", Text(Name(claim.polarity))},
                                                                       {"confidence", Value::Float(claim.confidence)},
                                                                       {"start", Number(claim.span.start)},
                                                                       {"end", Number(claim.span.end)}}));
  nodes_.emplace(claim.id, node);
  CG_ASSIGN_OR_RETURN(const NodeId passage, NodeOf(claim.passage));
  const NamedProperties span = {{"start", Number(claim.span.start)}, {"end", Number(claim.span.end)}};
  CG_RETURN_IF_ERROR(elements_.AddEdge("STATED_IN", node, passage, span).status());
  if (!claim.attributed_to.empty()) {
    CG_ASSIGN_OR_RETURN(const NodeId speaker, NodeOf(claim.attributed_to));
    const NamedProperties how = {{"cue", TextOrNull(claim.cue)}, {"voice", TextOrNull(claim.voice)}};
    CG_RETURN_IF_ERROR(elements_.AddEdge("ATTRIBUTED_TO", node, speaker, how).status());
  }
  for (const About& about : claim.about) {
    CG_ASSIGN_OR_RETURN(const NodeId entity, NodeOf(about.entity));
    CG_RETURN_IF_ERROR(elements_.AddEdge("ABOUT", node, entity, {{"role", TextOrNull(about.role)}}).status());
    CG_RETURN_IF_ERROR(writer_.AddEvidence({ElementKind::kNode, entity}, node));
  }
  for (const std::string& stated : claim.states) {
    CG_ASSIGN_OR_RETURN(const NodeId figure, NodeOf(stated));
    CG_RETURN_IF_ERROR(elements_.AddEdge("STATES", node, figure).status());
    CG_RETURN_IF_ERROR(writer_.AddEvidence({ElementKind::kNode, figure}, node));
  }
  return absl::OkStatus();
}

absl::Status DocumentWriter::AddRelation(const Relation& relation) {
  CG_ASSIGN_OR_RETURN(const NodeId from, NodeOf(relation.from));
  CG_ASSIGN_OR_RETURN(const NodeId to, NodeOf(relation.to));
  CG_ASSIGN_OR_RETURN(Contributions said, Contributions::Read(writer_.reader(), kRelationFamily, relation.id));
  said.Set(document_, RelationProperties(relation));
  std::optional<EdgeId> edge = said.edge();
  if (edge) {
    CG_ASSIGN_OR_RETURN(const std::optional<graph::EdgeEnds> ends, writer_.reader().FindEdge(*edge));
    if (!ends) edge.reset();
  }
  if (edge) {
    CG_RETURN_IF_ERROR(elements_.ReplaceProperties(ElementKind::kRelationship, *edge, said.Merge(), {"id"}));
  } else {
    CG_ASSIGN_OR_RETURN(edge, elements_.AddEdge(relation.type, from, to, WithId(relation.id, said.Merge())));
    said.set_edge(*edge);
  }
  for (const std::string& claim : relation.claims) {
    CG_ASSIGN_OR_RETURN(const NodeId node, NodeOf(claim));
    CG_RETURN_IF_ERROR(writer_.AddEvidence({ElementKind::kRelationship, *edge}, node));
  }
  return said.Write(writer_);
}

// Notes what the document speaks of together with others, for Remove().
absl::Status DocumentWriter::AddNames(const DocumentRecords& records) {
  std::vector<MapEntry> names;
  names.emplace_back("entities", IdList(records.entities));
  names.emplace_back("relations", IdList(records.relations));
  std::string bytes;
  values::AppendCompact(Value::Map(std::move(names)), &bytes);
  return writer_.PutBlob(kDocumentFamily, document_, bytes);
}

absl::Status DocumentWriter::Remove(NodeId node) {
  CG_ASSIGN_OR_RETURN(const KeyId id_key, writer_.GetOrCreateKey("id"));
  CG_ASSIGN_OR_RETURN(const Value id, writer_.reader().Property(ElementKind::kNode, id_key, node));
  if (id.type() != ValueType::kString) return claim_graph::RetractDocument(writer_, node);
  document_ = id.as_string();
  CG_ASSIGN_OR_RETURN(const std::optional<std::string> bytes, writer_.reader().ReadBlob(kDocumentFamily, document_));
  Value names;
  if (bytes) {
    std::string_view rest = *bytes;
    CG_ASSIGN_OR_RETURN(names, values::DecodeCompact(&rest));
  }
  CG_RETURN_IF_ERROR(claim_graph::RetractDocument(writer_, node));
  if (names.type() != ValueType::kMap) return absl::OkStatus();
  const auto each = [&names](std::string_view key, const auto& remove) -> absl::Status {
    const Value* ids = names.FindEntry(key);
    if (ids == nullptr || ids->type() != ValueType::kList) return absl::OkStatus();
    for (const Value& each_id : ids->as_list()) CG_RETURN_IF_ERROR(remove(std::string(each_id.as_string())));
    return absl::OkStatus();
  };
  CG_RETURN_IF_ERROR(each("relations", [this](const std::string& relation) { return RemoveRelation(relation); }));
  CG_RETURN_IF_ERROR(each("entities", [this](const std::string& entity) { return RemoveEntity(entity); }));
  return writer_.DeleteBlob(kDocumentFamily, document_);
}

absl::Status DocumentWriter::RemoveRelation(const std::string& id) {
  CG_ASSIGN_OR_RETURN(Contributions said, Contributions::Read(writer_.reader(), kRelationFamily, id));
  said.Remove(document_);
  CG_RETURN_IF_ERROR(said.Write(writer_));
  if (!said.edge()) return absl::OkStatus();
  CG_ASSIGN_OR_RETURN(const std::optional<graph::EdgeEnds> ends, writer_.reader().FindEdge(*said.edge()));
  if (!ends) return absl::OkStatus();
  if (said.empty()) return writer_.DeleteEdge(*said.edge());
  return elements_.ReplaceProperties(ElementKind::kRelationship, *said.edge(), said.Merge(), {"id"});
}

absl::Status DocumentWriter::RemoveEntity(const std::string& id) {
  CG_ASSIGN_OR_RETURN(Contributions said, Contributions::Read(writer_.reader(), kEntityFamily, id));
  said.Remove(document_);
  CG_RETURN_IF_ERROR(said.Write(writer_));
  CG_ASSIGN_OR_RETURN(const std::optional<NodeId> node, elements_.Find("Entity", "id", id));
  if (!node || said.empty()) return absl::OkStatus();
  return elements_.ReplaceProperties(ElementKind::kNode, *node, said.Merge(), {"id"});
}

}  // namespace claimgraph::ingest
