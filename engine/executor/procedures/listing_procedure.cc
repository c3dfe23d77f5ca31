#include "engine/executor/procedures/listing_procedure.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

ProcedureSignature MakeSignature(std::string name, std::string description,
                                 std::vector<std::pair<std::string, TypeSet>> outputs) {
  ProcedureSignature signature;
  signature.name = std::move(name);
  signature.description = std::move(description);
  for (auto& [field, type] : outputs) signature.outputs.push_back({std::move(field), type, true});
  return signature;
}

}  // namespace

ListingProcedure::ListingProcedure(std::string name, std::string description,
                                   std::vector<std::pair<std::string, TypeSet>> outputs, List list)
    : SignedProcedure(MakeSignature(std::move(name), std::move(description), std::move(outputs))),
      list_(std::move(list)) {}

absl::Status ListingProcedure::Call(std::span<const Value>, const ExecutionContext& context,
                                    ProcedureRows* out) const {
  Rows rows;
  CG_RETURN_IF_ERROR(list_(context, &rows));
  out->columns.resize(output_names().size());
  for (const std::vector<Value>& row : rows) {
    CG_RET_CHECK(row.size() == out->columns.size());
    for (size_t i = 0; i < row.size(); ++i) out->columns[i].Append(row[i]);
  }
  out->rows = rows.size();
  return absl::OkStatus();
}

Value StringList(std::vector<std::string> strings, bool sorted) {
  if (sorted) std::sort(strings.begin(), strings.end());
  std::vector<Value> values;
  for (const std::string& text : strings) values.push_back(Value::String(text));
  return Value::List(std::move(values));
}

}  // namespace claimgraph::executor
