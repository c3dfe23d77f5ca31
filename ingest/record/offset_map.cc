#include "ingest/record/offset_map.h"

#include <algorithm>

#include "engine/base/check.h"

namespace claimgraph::ingest {

void OffsetMap::AppendCopy(uint64_t source, uint64_t length) {
  if (length == 0) return;
  if (!runs_.empty() && runs_.back().copied && runs_.back().source + runs_.back().source_length == source) {
    runs_.back().source_length += length;
  } else {
    runs_.push_back({derived_size_, source, length, true});
  }
  derived_size_ += length;
}

void OffsetMap::AppendReplacement(ByteSpan source, uint64_t length) {
  if (length == 0) return;
  runs_.push_back({derived_size_, source.start, source.size(), false});
  derived_size_ += length;
}

size_t OffsetMap::RunAt(uint64_t derived) const {
  auto it = std::upper_bound(runs_.begin(), runs_.end(), derived,
                             [](uint64_t offset, const Run& run) { return offset < run.derived; });
  return it == runs_.begin() ? 0 : static_cast<size_t>(it - runs_.begin()) - 1;
}

ByteSpan OffsetMap::SourceSpan(uint64_t begin, uint64_t end) const {
  CG_DCHECK(begin <= end && end <= derived_size_);
  if (runs_.empty()) return {};
  const size_t first = RunAt(begin);
  const Run& head = runs_[first];
  if (begin == end) {
    uint64_t at = head.source + (head.copied ? begin - head.derived : 0);
    if (begin == derived_size_ && !head.copied) at = head.source + head.source_length;
    return {at, at};
  }
  const size_t last = RunAt(end - 1);
  const Run& tail = runs_[last];
  return {head.source + (head.copied ? begin - head.derived : 0),
          tail.copied ? tail.source + (end - tail.derived) : tail.source + tail.source_length};
}

ByteSpan OffsetMap::DerivedSpan(ByteSpan source) const {
  // Sources of runs ascend and do not overlap, so the runs that touch `source` are neighbours.
  auto first = std::partition_point(runs_.begin(), runs_.end(),
                                    [&](const Run& run) { return run.source + run.source_length <= source.start; });
  ByteSpan derived;
  bool any = false;
  for (auto it = first; it != runs_.end() && it->source < source.end; ++it) {
    const uint64_t run_end = RunEnd(static_cast<size_t>(it - runs_.begin()));
    ByteSpan part{it->derived, run_end};
    if (it->copied) {
      part.start = it->derived + (std::max(source.start, it->source) - it->source);
      part.end = it->derived + (std::min(source.end, it->source + it->source_length) - it->source);
    }
    derived = any ? ByteSpan::Cover(derived, part) : part;
    any = true;
  }
  if (any) return derived;
  const uint64_t at = first == runs_.end() ? derived_size_ : first->derived;
  return {at, at};
}

OffsetMap OffsetMap::Compose(const OffsetMap& first, const OffsetMap& second) {
  OffsetMap composed;
  for (size_t i = 0; i < second.runs_.size(); ++i) {
    const Run& run = second.runs_[i];
    const uint64_t middle_end = run.source + run.source_length;
    if (!run.copied) {
      composed.AppendReplacement(first.SourceSpan(run.source, middle_end), second.RunEnd(i) - run.derived);
      continue;
    }
    // A copied run may cross several runs of the first map.
    uint64_t at = run.source;
    while (at < middle_end) {
      const size_t index = first.RunAt(at);
      const uint64_t stop = std::min(middle_end, first.RunEnd(index));
      const Run& inner = first.runs_[index];
      if (inner.copied) {
        composed.AppendCopy(inner.source + (at - inner.derived), stop - at);
      } else {
        composed.AppendReplacement({inner.source, inner.source + inner.source_length}, stop - at);
      }
      at = stop;
    }
  }
  return composed;
}

}  // namespace claimgraph::ingest
