// Answers of the line protocol: one JSON object on one line each.
#ifndef CLAIMGRAPH_TOOLS_PROTOCOL_ANSWER_H_
#define CLAIMGRAPH_TOOLS_PROTOCOL_ANSWER_H_

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "claimgraph/database.h"

namespace claimgraph::protocol {

// Where answers go; shared by all sessions. Thread-safe.
class AnswerSink {
 public:
  explicit AnswerSink(int fd) : fd_(fd) {}
  // Writes a whole line at once.
  void Write(std::string_view line) {
    const std::lock_guard<std::mutex> lock(mutex_);
    WriteLocked(line);
  }
  // For a line that comes in pieces: nobody else writes while the lock is held.
  std::unique_lock<std::mutex> Lock() { return std::unique_lock<std::mutex>(mutex_); }
  void WriteLocked(std::string_view piece);
  // True when nobody reads the answers any more.
  bool broken() const { return broken_; }

 private:
  const int fd_;
  std::mutex mutex_;
  std::atomic<bool> broken_{false};
};

// Writes `{"ok":true}` with empty rows, so that clients may treat it as a result.
void WriteOk(std::optional<int64_t> session, AnswerSink* sink);

// `query` gives the position of the error, where it has one.
void WriteError(const absl::Status& status, std::string_view query, std::optional<int64_t> session,
                AnswerSink* sink);

struct Timing {
  int64_t wall_ns = 0;
  int64_t cpu_ns = 0;
};

// Wall and processor time (of all threads) since it was made.
class Stopwatch {
 public:
  Stopwatch();
  Timing Elapsed() const;

 private:
  int64_t wall_ns_;
  int64_t cpu_ns_;
};

// Reads `result` to its end and writes it. A result above kStreamBytes is written in pieces; an error that comes
// later then ends the same line, as the key "error" after "rows".
void WriteResult(Result& result, std::string_view query, std::optional<int64_t> session,
                 const std::optional<Stopwatch>& stopwatch, std::string* buffer, AnswerSink* sink);

}  // namespace claimgraph::protocol

#endif  // CLAIMGRAPH_TOOLS_PROTOCOL_ANSWER_H_
