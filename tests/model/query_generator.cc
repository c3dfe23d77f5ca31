#include "query_generator.h"

#include "engine/base/strings.h"

namespace claimgraph::model {

std::string QueryGenerator::NewName(const char* prefix) { return Cat(prefix, counter_++); }

std::string QueryGenerator::Query() {
  const size_t columns = 1 + Below(3);
  std::string query = Part(columns);
  if (Chance(6)) CatTo(&query, Chance(2) ? " UNION " : " UNION ALL ", Part(columns));
  return query;
}

std::string QueryGenerator::Part(size_t columns) {
  names_ = {};
  std::string out = Match();
  for (size_t i = Below(3); i > 0; --i) {
    switch (Below(4)) {
      case 0: CatTo(&out, " ", Unwind()); break;
      case 1: CatTo(&out, " ", With()); break;
      default: CatTo(&out, " ", Match()); break;
    }
  }
  return Cat(out, " ", Return(columns));
}

// Path variables are in scope only behind the clause: the pattern itself must not name them.
std::string QueryGenerator::Match() {
  if (Chance(4)) return PathMatch();
  if (Chance(5)) return Joined();
  std::string out = Chance(3) ? "OPTIONAL MATCH " : "MATCH ";
  CatTo(&out, Chance(5) ? Cycle() : Pattern());
  if (Chance(4)) CatTo(&out, ", ", Pattern());
  if (Chance(2)) CatTo(&out, " WHERE ", Predicate(2));
  return out;
}

// A node, and perhaps what hangs on it, that equalities alone connect with the rest.
std::string QueryGenerator::Joined() {
  std::string out = Chance(3) ? "OPTIONAL MATCH " : "MATCH ";
  if (names_.nodes.empty() || Chance(2)) CatTo(&out, Pattern(), ", ");
  const std::string node = NewName("n");
  CatTo(&out, "(", node, Labels(), ")");
  if (Chance(2)) {
    const std::string relationship = Relationship();
    CatTo(&out, relationship, Node(false));
  }
  const std::string other = names_.nodes.empty() ? node : Pick(names_.nodes);
  names_.nodes.push_back(node);
  static const auto* const kKeys = new std::vector<std::string>{".x", ".y", ".y + 1", ".id"};
  CatTo(&out, " WHERE ", node, Pick(*kKeys), " = ", other, Pick(*kKeys));
  if (Chance(3)) CatTo(&out, " AND ", other, ".x = ", node, ".x");
  if (Chance(3)) CatTo(&out, " AND ", Predicate(1));
  return out;
}

std::string QueryGenerator::Unwind() {
  std::string out = "UNWIND [";
  for (size_t i = Below(4); i > 0; --i) CatTo(&out, Literal(), ", ");
  const std::string name = NewName("u");
  CatTo(&out, "1] AS ", name);
  names_.scalars.push_back(name);
  return out;
}

std::string QueryGenerator::With() {
  Names kept;
  std::string items, order;
  const auto add = [&](const std::string& item, const std::string& key) {
    CatTo(&items, items.empty() ? "" : ", ", item);
    CatTo(&order, order.empty() ? "" : ", ", key, Chance(2) ? "" : " DESC");
  };
  for (const std::string& node : names_.nodes) {
    if (!Chance(3)) continue;
    add(node, node + ".id");
    kept.nodes.push_back(node);
  }
  for (const std::string& edge : names_.edges) {
    if (!Chance(3)) continue;
    add(edge, edge + ".id");
    kept.edges.push_back(edge);
  }
  const std::string scalar = NewName("w");
  add(Cat(Chance(3) ? Aggregate() : Scalar(), " AS ", scalar), scalar);
  kept.scalars.push_back(scalar);
  std::string out = Cat(Chance(4) ? "WITH DISTINCT " : "WITH ", items);
  if (Chance(3)) CatTo(&out, " ORDER BY ", order, Chance(2) ? " SKIP 1" : "", " LIMIT ", 1 + Below(4));
  names_ = std::move(kept);
  if (Chance(3)) CatTo(&out, " WHERE ", Predicate(1));
  return out;
}

std::string QueryGenerator::Return(size_t columns) {
  std::string out = Chance(4) ? "RETURN DISTINCT " : "RETURN ", order;
  const bool aggregates = Chance(3);
  for (size_t i = 0; i < columns; ++i) {
    const bool aggregate = aggregates && (i + 1 == columns || Chance(3));
    CatTo(&out, i == 0 ? "" : ", ", aggregate ? Aggregate() : Scalar(), " AS c", i);
    CatTo(&order, i == 0 ? "" : ", ", "c", i, Chance(2) ? "" : " DESC");
  }
  if (Chance(3)) CatTo(&out, " ORDER BY ", order, Chance(3) ? " SKIP 2" : "", Chance(2) ? " LIMIT 3" : "");
  return out;
}

// --- Patterns -----------------------------------------------------------------------------------------------------

std::string QueryGenerator::Labels() {
  static const auto* const kLabels =
      new std::vector<std::string>{":A", ":B", ":C", ":A:B", ":A|B", ":!C", ":A&!B", ":Missing"};
  return Chance(2) ? "" : Pick(*kLabels);
}

std::string QueryGenerator::PropertyMap() {
  if (!Chance(6)) return "";
  return Chance(2) ? Cat(" {x: ", Literal(), "}") : Cat(" {y: ", Below(3), "}");
}

std::string QueryGenerator::Node(bool may_name) {
  std::string name;
  if (may_name && !names_.nodes.empty() && Chance(3)) {
    name = Pick(names_.nodes);
  } else if (may_name && !Chance(4)) {
    name = NewName("n");
    names_.nodes.push_back(name);
  }
  return Cat("(", name, Labels(), PropertyMap(), ")");
}

std::string QueryGenerator::Relationship() {
  static const auto* const kTypes = new std::vector<std::string>{":R", ":S", ":R|S", ":S|T", ":Missing"};
  static const auto* const kLengths = new std::vector<std::string>{"*", "*0..1", "*1..2", "*2", "*0..", "*..3"};
  const std::string types = Chance(2) ? "" : Pick(*kTypes);
  std::string length, name;
  const bool variable = Chance(4);
  if (variable) length = Pick(*kLengths);
  if (Chance(2)) {
    name = NewName("r");
    (variable ? names_.edge_lists : names_.edges).push_back(name);
  } else if (!variable && !names_.edges.empty() && Chance(12)) {
    return Cat("-[", NewName("unused"), types, "]->");
  }
  const std::string inside = Cat("[", name, types, length, PropertyMap(), "]");
  switch (Below(4)) {
    case 0: return Cat("<-", inside, "-");
    case 1: return Cat("-", inside, "-");
    default: return Cat("-", inside, "->");
  }
}

std::string QueryGenerator::Pattern() {
  std::string out = Node(true);
  const size_t steps = Below(3);
  for (size_t i = 0; i < steps; ++i) {
    const std::string relationship = Relationship();
    CatTo(&out, relationship, Node(true));
  }
  if (!Chance(5)) return out;
  const std::string path = NewName("p");
  names_.paths.push_back(path);
  return Cat(path, " = ", out);
}

// Mostly directed relationships of one type, so that something is found; a chord now and then.
std::string QueryGenerator::Cycle() {
  const std::string type = Chance(4) ? "" : Chance(3) ? ":S" : ":R";
  const auto relationship = [&] {
    std::string inside = Chance(8) ? "" : type;
    if (Chance(5)) {
      names_.edges.push_back(NewName("r"));
      inside = names_.edges.back() + inside;
    }
    if (Chance(8)) return Cat("-[", inside, "]-");
    return Chance(3) ? Cat("<-[", inside, "]-") : Cat("-[", inside, "]->");
  };
  std::vector<std::string> round;
  const size_t length = 2 + Below(3);
  while (round.size() < length) {
    if (!names_.nodes.empty() && Chance(8)) {
      round.push_back(Pick(names_.nodes));
      continue;
    }
    round.push_back(NewName("n"));
    names_.nodes.push_back(round.back());
  }
  std::string out = Cat("(", round[0], Labels(), ")");
  for (size_t i = 1; i < length; ++i) CatTo(&out, relationship(), "(", round[i], Chance(3) ? Labels() : "", ")");
  CatTo(&out, Chance(2) ? Cat(relationship(), "(", round[0], ")")
                        : Cat(", (", round[0], ")", relationship(), "(", round[length - 1], ")"));
  if (length > 2 && Chance(3)) CatTo(&out, ", (", Pick(round), ")", relationship(), "(", Pick(round), ")");
  return out;
}

// --- Expressions --------------------------------------------------------------------------------------------------

std::string QueryGenerator::Literal() {
  static const auto* const kLiterals =
      new std::vector<std::string>{"0", "1", "2", "3", "1.0", "2.5", "'a'", "'b'", "null", "true"};
  return Pick(*kLiterals);
}

std::string QueryGenerator::Integer() {
  if (!names_.edge_lists.empty() && Chance(3)) return Cat("size(", Pick(names_.edge_lists), ")");
  if (!names_.paths.empty() && Chance(3)) return Cat("length(", Pick(names_.paths), ")");
  if (!names_.edges.empty() && Chance(2)) return Cat(Pick(names_.edges), Chance(2) ? ".id" : ".y");
  if (!names_.nodes.empty()) return Cat(Pick(names_.nodes), Chance(2) ? ".id" : ".y");
  return Cat(Below(4));
}

std::string QueryGenerator::Scalar() {
  switch (Below(9)) {
    case 0: return Cat(Integer(), Chance(2) ? " + " : " * ", Integer());
    case 1: return Cat("coalesce(", Integer(), ", -1)");
    case 2: return Cat("CASE WHEN ", SimplePredicate(), " THEN ", Integer(), " ELSE ", Literal(), " END");
    case 3:
      if (!names_.paths.empty()) return Cat("[m IN nodes(", Pick(names_.paths), ") | m.id]");
      return Integer();
    case 4:
      if (!names_.edges.empty()) return Cat("type(", Pick(names_.edges), ")");
      return Integer();
    case 5:
      if (!names_.node_lists.empty() && Chance(2)) return Cat("[v IN ", Pick(names_.node_lists), " | v.id]");
      if (!names_.edge_lists.empty()) return Cat("[e IN ", Pick(names_.edge_lists), " WHERE e.y > 0 | e.id]");
      return Integer();
    case 6:
      if (!names_.scalars.empty()) return Pick(names_.scalars);
      return Integer();
    case 7:
      if (!names_.nodes.empty()) return Cat(Pick(names_.nodes), ".x");
      return Literal();
    default: return Integer();
  }
}

std::string QueryGenerator::Aggregate() {
  switch (Below(6)) {
    case 0: return Cat("count(", Chance(2) ? "DISTINCT " : "", Scalar(), ")");
    case 1: return Cat("sum(", Integer(), ")");
    case 2: return Cat("min(", Scalar(), ")");
    case 3: return Cat("max(", Scalar(), ")");
    case 4: return Cat("size(collect(", Chance(2) ? "DISTINCT " : "", Scalar(), "))");
    default: return "count(*)";
  }
}

std::string QueryGenerator::SimplePredicate() {
  static const auto* const kOperators = new std::vector<std::string>{" = ", " <> ", " < ", " <= ", " > ", " >= "};
  if (names_.nodes.empty()) return Cat(Scalar(), Pick(*kOperators), Literal());
  const std::string node = Pick(names_.nodes);
  switch (Below(10)) {
    case 0: return Cat(node, ":", Chance(2) ? "A" : "B|C");
    case 1: return Cat(node, ".x IS ", Chance(2) ? "" : "NOT ", "NULL");
    case 2: return Cat(node, ".x IN [1, 'a', ", Literal(), "]");
    case 3: return Cat("EXISTS { (", node, ")-[:R|S]->", Node(false), " }");
    case 4: return Cat("(", node, ")-[:T]-()");
    case 5: return Cat("COUNT { MATCH (", node, ")-->(q) WHERE q.y >= ", node, ".y } > ", Below(2));
    case 6: return Cat(node, Chance(2) ? " = " : " <> ", Pick(names_.nodes));
    case 7: return Cat("any(i IN [0, 1, ", node, ".y] WHERE i = ", Integer(), ")");
    case 8: return Cat(node, ".x", Pick(*kOperators), Pick(names_.nodes), ".x");
    default: return Cat(Integer(), Pick(*kOperators), Integer());
  }
}

std::string QueryGenerator::Predicate(int depth) {
  if (depth == 0 || Chance(2)) return Chance(5) ? Cat("NOT (", SimplePredicate(), ")") : SimplePredicate();
  static const auto* const kOperators = new std::vector<std::string>{" AND ", " OR ", " XOR "};
  return Cat("(", Predicate(depth - 1), Pick(*kOperators), Predicate(depth - 1), ")");
}

}  // namespace claimgraph::model
