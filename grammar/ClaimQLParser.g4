// Syntax of ClaimQL: openCypher 9, label expressions and path selectors of GQL, and the claims part.
//
// The rules are loose where a loose rule parses faster or lets the tree builder explain an error better: the order of
// clauses, what a pattern may hold in CREATE, and where a pattern may stand as a predicate are checked there.
parser grammar ClaimQLParser;

options { tokenVocab = ClaimQLLexer; }

queryText: (EXPLAIN_ | PROFILE_)? statement SEMICOLON? EOF;

statement
  : regularQuery
  | whichStatement
  | createIndex
  | dropIndex
  | createConstraint
  | dropConstraint
  | showStatement
  ;

// The builder knows which operator binds how tightly.
regularQuery: singleQuery (queryOperator singleQuery)*;
queryOperator: (UNION_ | EXCEPT_ | INTERSECT_) (ALL_ | DISTINCT_)? | NEXT_ yieldClause?;
singleQuery: pageItem* clause+;

// What WITH and RETURN are followed by is part of them, so that ORDER BY always belongs to one clause only.
clause
  : withClause
  | returnClause
  | ( matchClause
    | unwindClause
    | letClause
    | filterClause
    | forClause
    | callSubquery
    | callProcedure
    | loadCsvClause
    | createClause
    | mergeClause
    | setClause
    | removeClause
    | deleteClause
    | finishClause
    | traceClause
    | retractClause
    ) pageItem*
  ;
pageItem: orderBy | skipClause | limitClause;

// Reading ------------------------------------------------------------------------------------------------------------

matchClause: OPTIONAL_? MATCH_ matchMode? patternList whereClause?;
matchMode: (REPEATABLE_ | DIFFERENT_) IDENTIFIER IDENTIFIER?;
whereClause: WHERE_ expression;
unwindClause: UNWIND_ expression AS_ symbolicName;
letClause: LET_ letItem (COMMA letItem)*;
letItem: symbolicName EQUAL expression;
filterClause: FILTER_ WHERE_? expression;
forClause: FOR_ symbolicName IN_ expression forPosition?;
// A plain name: after WITH OFFSET a keyword begins the next clause.
forPosition: WITH_ (ORDINALITY_ | OFFSET_) (IDENTIFIER | QUOTED_IDENTIFIER);
finishClause: FINISH_;

withClause: WITH_ projection (whereClause pageItem*)?;
returnClause: RETURN_ projection;
projection: DISTINCT_? projectionItems orderBy? skipClause? limitClause?;
projectionItems: STAR (COMMA projectionItem)* | projectionItem (COMMA projectionItem)*;
projectionItem: expression (AS_ symbolicName)?;
orderBy: ORDER_ BY_ sortItem (COMMA sortItem)*;
sortItem: expression (ASC_ | ASCENDING_ | DESC_ | DESCENDING_)? (NULLS_ (FIRST_ | LAST_))?;
skipClause: (SKIP_ | OFFSET_) expression;
limitClause: LIMIT_ expression;

callProcedure: OPTIONAL_? CALL_ qualifiedName (LEFT_PAREN expressionList? RIGHT_PAREN)? yieldClause?;
yieldClause: YIELD_ (STAR | yieldItem (COMMA yieldItem)*) whereClause?;
yieldItem: symbolicName (AS_ symbolicName)?;
// LOAD CSV [WITH HEADERS] FROM url AS row [FIELDTERMINATOR ';']
loadCsvClause: LOAD_ IDENTIFIER (WITH_ IDENTIFIER)? FROM_ expression AS_ symbolicName (IDENTIFIER STRING)?;
callSubquery: OPTIONAL_? CALL_ subqueryScope? LEFT_BRACE regularQuery RIGHT_BRACE;
subqueryScope: LEFT_PAREN (STAR | symbolicName (COMMA symbolicName)*)? RIGHT_PAREN;

// Writing ------------------------------------------------------------------------------------------------------------

createClause: (CREATE_ | INSERT_) patternList evidence?;
mergeClause: MERGE_ pathPattern mergeAction* evidence?;
mergeAction: ON_ (MATCH_ | CREATE_) SET_ setItem (COMMA setItem)*;
setClause: SET_ setItem (COMMA setItem)* evidence?;
setItem
  : target EQUAL expression
  | target PLUS_EQUAL expression
  | target (COLON schemaName)+
  ;
removeClause: REMOVE_ removeItem (COMMA removeItem)*;
removeItem: target (COLON schemaName)*;
deleteClause: DETACH_? DELETE_ expression (COMMA expression)*;
evidence: FROM_ expression;
retractClause: RETRACT_ DOCUMENT_ expression | RETRACT_ expression;

target: targetBase targetStep*;
targetBase: symbolicName | LEFT_PAREN expression RIGHT_PAREN;
targetStep: DOT schemaName | LEFT_BRACKET expression RIGHT_BRACKET;

// Claims -------------------------------------------------------------------------------------------------------------

traceClause: TRACE_ traceItem (COMMA traceItem)*;
traceItem: expression;

whichStatement
  : WHICH_ whichSide AFFECTS_ whichSide whichOption* whereClause? whichResult? orderBy? skipClause? limitClause?
  ;
whichSide: COLON? labelExpression whichName?;
whichOption
  : WITHIN_ INTEGER STEPS_
  | (POSITIVELY_ | NEGATIVELY_)
  | ASSERTED_
  | INCLUDING_ LEFT_PAREN symbolicName (COMMA symbolicName)* RIGHT_PAREN
  ;
whichResult: RETURN_ DISTINCT_? projectionItems | TRACE_ (traceItem (COMMA traceItem)*)?;

// Schema -------------------------------------------------------------------------------------------------------------

createIndex
  : CREATE_ (UNIQUE_ | FULLTEXT_ | IDENTIFIER)? INDEX_ symbolicName? ifNotExists? FOR_ schemaTarget ON_ indexProperties
  ;
indexProperties
  : LEFT_PAREN propertyReference (COMMA propertyReference)* RIGHT_PAREN
  | EACH_ LEFT_BRACKET propertyReference (COMMA propertyReference)* RIGHT_BRACKET
  ;
dropIndex: DROP_ INDEX_ symbolicName ifExists?;
createConstraint
  : CREATE_ CONSTRAINT_ symbolicName? ifNotExists? FOR_ schemaTarget REQUIRE_ requiredProperties constraintKind
  ;
requiredProperties
  : propertyReference
  | LEFT_PAREN propertyReference (COMMA propertyReference)* RIGHT_PAREN
  ;
// UNIQUE, KEY, NODE KEY, TYPED and a type: told apart by the builder.
constraintKind: IS_ NOT_ NULL_ | IS_? COLON COLON constraintWord+ | IS_ constraintWord+;
constraintWord: symbolicName | BAR;
dropConstraint: DROP_ CONSTRAINT_ symbolicName ifExists?;
ifNotExists: IF_ NOT_ EXISTS_;
ifExists: IF_ EXISTS_;
schemaTarget
  : LEFT_PAREN symbolicName COLON schemaName RIGHT_PAREN
  | LEFT_PAREN RIGHT_PAREN LESS? MINUS LEFT_BRACKET symbolicName COLON schemaName RIGHT_BRACKET
    MINUS GREATER? LEFT_PAREN RIGHT_PAREN
  ;
propertyReference: symbolicName DOT schemaName;
showStatement: SHOW_ showWord+ (showYield | whereClause)? returnClause?;
showWord: IDENTIFIER | ALL_ | CONSTRAINT_ | FULLTEXT_ | INDEX_ | UNIQUE_;
showYield: YIELD_ (STAR | yieldItem (COMMA yieldItem)*) orderBy? skipClause? limitClause? whereClause?;

// Patterns -----------------------------------------------------------------------------------------------------------

patternList: pathPattern (COMMA pathPattern)*;
pathPattern: (symbolicName EQUAL)? pathPrefix? (patternElement | shortestPathPattern);
// Which paths to keep and what they may repeat, word by word: the tree builder knows the order and explains mistakes.
pathPrefix: (modeWord | IDENTIFIER) prefixWord*;
innerPrefix: modeWord prefixWord*;
prefixWord: modeWord | INTEGER | IDENTIFIER;
modeWord: ALL_ | ANY_ | SHORTEST_ | GROUPS_ | WALK_ | TRAIL_ | ACYCLIC_ | SIMPLE_;
shortestPathPattern: (SHORTESTPATH_ | ALLSHORTESTPATHS_) LEFT_PAREN patternElement RIGHT_PAREN;
// Nodes and what lies between them in any order: a node that is left out is implied.
patternElement: ((nodePattern quantifier? | parenthesizedPath) | pathRelationship)+;
parenthesizedPath: LEFT_PAREN innerPrefix? patternElement whereClause? RIGHT_PAREN quantifier?;
patternStep: relationshipPattern nodePattern;

nodePattern: LEFT_PAREN symbolicName? patternLabels? properties? whereClause? RIGHT_PAREN;
relationshipPattern: LESS? MINUS relationshipDetail? MINUS GREATER? quantifier?;
// The same in a path of its own, where it may be short: (a)->(b).
pathRelationship: LESS? MINUS (relationshipDetail? MINUS)? GREATER? quantifier?;
relationshipDetail
  : LEFT_BRACKET symbolicName? patternLabels? lengthRange? properties? whereClause? RIGHT_BRACKET
  ;
patternLabels: (COLON | IS_) labelExpression;
properties: mapLiteral | parameter;
lengthRange: STAR INTEGER? (DOT_DOT INTEGER?)?;
quantifier
  : PLUS
  | STAR
  | QUESTION
  | LEFT_BRACE INTEGER RIGHT_BRACE
  | LEFT_BRACE INTEGER? COMMA INTEGER? RIGHT_BRACE
  ;

labelExpression: labelConjunction (BAR COLON? labelConjunction)*;
labelConjunction: labelFactor ((AMPERSAND | COLON) labelFactor)*;
labelFactor
  : EXCLAMATION labelFactor
  | LEFT_PAREN labelExpression RIGHT_PAREN
  | PERCENT
  | schemaName
  ;

// Expressions --------------------------------------------------------------------------------------------------------

expressionList: expression (COMMA expression)*;

// Operators and operands stand in a row: the tree builder knows which operator binds how tightly. So one token says how
// to go on; left-recursive rules need a prediction for every operator, and a slow one for the first.
expression: NOT_* value ((AND_ | XOR_ | OR_) NOT_* value)*;

value: operand (binaryOperator operand | IS_ NOT_? (isTest | truthValue))*;
binaryOperator
  : CARET
  | STAR | SLASH | PERCENT
  | PLUS | MINUS | DOUBLE_BAR
  | STARTS_ WITH_ | ENDS_ WITH_ | CONTAINS_ | IN_ | MATCHES
  | EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL
  ;
operand: (MINUS | PLUS)* atom postfix*;
postfix: DOT schemaName | LEFT_BRACKET subscript RIGHT_BRACKET | COLON predicateLabels | arguments;
truthValue: TRUE_ | FALSE_ | UNKNOWN_;
// Tests of several words, such as SOURCE OF e, are told apart by the builder.
isTest
  : NULL_
  | (TYPED_ | COLON COLON) valueType
  | LABELED_ predicateLabels
  | IDENTIFIER+ QUOTED_IDENTIFIER?
  ;
subscript: expression (DOT_DOT expression?)? | DOT_DOT expression?;
// The loop yields to the bar of a comprehension: in [x IN list WHERE x:A | x] the bar ends the predicate.
predicateLabels: predicateConjunction (BAR COLON? predicateConjunction)*?;
// As labelConjunction, which no further colon can follow: there one token decides.
predicateConjunction: labelFactor ((AMPERSAND | COLON) labelFactor)*;

// By the first token: what begins with a name is the rest of most queries, and needs no prediction.
atom
  : literal
  | parameter
  | named
  | caseExpression
  | mapLiteral
  | bracketed
  | grouped
  | worded
  ;
named: plainName nameTail?;
nameTail: IDENTIFIER? STRING | mapSelection;
bracketed: listComprehension | patternComprehension | listLiteral;
grouped: patternExpression | parenthesized;
worded
  : countStar
  | subqueryExpression
  | quantifierExpression
  | reduceExpression
  | shortestPathPattern
  | existsCall
  | wordNamed
  ;
wordNamed: formWord nameTail?;

literal: NULL_ | TRUE_ | FALSE_ | INTEGER | FLOAT | STRING;
parameter: DOLLAR (schemaName | INTEGER);
parenthesized: LEFT_PAREN expression RIGHT_PAREN;
listLiteral: LEFT_BRACKET expressionList? RIGHT_BRACKET;
mapLiteral: LEFT_BRACE (mapEntry (COMMA mapEntry)*)? RIGHT_BRACE;
mapEntry: schemaName COLON expression;
mapSelection: LEFT_BRACE (mapProjectionItem (COMMA mapProjectionItem)*)? RIGHT_BRACE;
mapProjectionItem: DOT schemaName | DOT STAR | schemaName COLON expression | symbolicName;

caseExpression: CASE_ expression? caseBranch+ (ELSE_ expression)? END_;
caseBranch: WHEN_ expression THEN_ expression;
countStar: COUNT_ LEFT_PAREN STAR RIGHT_PAREN;
existsCall: EXISTS_ arguments;
// After the name of a function, which may be a row of names with dots.
arguments: LEFT_PAREN DISTINCT_? expressionList? callTail? RIGHT_PAREN;
// TRIM(BOTH 'x' FROM s), where BOTH 'x' reads like a typed literal, and CAST(x AS type).
callTail: FROM_ expression | AS_ valueType;
qualifiedName: (symbolicName DOT)* symbolicName;

listComprehension: LEFT_BRACKET symbolicName IN_ expression whereClause? (BAR expression)? RIGHT_BRACKET;
patternComprehension
  : LEFT_BRACKET (symbolicName EQUAL)? patternExpression whereClause? BAR expression RIGHT_BRACKET
  ;
patternExpression: nodePattern patternStep+;
quantifierExpression: (ALL_ | ANY_ | NONE_ | SINGLE_) LEFT_PAREN symbolicName IN_ expression whereClause? RIGHT_PAREN;
reduceExpression
  : REDUCE_ LEFT_PAREN symbolicName EQUAL expression COMMA symbolicName IN_ expression BAR expression RIGHT_PAREN
  ;
subqueryExpression: (EXISTS_ | COUNT_ | COLLECT_ | VALUE_) LEFT_BRACE (regularQuery | patternList whereClause?) RIGHT_BRACE;

// Types --------------------------------------------------------------------------------------------------------------

// Words and signs only: what they mean is looked up where types are known. The loop over alternatives yields to the bar
// of a comprehension.
valueType: typeWord+ (BAR typeWord+)*?;
typeWord: IDENTIFIER | ANY_ | VALUE_ | NOT_? NULL_ | LESS | GREATER | WITH_ IDENTIFIER IDENTIFIER;

// Names --------------------------------------------------------------------------------------------------------------

symbolicName: plainName | formWord;
plainName: IDENTIFIER | QUOTED_IDENTIFIER | nonReservedWord | clauseWord;
// The name of a side of WHICH: without the words that may follow it.
whichName: IDENTIFIER | QUOTED_IDENTIFIER | nonReservedWord | formWord;
// Labels, relationship types, properties and parameters: any word at all.
schemaName: symbolicName | reservedWord;

nonReservedWord
  : ACYCLIC_ | CALL_ | CONSTRAINT_ | DIFFERENT_ | DOCUMENT_ | DROP_ | EACH_ | EXCEPT_ | EXPLAIN_ | FILTER_ | FINISH_
    | FIRST_ | FOR_ | FROM_ | FULLTEXT_ | GROUPS_ | IF_ | INDEX_ | INSERT_ | INTERSECT_ | LABELED_ | LAST_ | LET_
    | LOAD_ | NEXT_ | NULLS_ | ORDINALITY_ | PROFILE_ | REPEATABLE_ | REQUIRE_ | RETRACT_ | SHORTEST_ | SHOW_ | SIMPLE_
    | STEPS_ | TRAIL_ | TYPED_ | UNIQUE_ | UNKNOWN_ | WALK_ | WHICH_ | YIELD_
  ;
// Names too, but an expression that begins with one may be of another form.
formWord
  : ALLSHORTESTPATHS_ | ANY_ | COLLECT_ | COUNT_ | NONE_ | REDUCE_ | SHORTESTPATH_ | SINGLE_ | VALUE_
  ;
clauseWord
  : AFFECTS_ | ASSERTED_ | INCLUDING_ | NEGATIVELY_ | OFFSET_ | POSITIVELY_ | TRACE_ | WITHIN_
  ;
reservedWord
  : ALL_ | AND_ | AS_ | ASC_ | ASCENDING_ | BY_ | CASE_ | CONTAINS_ | CREATE_ | DELETE_ | DESC_ | DESCENDING_
    | DETACH_ | DISTINCT_ | ELSE_ | END_ | ENDS_ | EXISTS_ | FALSE_ | IN_ | IS_ | LIMIT_ | MATCH_ | MERGE_ | NOT_
    | NULL_ | ON_ | OPTIONAL_ | OR_ | ORDER_ | REMOVE_ | RETURN_ | SET_ | SKIP_ | STARTS_ | THEN_ | TRUE_ | UNION_
    | UNWIND_ | WHEN_ | WHERE_ | WITH_ | XOR_
  ;
