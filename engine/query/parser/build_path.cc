// Paths: what stands before them, and their parts in order.
#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "engine/base/edit_distance.h"
#include "engine/base/strings.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

bool IsWord(std::string_view text, std::string_view one, std::string_view several) {
  return absl::EqualsIgnoreCase(AbslView(text), AbslView(one)) ||
         absl::EqualsIgnoreCase(AbslView(text), AbslView(several));
}

// A pattern element, out of the parentheses that do nothing but surround all of it.
Grammar::PatternElementContext* Innermost(Grammar::PatternElementContext* context) {
  while (context->children.size() == 1) {
    auto* inner = RuleAt<Grammar::ParenthesizedPathContext>(context, 0);
    const bool plain = inner != nullptr && inner->innerPrefix() == nullptr && inner->whereClause() == nullptr &&
                       inner->quantifier() == nullptr;
    if (!plain) break;
    context = inner->patternElement();
  }
  return context;
}

std::optional<ast::PathMode> ModeOf(size_t token) {
  switch (token) {
    case Grammar::WALK_:
      return ast::PathMode::kWalk;
    case Grammar::TRAIL_:
      return ast::PathMode::kTrail;
    case Grammar::ACYCLIC_:
      return ast::PathMode::kAcyclic;
    case Grammar::SIMPLE_:
      return ast::PathMode::kSimple;
    default:
      return std::nullopt;
  }
}

// The tokens below `context`, whose parts are of one token each.
void AddTokens(const antlr4::ParserRuleContext* context, std::vector<const antlr4::Token*>* tokens) {
  for (antlr4::tree::ParseTree* child : context->children) {
    while (child->children.size() == 1) child = child->children[0];
    if (auto* leaf = dynamic_cast<antlr4::tree::TerminalNode*>(child)) tokens->push_back(leaf->getSymbol());
  }
}

absl::Status UnknownPrefixWord(std::string_view word, bool keyword, Span span) {
  if (keyword) {
    return SyntaxError("UnexpectedSyntax", span, Cat("`", word, "` cannot stand here before a path"),
                       "the order is ANY, ALL or SHORTEST, a number, a mode, then PATHS or GROUPS");
  }
  NearestName nearest(word);
  for (const char* known : {"WALK", "TRAIL", "ACYCLIC", "SIMPLE", "SHORTEST", "GROUPS", "PATHS"}) {
    nearest.Consider(known);
  }
  return SyntaxError("UnexpectedSyntax", span, Cat("`", word, "` cannot stand here before a path"),
                     nearest.best().empty() ? Cat("a path is named with =: ", word, " = (a)-->(b)")
                                            : Cat("did you mean ", nearest.best(), "?"));
}

}  // namespace

ast::MatchMode TreeBuilder::BuildMatchMode(Grammar::MatchModeContext* context) {
  const bool repeatable = context->REPEATABLE_() != nullptr;
  const std::vector<antlr4::tree::TerminalNode*> words = context->IDENTIFIER();
  const std::string what(source_.TextOf(words[0]->getSymbol()));
  const bool known = repeatable ? IsWord(what, "ELEMENT", "ELEMENTS")
                                : IsWord(what, "EDGE", "EDGES") || IsWord(what, "RELATIONSHIP", "RELATIONSHIPS");
  const bool bindings = words.size() == 1 || IsWord(source_.TextOf(words[1]->getSymbol()), "BINDINGS", "BINDINGS");
  if (!known || !bindings) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), "this is no match mode",
                     "write REPEATABLE ELEMENTS or DIFFERENT RELATIONSHIPS"));
  }
  return repeatable ? ast::MatchMode::kRepeatableElements : ast::MatchMode::kDifferentRelationships;
}

std::vector<ast::PathPattern> TreeBuilder::BuildPatternList(Grammar::PatternListContext* context, PatternUse use) {
  std::vector<ast::PathPattern> patterns;
  for (Grammar::PathPatternContext* path : context->pathPattern()) patterns.push_back(BuildPathPattern(path, use));
  return patterns;
}

ast::PathPattern TreeBuilder::BuildPathPattern(Grammar::PathPatternContext* context, PatternUse use) {
  ast::PathPattern path;
  if (context->shortestPathPattern() != nullptr) {
    path = BuildShortestPath(context->shortestPathPattern());
  } else {
    BuildPatternElement(context->patternElement(), use, &path);
  }
  path.span = SpanOf(context);
  path.variable = BuildOptionalName(context->symbolicName());
  if (context->pathPrefix() != nullptr) BuildPathPrefix(context->pathPrefix(), &path);
  if (use != PatternUse::kMatch) CheckWritable(path, use);
  return path;
}

// [ALL | ANY [k] | ANY SHORTEST | ALL SHORTEST | SHORTEST [k]] [mode] [PATH | PATHS] [GROUP | GROUPS]; the mode may
// come last as well.
void TreeBuilder::BuildPathPrefix(const antlr4::ParserRuleContext* context, ast::PathPattern* path) {
  using Selector = ast::PathSelector;
  if (path->selector != Selector::kAll) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), "shortestPath already says which paths to keep",
                     "leave one of the two out"));
  }
  std::vector<const antlr4::Token*> words;
  AddTokens(context, &words);
  size_t next = 0;
  const auto type = [&](size_t i) { return i < words.size() ? words[i]->getType() : 0; };
  const auto take = [&](size_t wanted) { return type(next) == wanted && ++next > 0; };
  const auto take_word = [&](const char* one, const char* several) {
    return type(next) == Grammar::IDENTIFIER && IsWord(source_.TextOf(words[next]), one, several) && ++next > 0;
  };
  const bool any = take(Grammar::ANY_);
  const bool all = !any && take(Grammar::ALL_);
  const bool shortest = take(Grammar::SHORTEST_);
  const bool counted = (any != shortest) && !all && type(next) == Grammar::INTEGER;
  if (counted) path->selector_count = BuildPathCount(words[next++]);
  if (const auto mode = ModeOf(type(next))) {
    path->mode = *mode;
    ++next;
  }
  take_word("PATH", "PATHS");
  const bool groups = shortest && !any && !all && (take(Grammar::GROUPS_) || take_word("GROUP", "GROUP"));
  if (const auto mode = ModeOf(type(next)); groups && path->mode == ast::PathMode::kDefault && mode) {
    path->mode = *mode;
    ++next;
  }
  if (next < words.size()) {
    const bool keyword = type(next) != Grammar::IDENTIFIER;
    return Fail(UnknownPrefixWord(source_.TextOf(words[next]), keyword, source_.SpanOf(words[next])));
  }
  if (groups) {
    path->selector = Selector::kShortestGroups;
  } else if (shortest) {
    path->selector = any ? Selector::kAnyShortest : all ? Selector::kAllShortest : Selector::kShortestK;
    if (path->selector == Selector::kShortestK && !counted) {
      Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), "SHORTEST needs to know how many paths",
                       "write SHORTEST 1, ANY SHORTEST, ALL SHORTEST or SHORTEST 2 GROUPS"));
    }
  } else if (any) {
    path->selector = Selector::kAny;
  }
}

uint64_t TreeBuilder::BuildPathCount(const antlr4::Token* digits) {
  const Span span = source_.SpanOf(digits);
  const int64_t count = ParseInteger(source_.Slice(span), /*negative=*/false, span);
  if (count == 0) Fail(SyntaxError("UnexpectedSyntax", span, "the number of paths must be at least 1"));
  return static_cast<uint64_t>(count);
}

void TreeBuilder::BuildPatternElement(Grammar::PatternElementContext* context, PatternUse use, ast::PathPattern* path) {
  context = Innermost(context);
  path->span = SpanOf(context);
  for (size_t i = 0; i < context->children.size(); ++i) {
    if (auto* node = RuleAt<Grammar::NodePatternContext>(context, i)) {
      BuildPathNode(node, use, path);
      continue;
    }
    if (auto* quantifier = RuleAt<Grammar::QuantifierContext>(context, i)) {
      Fail(SyntaxError("UnexpectedSyntax", SpanOf(quantifier), "a node cannot be repeated",
                       "put a path in parentheses, ((a)-->(b)){1,3}, or write the quantifier after the relationship"));
      continue;
    }
    auto* group = RuleAt<Grammar::ParenthesizedPathContext>(context, i);
    ast::RelationshipPattern step =
        group != nullptr ? BuildParenthesizedPath(group, use)
                         : BuildPathRelationship(RuleAt<Grammar::PathRelationshipContext>(context, i), use);
    if (path->nodes.size() == path->steps.size()) path->nodes.push_back(ImpliedNode({step.span.offset, 0}));
    path->steps.push_back(std::move(step));
  }
  if (path->nodes.size() == path->steps.size()) path->nodes.push_back(ImpliedNode({path->span.end(), 0}));
}

void TreeBuilder::BuildPathNode(Grammar::NodePatternContext* context, PatternUse use, ast::PathPattern* path) {
  if (path->nodes.size() > path->steps.size()) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context), "two nodes stand side by side",
                     "write a relationship or a comma between them"));
    return;
  }
  path->nodes.push_back(BuildNodePattern(context, use));
}

ast::NodePattern TreeBuilder::ImpliedNode(Span span) const {
  ast::NodePattern node;
  node.span = span;
  return node;
}

ast::RelationshipPattern TreeBuilder::BuildParenthesizedPath(Grammar::ParenthesizedPathContext* context,
                                                             PatternUse use) {
  ast::RelationshipPattern step;
  step.span = SpanOf(context);
  step.path = std::make_unique<ast::PathPattern>();
  const DepthScope depth(this, 1, context);
  if (depth.exceeded()) return step;
  BuildPatternElement(context->patternElement(), use, step.path.get());
  if (context->innerPrefix() != nullptr) BuildPathPrefix(context->innerPrefix(), step.path.get());
  if (step.path->selector != ast::PathSelector::kAll) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context->innerPrefix()), "a path search is written before a whole path",
                     "move it out of the parentheses"));
  }
  step.where = BuildWhere(context->whereClause());
  if (context->quantifier() == nullptr) return step;
  step.length = BuildQuantifier(context->quantifier());
  if (step.path->steps.empty()) {
    Fail(SyntaxError("UnexpectedSyntax", SpanOf(context->quantifier()), "what is repeated needs a relationship",
                     "put a path in parentheses: ((a)-->(b)){1,3}"));
  }
  return step;
}

ast::PathPattern TreeBuilder::BuildShortestPath(Grammar::ShortestPathPatternContext* context) {
  ast::PathPattern path;
  BuildPatternElement(context->patternElement(), PatternUse::kMatch, &path);
  path.span = SpanOf(context);
  path.selector =
      context->SHORTESTPATH_() != nullptr ? ast::PathSelector::kShortestPath : ast::PathSelector::kAllShortestPaths;
  if (path.steps.size() != 1 || path.steps[0].path != nullptr) {
    Fail(SyntaxError("UnexpectedSyntax", path.span, "a shortest path leads over one relationship pattern",
                     "write it as shortestPath((a)-[:TYPE*]->(b))"));
  }
  return path;
}

}  // namespace claimgraph::parser
