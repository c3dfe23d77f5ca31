// The files of RocksDB as we want them written: no file of its options, a list of files whose end is noted in the
// watermark, and logs that are written over prepared space.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_STORE_FILES_H_
#define CLAIMGRAPH_ENGINE_STORAGE_STORE_FILES_H_

#include <memory>

#include "engine/storage/watermark.h"
#include "rocksdb/env.h"

namespace claimgraph::storage {

// REQUIRES: `watermark` outlives it.
std::unique_ptr<rocksdb::Env> MakeStoreFiles(Watermark* watermark);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_STORE_FILES_H_
