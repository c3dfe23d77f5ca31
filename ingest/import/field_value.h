// The text of a CSV field as a value of its column's type.
#ifndef CLAIMGRAPH_INGEST_IMPORT_FIELD_VALUE_H_
#define CLAIMGRAPH_INGEST_IMPORT_FIELD_VALUE_H_

#include <string>

#include "engine/values/value.h"
#include "ingest/import/header.h"

namespace claimgraph::csv_import {

// Null for an empty field without quotes. On failure returns false and says why in `problem`: a number that is none,
// a date that does not exist, invalid UTF-8.
bool ParseField(const CsvField& field, const Column& column, char array_delimiter, Value* out, std::string* problem);

// A whole number, space around it allowed.
bool ParseInteger(std::string_view text, int64_t* out);

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_FIELD_VALUE_H_
