// The KvStore on disk: RocksDB with one column family, tuned to open quickly and to notice damage. The only header
// of the only place that knows RocksDB.
//
// The directory is locked for as long as the store is open; another process gets FailedPrecondition that names the
// holder. Not safe across fork().
#ifndef CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_STORE_H_
#define CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_STORE_H_

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "engine/storage/kv_store.h"

namespace claimgraph::storage {

struct RocksDbOptions {
  std::string path;
  bool create_if_missing = true;
  bool read_only = false;
  uint64_t write_buffer_bytes = uint64_t{32} << 20;
  uint64_t block_cache_bytes = uint64_t{8} << 20;  // indexes and filters; chunks are cached above this layer
};

// NotFound when there is no database at `path` and none is to be made.
absl::StatusOr<std::unique_ptr<KvStore>> OpenRocksDb(const RocksDbOptions& options);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_STORE_H_
