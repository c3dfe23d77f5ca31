// The documents that a command is given: files, and folders searched for files that hold text.
#ifndef CLAIMGRAPH_TOOLS_CLI_INPUT_FILES_H_
#define CLAIMGRAPH_TOOLS_CLI_INPUT_FILES_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"

namespace claimgraph::cli {

struct InputFiles {
  std::vector<std::string> paths;  // in the order given; those of a folder by name
  uint64_t bytes = 0;
  uint64_t passed_over = 0;  // files in folders that are of no kind that is read
};

// A file that is named is always taken; in folders (searched to any depth, hidden ones left out) those that end in
// .txt, .text, .md or .markdown, a README apart. NotFound names the first path that does not exist; InvalidArgument
// when folders hold nothing to read, or for what is neither file nor folder. Symbolic links are not followed.
absl::StatusOr<InputFiles> CollectInputFiles(const std::vector<std::string>& paths);

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_INPUT_FILES_H_
