// Functions of nodes, relationships and paths, and what claims say about them.

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/element_columns.h"
#include "engine/functions/kernels.h"
#include "engine/functions/random.h"

namespace claimgraph::functions {
namespace {

constexpr TypeSet kNode = ValueType::kNode;
constexpr TypeSet kRelationship = ValueType::kRelationship;
constexpr TypeSet kPath = ValueType::kPath;
constexpr TypeSet kElement = kNode | kRelationship;
constexpr TypeSet kList = ValueType::kList;
constexpr TypeSet kString = ValueType::kString;

// Reads one thing of one element.
template <typename Read>
absl::StatusOr<Value> ReadOne(uint64_t id, FunctionContext& context, Read read) {
  CG_RET_CHECK(context.graph != nullptr);
  Vector out;
  CG_RETURN_IF_ERROR(read(*context.graph, std::span<const uint64_t>(&id, 1), &out));
  return out.ValueAt(0);
}

absl::Status ReadLabels(GraphAccess& graph, std::span<const uint64_t> ids, Vector* out) {
  return graph.Labels(ids, out);
}
absl::Status ReadTypes(GraphAccess& graph, std::span<const uint64_t> ids, Vector* out) { return graph.Types(ids, out); }
absl::Status ReadNodeMaps(GraphAccess& graph, std::span<const uint64_t> ids, Vector* out) {
  return graph.Properties(GraphElement::kNode, ids, out);
}
absl::Status ReadRelationshipMaps(GraphAccess& graph, std::span<const uint64_t> ids, Vector* out) {
  return graph.Properties(GraphElement::kRelationship, ids, out);
}
using Reader = absl::Status (*)(GraphAccess&, std::span<const uint64_t>, Vector*);

template <Reader kNodes, Reader kRelationships>
absl::StatusOr<bool> ElementKernel(std::span<const Column> args, size_t rows, FunctionContext& context, Vector* out) {
  if (!IsElementColumn(args[0])) return false;
  const Reader reader = ElementOf(args[0]) == GraphElement::kNode ? kNodes : kRelationships;
  if (reader == nullptr) return false;
  CG_RET_CHECK(context.graph != nullptr);
  CG_RETURN_IF_ERROR(ForEachElement(args[0], rows, out, [&](std::span<const uint64_t> ids, Vector* values) {
    return reader(*context.graph, ids, values);
  }));
  return true;
}

absl::StatusOr<Value> Labels(std::span<const Value> args, FunctionContext& context) {
  return ReadOne(args[0].as_node(), context, ReadLabels);
}
absl::StatusOr<Value> Type(std::span<const Value> args, FunctionContext& context) {
  return ReadOne(args[0].as_relationship().id, context, ReadTypes);
}
absl::StatusOr<Value> Properties(std::span<const Value> args, FunctionContext& context) {
  if (args[0].type() == ValueType::kMap) return args[0];
  if (args[0].type() == ValueType::kNode) return ReadOne(args[0].as_node(), context, ReadNodeMaps);
  return ReadOne(args[0].as_relationship().id, context, ReadRelationshipMaps);
}
absl::StatusOr<Value> Keys(std::span<const Value> args, FunctionContext& context) {
  CG_ASSIGN_OR_RETURN(const Value map, Properties(args, context));
  std::vector<Value> keys;
  keys.reserve(map.as_map().size());
  for (const MapEntry& entry : map.as_map()) keys.push_back(Value::String(entry.first));
  return Value::List(std::move(keys));
}

int64_t IdOf(const Value& v) {
  return static_cast<int64_t>(v.type() == ValueType::kNode ? v.as_node() : v.as_relationship().id);
}
absl::StatusOr<Value> Id(std::span<const Value> args, FunctionContext&) { return Value::Int(IdOf(args[0])); }
absl::StatusOr<bool> IdKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VectorKind::kNode) return false;
  ApplyUnary(Operand<VectorKind::kNode>(args[0], rows), rows, Prepare<VectorKind::kInt>(out, rows),
             [](uint64_t id) { return static_cast<int64_t>(id); });
  PropagateNulls(args, rows, out);
  return true;
}
absl::StatusOr<Value> ElementId(std::span<const Value> args, FunctionContext&) {
  return Value::String(Cat(args[0].type() == ValueType::kNode ? "n" : "r", IdOf(args[0])));
}

template <uint64_t RelationshipRef::*kEnd>
absl::StatusOr<Value> EndNode(std::span<const Value> args, FunctionContext&) {
  return Value::Node(args[0].as_relationship().*kEnd);
}
template <uint64_t RelationshipRef::*kEnd>
absl::StatusOr<bool> EndNodeKernel(std::span<const Column> args, size_t rows, FunctionContext&, Vector* out) {
  if (args[0].kind() != VectorKind::kRelationship) return false;
  ApplyUnary(Operand<VectorKind::kRelationship>(args[0], rows), rows, Prepare<VectorKind::kNode>(out, rows),
             [](const RelationshipRef& ref) { return ref.*kEnd; });
  PropagateNulls(args, rows, out);
  return true;
}

absl::StatusOr<Value> Nodes(std::span<const Value> args, FunctionContext&) {
  std::vector<Value> nodes;
  for (uint64_t id : args[0].as_path().nodes) nodes.push_back(Value::Node(id));
  return Value::List(std::move(nodes));
}
absl::StatusOr<Value> Relationships(std::span<const Value> args, FunctionContext&) {
  std::vector<Value> relationships;
  for (const RelationshipRef& ref : args[0].as_path().relationships) {
    relationships.push_back(Value::Relationship(ref));
  }
  return Value::List(std::move(relationships));
}
// Nodes and relationships in the order of the path.
absl::StatusOr<Value> Elements(std::span<const Value> args, FunctionContext&) {
  const PathData& path = args[0].as_path();
  std::vector<Value> elements;
  elements.reserve(2 * path.nodes.size());
  for (size_t i = 0; i < path.nodes.size(); ++i) {
    if (i > 0) elements.push_back(Value::Relationship(path.relationships[i - 1]));
    elements.push_back(Value::Node(path.nodes[i]));
  }
  return Value::List(std::move(elements));
}
absl::StatusOr<Value> Length(std::span<const Value> args, FunctionContext&) {
  return Value::Int(static_cast<int64_t>(args[0].as_path().relationships.size()));
}

using ClaimMethod = absl::StatusOr<Value> (ClaimFunctions::*)(const Value&);
template <ClaimMethod kMethod>
absl::StatusOr<Value> AskClaims(std::span<const Value> args, FunctionContext& context) {
  if (context.claims == nullptr) {
    return absl::FailedPreconditionError("this database was opened without its claim functions");
  }
  return (context.claims->*kMethod)(args[0]);
}

// A version 4 UUID.
absl::StatusOr<Value> RandomUuid(std::span<const Value>, FunctionContext& context) {
  constexpr char kHex[] = "0123456789abcdef";
  const uint64_t high = (NextRandom(&context.random_state) & ~uint64_t{0xF000}) | 0x4000;
  const uint64_t low = (NextRandom(&context.random_state) & ~(uint64_t{3} << 62)) | (uint64_t{2} << 62);
  std::string text;
  for (int digit = 0; digit < 32; ++digit) {
    if (digit == 8 || digit == 12 || digit == 16 || digit == 20) text.push_back('-');
    text.push_back(kHex[((digit < 16 ? high : low) >> (60 - 4 * (digit % 16))) & 15]);
  }
  return Value::String(text);
}

// Reads the graph: the same within one snapshot.
Definition GraphFunction(std::string_view name, TypeSet parameter, TypeSet result, RowFunction row, Kernel kernel) {
  return {.name = name,
          .parameters = {parameter},
          .min_args = 1,
          .max_args = 1,
          .result = result,
          .row = row,
          .kernel = kernel,
          .volatility = Volatility::kStable,
          .needs_graph = true,
          .runtime_error_detail = "InvalidArgumentValue"};
}
// Reads off the value itself.
Definition ElementFunction(std::string_view name, TypeSet parameter, TypeSet result, RowFunction row, Kernel kernel) {
  return {.name = name,
          .parameters = {parameter},
          .min_args = 1,
          .max_args = 1,
          .result = result,
          .row = row,
          .kernel = kernel,
          .runtime_error_detail = "InvalidArgumentValue"};
}

}  // namespace

void AddGraphFunctions(Registry* registry) {
  registry->Add(GraphFunction("labels", kNode, kList, Labels, ElementKernel<ReadLabels, nullptr>));
  registry->Add(GraphFunction("type", kRelationship, kString, Type, ElementKernel<nullptr, ReadTypes>));
  registry->Add(GraphFunction("properties", kElement | ValueType::kMap, ValueType::kMap, Properties,
                              ElementKernel<ReadNodeMaps, ReadRelationshipMaps>));
  registry->Add(GraphFunction("keys", kElement | ValueType::kMap, kList, Keys, nullptr));
  registry->Add(ElementFunction("id", kElement, ValueType::kInt, Id, IdKernel));
  registry->Add(ElementFunction("elementId", kElement, kString, ElementId, nullptr));
  registry->Add(ElementFunction("startNode", kRelationship, kNode, EndNode<&RelationshipRef::source>,
                                EndNodeKernel<&RelationshipRef::source>));
  registry->Add(ElementFunction("endNode", kRelationship, kNode, EndNode<&RelationshipRef::target>,
                                EndNodeKernel<&RelationshipRef::target>));
  registry->Add(ElementFunction("nodes", kPath, kList, Nodes, nullptr));
  registry->Add(ElementFunction("relationships", kPath, kList, Relationships, nullptr));
  registry->Add(ElementFunction("edges", kPath, kList, Relationships, nullptr));
  registry->Add(ElementFunction("elements", kPath, kList, Elements, nullptr));
  registry->Add(ElementFunction("length", kPath, ValueType::kInt, Length, nullptr));
  registry->Add(ElementFunction("path_length", kPath, ValueType::kInt, Length, nullptr));
  registry->Add(GraphFunction("evidence", kElement | kPath, kList, AskClaims<&ClaimFunctions::Evidence>, nullptr));
  registry->Add(GraphFunction("documents", kElement | kPath, kList, AskClaims<&ClaimFunctions::Documents>, nullptr));
  registry->Add(GraphFunction("effect", kPath, ValueType::kInt, AskClaims<&ClaimFunctions::Effect>, nullptr));
  registry->Add(GraphFunction("weakest", kPath, kString, AskClaims<&ClaimFunctions::Weakest>, nullptr));
  registry->Add({.name = "randomUUID", .result = kString, .row = RandomUuid, .volatility = Volatility::kVolatile});
}

}  // namespace claimgraph::functions
