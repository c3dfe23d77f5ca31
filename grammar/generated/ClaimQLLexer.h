
// Generated from ClaimQLLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace claimgraph::grammar {


class  ClaimQLLexer : public antlr4::Lexer {
public:
  enum {
    ACYCLIC_ = 1, AFFECTS_ = 2, ALL_ = 3, ALLSHORTESTPATHS_ = 4, AND_ = 5, 
    ANY_ = 6, AS_ = 7, ASC_ = 8, ASCENDING_ = 9, ASSERTED_ = 10, BY_ = 11, 
    CALL_ = 12, CASE_ = 13, COLLECT_ = 14, CONSTRAINT_ = 15, CONTAINS_ = 16, 
    COUNT_ = 17, CREATE_ = 18, DELETE_ = 19, DESC_ = 20, DESCENDING_ = 21, 
    DETACH_ = 22, DIFFERENT_ = 23, DISTINCT_ = 24, DOCUMENT_ = 25, DROP_ = 26, 
    EACH_ = 27, ELSE_ = 28, END_ = 29, ENDS_ = 30, EXCEPT_ = 31, EXISTS_ = 32, 
    EXPLAIN_ = 33, FALSE_ = 34, FIRST_ = 35, FOR_ = 36, FROM_ = 37, FULLTEXT_ = 38, 
    GROUPS_ = 39, IF_ = 40, IN_ = 41, INCLUDING_ = 42, INDEX_ = 43, INTERSECT_ = 44, 
    IS_ = 45, LAST_ = 46, LIMIT_ = 47, MATCH_ = 48, MERGE_ = 49, NEGATIVELY_ = 50, 
    NONE_ = 51, NOT_ = 52, NULL_ = 53, NULLS_ = 54, OFFSET_ = 55, ON_ = 56, 
    OPTIONAL_ = 57, OR_ = 58, ORDER_ = 59, POSITIVELY_ = 60, PROFILE_ = 61, 
    REDUCE_ = 62, REMOVE_ = 63, REPEATABLE_ = 64, REQUIRE_ = 65, RETRACT_ = 66, 
    RETURN_ = 67, SET_ = 68, SHORTEST_ = 69, SHORTESTPATH_ = 70, SHOW_ = 71, 
    SIMPLE_ = 72, SINGLE_ = 73, SKIP_ = 74, STARTS_ = 75, STEPS_ = 76, THEN_ = 77, 
    TRACE_ = 78, TRAIL_ = 79, TRUE_ = 80, UNION_ = 81, UNIQUE_ = 82, UNWIND_ = 83, 
    WALK_ = 84, WHEN_ = 85, WHERE_ = 86, WHICH_ = 87, WITH_ = 88, WITHIN_ = 89, 
    XOR_ = 90, YIELD_ = 91, PLUS_EQUAL = 92, LESS_EQUAL = 93, GREATER_EQUAL = 94, 
    NOT_EQUAL = 95, MATCHES = 96, DOT_DOT = 97, EQUAL = 98, LESS = 99, GREATER = 100, 
    PLUS = 101, MINUS = 102, STAR = 103, SLASH = 104, PERCENT = 105, CARET = 106, 
    LEFT_PAREN = 107, RIGHT_PAREN = 108, LEFT_BRACKET = 109, RIGHT_BRACKET = 110, 
    LEFT_BRACE = 111, RIGHT_BRACE = 112, COMMA = 113, DOT = 114, COLON = 115, 
    SEMICOLON = 116, BAR = 117, AMPERSAND = 118, EXCLAMATION = 119, DOLLAR = 120, 
    QUESTION = 121, INTEGER = 122, FLOAT = 123, STRING = 124, IDENTIFIER = 125, 
    QUOTED_IDENTIFIER = 126, WHITESPACE = 127, LINE_COMMENT = 128, BLOCK_COMMENT = 129, 
    BAD_NUMBER = 130, UNTERMINATED_STRING = 131, UNTERMINATED_NAME = 132, 
    UNTERMINATED_COMMENT = 133, UNKNOWN_CHARACTER = 134
  };

  ClaimQLLexer(antlr4::CharStream *input);
  ~ClaimQLLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace claimgraph::grammar
