// VariableExpand and ShortestPath: by hand on a small graph, and against a plain enumeration on random ones.
#include <algorithm>
#include <random>
#include <set>

#include "absl/strings/str_join.h"
#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using plan::Direction;
using testing::ElementsAre;
using testing::IsEmpty;

template <typename T>
std::unique_ptr<T> Over(plan::PlanPtr input) {
  auto op = std::make_unique<T>();
  op->children.push_back(std::move(input));
  return op;
}

struct Edge {
  int type, source, target;
};

class PathsTest : public PlanFixture {
 protected:
  void Build(int nodes, const std::vector<Edge>& edges) {
    for (int i = 0; i < nodes; ++i) AddNode({"N"}, {{"n", Value::Int(i)}});
    for (size_t i = 0; i < edges.size(); ++i) {
      AddEdge(edges[i].type == 0 ? "T" : "U", static_cast<uint64_t>(edges[i].source),
              static_cast<uint64_t>(edges[i].target), {{"w", Value::Int(static_cast<int64_t>(i))}});
    }
    Commit();
  }
  std::unique_ptr<plan::VariableExpand> Trails(plan::PlanPtr input, uint32_t min, std::optional<uint32_t> max,
                                               Direction direction = Direction::kOut,
                                               std::vector<std::string> types = {"T"}) {
    auto op = Over<plan::VariableExpand>(std::move(input));
    op->from = a;
    op->relationships = r;
    op->to = b;
    op->types = std::move(types);
    op->direction = direction;
    op->hops = {min, max};
    return op;
  }
  std::unique_ptr<plan::ShortestPath> Shortest(uint32_t min, std::optional<uint32_t> max, Direction direction,
                                               plan::ShortestKind kind) {
    auto op = Over<plan::ShortestPath>(Scan(Scan(Start(), a), b));
    op->from = a;
    op->to = b;
    op->relationships = r;
    op->path = p;
    op->types = {"T"};
    op->direction = direction;
    op->hops = {min, max};
    op->shortest = kind;
    return op;
  }
  // The number of hops of a list of relationships.
  plan::ExpressionPtr Length() { return Call("size", Ref(r)); }
  // Node `var` has this `n`.
  plan::PlanPtr At(plan::VarId var, int64_t n_value) {
    return Filter(Scan(Start(), var), Call("=", Prop(var, "n"), Int(n_value)));
  }
  plan::PlanPtr WithHops(plan::PlanPtr input) { return Project(std::move(input), hops, Length()); }

  plan::VarId a = Var("a"), b = Var("b"), c = Var("c"), r = Var("r"), p = Var("p"), x = Var("x"), hops = Var("hops");
};

// 0 -> 1 -> 2 -> 3, 0 -> 2, 3 -> 0, 2 -> 2; a U from 0 to 3.
const std::vector<Edge> kSmall = {{0, 0, 1}, {0, 1, 2}, {0, 2, 3}, {0, 0, 2}, {0, 3, 0}, {0, 2, 2}, {1, 0, 3}};

TEST_F(PathsTest, TrailsComeShortPrefixesFirst) {
  Build(4, kSmall);
  EXPECT_THAT(RowsOf(WithHops(Trails(At(a, 0), 1, 2)), {b, hops}),
              ElementsAre("(#1), 1", "(#2), 2", "(#2), 1", "(#2), 2", "(#3), 2"));
}

TEST_F(PathsTest, ZeroHopsIsTheNodeItself) {
  Build(4, kSmall);
  EXPECT_THAT(RowsOf(WithHops(Trails(At(a, 1), 0, 1)), {b, hops}), ElementsAre("(#1), 0", "(#2), 1"));
  EXPECT_THAT(RowsOf(WithHops(Trails(At(a, 1), 0, 0)), {b, hops}), ElementsAre("(#1), 0"));
  EXPECT_THAT(RowsOf(Trails(At(a, 1), 1, 0), {b}), IsEmpty());
}

TEST_F(PathsTest, NoRelationshipTwice) {
  Build(2, {{0, 0, 1}, {0, 1, 0}, {0, 0, 0}});
  EXPECT_THAT(RowsOf(WithHops(Trails(At(a, 1), 1, std::nullopt)), {b, hops}),
              ElementsAre("(#0), 1", "(#0), 2", "(#1), 3", "(#1), 2"));
}

TEST_F(PathsTest, UnknownTypesMatchNothingButZeroHops) {
  Build(4, kSmall);
  EXPECT_THAT(RowsOf(Trails(At(a, 0), 1, 3, Direction::kOut, {"X"}), {b}), IsEmpty());
  EXPECT_THAT(RowsOf(Trails(At(a, 0), 0, 3, Direction::kBoth, {"X"}), {b}), ElementsAre("(#0)"));
}

TEST_F(PathsTest, IntoKeepsTrailsThatEndThere) {
  Build(4, kSmall);
  auto op = Trails(Join(At(a, 0), At(b, 3), {}, {}), 1, 4);
  op->into = true;
  EXPECT_THAT(RowsOf(WithHops(std::move(op)), {a, b, hops}),
              ElementsAre("(#0), (#3), 4", "(#0), (#3), 3", "(#0), (#3), 3", "(#0), (#3), 2"));
}

TEST_F(PathsTest, HopPredicateReadsTheHopAndTheRow) {
  Build(4, kSmall);
  auto op = Trails(Unwind(At(a, 0), c, Lit(Ints({2, 10}))), 1, 3);
  op->hop_var = x;
  op->hop_predicate = Call("<", Prop(x, "w"), Ref(c));
  EXPECT_THAT(RowsOf(WithHops(std::move(op)), {c, b, hops}),
              ElementsAre("2, (#1), 1", "2, (#2), 2", "10, (#1), 1", "10, (#2), 2", "10, (#2), 3", "10, (#3), 3",
                          "10, (#2), 1", "10, (#2), 2", "10, (#3), 3", "10, (#3), 2", "10, (#0), 3"));
}

TEST_F(PathsTest, AlternativesAreFurtherWaysToHop) {
  Build(4, kSmall);
  auto op = Trails(At(a, 3), 1, 1, Direction::kOut, {"T"});
  op->alternatives.push_back({{"U"}, Direction::kIn});
  op->alternatives.push_back({{}, Direction::kOut});
  EXPECT_THAT(RowsOf(std::move(op), {b}), ElementsAre("(#0)", "(#0)"));
}

TEST_F(PathsTest, BoundListIsWalkedNotSearched) {
  Build(4, kSmall);
  const plan::VarId list = Var("list"), end = Var("end");
  const auto follow = [&](bool reversed, plan::VarId from) {
    auto found = Trails(At(a, 0), 2, 2);
    found->relationships = list;
    auto op = Over<plan::VariableExpand>(std::move(found));
    op->from = from;
    op->relationships = list;
    op->relationships_bound = true;
    op->to = end;
    op->types = {"T"};
    op->direction = reversed ? Direction::kIn : Direction::kOut;
    op->reversed = reversed;
    return op;
  };
  EXPECT_THAT(RowsOf(follow(false, a), {b, end}), ElementsAre("(#2), (#2)", "(#2), (#2)", "(#3), (#3)"));
  EXPECT_THAT(RowsOf(follow(true, b), {b, end}), ElementsAre("(#2), (#0)", "(#2), (#0)", "(#3), (#0)"));
  auto wrong = follow(false, b);
  EXPECT_THAT(RowsOf(std::move(wrong), {b, end}), IsEmpty());
}

TEST_F(PathsTest, DistinctFromLeavesOutRelationshipsAndLists) {
  Build(4, kSmall);
  const plan::VarId first = Var("first"), middle = Var("middle");
  auto op = Over<plan::VariableExpand>(Expand(At(a, 0), a, first, middle, {"T"}));
  op->from = a;
  op->relationships = r;
  op->to = b;
  op->types = {"T"};
  op->hops = {1, 1};
  op->distinct_from = {first};
  EXPECT_THAT(RowsOf(std::move(op), {middle, b}), ElementsAre("(#1), (#2)", "(#2), (#1)"));
}

TEST_F(PathsTest, SubPlansKeepTheirOuterRowsApart) {
  Build(4, kSmall);
  auto trails = Trails(Start({a}), 1, 2);
  EXPECT_THAT(RowsOf(Apply(Scan(Start(), a), WithHops(std::move(trails)), plan::ApplyKind::kOptional), {a, b, hops}),
              ElementsAre("(#0), (#1), 1", "(#0), (#2), 2", "(#0), (#2), 1", "(#0), (#2), 2", "(#0), (#3), 2",
                          "(#1), (#2), 1", "(#1), (#2), 2", "(#1), (#3), 2", "(#2), (#2), 1", "(#2), (#3), 2",
                          "(#2), (#3), 1", "(#2), (#0), 2", "(#3), (#0), 1", "(#3), (#1), 2", "(#3), (#2), 2"));
  auto shortest = Over<plan::ShortestPath>(Start({a, b}));
  shortest->from = a;
  shortest->to = b;
  shortest->relationships = r;
  shortest->path = p;
  shortest->types = {"T"};
  shortest->shortest = plan::ShortestKind::kAny;
  EXPECT_THAT(RowsOf(Limit(Apply(Scan(At(a, 3), b), WithHops(std::move(shortest)), plan::ApplyKind::kInner), nullptr,
                           Int(3)),
                     {b, hops}),
              ElementsAre("(#0), 1", "(#1), 2", "(#2), 2"));
}

// --- Against a plain enumeration ------------------------------------------------------------------------------

struct Hop {
  int to, edge;
};

// Every trail of the small graphs, by recursion.
class Oracle {
 public:
  Oracle(int nodes, const std::vector<Edge>& edges, Direction direction) : hops_(static_cast<size_t>(nodes)) {
    for (size_t i = 0; i < edges.size(); ++i) {
      if (edges[i].type != 0) continue;
      const int edge = static_cast<int>(i);
      if (direction != Direction::kIn) hops_[static_cast<size_t>(edges[i].source)].push_back({edges[i].target, edge});
      if (direction == Direction::kOut) continue;
      if (direction == Direction::kBoth && edges[i].source == edges[i].target) continue;
      hops_[static_cast<size_t>(edges[i].target)].push_back({edges[i].source, edge});
    }
  }
  // "from to length" of each trail.
  void Walk(int from, int at, size_t min, size_t max, std::vector<int>* trail, std::multiset<std::string>* out) const {
    if (trail->size() >= min) out->insert(Text(from, at, trail->size()));
    if (trail->size() == max) return;
    for (const Hop& hop : hops_[static_cast<size_t>(at)]) {
      if (std::find(trail->begin(), trail->end(), hop.edge) != trail->end()) continue;
      trail->push_back(hop.edge);
      Walk(from, hop.to, min, max, trail, out);
      trail->pop_back();
    }
  }
  static std::string Text(int from, int to, size_t length) {
    return absl::StrCat("(#", from, "), (#", to, "), ", length);
  }

 private:
  std::vector<std::vector<Hop>> hops_;
};

std::vector<Edge> RandomEdges(std::mt19937& random, int nodes, int count) {
  std::vector<Edge> edges;
  for (int i = 0; i < count; ++i) {
    edges.push_back({static_cast<int>(random() % 4 == 0), static_cast<int>(random() % static_cast<unsigned>(nodes)),
                     static_cast<int>(random() % static_cast<unsigned>(nodes))});
  }
  return edges;
}

class RandomPathsTest : public PathsTest, public testing::WithParamInterface<int> {};

TEST_P(RandomPathsTest, TrailsAreThoseOfTheEnumeration) {
  std::mt19937 random(static_cast<unsigned>(GetParam()));
  const int nodes = 2 + static_cast<int>(random() % 6);
  const std::vector<Edge> edges = RandomEdges(random, nodes, 3 + static_cast<int>(random() % 8));
  Build(nodes, edges);
  for (const Direction direction : {Direction::kOut, Direction::kIn, Direction::kBoth}) {
    const uint32_t min = random() % 3, max = min + random() % 4;
    std::multiset<std::string> expected;
    std::vector<int> trail;
    const Oracle oracle(nodes, edges, direction);
    for (int from = 0; from < nodes; ++from) oracle.Walk(from, from, min, max, &trail, &expected);
    const Rows rows = RowsOf(WithHops(Trails(Scan(Start(), a), min, max, direction)), {a, b, hops});
    EXPECT_EQ(std::multiset<std::string>(rows.begin(), rows.end()), expected) << "seed " << GetParam();
  }
}

TEST_P(RandomPathsTest, ShortestPathsAreTheShortestTrails) {
  std::mt19937 random(static_cast<unsigned>(GetParam()) + 1000);
  const int nodes = 2 + static_cast<int>(random() % 6);
  const std::vector<Edge> edges = RandomEdges(random, nodes, 2 + static_cast<int>(random() % 9));
  Build(nodes, edges);
  for (const Direction direction : {Direction::kOut, Direction::kIn, Direction::kBoth}) {
    const uint32_t min = random() % 4, max = min + random() % 5;
    const Oracle oracle(nodes, edges, direction);
    std::multiset<std::string> all, any;
    for (int from = 0; from < nodes; ++from) {
      for (int to = 0; to < nodes; ++to) {
        std::multiset<std::string> trails;
        std::vector<int> trail;
        oracle.Walk(from, from, min, max, &trail, &trails);
        for (uint32_t length = min; length <= max; ++length) {
          const std::string text = Oracle::Text(from, to, length);
          if (trails.count(text) == 0) continue;
          any.insert(text);
          for (size_t i = 0; i < trails.count(text); ++i) all.insert(text);
          break;
        }
      }
    }
    Rows rows = RowsOf(WithHops(Shortest(min, max, direction, plan::ShortestKind::kAll)), {a, b, hops});
    EXPECT_EQ(std::multiset<std::string>(rows.begin(), rows.end()), all) << "seed " << GetParam() << " all";
    rows = RowsOf(WithHops(Shortest(min, max, direction, plan::ShortestKind::kAny)), {a, b, hops});
    EXPECT_EQ(std::multiset<std::string>(rows.begin(), rows.end()), any) << "seed " << GetParam() << " any";
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomPathsTest, testing::Range(0, 40));

TEST_F(PathsTest, ShortestPathShowsItsNodesAndRelationshipsInOrder) {
  Build(4, kSmall);
  auto op = Over<plan::ShortestPath>(Join(At(a, 1), At(b, 0), {}, {}));
  op->from = a;
  op->to = b;
  op->relationships = r;
  op->path = p;
  op->types = {"T"};
  op->shortest = plan::ShortestKind::kAny;
  const plan::VarId nodes = Var("nodes"), same = Var("same");
  EXPECT_THAT(RowsOf(Project(Project(std::move(op), nodes, Call("nodes", Ref(p))), same,
                             Call("=", Call("relationships", Ref(p)), Ref(r))),
                     {nodes, same}),
              ElementsAre("[(#1), (#2), (#3), (#0)], true"));
}

TEST_F(PathsTest, ShortestPathHonoursTheHopPredicate) {
  Build(4, kSmall);
  auto op = Over<plan::ShortestPath>(Join(At(a, 0), At(b, 2), {}, {}));
  op->from = a;
  op->to = b;
  op->relationships = r;
  op->path = p;
  op->types = {"T"};
  op->shortest = plan::ShortestKind::kAll;
  op->hop_var = x;
  op->hop_predicate = Call("<>", Prop(x, "w"), Int(3));
  EXPECT_THAT(RowsOf(WithHops(std::move(op)), {hops}), ElementsAre("2"));
}

TEST_F(PathsTest, CancellationStopsALongWalk) {
  std::vector<Edge> edges;
  for (int i = 0; i < 12; ++i) {
    for (int j = 0; j < 12; ++j) edges.push_back({0, i, j});
  }
  Build(12, edges);
  const plan::Plan plan = MakePlan(Trails(At(a, 0), 30, 40), {b});
  auto reader = store_->BeginRead();
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(50);
  const auto start = std::chrono::steady_clock::now();
  const absl::Status status = Run(plan, {.reader = reader.get(), .guard = WorkGuard(nullptr, deadline)}).status();
  EXPECT_TRUE(absl::IsDeadlineExceeded(status)) << status;
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::milliseconds(1500));
}

}  // namespace
}  // namespace claimgraph::executor
