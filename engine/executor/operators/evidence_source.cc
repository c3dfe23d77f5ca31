#include "engine/executor/operators/evidence_source.h"

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/executor/run_context.h"
#include "engine/graph/graph_writer.h"

namespace claimgraph::executor {
namespace {

absl::Status ReadClaim(const Value& value, RunContext& run, std::vector<NodeId>* claims) {
  if (value.type() == ValueType::kNode) {
    claims->push_back(value.as_node());
    return absl::OkStatus();
  }
  if (value.type() != ValueType::kString) {
    return RuntimeError("TypeError", "InvalidArgumentType",
                        Cat("evidence has to be a claim, the id of a claim or a list of these, not ",
                            TypeName(value.type())));
  }
  std::optional<uint64_t> claim;
  if (ClaimAccess* access = run.context().claims; access != nullptr) {
    CG_ASSIGN_OR_RETURN(claim, access->FindClaim(run.reader(), value.as_string()));
  }
  if (!claim.has_value()) {
    return RuntimeError("EntityNotFound", "ClaimNotFound", Cat("there is no claim with id '", value.as_string(), "'"));
  }
  claims->push_back(*claim);
  return absl::OkStatus();
}

}  // namespace

absl::Status ReadClaims(const Value& value, RunContext& run, std::vector<NodeId>* claims) {
  if (value.type() != ValueType::kList) return ReadClaim(value, run, claims);
  for (const Value& item : value.as_list()) CG_RETURN_IF_ERROR(ReadClaim(item, run, claims));
  return absl::OkStatus();
}

absl::StatusOr<EvidenceSource> EvidenceSource::Compile(const plan::Expression* expression, const Schema& schema,
                                                       Lowering& lowering) {
  EvidenceSource source;
  if (expression != nullptr) {
    CG_ASSIGN_OR_RETURN(source.evaluator_, lowering.Compile(*expression, schema));
  }
  return source;
}

absl::Status EvidenceSource::Eval(const Batch& batch, RunContext& run) {
  read_ = false;
  if (evaluator_ == nullptr) return absl::OkStatus();
  return evaluator_->Eval(batch, run, &column_);
}

absl::Status EvidenceSource::Attach(size_t row, const std::vector<graph::ElementRef>& elements, RunContext& run) {
  if (evaluator_ == nullptr || elements.empty()) return absl::OkStatus();
  if (!read_ || !column_.constant) {
    claims_.clear();
    CG_RETURN_IF_ERROR(ReadClaims(column_.ValueAt(row), run, &claims_));
    read_ = true;
  }
  for (const graph::ElementRef& element : elements) {
    for (const NodeId claim : claims_) CG_RETURN_IF_ERROR(run.writer()->AddEvidence(element, claim));
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::executor
