// The catalog in the key-value store: one record per name, index and constraint, written by the commit that made it.
#ifndef CLAIMGRAPH_ENGINE_GRAPH_STORE_CATALOG_STORE_H_
#define CLAIMGRAPH_ENGINE_GRAPH_STORE_CATALOG_STORE_H_

#include "absl/status/statusor.h"
#include "engine/catalog/catalog.h"
#include "engine/storage/kv_store.h"

namespace claimgraph::graph {

// Adds what turns `before` into `after`.
void PutCatalogChanges(const catalog::Catalog& before, const catalog::Catalog& after, storage::WriteBatch* batch);
// DataLoss when records are damaged or ids are missing.
absl::StatusOr<catalog::Catalog> LoadCatalog(storage::KvStore& kv);

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_STORE_CATALOG_STORE_H_
