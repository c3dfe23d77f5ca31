// An array of pointers that grows while others read it. Elements are made or replaced under a lock; reading is two
// loads. Arrays that were outgrown are kept until the end (together at most as large as the last).
#ifndef CLAIMGRAPH_ENGINE_GRAPH_COLUMN_GROW_ARRAY_H_
#define CLAIMGRAPH_ENGINE_GRAPH_COLUMN_GROW_ARRAY_H_

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace claimgraph::graph {

template <typename T>
class GrowArray {
 public:
  GrowArray() = default;
  GrowArray(const GrowArray&) = delete;
  GrowArray& operator=(const GrowArray&) = delete;

  // nullptr when there is none. Does not own what it holds.
  T* Get(size_t i) const {
    const Items* items = items_.load(std::memory_order_acquire);
    return items != nullptr && i < items->size ? items->at[i].load(std::memory_order_acquire) : nullptr;
  }
  // Indexes with an element are below this.
  size_t size() const {
    const Items* items = items_.load(std::memory_order_acquire);
    return items != nullptr ? items->size : 0;
  }
  void Set(size_t i, T* element) {
    std::lock_guard lock(mutex_);
    Slot(i).store(element, std::memory_order_release);
  }
  // The element at i, made by `make()` when there is none. Safe from many threads.
  template <typename Make>
  T* GetOrMake(size_t i, Make make) {
    if (T* found = Get(i); found != nullptr) return found;
    std::lock_guard lock(mutex_);
    std::atomic<T*>& slot = Slot(i);
    T* element = slot.load(std::memory_order_acquire);
    if (element == nullptr) {
      element = make();
      slot.store(element, std::memory_order_release);
    }
    return element;
  }

 private:
  struct Items {
    explicit Items(size_t size_in) : size(size_in), at(new std::atomic<T*>[size_in]()) {}
    const size_t size;
    std::unique_ptr<std::atomic<T*>[]> at;
  };

  std::atomic<T*>& Slot(size_t i) {
    const Items* old = items_.load(std::memory_order_relaxed);
    const size_t old_size = old != nullptr ? old->size : 0;
    if (i >= old_size) {
      auto grown = std::make_unique<Items>(std::max({i + 1, old_size * 2, size_t{4}}));
      for (size_t j = 0; j < old_size; ++j) {
        grown->at[j].store(old->at[j].load(std::memory_order_relaxed), std::memory_order_relaxed);
      }
      items_.store(grown.get(), std::memory_order_release);
      all_.push_back(std::move(grown));
    }
    return items_.load(std::memory_order_relaxed)->at[i];
  }

  std::atomic<Items*> items_{nullptr};
  std::mutex mutex_;
  std::vector<std::unique_ptr<Items>> all_;
};

}  // namespace claimgraph::graph

#endif  // CLAIMGRAPH_ENGINE_GRAPH_COLUMN_GROW_ARRAY_H_
