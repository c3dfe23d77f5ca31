#include "engine/storage/rocksdb_load.h"

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/storage/rocksdb_status.h"
#include "rocksdb/sst_file_writer.h"

namespace claimgraph::storage {
namespace {

// As large as compactions make them.
constexpr uint64_t kFileBytes = uint64_t{64} << 20;

// Keys begin with a byte that says what they are; descriptions have 0 here.
constexpr uint8_t kFamilyGroup = 0xf0;

rocksdb::Slice ToSlice(std::string_view s) { return rocksdb::Slice(s.data(), s.size()); }
std::string Folder(const std::string& path) { return path + "/load"; }

// What is loaded is compressed where it is made; compressing it again only costs time.
rocksdb::Options FileOptions(rocksdb::Options options) {
  options.compression = rocksdb::kNoCompression;
  options.bottommost_compression = rocksdb::kDisableCompressionOption;
  return options;
}

class RocksDbLoad : public SortedLoad {
 public:
  RocksDbLoad(rocksdb::DB* db, const rocksdb::Options& options, std::string path)
      : db_(db), options_(FileOptions(options)), path_(std::move(path)) {}
  ~RocksDbLoad() override {
    writer_.reset();
    RemoveLoadFiles(path_);
  }

  absl::Status Put(std::string_view key, std::string_view value) override {
    // Small entries at the front describe the rest and will soon be replaced, when the rest stays for long: apart, they
    // keep it from being sorted in again.
    if (writer_ != nullptr && files_.size() == 1 && ApartFrom(key)) CG_RETURN_IF_ERROR(FinishFile());
    if (writer_ == nullptr) {
      first_key_ = files_.empty() ? std::string(key) : first_key_;
      files_.push_back(Cat(Folder(path_), "/", files_.size(), ".sst"));
      writer_ = std::make_unique<rocksdb::SstFileWriter>(rocksdb::EnvOptions(), options_);
      CG_RETURN_IF_ERROR(FromRocksDb(writer_->Open(files_.back()), "making a file"));
    }
    CG_RETURN_IF_ERROR(FromRocksDb(writer_->Put(ToSlice(key), ToSlice(value)), "writing"));
    return writer_->FileSize() < kFileBytes ? absl::OkStatus() : FinishFile();
  }

  absl::Status Commit() override {
    if (writer_ != nullptr) CG_RETURN_IF_ERROR(FinishFile());
    if (files_.empty()) return absl::OkStatus();
    rocksdb::IngestExternalFileOptions ingest;
    ingest.move_files = true;
    ingest.write_global_seqno = false;
    return FromRocksDb(db_->IngestExternalFile(files_, ingest), "taking in the files");
  }

 private:
  bool ApartFrom(std::string_view key) const {
    return (static_cast<uint8_t>(key[0]) & kFamilyGroup) != (static_cast<uint8_t>(first_key_[0]) & kFamilyGroup);
  }
  absl::Status FinishFile() {
    const rocksdb::Status status = writer_->Finish();
    writer_.reset();
    return FromRocksDb(status, "writing");
  }

  rocksdb::DB* const db_;
  const rocksdb::Options options_;
  const std::string path_;
  std::vector<std::string> files_;
  std::string first_key_;
  std::unique_ptr<rocksdb::SstFileWriter> writer_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<SortedLoad>> BeginRocksDbLoad(rocksdb::DB* db, const rocksdb::Options& options,
                                                             const std::string& path) {
  RemoveLoadFiles(path);
  std::error_code error;
  std::filesystem::create_directory(Folder(path), error);
  if (error) {
    return ErrorWithAdvice(absl::StatusCode::kUnavailable,
                           Cat("cannot make the directory '", Folder(path), "': ", error.message()), "check the disk");
  }
  return std::unique_ptr<SortedLoad>(std::make_unique<RocksDbLoad>(db, options, path));
}

void RemoveLoadFiles(const std::string& path) {
  std::error_code error;  // what cannot be removed now goes later
  std::filesystem::remove_all(Folder(path), error);
}

}  // namespace claimgraph::storage
