#include "engine/executor/procedures/registry.h"

#include <algorithm>
#include <utility>

#include "engine/base/strings.h"
#include "engine/executor/procedures/schema_procedures.h"
#include "engine/executor/procedures/system_procedures.h"

namespace claimgraph::executor {

ProcedureRegistry::ProcedureRegistry() {
  for (auto& procedure : MakeSchemaProcedures()) AddBuiltin(std::move(procedure));
  for (auto& procedure : MakeSchemaContentProcedures()) AddBuiltin(std::move(procedure));
  for (auto& procedure : MakeSystemProcedures(this)) AddBuiltin(std::move(procedure));
}

void ProcedureRegistry::AddBuiltin(std::unique_ptr<SignedProcedure> procedure) {
  std::string name = procedure->signature().name;
  builtin_.emplace(std::move(name), std::move(procedure));
}

absl::Status ProcedureRegistry::Register(std::unique_ptr<SignedProcedure> procedure) {
  std::string name = procedure->signature().name;
  if (builtin_.contains(name)) return absl::AlreadyExistsError(Cat("procedure `", name, "` is built in"));
  registered_.insert_or_assign(std::move(name), std::move(procedure));
  return absl::OkStatus();
}

void ProcedureRegistry::ClearRegistered() { registered_.clear(); }

const SignedProcedure* ProcedureRegistry::Find(std::string_view name) const {
  if (const auto found = registered_.find(name); found != registered_.end()) return found->second.get();
  if (const auto found = builtin_.find(name); found != builtin_.end()) return found->second.get();
  return nullptr;
}

const ProcedureSignature* ProcedureRegistry::FindSignature(std::string_view name) const {
  const SignedProcedure* procedure = Find(name);
  return procedure != nullptr ? &procedure->signature() : nullptr;
}

std::vector<const ProcedureSignature*> ProcedureRegistry::Signatures() const {
  std::vector<const ProcedureSignature*> signatures;
  for (const Map* map : {&builtin_, &registered_}) {
    for (const auto& [name, procedure] : *map) signatures.push_back(&procedure->signature());
  }
  std::sort(signatures.begin(), signatures.end(), [](const auto* a, const auto* b) { return a->name < b->name; });
  return signatures;
}

}  // namespace claimgraph::executor
