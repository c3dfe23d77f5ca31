// Records of a block of CSV text (RFC 4180): fields split at the delimiter, quotes removed and "" undone.
#ifndef CLAIMGRAPH_ENGINE_CSV_CSV_PARSER_H_
#define CLAIMGRAPH_ENGINE_CSV_CSV_PARSER_H_

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "engine/csv/csv_blocks.h"

namespace claimgraph::csv {

struct CsvField {
  std::string_view text;
  bool quoted = false;  // "" is an empty string, an empty field without quotes is nothing
};

class CsvParser {
 public:
  // `block` must outlive the parser.
  CsvParser(const CsvBlock& block, char delimiter)
      : text_(block.text), next_line_(block.first_line), delimiter_(delimiter) {}

  // Moves to the next record that is not an empty line; false at the end.
  bool Next();
  const std::vector<CsvField>& fields() const { return fields_; }  // valid until Next
  uint64_t line() const { return line_; }                          // where the record starts
  // What is wrong with the record; empty when nothing is. The parser goes on with the next line.
  const std::string& problem() const { return problem_; }

 private:
  void ReadRecord();
  void ReadQuoted();
  void ReadPlain();

  std::string_view text_;
  size_t position_ = 0;
  uint64_t next_line_;
  uint64_t line_ = 0;
  const char delimiter_;
  std::vector<CsvField> fields_;
  std::deque<std::string> unescaped_;  // fields that held ""
  std::string problem_;
};

}  // namespace claimgraph::csv

#endif  // CLAIMGRAPH_ENGINE_CSV_CSV_PARSER_H_
