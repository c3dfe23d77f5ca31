// What a database that is only read needs of the system: files, and no threads.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_READING_ENV_H_
#define CLAIMGRAPH_ENGINE_STORAGE_READING_ENV_H_

#include <memory>

#include "rocksdb/env.h"

namespace claimgraph::storage {

// The files of `files`, which has to outlive it. RocksDB starts the threads that flush and compact when a database is
// opened, even for reading; with this it does not. All databases of a process share these threads: the first that is
// opened for writing starts them.
std::unique_ptr<rocksdb::Env> MakeReadingEnv(rocksdb::Env* files);

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_READING_ENV_H_
