
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
    FALSE_ = 33, FILTER_ = 34, FINISH_ = 35, FIRST_ = 36, FOR_ = 37, FROM_ = 38, 
    FULLTEXT_ = 39, GROUPS_ = 40, IF_ = 41, IN_ = 42, INCLUDING_ = 43, INDEX_ = 44, 
    INSERT_ = 45, INTERSECT_ = 46, IS_ = 47, LABELED_ = 48, LAST_ = 49, 
    LET_ = 50, LIMIT_ = 51, LOAD_ = 52, MATCH_ = 53, MERGE_ = 54, NEGATIVELY_ = 55, 
    NEXT_ = 56, NONE_ = 57, NOT_ = 58, NULL_ = 59, NULLS_ = 60, OFFSET_ = 61, 
    ON_ = 62, OPTIONAL_ = 63, OR_ = 64, ORDER_ = 65, ORDINALITY_ = 66, POSITIVELY_ = 67, 
    PROFILE_ = 68, REDUCE_ = 69, REMOVE_ = 70, REQUIRE_ = 71, RETRACT_ = 72, 
    RETURN_ = 73, SET_ = 74, SHORTEST_ = 75, SHORTESTPATH_ = 76, SHOW_ = 77, 
    SIMPLE_ = 78, SINGLE_ = 79, SKIP_ = 80, STARTS_ = 81, STEPS_ = 82, THEN_ = 83, 
    TRACE_ = 84, TRAIL_ = 85, TRUE_ = 86, TYPED_ = 87, UNION_ = 88, UNIQUE_ = 89, 
    UNKNOWN_ = 90, UNWIND_ = 91, VALUE_ = 92, WALK_ = 93, WHEN_ = 94, WHERE_ = 95, 
    WHICH_ = 96, WITH_ = 97, WITHIN_ = 98, XOR_ = 99, YIELD_ = 100, PLUS_EQUAL = 101, 
    LESS_EQUAL = 102, GREATER_EQUAL = 103, NOT_EQUAL = 104, MATCHES = 105, 
    DOT_DOT = 106, DOUBLE_BAR = 107, EQUAL = 108, LESS = 109, GREATER = 110, 
    PLUS = 111, MINUS = 112, STAR = 113, SLASH = 114, PERCENT = 115, CARET = 116, 
    LEFT_PAREN = 117, RIGHT_PAREN = 118, LEFT_BRACKET = 119, RIGHT_BRACKET = 120, 
    LEFT_BRACE = 121, RIGHT_BRACE = 122, COMMA = 123, DOT = 124, COLON = 125, 
    SEMICOLON = 126, BAR = 127, AMPERSAND = 128, EXCLAMATION = 129, DOLLAR = 130, 
    INTEGER = 131, FLOAT = 132, STRING = 133, IDENTIFIER = 134, QUOTED_IDENTIFIER = 135, 
    WHITESPACE = 136, LINE_COMMENT = 137, BLOCK_COMMENT = 138, BAD_NUMBER = 139, 
    UNTERMINATED_STRING = 140, UNTERMINATED_NAME = 141, UNTERMINATED_COMMENT = 142, 
    UNKNOWN_CHARACTER = 143
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
