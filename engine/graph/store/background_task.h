// Work that is done beside whoever asks for it, by one thread that comes into being with the first request.
// Thread-safe. The work must not call Stop or RunAndWait.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_BACKGROUND_TASK_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_BACKGROUND_TASK_H_

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

namespace claimgraph::graph {

class BackgroundTask {
 public:
  explicit BackgroundTask(std::function<void()> work) : work_(std::move(work)) {}
  ~BackgroundTask() { Stop(); }
  BackgroundTask(const BackgroundTask&) = delete;
  BackgroundTask& operator=(const BackgroundTask&) = delete;

  // Has the work run, soon; once for all requests that come before it begins.
  void Request();
  // The same, and returns when a run has ended that began after the call (or was the last before Stop).
  void RunAndWait();
  // Returns when a running work has ended; requests have no effect from now on.
  void Stop();

 private:
  void RequestLocked();
  void Loop();

  const std::function<void()> work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  uint64_t requested_ = 0;  // runs asked for
  uint64_t done_ = 0;       // requests that a run has dealt with
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_BACKGROUND_TASK_H_
