// The kernels of intersection against the plain meaning, on lists of all shapes.
#include "engine/executor/operators/intersection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace claimgraph::executor {
namespace {

using List = std::vector<uint32_t>;

List Naive(const List& set, const List& list) {
  List common;
  for (const uint32_t node : list) {
    if (std::find(set.begin(), set.end(), node) != set.end()) common.push_back(node);
  }
  return common;
}

List RandomList(std::mt19937& random, size_t size, uint32_t range) {
  List list(size);
  for (uint32_t& node : list) node = random() % range;
  std::sort(list.begin(), list.end());
  return list;
}

void Check(const List& set, const List& list) {
  const List expected = Naive(set, list);
  List found;
  TakeCommon(set, list, &found);
  EXPECT_EQ(found, expected);
  EXPECT_EQ(CountCommon(set, list), expected.size());
  NodeMarks marks;
  marks.Mark(set);
  EXPECT_EQ(marks.CountIn(list), expected.size());
  found.clear();
  marks.TakeIn(list, &found);
  EXPECT_EQ(found, expected);
  marks.Unmark(set);
  EXPECT_EQ(marks.CountIn(list), 0u);
}

TEST(IntersectionTest, ListsOfAllShapes) {
  std::mt19937 random(1);
  for (const size_t a : {0, 1, 2, 5, 40, 700}) {
    for (const size_t b : {0, 1, 3, 17, 300, 5000}) {
      for (const uint32_t range : {2u, 50u, 1000u, 100000u}) {
        Check(RandomList(random, a, range), RandomList(random, b, range));
        Check(RandomList(random, b, range), RandomList(random, a, 2 * range));
      }
    }
  }
}

TEST(IntersectionTest, AnEntryCountsAsOftenAsTheListHasItWhateverTheSetHas) {
  Check({3, 3, 3}, {1, 3, 3, 9});
  List many(100, 7);
  many.push_back(8);
  Check({7, 8}, many);
  Check(many, {7, 7, 8});
  Check(many, {6, 7});
}

TEST(IntersectionTest, IdsAtTheEnds) {
  Check({0, UINT32_MAX / 64}, {0, 1, UINT32_MAX / 64});
  List long_list(1000);
  for (uint32_t i = 0; i < 1000; ++i) long_list[i] = 4 * i;
  Check({0}, long_list);
  Check({3996}, long_list);
  Check({3997, 5000}, long_list);
}

TEST(IntersectionTest, CountsAndRepeats) {
  EXPECT_EQ(CountOf(List{1, 4, 4, 4, 9}, 4), 3u);
  EXPECT_EQ(CountOf(List{1, 4, 4, 4, 9}, 5), 0u);
  EXPECT_EQ(CountOf(List{}, 5), 0u);
  EXPECT_TRUE(HasRepeats(List{1, 4, 4}));
  EXPECT_FALSE(HasRepeats(List{1, 4, 5}));
  EXPECT_FALSE(HasRepeats(List{}));
}

TEST(IntersectionTest, MarksOneByOne) {
  NodeMarks marks;
  EXPECT_TRUE(marks.MarkOne(100));
  EXPECT_FALSE(marks.MarkOne(100));
  EXPECT_TRUE(marks.Has(100));
  EXPECT_FALSE(marks.Has(101));
  EXPECT_FALSE(marks.Has(UINT64_MAX));
  marks.UnmarkOne(100);
  EXPECT_FALSE(marks.Has(100));
}

}  // namespace
}  // namespace claimgraph::executor
