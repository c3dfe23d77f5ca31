#include "engine/executor/eval/label_matcher.h"

#include <algorithm>
#include <vector>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

using Kind = plan::LabelExpression::Kind;

absl::Status MatchAnyLabel(graph::GraphReader& reader, std::span<const NodeId> nodes, uint8_t* out) {
  std::fill_n(out, nodes.size(), uint8_t{0});
  std::vector<uint8_t> one(nodes.size());
  for (uint32_t label = 0; label < reader.catalog().labels().size(); ++label) {
    CG_RETURN_IF_ERROR(reader.HasLabel(LabelId{label}, nodes, one.data()));
    for (size_t i = 0; i < nodes.size(); ++i) out[i] |= one[i];
  }
  return absl::OkStatus();
}

absl::Status Match(const plan::LabelExpression& e, graph::GraphReader& reader, std::span<const NodeId> nodes,
                   uint8_t* out) {
  switch (e.kind) {
    case Kind::kName: {
      const auto label = reader.catalog().FindLabel(e.name);
      if (label) return reader.HasLabel(*label, nodes, out);
      std::fill_n(out, nodes.size(), uint8_t{0});
      return absl::OkStatus();
    }
    case Kind::kAny: return MatchAnyLabel(reader, nodes, out);
    case Kind::kNot: {
      CG_RETURN_IF_ERROR(Match(*e.left, reader, nodes, out));
      for (size_t i = 0; i < nodes.size(); ++i) out[i] ^= 1;
      return absl::OkStatus();
    }
    case Kind::kAnd:
    case Kind::kOr: {
      CG_RETURN_IF_ERROR(Match(*e.left, reader, nodes, out));
      std::vector<uint8_t> right(nodes.size());
      CG_RETURN_IF_ERROR(Match(*e.right, reader, nodes, right.data()));
      const bool both = e.kind == Kind::kAnd;
      for (size_t i = 0; i < nodes.size(); ++i) out[i] = both ? out[i] & right[i] : out[i] | right[i];
      return absl::OkStatus();
    }
  }
  return absl::OkStatus();
}

absl::Status ReadAnyLabel(graph::GraphReader& reader, uint64_t chunk, graph::ChunkBitmap& out) {
  std::fill_n(out, graph::kBitmapWords, uint64_t{0});
  graph::ChunkBitmap one;
  for (uint32_t label = 0; label < reader.catalog().labels().size(); ++label) {
    CG_RETURN_IF_ERROR(reader.ReadLabel(LabelId{label}, chunk, one));
    for (size_t w = 0; w < graph::kBitmapWords; ++w) out[w] |= one[w];
  }
  return absl::OkStatus();
}

absl::Status Read(const plan::LabelExpression& e, graph::GraphReader& reader, uint64_t chunk,
                  graph::ChunkBitmap& out) {
  switch (e.kind) {
    case Kind::kName: {
      const auto label = reader.catalog().FindLabel(e.name);
      if (label) return reader.ReadLabel(*label, chunk, out);
      std::fill_n(out, graph::kBitmapWords, uint64_t{0});
      return absl::OkStatus();
    }
    case Kind::kAny: return ReadAnyLabel(reader, chunk, out);
    case Kind::kNot: {
      graph::ChunkBitmap exist;
      CG_RETURN_IF_ERROR(reader.ReadNodes(chunk, exist));
      CG_RETURN_IF_ERROR(Read(*e.left, reader, chunk, out));
      for (size_t w = 0; w < graph::kBitmapWords; ++w) out[w] = exist[w] & ~out[w];
      return absl::OkStatus();
    }
    case Kind::kAnd:
    case Kind::kOr: {
      graph::ChunkBitmap right;
      CG_RETURN_IF_ERROR(Read(*e.left, reader, chunk, out));
      CG_RETURN_IF_ERROR(Read(*e.right, reader, chunk, right));
      const bool both = e.kind == Kind::kAnd;
      for (size_t w = 0; w < graph::kBitmapWords; ++w) out[w] = both ? out[w] & right[w] : out[w] | right[w];
      return absl::OkStatus();
    }
  }
  return absl::OkStatus();
}

bool Matches(const plan::LabelExpression& e, std::string_view type) {
  switch (e.kind) {
    case Kind::kName: return e.name == type;
    case Kind::kAny: return true;
    case Kind::kNot: return !Matches(*e.left, type);
    case Kind::kAnd: return Matches(*e.left, type) && Matches(*e.right, type);
    case Kind::kOr: return Matches(*e.left, type) || Matches(*e.right, type);
  }
  return false;
}

}  // namespace

absl::Status LabelMatcher::MatchNodes(graph::GraphReader& reader, std::span<const NodeId> nodes, uint8_t* out) const {
  return Match(expression_, reader, nodes, out);
}

absl::Status LabelMatcher::ReadChunk(graph::GraphReader& reader, uint64_t chunk, graph::ChunkBitmap& out) const {
  return Read(expression_, reader, chunk, out);
}

bool LabelMatcher::MatchesType(std::string_view type) const { return Matches(expression_, type); }

}  // namespace claimgraph::executor
