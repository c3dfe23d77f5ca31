#include "engine/storage/directory_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph::storage {
namespace {

std::string ReadHolder(int file) {
  char text[32] = {};
  const ssize_t size = ::pread(file, text, sizeof text - 1, 0);
  std::string holder(text, size > 0 ? static_cast<size_t>(size) : 0);
  holder.resize(std::min(holder.find(' '), holder.size()));
  return holder.empty() ? std::string("another process") : Cat("process ", holder);
}

}  // namespace

absl::StatusOr<std::unique_ptr<DirectoryLock>> DirectoryLock::Take(const std::string& directory) {
  const std::string path = directory + "/LOCK.claimgraph";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (file < 0) {
    return ErrorWithAdvice(absl::StatusCode::kUnavailable, Cat("cannot open '", path, "': ", std::strerror(errno)),
                           "check that the directory can be written");
  }
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    const std::string holder = ReadHolder(file);
    ::close(file);
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition,
                           Cat("the database '", directory, "' is in use by ", holder),
                           "close it there, or talk to that process if it serves the database; one process at a time "
                           "may open it");
  }
  // Written over the last one, which is no longer: cutting the file short first makes file systems write to the disk.
  constexpr size_t kHolderBytes = 20;
  std::string holder = std::to_string(::getpid());
  holder.resize(kHolderBytes, ' ');
  if (::pwrite(file, holder.data(), holder.size(), 0) < 0) {
    // The name of the holder is a courtesy; the lock itself holds.
  }
  return std::unique_ptr<DirectoryLock>(new DirectoryLock(file));
}

DirectoryLock::~DirectoryLock() { ::close(file_); }

}  // namespace claimgraph::storage
