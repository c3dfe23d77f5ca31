
// Generated from ClaimQLParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace claimgraph::grammar {


class  ClaimQLParser : public antlr4::Parser {
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

  enum {
    RuleQueryText = 0, RuleStatement = 1, RuleRegularQuery = 2, RuleQueryOperator = 3, 
    RuleSingleQuery = 4, RuleClause = 5, RulePageItem = 6, RuleMatchClause = 7, 
    RuleWhereClause = 8, RuleUnwindClause = 9, RuleLetClause = 10, RuleLetItem = 11, 
    RuleFilterClause = 12, RuleForClause = 13, RuleForPosition = 14, RuleFinishClause = 15, 
    RuleWithClause = 16, RuleReturnClause = 17, RuleProjection = 18, RuleProjectionItems = 19, 
    RuleProjectionItem = 20, RuleOrderBy = 21, RuleSortItem = 22, RuleSkipClause = 23, 
    RuleLimitClause = 24, RuleCallProcedure = 25, RuleYieldClause = 26, 
    RuleYieldItem = 27, RuleCallSubquery = 28, RuleSubqueryScope = 29, RuleCreateClause = 30, 
    RuleMergeClause = 31, RuleMergeAction = 32, RuleSetClause = 33, RuleSetItem = 34, 
    RuleRemoveClause = 35, RuleRemoveItem = 36, RuleDeleteClause = 37, RuleEvidence = 38, 
    RuleRetractClause = 39, RuleTarget = 40, RuleTargetBase = 41, RuleTargetStep = 42, 
    RuleTraceClause = 43, RuleTraceItem = 44, RuleWhichStatement = 45, RuleWhichSide = 46, 
    RuleWhichOption = 47, RuleWhichResult = 48, RuleCreateIndex = 49, RuleIndexProperties = 50, 
    RuleDropIndex = 51, RuleCreateConstraint = 52, RuleRequiredProperties = 53, 
    RuleConstraintKind = 54, RuleDropConstraint = 55, RuleIfNotExists = 56, 
    RuleIfExists = 57, RuleSchemaTarget = 58, RulePropertyReference = 59, 
    RuleShowStatement = 60, RulePatternList = 61, RulePathPattern = 62, 
    RulePathPrefix = 63, RulePathMode = 64, RuleShortestPathPattern = 65, 
    RulePatternElement = 66, RulePatternStep = 67, RuleNodePattern = 68, 
    RuleRelationshipPattern = 69, RuleRelationshipDetail = 70, RulePatternLabels = 71, 
    RuleProperties = 72, RuleLengthRange = 73, RuleQuantifier = 74, RuleLabelExpression = 75, 
    RuleLabelConjunction = 76, RuleLabelFactor = 77, RuleExpressionList = 78, 
    RuleExpression = 79, RuleValue = 80, RuleTruthValue = 81, RuleIsTest = 82, 
    RuleTextOperator = 83, RuleSubscript = 84, RulePredicateLabels = 85, 
    RuleAtom = 86, RuleLiteral = 87, RuleParameter = 88, RuleTypedLiteral = 89, 
    RuleVariable = 90, RuleParenthesized = 91, RuleListLiteral = 92, RuleMapLiteral = 93, 
    RuleMapEntry = 94, RuleMapProjection = 95, RuleMapProjectionItem = 96, 
    RuleCaseExpression = 97, RuleCaseBranch = 98, RuleCountStar = 99, RuleFunctionCall = 100, 
    RuleCallTail = 101, RuleFunctionName = 102, RuleQualifiedName = 103, 
    RuleListComprehension = 104, RulePatternComprehension = 105, RulePatternExpression = 106, 
    RuleQuantifierExpression = 107, RuleReduceExpression = 108, RuleSubqueryExpression = 109, 
    RuleValueType = 110, RuleTypeWord = 111, RuleSymbolicName = 112, RuleWhichName = 113, 
    RuleSchemaName = 114, RuleNonReservedWord = 115, RuleClauseWord = 116, 
    RuleReservedWord = 117
  };

  ClaimQLParser(antlr4::TokenStream *input);
  ~ClaimQLParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class QueryTextContext;
  class StatementContext;
  class RegularQueryContext;
  class QueryOperatorContext;
  class SingleQueryContext;
  class ClauseContext;
  class PageItemContext;
  class MatchClauseContext;
  class WhereClauseContext;
  class UnwindClauseContext;
  class LetClauseContext;
  class LetItemContext;
  class FilterClauseContext;
  class ForClauseContext;
  class ForPositionContext;
  class FinishClauseContext;
  class WithClauseContext;
  class ReturnClauseContext;
  class ProjectionContext;
  class ProjectionItemsContext;
  class ProjectionItemContext;
  class OrderByContext;
  class SortItemContext;
  class SkipClauseContext;
  class LimitClauseContext;
  class CallProcedureContext;
  class YieldClauseContext;
  class YieldItemContext;
  class CallSubqueryContext;
  class SubqueryScopeContext;
  class CreateClauseContext;
  class MergeClauseContext;
  class MergeActionContext;
  class SetClauseContext;
  class SetItemContext;
  class RemoveClauseContext;
  class RemoveItemContext;
  class DeleteClauseContext;
  class EvidenceContext;
  class RetractClauseContext;
  class TargetContext;
  class TargetBaseContext;
  class TargetStepContext;
  class TraceClauseContext;
  class TraceItemContext;
  class WhichStatementContext;
  class WhichSideContext;
  class WhichOptionContext;
  class WhichResultContext;
  class CreateIndexContext;
  class IndexPropertiesContext;
  class DropIndexContext;
  class CreateConstraintContext;
  class RequiredPropertiesContext;
  class ConstraintKindContext;
  class DropConstraintContext;
  class IfNotExistsContext;
  class IfExistsContext;
  class SchemaTargetContext;
  class PropertyReferenceContext;
  class ShowStatementContext;
  class PatternListContext;
  class PathPatternContext;
  class PathPrefixContext;
  class PathModeContext;
  class ShortestPathPatternContext;
  class PatternElementContext;
  class PatternStepContext;
  class NodePatternContext;
  class RelationshipPatternContext;
  class RelationshipDetailContext;
  class PatternLabelsContext;
  class PropertiesContext;
  class LengthRangeContext;
  class QuantifierContext;
  class LabelExpressionContext;
  class LabelConjunctionContext;
  class LabelFactorContext;
  class ExpressionListContext;
  class ExpressionContext;
  class ValueContext;
  class TruthValueContext;
  class IsTestContext;
  class TextOperatorContext;
  class SubscriptContext;
  class PredicateLabelsContext;
  class AtomContext;
  class LiteralContext;
  class ParameterContext;
  class TypedLiteralContext;
  class VariableContext;
  class ParenthesizedContext;
  class ListLiteralContext;
  class MapLiteralContext;
  class MapEntryContext;
  class MapProjectionContext;
  class MapProjectionItemContext;
  class CaseExpressionContext;
  class CaseBranchContext;
  class CountStarContext;
  class FunctionCallContext;
  class CallTailContext;
  class FunctionNameContext;
  class QualifiedNameContext;
  class ListComprehensionContext;
  class PatternComprehensionContext;
  class PatternExpressionContext;
  class QuantifierExpressionContext;
  class ReduceExpressionContext;
  class SubqueryExpressionContext;
  class ValueTypeContext;
  class TypeWordContext;
  class SymbolicNameContext;
  class WhichNameContext;
  class SchemaNameContext;
  class NonReservedWordContext;
  class ClauseWordContext;
  class ReservedWordContext; 

  class  QueryTextContext : public antlr4::ParserRuleContext {
  public:
    QueryTextContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    StatementContext *statement();
    antlr4::tree::TerminalNode *EOF();
    antlr4::tree::TerminalNode *SEMICOLON();
    antlr4::tree::TerminalNode *EXPLAIN_();
    antlr4::tree::TerminalNode *PROFILE_();

   
  };

  QueryTextContext* queryText();

  class  StatementContext : public antlr4::ParserRuleContext {
  public:
    StatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RegularQueryContext *regularQuery();
    WhichStatementContext *whichStatement();
    CreateIndexContext *createIndex();
    DropIndexContext *dropIndex();
    CreateConstraintContext *createConstraint();
    DropConstraintContext *dropConstraint();
    ShowStatementContext *showStatement();

   
  };

  StatementContext* statement();

  class  RegularQueryContext : public antlr4::ParserRuleContext {
  public:
    RegularQueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SingleQueryContext *> singleQuery();
    SingleQueryContext* singleQuery(size_t i);
    std::vector<QueryOperatorContext *> queryOperator();
    QueryOperatorContext* queryOperator(size_t i);

   
  };

  RegularQueryContext* regularQuery();

  class  QueryOperatorContext : public antlr4::ParserRuleContext {
  public:
    QueryOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNION_();
    antlr4::tree::TerminalNode *EXCEPT_();
    antlr4::tree::TerminalNode *INTERSECT_();
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *DISTINCT_();
    antlr4::tree::TerminalNode *NEXT_();
    YieldClauseContext *yieldClause();

   
  };

  QueryOperatorContext* queryOperator();

  class  SingleQueryContext : public antlr4::ParserRuleContext {
  public:
    SingleQueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PageItemContext *> pageItem();
    PageItemContext* pageItem(size_t i);
    std::vector<ClauseContext *> clause();
    ClauseContext* clause(size_t i);

   
  };

  SingleQueryContext* singleQuery();

  class  ClauseContext : public antlr4::ParserRuleContext {
  public:
    ClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WithClauseContext *withClause();
    ReturnClauseContext *returnClause();
    MatchClauseContext *matchClause();
    UnwindClauseContext *unwindClause();
    LetClauseContext *letClause();
    FilterClauseContext *filterClause();
    ForClauseContext *forClause();
    CallSubqueryContext *callSubquery();
    CallProcedureContext *callProcedure();
    CreateClauseContext *createClause();
    MergeClauseContext *mergeClause();
    SetClauseContext *setClause();
    RemoveClauseContext *removeClause();
    DeleteClauseContext *deleteClause();
    FinishClauseContext *finishClause();
    TraceClauseContext *traceClause();
    RetractClauseContext *retractClause();
    std::vector<PageItemContext *> pageItem();
    PageItemContext* pageItem(size_t i);

   
  };

  ClauseContext* clause();

  class  PageItemContext : public antlr4::ParserRuleContext {
  public:
    PageItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OrderByContext *orderBy();
    SkipClauseContext *skipClause();
    LimitClauseContext *limitClause();

   
  };

  PageItemContext* pageItem();

  class  MatchClauseContext : public antlr4::ParserRuleContext {
  public:
    MatchClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MATCH_();
    PatternListContext *patternList();
    antlr4::tree::TerminalNode *OPTIONAL_();
    WhereClauseContext *whereClause();

   
  };

  MatchClauseContext* matchClause();

  class  WhereClauseContext : public antlr4::ParserRuleContext {
  public:
    WhereClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE_();
    ExpressionContext *expression();

   
  };

  WhereClauseContext* whereClause();

  class  UnwindClauseContext : public antlr4::ParserRuleContext {
  public:
    UnwindClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNWIND_();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *AS_();
    SymbolicNameContext *symbolicName();

   
  };

  UnwindClauseContext* unwindClause();

  class  LetClauseContext : public antlr4::ParserRuleContext {
  public:
    LetClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LET_();
    std::vector<LetItemContext *> letItem();
    LetItemContext* letItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  LetClauseContext* letClause();

  class  LetItemContext : public antlr4::ParserRuleContext {
  public:
    LetItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *EQUAL();
    ExpressionContext *expression();

   
  };

  LetItemContext* letItem();

  class  FilterClauseContext : public antlr4::ParserRuleContext {
  public:
    FilterClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FILTER_();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *WHERE_();

   
  };

  FilterClauseContext* filterClause();

  class  ForClauseContext : public antlr4::ParserRuleContext {
  public:
    ForClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FOR_();
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *IN_();
    ExpressionContext *expression();
    ForPositionContext *forPosition();

   
  };

  ForClauseContext* forClause();

  class  ForPositionContext : public antlr4::ParserRuleContext {
  public:
    ForPositionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITH_();
    antlr4::tree::TerminalNode *ORDINALITY_();
    antlr4::tree::TerminalNode *OFFSET_();
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *QUOTED_IDENTIFIER();

   
  };

  ForPositionContext* forPosition();

  class  FinishClauseContext : public antlr4::ParserRuleContext {
  public:
    FinishClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FINISH_();

   
  };

  FinishClauseContext* finishClause();

  class  WithClauseContext : public antlr4::ParserRuleContext {
  public:
    WithClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITH_();
    ProjectionContext *projection();
    WhereClauseContext *whereClause();
    std::vector<PageItemContext *> pageItem();
    PageItemContext* pageItem(size_t i);

   
  };

  WithClauseContext* withClause();

  class  ReturnClauseContext : public antlr4::ParserRuleContext {
  public:
    ReturnClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RETURN_();
    ProjectionContext *projection();

   
  };

  ReturnClauseContext* returnClause();

  class  ProjectionContext : public antlr4::ParserRuleContext {
  public:
    ProjectionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ProjectionItemsContext *projectionItems();
    antlr4::tree::TerminalNode *DISTINCT_();
    OrderByContext *orderBy();
    SkipClauseContext *skipClause();
    LimitClauseContext *limitClause();

   
  };

  ProjectionContext* projection();

  class  ProjectionItemsContext : public antlr4::ParserRuleContext {
  public:
    ProjectionItemsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STAR();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<ProjectionItemContext *> projectionItem();
    ProjectionItemContext* projectionItem(size_t i);

   
  };

  ProjectionItemsContext* projectionItems();

  class  ProjectionItemContext : public antlr4::ParserRuleContext {
  public:
    ProjectionItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *AS_();
    SymbolicNameContext *symbolicName();

   
  };

  ProjectionItemContext* projectionItem();

  class  OrderByContext : public antlr4::ParserRuleContext {
  public:
    OrderByContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ORDER_();
    antlr4::tree::TerminalNode *BY_();
    std::vector<SortItemContext *> sortItem();
    SortItemContext* sortItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  OrderByContext* orderBy();

  class  SortItemContext : public antlr4::ParserRuleContext {
  public:
    SortItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *NULLS_();
    antlr4::tree::TerminalNode *ASC_();
    antlr4::tree::TerminalNode *ASCENDING_();
    antlr4::tree::TerminalNode *DESC_();
    antlr4::tree::TerminalNode *DESCENDING_();
    antlr4::tree::TerminalNode *FIRST_();
    antlr4::tree::TerminalNode *LAST_();

   
  };

  SortItemContext* sortItem();

  class  SkipClauseContext : public antlr4::ParserRuleContext {
  public:
    SkipClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *SKIP_();
    antlr4::tree::TerminalNode *OFFSET_();

   
  };

  SkipClauseContext* skipClause();

  class  LimitClauseContext : public antlr4::ParserRuleContext {
  public:
    LimitClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LIMIT_();
    ExpressionContext *expression();

   
  };

  LimitClauseContext* limitClause();

  class  CallProcedureContext : public antlr4::ParserRuleContext {
  public:
    CallProcedureContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CALL_();
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *OPTIONAL_();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    YieldClauseContext *yieldClause();
    ExpressionListContext *expressionList();

   
  };

  CallProcedureContext* callProcedure();

  class  YieldClauseContext : public antlr4::ParserRuleContext {
  public:
    YieldClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *YIELD_();
    antlr4::tree::TerminalNode *STAR();
    std::vector<YieldItemContext *> yieldItem();
    YieldItemContext* yieldItem(size_t i);
    WhereClauseContext *whereClause();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  YieldClauseContext* yieldClause();

  class  YieldItemContext : public antlr4::ParserRuleContext {
  public:
    YieldItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SymbolicNameContext *> symbolicName();
    SymbolicNameContext* symbolicName(size_t i);
    antlr4::tree::TerminalNode *AS_();

   
  };

  YieldItemContext* yieldItem();

  class  CallSubqueryContext : public antlr4::ParserRuleContext {
  public:
    CallSubqueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CALL_();
    antlr4::tree::TerminalNode *LEFT_BRACE();
    RegularQueryContext *regularQuery();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    antlr4::tree::TerminalNode *OPTIONAL_();
    SubqueryScopeContext *subqueryScope();

   
  };

  CallSubqueryContext* callSubquery();

  class  SubqueryScopeContext : public antlr4::ParserRuleContext {
  public:
    SubqueryScopeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *STAR();
    std::vector<SymbolicNameContext *> symbolicName();
    SymbolicNameContext* symbolicName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  SubqueryScopeContext* subqueryScope();

  class  CreateClauseContext : public antlr4::ParserRuleContext {
  public:
    CreateClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PatternListContext *patternList();
    antlr4::tree::TerminalNode *CREATE_();
    antlr4::tree::TerminalNode *INSERT_();
    EvidenceContext *evidence();

   
  };

  CreateClauseContext* createClause();

  class  MergeClauseContext : public antlr4::ParserRuleContext {
  public:
    MergeClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MERGE_();
    PathPatternContext *pathPattern();
    std::vector<MergeActionContext *> mergeAction();
    MergeActionContext* mergeAction(size_t i);
    EvidenceContext *evidence();

   
  };

  MergeClauseContext* mergeClause();

  class  MergeActionContext : public antlr4::ParserRuleContext {
  public:
    MergeActionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ON_();
    antlr4::tree::TerminalNode *SET_();
    std::vector<SetItemContext *> setItem();
    SetItemContext* setItem(size_t i);
    antlr4::tree::TerminalNode *MATCH_();
    antlr4::tree::TerminalNode *CREATE_();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MergeActionContext* mergeAction();

  class  SetClauseContext : public antlr4::ParserRuleContext {
  public:
    SetClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SET_();
    std::vector<SetItemContext *> setItem();
    SetItemContext* setItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    EvidenceContext *evidence();

   
  };

  SetClauseContext* setClause();

  class  SetItemContext : public antlr4::ParserRuleContext {
  public:
    SetItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TargetContext *target();
    antlr4::tree::TerminalNode *EQUAL();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *PLUS_EQUAL();
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);
    std::vector<SchemaNameContext *> schemaName();
    SchemaNameContext* schemaName(size_t i);

   
  };

  SetItemContext* setItem();

  class  RemoveClauseContext : public antlr4::ParserRuleContext {
  public:
    RemoveClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REMOVE_();
    std::vector<RemoveItemContext *> removeItem();
    RemoveItemContext* removeItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  RemoveClauseContext* removeClause();

  class  RemoveItemContext : public antlr4::ParserRuleContext {
  public:
    RemoveItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TargetContext *target();
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);
    std::vector<SchemaNameContext *> schemaName();
    SchemaNameContext* schemaName(size_t i);

   
  };

  RemoveItemContext* removeItem();

  class  DeleteClauseContext : public antlr4::ParserRuleContext {
  public:
    DeleteClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DELETE_();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *DETACH_();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  DeleteClauseContext* deleteClause();

  class  EvidenceContext : public antlr4::ParserRuleContext {
  public:
    EvidenceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FROM_();
    ExpressionContext *expression();

   
  };

  EvidenceContext* evidence();

  class  RetractClauseContext : public antlr4::ParserRuleContext {
  public:
    RetractClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RETRACT_();
    antlr4::tree::TerminalNode *DOCUMENT_();
    ExpressionContext *expression();

   
  };

  RetractClauseContext* retractClause();

  class  TargetContext : public antlr4::ParserRuleContext {
  public:
    TargetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TargetBaseContext *targetBase();
    std::vector<TargetStepContext *> targetStep();
    TargetStepContext* targetStep(size_t i);

   
  };

  TargetContext* target();

  class  TargetBaseContext : public antlr4::ParserRuleContext {
  public:
    TargetBaseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  TargetBaseContext* targetBase();

  class  TargetStepContext : public antlr4::ParserRuleContext {
  public:
    TargetStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DOT();
    SchemaNameContext *schemaName();
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();

   
  };

  TargetStepContext* targetStep();

  class  TraceClauseContext : public antlr4::ParserRuleContext {
  public:
    TraceClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TRACE_();
    std::vector<TraceItemContext *> traceItem();
    TraceItemContext* traceItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  TraceClauseContext* traceClause();

  class  TraceItemContext : public antlr4::ParserRuleContext {
  public:
    TraceItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();

   
  };

  TraceItemContext* traceItem();

  class  WhichStatementContext : public antlr4::ParserRuleContext {
  public:
    WhichStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHICH_();
    std::vector<WhichSideContext *> whichSide();
    WhichSideContext* whichSide(size_t i);
    antlr4::tree::TerminalNode *AFFECTS_();
    std::vector<WhichOptionContext *> whichOption();
    WhichOptionContext* whichOption(size_t i);
    WhereClauseContext *whereClause();
    WhichResultContext *whichResult();
    OrderByContext *orderBy();
    SkipClauseContext *skipClause();
    LimitClauseContext *limitClause();

   
  };

  WhichStatementContext* whichStatement();

  class  WhichSideContext : public antlr4::ParserRuleContext {
  public:
    WhichSideContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LabelExpressionContext *labelExpression();
    antlr4::tree::TerminalNode *COLON();
    WhichNameContext *whichName();

   
  };

  WhichSideContext* whichSide();

  class  WhichOptionContext : public antlr4::ParserRuleContext {
  public:
    WhichOptionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITHIN_();
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *STEPS_();
    antlr4::tree::TerminalNode *POSITIVELY_();
    antlr4::tree::TerminalNode *NEGATIVELY_();
    antlr4::tree::TerminalNode *ASSERTED_();
    antlr4::tree::TerminalNode *INCLUDING_();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    std::vector<SymbolicNameContext *> symbolicName();
    SymbolicNameContext* symbolicName(size_t i);
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  WhichOptionContext* whichOption();

  class  WhichResultContext : public antlr4::ParserRuleContext {
  public:
    WhichResultContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RETURN_();
    ProjectionItemsContext *projectionItems();
    antlr4::tree::TerminalNode *DISTINCT_();
    antlr4::tree::TerminalNode *TRACE_();
    std::vector<TraceItemContext *> traceItem();
    TraceItemContext* traceItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  WhichResultContext* whichResult();

  class  CreateIndexContext : public antlr4::ParserRuleContext {
  public:
    CreateIndexContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CREATE_();
    antlr4::tree::TerminalNode *INDEX_();
    antlr4::tree::TerminalNode *FOR_();
    SchemaTargetContext *schemaTarget();
    antlr4::tree::TerminalNode *ON_();
    IndexPropertiesContext *indexProperties();
    SymbolicNameContext *symbolicName();
    IfNotExistsContext *ifNotExists();
    antlr4::tree::TerminalNode *UNIQUE_();
    antlr4::tree::TerminalNode *FULLTEXT_();

   
  };

  CreateIndexContext* createIndex();

  class  IndexPropertiesContext : public antlr4::ParserRuleContext {
  public:
    IndexPropertiesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    std::vector<PropertyReferenceContext *> propertyReference();
    PropertyReferenceContext* propertyReference(size_t i);
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *EACH_();
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();

   
  };

  IndexPropertiesContext* indexProperties();

  class  DropIndexContext : public antlr4::ParserRuleContext {
  public:
    DropIndexContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DROP_();
    antlr4::tree::TerminalNode *INDEX_();
    SymbolicNameContext *symbolicName();
    IfExistsContext *ifExists();

   
  };

  DropIndexContext* dropIndex();

  class  CreateConstraintContext : public antlr4::ParserRuleContext {
  public:
    CreateConstraintContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CREATE_();
    antlr4::tree::TerminalNode *CONSTRAINT_();
    antlr4::tree::TerminalNode *FOR_();
    SchemaTargetContext *schemaTarget();
    antlr4::tree::TerminalNode *REQUIRE_();
    RequiredPropertiesContext *requiredProperties();
    ConstraintKindContext *constraintKind();
    SymbolicNameContext *symbolicName();
    IfNotExistsContext *ifNotExists();

   
  };

  CreateConstraintContext* createConstraint();

  class  RequiredPropertiesContext : public antlr4::ParserRuleContext {
  public:
    RequiredPropertiesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PropertyReferenceContext *> propertyReference();
    PropertyReferenceContext* propertyReference(size_t i);
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  RequiredPropertiesContext* requiredProperties();

  class  ConstraintKindContext : public antlr4::ParserRuleContext {
  public:
    ConstraintKindContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IS_();
    antlr4::tree::TerminalNode *UNIQUE_();
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *NULL_();

   
  };

  ConstraintKindContext* constraintKind();

  class  DropConstraintContext : public antlr4::ParserRuleContext {
  public:
    DropConstraintContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DROP_();
    antlr4::tree::TerminalNode *CONSTRAINT_();
    SymbolicNameContext *symbolicName();
    IfExistsContext *ifExists();

   
  };

  DropConstraintContext* dropConstraint();

  class  IfNotExistsContext : public antlr4::ParserRuleContext {
  public:
    IfNotExistsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IF_();
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *EXISTS_();

   
  };

  IfNotExistsContext* ifNotExists();

  class  IfExistsContext : public antlr4::ParserRuleContext {
  public:
    IfExistsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IF_();
    antlr4::tree::TerminalNode *EXISTS_();

   
  };

  IfExistsContext* ifExists();

  class  SchemaTargetContext : public antlr4::ParserRuleContext {
  public:
    SchemaTargetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> LEFT_PAREN();
    antlr4::tree::TerminalNode* LEFT_PAREN(size_t i);
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *COLON();
    SchemaNameContext *schemaName();
    std::vector<antlr4::tree::TerminalNode *> RIGHT_PAREN();
    antlr4::tree::TerminalNode* RIGHT_PAREN(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *GREATER();

   
  };

  SchemaTargetContext* schemaTarget();

  class  PropertyReferenceContext : public antlr4::ParserRuleContext {
  public:
    PropertyReferenceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *DOT();
    SchemaNameContext *schemaName();

   
  };

  PropertyReferenceContext* propertyReference();

  class  ShowStatementContext : public antlr4::ParserRuleContext {
  public:
    ShowStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SHOW_();
    std::vector<SymbolicNameContext *> symbolicName();
    SymbolicNameContext* symbolicName(size_t i);

   
  };

  ShowStatementContext* showStatement();

  class  PatternListContext : public antlr4::ParserRuleContext {
  public:
    PatternListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<PathPatternContext *> pathPattern();
    PathPatternContext* pathPattern(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  PatternListContext* patternList();

  class  PathPatternContext : public antlr4::ParserRuleContext {
  public:
    PathPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PatternElementContext *patternElement();
    ShortestPathPatternContext *shortestPathPattern();
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *EQUAL();
    PathPrefixContext *pathPrefix();

   
  };

  PathPatternContext* pathPattern();

  class  PathPrefixContext : public antlr4::ParserRuleContext {
  public:
    PathPrefixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY_();
    antlr4::tree::TerminalNode *SHORTEST_();
    PathModeContext *pathMode();
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *GROUPS_();

   
  };

  PathPrefixContext* pathPrefix();

  class  PathModeContext : public antlr4::ParserRuleContext {
  public:
    PathModeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WALK_();
    antlr4::tree::TerminalNode *TRAIL_();
    antlr4::tree::TerminalNode *ACYCLIC_();
    antlr4::tree::TerminalNode *SIMPLE_();

   
  };

  PathModeContext* pathMode();

  class  ShortestPathPatternContext : public antlr4::ParserRuleContext {
  public:
    ShortestPathPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    PatternElementContext *patternElement();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *SHORTESTPATH_();
    antlr4::tree::TerminalNode *ALLSHORTESTPATHS_();

   
  };

  ShortestPathPatternContext* shortestPathPattern();

  class  PatternElementContext : public antlr4::ParserRuleContext {
  public:
    PatternElementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NodePatternContext *nodePattern();
    std::vector<PatternStepContext *> patternStep();
    PatternStepContext* patternStep(size_t i);
    antlr4::tree::TerminalNode *LEFT_PAREN();
    PatternElementContext *patternElement();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  PatternElementContext* patternElement();

  class  PatternStepContext : public antlr4::ParserRuleContext {
  public:
    PatternStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RelationshipPatternContext *relationshipPattern();
    NodePatternContext *nodePattern();

   
  };

  PatternStepContext* patternStep();

  class  NodePatternContext : public antlr4::ParserRuleContext {
  public:
    NodePatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    SymbolicNameContext *symbolicName();
    PatternLabelsContext *patternLabels();
    PropertiesContext *properties();
    WhereClauseContext *whereClause();

   
  };

  NodePatternContext* nodePattern();

  class  RelationshipPatternContext : public antlr4::ParserRuleContext {
  public:
    RelationshipPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);
    antlr4::tree::TerminalNode *LESS();
    RelationshipDetailContext *relationshipDetail();
    antlr4::tree::TerminalNode *GREATER();
    QuantifierContext *quantifier();

   
  };

  RelationshipPatternContext* relationshipPattern();

  class  RelationshipDetailContext : public antlr4::ParserRuleContext {
  public:
    RelationshipDetailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    SymbolicNameContext *symbolicName();
    PatternLabelsContext *patternLabels();
    LengthRangeContext *lengthRange();
    PropertiesContext *properties();
    WhereClauseContext *whereClause();

   
  };

  RelationshipDetailContext* relationshipDetail();

  class  PatternLabelsContext : public antlr4::ParserRuleContext {
  public:
    PatternLabelsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LabelExpressionContext *labelExpression();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *IS_();

   
  };

  PatternLabelsContext* patternLabels();

  class  PropertiesContext : public antlr4::ParserRuleContext {
  public:
    PropertiesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MapLiteralContext *mapLiteral();
    ParameterContext *parameter();

   
  };

  PropertiesContext* properties();

  class  LengthRangeContext : public antlr4::ParserRuleContext {
  public:
    LengthRangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STAR();
    std::vector<antlr4::tree::TerminalNode *> INTEGER();
    antlr4::tree::TerminalNode* INTEGER(size_t i);
    antlr4::tree::TerminalNode *DOT_DOT();

   
  };

  LengthRangeContext* lengthRange();

  class  QuantifierContext : public antlr4::ParserRuleContext {
  public:
    QuantifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *LEFT_BRACE();
    std::vector<antlr4::tree::TerminalNode *> INTEGER();
    antlr4::tree::TerminalNode* INTEGER(size_t i);
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  QuantifierContext* quantifier();

  class  LabelExpressionContext : public antlr4::ParserRuleContext {
  public:
    LabelExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<LabelConjunctionContext *> labelConjunction();
    LabelConjunctionContext* labelConjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);

   
  };

  LabelExpressionContext* labelExpression();

  class  LabelConjunctionContext : public antlr4::ParserRuleContext {
  public:
    LabelConjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<LabelFactorContext *> labelFactor();
    LabelFactorContext* labelFactor(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AMPERSAND();
    antlr4::tree::TerminalNode* AMPERSAND(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);

   
  };

  LabelConjunctionContext* labelConjunction();

  class  LabelFactorContext : public antlr4::ParserRuleContext {
  public:
    LabelFactorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXCLAMATION();
    LabelFactorContext *labelFactor();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    LabelExpressionContext *labelExpression();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *PERCENT();
    SchemaNameContext *schemaName();

   
  };

  LabelFactorContext* labelFactor();

  class  ExpressionListContext : public antlr4::ParserRuleContext {
  public:
    ExpressionListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ExpressionListContext* expressionList();

  class  ExpressionContext : public antlr4::ParserRuleContext {
  public:
    ExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NOT_();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    ValueContext *value();
    antlr4::tree::TerminalNode *AND_();
    antlr4::tree::TerminalNode *XOR_();
    antlr4::tree::TerminalNode *OR_();

   
  };

  ExpressionContext* expression();
  ExpressionContext* expression(int precedence);
  class  ValueContext : public antlr4::ParserRuleContext {
  public:
    ValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ValueContext *> value();
    ValueContext* value(size_t i);
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *PLUS();
    AtomContext *atom();
    antlr4::tree::TerminalNode *CARET();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *SLASH();
    antlr4::tree::TerminalNode *PERCENT();
    antlr4::tree::TerminalNode *DOUBLE_BAR();
    TextOperatorContext *textOperator();
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *NOT_EQUAL();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *LESS_EQUAL();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *GREATER_EQUAL();
    antlr4::tree::TerminalNode *DOT();
    SchemaNameContext *schemaName();
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    SubscriptContext *subscript();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    antlr4::tree::TerminalNode *COLON();
    PredicateLabelsContext *predicateLabels();
    antlr4::tree::TerminalNode *IS_();
    IsTestContext *isTest();
    antlr4::tree::TerminalNode *NOT_();
    TruthValueContext *truthValue();

   
  };

  ValueContext* value();
  ValueContext* value(int precedence);
  class  TruthValueContext : public antlr4::ParserRuleContext {
  public:
    TruthValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *FALSE_();
    antlr4::tree::TerminalNode *UNKNOWN_();

   
  };

  TruthValueContext* truthValue();

  class  IsTestContext : public antlr4::ParserRuleContext {
  public:
    IsTestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NULL_();
    ValueTypeContext *valueType();
    antlr4::tree::TerminalNode *TYPED_();
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);
    antlr4::tree::TerminalNode *LABELED_();
    PredicateLabelsContext *predicateLabels();
    std::vector<antlr4::tree::TerminalNode *> IDENTIFIER();
    antlr4::tree::TerminalNode* IDENTIFIER(size_t i);
    antlr4::tree::TerminalNode *QUOTED_IDENTIFIER();

   
  };

  IsTestContext* isTest();

  class  TextOperatorContext : public antlr4::ParserRuleContext {
  public:
    TextOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STARTS_();
    antlr4::tree::TerminalNode *WITH_();
    antlr4::tree::TerminalNode *ENDS_();
    antlr4::tree::TerminalNode *CONTAINS_();
    antlr4::tree::TerminalNode *IN_();
    antlr4::tree::TerminalNode *MATCHES();

   
  };

  TextOperatorContext* textOperator();

  class  SubscriptContext : public antlr4::ParserRuleContext {
  public:
    SubscriptContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *DOT_DOT();

   
  };

  SubscriptContext* subscript();

  class  PredicateLabelsContext : public antlr4::ParserRuleContext {
  public:
    PredicateLabelsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<LabelConjunctionContext *> labelConjunction();
    LabelConjunctionContext* labelConjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);

   
  };

  PredicateLabelsContext* predicateLabels();

  class  AtomContext : public antlr4::ParserRuleContext {
  public:
    AtomContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    ParameterContext *parameter();
    TypedLiteralContext *typedLiteral();
    CaseExpressionContext *caseExpression();
    CountStarContext *countStar();
    SubqueryExpressionContext *subqueryExpression();
    ListComprehensionContext *listComprehension();
    PatternComprehensionContext *patternComprehension();
    ListLiteralContext *listLiteral();
    MapLiteralContext *mapLiteral();
    MapProjectionContext *mapProjection();
    QuantifierExpressionContext *quantifierExpression();
    ReduceExpressionContext *reduceExpression();
    ShortestPathPatternContext *shortestPathPattern();
    PatternExpressionContext *patternExpression();
    ParenthesizedContext *parenthesized();
    FunctionCallContext *functionCall();
    VariableContext *variable();

   
  };

  AtomContext* atom();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *FALSE_();
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *FLOAT();
    antlr4::tree::TerminalNode *STRING();

   
  };

  LiteralContext* literal();

  class  ParameterContext : public antlr4::ParserRuleContext {
  public:
    ParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DOLLAR();
    SchemaNameContext *schemaName();
    antlr4::tree::TerminalNode *INTEGER();

   
  };

  ParameterContext* parameter();

  class  TypedLiteralContext : public antlr4::ParserRuleContext {
  public:
    TypedLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    std::vector<antlr4::tree::TerminalNode *> IDENTIFIER();
    antlr4::tree::TerminalNode* IDENTIFIER(size_t i);
    SymbolicNameContext *symbolicName();

   
  };

  TypedLiteralContext* typedLiteral();

  class  VariableContext : public antlr4::ParserRuleContext {
  public:
    VariableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();

   
  };

  VariableContext* variable();

  class  ParenthesizedContext : public antlr4::ParserRuleContext {
  public:
    ParenthesizedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  ParenthesizedContext* parenthesized();

  class  ListLiteralContext : public antlr4::ParserRuleContext {
  public:
    ListLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    ExpressionListContext *expressionList();

   
  };

  ListLiteralContext* listLiteral();

  class  MapLiteralContext : public antlr4::ParserRuleContext {
  public:
    MapLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACE();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    std::vector<MapEntryContext *> mapEntry();
    MapEntryContext* mapEntry(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MapLiteralContext* mapLiteral();

  class  MapEntryContext : public antlr4::ParserRuleContext {
  public:
    MapEntryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SchemaNameContext *schemaName();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();

   
  };

  MapEntryContext* mapEntry();

  class  MapProjectionContext : public antlr4::ParserRuleContext {
  public:
    MapProjectionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *LEFT_BRACE();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    std::vector<MapProjectionItemContext *> mapProjectionItem();
    MapProjectionItemContext* mapProjectionItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MapProjectionContext* mapProjection();

  class  MapProjectionItemContext : public antlr4::ParserRuleContext {
  public:
    MapProjectionItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DOT();
    SchemaNameContext *schemaName();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();
    SymbolicNameContext *symbolicName();

   
  };

  MapProjectionItemContext* mapProjectionItem();

  class  CaseExpressionContext : public antlr4::ParserRuleContext {
  public:
    CaseExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CASE_();
    antlr4::tree::TerminalNode *END_();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<CaseBranchContext *> caseBranch();
    CaseBranchContext* caseBranch(size_t i);
    antlr4::tree::TerminalNode *ELSE_();

   
  };

  CaseExpressionContext* caseExpression();

  class  CaseBranchContext : public antlr4::ParserRuleContext {
  public:
    CaseBranchContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN_();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *THEN_();

   
  };

  CaseBranchContext* caseBranch();

  class  CountStarContext : public antlr4::ParserRuleContext {
  public:
    CountStarContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *COUNT_();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  CountStarContext* countStar();

  class  FunctionCallContext : public antlr4::ParserRuleContext {
  public:
    FunctionCallContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    FunctionNameContext *functionName();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *DISTINCT_();
    ExpressionListContext *expressionList();
    CallTailContext *callTail();

   
  };

  FunctionCallContext* functionCall();

  class  CallTailContext : public antlr4::ParserRuleContext {
  public:
    CallTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FROM_();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *AS_();
    ValueTypeContext *valueType();

   
  };

  CallTailContext* callTail();

  class  FunctionNameContext : public antlr4::ParserRuleContext {
  public:
    FunctionNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QualifiedNameContext *qualifiedName();
    antlr4::tree::TerminalNode *EXISTS_();

   
  };

  FunctionNameContext* functionName();

  class  QualifiedNameContext : public antlr4::ParserRuleContext {
  public:
    QualifiedNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<SymbolicNameContext *> symbolicName();
    SymbolicNameContext* symbolicName(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);

   
  };

  QualifiedNameContext* qualifiedName();

  class  ListComprehensionContext : public antlr4::ParserRuleContext {
  public:
    ListComprehensionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *IN_();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    WhereClauseContext *whereClause();
    antlr4::tree::TerminalNode *BAR();

   
  };

  ListComprehensionContext* listComprehension();

  class  PatternComprehensionContext : public antlr4::ParserRuleContext {
  public:
    PatternComprehensionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    PatternExpressionContext *patternExpression();
    antlr4::tree::TerminalNode *BAR();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *EQUAL();
    WhereClauseContext *whereClause();

   
  };

  PatternComprehensionContext* patternComprehension();

  class  PatternExpressionContext : public antlr4::ParserRuleContext {
  public:
    PatternExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NodePatternContext *nodePattern();
    std::vector<PatternStepContext *> patternStep();
    PatternStepContext* patternStep(size_t i);

   
  };

  PatternExpressionContext* patternExpression();

  class  QuantifierExpressionContext : public antlr4::ParserRuleContext {
  public:
    QuantifierExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *IN_();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *ANY_();
    antlr4::tree::TerminalNode *NONE_();
    antlr4::tree::TerminalNode *SINGLE_();
    WhereClauseContext *whereClause();

   
  };

  QuantifierExpressionContext* quantifierExpression();

  class  ReduceExpressionContext : public antlr4::ParserRuleContext {
  public:
    ReduceExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REDUCE_();
    antlr4::tree::TerminalNode *LEFT_PAREN();
    std::vector<SymbolicNameContext *> symbolicName();
    SymbolicNameContext* symbolicName(size_t i);
    antlr4::tree::TerminalNode *EQUAL();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *IN_();
    antlr4::tree::TerminalNode *BAR();
    antlr4::tree::TerminalNode *RIGHT_PAREN();

   
  };

  ReduceExpressionContext* reduceExpression();

  class  SubqueryExpressionContext : public antlr4::ParserRuleContext {
  public:
    SubqueryExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACE();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    antlr4::tree::TerminalNode *EXISTS_();
    antlr4::tree::TerminalNode *COUNT_();
    antlr4::tree::TerminalNode *COLLECT_();
    antlr4::tree::TerminalNode *VALUE_();
    RegularQueryContext *regularQuery();
    PatternListContext *patternList();
    WhereClauseContext *whereClause();

   
  };

  SubqueryExpressionContext* subqueryExpression();

  class  ValueTypeContext : public antlr4::ParserRuleContext {
  public:
    ValueTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<TypeWordContext *> typeWord();
    TypeWordContext* typeWord(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);

   
  };

  ValueTypeContext* valueType();

  class  TypeWordContext : public antlr4::ParserRuleContext {
  public:
    TypeWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> IDENTIFIER();
    antlr4::tree::TerminalNode* IDENTIFIER(size_t i);
    antlr4::tree::TerminalNode *ANY_();
    antlr4::tree::TerminalNode *VALUE_();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *WITH_();

   
  };

  TypeWordContext* typeWord();

  class  SymbolicNameContext : public antlr4::ParserRuleContext {
  public:
    SymbolicNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *QUOTED_IDENTIFIER();
    NonReservedWordContext *nonReservedWord();
    ClauseWordContext *clauseWord();

   
  };

  SymbolicNameContext* symbolicName();

  class  WhichNameContext : public antlr4::ParserRuleContext {
  public:
    WhichNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *QUOTED_IDENTIFIER();
    NonReservedWordContext *nonReservedWord();

   
  };

  WhichNameContext* whichName();

  class  SchemaNameContext : public antlr4::ParserRuleContext {
  public:
    SchemaNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();
    ReservedWordContext *reservedWord();

   
  };

  SchemaNameContext* schemaName();

  class  NonReservedWordContext : public antlr4::ParserRuleContext {
  public:
    NonReservedWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ACYCLIC_();
    antlr4::tree::TerminalNode *ALLSHORTESTPATHS_();
    antlr4::tree::TerminalNode *ANY_();
    antlr4::tree::TerminalNode *CALL_();
    antlr4::tree::TerminalNode *COLLECT_();
    antlr4::tree::TerminalNode *CONSTRAINT_();
    antlr4::tree::TerminalNode *COUNT_();
    antlr4::tree::TerminalNode *DOCUMENT_();
    antlr4::tree::TerminalNode *DROP_();
    antlr4::tree::TerminalNode *EACH_();
    antlr4::tree::TerminalNode *EXCEPT_();
    antlr4::tree::TerminalNode *EXPLAIN_();
    antlr4::tree::TerminalNode *FILTER_();
    antlr4::tree::TerminalNode *FINISH_();
    antlr4::tree::TerminalNode *FIRST_();
    antlr4::tree::TerminalNode *FOR_();
    antlr4::tree::TerminalNode *FROM_();
    antlr4::tree::TerminalNode *FULLTEXT_();
    antlr4::tree::TerminalNode *GROUPS_();
    antlr4::tree::TerminalNode *IF_();
    antlr4::tree::TerminalNode *INDEX_();
    antlr4::tree::TerminalNode *INSERT_();
    antlr4::tree::TerminalNode *INTERSECT_();
    antlr4::tree::TerminalNode *LABELED_();
    antlr4::tree::TerminalNode *LAST_();
    antlr4::tree::TerminalNode *LET_();
    antlr4::tree::TerminalNode *NEXT_();
    antlr4::tree::TerminalNode *NONE_();
    antlr4::tree::TerminalNode *NULLS_();
    antlr4::tree::TerminalNode *ORDINALITY_();
    antlr4::tree::TerminalNode *PROFILE_();
    antlr4::tree::TerminalNode *REDUCE_();
    antlr4::tree::TerminalNode *REQUIRE_();
    antlr4::tree::TerminalNode *RETRACT_();
    antlr4::tree::TerminalNode *SHORTEST_();
    antlr4::tree::TerminalNode *SHORTESTPATH_();
    antlr4::tree::TerminalNode *SHOW_();
    antlr4::tree::TerminalNode *SIMPLE_();
    antlr4::tree::TerminalNode *SINGLE_();
    antlr4::tree::TerminalNode *STEPS_();
    antlr4::tree::TerminalNode *TRAIL_();
    antlr4::tree::TerminalNode *TYPED_();
    antlr4::tree::TerminalNode *UNIQUE_();
    antlr4::tree::TerminalNode *UNKNOWN_();
    antlr4::tree::TerminalNode *VALUE_();
    antlr4::tree::TerminalNode *WALK_();
    antlr4::tree::TerminalNode *WHICH_();
    antlr4::tree::TerminalNode *YIELD_();

   
  };

  NonReservedWordContext* nonReservedWord();

  class  ClauseWordContext : public antlr4::ParserRuleContext {
  public:
    ClauseWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AFFECTS_();
    antlr4::tree::TerminalNode *ASSERTED_();
    antlr4::tree::TerminalNode *INCLUDING_();
    antlr4::tree::TerminalNode *NEGATIVELY_();
    antlr4::tree::TerminalNode *OFFSET_();
    antlr4::tree::TerminalNode *POSITIVELY_();
    antlr4::tree::TerminalNode *TRACE_();
    antlr4::tree::TerminalNode *WITHIN_();

   
  };

  ClauseWordContext* clauseWord();

  class  ReservedWordContext : public antlr4::ParserRuleContext {
  public:
    ReservedWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *AND_();
    antlr4::tree::TerminalNode *AS_();
    antlr4::tree::TerminalNode *ASC_();
    antlr4::tree::TerminalNode *ASCENDING_();
    antlr4::tree::TerminalNode *BY_();
    antlr4::tree::TerminalNode *CASE_();
    antlr4::tree::TerminalNode *CONTAINS_();
    antlr4::tree::TerminalNode *CREATE_();
    antlr4::tree::TerminalNode *DELETE_();
    antlr4::tree::TerminalNode *DESC_();
    antlr4::tree::TerminalNode *DESCENDING_();
    antlr4::tree::TerminalNode *DETACH_();
    antlr4::tree::TerminalNode *DISTINCT_();
    antlr4::tree::TerminalNode *ELSE_();
    antlr4::tree::TerminalNode *END_();
    antlr4::tree::TerminalNode *ENDS_();
    antlr4::tree::TerminalNode *EXISTS_();
    antlr4::tree::TerminalNode *FALSE_();
    antlr4::tree::TerminalNode *IN_();
    antlr4::tree::TerminalNode *IS_();
    antlr4::tree::TerminalNode *LIMIT_();
    antlr4::tree::TerminalNode *MATCH_();
    antlr4::tree::TerminalNode *MERGE_();
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *ON_();
    antlr4::tree::TerminalNode *OPTIONAL_();
    antlr4::tree::TerminalNode *OR_();
    antlr4::tree::TerminalNode *ORDER_();
    antlr4::tree::TerminalNode *REMOVE_();
    antlr4::tree::TerminalNode *RETURN_();
    antlr4::tree::TerminalNode *SET_();
    antlr4::tree::TerminalNode *SKIP_();
    antlr4::tree::TerminalNode *STARTS_();
    antlr4::tree::TerminalNode *THEN_();
    antlr4::tree::TerminalNode *TRUE_();
    antlr4::tree::TerminalNode *UNION_();
    antlr4::tree::TerminalNode *UNWIND_();
    antlr4::tree::TerminalNode *WHEN_();
    antlr4::tree::TerminalNode *WHERE_();
    antlr4::tree::TerminalNode *WITH_();
    antlr4::tree::TerminalNode *XOR_();

   
  };

  ReservedWordContext* reservedWord();


  virtual bool sempred(antlr4::RuleContext *_localctx, size_t ruleIndex, size_t predicateIndex) override;
  bool expressionSempred(ExpressionContext *_localctx, size_t predicateIndex);
  bool valueSempred(ValueContext *_localctx, size_t predicateIndex);

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace claimgraph::grammar
