#include "engine/query/binder/binder.h"

#include "engine/base/stack.h"
#include "engine/plan/depth.h"
#include "engine/plan/validator.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {

plan::VarId Binder::Declare(const std::string& name, TypeSet type, TypeSet element) {
  const plan::VarId var = vars_->Add(name, type, element);
  scope_.Add(name, var);
  return var;
}

absl::Status Binder::CheckUndeclared(const ast::Identifier& name) const {
  if (!scope_.Find(name.name)) return absl::OkStatus();
  return SyntaxError("VariableAlreadyBound", name.span, Cat("variable `", name.name, "` is already declared"),
                     "choose another name");
}

absl::StatusOr<plan::Plan> Binder::Run(const ast::Query& query) {
  CG_RETURN_IF_ERROR(CheckStack(query.depth));
  plan_ = std::make_unique<plan::Argument>();
  CG_RETURN_IF_ERROR(BindStatement(*query.statement));
  if (has_outputs_) {
    for (const OutputColumn& column : outputs_) {
      result_.columns.push_back(column.name);
      result_.outputs.push_back(column.var);
    }
  } else {
    Wrap(std::make_unique<plan::EmptyResult>());
  }
  switch (query.mode) {
    case ast::ExplainMode::kNone: result_.mode = plan::Plan::Mode::kRun; break;
    case ast::ExplainMode::kExplain: result_.mode = plan::Plan::Mode::kExplain; break;
    case ast::ExplainMode::kProfile: result_.mode = plan::Plan::Mode::kProfile; break;
  }
  CG_RETURN_IF_ERROR(CheckStack(plan::DepthOf(*plan_)));
  plan::ComputeSchema(*plan_);
  result_.root = std::move(plan_);
  CG_RETURN_IF_ERROR(plan::Validate(result_));
  return std::move(result_);
}

absl::Status UndefinedVariable(const std::string& name, Span span, const Scope& scope) {
  const std::string near = scope.Suggest(name);
  return SyntaxError("UndefinedVariable", span, Cat("variable `", name, "` is not defined"),
                     near.empty() ? "" : Cat("did you mean `", near, "`?"));
}

absl::StatusOr<plan::Plan> Bind(const ast::Query& query, const BindContext& context, std::vector<Notice>* notices) {
  return Binder(context, notices).Run(query);
}

}  // namespace claimgraph::binder
