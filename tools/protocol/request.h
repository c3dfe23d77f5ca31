// One request of the line protocol (README.md), taken apart and checked. Pure.
#ifndef CLAIMGRAPH_TOOLS_PROTOCOL_REQUEST_H_
#define CLAIMGRAPH_TOOLS_PROTOCOL_REQUEST_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "claimgraph/database.h"

namespace claimgraph::protocol {

enum class Operation : uint8_t { kRun, kBegin, kCommit, kRollback, kReset, kProcedure, kCancel };

struct Request {
  Operation operation = Operation::kRun;
  std::optional<int64_t> session;
  bool timing = false;
  // kRun
  std::string query;
  Parameters parameters;
  int64_t timeout_ms_max = 0;
  uint64_t memory_bytes_max = 0;
  std::vector<std::string> disabled_passes;
  // kProcedure
  TableProcedure procedure;
};

// Fills `request`, which holds the default limits, from a line. InvalidArgument says what is wrong with it; what could
// be read of the session is in `request` all the same, so that the answer reaches whoever asked.
absl::Status ParseRequest(std::string_view line, Request* request);

}  // namespace claimgraph::protocol

#endif  // CLAIMGRAPH_TOOLS_PROTOCOL_REQUEST_H_
