#include "ingest/import/block_workers.h"

#include <signal.h>

#include <utility>

namespace claimgraph::csv_import {

BlockWorkers::BlockWorkers(const TableLayout& layout, int threads) : layout_(layout) {
  // Signals are for the program's own threads.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { ThreadMain(); });
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

BlockWorkers::~BlockWorkers() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    stop_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void BlockWorkers::Submit(CsvBlock block) {
  auto job = std::make_shared<Job>();
  job->block = std::move(block);
  in_order_.push_back(job);
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    waiting_.push_back(std::move(job));
  }
  changed_.notify_all();
}

ParsedRows BlockWorkers::Take() {
  const std::shared_ptr<Job> job = std::move(in_order_.front());
  in_order_.pop_front();
  std::unique_lock<std::mutex> lock(mutex_);
  changed_.wait(lock, [&job] { return job->done; });
  return std::move(job->rows);
}

void BlockWorkers::ThreadMain() {
  while (true) {
    std::shared_ptr<Job> job;
    {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [this] { return stop_ || !waiting_.empty(); });
      if (stop_) return;
      job = std::move(waiting_.front());
      waiting_.pop_front();
    }
    ParsedRows rows = ParseRows(job->block, layout_);
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      job->rows = std::move(rows);
      job->block = {};
      job->done = true;
    }
    changed_.notify_all();
  }
}

}  // namespace claimgraph::csv_import
