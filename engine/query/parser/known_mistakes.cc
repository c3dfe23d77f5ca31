#include "engine/query/parser/known_mistakes.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/match.h"
#include "engine/base/strings.h"

namespace claimgraph::parser {
namespace {

using Grammar = grammar::ClaimQLParser;

// Two signs side by side that other languages have as one operator.
struct ForeignOperator {
  size_t first;
  size_t second;
  std::string_view advice;
};
constexpr ForeignOperator kForeignOperators[] = {
    {Grammar::EQUAL, Grammar::EQUAL, "compare with a single ="},
    {Grammar::EXCLAMATION, Grammar::EQUAL, "write <> for not equal"},
    {Grammar::AMPERSAND, Grammar::AMPERSAND, "write AND"},
    {Grammar::COLON, Grammar::EQUAL, "write = to give a value"},
    {Grammar::EQUAL, Grammar::GREATER, "write >= for greater or equal"},
    {Grammar::STAR, Grammar::STAR, "write ^ for a power"},
};

std::optional<KnownMistake> FindForeignOperator(const TokenTable& tokens, size_t index) {
  for (const ForeignOperator& op : kForeignOperators) {
    for (const size_t first : {index, index - 1}) {  // the mismatch may be at either half
      if (tokens.type(first) != op.first || tokens.type(first + 1) != op.second) continue;
      if (!tokens.touches_next(first)) continue;
      const Span span = Span::Cover(tokens.span(first), tokens.span(first + 1));
      return KnownMistake{span, Cat("`", tokens.text(first), tokens.text(first + 1), "` is not an operator here"),
                          std::string(op.advice)};
    }
  }
  return std::nullopt;
}

// Words of SQL and the like, where they stand and what to write instead.
struct ForeignWord {
  std::string_view word;
  std::string_view advice;
};
constexpr ForeignWord kForeignWords[] = {
    {"SELECT", "write MATCH (n:Label) RETURN n.property"},
    {"UPDATE", "write MATCH (n) SET n.property = value"},
    {"GROUP", "leave GROUP BY out: RETURN and WITH group by their items that are not aggregates"},
    {"HAVING", "aggregate in WITH and filter with WHERE after it"},
    {"JOIN", "write the relationship as a pattern: (a)-[:TYPE]->(b)"},
    {"FOREACH", "write FOR x IN list and the clause that writes"},
};

std::optional<KnownMistake> FindForeignWord(const TokenTable& tokens, size_t index) {
  if (tokens.type(index) != Grammar::IDENTIFIER) return std::nullopt;
  for (const ForeignWord& foreign : kForeignWords) {
    if (!absl::EqualsIgnoreCase(AbslView(tokens.text(index)), AbslView(foreign.word))) continue;
    return KnownMistake{tokens.span(index), Cat(foreign.word, " is not a clause of ClaimQL"),
                        std::string(foreign.advice)};
  }
  return std::nullopt;
}

// INSERT INTO of SQL. The words that follow look like those before a path (ANY SHORTEST ...), so it is noticed late.
std::optional<KnownMistake> FindInsertInto(const TokenTable& tokens, size_t index) {
  constexpr size_t kWordsMax = 5;
  for (size_t back = 0; back <= kWordsMax && back < index; ++back) {
    const size_t into = index - back;
    if (into >= tokens.size() || tokens.type(into - 1) != Grammar::INSERT_) continue;
    if (!absl::EqualsIgnoreCase(AbslView(tokens.text(into)), "INTO")) continue;
    return KnownMistake{tokens.span(into), "INSERT takes a pattern, not a table",
                        "write INSERT (:Label {property: value})"};
  }
  return std::nullopt;
}

// FILTER and IS TYPED without what has to follow.
std::optional<KnownMistake> FindMissingPart(const TokenTable& tokens, size_t index, const std::vector<size_t>& rules) {
  if (index == 0) return std::nullopt;
  const auto in_rule = [&](size_t rule) { return std::find(rules.begin(), rules.end(), rule) != rules.end(); };
  const size_t before = tokens.type(index - 1);
  const bool where = before == Grammar::WHERE_ && index > 1 && tokens.type(index - 2) == Grammar::FILTER_;
  if (in_rule(Grammar::RuleFilterClause) && (before == Grammar::FILTER_ || where)) {
    return KnownMistake{tokens.span(index), "FILTER needs a condition", "write FILTER n.property > 0"};
  }
  if (in_rule(Grammar::RuleIsTest) && before == Grammar::TYPED_) {
    return KnownMistake{tokens.span(index), "IS TYPED needs a type", "write IS TYPED INTEGER, or another type"};
  }
  return std::nullopt;
}

// MATCH n, CREATE n:Label: a node without its parentheses.
std::optional<KnownMistake> FindBareNode(const TokenTable& tokens, size_t index) {
  if (index < 2 || tokens.type(index - 1) != Grammar::IDENTIFIER) return std::nullopt;
  const size_t clause = tokens.type(index - 2);
  if (clause != Grammar::MATCH_ && clause != Grammar::CREATE_ && clause != Grammar::MERGE_ &&
      clause != Grammar::INSERT_) {
    return std::nullopt;
  }
  return KnownMistake{tokens.span(index - 1), "a node pattern needs parentheses",
                      Cat("write (", tokens.text(index - 1), ")")};
}

}  // namespace

std::optional<KnownMistake> FindKnownMistake(const TokenTable& tokens, const Mismatch& mismatch) {
  const size_t index = std::min(mismatch.index, tokens.size() - 1);
  if (auto found = FindForeignOperator(tokens, index)) return found;
  if (auto found = FindForeignWord(tokens, index)) return found;
  if (auto found = FindInsertInto(tokens, index)) return found;
  if (auto found = FindMissingPart(tokens, index, mismatch.rules)) return found;
  return FindBareNode(tokens, index);
}

}  // namespace claimgraph::parser
