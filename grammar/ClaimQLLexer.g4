// Tokens of ClaimQL. Keywords match in any case. Every byte of a text belongs to some token: what no rule knows
// becomes one of the last four tokens, so the lexer itself never fails and the parser can say what is wrong.
lexer grammar ClaimQLLexer;

// Keywords, in any case; sorted. Those listed in the word rules of the parser may also name variables; all of them may
// name labels, relationship types and properties. keywords.txt lists them for tools. No rules: what splits a text into
// tokens looks up every IDENTIFIER, which takes less than the states for all their letters, made whenever a process
// starts.
tokens {
  ACYCLIC_, AFFECTS_, ALL_, ALLSHORTESTPATHS_, AND_, ANY_, AS_, ASC_, ASCENDING_, ASSERTED_, BY_, CALL_, CASE_,
  COLLECT_, CONSTRAINT_, CONTAINS_, COUNT_, CREATE_, DELETE_, DESC_, DESCENDING_, DETACH_, DIFFERENT_, DISTINCT_,
  DOCUMENT_, DROP_, EACH_, ELSE_, END_, ENDS_, EXCEPT_, EXISTS_, EXPLAIN_, FALSE_, FILTER_, FINISH_, FIRST_, FOR_,
  FROM_, FULLTEXT_, GROUPS_, IF_, IN_, INCLUDING_, INDEX_, INSERT_, INTERSECT_, IS_, LABELED_, LAST_, LET_, LIMIT_,
  LOAD_, MATCH_, MERGE_, NEGATIVELY_, NEXT_, NONE_, NOT_, NULL_, NULLS_, OFFSET_, ON_, OPTIONAL_, OR_, ORDER_,
  ORDINALITY_, POSITIVELY_, PROFILE_, REDUCE_, REMOVE_, REPEATABLE_, REQUIRE_, RETRACT_, RETURN_, SET_, SHORTEST_,
  SHORTESTPATH_, SHOW_, SIMPLE_, SINGLE_, SKIP_, STARTS_, STEPS_, THEN_, TRACE_, TRAIL_, TRUE_, TYPED_, UNION_,
  UNIQUE_, UNKNOWN_, UNWIND_, VALUE_, WALK_, WHEN_, WHERE_, WHICH_, WITH_, WITHIN_, XOR_, YIELD_
}

// Punctuation.
PLUS_EQUAL: '+=';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
NOT_EQUAL: '<>';
MATCHES: '=~';
DOT_DOT: '..';
DOUBLE_BAR: '||';
EQUAL: '=';
LESS: '<';
GREATER: '>';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
CARET: '^';
LEFT_PAREN: '(';
RIGHT_PAREN: ')';
LEFT_BRACKET: '[';
RIGHT_BRACKET: ']';
LEFT_BRACE: '{';
RIGHT_BRACE: '}';
COMMA: ',';
DOT: '.';
COLON: ':';
SEMICOLON: ';';
BAR: '|';
AMPERSAND: '&';
EXCLAMATION: '!';
DOLLAR: '$';
QUESTION: '?';

// Literals. Escapes in strings are checked when the tree is built, where the error can say which one is wrong.
INTEGER: DIGIT+ | '0' [xX] HEX_DIGIT+ | '0' [oO] [0-7]+;
FLOAT: DIGIT* '.' DIGIT+ EXPONENT? | DIGIT+ EXPONENT;
STRING: '\'' (~['\\] | '\\' .)* '\'' | '"' (~["\\] | '\\' .)* '"';

// Names: letters, marks and digits of any script, connectors such as the underscore.
IDENTIFIER: NAME_START NAME_PART*;
QUOTED_IDENTIFIER: '`' (~'`' | '``')* '`';

WHITESPACE: [\p{White_Space}\u001C-\u001F\u180E\uFEFF]+ -> skip;
LINE_COMMENT: '//' ~[\r\n]* -> skip;
BLOCK_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' -> skip;

// What is wrong in a text.
BAD_NUMBER: DIGIT+ ('.' DIGIT+)? NAME_START NAME_PART*;
UNTERMINATED_STRING: ('\'' (~['\\] | '\\' .)* | '"' (~["\\] | '\\' .)*) '\\'?;
UNTERMINATED_NAME: '`' (~'`' | '``')*;
UNTERMINATED_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'*;
UNKNOWN_CHARACTER: .;

// ASCII only: tables of all letters would have to be built whenever a process starts. What reads the text shows letters,
// letter numbers and connectors of other scripts as underscores, and their marks and digits as U+0001.
fragment NAME_START: [a-zA-Z_];
fragment NAME_PART: [a-zA-Z0-9_\u0001];
fragment DIGIT: [0-9];
fragment HEX_DIGIT: [0-9a-fA-F];
fragment EXPONENT: [eE] [+-]? DIGIT+;
