#include "engine/storage/watermark.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <optional>
#include <string_view>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "engine/base/strings.h"
#include "engine/storage/coding.h"
#include "engine/storage/rocksdb_status.h"

namespace claimgraph::storage {
namespace {

// Record: magic | list's number u64 | its bytes u64 | their checksum u64 | sequence u64 | checksum of all before u64.
constexpr std::string_view kMagic = "CGWATER1";
constexpr size_t kRecordBytes = 6 * sizeof(uint64_t);
constexpr std::string_view kManifest = "MANIFEST-";

std::string RecordPath(const std::string& directory) { return directory + "/WATERMARK"; }

// The first `bytes` of a file, fewer when it is shorter.
std::string ReadStart(const std::string& path, uint64_t bytes) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) return {};
  const auto size = static_cast<uint64_t>(file.tellg());
  std::string out(size < bytes ? size : bytes, '\0');
  file.seekg(0);
  file.read(out.data(), static_cast<std::streamsize>(out.size()));
  out.resize(static_cast<size_t>(file.gcount()));
  return out;
}

// Which list of files RocksDB will read.
std::optional<std::string> CurrentManifest(const std::string& directory) {
  std::string name = ReadStart(directory + "/CURRENT", 64);
  if (name.empty() || name.back() != '\n' || name.compare(0, kManifest.size(), kManifest) != 0) return std::nullopt;
  name.pop_back();
  return name;
}

}  // namespace

Watermark::Watermark(const std::string& directory) : directory_(directory) {
  const std::string record = ReadStart(RecordPath(directory_), kRecordBytes);
  if (record.size() != kRecordBytes) return;
  const std::string_view body(record.data(), kRecordBytes - sizeof(uint64_t));
  ByteReader in(record);
  if (in.Raw(kMagic.size()) != kMagic) return;
  Reached reached;
  reached.manifest_number = in.Fixed<uint64_t>();
  reached.manifest_bytes = in.Fixed<uint64_t>();
  reached.manifest_checksum = in.Fixed<uint64_t>();
  reached.sequence = in.Fixed<uint64_t>();
  if (in.Fixed<uint64_t>() == Checksum(body, 0)) reached_ = reached;
}

Watermark::~Watermark() {
  if (file_ >= 0) ::close(file_);
}

absl::Status Watermark::CheckManifest() const {
  const std::optional<std::string> name = CurrentManifest(directory_);
  uint64_t number = 0;
  if (!name || !absl::SimpleAtoi(name->substr(kManifest.size()), &number)) {
    if (reached_.sequence == 0) return absl::OkStatus();  // nothing was synced: it was not made to its end
    return DamagedDatabase(Cat("'", directory_, "/CURRENT', which names the list of its files, is gone or damaged"));
  }
  // A later list began after the record was last written; an earlier one is in use when the later was not finished.
  if (number != reached_.manifest_number) return absl::OkStatus();
  const std::string start = ReadStart(Cat(directory_, "/", *name), reached_.manifest_bytes);
  if (start.size() == reached_.manifest_bytes && Checksum(start, 0) == reached_.manifest_checksum) {
    return absl::OkStatus();
  }
  const bool cut = start.size() < reached_.manifest_bytes;
  return DamagedDatabase(Cat("'", directory_, "/", *name, "', the list of its files, ",
                             cut ? "is cut short" : "has been changed", "; without it data would be missing"));
}

absl::Status Watermark::CheckSequence(uint64_t last) const {
  if (last >= reached_.sequence) return absl::OkStatus();
  return DamagedDatabase(Cat("the last ", reached_.sequence - last, " changes that were written to '", directory_,
                             "' are missing: a file (*.log or *.sst) is cut short, damaged or gone"));
}

void Watermark::NoteManifest(uint64_t number, uint64_t bytes, uint64_t checksum) {
  std::lock_guard lock(mutex_);
  reached_.manifest_number = number;
  reached_.manifest_bytes = bytes;
  reached_.manifest_checksum = checksum;
  WriteLocked();
}

void Watermark::NoteSequence(uint64_t sequence) {
  std::lock_guard lock(mutex_);
  if (sequence <= reached_.sequence) return;
  reached_.sequence = sequence;
  WriteLocked();
}

void Watermark::WriteLocked() {
  if (file_ < 0) file_ = ::open(RecordPath(directory_).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
  std::string record(kMagic);
  record.reserve(kRecordBytes);
  AppendFixed(&record, reached_.manifest_number);
  AppendFixed(&record, reached_.manifest_bytes);
  AppendFixed(&record, reached_.manifest_checksum);
  AppendFixed(&record, reached_.sequence);
  AppendFixed(&record, Checksum(record, 0));
  if (file_ < 0 || ::pwrite(file_, record.data(), record.size(), 0) < 0) {
    // The older record stays: it says less, and nothing wrong.
  }
}

}  // namespace claimgraph::storage
