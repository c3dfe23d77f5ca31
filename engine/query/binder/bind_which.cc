// WHICH causes AFFECT effects: a rewrite into a core query.
//
//   WHICH A a AFFECTS B b WITHIN n STEPS WHERE w
// is
//   MATCH path = (a:A)((x)-[:AFFECTS|PART_OF]->(y) | (x)<-[:OF|FROM]-(y)){1,n}(b:B) WHERE <what of w is on a and b>
//   WITH a, b, path, effect(path) AS sign, length(path) AS steps, weakest(path) AS modality
//   WHERE sign IS NOT NULL AND <conditions on sign and modality> AND <the rest of w>
//   RETURN a.name AS cause, b.name AS effect, sign, steps, modality, size(documents(path)) AS documents
//   ORDER BY documents DESC, strength of modality, steps, cause, effect
//
// What hits a part hits the whole; what hits a product or company hits the stream or metric of it. `sign`, `steps`,
// `modality` and `path` are names that WHERE, RETURN and ORDER BY may use.
#include <algorithm>

#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

using plan::ExpressionPtr;

constexpr uint64_t kStepsDefault = 4;

// Strongest first.
constexpr const char* kModalities[] = {"asserted", "reported",    "estimated",   "forecast",
                                       "planned",  "recommended", "hypothetical"};

ast::ExpressionPtr Name(const std::string& name, Span span) {
  auto e = std::make_unique<ast::Variable>();
  e->name = name;
  e->span = span;
  return e;
}

ast::ExpressionPtr Text(const std::string& text) {
  auto e = std::make_unique<ast::Literal>();
  e->value = text;
  return e;
}

ast::ExpressionPtr Number(int64_t number) {
  auto e = std::make_unique<ast::Literal>();
  e->value = number;
  return e;
}

ast::ExpressionPtr Member(ast::ExpressionPtr object, const std::string& key) {
  auto e = std::make_unique<ast::Property>();
  e->object = std::move(object);
  e->key.name = key;
  return e;
}

ast::ExpressionPtr Apply(const std::string& function, ast::ExpressionPtr argument) {
  auto e = std::make_unique<ast::FunctionCall>();
  e->name.name = function;
  e->arguments.push_back(std::move(argument));
  return e;
}

ast::ProjectionItem Item(ast::ExpressionPtr e, const std::string& alias) {
  ast::ProjectionItem item;
  item.expression = std::move(e);
  item.alias = ast::Identifier{alias, {}};
  item.text = alias;
  return item;
}

ast::SortItem Key(ast::ExpressionPtr e, bool descending = false) {
  ast::SortItem item;
  item.expression = std::move(e);
  item.descending = descending;
  return item;
}

// CASE modality WHEN 'asserted' THEN 0 ... END
ast::ExpressionPtr ModalityRank() {
  auto rank = std::make_unique<ast::Case>();
  rank->subject = Name("modality", {});
  int64_t position = 0;
  for (const char* modality : kModalities) rank->branches.push_back({Text(modality), Number(position++)});
  rank->otherwise = Number(position);
  return rank;
}

std::string Lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

// Moves nothing out of the statement: ORDER BY, SKIP and LIMIT of it are bound where they stand, so the default
// projection only supplies the items.
void FillDefaults(const std::string& cause, const std::string& effect, bool with_order, ast::Projection* projection) {
  projection->items.push_back(Item(Member(Name(cause, {}), "name"), "cause"));
  projection->items.push_back(Item(Member(Name(effect, {}), "name"), "effect"));
  projection->items.push_back(Item(Name("sign", {}), "sign"));
  projection->items.push_back(Item(Name("steps", {}), "steps"));
  projection->items.push_back(Item(Name("modality", {}), "modality"));
  projection->items.push_back(Item(Apply("size", Apply("documents", Name("path", {}))), "documents"));
  if (!with_order) return;
  projection->order_by.push_back(Key(Name("documents", {}), /*descending=*/true));
  projection->order_by.push_back(Key(ModalityRank()));
  for (const char* key : {"steps", "cause", "effect"}) projection->order_by.push_back(Key(Name(key, {})));
}

std::string NameOf(const ast::WhichSide& side, const char* otherwise) {
  return side.variable ? side.variable->name : otherwise;
}

}  // namespace

absl::Status Binder::BindInfluencePattern(const ast::WhichStatement& which, std::unique_ptr<plan::Match> match) {
  plan::QueryGraph& graph = match->graph;
  graph.distinct_groups.emplace_back();
  for (const ast::WhichSide* side : {&which.cause, &which.effect}) {
    const std::string name = NameOf(*side, side == &which.cause ? "cause" : "effect");
    if (scope_.Find(name)) {
      return SyntaxError("VariableAlreadyBound", side->span, Cat("both sides are named `", name, "`"));
    }
    const plan::VarId var = Declare(name, ValueType::kNode);
    graph.nodes.push_back({var, false});
    auto has = std::make_unique<plan::Expression>(plan::ExpressionKind::kHasLabels, side->span);
    has->type = ValueType::kBool;
    has->labels = BindLabels(*side->labels, /*relationship=*/false);
    has->children.push_back(plan::MakeVariable(var, ValueType::kNode, side->span));
    graph.predicates.push_back(std::move(has));
  }
  plan::PatternRelationship hops;
  hops.var = Anonymous(ValueType::kList, ValueType::kRelationship);
  hops.hop_var = Anonymous(ValueType::kRelationship);
  hops.source = 0;
  hops.target = 1;
  hops.types = {"AFFECTS", "PART_OF"};
  hops.alternatives.push_back({{"OF", "FROM"}, plan::Direction::kIn});
  const uint64_t steps_max = which.steps_max.value_or(kStepsDefault);
  hops.hops = plan::HopRange{1, static_cast<uint32_t>(std::min<uint64_t>(steps_max, UINT32_MAX))};
  graph.relationships.push_back(std::move(hops));
  PatternPlaces places;
  places.nodes = {0, 1};
  places.steps = {0};
  AddPath("path", which.span, places, &graph);
  Wrap(std::move(match));
  return absl::OkStatus();
}

// Conditions on the two sides alone belong to the pattern, which then starts at what they leave.
absl::Status Binder::BindInfluenceFilters(const ast::WhichStatement& which, plan::QueryGraph* graph) {
  const auto add = [&](plan::Filter* filter, std::string_view op, plan::VarId left,
                       ExpressionPtr right) -> absl::Status {
    std::vector<ExpressionPtr> sides;
    sides.push_back(plan::MakeVariable(left, TypeSet::Any()));
    if (right != nullptr) sides.push_back(std::move(right));
    CG_ASSIGN_OR_RETURN(ExpressionPtr condition, Call(op, std::move(sides), which.span));
    filter->predicates.push_back(std::move(condition));
    return absl::OkStatus();
  };
  auto filter = std::make_unique<plan::Filter>();
  const plan::VarId sign = *scope_.Find("sign");
  CG_RETURN_IF_ERROR(add(filter.get(), "IS NOT NULL", sign, nullptr));
  if (which.sign != ast::WhichSign::kAny) {
    const int64_t wanted = which.sign == ast::WhichSign::kPositively ? 1 : -1;
    CG_RETURN_IF_ERROR(add(filter.get(), "=", sign, plan::MakeLiteral(Value::Int(wanted))));
  }
  if (which.modality != ast::WhichModality::kAny) {
    std::vector<Value> allowed = {Value::String("asserted"), Value::String("reported")};
    for (const ast::Identifier& name : which.included) {
      const std::string modality = Lower(name.name);
      if (std::find(std::begin(kModalities), std::end(kModalities), modality) == std::end(kModalities)) {
        return SyntaxError("InvalidArgumentValue", name.span, Cat("`", name.name, "` is not a modality"),
                           "asserted, reported, estimated, forecast, planned, recommended or hypothetical");
      }
      allowed.push_back(Value::String(modality));
    }
    CG_RETURN_IF_ERROR(add(filter.get(), "IN", *scope_.Find("modality"),
                           plan::MakeLiteral(Value::List(std::move(allowed)))));
  }
  if (which.where != nullptr) {
    CG_ASSIGN_OR_RETURN(ExpressionPtr where, BindPredicate(*which.where));
    std::vector<ExpressionPtr> conditions;
    plan::SplitConjunction(std::move(where), &conditions);
    const std::vector<plan::VarId> sides = {graph->nodes[0].var, graph->nodes[1].var};
    for (ExpressionPtr& condition : conditions) {
      auto& place = plan::ReadsOnly(*condition, sides) ? graph->predicates : filter->predicates;
      place.push_back(std::move(condition));
    }
  }
  Wrap(std::move(filter));
  return absl::OkStatus();
}

absl::Status Binder::BindWhich(const ast::WhichStatement& which) {
  auto match = std::make_unique<plan::Match>();
  plan::QueryGraph* const graph = &match->graph;  // stays where it is when the plan takes the match
  CG_RETURN_IF_ERROR(BindInfluencePattern(which, std::move(match)));
  auto extend = std::make_unique<plan::Project>();
  extend->keep_input = true;
  const auto compute = [&](const char* function, const char* name) -> absl::Status {
    std::vector<ExpressionPtr> arguments;
    CG_ASSIGN_OR_RETURN(ExpressionPtr path, BindVariable("path", which.span));
    arguments.push_back(std::move(path));
    CG_ASSIGN_OR_RETURN(ExpressionPtr value, Call(function, std::move(arguments), which.span));
    const plan::VarId var = vars_->Add(name, value->type);
    extend->items.push_back({var, std::move(value)});
    scope_.Add(name, var);
    return absl::OkStatus();
  };
  CG_RETURN_IF_ERROR(compute("effect", "sign"));
  CG_RETURN_IF_ERROR(compute("length", "steps"));
  CG_RETURN_IF_ERROR(compute("weakest", "modality"));
  Wrap(std::move(extend));
  CG_RETURN_IF_ERROR(BindInfluenceFilters(which, graph));
  has_outputs_ = true;
  switch (which.result) {
    case ast::WhichResult::kReturn: return BindProjection(which.projection, nullptr, /*is_with=*/false);
    case ast::WhichResult::kTrace: return BindTraceItems(which.projection.items);
    case ast::WhichResult::kDefault: break;
  }
  ast::Projection defaults;
  FillDefaults(NameOf(which.cause, "cause"), NameOf(which.effect, "effect"), which.projection.order_by.empty(),
               &defaults);
  return BindDefaultColumns(which.projection, defaults);
}

// The default columns with the statement's own ORDER BY, SKIP and LIMIT.
absl::Status Binder::BindDefaultColumns(const ast::Projection& written, const ast::Projection& defaults) {
  ProjectionState state;
  state.input = scope_;
  state.aggregation.scope = scope_;
  CG_RETURN_IF_ERROR(BindItems(defaults, /*is_with=*/false, &state));
  CG_RETURN_IF_ERROR(BindOrder(written.order_by.empty() ? defaults : written, &state));
  CG_RETURN_IF_ERROR(EmitProjection(written, nullptr, &state));
  outputs_ = state.outputs;
  scope_ = state.output;
  return absl::OkStatus();
}

}  // namespace claimgraph::binder
