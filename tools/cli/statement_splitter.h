// Cuts a stream of query text into statements at `;`, leaving alone those inside strings, `quoted names` and
// comments. Used for scripts and, line by line, by the shell to know whether a statement is complete.
// One thread.
#ifndef CLAIMGRAPH_TOOLS_CLI_STATEMENT_SPLITTER_H_
#define CLAIMGRAPH_TOOLS_CLI_STATEMENT_SPLITTER_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimgraph::cli {

// A statement and where it began in everything that was added, for error positions.
struct Statement {
  std::string text;         // without space before it, without the `;`
  uint32_t first_line = 1;  // 1-based line of text[0]
};

class StatementSplitter {
 public:
  void Add(std::string_view text) { buffer_ += text; }
  // The next complete statement that is not empty, or nullopt when more text is needed.
  std::optional<Statement> Next();
  // What is left after the last `;`, as a statement of its own; nullopt when nothing but space and comments is left.
  std::optional<Statement> Rest();
  // True while a statement has begun and is not complete.
  bool pending() const;
  // True when the text so far ends inside a string, a quoted name or a comment.
  bool inside_token() const { return state_ != State::kPlain && state_ != State::kLineComment; }
  void Clear();

 private:
  enum class State : uint8_t { kPlain, kSingleQuote, kDoubleQuote, kBacktick, kLineComment, kBlockComment };
  // Moves over one character (or two, of a comment mark or escape) at scanned_.
  void Step();
  std::optional<Statement> Take(size_t end, size_t next);
  uint32_t CountLines(size_t begin, size_t end) const;

  std::string buffer_;
  size_t begin_ = 0;           // where the current statement starts in buffer_
  size_t scanned_ = 0;         // everything before it has been looked at
  State state_ = State::kPlain;
  bool has_content_ = false;   // something other than space and comments stands in the current statement
  uint32_t line_ = 1;          // of buffer_[begin_]
};

}  // namespace claimgraph::cli

#endif  // CLAIMGRAPH_TOOLS_CLI_STATEMENT_SPLITTER_H_
