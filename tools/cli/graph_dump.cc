#include "tools/cli/graph_dump.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"
#include "engine/values/json.h"
#include "tools/render/result_writer.h"

namespace claimgraph::cli {
namespace {

class Dumper {
 public:
  Dumper(graph::GraphReader& reader, const std::vector<std::string>& without)
      : reader_(reader), catalog_(reader.catalog()), without_(without) {}

  absl::Status Collect() {
    CG_RETURN_IF_ERROR(CollectNodes());
    CG_RETURN_IF_ERROR(CollectRelationships());
    // Lines of nodes first: both kinds are sorted, and apart.
    std::sort(node_lines_.begin(), node_lines_.end());
    std::sort(relationship_lines_.begin(), relationship_lines_.end());
    return absl::OkStatus();
  }

  absl::Status Write(std::FILE* out) const {
    for (const std::vector<std::string>* lines : {&node_lines_, &relationship_lines_}) {
      for (const std::string& line : *lines) {
        if (std::fwrite(line.data(), 1, line.size(), out) != line.size()) {
          return render::OutputError();
        }
      }
    }
    return std::fflush(out) == 0 ? absl::OkStatus() : render::OutputError();
  }

 private:
  using Properties = std::vector<MapEntry>;

  absl::StatusOr<Properties> ReadProperties(ElementKind kind, uint64_t id) {
    CG_ASSIGN_OR_RETURN(auto stored, reader_.Properties(kind, id));
    Properties properties;
    for (auto& [key, value] : stored) {
      const std::string_view name = catalog_.KeyName(key);
      if (std::find(without_.begin(), without_.end(), name) == without_.end()) {
        properties.emplace_back(std::string(name), std::move(value));
      }
    }
    std::sort(properties.begin(), properties.end(),
              [](const MapEntry& a, const MapEntry& b) { return a.first < b.first; });
    return properties;
  }

  absl::Status CollectNodes() {
    std::vector<std::pair<NodeId, std::string>> lines;
    for (uint64_t chunk = 0; chunk < reader_.NodeChunkCount(); ++chunk) {
      graph::ChunkBitmap bitmap;
      CG_RETURN_IF_ERROR(reader_.ReadNodes(chunk, bitmap));
      for (size_t word = 0; word < graph::kBitmapWords; ++word) {
        for (uint64_t bits = bitmap[word]; bits != 0; bits &= bits - 1) {
          const NodeId node = (chunk << kChunkShift) + word * 64 + static_cast<uint64_t>(std::countr_zero(bits));
          CG_ASSIGN_OR_RETURN(std::string line, NodeLine(node));
          lines.emplace_back(node, std::move(line));
        }
      }
      reader_.ReleasePins();
    }
    // Evidence names nodes by their keys, so it is added when all keys are known.
    for (auto& [node, line] : lines) {
      CG_RETURN_IF_ERROR(FinishLine(ElementKind::kNode, node, &line));
      node_lines_.push_back(std::move(line));
    }
    return absl::OkStatus();
  }

  absl::StatusOr<std::string> NodeLine(NodeId node) {
    CG_ASSIGN_OR_RETURN(const std::vector<LabelId> labels, reader_.LabelsOf(node));
    CG_ASSIGN_OR_RETURN(Properties properties, ReadProperties(ElementKind::kNode, node));
    std::vector<std::string> names;
    for (const LabelId label : labels) names.emplace_back(catalog_.LabelName(label));
    std::sort(names.begin(), names.end());
    std::string content = ",\"labels\":[";
    for (size_t i = 0; i < names.size(); ++i) {
      if (i > 0) content += ',';
      values::AppendJsonString(names[i], &content);
    }
    content += "],\"properties\":";
    const auto id = std::find_if(properties.begin(), properties.end(),
                                 [](const MapEntry& entry) { return entry.first == "id"; });
    std::string key = id == properties.end() ? std::string() : values::ToDisplay(id->second);
    CG_RETURN_IF_ERROR(AppendProperties(std::move(properties), &content));
    if (key.empty()) key = content;
    std::string line = "{\"node\":";
    values::AppendJsonString(key, &line);
    keys_.emplace(node, std::move(key));
    return line + content;
  }

  absl::Status CollectRelationships() {
    for (uint32_t type = 0; type < catalog_.types().size(); ++type) {
      for (uint64_t chunk = 0; chunk < reader_.EdgeChunkCount(TypeId{type}); ++chunk) {
        graph::EdgeChunk edges;
        CG_RETURN_IF_ERROR(reader_.ReadEdges(TypeId{type}, chunk, &edges));
        for (size_t i = 0; i < edges.edges.size(); ++i) {
          std::string line = "{\"relationship\":";
          values::AppendJsonString(catalog_.TypeName(TypeId{type}), &line);
          line += ",\"from\":";
          values::AppendJsonString(keys_[edges.sources[i]], &line);
          line += ",\"to\":";
          values::AppendJsonString(keys_[edges.targets[i]], &line);
          line += ",\"properties\":";
          CG_ASSIGN_OR_RETURN(Properties properties, ReadProperties(ElementKind::kRelationship, edges.edges[i]));
          CG_RETURN_IF_ERROR(AppendProperties(std::move(properties), &line));
          CG_RETURN_IF_ERROR(FinishLine(ElementKind::kRelationship, edges.edges[i], &line));
          relationship_lines_.push_back(std::move(line));
        }
        reader_.ReleasePins();
      }
    }
    return absl::OkStatus();
  }

  static absl::Status AppendProperties(Properties properties, std::string* out) {
    return values::AppendJson(Value::Map(std::move(properties)), values::JsonStyle::kPlain, nullptr, out);
  }

  absl::Status FinishLine(ElementKind kind, uint64_t id, std::string* line) {
    graph::EvidenceLists evidence;
    CG_RETURN_IF_ERROR(reader_.Evidence(kind, std::span<const uint64_t>(&id, 1), &evidence));
    std::vector<std::string> claims;
    for (const NodeId claim : evidence.claims) claims.push_back(keys_[claim]);
    std::sort(claims.begin(), claims.end());
    for (size_t i = 0; i < claims.size(); ++i) {
      *line += i == 0 ? ",\"evidence\":[" : ",";
      values::AppendJsonString(claims[i], line);
    }
    *line += claims.empty() ? "}\n" : "]}\n";
    return absl::OkStatus();
  }

  graph::GraphReader& reader_;
  const catalog::Catalog& catalog_;
  const std::vector<std::string>& without_;
  absl::flat_hash_map<NodeId, std::string> keys_;
  std::vector<std::string> node_lines_;
  std::vector<std::string> relationship_lines_;
};

}  // namespace

absl::Status WriteDump(graph::GraphReader& reader, const std::vector<std::string>& without, std::FILE* out) {
  Dumper dumper(reader, without);
  CG_RETURN_IF_ERROR(dumper.Collect());
  return dumper.Write(out);
}

}  // namespace claimgraph::cli
