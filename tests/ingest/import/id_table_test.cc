// Id tables against a map: numbers in and out of order, texts, with and without spills.
#include "ingest/import/id_table.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "engine/base/strings.h"

namespace claimgraph::csv_import {
namespace {

struct TableCase {
  const char* name;
  bool numbers;
  IdKey (*make)(uint64_t i, std::mt19937_64& random);
};

class IdTableTest : public testing::TestWithParam<TableCase> {};

TEST_P(IdTableTest, FindsWhatWasInserted) {
  for (const uint64_t spill_each : {0, 7, 100}) {
    std::mt19937_64 random(4);
    IdTable table(GetParam().numbers, "");
    std::map<IdKey, NodeId> model;
    std::vector<IdKey> asked;
    std::vector<uint32_t> nodes;
    NodeId next = 0;
    for (uint64_t i = 0; i < 6000; ++i) {
      const IdKey key = GetParam().make(i, random);
      asked.push_back(key);
      ASSERT_TRUE(table.Find(std::span(&key, 1), &nodes).ok());
      ASSERT_EQ(nodes[0] != IdTable::kNone, model.count(key) != 0) << i;
      if (nodes[0] != IdTable::kNone) continue;
      ASSERT_TRUE(table.Insert(key, next));
      model[key] = next++;
      if (spill_each != 0 && i % spill_each == 0) {
        ASSERT_TRUE(table.Spill().ok());
      }
    }
    for (int64_t i = 0; i < 100; ++i) asked.push_back(IdKey::OfNumber(1000000 + i));
    ASSERT_TRUE(table.Find(asked, &nodes).ok());
    for (size_t i = 0; i < asked.size(); ++i) {
      const auto found = model.find(asked[i]);
      ASSERT_EQ(nodes[i], found == model.end() ? IdTable::kNone : static_cast<uint32_t>(found->second));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Ids, IdTableTest,
    testing::Values(
        TableCase{"counting", true,
                  [](uint64_t i, std::mt19937_64&) { return IdKey::OfNumber(static_cast<int64_t>(i) - 3000); }},
        TableCase{"gaps", true,
                  [](uint64_t i, std::mt19937_64&) { return IdKey::OfNumber(static_cast<int64_t>(i * 3)); }},
        TableCase{"blocks_out_of_order", true,
                  [](uint64_t i, std::mt19937_64&) {
                    return IdKey::OfNumber(static_cast<int64_t>(i % 100 + 1000 * (i / 100 * 7919 % 60)));
                  }},
        TableCase{"random", true,
                  [](uint64_t, std::mt19937_64& random) {
                    return IdKey::OfNumber(static_cast<int64_t>(random() % 8000));
                  }},
        TableCase{"texts", false,
                  [](uint64_t, std::mt19937_64& random) { return IdKey::OfText(Cat("id ", random() % 8000)); }}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(IdTable, NumbersThatCountUpTakeNoMemory) {
  IdTable table(true, "");
  for (int64_t i = 0; i < 100000; ++i) ASSERT_TRUE(table.Insert(IdKey::OfNumber(i + 500), static_cast<NodeId>(i)));
  EXPECT_LT(table.memory_bytes(), 1000u);
}

TEST(IdTable, AnIdThatIsThereIsNotInsertedAgain) {
  IdTable table(true, "");
  for (const int64_t id : {5, 6, 9, 2}) ASSERT_TRUE(table.Insert(IdKey::OfNumber(id), static_cast<NodeId>(id)));
  for (const int64_t id : {5, 6, 9, 2}) EXPECT_FALSE(table.Insert(IdKey::OfNumber(id), 100));
}

}  // namespace
}  // namespace claimgraph::csv_import
