#include "tools/protocol/answer.h"

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <utility>
#include <vector>

#include "claimgraph/error_text.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/values/json.h"
#include "tools/render/result_describer.h"

namespace claimgraph::protocol {
namespace {

constexpr size_t kStreamBytes = 16 << 20;

int64_t Nanos(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

// Messages may quote broken input; an answer is valid UTF-8 all the same.
std::string ValidUtf8(std::string_view text) {
  std::string valid;
  for (size_t offset = 0; offset < text.size();) {
    const char32_t c = utf8::Decode(text, &offset);
    utf8::Append(&valid, c == utf8::kInvalid ? U'\uFFFD' : c);
  }
  return valid;
}

void AppendField(std::string_view key, std::string_view text, std::string* out) {
  *out += '"';
  *out += key;
  *out += "\":";
  if (utf8::FindInvalid(text)) {
    values::AppendJsonString(ValidUtf8(text), out);
  } else {
    values::AppendJsonString(text, out);
  }
}

void AppendErrorObject(const absl::Status& status, std::string_view query, std::string* out) {
  const ErrorClass error = ClassifyError(status);
  *out += "\"error\":{";
  AppendField("type", error.type, out);
  *out += ',';
  AppendField("phase", error.phase, out);
  *out += ',';
  AppendField("detail", error.detail.empty() ? error.type : error.detail, out);
  *out += ',';
  AppendField("message", StdView(status.message()), out);
  if (const std::optional<ErrorInfo> info = GetErrorInfo(status)) {
    if (info->span && !query.empty()) {
      const TextPosition position = PositionOf(query, info->span->offset);
      CatTo(out, ",\"line\":", position.line, ",\"column\":", position.column);
    }
    if (!info->advice.empty()) {
      *out += ',';
      AppendField("advice", info->advice, out);
    }
  }
  *out += '}';
}

void AppendSession(std::optional<int64_t> session, std::string* out) {
  if (session) CatTo(out, ",\"session\":", *session);
}

// Nanoseconds as microseconds with three decimals.
void AppendMicros(int64_t nanos, std::string* out) {
  const std::string fraction = Cat(1000 + nanos % 1000);
  CatTo(out, nanos / 1000, ".", std::string_view(fraction).substr(1));
}

// The plan of EXPLAIN and PROFILE, operator by operator.
void AppendOperators(const std::vector<PlanStep>& steps, std::string* out) {
  *out += ",\"operators\":[";
  for (size_t i = 0; i < steps.size(); ++i) {
    const PlanStep& step = steps[i];
    CatTo(out, i > 0 ? "," : "", "{\"depth\":", step.depth, ",");
    AppendField("name", step.name, out);
    *out += ',';
    AppendField("details", step.details, out);
    if (step.rows_estimated >= 0) {
      CatTo(out, ",\"estimated_rows\":", std::llround(std::min(step.rows_estimated, 9e15)));
    }
    if (step.profiled) {
      CatTo(out, ",\"rows\":", step.rows, ",\"loops\":", step.loops, ",\"time_us\":");
      AppendMicros(static_cast<int64_t>(step.time_ns), out);
      CatTo(out, ",\"memory_bytes\":", step.memory_bytes);
    }
    CatTo(out, ",\"threads\":", step.threads, "}");
  }
  *out += ']';
}

void AppendStats(const ChangeCounts& changes, std::string* out) {
  const std::array<std::pair<const char*, int64_t>, 8> counts = {{{"+nodes", changes.nodes_created},
                                                                  {"-nodes", changes.nodes_deleted},
                                                                  {"+relationships", changes.relationships_created},
                                                                  {"-relationships", changes.relationships_deleted},
                                                                  {"+properties", changes.properties_set},
                                                                  {"-properties", changes.properties_removed},
                                                                  {"+labels", changes.labels_added},
                                                                  {"-labels", changes.labels_removed}}};
  bool first = true;
  for (const auto& [name, count] : counts) {
    if (count == 0) continue;
    CatTo(out, first ? ",\"stats\":{\"" : ",\"", name, "\":", count);
    first = false;
  }
  if (!first) *out += '}';
}

void AppendNotifications(const std::vector<Notification>& notifications, std::string* out) {
  if (notifications.empty()) return;
  *out += ",\"notifications\":[";
  for (size_t i = 0; i < notifications.size(); ++i) {
    *out += i > 0 ? ",{" : "{";
    AppendField("message", notifications[i].message, out);
    if (notifications[i].line > 0) {
      CatTo(out, ",\"line\":", notifications[i].line, ",\"column\":", notifications[i].column);
    }
    *out += '}';
  }
  *out += ']';
}

void AppendColumns(const std::vector<std::string>& columns, std::string* out) {
  *out += "{\"columns\":[";
  for (size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) *out += ',';
    values::AppendJsonString(columns[i], out);
  }
  *out += "],\"rows\":[";
}

// The rows of a result, written to a buffer and, once there is too much of it, through to the sink.
class RowStream {
 public:
  RowStream(Result& result, std::string* buffer, AnswerSink* sink)
      : result_(result), describer_(result), buffer_(*buffer), sink_(*sink) {}

  absl::Status WriteAll() {
    const size_t width = result_.columns().size();
    for (bool first = true;; first = false) {
      CG_ASSIGN_OR_RETURN(const bool more, result_.Next());
      if (!more) return absl::OkStatus();
      const size_t begin = buffer_.size();
      buffer_ += first ? "[" : ",[";
      if (absl::Status status = WriteCells(width); !status.ok()) {
        buffer_.resize(begin);
        return status;
      }
      buffer_ += ']';
      if (buffer_.size() >= kStreamBytes) Stream();
    }
  }

  bool streaming() const { return lock_.owns_lock(); }
  void Finish() {
    if (streaming()) {
      sink_.WriteLocked(buffer_);
      lock_.unlock();
    } else {
      sink_.Write(buffer_);
    }
  }

 private:
  absl::Status WriteCells(size_t width) {
    for (size_t i = 0; i < width; ++i) {
      if (i > 0) buffer_ += ',';
      CG_RETURN_IF_ERROR(values::AppendJson(result_.value(i), values::JsonStyle::kTagged, &describer_, &buffer_));
    }
    return absl::OkStatus();
  }

  void Stream() {
    if (!streaming()) lock_ = sink_.Lock();
    sink_.WriteLocked(buffer_);
    buffer_.clear();
  }

  Result& result_;
  render::ResultDescriber describer_;
  std::string& buffer_;
  AnswerSink& sink_;
  std::unique_lock<std::mutex> lock_;
};

}  // namespace

void AnswerSink::WriteLocked(std::string_view piece) {
  while (!piece.empty() && !broken_) {
    const ssize_t written = ::write(fd_, piece.data(), piece.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      broken_ = true;
      return;
    }
    piece.remove_prefix(static_cast<size_t>(written));
  }
}

void WriteOk(std::optional<int64_t> session, AnswerSink* sink) {
  std::string line = "{\"ok\":true,\"columns\":[],\"rows\":[]";
  AppendSession(session, &line);
  line += "}\n";
  sink->Write(line);
}

void WriteError(const absl::Status& status, std::string_view query, std::optional<int64_t> session,
                AnswerSink* sink) {
  std::string line = "{";
  AppendErrorObject(status, query, &line);
  AppendSession(session, &line);
  line += "}\n";
  sink->Write(line);
}

Stopwatch::Stopwatch() : wall_ns_(Nanos(CLOCK_MONOTONIC)), cpu_ns_(Nanos(CLOCK_PROCESS_CPUTIME_ID)) {}

Timing Stopwatch::Elapsed() const {
  // The clock that was read last is read first: neither measures the reading of the other.
  const int64_t cpu_ns = Nanos(CLOCK_PROCESS_CPUTIME_ID) - cpu_ns_;
  return {.wall_ns = Nanos(CLOCK_MONOTONIC) - wall_ns_, .cpu_ns = cpu_ns};
}

void WriteResult(Result& result, std::string_view query, std::optional<int64_t> session,
                 const std::optional<Stopwatch>& stopwatch, std::string* buffer, AnswerSink* sink) {
  buffer->clear();
  AppendColumns(result.columns(), buffer);
  RowStream rows(result, buffer, sink);
  const absl::Status status = rows.WriteAll();
  if (!status.ok() && !rows.streaming()) {
    WriteError(status, query, session, sink);
    return;
  }
  *buffer += ']';
  if (!status.ok()) {
    *buffer += ',';
    AppendErrorObject(status, query, buffer);
  }
  AppendStats(result.changes(), buffer);
  AppendNotifications(result.notifications(), buffer);
  if (const std::string plan = result.plan_text(); !plan.empty()) {
    *buffer += ',';
    AppendField("plan", plan, buffer);
    AppendOperators(result.plan_steps(), buffer);
  }
  if (stopwatch) {
    const Timing timing = stopwatch->Elapsed();
    *buffer += ",\"timing\":{\"us\":";
    AppendMicros(timing.wall_ns, buffer);
    *buffer += ",\"cpu_us\":";
    AppendMicros(timing.cpu_ns, buffer);
    *buffer += '}';
  }
  AppendSession(session, buffer);
  *buffer += "}\n";
  rows.Finish();
}

}  // namespace claimgraph::protocol
