// Durability shared between committers: each writes its record, unsynced, while it holds the writer slot; then all
// that wait are made durable by one sync, and become visible in commit order. Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_COMMIT_PIPELINE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_COMMIT_PIPELINE_H_

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

#include "absl/status/status.h"
#include "engine/graph/store/core.h"

namespace claimgraph::graph {

class CommitPipeline {
 public:
  // `sync` false: commits are visible as soon as they are written.
  CommitPipeline(GraphCore* core, bool sync) : core_(core), sync_(sync) {}

  // The state at open.
  void Start(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog);
  // A bulk load has made `stamp` durable and visible. REQUIRES: no commit waits.
  void Loaded(uint64_t stamp);
  // A commit has been written. REQUIRES: in commit order, by the holder of the writer slot.
  void Written(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog);
  // Returns once the commit is durable and visible. A failed sync is final: nothing can be written any more.
  absl::Status AwaitVisible(uint64_t stamp);
  // The error of a failed sync; OK as long as there was none.
  absl::Status status();
  // Everything written so far becomes durable and visible.
  absl::Status AwaitAll();

 private:
  struct Waiting {
    uint64_t stamp;
    std::shared_ptr<const catalog::Catalog> catalog;
  };
  void PublishLocked(uint64_t durable);

  GraphCore* const core_;
  const bool sync_;
  std::mutex mutex_;
  std::condition_variable synced_;
  std::deque<Waiting> waiting_;
  uint64_t written_ = 0;
  uint64_t durable_ = 0;
  bool syncing_ = false;
  absl::Status failed_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_COMMIT_PIPELINE_H_
