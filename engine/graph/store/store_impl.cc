#include "engine/graph/store/store_impl.h"

#include <algorithm>

#include "absl/cleanup/cleanup.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/keys.h"
#include "engine/graph/store/blobs.h"
#include "engine/graph/store/catalog_store.h"
#include "engine/storage/memory_store.h"
#include "engine/storage/rocksdb_store.h"

namespace claimgraph::graph {
namespace {

constexpr uint64_t kOverlayBytesMin = uint64_t{8} << 20;
// Below these a close leaves the log for the next open to read: quicker than writing chunks.
constexpr uint64_t kCloseFoldBytes = uint64_t{1} << 20;
constexpr size_t kCloseFoldCommits = 500;

absl::StatusOr<std::shared_ptr<storage::KvStore>> OpenKv(const GraphStoreOptions& options) {
  if (options.kv_store != nullptr) return options.kv_store;
  if (options.path.empty()) return std::shared_ptr<storage::KvStore>(std::make_shared<storage::MemoryStore>());
  CG_ASSIGN_OR_RETURN(auto kv, storage::OpenRocksDb({.path = options.path,
                                                     .create_if_missing = options.create_if_missing,
                                                     .read_only = options.read_only}));
  return std::shared_ptr<storage::KvStore>(std::move(kv));
}

}  // namespace

absl::StatusOr<std::unique_ptr<GraphStore>> GraphStore::Open(const GraphStoreOptions& options) {
  CG_ASSIGN_OR_RETURN(auto kv, OpenKv(options));
  auto store = std::make_unique<GraphStoreImpl>(options, std::move(kv));
  CG_RETURN_IF_ERROR(store->Load());
  return std::unique_ptr<GraphStore>(std::move(store));
}

GraphStoreImpl::GraphStoreImpl(const GraphStoreOptions& options, std::shared_ptr<storage::KvStore> kv)
    : options_(options),
      core_owner_(std::make_shared<GraphCore>(std::move(kv), options.memory_budget_bytes / 2)),
      core_(*core_owner_),
      pipeline_(&core_, options.durability == Durability::kSync),
      folder_(&core_),
      overlay_bytes_max_(std::max(options.memory_budget_bytes / 4, kOverlayBytesMin)),
      fold_again_at_(overlay_bytes_max_),
      background_fold_([this] { FoldInBackground(); }) {}

GraphStoreImpl::~GraphStoreImpl() { Close().IgnoreError(); }  // documented: the destructor drops the status

absl::Status GraphStoreImpl::Load() {
  closed_ = true;  // until all is read: nothing may be written back
  CG_ASSIGN_OR_RETURN(format_, CheckFormat(*core_.kv));
  if (format_ == kNoFormat) {
    if (options_.read_only || !options_.create_if_missing) {
      return ErrorWithAdvice(absl::StatusCode::kNotFound, "the store holds no graph database", "check the path");
    }
    storage::WriteBatch batch;
    PutFormat(&batch);
    format_ = kFormatVersion;
    PutCatalogChanges({}, {}, &batch);
    CG_RETURN_IF_ERROR(WriteState({}, &batch, storage::KvStore::Sync::kYes));
  }
  CG_ASSIGN_OR_RETURN(const StoreState state, LoadState(*core_.kv, &core_.columns));
  CG_ASSIGN_OR_RETURN(catalog::Catalog catalog, LoadCatalog(*core_.kv));
  for (const catalog::IndexInfo& index : catalog.indexes()) core_.columns.MakeIndex(index.id);
  const auto note_blob = [this](uint64_t stamp, std::string_view family, std::string_view id) {
    changed_blobs_.push_back({stamp, {std::string(family), std::string(id)}});
  };
  CG_ASSIGN_OR_RETURN(const std::vector<LogEnd> records,
                      ReplayLog(*core_.kv, state.anchor, state.counted, &core_.columns, note_blob));
  anchor_ = state.anchor;
  unfolded_.assign(records.begin(), records.end());
  applied_ = records.empty() ? anchor_ : records.back();
  if (applied_.stamp < std::max(state.durable, state.counted)) {
    return ErrorWithAdvice(absl::StatusCode::kDataLoss,
                           Cat("commits ", applied_.stamp + 1, " to ", std::max(state.durable, state.counted),
                               " are missing from the log"),
                           "restore the database from a backup, or load its sources again into a new one");
  }
  state_stamp_ = state.counted;
  applied_catalog_ = std::make_shared<const catalog::Catalog>(std::move(catalog));
  pipeline_.Start(applied_.stamp, applied_catalog_);
  closed_ = false;
  return absl::OkStatus();
}

void GraphStoreImpl::AcquireSlot() {
  std::unique_lock lock(slot_mutex_);
  slot_free_.wait(lock, [&] { return !slot_taken_; });
  slot_taken_ = true;
}

bool GraphStoreImpl::TryAcquireSlot() {
  std::lock_guard lock(slot_mutex_);
  if (slot_taken_) return false;
  return slot_taken_ = true;
}

void GraphStoreImpl::ReleaseSlot() {
  {
    std::lock_guard lock(slot_mutex_);
    slot_taken_ = false;
  }
  slot_free_.notify_one();
}

absl::Status GraphStoreImpl::CheckWritable() {
  if (closed_) return absl::FailedPreconditionError("the database is closed");
  if (options_.read_only) {
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition, "the database is open for reading only",
                           "open it for writing");
  }
  return failed_.ok() ? pipeline_.status() : failed_;
}

std::unique_ptr<GraphReader> GraphStoreImpl::BeginRead() {
  return std::make_unique<SnapshotReader>(core_owner_, core_.snapshots.Begin());
}

absl::StatusOr<std::unique_ptr<GraphWriter>> GraphStoreImpl::StartTransaction() {
  absl::Status status = CheckWritable();
  if (status.ok()) status = core_.kv->OpenForWriting();
  if (!status.ok()) {
    ReleaseSlot();
    // Not Unavailable, which would say that another transaction holds the slot.
    if (status.code() != absl::StatusCode::kUnavailable) return status;
    return ErrorWithAdvice(absl::StatusCode::kFailedPrecondition, StdView(status.message()),
                           "nothing can be written now: close the database, check the disk, and open it again");
  }
  auto transaction =
      std::make_unique<Transaction>(this, core_owner_, core_.snapshots.BeginAt(applied_.stamp + 1, applied_catalog_));
  transaction->BeginStatement();
  return std::unique_ptr<GraphWriter>(std::move(transaction));
}

absl::StatusOr<std::unique_ptr<GraphWriter>> GraphStoreImpl::BeginWrite() {
  AcquireSlot();
  return StartTransaction();
}

absl::StatusOr<std::unique_ptr<GraphWriter>> GraphStoreImpl::TryBeginWrite() {
  if (!TryAcquireSlot()) {
    return ErrorWithAdvice(absl::StatusCode::kUnavailable, "another transaction is writing", "try again later");
  }
  return StartTransaction();
}

absl::StatusOr<std::unique_ptr<GraphWriter>> GraphStoreImpl::BeginWriteFrom(const GraphReader& reader) {
  AcquireSlot();
  if (applied_.stamp != reader.snapshot()) {
    ReleaseSlot();
    return ErrorWithAdvice(absl::StatusCode::kAborted, "another transaction has committed since this one began",
                           "run the transaction again from its start");
  }
  return StartTransaction();
}

absl::Status GraphStoreImpl::CommitWrite(CommitRequest request, Outcome* outcome) {
  *outcome = Outcome::kFailed;
  CG_RETURN_IF_ERROR(CheckWritable());
  const uint64_t checksum = PutRecord(request.stamp, applied_.checksum, request.changes, &request.batch);
  if (absl::Status status = core_.kv->Write(request.batch, storage::KvStore::Sync::kNo); !status.ok()) {
    // Part of it may be on disk: nothing may follow before the log has been read again.
    failed_ = ErrorWithAdvice(
        absl::StatusCode::kUnavailable,
        Cat("writing has failed, and it is unknown whether the last commit is there: ", StdView(status.message())),
        "close the database, check the disk, and open it again");
    return failed_;
  }
  applied_ = {request.stamp, checksum};
  applied_catalog_ = request.catalog;
  unfolded_.push_back(applied_);
  for (auto& name : request.blobs) changed_blobs_.push_back({request.stamp, std::move(name)});
  pipeline_.Written(request.stamp, applied_catalog_);
  request.written();
  folder_.Trim();
  *outcome = Outcome::kCommitted;
  ReleaseSlot();
  absl::Status status = pipeline_.AwaitVisible(request.stamp);
  if (!status.ok()) {
    *outcome = Outcome::kUnknown;
    return status;
  }
  MaybeFold();
  return absl::OkStatus();
}

absl::Status GraphStoreImpl::RaiseFormat() {
  if (format_ == kFormatVersion) return absl::OkStatus();
  storage::WriteBatch batch;
  PutFormat(&batch);
  CG_RETURN_IF_ERROR(core_.kv->Write(batch, storage::KvStore::Sync::kNo));
  format_ = kFormatVersion;
  return absl::OkStatus();
}

absl::Status GraphStoreImpl::WriteAhead(storage::WriteBatch* batch) {
  CG_RETURN_IF_ERROR(RaiseFormat());
  return core_.kv->Write(*batch, storage::KvStore::Sync::kNo);
}

void GraphStoreImpl::MaybeFold() {
  const uint64_t bytes = core_.overlay_bytes.load(std::memory_order_relaxed);
  const uint64_t limit = fold_again_at_.load(std::memory_order_relaxed);
  if (bytes < limit) return;
  // Writers go on while the fold runs, until they have filled the overlay twice.
  if (bytes < limit * 2) return background_fold_.Request();
  background_fold_.RunAndWait();
}

void GraphStoreImpl::FoldInBackground() {
  if (core_.overlay_bytes.load() < fold_again_at_.load()) return;
  // The commits stand whatever happens here; a failed fold changes nothing. It is tried again when the overlay has
  // grown, and by Checkpoint and Close, which say what is wrong.
  if (!Checkpoint().ok()) fold_again_at_ = core_.overlay_bytes.load() + overlay_bytes_max_ / 2;
}

absl::Status GraphStoreImpl::WriteState(LogEnd anchor, storage::WriteBatch* batch, storage::KvStore::Sync sync) {
  StoreState state;
  state.counted = applied_.stamp;
  state.durable = applied_.stamp;
  state.anchor = anchor;
  PutState(state, core_.columns, batch);
  CG_RETURN_IF_ERROR(core_.kv->Write(*batch, sync));
  state_stamp_ = applied_.stamp;
  return absl::OkStatus();
}

absl::Status GraphStoreImpl::CleanBlobs(uint64_t stamp, storage::WriteBatch* batch) {
  const auto later = std::stable_partition(changed_blobs_.begin(), changed_blobs_.end(),
                                           [&](const ChangedBlob& blob) { return blob.stamp > stamp; });
  for (auto it = later; it != changed_blobs_.end(); ++it) {
    CG_RETURN_IF_ERROR(CleanBlob(*core_.kv, it->name.first, it->name.second, stamp, batch));
  }
  changed_blobs_.erase(later, changed_blobs_.end());
  return absl::OkStatus();
}

absl::StatusOr<uint64_t> GraphStoreImpl::PrepareFold() {
  CG_RETURN_IF_ERROR(CheckWritable());
  CG_RETURN_IF_ERROR(pipeline_.AwaitAll());
  folder_.Trim();
  const uint64_t stamp = core_.snapshots.OldestStamp();
  if (stamp <= anchor_.stamp) return 0;
  CG_RETURN_IF_ERROR(RaiseFormat());
  return stamp;
}

absl::Status GraphStoreImpl::FinishFold(uint64_t stamp, storage::WriteBatch* cleanup) {
  CG_RETURN_IF_ERROR(CheckWritable());
  LogEnd anchor = anchor_;
  for (const LogEnd& commit : unfolded_) {
    if (commit.stamp <= stamp) anchor = commit;
  }
  CG_RETURN_IF_ERROR(CleanBlobs(stamp, cleanup));
  cleanup->DeleteRange(CommitLogKey(0, 0), CommitLogKey(anchor.stamp + 1, 0));
  CG_RETURN_IF_ERROR(WriteState(anchor, cleanup, storage::KvStore::Sync::kNo));
  anchor_ = anchor;
  while (!unfolded_.empty() && unfolded_.front().stamp <= anchor.stamp) unfolded_.pop_front();
  folder_.Finish();
  folder_.Trim();
  // While old readers keep the overlay from shrinking, folding again and again would not help.
  fold_again_at_ = folder_.has_untrimmed()
                       ? std::max(overlay_bytes_max_, core_.overlay_bytes.load() + overlay_bytes_max_ / 2)
                       : overlay_bytes_max_;
  return absl::OkStatus();
}

absl::Status GraphStoreImpl::CheckpointHeld() {
  CG_ASSIGN_OR_RETURN(const uint64_t stamp, PrepareFold());
  if (stamp == 0) return absl::OkStatus();
  storage::WriteBatch cleanup;
  CG_RETURN_IF_ERROR(folder_.Run(stamp, &cleanup));
  return FinishFold(stamp, &cleanup);
}

absl::Status GraphStoreImpl::Checkpoint() {
  std::lock_guard one_at_a_time(fold_mutex_);
  AcquireSlot();
  const absl::StatusOr<uint64_t> stamp = PrepareFold();
  ReleaseSlot();
  CG_RETURN_IF_ERROR(stamp.status());
  if (*stamp == 0) return absl::OkStatus();
  storage::WriteBatch cleanup;
  CG_RETURN_IF_ERROR(folder_.Run(*stamp, &cleanup));
  AcquireSlot();
  const absl::Cleanup release = [this] { ReleaseSlot(); };
  return FinishFold(*stamp, &cleanup);
}

absl::Status GraphStoreImpl::FinishClose() {
  CG_RETURN_IF_ERROR(CheckWritable());
  const bool worthwhile = core_.overlay_bytes.load() > kCloseFoldBytes || unfolded_.size() > kCloseFoldCommits;
  if (options_.fold_on_close && worthwhile) CG_RETURN_IF_ERROR(CheckpointHeld());
  if (state_stamp_ == applied_.stamp) return core_.kv->SyncWal();
  storage::WriteBatch batch;
  return WriteState(anchor_, &batch, storage::KvStore::Sync::kYes);
}

absl::Status GraphStoreImpl::Close() {
  background_fold_.Stop();
  std::lock_guard one_at_a_time(fold_mutex_);
  AcquireSlot();
  const absl::Cleanup release = [this] { ReleaseSlot(); };
  if (closed_) return absl::OkStatus();
  absl::Status status;
  if (!options_.read_only) status = FinishClose();
  closed_ = true;
  // The last reader out closes the key-value store.
  if (core_.snapshots.running() != 0) return status;
  const absl::Status closed = core_.kv->Close();
  return status.ok() ? closed : status;
}

GraphStore::MemoryUse GraphStoreImpl::memory_use() const {
  return {core_.cache.bytes(), core_.overlay_bytes.load(std::memory_order_relaxed)};
}

}  // namespace claimgraph::graph
