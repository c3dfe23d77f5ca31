// Lines of a file descriptor, of any length up to a limit, without a copy per line. One thread.
#ifndef CLAIMGRAPH_TOOLS_PROTOCOL_LINE_READER_H_
#define CLAIMGRAPH_TOOLS_PROTOCOL_LINE_READER_H_

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace claimgraph::protocol {

enum class LineStatus : uint8_t {
  kLine,         // `line` is one, without its line end
  kTooLong,      // a line above the limit was skipped
  kEnd,          // end of input; a last line without a line end has been returned before
  kInterrupted,  // a signal arrived while waiting
  kFailed,       // the descriptor cannot be read
};

class LineReader {
 public:
  LineReader(int fd, size_t line_bytes_max) : fd_(fd), line_bytes_max_(line_bytes_max) {}
  // `*line` is valid until the next call.
  LineStatus Next(std::string_view* line);

 private:
  LineStatus Fill();

  const int fd_;
  const size_t line_bytes_max_;
  std::vector<char> buffer_;
  size_t begin_ = 0;    // first byte not yet returned
  size_t end_ = 0;      // bytes in buffer_
  size_t scanned_ = 0;  // no line end before it
  bool skipping_ = false;
  bool at_end_ = false;
};

}  // namespace claimgraph::protocol

#endif  // CLAIMGRAPH_TOOLS_PROTOCOL_LINE_READER_H_
