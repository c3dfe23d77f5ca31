// The graph and the claims as functions see them (functions/graph_access.h), over the reader of a run.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_GRAPH_SERVICES_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_GRAPH_SERVICES_H_

#include "engine/executor/execution_context.h"
#include "engine/functions/graph_access.h"
#include "engine/graph/graph_reader.h"

namespace claimgraph::executor {

class GraphServices final : public functions::GraphAccess {
 public:
  explicit GraphServices(ExecutionContext& context) : context_(context) {}
  absl::Status Labels(std::span<const uint64_t> nodes, Vector* out) override;
  absl::Status Types(std::span<const uint64_t> relationships, Vector* out) override;
  absl::Status Property(functions::GraphElement element, std::span<const uint64_t> ids, std::string_view key,
                        Vector* out) override;
  absl::Status Properties(functions::GraphElement element, std::span<const uint64_t> ids, Vector* out) override;

 private:
  // EntityNotFound/DeletedEntityAccess when one of them does not exist; only a run that writes can meet such.
  absl::Status CheckExist(functions::GraphElement element, std::span<const uint64_t> ids);
  ExecutionContext& context_;
};

class ClaimServices final : public functions::ClaimFunctions {
 public:
  // REQUIRES: context.claims is not null.
  explicit ClaimServices(ExecutionContext& context) : context_(context) {}
  absl::StatusOr<Value> Evidence(const Value& element) override;
  absl::StatusOr<Value> Documents(const Value& element) override;
  absl::StatusOr<Value> Effect(const Value& path) override;
  absl::StatusOr<Value> Weakest(const Value& path) override;

 private:
  ExecutionContext& context_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_GRAPH_SERVICES_H_
