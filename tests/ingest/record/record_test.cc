// Offset maps (against a byte-by-byte model) and ids.
#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>
#include <vector>

#include "ingest/record/ids.h"
#include "ingest/record/kinds.h"
#include "ingest/record/offset_map.h"

namespace claimgraph::ingest {
namespace {

TEST(OffsetMapTest, IdentityIsOneRun) {
  OffsetMap map;
  map.AppendCopy(0, 5);
  map.AppendCopy(5, 7);
  EXPECT_EQ(map.run_count(), 1u);
  EXPECT_EQ(map.derived_size(), 12u);
  EXPECT_EQ(map.SourceSpan(3, 9), (ByteSpan{3, 9}));
  EXPECT_EQ(map.DerivedSpan({3, 9}), (ByteSpan{3, 9}));
}

TEST(OffsetMapTest, DroppedSourceLiesInsideASpanThatReachesOverIt) {
  OffsetMap map;  // "ab(gloss)cd" -> "abcd"
  map.AppendCopy(0, 2);
  map.AppendCopy(9, 2);
  EXPECT_EQ(map.SourceSpan(1, 3), (ByteSpan{1, 10}));
  EXPECT_EQ(map.SourceSpan(0, 2), (ByteSpan{0, 2}));
  EXPECT_EQ(map.SourceSpan(2, 4), (ByteSpan{9, 11}));
  EXPECT_TRUE(map.DerivedSpan({3, 8}).empty());
  EXPECT_EQ(map.DerivedSpan({1, 10}), (ByteSpan{1, 3}));
}

TEST(OffsetMapTest, ReplacedRunMapsAsAWhole) {
  OffsetMap map;
  map.AppendCopy(0, 1);
  map.AppendReplacement({1, 4}, 1);
  map.AppendCopy(4, 1);
  EXPECT_EQ(map.SourceSpan(1, 2), (ByteSpan{1, 4}));
  EXPECT_EQ(map.DerivedSpan({2, 3}), (ByteSpan{1, 2}));
  EXPECT_EQ(map.SourceSpan(3, 3), (ByteSpan{5, 5}));
}

// Random maps against the obvious model: for every derived byte, the source range it came from.
struct Model {
  OffsetMap map;
  std::vector<ByteSpan> bytes;
  uint64_t source_size = 0;

  static Model Random(std::mt19937* random, uint64_t source_limit) {
    Model model;
    while (model.source_size < source_limit) {
      model.source_size += (*random)() % 3;  // dropped
      const uint64_t length = 1 + (*random)() % 4;
      if ((*random)() % 2 == 0) {
        model.map.AppendCopy(model.source_size, length);
        for (uint64_t i = 0; i < length; ++i) model.bytes.push_back({model.source_size + i, model.source_size + i + 1});
        model.source_size += length;
      } else {
        const uint64_t derived = 1 + (*random)() % 3;
        model.map.AppendReplacement({model.source_size, model.source_size + length}, derived);
        for (uint64_t i = 0; i < derived; ++i) model.bytes.push_back({model.source_size, model.source_size + length});
        model.source_size += length;
      }
    }
    return model;
  }
};

TEST(OffsetMapTest, AgreesWithModel) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    const Model model = Model::Random(&random, 40);
    ASSERT_EQ(model.map.derived_size(), model.bytes.size());
    for (size_t begin = 0; begin < model.bytes.size(); ++begin) {
      for (size_t end = begin + 1; end <= model.bytes.size(); ++end) {
        ASSERT_EQ(model.map.SourceSpan(begin, end), (ByteSpan{model.bytes[begin].start, model.bytes[end - 1].end}));
      }
    }
  }
}

TEST(OffsetMapTest, ComposedMapGoesAllTheWay) {
  std::mt19937 random(8);
  for (int round = 0; round < 200; ++round) {
    const Model first = Model::Random(&random, 60);
    Model second = Model::Random(&random, first.bytes.size() > 12 ? first.bytes.size() - 8 : 1);
    if (second.source_size > first.bytes.size()) continue;
    const OffsetMap composed = OffsetMap::Compose(first.map, second.map);
    ASSERT_EQ(composed.derived_size(), second.map.derived_size());
    for (size_t i = 0; i < second.bytes.size(); ++i) {
      const ByteSpan middle = second.bytes[i];
      ASSERT_EQ(composed.SourceSpan(i, i + 1), first.map.SourceSpan(middle.start, middle.end));
    }
  }
}

TEST(IdsTest, StableAndDistinct) {
  // Fixed for all time: a change here orphans every stored id.
  EXPECT_EQ(MakeId("p", {"ab", "c"}), "p:" + Sha256Hex("2:ab1:c").substr(0, 32));
  EXPECT_NE(MakeId("p", {"ab", "c"}), MakeId("p", {"a", "bc"}));
  EXPECT_EQ(Sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  std::set<std::string> ids;
  for (int i = 0; i < 1000; ++i) ids.insert(FigureId("p:x", i, i + 1, "money"));
  EXPECT_EQ(ids.size(), 1000u);
}

TEST(KindsTest, NamesReadBack) {
  for (const char* name : {"money", "percent", "count", "ratio", "length", "mass", "duration", "date", "year",
                           "quarter", "period", "ordinal", "number", "other"}) {
    ASSERT_TRUE(ParseFigureKind(name).has_value()) << name;
    EXPECT_EQ(Name(*ParseFigureKind(name)), name);
  }
  for (const char* name : {"=", ">", ">=", "<", "<=", "~"}) EXPECT_EQ(Name(*ParseBound(name)), name);
  for (const char* name : {"asserted", "reported", "estimated", "forecast", "planned", "recommended", "hypothetical"}) {
    EXPECT_EQ(Name(*ParseModality(name)), name);
  }
  EXPECT_FALSE(ParseFigureKind("Money").has_value());
}

}  // namespace
}  // namespace claimgraph::ingest
