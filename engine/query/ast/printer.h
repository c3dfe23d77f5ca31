// The canonical text of a syntax tree: one line of ClaimQL, upper-case keywords, parentheses only where the meaning
// needs them. Parsing the text gives a tree that prints the same. Never fails; thread-safe.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_PRINTER_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_PRINTER_H_

#include <string>

#include "engine/query/ast/query.h"

namespace claimgraph::ast {

std::string ToString(const Query& query);
std::string ToString(const Statement& statement);
std::string ToString(const Clause& clause);
std::string ToString(const Expression& expression);
std::string ToString(const PathPattern& pattern);
std::string ToString(const LabelExpression& expression);

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_PRINTER_H_
