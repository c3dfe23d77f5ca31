#include "tools/cli/graph_info.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

#include "engine/base/strings.h"
#include "engine/graph/format/keys.h"
#include "engine/graph/graph_store.h"

namespace claimgraph::cli {
namespace {

uint64_t DirectoryBytes(const std::string& path) {
  uint64_t bytes = 0;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
    std::error_code size_error;
    if (it->is_regular_file(size_error)) bytes += it->file_size(size_error);
  }
  return bytes;
}

void SortByName(std::vector<NamedCount>* counts) {
  std::sort(counts->begin(), counts->end(),
            [](const NamedCount& a, const NamedCount& b) { return a.name < b.name; });
}

}  // namespace

GraphInfo CollectInfo(const std::string& path, Database& database) {
  const std::unique_ptr<graph::GraphReader> reader = database.store().BeginRead();
  const catalog::Catalog& catalog = reader->catalog();
  const catalog::Statistics& statistics = reader->statistics();
  GraphInfo info{.path = path,
                 .format_version = graph::kFormatVersion,
                 .nodes = statistics.NodeCount(),
                 .relationships = statistics.EdgeCount()};
  if (!path.empty()) info.disk_bytes = DirectoryBytes(path);
  for (uint32_t i = 0; i < catalog.labels().size(); ++i) {
    const uint64_t count = statistics.NodeCount(LabelId{i});
    if (count > 0) info.labels.push_back({std::string(catalog.LabelName(LabelId{i})), count});
  }
  for (uint32_t i = 0; i < catalog.types().size(); ++i) {
    const uint64_t count = statistics.EdgeCount(TypeId{i});
    if (count > 0) info.types.push_back({std::string(catalog.TypeName(TypeId{i})), count});
  }
  for (const catalog::IndexInfo& index : catalog.indexes()) {
    const bool nodes = index.kind == ElementKind::kNode;
    std::string keys;
    for (const KeyId key : index.keys()) CatTo(&keys, keys.empty() ? "" : ", ", catalog.KeyName(key));
    info.indexes.push_back({Cat(nodes ? catalog.LabelName(index.label) : catalog.TypeName(index.type), "(", keys, ")",
                                index.unique ? " unique" : ""),
                            statistics.IndexEntries(index.id)});
  }
  info.keys.assign(catalog.keys().names().begin(), catalog.keys().names().end());
  SortByName(&info.labels);
  SortByName(&info.types);
  SortByName(&info.indexes);
  std::sort(info.keys.begin(), info.keys.end());
  return info;
}

}  // namespace claimgraph::cli
