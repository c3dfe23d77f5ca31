// A procedure without arguments that lists something: a function makes its rows.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_LISTING_PROCEDURE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_LISTING_PROCEDURE_H_

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/executor/procedures/signed_procedure.h"

namespace claimgraph::executor {

// Immutable; calls may run on many threads.
class ListingProcedure final : public SignedProcedure {
 public:
  using Rows = std::vector<std::vector<Value>>;
  using List = std::function<absl::Status(const ExecutionContext& context, Rows* rows)>;

  // Outputs as name and type. Each row has one value per output.
  ListingProcedure(std::string name, std::string description, std::vector<std::pair<std::string, TypeSet>> outputs,
                   List list);
  absl::Status Call(std::span<const Value> arguments, const ExecutionContext& context,
                    ProcedureRows* out) const override;

 private:
  const List list_;
};

// A list of strings, sorted or as given.
Value StringList(std::vector<std::string> strings, bool sorted);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_LISTING_PROCEDURE_H_
