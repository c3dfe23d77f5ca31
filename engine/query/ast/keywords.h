// The keywords of the language as the printer has to know them: a variable that is called like one is quoted.
// grammar/keywords.txt is the list for people and tools; a test holds the three together.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_KEYWORDS_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_KEYWORDS_H_

#include <span>
#include <string_view>

namespace claimgraph::ast {

struct Keyword {
  std::string_view word;  // in upper case
  bool reserved;          // has to be quoted to name a variable
};

// Sorted by word.
std::span<const Keyword> Keywords();
// The keyword that `word` is, in any case; null when it is none.
const Keyword* FindKeyword(std::string_view word);

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_KEYWORDS_H_
