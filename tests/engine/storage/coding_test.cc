#include "engine/storage/coding.h"

#include <gtest/gtest.h>

#include <random>

namespace claimgraph::storage {
namespace {

TEST(Coding, VarintsRoundTrip) {
  std::mt19937_64 random(1);
  for (int bits = 0; bits < 64; ++bits) {
    for (const uint64_t number : {uint64_t{1} << bits, (uint64_t{1} << bits) - 1, random() >> (63 - bits)}) {
      std::string bytes;
      AppendVarint(&bytes, number);
      AppendSigned(&bytes, static_cast<int64_t>(number));
      ByteReader in(bytes);
      EXPECT_EQ(in.Varint(), number);
      EXPECT_EQ(in.Signed(), static_cast<int64_t>(number));
      EXPECT_TRUE(in.ok() && in.done());
    }
  }
}

TEST(Coding, BigEndianKeepsOrder) {
  std::mt19937_64 random(2);
  for (int i = 0; i < 10000; ++i) {
    const uint64_t a = random() >> (random() % 64);
    const uint64_t b = random() >> (random() % 64);
    std::string x, y;
    AppendBigEndian(&x, a);
    AppendBigEndian(&y, b);
    ASSERT_EQ(a < b, x < y);
    ASSERT_EQ(LoadBigEndian<uint64_t>(x.data()), a);
  }
}

TEST(ByteReader, NeverReadsPastTheEndAndStaysFailed) {
  ByteReader in(
      std::string_view("\x05"
                       "ab",
                       3));
  EXPECT_EQ(in.Bytes(), "");
  EXPECT_FALSE(in.ok());
  EXPECT_EQ(in.Fixed<uint64_t>(), 0u);
  EXPECT_EQ(in.Varint(), 0u);
  EXPECT_FALSE(in.ok());
  const std::string bytes(20, '\xff');
  ByteReader endless(bytes);
  endless.Varint();
  EXPECT_FALSE(endless.ok());
}

TEST(Checksum, DependsOnBytesAndSeed) {
  EXPECT_NE(Checksum("a", 0), Checksum("b", 0));
  EXPECT_NE(Checksum("a", 0), Checksum("a", 1));
  EXPECT_EQ(Checksum("ClaimGraph", 7), Checksum("ClaimGraph", 7));
}

}  // namespace
}  // namespace claimgraph::storage
