// Recogniser of figures: numbers, money, shares, quantities, dates and periods of a passage.
//
// A figure knows its value, unit, currency, bound (> >= < <= ~), direction, whether it states a change or a level, and
// the period it belongs to: the date expression that governs its clause. Model names, versions and section numbers
// are no figures; vague counts are left alone. Units, currencies, classifiers and cue words are in data/*.tsv.
// Pure; thread-safe; never fails.
#ifndef CLAIMGRAPH_INGEST_FIGURES_FIGURES_H_
#define CLAIMGRAPH_INGEST_FIGURES_FIGURES_H_

#include <vector>

#include "ingest/record/records.h"

namespace claimgraph::ingest {

// The figures of one passage, by ascending position. They do not overlap.
std::vector<Figure> FindFigures(const SegmentedDocument& document, const Passage& passage);

// The figures of all passages, in order.
std::vector<Figure> FindFigures(const SegmentedDocument& document);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_FIGURES_FIGURES_H_
