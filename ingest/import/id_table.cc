#include "ingest/import/id_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "engine/base/status.h"
#include "engine/storage/coding.h"

namespace claimgraph::csv_import {
namespace {

constexpr size_t kPageEntries = 512;
constexpr size_t kRunsMax = 8;
// Sequences that are shorter on average cost more than they save.
constexpr size_t kSequencesTried = 4096;
constexpr uint64_t kSequenceIdsMin = 4;

}  // namespace

IdKey IdKey::OfText(std::string_view text) { return {storage::Checksum(text, 1), storage::Checksum(text, 2)}; }

// Reads a run page by page.
class IdTable::RunReader {
 public:
  explicit RunReader(Run* run) : run_(run) {}

  // REQUIRES: page < fences.size().
  absl::Status Load(size_t page) {
    if (page == page_) return absl::OkStatus();
    const uint64_t begin = page * kPageEntries;
    entries_.resize(std::min<uint64_t>(kPageEntries, run_->entries - begin));
    CG_RETURN_IF_ERROR(run_->file->Read(begin * sizeof(Entry), entries_.size() * sizeof(Entry),
                                        reinterpret_cast<char*>(entries_.data())));
    page_ = page;
    return absl::OkStatus();
  }
  const std::vector<Entry>& entries() const { return entries_; }

  // For reading from front to back. nullptr at the end.
  absl::StatusOr<const Entry*> Next() {
    if (next_ == run_->entries) return static_cast<const Entry*>(nullptr);
    CG_RETURN_IF_ERROR(Load(next_ / kPageEntries));
    return &entries_[next_++ % kPageEntries];
  }

 private:
  Run* const run_;
  size_t page_ = SIZE_MAX;
  uint64_t next_ = 0;
  std::vector<Entry> entries_;
};

uint64_t IdTable::memory_bytes() const {
  uint64_t fences = 0;
  for (const Run& run : runs_) fences += run.fences.size() * sizeof(IdKey);
  return nodes_.capacity() * (sizeof(std::pair<IdKey, uint32_t>) + 1) + sequences_.size() * sizeof(Sequence) + fences;
}

uint32_t IdTable::FindSequence(int64_t id) const {
  const auto after = std::upper_bound(sequences_.begin(), sequences_.end(), id,
                                      [](int64_t number, const Sequence& s) { return number < s.first; });
  if (after == sequences_.begin()) return kNone;
  const Sequence& sequence = *std::prev(after);
  const uint64_t place = static_cast<uint64_t>(id) - static_cast<uint64_t>(sequence.first);
  return place < sequence.count ? sequence.node + static_cast<uint32_t>(place) : kNone;
}

void IdTable::DissolveSequences() {
  for (const Sequence& sequence : sequences_) {
    for (uint64_t i = 0; i < sequence.count; ++i) {
      const auto id = static_cast<int64_t>(static_cast<uint64_t>(sequence.first) + i);
      nodes_.emplace(IdKey::OfNumber(id), sequence.node + static_cast<uint32_t>(i));
    }
  }
  sequences_ = {};
  sequences_help_ = false;
}

bool IdTable::Insert(const IdKey& key, NodeId node) {
  const auto small = static_cast<uint32_t>(node);
  if (!numbers_ || !sequences_help_) return nodes_.emplace(key, small).second;
  const auto id = static_cast<int64_t>(key.low);
  if (sequences_.empty()) {
    sequences_.push_back({id, 1, small});
    return true;
  }
  Sequence& last = sequences_.back();
  const auto last_id = static_cast<int64_t>(static_cast<uint64_t>(last.first) + last.count - 1);
  if (id <= last_id) return FindSequence(id) == kNone && nodes_.emplace(key, small).second;
  if (id == last_id + 1 && small == last.node + last.count) {
    ++last.count;
    return true;
  }
  sequences_.push_back({id, 1, small});
  if (sequences_.size() % kSequencesTried == 0) {
    uint64_t ids = 0;
    for (const Sequence& sequence : sequences_) ids += sequence.count;
    if (ids < sequences_.size() * kSequenceIdsMin) DissolveSequences();
  }
  return true;
}

absl::Status IdTable::Find(std::span<const IdKey> keys, std::vector<uint32_t>* nodes) {
  nodes->assign(keys.size(), kNone);
  for (size_t i = 0; i < keys.size(); ++i) {
    if (!sequences_.empty()) (*nodes)[i] = FindSequence(static_cast<int64_t>(keys[i].low));
    if ((*nodes)[i] != kNone || nodes_.empty()) continue;
    if (const auto found = nodes_.find(keys[i]); found != nodes_.end()) (*nodes)[i] = found->second;
  }
  if (runs_.empty()) return absl::OkStatus();
  std::vector<uint32_t> order;
  for (size_t i = 0; i < keys.size(); ++i) {
    if ((*nodes)[i] == kNone) order.push_back(static_cast<uint32_t>(i));
  }
  std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return keys[a] < keys[b]; });
  for (Run& run : runs_) CG_RETURN_IF_ERROR(FindInRun(run, keys, order, nodes));
  return absl::OkStatus();
}

absl::Status IdTable::FindInRun(Run& run, std::span<const IdKey> keys, std::span<const uint32_t> order,
                                std::vector<uint32_t>* nodes) {
  RunReader reader(&run);
  for (const uint32_t i : order) {
    const auto after = std::upper_bound(run.fences.begin(), run.fences.end(), keys[i]);
    if (after == run.fences.begin()) continue;
    CG_RETURN_IF_ERROR(reader.Load(static_cast<size_t>(after - run.fences.begin()) - 1));
    const auto found = std::lower_bound(reader.entries().begin(), reader.entries().end(), keys[i],
                                        [](const Entry& entry, const IdKey& key) { return entry.key < key; });
    if (found != reader.entries().end() && found->key == keys[i]) (*nodes)[i] = static_cast<uint32_t>(found->node);
  }
  return absl::OkStatus();
}

absl::Status IdTable::AppendEntry(const Entry& entry, Run* run) {
  if (run->entries % kPageEntries == 0) run->fences.push_back(entry.key);
  ++run->entries;
  return run->file->Append({reinterpret_cast<const char*>(&entry), sizeof entry});
}

absl::Status IdTable::Spill() {
  if (nodes_.empty()) return absl::OkStatus();
  std::vector<Entry> entries;
  entries.reserve(nodes_.size());
  for (const auto& [key, node] : nodes_) entries.push_back({key, node});
  nodes_ = {};
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
  Run run;
  CG_ASSIGN_OR_RETURN(run.file, storage::ScratchFile::Make(folder_));
  for (const Entry& entry : entries) CG_RETURN_IF_ERROR(AppendEntry(entry, &run));
  runs_.push_back(std::move(run));
  return runs_.size() < kRunsMax ? absl::OkStatus() : MergeRuns();
}

absl::Status IdTable::MergeRuns() {
  Run merged;
  CG_ASSIGN_OR_RETURN(merged.file, storage::ScratchFile::Make(folder_));
  std::vector<RunReader> readers;
  std::vector<const Entry*> heads;
  for (Run& run : runs_) {
    readers.emplace_back(&run);
    CG_ASSIGN_OR_RETURN(heads.emplace_back(), readers.back().Next());
  }
  while (true) {
    size_t least = heads.size();
    for (size_t i = 0; i < heads.size(); ++i) {
      if (heads[i] != nullptr && (least == heads.size() || heads[i]->key < heads[least]->key)) least = i;
    }
    if (least == heads.size()) break;
    CG_RETURN_IF_ERROR(AppendEntry(*heads[least], &merged));
    CG_ASSIGN_OR_RETURN(heads[least], readers[least].Next());
  }
  runs_.clear();
  runs_.push_back(std::move(merged));
  return absl::OkStatus();
}

}  // namespace claimgraph::csv_import
