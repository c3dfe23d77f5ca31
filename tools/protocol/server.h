// The JSON line protocol over two file descriptors: one request a line, one answer a line (README.md). Serves any
// number of sessions of one database; the end of input ends it cleanly.
#ifndef CLAIMGRAPH_TOOLS_PROTOCOL_SERVER_H_
#define CLAIMGRAPH_TOOLS_PROTOCOL_SERVER_H_

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "claimgraph/database.h"
#include "tools/protocol/answer.h"
#include "tools/protocol/request.h"
#include "tools/protocol/session_runner.h"

namespace claimgraph::protocol {

struct ServerOptions {
  std::string path;  // of the database; empty: in memory
  OpenOptions open;
  // Of statements that set no limits of their own; 0 means none.
  int64_t timeout_ms_max = 0;
  uint64_t memory_bytes_max = 0;
  int input_fd = 0;
  int output_fd = 1;
  // Cancelled by a signal handler: running statements stop, then the server.
  const CancellationToken* cancellation = nullptr;
};

class Server {
 public:
  static absl::StatusOr<std::unique_ptr<Server>> Create(const ServerOptions& options);
  // Answers requests until the input ends, nobody reads the answers or it is cancelled; then closes the database.
  absl::Status Serve();

 private:
  explicit Server(const ServerOptions& options);
  absl::Status OpenDatabase();
  void HandleLine(std::string_view line);
  void Dispatch(Request request);
  // Stops what a session runs; nothing where it runs nothing.
  void Cancel(std::optional<int64_t> session);
  void Refuse(std::string_view detail, std::string_view message);
  absl::Status Reset();
  absl::Status EmptyDatabase();
  // Carries out everything that waits, then ends all sessions.
  void EndSessions();

  const ServerOptions options_;
  CancellationToken never_;
  const CancellationToken& cancellation_;
  AnswerSink sink_;
  std::unique_ptr<Database> database_;
  std::unique_ptr<SessionRunner> main_session_;               // of requests without a number
  std::map<int64_t, std::unique_ptr<SessionRunner>> sessions_;  // of the others; each has its own thread
};

}  // namespace claimgraph::protocol

#endif  // CLAIMGRAPH_TOOLS_PROTOCOL_SERVER_H_
