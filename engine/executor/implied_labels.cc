#include "engine/executor/implied_labels.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "engine/base/status.h"
#include "engine/executor/adjacency_source.h"

namespace claimgraph::executor {
namespace {

using Kind = plan::LabelExpression::Kind;

// Below this many checks asking would cost as much.
constexpr double kChecksMin = 256;
// To look at a relationship once is cheaper than to check it in a query.
constexpr double kLooksPerCheck = 2;
// For each row that was checked so many are expected.
constexpr double kChecksToCome = 4;

absl::StatusOr<bool> IsImplied(RunContext& run, const std::vector<TypeId>& types, plan::Direction direction,
                               std::string_view name, double checks) {
  graph::GraphReader& reader = run.reader();
  const std::optional<LabelId> label = reader.catalog().FindLabel(name);
  if (!label) return false;
  const std::function<absl::Status()> guard = [&run] { return run.Check(); };
  for (const TypeId type : types) {
    const bool may_look = static_cast<double>(reader.statistics().EdgeCount(type)) <= kLooksPerCheck * checks;
    CG_ASSIGN_OR_RETURN(const bool have, reader.EndsHaveLabel(type, ToGraphDirection(direction), *label,
                                                              may_look ? guard : nullptr));
    if (!have) return false;
  }
  return true;
}

absl::StatusOr<bool> IsImplied(RunContext& run, const std::vector<TypeId>& types, plan::Direction direction,
                               const plan::LabelExpression& labels, double checks) {
  if (labels.kind == Kind::kName) return IsImplied(run, types, direction, labels.name, checks);
  if (labels.kind != Kind::kAnd) return false;
  CG_ASSIGN_OR_RETURN(const bool left, IsImplied(run, types, direction, *labels.left, checks));
  return left ? IsImplied(run, types, direction, *labels.right, checks) : false;
}

}  // namespace

absl::StatusOr<bool> AreLabelsImplied(RunContext& run, const std::vector<std::string>& types,
                                      plan::Direction direction, const plan::LabelExpression& labels, double checks) {
  if (run.writer() != nullptr || checks < kChecksMin) return false;
  return IsImplied(run, ResolveTypes(run.reader().catalog(), types), direction, labels, checks);
}

absl::StatusOr<bool> LabelCheck::IsNeeded(RunContext& run, size_t rows) {
  if (labels_ == nullptr) return false;
  if (!needed_ || (*needed_ && checked_ >= ask_at_)) {
    const double checks = std::min(checks_, std::max(kChecksMin, kChecksToCome * checked_));
    CG_ASSIGN_OR_RETURN(const bool implied, AreLabelsImplied(run, types_, direction_, *labels_, checks));
    needed_ = !implied;
    ask_at_ = std::max(2 * checked_, kChecksMin);
  }
  checked_ += static_cast<double>(rows);
  return *needed_;
}

}  // namespace claimgraph::executor
