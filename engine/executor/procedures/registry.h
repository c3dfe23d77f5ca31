// The procedures of one database: built-in ones and those that a program has registered.
//
// Not synchronised: register before queries run, or hold the lock that keeps queries away. Procedures stay valid
// until they are cleared.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_REGISTRY_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_REGISTRY_H_

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/procedures/signed_procedure.h"

namespace claimgraph::executor {

class ProcedureRegistry final : public ProcedureResolver {
 public:
  // Holds the built-in procedures.
  ProcedureRegistry();

  // Replaces a registered procedure of the same name. AlreadyExists for the name of a built-in one.
  absl::Status Register(std::unique_ptr<SignedProcedure> procedure);
  // Adds a built-in procedure of a higher layer. REQUIRES: its name is free.
  void AddBuiltin(std::unique_ptr<SignedProcedure> procedure);
  // Forgets what was registered; built-in ones stay.
  void ClearRegistered();

  // Names are found as they are written. nullptr when there is none.
  const Procedure* FindProcedure(std::string_view name) const override { return Find(name); }
  const SignedProcedure* Find(std::string_view name) const;
  const ProcedureSignature* FindSignature(std::string_view name) const;
  // Sorted by name.
  std::vector<const ProcedureSignature*> Signatures() const;

 private:
  using Map = std::map<std::string, std::unique_ptr<SignedProcedure>, std::less<>>;
  Map builtin_;
  Map registered_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_REGISTRY_H_
