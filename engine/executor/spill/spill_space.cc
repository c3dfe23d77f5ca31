#include "engine/executor/spill/spill_space.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph::executor {
namespace {

constexpr std::string_view kPrefix = "spill-";

absl::Status FileError(std::string_view what, const std::string& directory, int error) {
  if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
    return ErrorWithAdvice(absl::StatusCode::kResourceExhausted,
                           Cat("the disk is full: no room for temporary files in '", directory, "'"),
                           "free disk space, raise the memory limit so that less goes to disk, or ask for fewer rows");
  }
  return ErrorWithAdvice(absl::StatusCode::kUnavailable,
                         Cat("cannot ", what, " a temporary file in '", directory, "': ", std::strerror(error)),
                         "make the directory writable, or raise the memory limit so that nothing is put on disk");
}

class TemporaryFile final : public SpillFile {
 public:
  TemporaryFile(int file, std::string directory) : file_(file), directory_(std::move(directory)) {}
  ~TemporaryFile() override { close(file_); }

  absl::Status Append(std::string_view bytes, uint64_t* offset) override {
    *offset = size_;
    while (!bytes.empty()) {
      const ssize_t written = pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(size_));
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return FileError("write", directory_, errno);
      size_ += static_cast<uint64_t>(written);
      bytes.remove_prefix(static_cast<size_t>(written));
    }
    return absl::OkStatus();
  }

  absl::Status Read(uint64_t offset, size_t size, std::string* out) override {
    out->resize(size);
    size_t done = 0;
    while (done < size) {
      const ssize_t got = pread(file_, out->data() + done, size - done, static_cast<off_t>(offset + done));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return FileError("read", directory_, got < 0 ? errno : EIO);
      done += static_cast<size_t>(got);
    }
    return absl::OkStatus();
  }

 private:
  const int file_;
  const std::string directory_;
  uint64_t size_ = 0;
};

}  // namespace

absl::StatusOr<std::unique_ptr<SpillFile>> DirectorySpillSpace::NewFile() {
  absl::Status status = absl::InternalError("internal error: no directory for temporary files");
  for (const std::string& directory : directories_) {
    mkdir(directory.c_str(), 0700);  // mkostemp says what is wrong
    std::string name = Cat(directory, "/", kPrefix, "XXXXXX");
    const int file = mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0) {
      unlink(name.c_str());
      return std::make_unique<TemporaryFile>(file, directory);
    }
    if (const int error = errno; status.code() == absl::StatusCode::kInternal) {
      status = FileError("make", directory, error);
    }
  }
  return status;
}

void DirectorySpillSpace::RemoveLeftOver(const std::string& directory) {
  DIR* const listing = opendir(directory.c_str());
  if (listing == nullptr) return;
  while (const dirent* entry = readdir(listing)) {
    const std::string name = entry->d_name;
    if (name.starts_with(kPrefix)) unlink(Cat(directory, "/", name).c_str());
  }
  closedir(listing);
  rmdir(directory.c_str());  // stays where there is something else in it
}

}  // namespace claimgraph::executor
