// The folder that LOAD CSV may read from: what a query names is looked up in it and must not lead out of it.
//
// A name is a `file:` address or a path, always taken relative to the folder. Refused: addresses of other kinds, paths
// and symbolic links that lead out of the folder, and whatever is no regular file (pipes, devices, folders). Immutable;
// thread-safe.
#ifndef CLAIMGRAPH_ENGINE_CSV_DIRECTORY_H_
#define CLAIMGRAPH_ENGINE_CSV_DIRECTORY_H_

#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/csv/csv_blocks.h"

namespace claimgraph::csv {

class Directory {
 public:
  // Empty: nothing may be read.
  explicit Directory(std::string path) : path_(std::move(path)) {}

  // Errors have type ExternalResourceFailed and say what to do.
  absl::StatusOr<std::unique_ptr<CsvBlockReader>> Open(std::string_view address, char delimiter) const;
  const std::string& path() const { return path_; }

 private:
  const std::string path_;
};

// The path that an address names, percent escapes undone: "/a b.csv" of "file:///a%20b.csv"; an error for other kinds
// of addresses.
absl::StatusOr<std::string> PathOfAddress(std::string_view address);

}  // namespace claimgraph::csv

#endif  // CLAIMGRAPH_ENGINE_CSV_DIRECTORY_H_
