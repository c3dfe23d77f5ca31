// One line on stderr that shows how far long work is: share, rate and time left. Draws on a terminal only, a few
// times a second; says nothing when stderr is piped. One thread.
#ifndef CLAIMGRAPH_TOOLS_CLI_PROGRESS_BAR_H_
#define CLAIMGRAPH_TOOLS_CLI_PROGRESS_BAR_H_

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace claimgraph::cli {

class ProgressBar {
 public:
  ProgressBar();
  ~ProgressBar() { Clear(); }
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // `done` of `total` bytes or items; `text` says what is being done.
  void Update(uint64_t done, uint64_t total, std::string_view text);
  // Takes the line away, before something else is printed. The next Update draws it again.
  void Clear();

 private:
  using Clock = std::chrono::steady_clock;
  const bool enabled_;
  const Clock::time_point start_;
  Clock::time_point drawn_at_{};
  bool shown_ = false;
};

// "3.2 s", "4 min 10 s".
std::string DurationText(double seconds);
// "12.3 MB".
std::string BytesText(uint64_t bytes);
// "1,234,567".
std::string CountText(uint64_t count);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_PROGRESS_BAR_H_
