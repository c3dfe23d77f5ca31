// Lets only the first of equivalent values in each group through to another state. Internal to this layer.
//
// Integers and nodes are kept as bare numbers, strings as bytes, while nothing else comes. Rows that were let through
// are remembered, in order, so that the state can be merged into another one.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STATE_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STATE_H_

#include <memory>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/functions/aggregate.h"
#include "engine/functions/distinct_numbers.h"
#include "engine/functions/distinct_strings.h"
#include "engine/values/compare.h"
#include "engine/values/hash.h"

namespace claimgraph::functions {

class DistinctState : public AggregateState {
 public:
  explicit DistinctState(std::unique_ptr<AggregateState> inner) : inner_(std::move(inner)) {}

  void Resize(size_t groups) override { inner_->Resize(groups); }
  absl::Status Update(const AggregateInput& input) override;
  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override;
  absl::StatusOr<Value> Finalize(size_t group) override { return inner_->Finalize(group); }
  absl::Status FinalizeRange(size_t begin, size_t end, Vector* out) override {
    return inner_->FinalizeRange(begin, end, out);
  }
  size_t MemoryUsage() const override {
    return inner_->MemoryUsage() + numbers_.MemoryUsage() + strings_.MemoryUsage() + bytes_;
  }
  // It is saved as rows.
  void Save(size_t /*group*/, std::string* /*out*/) const override {}
  absl::Status MergeSaved(size_t /*group*/, std::string_view* /*in*/) override { return absl::OkStatus(); }
  bool DistinctRows(std::vector<uint32_t>* groups, std::vector<Column>* args) override;

 private:
  struct Key {
    uint32_t group;
    uint64_t hash;
    Value value;
  };
  struct KeyHash {
    size_t operator()(const Key& key) const { return values::CombineHash(key.group, key.hash); }
  };
  struct KeyEqual {
    bool operator()(const Key& a, const Key& b) const {
      return a.group == b.group && a.hash == b.hash && values::Equivalent(a.value, b.value);
    }
  };

  // Whether the argument is of the one kind that has come so far, and may be kept bare.
  bool TakesBare(const AggregateInput& input) const;
  // Goes over to boxed values.
  void Box();
  void InsertBoxed(const AggregateInput& input, RowIndex* fresh);
  // Remembers the second arguments of rows that were let through.
  void KeepSecond(const AggregateInput& input, const RowIndex& fresh);
  // What was let through, in order.
  void Rows(std::vector<uint32_t>* groups, Vector* values);
  void BareRows(std::vector<uint32_t>* groups, Vector* values) const;

  std::unique_ptr<AggregateState> inner_;
  VectorKind kind_ = VectorKind::kAny;  // of what is kept bare; kAny: none yet
  bool boxed_ = false;
  DistinctNumbers numbers_;
  DistinctStrings strings_;
  absl::flat_hash_map<Key, size_t, KeyHash, KeyEqual> seen_;  // boxed: with the place in the order
  std::vector<Value> second_;
  size_t bytes_ = 0;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_DISTINCT_STATE_H_
