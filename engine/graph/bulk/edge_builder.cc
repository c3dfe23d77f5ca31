#include "engine/graph/bulk/edge_builder.h"

#include "engine/base/status.h"
#include "engine/graph/format/ends_chunk.h"
#include "engine/storage/stored_value.h"

namespace claimgraph::graph {
namespace {

// Records between two looks at the guard.
constexpr uint64_t kGuardStride = uint64_t{1} << 16;

}  // namespace

absl::Status EdgeBuilder::Add(NodeId source, NodeId target, std::span<const PropertyValue> properties) {
  scratch_.clear();
  for (const auto& [key, value] : properties) {
    storage::AppendVarint(&scratch_, key.value);
    storage::AppendStored(&scratch_, value);
  }
  return edges_.Add(source << 32 | target, scratch_);
}

absl::Status EdgeBuilder::AddProperties(uint64_t number, std::string_view bytes) {
  storage::ByteReader in(bytes);
  while (!in.done() && in.ok()) {
    const uint32_t key = in.Varint32();
    Value value = storage::ReadStored(&in);
    if (!in.ok()) break;
    const ColumnKey column = EdgePropertyColumn(type_, KeyId{key});
    PropertyBuilder& builder = properties_.try_emplace(key, spool_, column).first->second;
    CG_RETURN_IF_ERROR(builder.Add(number, std::move(value)));
  }
  CG_RET_CHECK(in.ok());
  return absl::OkStatus();
}

absl::Status EdgeBuilder::FlushEnds(uint64_t next_number) {
  if (sources_.empty()) return absl::OkStatus();
  const ColumnKey column{Family::kEnds, type_.value};
  const std::string payload = EndsChunk::Encode(sources_, {});
  sources_.clear();
  return spool_->Put(column, ChunkOf(next_number - 1), ChunkKind::kEnds, payload).status();
}

absl::Status EdgeBuilder::BuildOutgoing(RecordSorter* by_target, WorkGuard* guard) {
  CG_RETURN_IF_ERROR(edges_.Finish());
  ListBuilder lists(spool_, {Family::kOut, type_.value});
  while (true) {
    if (count_ % kGuardStride == 0) CG_RETURN_IF_ERROR(guard->Check());
    CG_ASSIGN_OR_RETURN(const bool more, edges_.Next());
    if (!more) break;
    const auto source = static_cast<uint32_t>(edges_.number() >> 32);
    const auto target = static_cast<uint32_t>(edges_.number());
    const auto number = static_cast<uint32_t>(count_);
    CG_RETURN_IF_ERROR(lists.Add(source, target, number));
    if (!edges_.bytes().empty()) CG_RETURN_IF_ERROR(AddProperties(number, edges_.bytes()));
    const uint64_t turned = uint64_t{target} << 32 | source;
    scratch_.clear();
    storage::AppendBigEndian(&scratch_, number);
    CG_RETURN_IF_ERROR(by_target->Add(turned, scratch_));
    sources_.push_back(source);
    ++count_;
    if (sources_.size() == kChunkIds) CG_RETURN_IF_ERROR(FlushEnds(count_));
  }
  CG_RETURN_IF_ERROR(FlushEnds(count_));
  CG_RETURN_IF_ERROR(lists.Flush());
  out_lists_ = lists.lists();
  for (auto& [key, builder] : properties_) CG_RETURN_IF_ERROR(builder.Flush());
  return absl::OkStatus();
}

absl::Status EdgeBuilder::BuildIncoming(RecordSorter* by_target, WorkGuard* guard) {
  CG_RETURN_IF_ERROR(by_target->Finish());
  ListBuilder lists(spool_, {Family::kIn, type_.value});
  for (uint64_t done = 0;; ++done) {
    if (done % kGuardStride == 0) CG_RETURN_IF_ERROR(guard->Check());
    CG_ASSIGN_OR_RETURN(const bool more, by_target->Next());
    if (!more) break;
    const uint64_t turned = by_target->number();
    const auto number = storage::LoadBigEndian<uint32_t>(by_target->bytes().data());
    CG_RETURN_IF_ERROR(lists.Add(turned >> 32, static_cast<uint32_t>(turned), number));
  }
  CG_RETURN_IF_ERROR(lists.Flush());
  in_lists_ = lists.lists();
  return absl::OkStatus();
}

absl::Status EdgeBuilder::Finish(WorkGuard* guard) {
  RecordSorter by_target(folder_, sorter_bytes_max_);
  CG_RETURN_IF_ERROR(BuildOutgoing(&by_target, guard));
  edges_ = RecordSorter(folder_, sorter_bytes_max_);
  finished_ = true;
  return BuildIncoming(&by_target, guard);
}

void EdgeBuilder::Apply(GraphColumns* columns) const {
  TypeColumns* type = columns->MakeType(type_);
  type->next_number = count_;
  type->ends.count = static_cast<int64_t>(count_);
  type->out.non_null = out_lists_;
  type->in.non_null = in_lists_;
  for (const auto& [key, builder] : properties_) {
    builder.facts().Apply(columns->MakeEdgeProperty(type_, KeyId{key}));
  }
}

}  // namespace claimgraph::graph
