
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

  enum {
    RuleQueryText = 0, RuleStatement = 1, RuleRegularQuery = 2, RuleSetOperator = 3, 
    RuleSingleQuery = 4, RuleClause = 5, RuleMatchClause = 6, RuleMatchMode = 7, 
    RuleWhereClause = 8, RuleUnwindClause = 9, RuleWithClause = 10, RuleReturnClause = 11, 
    RuleProjection = 12, RuleProjectionItems = 13, RuleProjectionItem = 14, 
    RuleOrderBy = 15, RuleSortItem = 16, RuleSkipClause = 17, RuleLimitClause = 18, 
    RuleCallProcedure = 19, RuleYieldClause = 20, RuleYieldItem = 21, RuleCallSubquery = 22, 
    RuleSubqueryScope = 23, RuleCreateClause = 24, RuleMergeClause = 25, 
    RuleMergeAction = 26, RuleSetClause = 27, RuleSetItem = 28, RuleRemoveClause = 29, 
    RuleRemoveItem = 30, RuleDeleteClause = 31, RuleEvidence = 32, RuleRetractClause = 33, 
    RuleTarget = 34, RuleTargetBase = 35, RuleTargetStep = 36, RuleTraceClause = 37, 
    RuleTraceItem = 38, RuleWhichStatement = 39, RuleWhichSide = 40, RuleWhichOption = 41, 
    RuleWhichResult = 42, RuleCreateIndex = 43, RuleIndexProperties = 44, 
    RuleDropIndex = 45, RuleCreateConstraint = 46, RuleRequiredProperties = 47, 
    RuleConstraintKind = 48, RuleDropConstraint = 49, RuleIfNotExists = 50, 
    RuleIfExists = 51, RuleSchemaTarget = 52, RulePropertyReference = 53, 
    RuleShowStatement = 54, RulePatternList = 55, RulePathPattern = 56, 
    RulePathPrefix = 57, RuleInnerPrefix = 58, RulePrefixWord = 59, RuleModeWord = 60, 
    RuleShortestPathPattern = 61, RulePatternElement = 62, RuleParenthesizedPath = 63, 
    RulePatternStep = 64, RuleNodePattern = 65, RuleRelationshipPattern = 66, 
    RulePathRelationship = 67, RuleRelationshipDetail = 68, RulePatternLabels = 69, 
    RuleProperties = 70, RuleLengthRange = 71, RuleQuantifier = 72, RuleLabelExpression = 73, 
    RuleLabelConjunction = 74, RuleLabelFactor = 75, RuleExpressionList = 76, 
    RuleExpression = 77, RuleValue = 78, RuleTextOperator = 79, RuleSubscript = 80, 
    RulePredicateLabels = 81, RuleAtom = 82, RuleLiteral = 83, RuleParameter = 84, 
    RuleTypedLiteral = 85, RuleVariable = 86, RuleParenthesized = 87, RuleListLiteral = 88, 
    RuleMapLiteral = 89, RuleMapEntry = 90, RuleMapProjection = 91, RuleMapProjectionItem = 92, 
    RuleCaseExpression = 93, RuleCaseBranch = 94, RuleCountStar = 95, RuleFunctionCall = 96, 
    RuleFunctionName = 97, RuleQualifiedName = 98, RuleListComprehension = 99, 
    RulePatternComprehension = 100, RulePatternExpression = 101, RuleQuantifierExpression = 102, 
    RuleReduceExpression = 103, RuleSubqueryExpression = 104, RuleSymbolicName = 105, 
    RuleWhichName = 106, RuleSchemaName = 107, RuleNonReservedWord = 108, 
    RuleClauseWord = 109, RuleReservedWord = 110
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
  class SetOperatorContext;
  class SingleQueryContext;
  class ClauseContext;
  class MatchClauseContext;
  class MatchModeContext;
  class WhereClauseContext;
  class UnwindClauseContext;
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
  class FunctionNameContext;
  class QualifiedNameContext;
  class ListComprehensionContext;
  class PatternComprehensionContext;
  class PatternExpressionContext;
  class QuantifierExpressionContext;
  class ReduceExpressionContext;
  class SubqueryExpressionContext;
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
    std::vector<SetOperatorContext *> setOperator();
    SetOperatorContext* setOperator(size_t i);

   
  };

  RegularQueryContext* regularQuery();

  class  SetOperatorContext : public antlr4::ParserRuleContext {
  public:
    SetOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *UNION_();
    antlr4::tree::TerminalNode *EXCEPT_();
    antlr4::tree::TerminalNode *INTERSECT_();
    antlr4::tree::TerminalNode *ALL_();
    antlr4::tree::TerminalNode *DISTINCT_();

   
  };

  SetOperatorContext* setOperator();

  class  SingleQueryContext : public antlr4::ParserRuleContext {
  public:
    SingleQueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ClauseContext *> clause();
    ClauseContext* clause(size_t i);

   
  };

  SingleQueryContext* singleQuery();

  class  ClauseContext : public antlr4::ParserRuleContext {
  public:
    ClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    MatchClauseContext *matchClause();
    UnwindClauseContext *unwindClause();
    WithClauseContext *withClause();
    ReturnClauseContext *returnClause();
    CallSubqueryContext *callSubquery();
    CallProcedureContext *callProcedure();
    CreateClauseContext *createClause();
    MergeClauseContext *mergeClause();
    SetClauseContext *setClause();
    RemoveClauseContext *removeClause();
    DeleteClauseContext *deleteClause();
    TraceClauseContext *traceClause();
    RetractClauseContext *retractClause();

   
  };

  ClauseContext* clause();

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

  class  WithClauseContext : public antlr4::ParserRuleContext {
  public:
    WithClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WITH_();
    ProjectionContext *projection();
    WhereClauseContext *whereClause();

   
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
    antlr4::tree::TerminalNode *CREATE_();
    PatternListContext *patternList();
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
    antlr4::tree::TerminalNode *NULL_();
    antlr4::tree::TerminalNode *NOT_();

   
  };

  ValueContext* value();
  ValueContext* value(int precedence);
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
    SymbolicNameContext *symbolicName();
    antlr4::tree::TerminalNode *STRING();

   
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

   
  };

  FunctionCallContext* functionCall();

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
    RegularQueryContext *regularQuery();
    PatternListContext *patternList();
    WhereClauseContext *whereClause();

   
  };

  SubqueryExpressionContext* subqueryExpression();

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
    antlr4::tree::TerminalNode *DIFFERENT_();
    antlr4::tree::TerminalNode *DOCUMENT_();
    antlr4::tree::TerminalNode *DROP_();
    antlr4::tree::TerminalNode *EACH_();
    antlr4::tree::TerminalNode *EXCEPT_();
    antlr4::tree::TerminalNode *EXPLAIN_();
    antlr4::tree::TerminalNode *FIRST_();
    antlr4::tree::TerminalNode *FOR_();
    antlr4::tree::TerminalNode *FROM_();
    antlr4::tree::TerminalNode *FULLTEXT_();
    antlr4::tree::TerminalNode *GROUPS_();
    antlr4::tree::TerminalNode *IF_();
    antlr4::tree::TerminalNode *INDEX_();
    antlr4::tree::TerminalNode *INTERSECT_();
    antlr4::tree::TerminalNode *LAST_();
    antlr4::tree::TerminalNode *NONE_();
    antlr4::tree::TerminalNode *NULLS_();
    antlr4::tree::TerminalNode *PROFILE_();
    antlr4::tree::TerminalNode *REDUCE_();
    antlr4::tree::TerminalNode *REPEATABLE_();
    antlr4::tree::TerminalNode *REQUIRE_();
    antlr4::tree::TerminalNode *RETRACT_();
    antlr4::tree::TerminalNode *SHORTEST_();
    antlr4::tree::TerminalNode *SHORTESTPATH_();
    antlr4::tree::TerminalNode *SHOW_();
    antlr4::tree::TerminalNode *SIMPLE_();
    antlr4::tree::TerminalNode *SINGLE_();
    antlr4::tree::TerminalNode *STEPS_();
    antlr4::tree::TerminalNode *TRAIL_();
    antlr4::tree::TerminalNode *UNIQUE_();
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
