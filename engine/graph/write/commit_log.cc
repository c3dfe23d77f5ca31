#include "engine/graph/write/commit_log.h"

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
constexpr size_t kRecordStart = sizeof(uint32_t) + sizeof(uint64_t);  // after the number of pieces and bytes

// A tag and numbers, put together here and added at once: a change is many small numbers.
class ChangeStart {
 public:
  explicit ChangeStart(ChangeTag tag) { bytes_[size_++] = static_cast<char>(tag); }
  ChangeStart& Varint(uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_[size_++] = static_cast<char>(value | 0x80);
    bytes_[size_++] = static_cast<char>(value);
    return *this;
  }
  std::string_view bytes() const { return {bytes_, size_}; }

 private:
  static constexpr size_t kNumbersMax = 5;
  char bytes_[1 + kNumbersMax * 10];
  size_t size_ = 0;
};

}  // namespace

void ChangeWriter::Properties(std::span<const Property> properties) {
  for (const auto& [key, value] : properties) {
    AppendVarint(&bytes_, key.value);
    storage::AppendStored(&bytes_, value);
  }
}

void ChangeWriter::CreateNode(NodeId node, std::span<const LabelId> labels, std::span<const Property> properties) {
  bytes_.append(ChangeStart(ChangeTag::kCreateNode).Varint(node).Varint(labels.size()).bytes());
  for (const LabelId label : labels) AppendVarint(&bytes_, label.value);
  AppendVarint(&bytes_, properties.size());
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
  ChangeStart start(ChangeTag::kCreateEdge);
  start.Varint(type.value).Varint(number).Varint(source).Varint(target).Varint(properties.size());
  bytes_.append(start.bytes());
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
  bytes_.append(ChangeStart(ChangeTag::kIndexKey).Varint(index.value).Varint(present).Varint(key.size()).bytes());
  bytes_.append(key);
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
  const size_t record_bytes = 1 + 3 * sizeof(uint64_t) + changes.size();
  const auto pieces = static_cast<uint32_t>((record_bytes + kPieceBytesMax - 1) / kPieceBytesMax);
  std::string value;
  value.reserve(kRecordStart + record_bytes);
  AppendFixed(&value, pieces);
  AppendFixed(&value, uint64_t{record_bytes});
  value.push_back(static_cast<char>(kRecordVersion));
  AppendFixed(&value, stamp);
  AppendFixed(&value, previous_checksum);
  value.append(changes);
  const uint64_t checksum = storage::Checksum(std::string_view(value).substr(kRecordStart), 0);
  AppendFixed(&value, checksum);
  for (uint32_t piece = pieces; piece-- > 1;) {
    const size_t begin = kRecordStart + size_t{piece} * kPieceBytesMax;
    batch->Put(CommitLogKey(stamp, piece), value.substr(begin));
    value.resize(begin);
  }
  batch->Put(CommitLogKey(stamp, 0), std::move(value));
  return checksum;
}

}  // namespace claimgraph::graph
