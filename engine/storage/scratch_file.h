// A file for what does not fit into memory while something is being worked out. It has no name: however the process
// ends, nothing of it stays. Written from front to back, read anywhere. One thread.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_SCRATCH_FILE_H_
#define CLAIMGRAPH_ENGINE_STORAGE_SCRATCH_FILE_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimgraph::storage {

class ScratchFile {
 public:
  // In `folder`, or where the system keeps temporary files when that is empty. Unavailable when it cannot be made.
  static absl::StatusOr<std::unique_ptr<ScratchFile>> Make(const std::string& folder);
  ~ScratchFile();
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  // ResourceExhausted when the disk is full, Unavailable for other errors.
  absl::Status Append(std::string_view bytes);
  // Exactly `size` bytes from `offset`. REQUIRES: they have been appended.
  absl::Status Read(uint64_t offset, size_t size, char* out);
  uint64_t size() const { return flushed_ + pending_.size(); }

 private:
  explicit ScratchFile(int descriptor) : descriptor_(descriptor) {}
  absl::Status Flush();

  const int descriptor_;
  uint64_t flushed_ = 0;
  std::string pending_;  // the end of the file, not written yet
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_SCRATCH_FILE_H_
