
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
    LET_ = 50, LIMIT_ = 51, MATCH_ = 52, MERGE_ = 53, NEGATIVELY_ = 54, 
    NEXT_ = 55, NONE_ = 56, NOT_ = 57, NULL_ = 58, NULLS_ = 59, OFFSET_ = 60, 
    ON_ = 61, OPTIONAL_ = 62, OR_ = 63, ORDER_ = 64, ORDINALITY_ = 65, POSITIVELY_ = 66, 
    PROFILE_ = 67, REDUCE_ = 68, REMOVE_ = 69, REQUIRE_ = 70, RETRACT_ = 71, 
    RETURN_ = 72, SET_ = 73, SHORTEST_ = 74, SHORTESTPATH_ = 75, SHOW_ = 76, 
    SIMPLE_ = 77, SINGLE_ = 78, SKIP_ = 79, STARTS_ = 80, STEPS_ = 81, THEN_ = 82, 
    TRACE_ = 83, TRAIL_ = 84, TRUE_ = 85, TYPED_ = 86, UNION_ = 87, UNIQUE_ = 88, 
    UNKNOWN_ = 89, UNWIND_ = 90, VALUE_ = 91, WALK_ = 92, WHEN_ = 93, WHERE_ = 94, 
    WHICH_ = 95, WITH_ = 96, WITHIN_ = 97, XOR_ = 98, YIELD_ = 99, PLUS_EQUAL = 100, 
    LESS_EQUAL = 101, GREATER_EQUAL = 102, NOT_EQUAL = 103, MATCHES = 104, 
    DOT_DOT = 105, DOUBLE_BAR = 106, EQUAL = 107, LESS = 108, GREATER = 109, 
    PLUS = 110, MINUS = 111, STAR = 112, SLASH = 113, PERCENT = 114, CARET = 115, 
    LEFT_PAREN = 116, RIGHT_PAREN = 117, LEFT_BRACKET = 118, RIGHT_BRACKET = 119, 
    LEFT_BRACE = 120, RIGHT_BRACE = 121, COMMA = 122, DOT = 123, COLON = 124, 
    SEMICOLON = 125, BAR = 126, AMPERSAND = 127, EXCLAMATION = 128, DOLLAR = 129, 
    INTEGER = 130, FLOAT = 131, STRING = 132, IDENTIFIER = 133, QUOTED_IDENTIFIER = 134, 
    WHITESPACE = 135, LINE_COMMENT = 136, BLOCK_COMMENT = 137, BAD_NUMBER = 138, 
    UNTERMINATED_STRING = 139, UNTERMINATED_NAME = 140, UNTERMINATED_COMMENT = 141, 
    UNKNOWN_CHARACTER = 142
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
