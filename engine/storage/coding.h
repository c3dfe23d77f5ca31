// Bytes in and out. Append* functions extend a string; ByteReader consumes a view and never reads past its end:
// after a failed read it stays failed, so callers check ok() once.
//
//   little-endian fixed width and varints for values; big-endian (ordered bytewise) for keys.
#ifndef CLAIMGRAPH_ENGINE_STORAGE_CODING_H_
#define CLAIMGRAPH_ENGINE_STORAGE_CODING_H_

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace claimgraph::storage {

static_assert(std::endian::native == std::endian::little, "the file format is little-endian; big hosts need swaps");

template <typename T>
requires(std::is_trivially_copyable_v<T>) T LoadFixed(const void* bytes) {
  T value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

template <typename T>
requires(std::is_arithmetic_v<T>) void AppendFixed(std::string* out, T value) {
  out->append(reinterpret_cast<const char*>(&value), sizeof value);
}

template <typename T>
requires(std::is_unsigned_v<T>) void AppendBigEndian(std::string* out, T value) {
  char bytes[sizeof(T)];
  for (size_t i = 0; i < sizeof(T); ++i) bytes[i] = static_cast<char>(value >> (8 * (sizeof(T) - 1 - i)));
  out->append(bytes, sizeof bytes);
}

template <typename T>
requires(std::is_unsigned_v<T>) T LoadBigEndian(const char* bytes) {
  if constexpr (sizeof(T) == 8 && std::endian::native == std::endian::little) {
    T value;
    std::memcpy(&value, bytes, sizeof value);
    return __builtin_bswap64(value);
  }
  T value = 0;
  for (size_t i = 0; i < sizeof(T); ++i) value = static_cast<T>(value << 8 | static_cast<uint8_t>(bytes[i]));
  return value;
}

inline void AppendVarint(std::string* out, uint64_t value) {
  char bytes[10];
  size_t size = 0;
  while (value >= 0x80) {
    bytes[size++] = static_cast<char>(value | 0x80);
    value >>= 7;
  }
  bytes[size++] = static_cast<char>(value);
  out->append(bytes, size);
}

inline uint64_t ZigZag(int64_t value) {
  return (static_cast<uint64_t>(value) << 1) ^ static_cast<uint64_t>(value >> 63);
}
inline int64_t UnZigZag(uint64_t value) { return static_cast<int64_t>(value >> 1) ^ -static_cast<int64_t>(value & 1); }
inline void AppendSigned(std::string* out, int64_t value) { AppendVarint(out, ZigZag(value)); }

inline void AppendBytes(std::string* out, std::string_view bytes) {
  AppendVarint(out, bytes.size());
  out->append(bytes);
}

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool ok() const { return ok_; }
  bool done() const { return at_ == end_; }
  size_t remaining() const { return static_cast<size_t>(end_ - at_); }
  std::string_view rest() const { return {at_, remaining()}; }

  template <typename T>
  requires(std::is_trivially_copyable_v<T>) T Fixed() {
    const char* bytes = Take(sizeof(T));
    return bytes == nullptr ? T{} : LoadFixed<T>(bytes);
  }
  uint64_t Varint() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at_ == end_) break;
      const auto byte = static_cast<uint8_t>(*at_++);
      value |= static_cast<uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    ok_ = false;
    at_ = end_;
    return 0;
  }
  // A varint that must fit 32 bits.
  uint32_t Varint32() {
    const uint64_t value = Varint();
    if (value > UINT32_MAX) Fail();
    return static_cast<uint32_t>(value);
  }
  int64_t Signed() { return UnZigZag(Varint()); }
  // A length-prefixed run; points into the source.
  std::string_view Bytes() {
    const uint64_t size = Varint();
    const char* bytes = Take(size);
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
  }
  std::string_view Raw(size_t size) {
    const char* bytes = Take(size);
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
  }
  void Fail() {
    ok_ = false;
    at_ = end_;
  }

 private:
  const char* Take(uint64_t size) {
    if (size > remaining()) {
      Fail();
      return nullptr;
    }
    const char* bytes = at_;
    at_ += size;
    return bytes;
  }
  const char* at_;
  const char* end_;
  bool ok_ = true;
};

// A checksum (XXH3, 64 bits) of `bytes`, bound to what they are by `seed`.
uint64_t Checksum(std::string_view bytes, uint64_t seed);

// Checksum(all bytes added so far, 0), as they come.
class RunningChecksum {
 public:
  RunningChecksum();
  ~RunningChecksum();
  RunningChecksum(const RunningChecksum&) = delete;
  RunningChecksum& operator=(const RunningChecksum&) = delete;
  void Add(std::string_view bytes);
  uint64_t Get() const;
  uint64_t bytes() const { return bytes_; }

 private:
  void* const state_;
  uint64_t bytes_ = 0;
};

}  // namespace claimgraph::storage

#endif  // CLAIMGRAPH_ENGINE_STORAGE_CODING_H_
