#include "engine/executor/evidence_retractor.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

using graph::ElementRef;

// What a wave of claims supported, each once, relationships first so that they do not vanish with their ends.
absl::StatusOr<std::vector<ElementRef>> Detach(std::span<const NodeId> claims, graph::GraphWriter& writer) {
  std::vector<ElementRef> touched;
  for (const NodeId claim : claims) {
    CG_ASSIGN_OR_RETURN(const std::vector<ElementRef> elements, writer.reader().EvidencedElements(claim));
    for (const ElementRef& element : elements) CG_RETURN_IF_ERROR(writer.RemoveEvidence(element, claim));
    touched.insert(touched.end(), elements.begin(), elements.end());
  }
  std::sort(touched.begin(), touched.end(), [](const ElementRef& a, const ElementRef& b) {
    return std::tuple(a.kind == ElementKind::kNode, a.id) < std::tuple(b.kind == ElementKind::kNode, b.id);
  });
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  return touched;
}

absl::StatusOr<bool> RestsOnNothing(const ElementRef& element, graph::GraphWriter& writer, const KeepNode& keep) {
  graph::EvidenceLists lists;
  CG_RETURN_IF_ERROR(writer.reader().Evidence(element.kind, std::span(&element.id, 1), &lists));
  if (!lists.claims.empty()) return false;
  if (element.kind != ElementKind::kNode || !keep) return true;
  CG_ASSIGN_OR_RETURN(const bool kept, keep(element.id));
  return !kept;
}

}  // namespace

absl::Status RetractClaims(std::span<const NodeId> claims, graph::GraphWriter& writer, const KeepNode& keep) {
  absl::flat_hash_set<NodeId> seen;
  std::vector<NodeId> wave;
  for (const NodeId claim : claims) {
    if (seen.insert(claim).second) wave.push_back(claim);
  }
  while (!wave.empty()) {
    CG_ASSIGN_OR_RETURN(const std::vector<ElementRef> touched, Detach(wave, writer));
    std::vector<NodeId> next;
    for (const ElementRef& element : touched) {
      CG_ASSIGN_OR_RETURN(const bool unsupported, RestsOnNothing(element, writer, keep));
      if (!unsupported) continue;
      if (element.kind == ElementKind::kRelationship) {
        CG_RETURN_IF_ERROR(writer.DeleteEdge(element.id));
      } else if (seen.insert(element.id).second) {
        next.push_back(element.id);
      }
    }
    for (const NodeId claim : wave) CG_RETURN_IF_ERROR(writer.DetachDelete(claim));
    wave = std::move(next);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
