#include "ingest/pipeline/extract_files.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace claimgraph::ingest {
namespace {

// Workers take files in order and put their results down; one thread takes them up in order. A worker waits while
// it is too far ahead, so memory stays bounded however slow the sink is.
class ParallelExtraction {
 public:
  ParallelExtraction(const Extractor& extractor, const std::vector<std::string>& paths,
                     const ExtractFilesOptions& options)
      : extractor_(extractor), paths_(paths), options_(options) {}

  absl::Status Run(const std::function<absl::Status(FileResult)>& sink) {
    const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
    const size_t count =
        std::min<size_t>(options_.threads == 0 ? cores : options_.threads, std::max<size_t>(paths_.size(), 1));
    ahead_max_ = 2 * count;
    std::vector<std::thread> workers;
    for (size_t i = 0; i < count; ++i) workers.emplace_back([this] { Work(); });
    absl::Status status;
    for (size_t i = 0; i < paths_.size() && status.ok(); ++i) status = sink(Take(i));
    Stop();
    for (std::thread& worker : workers) worker.join();
    const CancellationToken* cancel = options_.extract.cancel;
    if (status.ok() && cancel != nullptr && cancel->cancelled())
      return absl::CancelledError("extraction was cancelled");
    return status;
  }

 private:
  FileResult One(const std::string& path) const {
    absl::StatusOr<RawDocument> raw = ReadFile(path, options_.extract.reader);
    if (!raw.ok()) return {path, raw.status()};
    return {path, extractor_.Extract(*raw, options_.extract)};
  }

  void Work() {
    for (;;) {
      size_t index;
      {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [this] { return stopped_ || next_ >= paths_.size() || next_ < taken_ + ahead_max_; });
        if (stopped_ || next_ >= paths_.size()) return;
        index = next_++;
      }
      FileResult result = One(paths_[index]);
      std::lock_guard lock(mutex_);
      done_.emplace(index, std::move(result));
      ready_.notify_all();
    }
  }

  FileResult Take(size_t index) {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return done_.count(index) > 0; });
    FileResult result = std::move(done_.find(index)->second);
    done_.erase(index);
    taken_ = index + 1;
    room_.notify_all();
    return result;
  }

  void Stop() {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    room_.notify_all();
  }

  const Extractor& extractor_;
  const std::vector<std::string>& paths_;
  const ExtractFilesOptions& options_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::condition_variable ready_;
  std::map<size_t, FileResult> done_;
  size_t next_ = 0;
  size_t taken_ = 0;
  size_t ahead_max_ = 2;
  bool stopped_ = false;
};

}  // namespace

absl::Status ExtractFiles(const Extractor& extractor, const std::vector<std::string>& paths,
                          const ExtractFilesOptions& options, const std::function<absl::Status(FileResult)>& sink) {
  return ParallelExtraction(extractor, paths, options).Run(sink);
}

}  // namespace claimgraph::ingest
