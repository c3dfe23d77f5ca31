#include "engine/graph/store/commit_pipeline.h"

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph::graph {

void CommitPipeline::Start(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  std::lock_guard lock(mutex_);
  written_ = durable_ = stamp;
  core_->snapshots.Publish(stamp, std::move(catalog));
}

void CommitPipeline::Loaded(uint64_t stamp) {
  std::lock_guard lock(mutex_);
  written_ = durable_ = stamp;
}

void CommitPipeline::Written(uint64_t stamp, std::shared_ptr<const catalog::Catalog> catalog) {
  std::lock_guard lock(mutex_);
  written_ = stamp;
  waiting_.push_back({stamp, std::move(catalog)});
  if (!sync_) PublishLocked(stamp);
}

void CommitPipeline::PublishLocked(uint64_t durable) {
  durable_ = std::max(durable_, durable);
  std::shared_ptr<const catalog::Catalog> catalog;
  while (!waiting_.empty() && waiting_.front().stamp <= durable_) {
    catalog = std::move(waiting_.front().catalog);
    waiting_.pop_front();
  }
  if (catalog != nullptr) core_->snapshots.Publish(durable_, std::move(catalog));
}

absl::Status CommitPipeline::AwaitVisible(uint64_t stamp) {
  std::unique_lock lock(mutex_);
  while (durable_ < stamp) {
    if (!failed_.ok()) return failed_;
    if (syncing_) {
      synced_.wait(lock);
      continue;
    }
    syncing_ = true;
    const uint64_t target = written_;
    lock.unlock();
    const absl::Status status = core_->kv->SyncWal();
    lock.lock();
    syncing_ = false;
    if (status.ok()) {
      PublishLocked(target);
    } else {
      failed_ =
          ErrorWithAdvice(absl::StatusCode::kUnavailable,
                          Cat("it is unknown whether the commit has reached the disk: ", StdView(status.message())),
                          "close the database and open it again: it will show whether the commit is there");
    }
    synced_.notify_all();
  }
  return absl::OkStatus();
}

absl::Status CommitPipeline::status() {
  std::lock_guard lock(mutex_);
  return failed_;
}

absl::Status CommitPipeline::AwaitAll() {
  uint64_t stamp;
  {
    std::lock_guard lock(mutex_);
    stamp = written_;
  }
  return AwaitVisible(stamp);
}

}  // namespace claimgraph::graph
