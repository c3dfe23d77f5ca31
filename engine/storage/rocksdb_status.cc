#include "engine/storage/rocksdb_status.h"

#include <string>

#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph::storage {
namespace {

using Code = rocksdb::Status::Code;
using SubCode = rocksdb::Status::SubCode;

absl::StatusCode MapCode(const rocksdb::Status& status) {
  switch (status.code()) {
    case Code::kOk:
      return absl::StatusCode::kOk;
    case Code::kNotFound:
      return absl::StatusCode::kNotFound;
    case Code::kCorruption:
      return absl::StatusCode::kDataLoss;
    case Code::kNotSupported:
      return absl::StatusCode::kUnimplemented;
    case Code::kInvalidArgument:
      return absl::StatusCode::kInvalidArgument;
    case Code::kIOError:
      if (status.subcode() == SubCode::kNoSpace || status.subcode() == SubCode::kSpaceLimit) {
        return absl::StatusCode::kResourceExhausted;
      }
      if (status.subcode() == SubCode::kPathNotFound) return absl::StatusCode::kNotFound;
      return absl::StatusCode::kUnavailable;
    case Code::kTimedOut:
      return absl::StatusCode::kDeadlineExceeded;
    case Code::kAborted:
      return status.subcode() == SubCode::kMemoryLimit ? absl::StatusCode::kResourceExhausted
                                                       : absl::StatusCode::kAborted;
    case Code::kIncomplete:
    case Code::kShutdownInProgress:
    case Code::kBusy:
    case Code::kExpired:
    case Code::kTryAgain:
      return absl::StatusCode::kUnavailable;
    default:
      return absl::StatusCode::kInternal;
  }
}

std::string_view Advice(absl::StatusCode code) {
  switch (code) {
    case absl::StatusCode::kDataLoss:
      return "the database is damaged: restore it from a backup, or load its sources again into a new one";
    case absl::StatusCode::kResourceExhausted:
      return "free some disk space and try again";
    case absl::StatusCode::kUnavailable:
      return "check the disk and the permissions of the database directory";
    default:
      return {};
  }
}

}  // namespace

absl::Status FromRocksDb(const rocksdb::Status& status, std::string_view doing) {
  if (status.ok()) return absl::OkStatus();
  const absl::StatusCode code = MapCode(status);
  return ErrorWithAdvice(code, Cat("failed ", doing, ": ", status.ToString()), Advice(code));
}

absl::Status DamagedDatabase(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kDataLoss, what, Advice(absl::StatusCode::kDataLoss));
}

}  // namespace claimgraph::storage
