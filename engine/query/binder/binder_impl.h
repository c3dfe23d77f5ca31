// The binder's state and its methods, one group per source file. Private to this folder.
//
// Binding walks the clauses in order. `scope_` says which names are visible, `plan_` is the plan so far: each clause
// wraps it. A subquery is bound by the same object with both replaced for its length.
#ifndef CLAIMGRAPH_ENGINE_QUERY_BINDER_BINDER_IMPL_H_
#define CLAIMGRAPH_ENGINE_QUERY_BINDER_BINDER_IMPL_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/query/binder/binder.h"
#include "engine/query/binder/flat_path.h"
#include "engine/query/binder/scope.h"

namespace claimgraph::binder {

// Expressions that may be replaced by what a projection has computed already, by their canonical text.
struct Substitution {
  std::string text;
  plan::VarId var;
};

// Where aggregate functions are allowed: they become items of an Aggregate operator.
struct Aggregation {
  std::vector<plan::AggregateItem> items;
  std::vector<std::string> texts;  // canonical text of each item, to share equal ones
  Scope scope;  // what the arguments may name: the rows before grouping
  bool inside_argument = false;
};

// What the MATCH around a pattern says.
struct MatchRules {
  bool repeatable = false;  // REPEATABLE ELEMENTS: relationships may be matched again
  const Scope* before = nullptr;  // names from before the clause; null: repeated parts cannot occur
};

// A part of a searched path whose conditions are bound once all names of the clause are known.
struct SegmentPlace {
  const FlatStep* step = nullptr;         // null: a node on its own ...
  const NodePatterns* nodes = nullptr;    // ... with these patterns
  uint32_t segment = 0;
  std::vector<std::pair<std::string, plan::VarId>> locals;  // names within a repetition
  std::vector<plan::VarId> nodes_inside;  // of the step's inner path, one per node
  std::vector<plan::VarId> relationships_inside;
};
struct SearchedPlace {
  uint32_t relationship = 0;  // of the query graph
  std::vector<SegmentPlace> segments;
  const std::vector<const ast::Expression*>* conditions = nullptr;  // WHERE of a part with a mode; null: none
};

// Where the parts of one path pattern lie in its query graph.
struct PatternPlaces {
  FlatPath flat;
  std::vector<uint32_t> nodes;
  std::vector<uint32_t> steps;
  // A path that is searched as a whole: nodes are its two ends, its only step is the search. Else those of its steps
  // that are repeated in a way that needs one.
  bool whole = false;
  bool selective = false;
  std::vector<SearchedPlace> searched;
};

// One output column of a query part.
struct OutputColumn {
  std::string name;
  plan::VarId var;
};

// The parts of a set operation, and what each starts from.
struct SetOperands {
  const ast::RegularQuery& query;
  size_t begin;
  size_t end;
  Scope scope;
  std::vector<plan::VarId> arguments;
  // After NEXT: the rows before it as a list, and their columns.
  plan::VarId gathered;
  std::vector<OutputColumn> columns;
};

// What is known of a WITH or RETURN while it is bound.
struct ProjectionState {
  Scope input;   // names before
  Scope output;  // names after
  bool aggregates = false;
  bool distinct = false;
  // Closed: only what is projected can be seen by ORDER BY and WHERE.
  bool closed() const { return aggregates || distinct; }
  Aggregation aggregation;
  std::vector<plan::ProjectItem> keys;      // grouping keys
  std::vector<plan::ProjectItem> items;     // computed for each row, after grouping where there is one
  std::vector<OutputColumn> outputs;
  std::vector<Substitution> texts;          // items by their canonical text
  std::vector<plan::ProjectItem> sort_items;
  std::vector<plan::SortKey> sort_keys;
  absl::Status missing_alias;  // reported last: what is wrong with an expression matters more
};

// Names for what file() and linenumber() read: nobody can write them, so * leaves them out.
inline constexpr std::string_view kCsvFile = " file";
inline constexpr std::string_view kCsvLine = " line";

class Binder {
 public:
  Binder(const BindContext& context, std::vector<Notice>* notices) : context_(context), notices_(notices) {}
  absl::StatusOr<plan::Plan> Run(const ast::Query& query);

 private:
  // --- bind_query.cc ---
  absl::Status BindStatement(const ast::Statement& statement);
  absl::Status BindSingleQuery(const ast::SingleQuery& query);
  absl::Status BindClause(const ast::Clause& clause);
  absl::Status BindLoadCsv(const ast::LoadCsvClause& clause);
  absl::Status BindTraceItems(const std::vector<ast::ProjectionItem>& items);

  // --- bind_set_operation.cc ---
  absl::Status BindRegularQuery(const ast::RegularQuery& query);
  void StartNext();
  // Parts [begin, end) of the query, between two NEXT.
  absl::Status BindBlock(const ast::RegularQuery& query, size_t begin, size_t end);
  plan::VarId GatherRows(const std::vector<OutputColumn>& columns);
  absl::Status SpreadRows(const SetOperands& operands);
  absl::Status BindOperands(SetOperands* operands);
  absl::Status BindOperand(const SetOperands& operands, size_t part);
  absl::Status Combine(ast::QueryOperator op, plan::PlanPtr left, const std::vector<OutputColumn>& columns,
                       Span right_span);

  // --- bind_rows.cc ---
  absl::Status BindUnwind(const ast::UnwindClause& clause);
  absl::Status BindLet(const ast::LetClause& clause);
  absl::Status BindFilter(const ast::Expression& predicate);
  absl::Status BindFor(const ast::ForClause& clause);
  absl::Status BindPage(const ast::PageClause& clause);

  // --- bind_match.cc ---
  absl::Status BindMatch(const ast::MatchClause& clause);
  absl::Status RequireLoneNodes(Span span, plan::QueryGraph* graph);

  // --- bind_pattern.cc ---
  // Adds the pattern to `graph` and its new variables to the scope. `declare` false: a new name is an error.
  absl::StatusOr<PatternPlaces> BindPattern(const ast::PathPattern& pattern, const MatchRules& rules, bool declare,
                                            plan::QueryGraph* graph);
  absl::Status BindSteps(const ast::PathPattern& pattern, const MatchRules& rules, bool declare, PatternPlaces* places,
                         plan::QueryGraph* graph);
  absl::StatusOr<uint32_t> BindNodes(const NodePatterns& nodes, bool declare, plan::QueryGraph* graph);
  absl::StatusOr<uint32_t> BindSameNode(plan::VarId known, Span span, plan::QueryGraph* graph);
  absl::StatusOr<uint32_t> BindNode(const ast::NodePattern& node, bool declare, plan::QueryGraph* graph);
  absl::StatusOr<uint32_t> BindRelationship(const ast::RelationshipPattern& step, bool declare,
                                            plan::QueryGraph* graph);
  // The types among which a relationship is; a label expression that says more is a condition besides.
  void BindTypes(const ast::LabelExpression* labels, std::vector<std::string>* types);
  absl::StatusOr<plan::HopRange> BindRange(const ast::LengthRange& range);
  absl::Status BindHops(const ast::RelationshipPattern& step, plan::PatternRelationship* relationship);
  void AddPath(const std::string& name, Span span, const PatternPlaces& places, plan::QueryGraph* graph);
  // Property maps, labels and inline WHERE: bound once all names of the clause are known.
  absl::Status BindPatternPredicates(const PatternPlaces& places, const MatchRules& rules, plan::QueryGraph* graph);
  absl::Status BindNodePredicates(const ast::NodePattern& node, plan::VarId var,
                                  std::vector<plan::ExpressionPtr>* predicates);
  absl::Status BindStepPredicates(const ast::RelationshipPattern& step, uint32_t place, plan::QueryGraph* graph);
  // Types, property map and inline WHERE of a relationship, about `subject`, under its name too when `rename`.
  absl::Status BindRelationshipPredicates(const ast::RelationshipPattern& step, plan::VarId subject, bool rename,
                                          std::vector<plan::ExpressionPtr>* predicates);
  absl::Status BindPropertyPredicates(const ast::Expression* properties, plan::VarId var, TypeSet type,
                                      std::vector<plan::ExpressionPtr>* predicates);

  // --- bind_path.cc: paths that are searched ---
  // Searches `flat` as a whole between two nodes of the graph. Its new variables come into the scope.
  absl::Status BindSearchedPath(const ast::PathPattern& pattern, const MatchRules& rules, PatternPlaces* places,
                                plan::QueryGraph* graph);
  // Searches one step of a path between two nodes of the graph.
  absl::StatusOr<uint32_t> BindSearchedStep(const FlatStep& step, bool distinct, PatternPlaces* places,
                                            plan::QueryGraph* graph);
  absl::Status AddSegment(const FlatStep& step, SearchedPlace* place, plan::PatternRelationship* relationship);
  absl::Status AddInnerPath(const FlatStep& step, SegmentPlace* place, plan::PathPattern* path);
  absl::Status AddNodeSegment(const NodePatterns& nodes, SearchedPlace* place, plan::PathPattern* path);
  // A name at one place of a segment: what it is within a repetition, and what it is for the rest of the query.
  absl::StatusOr<plan::VarId> BindInnerName(const std::optional<ast::Identifier>& name, bool is_node, bool listed,
                                            uint32_t place, SegmentPlace* segment, plan::PathPattern* path);
  uint32_t AddSearch(plan::PatternRelationship relationship, SearchedPlace place, PatternPlaces* places,
                     plan::QueryGraph* graph);
  absl::Status CheckRepeatedReads(const plan::Expression& e, const SegmentPlace& place, const MatchRules& rules,
                                  const plan::PathSegment& segment) const;
  absl::Status CheckSelectiveReads(const plan::Expression& e, const PatternPlaces& places, const MatchRules& rules,
                                   const plan::QueryGraph& graph) const;
  absl::Status BindSearchedPredicates(const PatternPlaces& places, const SearchedPlace& place, const MatchRules& rules,
                                      plan::QueryGraph* graph);
  absl::Status BindSegmentPredicates(const SegmentPlace& place, std::vector<plan::ExpressionPtr>* predicates);
  // Puts conditions on a searched path where they can be checked earliest.
  absl::Status RoutePredicates(std::vector<plan::ExpressionPtr> predicates, const PatternPlaces& places,
                               const MatchRules& rules, uint32_t relationship, plan::QueryGraph* graph);

  // --- bind_projection.cc ---
  absl::Status BindProjection(const ast::Projection& projection, const ast::Expression* where, bool is_with);
  absl::Status BindItems(const ast::Projection& projection, bool is_with, ProjectionState* state);
  absl::Status BindItem(const ast::ProjectionItem& item, ProjectionState* state);
  absl::Status AddStar(const ast::Projection& projection, bool is_with, ProjectionState* state);
  absl::Status AddOutput(const std::string& name, Span span, plan::ExpressionPtr expression, ProjectionState* state);
  absl::Status BindOrder(const ast::Projection& projection, ProjectionState* state);
  absl::Status BindSortKey(const ast::SortItem& item, ProjectionState* state);
  absl::StatusOr<plan::ExpressionPtr> BindSortExpression(const ast::Expression& e, ProjectionState* state);
  // Puts the operators of a projection onto the plan.
  absl::Status EmitProjection(const ast::Projection& projection, const ast::Expression* where, ProjectionState* state);
  absl::Status BindSkipLimit(const ast::Expression* skip, const ast::Expression* limit);  // either may be null
  // The names after a projection, and those that no projection hides.
  Scope Visible(const Scope& output) const;
  absl::StatusOr<plan::ExpressionPtr> BindCount(const ast::Expression& e, std::string_view clause);

  // --- aggregation.cc ---
  absl::StatusOr<plan::ExpressionPtr> BindAggregate(std::string_view name, bool distinct,
                                                    const std::vector<ast::ExpressionPtr>& arguments,
                                                    const ast::Expression& call);
  // An item that mixes aggregates with other parts: those have to be constants or grouping keys. `locals` are names
  // that the expression binds itself.
  absl::Status CheckGrouping(const ast::Expression& e, const std::vector<Substitution>& keys,
                             std::vector<std::string>* locals) const;

  // `c {.name, staff: collect(p)}` groups by c, projected or not.
  void AddImpliedKeys(const ast::Expression& e, ProjectionState* state);
  absl::Status CheckGroupedName(const std::string& name, Span span, const std::vector<Substitution>& keys,
                                const std::vector<std::string>& locals) const;

  // The same for what subqueries inside the item read.
  absl::Status CheckGroupedReads(const plan::Expression& e, Span span, const ProjectionState& state) const;

  // The same for a key of ORDER BY, which after grouping sees only what is projected.
  absl::Status CheckSortGrouping(const ast::Expression& e, const ProjectionState& state);

  // --- bind_call.cc ---
  absl::Status BindProcedureCall(const ast::CallProcedureClause& clause);
  absl::Status BindOptionalCall(const ast::CallProcedureClause& clause);
  absl::Status BindCallSubquery(const ast::CallSubqueryClause& clause);
  // Declares what a call yields; outputs_ become its columns.
  absl::Status BindYields(const std::string& procedure, const ProcedureSignature& signature,
                          const std::vector<ast::YieldItem>& items, plan::ProcedureCall* call);
  absl::Status BindWhere(const ast::Expression& where);
  absl::StatusOr<std::vector<plan::ExpressionPtr>> BindCallArguments(const ast::CallProcedureClause& clause,
                                                                     const ProcedureSignature& signature);

  // --- bind_write.cc ---
  absl::Status BindCreate(const ast::CreateClause& clause);
  absl::Status BindMerge(const ast::MergeClause& clause);
  absl::Status BindCreatePattern(const ast::PathPattern& pattern, bool merge, plan::CreatePattern* out);
  absl::StatusOr<plan::VarId> BindCreateNode(const ast::NodePattern& node, bool lone, plan::CreatePattern* out);
  absl::Status BindCreateRelationship(const ast::RelationshipPattern& step, plan::VarId left, plan::VarId right,
                                      bool merge, plan::CreatePattern* out);
  absl::StatusOr<plan::ExpressionPtr> BindCreateProperties(const ast::Expression* properties);
  absl::StatusOr<std::vector<plan::SetItem>> BindSetItems(const std::vector<ast::SetItem>& items, bool remove);
  absl::StatusOr<plan::SetItem> BindSetItem(const ast::SetItem& item, bool remove);
  absl::Status BindSet(const std::vector<ast::SetItem>& items, bool remove, const ast::Expression* evidence);
  absl::Status BindDelete(const ast::DeleteClause& clause);
  absl::Status BindRetract(const ast::RetractClause& clause);
  void RenameMerged(const ast::PathPattern& pattern, const PatternPlaces& places, const plan::QueryGraph& graph,
                    const plan::CreatePattern& created, plan::Project* rename);
  absl::StatusOr<plan::ExpressionPtr> BindEvidence(const ast::Expression* evidence);

  // --- bind_which.cc ---
  absl::Status BindWhich(const ast::WhichStatement& which);
  absl::Status BindInfluencePattern(const ast::WhichStatement& which, std::unique_ptr<plan::Match> match);
  absl::Status BindInfluenceFilters(const ast::WhichStatement& which, plan::QueryGraph* graph);
  absl::Status BindDefaultColumns(const ast::Projection& written, const ast::Projection& defaults);

  // --- bind_schema.cc ---
  absl::Status BindSchema(const ast::Statement& statement);
  absl::Status BindShow(const ast::ShowStatement& statement);

  // --- bind_expression.cc ---
  absl::StatusOr<plan::ExpressionPtr> BindExpression(const ast::Expression& e);
  // An expression that has to be a truth value: WHERE and the like.
  absl::StatusOr<plan::ExpressionPtr> BindPredicate(const ast::Expression& e);
  absl::StatusOr<plan::ExpressionPtr> BindVariable(const std::string& name, Span span);
  absl::StatusOr<plan::ExpressionPtr> BindProperty(const ast::Property& e);
  absl::StatusOr<plan::ExpressionPtr> BindHasLabels(const ast::HasLabels& e);
  absl::StatusOr<plan::ExpressionPtr> BindFunctionCall(const ast::FunctionCall& e);
  absl::StatusOr<plan::ExpressionPtr> BindMap(const ast::Map& e);
  absl::StatusOr<plan::ExpressionPtr> BindMapProjection(const ast::MapProjection& e);
  // A name that may be replaced by what a projection has computed.
  absl::StatusOr<plan::ExpressionPtr> BindSubject(const ast::Identifier& name);
  // Calls a registered function, types checked.
  absl::StatusOr<plan::ExpressionPtr> Call(std::string_view function, std::vector<plan::ExpressionPtr> arguments,
                                           Span span);
  plan::LabelExpressionPtr BindLabels(const ast::LabelExpression& labels, bool relationship);

  // --- bind_type.cc ---
  absl::StatusOr<plan::ExpressionPtr> BindTypedLiteral(const ast::TypedLiteral& e);
  absl::StatusOr<plan::ExpressionPtr> BindCast(const ast::Cast& e);
  absl::StatusOr<plan::ExpressionPtr> BindIsTest(const ast::IsTest& e);
  absl::StatusOr<plan::ExpressionPtr> BindIsTyped(const ast::IsTest& e);
  // CURRENT_DATE and its like, which are written without parentheses; a null pointer for other names.
  absl::StatusOr<plan::ExpressionPtr> BindClock(std::string_view name, Span span);

  // --- bind_operator_expression.cc ---
  absl::StatusOr<plan::ExpressionPtr> BindOperator(const ast::Expression& e);
  absl::StatusOr<plan::ExpressionPtr> BindUnary(const ast::Unary& e);
  absl::StatusOr<plan::ExpressionPtr> BindBinary(const ast::Binary& e);
  absl::StatusOr<plan::ExpressionPtr> BindComparison(const ast::Comparison& e);
  absl::StatusOr<plan::ExpressionPtr> BindLogical(const ast::Logical& e);
  absl::StatusOr<plan::ExpressionPtr> BindCase(const ast::Case& e);
  // What is evaluated for each element of a list.
  absl::StatusOr<plan::ExpressionPtr> BindLambda(const ast::Expression& body, bool predicate);
  absl::StatusOr<plan::ExpressionPtr> BindListComprehension(const ast::ListComprehension& e);
  absl::StatusOr<plan::ExpressionPtr> BindQuantifier(const ast::Quantifier& e);
  absl::StatusOr<plan::ExpressionPtr> BindReduce(const ast::Reduce& e);
  TypeSet ElementTypeOf(const plan::Expression& list) const;
  // Declares the variable of a lambda over `list` in the scope.
  plan::VarId DeclareElement(const std::string& name, const plan::Expression& list);

  // --- bind_subquery.cc ---
  absl::StatusOr<plan::ExpressionPtr> BindSubquery(const ast::Subquery& e);
  absl::StatusOr<plan::ExpressionPtr> BindPatternExpression(const ast::PatternExpression& e);
  absl::StatusOr<plan::ExpressionPtr> BindPatternComprehension(const ast::PatternComprehension& e);
  // Runs `bind` with the plan replaced by an Argument over the visible variables; yields the sub-plan, its Argument
  // narrowed to what it reads or what `extra_reads` names, and sets sub_outputs_. Names that `bind` declares stay in
  // the scope.
  absl::StatusOr<plan::PlanPtr> InSubPlan(const std::function<absl::Status()>& bind,
                                          std::vector<plan::VarId> extra_reads = {});

  // --- notices.cc ---
  void NoteLabel(const std::string& name, Span span);
  void NoteType(const std::string& name, Span span);
  void NoteKey(const std::string& name, Span span);

  // --- binder.cc ---
  template <typename T>
  T& Wrap(std::unique_ptr<T> op) {
    T& wrapped = *op;
    op->children.push_back(std::move(plan_));
    plan_ = std::move(op);
    return wrapped;
  }
  // A variable without a name.
  plan::VarId Anonymous(TypeSet type, TypeSet element = TypeSet::Any()) { return vars_->Add(" ", type, element); }
  plan::VarId Declare(const std::string& name, TypeSet type, TypeSet element = TypeSet::Any());
  absl::Status CheckUndeclared(const ast::Identifier& name) const;
  TypeSet TypeOf(plan::VarId var) const { return (*vars_)[var].type; }

  const BindContext& context_;
  std::vector<Notice>* notices_;
  plan::Plan result_;
  plan::VariableTable* vars_ = &result_.variables;
  Scope scope_;
  // Names of the outer query that stay visible in a subquery whatever it projects.
  Scope constants_;
  plan::PlanPtr plan_;
  size_t relationships_ = 0;  // of all patterns so far
  std::vector<OutputColumn> outputs_;  // of the query part bound last
  bool has_outputs_ = false;
  std::vector<OutputColumn> sub_outputs_;  // the same of the sub-plan bound last
  bool sub_has_outputs_ = false;
  // Names that the properties of a created pattern may use: those from before the clause.
  Scope create_scope_;
  Aggregation* aggregation_ = nullptr;                     // null: aggregates are not allowed here
  const std::vector<Substitution>* substitutions_ = nullptr;  // null: none
};

// InvalidArgumentType where `list` cannot be a list.
absl::Status CheckList(const plan::Expression& list, Span span);
plan::SortKey SortKeyOf(const ast::SortItem& item, plan::VarId var);
std::vector<plan::ExpressionPtr> Arguments(plan::ExpressionPtr a, plan::ExpressionPtr b = nullptr,
                                           plan::ExpressionPtr c = nullptr);
absl::Status UndefinedVariable(const std::string& name, Span span, const Scope& scope);
plan::Direction ToDirection(ast::Direction direction);
bool IsAggregateName(std::string_view name);
// ResourceExhausted for more relationships than one pattern may have.
absl::Status CheckPatternSize(size_t relationships, Span span);
// Whether an aggregate function occurs in `e`, subqueries left out.
bool ContainsAggregate(const ast::Expression& e);
// Calls `visit` for the direct sub-expressions of `e`, subqueries and patterns left out.
void ForEachChild(const ast::Expression& e, const std::function<void(const ast::Expression&)>& visit);

}  // namespace claimgraph::binder

#endif  // CLAIMGRAPH_ENGINE_QUERY_BINDER_BINDER_IMPL_H_
