#include "engine/executor/operators/hop_reader.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

#include "engine/base/status.h"

namespace claimgraph::executor {

size_t HopLists::MemoryUsage() const {
  return offsets.capacity() * sizeof(uint32_t) + nodes.capacity() * sizeof(NodeId) +
         edges.capacity() * sizeof(EdgeId) + against.capacity();
}

plan::Direction Reverse(plan::Direction direction) {
  switch (direction) {
    case plan::Direction::kOut: return plan::Direction::kIn;
    case plan::Direction::kIn: return plan::Direction::kOut;
    case plan::Direction::kBoth: break;
  }
  return plan::Direction::kBoth;
}

HopReader::HopReader(RunContext& run, std::span<const HopWay> ways, Evaluator* predicate)
    : run_(run), predicate_(predicate) {
  for (const HopWay& way : ways) {
    if (way.direction != plan::Direction::kIn) reads_.push_back({way.types, false, {}, false, {}});
    if (way.direction != plan::Direction::kOut) reads_.push_back({way.types, true, {}, false, {}});
  }
}

void HopReader::Open() {
  if (cursor_ != nullptr) return;  // nothing has been written since
  const catalog::Catalog& catalog = run_.reader().catalog();
  for (Read& read : reads_) {
    read.types.clear();
    for (const std::string& name : *read.names) {
      if (auto type = catalog.FindType(name); type.has_value()) read.types.push_back(*type);
    }
    read.nothing = !read.names->empty() && read.types.empty();
  }
  const bool plain = reads_.size() == 1 && reads_[0].types.size() == 1 && predicate_ == nullptr;
  if (!plain || run_.writer() != nullptr) return;
  cursor_ = run_.reader().OpenAdjacency(type(), against() ? graph::Direction::kIn : graph::Direction::kOut);
}

bool HopReader::Allows(NodeId from, const RelationshipRef& ref, NodeId* to) const {
  for (const Read& read : reads_) {
    if (read.nothing || from != (read.against ? ref.target : ref.source)) continue;
    const bool has_type =
        read.types.empty() || std::find(read.types.begin(), read.types.end(), EdgeType(ref.id)) != read.types.end();
    if (!has_type) continue;
    *to = read.against ? ref.source : ref.target;
    return true;
  }
  return false;
}

absl::Status HopReader::Expand(std::span<const NodeId> nodes, const Batch& batch, std::span<const uint32_t> rows,
                               HopLists* out) {
  if (reads_.size() == 1) {
    CG_RETURN_IF_ERROR(ExpandOne(reads_[0], nodes, out));
  } else {
    CG_RETURN_IF_ERROR(ExpandSeveral(nodes, out));
  }
  if (predicate_ == nullptr || out->nodes.empty()) return absl::OkStatus();
  return ApplyPredicate(nodes, batch, rows, out);
}

absl::Status HopReader::ExpandOne(Read& read, std::span<const NodeId> nodes, HopLists* out) {
  out->against.clear();
  out->all_against = read.against;
  // The arrays change owner for the call, so that their memory is used again.
  read.lists.offsets.swap(out->offsets);
  read.lists.nodes.swap(out->nodes);
  read.lists.edges.swap(out->edges);
  read.lists.Clear();
  absl::Status status;
  if (read.nothing) {
    read.lists.offsets.assign(nodes.size() + 1, 0);
  } else {
    const auto direction = read.against ? graph::Direction::kIn : graph::Direction::kOut;
    status = run_.reader().Expand(read.types, direction, nodes, &read.lists);
  }
  read.lists.offsets.swap(out->offsets);
  read.lists.nodes.swap(out->nodes);
  read.lists.edges.swap(out->edges);
  return status;
}

// Each way is read in each of its directions apart, so that it is known which way a relationship points. A
// self-loop is found in both; it counts once.
absl::Status HopReader::ExpandSeveral(std::span<const NodeId> nodes, HopLists* out) {
  for (Read& read : reads_) {
    read.lists.Clear();
    if (read.nothing) continue;
    const auto direction = read.against ? graph::Direction::kIn : graph::Direction::kOut;
    CG_RETURN_IF_ERROR(run_.reader().Expand(read.types, direction, nodes, &read.lists));
  }
  out->offsets.assign(1, 0);
  out->nodes.clear();
  out->edges.clear();
  out->against.clear();
  for (size_t list = 0; list < nodes.size(); ++list) {
    merged_.clear();
    for (const Read& read : reads_) {
      if (read.nothing) continue;
      for (uint32_t i = read.lists.offsets[list]; i < read.lists.offsets[list + 1]; ++i) {
        merged_.push_back({read.lists.nodes[i], read.lists.edges[i], read.against});
      }
    }
    std::sort(merged_.begin(), merged_.end(), [](const Hop& a, const Hop& b) {
      return std::tie(a.node, a.edge, a.against) < std::tie(b.node, b.edge, b.against);
    });
    for (size_t i = 0; i < merged_.size(); ++i) {
      if (i > 0 && merged_[i].edge == merged_[i - 1].edge) continue;
      out->nodes.push_back(merged_[i].node);
      out->edges.push_back(merged_[i].edge);
      out->against.push_back(merged_[i].against ? 1 : 0);
    }
    out->offsets.push_back(static_cast<uint32_t>(out->nodes.size()));
  }
  return absl::OkStatus();
}

absl::Status HopReader::EvalRelationships(Vector relationships, RowIndex rows, const Batch& batch, RowIndex* kept,
                                          bool* all) {
  Batch slice;
  slice.rows = rows.size();
  IndexComposer(std::make_shared<const RowIndex>(std::move(rows))).ApplyAll(batch, &slice);
  slice.columns.push_back(MakeColumn(std::move(relationships)));
  return EvalPredicate(*predicate_, slice, run_, kept, all);
}

absl::Status HopReader::EvalSlice(std::span<const NodeId> nodes, const Batch& batch, std::span<const uint32_t> rows,
                                  const HopLists& hops, size_t begin, size_t count) {
  RowIndex selection(count);
  Vector relationships(VectorKind::kRelationship);
  relationships.Resize(count);
  RelationshipRef* refs = relationships.Mutable<VectorKind::kRelationship>();
  for (size_t i = 0; i < count; ++i) {
    const uint32_t owner = owner_[begin + i];
    selection[i] = rows[owner];
    refs[i] = hops.Ref(begin + i, nodes[owner]);
  }
  RowIndex kept;
  bool all = false;
  CG_RETURN_IF_ERROR(EvalRelationships(std::move(relationships), std::move(selection), batch, &kept, &all));
  if (all) std::fill_n(keep_.begin() + static_cast<ptrdiff_t>(begin), count, uint8_t{1});
  for (const uint32_t row : kept) keep_[begin + row] = 1;
  return absl::OkStatus();
}

absl::StatusOr<bool> HopReader::AllSatisfy(std::span<const RelationshipRef> refs, const Batch& batch, uint32_t row) {
  if (predicate_ == nullptr || refs.empty()) return true;
  Vector relationships(VectorKind::kRelationship);
  relationships.Resize(refs.size());
  std::copy(refs.begin(), refs.end(), relationships.Mutable<VectorKind::kRelationship>());
  RowIndex kept;
  bool all = false;
  CG_RETURN_IF_ERROR(EvalRelationships(std::move(relationships), RowIndex(refs.size(), row), batch, &kept, &all));
  return all || kept.size() == refs.size();
}

absl::Status HopReader::ApplyPredicate(std::span<const NodeId> nodes, const Batch& batch,
                                       std::span<const uint32_t> rows, HopLists* out) {
  const size_t hops = out->nodes.size();
  owner_.resize(hops);
  for (uint32_t list = 0; list < out->lists(); ++list) {
    for (uint32_t i = out->offsets[list]; i < out->offsets[list + 1]; ++i) owner_[i] = list;
  }
  keep_.assign(hops, 0);
  for (size_t begin = 0; begin < hops; begin += kBatchRows) {
    CG_RETURN_IF_ERROR(run_.Check());
    CG_RETURN_IF_ERROR(EvalSlice(nodes, batch, rows, *out, begin, std::min<size_t>(kBatchRows, hops - begin)));
  }
  // Close the gaps, list by list.
  uint32_t to = 0;
  uint32_t from = 0;
  for (size_t list = 0; list < out->lists(); ++list) {
    for (const uint32_t end = out->offsets[list + 1]; from < end; ++from) {
      if (keep_[from] == 0) continue;
      out->nodes[to] = out->nodes[from];
      out->edges[to] = out->edges[from];
      if (!out->against.empty()) out->against[to] = out->against[from];
      ++to;
    }
    out->offsets[list + 1] = to;
  }
  out->nodes.resize(to);
  out->edges.resize(to);
  if (!out->against.empty()) out->against.resize(to);
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
