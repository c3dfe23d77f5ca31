// From the ids of the input to the nodes they became: one table per id group. One thread.
//
// An id is a number, or the 128-bit hash of its text. Numbers that count up with their nodes, as most do, are kept as
// sequences and take no memory; other ids a hash table, which Spill moves to sorted runs in a scratch file. Look-ups
// come in batches, so that each part of a run is read once per batch.
#ifndef CLAIMGRAPH_INGEST_IMPORT_ID_TABLE_H_
#define CLAIMGRAPH_INGEST_IMPORT_ID_TABLE_H_

#include <compare>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "engine/catalog/ids.h"
#include "engine/storage/scratch_file.h"

namespace claimgraph::csv_import {

struct IdKey {
  uint64_t high = 0;
  uint64_t low = 0;
  friend auto operator<=>(const IdKey&, const IdKey&) = default;
  template <typename H>
  friend H AbslHashValue(H h, const IdKey& key) {
    return H::combine(std::move(h), key.high, key.low);
  }

  static IdKey OfNumber(int64_t number) { return {0, static_cast<uint64_t>(number)}; }
  static IdKey OfText(std::string_view text);
};

class IdTable {
 public:
  static constexpr uint32_t kNone = 0xffffffff;

  // `folder` is for the scratch file: see ScratchFile.
  IdTable(bool numbers, std::string folder) : numbers_(numbers), folder_(std::move(folder)) {}
  bool numbers() const { return numbers_; }

  // The node of each key, or kNone.
  absl::Status Find(std::span<const IdKey> keys, std::vector<uint32_t>* nodes);
  // False when the key has been there since the last Spill. REQUIRES: Find has not found it.
  bool Insert(const IdKey& key, NodeId node);

  uint64_t memory_bytes() const;
  absl::Status Spill();

 private:
  // Ids from `first` on, nodes from `node` on. In ascending order, without overlap.
  struct Sequence {
    int64_t first;
    uint64_t count;
    uint32_t node;
  };
  struct Entry {
    IdKey key;
    uint64_t node;
  };
  // A sorted stretch of a scratch file; `fences` are the first keys of its pages.
  struct Run {
    uint64_t entries = 0;
    std::vector<IdKey> fences;
    std::unique_ptr<storage::ScratchFile> file;
  };
  class RunReader;

  uint32_t FindSequence(int64_t id) const;
  void DissolveSequences();
  absl::Status FindInRun(Run& run, std::span<const IdKey> keys, std::span<const uint32_t> order,
                         std::vector<uint32_t>* nodes);
  static absl::Status AppendEntry(const Entry& entry, Run* run);
  absl::Status MergeRuns();

  const bool numbers_;
  const std::string folder_;
  bool sequences_help_ = true;
  std::vector<Sequence> sequences_;
  absl::flat_hash_map<IdKey, uint32_t> nodes_;
  std::vector<Run> runs_;
};

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_ID_TABLE_H_
