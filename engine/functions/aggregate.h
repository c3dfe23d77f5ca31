// Aggregate functions over groups, a batch at a time.
//
//   std::unique_ptr<AggregateState> state = function->NewState(distinct);
//   state->Resize(groups);                            // new groups start empty
//   state->Update({groups, args, weights, rows});     // any number of times
//   state->Finalize(group)
//
// Work that is shared out keeps a state for each part and puts them together: state->MergeFrom(part, groups).
//
// Groups are dense numbers from 0. States of count, sum, avg, min and max lie in contiguous arrays. A row of weight w
// counts as w equal rows: count and sum multiply, collect repeats, min and max ignore it, DISTINCT too. The functions
// are immutable and shared; a state serves one thread.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_AGGREGATE_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_AGGREGATE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/error.h"
#include "engine/values/type_set.h"
#include "engine/values/value.h"
#include "engine/values/vector.h"

namespace claimgraph::functions {

struct AggregateInput {
  const uint32_t* groups = nullptr;  // group of each row; null: all rows belong to group 0
  std::span<const Column> args;      // empty for count(*)
  const int64_t* weights = nullptr;  // multiplicity of each row, >= 0; null: 1
  size_t rows = 0;

  uint32_t group(size_t row) const { return groups == nullptr ? 0 : groups[row]; }
  int64_t weight(size_t row) const { return weights == nullptr ? 1 : weights[row]; }
};

class AggregateState {
 public:
  virtual ~AggregateState() = default;
  // Makes room for groups below `groups`; never shrinks.
  virtual void Resize(size_t groups) = 0;
  // REQUIRES: every group is below the size. TypeError, ArithmeticError or ArgumentError by the data.
  virtual absl::Status Update(const AggregateInput& input) = 0;
  // Adds what `other`, a state of the same function, has gathered: its group g goes to groups[g]. As if other's rows
  // came after the rows seen here, to the last bit. Uses `other` up.
  // REQUIRES: as Update, and groups has as many elements as `other` has groups.
  virtual absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) = 0;
  virtual absl::StatusOr<Value> Finalize(size_t group) = 0;
  // Resets `out` to the results of groups [begin, end), typed where they are of one type.
  virtual absl::Status FinalizeRange(size_t begin, size_t end, Vector* out);
  // Approximate bytes held.
  virtual size_t MemoryUsage() const = 0;

  // One group as bytes, of no use beyond this process, to free its memory: MergeSaved() adds what Save() appended to a
  // group, as MergeFrom does, and moves `*in` past it. DataLoss where the bytes are no such thing.
  virtual void Save(size_t group, std::string* out) const = 0;
  virtual absl::Status MergeSaved(size_t group, std::string_view* in) = 0;
  // A state with DISTINCT is saved as the rows that it has let through, in order: sets the group of each and their
  // arguments. False for others.
  virtual bool DistinctRows(std::vector<uint32_t>* /*groups*/, std::vector<Column>* /*args*/) { return false; }
};

struct AggregateDefinition {
  std::string_view name;
  std::vector<TypeSet> parameters;
  int min_args = 1;
  TypeSet result = TypeSet::Any();
  bool result_is_argument_type = false;
  bool ignores_duplicates = false;  // DISTINCT changes nothing: min, max
  std::unique_ptr<AggregateState> (*new_state)() = nullptr;
};

class AggregateFunction {
 public:
  explicit AggregateFunction(AggregateDefinition definition) : d_(std::move(definition)) {}

  std::string_view name() const { return d_.name; }
  // count(*) is count without arguments.
  int min_args() const { return d_.min_args; }
  int max_args() const { return static_cast<int>(d_.parameters.size()); }
  TypeSet parameter(size_t i) const { return d_.parameters[i]; }
  TypeSet result() const { return d_.result_is_argument_type ? d_.parameters[0] : d_.result; }
  absl::Status CheckArguments(std::span<const TypeSet> args, Span call) const;
  TypeSet ResultType(std::span<const TypeSet> args) const;

  // Whether `distinct` makes a difference.
  bool MindsDuplicates() const { return !d_.ignores_duplicates; }
  // With `distinct`, of equivalent first arguments in a group only the first counts.
  std::unique_ptr<AggregateState> NewState(bool distinct) const;

 private:
  AggregateDefinition d_;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_AGGREGATE_H_
