// WorkerPool: threads that help with queries. One per database; started when first needed, joined on destruction.
//
// Tasks must not wait for one another: a pool may have fewer threads than there are tasks, and whoever submits one
// has to get on without it. Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_WORKER_POOL_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_WORKER_POOL_H_

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace claimgraph::executor {

class WorkerPool {
 public:
  explicit WorkerPool(uint32_t threads_max) : threads_max_(threads_max) {}
  // Finishes the tasks that run, forgets those that wait.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  // Runs `task` on a thread of the pool, some time. Without threads (none wanted, or none to be had) it never runs.
  void Submit(std::function<void()> task);
  // May be raised; threads are started as tasks come.
  void AllowThreads(uint32_t threads_max);

 private:
  void Work();
  std::mutex mutex_;
  std::condition_variable wake_;
  uint32_t threads_max_;
  std::deque<std::function<void()>> tasks_;
  std::vector<std::thread> threads_;
  uint32_t idle_ = 0;
  bool stopped_ = false;
};

// What `threads` of the options stand for: itself, or for 0 the number of cores.
uint32_t ThreadCount(int threads);

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_PARALLEL_WORKER_POOL_H_
