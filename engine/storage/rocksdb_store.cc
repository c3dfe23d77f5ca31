#include "engine/storage/rocksdb_store.h"

#include <atomic>
#include <filesystem>
#include <mutex>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/storage/directory_lock.h"
#include "engine/storage/reading_env.h"
#include "engine/storage/rocksdb_load.h"
#include "engine/storage/rocksdb_options.h"
#include "engine/storage/rocksdb_status.h"
#include "engine/storage/store_files.h"
#include "engine/storage/watermark.h"
#include "rocksdb/db.h"
#include "rocksdb/write_batch.h"

namespace claimgraph::storage {
namespace {

rocksdb::Slice ToSlice(std::string_view s) { return rocksdb::Slice(s.data(), s.size()); }
std::string_view ToView(const rocksdb::Slice& s) { return std::string_view(s.data(), s.size()); }

class RocksDbIterator : public KvIterator {
 public:
  RocksDbIterator(rocksdb::DB* db, std::string_view begin, std::string_view end) : begin_(begin), end_(end) {
    rocksdb::ReadOptions options;
    lower_ = begin_;
    upper_ = end_;
    options.iterate_lower_bound = &lower_;
    options.iterate_upper_bound = &upper_;
    options.fill_cache = false;
    it_.reset(db->NewIterator(options));
  }
  void Seek(std::string_view target) override { it_->Seek(ToSlice(target)); }
  bool Valid() const override { return it_->Valid(); }
  void Next() override { it_->Next(); }
  std::string_view key() const override { return ToView(it_->key()); }
  std::string_view value() const override { return ToView(it_->value()); }
  absl::Status status() const override { return FromRocksDb(it_->status(), "scanning"); }

 private:
  const std::string begin_;
  const std::string end_;
  rocksdb::Slice lower_;
  rocksdb::Slice upper_;
  std::unique_ptr<rocksdb::Iterator> it_;
};

absl::StatusOr<std::unique_ptr<rocksdb::DB>> OpenDb(const rocksdb::Options& options, const std::string& path,
                                                    bool read_only) {
  rocksdb::DB* db = nullptr;
  const rocksdb::Status status =
      read_only ? rocksdb::DB::OpenForReadOnly(options, path, &db) : rocksdb::DB::Open(options, path, &db);
  CG_RETURN_IF_ERROR(FromRocksDb(status, Cat("opening '", path, "'")));
  return std::unique_ptr<rocksdb::DB>(db);
}

// Opening for writing makes new files and syncs them. A database that was closed in order is therefore opened for
// reading first; the first write opens it again, under the directory lock that is held all the time. What reads then
// goes on with the old handle, which stays until the end, so that nobody has to be waited for.
class RocksDbStore : public KvStore {
 public:
  RocksDbStore(std::unique_ptr<DirectoryLock> lock, const RocksDbOptions& options)
      : lock_(std::move(lock)),
        watermark_(options.path),
        files_(MakeStoreFiles(&watermark_)),
        options_(MakeRocksDbOptions(options, files_.get())),
        path_(options.path),
        read_only_(options.read_only) {
    read_.fill_cache = false;
    read_.verify_checksums = true;
  }
  ~RocksDbStore() override { Close().IgnoreError(); }  // whoever wants the status calls Close

  absl::Status OpenForReading() {
    CG_RETURN_IF_ERROR(watermark_.CheckManifest());
    rocksdb::Options options = options_;
    options.env = reading_env_.get();
    CG_ASSIGN_OR_RETURN(reading_, OpenDb(options, path_, /*read_only=*/true));
    CG_RETURN_IF_ERROR(watermark_.CheckSequence(reading_->GetLatestSequenceNumber()));
    db_ = reading_.get();
    return absl::OkStatus();
  }
  absl::Status OpenForWriting() override {
    if (writes_.load(std::memory_order_acquire)) return absl::OkStatus();
    std::lock_guard lock(mutex_);
    if (writing_ != nullptr) return absl::OkStatus();
    CG_RETURN_IF_ERROR(watermark_.CheckManifest());
    CG_ASSIGN_OR_RETURN(auto writing, OpenDb(options_, path_, /*read_only=*/false));
    CG_RETURN_IF_ERROR(watermark_.CheckSequence(writing->GetLatestSequenceNumber()));
    writing_ = std::move(writing);
    uint64_t entries = 0;
    if (writing_->GetIntProperty(rocksdb::DB::Properties::kNumEntriesActiveMemTable, &entries)) {
      in_log_ = entries != 0;
    }
    db_ = writing_.get();
    writes_.store(true, std::memory_order_release);
    return absl::OkStatus();
  }

  absl::StatusOr<std::optional<PinnedBytes>> Get(std::string_view key) override {
    rocksdb::DB* db = db_;
    auto pinned = std::make_shared<rocksdb::PinnableSlice>();
    const rocksdb::Status status = db->Get(read_, db->DefaultColumnFamily(), ToSlice(key), pinned.get());
    if (status.IsNotFound()) return std::optional<PinnedBytes>();
    if (!status.ok() && db != db_) return Get(key);  // its files may have gone with the switch to writing
    CG_RETURN_IF_ERROR(FromRocksDb(status, "reading"));
    const std::string_view view = ToView(*pinned);
    return std::optional<PinnedBytes>(PinnedBytes(view, std::move(pinned)));
  }

  absl::Status MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) override {
    rocksdb::DB* db = db_;
    std::vector<rocksdb::Slice> slices(keys.begin(), keys.end());
    std::vector<rocksdb::PinnableSlice> values(keys.size());
    std::vector<rocksdb::Status> statuses(keys.size());
    db->MultiGet(read_, db->DefaultColumnFamily(), keys.size(), slices.data(), values.data(), statuses.data(),
                 /*sorted_input=*/true);
    out->assign(keys.size(), std::nullopt);
    for (size_t i = 0; i < keys.size(); ++i) {
      if (statuses[i].IsNotFound()) continue;
      if (!statuses[i].ok() && db != db_) return MultiGet(keys, out);
      CG_RETURN_IF_ERROR(FromRocksDb(statuses[i], "reading"));
      auto pinned = std::make_shared<rocksdb::PinnableSlice>(std::move(values[i]));
      const std::string_view view = ToView(*pinned);
      (*out)[i] = PinnedBytes(view, std::move(pinned));
    }
    return absl::OkStatus();
  }

  std::unique_ptr<KvIterator> Scan(std::string_view begin, std::string_view end) override {
    return std::make_unique<RocksDbIterator>(db_, begin, end);
  }

  absl::Status Write(const WriteBatch& batch, Sync sync) override {
    CG_RETURN_IF_ERROR(OpenForWriting());
    const BatchMemory memory(this, batch.bytes() + 32);
    rocksdb::WriteBatch& out = memory.batch();
    for (const WriteBatch::Change& change : batch.changes()) {
      rocksdb::Status status;
      switch (change.kind) {
        case WriteBatch::Kind::kPut:
          status = out.Put(change.key, change.value);
          break;
        case WriteBatch::Kind::kDelete:
          status = out.Delete(change.key);
          break;
        case WriteBatch::Kind::kDeleteRange:
          status = out.DeleteRange(change.key, change.value);
          break;
      }
      CG_RETURN_IF_ERROR(FromRocksDb(status, "writing"));
    }
    in_log_.store(true, std::memory_order_relaxed);
    CG_RETURN_IF_ERROR(FromRocksDb(writing_->Write(rocksdb::WriteOptions(), &out), "writing"));
    return sync == Sync::kYes ? SyncWal() : absl::OkStatus();
  }

  absl::StatusOr<std::unique_ptr<SortedLoad>> BeginLoad() override {
    CG_RETURN_IF_ERROR(OpenForWriting());
    return BeginRocksDbLoad(writing_.get(), options_, path_);
  }
  std::string scratch_folder() const override { return path_; }

  absl::Status SyncWal() override {
    if (!writes_) return absl::OkStatus();
    const uint64_t last = writing_->GetLatestSequenceNumber();  // others may write while this syncs
    CG_RETURN_IF_ERROR(FromRocksDb(writing_->SyncWAL(), "syncing the log"));
    watermark_.NoteSequence(last);
    return absl::OkStatus();
  }
  absl::Status Flush() override {
    return writes_ ? FromRocksDb(writing_->Flush(rocksdb::FlushOptions()), "flushing") : absl::OkStatus();
  }

  // A log that is cut short looks like a power cut; sorted files that are missing or cut short do not. So an orderly
  // end leaves nothing in the log.
  absl::Status Close() override {
    if (db_ == nullptr) return absl::OkStatus();
    const absl::Status flushed = in_log_.load() ? Flush() : absl::OkStatus();
    rocksdb::Status status;
    if (writing_ != nullptr) status = writing_->Close();
    db_ = nullptr;
    writing_.reset();
    reading_.reset();
    lock_.reset();
    return flushed.ok() ? FromRocksDb(status, "closing") : flushed;
  }
  bool read_only() const override { return read_only_; }

 private:
  // RocksDB's batch of the last write, if nobody else has it: commits of some size need not ask for memory each time.
  class BatchMemory {
   public:
    BatchMemory(RocksDbStore* store, size_t bytes) : store_(store) {
      {
        std::lock_guard lock(store_->mutex_);
        batch_ = std::move(store_->spare_batch_);
      }
      if (batch_ == nullptr) batch_ = std::make_unique<rocksdb::WriteBatch>(bytes);
    }
    ~BatchMemory() {
      if (batch_->GetDataSize() > kBatchKeptBytes) return;
      batch_->Clear();
      std::lock_guard lock(store_->mutex_);
      store_->spare_batch_ = std::move(batch_);
    }
    rocksdb::WriteBatch& batch() const { return *batch_; }

   private:
    RocksDbStore* const store_;
    std::unique_ptr<rocksdb::WriteBatch> batch_;
  };
  static constexpr size_t kBatchKeptBytes = size_t{1} << 20;

  std::unique_ptr<DirectoryLock> lock_;
  Watermark watermark_;
  const std::unique_ptr<rocksdb::Env> files_;
  const rocksdb::Options options_;
  const std::unique_ptr<rocksdb::Env> reading_env_ = MakeReadingEnv(options_.env);
  const std::string path_;
  const bool read_only_;
  rocksdb::ReadOptions read_;
  std::mutex mutex_;  // while opening for writing; of spare_batch_
  std::unique_ptr<rocksdb::WriteBatch> spare_batch_;
  std::unique_ptr<rocksdb::DB> reading_;
  std::unique_ptr<rocksdb::DB> writing_;
  std::atomic<rocksdb::DB*> db_{nullptr};  // what new reads use
  std::atomic<bool> writes_{false};        // `writing_` is there for good
  std::atomic<bool> in_log_{false};        // written since the last flush, or found in the log at open
};

absl::Status MissingDatabase(const std::string& path) {
  return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no database at '", path, "'"),
                         "check the path, or load documents into it first");
}

// True when the write-ahead log is empty, as an orderly end leaves it.
bool WasClosed(const std::string& path) {
  std::error_code error;
  for (std::filesystem::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".log" && (it->file_size(error) != 0 || error)) return false;
  }
  return !error;
}

}  // namespace

absl::StatusOr<std::unique_ptr<KvStore>> OpenRocksDb(const RocksDbOptions& options) {
  std::error_code error;
  const bool exists = std::filesystem::exists(options.path + "/CURRENT", error);
  if (!exists && (!options.create_if_missing || options.read_only)) {
    CG_RETURN_IF_ERROR(Watermark(options.path).CheckManifest());
    return MissingDatabase(options.path);
  }
  std::filesystem::create_directories(options.path, error);
  if (error) {
    return ErrorWithAdvice(absl::StatusCode::kUnavailable,
                           Cat("cannot make the directory '", options.path, "': ", error.message()),
                           "choose a directory that can be written");
  }
  std::unique_ptr<DirectoryLock> lock;
  if (!options.read_only) {
    CG_ASSIGN_OR_RETURN(lock, DirectoryLock::Take(options.path));
    if (exists) RemoveLoadFiles(options.path);
  }
  auto store = std::make_unique<RocksDbStore>(std::move(lock), options);
  const bool reading = options.read_only || (exists && WasClosed(options.path));
  CG_RETURN_IF_ERROR(reading ? store->OpenForReading() : store->OpenForWriting());
  return std::unique_ptr<KvStore>(std::move(store));
}

}  // namespace claimgraph::storage
