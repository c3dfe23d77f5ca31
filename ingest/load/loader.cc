#include "ingest/load/loader.h"

#include <array>
#include <optional>
#include <utility>

#include "engine/base/status.h"
#include "ingest/load/document_writer.h"
#include "ingest/load/element_writer.h"

namespace claimgraph::ingest {
namespace {

struct UniqueKey {
  std::string_view label;
  std::string_view key;
};
constexpr std::array<UniqueKey, 6> kUniqueKeys = {{{"Document", "id"},
                                                   {"Document", "uri"},
                                                   {"Passage", "id"},
                                                   {"Claim", "id"},
                                                   {"Figure", "id"},
                                                   {"Entity", "id"}}};

absl::StatusOr<bool> AddIndex(graph::GraphWriter& writer, const UniqueKey& unique) {
  CG_ASSIGN_OR_RETURN(const LabelId label, writer.GetOrCreateLabel(unique.label));
  CG_ASSIGN_OR_RETURN(const KeyId key, writer.GetOrCreateKey(unique.key));
  if (writer.reader().catalog().FindIndex(label, key) != nullptr) return false;
  CG_RETURN_IF_ERROR(writer.CreateIndex({}, label, key, /*unique=*/true).status());
  return true;
}

absl::Status Finish(graph::GraphWriter& writer) {
  CG_RETURN_IF_ERROR(writer.FinishStatement());
  return writer.Commit();
}

}  // namespace

absl::StatusOr<std::unique_ptr<Loader>> Loader::Create(graph::GraphStore& store) {
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<graph::GraphWriter> writer, store.BeginWrite());
  writer->BeginStatement();
  bool changed = false;
  for (const UniqueKey& unique : kUniqueKeys) {
    CG_ASSIGN_OR_RETURN(const bool added, AddIndex(*writer, unique));
    changed = changed || added;
  }
  if (changed) CG_RETURN_IF_ERROR(Finish(*writer));
  return std::unique_ptr<Loader>(new Loader(store));
}

absl::StatusOr<LoadOutcome> Loader::Load(const DocumentRecords& records, const LoadOptions& options) {
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<graph::GraphWriter> writer, store_.BeginWrite());
  writer->BeginStatement();
  ElementWriter elements(*writer);
  CG_ASSIGN_OR_RETURN(const std::optional<NodeId> same, elements.Find("Document", "id", records.document.id));
  if (same) return LoadOutcome::kUnchanged;
  CG_ASSIGN_OR_RETURN(const std::optional<NodeId> older, elements.Find("Document", "uri", records.document.uri));
  DocumentWriter document(*writer);
  if (older) CG_RETURN_IF_ERROR(document.Remove(*older));
  CG_RETURN_IF_ERROR(document.Add(records, options));
  CG_RETURN_IF_ERROR(Finish(*writer));
  return older ? LoadOutcome::kReplaced : LoadOutcome::kAdded;
}

absl::StatusOr<bool> Loader::Delete(std::string_view document) {
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<graph::GraphWriter> writer, store_.BeginWrite());
  writer->BeginStatement();
  ElementWriter elements(*writer);
  CG_ASSIGN_OR_RETURN(std::optional<NodeId> node, elements.Find("Document", "id", document));
  if (!node) {
    CG_ASSIGN_OR_RETURN(node, elements.Find("Document", "uri", document));
  }
  if (!node) return false;
  CG_RETURN_IF_ERROR(DocumentWriter(*writer).Remove(*node));
  CG_RETURN_IF_ERROR(Finish(*writer));
  return true;
}

}  // namespace claimgraph::ingest
