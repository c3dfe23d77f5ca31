// The figure filter for other programs: a JSON request a line in, a JSON answer a line out.
//
//   {"id":..., "lang":"zh"|"en", "input"|"text":..., "kind":..., "reference_time":...}
//   -> {"id":..., "found":[{"text","start","end","kind","value",...}]}
//
// Offsets are half-open code points of the request's text. `kind` says what to look for: number, percent, ordinal,
// range, currency, dimension, date, period, duration, datetime; without it, all figures of the text come back with
// the kinds of the claim graph. A line that is no request is answered with {"id":null,"error":...}.
// Pure; thread-safe.
#ifndef CLAIMGRAPH_INGEST_FIGURES_FILTER_H_
#define CLAIMGRAPH_INGEST_FIGURES_FILTER_H_

#include <string>
#include <string_view>

namespace claimgraph::ingest {

std::string AnswerFigureRequest(std::string_view line);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_FILTER_H_
