// Random changes against a model in std containers, with rollbacks, savepoints, snapshots that outlive later commits,
// folds at any moment, and reopening. What is checked after each step: every read call gives what the model says, at
// the newest state and at each snapshot that is still open.
#include <gtest/gtest.h>

#include <deque>
#include <memory>
#include <random>

#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"
#include "engine/storage/memory_store.h"
#include "graph_model.h"

namespace claimgraph::graph {
namespace {

constexpr uint32_t kLabels = 3;
constexpr uint32_t kTypes = 2;
constexpr uint32_t kKeys = 4;

// Keeps what it is given beyond the GraphStore's life.
class Harness {
 public:
  explicit Harness(uint64_t seed) : random_(seed) {
    Open();
    auto writer = *store_->BeginWrite();
    for (uint32_t i = 0; i < kLabels; ++i) EXPECT_EQ(writer->GetOrCreateLabel(Cat("L", i))->value, i);
    for (uint32_t i = 0; i < kTypes; ++i) EXPECT_EQ(writer->GetOrCreateType(Cat("T", i))->value, i);
    for (uint32_t i = 0; i < kKeys; ++i) EXPECT_EQ(writer->GetOrCreateKey(Cat("k", i))->value, i);
    EXPECT_TRUE(writer->CreateIndex("", LabelId{0}, KeyId{0}, false).ok());
    EXPECT_TRUE(writer->Commit().ok());
  }

  void Open() {
    auto store = GraphStore::Open({.kv_store = kv_, .memory_budget_bytes = uint64_t{4} << 20});
    ASSERT_TRUE(store.ok()) << store.status();
    store_ = *std::move(store);
  }

  void Step() {
    const uint32_t dice = Below(100);
    if (dice < 60) {
      Transaction();
    } else if (dice < 70) {
      snapshots_.push_back({store_->BeginRead(), model_});
      if (snapshots_.size() > 3) snapshots_.pop_front();
    } else if (dice < 85) {
      const absl::Status status = store_->Checkpoint();
      ASSERT_TRUE(status.ok()) << status;
    } else if (dice < 93 && !snapshots_.empty()) {
      snapshots_.erase(snapshots_.begin() + Below(static_cast<uint32_t>(snapshots_.size())));
    } else if (dice >= 96) {
      Reopen();
    }
  }

  void Reopen() {
    snapshots_.clear();
    if (Below(2) == 0) {
      const absl::Status status = store_->Close();
      ASSERT_TRUE(status.ok()) << status;
    }
    store_.reset();
    Open();
  }

  void Check() {
    const auto reader = store_->BeginRead();
    ASSERT_EQ(Difference(*reader, model_, kLabels, kTypes, kKeys), "");
    for (const auto& index : reader->catalog().indexes()) ASSERT_EQ(IndexDifference(*reader, model_, index), "");
    EXPECT_EQ(reader->statistics().NodeCount(), model_.nodes.size());
    EXPECT_EQ(reader->statistics().EdgeCount(), model_.edges.size());
    for (auto& snapshot : snapshots_) {
      ASSERT_EQ(Difference(*snapshot.reader, snapshot.model, kLabels, kTypes, kKeys), "") << "old snapshot";
      for (const auto& index : snapshot.reader->catalog().indexes()) {
        ASSERT_EQ(IndexDifference(*snapshot.reader, snapshot.model, index), "") << "old snapshot";
      }
    }
  }

 private:
  struct Kept {
    std::unique_ptr<GraphReader> reader;
    GraphModel model;
  };

  uint32_t Below(uint32_t limit) { return static_cast<uint32_t>(random_() % limit); }

  Value RandomValue() {
    switch (Below(9)) {
      case 0:
        return Value::Int(static_cast<int64_t>(Below(50)));
      case 1:
        return Value::Int(static_cast<int64_t>(random_()));
      case 2:
        return Value::Float(Below(20) / 4.0);
      case 3:
        return Value::Bool(Below(2) != 0);
      case 4:
        return Value::Date(Below(1000));
      case 5:
        return Value::List({Value::Int(Below(3)), Value::String("x")});
      case 6:
        return Value();
      default:
        return Value::String(Cat("s", Below(30), std::string(Below(20), 'y')));
    }
  }
  // Columns 1 and 2 keep one type, so that typed chunks are tested too.
  Value ValueFor(uint32_t key) {
    if (key == 1) return Value::Int(Below(100000));
    if (key == 2) return Value::String(Cat("word", Below(12)));
    return RandomValue();
  }

  NodeId SomeNode(const GraphModel& model) {
    if (model.nodes.empty()) return 0;
    auto it = model.nodes.lower_bound(Below(static_cast<uint32_t>(model.next_node) + 1));
    return it == model.nodes.end() ? model.nodes.begin()->first : it->first;
  }
  EdgeId SomeEdge(const GraphModel& model) {
    auto it = model.edges.begin();
    std::advance(it, Below(static_cast<uint32_t>(model.edges.size())));
    return it->first;
  }

  void Transaction() {
    auto started = store_->BeginWrite();
    ASSERT_TRUE(started.ok()) << started.status();
    auto writer = *std::move(started);
    GraphModel model = model_;
    const uint32_t changes = Below(4) == 0 ? 400 : 1 + Below(30);
    GraphModel saved = model;
    GraphWriter::Savepoint savepoint = writer->SetSavepoint();
    for (uint32_t i = 0; i < changes; ++i) {
      const uint32_t dice = Below(60);
      if (dice == 0) {
        saved = model;
        savepoint = writer->SetSavepoint();
      } else if (dice == 1) {
        writer->RollbackTo(savepoint);
        model = saved;
      } else {
        Change(*writer, &model);
      }
    }
    if (Below(4) == 0) {
      ASSERT_EQ(Difference(writer->reader(), model, kLabels, kTypes, kKeys), "") << "own changes";
    }
    if (Below(5) == 0) {
      writer->Rollback();
      return;
    }
    const absl::Status status = writer->Commit();
    ASSERT_TRUE(status.ok()) << status;
    model_ = std::move(model);
  }

  void Change(GraphWriter& writer, GraphModel* model) {
    const uint32_t dice = Below(100);
    if (dice < 30 || model->nodes.size() < 5) return CreateNode(writer, model);
    if (dice < 55) return CreateEdge(writer, model);
    if (dice < 72) return SetProperty(writer, model);
    if (dice < 80) return SetLabel(writer, model);
    if (dice < 86) return DeleteEdge(writer, model);
    if (dice < 89) return DeleteNode(writer, model);
    if (dice < 97) return SetEvidence(writer, model);
    SetBlob(writer, model);
  }

  void CreateNode(GraphWriter& writer, GraphModel* model) {
    std::vector<LabelId> labels;
    std::vector<PropertyValue> properties;
    ModelNode node;
    for (uint32_t label = 0; label < kLabels; ++label) {
      if (Below(2) == 0) continue;
      labels.push_back(LabelId{label});
      node.labels.insert(label);
    }
    for (uint32_t key = 0; key < kKeys; ++key) {
      if (Below(3) == 0) continue;
      const Value value = ValueFor(key);
      properties.emplace_back(KeyId{key}, value);
      if (!value.is_null()) node.properties[key] = value;
    }
    const auto id = writer.CreateNode(labels, properties);
    ASSERT_TRUE(id.ok()) << id.status();
    model->nodes[*id] = node;
    model->next_node = std::max(model->next_node, *id + 1);
    model_.next_node = std::max(model_.next_node, model->next_node);
  }

  void CreateEdge(GraphWriter& writer, GraphModel* model) {
    const NodeId source = SomeNode(*model);
    const NodeId target = Below(10) == 0 ? source : SomeNode(*model);
    const uint32_t type = Below(kTypes);
    ModelEdge edge{source, target, {}};
    std::vector<PropertyValue> properties;
    if (Below(2) == 0) {
      const uint32_t key = Below(kKeys);
      const Value value = ValueFor(key);
      properties.emplace_back(KeyId{key}, value);
      if (!value.is_null()) edge.properties[key] = value;
    }
    const auto id = writer.CreateEdge(TypeId{type}, source, target, properties);
    ASSERT_TRUE(id.ok()) << id.status();
    model->edges[*id] = edge;
  }

  void SetProperty(GraphWriter& writer, GraphModel* model) {
    const bool node = model->edges.empty() || Below(3) != 0;
    const uint64_t id = node ? SomeNode(*model) : SomeEdge(*model);
    const uint32_t key = Below(kKeys);
    const Value value = Below(5) == 0 ? Value() : ValueFor(key);
    const absl::Status status =
        writer.SetProperty(node ? ElementKind::kNode : ElementKind::kRelationship, id, KeyId{key}, value);
    ASSERT_TRUE(status.ok()) << status;
    auto& properties = node ? model->nodes[id].properties : model->edges[id].properties;
    if (value.is_null()) {
      properties.erase(key);
    } else {
      properties[key] = value;
    }
  }

  void SetLabel(GraphWriter& writer, GraphModel* model) {
    const NodeId node = SomeNode(*model);
    const uint32_t label = Below(kLabels);
    if (Below(2) == 0) {
      ASSERT_TRUE(writer.AddLabel(node, LabelId{label}).ok());
      model->nodes[node].labels.insert(label);
    } else {
      ASSERT_TRUE(writer.RemoveLabel(node, LabelId{label}).ok());
      model->nodes[node].labels.erase(label);
    }
  }

  void DeleteEdge(GraphWriter& writer, GraphModel* model) {
    if (model->edges.empty()) return;
    const EdgeId edge = SomeEdge(*model);
    ASSERT_TRUE(writer.DeleteEdge(edge).ok());
    model->edges.erase(edge);
    model->evidence.erase({static_cast<int>(ElementKind::kRelationship), edge});
  }

  void DeleteNode(GraphWriter& writer, GraphModel* model) {
    const NodeId node = SomeNode(*model);
    const absl::Status status = writer.DetachDelete(node);
    ASSERT_TRUE(status.ok()) << status;
    std::vector<EdgeId> gone;
    for (const auto& [id, edge] : model->edges) {
      if (edge.source == node || edge.target == node) gone.push_back(id);
    }
    for (const EdgeId id : gone) {
      model->edges.erase(id);
      model->evidence.erase({static_cast<int>(ElementKind::kRelationship), id});
    }
    model->nodes.erase(node);
    model->evidence.erase({static_cast<int>(ElementKind::kNode), node});
    for (auto& [element, claims] : model->evidence) claims.erase(node);
  }

  void SetEvidence(GraphWriter& writer, GraphModel* model) {
    const bool node = model->edges.empty() || Below(2) == 0;
    const ElementRef element{node ? ElementKind::kNode : ElementKind::kRelationship,
                             node ? SomeNode(*model) : SomeEdge(*model)};
    const NodeId claim = SomeNode(*model);
    auto& claims = model->evidence[{static_cast<int>(element.kind), element.id}];
    if (Below(3) != 0) {
      ASSERT_TRUE(writer.AddEvidence(element, claim).ok());
      claims.insert(claim);
    } else {
      ASSERT_TRUE(writer.RemoveEvidence(element, claim).ok());
      claims.erase(claim);
    }
  }

  void SetBlob(GraphWriter& writer, GraphModel* model) {
    const std::string id = Cat("b", Below(4));
    if (Below(4) == 0) {
      ASSERT_TRUE(writer.DeleteBlob("raw", id).ok());
      model->blobs.erase(id);
      return;
    }
    const std::string bytes(Below(3) == 0 ? 1500000 : Below(50), static_cast<char>('a' + Below(26)));
    ASSERT_TRUE(writer.PutBlob("raw", id, bytes).ok());
    model->blobs[id] = bytes;
  }

  std::mt19937_64 random_;
  std::shared_ptr<storage::MemoryStore> kv_ = std::make_shared<storage::MemoryStore>();
  std::unique_ptr<GraphStore> store_;
  GraphModel model_;
  std::deque<Kept> snapshots_;
};

class GraphModelTest : public testing::TestWithParam<uint64_t> {};

TEST_P(GraphModelTest, AgreesWithTheModel) {
  Harness harness(GetParam());
  for (int step = 0; step < 60 && !HasFatalFailure(); ++step) {
    SCOPED_TRACE(testing::Message() << "seed " << GetParam() << ", step " << step);
    harness.Step();
    if (step % 4 == 3) harness.Check();
  }
  if (HasFatalFailure()) return;
  harness.Reopen();
  harness.Check();
}

INSTANTIATE_TEST_SUITE_P(Seeds, GraphModelTest, testing::Range<uint64_t>(1, 9));

}  // namespace
}  // namespace claimgraph::graph
