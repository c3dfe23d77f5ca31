// The printer itself. One Append function per node kind, in one .cc file per group.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_PRINTER_IMPL_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_PRINTER_IMPL_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/query/ast/query.h"

namespace claimgraph::ast {

class Printer {
 public:
  std::string Take() { return std::move(out_); }

  // print_statement.cc
  void Print(const Query& query);
  void Print(const Statement& statement);
  // print_clause.cc
  void Print(const Clause& clause);
  // print_pattern.cc
  void Print(const PathPattern& path);
  void Print(const LabelExpression& labels);
  // print_expression.cc
  void Print(const Expression& expression);

 private:
  void Add(std::string_view text) { out_.append(text); }
  void AddName(const Identifier& name);
  void AddSchemaName(const Identifier& name);
  void AddNumber(uint64_t number) { out_ += std::to_string(number); }
  template <typename List, typename Each>
  void AddList(const List& list, Each each, std::string_view separator = ", ") {
    bool first = true;
    for (const auto& element : list) {
      if (!first) Add(separator);
      first = false;
      each(element);
    }
  }

  // print_statement.cc
  void AddQuery(const RegularQuery& query);
  void AddWhich(const WhichStatement& which);
  void AddWhichSide(const WhichSide& side);
  void AddSchemaTarget(const SchemaTarget& target);
  void AddProperties(const SchemaTarget& target, std::string_view open, std::string_view close);
  void AddLoadCsv(const LoadCsvClause& load);
  void AddShow(const ShowStatement& show);
  void AddYieldItems(const std::vector<YieldItem>& items);
  void AddCreateIndex(const CreateIndexStatement& create);
  void AddCreateConstraint(const CreateConstraintStatement& create);

  // print_clause.cc
  void AddMatch(const MatchClause& match);
  void AddProjection(const Projection& projection);
  void AddItems(const Projection& projection);
  void AddPage(const Projection& projection);  // nothing where there is none
  void AddOrderSkipLimit(const std::vector<SortItem>& order_by, const ExpressionPtr& skip, const ExpressionPtr& limit);
  void AddFor(const ForClause& loop);
  void AddCallProcedure(const CallProcedureClause& call);
  void AddCallSubquery(const CallSubqueryClause& call);
  void AddMerge(const MergeClause& merge);
  void AddPatterns(const std::vector<PathPattern>& patterns);
  void AddSetItems(const std::vector<SetItem>& items);
  void AddTarget(const Expression& target);
  void AddWhere(const ExpressionPtr& where);        // nothing for null
  void AddEvidence(const ExpressionPtr& evidence);  // nothing for null

  // print_pattern.cc
  void AddNode(const NodePattern& node);
  void AddStep(const RelationshipPattern& relationship);
  void AddGroup(const RelationshipPattern& step);  // of a path in parentheses
  void AddSelector(const PathPattern& path);
  void AddElement(const PathPattern& path);
  void AddLabelOperand(const LabelExpression& labels);

  // print_expression.cc
  void AddOperand(const Expression& expression, int level_min);
  void AddExpressions(const std::vector<ExpressionPtr>& expressions);
  void AddLogical(const Logical& logical);
  void AddComparison(const Comparison& comparison);
  void AddBinary(const Binary& binary);
  void AddUnary(const Unary& unary);
  void AddIsTest(const IsTest& test);
  void AddPostfix(const Expression& expression);

  // print_atom.cc
  void AddAtom(const Expression& expression);
  void AddLiteral(const Literal& literal);
  void AddLiteralType(std::string_view name);
  void AddMap(const Map& map);
  void AddMapProjection(const MapProjection& projection);
  void AddFunctionCall(const FunctionCall& call);
  void AddCase(const Case& expression);
  void AddListComprehension(const ListComprehension& comprehension);
  void AddPatternComprehension(const PatternComprehension& comprehension);
  void AddQuantifier(const Quantifier& quantifier);
  void AddReduce(const Reduce& reduce);
  void AddSubquery(const Subquery& subquery);

  std::string out_;
};

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_PRINTER_IMPL_H_
