#include "engine/graph/write/undo_log.h"

namespace claimgraph::graph {

void UndoLog::UndoTo(size_t size) {
  counts_.clear();
  while (entries_.size() > size) {
    const Entry entry = entries_.back();
    entries_.pop_back();
    switch (entry.kind) {
      case Kind::kValue:
        static_cast<ValueColumn*>(entry.target)->Restore(entry.number, entry.before);
        break;
      case Kind::kList:
        static_cast<ListColumn*>(entry.target)->UndoAppend(entry.number);
        break;
      case Kind::kCount:
        static_cast<std::atomic<int64_t>*>(entry.target)->fetch_sub(static_cast<int64_t>(entry.number));
        break;
      case Kind::kNumber:
        static_cast<std::atomic<uint64_t>*>(entry.target)->store(entry.number);
        break;
      case Kind::kIndex:
        static_cast<IndexColumn*>(entry.target)->UndoPut(keys_.back());
        keys_.pop_back();
        break;
    }
  }
}

}  // namespace claimgraph::graph
