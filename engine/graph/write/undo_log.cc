#include "engine/graph/write/undo_log.h"

namespace claimgraph::graph {

void UndoLog::UndoTo(size_t size) {
  latest_.fill(kNone);
  while (entries_.size() > size) {
    const Entry entry = entries_.back();
    entries_.pop_back();
    switch (entry.kind) {
      case Kind::kValue:
        static_cast<ValueColumn*>(entry.target)->Restore(entry.number, entry.before);
        break;
      case Kind::kFirstValues:
        for (uint64_t i = entry.count; i-- > 0;) {
          static_cast<ValueColumn*>(entry.target)->Restore(entry.number + i, nullptr);
        }
        break;
      case Kind::kLists:
        for (uint64_t i = entry.count; i-- > 0;) static_cast<ListColumn*>(entry.target)->UndoAppend(entry.number + i);
        break;
      case Kind::kCount:
        static_cast<std::atomic<int64_t>*>(entry.target)->fetch_sub(static_cast<int64_t>(entry.number));
        break;
      case Kind::kNumber:
        static_cast<std::atomic<uint64_t>*>(entry.target)->store(entry.number);
        break;
      case Kind::kIndex:
        static_cast<IndexColumn*>(entry.target)->UndoPut(std::string_view(keys_).substr(entry.number, entry.count));
        keys_.resize(entry.number);
        break;
    }
  }
}

}  // namespace claimgraph::graph
