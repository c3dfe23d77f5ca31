// One document into, or out of, an open transaction. Private to this layer.
#ifndef CLAIMGRAPH_INGEST_LOAD_DOCUMENT_WRITER_H_
#define CLAIMGRAPH_INGEST_LOAD_DOCUMENT_WRITER_H_

#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_writer.h"
#include "ingest/load/element_writer.h"
#include "ingest/load/loader.h"
#include "ingest/record/records.h"

namespace claimgraph::ingest {

class DocumentWriter {
 public:
  explicit DocumentWriter(graph::GraphWriter& writer) : writer_(writer), elements_(writer) {}

  // REQUIRES: the document is not in the graph.
  absl::Status Add(const DocumentRecords& records, const LoadOptions& options);
  // Takes away the document of this node and what only it supported.
  absl::Status Remove(NodeId node);

 private:
  absl::Status AddDocument(const DocumentRecord& document, const LoadOptions& options);
  absl::Status AddPassages(const std::vector<Passage>& passages);
  absl::Status AddFigure(const Figure& figure);
  absl::Status AddEntity(const EntityRecord& entity);
  absl::Status AddMention(const Mention& mention);
  absl::Status AddClaim(const Claim& claim);
  absl::Status AddRelation(const Relation& relation);
  absl::Status AddNames(const DocumentRecords& records);
  absl::StatusOr<NodeId> NodeOf(std::string_view id) const;
  absl::Status RemoveRelation(const std::string& id);
  absl::Status RemoveEntity(const std::string& id);

  graph::GraphWriter& writer_;
  ElementWriter elements_;
  std::string document_;     // id of the document in hand
  StringMap<NodeId> nodes_;  // nodes of its records, by id
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LOAD_DOCUMENT_WRITER_H_
