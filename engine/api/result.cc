#include <algorithm>

#include "engine/api/plan_steps.h"
#include "engine/api/result_impl.h"
#include "engine/base/clock.h"
#include "engine/base/error.h"
#include "engine/base/status.h"

namespace claimgraph {
namespace {

absl::Status CheckParameters(const plan::Plan& plan, const Parameters& given) {
  for (const std::string& name : plan.parameters) {
    const bool there = std::any_of(given.begin(), given.end(), [&](const auto& entry) { return entry.first == name; });
    if (there) continue;
    return MakeError(absl::StatusCode::kInvalidArgument, Cat("parameter `$", name, "` is not given"),
                     ErrorInfo{"ParameterMissing", "MissingParameter", ErrorPhase::kCompileTime, std::nullopt,
                               "pass a value for every parameter the statement names"});
  }
  return absl::OkStatus();
}

std::vector<MapEntry> ToEntries(const catalog::Catalog& catalog, std::vector<std::pair<KeyId, Value>> properties) {
  std::vector<MapEntry> entries;
  for (auto& [key, value] : properties) entries.emplace_back(std::string(catalog.KeyName(key)), std::move(value));
  std::sort(entries.begin(), entries.end(), [](const MapEntry& a, const MapEntry& b) { return a.first < b.first; });
  return entries;
}

}  // namespace

WorkGuard GuardOf(const RunOptions& options) {
  std::optional<WorkGuard::Clock::time_point> deadline;
  if (options.timeout_ms_max > 0) {
    deadline = WorkGuard::Clock::now() + std::chrono::milliseconds(options.timeout_ms_max);
  }
  return WorkGuard(options.cancellation, deadline);
}

absl::Status Result::Impl::Start(graph::GraphReader& reader, graph::GraphWriter* writer, const Parameters& given,
                                 const RunOptions& options) {
  details = &reader;
  const plan::Plan& plan = planned->plan;
  executor::ExecutionContext context;
  context.reader = &reader;
  context.writer = writer;
  context.threads = options.threads > 0 ? executor::ThreadCount(options.threads) : database.threads;
  context.morsel_rows = options.morsel_rows;
  if (plan.mode == plan::Plan::Mode::kExplain) {
    plan_steps = MakePlanSteps(plan, context, nullptr);
    plan_text = ExplainText(plan_steps);
    Finish();
    return absl::OkStatus();
  }
  CG_RETURN_IF_ERROR(CheckParameters(plan, given));
  parameters = given;
  const WallTime now = Now();
  context.parameters = parameters;
  context.guard = GuardOf(options);
  const uint64_t bytes_max = options.memory_bytes_max > 0 ? options.memory_bytes_max : database.budget.bytes_max();
  budget.emplace(bytes_max, &database.budget);
  context.budget = &*budget;
  context.spill = &database.spill;
  context.spill_bytes = options.spill_bytes;
  context.batch_rows = std::clamp<uint32_t>(options.batch_rows, 1, kBatchRows);
  context.pool = &database.pool;
  if (context.threads > database.threads) database.pool.AllowThreads(context.threads - 1);
  context.profile = plan.mode == plan::Plan::Mode::kProfile;
  context.statement_epoch_seconds = now.epoch_seconds;
  context.statement_nanos = now.nanos;
  context.random_seed = static_cast<uint64_t>(now.epoch_seconds) * 1'000'000'007 + now.nanos + ++database.runs;
  context.procedures = &database.procedures;
  context.claims = &database.claims;
  context.csv_directory = &database.csv_directory;
  run = planned->resting.Take(context);
  if (run != nullptr) return run->Restart(context);
  CG_ASSIGN_OR_RETURN(run, executor::QueryRun::Start(plan, context));
  return absl::OkStatus();
}

absl::Status Result::Impl::RunToEnd() {
  if (run == nullptr) return absl::OkStatus();
  while (true) {
    auto next = std::make_unique<executor::Batch>();
    CG_ASSIGN_OR_RETURN(const bool more, run->Next(next.get()));
    if (!more) break;
    kept.push_back(std::move(next));
  }
  if (planned->plan.mode == plan::Plan::Mode::kProfile) {
    plan_steps = PlanSteps();
    plan_text = PlanText();
  }
  EndRun();
  procedure_lock = {};
  return absl::OkStatus();
}

void Result::Impl::Finish() {
  finished = true;
  procedure_lock = {};
}

absl::StatusOr<bool> Result::Impl::Next() {
  if (batch != nullptr && ++row < batch->rows) return true;
  if (finished) return false;
  row = 0;
  if (run == nullptr) {
    finished = next_kept == kept.size();
    batch = finished ? nullptr : kept[next_kept++].get();
    return !finished;
  }
  batch = nullptr;
  auto more = run->Next(&current);
  if (!more.ok() || !*more) {
    Finish();
    return more;
  }
  batch = &current;
  return true;
}

std::vector<PlanStep> Result::Impl::PlanSteps() const {
  if (!plan_steps.empty() || run == nullptr || planned->plan.mode != plan::Plan::Mode::kProfile) return plan_steps;
  return MakePlanSteps(planned->plan, {}, run.get());
}

std::string Result::Impl::PlanText() const {
  if (!plan_text.empty()) return plan_text;
  const std::vector<PlanStep> steps = PlanSteps();
  return steps.empty() ? "" : ProfileText(steps, budget->bytes_peak());
}

Result::Result(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Result::Result(Result&&) noexcept = default;
Result& Result::operator=(Result&&) noexcept = default;
Result::~Result() = default;

const std::vector<std::string>& Result::columns() const { return impl_->planned->plan.columns; }
absl::StatusOr<bool> Result::Next() { return impl_->Next(); }
Value Result::value(size_t column) const { return impl_->ValueAt(column); }
bool Result::writes() const { return impl_->planned->plan.writes; }
const ChangeCounts& Result::changes() const { return impl_->changes; }
const std::vector<Notification>& Result::notifications() const { return impl_->planned->notifications; }
std::string Result::plan_text() const { return impl_->PlanText(); }
std::vector<PlanStep> Result::plan_steps() const { return impl_->PlanSteps(); }

absl::StatusOr<NodeDetails> Result::Describe(uint64_t node) const {
  NodeDetails details;
  graph::GraphReader& reader = *impl_->details;
  CG_ASSIGN_OR_RETURN(const std::vector<LabelId> labels, reader.LabelsOf(node));
  for (LabelId label : labels) details.labels.emplace_back(reader.catalog().LabelName(label));
  std::sort(details.labels.begin(), details.labels.end());
  CG_ASSIGN_OR_RETURN(auto properties, reader.Properties(ElementKind::kNode, node));
  details.properties = ToEntries(reader.catalog(), std::move(properties));
  return details;
}

absl::StatusOr<RelationshipDetails> Result::Describe(const RelationshipRef& relationship) const {
  RelationshipDetails details;
  graph::GraphReader& reader = *impl_->details;
  details.type = reader.catalog().TypeName(EdgeType(relationship.id));
  CG_ASSIGN_OR_RETURN(auto properties, reader.Properties(ElementKind::kRelationship, relationship.id));
  details.properties = ToEntries(reader.catalog(), std::move(properties));
  return details;
}

}  // namespace claimgraph
