// ExpandIntersect against Expand and a check of each of its rows, on random graphs with parallel relationships, loops
// and hubs.
#include <algorithm>
#include <random>

#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

using plan::Direction;

struct LegSpec {
  plan::VarId from;
  plan::VarId relationship;
  Direction direction;
  std::vector<plan::DistinctRelationship> distinct_from;
};

class IntersectTest : public PlanFixture {
 protected:
  void Fill(uint32_t seed, uint64_t nodes, size_t edges) {
    std::mt19937 random(seed);
    for (uint64_t i = 0; i < nodes; ++i) {
      AddNode(random() % 3 == 0 ? std::vector<std::string>{"L"} : std::vector<std::string>{}, {});
    }
    // A few nodes have most of the relationships.
    const auto pick = [&] { return random() % (random() % 3 == 0 ? nodes : nodes / 8); };
    for (size_t i = 0; i < edges; ++i) AddEdge("R", pick(), pick());
    Commit();
  }

  // a-[r]->b, then what the legs lead to.
  plan::PlanPtr Input() { return Expand(Scan(Start(), a), a, r, b, {"R"}); }

  plan::PlanPtr Intersection(const std::vector<LegSpec>& legs, bool by_ends, bool counted, bool labelled) {
    auto op = std::make_unique<plan::ExpandIntersect>();
    op->to = c;
    op->by_ends = by_ends;
    op->needs_to = !counted;
    if (labelled) op->to_labels = plan::LabelExpression::Name("L");
    for (const LegSpec& leg : legs) {
      op->legs.push_back({leg.from, leg.relationship, "R", leg.direction, !by_ends, leg.distinct_from});
    }
    op->children.push_back(Input());
    return op;
  }

  // The same, one relationship after the other.
  plan::PlanPtr OneByOne(const std::vector<LegSpec>& legs, bool labelled) {
    plan::PlanPtr plan = Input();
    for (const LegSpec& leg : legs) {
      auto op = Expand(std::move(plan), leg.from, leg.relationship, c, {"R"}, leg.direction);
      op->into = &leg != legs.data();
      if (!op->into && labelled) op->to_labels = plan::LabelExpression::Name("L");
      for (const plan::DistinctRelationship& other : leg.distinct_from) {
        op->distinct_from.push_back(other.relationship);
      }
      plan = std::move(op);
    }
    return plan;
  }

  static Rows Sorted(Rows rows) {
    std::sort(rows.begin(), rows.end());
    return rows;
  }

  void Check(const std::vector<LegSpec>& legs) {
    for (const bool labelled : {false, true}) {
      std::vector<plan::VarId> all = {a, r, b, c};
      for (const LegSpec& leg : legs) all.push_back(leg.relationship);
      EXPECT_EQ(Sorted(RowsOf(Intersection(legs, false, false, labelled), all)),
                Sorted(RowsOf(OneByOne(legs, labelled), all)));
      const Rows nodes = Sorted(RowsOf(OneByOne(legs, labelled), {a, b, c}));
      EXPECT_EQ(Sorted(RowsOf(Intersection(legs, true, false, labelled), {a, b, c})), nodes);
      const Rows ends = Sorted(RowsOf(OneByOne(legs, labelled), {a, b}));
      EXPECT_EQ(Sorted(RowsOf(Intersection(legs, true, true, labelled), {a, b})), ends);
    }
  }

  std::vector<LegSpec> Triangle(Direction first, Direction second, bool distinct) {
    if (!distinct) return {{b, s, first, {}}, {a, t, second, {}}};
    const auto towards = [this](plan::VarId from, Direction direction) {
      return direction == Direction::kOut ? plan::DistinctRelationship{s, from, c}
                                          : plan::DistinctRelationship{s, c, from};
    };
    return {{b, s, first, {{r, a, b}}}, {a, t, second, {{r, a, b}, towards(b, first)}}};
  }

  plan::VarId a = Var("a"), r = Var("r"), b = Var("b"), s = Var("s"), c = Var("c"), t = Var("t"), u = Var("u");
};

TEST_F(IntersectTest, TrianglesInEveryDirection) {
  Fill(1, 24, 120);
  for (const Direction first : {Direction::kOut, Direction::kIn}) {
    for (const Direction second : {Direction::kOut, Direction::kIn}) {
      Check(Triangle(first, second, true));
      Check(Triangle(first, second, false));
    }
  }
}

TEST_F(IntersectTest, FewRelationships) {
  Fill(2, 40, 30);
  Check(Triangle(Direction::kOut, Direction::kOut, true));
}

TEST_F(IntersectTest, ManyParallelOnesAmongFewNodes) {
  Fill(3, 8, 40);
  Check(Triangle(Direction::kOut, Direction::kIn, true));
  Check(Triangle(Direction::kOut, Direction::kOut, true));
}

TEST_F(IntersectTest, BothLegsFromOneNode) {
  Fill(4, 16, 60);
  Check({{a, s, Direction::kOut, {}}, {a, t, Direction::kOut, {{s, a, c}}}});
  Check({{a, s, Direction::kOut, {{r, a, b}}}, {a, t, Direction::kIn, {{r, a, b}, {s, a, c}}}});
}

TEST_F(IntersectTest, ThreeLegs) {
  Fill(5, 12, 50);
  Check({{a, s, Direction::kOut, {{r, a, b}}},
         {b, t, Direction::kOut, {{r, a, b}, {s, a, c}}},
         {b, u, Direction::kIn, {{r, a, b}, {s, a, c}, {t, b, c}}}});
}

}  // namespace
}  // namespace claimgraph::executor
