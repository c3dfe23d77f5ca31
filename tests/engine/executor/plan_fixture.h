// A small graph in memory, plans put together by hand, and their rows as text, for tests of the executor.
//
// Rows() runs a plan with batches of 1, 2, 3 and 1024 rows and fails the test where they differ: batch size must
// never show.
#ifndef CLAIMGRAPH_TESTS_ENGINE_EXECUTOR_PLAN_FIXTURE_H_
#define CLAIMGRAPH_TESTS_ENGINE_EXECUTOR_PLAN_FIXTURE_H_

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/query_run.h"
#include "engine/graph/graph_store.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::executor {

class PlanFixture : public testing::Test {
 protected:
  using Row = std::vector<Value>;
  using Rows = std::vector<std::string>;
  using Parameters = std::vector<std::pair<std::string, Value>>;

  PlanFixture();

  // --- The graph. Nodes get ids 0, 1, ... in order of creation.
  uint64_t AddNode(const std::vector<std::string>& labels,
                   const std::vector<std::pair<std::string, Value>>& properties);
  uint64_t AddEdge(const std::string& type, uint64_t source, uint64_t target,
                   const std::vector<std::pair<std::string, Value>>& properties = {});
  void Commit();

  // --- Expressions.
  plan::VarId Var(const std::string& name) { return variables_.Add(name, TypeSet::Any()); }
  static plan::ExpressionPtr Ref(plan::VarId var) { return plan::MakeVariable(var, TypeSet::Any()); }
  static plan::ExpressionPtr Lit(Value value) { return plan::MakeLiteral(std::move(value)); }
  static plan::ExpressionPtr Int(int64_t i) { return Lit(Value::Int(i)); }
  static plan::ExpressionPtr Prop(plan::VarId var, const std::string& key) { return plan::MakeProperty(Ref(var), key); }
  static plan::ExpressionPtr Call(const std::string& function, plan::ExpressionPtr a);
  static plan::ExpressionPtr Call(const std::string& function, plan::ExpressionPtr a, plan::ExpressionPtr b);
  static plan::ExpressionPtr Parameter(const std::string& name);
  static plan::ExpressionPtr HasLabel(plan::VarId var, const std::string& label);
  static Value Ints(const std::vector<int64_t>& items);

  // --- Operators.
  static plan::PlanPtr Start(std::vector<plan::VarId> vars = {});
  static plan::PlanPtr Scan(plan::PlanPtr input, plan::VarId var, const std::string& label = "");
  // Callers set what differs from the defaults on the result.
  static std::unique_ptr<plan::Expand> Expand(plan::PlanPtr input, plan::VarId from, plan::VarId relationship,
                                              plan::VarId to, std::vector<std::string> types = {},
                                              plan::Direction direction = plan::Direction::kOut);
  static plan::PlanPtr Filter(plan::PlanPtr input, plan::ExpressionPtr predicate);
  static plan::PlanPtr Project(plan::PlanPtr input, plan::VarId var, plan::ExpressionPtr expression,
                               bool keep_input = true);
  static plan::PlanPtr Unwind(plan::PlanPtr input, plan::VarId var, plan::ExpressionPtr list);
  static plan::PlanPtr Limit(plan::PlanPtr input, plan::ExpressionPtr skip, plan::ExpressionPtr limit);
  static plan::PlanPtr Distinct(plan::PlanPtr input);
  static plan::PlanPtr Sort(plan::PlanPtr input, std::vector<plan::SortKey> keys, plan::ExpressionPtr top = nullptr);
  static plan::PlanPtr Join(plan::PlanPtr left, plan::PlanPtr right, std::vector<plan::VarId> left_keys,
                            std::vector<plan::VarId> right_keys);
  static plan::PlanPtr Apply(plan::PlanPtr outer, plan::PlanPtr sub, plan::ApplyKind kind);
  // Aggregates `function` of `argument` (null: count(*)) into `var`, grouped by the variables `keys`.
  static std::unique_ptr<plan::Aggregate> Aggregate(plan::PlanPtr input, std::vector<plan::VarId> keys, plan::VarId var,
                                                    const std::string& function, plan::ExpressionPtr argument);

  // --- Running. A row is its values as literals, joined by ", ".
  Rows RowsOf(plan::PlanPtr root, const std::vector<plan::VarId>& outputs, const Parameters& parameters = {});
  // The value of one expression over one empty row.
  std::string Eval(plan::ExpressionPtr expression, const Parameters& parameters = {});
  // The error of running the plan.
  absl::Status ErrorOf(plan::PlanPtr root, const std::vector<plan::VarId>& outputs);

  absl::StatusOr<Rows> Run(const plan::Plan& plan, ExecutionContext context);
  plan::Plan MakePlan(plan::PlanPtr root, const std::vector<plan::VarId>& outputs);

  plan::VariableTable variables_;
  std::unique_ptr<graph::GraphStore> store_;
  std::unique_ptr<graph::GraphWriter> writer_;  // open until Commit
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_TESTS_ENGINE_EXECUTOR_PLAN_FIXTURE_H_
