// Keys of a new index come sorted and complete, however little memory there is for them.
#include "engine/graph/write/index_collector.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/graph/graph_store.h"
#include "engine/graph/index/index_chunks.h"

namespace claimgraph::graph {
namespace {

class IndexCollectorTest : public testing::Test {
 protected:
  void SetUp() override {
    store_ = std::move(GraphStore::Open({})).value();
    auto writer = std::move(store_->BeginWrite()).value();
    writer->BeginStatement();
    index_.label = writer->GetOrCreateLabel("N").value();
    index_.key = writer->GetOrCreateKey("a").value();
    index_.more_keys = {writer->GetOrCreateKey("b").value()};
    edges_.kind = ElementKind::kRelationship;
    edges_.type = writer->GetOrCreateType("R").value();
    edges_.key = index_.key;
    for (int64_t i = 0; i < kNodes; ++i) {
      std::vector<PropertyValue> properties = {{index_.key, Value::Int(i * 7919 % 50)}};
      if (i % 10 != 0) properties.emplace_back(index_.more_keys[0], Value::String("s" + std::to_string(i % 3)));
      const NodeId node = writer->CreateNode(std::span(&index_.label, 1), properties).value();
      ASSERT_TRUE(writer->CreateEdge(edges_.type, node, 0, std::span(properties).first(1)).ok());
    }
    ASSERT_TRUE(writer->Commit().ok());
    reader_ = store_->BeginRead();
  }

  std::vector<std::string> Collect(const catalog::IndexInfo& index, uint64_t bytes_max) {
    std::vector<std::string> keys;
    const absl::Status status =
        IndexCollector(*reader_, index, bytes_max, nullptr).Run([&](std::span<const std::string_view> run) {
          EXPECT_LE(run.size(), kIndexBlockKeys);
          keys.insert(keys.end(), run.begin(), run.end());
          return absl::OkStatus();
        });
    EXPECT_TRUE(status.ok()) << status;
    return keys;
  }

  static constexpr int64_t kNodes = 9000;
  std::unique_ptr<GraphStore> store_;
  std::unique_ptr<GraphReader> reader_;
  catalog::IndexInfo index_;
  catalog::IndexInfo edges_;
};

TEST_F(IndexCollectorTest, ManyPassesGiveWhatOneGives) {
  const std::vector<std::string> keys = Collect(index_, uint64_t{1} << 30);
  EXPECT_EQ(keys.size(), kNodes - kNodes / 10);  // those that lack a property are left out
  EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
  EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
  for (const uint64_t bytes_max : {200'000, 50'000, 20'000}) EXPECT_EQ(Collect(index_, bytes_max), keys) << bytes_max;
}

TEST_F(IndexCollectorTest, RelationshipsAreNumberedWithinTheirType) {
  const std::vector<std::string> keys = Collect(edges_, 100'000);
  ASSERT_EQ(keys.size(), size_t{kNodes});
  std::vector<uint64_t> numbers;
  for (const std::string& key : keys) numbers.push_back(IndexNode(key));
  std::sort(numbers.begin(), numbers.end());
  for (uint64_t i = 0; i < numbers.size(); ++i) ASSERT_EQ(numbers[i], i);
}

TEST_F(IndexCollectorTest, ItStopsWhenItIsAskedTo) {
  const GraphWriter::SchemaProgress stop = [](uint64_t done, uint64_t chunks) {
    EXPECT_LT(done, chunks);
    return done < 2 ? absl::OkStatus() : absl::CancelledError("enough");
  };
  IndexCollector collector(*reader_, index_, 1 << 20, stop);
  const absl::Status status = collector.Run([](std::span<const std::string_view>) {
    ADD_FAILURE() << "nothing comes before all is read";
    return absl::OkStatus();
  });
  EXPECT_TRUE(absl::IsCancelled(status)) << status;
}

// A build that fails leaves no index behind, and the next one works.
TEST_F(IndexCollectorTest, ACancelledBuildLeavesNothing) {
  auto writer = std::move(store_->BeginWrite()).value();
  writer->BeginStatement();
  catalog::IndexInfo wanted = index_;
  wanted.name = "ab";
  const auto cancelled = writer->CreateIndex(wanted, [](uint64_t, uint64_t) { return absl::CancelledError("enough"); });
  EXPECT_TRUE(absl::IsCancelled(cancelled.status()));
  EXPECT_EQ(writer->reader().catalog().FindIndex("ab"), nullptr);
  const auto made = writer->CreateIndex(wanted, nullptr);
  ASSERT_TRUE(made.ok()) << made.status();
  ASSERT_TRUE(writer->Commit().ok());
  const Value equal[] = {Value::Int(7), Value::String("s1")};
  IndexSpan span;
  span.equal = equal;
  IndexPosition position;
  std::vector<uint64_t> found;
  const auto reader = store_->BeginRead();
  while (!position.done) ASSERT_TRUE(reader->IndexScan(*made, span, false, 5, &position, &found).ok());
  EXPECT_FALSE(found.empty());
  EXPECT_TRUE(std::is_sorted(found.begin(), found.end()));
}

}  // namespace
}  // namespace claimgraph::graph
