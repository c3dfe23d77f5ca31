// Records as JSON Lines: one object a line, {"record":"figure", ...} with the property names of the claim graph.
// What is absent in a record is absent in its line. Key order is fixed, so the output of a run can be compared byte
// for byte. Pure functions; no line ends with a newline.
#ifndef CLAIMGRAPH_INGEST_RECORD_JSONL_H_
#define CLAIMGRAPH_INGEST_RECORD_JSONL_H_

#include <functional>
#include <string>
#include <string_view>

#include "ingest/record/records.h"

namespace claimgraph::ingest {

std::string ToJson(const DocumentRecord& document);
std::string ToJson(const Passage& passage);
std::string ToJson(const Figure& figure);
std::string ToJson(const EntityRecord& entity);
std::string ToJson(const Mention& mention);
std::string ToJson(const Claim& claim);
std::string ToJson(const Relation& relation);
std::string ToJson(const Diagnostic& diagnostic);

// Every record of a document in dependency order: a line never names an id that comes after it.
void WriteJsonLines(const DocumentRecords& records, const std::function<void(std::string_view line)>& write);

// The headings above a passage as one string, outermost first: "A > B".
inline constexpr std::string_view kSectionSeparator = " > ";
std::string SectionPath(const Passage& passage);

// A number as JSON writes it: shortest form that reads back, integers without a point.
std::string NumberText(double value);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RECORD_JSONL_H_
