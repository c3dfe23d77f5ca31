#include "engine/executor/graph_services.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {
namespace {

ElementKind ToElementKind(functions::GraphElement element) {
  return element == functions::GraphElement::kNode ? ElementKind::kNode : ElementKind::kRelationship;
}

}  // namespace

absl::Status GraphServices::CheckExist(functions::GraphElement element, std::span<const uint64_t> ids) {
  if (context_.writer == nullptr) return absl::OkStatus();
  std::vector<uint8_t> found(ids.size());
  if (element == functions::GraphElement::kNode) {
    CG_RETURN_IF_ERROR(context_.reader->NodesExist(ids, found.data()));
  } else {
    std::vector<RelationshipRef> refs(ids.size());
    CG_RETURN_IF_ERROR(context_.reader->FindEdges(ids, refs.data(), found.data()));
  }
  if (std::find(found.begin(), found.end(), uint8_t{0}) == found.end()) return absl::OkStatus();
  return RuntimeError("EntityNotFound", "DeletedEntityAccess",
                      "the query reads a node or relationship that it has deleted");
}

namespace {

// The sets of labels of some nodes, each named once: a graph has far fewer than nodes.
class LabelSets {
 public:
  // The number of set number `set` with `label` added, which comes after those that it has.
  uint32_t Add(uint32_t set, uint32_t label) {
    const auto [at, added] = grown_.try_emplace({set, label}, static_cast<uint32_t>(sets_.size()));
    if (added) {
      std::vector<uint32_t> labels = sets_[set];
      labels.push_back(label);
      sets_.push_back(std::move(labels));
    }
    return at->second;
  }
  std::vector<Value> Names(const catalog::Catalog& catalog) const {
    std::vector<Value> lists;
    for (const std::vector<uint32_t>& labels : sets_) {
      std::vector<Value> names;
      for (const uint32_t label : labels) names.push_back(Value::String(catalog.LabelName(LabelId{label})));
      lists.push_back(Value::List(std::move(names)));
    }
    return lists;
  }

 private:
  std::vector<std::vector<uint32_t>> sets_{1};  // number 0: none
  std::map<std::pair<uint32_t, uint32_t>, uint32_t> grown_;
};

}  // namespace

absl::Status GraphServices::Labels(std::span<const uint64_t> nodes, Vector* out) {
  CG_RETURN_IF_ERROR(CheckExist(functions::GraphElement::kNode, nodes));
  const catalog::Catalog& catalog = context_.reader->catalog();
  LabelSets sets;
  std::vector<uint32_t> set_of(nodes.size());
  std::vector<uint8_t> has(nodes.size());
  for (uint32_t label = 0; label < catalog.labels().size(); ++label) {
    CG_RETURN_IF_ERROR(context_.reader->HasLabel(LabelId{label}, nodes, has.data()));
    for (size_t i = 0; i < nodes.size(); ++i) {
      if (has[i] != 0) set_of[i] = sets.Add(set_of[i], label);
    }
  }
  const std::vector<Value> lists = sets.Names(catalog);
  out->Reset(VectorKind::kAny);
  out->Resize(nodes.size());
  Value* const values = out->Mutable<VectorKind::kAny>();
  for (size_t i = 0; i < nodes.size(); ++i) values[i] = lists[set_of[i]];
  return absl::OkStatus();
}

absl::Status GraphServices::Types(std::span<const uint64_t> relationships, Vector* out) {
  out->Reset(VectorKind::kString);
  out->Resize(relationships.size());
  std::string_view* names = out->Mutable<VectorKind::kString>();
  TypeId last;
  std::string_view last_name;
  for (size_t i = 0; i < relationships.size(); ++i) {
    const TypeId type = EdgeType(relationships[i]);
    // Copied, since the catalog may change before the vector is read.
    if (last_name.empty() || type != last) {
      last = type;
      last_name = out->Intern(context_.reader->catalog().TypeName(type));
    }
    names[i] = last_name;
  }
  return absl::OkStatus();
}

absl::Status GraphServices::Property(functions::GraphElement element, std::span<const uint64_t> ids,
                                     std::string_view key, Vector* out) {
  CG_RETURN_IF_ERROR(CheckExist(element, ids));
  const auto key_id = context_.reader->catalog().FindKey(key);
  if (key_id) return context_.reader->Gather(ToElementKind(element), *key_id, ids, out);
  out->Reset(VectorKind::kAny);
  out->Resize(ids.size());
  return absl::OkStatus();
}

absl::Status GraphServices::Properties(functions::GraphElement element, std::span<const uint64_t> ids, Vector* out) {
  CG_RETURN_IF_ERROR(CheckExist(element, ids));
  out->Reset(VectorKind::kAny);
  out->Resize(ids.size());
  Value* values = out->Mutable<VectorKind::kAny>();
  for (size_t i = 0; i < ids.size(); ++i) {
    CG_ASSIGN_OR_RETURN(auto properties, context_.reader->Properties(ToElementKind(element), ids[i]));
    std::vector<MapEntry> entries;
    entries.reserve(properties.size());
    for (auto& [key, value] : properties) {
      entries.emplace_back(std::string(context_.reader->catalog().KeyName(key)), std::move(value));
    }
    values[i] = Value::Map(std::move(entries));
  }
  return absl::OkStatus();
}

absl::StatusOr<Value> ClaimServices::Evidence(const Value& element) {
  std::vector<std::vector<Value>> rows;
  CG_RETURN_IF_ERROR(context_.claims->EvidenceRows(*context_.reader, std::span(&element, 1), &rows));
  const std::vector<std::string>& columns = plan::TraceColumns();
  std::vector<Value> maps;
  maps.reserve(rows.size());
  for (std::vector<Value>& row : rows) {
    CG_RET_CHECK(row.size() == columns.size());
    std::vector<MapEntry> entries;
    for (size_t i = 0; i < columns.size(); ++i) entries.emplace_back(columns[i], std::move(row[i]));
    maps.push_back(Value::Map(std::move(entries)));
  }
  return Value::List(std::move(maps));
}

absl::StatusOr<Value> ClaimServices::Documents(const Value& element) {
  return context_.claims->Documents(*context_.reader, element);
}

absl::StatusOr<Value> ClaimServices::Effect(const Value& path) {
  return context_.claims->Effect(*context_.reader, path);
}

absl::StatusOr<Value> ClaimServices::Weakest(const Value& path) {
  return context_.claims->Weakest(*context_.reader, path);
}

}  // namespace claimgraph::executor
