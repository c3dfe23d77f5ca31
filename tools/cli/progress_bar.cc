#include "tools/cli/progress_bar.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "engine/base/strings.h"
#include "tools/cli/environment.h"
#include "tools/render/display_width.h"

namespace claimgraph::cli {
namespace {

constexpr auto kRedrawAfter = std::chrono::milliseconds(100);
constexpr size_t kBarColumns = 24;

// One decimal, without the locale.
std::string OneDecimal(double number) {
  std::array<char, 32> text{};
  const int length = std::snprintf(text.data(), text.size(), "%.1f", number);
  return std::string(text.data(), static_cast<size_t>(std::max(length, 0)));
}

}  // namespace

std::string DurationText(double seconds) {
  constexpr double kMinute = 60;
  if (seconds < kMinute) return OneDecimal(seconds) + " s";
  const auto whole = static_cast<int64_t>(seconds);
  return Cat(whole / 60, " min ", whole % 60, " s");
}

std::string BytesText(uint64_t bytes) {
  static constexpr std::array<std::string_view, 5> kUnits = {"bytes", "kB", "MB", "GB", "TB"};
  constexpr double kStep = 1000;
  if (bytes < 1000) return Cat(bytes, " bytes");
  auto amount = static_cast<double>(bytes);
  size_t unit = 0;
  for (; amount >= kStep && unit + 1 < kUnits.size(); ++unit) amount /= kStep;
  return Cat(OneDecimal(amount), " ", kUnits[unit]);
}

std::string CountText(uint64_t count) {
  std::string digits = Cat(count);
  for (size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

ProgressBar::ProgressBar() : enabled_(StderrIsTerminal()), start_(Clock::now()) {}

void ProgressBar::Update(uint64_t done, uint64_t total, std::string_view text) {
  const Clock::time_point now = Clock::now();
  if (!enabled_ || now - drawn_at_ < kRedrawAfter) return;
  drawn_at_ = now;
  const double share = total == 0 ? 0 : std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
  const auto filled = static_cast<size_t>(share * kBarColumns);
  std::string line = "\r\x1b[K[";
  for (size_t i = 0; i < kBarColumns; ++i) line += i < filled ? "█" : "·";
  CatTo(&line, "] ", static_cast<int64_t>(share * 100), "% ");
  const double seconds = std::chrono::duration<double>(now - start_).count();
  constexpr double kLeastShare = 0.01;  // below, the estimate would be a guess
  if (share > kLeastShare && seconds > 1) CatTo(&line, DurationText(seconds * (1 - share) / share), " left ");
  constexpr size_t kTextColumns = 60;
  line += render::Truncate(render::OneLine(text), kTextColumns);
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fflush(stderr);
  shown_ = true;
}

void ProgressBar::Clear() {
  if (!shown_) return;
  std::fputs("\r\x1b[K", stderr);
  std::fflush(stderr);
  shown_ = false;
  drawn_at_ = {};
}

}  // namespace claimgraph::cli
