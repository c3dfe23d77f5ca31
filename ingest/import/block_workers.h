// Parses blocks on several threads and hands the results back in the order of the blocks. One thread submits and
// takes; the destructor waits for what is running and drops the rest.
#ifndef CLAIMGRAPH_INGEST_IMPORT_BLOCK_WORKERS_H_
#define CLAIMGRAPH_INGEST_IMPORT_BLOCK_WORKERS_H_

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "ingest/import/table_parser.h"

namespace claimgraph::csv_import {

class BlockWorkers {
 public:
  // `layout` must outlive the workers. REQUIRES: threads >= 1.
  BlockWorkers(const TableLayout& layout, int threads);
  ~BlockWorkers();
  BlockWorkers(const BlockWorkers&) = delete;
  BlockWorkers& operator=(const BlockWorkers&) = delete;

  void Submit(CsvBlock block);
  // Blocks submitted and not yet taken.
  size_t size() const { return in_order_.size(); }
  // Waits for the oldest. REQUIRES: size() > 0.
  ParsedRows Take();

 private:
  struct Job {
    CsvBlock block;
    ParsedRows rows;
    bool done = false;  // guarded by mutex_
  };
  void ThreadMain();

  const TableLayout& layout_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<Job>> waiting_;   // guarded by mutex_
  bool stop_ = false;                          // guarded by mutex_
  std::deque<std::shared_ptr<Job>> in_order_;  // of the submitting thread
  std::vector<std::thread> threads_;
};

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_BLOCK_WORKERS_H_
