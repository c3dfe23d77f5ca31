#include "engine/storage/rocksdb_status.h"

#include <gtest/gtest.h>

#include "engine/base/error.h"

namespace claimgraph::storage {
namespace {

struct Case {
  rocksdb::Status status;
  absl::StatusCode code;
};

TEST(RocksDbStatus, MapsEveryKind) {
  using absl::StatusCode;
  using rocksdb::Status;
  const Case cases[] = {
      {Status::OK(), StatusCode::kOk},
      {Status::NotFound("x"), StatusCode::kNotFound},
      {Status::Corruption("x"), StatusCode::kDataLoss},
      {Status::NotSupported("x"), StatusCode::kUnimplemented},
      {Status::InvalidArgument("x"), StatusCode::kInvalidArgument},
      {Status::IOError("x"), StatusCode::kUnavailable},
      {Status::NoSpace("x"), StatusCode::kResourceExhausted},
      {Status::PathNotFound("x"), StatusCode::kNotFound},
      {Status::MemoryLimit("x"), StatusCode::kResourceExhausted},
      {Status::TimedOut("x"), StatusCode::kDeadlineExceeded},
      {Status::Aborted("x"), StatusCode::kAborted},
      {Status::Incomplete("x"), StatusCode::kUnavailable},
      {Status::ShutdownInProgress("x"), StatusCode::kUnavailable},
      {Status::Busy("x"), StatusCode::kUnavailable},
      {Status::TryAgain("x"), StatusCode::kUnavailable},
      {Status::MergeInProgress("x"), StatusCode::kInternal},
      {Status::CompactionTooLarge("x"), StatusCode::kInternal},
      {Status::ColumnFamilyDropped("x"), StatusCode::kInternal},
  };
  for (const Case& c : cases) EXPECT_EQ(FromRocksDb(c.status, "reading").code(), c.code) << c.status.ToString();
}

TEST(RocksDbStatus, SaysWhatFailedAndWhatToDo) {
  const absl::Status status = FromRocksDb(rocksdb::Status::Corruption("block"), "reading");
  EXPECT_NE(status.message().find("failed reading: "), std::string::npos);
  EXPECT_FALSE(GetErrorInfo(status)->advice.empty());
}

}  // namespace
}  // namespace claimgraph::storage
