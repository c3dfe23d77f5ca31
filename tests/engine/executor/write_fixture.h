// Runs writing plans and shows what they left behind.
//
// Outcome() runs a plan in a transaction of its own, with several batch sizes, rolls each back and fails the test
// where they differ; Execute() keeps the changes.
#ifndef CLAIMGRAPH_TESTS_ENGINE_EXECUTOR_WRITE_FIXTURE_H_
#define CLAIMGRAPH_TESTS_ENGINE_EXECUTOR_WRITE_FIXTURE_H_

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "plan_fixture.h"

namespace claimgraph::executor {

class WriteFixture : public PlanFixture {
 protected:
  struct Result {
    absl::Status status;
    Rows rows;
    Rows graph;  // nodes, then relationships, as text
    graph::WriteCounters counters;
  };

  Result Outcome(plan::PlanPtr root, const std::vector<plan::VarId>& outputs, const Parameters& parameters = {});
  Result Execute(plan::PlanPtr root, const std::vector<plan::VarId>& outputs, const Parameters& parameters = {});
  // "(#0:A:B {k: 1} <#7>)": the ids in angle brackets are claims the element rests on. Then "#0-T->#1 {..}".
  static Rows Dump(graph::GraphReader& reader);

  template <typename T>
  static std::unique_ptr<T> Over(plan::PlanPtr input) {
    auto op = std::make_unique<T>();
    op->children.push_back(std::move(input));
    return op;
  }
  static plan::ExpressionPtr Map(std::vector<std::pair<std::string, plan::ExpressionPtr>> entries);
  static plan::ExpressionPtr NodeRef(plan::VarId var) { return plan::MakeVariable(var, ValueType::kNode); }
  static plan::ExpressionPtr NodeProp(plan::VarId var, const std::string& key) {
    return plan::MakeProperty(NodeRef(var), key);
  }
  static plan::SetItem SetProperty(plan::VarId target, const std::string& key, plan::ExpressionPtr value);
  static plan::SetItem SetLabels(plan::VarId target, std::vector<std::string> labels, bool remove = false);

  ClaimAccess* claims_ = nullptr;
  ProcedureResolver* procedures_ = nullptr;

 private:
  Result RunOnce(const plan::Plan& plan, const Parameters& parameters, uint32_t batch_rows, bool keep);
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_TESTS_ENGINE_EXECUTOR_WRITE_FIXTURE_H_
