// Transactions: what each call promises, one rule at a time.
#include <gtest/gtest.h>

#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/graph/graph_store.h"

namespace claimgraph::graph {
namespace {

class WriterTest : public testing::Test {
 protected:
  void SetUp() override {
    auto store = GraphStore::Open({});
    ASSERT_TRUE(store.ok()) << store.status();
    store_ = *std::move(store);
    auto writer = Begin();
    person_ = *writer->GetOrCreateLabel("Person");
    city_ = *writer->GetOrCreateLabel("City");
    knows_ = *writer->GetOrCreateType("KNOWS");
    name_ = *writer->GetOrCreateKey("name");
    age_ = *writer->GetOrCreateKey("age");
    ASSERT_TRUE(writer->Commit().ok());
  }
  std::unique_ptr<GraphWriter> Begin() {
    auto writer = store_->BeginWrite();
    EXPECT_TRUE(writer.ok()) << writer.status();
    return *std::move(writer);
  }
  NodeId Person(GraphWriter& writer, const char* name) {
    const PropertyValue properties[] = {{name_, Value::String(name)}};
    const auto node = writer.CreateNode(std::span(&person_, 1), properties);
    EXPECT_TRUE(node.ok()) << node.status();
    return *node;
  }
  static std::string Detail(const absl::Status& status) {
    const auto info = GetErrorInfo(status);
    return info ? info->type + "/" + info->detail : Cat("no detail: ", StdView(status.message()));
  }

  std::unique_ptr<GraphStore> store_;
  LabelId person_, city_;
  TypeId knows_;
  KeyId name_, age_;
};

TEST_F(WriterTest, ChangesAreSeenInsideAtOnceAndOutsideAfterCommit) {
  const auto before = store_->BeginRead();
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  EXPECT_EQ(writer->reader().Property(ElementKind::kNode, name_, ada)->as_string(), "Ada");
  EXPECT_TRUE(store_->BeginRead()->Property(ElementKind::kNode, name_, ada)->is_null());
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_EQ(store_->BeginRead()->Property(ElementKind::kNode, name_, ada)->as_string(), "Ada");
  EXPECT_TRUE(before->Property(ElementKind::kNode, name_, ada)->is_null());
}

TEST_F(WriterTest, RollbackTakesNamesAndNodesBack) {
  auto writer = Begin();
  ASSERT_TRUE(writer->GetOrCreateLabel("Ghost").ok());
  Person(*writer, "Ada");
  writer->Rollback();
  const auto reader = store_->BeginRead();
  EXPECT_FALSE(reader->catalog().FindLabel("Ghost"));
  EXPECT_EQ(reader->statistics().NodeCount(), 0u);
}

TEST_F(WriterTest, AWriterThatIsDroppedRollsBackAndFreesTheSlot) {
  { Person(*Begin(), "Ada"); }
  EXPECT_TRUE(store_->TryBeginWrite().ok());
  EXPECT_EQ(store_->BeginRead()->statistics().NodeCount(), 0u);
}

TEST_F(WriterTest, OneWriterAtATime) {
  auto writer = Begin();
  EXPECT_EQ(store_->TryBeginWrite().status().code(), absl::StatusCode::kUnavailable);
  writer->Rollback();
  EXPECT_TRUE(store_->TryBeginWrite().ok());
}

TEST_F(WriterTest, AReaderMayOnlyBecomeTheWriterWhileNothingWasCommitted) {
  auto reader = store_->BeginRead();
  auto writer = store_->BeginWriteFrom(*reader);
  ASSERT_TRUE(writer.ok()) << writer.status();
  Person(**writer, "Ada");
  ASSERT_TRUE((*writer)->Commit().ok());
  EXPECT_EQ(store_->BeginWriteFrom(*reader).status().code(), absl::StatusCode::kAborted);
  EXPECT_TRUE(store_->TryBeginWrite().ok());
}

TEST_F(WriterTest, PropertiesThatCannotBeStoredAreRefused) {
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  for (const Value& value : {Value::Map({}), Value::Node(1), Value::List({Value::Map({})})}) {
    EXPECT_EQ(Detail(writer->SetProperty(ElementKind::kNode, ada, age_, value)), "TypeError/InvalidPropertyType");
  }
  EXPECT_EQ(Detail(writer->SetProperty(ElementKind::kNode, ada, age_, Value::String(std::string(2 << 20, 'x')))),
            "ArgumentError/PropertyTooLarge");
  EXPECT_TRUE(writer->SetProperty(ElementKind::kNode, ada, age_, Value::List({Value::Int(1), Value()})).ok());
}

TEST_F(WriterTest, MissingElementsAreNamed) {
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  EXPECT_EQ(Detail(writer->CreateEdge(knows_, ada, 99, {}).status()), "EntityNotFound/DeletedEntityAccess");
  EXPECT_EQ(Detail(writer->SetProperty(ElementKind::kNode, 99, age_, Value::Int(1))),
            "EntityNotFound/DeletedEntityAccess");
  EXPECT_EQ(Detail(writer->SetProperty(ElementKind::kRelationship, 99, age_, Value::Int(1))),
            "EntityNotFound/DeletedEntityAccess");
  EXPECT_TRUE(writer->DeleteNode(99).ok());
  EXPECT_TRUE(writer->DeleteEdge(99).ok());
}

TEST_F(WriterTest, DeletedNodesMayNotKeepRelationships) {
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  const NodeId bo = Person(*writer, "Bo");
  ASSERT_TRUE(writer->CreateEdge(knows_, ada, bo, {}).ok());
  ASSERT_TRUE(writer->FinishStatement().ok());
  writer->BeginStatement();
  ASSERT_TRUE(writer->DeleteNode(ada).ok());
  EXPECT_EQ(Detail(writer->FinishStatement()), "ConstraintVerificationFailed/DeleteConnectedNode");
  EXPECT_EQ(writer->reader().Property(ElementKind::kNode, name_, ada)->as_string(), "Ada") << "rolled back";
  writer->BeginStatement();
  ASSERT_TRUE(writer->DetachDelete(ada).ok());
  EXPECT_TRUE(writer->FinishStatement().ok());
  EXPECT_FALSE(*writer->reader().HasEdges(bo));
}

TEST_F(WriterTest, CountersAreNet) {
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  ASSERT_TRUE(writer->FinishStatement().ok());
  EXPECT_EQ(*writer->counters(), (WriteCounters{.nodes_created = 1, .properties_added = 1, .labels_added = 1}));

  writer->BeginStatement();
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, ada, name_, Value::String("Bo")).ok());
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, ada, age_, Value::Int(3)).ok());
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, ada, age_, Value()).ok());
  const NodeId gone = Person(*writer, "Gone");
  ASSERT_TRUE(writer->DeleteNode(gone).ok());
  EXPECT_EQ(*writer->counters(), (WriteCounters{.properties_added = 1, .properties_removed = 1}));

  writer->BeginStatement();
  ASSERT_TRUE(writer->SetProperty(ElementKind::kNode, ada, name_, Value::String("Bo")).ok());
  EXPECT_FALSE(writer->counters()->any());

  writer->BeginStatement();
  ASSERT_TRUE(writer->DeleteNode(ada).ok());
  EXPECT_EQ(*writer->counters(), (WriteCounters{.nodes_deleted = 1, .properties_removed = 1, .labels_removed = 1}));
}

TEST_F(WriterTest, RollbackStatementKeepsEarlierStatements) {
  auto writer = Begin();
  Person(*writer, "Ada");
  ASSERT_TRUE(writer->FinishStatement().ok());
  writer->BeginStatement();
  Person(*writer, "Bo");
  ASSERT_TRUE(writer->GetOrCreateKey("later").ok());
  writer->RollbackStatement();
  EXPECT_FALSE(writer->reader().catalog().FindKey("later"));
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_EQ(store_->BeginRead()->statistics().NodeCount(), 1u);
}

TEST_F(WriterTest, ASelfLoopIsReportedOnceInBothDirections) {
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  ASSERT_TRUE(writer->CreateEdge(knows_, ada, ada, {}).ok());
  NeighbourLists lists;
  ASSERT_TRUE(writer->reader().Expand({}, Direction::kBoth, std::span(&ada, 1), &lists).ok());
  EXPECT_EQ(lists.nodes.size(), 1u);
  int64_t degree = 0;
  ASSERT_TRUE(writer->reader().Degrees({}, Direction::kBoth, std::span(&ada, 1), &degree).ok());
  EXPECT_EQ(degree, 1);
}

TEST_F(WriterTest, EvidenceGoesWithItsClaimAndItsElement) {
  auto writer = Begin();
  const NodeId ada = Person(*writer, "Ada");
  const NodeId claim = Person(*writer, "claim");
  const NodeId other = Person(*writer, "other");
  const ElementRef element{ElementKind::kNode, ada};
  ASSERT_TRUE(writer->AddEvidence(element, claim).ok());
  ASSERT_TRUE(writer->AddEvidence(element, claim).ok());
  ASSERT_TRUE(writer->AddEvidence(element, other).ok());
  EXPECT_EQ(*writer->reader().EvidencedElements(claim), (std::vector<ElementRef>{element}));
  ASSERT_TRUE(writer->DeleteNode(claim).ok());
  EvidenceLists lists;
  ASSERT_TRUE(writer->reader().Evidence(ElementKind::kNode, std::span(&ada, 1), &lists).ok());
  EXPECT_EQ(lists.claims, (std::vector<NodeId>{other}));
  ASSERT_TRUE(writer->DeleteNode(ada).ok());
  EXPECT_TRUE(writer->reader().EvidencedElements(other)->empty());
}

TEST_F(WriterTest, WhatHasEndedStaysEnded) {
  auto writer = Begin();
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_FALSE(writer->CreateNode({}, {}).ok());
  EXPECT_FALSE(writer->Commit().ok());
  writer->Rollback();
  writer->RollbackStatement();
}

TEST_F(WriterTest, StrangeIdsAreHarmless) {
  auto writer = Begin();
  Person(*writer, "Ada");
  GraphReader& reader = writer->reader();
  const uint64_t ids[] = {~uint64_t{0}, uint64_t{1} << 40, 0xfffffffe, 5};
  NeighbourLists lists;
  EXPECT_TRUE(reader.Expand({}, Direction::kBoth, ids, &lists).ok());
  EXPECT_EQ(lists.nodes.size(), 0u);
  Vector values;
  EXPECT_TRUE(reader.Gather(ElementKind::kNode, name_, ids, &values).ok());
  EXPECT_TRUE(reader.Gather(ElementKind::kRelationship, name_, ids, &values).ok());
  EXPECT_EQ(values.size(), 4u);
  uint8_t exist[4];
  EXPECT_TRUE(reader.NodesExist(ids, exist).ok());
  for (const uint64_t id : ids) {
    EXPECT_FALSE(reader.FindEdge(id)->has_value());
    AdjacencyList list;
    EXPECT_TRUE(reader.OpenAdjacency(knows_, Direction::kOut)->List(id, &list).ok());
    EXPECT_TRUE(reader.OpenAdjacency(TypeId{77}, Direction::kOut)->List(id, &list).ok());
    EXPECT_TRUE(reader.Properties(ElementKind::kNode, id)->empty());
    EXPECT_TRUE(reader.EvidencedElements(id)->empty());
    ChunkBitmap bits;
    EXPECT_TRUE(reader.ReadLabel(person_, id, bits).ok());
    EdgeChunk edges;
    EXPECT_TRUE(reader.ReadEdges(knows_, id, &edges).ok());
  }
}

class EndLabelsTest : public WriterTest {
 protected:
  void SetUp() override {
    WriterTest::SetUp();
    auto writer = Begin();
    ada_ = Person(*writer, "Ada");
    const NodeId bob = Person(*writer, "Bob");
    EXPECT_TRUE(writer->CreateEdge(knows_, ada_, bob, {}).ok());
    EXPECT_TRUE(writer->CreateEdge(knows_, bob, ada_, {}).ok());
    EXPECT_TRUE(writer->Commit().ok());
  }
  static absl::Status Go() { return absl::OkStatus(); }
  bool Known(GraphReader& reader) { return *reader.EndsHaveLabel(knows_, Direction::kOut, person_, nullptr); }
  bool Look(GraphReader& reader) { return *reader.EndsHaveLabel(knows_, Direction::kOut, person_, Go); }

  NodeId ada_ = 0;
};

TEST_F(EndLabelsTest, IsKnownOnceSomebodyHasLooked) {
  EXPECT_FALSE(Known(*store_->BeginRead()));
  EXPECT_TRUE(Look(*store_->BeginRead()));
  EXPECT_TRUE(Known(*store_->BeginRead()));
  EXPECT_FALSE(*store_->BeginRead()->EndsHaveLabel(knows_, Direction::kOut, city_, Go));
  EXPECT_TRUE(*store_->BeginRead()->EndsHaveLabel(knows_, Direction::kBoth, person_, Go));
}

TEST_F(EndLabelsTest, ANewRelationshipMakesItUnknownForThoseWhoSeeIt) {
  EXPECT_TRUE(Look(*store_->BeginRead()));
  const auto before = store_->BeginRead();
  auto writer = Begin();
  const auto nobody = writer->CreateNode({}, {});
  ASSERT_TRUE(writer->CreateEdge(knows_, ada_, *nobody, {}).ok());
  EXPECT_FALSE(Look(writer->reader()));
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_FALSE(Look(*store_->BeginRead()));
  EXPECT_FALSE(Look(*before));  // it was true there, but is no longer known
}

TEST_F(EndLabelsTest, WhatARolledBackWriterFoundOutIsForgotten) {
  auto writer = Begin();
  ASSERT_TRUE(writer->AddLabel(ada_, city_).ok());
  const auto bob = writer->reader().OpenAdjacency(knows_, Direction::kOut);
  AdjacencyList list;
  ASSERT_TRUE(bob->List(ada_, &list).ok());
  ASSERT_TRUE(writer->AddLabel(list.neighbours[0], city_).ok());
  EXPECT_TRUE(*writer->reader().EndsHaveLabel(knows_, Direction::kOut, city_, Go));
  writer.reset();
  EXPECT_FALSE(*store_->BeginRead()->EndsHaveLabel(knows_, Direction::kOut, city_, nullptr));
  auto next = Begin();  // has the number that the one before had
  Person(*next, "Cid");
  ASSERT_TRUE(next->Commit().ok());
  EXPECT_FALSE(*store_->BeginRead()->EndsHaveLabel(knows_, Direction::kOut, city_, Go));
}

TEST_F(EndLabelsTest, ANodeThatLosesTheLabelMakesItUntrue) {
  EXPECT_TRUE(Look(*store_->BeginRead()));
  auto writer = Begin();
  ASSERT_TRUE(writer->RemoveLabel(ada_, person_).ok());
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_FALSE(Look(*store_->BeginRead()));
}

TEST_F(EndLabelsTest, WhatALaterLabelMadeTrueIsNotTrueForOlderSnapshots) {
  const auto before = store_->BeginRead();
  auto writer = Begin();
  for (const NodeId node : {ada_, ada_ + 1}) ASSERT_TRUE(writer->AddLabel(node, city_).ok());
  const auto has = [this](GraphReader& reader, const std::function<absl::Status()>& guard) {
    return *reader.EndsHaveLabel(knows_, Direction::kOut, city_, guard);
  };
  EXPECT_TRUE(has(writer->reader(), Go));
  EXPECT_FALSE(has(*store_->BeginRead(), nullptr)) << "it is not committed";
  EXPECT_FALSE(has(*before, Go));
  ASSERT_TRUE(writer->Commit().ok());
  EXPECT_TRUE(has(*store_->BeginRead(), Go));
  EXPECT_TRUE(has(*store_->BeginRead(), nullptr));
  EXPECT_FALSE(has(*before, nullptr));
  EXPECT_FALSE(has(*before, Go));
}

TEST_F(EndLabelsTest, TheGuardEndsTheSearch) {
  const auto stop = [] { return absl::CancelledError("stop"); };
  EXPECT_TRUE(absl::IsCancelled(
      store_->BeginRead()->EndsHaveLabel(knows_, Direction::kOut, person_, stop).status()));
  EXPECT_FALSE(Known(*store_->BeginRead()));
}

}  // namespace
}  // namespace claimgraph::graph
