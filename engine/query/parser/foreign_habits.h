// Habits of other languages and of older Cypher that a grammar can only call unexpected: what to write instead.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_FOREIGN_HABITS_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_FOREIGN_HABITS_H_

#include <cstddef>
#include <optional>

#include "engine/query/parser/known_mistakes.h"

namespace claimgraph::parser {

// `index` is the token that does not fit. nullopt when nothing is known about it.
std::optional<KnownMistake> FindForeignHabit(const TokenTable& tokens, size_t index);

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_FOREIGN_HABITS_H_
