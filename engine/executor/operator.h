// Operator: one node of the running plan. Pull model: the root is asked for a batch, and asks its inputs.
//
// Life: constructed by lowering (cheap), then Open() and Next() until it returns false; Open() again starts over,
// which is how a sub-plan runs once for each batch of outer rows. Operators open their inputs. After an error an
// operator may only be opened again, put to rest or destroyed. Between two executions of a plan its operators may
// rest (Rest()) instead of being made anew. One thread at a time.
//
// Sub-plans (Apply, Merge, EXISTS/COUNT/COLLECT) run over a batch of outer rows at once: their Argument leaves yield
// the rows of an ArgumentSlot with the number of each outer row in Batch::outer. Operators that look at more than
// one row (Aggregate, Sort, Limit, Distinct, Union, joins) keep the outer rows apart.
//
// Weights: an operator may only yield weighted batches when it says so (MayWeigh()). Lowering puts a Repeat operator
// between one that may and a consumer that does not know weights.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATOR_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATOR_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/executor/batch.h"
#include "engine/plan/variable.h"

namespace claimgraph::executor {

class RunContext;

// A number that one thread changes while others may read it.
class ProfileCounter {
 public:
  void Add(uint64_t n) { Set(get() + n); }
  void Set(uint64_t n) { value_.store(n, std::memory_order_relaxed); }
  uint64_t get() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<uint64_t> value_{0};
};

// What PROFILE shows of one operator. Times include inputs.
struct OperatorProfile {
  ProfileCounter rows;
  ProfileCounter batches;
  ProfileCounter opens;
  ProfileCounter time_ns;
  ProfileCounter memory_peak_bytes;
};

class Operator {
 public:
  explicit Operator(RunContext& run) : run_(run) {}
  virtual ~Operator() = default;
  Operator(const Operator&) = delete;
  Operator& operator=(const Operator&) = delete;

  // Gets ready to produce all rows from the first, from what the ArgumentSlots hold now.
  absl::Status Open();
  // Replaces `out` by the next batch, which has at least one row; false at the end. Checks the work guard.
  absl::StatusOr<bool> Next(Batch* out);

  virtual bool MayWeigh() const { return false; }

  // Lets go of everything that belongs to the run (rows, pins, cursors, charged memory), so that Open() may start over
  // in another run: another reader, other parameters. False (the default) when it cannot: it has to be destroyed.
  virtual bool Rest() { return false; }

  // Where to count, or null (the default): nothing is counted. Must outlive the operator.
  void set_profile(OperatorProfile* profile) { profile_ = profile; }

 protected:
  virtual absl::Status DoOpen() = 0;
  // As Next; `out` is empty on entry. May return true with no rows: Next then asks again.
  virtual absl::StatusOr<bool> DoNext(Batch* out) = 0;

  RunContext& run() const { return run_; }
  OperatorProfile* profile() const { return profile_; }

 private:
  absl::StatusOr<bool> ProfiledNext(Batch* out);

  RunContext& run_;
  OperatorProfile* profile_ = nullptr;
};

using OperatorPtr = std::unique_ptr<Operator>;

// The outer rows of a sub-plan. Its owner (Apply, Merge, a subquery expression) fills `batch` and then opens the
// sub-plan. Columns as in `schema`.
struct ArgumentSlot {
  const std::vector<plan::VarId>* schema = nullptr;
  Batch batch;
};

// A lowered sub-plan. Use: put the outer rows into slot->batch, root->Open(), root->Next() to the end; Batch::outer
// of the rows it yields is the row number within slot->batch.
struct SubPlan {
  std::unique_ptr<ArgumentSlot> slot;
  OperatorPtr root;
  bool Rest() {
    slot->batch.Clear();
    return root->Rest();
  }
};

// Memory held by an operator, charged to the budget of the run; given back when destroyed.
class MemoryCharge {
 public:
  explicit MemoryCharge(RunContext& run) : run_(run) {}
  // Where to note the peak; may be null.
  void set_profile(OperatorProfile* profile) { profile_ = profile; }
  ~MemoryCharge() { Clear(); }
  MemoryCharge(const MemoryCharge&) = delete;
  MemoryCharge& operator=(const MemoryCharge&) = delete;
  // ResourceExhausted when the budget does not allow it.
  absl::Status Add(uint64_t bytes);
  void Clear();
  uint64_t bytes() const { return bytes_; }

 private:
  RunContext& run_;
  OperatorProfile* profile_ = nullptr;
  uint64_t bytes_ = 0;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATOR_H_
