#include "engine/query/parser/syntax_errors.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "engine/base/edit_distance.h"
#include "engine/base/strings.h"
#include "engine/query/parser/foreign_habits.h"
#include "engine/query/parser/known_mistakes.h"

namespace claimgraph::parser {
namespace {

using Grammar = grammar::ClaimQLParser;

// Longer texts are not tried again: one try would take more than a millisecond.
constexpr size_t kProbeTokensMax = 1000;
constexpr size_t kExpectedMax = 6;

// Keywords are the first token types, and their symbolic names end in an underscore.
constexpr size_t kFirstKeyword = Grammar::ACYCLIC_;
constexpr size_t kLastKeyword = Grammar::YIELD_;

// The words of all keywords, by type.
std::vector<std::string> MakeKeywordTexts() {
  TokenList nothing;
  nothing.push_back(std::make_unique<antlr4::CommonToken>(antlr4::Token::EOF));
  const GrammarRun run(std::move(nothing));
  std::vector<std::string> texts(kLastKeyword + 1);
  for (size_t type = kFirstKeyword; type <= kLastKeyword; ++type) {
    texts[type] = run.TokenName(type);
    texts[type].pop_back();
  }
  return texts;
}

// REQUIRES: a keyword.
const std::string& KeywordText(size_t type) {
  static const std::vector<std::string>* const texts = new std::vector<std::string>(MakeKeywordTexts());
  return (*texts)[type];
}

// The keyword that was meant by the word at `index`, if the text gets past token `stop` with it.
std::optional<size_t> FindMeantKeyword(const TokenTable& tokens, size_t index, size_t stop) {
  if (tokens.type(index) != Grammar::IDENTIFIER) return std::nullopt;
  const std::string word = absl::AsciiStrToUpper(AbslView(tokens.text(index)));
  std::vector<std::pair<size_t, size_t>> near;  // distance, keyword
  for (size_t type = kFirstKeyword; type <= kLastKeyword; ++type) {
    const std::string& keyword = KeywordText(type);
    const size_t allowed = keyword.size() <= 2 ? 0 : keyword.size() <= 4 ? 1 : 2;
    const size_t distance = EditDistance(word, keyword);
    if (distance <= allowed) near.push_back({distance, type});
  }
  std::sort(near.begin(), near.end());
  for (const auto& [distance, type] : near) {
    const std::optional<Mismatch> mismatch = tokens.ProbeReplaced(index, type);
    if (!mismatch || mismatch->index > stop) return type;
  }
  return std::nullopt;
}

struct Sign {
  size_t type;
  std::string_view text;
};
constexpr Sign kSigns[] = {
    {Grammar::LEFT_PAREN, "`(`"},  {Grammar::RIGHT_PAREN, "`)`"}, {Grammar::RIGHT_BRACKET, "`]`"},
    {Grammar::RIGHT_BRACE, "`}`"}, {Grammar::LEFT_BRACE, "`{`"},  {Grammar::LEFT_BRACKET, "`[`"},
    {Grammar::COMMA, "`,`"},       {Grammar::COLON, "`:`"},       {Grammar::EQUAL, "`=`"},
    {Grammar::MINUS, "`-`"},       {Grammar::GREATER, "`>`"},     {Grammar::DOT, "`.`"},
    {Grammar::BAR, "`|`"},
};
// Keywords worth naming, the likeliest first.
constexpr size_t kNamedKeywords[] = {
    Grammar::RETURN_,  Grammar::WHERE_,  Grammar::MATCH_,  Grammar::WITH_,   Grammar::AS_,      Grammar::BY_,
    Grammar::IN_,      Grammar::WHEN_,   Grammar::THEN_,   Grammar::ELSE_,   Grammar::END_,     Grammar::SET_,
    Grammar::AFFECTS_, Grammar::STEPS_,  Grammar::ON_,     Grammar::FOR_,    Grammar::REQUIRE_, Grammar::INDEX_,
    Grammar::NULL_,    Grammar::NOT_,    Grammar::UNIQUE_, Grammar::DELETE_, Grammar::EXISTS_,  Grammar::ORDER_,
    Grammar::LIMIT_,   Grammar::CREATE_, Grammar::MERGE_,  Grammar::UNWIND_, Grammar::CALL_,    Grammar::SHORTEST_,
};

// What could stand at a place of the text, in words.
class Expectation {
 public:
  Expectation(const TokenTable& tokens, size_t index) : tokens_(tokens), index_(index) { Collect(); }

  bool takes_name() const { return takes_name_; }
  // "`,`, ORDER or the end of the query"; empty when nothing is known.
  std::string Text() const {
    std::string text;
    for (size_t i = 0; i < words_.size(); ++i) {
      if (i > 0) text += i + 1 == words_.size() ? " or " : ", ";
      text += words_[i];
    }
    return text;
  }

 private:
  bool Takes(size_t type) const {
    const std::optional<Mismatch> mismatch = tokens_.ProbeAppended(index_, type);
    return !mismatch || mismatch->index > index_;
  }
  void Add(std::string word) {
    if (words_.size() < kExpectedMax) words_.push_back(std::move(word));
  }

  void Collect() {
    // After a complete expression nearly every operator fits; naming them would help nobody. Nor would a name, which
    // only fits since two words may be a type before a text: LOCAL DATETIME '...'.
    const bool takes_operator = Takes(Grammar::STAR) && Takes(Grammar::SLASH);
    takes_name_ = !takes_operator && Takes(Grammar::IDENTIFIER);
    const bool takes_number = Takes(Grammar::INTEGER);
    const bool takes_expression = takes_name_ && takes_number;
    if (takes_expression) {
      Add("an expression");
    } else if (takes_name_) {
      Add("a name");
    } else if (takes_number) {
      Add("a number");
    }
    for (const Sign& sign : kSigns) {
      const bool part_of_expression = sign.type == Grammar::LEFT_PAREN || sign.type == Grammar::LEFT_BRACKET ||
                                      sign.type == Grammar::LEFT_BRACE || sign.type == Grammar::MINUS;
      if (takes_expression && part_of_expression) continue;
      if (takes_operator && (part_of_expression || IsOperator(sign.type))) continue;
      if (Takes(sign.type)) Add(std::string(sign.text));
    }
    if (tokens_.type(index_) != antlr4::Token::EOF && !tokens_.ProbeAppended(index_, antlr4::Token::EOF)) {
      at_end_ = true;
    }
    CollectKeywords(takes_expression, takes_operator);
    if (at_end_) words_.push_back("the end of the query");
  }

  static bool IsOperator(size_t type) {
    return type == Grammar::EQUAL || type == Grammar::GREATER || type == Grammar::DOT || type == Grammar::COLON ||
           type == Grammar::BAR;
  }

  void CollectKeywords(bool takes_expression, bool takes_operator) {
    if (takes_expression) return;
    for (const size_t type : kNamedKeywords) {
      if (words_.size() >= kExpectedMax) return;
      if (takes_operator && type == Grammar::IN_) continue;
      if (takes_name_ && type >= kFirstKeyword && !Takes(Grammar::QUOTED_IDENTIFIER)) continue;
      // Where any name fits, a keyword fits as a name: that says nothing.
      if (takes_name_) continue;
      if (Takes(type)) Add(KeywordText(type));
    }
  }

  const TokenTable& tokens_;
  const size_t index_;
  bool takes_name_ = false;
  bool at_end_ = false;
  std::vector<std::string> words_;
};

// The innermost bracket that is open before the token `end`, or nullopt.
std::optional<size_t> FindUnclosed(const TokenTable& tokens, size_t end) {
  std::vector<size_t> open;
  for (size_t i = 0; i < end; ++i) {
    switch (tokens.type(i)) {
      case Grammar::LEFT_PAREN:
      case Grammar::LEFT_BRACKET:
      case Grammar::LEFT_BRACE:
        open.push_back(i);
        break;
      case Grammar::RIGHT_PAREN:
      case Grammar::RIGHT_BRACKET:
      case Grammar::RIGHT_BRACE:
        if (!open.empty()) open.pop_back();
        break;
      default:
        break;
    }
  }
  if (open.empty()) return std::nullopt;
  return open.back();
}

// True when the bracket at `index` closes nothing.
bool ClosesNothing(const TokenTable& tokens, size_t index) {
  const size_t closing = tokens.type(index);
  if (closing != Grammar::RIGHT_PAREN && closing != Grammar::RIGHT_BRACKET && closing != Grammar::RIGHT_BRACE) {
    return false;
  }
  return !FindUnclosed(tokens, index);
}

// openCypher's word for the mistake.
std::string_view DetailOf(const Mismatch& mismatch) {
  const auto has = [&](size_t rule) {
    return std::find(mismatch.rules.begin(), mismatch.rules.end(), rule) != mismatch.rules.end();
  };
  return has(Grammar::RuleRelationshipDetail) ? "InvalidRelationshipPattern" : "UnexpectedSyntax";
}

bool IsKeyword(size_t type) { return type >= kFirstKeyword && type <= kLastKeyword; }

absl::Status ExplainByProbing(const TokenTable& tokens, size_t index, std::string_view detail) {
  for (const size_t word : {index, index - 1}) {
    const std::optional<size_t> meant = FindMeantKeyword(tokens, word, index);
    if (!meant) continue;
    return SyntaxError(detail, tokens.span(word), Cat("unexpected `", tokens.text(word), "`"),
                       Cat("did you mean ", KeywordText(*meant), "?"));
  }
  if (ClosesNothing(tokens, index)) {
    return SyntaxError(detail, tokens.span(index), Cat("`", tokens.text(index), "` closes nothing"),
                       "remove it, or write the bracket that it should close");
  }
  const Expectation expectation(tokens, index);
  const std::string expected = expectation.Text();
  const bool end = tokens.type(index) == antlr4::Token::EOF;
  const std::string found = end ? "the query ends too early" : Cat("unexpected `", tokens.text(index), "`");
  std::string advice;
  const std::optional<size_t> unclosed = end ? FindUnclosed(tokens, index) : std::nullopt;
  if (unclosed) {
    advice = Cat("close the `", tokens.text(*unclosed), "` at byte ", tokens.span(*unclosed).offset);
  } else if (IsKeyword(tokens.type(index)) && expectation.takes_name()) {
    advice = Cat("a reserved word can be a name in backquotes: `", tokens.text(index), "`");
  }
  return SyntaxError(detail, tokens.span(index), expected.empty() ? found : Cat(found, "; expected ", expected),
                     advice);
}

// Where the text stops making sense. A word after a complete text is taken for the first of two before a string
// (ZONED DATETIME '...'), and only the one after it fails; then it is the word that is wrong.
size_t FirstWrong(const TokenTable& tokens, size_t index) {
  const bool after_word = index > 1 && tokens.type(index - 1) == Grammar::IDENTIFIER;
  if (!after_word || tokens.ProbeAppended(index - 1, antlr4::Token::EOF)) return index;
  return tokens.ProbeAppended(index, antlr4::Token::EOF) ? index - 1 : index;
}

}  // namespace

TokenTable::TokenTable(const TokenList& tokens, const SourceText& source) : source_(source) {
  entries_.reserve(tokens.size());
  for (const auto& token : tokens) {
    const bool end = token->getType() == antlr4::Token::EOF;
    const auto start = static_cast<uint32_t>(token->getStartIndex());
    entries_.push_back({token->getType(), start, end ? start : static_cast<uint32_t>(token->getStopIndex())});
  }
}

Span TokenTable::span(size_t index) const {
  const auto end = static_cast<uint32_t>(source_.text().size());
  if (index >= entries_.size()) return {end, 0};
  antlr4::CommonToken token(type(index));
  token.setStartIndex(entries_[index].start);
  token.setStopIndex(entries_[index].stop);
  return source_.SpanOf(&token);
}

TokenList TokenTable::Copy(size_t end) const {
  TokenList list;
  for (size_t i = 0; i < end; ++i) {
    auto token = std::make_unique<antlr4::CommonToken>(type(i));
    token->setStartIndex(entries_[i].start);
    token->setStopIndex(entries_[i].stop);
    list.push_back(std::move(token));
  }
  return list;
}

std::optional<Mismatch> TokenTable::ProbeAppended(size_t end, size_t type) const {
  TokenList list = Copy(end);
  if (type != antlr4::Token::EOF) list.push_back(std::make_unique<antlr4::CommonToken>(type));
  list.push_back(std::make_unique<antlr4::CommonToken>(antlr4::Token::EOF));
  return GrammarRun(std::move(list)).Probe();
}

std::optional<Mismatch> TokenTable::ProbeReplaced(size_t index, size_t type) const {
  TokenList list = Copy(entries_.size() - 1);
  list[index] = std::make_unique<antlr4::CommonToken>(type);
  list.push_back(std::make_unique<antlr4::CommonToken>(antlr4::Token::EOF));
  return GrammarRun(std::move(list)).Probe();
}

absl::Status ExplainMismatch(const TokenTable& tokens, const Mismatch& noticed) {
  Mismatch mismatch = noticed;
  mismatch.index = std::min(mismatch.index, tokens.size() - 1);
  const bool probes = tokens.size() <= kProbeTokensMax;
  if (probes) mismatch.index = FirstWrong(tokens, mismatch.index);
  const size_t index = mismatch.index;
  const std::string_view detail = DetailOf(mismatch);
  if (const std::optional<KnownMistake> known = FindKnownMistake(tokens, mismatch)) {
    return SyntaxError(detail, known->span, known->message, known->advice);
  }
  if (const std::optional<KnownMistake> habit = FindForeignHabit(tokens, index)) {
    return SyntaxError(detail, habit->span, habit->message, habit->advice);
  }
  if (!probes) {
    return SyntaxError(detail, tokens.span(index), Cat("unexpected `", tokens.text(index), "`"));
  }
  return ExplainByProbing(tokens, index, detail);
}

}  // namespace claimgraph::parser
