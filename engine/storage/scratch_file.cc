#include "engine/storage/scratch_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "engine/base/check.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::storage {
namespace {

constexpr size_t kBufferBytes = size_t{1} << 18;

absl::Status FileError(std::string_view what, int error) {
  const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
  return ErrorWithAdvice(full ? absl::StatusCode::kResourceExhausted : absl::StatusCode::kUnavailable,
                         Cat("cannot ", what, " a scratch file: ", std::strerror(error)),
                         full ? "make room on the disk and try again" : "check the disk");
}

}  // namespace

absl::StatusOr<std::unique_ptr<ScratchFile>> ScratchFile::Make(const std::string& folder) {
  std::error_code error;
  std::string name = folder.empty() ? std::filesystem::temp_directory_path(error).string() : folder;
  if (error) name = "/tmp";
  name += "/claimgraph-scratch-XXXXXX";
  const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
  if (descriptor < 0) return FileError("make", errno);
  ::unlink(name.c_str());
  return std::unique_ptr<ScratchFile>(new ScratchFile(descriptor));
}

ScratchFile::~ScratchFile() { ::close(descriptor_); }

absl::Status ScratchFile::Append(std::string_view bytes) {
  pending_.append(bytes);
  return pending_.size() < kBufferBytes ? absl::OkStatus() : Flush();
}

absl::Status ScratchFile::Flush() {
  size_t done = 0;
  while (done < pending_.size()) {
    const ssize_t wrote = ::write(descriptor_, pending_.data() + done, pending_.size() - done);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0) return FileError("write", errno);
    done += static_cast<size_t>(wrote);
  }
  flushed_ += pending_.size();
  pending_.clear();
  return absl::OkStatus();
}

absl::Status ScratchFile::Read(uint64_t offset, size_t size, char* out) {
  CG_CHECK(offset + size <= this->size());
  if (offset >= flushed_) {
    std::memcpy(out, pending_.data() + (offset - flushed_), size);
    return absl::OkStatus();
  }
  if (offset + size > flushed_) CG_RETURN_IF_ERROR(Flush());
  while (size > 0) {
    const ssize_t got = ::pread(descriptor_, out, size, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return FileError("read", got < 0 ? errno : EIO);
    out += got;
    offset += static_cast<uint64_t>(got);
    size -= static_cast<size_t>(got);
  }
  return absl::OkStatus();
}

}  // namespace claimgraph::storage
