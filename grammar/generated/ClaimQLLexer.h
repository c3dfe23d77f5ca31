
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
    DETACH_ = 22, DISTINCT_ = 23, DOCUMENT_ = 24, DROP_ = 25, EACH_ = 26, 
    ELSE_ = 27, END_ = 28, ENDS_ = 29, EXCEPT_ = 30, EXISTS_ = 31, EXPLAIN_ = 32, 
    FALSE_ = 33, FIRST_ = 34, FOR_ = 35, FROM_ = 36, FULLTEXT_ = 37, GROUPS_ = 38, 
    IF_ = 39, IN_ = 40, INCLUDING_ = 41, INDEX_ = 42, INTERSECT_ = 43, IS_ = 44, 
    LAST_ = 45, LIMIT_ = 46, LOAD_ = 47, MATCH_ = 48, MERGE_ = 49, NEGATIVELY_ = 50, 
    NONE_ = 51, NOT_ = 52, NULL_ = 53, NULLS_ = 54, OFFSET_ = 55, ON_ = 56, 
    OPTIONAL_ = 57, OR_ = 58, ORDER_ = 59, POSITIVELY_ = 60, PROFILE_ = 61, 
    REDUCE_ = 62, REMOVE_ = 63, REQUIRE_ = 64, RETRACT_ = 65, RETURN_ = 66, 
    SET_ = 67, SHORTEST_ = 68, SHORTESTPATH_ = 69, SHOW_ = 70, SIMPLE_ = 71, 
    SINGLE_ = 72, SKIP_ = 73, STARTS_ = 74, STEPS_ = 75, THEN_ = 76, TRACE_ = 77, 
    TRAIL_ = 78, TRUE_ = 79, UNION_ = 80, UNIQUE_ = 81, UNWIND_ = 82, WALK_ = 83, 
    WHEN_ = 84, WHERE_ = 85, WHICH_ = 86, WITH_ = 87, WITHIN_ = 88, XOR_ = 89, 
    YIELD_ = 90, PLUS_EQUAL = 91, LESS_EQUAL = 92, GREATER_EQUAL = 93, NOT_EQUAL = 94, 
    MATCHES = 95, DOT_DOT = 96, EQUAL = 97, LESS = 98, GREATER = 99, PLUS = 100, 
    MINUS = 101, STAR = 102, SLASH = 103, PERCENT = 104, CARET = 105, LEFT_PAREN = 106, 
    RIGHT_PAREN = 107, LEFT_BRACKET = 108, RIGHT_BRACKET = 109, LEFT_BRACE = 110, 
    RIGHT_BRACE = 111, COMMA = 112, DOT = 113, COLON = 114, SEMICOLON = 115, 
    BAR = 116, AMPERSAND = 117, EXCLAMATION = 118, DOLLAR = 119, INTEGER = 120, 
    FLOAT = 121, STRING = 122, IDENTIFIER = 123, QUOTED_IDENTIFIER = 124, 
    WHITESPACE = 125, LINE_COMMENT = 126, BLOCK_COMMENT = 127, BAD_NUMBER = 128, 
    UNTERMINATED_STRING = 129, UNTERMINATED_NAME = 130, UNTERMINATED_COMMENT = 131, 
    UNKNOWN_CHARACTER = 132
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
