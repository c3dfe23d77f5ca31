// A SortedLoad for RocksDB: sorted files in a folder of their own, taken into the database by one change of its
// manifest. What a killed process leaves in the folder goes when the database is opened again.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_LOAD_H_
#define CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_LOAD_H_

#include <memory>
#include <string>

#include "engine/storage/kv_store.h"
#include "rocksdb/db.h"
#include "rocksdb/options.h"

namespace claimgraph::storage {

// `db` must outlive the load.
absl::StatusOr<std::unique_ptr<SortedLoad>> BeginRocksDbLoad(rocksdb::DB* db, const rocksdb::Options& options,
                                                             const std::string& path);
// Of the database at `path`, which is not open.
void RemoveLoadFiles(const std::string& path);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_LOAD_H_
