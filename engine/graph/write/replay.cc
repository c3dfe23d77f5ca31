// The reading half of commit_log.h. Everything read is checked: a log that does not make sense is damage.
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/chunk.h"
#include "engine/graph/format/keys.h"
#include "engine/graph/write/commit_log.h"
#include "engine/graph/write/mutator.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

using storage::ByteReader;

constexpr uint8_t kRecordVersion = 1;
constexpr size_t kRecordHeaderBytes = 1 + 8 + 8;
// Ids of names are dense and few; anything above is damage, not a graph.
constexpr uint64_t kNameIdLimit = uint64_t{1} << 23;

absl::Status DamagedLog(uint64_t stamp, std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kDataLoss, Cat("commit ", stamp, " in the log is damaged: ", what),
                         "restore the database from a backup, or load its sources again into a new one");
}

class ChangeReader {
 public:
  ChangeReader(std::string_view changes, GraphColumns* columns, uint64_t stamp, bool counts, const BlobVisitor* blob)
      : in_(changes), columns_(columns), stamp_(stamp), mutator_(columns, stamp, counts, nullptr), blob_(blob) {}

  bool ApplyAll() {
    while (in_.ok() && !in_.done()) Apply();
    return in_.ok();
  }

 private:
  void Apply() {
    switch (static_cast<ChangeTag>(in_.Fixed<uint8_t>())) {
      case ChangeTag::kCreateNode:
        return CreateNode();
      case ChangeTag::kDeleteNode:
        return DeleteNode();
      case ChangeTag::kSetLabel:
        return SetLabel();
      case ChangeTag::kNodeProperty:
        return NodeProperty();
      case ChangeTag::kCreateEdge:
        return CreateEdge();
      case ChangeTag::kDeleteEdge:
        return DeleteEdge();
      case ChangeTag::kEdgeProperty:
        return EdgeProperty();
      case ChangeTag::kEvidence:
        return Evidence();
      case ChangeTag::kIndexKey:
        return IndexKey();
      case ChangeTag::kBlob:
        return Blob();
      case ChangeTag::kIndexBuilt:
        return IndexBuilt();
    }
    in_.Fail();
  }

  uint64_t Id() { return Below(kIdLimit); }
  uint32_t NameId() { return static_cast<uint32_t>(Below(kNameIdLimit)); }
  uint64_t Below(uint64_t limit) {
    const uint64_t number = in_.Varint();
    if (number >= limit) in_.Fail();
    return in_.ok() ? number : 0;
  }
  bool Flag() { return in_.Fixed<uint8_t>() != 0; }

  void CreateNode() {
    const NodeId node = Id();
    if (!in_.ok()) return;
    mutator_.CreateNode(node);
    for (uint64_t left = in_.Varint(); left > 0 && in_.ok(); --left) {
      const LabelId label{NameId()};
      if (in_.ok()) mutator_.SetLabel(label, node, true);
    }
    for (uint64_t left = in_.Varint(); left > 0 && in_.ok(); --left) {
      const KeyId key{NameId()};
      const Value value = storage::ReadStored(&in_);
      if (in_.ok()) mutator_.SetNodeProperty(key, node, value, false);
    }
  }
  void DeleteNode() {
    const NodeId node = Id();
    if (in_.ok()) mutator_.DeleteNode(node);
  }
  void SetLabel() {
    const LabelId label{NameId()};
    const NodeId node = Id();
    const bool present = Flag();
    if (in_.ok()) mutator_.SetLabel(label, node, present);
  }
  void NodeProperty() {
    const KeyId key{NameId()};
    const NodeId node = Id();
    const bool had = Flag();
    const Value value = storage::ReadStored(&in_);
    if (in_.ok()) mutator_.SetNodeProperty(key, node, value, had);
  }
  void CreateEdge() {
    const TypeId type{NameId()};
    const uint64_t number = Id();
    const NodeId source = Id();
    const NodeId target = Id();
    if (!in_.ok()) return;
    mutator_.CreateEdge(type, number, source, target);
    for (uint64_t left = in_.Varint(); left > 0 && in_.ok(); --left) {
      const KeyId key{NameId()};
      const Value value = storage::ReadStored(&in_);
      if (in_.ok()) mutator_.SetEdgeProperty(type, number, key, value, false);
    }
  }
  void DeleteEdge() {
    const TypeId type{NameId()};
    const uint64_t number = Id();
    const NodeId source = Id();
    const NodeId target = Id();
    if (in_.ok()) mutator_.DeleteEdge(type, number, source, target);
  }
  void EdgeProperty() {
    const TypeId type{NameId()};
    const uint64_t number = Id();
    const KeyId key{NameId()};
    const bool had = Flag();
    const Value value = storage::ReadStored(&in_);
    if (in_.ok()) mutator_.SetEdgeProperty(type, number, key, value, had);
  }
  void Evidence() {
    const uint32_t space = NameId();
    const uint64_t id = Id();
    const NodeId claim = Id();
    const bool present = Flag();
    if (in_.ok()) mutator_.SetEvidence(space, id, claim, present);
  }
  void IndexKey() {
    const IndexId index{NameId()};
    const bool present = Flag();
    const std::string_view key = in_.Bytes();
    if (key.size() <= kIndexNodeBytes) in_.Fail();
    if (in_.ok()) mutator_.SetIndexKey(index, key, present);
  }
  void Blob() {
    const std::string_view family = in_.Bytes();
    const std::string_view id = in_.Bytes();
    if (in_.ok()) (*blob_)(stamp_, family, id);
  }
  void IndexBuilt() {
    const IndexId index{NameId()};
    const auto entries = static_cast<int64_t>(in_.Varint());
    if (in_.ok()) mutator_.AddCount(&columns_->MakeIndex(index)->entry_counter(), entries);
  }

  ByteReader in_;
  GraphColumns* const columns_;
  const uint64_t stamp_;
  Mutator mutator_;
  const BlobVisitor* const blob_;
};

// Puts the pieces of the record under the iterator together and moves past them.
absl::StatusOr<std::string> ReadRecord(storage::KvIterator& it, uint64_t stamp) {
  ByteReader head(it.value());
  const auto pieces = head.Fixed<uint32_t>();
  const auto bytes = head.Fixed<uint64_t>();
  if (!head.ok() || pieces == 0) return DamagedLog(stamp, "its header is cut short");
  std::string record(head.rest());
  it.Next();
  for (uint32_t piece = 1; piece < pieces; ++piece, it.Next()) {
    if (!it.Valid() || it.key() != CommitLogKey(stamp, piece)) {
      CG_RETURN_IF_ERROR(it.status());
      return DamagedLog(stamp, Cat("piece ", piece, " of ", pieces, " is missing"));
    }
    record.append(it.value());
  }
  if (record.size() != bytes || bytes < kRecordHeaderBytes + 8) return DamagedLog(stamp, "its size is wrong");
  return record;
}

}  // namespace

absl::StatusOr<std::vector<LogEnd>> ReplayLog(storage::KvStore& kv, LogEnd anchor, uint64_t counted,
                                              GraphColumns* columns, const BlobVisitor& blob) {
  if (counted <= anchor.stamp) {
    // All that was counted is in chunks, as after an orderly close. A miss is quicker than a scan, which reads the old
    // records that end where this one would begin.
    CG_ASSIGN_OR_RETURN(const auto next, kv.Get(CommitLogKey(anchor.stamp + 1, 0)));
    if (!next) return std::vector<LogEnd>();
  }
  const std::string prefix = FamilyPrefix(Family::kCommitLog);
  const auto it = kv.Scan(prefix, PrefixEnd(prefix));
  LogEnd end = anchor;
  std::vector<LogEnd> records;
  for (it->Seek(CommitLogKey(anchor.stamp + 1, 0)); it->Valid();) {
    const uint64_t stamp = end.stamp + 1;
    if (it->key() != CommitLogKey(stamp, 0)) return DamagedLog(stamp, "it is missing");
    CG_ASSIGN_OR_RETURN(const std::string record, ReadRecord(*it, stamp));
    const std::string_view body(record.data(), record.size() - 8);
    const auto checksum = storage::LoadFixed<uint64_t>(record.data() + body.size());
    if (storage::Checksum(body, 0) != checksum) return DamagedLog(stamp, "its checksum is wrong");
    ByteReader in(body);
    if (in.Fixed<uint8_t>() != kRecordVersion) return DamagedLog(stamp, "its version is unknown");
    if (in.Fixed<uint64_t>() != stamp) return DamagedLog(stamp, "it is another commit's record");
    if (in.Fixed<uint64_t>() != end.checksum) return DamagedLog(stamp, "it does not continue the commit before");
    if (!ChangeReader(in.rest(), columns, stamp, stamp > counted, &blob).ApplyAll()) {
      return DamagedLog(stamp, "its changes do not parse");
    }
    end = {stamp, checksum};
    records.push_back(end);
  }
  CG_RETURN_IF_ERROR(it->status());
  return records;
}

}  // namespace claimgraph::graph
