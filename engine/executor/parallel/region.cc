#include "engine/executor/parallel/region.h"

#include <algorithm>

#include "engine/functions/function.h"
#include "engine/plan/validator.h"

namespace claimgraph::executor {
namespace {

using plan::OperatorKind;

// Estimated rows through all operators of a chain below which threads cost more than they bring (some 50 us).
constexpr double kWorkMin = 32768;
// Morsels per thread: enough that no thread waits long for the others at the end.
constexpr double kMorselsPerThread = 16;
constexpr double kMorselRowsMin = 64;
constexpr double kMorselRowsMax = 65536;

bool IsPerRow(OperatorKind kind) {
  switch (kind) {
    case OperatorKind::kNodeScan:
    case OperatorKind::kIndexSeek:
    case OperatorKind::kExpand:
    case OperatorKind::kExpandIntersect:
    case OperatorKind::kVariableExpand:
    case OperatorKind::kShortestPath:
    case OperatorKind::kFilter:
    case OperatorKind::kProject:
    case OperatorKind::kUnwind: return true;
    default: return false;
  }
}

// Operators that see all rows before they yield one: a limit above them does not make less work below.
bool IsBreaker(OperatorKind kind) { return kind == OperatorKind::kAggregate || kind == OperatorKind::kSort; }

class Finder {
 public:
  Finder(const ExecutionContext& context, std::vector<Region>* regions) : context_(context), regions_(*regions) {}

  // `limited`: somebody above wants only the first rows.
  void Visit(const plan::LogicalOperator& op, bool limited) {
    if (!limited && AddRegion(op)) return;
    limited = (limited && !IsBreaker(op.kind)) || op.kind == OperatorKind::kLimit;
    // Of an Apply only the outer side: a sub-plan runs for a batch of outer rows at a time.
    const size_t children = op.kind == OperatorKind::kApply ? 1 : op.children.size();
    for (size_t i = 0; i < children; ++i) Visit(*op.children[i], limited && i == 0);
  }

 private:
  bool AddRegion(const plan::LogicalOperator& top) {
    double work = 0;
    const plan::LogicalOperator* op = &top;
    for (; IsPerRow(op->kind); op = &op->input()) {
      work += std::max(op->estimated_rows, 0.0);
      if (op->kind == OperatorKind::kNodeScan && op->input().kind == OperatorKind::kArgument) break;
    }
    if (op->kind != OperatorKind::kNodeScan) return false;
    if (context_.morsel_rows == 0 && work < kWorkMin) return false;
    for (const plan::LogicalOperator* part = &top; part != op; part = &part->input()) {
      if (!IsRepeatable(*part)) return false;
    }
    regions_.push_back({&top, &plan::As<plan::NodeScan>(*op), MorselRows(op->estimated_rows)});
    return true;
  }

  uint32_t MorselRows(double leaf_rows) const {
    if (context_.morsel_rows > 0) return context_.morsel_rows;
    return static_cast<uint32_t>(
        std::clamp(leaf_rows / (context_.threads * kMorselsPerThread), kMorselRowsMin, kMorselRowsMax));
  }

  const ExecutionContext& context_;
  std::vector<Region>& regions_;
};

}  // namespace

bool IsRepeatable(const plan::LogicalOperator& op) {
  bool repeatable = true;
  plan::ForEachExpression(op, [&repeatable](const plan::Expression& root) {
    plan::Walk(root, [&repeatable](const plan::Expression& e) {
      const bool is_volatile = e.function != nullptr && e.function->volatility() == functions::Volatility::kVolatile;
      if (is_volatile || e.kind == plan::ExpressionKind::kSubquery) repeatable = false;
    });
  });
  return repeatable;
}

std::vector<Region> FindRegions(const plan::Plan& plan, const ExecutionContext& context) {
  std::vector<Region> regions;
  if (context.threads <= 1 || plan.writes || context.writer != nullptr) return regions;
  Finder(context, &regions).Visit(*plan.root, /*limited=*/false);
  return regions;
}

}  // namespace claimgraph::executor
