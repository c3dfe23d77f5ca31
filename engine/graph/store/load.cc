// The store's part in a bulk load: who may begin one, and how it becomes visible.
#include <algorithm>

#include "absl/cleanup/cleanup.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/store/catalog_store.h"
#include "engine/graph/store/store_impl.h"

namespace claimgraph::graph {

bool GraphStoreImpl::IsEmpty() const {
  if (core_.columns.next_node.load() != 0 || !unfolded_.empty() || folder_.has_untrimmed()) return false;
  for (uint32_t t = 0; t < core_.columns.type_count(); ++t) {
    const TypeColumns* type = core_.columns.Type(TypeId{t});
    if (type != nullptr && type->next_number.load() != 0) return false;
  }
  return applied_catalog_->indexes().empty() && applied_catalog_->constraints().empty();
}

absl::StatusOr<std::unique_ptr<GraphLoader>> GraphStoreImpl::BeginLoad(const LoadOptions& options) {
  std::lock_guard no_fold(fold_mutex_);  // one that has begun ends first
  AcquireSlot();
  absl::Cleanup release = [this] { ReleaseSlot(); };
  CG_RETURN_IF_ERROR(CheckWritable());
  CG_RETURN_IF_ERROR(core_.kv->OpenForWriting());
  if (core_.columns.next_node.load() == 0) CG_RETURN_IF_ERROR(CheckpointHeld());
  if (!IsEmpty()) return std::unique_ptr<GraphLoader>();
  auto loader =
      std::make_unique<Loader>(this, *applied_catalog_, applied_.stamp + 1, core_.kv->scratch_folder(), options);
  std::move(release).Cancel();
  return std::unique_ptr<GraphLoader>(std::move(loader));
}

absl::Status GraphStoreImpl::WriteLoad(Content* content, LogEnd end, storage::SortedLoad* load) {
  StoreState state;
  state.counted = end.stamp;
  state.durable = end.stamp;
  state.anchor = end;
  // Readers are running: the real columns must not change yet.
  ChunkCache no_cache(0);
  std::atomic<uint64_t> no_overlay{0};
  ColumnContext context;
  context.kv = core_.kv.get();
  context.cache = &no_cache;
  context.overlay_bytes = &no_overlay;
  GraphColumns columns(&context);
  content->Apply(&columns);
  storage::WriteBatch batch;
  PutFormat(&batch);
  PutState(state, columns, &batch);
  PutCatalogChanges(*applied_catalog_, content->catalog(), &batch);
  std::vector<const storage::WriteBatch::Change*> changes;
  for (const storage::WriteBatch::Change& change : batch.changes()) changes.push_back(&change);
  std::sort(changes.begin(), changes.end(), [](const auto* a, const auto* b) { return a->key < b->key; });
  for (const storage::WriteBatch::Change* change : changes) {
    CG_RET_CHECK(change->kind == storage::WriteBatch::Kind::kPut);
    CG_RETURN_IF_ERROR(load->Put(change->key, change->value));
  }
  return content->WriteChunks(load);
}

void GraphStoreImpl::ShowLoad(Content* content, LogEnd end, std::shared_ptr<const catalog::Catalog> catalog) {
  // What was empty may have been looked at, and be held as empty.
  core_.columns.ForEach([](ValueColumn* column) { column->DropBases(); },
                        [](ListColumn* column) { column->DropBases(); });
  content->Apply(&core_.columns);
  applied_ = anchor_ = end;
  state_stamp_ = end.stamp;
  format_ = kFormatVersion;
  applied_catalog_ = std::move(catalog);
}

absl::Status GraphStoreImpl::CommitLoad(Content* content, WorkGuard* guard) {
  CG_RETURN_IF_ERROR(CheckWritable());
  // The load is a commit without a record: nobody has to read it again.
  const LogEnd end{applied_.stamp + 1, applied_.checksum};
  const auto catalog = std::make_shared<const catalog::Catalog>(content->catalog());
  CG_ASSIGN_OR_RETURN(const std::unique_ptr<storage::SortedLoad> load, core_.kv->BeginLoad());
  CG_RETURN_IF_ERROR(WriteLoad(content, end, load.get()));
  absl::Status status;
  const auto show = [&] {
    status = load->Commit();
    if (status.ok()) ShowLoad(content, end, catalog);
    return status.ok();
  };
  do {
    CG_RETURN_IF_ERROR(guard->Check());
  } while (!core_.snapshots.PublishAlone(end.stamp, catalog, show));
  if (status.ok()) {
    pipeline_.Loaded(end.stamp);  // the slot is still held: no commit has come between
    return status;
  }
  failed_ = ErrorWithAdvice(
      status.code() == absl::StatusCode::kResourceExhausted ? status.code() : absl::StatusCode::kUnavailable,
      Cat("it is unknown whether the load has reached the disk: ", StdView(status.message())),
      "close the database, check the disk, and open it again: it will show whether the load is there");
  return failed_;
}

}  // namespace claimgraph::graph
