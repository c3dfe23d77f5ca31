// Condenses rows into a number, so that answers can be compared between runs, machines and the limit.
#ifndef CLAIMGRAPH_TOOLS_BENCH_ANSWER_H_
#define CLAIMGRAPH_TOOLS_BENCH_ANSWER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "claimgraph/database.h"
#include "tools/bench/workload.h"

namespace claimgraph::bench {

// The answers of several executions, one after the other. Rows of one execution count as a bag unless their order is
// part of the answer. Floats count to nine digits: how a sum is put together is not part of it.
class AnswerDigest {
 public:
  explicit AnswerDigest(bool ordered) : ordered_(ordered) {}
  void AddRow(const std::vector<Value>& row);
  void EndExecution();

  uint64_t rows() const { return rows_; }
  // 16 hexadecimal digits.
  std::string ToText() const;

 private:
  const bool ordered_;
  uint64_t rows_ = 0;
  uint64_t execution_ = 0;  // of the rows since the last end
  uint64_t all_ = 0;
};

// One whole execution of rows of integers.
void AddRows(const IntRows& rows, AnswerDigest* digest);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_ANSWER_H_
