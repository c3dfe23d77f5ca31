// One session of the line protocol: carries out requests in order, keeps the statements it has prepared.
#ifndef CLAIMGRAPH_TOOLS_PROTOCOL_SESSION_RUNNER_H_
#define CLAIMGRAPH_TOOLS_PROTOCOL_SESSION_RUNNER_H_

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "claimgraph/database.h"
#include "engine/base/strings.h"
#include "tools/protocol/answer.h"
#include "tools/protocol/request.h"

namespace claimgraph::protocol {

// Prepared statements by text, so that a repeated statement is not parsed again. Bounded: when it is full it is
// emptied, which costs a program with ever new texts nothing and one with a fixed set is never touched by.
class StatementCache {
 public:
  // Valid until the next call.
  absl::StatusOr<const PreparedQuery*> Get(std::string_view text, Session& session);

 private:
  static constexpr size_t kStatementsMax = 1024;
  static constexpr size_t kBytesMax = 8 << 20;
  StringMap<PreparedQuery> statements_;
  size_t bytes_ = 0;
};

// Requests are either carried out by the caller's thread (Handle) or, after Start(), by the session's own
// (Enqueue): a session that waits for the writer must not keep the others from going on. Ending rolls an open
// transaction back.
class SessionRunner {
 public:
  SessionRunner(Database& database, const CancellationToken& cancellation, AnswerSink& sink);
  ~SessionRunner();
  SessionRunner(const SessionRunner&) = delete;
  SessionRunner& operator=(const SessionRunner&) = delete;

  // REQUIRES: not started.
  void Handle(const Request& request);

  void Start();
  bool started() const { return thread_.joinable(); }
  // Stops the statement that runs, and those that wait, which fail as Cancelled. From any thread.
  void Cancel();
  // False when too many requests wait already. REQUIRES: started.
  bool Enqueue(Request request);
  // The thread carries out what waits, ends the session's transaction and stops; the destructor waits for it.
  void RequestStop();

 private:
  void ThreadMain();
  void Run(const Request& request);
  // The next request that waits; false when there are no more to come.
  bool Take(Request* request);
  void Answer(const absl::Status& status, const Request& request);

  static constexpr size_t kRequestsWaitingMax = 10'000;
  AnswerSink& sink_;
  const CancellationToken& cancellation_;  // of the program; for requests that the caller's thread carries out
  CancellationToken own_cancellation_;     // for those that the session's own does
  std::optional<Session> session_;
  StatementCache statements_;
  std::string buffer_;

  std::thread thread_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Request> waiting_;  // guarded by mutex_
  bool stop_ = false;            // guarded by mutex_
  // Numbers of requests, in order: put in the queue, taken from it, and cancelled up to. Guarded by mutex_.
  uint64_t enqueued_ = 0, taken_ = 0, cancelled_ = 0;
};

}  // namespace claimgraph::protocol

#endif  // CLAIMGRAPH_TOOLS_PROTOCOL_SESSION_RUNNER_H_
