// Sorts more records than fit into memory: runs that are sorted in memory go to a scratch file and are merged.
//
// A record is a number and bytes after it; records are ordered by the number, then by the bytes. Up to four bytes cost
// nothing beyond the 16 of a record in memory. One thread.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_BULK_RECORD_SORTER_H_
#define CLAIMGRAPH_ENGINE_GRAPH_BULK_RECORD_SORTER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/storage/scratch_file.h"

namespace claimgraph::graph {

class RecordSorter {
 public:
  // `folder` is for the scratch file: see ScratchFile. Memory stays about below `memory_bytes_max`.
  RecordSorter(std::string folder, uint64_t memory_bytes_max);
  ~RecordSorter();
  RecordSorter(RecordSorter&&) noexcept;
  RecordSorter& operator=(RecordSorter&&) noexcept;

  absl::Status Add(uint64_t number, std::string_view bytes);
  uint64_t size() const { return size_; }
  // Moves what is in memory to the scratch file.
  absl::Status Spill();
  uint64_t memory_bytes() const;

  // No more records; Next gives them in order. False at the end.
  absl::Status Finish();
  absl::StatusOr<bool> Next();
  uint64_t number() const { return number_; }
  std::string_view bytes() const { return bytes_; }  // until Next

 private:
  static constexpr uint32_t kInlineBytes = 4;
  struct Entry {
    uint64_t number;
    uint32_t bytes_or_offset;  // into text_, when there are more than kInlineBytes
    uint32_t size;
  };
  class Run;

  std::string_view BytesOf(const Entry& entry) const;
  void Sort();
  void SortByNumber();

  std::string folder_;
  uint64_t memory_bytes_max_;
  uint64_t size_ = 0;
  std::vector<Entry> entries_;
  std::string text_;
  uint64_t last_number_ = 0;
  bool ascending_ = true;  // so far: numbers have not gone down
  std::unique_ptr<storage::ScratchFile> file_;
  std::vector<std::unique_ptr<Run>> runs_;  // in file_; while merging a heap, the smallest in front
  size_t at_ = 0;                           // next of entries_, when nothing was spilled
  bool merging_ = false;
  uint64_t number_ = 0;
  std::string_view bytes_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_BULK_RECORD_SORTER_H_
