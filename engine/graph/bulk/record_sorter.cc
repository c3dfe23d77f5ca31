#include "engine/graph/bulk/record_sorter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include "engine/base/status.h"
#include "engine/storage/coding.h"

namespace claimgraph::graph {
namespace {

// More runs are merged with less memory for each.
constexpr size_t kRunBufferBytesMin = size_t{16} << 10;
constexpr size_t kRunBufferBytesMax = size_t{256} << 10;
constexpr size_t kRecordHeadBytes = 12;  // number u64, size u32
constexpr int kDigitBits = 11;

}  // namespace

// A sorted stretch of the scratch file, read through a buffer.
class RecordSorter::Run {
 public:
  Run(storage::ScratchFile* file, uint64_t begin, uint64_t end) : file_(file), at_(begin), end_(end) {}
  void set_buffer_bytes(size_t bytes) { buffer_bytes_ = bytes; }

  absl::StatusOr<bool> Next() {
    if (!rest_.empty() || at_ < end_) {
      CG_RETURN_IF_ERROR(Need(kRecordHeadBytes));
      number = storage::LoadFixed<uint64_t>(rest_.data());
      const auto size = storage::LoadFixed<uint32_t>(rest_.data() + 8);
      CG_RETURN_IF_ERROR(Need(kRecordHeadBytes + size));
      bytes = rest_.substr(kRecordHeadBytes, size);
      rest_.remove_prefix(kRecordHeadBytes + size);
      return true;
    }
    return false;
  }
  bool After(const Run& other) const {
    if (number != other.number) return number > other.number;
    return bytes > other.bytes;
  }

  uint64_t number = 0;
  std::string_view bytes;

 private:
  // At least `size` bytes in rest_.
  absl::Status Need(size_t size) {
    if (rest_.size() >= size) return absl::OkStatus();
    const uint64_t wanted = std::max(size, buffer_bytes_) - rest_.size();
    const auto more = static_cast<size_t>(std::min<uint64_t>(wanted, end_ - at_));
    std::string next(rest_);
    next.resize(rest_.size() + more);
    CG_RETURN_IF_ERROR(file_->Read(at_, more, next.data() + rest_.size()));
    at_ += more;
    buffer_ = std::move(next);
    rest_ = buffer_;
    CG_RET_CHECK(rest_.size() >= size);
    return absl::OkStatus();
  }

  storage::ScratchFile* const file_;
  uint64_t at_;
  const uint64_t end_;
  size_t buffer_bytes_ = kRunBufferBytesMin;
  std::string buffer_;
  std::string_view rest_;
};

RecordSorter::RecordSorter(std::string folder, uint64_t memory_bytes_max)
    : folder_(std::move(folder)), memory_bytes_max_(memory_bytes_max) {}
RecordSorter::~RecordSorter() = default;
RecordSorter::RecordSorter(RecordSorter&&) noexcept = default;
RecordSorter& RecordSorter::operator=(RecordSorter&&) noexcept = default;

uint64_t RecordSorter::memory_bytes() const {
  // Sorting needs a second array of entries.
  return entries_.size() * sizeof(Entry) * 2 + text_.size();
}

std::string_view RecordSorter::BytesOf(const Entry& entry) const {
  if (entry.size <= kInlineBytes) return {reinterpret_cast<const char*>(&entry.bytes_or_offset), entry.size};
  return {text_.data() + entry.bytes_or_offset, entry.size};
}

absl::Status RecordSorter::Add(uint64_t number, std::string_view bytes) {
  if (memory_bytes() + bytes.size() > memory_bytes_max_ || text_.size() + bytes.size() > UINT32_MAX) {
    CG_RETURN_IF_ERROR(Spill());
  }
  Entry entry{number, 0, static_cast<uint32_t>(bytes.size())};
  if (bytes.size() <= kInlineBytes) {
    std::memcpy(&entry.bytes_or_offset, bytes.data(), bytes.size());
  } else {
    entry.bytes_or_offset = static_cast<uint32_t>(text_.size());
    text_.append(bytes);
  }
  ascending_ = ascending_ && number >= last_number_;
  last_number_ = number;
  entries_.push_back(entry);
  ++size_;
  return absl::OkStatus();
}

// Least significant digit first, over the bits in which numbers differ.
void RecordSorter::SortByNumber() {
  uint64_t all = 0;
  uint64_t common = ~uint64_t{0};
  for (const Entry& entry : entries_) {
    all |= entry.number;
    common &= entry.number;
  }
  uint64_t differing = all & ~common;
  std::vector<Entry> other(entries_.size());
  std::array<uint32_t, size_t{1} << kDigitBits> places;
  while (differing != 0) {
    const int shift = std::countr_zero(differing);
    const uint64_t mask = (uint64_t{1} << kDigitBits) - 1;
    places.fill(0);
    for (const Entry& entry : entries_) ++places[entry.number >> shift & mask];
    uint32_t sum = 0;
    for (uint32_t& place : places) sum += std::exchange(place, sum);
    for (const Entry& entry : entries_) other[places[entry.number >> shift & mask]++] = entry;
    entries_.swap(other);
    differing &= ~(mask << shift);
  }
}

void RecordSorter::Sort() {
  if (!ascending_) SortByNumber();
  const auto less = [this](const Entry& a, const Entry& b) { return BytesOf(a) < BytesOf(b); };
  for (size_t begin = 0; begin + 1 < entries_.size();) {
    size_t end = begin + 1;
    while (end < entries_.size() && entries_[end].number == entries_[begin].number) ++end;
    const auto from = entries_.begin() + static_cast<ptrdiff_t>(begin);
    const auto to = entries_.begin() + static_cast<ptrdiff_t>(end);
    if (end - begin > 1 && !std::is_sorted(from, to, less)) std::sort(from, to, less);
    begin = end;
  }
}

absl::Status RecordSorter::Spill() {
  if (entries_.empty()) return absl::OkStatus();
  if (file_ == nullptr) {
    CG_ASSIGN_OR_RETURN(file_, storage::ScratchFile::Make(folder_));
  }
  Sort();
  const uint64_t begin = file_->size();
  std::string record;
  for (const Entry& entry : entries_) {
    record.clear();
    storage::AppendFixed(&record, entry.number);
    storage::AppendFixed(&record, entry.size);
    record.append(BytesOf(entry));
    CG_RETURN_IF_ERROR(file_->Append(record));
  }
  runs_.push_back(std::make_unique<Run>(file_.get(), begin, file_->size()));
  entries_ = {};
  text_ = {};
  ascending_ = true;
  last_number_ = 0;
  return absl::OkStatus();
}

absl::Status RecordSorter::Finish() {
  if (file_ == nullptr) {
    Sort();
    return absl::OkStatus();
  }
  CG_RETURN_IF_ERROR(Spill());
  merging_ = true;
  const size_t each = std::clamp<size_t>(memory_bytes_max_ / runs_.size(), kRunBufferBytesMin, kRunBufferBytesMax);
  std::vector<std::unique_ptr<Run>> started;
  for (std::unique_ptr<Run>& run : runs_) {
    run->set_buffer_bytes(each);
    CG_ASSIGN_OR_RETURN(const bool any, run->Next());
    if (any) started.push_back(std::move(run));
  }
  runs_ = std::move(started);
  std::make_heap(runs_.begin(), runs_.end(), [](const auto& a, const auto& b) { return a->After(*b); });
  at_ = 0;
  return absl::OkStatus();
}

absl::StatusOr<bool> RecordSorter::Next() {
  if (!merging_) {
    if (at_ == entries_.size()) return false;
    const Entry& entry = entries_[at_++];
    number_ = entry.number;
    bytes_ = BytesOf(entry);
    return true;
  }
  const auto after = [](const auto& a, const auto& b) { return a->After(*b); };
  if (at_ != 0) {  // the run in front has been read: it moves on
    std::pop_heap(runs_.begin(), runs_.end(), after);
    CG_ASSIGN_OR_RETURN(const bool more, runs_.back()->Next());
    if (more) {
      std::push_heap(runs_.begin(), runs_.end(), after);
    } else {
      runs_.pop_back();
    }
  }
  at_ = 1;
  if (runs_.empty()) return false;
  number_ = runs_.front()->number;
  bytes_ = runs_.front()->bytes;
  return true;
}

}  // namespace claimgraph::graph
