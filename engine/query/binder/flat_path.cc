#include "engine/query/binder/flat_path.h"

#include <utility>

namespace claimgraph::binder {
namespace {

void Join(NodePatterns* left, NodePatterns& right) {
  left->insert(left->end(), right.begin(), right.end());
  right.clear();
}

// Appends a part that stands between the last node of `path` and a node that comes next.
void Append(const ast::RelationshipPattern& step, FlatPath* path) {
  if (step.path == nullptr) {
    path->steps.push_back({&step, nullptr});
    path->nodes.emplace_back();
    return;
  }
  FlatPath inner = Flatten(*step.path);
  if (step.where != nullptr) inner.conditions.push_back(step.where.get());
  if (!step.length && step.path->mode == ast::PathMode::kDefault) {
    Join(&path->nodes.back(), inner.nodes[0]);
    for (size_t i = 0; i < inner.steps.size(); ++i) {
      path->steps.push_back(std::move(inner.steps[i]));
      path->nodes.push_back(std::move(inner.nodes[i + 1]));
    }
    path->conditions.insert(path->conditions.end(), inner.conditions.begin(), inner.conditions.end());
    return;
  }
  NodePatterns last;
  if (!step.length) {
    Join(&path->nodes.back(), inner.nodes.front());
    if (!inner.steps.empty()) Join(&last, inner.nodes.back());
  }
  path->steps.push_back({&step, std::make_unique<FlatPath>(std::move(inner))});
  path->nodes.push_back(std::move(last));
}

}  // namespace

FlatPath Flatten(const ast::PathPattern& pattern) {
  FlatPath path;
  path.nodes.emplace_back();
  for (size_t i = 0; i < pattern.nodes.size(); ++i) {
    // An implied node says nothing, unless it is the only one.
    if (pattern.nodes[i].span.length > 0 || pattern.nodes.size() == 1) path.nodes.back().push_back(&pattern.nodes[i]);
    if (i < pattern.steps.size()) Append(pattern.steps[i], &path);
  }
  return path;
}

}  // namespace claimgraph::binder
