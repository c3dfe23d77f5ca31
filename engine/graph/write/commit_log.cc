#include "engine/graph/write/commit_log.h"

#include <algorithm>

#include "engine/graph/format/chunk.h"
#include "engine/graph/format/keys.h"
#include "engine/storage/coding.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {

using storage::AppendBytes;
using storage::AppendFixed;
using storage::AppendVarint;

namespace {

constexpr uint8_t kRecordVersion = 1;

}  // namespace

void ChangeWriter::Properties(std::span<const Property> properties) {
  AppendVarint(&bytes_, properties.size());
  for (const auto& [key, value] : properties) {
    AppendVarint(&bytes_, key.value);
    storage::AppendStored(&bytes_, value);
  }
}

void ChangeWriter::CreateNode(NodeId node, std::span<const LabelId> labels, std::span<const Property> properties) {
  Tag(ChangeTag::kCreateNode);
  AppendVarint(&bytes_, node);
  AppendVarint(&bytes_, labels.size());
  for (const LabelId label : labels) AppendVarint(&bytes_, label.value);
  Properties(properties);
}

void ChangeWriter::DeleteNode(NodeId node) {
  Tag(ChangeTag::kDeleteNode);
  AppendVarint(&bytes_, node);
}

void ChangeWriter::SetLabel(LabelId label, NodeId node, bool present) {
  Tag(ChangeTag::kSetLabel);
  AppendVarint(&bytes_, label.value);
  AppendVarint(&bytes_, node);
  bytes_.push_back(present);
}

void ChangeWriter::NodeProperty(KeyId key, NodeId node, bool had, const Value& value) {
  Tag(ChangeTag::kNodeProperty);
  AppendVarint(&bytes_, key.value);
  AppendVarint(&bytes_, node);
  bytes_.push_back(had);
  storage::AppendStored(&bytes_, value);
}

void ChangeWriter::CreateEdge(TypeId type, uint64_t number, NodeId source, NodeId target,
                              std::span<const Property> properties) {
  Tag(ChangeTag::kCreateEdge);
  AppendVarint(&bytes_, type.value);
  AppendVarint(&bytes_, number);
  AppendVarint(&bytes_, source);
  AppendVarint(&bytes_, target);
  Properties(properties);
}

void ChangeWriter::DeleteEdge(TypeId type, uint64_t number, NodeId source, NodeId target) {
  Tag(ChangeTag::kDeleteEdge);
  AppendVarint(&bytes_, type.value);
  AppendVarint(&bytes_, number);
  AppendVarint(&bytes_, source);
  AppendVarint(&bytes_, target);
}

void ChangeWriter::EdgeProperty(TypeId type, uint64_t number, KeyId key, bool had, const Value& value) {
  Tag(ChangeTag::kEdgeProperty);
  AppendVarint(&bytes_, type.value);
  AppendVarint(&bytes_, number);
  AppendVarint(&bytes_, key.value);
  bytes_.push_back(had);
  storage::AppendStored(&bytes_, value);
}

void ChangeWriter::Evidence(uint32_t space, uint64_t id, NodeId claim, bool present) {
  Tag(ChangeTag::kEvidence);
  AppendVarint(&bytes_, space);
  AppendVarint(&bytes_, id);
  AppendVarint(&bytes_, claim);
  bytes_.push_back(present);
}

void ChangeWriter::IndexKey(IndexId index, bool present, std::string_view key) {
  Tag(ChangeTag::kIndexKey);
  AppendVarint(&bytes_, index.value);
  bytes_.push_back(present);
  AppendBytes(&bytes_, key);
}

void ChangeWriter::Blob(std::string_view family, std::string_view id) {
  Tag(ChangeTag::kBlob);
  AppendBytes(&bytes_, family);
  AppendBytes(&bytes_, id);
}

void ChangeWriter::IndexBuilt(IndexId index, uint64_t entries) {
  Tag(ChangeTag::kIndexBuilt);
  AppendVarint(&bytes_, index.value);
  AppendVarint(&bytes_, entries);
}

uint64_t PutRecord(uint64_t stamp, uint64_t previous_checksum, std::string_view changes, storage::WriteBatch* batch) {
  std::string record;
  record.reserve(changes.size() + 40);
  record.push_back(static_cast<char>(kRecordVersion));
  AppendFixed(&record, stamp);
  AppendFixed(&record, previous_checksum);
  record.append(changes);
  const uint64_t checksum = storage::Checksum(record, 0);
  AppendFixed(&record, checksum);
  const auto pieces = static_cast<uint32_t>((record.size() + kPieceBytesMax - 1) / kPieceBytesMax);
  for (uint32_t piece = 0; piece < pieces; ++piece) {
    std::string value;
    value.reserve(std::min(record.size(), kPieceBytesMax) + 12);
    if (piece == 0) {
      AppendFixed(&value, pieces);
      AppendFixed(&value, uint64_t{record.size()});
    }
    value.append(record, size_t{piece} * kPieceBytesMax, kPieceBytesMax);
    batch->Put(CommitLogKey(stamp, piece), std::move(value));
  }
  return checksum;
}

}  // namespace claimgraph::graph
