// Large opaque values by (family, id). Each version is stored under the commit that wrote it, in pieces of 1 MiB, so
// that readers of older snapshots still find theirs; checkpoints remove versions that nobody can see any more.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_BLOBS_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_BLOBS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/storage/kv_store.h"

namespace claimgraph::graph {

// The version that a snapshot sees; nullopt when there is none.
absl::StatusOr<std::optional<std::string>> GetBlob(storage::KvStore& kv, std::string_view family, std::string_view id,
                                                   uint64_t stamp);
// Adds a version; nullopt deletes.
void PutBlobVersion(std::string_view family, std::string_view id, uint64_t stamp, std::optional<std::string_view> bytes,
                    storage::WriteBatch* batch);
// Removes the versions that no snapshot from `stamp` on can see.
absl::Status CleanBlob(storage::KvStore& kv, std::string_view family, std::string_view id, uint64_t stamp,
                       storage::WriteBatch* batch);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_BLOBS_H_
