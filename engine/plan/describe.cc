// One line per operator.
#include "engine/base/strings.h"
#include "engine/functions/aggregate.h"
#include "engine/plan/printer.h"

namespace claimgraph::plan {
namespace {

class Describer {
 public:
  explicit Describer(const VariableTable& variables) : variables_(variables) {}

  std::string Line(const LogicalOperator& op) const;

 private:
  std::string Name(VarId var) const { return variables_.DisplayName(var); }
  std::string Text(const ExpressionPtr& e) const { return e == nullptr ? "" : ToString(*e, variables_); }

  std::string Names(const std::vector<VarId>& vars) const {
    std::string out;
    for (VarId var : vars) CatTo(&out, out.empty() ? "" : ", ", Name(var));
    return out;
  }

  static std::string Types(const std::vector<std::string>& types) {
    std::string out;
    for (const std::string& type : types) CatTo(&out, out.empty() ? ":" : "|", type);
    return out;
  }

  static std::string Hops(const std::optional<HopRange>& hops) {
    if (!hops) return "";
    return Cat("*", hops->min, "..", hops->max ? Cat(*hops->max) : "");
  }

  std::string Arrow(Direction direction, const std::string& inside) const {
    return Cat(direction == Direction::kIn ? "<-[" : "-[", inside, direction == Direction::kOut ? "]->" : "]-");
  }

  std::string MatchText(const Match& op) const;
  std::string SeekText(const IndexSeek& op) const;
  std::string ExpandText(const Expand& op) const;
  std::string IntersectText(const ExpandIntersect& op) const;
  std::string VariableExpandText(const VariableExpand& op) const;
  std::string ShortestText(const ShortestPath& op) const;
  std::string CountPathsText(const CountPaths& op) const;
  std::string PathExpandText(const PathExpand& op) const;
  std::string ItemsText(const std::vector<ProjectItem>& items) const;
  std::string AggregateText(const Aggregate& op) const;
  std::string SortText(const Sort& op) const;
  std::string PatternText(const CreatePattern& pattern) const;
  std::string SetText(const std::vector<SetItem>& items) const;
  std::string SchemaText(const SchemaCommand& op) const;
  std::string List(const std::vector<ExpressionPtr>& expressions, std::string_view separator) const {
    std::string out;
    for (const ExpressionPtr& e : expressions) CatTo(&out, out.empty() ? "" : separator, Text(e));
    return out;
  }

  const VariableTable& variables_;
};

std::string Describer::MatchText(const Match& op) const {
  std::string out = op.optional ? "OptionalMatch" : "Match";
  for (const PatternNode& node : op.graph.nodes) CatTo(&out, " (", Name(node.var), ")");
  for (const PatternRelationship& r : op.graph.relationships) {
    if (r.path != nullptr) {
      CatTo(&out, " (", Name(op.graph.nodes[r.source].var), ")", ToString(*r.path, variables_), "(",
            Name(op.graph.nodes[r.target].var), ")");
      continue;
    }
    CatTo(&out, " (", Name(op.graph.nodes[r.source].var), ")",
          Arrow(r.direction, Cat(Name(r.var), Types(r.types), Hops(r.hops))), "(",
          Name(op.graph.nodes[r.target].var), ")");
  }
  if (!op.graph.predicates.empty()) CatTo(&out, " where ", List(op.graph.predicates, " AND "));
  return out;
}

std::string Describer::SeekText(const IndexSeek& op) const {
  std::string out = op.relationship ? Cat("IndexSeek (", Name(op.source), ")-[", Name(op.var), ":", op.label,
                                          op.both ? "]-(" : "]->(", Name(op.target), ")")
                                    : Cat("IndexSeek (", Name(op.var), ":", op.label, ")");
  for (size_t i = 0; i < op.equal.size(); ++i) CatTo(&out, i > 0 ? ", " : " ", op.keys[i], " = ", Text(op.equal[i]));
  if (op.equal.size() == op.keys.size()) return out;
  const std::string key = Cat(op.equal.empty() ? " " : ", ", op.keys[op.equal.size()]);
  if (op.any_of != nullptr) {
    CatTo(&out, key, " IN ", Text(op.any_of));
  } else if (op.prefix != nullptr) {
    CatTo(&out, key, " STARTS WITH ", Text(op.prefix));
  } else if (op.low.value != nullptr || op.high.value != nullptr) {
    if (op.low.value != nullptr) CatTo(&out, key, op.low.inclusive ? " >= " : " > ", Text(op.low.value));
    if (op.high.value != nullptr) {
      CatTo(&out, op.low.value != nullptr ? "," : key, op.high.inclusive ? " <= " : " < ", Text(op.high.value));
    }
  } else {
    CatTo(&out, key);
  }
  if (op.descending) CatTo(&out, " descending");
  return out;
}

std::string Describer::ExpandText(const Expand& op) const {
  const std::string relationship = Cat(op.needs_relationship ? Name(op.relationship) : "", Types(op.types));
  const std::string target =
      Cat(op.needs_to || op.into ? Name(op.to) : "", op.to_labels ? ":" + op.to_labels->ToString() : "");
  std::string out = Cat(op.into ? "ExpandInto (" : "Expand (", Name(op.from), ")",
                        Arrow(op.direction, relationship), "(", target, ")");
  if (!op.distinct_from.empty()) CatTo(&out, " distinct from ", Names(op.distinct_from));
  for (const RelationshipEnds& ends : op.distinct_ends) {
    CatTo(&out, &ends == &op.distinct_ends[0] ? " distinct from (" : ", (", Name(ends.source), ")-->(",
          Name(ends.target), ")");
  }
  return out;
}

std::string Describer::CountPathsText(const CountPaths& op) const {
  std::string out = Cat("CountPaths (", Name(op.from), ")");
  for (const CountedHop& hop : op.hops) {
    CatTo(&out, Arrow(hop.direction, Types(hop.types)), "(", hop.to_labels ? ":" + hop.to_labels->ToString() : "", ")",
          hop.distinct ? " distinct" : "");
  }
  return out;
}

std::string Describer::IntersectText(const ExpandIntersect& op) const {
  std::string out = Cat("ExpandIntersect (", op.needs_to ? Name(op.to) : "",
                        op.to_labels ? ":" + op.to_labels->ToString() : "", ") of");
  for (const IntersectLeg& leg : op.legs) {
    CatTo(&out, &leg == op.legs.data() ? " (" : ", (", Name(leg.from), ")",
          Arrow(leg.direction, Cat(leg.needs_relationship ? Name(leg.relationship) : "", ":", leg.type)));
    for (const DistinctRelationship& other : leg.distinct_from) {
      CatTo(&out, &other == leg.distinct_from.data() ? " distinct from " : ", ",
            op.by_ends ? Cat("(", Name(other.source), ")->(", Name(other.target), ")") : Name(other.relationship));
    }
  }
  return out;
}

std::string Describer::VariableExpandText(const VariableExpand& op) const {
  std::string inside = Cat(op.needs_relationships ? Name(op.relationships) : "", Types(op.types));
  for (const HopAlternative& way : op.alternatives) {
    CatTo(&inside, way.direction == Direction::kIn ? "|<" : way.direction == Direction::kOut ? "|>" : "|",
          Types(way.types));
  }
  std::string out = Cat(op.into ? "VariableExpandInto (" : "VariableExpand (", Name(op.from), ")",
                        Arrow(op.direction, Cat(inside, Hops(op.hops))), "(", Name(op.to), ")");
  if (op.hop_predicate != nullptr) CatTo(&out, " each ", Text(op.hop_predicate));
  if (!op.distinct_from.empty()) CatTo(&out, " distinct from ", Names(op.distinct_from));
  return out;
}

std::string Describer::PathExpandText(const PathExpand& op) const {
  const std::string ends[2] = {Cat("(", Name(op.from), ")"), Cat("(", Name(op.to), ")")};
  std::string out = Cat(op.into ? "PathExpandInto " : "PathExpand ", ends[op.reversed ? 1 : 0],
                        ToString(op.pattern, variables_), ends[op.reversed ? 0 : 1], " from ", Name(op.from));
  if (!op.distinct_from.empty()) CatTo(&out, " distinct from ", Names(op.distinct_from));
  return out;
}

std::string Describer::ShortestText(const ShortestPath& op) const {
  std::string out = Cat(op.shortest == ShortestKind::kAll ? "AllShortestPaths (" : "ShortestPath (", Name(op.from),
                        ")", Arrow(op.direction, Cat(Types(op.types), Hops(op.hops))), "(", Name(op.to), ")");
  if (op.hop_predicate != nullptr) CatTo(&out, " each ", Text(op.hop_predicate));
  return out;
}

std::string Describer::ItemsText(const std::vector<ProjectItem>& items) const {
  std::string out;
  for (const ProjectItem& item : items) {
    CatTo(&out, out.empty() ? "" : ", ", Text(item.expression));
    const bool same = item.expression->kind == ExpressionKind::kVariable && item.expression->var == item.var;
    if (!same) CatTo(&out, " AS ", Name(item.var));
  }
  return out;
}

std::string Describer::AggregateText(const Aggregate& op) const {
  std::string out = Cat("Aggregate ", ItemsText(op.keys));
  bool first = op.keys.empty();
  for (const AggregateItem& item : op.aggregates) {
    CatTo(&out, first ? "" : ", ", item.function->name(), "(", item.distinct ? "DISTINCT " : "",
          item.arguments.empty() ? std::string("*") : List(item.arguments, ", "), ") AS ", Name(item.var));
    first = false;
  }
  if (op.unique_key >= 0) CatTo(&out, ", unique by ", Name(op.keys[static_cast<size_t>(op.unique_key)].var));
  if (!op.first_by.empty()) CatTo(&out, ", first ", Text(op.first));
  return out;
}

std::string Describer::SortText(const Sort& op) const {
  std::string out = op.top != nullptr ? Cat("Top ", Text(op.top), " by ") : "Sort ";
  bool first = true;
  for (const SortKey& key : op.keys) {
    CatTo(&out, first ? "" : ", ", Name(key.var), key.ascending ? "" : " DESC");
    if (key.nulls_first) out += *key.nulls_first ? " NULLS FIRST" : " NULLS LAST";
    first = false;
  }
  return out;
}

std::string Describer::PatternText(const CreatePattern& pattern) const {
  std::string out;
  for (const CreateNode& node : pattern.nodes) {
    CatTo(&out, " (", Name(node.var));
    for (const std::string& label : node.labels) CatTo(&out, ":", label);
    CatTo(&out, node.properties == nullptr ? "" : " ", Text(node.properties), ")");
  }
  for (const CreateRelationship& r : pattern.relationships) {
    CatTo(&out, " (", Name(r.source), ")-[", Name(r.var), ":", r.type, r.properties == nullptr ? "" : " ",
          Text(r.properties), "]->(", Name(r.target), ")");
  }
  return out;
}

std::string Describer::SetText(const std::vector<SetItem>& items) const {
  std::string out;
  for (const SetItem& item : items) {
    CatTo(&out, out.empty() ? "" : ", ", Text(item.target));
    switch (item.kind) {
      case SetItem::Kind::kProperty: CatTo(&out, ".", item.key, " = ", Text(item.value)); break;
      case SetItem::Kind::kReplaceProperties: CatTo(&out, " = ", Text(item.value)); break;
      case SetItem::Kind::kAddProperties: CatTo(&out, " += ", Text(item.value)); break;
      case SetItem::Kind::kRemoveProperty: CatTo(&out, ".", item.key, " removed"); break;
      case SetItem::Kind::kLabels:
      case SetItem::Kind::kRemoveLabels:
        for (const std::string& label : item.labels) CatTo(&out, ":", label);
        if (item.kind == SetItem::Kind::kRemoveLabels) out += " removed";
        break;
    }
  }
  return out;
}

std::string Describer::SchemaText(const SchemaCommand& op) const {
  using Action = SchemaCommand::Action;
  std::string keys;
  for (const std::string& key : op.keys) CatTo(&keys, keys.empty() ? "" : ", ", key);
  const std::string target = Cat(op.relationship ? "[:" : ":", op.label, op.relationship ? "]" : "", "(", keys, ")");
  switch (op.action) {
    case Action::kCreateIndex: return Cat("CreateIndex ", target, op.unique ? " unique" : "");
    case Action::kDropIndex: return Cat("DropIndex ", op.name);
    case Action::kCreateConstraint:
      return Cat("CreateConstraint ", target, op.unique ? op.required ? " key" : " unique" : "",
                 op.unique ? "" : op.required ? " not null" : " " + op.types.ToString());
    case Action::kDropConstraint: return Cat("DropConstraint ", op.name);
  }
  return {};
}

std::string UnionText(const Union& op) {
  const std::string_view suffix = op.distinct ? "Distinct" : "";
  switch (op.operation) {
    case SetOperation::kUnion: return Cat("Union", suffix);
    case SetOperation::kExcept: return Cat("Except", suffix);
    case SetOperation::kIntersect: return Cat("Intersect", suffix);
  }
  return {};
}

std::string_view ApplyName(const Apply& op) {
  if (op.unit) return "ApplyUnit";
  switch (op.apply) {
    case ApplyKind::kInner: return "Apply";
    case ApplyKind::kOptional: return "OptionalApply";
    case ApplyKind::kSemi: return "SemiApply";
    case ApplyKind::kAnti: return "AntiApply";
  }
  return "";
}

std::string Describer::Line(const LogicalOperator& op) const {
  switch (op.kind) {
    case OperatorKind::kArgument: return Cat("Argument ", Names(As<Argument>(op).vars));
    case OperatorKind::kMatch: return MatchText(As<Match>(op));
    case OperatorKind::kNodeScan: {
      const auto& scan = As<NodeScan>(op);
      return Cat("NodeScan (", Name(scan.var), scan.labels == nullptr ? "" : ":" + scan.labels->ToString(), ")");
    }
    case OperatorKind::kIndexSeek: return SeekText(As<IndexSeek>(op));
    case OperatorKind::kExpand: return ExpandText(As<Expand>(op));
    case OperatorKind::kExpandIntersect: return IntersectText(As<ExpandIntersect>(op));
    case OperatorKind::kVariableExpand: return VariableExpandText(As<VariableExpand>(op));
    case OperatorKind::kShortestPath: return ShortestText(As<ShortestPath>(op));
    case OperatorKind::kCountPaths: return CountPathsText(As<CountPaths>(op));
    case OperatorKind::kPathExpand: return PathExpandText(As<PathExpand>(op));
    case OperatorKind::kFilter: return Cat("Filter ", List(As<Filter>(op).predicates, " AND "));
    case OperatorKind::kProject: {
      const auto& project = As<Project>(op);
      return Cat(project.keep_input ? "Extend " : "Project ", ItemsText(project.items));
    }
    case OperatorKind::kAggregate: return AggregateText(As<Aggregate>(op));
    case OperatorKind::kDistinct: return "Distinct";
    case OperatorKind::kSort: return SortText(As<Sort>(op));
    case OperatorKind::kLimit: {
      const auto& limit = As<Limit>(op);
      return Cat("Limit", limit.skip == nullptr ? "" : " skip ", Text(limit.skip),
                 limit.limit == nullptr ? "" : " limit ", Text(limit.limit));
    }
    case OperatorKind::kUnwind: {
      const auto& unwind = As<Unwind>(op);
      return Cat("Unwind ", Text(unwind.list), " AS ", Name(unwind.var),
                 unwind.position.valid() ? Cat(" at ", Name(unwind.position)) : "");
    }
    case OperatorKind::kLoadCsv: {
      const auto& load = As<LoadCsv>(op);
      return Cat("LoadCsv ", load.headers ? "with headers " : "", Text(load.address), " AS ", Name(load.row));
    }
    case OperatorKind::kUnion: return UnionText(As<Union>(op));
    case OperatorKind::kHashJoin: {
      const auto& join = As<HashJoin>(op);
      if (join.left_keys.empty()) return "Product";
      return Cat("HashJoin ", Names(join.left_keys), " = ", Names(join.right_keys));
    }
    case OperatorKind::kApply: return std::string(ApplyName(As<Apply>(op)));
    case OperatorKind::kProcedureCall: {
      const auto& call = As<ProcedureCall>(op);
      return Cat("Call ", call.name, "(", List(call.arguments, ", "), ")");
    }
    case OperatorKind::kTrace: return Cat("Trace ", Names(As<Trace>(op).elements));
    case OperatorKind::kCreate: return Cat("Create", PatternText(As<Create>(op).pattern));
    case OperatorKind::kMerge: return Cat("Merge", PatternText(As<Merge>(op).pattern));
    case OperatorKind::kSet: return Cat("Set ", SetText(As<Set>(op).items));
    case OperatorKind::kDelete:
      return Cat(As<Delete>(op).detach ? "DetachDelete " : "Delete ", List(As<Delete>(op).targets, ", "));
    case OperatorKind::kRetract: return Cat("Retract ", Text(As<Retract>(op).target));
    case OperatorKind::kEmptyResult: return "EmptyResult";
    case OperatorKind::kSchemaCommand: return SchemaText(As<SchemaCommand>(op));
  }
  return {};
}

}  // namespace

std::string Describe(const LogicalOperator& op, const VariableTable& variables) {
  std::string line = Describer(variables).Line(op);
  while (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace claimgraph::plan
