// End points of a relationship as one overlay value: source << 32 | target.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_PACKED_ENDS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_PACKED_ENDS_H_

#include "engine/catalog/ids.h"
#include "engine/values/value.h"

namespace claimgraph::graph {

inline Value PackEnds(NodeId source, NodeId target) { return Value::Int(static_cast<int64_t>(source << 32 | target)); }
inline NodeId PackedSource(const Value& packed) { return static_cast<uint64_t>(packed.as_int()) >> 32; }
inline NodeId PackedTarget(const Value& packed) { return static_cast<uint64_t>(packed.as_int()) & 0xffffffff; }

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_PACKED_ENDS_H_
