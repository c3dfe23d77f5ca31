#include "engine/api/parser_start.h"

#include <signal.h>

#include <atomic>
#include <system_error>

#include "engine/query/parser/parser.h"

namespace claimgraph {

ParserStart::ParserStart() {
  static std::atomic<bool> started{false};
  if (started.exchange(true)) return;
  // Signals are for the program's own threads.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  try {
    thread_ = std::thread([] { parser::WarmUsual(); });
  } catch (const std::system_error&) {  // no more threads: the first query does it
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

ParserStart::~ParserStart() {
  if (thread_.joinable()) thread_.join();
}

}  // namespace claimgraph
