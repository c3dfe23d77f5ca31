
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
    EXPLAIN_ = 33, FALSE_ = 34, FILTER_ = 35, FINISH_ = 36, FIRST_ = 37, 
    FOR_ = 38, FROM_ = 39, FULLTEXT_ = 40, GROUPS_ = 41, IF_ = 42, IN_ = 43, 
    INCLUDING_ = 44, INDEX_ = 45, INSERT_ = 46, INTERSECT_ = 47, IS_ = 48, 
    LABELED_ = 49, LAST_ = 50, LET_ = 51, LIMIT_ = 52, LOAD_ = 53, MATCH_ = 54, 
    MERGE_ = 55, NEGATIVELY_ = 56, NEXT_ = 57, NONE_ = 58, NOT_ = 59, NULL_ = 60, 
    NULLS_ = 61, OFFSET_ = 62, ON_ = 63, OPTIONAL_ = 64, OR_ = 65, ORDER_ = 66, 
    ORDINALITY_ = 67, POSITIVELY_ = 68, PROFILE_ = 69, REDUCE_ = 70, REMOVE_ = 71, 
    REPEATABLE_ = 72, REQUIRE_ = 73, RETRACT_ = 74, RETURN_ = 75, SET_ = 76, 
    SHORTEST_ = 77, SHORTESTPATH_ = 78, SHOW_ = 79, SIMPLE_ = 80, SINGLE_ = 81, 
    SKIP_ = 82, STARTS_ = 83, STEPS_ = 84, THEN_ = 85, TRACE_ = 86, TRAIL_ = 87, 
    TRUE_ = 88, TYPED_ = 89, UNION_ = 90, UNIQUE_ = 91, UNKNOWN_ = 92, UNWIND_ = 93, 
    VALUE_ = 94, WALK_ = 95, WHEN_ = 96, WHERE_ = 97, WHICH_ = 98, WITH_ = 99, 
    WITHIN_ = 100, XOR_ = 101, YIELD_ = 102, PLUS_EQUAL = 103, LESS_EQUAL = 104, 
    GREATER_EQUAL = 105, NOT_EQUAL = 106, MATCHES = 107, DOT_DOT = 108, 
    DOUBLE_BAR = 109, EQUAL = 110, LESS = 111, GREATER = 112, PLUS = 113, 
    MINUS = 114, STAR = 115, SLASH = 116, PERCENT = 117, CARET = 118, LEFT_PAREN = 119, 
    RIGHT_PAREN = 120, LEFT_BRACKET = 121, RIGHT_BRACKET = 122, LEFT_BRACE = 123, 
    RIGHT_BRACE = 124, COMMA = 125, DOT = 126, COLON = 127, SEMICOLON = 128, 
    BAR = 129, AMPERSAND = 130, EXCLAMATION = 131, DOLLAR = 132, QUESTION = 133, 
    INTEGER = 134, FLOAT = 135, STRING = 136, IDENTIFIER = 137, QUOTED_IDENTIFIER = 138, 
    WHITESPACE = 139, LINE_COMMENT = 140, BLOCK_COMMENT = 141, BAD_NUMBER = 142, 
    UNTERMINATED_STRING = 143, UNTERMINATED_NAME = 144, UNTERMINATED_COMMENT = 145, 
    UNKNOWN_CHARACTER = 146
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

public:
  struct Initializer {
    Initializer();
  };
};

}  // namespace claimgraph::grammar
