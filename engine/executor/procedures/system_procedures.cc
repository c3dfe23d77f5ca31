#include "engine/executor/procedures/system_procedures.h"

#include <string>
#include <utility>

#include "engine/catalog/catalog.h"
#include "engine/executor/procedures/listing_procedure.h"
#include "engine/executor/procedures/registry.h"
#include "engine/functions/function_help.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::executor {
namespace {

using Rows = ListingProcedure::Rows;

constexpr std::string_view kVersion = CG_VERSION;

Value Text(std::string_view text) { return Value::String(text); }

absl::Status ListFunctions(const ExecutionContext&, Rows* rows) {
  for (const functions::FunctionHelp& help : functions::AllFunctionHelp()) {
    rows->push_back({Text(help.name), Text(help.category), Text(help.description), Text(help.signature),
                     Value::Bool(help.aggregating)});
  }
  return absl::OkStatus();
}

absl::Status ListComponents(const ExecutionContext&, Rows* rows) {
  rows->push_back({Text("ClaimGraph"), StringList({std::string(kVersion)}, false), Text("embedded")});
  return absl::OkStatus();
}

absl::Status ListDatabases(const ExecutionContext& context, Rows* rows) {
  const catalog::Statistics& statistics = context.reader->statistics();
  rows->push_back({Text("claimgraph"), Text("online"), Value::Bool(true),
                   Value::Int(static_cast<int64_t>(statistics.NodeCount())),
                   Value::Int(static_cast<int64_t>(statistics.EdgeCount()))});
  return absl::OkStatus();
}

absl::Status ListSettings(const ExecutionContext& context, Rows* rows) {
  const auto add = [&](std::string_view name, Value value, std::string_view description) {
    rows->push_back({Text(name), std::move(value), Text(description)});
  };
  add("batch_rows", Value::Int(context.batch_rows), "Rows that operators work on at once.");
  const auto bytes = context.budget != nullptr ? static_cast<int64_t>(context.budget->bytes_max()) : 0;
  add("memory_bytes_max", Value::Int(bytes), "Memory that a query may take.");
  add("threads", Value::Int(context.threads), "Threads that may work on a query.");
  return absl::OkStatus();
}

}  // namespace

std::vector<std::unique_ptr<SignedProcedure>> MakeSystemProcedures(const ProcedureRegistry* registry) {
  using Outputs = std::vector<std::pair<std::string, TypeSet>>;
  const TypeSet string = ValueType::kString;
  const TypeSet integer = ValueType::kInt;
  const TypeSet boolean = ValueType::kBool;
  std::vector<std::unique_ptr<SignedProcedure>> procedures;
  const auto add = [&](const char* name, const char* description, Outputs outputs, ListingProcedure::List list) {
    procedures.push_back(
        std::make_unique<ListingProcedure>(name, description, std::move(outputs), std::move(list)));
  };
  add("dbms.components", "The engine and its version.",
      {{"name", string}, {"versions", ValueType::kList}, {"edition", string}}, ListComponents);
  add("dbms.functions", "The functions of the language, as SHOW FUNCTIONS lists them.",
      {{"name", string}, {"category", string}, {"description", string}, {"signature", string},
       {"aggregating", boolean}},
      ListFunctions);
  add("dbms.procedures", "The procedures that CALL knows, as SHOW PROCEDURES lists them.",
      {{"name", string}, {"description", string}, {"signature", string}},
      [registry](const ExecutionContext&, Rows* rows) {
        for (const ProcedureSignature* signature : registry->Signatures()) {
          rows->push_back({Text(signature->name), Text(signature->description), Text(signature->ToString())});
        }
        return absl::OkStatus();
      });
  add("dbms.databases", "The database that is open.",
      {{"name", string}, {"currentStatus", string}, {"default", boolean}, {"nodes", integer},
       {"relationships", integer}},
      ListDatabases);
  add("dbms.settings", "What the running statement may use.",
      {{"name", string}, {"value", TypeSet::Any()}, {"description", string}}, ListSettings);
  return procedures;
}

}  // namespace claimgraph::executor
