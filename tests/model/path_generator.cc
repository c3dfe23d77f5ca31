// Random paths: repeated parts, modes, and searches. A search that keeps some of several paths of one length shows only
// what all of them have: ends and length.
#include <algorithm>
#include <set>

#include "engine/base/strings.h"
#include "query_generator.h"

namespace claimgraph::model {

std::string QueryGenerator::Quantifier(bool bounded) {
  static const auto* const kBounded = new std::vector<std::string>{"{1,2}", "{2}", "{,2}", "{0,1}", "{1}", "?", "{0}"};
  static const auto* const kOpen = new std::vector<std::string>{"+", "*", "{2,}", "{1,2}", "{,3}", "?"};
  return Pick(bounded ? *kBounded : *kOpen);
}

std::string QueryGenerator::Arrow(const std::string& inside) {
  switch (Below(5)) {
    case 0: return Cat("<-[", inside, "]-");
    case 1: return Cat("-[", inside, "]-");
    default: return Cat("-[", inside, "]->");
  }
}

// `((a)-[r:R]->(b) WHERE ...){1,2}`. Inside, names are elements; outside they are lists.
std::string QueryGenerator::RepeatedPart(bool bounded) {
  static const auto* const kTypes = new std::vector<std::string>{"", "", ":R", ":S", ":R|S", ":!R", ":%"};
  const std::string quantifier = Quantifier(bounded);
  const bool lists = quantifier != "?";
  const std::string edge = NewName("r"), left = NewName("a"), right = NewName("b");
  const bool names[3] = {Chance(2), Chance(2), Chance(2)};
  if (Chance(3)) {
    if (names[0]) (lists ? names_.edge_lists : names_.edges).push_back(edge);
    const std::string where = names[0] && Chance(2) ? Cat(" WHERE ", edge, ".y > 0") : "";
    return Cat(Arrow(Cat(names[0] ? edge : "", Pick(*kTypes), where)), quantifier);
  }
  static const auto* const kModes = new std::vector<std::string>{"", "", "", "TRAIL ", "ACYCLIC ", "SIMPLE "};
  std::string out = Cat("(", Pick(*kModes), "(", names[1] ? left : "", Labels(), ")");
  CatTo(&out, Arrow(Cat(names[0] ? edge : "", Pick(*kTypes), PropertyMap())));
  if (Chance(3)) CatTo(&out, "(", Labels(), ")", Arrow(Pick(*kTypes)));
  CatTo(&out, "(", names[2] ? right : "", Labels(), ")");
  if (names[1] && names[2] && Chance(2)) {
    CatTo(&out, " WHERE ", left, ".y ", Chance(2) ? "<= " : "<> ", right, ".y");
  } else if (names[0] && Chance(2)) {
    CatTo(&out, " WHERE ", edge, ".y >= ", Below(2));
  }
  if (names[0]) (lists ? names_.edge_lists : names_.edges).push_back(edge);
  if (names[1]) (lists ? names_.node_lists : names_.nodes).push_back(left);
  if (names[2]) (lists ? names_.node_lists : names_.nodes).push_back(right);
  return Cat(out, ")", quantifier);
}

std::string QueryGenerator::PathSteps(bool bounded) {
  std::string out = RepeatedPart(bounded);
  if (Chance(2)) {
    const std::string middle = NewName("m");
    names_.nodes.push_back(middle);
    CatTo(&out, "(", middle, Labels(), ")", Chance(2) ? RepeatedPart(bounded) : Arrow(Chance(2) ? ":R" : ""));
  }
  return out;
}

std::string QueryGenerator::PathMatch() {
  const std::string optional = Chance(4) ? "OPTIONAL MATCH " : "MATCH ";
  const Names before = names_;
  const std::string from = !names_.nodes.empty() && Chance(3) ? Pick(names_.nodes) : NewName("n");
  const std::string to = Chance(8) ? from : !before.nodes.empty() && Chance(3) ? Pick(before.nodes) : NewName("n");
  const std::string path = NewName("p");
  static const auto* const kModes = new std::vector<std::string>{"", "TRAIL ", "ACYCLIC ", "SIMPLE ", "WALK "};
  static const auto* const kSelectors = new std::vector<std::string>{
      "", "", "ALL SHORTEST ", "SHORTEST 2 GROUPS ", "ANY SHORTEST ", "SHORTEST 2 ", "ANY "};
  const size_t selector = Below(kSelectors->size());
  const std::string mode = Pick(*kModes);
  const bool walk = mode == "WALK ";
  // "SHORTEST 2" comes before the mode, GROUPS after it.
  const bool groups = selector == 3;
  const std::string prefix = Cat(groups ? "SHORTEST 2 " : (*kSelectors)[selector], mode, groups ? "GROUPS " : "");
  const std::string steps = PathSteps(/*bounded=*/walk || Chance(2));
  std::string out = Cat(optional, path, " = ", prefix, "(", from, Labels(), ")", steps, "(", to, Labels(), ")");
  const auto name_node = [this](const std::string& name) {
    if (std::find(names_.nodes.begin(), names_.nodes.end(), name) == names_.nodes.end()) names_.nodes.push_back(name);
  };
  if (selector < 4) {
    name_node(from);
    name_node(to);
    names_.paths.push_back(path);
    if (selector < 2 && Chance(3)) CatTo(&out, " WHERE ", Predicate(1));
    return out;
  }
  names_ = before;
  name_node(from);
  name_node(to);
  const std::string length = NewName("w");
  CatTo(&out, " WITH length(", path, ") AS ", length);
  for (const auto* kept : {&names_.nodes, &names_.edges, &names_.edge_lists, &names_.node_lists, &names_.paths,
                           &names_.scalars}) {
    for (const std::string& name : std::set<std::string>(kept->begin(), kept->end())) CatTo(&out, ", ", name);
  }
  names_.scalars.push_back(length);
  return out;
}

}  // namespace claimgraph::model
