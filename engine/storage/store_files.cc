#include "engine/storage/store_files.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "engine/storage/coding.h"
#include "rocksdb/file_system.h"

namespace claimgraph::storage {
namespace {

using rocksdb::DataVerificationInfo;
using rocksdb::FileOptions;
using rocksdb::FSWritableFile;
using rocksdb::IODebugContext;
using rocksdb::IOOptions;
using rocksdb::IOStatus;
using rocksdb::Slice;

constexpr std::string_view kManifest = "/MANIFEST-";
constexpr uint64_t kPreparedBytes = uint64_t{128} << 10;
constexpr size_t kPreparedAppendMax = size_t{16} << 10;

// A list of files; what was synced is noted.
class ManifestFile : public rocksdb::FSWritableFileOwnerWrapper {
 public:
  ManifestFile(std::unique_ptr<FSWritableFile>&& file, uint64_t number, Watermark* watermark)
      : FSWritableFileOwnerWrapper(std::move(file)), number_(number), watermark_(watermark) {}
  IOStatus Append(const Slice& data, const IOOptions& options, IODebugContext* debug) override {
    checksum_.Add({data.data(), data.size()});
    return FSWritableFileOwnerWrapper::Append(data, options, debug);
  }
  IOStatus Append(const Slice& data, const IOOptions& options, const DataVerificationInfo&,
                  IODebugContext* debug) override {
    return Append(data, options, debug);
  }
  IOStatus Sync(const IOOptions& options, IODebugContext* debug) override {
    return Noted(FSWritableFileOwnerWrapper::Sync(options, debug));
  }
  IOStatus Fsync(const IOOptions& options, IODebugContext* debug) override {
    return Noted(FSWritableFileOwnerWrapper::Fsync(options, debug));
  }

 private:
  IOStatus Noted(IOStatus synced) {
    if (synced.ok()) watermark_->NoteManifest(number_, checksum_.bytes(), checksum_.Get());
    return synced;
  }
  const uint64_t number_;
  Watermark* const watermark_;
  RunningChecksum checksum_;
};

// A log in which small appends overwrite space that was written before. A sync then has neither a new size nor new
// blocks to make durable, and costs the file system no commit of its journal. What is prepared is no valid record,
// wherever reading may begin: a record that a power cut has torn ends the log. The end is cut off when it is closed.
class LogFile : public rocksdb::FSWritableFileOwnerWrapper {
 public:
  explicit LogFile(std::unique_ptr<FSWritableFile>&& file) : FSWritableFileOwnerWrapper(std::move(file)) {}
  IOStatus Append(const Slice& data, const IOOptions& options, IODebugContext* debug) override {
    if (size_ + data.size() > prepared_ && data.size() <= kPreparedAppendMax) Prepare(options, debug);
    IOStatus status = FSWritableFileOwnerWrapper::PositionedAppend(data, size_, options, debug);
    if (!status.ok()) return status;
    // A large one begins its way to the disk now, while RocksDB still sorts it in; a hint, whose failure the sync says.
    if (data.size() > kPreparedAppendMax) FSWritableFileOwnerWrapper::RangeSync(size_, data.size(), options, debug);
    size_ += data.size();
    return status;
  }
  IOStatus Append(const Slice& data, const IOOptions& options, const DataVerificationInfo&,
                  IODebugContext* debug) override {
    return Append(data, options, debug);
  }
  IOStatus Close(const IOOptions& options, IODebugContext* debug) override {
    const IOStatus cut =
        size_ < prepared_ ? FSWritableFileOwnerWrapper::Truncate(size_, options, debug) : IOStatus::OK();
    const IOStatus closed = FSWritableFileOwnerWrapper::Close(options, debug);
    return closed.ok() ? cut : closed;
  }
  uint64_t GetFileSize(const IOOptions&, IODebugContext*) override { return size_; }

 private:
  void Prepare(const IOOptions& options, IODebugContext* debug) {
    const uint64_t begin = std::max(size_, prepared_);
    const std::string filler(size_ + kPreparedBytes - begin, '\xff');
    // On failure the append goes on without, and says what is wrong with the disk.
    if (FSWritableFileOwnerWrapper::PositionedAppend(filler, begin, options, debug).ok()) {
      prepared_ = begin + filler.size();
    }
  }
  uint64_t size_ = 0;      // of what was appended
  uint64_t prepared_ = 0;  // up to where there are bytes in the file
};

class StoreFiles : public rocksdb::FileSystemWrapper {
 public:
  explicit StoreFiles(Watermark* watermark)
      : FileSystemWrapper(rocksdb::FileSystem::Default()), watermark_(watermark) {}
  const char* Name() const override { return "ClaimGraphFiles"; }
  IOStatus NewWritableFile(const std::string& path, const FileOptions& options, std::unique_ptr<FSWritableFile>* result,
                           IODebugContext* debug) override {
    // RocksDB writes its options into a file whenever it opens, syncs that twice, and reads it only for tools. The
    // options are in this program; without the file a first write comes milliseconds earlier.
    if (path.find("/OPTIONS-") != std::string::npos) return IOStatus::NotSupported("not kept");
    IOStatus status = FileSystemWrapper::NewWritableFile(path, options, result, debug);
    if (!status.ok()) return status;
    const size_t name = path.rfind(kManifest);
    uint64_t number = 0;
    if (name != std::string::npos && absl::SimpleAtoi(path.substr(name + kManifest.size()), &number)) {
      *result = std::make_unique<ManifestFile>(std::move(*result), number, watermark_);
    } else if (absl::EndsWith(path, ".log")) {
      *result = std::make_unique<LogFile>(std::move(*result));
    }
    return status;
  }

 private:
  Watermark* const watermark_;
};

}  // namespace

std::unique_ptr<rocksdb::Env> MakeStoreFiles(Watermark* watermark) {
  return rocksdb::NewCompositeEnv(std::make_shared<StoreFiles>(watermark));
}

}  // namespace claimgraph::storage
