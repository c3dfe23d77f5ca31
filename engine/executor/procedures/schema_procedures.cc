#include "engine/executor/procedures/schema_procedures.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/base/strings.h"
#include "engine/catalog/catalog.h"
#include "engine/executor/procedures/listing_procedure.h"
#include "engine/graph/graph_reader.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {
namespace {

using Rows = ListingProcedure::Rows;
using catalog::Catalog;
using TableOf = const catalog::NameTable& (Catalog::*)() const;

std::unique_ptr<SignedProcedure> Names(const char* name, const char* column, const char* what, TableOf table) {
  return std::make_unique<ListingProcedure>(
      name, Cat("The ", what, " that the database knows, whether in use or not."),
      std::vector<std::pair<std::string, TypeSet>>{{column, ValueType::kString}},
      [table](const ExecutionContext& context, Rows* rows) {
        const auto known = (context.reader->catalog().*table)().names();
        std::vector<std::string> names(known.begin(), known.end());
        std::sort(names.begin(), names.end());
        for (const std::string& known_name : names) rows->push_back({Value::String(known_name)});
        return absl::OkStatus();
      });
}

void SortByFirst(Rows* rows) {
  std::sort(rows->begin(), rows->end(),
            [](const auto& a, const auto& b) { return values::OrderCompare(a[0], b[0]) < 0; });
}

Value Text(std::string_view text) { return Value::String(text); }

Value KindName(ElementKind kind) { return Text(kind == ElementKind::kNode ? "NODE" : "RELATIONSHIP"); }

Value Target(const Catalog& catalog, ElementKind kind, LabelId label, TypeId type) {
  return StringList({std::string(kind == ElementKind::kNode ? catalog.LabelName(label) : catalog.TypeName(type))},
                    /*sorted=*/false);
}

Value Keys(const Catalog& catalog, const std::vector<KeyId>& keys) {
  std::vector<std::string> names;
  for (const KeyId key : keys) names.emplace_back(catalog.KeyName(key));
  return StringList(std::move(names), /*sorted=*/false);
}

absl::Status ListIndexes(const ExecutionContext& context, Rows* rows) {
  const Catalog& catalog = context.reader->catalog();
  for (const catalog::IndexInfo& index : catalog.indexes()) {
    const auto entries = static_cast<int64_t>(context.reader->statistics().IndexEntries(index.id));
    rows->push_back({Text(index.name), Text("RANGE"), KindName(index.kind),
                     Target(catalog, index.kind, index.label, index.type), Keys(catalog, index.keys()),
                     index.unique ? Text(index.name) : Value(), Text("ONLINE"), Value::Int(entries)});
  }
  SortByFirst(rows);
  return absl::OkStatus();
}

std::string_view ConstraintType(ElementKind kind, bool key, bool unique, bool not_null) {
  const bool node = kind == ElementKind::kNode;
  if (key) return node ? "NODE_KEY" : "RELATIONSHIP_KEY";
  if (unique) return node ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS";
  if (not_null) return node ? "NODE_PROPERTY_EXISTENCE" : "RELATIONSHIP_PROPERTY_EXISTENCE";
  return node ? "NODE_PROPERTY_TYPE" : "RELATIONSHIP_PROPERTY_TYPE";
}

absl::Status ListConstraints(const ExecutionContext& context, Rows* rows) {
  const Catalog& catalog = context.reader->catalog();
  for (const catalog::IndexInfo& index : catalog.indexes()) {
    if (!index.unique) continue;
    rows->push_back({Text(index.name), Text(ConstraintType(index.kind, index.required, true, false)),
                     KindName(index.kind), Target(catalog, index.kind, index.label, index.type),
                     Keys(catalog, index.keys()), Text(index.name), Value()});
  }
  for (const catalog::PropertyConstraint& c : catalog.constraints()) {
    rows->push_back({Text(c.name), Text(ConstraintType(c.kind, false, false, c.not_null)), KindName(c.kind),
                     Target(catalog, c.kind, c.label, c.type), Keys(catalog, {c.key}), Value(),
                     c.not_null ? Value() : Text(c.types.ToString())});
  }
  SortByFirst(rows);
  return absl::OkStatus();
}

}  // namespace

std::vector<std::unique_ptr<SignedProcedure>> MakeSchemaProcedures() {
  std::vector<std::unique_ptr<SignedProcedure>> procedures;
  procedures.push_back(Names("db.labels", "label", "labels", &Catalog::labels));
  procedures.push_back(Names("db.relationshipTypes", "relationshipType", "relationship types", &Catalog::types));
  procedures.push_back(Names("db.propertyKeys", "propertyKey", "property keys", &Catalog::keys));
  const TypeSet string = ValueType::kString;
  const TypeSet list = ValueType::kList;
  procedures.push_back(std::make_unique<ListingProcedure>(
      "db.indexes", "The indexes, as SHOW INDEXES lists them.",
      std::vector<std::pair<std::string, TypeSet>>{{"name", string}, {"type", string}, {"entityType", string},
                                                   {"labelsOrTypes", list}, {"properties", list},
                                                   {"owningConstraint", string}, {"state", string},
                                                   {"entries", ValueType::kInt}},
      ListIndexes));
  procedures.push_back(std::make_unique<ListingProcedure>(
      "db.constraints", "The constraints, as SHOW CONSTRAINTS lists them.",
      std::vector<std::pair<std::string, TypeSet>>{{"name", string}, {"type", string}, {"entityType", string},
                                                   {"labelsOrTypes", list}, {"properties", list},
                                                   {"ownedIndex", string}, {"propertyType", string}},
      ListConstraints));
  return procedures;
}

}  // namespace claimgraph::executor
