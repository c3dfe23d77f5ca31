// Logical operators: the tree between binder and executor.
//
// Rows flow from the leaves to the root. Every operator extends or replaces the row of its first child, `input()`;
// there is no separate "start": a plan that reads nothing starts at an Argument, which yields one empty row, or,
// inside a sub-plan, the rows of the outer side with the variables it names. Operators that have a sub-plan (Apply,
// Merge, subquery expressions) give it their rows through that Argument.
//
// To add an operator: a struct here, an arm in printer.cc and validator.cc, a file in executor/lower/ and
// executor/operators/, a plan golden and a query file.
#ifndef CLAIMGRAPH_ENGINE_PLAN_LOGICAL_OPERATOR_H_
#define CLAIMGRAPH_ENGINE_PLAN_LOGICAL_OPERATOR_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/check.h"
#include "engine/plan/expression.h"
#include "engine/plan/query_graph.h"
#include "engine/plan/variable.h"

namespace claimgraph::plan {

enum class OperatorKind : uint8_t {
  kArgument,
  kMatch,  // only before the plan_match pass
  kNodeScan,
  kIndexSeek,
  kExpand,
  kExpandIntersect,
  kVariableExpand,
  kShortestPath,
  kCountPaths,
  kPathExpand,
  kFilter,
  kProject,
  kAggregate,
  kDistinct,
  kSort,
  kLimit,
  kUnwind,
  kLoadCsv,
  kUnion,
  kHashJoin,
  kApply,
  kProcedureCall,
  kTrace,
  kCreate,
  kMerge,
  kSet,
  kDelete,
  kRetract,
  kEmptyResult,
  kSchemaCommand,
};

// Whether an operator of this kind changes the graph.
bool IsWrite(OperatorKind kind);

struct LogicalOperator;
using PlanPtr = std::unique_ptr<LogicalOperator>;

struct LogicalOperator {
  explicit LogicalOperator(OperatorKind k) : kind(k) {}
  virtual ~LogicalOperator();

  const LogicalOperator& input() const { return *children[0]; }

  OperatorKind kind;
  std::vector<PlanPtr> children;
  // Variables of this operator's rows, in order. Kept by ComputeSchema (validator.h).
  std::vector<VarId> schema;
  // The optimizer's estimate of its rows; negative: not estimated.
  double estimated_rows = -1;
};

template <typename T>
T& As(LogicalOperator& op) {
  CG_DCHECK(op.kind == T::kKind);
  return static_cast<T&>(op);
}
template <typename T>
const T& As(const LogicalOperator& op) {
  CG_DCHECK(op.kind == T::kKind);
  return static_cast<const T&>(op);
}

#define CG_OPERATOR(Name)                                          \
  static constexpr OperatorKind kKind = OperatorKind::k##Name;     \
  Name() : LogicalOperator(kKind) {}

// Leaf. Rows of the outer side, restricted to `vars`; at the root of a query one row without columns.
struct Argument : LogicalOperator {
  CG_OPERATOR(Argument)
  std::vector<VarId> vars;
};

// All matches of a pattern for each input row. `optional`: a row of nulls where there is none.
struct Match : LogicalOperator {
  CG_OPERATOR(Match)
  QueryGraph graph;
  bool optional = false;
};

// For each input row every node that satisfies `labels` (null: every node).
struct NodeScan : LogicalOperator {
  CG_OPERATOR(NodeScan)
  VarId var;
  LabelExpressionPtr labels;
};

// An end of the range that an index seek reads.
struct SeekBound {
  ExpressionPtr value;  // null: none
  bool inclusive = true;
};

// For each input row the nodes with `label`, or the relationships of that type, that an index has for values: the
// first keys equal `equal`, the next is in the list `any_of`, or between the bounds, or starts with `prefix`. In order
// of the values read by the index. Bounds and prefix only narrow what is read: the predicates they come from stay as
// a filter above.
struct IndexSeek : LogicalOperator {
  CG_OPERATOR(IndexSeek)
  VarId var;
  std::string label;              // or type
  std::vector<std::string> keys;  // all of the index
  std::vector<ExpressionPtr> equal;
  ExpressionPtr any_of;           // null for none; so are the others
  SeekBound low;
  SeekBound high;
  ExpressionPtr prefix;
  bool descending = false;
  bool unique = false;            // at most one element for the values of `equal`
  // Relationships: the ends become `source` and `target`. `both`: also turned round.
  bool relationship = false;
  bool both = false;
  VarId source;
  VarId target;
};

// The nodes a relationship goes from and to, both bound.
struct RelationshipEnds {
  VarId source;
  VarId target;
};

// For each input row the relationships of node `from`. When `into` is set, `to` is bound already and only
// relationships that end there are kept. Ids of `distinct_from` (relationships or lists of them) are left out. For
// each of `distinct_ends`, a relationship of the same type that nobody reads, one between the same nodes is left out:
// which one does not matter, since rows that differ in it alone are equal.
struct Expand : LogicalOperator {
  CG_OPERATOR(Expand)
  VarId from;
  VarId relationship;  // always names one; `needs_relationship` says whether anyone reads it
  VarId to;
  std::vector<std::string> types;
  Direction direction = Direction::kOut;
  bool into = false;
  bool relationship_bound = false;  // `relationship` is bound already: only that one is kept
  bool needs_relationship = true;
  bool needs_to = true;
  LabelExpressionPtr to_labels;  // pushed down from a filter on `to`; null for none
  std::vector<VarId> distinct_from;
  std::vector<RelationshipEnds> distinct_ends;
};

// Another relationship that one of a leg must not be.
struct DistinctRelationship {
  VarId relationship;
  // Its ends, where it is known that it has exactly the type of the leg and that no two that are named with the leg
  // are the same; else invalid.
  VarId source;
  VarId target;
};
// One relationship of an ExpandIntersect: of `type`, from the bound node `from` to the new node, kOut or kIn as seen
// from `from`.
struct IntersectLeg {
  VarId from;
  VarId relationship;  // always names one; `needs_relationship` says whether anyone reads it
  std::string type;
  Direction direction = Direction::kOut;
  bool needs_relationship = true;
  std::vector<DistinctRelationship> distinct_from;  // of the input or of an earlier leg
};
// For each input row the nodes `to` that every leg leads to, once for each choice of relationships.
struct ExpandIntersect : LogicalOperator {
  CG_OPERATOR(ExpandIntersect)
  VarId to;
  std::vector<IntersectLeg> legs;  // at least two
  bool needs_to = true;
  LabelExpressionPtr to_labels;  // null for none
  // Nobody reads a relationship, and all ends in `distinct_from` are known: those nodes are read in place of the
  // relationships, and relationships are counted, not looked at.
  bool by_ends = false;
};

// For each input row every trail (no relationship twice) of `hops` from `from`. `relationships` is the list.
struct VariableExpand : LogicalOperator {
  CG_OPERATOR(VariableExpand)
  VarId from;
  VarId relationships;
  VarId to;
  std::vector<std::string> types;
  Direction direction = Direction::kOut;
  std::vector<HopAlternative> alternatives;  // further ways to make a hop, each with types and direction of its own
  HopRange hops;
  bool into = false;
  bool relationships_bound = false;
  bool needs_relationships = true;
  // The pattern is walked from its right end: the list is turned round.
  bool reversed = false;
  VarId hop_var;
  ExpressionPtr hop_predicate;  // may read hop_var and variables of the input row
  std::vector<VarId> distinct_from;
};

// For each input row one (kAny) or all shortest paths between two bound nodes; no row where there is none.
struct ShortestPath : LogicalOperator {
  CG_OPERATOR(ShortestPath)
  VarId from;
  VarId to;
  VarId relationships;
  VarId path;  // may be invalid
  std::vector<std::string> types;
  Direction direction = Direction::kOut;
  HopRange hops;
  ShortestKind shortest = ShortestKind::kAny;
  VarId hop_var;
  ExpressionPtr hop_predicate;
};

struct CountedHop {
  std::vector<std::string> types;
  Direction direction = Direction::kOut;
  LabelExpressionPtr to_labels;  // of the node it leads to; null for any
  bool distinct = false;         // from the relationship of the hop before it; both have one and the same type
};
// For each input row the paths that start at `from` and make `hops` one after the other: the row counts as often as
// there are such paths. Nothing on them is read by anyone.
struct CountPaths : LogicalOperator {
  CG_OPERATOR(CountPaths)
  VarId from;
  std::vector<CountedHop> hops;
};

// For each input row every path of `pattern` from `from` (its left end, its right one when `reversed`).
// `relationships` is the list of all its relationships, `to` the other end. Ids of `distinct_from` are left out.
struct PathExpand : LogicalOperator {
  CG_OPERATOR(PathExpand)
  VarId from;
  VarId relationships;
  VarId to;
  PathPattern pattern;
  bool into = false;  // `to` is bound already
  bool reversed = false;
  bool needs_relationships = true;
  std::vector<VarId> distinct_from;
};

// Keeps rows for which every predicate is true (null is not).
struct Filter : LogicalOperator {
  CG_OPERATOR(Filter)
  std::vector<ExpressionPtr> predicates;
};

struct ProjectItem {
  VarId var;
  ExpressionPtr expression;
};
// Replaces the row by `items`, or with `keep_input` adds them to it.
struct Project : LogicalOperator {
  CG_OPERATOR(Project)
  std::vector<ProjectItem> items;
  bool keep_input = false;
};

struct AggregateItem {
  VarId var;
  const functions::AggregateFunction* function = nullptr;
  bool distinct = false;
  std::vector<ExpressionPtr> arguments;  // empty for count(*)
};
struct SortKey {
  VarId var;
  bool ascending = true;
  std::optional<bool> nulls_first;  // absent: last when ascending, first when descending
};

// Groups by the keys (equivalence: null equals null) and aggregates. Without keys there is exactly one row.
struct Aggregate : LogicalOperator {
  CG_OPERATOR(Aggregate)
  std::vector<ProjectItem> keys;
  std::vector<AggregateItem> aggregates;
  // The number of a key of which no two rows have values that are equal: each row that has one is a group. -1: none
  // is known.
  int unique_key = -1;
  // With a unique key: the order in which somebody above keeps only the first `first` groups. Empty: all are wanted.
  std::vector<SortKey> first_by;
  ExpressionPtr first;
};

// Keeps the first row of each set of equivalent rows.
struct Distinct : LogicalOperator {
  CG_OPERATOR(Distinct)
};

// Stable sort. With `limit` (skip + limit, evaluated once) only the first rows are kept.
struct Sort : LogicalOperator {
  CG_OPERATOR(Sort)
  std::vector<SortKey> keys;
  ExpressionPtr top;  // null for none
};

// Skips and limits. Each may be null; both are evaluated once and are non-negative integers. Inside a sub-plan
// they count per outer row.
struct Limit : LogicalOperator {
  CG_OPERATOR(Limit)
  ExpressionPtr skip;
  ExpressionPtr limit;
};

// One row per element of the list; no row for null or an empty list; one for anything else.
struct Unwind : LogicalOperator {
  CG_OPERATOR(Unwind)
  ExpressionPtr list;
  VarId var;
  VarId position;  // counts the elements of each list; may be invalid
  int64_t first_position = 0;
};

// For each input row the records of a CSV file: lists of strings, or with `headers` maps.
struct LoadCsv : LogicalOperator {
  CG_OPERATOR(LoadCsv)
  ExpressionPtr address;
  bool headers = false;
  char separator = ',';
  VarId row;
  VarId file;  // the address
  VarId line;  // where the record begins
};

enum class SetOperation : uint8_t {
  kUnion,      // rows of the first child, then those of the second
  kExcept,     // rows of the first child, less one for each equivalent row of the second
  kIntersect,  // rows of the first child that have a partner in the second, each partner for one row
};
// A set operation on the rows of two children. inputs[i] are the child's variables for `outputs`. `distinct`: each row
// of the result once, as the operation on sets has it.
struct Union : LogicalOperator {
  CG_OPERATOR(Union)
  SetOperation operation = SetOperation::kUnion;
  std::vector<VarId> outputs;
  std::vector<std::vector<VarId>> inputs;
  bool distinct = false;
};

// Rows of children[0] (probe) joined with children[1] (build) where every left_keys[i] = right_keys[i] is true. No
// keys: the product. `independent`: within a sub-plan the build side is no part of it, reads nothing of the outer rows,
// and is the same for all of them.
struct HashJoin : LogicalOperator {
  CG_OPERATOR(HashJoin)
  bool independent = false;
  std::vector<VarId> left_keys;
  std::vector<VarId> right_keys;
};

enum class ApplyKind : uint8_t {
  kInner,     // each row with each row of the sub-plan
  kOptional,  // the same, with nulls where the sub-plan has no row
  kSemi,      // rows for which the sub-plan has a row
  kAnti,      // rows for which it has none
};
// children[0] outer, children[1] the sub-plan, whose leaf is an Argument over outer variables.
struct Apply : LogicalOperator {
  CG_OPERATOR(Apply)
  ApplyKind apply = ApplyKind::kInner;
  // kInner of `CALL { ... }` without a result: the outer row passes once, the sub-plan runs for its effects.
  bool unit = false;
};

struct ProcedureYield {
  std::string field;
  VarId var;
};
// For each input row the rows of a procedure.
struct ProcedureCall : LogicalOperator {
  CG_OPERATOR(ProcedureCall)
  std::string name;
  std::vector<ExpressionPtr> arguments;
  std::vector<ProcedureYield> yields;
  bool is_void = false;  // yields nothing: the input row passes
};

// One row per claim that supports any of the elements; replaces the row. Columns as LANGUAGE.md gives them.
struct Trace : LogicalOperator {
  CG_OPERATOR(Trace)
  std::vector<VarId> elements;
  std::vector<VarId> outputs;  // one per column of TraceColumns()
};
// Names of the columns of TRACE and keys of the maps of evidence(), in order.
const std::vector<std::string>& TraceColumns();

struct CreateNode {
  VarId var;
  std::vector<std::string> labels;
  ExpressionPtr properties;  // a map or null pointer
};
struct CreateRelationship {
  VarId var;
  std::string type;
  VarId source;
  VarId target;
  ExpressionPtr properties;
};
struct CreatePattern {
  std::vector<CreateNode> nodes;  // only those that are new
  std::vector<CreateRelationship> relationships;
  std::vector<VarId> path_vars;
  std::vector<ExpressionPtr> path_expressions;
};
// Creates the pattern for each row. Write operators are eager: they read all their input before they write, so a
// clause never sees its own effects.
struct Create : LogicalOperator {
  CG_OPERATOR(Create)
  CreatePattern pattern;
  ExpressionPtr evidence;  // `FROM claim`: a node or a list of nodes; null for none
};

struct SetItem {
  enum class Kind : uint8_t { kProperty, kReplaceProperties, kAddProperties, kLabels, kRemoveProperty, kRemoveLabels };
  Kind kind = Kind::kProperty;
  ExpressionPtr target;  // a node or relationship; null values are skipped
  std::string key;
  std::vector<std::string> labels;
  ExpressionPtr value;
};
struct Set : LogicalOperator {
  CG_OPERATOR(Set)
  std::vector<SetItem> items;
  ExpressionPtr evidence;
};

// For each row, in order: the rows of the sub-plan children[1] with on_match applied, or, where it has none, the
// created pattern with on_create applied.
struct Merge : LogicalOperator {
  CG_OPERATOR(Merge)
  CreatePattern pattern;
  std::vector<SetItem> on_create;
  std::vector<SetItem> on_match;
  ExpressionPtr evidence;
};

struct Delete : LogicalOperator {
  CG_OPERATOR(Delete)
  std::vector<ExpressionPtr> targets;  // nodes, relationships, paths, null
  bool detach = false;
};

// Takes the claims away as evidence; what then rests on nothing is deleted.
struct Retract : LogicalOperator {
  CG_OPERATOR(Retract)
  ExpressionPtr target;
  bool document = false;  // every claim of the document with this id
};

// Runs its input for its effects and yields no row.
struct EmptyResult : LogicalOperator {
  CG_OPERATOR(EmptyResult)
};

struct SchemaCommand : LogicalOperator {
  CG_OPERATOR(SchemaCommand)
  enum class Action : uint8_t { kCreateIndex, kDropIndex, kCreateConstraint, kDropConstraint };
  Action action = Action::kCreateIndex;
  std::string name;           // may be empty on creation
  bool relationship = false;
  std::string label;          // or type
  std::vector<std::string> keys;
  bool unique = false;        // kept by an index; so is a key
  bool required = false;      // with `unique`: a key constraint; without: not null
  TypeSet types;              // not empty: a constraint on the type of values
  bool if_exists_ok = false;  // IF NOT EXISTS / IF EXISTS
};

#undef CG_OPERATOR

// A whole statement, ready to run.
struct Plan {
  PlanPtr root;
  VariableTable variables;
  std::vector<std::string> columns;  // result column names ...
  std::vector<VarId> outputs;        // ... and the variable each shows; empty without RETURN
  std::vector<std::string> parameters;  // names the statement reads
  bool writes = false;   // changes data or schema
  bool schema = false;   // changes the schema
  size_t depth = 0;      // DepthOf(root), once it is optimised (depth.h)
  enum class Mode : uint8_t { kRun, kExplain, kProfile };
  Mode mode = Mode::kRun;
};

}  // namespace claimgraph::plan

#endif  // CLAIMGRAPH_ENGINE_PLAN_LOGICAL_OPERATOR_H_
