#include "tools/cli/statement_runner.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "engine/base/strings.h"
#include "tools/cli/environment.h"
#include "tools/cli/progress_bar.h"

namespace claimgraph::cli {
namespace {

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  const size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

bool IsWord(std::string_view text, std::string_view word) {
  return std::equal(text.begin(), text.end(), word.begin(), word.end(), [](char a, char b) {
    return (a >= 'a' && a <= 'z' ? static_cast<char>(a - 'a' + 'A') : a) == b;
  });
}

// Prints what the user should know; true when a name is unknown to the database.
bool PrintNotifications(const Result& result) {
  bool unknown = false;
  for (const Notification& notification : result.notifications()) {
    const std::string place =
        notification.line > 0 ? Cat(" at ", notification.line, ":", notification.column) : std::string();
    const std::string code = notification.code.empty() ? std::string("note") : notification.code;
    PrintWarning(Cat(code, place, ": ", notification.message));
    unknown = unknown || notification.code.starts_with("Unknown");
  }
  return unknown;
}

}  // namespace

int StatementRunner::Fail(const absl::Status& status, const Statement& statement) const {
  const int exit_status = PrintError(status, statement.text);
  if (statement.first_line > 1) {
    std::fprintf(stderr, "  in the statement that starts on line %u%s%.*s\n", statement.first_line,
                 where_.empty() ? "" : " of ", static_cast<int>(where_.size()), where_.data());
  }
  return exit_status;
}

int StatementRunner::Run(const Statement& statement) {
  const std::string_view text = Trim(statement.text);
  absl::Status status;
  if (IsWord(text, "BEGIN") || IsWord(text, "BEGIN TRANSACTION")) {
    status = session_.Begin();
  } else if (IsWord(text, "COMMIT")) {
    status = session_.Commit();
  } else if (IsWord(text, "ROLLBACK")) {
    status = session_.Rollback();
  } else {
    return RunQuery(statement);
  }
  return status.ok() ? kExitOk : Fail(status, statement);
}

int StatementRunner::RunQuery(const Statement& statement) {
  const auto start = std::chrono::steady_clock::now();
  const RunOptions run_options{.timeout_ms_max = options_.timeout_ms_max,
                               .memory_bytes_max = options_.memory_bytes_max,
                               .cancellation = &Interruption()};
  absl::StatusOr<Result> result = session_.Run(statement.text, parameters_, run_options);
  if (!result.ok()) return Fail(result.status(), statement);
  const std::string_view text = Trim(statement.text);
  if (IsWord(text.substr(0, text.find_first_of(" \t\r\n")), "EXPLAIN")) {  // a plan and no rows
    std::fprintf(options_.out, "%s\n", result->plan_text().c_str());
    PrintNotifications(*result);
    return kExitOk;
  }
  const absl::StatusOr<uint64_t> rows = render::WriteResult(*result, options_.write, options_.out);
  if (!rows.ok()) return Fail(rows.status(), statement);
  if (const std::string plan = result->plan_text(); !plan.empty()) std::fprintf(options_.out, "%s\n", plan.c_str());
  if (options_.write.format == render::Format::kTable) {
    const std::string changes = render::ChangesText(result->changes());
    if (!changes.empty()) std::fprintf(options_.out, "%s\n", changes.c_str());
    if (changes.empty() && result->writes() && result->columns().empty() && result->plan_text().empty()) {
      std::fputs("Nothing changed.\n", options_.out);
    }
  }
  if (options_.timer) {
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::fprintf(options_.out, "Time: %.3f ms\n", seconds * 1000);
  }
  std::fflush(options_.out);
  return PrintNotifications(*result) && *rows == 0 && !result->columns().empty() ? kExitUnknownName : kExitOk;
}

int StatementRunner::RunScript(std::string_view text, std::string_view where) {
  where_ = where;
  StatementSplitter statements;
  statements.Add(text);
  int exit_status = kExitOk;
  const auto run = [&](const std::optional<Statement>& statement) {
    if (!statement) return false;
    const int status = Run(*statement);
    if (status != kExitOk) exit_status = status;
    return status == kExitOk || status == kExitUnknownName;
  };
  bool going = true;
  while (going) {
    const std::optional<Statement> statement = statements.Next();
    if (!statement) break;
    going = run(statement);
  }
  if (going) run(statements.Rest());
  where_ = {};
  return exit_status;
}

}  // namespace claimgraph::cli
