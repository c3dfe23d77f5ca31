// A set of (group, string), for DISTINCT inside aggregates. Internal to this layer.
//
// Open addressing over numbers of entries; the strings lie one after the other in blocks that never move. What was
// inserted is kept in order of insertion. One thread.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STRINGS_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STRINGS_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/functions/aggregate.h"

namespace claimgraph::functions {

class DistinctStrings {
 public:
  // Inserts the strings of in.args[0]; appends the rows that were new to `fresh`. Rows that are null or weigh nothing
  // are left out. REQUIRES: its kind is kString.
  void Insert(const AggregateInput& in, RowIndex* fresh);

  size_t size() const { return entries_.size(); }
  std::string_view string(size_t i) const { return {entries_[i].data, entries_[i].size}; }
  uint32_t group(size_t i) const { return entries_[i].group; }
  size_t MemoryUsage() const {
    return block_bytes_ + entries_.capacity() * sizeof(Entry) + slots_.capacity() * sizeof(uint32_t);
  }
  void Clear() { *this = DistinctStrings(); }

 private:
  struct Entry {
    uint64_t hash;  // of string and group
    const char* data;
    uint32_t size;
    uint32_t group;
  };
  // False when it is there already.
  bool InsertOne(uint64_t hash, uint32_t group, std::string_view string);
  const char* Keep(std::string_view string);
  void Reserve(size_t size);

  std::vector<Entry> entries_;
  std::vector<uint32_t> slots_;  // number of an entry + 1, 0 free
  std::vector<uint64_t> hashes_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;  // in the last block
  size_t free_bytes_ = 0;
  size_t block_bytes_ = 0;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STRINGS_H_
