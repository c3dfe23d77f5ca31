// The text form of query tests (.cgt): reading it, and writing it back with other expectations.
//
// A file is a list of blocks; README.md describes each directive. A block knows the lines of the file it came from,
// so that --update replaces only what is expected and leaves comments and layout alone.
#ifndef CLAIMGRAPH_TESTS_QUERIES_CGT_FILE_H_
#define CLAIMGRAPH_TESTS_QUERIES_CGT_FILE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"

namespace claimgraph::cgt {

enum class BlockKind : uint8_t { kLoad, kCase, kQuery, kError, kUpdate, kPlan, kWarning, kRestart, kSet, kSkip };

struct Block {
  BlockKind kind = BlockKind::kCase;
  size_t line = 0;        // 0-based, of the directive
  std::string arguments;  // what stands behind the directive's word
  int repeat = 1;
  std::string text;  // the query
  bool has_rows = false;
  std::vector<std::string> rows;  // expected lines after ----
  size_t rows_begin = 0;          // 0-based lines of the file that hold them
  size_t rows_end = 0;
};

struct File {
  std::string path;
  std::vector<std::string> lines;
  std::vector<Block> blocks;
};

// InvalidArgument, with path and line, for what is not a test file.
absl::StatusOr<File> ParseFile(const std::string& path);

// The file's text with the given lines of expectation in place of the old: pairs of block index and new rows; for
// kError, kUpdate and kWarning the single row is the new directive line.
std::string Rewritten(const File& file, const std::vector<std::pair<size_t, std::vector<std::string>>>& changes);

}  // namespace claimgraph::cgt

#endif  // CLAIMGRAPH_TESTS_QUERIES_CGT_FILE_H_
