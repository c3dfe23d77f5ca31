#include "engine/storage/rocksdb_options.h"

#include <memory>

#include "rocksdb/cache.h"
#include "rocksdb/env.h"
#include "rocksdb/filter_policy.h"
#include "rocksdb/flush_block_policy.h"
#include "rocksdb/table.h"

namespace claimgraph::storage {
namespace {

constexpr size_t kBlockBytes = size_t{16} << 10;

// RocksDB writes a log file for people; we say what matters in our own errors.
class SilentLogger : public rocksdb::Logger {
 public:
  using rocksdb::Logger::Logv;
  void Logv(const char*, va_list) override {}
};

// Ends a block of a table before a large value, and where the family (the first byte of a key) changes: reading a few
// bytes of the catalog must not read and unpack the megabytes that happen to lie beside them.
class BlockEnds : public rocksdb::FlushBlockPolicy {
 public:
  bool Update(const rocksdb::Slice& key, const rocksdb::Slice& value) override {
    const size_t bytes = key.size() + value.size();
    const char family = key.empty() ? '\0' : key[0];
    const bool ends = bytes_ != 0 && (family != family_ || bytes_ + bytes > kBlockBytes);
    bytes_ = ends ? bytes : bytes_ + bytes;
    family_ = family;
    return ends;
  }

 private:
  size_t bytes_ = 0;
  char family_ = '\0';
};

class BlockEndsFactory : public rocksdb::FlushBlockPolicyFactory {
 public:
  const char* Name() const override { return "ClaimGraphBlockEnds"; }
  rocksdb::FlushBlockPolicy* NewFlushBlockPolicy(const rocksdb::BlockBasedTableOptions&,
                                                 const rocksdb::BlockBuilder&) const override {
    return new BlockEnds();
  }
};

rocksdb::BlockBasedTableOptions TableOptions(const RocksDbOptions& options) {
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = rocksdb::NewLRUCache(options.block_cache_bytes);
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.checksum = rocksdb::kXXH3;
  table.block_size = kBlockBytes;
  table.flush_block_policy_factory = std::make_shared<BlockEndsFactory>();
  // A scan that finds nothing within its bounds reads no block at all.
  table.index_type = rocksdb::BlockBasedTableOptions::kBinarySearchWithFirstKey;
  table.format_version = 5;
  table.cache_index_and_filter_blocks = false;  // few large values: both are small
  return table;
}

}  // namespace

rocksdb::Options MakeRocksDbOptions(const RocksDbOptions& options, rocksdb::Env* files) {
  rocksdb::Options out;
  out.env = files;
  out.create_if_missing = options.create_if_missing;
  // Damage must be seen, never repaired in silence.
  out.paranoid_checks = true;
  out.track_and_verify_wals_in_manifest = true;
  out.verify_sst_unique_id_in_manifest = true;
  // What a power cut leaves at the end of a log need not be short, see store_files.cc. Whether the log ends before what
  // was synced, the watermark tells.
  out.wal_recovery_mode = rocksdb::WALRecoveryMode::kPointInTimeRecovery;
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

}  // namespace claimgraph::storage
