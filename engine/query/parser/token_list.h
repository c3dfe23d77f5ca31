// The tokens of a query text, and one run of the generated parser over them.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_TOKEN_LIST_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_TOKEN_LIST_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ClaimQLParser.h"
#include "absl/status/statusor.h"
#include "antlr4-runtime.h"
#include "engine/query/parser/source_text.h"

namespace claimgraph::parser {

// Ends with the end-of-file token. Offsets are code points of the text. The tokens know their types and places only:
// asking one for its text is not allowed.
using TokenList = std::vector<std::unique_ptr<antlr4::Token>>;

// Makes the tables of the generated parser, the first time. They are made when they are needed and not when the program
// starts: they take most of a millisecond.
void MakeParserTables();

// Splits `source` into tokens. Stops with ResourceExhausted at more than kTokensMax.
absl::StatusOr<TokenList> Tokenize(const SourceText& source);

// Where the grammar stopped to match.
struct Mismatch {
  size_t index = 0;           // of the first token that does not fit
  std::vector<size_t> rules;  // the grammar rules around it, innermost first
};

// Runs the grammar over a list of tokens, once. Owns the parse tree.
class GrammarRun {
 public:
  explicit GrammarRun(TokenList tokens);
  // Parses with SLL prediction, and again with full LL prediction where that fails: SLL is several times faster and
  // right for nearly every query. Returns null on a syntax error.
  grammar::ClaimQLParser::QueryTextContext* Parse();
  // One try with SLL prediction, for probing. Returns where it stopped, nullopt when everything fits.
  std::optional<Mismatch> Probe();

  const Mismatch& mismatch() const { return mismatch_; }
  // The name of a type of token as the grammar has it.
  std::string TokenName(size_t type) const { return parser_.getVocabulary().getSymbolicName(type); }

 private:
  class Strategy;
  grammar::ClaimQLParser::QueryTextContext* Try(antlr4::atn::PredictionMode mode);

  antlr4::ListTokenSource source_;
  antlr4::BufferedTokenStream stream_;
  grammar::ClaimQLParser parser_;
  Mismatch mismatch_;
};

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_TOKEN_LIST_H_
