// Shared vectors and row indexes that are used again once nobody else holds them, so that batches of few rows, and
// repeated executions of a plan, do without memory from the heap.
//
// One thread calls Get() and Rest(); those it hands the objects to may let go of them on any thread.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_RECYCLED_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_RECYCLED_H_

#include <atomic>
#include <cstddef>
#include <memory>

#include "engine/values/vector.h"

namespace claimgraph::executor {

// What a resting operator may keep of each buffer, in elements.
inline constexpr size_t kRestingElementsMax = 1024;

// Empties a std::vector; keeps its memory when that is little.
template <typename T>
void RestBuffer(std::vector<T>* buffer) {
  buffer->clear();
  if (buffer->capacity() > kRestingElementsMax) std::vector<T>().swap(*buffer);
}

template <typename T>
class Recycled {
 public:
  // An object that nobody else sees. Its content is that of an earlier use.
  const std::shared_ptr<T>& Get() {
#if !defined(__SANITIZE_THREAD__)  // which does not know fences
    if (object_ != nullptr && object_.use_count() == 1) {
      std::atomic_thread_fence(std::memory_order_acquire);  // what the last holder did to it comes before
      return object_;
    }
#endif
    object_ = std::make_shared<T>();
    return object_;
  }
  // The object, where nobody else holds it; else nullptr.
  T* Unshared() { return object_ != nullptr && object_.use_count() == 1 ? Get().get() : nullptr; }
  void Drop() { object_.reset(); }

 private:
  std::shared_ptr<T> object_;
};

class RecycledVector {
 public:
  // Empty, of `kind`.
  const std::shared_ptr<Vector>& Get(VectorKind kind) {
    const std::shared_ptr<Vector>& vector = vector_.Get();
    vector->Reset(kind);
    return vector;
  }
  // Lets go of what the vector refers to, and of the vector itself when it is large or in use.
  void Rest() {
    Vector* vector = vector_.Unshared();
    if (vector == nullptr || vector->size() > kRestingElementsMax) {
      vector_.Drop();
    } else {
      vector->Reset(VectorKind::kAny);
    }
  }

 private:
  Recycled<Vector> vector_;
};

class RecycledIndex {
 public:
  // Empty.
  const std::shared_ptr<RowIndex>& Get() {
    const std::shared_ptr<RowIndex>& index = index_.Get();
    index->clear();
    return index;
  }
  void Rest() {
    const RowIndex* index = index_.Unshared();
    if (index == nullptr || index->capacity() > kRestingElementsMax) index_.Drop();
  }

 private:
  Recycled<RowIndex> index_;
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_RECYCLED_H_
