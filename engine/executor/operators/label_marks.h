// LabelMarks: which nodes have the labels of an expression, as a bitmap that is read chunk by chunk, when first asked
// for. For operators that ask about many nodes one by one.
//
// One thread. Holds for one snapshot: Clear() when something is written and at the end of the run. The matcher must
// outlive this. Its owner charges the memory.
#ifndef CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_LABEL_MARKS_H_
#define CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_LABEL_MARKS_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/status/status.h"
#include "engine/executor/eval/label_matcher.h"

namespace claimgraph::executor {

class LabelMarks {
 public:
  explicit LabelMarks(const LabelMatcher& matcher) : matcher_(matcher) {}

  // Leaves those of the ascending `nodes` that match.
  absl::Status Keep(graph::GraphReader& reader, std::vector<uint32_t>* nodes) {
    size_t kept = 0;
    for (const uint32_t node : *nodes) {
      const size_t chunk = node >> kChunkShift;
      if (chunk >= read_.size() || read_[chunk] == 0) [[unlikely]] {
        if (absl::Status status = Read(reader, chunk); !status.ok()) return status;
      }
      (*nodes)[kept] = node;
      kept += (words_[node >> 6] >> (node & 63)) & 1;
    }
    nodes->resize(kept);
    return absl::OkStatus();
  }

  void Clear() {
    words_.clear();
    read_.clear();
  }
  size_t MemoryUsage() const { return words_.capacity() * sizeof(uint64_t) + read_.capacity(); }

 private:
  absl::Status Read(graph::GraphReader& reader, size_t chunk) {
    if (chunk >= read_.size()) {
      const size_t chunks = std::max<size_t>(chunk + 1, reader.NodeChunkCount());
      read_.resize(chunks);
      words_.resize(chunks * graph::kBitmapWords);
    }
    graph::ChunkBitmap bits;
    if (absl::Status status = matcher_.ReadChunk(reader, chunk, bits); !status.ok()) return status;
    std::copy_n(bits, graph::kBitmapWords, words_.data() + chunk * graph::kBitmapWords);
    read_[chunk] = 1;
    return absl::OkStatus();
  }

  const LabelMatcher& matcher_;
  std::vector<uint64_t> words_;
  std::vector<uint8_t> read_;  // by chunk
};

}  // namespace claimgraph::executor

#endif  // CLAIMGRAPH_ENGINE_EXECUTOR_OPERATORS_LABEL_MARKS_H_
