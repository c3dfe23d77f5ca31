// How RocksDB's errors become ours. Private to engine/storage and its test.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_STATUS_H_
#define CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_STATUS_H_

#include <string_view>

#include "absl/status/status.h"
#include "rocksdb/status.h"

namespace claimgraph::storage {

// `doing` says what failed: "reading", "opening 'facts'".
absl::Status FromRocksDb(const rocksdb::Status& status, std::string_view doing);

// DataLoss, with advice.
absl::Status DamagedDatabase(std::string_view what);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_STATUS_H_
