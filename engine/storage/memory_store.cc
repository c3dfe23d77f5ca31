#include "engine/storage/memory_store.h"

#include <algorithm>

#include "engine/base/status.h"

namespace claimgraph::storage {
namespace {

// A copy of the entries in the range: small, and safe beside writers.
class MemoryIterator : public KvIterator {
 public:
  using Entry = std::pair<std::string, std::shared_ptr<const std::string>>;
  explicit MemoryIterator(std::vector<Entry> entries) : entries_(std::move(entries)), at_(entries_.size()) {}
  void Seek(std::string_view target) override {
    at_ = static_cast<size_t>(std::lower_bound(entries_.begin(), entries_.end(), target,
                                               [](const Entry& e, std::string_view t) { return e.first < t; }) -
                              entries_.begin());
  }
  bool Valid() const override { return at_ < entries_.size(); }
  void Next() override { ++at_; }
  std::string_view key() const override { return entries_[at_].first; }
  std::string_view value() const override { return *entries_[at_].second; }
  absl::Status status() const override { return absl::OkStatus(); }

 private:
  std::vector<Entry> entries_;
  size_t at_;
};

}  // namespace

absl::StatusOr<std::optional<PinnedBytes>> MemoryStore::Get(std::string_view key) {
  std::lock_guard lock(mutex_);
  const auto it = map_.find(key);
  if (it == map_.end()) return std::optional<PinnedBytes>();
  return std::optional<PinnedBytes>(PinnedBytes(*it->second, it->second));
}

absl::Status MemoryStore::MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) {
  out->clear();
  for (const std::string& key : keys) {
    CG_ASSIGN_OR_RETURN(auto found, Get(key));
    out->push_back(std::move(found));
  }
  return absl::OkStatus();
}

std::unique_ptr<KvIterator> MemoryStore::Scan(std::string_view begin, std::string_view end) {
  std::lock_guard lock(mutex_);
  std::vector<MemoryIterator::Entry> entries;
  for (auto it = map_.lower_bound(begin); it != map_.end() && it->first < end; ++it) entries.push_back(*it);
  return std::make_unique<MemoryIterator>(std::move(entries));
}

absl::Status MemoryStore::Write(const WriteBatch& batch, Sync) {
  std::lock_guard lock(mutex_);
  for (const WriteBatch::Change& change : batch.changes()) {
    switch (change.kind) {
      case WriteBatch::Kind::kPut:
        map_[change.key] = std::make_shared<const std::string>(change.value);
        break;
      case WriteBatch::Kind::kDelete:
        map_.erase(change.key);
        break;
      case WriteBatch::Kind::kDeleteRange:
        if (change.key < change.value) map_.erase(map_.lower_bound(change.key), map_.lower_bound(change.value));
        break;
    }
  }
  return absl::OkStatus();
}

std::vector<std::pair<std::string, std::string>> MemoryStore::Dump() const {
  std::lock_guard lock(mutex_);
  std::vector<std::pair<std::string, std::string>> out;
  for (const auto& [key, value] : map_) out.emplace_back(key, *value);
  return out;
}

}  // namespace claimgraph::storage
