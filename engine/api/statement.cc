#include "engine/api/statement.h"

#include <algorithm>
#include <bit>

#include "claimgraph/error_text.h"
#include "engine/base/status.h"
#include "engine/optimizer/optimizer.h"
#include "engine/plan/depth.h"
#include "engine/query/binder/binder.h"
#include "engine/query/parser/parser.h"

namespace claimgraph {
namespace {

class Procedures final : public binder::ProcedureCatalog {
 public:
  explicit Procedures(const executor::ProcedureRegistry& registry) : registry_(registry) {}
  bool FindSignature(std::string_view name, binder::ProcedureSignature* out) const override {
    const executor::ProcedureSignature* found = registry_.FindSignature(name);
    if (found == nullptr) return false;
    for (const executor::ProcedureField& field : found->inputs) out->inputs.push_back({field.name, field.type});
    for (const executor::ProcedureField& field : found->outputs) out->outputs.push_back({field.name, field.type});
    return true;
  }
  std::vector<std::string> Names() const override {
    std::vector<std::string> names;
    for (const executor::ProcedureSignature* signature : registry_.Signatures()) names.push_back(signature->name);
    return names;
  }

 private:
  const executor::ProcedureRegistry& registry_;
};

PlanStamp StampOf(const graph::GraphReader& reader, uint64_t procedure_version) {
  const catalog::Catalog& catalog = reader.catalog();
  PlanStamp stamp;
  stamp.names =
      uint64_t{catalog.labels().size()} << 40 ^ uint64_t { catalog.types().size() } << 20 ^ catalog.keys().size();
  stamp.schema = uint64_t{catalog.next_index_id()} << 40 ^ uint64_t{catalog.indexes().size()} << 24 ^
                 uint64_t{catalog.next_constraint_id()} << 12 ^ catalog.constraints().size();
  stamp.size = std::bit_width(reader.statistics().NodeCount()) * 64 + std::bit_width(reader.statistics().EdgeCount());
  stamp.procedures = procedure_version;
  return stamp;
}

bool ContainsWrite(const ast::RegularQuery& query) {
  for (const ast::SingleQuery& part : query.parts) {
    for (const ast::ClausePtr& clause : part.clauses) {
      switch (clause->kind) {
        case ast::ClauseKind::kCreate:
        case ast::ClauseKind::kMerge:
        case ast::ClauseKind::kSet:
        case ast::ClauseKind::kRemove:
        case ast::ClauseKind::kDelete:
        case ast::ClauseKind::kRetract:
          return true;
        case ast::ClauseKind::kCallSubquery:
          if (ContainsWrite(clause->As<ast::CallSubqueryClause>().query->As<ast::RegularQuery>())) return true;
          break;
        default:
          break;
      }
    }
  }
  return false;
}

bool IsWrite(const ast::Query& query) {
  if (query.mode == ast::ExplainMode::kExplain) return false;
  switch (query.statement->kind) {
    case ast::StatementKind::kRegularQuery:
      return ContainsWrite(query.statement->As<ast::RegularQuery>());
    case ast::StatementKind::kWhich:
    case ast::StatementKind::kShow:
      return false;
    default:
      return true;
  }
}

std::vector<Notification> ToNotifications(const std::vector<binder::Notice>& notices, std::string_view text) {
  std::vector<Notification> notifications;
  for (const binder::Notice& notice : notices) {
    const TextPosition position = PositionOf(text, notice.span.offset);
    notifications.push_back({notice.message, position.line, position.column, notice.code});
  }
  return notifications;
}

}  // namespace

absl::StatusOr<std::shared_ptr<const PreparedQuery::Impl>> PreparedQuery::Impl::Parse(std::string_view text) {
  auto statement = std::make_shared<Impl>();
  statement->text_ = text;
  CG_ASSIGN_OR_RETURN(statement->query_, parser::Parse(text));
  statement->writes_ = IsWrite(*statement->query_);
  return statement;
}

absl::StatusOr<std::shared_ptr<const PlannedStatement>> PreparedQuery::Impl::MakePlan(
    const graph::GraphReader& reader, const executor::ProcedureRegistry& procedures, const PlanStamp& stamp,
    const RunOptions& options) const {
  auto planned = std::make_shared<PlannedStatement>();
  planned->stamp = stamp;
  const Procedures signatures(procedures);
  std::vector<binder::Notice> notices;
  binder::BindContext context{&signatures, &reader.catalog()};
  CG_ASSIGN_OR_RETURN(planned->plan, binder::Bind(*query_, context, &notices));
  planned->notifications = ToNotifications(notices, text_);
  optimizer::OptimizerContext optimizer{&reader.catalog(), &reader.statistics(), options.disabled_passes};
  CG_RETURN_IF_ERROR(optimizer::Optimize(&planned->plan, optimizer));
  planned->plan.depth = plan::DepthOf(*planned->plan.root);
  return planned;
}

absl::StatusOr<std::shared_ptr<const PlannedStatement>> PreparedQuery::Impl::PlanFor(
    const graph::GraphReader& reader, bool committed, const executor::ProcedureRegistry& procedures,
    uint64_t procedure_version, const RunOptions& options) const {
  const uint64_t commit = committed ? reader.snapshot() : 0;
  if (!options.disabled_passes.empty()) {
    return MakePlan(reader, procedures, StampOf(reader, procedure_version), options);
  }
  std::lock_guard lock(mutex_);
  const bool known = planned_ != nullptr && commit != 0 && planned_->right_for == commit &&
                     planned_->stamp.procedures == procedure_version;
  if (known) return planned_;
  const PlanStamp stamp = StampOf(reader, procedure_version);
  if (planned_ == nullptr || !(planned_->stamp == stamp)) {
    CG_ASSIGN_OR_RETURN(planned_, MakePlan(reader, procedures, stamp, options));
  }
  planned_->right_for = commit;
  return planned_;
}

absl::StatusOr<std::shared_ptr<const PreparedQuery::Impl>> StatementCache::Get(std::string_view text) {
  {
    std::lock_guard lock(mutex_);
    const auto found = statements_.find(text);
    if (found != statements_.end()) return found->second;
  }
  CG_ASSIGN_OR_RETURN(auto statement, PreparedQuery::Impl::Parse(text));
  if (text.size() > kTextBytesMax) return statement;
  std::lock_guard lock(mutex_);
  // Emptied when full: statements that matter come back at the price of one parse each.
  if (statements_.size() >= kStatementsMax) statements_.clear();
  statements_[std::string(text)] = statement;
  return statement;
}

}  // namespace claimgraph
