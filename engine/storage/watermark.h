// What a database is known to have on disk, kept beside RocksDB's own files: how far its list of files (MANIFEST) was
// written, and the last change that was synced. Files that are cut short look like a power cut to RocksDB, which then
// shows an older state; compared with this record they are damage.
//
// The record is written after what it tells of has been synced, in place and without a sync of its own. After a power
// cut it may be an older one, which is true still: it only says less. One that is missing or damaged says nothing.
// Thread-safe. Errors: DataLoss.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_WATERMARK_H_
#define CLAIMGRAPH_ENGINE_STORAGE_WATERMARK_H_

#include <cstdint>
#include <mutex>
#include <string>

#include "absl/status/status.h"

namespace claimgraph::storage {

class Watermark {
 public:
  // Reads the record of the database in `directory`, if it has one.
  explicit Watermark(const std::string& directory);
  ~Watermark();
  Watermark(const Watermark&) = delete;
  Watermark& operator=(const Watermark&) = delete;

  // The list of files is there, and begins with all that was written to it. To be called before RocksDB opens the
  // database for writing: it would take files that are not in its list for leftovers, and delete them.
  absl::Status CheckManifest() const;
  // The last change that was read at open is not before one that was synced.
  absl::Status CheckSequence(uint64_t last) const;

  // The first `bytes` of the numbered list, with this checksum, have been synced.
  void NoteManifest(uint64_t number, uint64_t bytes, uint64_t checksum);
  // Changes up to `sequence` have been synced.
  void NoteSequence(uint64_t sequence);

 private:
  struct Reached {
    uint64_t manifest_number = 0;
    uint64_t manifest_bytes = 0;
    uint64_t manifest_checksum = 0;
    uint64_t sequence = 0;
  };
  void WriteLocked();

  const std::string directory_;
  std::mutex mutex_;
  Reached reached_;
  int file_ = -1;  // opened when something is to be written
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_WATERMARK_H_
