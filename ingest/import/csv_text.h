// The reading of CSV text, which the engine has: names for it here.
#ifndef CLAIMGRAPH_INGEST_IMPORT_CSV_TEXT_H_
#define CLAIMGRAPH_INGEST_IMPORT_CSV_TEXT_H_

#include "engine/csv/csv_blocks.h"
#include "engine/csv/csv_parser.h"

namespace claimgraph::csv_import {

using csv::CsvBlock;
using csv::CsvBlockReader;
using csv::CsvField;
using csv::CsvParser;

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_CSV_TEXT_H_
