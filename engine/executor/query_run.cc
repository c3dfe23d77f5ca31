#include "engine/executor/query_run.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/executor/lower/lower.h"

namespace claimgraph::executor {

QueryRun::QueryRun(ExecutionContext context) : context_(context), run_(context_) {}

absl::StatusOr<std::unique_ptr<QueryRun>> QueryRun::Start(const plan::Plan& plan, ExecutionContext context) {
  CG_RET_CHECK(context.reader != nullptr);
  CG_RET_CHECK(context.writer != nullptr || !plan.writes);
  context.batch_rows = std::clamp<uint32_t>(context.batch_rows, 1, kBatchRows);
  std::unique_ptr<QueryRun> run(new QueryRun(context));
  Lowering lowering(run->run_, context.profile ? &run->profiles_ : nullptr, FindRegions(plan, context));
  CG_ASSIGN_OR_RETURN(run->root_, lowering.Lower(*plan.root));
  run->outputs_.reserve(plan.outputs.size());
  for (plan::VarId output : plan.outputs) {
    CG_ASSIGN_OR_RETURN(const uint32_t position, GetColumn(plan.root->schema, output));
    run->outputs_.push_back(position);
  }
  CG_RETURN_IF_ERROR(run->root_->Open());
  return run;
}

bool QueryRun::Fits(const ExecutionContext& context) const {
  return context.writer == nullptr && !context.profile && context.threads == context_.threads &&
         context.morsel_rows == context_.morsel_rows;
}

bool QueryRun::Rest() {
  if (context_.writer != nullptr || context_.profile) return false;
  scratch_.Clear();
  if (!root_->Rest()) return false;
  run_.Rest();
  return true;
}

absl::Status QueryRun::Restart(ExecutionContext context) {
  CG_RET_CHECK(context.reader != nullptr && Fits(context));
  context_ = context;
  context_.batch_rows = std::clamp<uint32_t>(context.batch_rows, 1, kBatchRows);
  return root_->Open();
}

std::unique_ptr<QueryRun> RestingRun::Take(const ExecutionContext& context) {
  std::unique_ptr<QueryRun> run(run_.exchange(nullptr, std::memory_order_acq_rel));
  if (run != nullptr && !run->Fits(context)) run.reset();
  return run;
}

void RestingRun::Put(std::unique_ptr<QueryRun> run) {
  if (!run->Rest()) return;
  delete run_.exchange(run.release(), std::memory_order_acq_rel);
}

absl::StatusOr<bool> QueryRun::Next(Batch* out) {
  CG_ASSIGN_OR_RETURN(const bool more, root_->Next(&scratch_));
  out->Clear();
  if (!more) return false;
  out->rows = scratch_.rows;
  out->columns.reserve(outputs_.size());
  for (uint32_t position : outputs_) out->columns.push_back(scratch_.columns[position]);
  return true;
}

std::optional<ProfileTotals> QueryRun::FindProfile(const plan::LogicalOperator& op) const {
  std::optional<ProfileTotals> totals;
  for (const auto& [logical, profile] : profiles_) {
    if (logical != &op) continue;
    if (!totals) totals.emplace();
    totals->workers += 1;
    totals->rows += profile.rows.get();
    totals->opens += profile.opens.get();
    totals->time_ns += profile.time_ns.get();
    totals->memory_peak_bytes += profile.memory_peak_bytes.get();
  }
  return totals;
}

}  // namespace claimgraph::executor
