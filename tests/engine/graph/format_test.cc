// Chunk codecs: what goes in comes out, and damaged bytes are refused, never believed.
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "engine/base/strings.h"
#include "engine/graph/format/bit_pack.h"
#include "engine/graph/format/ends_chunk.h"
#include "engine/graph/format/list_chunk.h"
#include "engine/graph/format/property_chunk.h"
#include "engine/graph/index/index_chunks.h"
#include "engine/storage/memory_store.h"
#include "engine/values/compare.h"
#include "engine/values/encoding.h"

namespace claimgraph::graph {
namespace {

TEST(BitPack, RoundTripsEveryWidth) {
  std::mt19937_64 random(1);
  for (int width = 0; width <= 32; ++width) {
    const uint64_t mask = (uint64_t{1} << width) - 1;
    for (const size_t count : {size_t{0}, size_t{1}, size_t{63}, size_t{64}, size_t{65}, size_t{1000}}) {
      const uint32_t base = width == 32 ? 0 : 7;
      std::vector<uint32_t> numbers(count);
      for (uint32_t& number : numbers) number = base + static_cast<uint32_t>(random() & mask);
      std::string bytes;
      AppendPacked(&bytes, numbers, base, width);
      ASSERT_EQ(bytes.size(), PackedBytes(count, width));
      std::vector<uint32_t> out(count);
      Unpack(bytes.data(), count, width, base, out.data());
      ASSERT_EQ(out, numbers) << "width " << width;
    }
  }
}

std::shared_ptr<const PropertyChunk> RoundTrip(const std::vector<Value>& values) {
  return std::static_pointer_cast<const PropertyChunk>(
      PropertyChunk::Parse(AlignedBytes(PropertyChunk::Encode(values))));
}

struct PropertyCase {
  const char* name;
  PropertyEncoding encoding;
  Value (*make)(size_t i);
};

class PropertyChunkTest : public testing::TestWithParam<PropertyCase> {};

TEST_P(PropertyChunkTest, RoundTripsWithAndWithoutNulls) {
  for (const bool nulls : {false, true}) {
    std::vector<Value> values;
    for (size_t i = 0; i < kChunkIds; ++i) values.push_back(nulls && i % 3 == 1 ? Value() : GetParam().make(i));
    const auto chunk = RoundTrip(values);
    ASSERT_NE(chunk, nullptr);
    EXPECT_EQ(chunk->header.encoding, GetParam().encoding);
    for (size_t i = 0; i < values.size(); ++i) {
      const Value got = chunk->ValueAt(static_cast<uint32_t>(i));
      ASSERT_EQ(got.type(), values[i].type()) << i;
      ASSERT_TRUE(values::Equivalent(got, values[i])) << i;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Encodings, PropertyChunkTest,
    testing::Values(
        PropertyCase{"bool", PropertyEncoding::kBool, [](size_t i) { return Value::Bool(i % 5 == 0); }},
        PropertyCase{"constant", PropertyEncoding::kInt, [](size_t) { return Value::Int(42); }},
        PropertyCase{"byte", PropertyEncoding::kInt,
                     [](size_t i) { return Value::Int(static_cast<int64_t>(i % 200) - 50); }},
        PropertyCase{"short", PropertyEncoding::kInt,
                     [](size_t i) { return Value::Int(static_cast<int64_t>(i) * 17); }},
        PropertyCase{"word", PropertyEncoding::kInt,
                     [](size_t i) { return Value::Int(static_cast<int64_t>(i) * 100003); }},
        PropertyCase{"extremes", PropertyEncoding::kInt,
                     [](size_t i) { return Value::Int(i % 2 == 0 ? INT64_MIN : INT64_MAX); }},
        PropertyCase{"float", PropertyEncoding::kFloat,
                     [](size_t i) { return Value::Float(static_cast<double>(i) / 3); }},
        PropertyCase{"counting", PropertyEncoding::kInt,
                     [](size_t i) { return Value::Int(100000000 + static_cast<int64_t>(i)); }},
        PropertyCase{"counting_down", PropertyEncoding::kInt,
                     [](size_t i) { return Value::Int(-static_cast<int64_t>(i) * 1000003); }},
        PropertyCase{"decimals", PropertyEncoding::kFloat,
                     [](size_t i) { return Value::Float(static_cast<double>(i * 7919) / 100); }},
        PropertyCase{"odd_floats", PropertyEncoding::kFloat,
                     [](size_t i) {
                       constexpr double kOdd[] = {-0.0, 0.1, 1e300, -5e-324, HUGE_VAL, 9007199254740993.0};
                       return Value::Float(kOdd[i % 6]);
                     }},
        PropertyCase{"one_text", PropertyEncoding::kDictionary, [](size_t) { return Value::String(""); }},
        PropertyCase{"dictionary", PropertyEncoding::kDictionary,
                     [](size_t i) { return Value::String(Cat("w", i % 7)); }},
        PropertyCase{"wide_dictionary", PropertyEncoding::kDictionary,
                     [](size_t i) { return Value::String(Cat("a longer word ", i % 500)); }},
        PropertyCase{"string", PropertyEncoding::kString, [](size_t i) { return Value::String(Cat("text ", i)); }},
        PropertyCase{"mixed", PropertyEncoding::kMixed,
                     [](size_t i) { return i % 2 == 0 ? Value::Int(static_cast<int64_t>(i)) : Value::String("x"); }},
        PropertyCase{"dates", PropertyEncoding::kMixed, [](size_t i) { return Value::Date(static_cast<int64_t>(i)); }}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(PropertyChunk, NumbersTakeFewBits) {
  const auto bytes = [](auto make) {
    std::vector<Value> values;
    for (size_t i = 0; i < kChunkIds; ++i) values.push_back(make(i));
    return PropertyChunk::Encode(values).size();
  };
  EXPECT_LT(bytes([](size_t i) { return Value::Int(100000000 + static_cast<int64_t>(i)); }), 64u);
  EXPECT_LT(bytes([](size_t i) { return Value::Int(static_cast<int64_t>(i % 3) - 1); }), 64 + kChunkIds / 4);
  EXPECT_LT(bytes([](size_t i) { return Value::Float(static_cast<double>(i % 1000) / 1000); }),
            64 + kChunkIds * 10 / 8);
}

TEST(PropertyChunk, EveryDoubleComesBackBitForBit) {
  std::mt19937_64 random(11);
  for (int trial = 0; trial < 200; ++trial) {
    std::vector<Value> values;
    const int digits = trial % 12;
    for (size_t i = 0; i < 100; ++i) {
      const auto number = static_cast<double>(static_cast<int64_t>(random() % 2000000) - 1000000);
      values.push_back(Value::Float(trial % 3 == 0 ? std::bit_cast<double>(random()) : number / std::pow(10, digits)));
    }
    const auto chunk = RoundTrip(values);
    ASSERT_NE(chunk, nullptr);
    for (uint32_t i = 0; i < values.size(); ++i) {
      ASSERT_EQ(std::bit_cast<uint64_t>(chunk->FloatAt(i)), std::bit_cast<uint64_t>(values[i].as_float()));
    }
  }
}

// What format 1 stored is what is in memory now.
TEST(PropertyChunk, ReadsTheNumbersOfFormat1) {
  PropertyHeader header;
  header.encoding = PropertyEncoding::kInt;
  header.width = 2;
  header.rows = header.non_null = 3;
  header.int_base = -5;
  std::string payload(reinterpret_cast<const char*>(&header), sizeof header);
  for (const uint16_t number : {0, 300, 7}) storage::AppendFixed(&payload, number);
  payload.resize(sizeof header + 8);
  const auto chunk = std::static_pointer_cast<const PropertyChunk>(PropertyChunk::Parse(AlignedBytes(payload)));
  ASSERT_NE(chunk, nullptr);
  EXPECT_EQ(chunk->IntAt(1), 295);
}

TEST(PropertyChunk, EmptyHasNoValues) {
  const auto chunk = RoundTrip(std::vector<Value>(10));
  ASSERT_NE(chunk, nullptr);
  EXPECT_TRUE(chunk->ValueAt(3).is_null());
}

TEST(PropertyChunk, BoundsCoverNumbersOfBothTypes) {
  const auto chunk = RoundTrip({Value::Int(-3), Value::Float(7.5), Value::String("x")});
  ASSERT_NE(chunk, nullptr);
  EXPECT_EQ(chunk->header.number_min, -3);
  EXPECT_EQ(chunk->header.number_max, 7.5);
}

// Parsers get bytes with one place changed or cut short: they may accept (the checksum is what guards content), but
// then every access must stay within bounds. Run under the address sanitizer.
TEST(PropertyChunk, SurvivesDamage) {
  std::mt19937_64 random(3);
  for (const char kind : {'i', 'c', 'f', 's', 'd', 'm', 'b'}) {
    std::vector<Value> values;
    for (int64_t i = 0; i < 100; ++i) {
      values.push_back(kind == 'i'   ? Value::Int(i * i % 1000)
                       : kind == 'c' ? Value::Int(i * 1000)
                       : kind == 'f' ? Value::Float(static_cast<double>(i) / 8)
                       : kind == 's' ? Value::String(Cat("text ", i))
                       : kind == 'd' ? Value::String(i % 2 == 0 ? "a" : "b")
                       : kind == 'b' ? Value::Bool(i % 2 == 0)
                       : i % 2 == 0  ? Value::Date(i)
                                     : Value());
    }
    const std::string good = PropertyChunk::Encode(values);
    for (int trial = 0; trial < 2000; ++trial) {
      std::string bad = good;
      bad[random() % std::min<size_t>(bad.size(), trial % 2 == 0 ? 64 : bad.size())] ^=
          static_cast<char>(1 + random() % 255);
      if (trial % 5 == 0) bad.resize(random() % bad.size());
      const auto chunk = std::static_pointer_cast<const PropertyChunk>(PropertyChunk::Parse(AlignedBytes(bad)));
      for (uint32_t slot = 0; chunk != nullptr && slot < kChunkIds; ++slot) chunk->ValueAt(slot);
    }
  }
}

ListArrays RandomLists(std::mt19937_64& random, bool consecutive) {
  ListArrays arrays;
  arrays.offsets.push_back(0);
  for (size_t i = 0; i < kChunkIds; ++i) {
    for (size_t n = random() % 5; n > 0; --n) {
      arrays.firsts.push_back(static_cast<uint32_t>(random() % 1000000));
      arrays.seconds.push_back(consecutive ? static_cast<uint32_t>(500 + arrays.seconds.size())
                                           : static_cast<uint32_t>(random() % 3000));
    }
    arrays.offsets.push_back(static_cast<uint32_t>(arrays.firsts.size()));
  }
  return arrays;
}

TEST(ListChunk, RoundTrips) {
  std::mt19937_64 random(5);
  for (const bool consecutive : {false, true}) {
    const ListArrays arrays = RandomLists(random, consecutive);
    const auto chunk =
        std::static_pointer_cast<const ListChunk>(ListChunk::Parse(AlignedBytes(ListChunk::Encode(arrays))));
    ASSERT_NE(chunk, nullptr);
    EXPECT_EQ(chunk->seconds == nullptr, consecutive);
    for (size_t i = 0; i <= kChunkIds; ++i) ASSERT_EQ(chunk->offsets[i], arrays.offsets[i]);
    for (uint32_t i = 0; i < arrays.firsts.size(); ++i) {
      ASSERT_EQ(chunk->firsts[i], arrays.firsts[i]);
      ASSERT_EQ(chunk->SecondAt(i), arrays.seconds[i]);
    }
  }
}

TEST(ListChunk, SurvivesDamage) {
  std::mt19937_64 random(6);
  const std::string good = ListChunk::Encode(RandomLists(random, false));
  for (int trial = 0; trial < 500; ++trial) {
    std::string bad = good;
    bad[random() % (trial % 2 == 0 ? 32 : bad.size())] ^= static_cast<char>(1 + random() % 255);
    if (trial % 5 == 0) bad.resize(random() % bad.size());
    ListChunk::Parse(AlignedBytes(bad));
  }
}

TEST(EndsChunk, RoundTripsWithAndWithoutTargets) {
  const std::vector<uint32_t> sources = {5, EndsChunk::kNone, 9, 9};
  const std::vector<uint32_t> targets = {1, 0, 70000, 3};
  for (const bool with : {true, false}) {
    const auto payload =
        EndsChunk::Encode(sources, with ? std::span<const uint32_t>(targets) : std::span<const uint32_t>());
    const auto chunk = std::static_pointer_cast<const EndsChunk>(EndsChunk::Parse(AlignedBytes(payload)));
    ASSERT_NE(chunk, nullptr);
    EXPECT_EQ(chunk->sources, sources);
    EXPECT_EQ(chunk->targets, with ? targets : std::vector<uint32_t>());
    EXPECT_EQ(chunk->SourceAt(100), EndsChunk::kNone);
  }
}

TEST(EndsChunk, SourcesInOrderAreStoredAsSteps) {
  std::vector<uint32_t> sources;
  for (uint32_t i = 0; i < kChunkIds; ++i) sources.push_back(1000000 + i / 3);
  const std::string payload = EndsChunk::Encode(sources, {});
  EXPECT_LT(payload.size(), 32 + kChunkIds / 8);
  const auto chunk = std::static_pointer_cast<const EndsChunk>(EndsChunk::Parse(AlignedBytes(payload)));
  ASSERT_NE(chunk, nullptr);
  EXPECT_EQ(chunk->sources, sources);
}

std::vector<std::string> NumberKeys(std::mt19937_64& random, size_t count, int64_t step) {
  std::vector<std::string> keys;
  for (size_t i = 0; i < count; ++i) {
    values::AppendSortableInt(step > 0 ? static_cast<int64_t>(i) * step : static_cast<int64_t>(random() >> 1),
                              &keys.emplace_back());
    AppendIndexNode(&keys.back(), random() % 1000000);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

TEST(IndexBlock, NumbersRoundTrip) {
  std::mt19937_64 random(8);
  for (const int64_t step : {0, 1, 3, 1 << 20}) {
    for (const size_t count : {1, 2, 100, 2048, 3072}) {
      const std::vector<std::string> keys = NumberKeys(random, count, step);
      const std::vector<std::string_view> views(keys.begin(), keys.end());
      const auto block = IndexBlock::Parse(AlignedBytes(IndexBlock::Encode(views)));
      ASSERT_NE(block, nullptr);
      ASSERT_EQ(block->count, count);
      for (uint32_t i = 0; i < count; ++i) ASSERT_EQ(block->Key(i), views[i]);
    }
  }
  std::vector<std::string> counting;
  for (int64_t i = 0; i < 2048; ++i) {
    values::AppendSortableInt(100000000 + i, &counting.emplace_back());
    AppendIndexNode(&counting.back(), static_cast<NodeId>(i));
  }
  const std::vector<std::string_view> views(counting.begin(), counting.end());
  EXPECT_LT(IndexBlock::Encode(views).size(), 64 + 2048 * 12 / 8);
}

TEST(IndexBlock, SurvivesDamage) {
  std::mt19937_64 random(9);
  const std::vector<std::string> keys = NumberKeys(random, 300, 7);
  const std::string good = IndexBlock::Encode(std::vector<std::string_view>(keys.begin(), keys.end()));
  for (int trial = 0; trial < 3000; ++trial) {
    std::string bad = good;
    bad[random() % (trial % 2 == 0 ? 56 : bad.size())] ^= static_cast<char>(1 + random() % 255);
    if (trial % 5 == 0) bad.resize(random() % bad.size());
    const auto block = IndexBlock::Parse(AlignedBytes(bad));
    for (uint32_t i = 0; block != nullptr && i < block->count; ++i) EXPECT_FALSE(block->Key(i).empty());
  }
}

TEST(IndexBlock, RoundTripsAndRefusesDisorder) {
  const std::vector<std::string_view> keys = {"a0001", "a0002", "b0001"};
  const auto block = IndexBlock::Parse(AlignedBytes(IndexBlock::Encode(keys)));
  ASSERT_NE(block, nullptr);
  EXPECT_EQ(block->Key(1), "a0002");
  EXPECT_EQ(block->LowerBound("a0002"), 1u);
  EXPECT_EQ(block->LowerBound("a00021"), 2u);
  EXPECT_EQ(block->LowerBound("z"), 3u);
  const std::vector<std::string_view> wrong = {"b0001", "a0001"};
  EXPECT_EQ(IndexBlock::Parse(AlignedBytes(IndexBlock::Encode(wrong))), nullptr);
}

TEST(Chunk, LargeOnesAreCutIntoPiecesAndShrinkAgain) {
  storage::MemoryStore store;
  const ColumnKey column{Family::kOut, 3};
  const std::string large(10 << 20, 'x');
  storage::WriteBatch batch;
  const uint16_t pieces = PutChunk(column, 7, ChunkKind::kList, 5, large, 0, &batch);
  EXPECT_EQ(pieces, 3);
  ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
  const auto read = GetChunk(store, column, 7, ChunkKind::kList);
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(read->payload.view(), large);
  EXPECT_EQ(read->fold_stamp, 5u);
  batch.Clear();
  PutChunk(column, 7, ChunkKind::kList, 6, "small", pieces, &batch);
  ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
  EXPECT_EQ(store.Dump().size(), 1u);
}

TEST(Chunk, TextIsCompressedAndDamageToItNoticed) {
  storage::MemoryStore store;
  const ColumnKey column{Family::kNodeProperties, 1};
  std::vector<Value> values;
  for (int i = 0; i < 500; ++i) values.push_back(Value::String(Cat("a sentence that is much like the others, ", i)));
  const std::string payload = PropertyChunk::Encode(values);
  storage::WriteBatch batch;
  PutChunk(column, 0, ChunkKind::kProperty, 1, payload, 0, &batch);
  ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
  const std::string good = store.Dump()[0].second;
  EXPECT_LT(good.size(), payload.size() / 2);
  const auto read = LoadChunk(store, column, 0);
  ASSERT_TRUE(read.ok()) << read.status();
  EXPECT_EQ(static_cast<const PropertyChunk&>(**read).StringAt(499), values[499].as_string());
  for (size_t i = 0; i < good.size(); i += 7) {
    std::string bad = good;
    bad[i] ^= 0x11;
    batch.Clear();
    batch.Put(ChunkKey(column, 0, 0), bad);
    ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
    ASSERT_EQ(LoadChunk(store, column, 0).status().code(), absl::StatusCode::kDataLoss) << i;
  }
}

TEST(Chunk, DamageAndMisplacementAreNoticed) {
  storage::MemoryStore store;
  const ColumnKey column{Family::kLabels, 1};
  storage::WriteBatch batch;
  PutChunk(column, 0, ChunkKind::kBitmap, 1, std::string(256, '\1'), 0, &batch);
  ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
  const std::string good = store.Dump()[0].second;
  for (size_t i = 0; i < good.size(); ++i) {
    std::string bad = good;
    bad[i] ^= 0x20;
    batch.Clear();
    batch.Put(ChunkKey(column, 0, 0), bad);
    ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
    ASSERT_EQ(GetChunk(store, column, 0, ChunkKind::kBitmap).status().code(), absl::StatusCode::kDataLoss) << i;
  }
  batch.Clear();
  batch.Put(ChunkKey(column, 1, 0), good);
  ASSERT_TRUE(store.Write(batch, storage::KvStore::Sync::kYes).ok());
  EXPECT_EQ(GetChunk(store, column, 1, ChunkKind::kBitmap).status().code(), absl::StatusCode::kDataLoss);
}

}  // namespace
}  // namespace claimgraph::graph
