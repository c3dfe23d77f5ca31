#include "engine/graph/bulk/property_builder.h"

#include <span>
#include <utility>

namespace claimgraph::graph {

absl::Status PropertyBuilder::Flush() {
  if (values_.empty()) return absl::OkStatus();
  std::vector<Value> spread;
  std::span<const Value> all(values_);
  if (slots_.back() + size_t{1} != slots_.size()) {
    spread.resize(slots_.back() + size_t{1});
    for (size_t i = 0; i < slots_.size(); ++i) spread[slots_[i]] = std::move(values_[i]);
    all = spread;
  }
  const std::string payload = PropertyChunk::Encode(all);
  facts_.AddProperty(storage::LoadFixed<PropertyHeader>(payload.data()));
  CG_RETURN_IF_ERROR(spool_->Put(column_, chunk_, ChunkKind::kProperty, payload).status());
  slots_.clear();
  values_.clear();
  return absl::OkStatus();
}

}  // namespace claimgraph::graph
