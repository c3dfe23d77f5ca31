#include "engine/query/ast/keywords.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "absl/strings/ascii.h"
#include "engine/base/strings.h"

namespace claimgraph::ast {
namespace {

constexpr Keyword kKeywords[] = {
    {"ACYCLIC", false},    {"AFFECTS", false},    {"ALL", true},           {"ALLSHORTESTPATHS", false},
    {"AND", true},         {"ANY", false},        {"AS", true},            {"ASC", true},
    {"ASCENDING", true},   {"ASSERTED", false},   {"BY", true},            {"CALL", false},
    {"CASE", true},        {"COLLECT", false},    {"CONSTRAINT", false},   {"CONTAINS", true},
    {"COUNT", false},      {"CREATE", true},      {"DELETE", true},        {"DESC", true},
    {"DESCENDING", true},  {"DETACH", true},      {"DIFFERENT", false},    {"DISTINCT", true},      {"DOCUMENT", false},
    {"DROP", false},       {"EACH", false},       {"ELSE", true},          {"END", true},
    {"ENDS", true},        {"EXCEPT", false},     {"EXISTS", true},        {"EXPLAIN", false},
    {"FALSE", true},       {"FILTER", false},     {"FINISH", false},       {"FIRST", false},
    {"FOR", false},        {"FROM", false},       {"FULLTEXT", false},     {"GROUPS", false},
    {"IF", false},         {"IN", true},          {"INCLUDING", false},    {"INDEX", false},
    {"INSERT", false},     {"INTERSECT", false},  {"IS", true},            {"LABELED", false},
    {"LAST", false},       {"LET", false},        {"LIMIT", true},         {"LOAD", false},
    {"MATCH", true},
    {"MERGE", true},       {"NEGATIVELY", false}, {"NEXT", false},         {"NONE", false},
    {"NOT", true},         {"NULL", true},        {"NULLS", false},        {"OFFSET", false},
    {"ON", true},          {"OPTIONAL", true},    {"OR", true},            {"ORDER", true},
    {"ORDINALITY", false}, {"POSITIVELY", false}, {"PROFILE", false},      {"REDUCE", false},
    {"REMOVE", true},      {"REPEATABLE", false}, {"REQUIRE", false},    {"RETRACT", false},      {"RETURN", true},
    {"SET", true},         {"SHORTEST", false},   {"SHORTESTPATH", false}, {"SHOW", false},
    {"SIMPLE", false},     {"SINGLE", false},     {"SKIP", true},          {"STARTS", true},
    {"STEPS", false},      {"THEN", true},        {"TRACE", false},        {"TRAIL", false},
    {"TRUE", true},        {"TYPED", false},      {"UNION", true},         {"UNIQUE", false},
    {"UNKNOWN", false},    {"UNWIND", true},      {"VALUE", false},        {"WALK", false},
    {"WHEN", true},        {"WHERE", true},       {"WHICH", false},        {"WITH", true},
    {"WITHIN", false},     {"XOR", true},         {"YIELD", false},
};

}  // namespace

std::span<const Keyword> Keywords() { return kKeywords; }

const Keyword* FindKeyword(std::string_view word) {
  const std::string upper = absl::AsciiStrToUpper(AbslView(word));
  const Keyword* found = std::lower_bound(std::begin(kKeywords), std::end(kKeywords), std::string_view(upper),
                                          [](const Keyword& keyword, std::string_view w) { return keyword.word < w; });
  return found != std::end(kKeywords) && found->word == upper ? found : nullptr;
}

}  // namespace claimgraph::ast
