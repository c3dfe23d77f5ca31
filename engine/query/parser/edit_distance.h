// How many typing mistakes lie between two words: letters left out, added, mistaken, or swapped with a neighbour.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_EDIT_DISTANCE_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_EDIT_DISTANCE_H_

#include <cstddef>
#include <string_view>

namespace claimgraph::parser {

// Compares bytes. Words longer than 32 bytes are equal or simply far apart.
size_t EditDistance(std::string_view a, std::string_view b);

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_EDIT_DISTANCE_H_
