#include "engine/functions/distinct_state.h"

#include "engine/base/status.h"

namespace claimgraph::functions {

absl::Status DistinctState::Update(const AggregateInput& input) {
  if (input.args.empty()) return absl::InternalError("DISTINCT needs an argument");
  std::vector<uint64_t> hashes(input.rows);
  values::HashColumn(input.args[0], input.rows, /*combine=*/false, hashes.data());
  RowIndex fresh;
  for (size_t r = 0; r < input.rows; ++r) {
    if (input.weight(r) == 0) continue;
    const bool added = seen_.insert({input.group(r), hashes[r], input.args[0].ValueAt(r)}).second;
    if (!added) continue;
    fresh.push_back(static_cast<uint32_t>(r));
    bytes_ += sizeof(Key) + 1 + input.args[0].ValueAt(r).HeapBytes();
  }
  if (fresh.empty()) return absl::OkStatus();

  // The rows that are new, as columns of their own.
  std::vector<Column> args(input.args.begin(), input.args.end());
  for (Column& arg : args) {
    if (arg.constant) continue;
    auto index = std::make_shared<RowIndex>(fresh.size());
    for (size_t i = 0; i < fresh.size(); ++i) (*index)[i] = arg.At(fresh[i]);
    arg.index = std::move(index);
  }
  std::vector<uint32_t> groups(fresh.size());
  for (size_t i = 0; i < fresh.size(); ++i) groups[i] = input.group(fresh[i]);
  return inner_->Update({.groups = groups.data(), .args = args, .weights = nullptr, .rows = fresh.size()});
}

}  // namespace claimgraph::functions
