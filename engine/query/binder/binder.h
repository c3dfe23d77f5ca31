// The binder: syntax tree to logical plan. Names become variables and functions, types are checked as far as they
// are known before running, clauses become operators. The plan it yields is naive: Match operators as written, one
// operator per clause; the optimizer takes it from there.
//
// Errors are those of openCypher's compile time (engine/base/error.h), with the span of the offending text. Names of
// labels, types and keys are not resolved: a query about what is not there yet is legal, and noted.
#ifndef CLAIMGRAPH_ENGINE_QUERY_BINDER_BINDER_H_
#define CLAIMGRAPH_ENGINE_QUERY_BINDER_BINDER_H_

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/base/error.h"
#include "engine/catalog/catalog.h"
#include "engine/plan/logical_operator.h"
#include "engine/query/ast/query.h"

namespace claimgraph::binder {

// What the binder has to know of a procedure.
struct ProcedureField {
  std::string name;
  TypeSet type = TypeSet::Any();
};
struct ProcedureSignature {
  std::vector<ProcedureField> inputs;
  std::vector<ProcedureField> outputs;
};
class ProcedureCatalog {
 public:
  virtual ~ProcedureCatalog() = default;
  // False when there is no such procedure.
  virtual bool FindSignature(std::string_view name, ProcedureSignature* out) const = 0;
  // Of all procedures, for "did you mean".
  virtual std::vector<std::string> Names() const = 0;
};

// A remark about a legal query.
struct Notice {
  std::string code;  // "UnknownLabel" ...
  std::string message;
  Span span;
};

struct BindContext {
  const ProcedureCatalog* procedures = nullptr;  // null: there are none
  const catalog::Catalog* catalog = nullptr;     // for notices; null: none are made
};

// Binds `query`; appends to `notices`, which may be null.
absl::StatusOr<plan::Plan> Bind(const ast::Query& query, const BindContext& context, std::vector<Notice>* notices);

}  // namespace claimgraph::binder

#endif  // CLAIMGRAPH_ENGINE_QUERY_BINDER_BINDER_H_
