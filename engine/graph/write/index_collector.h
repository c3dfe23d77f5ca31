// Gathers the keys of a new index, sorted, in bounded memory.
//
// Where all keys fit into the memory allowed they are read once. Where they do not, the first pass counts them and
// takes a sample, which cuts the keys into ranges that fit; then the data is read once for each range. Nothing is
// written in between, and what comes out depends on the data alone.
//
// One thread. Errors: those of the reader, and those that the caller's functions return.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_WRITE_INDEX_COLLECTOR_H_
#define CLAIMGRAPH_ENGINE_GRAPH_WRITE_INDEX_COLLECTOR_H_

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::graph {

class IndexCollector {
 public:
  using Consumer = std::function<absl::Status(std::span<const std::string_view> keys)>;

  // `progress` may be empty.
  IndexCollector(GraphReader& reader, const catalog::IndexInfo& index, uint64_t bytes_max,
                 const GraphWriter::SchemaProgress& progress)
      : reader_(reader), index_(index), bytes_max_(bytes_max), progress_(progress) {}

  // Hands out the keys of all elements in the index, ascending, a run at a time.
  absl::Status Run(const Consumer& consume);
  // Visits the elements of the index's label or type, a chunk at a time.
  static absl::Status ForEachChunk(GraphReader& reader, const catalog::IndexInfo& of,
                                   const GraphWriter::SchemaProgress& progress,
                                   const std::function<absl::Status(std::span<const uint64_t> ids)>& visit);

 private:
  struct KeyPlace {
    size_t offset;
    size_t size;
  };
  using KeyVisitor = std::function<absl::Status(std::string_view key)>;
  absl::Status ForEachKey(const KeyVisitor& visit);
  absl::Status Collect(std::string_view low, std::string_view high);
  absl::Status Emit(const Consumer& consume);
  // Gathers as long as memory lasts; then only counts, and takes a sample.
  absl::Status CollectOrSample();
  std::vector<std::string> Splitters();

  GraphReader& reader_;
  const catalog::IndexInfo& index_;
  const uint64_t bytes_max_;
  const GraphWriter::SchemaProgress& progress_;
  std::string bytes_;
  std::vector<KeyPlace> places_;
  std::vector<std::string> sample_;
  uint64_t bytes_total_ = 0;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_WRITE_INDEX_COLLECTOR_H_
