#include "engine/graph/format/compression.h"

#include <zstd.h>

#include <memory>

#include "engine/storage/coding.h"

namespace claimgraph::graph {
namespace {

// Quick: higher levels save a tenth more and cost several times as much.
constexpr int kLevel = 1;
constexpr size_t kWorthwhileBytes = 512;
// 2048 values of the largest size, and what belongs to them.
constexpr uint64_t kOriginalBytesMax = uint64_t{5} << 30;

struct FreeContext {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

bool Compress(std::string_view bytes, std::string* out) {
  if (bytes.size() < kWorthwhileBytes) return false;
  thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
  out->clear();
  storage::AppendFixed(out, uint64_t{bytes.size()});
  out->resize(8 + ZSTD_compressBound(bytes.size()));
  const size_t size =
      ZSTD_compressCCtx(context.get(), out->data() + 8, out->size() - 8, bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(size) != 0 || size + 8 > bytes.size() - bytes.size() / 8) return false;
  out->resize(8 + size);
  return true;
}

bool Decompress(std::string_view bytes, AlignedBytes* out) {
  if (bytes.size() < 8) return false;
  const auto size = storage::LoadFixed<uint64_t>(bytes.data());
  bytes.remove_prefix(8);
  // The frame says it too: a wrong size is seen before memory is asked for.
  if (size > kOriginalBytesMax || ZSTD_getFrameContentSize(bytes.data(), bytes.size()) != size) return false;
  thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
  *out = AlignedBytes::OfSize(size);
  return ZSTD_decompressDCtx(context.get(), out->mutable_data(), size, bytes.data(), bytes.size()) == size;
}

}  // namespace claimgraph::graph
