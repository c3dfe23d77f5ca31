// Where operators put rows that the memory of a query does not allow to be kept: temporary files.
//
// A SpillFile is appended to and read back by one thread, and is gone when it is destroyed. A SpillSpace may be used
// by several threads. Errors: ResourceExhausted where the disk is full, Unavailable for other failures of it.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILL_SPACE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILL_SPACE_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimgraph::executor {

class SpillFile {
 public:
  virtual ~SpillFile() = default;
  // Writes `bytes` at the end; `*offset` is where they begin.
  virtual absl::Status Append(std::string_view bytes, uint64_t* offset) = 0;
  // Replaces `out` by `size` bytes from `offset` on. REQUIRES: they were appended.
  virtual absl::Status Read(uint64_t offset, size_t size, std::string* out) = 0;
};

class SpillSpace {
 public:
  virtual ~SpillSpace() = default;
  virtual absl::StatusOr<std::unique_ptr<SpillFile>> NewFile() = 0;
};

// Files without a name in a directory: the system takes them back however the process ends. Only one that ends within
// NewFile() leaves a file, which RemoveLeftOver() takes away.
class DirectorySpillSpace final : public SpillSpace {
 public:
  // The first of `directories` in which a file can be made is used. One that is missing is made when first needed.
  explicit DirectorySpillSpace(std::vector<std::string> directories) : directories_(std::move(directories)) {}
  absl::StatusOr<std::unique_ptr<SpillFile>> NewFile() override;
  // Removes what an earlier process has left in `directory`, and the directory itself. Nobody else may be using it.
  static void RemoveLeftOver(const std::string& directory);

 private:
  const std::vector<std::string> directories_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_SPILL_SPILL_SPACE_H_
