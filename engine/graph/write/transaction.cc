// Beginning and end of a transaction, statements, savepoints, names and blobs.
#include "engine/graph/write/transaction.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/store/blobs.h"
#include "engine/graph/store/catalog_store.h"
#include "engine/graph/write/storable.h"

namespace claimgraph::graph {

Transaction::Transaction(TransactionHost* host, std::shared_ptr<GraphCore> core, SnapshotPtr snapshot)
    : host_(host),
      core_(std::move(core)),
      columns_(core_->columns),
      stamp_(snapshot->stamp),
      first_catalog_(snapshot->catalog),
      reader_(this, core_, snapshot),
      mutator_(&core_->columns, stamp_, /*counts=*/true, &undo_),
      blobs_(std::make_shared<PendingBlobs>()) {
  CatalogChanged();
}

Transaction::~Transaction() {
  if (open_) Rollback();
}

absl::Status Transaction::CheckOpen() const {
  if (open_) return absl::OkStatus();
  return absl::FailedPreconditionError("the transaction has ended");
}

catalog::Catalog* Transaction::MutableCatalog() {
  if (catalog_ == nullptr || catalog_shared_) {
    catalog_ = std::make_shared<catalog::Catalog>(catalog_ != nullptr ? *catalog_ : *first_catalog_);
    catalog_shared_ = false;
    CatalogChanged();
  }
  return catalog_.get();
}

void Transaction::CatalogChanged() {
  reader_.set_catalog(catalog_ != nullptr ? catalog_.get() : first_catalog_.get());
  indexes_listed_ = false;
  const auto& indexes = reader_.catalog().indexes();
  has_constraints_ = !reader_.catalog().constraints().empty() ||
                     std::any_of(indexes.begin(), indexes.end(), [](const auto& index) { return index.required; });
}

absl::StatusOr<LabelId> Transaction::GetOrCreateLabel(std::string_view name) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (const auto found = reader_.catalog().FindLabel(name)) return *found;
  CG_RETURN_IF_ERROR(CheckName(reader_.catalog().labels(), name));
  return MutableCatalog()->AddLabel(name);
}

absl::StatusOr<TypeId> Transaction::GetOrCreateType(std::string_view name) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (const auto found = reader_.catalog().FindType(name)) return *found;
  CG_RETURN_IF_ERROR(CheckName(reader_.catalog().types(), name));
  return MutableCatalog()->AddType(name);
}

absl::StatusOr<KeyId> Transaction::GetOrCreateKey(std::string_view name) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (const auto found = reader_.catalog().FindKey(name)) return *found;
  CG_RETURN_IF_ERROR(CheckName(reader_.catalog().keys(), name));
  return MutableCatalog()->AddKey(name);
}

absl::StatusOr<std::optional<std::string>> Transaction::Reader::ReadBlob(std::string_view family, std::string_view id) {
  const PendingBlobs& pending = *transaction_->blobs_;
  const auto it = pending.find(BlobName(family, id));
  if (it != pending.end()) return it->second;
  return SnapshotReader::ReadBlob(family, id);
}

absl::Status Transaction::PutBlob(std::string_view family, std::string_view id, std::string_view bytes) {
  CG_RETURN_IF_ERROR(CheckOpen());
  if (bytes.size() > kBlobBytesMax) {
    return ErrorWithAdvice(absl::StatusCode::kResourceExhausted, Cat("a blob of ", bytes.size(), " bytes is too large"),
                           Cat("blobs have at most ", kBlobBytesMax, " bytes"));
  }
  if (family.size() > kNameBytesMax || id.size() > kNameBytesMax) {
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "the name of a blob is too long",
                           Cat("names have at most ", kNameBytesMax, " bytes"));
  }
  if (blobs_.use_count() > 1) blobs_ = std::make_shared<PendingBlobs>(*blobs_);
  const_cast<PendingBlobs&>(*blobs_)[BlobName(family, id)] = std::string(bytes);
  return absl::OkStatus();
}

absl::Status Transaction::DeleteBlob(std::string_view family, std::string_view id) {
  CG_RETURN_IF_ERROR(CheckOpen());
  CG_ASSIGN_OR_RETURN(const auto found, reader_.ReadBlob(family, id));
  if (!found) return absl::OkStatus();
  if (blobs_.use_count() > 1) blobs_ = std::make_shared<PendingBlobs>(*blobs_);
  const_cast<PendingBlobs&>(*blobs_)[BlobName(family, id)] = std::nullopt;
  return absl::OkStatus();
}

void Transaction::BeginStatement() {
  catalog_shared_ = true;
  statement_ = {undo_.Mark(), changes_.size(), catalog_, blobs_};
  counter_.Start(columns_);
  deleted_nodes_.clear();
  suspects_.clear();
}

absl::Status Transaction::FinishStatement() {
  absl::Status status = CheckOpen();
  for (size_t i = 0; status.ok() && i < deleted_nodes_.size(); ++i) {
    const absl::StatusOr<bool> connected = reader_.HasEdges(deleted_nodes_[i]);
    status = connected.status();
    if (status.ok() && *connected) {
      status = RuntimeError(
          "ConstraintVerificationFailed", "DeleteConnectedNode",
          Cat("node ", deleted_nodes_[i], " still has relationships: delete them first, or use DETACH DELETE"));
    }
  }
  if (status.ok()) status = CheckSuspects();
  if (!status.ok()) {
    RollbackStatement();
    return status;
  }
  deleted_nodes_.clear();
  suspects_.clear();
  return absl::OkStatus();
}

void Transaction::RollbackStatement() {
  if (!open_) return;
  undo_.UndoTo(statement_.undo);
  changes_.Truncate(statement_.changes);
  catalog_ = statement_.catalog;
  blobs_ = statement_.blobs;
  CatalogChanged();
  BeginStatement();
}

GraphWriter::Savepoint Transaction::SetSavepoint() {
  catalog_shared_ = true;
  marks_.push_back({undo_.Mark(), changes_.size(), catalog_, blobs_});
  return {marks_.size() - 1};
}

void Transaction::RollbackTo(Savepoint savepoint) {
  if (!open_ || savepoint.position >= marks_.size()) return;
  const Mark mark = marks_[savepoint.position];
  marks_.resize(savepoint.position + 1);
  undo_.UndoTo(mark.undo);
  changes_.Truncate(mark.changes);
  catalog_ = mark.catalog;
  blobs_ = mark.blobs;
  CatalogChanged();
  BeginStatement();
}

absl::Status Transaction::Commit() {
  CG_RETURN_IF_ERROR(CheckOpen());
  absl::Status finished = FinishStatement();
  if (!finished.ok()) {
    Rollback();
    return finished;
  }
  if (changes_.empty() && blobs_->empty() && catalog_ == nullptr) {
    open_ = false;
    reader_.EndSnapshot();
    host_->EndWrite();
    return absl::OkStatus();
  }
  TransactionHost::CommitRequest request;
  request.stamp = stamp_;
  for (const auto& [name, bytes] : *blobs_) {
    PutBlobVersion(name.first, name.second, stamp_, bytes, &request.batch);
    changes_.Blob(name.first, name.second);
    request.blobs.push_back(name);
  }
  if (catalog_ != nullptr) PutCatalogChanges(*first_catalog_, *catalog_, &request.batch);
  request.changes = changes_.bytes();
  request.catalog = catalog_ != nullptr ? std::shared_ptr<const catalog::Catalog>(catalog_) : first_catalog_;
  request.written = [this] { reader_.EndSnapshot(); };
  TransactionHost::Outcome outcome;
  absl::Status status = host_->CommitWrite(std::move(request), &outcome);
  if (outcome == TransactionHost::Outcome::kFailed) {
    Rollback();
    return status;
  }
  open_ = false;
  return status;
}

void Transaction::Rollback() {
  if (!open_) return;
  open_ = false;
  undo_.UndoTo(0);
  reader_.EndSnapshot();
  host_->EndWrite();
}

}  // namespace claimgraph::graph
