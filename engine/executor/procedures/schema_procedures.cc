#include "engine/executor/procedures/schema_procedures.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/catalog/catalog.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::executor {
namespace {

using TableOf = const catalog::NameTable& (catalog::Catalog::*)() const;

class NamesProcedure final : public SignedProcedure {
 public:
  NamesProcedure(std::string name, std::string column, TableOf table)
      : SignedProcedure({std::move(name), {}, {{std::move(column), ValueType::kString, false}}}), table_(table) {}

  absl::Status Call(std::span<const Value>, const ExecutionContext& context, ProcedureRows* out) const override {
    const auto known = (context.reader->catalog().*table_)().names();
    std::vector<std::string> names(known.begin(), known.end());
    std::sort(names.begin(), names.end());
    Vector& column = out->columns.emplace_back(VectorKind::kString);
    for (const std::string& name : names) column.Append(Value::String(name));
    out->rows = names.size();
    return absl::OkStatus();
  }

 private:
  TableOf table_;
};

}  // namespace

std::vector<std::unique_ptr<SignedProcedure>> MakeSchemaProcedures() {
  std::vector<std::unique_ptr<SignedProcedure>> procedures;
  const auto add = [&](const char* name, const char* column, TableOf table) {
    procedures.push_back(std::make_unique<NamesProcedure>(name, column, table));
  };
  add("db.labels", "label", &catalog::Catalog::labels);
  add("db.relationshipTypes", "relationshipType", &catalog::Catalog::types);
  add("db.propertyKeys", "propertyKey", &catalog::Catalog::keys);
  return procedures;
}

}  // namespace claimgraph::executor
