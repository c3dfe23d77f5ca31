#include "engine/storage/coding.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace claimgraph::storage {

uint64_t Checksum(std::string_view bytes, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

}  // namespace claimgraph::storage
