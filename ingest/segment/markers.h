// Recognises what numbers or bullets a line. Internal to segment; pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_SEGMENT_MARKERS_H_
#define CLAIMGRAPH_INGEST_SEGMENT_MARKERS_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace claimgraph::ingest {

enum class MarkerStyle : uint8_t {
  kNone,
  kMarkdown1,
  kMarkdown2,
  kMarkdown3,
  kMarkdown4,     // # to ####
  kChapter,       // 第一章
  kHan,           // 一、
  kHanBracket,    // (一)
  kDigit,         // 1. 1、
  kDigitDotted,   // 1.2
  kDigitBracket,  // (1) 1) ⑴
  kCircled,       // ①
  kLetter,        // a)
  kBullet,        // - * •
};

struct Marker {
  MarkerStyle style = MarkerStyle::kNone;
  size_t length = 0;  // bytes, with the spaces after it
};

// The marker that `line`, without leading spaces, starts with.
Marker FindMarker(std::string_view line);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_SEGMENT_MARKERS_H_
