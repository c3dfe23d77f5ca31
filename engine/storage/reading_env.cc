#include "engine/storage/reading_env.h"

namespace claimgraph::storage {
namespace {

class ReadingEnv : public rocksdb::EnvWrapper {
 public:
  explicit ReadingEnv(rocksdb::Env* files) : EnvWrapper(files) {
    file_system_ = files->GetFileSystem();
    system_clock_ = files->GetSystemClock();
  }
  void IncBackgroundThreadsIfNeeded(int, Priority) override {}
};

}  // namespace

std::unique_ptr<rocksdb::Env> MakeReadingEnv(rocksdb::Env* files) { return std::make_unique<ReadingEnv>(files); }

}  // namespace claimgraph::storage
