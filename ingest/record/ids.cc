#include "ingest/record/ids.h"

#include <openssl/sha.h>

#include "engine/base/strings.h"

namespace claimgraph::ingest {
namespace {

std::string Hex(const unsigned char* bytes, size_t count) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * count);
  for (size_t i = 0; i < count; ++i) {
    hex.push_back(kDigits[bytes[i] >> 4]);
    hex.push_back(kDigits[bytes[i] & 15]);
  }
  return hex;
}

}  // namespace

std::string MakeId(std::string_view prefix, std::initializer_list<std::string_view> parts) {
  std::string content;
  for (std::string_view part : parts) {
    CatTo(&content, part.size(), ":");
    content.append(part);
  }
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(content.data()), content.size(), digest);
  return Cat(prefix, ":", Hex(digest, 16));
}

std::string Sha256Hex(std::string_view bytes) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest);
  return Hex(digest, sizeof(digest));
}

std::string DocumentId(std::string_view sha256) { return MakeId("d", {sha256}); }

std::string PassageId(std::string_view document, uint64_t start, uint64_t end) {
  return MakeId("p", {document, Cat(start), Cat(end)});
}

std::string FigureId(std::string_view passage, uint64_t start, uint64_t end, std::string_view kind) {
  return MakeId("f", {passage, Cat(start), Cat(end), kind});
}

std::string MentionId(std::string_view entity, std::string_view passage, uint64_t start, uint64_t end) {
  return MakeId("m", {entity, passage, Cat(start), Cat(end)});
}

std::string EntityId(std::string_view label, std::string_view key) { return MakeId("e", {label, key}); }

std::string ClaimId(std::string_view passage, std::string_view kind, uint64_t start, uint64_t end,
                    std::string_view distinguisher) {
  return MakeId("c", {passage, kind, Cat(start), Cat(end), distinguisher});
}

std::string RelationId(std::string_view type, std::string_view from, std::string_view to,
                       std::string_view distinguisher) {
  return MakeId("r", {type, from, to, distinguisher});
}

}  // namespace claimgraph::ingest
