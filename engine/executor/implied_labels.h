// Label checks that the graph itself makes needless: where every relationship of a type ends at a node with the label,
// as a schema would say.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_IMPLIED_LABELS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_IMPLIED_LABELS_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/executor/eval/label_matcher.h"
#include "engine/executor/run_context.h"
#include "engine/plan/expression.h"
#include "engine/plan/query_graph.h"

namespace claimgraph::executor {

// Whether `labels` hold wherever relationships of the types (empty: any) lead in the direction. `checks` is about how
// often that would be checked otherwise: for few it is not asked, and what is not known yet is found out only for as
// many as there are relationships to look at. False in a run that writes.
absl::StatusOr<bool> AreLabelsImplied(RunContext& run, const std::vector<std::string>& types,
                                      plan::Direction direction, const plan::LabelExpression& labels, double checks);

// The label check of an operator that follows relationships. One thread; what it refers to belongs to the plan.
class LabelCheck {
 public:
  // `labels` null: none. `checks` as above.
  LabelCheck(const std::vector<std::string>& types, plan::Direction direction, const plan::LabelExpressionPtr& labels,
             double checks)
      : types_(types), direction_(direction), labels_(labels.get()), checks_(checks) {
    if (labels_ != nullptr) matcher_.emplace(*labels_);
  }

  // Whether the labels of `rows` further rows have to be checked. What is not known beforehand is found out when about
  // an eighth as many rows have been checked: a limit may end the run before.
  absl::StatusOr<bool> IsNeeded(RunContext& run, size_t rows);
  // REQUIRES: there are labels.
  const LabelMatcher& matcher() const { return *matcher_; }
  // Lets go of the run.
  void Rest() {
    needed_.reset();
    checked_ = 0;
    ask_at_ = 0;
  }

 private:
  const std::vector<std::string>& types_;
  const plan::Direction direction_;
  const plan::LabelExpression* const labels_;
  const double checks_;
  std::optional<LabelMatcher> matcher_;
  std::optional<bool> needed_;
  double checked_ = 0;  // rows so far
  double ask_at_ = 0;   // checked rows
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_IMPLIED_LABELS_H_
