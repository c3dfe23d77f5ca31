#include "engine/plan/validator.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/plan/printer.h"

namespace claimgraph::plan {
namespace {

bool Contains(const std::vector<VarId>& vars, VarId var) {
  return std::find(vars.begin(), vars.end(), var) != vars.end();
}

void AddSorted(std::vector<VarId>* out, VarId var) {
  if (!var.valid()) return;
  const auto place = std::lower_bound(out->begin(), out->end(), var);
  if (place == out->end() || *place != var) out->insert(place, var);
}

void ForEachPattern(CreatePattern& pattern, const std::function<void(ExpressionPtr&)>& visit) {
  for (CreateNode& node : pattern.nodes) visit(node.properties);
  for (CreateRelationship& r : pattern.relationships) visit(r.properties);
  for (ExpressionPtr& path : pattern.path_expressions) visit(path);
}

void ForEachItem(std::vector<SetItem>& items, const std::function<void(ExpressionPtr&)>& visit) {
  for (SetItem& item : items) {
    visit(item.target);
    visit(item.value);
  }
}

std::vector<VarId> PatternVariables(const CreatePattern& pattern) {
  std::vector<VarId> made;
  for (const CreateNode& node : pattern.nodes) made.push_back(node.var);
  for (const CreateRelationship& r : pattern.relationships) made.push_back(r.var);
  made.insert(made.end(), pattern.path_vars.begin(), pattern.path_vars.end());
  return made;
}

void ForEachPathPredicate(PathPattern& pattern, const std::function<void(ExpressionPtr&)>& visit) {
  for (PathSegment& segment : pattern.segments) {
    std::for_each(segment.predicates.begin(), segment.predicates.end(), visit);
  }
  std::for_each(pattern.predicates.begin(), pattern.predicates.end(), visit);
}

void AddOutputs(const PathPattern& pattern, std::vector<VarId>* vars) {
  for (const PathOutput& output : pattern.outputs) vars->push_back(output.var);
}

// What the predicates of a path may read beside the input row.
void AddPathLocals(const PathPattern& pattern, std::vector<VarId>* vars) {
  AddOutputs(pattern, vars);
  for (const PathSegment& segment : pattern.segments) {
    const std::vector<VarId> locals = LocalVariables(segment);
    vars->insert(vars->end(), locals.begin(), locals.end());
  }
}

std::vector<VarId> GraphVariables(const QueryGraph& graph) {
  std::vector<VarId> made;
  for (const PatternNode& node : graph.nodes) {
    if (!node.bound) made.push_back(node.var);
  }
  for (const PatternRelationship& r : graph.relationships) {
    if (!r.bound) made.push_back(r.var);
    if (r.shortest_path_var.valid()) made.push_back(r.shortest_path_var);
    if (r.path != nullptr) AddOutputs(*r.path, &made);
  }
  made.insert(made.end(), graph.path_vars.begin(), graph.path_vars.end());
  return made;
}

void CollectLeaves(const LogicalOperator& op, std::vector<VarId>* out) {
  if (op.kind == OperatorKind::kArgument) {
    for (VarId var : As<Argument>(op).vars) AddSorted(out, var);
  }
  const bool nested = op.kind == OperatorKind::kApply || op.kind == OperatorKind::kMerge;
  for (size_t i = 0; i < op.children.size(); ++i) {
    if (!(nested && i == 1)) CollectLeaves(*op.children[i], out);
  }
}

void IntersectReads(const ExpandIntersect& op, std::vector<VarId>* out) {
  for (const IntersectLeg& leg : op.legs) {
    AddSorted(out, leg.from);
    for (const DistinctRelationship& other : leg.distinct_from) {
      const bool own = std::any_of(op.legs.begin(), op.legs.end(), [&](const IntersectLeg& made) {
        return made.relationship == other.relationship;
      });
      if (own) continue;
      AddSorted(out, op.by_ends ? other.source : other.relationship);
      if (op.by_ends) AddSorted(out, other.target);
    }
  }
}

// Variables that an operator reads other than through expressions.
void NamedReads(const LogicalOperator& op, std::vector<VarId>* out) {
  const auto add = [out](VarId var) { AddSorted(out, var); };
  const auto add_all = [&](const std::vector<VarId>& vars) { std::for_each(vars.begin(), vars.end(), add); };
  switch (op.kind) {
    case OperatorKind::kMatch:
      for (const PatternNode& node : As<Match>(op).graph.nodes) {
        if (node.bound) add(node.var);
      }
      for (const PatternRelationship& r : As<Match>(op).graph.relationships) {
        if (r.bound) add(r.var);
      }
      break;
    case OperatorKind::kExpand: {
      const auto& expand = As<Expand>(op);
      add(expand.from);
      if (expand.into) add(expand.to);
      if (expand.relationship_bound) add(expand.relationship);
      add_all(expand.distinct_from);
      for (const RelationshipEnds& ends : expand.distinct_ends) {
        add(ends.source);
        add(ends.target);
      }
      break;
    }
    case OperatorKind::kExpandIntersect: IntersectReads(As<ExpandIntersect>(op), out); break;
    case OperatorKind::kVariableExpand: {
      const auto& expand = As<VariableExpand>(op);
      add(expand.from);
      if (expand.into) add(expand.to);
      if (expand.relationships_bound) add(expand.relationships);
      add_all(expand.distinct_from);
      break;
    }
    case OperatorKind::kPathExpand: {
      const auto& expand = As<PathExpand>(op);
      add(expand.from);
      if (expand.into) add(expand.to);
      add_all(expand.distinct_from);
      break;
    }
    case OperatorKind::kShortestPath:
      add(As<ShortestPath>(op).from);
      add(As<ShortestPath>(op).to);
      break;
    case OperatorKind::kCountPaths: add(As<CountPaths>(op).from); break;
    case OperatorKind::kSort:
      for (const SortKey& key : As<Sort>(op).keys) add(key.var);
      break;
    case OperatorKind::kHashJoin: add_all(As<HashJoin>(op).left_keys); break;
    case OperatorKind::kTrace: add_all(As<Trace>(op).elements); break;
    case OperatorKind::kCreate:
    case OperatorKind::kMerge: {
      const CreatePattern& pattern =
          op.kind == OperatorKind::kCreate ? As<Create>(op).pattern : As<Merge>(op).pattern;
      const std::vector<VarId> made = PatternVariables(pattern);
      for (const CreateRelationship& r : pattern.relationships) {
        if (!Contains(made, r.source)) add(r.source);
        if (!Contains(made, r.target)) add(r.target);
      }
      break;
    }
    case OperatorKind::kDistinct: add_all(op.input().schema); break;
    default: break;
  }
}

// The variables bound by an operator itself while it evaluates its expressions (the hop of a variable-length
// pattern; what a CREATE makes, in its paths).
std::vector<VarId> LocalVariables(const LogicalOperator& op) {
  switch (op.kind) {
    case OperatorKind::kVariableExpand: return {As<VariableExpand>(op).hop_var};
    case OperatorKind::kShortestPath: return {As<ShortestPath>(op).hop_var};
    case OperatorKind::kMatch: {
      std::vector<VarId> local = MadeVariables(op);
      for (const PatternRelationship& r : As<Match>(op).graph.relationships) {
        local.push_back(r.hop_var);
        if (r.path != nullptr) AddPathLocals(*r.path, &local);
      }
      return local;
    }
    case OperatorKind::kPathExpand: {
      std::vector<VarId> local;
      AddPathLocals(As<PathExpand>(op).pattern, &local);
      local.push_back(As<PathExpand>(op).relationships);
      if (!As<PathExpand>(op).into) local.push_back(As<PathExpand>(op).to);
      return local;
    }
    case OperatorKind::kCreate:
    case OperatorKind::kMerge: return MadeVariables(op);
    default: return {};
  }
}

absl::Status CheckOperator(const LogicalOperator& op, const VariableTable& variables) {
  const auto fail = [&](std::string_view what, VarId var) {
    return absl::InternalError(
        AbslView(Cat("plan: ", Describe(op, variables), " ", what, " ", variables.DisplayName(var))));
  };
  if (op.kind != OperatorKind::kArgument && op.kind != OperatorKind::kSchemaCommand) {
    CG_RET_CHECK(!op.children.empty());
    for (VarId var : ReadVariables(op)) {
      if (!Contains(op.input().schema, var)) return fail("reads", var);
    }
  }
  const std::vector<VarId> made = MadeVariables(op);
  for (VarId var : op.schema) {
    const bool joined = op.kind == OperatorKind::kHashJoin || op.kind == OperatorKind::kApply ||
                        op.kind == OperatorKind::kMerge;
    const bool from_input = !ReplacesRow(op) && !op.children.empty() && Contains(op.input().schema, var);
    const bool from_second = joined && op.children.size() > 1 && Contains(op.children[1]->schema, var);
    if (!from_input && !from_second && !Contains(made, var)) return fail("yields", var);
  }
  return absl::OkStatus();
}

absl::Status ValidateTree(const LogicalOperator& op, const VariableTable& variables) {
  for (const PlanPtr& child : op.children) CG_RETURN_IF_ERROR(ValidateTree(*child, variables));
  absl::Status status;
  ForEachExpression(op, [&](const Expression& e) {
    Walk(e, [&](const Expression& part) {
      if (part.kind == ExpressionKind::kSubquery) status.Update(ValidateTree(*part.subquery->plan, variables));
    });
  });
  CG_RETURN_IF_ERROR(status);
  return CheckOperator(op, variables);
}

// Of operators that go from a node to others.
std::vector<VarId> MadeByWalk(const LogicalOperator& op) {
  switch (op.kind) {
    case OperatorKind::kExpand: {
      const auto& expand = As<Expand>(op);
      std::vector<VarId> made;
      if (!expand.relationship_bound && expand.needs_relationship) made.push_back(expand.relationship);
      if (!expand.into && expand.needs_to) made.push_back(expand.to);
      return made;
    }
    case OperatorKind::kExpandIntersect: {
      const auto& expand = As<ExpandIntersect>(op);
      std::vector<VarId> made;
      for (const IntersectLeg& leg : expand.legs) {
        if (leg.needs_relationship) made.push_back(leg.relationship);
      }
      if (expand.needs_to) made.push_back(expand.to);
      return made;
    }
    case OperatorKind::kVariableExpand: {
      const auto& expand = As<VariableExpand>(op);
      std::vector<VarId> made;
      if (!expand.relationships_bound && expand.needs_relationships) made.push_back(expand.relationships);
      if (!expand.into) made.push_back(expand.to);
      return made;
    }
    case OperatorKind::kPathExpand: {
      const auto& expand = As<PathExpand>(op);
      std::vector<VarId> made;
      if (expand.needs_relationships) made.push_back(expand.relationships);
      if (!expand.into) made.push_back(expand.to);
      AddOutputs(expand.pattern, &made);
      return made;
    }
    case OperatorKind::kShortestPath: {
      std::vector<VarId> made = {As<ShortestPath>(op).relationships};
      if (As<ShortestPath>(op).path.valid()) made.push_back(As<ShortestPath>(op).path);
      return made;
    }
    default: return {};
  }
}

}  // namespace

std::vector<VarId> MadeVariables(const LogicalOperator& op) {
  switch (op.kind) {
    case OperatorKind::kArgument: return As<Argument>(op).vars;
    case OperatorKind::kMatch: return GraphVariables(As<Match>(op).graph);
    case OperatorKind::kNodeScan: return {As<NodeScan>(op).var};
    case OperatorKind::kIndexSeek: {
      const auto& seek = As<IndexSeek>(op);
      if (!seek.relationship) return {seek.var};
      return {seek.var, seek.source, seek.target};
    }
    case OperatorKind::kExpand:
    case OperatorKind::kExpandIntersect:
    case OperatorKind::kVariableExpand:
    case OperatorKind::kPathExpand:
    case OperatorKind::kShortestPath: return MadeByWalk(op);
    case OperatorKind::kProject: {
      std::vector<VarId> made;
      for (const ProjectItem& item : As<Project>(op).items) made.push_back(item.var);
      return made;
    }
    case OperatorKind::kAggregate: {
      std::vector<VarId> made;
      for (const ProjectItem& item : As<Aggregate>(op).keys) made.push_back(item.var);
      for (const AggregateItem& item : As<Aggregate>(op).aggregates) made.push_back(item.var);
      return made;
    }
    case OperatorKind::kUnwind: {
      const auto& unwind = As<Unwind>(op);
      if (!unwind.position.valid()) return {unwind.var};
      return {unwind.var, unwind.position};
    }
    case OperatorKind::kLoadCsv: return {As<LoadCsv>(op).row, As<LoadCsv>(op).file, As<LoadCsv>(op).line};
    case OperatorKind::kUnion: return As<Union>(op).outputs;
    case OperatorKind::kProcedureCall: {
      std::vector<VarId> made;
      for (const ProcedureYield& yield : As<ProcedureCall>(op).yields) made.push_back(yield.var);
      return made;
    }
    case OperatorKind::kTrace: return As<Trace>(op).outputs;
    case OperatorKind::kCreate: return PatternVariables(As<Create>(op).pattern);
    case OperatorKind::kMerge: return PatternVariables(As<Merge>(op).pattern);
    case OperatorKind::kHashJoin: return op.children[1]->schema;
    case OperatorKind::kApply: {
      const auto& apply = As<Apply>(op);
      if (apply.unit || apply.apply == ApplyKind::kSemi || apply.apply == ApplyKind::kAnti) return {};
      std::vector<VarId> made;
      for (VarId var : op.children[1]->schema) {
        if (!Contains(op.input().schema, var)) made.push_back(var);
      }
      return made;
    }
    default: return {};
  }
}

bool ReplacesRow(const LogicalOperator& op) {
  switch (op.kind) {
    case OperatorKind::kProject: return !As<Project>(op).keep_input;
    case OperatorKind::kArgument:
    case OperatorKind::kAggregate:
    case OperatorKind::kUnion:
    case OperatorKind::kTrace:
    case OperatorKind::kEmptyResult:
    case OperatorKind::kSchemaCommand: return true;
    default: return false;
  }
}

void ComputeSchema(LogicalOperator& root) {
  for (PlanPtr& child : root.children) ComputeSchema(*child);
  ForEachExpression(root, [](ExpressionPtr& e) {
    if (e == nullptr) return;
    Walk(*e, [](const Expression& part) {
      if (part.kind == ExpressionKind::kSubquery) ComputeSchema(*part.subquery->plan);
    });
  });
  root.schema.clear();
  if (!ReplacesRow(root)) root.schema = root.input().schema;
  for (VarId var : MadeVariables(root)) {
    if (!Contains(root.schema, var)) root.schema.push_back(var);
  }
}

void ForEachExpression(LogicalOperator& op, const std::function<void(ExpressionPtr&)>& visit) {
  const auto visit_all = [&](std::vector<ExpressionPtr>& list) { std::for_each(list.begin(), list.end(), visit); };
  switch (op.kind) {
    case OperatorKind::kMatch: {
      QueryGraph& graph = As<Match>(op).graph;
      visit_all(graph.predicates);
      visit_all(graph.path_expressions);
      for (PatternRelationship& r : graph.relationships) {
        visit(r.hop_predicate);
        if (r.path != nullptr) ForEachPathPredicate(*r.path, visit);
      }
      break;
    }
    case OperatorKind::kIndexSeek: {
      auto& seek = As<IndexSeek>(op);
      visit_all(seek.equal);
      for (ExpressionPtr* e : {&seek.any_of, &seek.low.value, &seek.high.value, &seek.prefix}) visit(*e);
      break;
    }
    case OperatorKind::kVariableExpand: visit(As<VariableExpand>(op).hop_predicate); break;
    case OperatorKind::kShortestPath: visit(As<ShortestPath>(op).hop_predicate); break;
    case OperatorKind::kPathExpand: ForEachPathPredicate(As<PathExpand>(op).pattern, visit); break;
    case OperatorKind::kFilter: visit_all(As<Filter>(op).predicates); break;
    case OperatorKind::kProject:
      for (ProjectItem& item : As<Project>(op).items) visit(item.expression);
      break;
    case OperatorKind::kAggregate:
      for (ProjectItem& item : As<Aggregate>(op).keys) visit(item.expression);
      for (AggregateItem& item : As<Aggregate>(op).aggregates) visit_all(item.arguments);
      break;
    case OperatorKind::kSort: visit(As<Sort>(op).top); break;
    case OperatorKind::kLimit:
      visit(As<Limit>(op).skip);
      visit(As<Limit>(op).limit);
      break;
    case OperatorKind::kUnwind: visit(As<Unwind>(op).list); break;
    case OperatorKind::kLoadCsv: visit(As<LoadCsv>(op).address); break;
    case OperatorKind::kProcedureCall: visit_all(As<ProcedureCall>(op).arguments); break;
    case OperatorKind::kCreate:
      ForEachPattern(As<Create>(op).pattern, visit);
      visit(As<Create>(op).evidence);
      break;
    case OperatorKind::kSet:
      ForEachItem(As<Set>(op).items, visit);
      visit(As<Set>(op).evidence);
      break;
    case OperatorKind::kMerge:
      ForEachPattern(As<Merge>(op).pattern, visit);
      ForEachItem(As<Merge>(op).on_create, visit);
      ForEachItem(As<Merge>(op).on_match, visit);
      visit(As<Merge>(op).evidence);
      break;
    case OperatorKind::kDelete: visit_all(As<Delete>(op).targets); break;
    case OperatorKind::kRetract: visit(As<Retract>(op).target); break;
    default: break;
  }
}

void ForEachExpression(const LogicalOperator& op, const std::function<void(const Expression&)>& visit) {
  ForEachExpression(const_cast<LogicalOperator&>(op), [&](ExpressionPtr& e) {
    if (e != nullptr) visit(*e);
  });
}

void Walk(const Expression& e, const std::function<void(const Expression&)>& visit) {
  visit(e);
  for (const ExpressionPtr& child : e.children) {
    if (child != nullptr) Walk(*child, visit);
  }
}

std::vector<VarId> ReadVariables(const LogicalOperator& op) {
  std::vector<VarId> read;
  ForEachExpression(op, [&](const Expression& e) {
    std::vector<VarId> vars;
    CollectVariables(e, &vars);
    for (VarId var : vars) AddSorted(&read, var);
  });
  for (VarId var : LocalVariables(op)) std::erase(read, var);
  NamedReads(op, &read);
  if (op.kind == OperatorKind::kApply || op.kind == OperatorKind::kMerge) CollectLeaves(*op.children[1], &read);
  if (op.kind == OperatorKind::kUnion) {
    for (VarId var : As<Union>(op).inputs[0]) AddSorted(&read, var);
  }
  return read;
}

absl::Status Validate(const Plan& plan) {
  CG_RETURN_IF_ERROR(ValidateTree(*plan.root, plan.variables));
  for (VarId var : plan.outputs) CG_RET_CHECK(Contains(plan.root->schema, var));
  return absl::OkStatus();
}

}  // namespace claimgraph::plan
