// Blocks of CSV text become columns of values, ready to be stored. Pure: blocks of one file may be parsed by several
// threads at once.
#ifndef CLAIMGRAPH_INGEST_IMPORT_TABLE_PARSER_H_
#define CLAIMGRAPH_INGEST_IMPORT_TABLE_PARSER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "engine/values/value.h"
#include "ingest/import/header.h"
#include "ingest/import/id_table.h"

namespace claimgraph::csv_import {

// External ids of one column.
struct IdColumn {
  std::vector<IdKey> keys;
  std::vector<std::string> texts;  // of keys that are no numbers, for messages
  // As an error shows it.
  std::string Text(size_t row) const {
    return texts.empty() ? Cat(static_cast<int64_t>(keys[row].low)) : Cat("'", texts[row], "'");
  }
};

struct BadRow {
  uint64_t line = 0;
  std::string problem;
};

// Rows without those that are bad. Vectors that a file has no column for stay empty.
struct ParsedRows {
  std::vector<uint64_t> lines;
  std::vector<std::vector<Value>> properties;  // one per TableLayout::stored
  IdColumn ids;                                // kNodes
  IdColumn starts, ends;                       // kRelationships
  std::vector<std::string> labels;             // the :LABEL field
  std::vector<std::string> types;              // the :TYPE field
  std::vector<BadRow> bad;
  size_t size() const { return lines.size(); }
};

// What the columns of a file mean, worked out once.
struct TableLayout {
  std::vector<Column> columns;
  std::vector<size_t> stored;  // columns that become properties
  bool number_ids = false;     // of kNodes; for kRelationships those of the ends
  bool number_starts = false;
  bool number_ends = false;
  char delimiter = ',';
  char array_delimiter = ';';
};

ParsedRows ParseRows(const CsvBlock& block, const TableLayout& layout);

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_TABLE_PARSER_H_
