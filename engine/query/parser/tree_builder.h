// From the parse tree of ANTLR to the syntax tree: one Build function per grammar rule, in one .cc file per group of
// rules. The parse tree is only borrowed; the syntax tree owns copies of all text.
//
// The functions do not fail one by one: they record the first error and return a node that keeps the tree well
// formed, so that their signatures stay plain. The caller asks status() at the end and drops the tree on an error.
// One builder builds one tree.
#ifndef CLAIMGRAPH_ENGINE_QUERY_PARSER_TREE_BUILDER_H_
#define CLAIMGRAPH_ENGINE_QUERY_PARSER_TREE_BUILDER_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <typeinfo>
#include <vector>

#include "ClaimQLParser.h"
#include "absl/status/status.h"
#include "engine/query/ast/query.h"
#include "engine/query/parser/source_text.h"

namespace claimgraph::parser {

using Grammar = grammar::ClaimQLParser;

// The type of the token at `index` among the children of `context`; 0 when there is no token there.
size_t TokenAt(const antlr4::ParserRuleContext* context, size_t index);
// The child at `index` when it is of rule T, else nullptr.
template <typename T>
T* RuleAt(const antlr4::ParserRuleContext* context, size_t index) {
  if (index >= context->children.size()) return nullptr;
  antlr4::tree::ParseTree* child = context->children[index];
  // Contexts of rules have no subclasses, so comparing types does what dynamic_cast would do, faster.
  return typeid(*child) == typeid(T) ? static_cast<T*>(child) : nullptr;
}

class TreeBuilder {
 public:
  // Borrows `source`.
  explicit TreeBuilder(const SourceText& source) : source_(source) {}

  std::unique_ptr<ast::Query> BuildQuery(Grammar::QueryTextContext* context);
  // The first error met; the tree must not be used when it is not OK.
  const absl::Status& status() const { return status_; }

 private:
  // Where an expression stands. A pattern is a predicate only where a truth value is asked for.
  enum class Position : uint8_t { kValue, kPredicate };
  // What a pattern is for.
  enum class PatternUse : uint8_t { kMatch, kCreate, kMerge };
  // What a query has to end with.
  enum class Ending : uint8_t { kAny, kResult, kResultOrEffect };

  // build_query.cc
  ast::StatementPtr BuildStatement(Grammar::StatementContext* context);
  ast::StatementPtr BuildRegularQuery(Grammar::RegularQueryContext* context, Ending ending);
  ast::SingleQuery BuildSingleQuery(Grammar::SingleQueryContext* context, Ending ending);
  ast::QueryOperator BuildQueryOperator(Grammar::QueryOperatorContext* context);
  // NEXT YIELD a, b is NEXT WITH a, b.
  void AddYieldAfterNext(Grammar::YieldClauseContext* yield, ast::SingleQuery* next);
  void CheckUnionMixing(const ast::RegularQuery& query, ast::QueryOperator op, Span span);
  ast::ClausePtr BuildClause(antlr4::ParserRuleContext* child);
  void CheckComposition(const ast::SingleQuery& query, Ending ending);
  void CheckLastClause(const ast::Clause& clause, Ending ending);
  void CheckProcedureCall(ast::CallProcedureClause* call, bool standalone);

  // build_schema.cc
  ast::StatementPtr BuildCreateIndex(Grammar::CreateIndexContext* context);
  ast::StatementPtr BuildDropIndex(Grammar::DropIndexContext* context);
  ast::StatementPtr BuildCreateConstraint(Grammar::CreateConstraintContext* context);
  ast::StatementPtr BuildDropConstraint(Grammar::DropConstraintContext* context);
  ast::StatementPtr BuildShow(Grammar::ShowStatementContext* context);
  ast::ClausePtr BuildLoadCsv(Grammar::LoadCsvClauseContext* context);
  std::vector<ast::YieldItem> BuildYieldItems(const std::vector<Grammar::YieldItemContext*>& items);
  void BuildShowResult(Grammar::ShowStatementContext* context, ast::ShowStatement* show);
  void BuildConstraintKind(Grammar::ConstraintKindContext* context, ast::CreateConstraintStatement* create);
  ast::SchemaTarget BuildSchemaTarget(Grammar::SchemaTargetContext* context,
                                      const std::vector<Grammar::PropertyReferenceContext*>& properties);

  // build_claims.cc
  ast::StatementPtr BuildWhich(Grammar::WhichStatementContext* context);
  ast::WhichSide BuildWhichSide(Grammar::WhichSideContext* context);
  void BuildWhichOption(Grammar::WhichOptionContext* context, ast::WhichStatement* which);
  void BuildWhichResult(Grammar::WhichResultContext* context, ast::WhichStatement* which);
  ast::ProjectionItem BuildTraceItem(Grammar::TraceItemContext* context);
  ast::ClausePtr BuildTrace(Grammar::TraceClauseContext* context);
  ast::ClausePtr BuildRetract(Grammar::RetractClauseContext* context);

  // build_reading.cc
  ast::ClausePtr BuildMatch(Grammar::MatchClauseContext* context);
  ast::ClausePtr BuildUnwind(Grammar::UnwindClauseContext* context);
  ast::ClausePtr BuildLet(Grammar::LetClauseContext* context);
  ast::ClausePtr BuildFilter(Grammar::FilterClauseContext* context);
  ast::ClausePtr BuildFor(Grammar::ForClauseContext* context);
  // Adds what the item says to the page clause that `clauses` ends with, or a new one.
  void AddPageItem(Grammar::PageItemContext* context, bool starts, std::vector<ast::ClausePtr>* clauses);
  ast::ClausePtr BuildWith(Grammar::WithClauseContext* context);
  ast::ClausePtr BuildReturn(Grammar::ReturnClauseContext* context);
  ast::ClausePtr BuildCallProcedure(Grammar::CallProcedureContext* context);
  ast::ClausePtr BuildCallSubquery(Grammar::CallSubqueryContext* context);
  ast::Projection BuildProjection(Grammar::ProjectionContext* context);
  void BuildProjectionItems(Grammar::ProjectionItemsContext* context, ast::Projection* projection);
  void BuildOrderSkipLimit(Grammar::OrderByContext* order_by, Grammar::SkipClauseContext* skip,
                           Grammar::LimitClauseContext* limit, ast::Projection* projection);
  ast::SortItem BuildSortItem(Grammar::SortItemContext* context);
  ast::ExpressionPtr BuildWhere(Grammar::WhereClauseContext* context);  // null for null

  // build_writing.cc
  ast::ClausePtr BuildCreate(Grammar::CreateClauseContext* context);
  ast::ClausePtr BuildMerge(Grammar::MergeClauseContext* context);
  ast::ClausePtr BuildSet(Grammar::SetClauseContext* context);
  ast::ClausePtr BuildRemove(Grammar::RemoveClauseContext* context);
  ast::ClausePtr BuildDelete(Grammar::DeleteClauseContext* context);
  std::vector<ast::SetItem> BuildSetItems(const std::vector<Grammar::SetItemContext*>& contexts);
  ast::SetItem BuildSetItem(Grammar::SetItemContext* context);
  ast::SetItem BuildRemoveItem(Grammar::RemoveItemContext* context);
  ast::ExpressionPtr BuildTarget(Grammar::TargetContext* context);
  ast::ExpressionPtr BuildEvidence(Grammar::EvidenceContext* context);  // null for null

  // build_path.cc
  ast::MatchMode BuildMatchMode(Grammar::MatchModeContext* context);
  std::vector<ast::PathPattern> BuildPatternList(Grammar::PatternListContext* context, PatternUse use);
  ast::PathPattern BuildPathPattern(Grammar::PathPatternContext* context, PatternUse use);
  void BuildPathPrefix(const antlr4::ParserRuleContext* context, ast::PathPattern* path);
  uint64_t BuildPathCount(const antlr4::Token* digits);
  void BuildPatternElement(Grammar::PatternElementContext* context, PatternUse use, ast::PathPattern* path);
  void BuildPathNode(Grammar::NodePatternContext* context, PatternUse use, ast::PathPattern* path);
  ast::NodePattern ImpliedNode(Span span) const;
  ast::RelationshipPattern BuildParenthesizedPath(Grammar::ParenthesizedPathContext* context, PatternUse use);
  ast::PathPattern BuildShortestPath(Grammar::ShortestPathPatternContext* context);

  // build_pattern.cc
  ast::PathPattern BuildPatternExpression(Grammar::PatternExpressionContext* context);
  ast::NodePattern BuildNodePattern(Grammar::NodePatternContext* context, PatternUse use);
  ast::RelationshipPattern BuildRelationship(Grammar::RelationshipPatternContext* context, PatternUse use);
  ast::RelationshipPattern BuildPathRelationship(Grammar::PathRelationshipContext* context, PatternUse use);
  template <typename Context>
  ast::RelationshipPattern BuildArrow(Context* context, PatternUse use);
  void BuildRelationshipDetail(Grammar::RelationshipDetailContext* context, PatternUse use,
                               ast::RelationshipPattern* relationship);
  ast::LengthRange BuildLengthRange(Grammar::LengthRangeContext* context);
  ast::LengthRange BuildQuantifier(Grammar::QuantifierContext* context);
  ast::ExpressionPtr BuildProperties(Grammar::PropertiesContext* context, PatternUse use);
  void CheckWritable(const ast::PathPattern& path, PatternUse use);
  void CheckWritable(const ast::RelationshipPattern& relationship, PatternUse use);
  ast::LabelExpressionPtr BuildLabels(Grammar::LabelExpressionContext* context);
  ast::LabelExpressionPtr BuildPredicateLabels(Grammar::PredicateLabelsContext* context);
  ast::LabelExpressionPtr BuildLabelConjunction(const antlr4::ParserRuleContext* context,
                                                const std::vector<Grammar::LabelFactorContext*>& factors);
  ast::LabelExpressionPtr BuildLabelFactor(Grammar::LabelFactorContext* context);

  // build_expression.cc
  ast::ExpressionPtr BuildExpression(Grammar::ExpressionContext* context, Position position = Position::kValue);
  // Children [begin, end) of an expression: values with their NOTs, and the operators between.
  ast::ExpressionPtr BuildTruth(Grammar::ExpressionContext* context, size_t begin, size_t end, Position position);
  ast::ExpressionPtr BuildLogical(Grammar::ExpressionContext* context, size_t begin, size_t end, size_t token,
                                  Position position);
  // Where the building of a value has got to: the next child is an operand.
  struct ValueChain {
    Grammar::ValueContext* context;
    size_t next;
  };
  ast::ExpressionPtr BuildValue(Grammar::ValueContext* context, Position position);
  // An operand and the steps after it that bind at least like `loosest`.
  ast::ExpressionPtr BuildChain(ValueChain* chain, uint8_t loosest);
  ast::ExpressionPtr JoinBinary(ast::ExpressionPtr left, size_t token, ast::ExpressionPtr right, Span span);
  ast::ExpressionPtr JoinComparison(ast::ExpressionPtr left, size_t token, ast::ExpressionPtr right, bool chained,
                                    Span span);
  ast::ExpressionPtr BuildOperand(Grammar::OperandContext* context, Position position);
  ast::ExpressionPtr BuildSigned(Grammar::OperandContext* context, size_t begin, Position position);
  ast::ExpressionPtr BuildPostfixes(Grammar::OperandContext* context, size_t atom, Position position);
  ast::ExpressionPtr AddPostfix(ast::ExpressionPtr left, Grammar::PostfixContext* context, Span span);
  ast::ExpressionPtr AddSubscript(ast::ExpressionPtr left, Grammar::SubscriptContext* context, Span span);
  ast::ExpressionPtr BuildAtom(Grammar::AtomContext* context, Position position);
  std::vector<ast::ExpressionPtr> BuildExpressionList(Grammar::ExpressionListContext* context);  // empty for null

  // build_atom.cc
  ast::ExpressionPtr BuildParameter(Grammar::ParameterContext* context);
  ast::ExpressionPtr BuildMap(Grammar::MapLiteralContext* context);
  // What begins with a word that may also be a name, and is none.
  ast::ExpressionPtr BuildWorded(antlr4::ParserRuleContext* context);
  // A name with what may follow it: named or wordNamed.
  ast::ExpressionPtr BuildNamed(antlr4::ParserRuleContext* context);
  void BuildMapSelection(Grammar::MapSelectionContext* context, ast::MapProjection* projection);
  // The name that the children of an operand from `atom` to `end` make, if they are names and dots only.
  std::optional<ast::Identifier> CalledName(Grammar::OperandContext* context, size_t atom, size_t end);
  ast::ExpressionPtr BuildCase(Grammar::CaseExpressionContext* context);
  ast::ExpressionPtr BuildFunctionCall(ast::Identifier name, Span span, Grammar::ArgumentsContext* context);
  ast::ExpressionPtr BuildListComprehension(Grammar::ListComprehensionContext* context);
  ast::ExpressionPtr BuildPatternComprehension(Grammar::PatternComprehensionContext* context);
  ast::ExpressionPtr BuildQuantifierExpression(Grammar::QuantifierExpressionContext* context);
  ast::ExpressionPtr BuildReduce(Grammar::ReduceExpressionContext* context);
  ast::ExpressionPtr BuildSubquery(Grammar::SubqueryExpressionContext* context);
  ast::ExpressionPtr BuildPatternPredicate(Grammar::PatternExpressionContext* context, Position position);

  // build_type.cc
  ast::TypeName BuildType(Grammar::ValueTypeContext* context);
  ast::ExpressionPtr BuildCast(Span span, Grammar::ArgumentsContext* context);
  ast::ExpressionPtr BuildTrim(std::unique_ptr<ast::FunctionCall> call, Grammar::ArgumentsContext* context);
  // Functions one argument of which is a bare word: PROPERTY_EXISTS(e, name), NORMALIZE(s, NFC), TRIM(FROM 'text').
  // Null where nothing but the arguments changes.
  ast::ExpressionPtr BuildNameArgument(ast::FunctionCall* call);
  // `context` is what follows IS or IS NOT: isTest or truthValue.
  ast::ExpressionPtr BuildIsTest(ast::ExpressionPtr operand, Span span, antlr4::ParserRuleContext* context,
                                 bool negated);
  void BuildWordTest(Grammar::IsTestContext* context, ast::IsTest* test);

  // build_literal.cc
  ast::ExpressionPtr BuildLiteral(Grammar::LiteralContext* context, bool negative);
  ast::ExpressionPtr BuildTypedLiteral(antlr4::ParserRuleContext* context, Grammar::NameTailContext* tail);
  int64_t ParseInteger(std::string_view digits, bool negative, Span span);
  double ParseFloat(std::string_view digits, Span span);
  std::string Unquote(const antlr4::Token* token);
  uint64_t BuildCount(antlr4::tree::TerminalNode* node);

  // build_name.cc
  // A key of a map literal, which may be empty.
  ast::Identifier BuildKey(const antlr4::ParserRuleContext* context);
  ast::Identifier BuildName(const antlr4::ParserRuleContext* context);
  ast::Identifier NameIn(Span span);
  ast::Identifier BuildQualifiedName(Grammar::QualifiedNameContext* context);
  std::optional<ast::Identifier> BuildOptionalName(Grammar::SymbolicNameContext* context);

  // Counts `levels` more levels of the tree while it lives.
  class DepthScope {
   public:
    DepthScope(TreeBuilder* builder, size_t levels, const antlr4::ParserRuleContext* context);
    ~DepthScope() { builder_->depth_ -= levels_; }
    bool exceeded() const;

   private:
    TreeBuilder* builder_;
    size_t levels_;
  };

  Span SpanOf(const antlr4::ParserRuleContext* context) const { return source_.SpanOf(context); }
  // Records an error, unless there is one already.
  void Fail(absl::Status status);
  // One more clause or set operator; an error when there are too many.
  void CountStep(const antlr4::ParserRuleContext* context);
  // Makes a node that stands for `context`.
  template <typename T>
  std::unique_ptr<T> Make(const antlr4::ParserRuleContext* context) const {
    auto node = std::make_unique<T>();
    node->span = SpanOf(context);
    return node;
  }
  template <typename T>
  std::unique_ptr<T> MakeAt(Span span) const {
    auto node = std::make_unique<T>();
    node->span = span;
    return node;
  }
  Span SpanOfChild(const antlr4::ParserRuleContext* context, size_t index) const;
  // Of children [begin, end).
  Span SpanOfChildren(const antlr4::ParserRuleContext* context, size_t begin, size_t end) const {
    return Span::Cover(SpanOfChild(context, begin), SpanOfChild(context, end - 1));
  }
  // What stands for an expression that could not be built.
  ast::ExpressionPtr Placeholder(const antlr4::ParserRuleContext* context) const { return Make<ast::Literal>(context); }

  const SourceText& source_;
  absl::Status status_;
  size_t steps_ = 0;
  size_t depth_ = 0;         // levels of the syntax tree above what is being built
  size_t depth_max_ = 0;
  bool standalone_ = false;  // the next single query is one clause and the whole text
};

}  // namespace claimgraph::parser

#endif  // CLAIMGRAPH_ENGINE_QUERY_PARSER_TREE_BUILDER_H_
