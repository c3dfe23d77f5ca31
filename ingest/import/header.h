// The header line of an import file, as neo4j-admin writes it: what each column is.
//
//   personId:ID(Person)   name   born:int   langs:string[]   :LABEL   note:IGNORE
//   :START_ID(Person)   since:date   :END_ID(Film)   :TYPE
//   id:long:ID(Person)                        an id with the type of the property that keeps it
#ifndef CLAIMGRAPH_INGEST_IMPORT_HEADER_H_
#define CLAIMGRAPH_INGEST_IMPORT_HEADER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "ingest/import/csv_text.h"

namespace claimgraph::csv_import {

enum class ColumnRole : uint8_t { kProperty, kId, kStartId, kEndId, kLabels, kType, kIgnored };

enum class FieldType : uint8_t {
  kString,
  kInteger,
  kFloat,
  kBoolean,
  kDate,
  kTime,
  kLocalTime,
  kDateTime,
  kLocalDateTime,
  kDuration,
};

struct Column {
  ColumnRole role = ColumnRole::kProperty;
  std::string name;                     // of the property; may be empty for kId: then it is not stored
  FieldType type = FieldType::kString;  // of an element, when it is an array
  bool array = false;
  std::string group;  // of ids: "(Person)"; empty is a group like any other
};

enum class FileKind : uint8_t { kNodes, kRelationships };

// InvalidArgument names the column, what is wrong and what would be right. A node file needs no id, a relationship
// file needs a start and an end.
absl::StatusOr<std::vector<Column>> ParseHeader(const std::vector<CsvField>& fields, FileKind kind);

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_HEADER_H_
