
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

  enum {
    RuleQueryText = 0, RuleStatement = 1, RuleRegularQuery = 2, RuleQueryOperator = 3, 
    RuleSingleQuery = 4, RuleClause = 5, RulePageItem = 6, RuleMatchClause = 7, 
    RuleMatchMode = 8, RuleWhereClause = 9, RuleUnwindClause = 10, RuleLetClause = 11, 
    RuleLetItem = 12, RuleFilterClause = 13, RuleForClause = 14, RuleForPosition = 15, 
    RuleFinishClause = 16, RuleWithClause = 17, RuleReturnClause = 18, RuleProjection = 19, 
    RuleProjectionItems = 20, RuleProjectionItem = 21, RuleOrderBy = 22, 
    RuleSortItem = 23, RuleSkipClause = 24, RuleLimitClause = 25, RuleCallProcedure = 26, 
    RuleYieldClause = 27, RuleYieldItem = 28, RuleLoadCsvClause = 29, RuleCallSubquery = 30, 
    RuleSubqueryScope = 31, RuleCreateClause = 32, RuleMergeClause = 33, 
    RuleMergeAction = 34, RuleSetClause = 35, RuleSetItem = 36, RuleRemoveClause = 37, 
    RuleRemoveItem = 38, RuleDeleteClause = 39, RuleEvidence = 40, RuleRetractClause = 41, 
    RuleTarget = 42, RuleTargetBase = 43, RuleTargetStep = 44, RuleTraceClause = 45, 
    RuleTraceItem = 46, RuleWhichStatement = 47, RuleWhichSide = 48, RuleWhichOption = 49, 
    RuleWhichResult = 50, RuleCreateIndex = 51, RuleIndexProperties = 52, 
    RuleDropIndex = 53, RuleCreateConstraint = 54, RuleRequiredProperties = 55, 
    RuleConstraintKind = 56, RuleConstraintWord = 57, RuleDropConstraint = 58, 
    RuleIfNotExists = 59, RuleIfExists = 60, RuleSchemaTarget = 61, RulePropertyReference = 62, 
    RuleShowStatement = 63, RuleShowWord = 64, RuleShowYield = 65, RulePatternList = 66, 
    RulePathPattern = 67, RulePathPrefix = 68, RuleInnerPrefix = 69, RulePrefixWord = 70, 
    RuleModeWord = 71, RuleShortestPathPattern = 72, RulePatternElement = 73, 
    RuleParenthesizedPath = 74, RulePatternStep = 75, RuleNodePattern = 76, 
    RuleRelationshipPattern = 77, RulePathRelationship = 78, RuleRelationshipDetail = 79, 
    RulePatternLabels = 80, RuleProperties = 81, RuleLengthRange = 82, RuleQuantifier = 83, 
    RuleLabelExpression = 84, RuleLabelConjunction = 85, RuleLabelFactor = 86, 
    RuleExpressionList = 87, RuleExpression = 88, RuleValue = 89, RuleBinaryOperator = 90, 
    RuleOperand = 91, RulePostfix = 92, RuleTruthValue = 93, RuleIsTest = 94, 
    RuleSubscript = 95, RulePredicateLabels = 96, RulePredicateConjunction = 97, 
    RuleAtom = 98, RuleNamed = 99, RuleNameTail = 100, RuleBracketed = 101, 
    RuleGrouped = 102, RuleWorded = 103, RuleWordNamed = 104, RuleLiteral = 105, 
    RuleParameter = 106, RuleParenthesized = 107, RuleListLiteral = 108, 
    RuleMapLiteral = 109, RuleMapEntry = 110, RuleMapSelection = 111, RuleMapProjectionItem = 112, 
    RuleCaseExpression = 113, RuleCaseBranch = 114, RuleCountStar = 115, 
    RuleExistsCall = 116, RuleArguments = 117, RuleCallTail = 118, RuleQualifiedName = 119, 
    RuleListComprehension = 120, RulePatternComprehension = 121, RulePatternExpression = 122, 
    RuleQuantifierExpression = 123, RuleReduceExpression = 124, RuleSubqueryExpression = 125, 
    RuleValueType = 126, RuleTypeWord = 127, RuleSymbolicName = 128, RulePlainName = 129, 
    RuleWhichName = 130, RuleSchemaName = 131, RuleNonReservedWord = 132, 
    RuleFormWord = 133, RuleClauseWord = 134, RuleReservedWord = 135
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
  class MatchModeContext;
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
  class LoadCsvClauseContext;
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
  class ConstraintWordContext;
  class DropConstraintContext;
  class IfNotExistsContext;
  class IfExistsContext;
  class SchemaTargetContext;
  class PropertyReferenceContext;
  class ShowStatementContext;
  class ShowWordContext;
  class ShowYieldContext;
  class PatternListContext;
  class PathPatternContext;
  class PathPrefixContext;
  class InnerPrefixContext;
  class PrefixWordContext;
  class ModeWordContext;
  class ShortestPathPatternContext;
  class PatternElementContext;
  class ParenthesizedPathContext;
  class PatternStepContext;
  class NodePatternContext;
  class RelationshipPatternContext;
  class PathRelationshipContext;
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
  class BinaryOperatorContext;
  class OperandContext;
  class PostfixContext;
  class TruthValueContext;
  class IsTestContext;
  class SubscriptContext;
  class PredicateLabelsContext;
  class PredicateConjunctionContext;
  class AtomContext;
  class NamedContext;
  class NameTailContext;
  class BracketedContext;
  class GroupedContext;
  class WordedContext;
  class WordNamedContext;
  class LiteralContext;
  class ParameterContext;
  class ParenthesizedContext;
  class ListLiteralContext;
  class MapLiteralContext;
  class MapEntryContext;
  class MapSelectionContext;
  class MapProjectionItemContext;
  class CaseExpressionContext;
  class CaseBranchContext;
  class CountStarContext;
  class ExistsCallContext;
  class ArgumentsContext;
  class CallTailContext;
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
  class PlainNameContext;
  class WhichNameContext;
  class SchemaNameContext;
  class NonReservedWordContext;
  class FormWordContext;
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
    LoadCsvClauseContext *loadCsvClause();
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
    MatchModeContext *matchMode();
    WhereClauseContext *whereClause();

   
  };

  MatchClauseContext* matchClause();

  class  MatchModeContext : public antlr4::ParserRuleContext {
  public:
    MatchModeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> IDENTIFIER();
    antlr4::tree::TerminalNode* IDENTIFIER(size_t i);
    antlr4::tree::TerminalNode *REPEATABLE_();
    antlr4::tree::TerminalNode *DIFFERENT_();

   
  };

  MatchModeContext* matchMode();

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

  class  LoadCsvClauseContext : public antlr4::ParserRuleContext {
  public:
    LoadCsvClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LOAD_();
    std::vector<antlr4::tree::TerminalNode *> IDENTIFIER();
    antlr4::tree::TerminalNode* IDENTIFIER(size_t i);
    antlr4::tree::TerminalNode *FROM_();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *AS_();
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *WITH_();
    antlr4::tree::TerminalNode *STRING();

   
  };

  LoadCsvClauseContext* loadCsvClause();

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
    antlr4::tree::TerminalNode *IDENTIFIER();

   
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
    antlr4::tree::TerminalNode *NOT_();
    antlr4::tree::TerminalNode *NULL_();
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);
    std::vector<ConstraintWordContext *> constraintWord();
    ConstraintWordContext* constraintWord(size_t i);

   
  };

  ConstraintKindContext* constraintKind();

  class  ConstraintWordContext : public antlr4::ParserRuleContext {
  public:
    ConstraintWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *BAR();

   
  };

  ConstraintWordContext* constraintWord();

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
    std::vector<ShowWordContext *> showWord();
    ShowWordContext* showWord(size_t i);
    ShowYieldContext *showYield();
    WhereClauseContext *whereClause();
    ReturnClauseContext *returnClause();

   
  };

  ShowStatementContext* showStatement();

  class  ShowWordContext : public antlr4::ParserRuleContext {
  public:
    ShowWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *CONSTRAINT_();
    antlr4::tree::TerminalNode *FULLTEXT_();
    antlr4::tree::TerminalNode *INDEX_();
    antlr4::tree::TerminalNode *UNIQUE_();

   
  };

  ShowWordContext* showWord();

  class  ShowYieldContext : public antlr4::ParserRuleContext {
  public:
    ShowYieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *YIELD_();
    antlr4::tree::TerminalNode *STAR();
    std::vector<YieldItemContext *> yieldItem();
    YieldItemContext* yieldItem(size_t i);
    OrderByContext *orderBy();
    SkipClauseContext *skipClause();
    LimitClauseContext *limitClause();
    WhereClauseContext *whereClause();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ShowYieldContext* showYield();

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
    ModeWordContext *modeWord();
    antlr4::tree::TerminalNode *IDENTIFIER();
    std::vector<PrefixWordContext *> prefixWord();
    PrefixWordContext* prefixWord(size_t i);

   
  };

  PathPrefixContext* pathPrefix();

  class  InnerPrefixContext : public antlr4::ParserRuleContext {
  public:
    InnerPrefixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ModeWordContext *modeWord();
    std::vector<PrefixWordContext *> prefixWord();
    PrefixWordContext* prefixWord(size_t i);

   
  };

  InnerPrefixContext* innerPrefix();

  class  PrefixWordContext : public antlr4::ParserRuleContext {
  public:
    PrefixWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ModeWordContext *modeWord();
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *IDENTIFIER();

   
  };

  PrefixWordContext* prefixWord();

  class  ModeWordContext : public antlr4::ParserRuleContext {
  public:
    ModeWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *ANY_();
    antlr4::tree::TerminalNode *SHORTEST_();
    antlr4::tree::TerminalNode *GROUPS_();
    antlr4::tree::TerminalNode *WALK_();
    antlr4::tree::TerminalNode *TRAIL_();
    antlr4::tree::TerminalNode *ACYCLIC_();
    antlr4::tree::TerminalNode *SIMPLE_();

   
  };

  ModeWordContext* modeWord();

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
    std::vector<PathRelationshipContext *> pathRelationship();
    PathRelationshipContext* pathRelationship(size_t i);
    std::vector<NodePatternContext *> nodePattern();
    NodePatternContext* nodePattern(size_t i);
    std::vector<ParenthesizedPathContext *> parenthesizedPath();
    ParenthesizedPathContext* parenthesizedPath(size_t i);
    std::vector<QuantifierContext *> quantifier();
    QuantifierContext* quantifier(size_t i);

   
  };

  PatternElementContext* patternElement();

  class  ParenthesizedPathContext : public antlr4::ParserRuleContext {
  public:
    ParenthesizedPathContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    PatternElementContext *patternElement();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    InnerPrefixContext *innerPrefix();
    WhereClauseContext *whereClause();
    QuantifierContext *quantifier();

   
  };

  ParenthesizedPathContext* parenthesizedPath();

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

  class  PathRelationshipContext : public antlr4::ParserRuleContext {
  public:
    PathRelationshipContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *GREATER();
    QuantifierContext *quantifier();
    RelationshipDetailContext *relationshipDetail();

   
  };

  PathRelationshipContext* pathRelationship();

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
    antlr4::tree::TerminalNode *QUESTION();
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
    std::vector<ValueContext *> value();
    ValueContext* value(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NOT_();
    antlr4::tree::TerminalNode* NOT_(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AND_();
    antlr4::tree::TerminalNode* AND_(size_t i);
    std::vector<antlr4::tree::TerminalNode *> XOR_();
    antlr4::tree::TerminalNode* XOR_(size_t i);
    std::vector<antlr4::tree::TerminalNode *> OR_();
    antlr4::tree::TerminalNode* OR_(size_t i);

   
  };

  ExpressionContext* expression();

  class  ValueContext : public antlr4::ParserRuleContext {
  public:
    ValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<OperandContext *> operand();
    OperandContext* operand(size_t i);
    std::vector<BinaryOperatorContext *> binaryOperator();
    BinaryOperatorContext* binaryOperator(size_t i);
    std::vector<antlr4::tree::TerminalNode *> IS_();
    antlr4::tree::TerminalNode* IS_(size_t i);
    std::vector<IsTestContext *> isTest();
    IsTestContext* isTest(size_t i);
    std::vector<TruthValueContext *> truthValue();
    TruthValueContext* truthValue(size_t i);
    std::vector<antlr4::tree::TerminalNode *> NOT_();
    antlr4::tree::TerminalNode* NOT_(size_t i);

   
  };

  ValueContext* value();

  class  BinaryOperatorContext : public antlr4::ParserRuleContext {
  public:
    BinaryOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CARET();
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *SLASH();
    antlr4::tree::TerminalNode *PERCENT();
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *DOUBLE_BAR();
    antlr4::tree::TerminalNode *STARTS_();
    antlr4::tree::TerminalNode *WITH_();
    antlr4::tree::TerminalNode *ENDS_();
    antlr4::tree::TerminalNode *CONTAINS_();
    antlr4::tree::TerminalNode *IN_();
    antlr4::tree::TerminalNode *MATCHES();
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *NOT_EQUAL();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *LESS_EQUAL();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *GREATER_EQUAL();

   
  };

  BinaryOperatorContext* binaryOperator();

  class  OperandContext : public antlr4::ParserRuleContext {
  public:
    OperandContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    AtomContext *atom();
    std::vector<PostfixContext *> postfix();
    PostfixContext* postfix(size_t i);
    std::vector<antlr4::tree::TerminalNode *> MINUS();
    antlr4::tree::TerminalNode* MINUS(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PLUS();
    antlr4::tree::TerminalNode* PLUS(size_t i);

   
  };

  OperandContext* operand();

  class  PostfixContext : public antlr4::ParserRuleContext {
  public:
    PostfixContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DOT();
    SchemaNameContext *schemaName();
    antlr4::tree::TerminalNode *LEFT_BRACKET();
    SubscriptContext *subscript();
    antlr4::tree::TerminalNode *RIGHT_BRACKET();
    antlr4::tree::TerminalNode *COLON();
    PredicateLabelsContext *predicateLabels();
    ArgumentsContext *arguments();

   
  };

  PostfixContext* postfix();

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
    std::vector<PredicateConjunctionContext *> predicateConjunction();
    PredicateConjunctionContext* predicateConjunction(size_t i);
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);

   
  };

  PredicateLabelsContext* predicateLabels();

  class  PredicateConjunctionContext : public antlr4::ParserRuleContext {
  public:
    PredicateConjunctionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<LabelFactorContext *> labelFactor();
    LabelFactorContext* labelFactor(size_t i);
    std::vector<antlr4::tree::TerminalNode *> AMPERSAND();
    antlr4::tree::TerminalNode* AMPERSAND(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);

   
  };

  PredicateConjunctionContext* predicateConjunction();

  class  AtomContext : public antlr4::ParserRuleContext {
  public:
    AtomContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    ParameterContext *parameter();
    NamedContext *named();
    CaseExpressionContext *caseExpression();
    MapLiteralContext *mapLiteral();
    BracketedContext *bracketed();
    GroupedContext *grouped();
    WordedContext *worded();

   
  };

  AtomContext* atom();

  class  NamedContext : public antlr4::ParserRuleContext {
  public:
    NamedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PlainNameContext *plainName();
    NameTailContext *nameTail();

   
  };

  NamedContext* named();

  class  NameTailContext : public antlr4::ParserRuleContext {
  public:
    NameTailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *IDENTIFIER();
    MapSelectionContext *mapSelection();

   
  };

  NameTailContext* nameTail();

  class  BracketedContext : public antlr4::ParserRuleContext {
  public:
    BracketedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ListComprehensionContext *listComprehension();
    PatternComprehensionContext *patternComprehension();
    ListLiteralContext *listLiteral();

   
  };

  BracketedContext* bracketed();

  class  GroupedContext : public antlr4::ParserRuleContext {
  public:
    GroupedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PatternExpressionContext *patternExpression();
    ParenthesizedContext *parenthesized();

   
  };

  GroupedContext* grouped();

  class  WordedContext : public antlr4::ParserRuleContext {
  public:
    WordedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    CountStarContext *countStar();
    SubqueryExpressionContext *subqueryExpression();
    QuantifierExpressionContext *quantifierExpression();
    ReduceExpressionContext *reduceExpression();
    ShortestPathPatternContext *shortestPathPattern();
    ExistsCallContext *existsCall();
    WordNamedContext *wordNamed();

   
  };

  WordedContext* worded();

  class  WordNamedContext : public antlr4::ParserRuleContext {
  public:
    WordNamedContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    FormWordContext *formWord();
    NameTailContext *nameTail();

   
  };

  WordNamedContext* wordNamed();

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

  class  MapSelectionContext : public antlr4::ParserRuleContext {
  public:
    MapSelectionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_BRACE();
    antlr4::tree::TerminalNode *RIGHT_BRACE();
    std::vector<MapProjectionItemContext *> mapProjectionItem();
    MapProjectionItemContext* mapProjectionItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  MapSelectionContext* mapSelection();

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

  class  ExistsCallContext : public antlr4::ParserRuleContext {
  public:
    ExistsCallContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EXISTS_();
    ArgumentsContext *arguments();

   
  };

  ExistsCallContext* existsCall();

  class  ArgumentsContext : public antlr4::ParserRuleContext {
  public:
    ArgumentsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LEFT_PAREN();
    antlr4::tree::TerminalNode *RIGHT_PAREN();
    antlr4::tree::TerminalNode *DISTINCT_();
    ExpressionListContext *expressionList();
    CallTailContext *callTail();

   
  };

  ArgumentsContext* arguments();

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
    PlainNameContext *plainName();
    FormWordContext *formWord();

   
  };

  SymbolicNameContext* symbolicName();

  class  PlainNameContext : public antlr4::ParserRuleContext {
  public:
    PlainNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *QUOTED_IDENTIFIER();
    NonReservedWordContext *nonReservedWord();
    ClauseWordContext *clauseWord();

   
  };

  PlainNameContext* plainName();

  class  WhichNameContext : public antlr4::ParserRuleContext {
  public:
    WhichNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *QUOTED_IDENTIFIER();
    NonReservedWordContext *nonReservedWord();
    FormWordContext *formWord();

   
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
    antlr4::tree::TerminalNode *CALL_();
    antlr4::tree::TerminalNode *CONSTRAINT_();
    antlr4::tree::TerminalNode *DIFFERENT_();
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
    antlr4::tree::TerminalNode *LOAD_();
    antlr4::tree::TerminalNode *NEXT_();
    antlr4::tree::TerminalNode *NULLS_();
    antlr4::tree::TerminalNode *ORDINALITY_();
    antlr4::tree::TerminalNode *PROFILE_();
    antlr4::tree::TerminalNode *REPEATABLE_();
    antlr4::tree::TerminalNode *REQUIRE_();
    antlr4::tree::TerminalNode *RETRACT_();
    antlr4::tree::TerminalNode *SHORTEST_();
    antlr4::tree::TerminalNode *SHOW_();
    antlr4::tree::TerminalNode *SIMPLE_();
    antlr4::tree::TerminalNode *STEPS_();
    antlr4::tree::TerminalNode *TRAIL_();
    antlr4::tree::TerminalNode *TYPED_();
    antlr4::tree::TerminalNode *UNIQUE_();
    antlr4::tree::TerminalNode *UNKNOWN_();
    antlr4::tree::TerminalNode *WALK_();
    antlr4::tree::TerminalNode *WHICH_();
    antlr4::tree::TerminalNode *YIELD_();

   
  };

  NonReservedWordContext* nonReservedWord();

  class  FormWordContext : public antlr4::ParserRuleContext {
  public:
    FormWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALLSHORTESTPATHS_();
    antlr4::tree::TerminalNode *ANY_();
    antlr4::tree::TerminalNode *COLLECT_();
    antlr4::tree::TerminalNode *COUNT_();
    antlr4::tree::TerminalNode *NONE_();
    antlr4::tree::TerminalNode *REDUCE_();
    antlr4::tree::TerminalNode *SHORTESTPATH_();
    antlr4::tree::TerminalNode *SINGLE_();
    antlr4::tree::TerminalNode *VALUE_();

   
  };

  FormWordContext* formWord();

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


public:
  struct Initializer {
    Initializer();
  };
};

}  // namespace claimgraph::grammar
