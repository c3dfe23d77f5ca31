#include "claimgraph/database.h"

#include <filesystem>
#include <mutex>
#include <string>
#include <system_error>
#include <vector>

#include "engine/api/database_impl.h"
#include "engine/api/session_impl.h"
#include "engine/base/status.h"
#include "engine/executor/procedures/signature.h"
#include "engine/executor/procedures/table_procedure.h"
#include "engine/query/parser/parser.h"

namespace claimgraph {
namespace {

absl::StatusOr<std::unique_ptr<graph::GraphStore>> OpenStore(const std::string& path, const OpenOptions& options) {
  graph::GraphStoreOptions store;
  store.path = path;
  store.create_if_missing = options.create_if_missing;
  store.read_only = options.read_only;
  store.memory_budget_bytes = options.memory_budget_bytes / 2;  // the other half is for queries
  return graph::GraphStore::Open(store);
}

absl::StatusOr<executor::ProcedureSignature> ToSignature(const TableProcedure& procedure) {
  executor::ProcedureSignature signature;
  signature.name = procedure.name;
  for (const TableProcedure::Field& field : procedure.inputs) {
    CG_ASSIGN_OR_RETURN(executor::ProcedureField parsed, executor::ParseProcedureField(field.name, field.type));
    signature.inputs.push_back(std::move(parsed));
  }
  for (const TableProcedure::Field& field : procedure.outputs) {
    CG_ASSIGN_OR_RETURN(executor::ProcedureField parsed, executor::ParseProcedureField(field.name, field.type));
    signature.outputs.push_back(std::move(parsed));
  }
  return signature;
}

// Temporary files lie beside the graph, or, where nothing may be written there, where the system wants them.
std::string SystemDirectory() {
  std::error_code error;
  const std::filesystem::path path = std::filesystem::temp_directory_path(error);
  return error ? "/tmp" : path.string();
}

}  // namespace

Database::Database(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Database::~Database() = default;

absl::StatusOr<std::unique_ptr<Database>> Database::Open(const std::string& path, const OpenOptions& options) {
  auto parser_start = std::make_unique<ParserStart>();
  CG_ASSIGN_OR_RETURN(auto store, OpenStore(path, options));
  const std::string spill = path + "/spill";
  executor::DirectorySpillSpace::RemoveLeftOver(spill);
  std::vector<std::string> directories = {spill, SystemDirectory()};
  return std::unique_ptr<Database>(new Database(
      std::make_unique<Impl>(std::move(store), options, std::move(directories), std::move(parser_start))));
}

absl::StatusOr<std::unique_ptr<Database>> Database::OpenInMemory(const OpenOptions& options) {
  CG_ASSIGN_OR_RETURN(auto store, OpenStore("", options));
  return std::unique_ptr<Database>(
      new Database(std::make_unique<Impl>(std::move(store), options, std::vector{SystemDirectory()})));
}

Session Database::NewSession() { return Session(std::make_unique<Session::Impl>(*impl_)); }

absl::Status Database::Close() { return impl_->store->Close(); }

absl::Status Database::RegisterProcedure(TableProcedure procedure) {
  CG_ASSIGN_OR_RETURN(executor::ProcedureSignature signature, ToSignature(procedure));
  CG_ASSIGN_OR_RETURN(auto table, executor::TableProcedure::Make(std::move(signature), std::move(procedure.rows)));
  std::unique_lock lock(impl_->procedure_mutex);
  CG_RETURN_IF_ERROR(impl_->procedures.Register(std::move(table)));
  ++impl_->procedure_version;
  return absl::OkStatus();
}

void Database::ClearProcedures() {
  std::unique_lock lock(impl_->procedure_mutex);
  impl_->procedures.ClearRegistered();
  ++impl_->procedure_version;
}

graph::GraphStore& Database::store() { return *impl_->store; }

}  // namespace claimgraph
