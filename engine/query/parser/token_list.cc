#include "engine/query/parser/token_list.h"

#include <unicode/uchar.h>

#include <utility>

#include "ClaimQLLexer.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "engine/query/ast/keywords.h"
#include "engine/query/ast/print_names.h"
#include "engine/query/parser/limits.h"

namespace claimgraph::parser {
namespace {

using antlr4::atn::PredictionMode;
using grammar::ClaimQLLexer;
using grammar::ClaimQLParser;

// The characters of a text. The stream of the runtime would throw on invalid UTF-8 and swallow a byte order mark,
// which shifts every offset.
//
// The lexer has tables for ASCII only. Characters beyond it that may begin a name are shown to it as underscores, those
// that may only continue one as U+0001 (and that itself as another control character): none of them stands in a
// keyword, so the tokens are the same. Text is always taken from the source.
constexpr char32_t kBeginsName = U'_';
constexpr char32_t kContinuesName = 1;

char32_t ShownAs(char32_t c) {
  if (ast::IsPlainLetter(c)) return kBeginsName;
  const uint32_t category = U_MASK(u_charType(static_cast<UChar32>(c)));
  if ((category & (U_GC_L_MASK | U_GC_NL_MASK | U_GC_PC_MASK)) != 0) return kBeginsName;
  return (category & (U_GC_MN_MASK | U_GC_MC_MASK | U_GC_ND_MASK)) != 0 ? kContinuesName : c;
}

class CharacterStream : public antlr4::ANTLRInputStream {
 public:
  explicit CharacterStream(std::string_view text) {
    _data.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
      if (static_cast<uint8_t>(text[i]) < 0x80) {
        const auto c = static_cast<char32_t>(text[i++]);
        _data.push_back(c == kContinuesName ? c + 1 : c);
      } else {
        _data.push_back(ShownAs(utf8::Decode(text, &i)));
      }
    }
  }
};

// As MakeParserTables.
void MakeLexerTables() { static const ClaimQLLexer::Initializer tables; }

// Keywords come from the lexer as identifiers.
void MarkKeyword(const SourceText& source, antlr4::Token* token) {
  const ast::Keyword* keyword = ast::FindKeyword(source.TextOf(token));
  if (keyword == nullptr) return;
  const auto index = static_cast<size_t>(keyword - ast::Keywords().data());
  static_cast<antlr4::WritableToken*>(token)->setType(ClaimQLLexer::ACYCLIC_ + index);  // both lists are sorted
}

}  // namespace

void MakeParserTables() { static const ClaimQLParser::Initializer tables; }

absl::StatusOr<TokenList> Tokenize(const SourceText& source) {
  MakeLexerTables();
  CharacterStream stream(source.text());
  ClaimQLLexer lexer(&stream);
  lexer.removeErrorListeners();
  TokenList tokens;
  for (;;) {
    tokens.push_back(lexer.nextToken());
    if (tokens.back()->getType() == ClaimQLLexer::IDENTIFIER) MarkKeyword(source, tokens.back().get());
    if (tokens.back()->getType() == antlr4::Token::EOF) break;
    if (tokens.size() <= kTokensMax) continue;
    return MakeError(absl::StatusCode::kResourceExhausted,
                     Cat("the query is too long: more than ", kTokensMax, " words and signs"),
                     {.type = "SyntaxError",
                      .detail = "QueryTooLong",
                      .span = source.SpanOf(tokens.back().get()),
                      .advice = "pass the data as a parameter, and UNWIND it"});
  }
  return tokens;
}

// Stops at the first mismatch and notes where it was.
class GrammarRun::Strategy : public antlr4::BailErrorStrategy {
 public:
  explicit Strategy(Mismatch* mismatch) : mismatch_(mismatch) {}

  // Composes no message: it would be thrown away, and the text of the tokens is not there any more.
  void reportError(antlr4::Parser*, const antlr4::RecognitionException&) override {}

  void recover(antlr4::Parser* parser, std::exception_ptr error) override {
    size_t index = parser->getCurrentToken()->getTokenIndex();
    try {
      std::rethrow_exception(error);
    } catch (const antlr4::RecognitionException& e) {
      if (e.getOffendingToken() != nullptr) index = e.getOffendingToken()->getTokenIndex();
    } catch (const std::exception&) {
      // Nothing is known but the place; the base class deals with it.
    }
    Note(parser, index);
    BailErrorStrategy::recover(parser, error);
  }

  antlr4::Token* recoverInline(antlr4::Parser* parser) override {
    Note(parser, parser->getCurrentToken()->getTokenIndex());
    return BailErrorStrategy::recoverInline(parser);
  }

 private:
  void Note(antlr4::Parser* parser, size_t index) {
    mismatch_->index = index;
    mismatch_->rules.clear();
    for (const antlr4::RuleContext* context = parser->getContext(); context != nullptr;
         context = static_cast<const antlr4::RuleContext*>(context->parent)) {
      mismatch_->rules.push_back(context->getRuleIndex());
    }
  }

  Mismatch* mismatch_;
};

GrammarRun::GrammarRun(TokenList tokens) : source_(std::move(tokens)), stream_(&source_), parser_(&stream_) {
  MakeParserTables();
  parser_.removeErrorListeners();
  parser_.setErrorHandler(std::make_shared<Strategy>(&mismatch_));
}

ClaimQLParser::QueryTextContext* GrammarRun::Try(PredictionMode mode) {
  parser_.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(mode);
  try {
    return parser_.queryText();
  } catch (const antlr4::ParseCancellationException&) {
    return nullptr;
  }
}

ClaimQLParser::QueryTextContext* GrammarRun::Parse() {
  ClaimQLParser::QueryTextContext* tree = Try(PredictionMode::SLL);
  if (tree != nullptr) return tree;
  parser_.reset();
  return Try(PredictionMode::LL);
}

std::optional<Mismatch> GrammarRun::Probe() {
  if (Try(PredictionMode::SLL) != nullptr) return std::nullopt;
  return mismatch_;
}

}  // namespace claimgraph::parser
