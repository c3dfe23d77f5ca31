#include "tools/protocol/session_runner.h"

#include <signal.h>

#include <utility>

#include "engine/base/status.h"

namespace claimgraph::protocol {

absl::StatusOr<const PreparedQuery*> StatementCache::Get(std::string_view text, Session& session) {
  if (const auto found = statements_.find(text); found != statements_.end()) return &found->second;
  CG_ASSIGN_OR_RETURN(PreparedQuery prepared, session.Prepare(text));
  if (statements_.size() >= kStatementsMax || bytes_ + text.size() > kBytesMax) {
    statements_.clear();
    bytes_ = 0;
  }
  bytes_ += text.size();
  return &statements_.emplace(std::string(text), std::move(prepared)).first->second;
}

SessionRunner::SessionRunner(Database& database, const CancellationToken& cancellation, AnswerSink& sink)
    : sink_(sink), cancellation_(cancellation), session_(database.NewSession()) {}

SessionRunner::~SessionRunner() {
  RequestStop();
  if (thread_.joinable()) thread_.join();
}

void SessionRunner::Handle(const Request& request) {
  switch (request.operation) {
    case Operation::kRun:
      Run(request);
      return;
    case Operation::kBegin:
      Answer(session_->Begin(), request);
      return;
    case Operation::kCommit:
      Answer(session_->Commit(), request);
      return;
    case Operation::kRollback:
      Answer(session_->Rollback(), request);
      return;
    case Operation::kReset:
    case Operation::kProcedure:
    case Operation::kCancel:
      break;  // the server's own
  }
  Answer(absl::InternalError("a request reached a session that is not for one"), request);
}

void SessionRunner::Run(const Request& request) {
  std::optional<Stopwatch> stopwatch;
  if (request.timing) stopwatch.emplace();
  const absl::StatusOr<const PreparedQuery*> prepared = statements_.Get(request.query, *session_);
  if (!prepared.ok()) return WriteError(prepared.status(), request.query, request.session, &sink_);
  const RunOptions options{.timeout_ms_max = request.timeout_ms_max,
                           .memory_bytes_max = request.memory_bytes_max,
                           .cancellation = started() ? &own_cancellation_ : &cancellation_,
                           .disabled_passes = request.disabled_passes};
  absl::StatusOr<Result> result = session_->Run(**prepared, request.parameters, options);
  if (!result.ok()) return WriteError(result.status(), request.query, request.session, &sink_);
  WriteResult(*result, request.query, request.session, stopwatch, &buffer_, &sink_);
  constexpr size_t kBufferKeptBytes = 4 << 20;
  if (buffer_.capacity() > kBufferKeptBytes) buffer_ = std::string();
}

void SessionRunner::Answer(const absl::Status& status, const Request& request) {
  if (status.ok()) {
    WriteOk(request.session, &sink_);
  } else {
    WriteError(status, {}, request.session, &sink_);
  }
}

void SessionRunner::Start() {
  // Signals stay with the thread that reads requests.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  thread_ = std::thread([this] { ThreadMain(); });
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

bool SessionRunner::Enqueue(Request request) {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    if (waiting_.size() >= kRequestsWaitingMax) return false;
    waiting_.push_back(std::move(request));
    ++enqueued_;
  }
  changed_.notify_one();
  return true;
}

void SessionRunner::Cancel() {
  const std::lock_guard<std::mutex> lock(mutex_);
  cancelled_ = enqueued_;
  own_cancellation_.Cancel();
}

bool SessionRunner::Take(Request* request) {
  std::unique_lock<std::mutex> lock(mutex_);
  changed_.wait(lock, [this] { return stop_ || !waiting_.empty(); });
  if (waiting_.empty()) return false;
  *request = std::move(waiting_.front());
  waiting_.pop_front();
  own_cancellation_.Reset();
  if (++taken_ <= cancelled_) own_cancellation_.Cancel();
  return true;
}

void SessionRunner::RequestStop() {
  {
    const std::lock_guard<std::mutex> lock(mutex_);
    stop_ = true;
  }
  changed_.notify_one();
}

void SessionRunner::ThreadMain() {
  while (true) {
    Request request;
    if (!Take(&request)) break;
    Handle(request);
  }
  session_.reset();  // lets the next writer in
}

}  // namespace claimgraph::protocol
