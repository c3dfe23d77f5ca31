#include "engine/graph/store/background_task.h"

#include <system_error>

namespace claimgraph::graph {

void BackgroundTask::RequestLocked() {
  if (stopped_) return;
  ++requested_;
  if (!thread_.joinable()) {
    try {
      thread_ = std::thread([this] { Loop(); });
    } catch (const std::system_error&) {
      done_ = requested_;  // no thread is to be had: the work waits for a later request
    }
  }
  changed_.notify_all();
}

void BackgroundTask::Request() {
  std::lock_guard lock(mutex_);
  RequestLocked();
}

void BackgroundTask::RunAndWait() {
  std::unique_lock lock(mutex_);
  RequestLocked();
  const uint64_t mine = requested_;
  changed_.wait(lock, [&] { return stopped_ || done_ >= mine; });
}

void BackgroundTask::Stop() {
  std::thread thread;
  {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    thread = std::move(thread_);
    changed_.notify_all();
  }
  if (thread.joinable()) thread.join();
}

void BackgroundTask::Loop() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [&] { return stopped_ || done_ < requested_; });
    if (stopped_) return;
    const uint64_t upto = requested_;
    lock.unlock();
    work_();
    lock.lock();
    done_ = upto;
    changed_.notify_all();
  }
}

}  // namespace claimgraph::graph
