#include "engine/storage/rocksdb_store.h"

#include <atomic>
#include <filesystem>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/storage/directory_lock.h"
#include "engine/storage/rocksdb_status.h"
#include "rocksdb/cache.h"
#include "rocksdb/db.h"
#include "rocksdb/filter_policy.h"
#include "rocksdb/options.h"
#include "rocksdb/table.h"
#include "rocksdb/write_batch.h"

namespace claimgraph::storage {
namespace {

rocksdb::Slice ToSlice(std::string_view s) { return rocksdb::Slice(s.data(), s.size()); }
std::string_view ToView(const rocksdb::Slice& s) { return std::string_view(s.data(), s.size()); }

// RocksDB writes a log file for people; we say what matters in our own errors.
class SilentLogger : public rocksdb::Logger {
 public:
  using rocksdb::Logger::Logv;
  void Logv(const char*, va_list) override {}
};

rocksdb::BlockBasedTableOptions TableOptions(const RocksDbOptions& options) {
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = rocksdb::NewLRUCache(options.block_cache_bytes);
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.checksum = rocksdb::kXXH3;
  table.block_size = 16 << 10;
  table.format_version = 5;
  table.cache_index_and_filter_blocks = false;  // few large values: both are small
  return table;
}

rocksdb::Options MakeOptions(const RocksDbOptions& options) {
  rocksdb::Options out;
  out.create_if_missing = options.create_if_missing;
  // Damage must be seen, never repaired in silence.
  out.paranoid_checks = true;
  out.track_and_verify_wals_in_manifest = true;
  out.verify_sst_unique_id_in_manifest = true;
  out.wal_recovery_mode = rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords;
  // Opening must be quick, and nothing runs unless there is work.
  out.info_log = std::make_shared<SilentLogger>();
  out.stats_dump_period_sec = 0;
  out.stats_persist_period_sec = 0;
  out.skip_stats_update_on_db_open = true;
  out.avoid_flush_during_recovery = true;
  out.avoid_flush_during_shutdown = true;  // GraphStore flushes when it is worth it
  out.max_background_jobs = 2;
  out.max_open_files = 512;
  out.max_file_opening_threads = 1;
  out.write_buffer_size = options.write_buffer_bytes;
  out.max_write_buffer_number = 2;
  out.target_file_size_base = 64 << 20;
  out.max_bytes_for_level_base = 256 << 20;
  out.compression = rocksdb::kLZ4Compression;
  out.bottommost_compression = rocksdb::kZSTD;
  out.enable_write_thread_adaptive_yield = false;
  out.table_factory.reset(rocksdb::NewBlockBasedTableFactory(TableOptions(options)));
  return out;
}

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

class RocksDbStore : public KvStore {
 public:
  RocksDbStore(std::unique_ptr<DirectoryLock> lock, std::unique_ptr<rocksdb::DB> db, bool read_only)
      : lock_(std::move(lock)), db_(std::move(db)), read_only_(read_only) {
    read_.fill_cache = false;
    read_.verify_checksums = true;
    uint64_t entries = 0;
    if (!read_only_ && db_->GetIntProperty(rocksdb::DB::Properties::kNumEntriesActiveMemTable, &entries)) {
      in_log_ = entries != 0;
    }
  }
  ~RocksDbStore() override { Close().IgnoreError(); }  // whoever wants the status calls Close

  absl::StatusOr<std::optional<PinnedBytes>> Get(std::string_view key) override {
    auto pinned = std::make_shared<rocksdb::PinnableSlice>();
    const rocksdb::Status status = db_->Get(read_, db_->DefaultColumnFamily(), ToSlice(key), pinned.get());
    if (status.IsNotFound()) return std::optional<PinnedBytes>();
    CG_RETURN_IF_ERROR(FromRocksDb(status, "reading"));
    const std::string_view view = ToView(*pinned);
    return std::optional<PinnedBytes>(PinnedBytes(view, std::move(pinned)));
  }

  absl::Status MultiGet(std::span<const std::string> keys, std::vector<std::optional<PinnedBytes>>* out) override {
    std::vector<rocksdb::Slice> slices(keys.begin(), keys.end());
    std::vector<rocksdb::PinnableSlice> values(keys.size());
    std::vector<rocksdb::Status> statuses(keys.size());
    db_->MultiGet(read_, db_->DefaultColumnFamily(), keys.size(), slices.data(), values.data(), statuses.data(),
                  /*sorted_input=*/true);
    out->assign(keys.size(), std::nullopt);
    for (size_t i = 0; i < keys.size(); ++i) {
      if (statuses[i].IsNotFound()) continue;
      CG_RETURN_IF_ERROR(FromRocksDb(statuses[i], "reading"));
      auto pinned = std::make_shared<rocksdb::PinnableSlice>(std::move(values[i]));
      const std::string_view view = ToView(*pinned);
      (*out)[i] = PinnedBytes(view, std::move(pinned));
    }
    return absl::OkStatus();
  }

  std::unique_ptr<KvIterator> Scan(std::string_view begin, std::string_view end) override {
    return std::make_unique<RocksDbIterator>(db_.get(), begin, end);
  }

  absl::Status Write(const WriteBatch& batch, Sync sync) override {
    rocksdb::WriteBatch out(batch.bytes() + 32);
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
    rocksdb::WriteOptions options;
    options.sync = sync == Sync::kYes;
    in_log_.store(true, std::memory_order_relaxed);
    return FromRocksDb(db_->Write(options, &out), "writing");
  }

  absl::Status SyncWal() override { return FromRocksDb(db_->SyncWAL(), "syncing the log"); }
  absl::Status Flush() override { return FromRocksDb(db_->Flush(rocksdb::FlushOptions()), "flushing"); }

  // A log that is cut short looks like a power cut; sorted files that are missing or cut short do not. So an orderly
  // end leaves nothing in the log.

  absl::Status Close() override {
    if (db_ == nullptr) return absl::OkStatus();
    const absl::Status flushed = in_log_.load() ? Flush() : absl::OkStatus();
    const rocksdb::Status status = db_->Close();
    db_.reset();
    lock_.reset();
    return flushed.ok() ? FromRocksDb(status, "closing") : flushed;
  }
  bool read_only() const override { return read_only_; }

 private:
  std::unique_ptr<DirectoryLock> lock_;
  std::unique_ptr<rocksdb::DB> db_;
  const bool read_only_;
  std::atomic<bool> in_log_{false};  // written since the last flush, or found in the log at open
  rocksdb::ReadOptions read_;
};

absl::Status MissingDatabase(const std::string& path) {
  return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no database at '", path, "'"),
                         "check the path, or load documents into it first");
}

}  // namespace

absl::StatusOr<std::unique_ptr<KvStore>> OpenRocksDb(const RocksDbOptions& options) {
  std::error_code error;
  const bool exists = std::filesystem::exists(options.path + "/CURRENT", error);
  if (!exists && (!options.create_if_missing || options.read_only)) return MissingDatabase(options.path);
  std::filesystem::create_directories(options.path, error);
  if (error) {
    return ErrorWithAdvice(absl::StatusCode::kUnavailable,
                           Cat("cannot make the directory '", options.path, "': ", error.message()),
                           "choose a directory that can be written");
  }
  std::unique_ptr<DirectoryLock> lock;
  if (!options.read_only) {
    CG_ASSIGN_OR_RETURN(lock, DirectoryLock::Take(options.path));
  }
  rocksdb::DB* db = nullptr;
  const rocksdb::Status status = options.read_only
                                     ? rocksdb::DB::OpenForReadOnly(MakeOptions(options), options.path, &db)
                                     : rocksdb::DB::Open(MakeOptions(options), options.path, &db);
  CG_RETURN_IF_ERROR(FromRocksDb(status, Cat("opening '", options.path, "'")));
  return std::unique_ptr<KvStore>(
      new RocksDbStore(std::move(lock), std::unique_ptr<rocksdb::DB>(db), options.read_only));
}

}  // namespace claimgraph::storage
