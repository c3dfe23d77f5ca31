// What each document says of an element (entity or relation) that several documents may name, and what the graph
// shows of it: a merge that does not depend on the order of loading and can be taken back document by document.
//
// Kept beside the graph as a blob per element. One thread; short-lived, within one transaction.
#ifndef CLAIMGRAPH_INGEST_LOAD_CONTRIBUTIONS_H_
#define CLAIMGRAPH_INGEST_LOAD_CONTRIBUTIONS_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/graph/graph_writer.h"
#include "engine/values/value.h"

namespace claimgraph::ingest {

class Contributions {
 public:
  // `kind` is "entity" or "relation". Empty when there is nothing about `id` yet. DataLoss for damaged bytes.
  static absl::StatusOr<Contributions> Read(graph::GraphReader& reader, std::string_view kind, std::string_view id);

  void Set(const std::string& document, std::vector<MapEntry> properties);
  void Remove(const std::string& document) { documents_.erase(document); }
  bool empty() const { return documents_.empty(); }

  // Of each property the value that most documents give, the smallest of several; but of `status` the firmest, of
  // `confidence` the highest, of `aliases` all, with the names that were not chosen.
  std::vector<MapEntry> Merge() const;

  // The relationship that a relation became.
  std::optional<EdgeId> edge() const { return edge_; }
  void set_edge(EdgeId edge) { edge_ = edge; }

  // Stores it, or removes it when it is empty.
  absl::Status Write(graph::GraphWriter& writer) const;

 private:
  Contributions(std::string_view kind, std::string_view id) : kind_(kind), id_(id) {}

  std::string kind_;
  std::string id_;
  std::map<std::string, Value> documents_;  // id of a document -> map of properties
  std::optional<EdgeId> edge_;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_LOAD_CONTRIBUTIONS_H_
