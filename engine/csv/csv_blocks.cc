#include "engine/csv/csv_blocks.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::csv {

absl::StatusOr<std::unique_ptr<CsvBlockReader>> CsvBlockReader::Open(const std::string& path, char delimiter,
                                                                     size_t block_bytes) {
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    const bool missing = errno == ENOENT;
    return ErrorWithAdvice(missing ? absl::StatusCode::kNotFound : absl::StatusCode::kPermissionDenied,
                           Cat("cannot open '", path, "': ", std::strerror(errno)),
                           missing ? "check the path; it is relative to the current directory" : "");
  }
  return FromFile(path, file, delimiter, block_bytes);
}

absl::StatusOr<std::unique_ptr<CsvBlockReader>> CsvBlockReader::FromFile(const std::string& path, std::FILE* file,
                                                                         char delimiter, size_t block_bytes) {
  std::unique_ptr<CsvBlockReader> reader(new CsvBlockReader(path, file, delimiter, block_bytes));
  CG_RETURN_IF_ERROR(reader->Fill());
  if (reader->pending_.compare(0, 3, "\xEF\xBB\xBF") == 0) reader->pending_.erase(0, 3);
  return reader;
}

absl::Status CsvBlockReader::Fill() {
  const size_t before = pending_.size();
  pending_.resize(before + block_bytes_);
  const size_t got = std::fread(pending_.data() + before, 1, block_bytes_, file_.get());
  pending_.resize(before + got);
  bytes_read_ += got;
  if (got < block_bytes_) {
    if (std::ferror(file_.get()) != 0) return absl::UnavailableError(Cat("cannot read '", path_, "'"));
    at_end_ = true;
  }
  return absl::OkStatus();
}

void CsvBlockReader::Scan(bool first_only) {
  while (scanned_ < pending_.size()) {
    const char c = pending_[scanned_++];
    if (c == '\n') ++scan_line_;
    if (state_ == State::kQuoted) {
      if (c == '"') state_ = State::kQuoteInQuoted;
      continue;
    }
    if (c == '"' && (state_ == State::kFieldStart || state_ == State::kQuoteInQuoted)) {
      if (state_ == State::kFieldStart) quote_line_ = scan_line_;
      state_ = State::kQuoted;
    } else if (c == '\n') {
      record_end_ = scanned_;
      state_ = State::kFieldStart;
      if (first_only) return;
    } else {
      state_ = c == delimiter_ ? State::kFieldStart : State::kPlain;
    }
  }
}

CsvBlock CsvBlockReader::Take(size_t bytes) {
  CsvBlock block{.text = pending_.substr(0, bytes), .first_line = line_};
  line_ += static_cast<uint64_t>(std::count(block.text.begin(), block.text.end(), '\n'));
  pending_.erase(0, bytes);
  scanned_ -= std::min(scanned_, bytes);
  record_end_ = 0;
  return block;
}

absl::StatusOr<CsvBlock> CsvBlockReader::ReadHeader() {
  while (true) {
    Scan(/*first_only=*/true);
    if (record_end_ > 0) return Take(record_end_);
    if (at_end_) {
      if (pending_.empty()) return absl::InvalidArgumentError(Cat("'", path_, "' is empty: it needs a header line"));
      return Take(pending_.size());
    }
    CG_RETURN_IF_ERROR(Fill());
  }
}

absl::StatusOr<std::optional<CsvBlock>> CsvBlockReader::Next() {
  while (true) {
    Scan(/*first_only=*/false);
    if (at_end_) {
      if (pending_.empty()) return std::nullopt;
      return Take(pending_.size());
    }
    if (record_end_ > 0 && pending_.size() >= block_bytes_) return Take(record_end_);
    if (pending_.size() > kRecordBytesMax) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument,
                             Cat(path_, ":", quote_line_, ": a record of more than ", kRecordBytesMax >> 20, " MB"),
                             "is a quote on this line never closed?");
    }
    CG_RETURN_IF_ERROR(Fill());
  }
}

}  // namespace claimgraph::csv
