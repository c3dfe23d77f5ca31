// The records that travel between the stages of ingest, and out of it as JSON Lines (jsonl.h).
//
//   RawDocument -> reader -> Decoded -> normalize -> NormalizedDocument -> segment -> SegmentedDocument
//               -> figures, entities, claims, relations -> resolve -> assemble -> load
//
// Plain values, no behaviour; property names, kinds and meanings are those of the claim graph's contract. Empty
// strings and nullopt mean "the source does not say". `span`s are bytes of the raw file; `clean` spans are bytes of
// the passage's normalised text.
#ifndef CLAIMGRAPH_INGEST_RECORD_RECORDS_H_
#define CLAIMGRAPH_INGEST_RECORD_RECORDS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ingest/record/kinds.h"
#include "ingest/record/offset_map.h"
#include "ingest/record/span.h"

namespace claimgraph::ingest {

// What the outside gives: the bytes of one input and where they are from.
struct RawDocument {
  std::string bytes;
  std::string uri;
};

// A document as text: its encoding found, every character traceable.
struct DecodedDocument {
  std::string uri;
  std::string sha256;  // of the raw bytes, lower-case hex
  uint64_t raw_bytes = 0;
  std::string encoding;  // "UTF-8", "GB18030", ...
  MappedText text;       // decoded UTF-8 -> raw
};

// The text that recognisers read. `folded` is `normalized.text` with Traditional characters mapped to Simplified
// ones, character for character and byte for byte, for matching only: offsets into one hold in the other.
struct NormalizedDocument {
  DecodedDocument decoded;
  MappedText normalized;  // normalised UTF-8 -> raw
  std::string folded;
};

struct DocumentRecord {
  std::string id;
  std::string uri;
  std::string title;
  std::string language;  // BCP 47: zh-Hant, zh-Hans, en; "und" where there is too little text
  std::string author;
  std::string published;  // ISO date
  std::string sha256;
  uint64_t bytes = 0;
};

// A heading, list item or sentence. `clean` and `folded` are the slices [norm_begin, norm_end) of the document's
// normalised and folded text, so a position c in `clean` is position norm_begin + c there.
struct Passage {
  std::string id;
  std::string document;
  uint32_t ordinal = 0;  // 0-based, in reading order
  PassageKind kind = PassageKind::kSentence;
  uint32_t level = 0;                // of a heading or list item: 1 is outermost; 0 for plain sentences
  std::string text;                  // exact raw slice, decoded to UTF-8
  std::string clean;                 // normalised
  std::string folded;                // clean, script-folded; same byte offsets
  std::vector<std::string> section;  // titles of the headings above it, outermost first
  std::string language;              // as the document's, guessed for this passage
  uint64_t line = 0;                 // 1-based line in the raw file
  ByteSpan span;                     // in the raw file
  uint64_t norm_begin = 0;
  uint64_t norm_end = 0;
};

struct SegmentedDocument {
  NormalizedDocument source;
  DocumentRecord document;
  std::vector<Passage> passages;

  // The raw bytes behind a part of a passage's clean text.
  ByteSpan RawSpan(const Passage& passage, uint64_t clean_begin, uint64_t clean_end) const {
    return source.normalized.RawSpan(passage.norm_begin + clean_begin, passage.norm_begin + clean_end);
  }
};

// One number, amount, share, date or period.
struct Figure {
  std::string id;
  std::string passage;
  std::string text;  // exact raw slice, decoded to UTF-8
  FigureKind kind = FigureKind::kNumber;
  std::optional<double> value;  // money in units of its currency, percent its figure; none for dates and ranges
  std::optional<double> low;    // ends of a range, when the figure is one
  std::optional<double> high;
  std::string iso;       // the `value` of a date, duration or period in ISO 8601 text: "2025-04-09", "P3Y"
  std::string unit;      // canonical unit or classifier: "nm", "%", "person", "家"; empty for none
  std::string currency;  // ISO 4217
  Bound bound = Bound::kEqual;
  Direction direction = Direction::kNone;
  bool change = false;       // states a change, not a level
  std::string period_start;  // the period the figure belongs to, ISO dates, half-open
  std::string period_end;
  ByteSpan clean;  // in the passage's clean text
  ByteSpan span;   // in the raw file
};

// One place where a document names an entity.
struct Mention {
  std::string id;
  std::string entity;  // id of an EntityRecord
  std::string passage;
  std::string text;     // exact raw slice, decoded to UTF-8
  std::string surface;  // the same, normalised
  ByteSpan clean;
  ByteSpan span;
};

struct EntityRecord {
  std::string id;
  std::vector<std::string> labels;  // all of them, widest first: Entity, Actor, Company
  std::string name;                 // canonical, in the document's own script
  std::vector<std::string> aliases;
  std::string key;  // folded name used for matching across scripts
  // Properties of some labels only: status and date of a Policy, unit_kind of a Metric, period of an Event.
  std::string status;
  std::string date;
  std::string unit_kind;
  std::string period_start;
  std::string period_end;
};

struct About {
  std::string entity;
  std::string role;  // subject, object, topic
};

// One assertion of one passage.
struct Claim {
  std::string id;
  std::string passage;
  std::string text;  // normalised
  ClaimKind kind = ClaimKind::kStatement;
  Modality modality = Modality::kAsserted;
  Polarity polarity = Polarity::kAffirmed;
  double confidence = 1.0;
  ByteSpan clean;
  ByteSpan span;
  std::string attributed_to;  // entity id; empty: nobody known
  std::string cue;            // the words that attribute it
  std::string voice;          // explicit, author
  std::vector<About> about;
  std::vector<std::string> states;  // figure ids
};

// A typed relationship between two records, standing on claims.
struct Relation {
  std::string id;
  std::string type;  // AFFECTS, ISSUED_BY, MEASURES, SAME_AS, ...
  std::string from;
  std::string to;
  std::vector<std::string> claims;  // the claims it stands on; empty only for SAME_AS
  std::optional<int> sign;          // of AFFECTS: +1, -1, 0 unclear
  std::optional<Modality> modality;
  std::string cue;
  std::string role;
  std::optional<double> confidence;
  std::string reason;
};

// Everything that one document yields.
struct DocumentRecords {
  DocumentRecord document;
  std::vector<Passage> passages;
  std::vector<Figure> figures;
  std::vector<EntityRecord> entities;
  std::vector<Mention> mentions;
  std::vector<Claim> claims;
  std::vector<Relation> relations;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_RECORDS_H_
