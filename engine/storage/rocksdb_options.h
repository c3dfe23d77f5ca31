// How we set RocksDB up.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_OPTIONS_H_
#define CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_OPTIONS_H_

#include "engine/storage/rocksdb_store.h"
#include "rocksdb/options.h"

namespace claimgraph::storage {

rocksdb::Options MakeRocksDbOptions(const RocksDbOptions& options, rocksdb::Env* files);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_ROCKSDB_OPTIONS_H_
