// A set of (group, 64-bit number), for DISTINCT inside aggregates: integers and node ids. Internal to this layer.
//
// While all numbers belong to group 0 and lie close together a bitmap is enough; otherwise open addressing. What was
// inserted is kept in order of insertion. One thread.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_NUMBERS_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_NUMBERS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/functions/aggregate.h"

namespace claimgraph::functions {

class DistinctNumbers {
 public:
  // Inserts the numbers of in.args[0], which holds words of 64 bits; appends the rows that were new to `fresh`.
  // Rows that are null or weigh nothing are left out.
  void Insert(const AggregateInput& in, RowIndex* fresh);

  size_t size() const { return numbers_.size(); }
  const std::vector<uint64_t>& numbers() const { return numbers_; }
  const std::vector<uint32_t>& groups() const { return groups_; }
  size_t MemoryUsage() const;
  void Clear() { *this = DistinctNumbers(); }

 private:
  template <typename Add>
  void ForEachRow(const AggregateInput& in, const uint64_t* data, Add add);
  // Makes the bitmap cover the numbers of `in`. False when they lie too far apart.
  bool CoverDense(const AggregateInput& in, const uint64_t* data);
  void InsertDense(const AggregateInput& in, const uint64_t* data, RowIndex* fresh);
  void InsertHashed(const AggregateInput& in, const uint64_t* data, RowIndex* fresh);
  void Reserve(size_t size);

  std::vector<uint64_t> numbers_;
  std::vector<uint32_t> groups_;
  bool dense_ = true;
  uint64_t base_ = 0;           // the number of bit 0
  std::vector<uint64_t> bits_;  // dense
  std::vector<uint32_t> slots_;  // otherwise: index + 1, 0 free
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_NUMBERS_H_
