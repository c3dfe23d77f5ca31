#include "tools/cli/environment.h"

#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>

#include "claimgraph/error_text.h"
#include "tools/render/result_writer.h"

namespace claimgraph::cli {
namespace {

CancellationToken interruption;
std::atomic<int> signals_seen{0};

extern "C" void HandleSignal(int) {
  interruption.Cancel();
  constexpr int kPatience = 3;
  if (signals_seen.fetch_add(1) + 1 >= kPatience) _exit(kExitInterrupted);
}

}  // namespace

size_t TerminalColumns() {
  winsize size{};
  if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return 0;
  constexpr size_t kUnknownWidth = 80;
  return size.ws_col > 0 ? size.ws_col : kUnknownWidth;
}

bool StderrIsTerminal() { return isatty(STDERR_FILENO) != 0; }

CancellationToken& Interruption() { return interruption; }

void CatchInterrupts() {
  struct sigaction action {};
  action.sa_handler = HandleSignal;  // no SA_RESTART: a read that waits for input ends too
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  // Writing to a closed pipe is an error of that write, not the end of the program.
  signal(SIGPIPE, SIG_IGN);
}

void ResetInterruption() {
  signals_seen = 0;
  interruption.Reset();
}

int PrintError(const absl::Status& status, std::string_view query) {
  if (render::IsNobodyReads(status)) return kExitBrokenPipe;
  std::string text = RenderError(status, query);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  std::fflush(stdout);
  std::fprintf(stderr, "error: %s\n", text.c_str());
  return absl::IsCancelled(status) ? kExitInterrupted : kExitError;
}

void PrintWarning(std::string_view text) {
  std::fflush(stdout);
  std::fprintf(stderr, "warning: %.*s\n", static_cast<int>(text.size()), text.data());
}

}  // namespace claimgraph::cli
