// Keeps other processes (and other openers in this one) out of a database directory.
//
// The lock is an flock on `LOCK.claimgraph`; the system drops it when the process ends, however it ends. The file
// names the holder, for the error message only.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_DIRECTORY_LOCK_H_
#define CLAIMGRAPH_ENGINE_STORAGE_DIRECTORY_LOCK_H_

#include <memory>
#include <string>

#include "absl/status/statusor.h"

namespace claimgraph::storage {

class DirectoryLock {
 public:
  // FailedPrecondition, with who holds it and what to do, when it is taken. REQUIRES: the directory exists.
  static absl::StatusOr<std::unique_ptr<DirectoryLock>> Take(const std::string& directory);
  ~DirectoryLock();
  DirectoryLock(const DirectoryLock&) = delete;
  DirectoryLock& operator=(const DirectoryLock&) = delete;

 private:
  explicit DirectoryLock(int file) : file_(file) {}
  int file_;
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_DIRECTORY_LOCK_H_
