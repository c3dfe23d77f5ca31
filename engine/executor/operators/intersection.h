// What neighbour lists have in common: kernels over ascending lists of node ids, which may hold an id several times
// (parallel relationships).
//
// Each finds the entries of `list` that occur in `set`, in order, an entry as often as `list` has it; how often `set`
// has it does not matter. A NodeMarks is such a set as a bitmap, worth its making for a set that is asked often.
// Nothing here fails; what memory a NodeMarks holds is for its owner to charge. One thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_INTERSECTION_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_INTERSECTION_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace claimgraph::executor {

using NodeList = std::span<const uint32_t>;

// Where the list is at least this many times as long as the set, looking the set up in it is quicker than reading it.
inline constexpr size_t kGallopRatio = 16;
// The same for a marked set: to read against marks is cheaper than to merge.
inline constexpr size_t kGallopMarkedRatio = 32;

// By merging, or by galloping where one is much the longer. Appends to `out`.
void TakeCommon(NodeList set, NodeList list, std::vector<uint32_t>* out);
size_t CountCommon(NodeList set, NodeList list);
// How often the list has `node`.
size_t CountOf(NodeList list, uint32_t node);
// Whether any id is there more than once.
bool HasRepeats(NodeList list);

class NodeMarks {
 public:
  void Mark(NodeList set);
  // Of what is marked.
  void Unmark(NodeList set);
  // True when it was not marked before.
  bool MarkOne(uint32_t node) {
    Cover(node);
    uint64_t& word = words_[node >> 6];
    const uint64_t bit = uint64_t{1} << (node & 63);
    const bool first = (word & bit) == 0;
    word |= bit;
    return first;
  }
  void UnmarkOne(uint32_t node) { words_[node >> 6] = 0; }
  bool Has(uint64_t node) const {
    return (node >> 6) < words_.size() && ((words_[node >> 6] >> (node & 63)) & 1) != 0;
  }
  size_t CountIn(NodeList list) const {
    const uint64_t* const words = words_.data();
    size_t count = 0;
    for (const uint32_t node : Within(list)) count += (words[node >> 6] >> (node & 63)) & 1;
    return count;
  }
  void TakeIn(NodeList list, std::vector<uint32_t>* out) const;
  size_t MemoryUsage() const { return words_.capacity() * sizeof(uint64_t); }

 private:
  void Cover(uint32_t node) {
    if ((node >> 6) >= words_.size()) [[unlikely]] Grow(node);
  }
  void Grow(uint32_t node);
  // The part of an ascending list that lies within words_.
  NodeList Within(NodeList list) const {
    return list.empty() || (list.back() >> 6) < words_.size() ? list : CutOff(list);
  }
  NodeList CutOff(NodeList list) const;
  std::vector<uint64_t> words_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_INTERSECTION_H_
