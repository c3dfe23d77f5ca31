// Third stage of ingest: text -> document record and passages (headings, list items, sentences).
//
// Lines are classified by their markers (一、 1. (一) ⑴ ① # -), length and punctuation; headings nest by the order in
// which marker styles first appear, so repeated or restarted numbers do no harm. Other lines are cut into sentences:
// abbreviations, decimals, quotes and brackets do not end one, a missing closing quote does not swallow the next.
// A passage never includes its list marker; a heading's printed form, with marker, goes into the section path.
// Pure; thread-safe; never fails.
#ifndef CLAIMGRAPH_INGEST_SEGMENT_SEGMENT_H_
#define CLAIMGRAPH_INGEST_SEGMENT_SEGMENT_H_

#include <string_view>
#include <vector>

#include "ingest/record/records.h"

namespace claimgraph::ingest {

SegmentedDocument Segment(NormalizedDocument source, std::vector<Diagnostic>* diagnostics);

// The language of a text by its characters: "zh-Hant", "zh-Hans", "en", or "und" with too little to tell.
std::string_view GuessLanguage(std::string_view text);

// The sentences of one line as half-open byte ranges, without surrounding spaces.
std::vector<ByteSpan> SplitSentences(std::string_view line);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_SEGMENT_SEGMENT_H_
