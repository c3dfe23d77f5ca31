#include "engine/graph/write/index_collector.h"

#include <algorithm>
#include <bit>

#include "engine/base/status.h"
#include "engine/graph/index/index_chunks.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

constexpr uint64_t kSampleStride = 256;  // keys

void AppendNodes(const ChunkBitmap& bits, uint64_t chunk, std::vector<uint64_t>* ids) {
  for (size_t w = 0; w < kBitmapWords; ++w) {
    for (uint64_t word = bits[w]; word != 0; word &= word - 1) {
      ids->push_back((chunk << kChunkShift) + w * 64 + static_cast<uint64_t>(std::countr_zero(word)));
    }
  }
}

}  // namespace

absl::Status IndexCollector::ForEachChunk(GraphReader& reader, const catalog::IndexInfo& of,
                                          const GraphWriter::SchemaProgress& progress,
                                          const std::function<absl::Status(std::span<const uint64_t> ids)>& visit) {
  const bool nodes = of.kind == ElementKind::kNode;
  const uint64_t chunks = nodes ? reader.NodeChunkCount() : reader.EdgeChunkCount(of.type);
  std::vector<uint64_t> ids;
  for (uint64_t chunk = 0; chunk < chunks; ++chunk) {
    if (progress) CG_RETURN_IF_ERROR(progress(chunk, chunks));
    ids.clear();
    if (nodes) {
      ChunkBitmap bits;
      CG_RETURN_IF_ERROR(reader.ReadLabel(of.label, chunk, bits));
      AppendNodes(bits, chunk, &ids);
    } else {
      EdgeChunk edges;
      CG_RETURN_IF_ERROR(reader.ReadEdges(of.type, chunk, &edges));
      ids.assign(edges.edges.begin(), edges.edges.end());
    }
    CG_RETURN_IF_ERROR(visit(ids));
    reader.ReleasePins();
  }
  return absl::OkStatus();
}

absl::Status IndexCollector::ForEachKey(const KeyVisitor& visit) {
  const std::vector<KeyId> keys = index_.keys();
  std::vector<Vector> columns(keys.size());
  std::string sortable;
  return ForEachChunk(reader_, index_, progress_, [&](std::span<const uint64_t> ids) -> absl::Status {
    for (size_t k = 0; k < keys.size(); ++k) {
      CG_RETURN_IF_ERROR(reader_.Gather(index_.kind, keys[k], ids, &columns[k]));
    }
    for (size_t i = 0; i < ids.size(); ++i) {
      if (std::any_of(columns.begin(), columns.end(), [&](const Vector& column) { return column.IsNull(i); })) continue;
      sortable.clear();
      for (const Vector& column : columns) values::AppendSortable(column.ValueAt(i), &sortable);
      AppendIndexNode(&sortable, EdgeNumber(ids[i]));
      CG_RETURN_IF_ERROR(visit(sortable));
    }
    return absl::OkStatus();
  });
}

absl::Status IndexCollector::CollectOrSample() {
  uint64_t seen = 0;
  return ForEachKey([&](std::string_view key) {
    bytes_total_ += key.size() + sizeof(KeyPlace);
    if (seen++ % kSampleStride == 0) sample_.emplace_back(key);
    if (bytes_total_ <= bytes_max_) {
      places_.push_back({bytes_.size(), key.size()});
      bytes_.append(key);
    }
    return absl::OkStatus();
  });
}

absl::Status IndexCollector::Collect(std::string_view low, std::string_view high) {
  bytes_.clear();
  places_.clear();
  return ForEachKey([&](std::string_view key) {
    if (KeyLess(key, low) || (!high.empty() && !KeyLess(key, high))) return absl::OkStatus();
    places_.push_back({bytes_.size(), key.size()});
    bytes_.append(key);
    return absl::OkStatus();
  });
}

absl::Status IndexCollector::Emit(const Consumer& consume) {
  const std::string_view bytes = bytes_;
  std::sort(places_.begin(), places_.end(), [bytes](const KeyPlace& a, const KeyPlace& b) {
    return KeyLess(bytes.substr(a.offset, a.size), bytes.substr(b.offset, b.size));
  });
  std::vector<std::string_view> run;
  for (size_t i = 0; i < places_.size(); i += kIndexBlockKeys) {
    run.clear();
    for (size_t k = i; k < std::min(i + kIndexBlockKeys, places_.size()); ++k) {
      run.push_back(bytes.substr(places_[k].offset, places_[k].size));
    }
    CG_RETURN_IF_ERROR(consume(run));
  }
  return absl::OkStatus();
}

std::vector<std::string> IndexCollector::Splitters() {
  std::sort(sample_.begin(), sample_.end());
  // A sample is not exact: ranges are planned to fill three quarters.
  const uint64_t parts = bytes_total_ / std::max<uint64_t>(1, bytes_max_ / 4 * 3) + 1;
  std::vector<std::string> splitters;
  for (uint64_t part = 1; part < parts; ++part) splitters.push_back(sample_[sample_.size() * part / parts]);
  splitters.erase(std::unique(splitters.begin(), splitters.end()), splitters.end());
  return splitters;
}

absl::Status IndexCollector::Run(const Consumer& consume) {
  CG_RETURN_IF_ERROR(CollectOrSample());
  if (bytes_total_ <= bytes_max_) return Emit(consume);
  std::vector<std::string> bounds = Splitters();
  bounds.insert(bounds.begin(), std::string());
  bounds.emplace_back();
  for (size_t i = 0; i + 1 < bounds.size(); ++i) {
    CG_RETURN_IF_ERROR(Collect(bounds[i], bounds[i + 1]));
    CG_RETURN_IF_ERROR(Emit(consume));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
