// A CSV file in blocks of whole records, for parsing by several threads. Cuts only at line ends outside quoted
// fields (RFC 4180), so a block can be parsed without its neighbours. One thread.
#ifndef CLAIMGRAPH_ENGINE_CSV_CSV_BLOCKS_H_
#define CLAIMGRAPH_ENGINE_CSV_CSV_BLOCKS_H_

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimgraph::csv {

struct CsvBlock {
  std::string text;         // whole records; the last one may lack its line end at the end of the file
  uint64_t first_line = 1;  // 1-based, of text[0]
};

class CsvBlockReader {
 public:
  static constexpr size_t kRecordBytesMax = size_t{256} << 20;

  // NotFound or PermissionDenied with the path and advice. A byte order mark is skipped.
  static absl::StatusOr<std::unique_ptr<CsvBlockReader>> Open(const std::string& path, char delimiter,
                                                              size_t block_bytes = size_t{1} << 20);
  // Of an open file, which it closes; `path` is for messages.
  static absl::StatusOr<std::unique_ptr<CsvBlockReader>> FromFile(const std::string& path, std::FILE* file,
                                                                  char delimiter,
                                                                  size_t block_bytes = size_t{1} << 20);
  // The first record of the file, as a block of its own.
  absl::StatusOr<CsvBlock> ReadHeader();
  // nullopt at the end of the file. InvalidArgument for a record above kRecordBytesMax: most likely a quote that is
  // never closed; the message says where it opens.
  absl::StatusOr<std::optional<CsvBlock>> Next();
  // Bytes read so far, for progress.
  uint64_t bytes_read() const { return bytes_read_; }

 private:
  struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  enum class State : uint8_t { kFieldStart, kPlain, kQuoted, kQuoteInQuoted };

  CsvBlockReader(std::string path, std::FILE* file, char delimiter, size_t block_bytes)
      : path_(std::move(path)), file_(file), delimiter_(delimiter), block_bytes_(block_bytes) {}
  absl::Status Fill();
  // Scans what is unscanned; record ends go to record_end_, the first of them where `first_only`.
  void Scan(bool first_only);
  CsvBlock Take(size_t bytes);

  const std::string path_;
  const std::unique_ptr<std::FILE, FileCloser> file_;
  const char delimiter_;
  const size_t block_bytes_;
  std::string pending_;
  size_t scanned_ = 0;     // of pending_
  size_t record_end_ = 0;  // end of the last whole record in pending_; 0: none
  State state_ = State::kFieldStart;
  uint64_t line_ = 1;          // of pending_[0]
  uint64_t scan_line_ = 1;     // of pending_[scanned_]
  uint64_t quote_line_ = 0;    // where the quoted field being scanned opens
  uint64_t bytes_read_ = 0;
  bool at_end_ = false;
};

}  // namespace claimgraph::csv

#endif  // CLAIMGRAPH_ENGINE_CSV_CSV_BLOCKS_H_
