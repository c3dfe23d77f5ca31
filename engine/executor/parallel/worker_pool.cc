#include "engine/executor/parallel/worker_pool.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace claimgraph::executor {

WorkerPool::~WorkerPool() {
  {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    tasks_.clear();
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void WorkerPool::AllowThreads(uint32_t threads_max) {
  std::lock_guard lock(mutex_);
  threads_max_ = std::max(threads_max_, threads_max);
}

void WorkerPool::Submit(std::function<void()> task) {
  {
    std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
    if (tasks_.size() > idle_ && threads_.size() < threads_max_) {
      try {
        threads_.emplace_back([this] { Work(); });
      } catch (const std::system_error&) {
        threads_max_ = static_cast<uint32_t>(threads_.size());  // the system gives no more
      }
    }
    if (threads_.empty()) tasks_.clear();
  }
  wake_.notify_one();
}

void WorkerPool::Work() {
  std::unique_lock lock(mutex_);
  while (true) {
    ++idle_;
    wake_.wait(lock, [this] { return stopped_ || !tasks_.empty(); });
    --idle_;
    if (stopped_) return;
    std::function<void()> task = std::move(tasks_.front());
    tasks_.pop_front();
    lock.unlock();
    task();
    task = nullptr;  // what it holds goes away here, not under the lock
    lock.lock();
  }
}

uint32_t ThreadCount(int threads) {
  if (threads > 0) return static_cast<uint32_t>(threads);
  return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace claimgraph::executor
