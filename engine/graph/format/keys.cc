#include "engine/graph/format/keys.h"

namespace claimgraph::graph {
namespace {

// Ends with a byte pair that sorts before every continuation, so that one name is never taken for a longer one.
void AppendEscaped(std::string* out, std::string_view bytes) {
  for (const char c : bytes) {
    out->push_back(c);
    if (c == '\0') out->push_back('\xff');
  }
  out->append("\0\1", 2);
}

}  // namespace

std::string FamilyPrefix(Family family) { return std::string(1, static_cast<char>(family)); }

std::string ColumnPrefix(const ColumnKey& column) {
  std::string prefix = FamilyPrefix(column.family);
  storage::AppendBigEndian(&prefix, column.id);
  return prefix;
}

std::string PrefixEnd(std::string_view prefix) {
  std::string end(prefix);
  while (!end.empty() && end.back() == '\xff') end.pop_back();
  if (end.empty()) return std::string(64, '\xff');
  end.back() = static_cast<char>(static_cast<uint8_t>(end.back()) + 1);
  return end;
}

std::string CommitLogKey(uint64_t stamp, uint32_t piece) {
  std::string key = FamilyPrefix(Family::kCommitLog);
  storage::AppendBigEndian(&key, stamp);
  storage::AppendBigEndian(&key, piece);
  return key;
}

std::string CatalogKey(CatalogKind kind, uint32_t id) {
  std::string key = FamilyPrefix(Family::kCatalog);
  key.push_back(static_cast<char>(kind));
  storage::AppendBigEndian(&key, id);
  return key;
}

std::string BlobPrefix(std::string_view family, std::string_view id) {
  std::string key = FamilyPrefix(Family::kBlobs);
  AppendEscaped(&key, family);
  AppendEscaped(&key, id);
  return key;
}

std::string BlobKey(std::string_view family, std::string_view id, uint64_t stamp, uint32_t piece) {
  std::string key = BlobPrefix(family, id);
  storage::AppendBigEndian(&key, ~stamp);
  storage::AppendBigEndian(&key, piece);
  return key;
}

}  // namespace claimgraph::graph
