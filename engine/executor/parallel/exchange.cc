#include "engine/executor/parallel/exchange.h"

#include <utility>

#include "engine/base/status.h"
#include "engine/executor/parallel/crew.h"

namespace claimgraph::executor {
namespace {

ExecutionContext LaneContext(const ExecutionContext& base, graph::GraphReader* reader, const CancellationToken* stop) {
  ExecutionContext context = base;
  context.reader = reader;
  context.guard = base.guard.AlsoStoppedBy(stop);
  context.threads = 1;
  return context;
}

}  // namespace

Lane::Lane(const ExecutionContext& base, const CancellationToken* stop)
    : reader(base.reader->Fork()), context(LaneContext(base, reader.get(), stop)), run(context) {}

Exchange::Exchange(RunContext& run, MorselSource source)
    : Operator(run), crew_(std::make_shared<Crew>(std::move(source), run.context().pool)) {}

Exchange::~Exchange() { crew_->Close(); }

Lane& Exchange::AddLane() { return crew_->AddLane(run().context()); }

bool Exchange::MayWeigh() const { return crew_->lane(0).root->MayWeigh(); }

absl::Status Exchange::DoOpen() {
  crew_->Open();
  return absl::OkStatus();
}

absl::StatusOr<bool> Exchange::DoNext(Batch* out) { return crew_->Next(run().context().guard, out); }

}  // namespace claimgraph::executor
