
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
    LAST_ = 45, LIMIT_ = 46, MATCH_ = 47, MERGE_ = 48, NEGATIVELY_ = 49, 
    NONE_ = 50, NOT_ = 51, NULL_ = 52, NULLS_ = 53, OFFSET_ = 54, ON_ = 55, 
    OPTIONAL_ = 56, OR_ = 57, ORDER_ = 58, POSITIVELY_ = 59, PROFILE_ = 60, 
    REDUCE_ = 61, REMOVE_ = 62, REQUIRE_ = 63, RETRACT_ = 64, RETURN_ = 65, 
    SET_ = 66, SHORTEST_ = 67, SHORTESTPATH_ = 68, SHOW_ = 69, SIMPLE_ = 70, 
    SINGLE_ = 71, SKIP_ = 72, STARTS_ = 73, STEPS_ = 74, THEN_ = 75, TRACE_ = 76, 
    TRAIL_ = 77, TRUE_ = 78, UNION_ = 79, UNIQUE_ = 80, UNWIND_ = 81, WALK_ = 82, 
    WHEN_ = 83, WHERE_ = 84, WHICH_ = 85, WITH_ = 86, WITHIN_ = 87, XOR_ = 88, 
    YIELD_ = 89, PLUS_EQUAL = 90, LESS_EQUAL = 91, GREATER_EQUAL = 92, NOT_EQUAL = 93, 
    MATCHES = 94, DOT_DOT = 95, EQUAL = 96, LESS = 97, GREATER = 98, PLUS = 99, 
    MINUS = 100, STAR = 101, SLASH = 102, PERCENT = 103, CARET = 104, LEFT_PAREN = 105, 
    RIGHT_PAREN = 106, LEFT_BRACKET = 107, RIGHT_BRACKET = 108, LEFT_BRACE = 109, 
    RIGHT_BRACE = 110, COMMA = 111, DOT = 112, COLON = 113, SEMICOLON = 114, 
    BAR = 115, AMPERSAND = 116, EXCLAMATION = 117, DOLLAR = 118, INTEGER = 119, 
    FLOAT = 120, STRING = 121, IDENTIFIER = 122, QUOTED_IDENTIFIER = 123, 
    WHITESPACE = 124, LINE_COMMENT = 125, BLOCK_COMMENT = 126, BAD_NUMBER = 127, 
    UNTERMINATED_STRING = 128, UNTERMINATED_NAME = 129, UNTERMINATED_COMMENT = 130, 
    UNKNOWN_CHARACTER = 131
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
