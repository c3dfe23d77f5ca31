// GroupTable: numbers the distinct keys of rows from 0, in order of first appearance. The base of Aggregate,
// Distinct and HashJoin.
//
// Keys are compared by equivalence. They are kept as flat columns, typed as they come; one integer or node key, the
// common case, is compared without dispatch. When many of the graph's nodes are keys, node ids index an array instead
// of being hashed. Integers that come in ascending order, as ids do in a scan, are only compared with the last one.
// Memory is charged to the run.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GROUP_TABLE_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GROUP_TABLE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/operator.h"

namespace claimgraph::executor {

class GroupTable {
 public:
  static constexpr uint32_t kNoGroup = UINT32_MAX;

  explicit GroupTable(RunContext& run) : charge_(run) {}
  void Clear();
  // Clears, and gives back all but little memory.
  void Rest();

  // groups[r] = the group of row r, new ones made. REQUIRES: the same number of keys, at least one, in every call.
  absl::Status Assign(std::span<const Column> keys, size_t rows, std::vector<uint32_t>* groups);
  // The same without making any: kNoGroup where there is none.
  void Find(std::span<const Column> keys, size_t rows, std::vector<uint32_t>* groups);

  size_t size() const { return hashes_.size(); }
  // What is charged.
  uint64_t bytes() const { return charge_.bytes(); }
  // Key column i; row g is the key of group g. Valid until the next Assign.
  Column key(size_t i) const { return {keys_[i], nullptr, false}; }
  // Rows of the last Assign that made a group, ascending.
  const RowIndex& new_rows() const { return new_rows_; }

  void set_profile(OperatorProfile* profile) { charge_.set_profile(profile); }

 private:
  void HashRows(std::span<const Column> keys, size_t rows);
  // One key of which rows side by side show the same element, as after an expand: each such run is looked up once.
  // False, and nothing done, where the runs are short.
  bool AssignRuns(std::span<const Column> keys, size_t rows, uint32_t* groups);
  template <bool kAdd, typename Equal>
  void ProbeAll(size_t rows, const Equal& equal, uint32_t* groups);
  template <bool kAdd>
  void Probe(std::span<const Column> keys, size_t rows, uint32_t* groups);
  template <bool kAdd, VectorKind kKind>
  void ProbeFixed(const Column& key, size_t rows, uint32_t* groups);
  absl::Status KeepNewKeys(std::span<const Column> keys);
  // Makes room in slots_ for `groups` groups; the table is half full at most.
  void Reserve(size_t groups);

  // One node key: ids index node_groups_ while the groups fill at least one slot in kNodesPerGroup.
  bool IsPlainNodeKey(std::span<const Column> keys) const;
  absl::Status AssignNodes(const Column& key, size_t rows, uint32_t* groups);
  absl::Status UseArray(uint64_t id_max);
  // One integer key, no row below an earlier one: false, and nothing done, where that is not so. slots_ is empty.
  bool AssignAscending(std::span<const Column> keys, size_t rows, uint32_t* groups);
  static constexpr uint64_t kNodesPerGroup = 32;
  static constexpr size_t kArrayGroupsMin = 2048;

  std::vector<std::shared_ptr<Vector>> keys_;
  std::vector<uint64_t> hashes_;  // of each group
  std::vector<uint32_t> slots_;   // open addressing: group + 1, 0 free
  std::vector<uint64_t> row_hashes_;
  // Group + 1 of each node id, 0 for none; empty when not in use.
  std::vector<uint32_t> node_groups_;
  bool array_allowed_ = true;
  uint64_t id_max_ = 0;  // of node keys so far
  bool ascending_ = true;
  int64_t last_int_ = INT64_MIN;  // of ascending keys
  RowIndex new_rows_;
  RowIndex run_starts_;  // of AssignRuns
  std::vector<uint32_t> run_groups_;
  MemoryCharge charge_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_GROUP_TABLE_H_
