// A graph for function tests: node n has label "L<n % 3>" and, when n is even, property x = n; relationship r has type
// "T<r % 2>" and property y = "r<r>".
#ifndef CLAIMGRAPH_TESTS_ENGINE_FUNCTIONS_FAKE_GRAPH_H_
#define CLAIMGRAPH_TESTS_ENGINE_FUNCTIONS_FAKE_GRAPH_H_

#include <string>

#include "engine/functions/graph_access.h"

namespace claimgraph::functions {

class FakeGraph : public GraphAccess {
 public:
  absl::Status Labels(std::span<const uint64_t> nodes, Vector* out) override {
    ++calls;
    return Fill(nodes, out, [](uint64_t id) { return Value::List({Value::String("L" + std::to_string(id % 3))}); });
  }
  absl::Status Types(std::span<const uint64_t> relationships, Vector* out) override {
    ++calls;
    return Fill(relationships, out, [](uint64_t id) { return Value::String("T" + std::to_string(id % 2)); });
  }
  absl::Status Property(GraphElement element, std::span<const uint64_t> ids, std::string_view key,
                        Vector* out) override {
    ++calls;
    return Fill(ids, out, [&](uint64_t id) {
      const Value map = MapOf(element, id);
      const Value* entry = map.FindEntry(key);
      return entry == nullptr ? Value() : *entry;
    });
  }
  absl::Status Properties(GraphElement element, std::span<const uint64_t> ids, Vector* out) override {
    ++calls;
    return Fill(ids, out, [&](uint64_t id) { return MapOf(element, id); });
  }

  int calls = 0;

 private:
  static Value MapOf(GraphElement element, uint64_t id) {
    if (element == GraphElement::kRelationship) return Value::Map({{"y", Value::String("r" + std::to_string(id))}});
    if (id % 2 != 0) return Value::Map({});
    return Value::Map({{"x", Value::Int(static_cast<int64_t>(id))}});
  }
  template <typename Get>
  static absl::Status Fill(std::span<const uint64_t> ids, Vector* out, Get get) {
    out->Reset(VectorKind::kAny);
    for (uint64_t id : ids) out->Append(get(id));
    out->Specialize();
    return absl::OkStatus();
  }
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_TESTS_ENGINE_FUNCTIONS_FAKE_GRAPH_H_
