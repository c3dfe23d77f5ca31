#include "engine/query/parser/foreign_habits.h"

#include <string>

#include "absl/strings/match.h"
#include "engine/base/strings.h"

namespace claimgraph::parser {
namespace {

using Grammar = grammar::ClaimQLParser;

// Words that stand where an operator is looked for.
struct ForeignPredicate {
  std::string_view word;
  std::string_view advice;
};
constexpr ForeignPredicate kPredicates[] = {
    {"LIKE", "write STARTS WITH, ENDS WITH, CONTAINS, or =~ and a regular expression"},
    {"ILIKE", "write toLower(x) CONTAINS 'part', or =~ '(?i)...'"},
    {"RLIKE", "write =~ and a regular expression"},
    {"REGEXP", "write =~ and a regular expression"},
    {"BETWEEN", "write a <= x <= b"},
    {"ISNULL", "write IS NULL"},
    {"EQUALS", "write ="},
    {"MOD", "write %"},
    {"DIV", "write /, which divides integers without a rest"},
    {"USE", "there is one database: leave USE out"},
    {"ASSERT", "write FOR (n:Label) REQUIRE n.property IS UNIQUE"},
    {"GO", "statements end with ;"},
};

bool IsWord(const TokenTable& tokens, size_t index, std::string_view word) {
  return absl::EqualsIgnoreCase(AbslView(tokens.text(index)), AbslView(word));
}

KnownMistake At(const TokenTable& tokens, size_t index, std::string message, std::string advice) {
  return {tokens.span(index), std::move(message), std::move(advice)};
}

std::optional<KnownMistake> FindPredicate(const TokenTable& tokens, size_t index) {
  if (tokens.type(index) != Grammar::IDENTIFIER) return std::nullopt;
  for (const ForeignPredicate& foreign : kPredicates) {
    if (!IsWord(tokens, index, foreign.word)) continue;
    return At(tokens, index, Cat(foreign.word, " is no word of ClaimQL"), std::string(foreign.advice));
  }
  return std::nullopt;
}

// CREATE INDEX ON :Label(property), CREATE CONSTRAINT ON ... ASSERT, DROP INDEX ON: the schema of old.
std::optional<KnownMistake> FindOldSchema(const TokenTable& tokens, size_t index) {
  if (index < 2 || tokens.type(index) != Grammar::ON_) return std::nullopt;
  const bool drop = tokens.type(index - 2) == Grammar::DROP_;
  if (tokens.type(index - 1) == Grammar::INDEX_) {
    return At(tokens, index, "indexes are written differently",
              drop ? "write DROP INDEX name; SHOW INDEXES lists the names"
                   : "write CREATE INDEX FOR (n:Label) ON (n.property)");
  }
  if (tokens.type(index - 1) != Grammar::CONSTRAINT_) return std::nullopt;
  return At(tokens, index, "constraints are written differently",
            drop ? "write DROP CONSTRAINT name; SHOW CONSTRAINTS lists the names"
                 : "write CREATE CONSTRAINT FOR (n:Label) REQUIRE n.property IS UNIQUE");
}

// {name = 'x'}, {'name': 'x'}: maps of other languages.
std::optional<KnownMistake> FindMapEntry(const TokenTable& tokens, size_t index) {
  if (index < 1) return std::nullopt;
  const auto begins_entry = [&](size_t i) {
    return tokens.type(i) == Grammar::LEFT_BRACE || tokens.type(i) == Grammar::COMMA;
  };
  if (tokens.type(index) == Grammar::STRING && begins_entry(index - 1) && tokens.type(index + 1) == Grammar::COLON) {
    const std::string_view text = tokens.text(index);
    return At(tokens, index, "names of properties stand without quotes",
              Cat("write ", text.substr(1, text.size() - 2), ": value"));
  }
  if (tokens.type(index) == Grammar::EQUAL && index >= 2 && begins_entry(index - 2)) {
    return At(tokens, index, "the value of a property follows a colon",
              Cat("write ", tokens.text(index - 1), ": value"));
  }
  return std::nullopt;
}

// x NOT IN list, x IN (1, 2), x IS 'a'.
std::optional<KnownMistake> FindMembership(const TokenTable& tokens, size_t index) {
  if (index < 1) return std::nullopt;
  const size_t type = tokens.type(index);
  if (type == Grammar::NOT_ && tokens.type(index + 1) == Grammar::IN_) {
    return At(tokens, index, "NOT stands before what it denies", "write NOT x IN [1, 2]");
  }
  if (type == Grammar::COMMA && index >= 3 && tokens.type(index - 2) == Grammar::LEFT_PAREN &&
      tokens.type(index - 3) == Grammar::IN_) {
    return At(tokens, index - 2, "a list stands in square brackets", "write IN [1, 2]");
  }
  const bool value = type == Grammar::STRING || type == Grammar::INTEGER || type == Grammar::FLOAT;
  if (value && tokens.type(index - 1) == Grammar::IS_) {
    return At(tokens, index - 1, "IS does not compare values", "write = to compare; IS NULL tests for null");
  }
  return std::nullopt;
}

// -[*1-3]->, DELETE FROM table, two statements in one.
std::optional<KnownMistake> FindOthers(const TokenTable& tokens, size_t index) {
  if (index < 2) return std::nullopt;
  if (tokens.type(index) == Grammar::MINUS && tokens.type(index - 1) == Grammar::INTEGER &&
      tokens.type(index - 2) == Grammar::STAR) {
    return At(tokens, index, "a range of lengths is written with two dots",
              Cat("write *", tokens.text(index - 1), "..", tokens.text(index + 1)));
  }
  if (tokens.type(index - 1) == Grammar::FROM_ && tokens.type(index - 2) == Grammar::DELETE_) {
    return At(tokens, index - 1, "DELETE takes what MATCH has found, not a table",
              "write MATCH (n:Label) WHERE ... DELETE n");
  }
  if (tokens.type(index - 1) == Grammar::SEMICOLON) {
    return At(tokens, index, "here a second statement begins", "run one statement at a time");
  }
  return std::nullopt;
}

// A clause begins where an expression is still missing.
std::optional<KnownMistake> FindMissingExpression(const TokenTable& tokens, size_t index) {
  if (index < 1) return std::nullopt;
  switch (tokens.type(index)) {
    case Grammar::RETURN_:
    case Grammar::WHERE_:
    case Grammar::MATCH_:
    case Grammar::ORDER_:
    case Grammar::SET_:
    case Grammar::CREATE_:
    case Grammar::LIMIT_: break;
    default: return std::nullopt;
  }
  switch (tokens.type(index - 1)) {
    case Grammar::AND_:
    case Grammar::OR_:
    case Grammar::XOR_:
    case Grammar::NOT_:
    case Grammar::COMMA:
    case Grammar::WHERE_:
    case Grammar::BY_:
    case Grammar::IN_:
    case Grammar::EQUAL:
    case Grammar::LESS:
    case Grammar::GREATER:
    case Grammar::PLUS:
    case Grammar::STAR: break;
    default: return std::nullopt;
  }
  return At(tokens, index - 1, Cat("something is missing between `", tokens.text(index - 1), "` and `",
                                   tokens.text(index), "`"),
            Cat("write what belongs there, or take `", tokens.text(index - 1), "` out"));
}

}  // namespace

std::optional<KnownMistake> FindForeignHabit(const TokenTable& tokens, size_t index) {
  for (const size_t at : {index, index - 1}) {
    if (at >= tokens.size()) continue;
    if (auto found = FindPredicate(tokens, at)) return found;
  }
  if (auto found = FindOldSchema(tokens, index)) return found;
  if (auto found = FindMapEntry(tokens, index)) return found;
  if (auto found = FindMembership(tokens, index)) return found;
  if (auto found = FindOthers(tokens, index)) return found;
  return FindMissingExpression(tokens, index);
}

}  // namespace claimgraph::parser
