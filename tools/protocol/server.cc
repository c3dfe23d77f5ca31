#include "tools/protocol/server.h"

#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"
#include "tools/protocol/line_reader.h"

namespace claimgraph::protocol {
namespace {

constexpr size_t kLineBytesMax = size_t{512} << 20;
constexpr size_t kSessionsMax = 1000;

// One statement to its end.
absl::Status RunToEnd(Session& session, std::string_view query) {
  CG_ASSIGN_OR_RETURN(Result result, session.Run(query));
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, result.Next());
    if (!more) return absl::OkStatus();
  }
}

absl::Status DropSchema(graph::GraphStore& store) {
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<graph::GraphWriter> writer, store.BeginWrite());
  const std::vector<catalog::IndexInfo> indexes = writer->reader().catalog().indexes();
  const std::vector<catalog::NotNullConstraint> constraints = writer->reader().catalog().not_null_constraints();
  for (const catalog::IndexInfo& index : indexes) CG_RETURN_IF_ERROR(writer->DropIndex(index.id));
  for (const catalog::NotNullConstraint& constraint : constraints) {
    CG_RETURN_IF_ERROR(writer->DropNotNull(constraint.name));
  }
  return writer->Commit();
}

}  // namespace

Server::Server(const ServerOptions& options)
    : options_(options),
      cancellation_(options.cancellation != nullptr ? *options.cancellation : never_),
      sink_(options.output_fd) {}

absl::StatusOr<std::unique_ptr<Server>> Server::Create(const ServerOptions& options) {
  std::unique_ptr<Server> server(new Server(options));
  CG_RETURN_IF_ERROR(server->OpenDatabase());
  return server;
}

absl::Status Server::OpenDatabase() {
  if (options_.path.empty()) {
    CG_ASSIGN_OR_RETURN(database_, Database::OpenInMemory(options_.open));
  } else {
    CG_ASSIGN_OR_RETURN(database_, Database::Open(options_.path, options_.open));
  }
  main_session_ = std::make_unique<SessionRunner>(*database_, cancellation_, sink_);
  return absl::OkStatus();
}

absl::Status Server::Serve() {
  LineReader lines(options_.input_fd, kLineBytesMax);
  absl::Status status;
  for (bool reading = true; reading && !sink_.broken() && !cancellation_.cancelled();) {
    std::string_view line;
    switch (lines.Next(&line)) {
      case LineStatus::kLine:
        HandleLine(line);
        break;
      case LineStatus::kTooLong:
        Refuse("LineTooLong", Cat("a request is at most ", kLineBytesMax >> 20, " MB long"));
        break;
      case LineStatus::kInterrupted:
        break;
      case LineStatus::kEnd:
        reading = false;
        break;
      case LineStatus::kFailed:
        status = absl::UnavailableError("the input cannot be read");
        reading = false;
        break;
    }
  }
  EndSessions();
  const absl::Status closed = database_->Close();
  return status.ok() ? closed : status;
}

void Server::HandleLine(std::string_view line) {
  Request request{.timeout_ms_max = options_.timeout_ms_max, .memory_bytes_max = options_.memory_bytes_max};
  if (const absl::Status status = ParseRequest(line, &request); !status.ok()) {
    return WriteError(status, {}, request.session, &sink_);
  }
  if (request.operation == Operation::kCancel) return Cancel(request.session);
  if (request.operation == Operation::kReset || request.operation == Operation::kProcedure) {
    const absl::Status status = request.operation == Operation::kReset
                                    ? Reset()
                                    : database_->RegisterProcedure(std::move(request.procedure));
    if (!status.ok()) return WriteError(status, {}, request.session, &sink_);
    return WriteOk(request.session, &sink_);
  }
  Dispatch(std::move(request));
}

void Server::Dispatch(Request request) {
  // While there is only the main session nobody can be kept waiting: no need for a thread.
  if (!request.session && sessions_.empty() && !main_session_->started()) return main_session_->Handle(request);
  SessionRunner* runner = main_session_.get();
  if (request.session) {
    std::unique_ptr<SessionRunner>& entry = sessions_[*request.session];
    if (entry == nullptr) {
      if (sessions_.size() > kSessionsMax) {
        sessions_.erase(*request.session);
        return WriteError(absl::ResourceExhaustedError(Cat("there are ", kSessionsMax, " sessions already")), {},
                          request.session, &sink_);
      }
      entry = std::make_unique<SessionRunner>(*database_, cancellation_, sink_);
    }
    runner = entry.get();
  }
  if (!runner->started()) runner->Start();
  const std::optional<int64_t> session = request.session;
  if (!runner->Enqueue(std::move(request))) {
    WriteError(absl::ResourceExhaustedError("too many requests of this session wait for an answer"), {}, session,
               &sink_);
  }
}

void Server::Cancel(std::optional<int64_t> session) {
  SessionRunner* runner = main_session_.get();
  if (session) {
    const auto found = sessions_.find(*session);
    runner = found == sessions_.end() ? nullptr : found->second.get();
  }
  if (runner != nullptr) runner->Cancel();
  WriteOk(session, &sink_);
}

void Server::Refuse(std::string_view detail, std::string_view message) {
  WriteError(MakeError(absl::StatusCode::kInvalidArgument, message,
                       {.type = "ProtocolError", .detail = std::string(detail)}),
             {}, std::nullopt, &sink_);
}

void Server::EndSessions() {
  // All are asked before any is waited for: one may wait for another's transaction to end.
  if (cancellation_.cancelled()) {
    main_session_->Cancel();
    for (const auto& [number, runner] : sessions_) runner->Cancel();
  }
  main_session_->RequestStop();
  for (const auto& [number, runner] : sessions_) runner->RequestStop();
  main_session_.reset();
  sessions_.clear();
}

absl::Status Server::Reset() {
  EndSessions();
  database_->ClearProcedures();
  if (options_.path.empty()) {
    database_.reset();
    return OpenDatabase();
  }
  const absl::Status status = EmptyDatabase();
  main_session_ = std::make_unique<SessionRunner>(*database_, cancellation_, sink_);
  return status;
}

absl::Status Server::EmptyDatabase() {
  Session session = database_->NewSession();
  CG_RETURN_IF_ERROR(RunToEnd(session, "MATCH (n) DETACH DELETE n"));
  return DropSchema(database_->store());
}

}  // namespace claimgraph::protocol
