#include "tools/protocol/line_reader.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace claimgraph::protocol {
namespace {

constexpr size_t kReadBytes = 64 << 10;

}  // namespace

LineStatus LineReader::Next(std::string_view* line) {
  while (true) {
    const void* newline = end_ == scanned_ ? nullptr : std::memchr(buffer_.data() + scanned_, '\n', end_ - scanned_);
    if (newline != nullptr) {
      const size_t at = static_cast<size_t>(static_cast<const char*>(newline) - buffer_.data());
      *line = std::string_view(buffer_.data() + begin_, at - begin_);
      begin_ = scanned_ = at + 1;
      const bool too_long = skipping_ || line->size() > line_bytes_max_;
      skipping_ = false;
      if (!line->empty() && line->back() == '\r') line->remove_suffix(1);
      return too_long ? LineStatus::kTooLong : LineStatus::kLine;
    }
    scanned_ = end_;
    if (end_ - begin_ > line_bytes_max_) {  // drop what is there, keep looking for the line end
      skipping_ = true;
      begin_ = scanned_ = end_ = 0;
    }
    if (at_end_) {
      if (skipping_) {
        skipping_ = false;
        begin_ = scanned_ = end_ = 0;
        return LineStatus::kTooLong;
      }
      if (begin_ == end_) return LineStatus::kEnd;
      *line = std::string_view(buffer_.data() + begin_, end_ - begin_);
      begin_ = scanned_ = end_;
      return LineStatus::kLine;
    }
    if (const LineStatus status = Fill(); status != LineStatus::kLine) return status;
  }
}

LineStatus LineReader::Fill() {
  if (begin_ > 0 && (begin_ == end_ || buffer_.size() - end_ < kReadBytes)) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    scanned_ -= begin_;
    begin_ = 0;
  }
  // A huge line must not keep its memory for ever.
  if (end_ == 0 && buffer_.size() > 64 * kReadBytes) buffer_ = {};
  if (buffer_.size() - end_ < kReadBytes) buffer_.resize(std::max(buffer_.size() * 2, end_ + kReadBytes));
  const ssize_t got = ::read(fd_, buffer_.data() + end_, buffer_.size() - end_);
  if (got < 0) return errno == EINTR ? LineStatus::kInterrupted : LineStatus::kFailed;
  if (got == 0) at_end_ = true;
  end_ += static_cast<size_t>(got);
  return LineStatus::kLine;
}

}  // namespace claimgraph::protocol
