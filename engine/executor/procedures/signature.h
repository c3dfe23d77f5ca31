// Signatures of procedures: what CALL is checked against.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SIGNATURE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SIGNATURE_H_

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/values/type_set.h"
#include "engine/values/value.h"

namespace claimgraph::executor {

struct ProcedureField {
  std::string name;
  TypeSet type = TypeSet::Any();
  bool nullable = true;
};

struct ProcedureSignature {
  std::string name;
  std::vector<ProcedureField> inputs;
  std::vector<ProcedureField> outputs;
  std::string description = {};  // one sentence

  // "db.labels() :: (label :: STRING)".
  std::string ToString() const;
};

// A field of a type as signatures spell it: `INTEGER`, `FLOAT?`, `NUMBER?`, `LIST?`, `ANY?` ...; a `?` at the end
// allows null. InvalidArgument for an unknown type.
absl::StatusOr<ProcedureField> ParseProcedureField(std::string_view name, std::string_view type);

// `value` as the field takes it: an integer where only floats are taken becomes one. TypeError where it does not
// fit; `procedure` is for the message.
absl::StatusOr<Value> CoerceArgument(const Value& value, const ProcedureField& field, std::string_view procedure);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PROCEDURES_SIGNATURE_H_
