// Reads lines from a terminal with editing, history and completion (libedit). One per process, one thread.
#ifndef CLAIMGRAPH_TOOLS_CLI_SHELL_LINE_EDITOR_H_
#define CLAIMGRAPH_TOOLS_CLI_SHELL_LINE_EDITOR_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph::cli {

enum class ReadStatus : uint8_t { kLine, kInterrupted, kEnd };

// The possible completions of the word that ends `before_cursor`, and how many bytes of it they replace.
struct Completions {
  std::vector<std::string> words;
  size_t replaced_bytes = 0;
};
using CompleteFunction = std::function<Completions(std::string_view before_cursor)>;

class LineEditor {
 public:
  // `history_path` may be empty: then nothing is kept. A history that cannot be read or written is no error.
  LineEditor(std::string history_path, CompleteFunction complete);
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  // Without its line end. kInterrupted after Ctrl-C.
  ReadStatus Read(std::string_view prompt, std::string* line);
  void AddHistory(const std::string& entry);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_SHELL_LINE_EDITOR_H_
