// What the optimizer knows about the data. Counts of nodes, relationships, values and index entries are exact when no
// transaction runs (a running one shows in them already); the rest are estimates that lag behind by at most one
// checkpoint. Reading them costs no input or output, but for the first look at an index: its directory.
// Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_CATALOG_STATISTICS_H_
#define CLAIMGRAPH_ENGINE_CATALOG_STATISTICS_H_

#include <cstdint>
#include <optional>

#include "engine/catalog/ids.h"
#include "engine/values/value.h"

namespace claimgraph::catalog {

struct PropertyStatistics {
  uint64_t non_null = 0;
  double distinct = 0;               // estimate; 0 when unknown
  std::optional<double> number_min;  // over numbers; nullopt when there are none
  std::optional<double> number_max;
};

class Statistics {
 public:
  virtual ~Statistics() = default;
  virtual uint64_t NodeCount() const = 0;
  virtual uint64_t NodeCount(LabelId label) const = 0;
  virtual uint64_t EdgeCount() const = 0;
  virtual uint64_t EdgeCount(TypeId type) const = 0;
  // Nodes with at least one outgoing (incoming) relationship of the type.
  virtual uint64_t DistinctSources(TypeId type) const = 0;
  virtual uint64_t DistinctTargets(TypeId type) const = 0;
  virtual PropertyStatistics NodeProperty(KeyId key) const = 0;
  virtual PropertyStatistics EdgeProperty(TypeId type, KeyId key) const = 0;
  // Entries in an index: nodes with the label and a value.
  virtual uint64_t IndexEntries(IndexId index) const = 0;
  // Entries whose first value lies between two values; nullptr: no bound on that side.
  virtual double IndexEntriesBetween(IndexId index, const Value* low, const Value* high) const = 0;
  // Different values (of all properties together) in an index; 0 when unknown.
  virtual double IndexDistinct(IndexId index) const = 0;
};

}  // namespace claimgraph::catalog

#endif  // CLAIMGRAPH_ENGINE_CATALOG_STATISTICS_H_
