// The seam between the graph and whatever holds its bytes: an ordered map of byte strings with atomic batches.
//
// Batch-first, so that a store behind a network can serve a frontier in one trip. Keys compare bytewise. All calls
// are thread-safe; iterators and batches belong to one thread. Errors: DataLoss (damage), Unavailable (input or
// output failed), ResourceExhausted (disk full), FailedPrecondition (locked, closed, read-only).
#ifndef CLAIMGRAPH_ENGINE_STORAGE_KV_STORE_H_
#define CLAIMGRAPH_ENGINE_STORAGE_KV_STORE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimgraph::storage {

// Bytes that stay where they are as long as this (or a copy) lives.
class PinnedBytes {
 public:
  PinnedBytes() = default;
  PinnedBytes(std::string_view view, std::shared_ptr<const void> owner) : view_(view), owner_(std::move(owner)) {}
  static PinnedBytes Own(std::string bytes) {
    auto owner = std::make_shared<const std::string>(std::move(bytes));
    return PinnedBytes(*owner, owner);
  }
  std::string_view view() const { return view_; }
  size_t size() const { return view_.size(); }

 private:
  std::string_view view_;
  std::shared_ptr<const void> owner_;
};

// Changes that are written together or not at all, in order.
class WriteBatch {
 public:
  enum class Kind : uint8_t { kPut, kDelete, kDeleteRange };
  struct Change {
    Kind kind;
    std::string key;
    std::string value;  // kDeleteRange: the end of the range, exclusive
  };
  void Put(std::string key, std::string value) { Add(Kind::kPut, std::move(key), std::move(value)); }
  void Delete(std::string key) { Add(Kind::kDelete, std::move(key), {}); }
  void DeleteRange(std::string begin, std::string end) { Add(Kind::kDeleteRange, std::move(begin), std::move(end)); }
  void Clear() {
    changes_.clear();
    bytes_ = 0;
  }
  bool empty() const { return changes_.empty(); }
  size_t bytes() const { return bytes_; }
  const std::vector<Change>& changes() const { return changes_; }

 private:
  void Add(Kind kind, std::string key, std::string value) {
    bytes_ += key.size() + value.size() + 16;
    changes_.push_back({kind, std::move(key), std::move(value)});
  }
  std::vector<Change> changes_;
  size_t bytes_ = 0;
};

// Walks keys in ascending order within the bounds it was made with. Not positioned until a Seek call.
class KvIterator {
 public:
  virtual ~KvIterator() = default;
  virtual void Seek(std::string_view target) = 0;  // first key >= target
  virtual bool Valid() const = 0;                  // false at the end and after an error: ask status()
  virtual void Next() = 0;                         // REQUIRES: Valid()
  virtual std::string_view key() const = 0;        // REQUIRES: Valid(); until the next move
  virtual std::string_view value() const = 0;
  virtual absl::Status status() const = 0;
};

// Many entries in the order of their keys, written aside; they become part of the store all at once, or not at all.
// One thread. A load that ends without Commit leaves nothing.
class SortedLoad {
 public:
  virtual ~SortedLoad() = default;
  // REQUIRES: keys ascend.
  virtual absl::Status Put(std::string_view key, std::string_view value) = 0;
  // The entries, in place of what their keys had, durable with everything that was written before. After an error it
  // is unknown whether they are there.
  virtual absl::Status Commit() = 0;
};

class KvStore {
 public:
  virtual ~KvStore() = default;

  // nullopt when there is no such key.
  virtual absl::StatusOr<std::optional<PinnedBytes>> Get(std::string_view key) = 0;
  // REQUIRES: keys ascend. One result per key.
  virtual absl::Status MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) = 0;
  // Keys in [begin, end), as they are when the iterator is made.
  virtual std::unique_ptr<KvIterator> Scan(std::string_view begin, std::string_view end) = 0;

  // Does now what the first write would have to do first; to be called before work that is only worth it when it can be
  // written. A failure leaves the store as it was.
  virtual absl::Status OpenForWriting() { return absl::OkStatus(); }

  enum class Sync : uint8_t { kNo, kYes };
  // With Sync::kYes returns once the batch, and every earlier one, survives a power cut. Without, a crash of the
  // machine may lose it, but never keeps a later batch while losing an earlier one.
  virtual absl::Status Write(const WriteBatch& batch, Sync sync) = 0;
  // One at a time.
  virtual absl::StatusOr<std::unique_ptr<SortedLoad>> BeginLoad() = 0;
  // A folder on the disk of the store, for scratch files; empty when it has none.
  virtual std::string scratch_folder() const { return {}; }
  // Makes all earlier writes durable.
  virtual absl::Status SyncWal() = 0;
  // Moves what is in memory into sorted files, so that opening has no log to read.
  virtual absl::Status Flush() = 0;
  virtual absl::Status Close() = 0;
  virtual bool read_only() const { return false; }
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_KV_STORE_H_
