// Clauses that change the graph.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionPtr;

constexpr TypeSet kElements = TypeSet(ValueType::kNode) | ValueType::kRelationship;

absl::Status AlreadyBound(const ast::Identifier& name) {
  return SyntaxError("VariableAlreadyBound", name.span, Cat("variable `", name.name, "` is already declared"),
                     "an existing node can be joined, but not created again: name it without labels and properties");
}

absl::Status CheckCreatable(const ast::PathPattern& pattern) {
  if (pattern.selector != ast::PathSelector::kAll || pattern.mode != ast::PathMode::kDefault) {
    return SyntaxError("UnexpectedSyntax", pattern.span, "a path to be created is written out in full");
  }
  for (const ast::NodePattern& node : pattern.nodes) {
    if (node.where != nullptr) {
      return SyntaxError("UnexpectedSyntax", node.span, "WHERE has no meaning where a node is created");
    }
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<std::string>> LabelNames(const ast::LabelExpression* labels) {
  std::vector<std::string> names;
  if (labels == nullptr) return names;
  const auto all = ast::ConjunctionOfNames(*labels);
  if (!all) {
    return SyntaxError("UnexpectedSyntax", labels->span, "only labels joined by `:` or `&` can be created");
  }
  for (const ast::Identifier& name : *all) {
    if (std::find(names.begin(), names.end(), name.name) == names.end()) names.push_back(name.name);
  }
  return names;
}

bool ReadsDeclared(const ast::Expression& e, const Scope& before, const Scope& now) {
  if (e.kind == ast::ExpressionKind::kVariable) {
    const std::string& name = e.As<ast::Variable>().name;
    return now.Find(name).has_value() && !before.Find(name).has_value();
  }
  bool found = false;
  ForEachChild(e, [&](const ast::Expression& child) { found = found || ReadsDeclared(child, before, now); });
  return found;
}

// Whether a property of the pattern reads a variable of `now` that is not in `before`.
bool ReadsDeclared(const ast::PathPattern& pattern, const Scope& before, const Scope& now) {
  const auto reads = [&](const auto& element) {
    return element.properties != nullptr && ReadsDeclared(*element.properties, before, now);
  };
  return std::any_of(pattern.nodes.begin(), pattern.nodes.end(), reads) ||
         std::any_of(pattern.steps.begin(), pattern.steps.end(), reads);
}

absl::Status CheckRelationship(const ast::RelationshipPattern& step, bool merge) {
  if (step.length) {
    return SyntaxError("CreatingVarLength", step.length->span, "a relationship of variable length cannot be created");
  }
  if (step.direction == ast::Direction::kEither && !merge) {
    return SyntaxError("RequiresDirectedRelationship", step.span, "a relationship to be created needs a direction",
                       "write -[...]-> or <-[...]-");
  }
  if (step.where != nullptr) {
    return SyntaxError("UnexpectedSyntax", step.span, "WHERE has no meaning where a relationship is created");
  }
  const bool one_type = step.types != nullptr && step.types->kind == ast::LabelExpressionKind::kName;
  if (!one_type) {
    return SyntaxError("NoSingleRelationshipType", step.span, "a relationship to be created needs exactly one type",
                       "write -[:TYPE]->");
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<ExpressionPtr> Binder::BindEvidence(const ast::Expression* evidence) {
  if (evidence == nullptr) return nullptr;
  return BindExpression(*evidence);
}

absl::StatusOr<ExpressionPtr> Binder::BindCreateProperties(const ast::Expression* properties) {
  if (properties == nullptr) return nullptr;
  const Scope before = std::exchange(scope_, create_scope_);
  auto bound = BindExpression(*properties);
  scope_ = before;
  return bound;
}

absl::StatusOr<plan::VarId> Binder::BindCreateNode(const ast::NodePattern& node, bool lone, plan::CreatePattern* out) {
  if (node.variable) {
    const std::optional<plan::VarId> known = scope_.Find(node.variable->name);
    if (known) {
      if (!TypeOf(*known).empty() && !TypeOf(*known).Has(ValueType::kNode)) {
        return SyntaxError("VariableTypeConflict", node.variable->span,
                           Cat("variable `", node.variable->name, "` is not a node"));
      }
      if (lone || node.labels != nullptr || node.properties != nullptr) return AlreadyBound(*node.variable);
      return *known;
    }
  }
  plan::CreateNode created;
  CG_ASSIGN_OR_RETURN(created.labels, LabelNames(node.labels.get()));
  CG_ASSIGN_OR_RETURN(created.properties, BindCreateProperties(node.properties.get()));
  created.var = node.variable ? Declare(node.variable->name, ValueType::kNode) : Anonymous(ValueType::kNode);
  out->nodes.push_back(std::move(created));
  return out->nodes.back().var;
}

absl::Status Binder::BindCreateRelationship(const ast::RelationshipPattern& step, plan::VarId left, plan::VarId right,
                                            bool merge, plan::CreatePattern* out) {
  CG_RETURN_IF_ERROR(CheckRelationship(step, merge));
  plan::CreateRelationship created;
  created.type = step.types->name;
  const bool backward = step.direction == ast::Direction::kLeft;
  created.source = backward ? right : left;
  created.target = backward ? left : right;
  CG_ASSIGN_OR_RETURN(created.properties, BindCreateProperties(step.properties.get()));
  if (step.variable) {
    if (scope_.Find(step.variable->name)) return AlreadyBound(*step.variable);
    created.var = Declare(step.variable->name, ValueType::kRelationship);
  } else {
    created.var = Anonymous(ValueType::kRelationship);
  }
  out->relationships.push_back(std::move(created));
  return absl::OkStatus();
}

absl::Status Binder::BindCreatePattern(const ast::PathPattern& pattern, bool merge, plan::CreatePattern* out) {
  CG_RETURN_IF_ERROR(CheckCreatable(pattern));
  if (pattern.variable) CG_RETURN_IF_ERROR(CheckUndeclared(*pattern.variable));
  auto path = std::make_unique<plan::Expression>(plan::ExpressionKind::kPath, pattern.span);
  path->type = ValueType::kPath;
  const bool lone = pattern.nodes.size() == 1;
  CG_ASSIGN_OR_RETURN(plan::VarId left, BindCreateNode(pattern.nodes[0], lone, out));
  path->children.push_back(plan::MakeVariable(left, ValueType::kNode));
  for (size_t i = 0; i < pattern.steps.size(); ++i) {
    CG_ASSIGN_OR_RETURN(const plan::VarId right, BindCreateNode(pattern.nodes[i + 1], false, out));
    CG_RETURN_IF_ERROR(BindCreateRelationship(pattern.steps[i], left, right, merge, out));
    path->children.push_back(plan::MakeVariable(out->relationships.back().var, ValueType::kRelationship));
    path->children.push_back(plan::MakeVariable(right, ValueType::kNode));
    left = right;
  }
  if (pattern.variable) {
    out->path_vars.push_back(Declare(pattern.variable->name, ValueType::kPath));
    out->path_expressions.push_back(std::move(path));
  }
  return absl::OkStatus();
}

absl::Status Binder::BindCreate(const ast::CreateClause& clause) {
  auto create = std::make_unique<plan::Create>();
  create_scope_ = scope_;
  for (const ast::PathPattern& pattern : clause.patterns) {
    // Properties may read what the patterns before have created: that is created first, then.
    if (clause.evidence == nullptr && ReadsDeclared(pattern, create_scope_, scope_)) {
      Wrap(std::move(create));
      create = std::make_unique<plan::Create>();
      create_scope_ = scope_;
    }
    CG_RETURN_IF_ERROR(BindCreatePattern(pattern, /*merge=*/false, &create->pattern));
  }
  CG_ASSIGN_OR_RETURN(create->evidence, BindEvidence(clause.evidence.get()));
  Wrap(std::move(create));
  return absl::OkStatus();
}

// The pattern is bound twice: as what is created, which declares the variables, and as what is looked for, in which
// those variables are new. Both sides yield the same variables.
absl::Status Binder::BindMerge(const ast::MergeClause& clause) {
  auto merge = std::make_unique<plan::Merge>();
  const Scope before = scope_;
  create_scope_ = scope_;
  for (const ast::NodePattern& node : clause.pattern.nodes) {
    if (node.properties != nullptr && node.properties->kind == ast::ExpressionKind::kParameter) {
      return SyntaxError("InvalidParameterUse", node.properties->span,
                         "a parameter cannot stand for the properties of a pattern", "name the properties");
    }
  }
  CG_RETURN_IF_ERROR(BindCreatePattern(clause.pattern, /*merge=*/true, &merge->pattern));
  const Scope after = scope_;
  scope_ = before;
  auto sub_plan = InSubPlan([&]() -> absl::Status {
    auto match = std::make_unique<plan::Match>();
    CG_ASSIGN_OR_RETURN(const PatternPlaces places, BindPattern(clause.pattern, {}, /*declare=*/true, &match->graph));
    CG_RETURN_IF_ERROR(BindPatternPredicates(places, {}, &match->graph));
    auto rename = std::make_unique<plan::Project>();
    RenameMerged(clause.pattern, places, match->graph, merge->pattern, rename.get());
    Wrap(std::move(match));
    for (const plan::ProjectItem& item : rename->items) outputs_.push_back({"", item.var});
    Wrap(std::move(rename));
    return absl::OkStatus();
  });
  CG_RETURN_IF_ERROR(sub_plan.status());
  scope_ = after;
  CG_ASSIGN_OR_RETURN(merge->on_create, BindSetItems(clause.on_create, /*remove=*/false));
  CG_ASSIGN_OR_RETURN(merge->on_match, BindSetItems(clause.on_match, /*remove=*/false));
  CG_ASSIGN_OR_RETURN(merge->evidence, BindEvidence(clause.evidence.get()));
  Wrap(std::move(merge));
  plan_->children.push_back(*std::move(sub_plan));
  return absl::OkStatus();
}

// Names what the match side has found as the create side names it.
void Binder::RenameMerged(const ast::PathPattern& pattern, const PatternPlaces& places, const plan::QueryGraph& graph,
                          const plan::CreatePattern& created, plan::Project* rename) {
  size_t node = 0;
  std::vector<plan::VarId> seen;
  for (const uint32_t place : places.nodes) {
    const plan::PatternNode& found = graph.nodes[place];
    if (found.bound || std::find(seen.begin(), seen.end(), found.var) != seen.end()) continue;
    seen.push_back(found.var);
    rename->items.push_back({created.nodes[node++].var, plan::MakeVariable(found.var, ValueType::kNode)});
  }
  for (size_t i = 0; i < places.steps.size(); ++i) {
    rename->items.push_back({created.relationships[i].var,
                             plan::MakeVariable(graph.relationships[places.steps[i]].var, ValueType::kRelationship)});
  }
  if (pattern.variable) {
    rename->items.push_back({created.path_vars[0], plan::MakeVariable(graph.path_vars[0], ValueType::kPath)});
  }
}

absl::StatusOr<std::vector<plan::SetItem>> Binder::BindSetItems(const std::vector<ast::SetItem>& items, bool remove) {
  std::vector<plan::SetItem> bound;
  for (const ast::SetItem& item : items) {
    CG_ASSIGN_OR_RETURN(plan::SetItem one, BindSetItem(item, remove));
    bound.push_back(std::move(one));
  }
  return bound;
}

absl::StatusOr<plan::SetItem> Binder::BindSetItem(const ast::SetItem& item, bool remove) {
  plan::SetItem bound;
  const ast::Expression* target = item.target.get();
  switch (item.kind) {
    case ast::SetItemKind::kProperty:
      bound.kind = remove ? plan::SetItem::Kind::kRemoveProperty : plan::SetItem::Kind::kProperty;
      bound.key = target->As<ast::Property>().key.name;
      target = target->As<ast::Property>().object.get();
      break;
    case ast::SetItemKind::kSubscript: {
      const auto* key = target->As<ast::Subscript>().index->TryAs<ast::Literal>();
      const auto* name = key == nullptr ? nullptr : std::get_if<std::string>(&key->value);
      if (name == nullptr) {
        return SyntaxError("UnexpectedSyntax", item.span, "the property to change has to be named in the query",
                           "write n.key or n['key']");
      }
      bound.kind = remove ? plan::SetItem::Kind::kRemoveProperty : plan::SetItem::Kind::kProperty;
      bound.key = *name;
      target = target->As<ast::Subscript>().object.get();
      break;
    }
    case ast::SetItemKind::kReplaceAll: bound.kind = plan::SetItem::Kind::kReplaceProperties; break;
    case ast::SetItemKind::kAddAll: bound.kind = plan::SetItem::Kind::kAddProperties; break;
    case ast::SetItemKind::kLabels:
      bound.kind = remove ? plan::SetItem::Kind::kRemoveLabels : plan::SetItem::Kind::kLabels;
      for (const ast::Identifier& label : item.labels) bound.labels.push_back(label.name);
      break;
  }
  CG_ASSIGN_OR_RETURN(bound.target, BindExpression(*target));
  if (!bound.target->type.empty() && !bound.target->type.Intersects(kElements)) {
    return SyntaxError("InvalidArgumentType", target->span,
                       Cat("only nodes and relationships have properties to change, not ",
                           bound.target->type.ToString()));
  }
  if (item.value != nullptr) {
    CG_ASSIGN_OR_RETURN(bound.value, BindExpression(*item.value));
  }
  return bound;
}

absl::Status Binder::BindSet(const std::vector<ast::SetItem>& items, bool remove, const ast::Expression* evidence) {
  auto set = std::make_unique<plan::Set>();
  CG_ASSIGN_OR_RETURN(set->items, BindSetItems(items, remove));
  CG_ASSIGN_OR_RETURN(set->evidence, BindEvidence(evidence));
  Wrap(std::move(set));
  return absl::OkStatus();
}

absl::Status Binder::BindDelete(const ast::DeleteClause& clause) {
  auto del = std::make_unique<plan::Delete>();
  del->detach = clause.detach;
  for (const ast::ExpressionPtr& e : clause.expressions) {
    if (e->kind == ast::ExpressionKind::kHasLabels) {
      return SyntaxError("InvalidDelete", e->span, "DELETE takes elements, not their labels or types",
                         "use REMOVE to take a label away");
    }
    CG_ASSIGN_OR_RETURN(ExpressionPtr target, BindExpression(*e));
    if (!target->type.empty() && !target->type.Intersects(kElements | ValueType::kPath)) {
      return SyntaxError("InvalidArgumentType", e->span,
                         Cat("DELETE takes nodes, relationships and paths, not ", target->type.ToString()));
    }
    del->targets.push_back(std::move(target));
  }
  Wrap(std::move(del));
  return absl::OkStatus();
}

absl::Status Binder::BindRetract(const ast::RetractClause& clause) {
  auto retract = std::make_unique<plan::Retract>();
  retract->document = clause.document;
  CG_ASSIGN_OR_RETURN(retract->target, BindExpression(*clause.target));
  Wrap(std::move(retract));
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
