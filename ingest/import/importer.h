// Loads property graphs from CSV files with neo4j-admin style headers (header.h). The same loader as the command
// `claimgraph import`.
//
//   csv_import::Options options;
//   options.nodes = {{.names = {"Person"}, .paths = {"people.csv"}}};
//   options.relationships = {{.names = {"KNOWS"}, .paths = {"knows.csv"}}};
//   absl::StatusOr<csv_import::Summary> summary = csv_import::Import(*database, options);
//
// Ids in the files connect nodes and relationships of one import; they are unique within their group. Into an empty
// database all of it is loaded in one step: an import that ends early, by an error, by cancellation or with the
// process, leaves nothing. A database that holds something is written to in transactions of many rows: what ends early
// leaves whole transactions and says so. Runs on the calling thread and `threads` parsing ones.
#ifndef CLAIMGRAPH_INGEST_IMPORT_IMPORTER_H_
#define CLAIMGRAPH_INGEST_IMPORT_IMPORTER_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimgraph/database.h"
#include "engine/base/limits.h"

namespace claimgraph::csv_import {

// Files of one shape: the header is the first line of the first path.
struct FileSpec {
  std::vector<std::string> names;  // labels of every node, or the one type of every relationship; may be empty where
                                   // the files have a :LABEL or :TYPE column
  std::vector<std::string> paths;
};

enum class BadRows : uint8_t { kFail, kSkip };

struct Progress {
  uint64_t bytes_done = 0;
  uint64_t bytes_total = 0;
  uint64_t nodes = 0;
  uint64_t relationships = 0;
  std::string_view step;  // "reading people.csv", "building indexes"
};

struct Options {
  std::vector<FileSpec> nodes;
  std::vector<FileSpec> relationships;
  char delimiter = ',';
  char array_delimiter = ';';
  BadRows bad_rows = BadRows::kFail;
  bool create_indexes = true;  // a unique one for each named :ID column of files with labels
  int threads = 1;
  // For ids, sorting and what waits to be written; beyond it, scratch files beside the database are used.
  uint64_t memory_bytes_max = uint64_t{128} << 20;
  const CancellationToken* cancellation = nullptr;
  std::function<void(const Progress&)> progress;             // called once per block
  std::function<void(std::string_view text)> report_bad_row;  // "people.csv:17: born: 'x' is not a 64-bit integer"
};

struct Summary {
  uint64_t nodes = 0;
  uint64_t relationships = 0;
  uint64_t properties = 0;
  uint64_t bad_rows = 0;
  std::vector<std::string> indexes;  // "Person(id)"
};

// Cancelled, with what is stored in the message, when cancelled.
absl::StatusOr<Summary> Import(Database& database, const Options& options);

}  // namespace claimgraph::csv_import

#endif  // CLAIMGRAPH_INGEST_IMPORT_IMPORTER_H_
