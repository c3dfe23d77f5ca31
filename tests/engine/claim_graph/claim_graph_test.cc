// Evidence, effect and retraction over a small claim graph in memory.
#include "engine/claim_graph/claim_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "engine/claim_graph/evidence_rows.h"
#include "engine/graph/graph_store.h"
#include "engine/plan/logical_operator.h"

namespace claimgraph::claim_graph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Properties = std::vector<std::pair<std::string, Value>>;

Value Str(std::string_view s) { return Value::String(s); }

// Two documents. d1: "Ban hits orders. Rule may help." with claims c1 (whole first sentence) and c2 (in the second);
// d2: "禁令打擊訂單" with claim c3, by an actor. Ban -AFFECTS(-1, reported)-> Orders rests on c1 and c3;
// Rule -AFFECTS(+1, hypothetical)-> Product on c2; Orders -FROM-> Product on c1.
class ClaimGraphTest : public testing::Test {
 protected:
  ClaimGraphTest() {
    store_ = graph::GraphStore::Open({}).value();
    writer_ = store_->BeginWrite().value();
    writer_->BeginStatement();
    d1_ = Node({"Document"}, {{"id", Str("doc1")}, {"uri", Str("b.txt")}});
    d2_ = Node({"Document"}, {{"id", Str("doc2")}, {"uri", Str("a.txt")}});
    const NodeId p1 = Passage(d1_, "Ban hits orders.", 10, 3);
    const NodeId p2 = Passage(d1_, "Rule may help.", 27, 4);
    const NodeId p3 = Passage(d2_, "禁令打擊訂單", 0, 1);
    c1_ = Claim(p1, "c1", "asserted", 10, 26);
    c2_ = Claim(p2, "c2", "hypothetical", 32, 40);
    c3_ = Claim(p3, "c3", "reported", 6, 18);
    author_ = Entity("Author", {c1_, c2_});
    speaker_ = Entity("Reuters", {c3_});
    Edge("ATTRIBUTED_TO", c1_, author_, {});
    Edge("ATTRIBUTED_TO", c3_, speaker_, {});
    ban_ = Entity("Ban", {c1_, c3_});
    orders_ = Entity("Orders", {c1_, c3_});
    rule_ = Entity("Rule", {c2_});
    product_ = Entity("Product", {c1_, c2_});
    const Properties lowers = {{"sign", Value::Int(-1)}, {"modality", Str("reported")}};
    const Properties raises = {{"sign", Value::Int(1)}, {"modality", Str("hypothetical")}};
    ban_orders_ = Relation("AFFECTS", ban_, orders_, lowers, {c1_, c3_});
    rule_product_ = Relation("AFFECTS", rule_, product_, raises, {c2_});
    orders_product_ = Relation("FROM", orders_, product_, {}, {c1_});
  }

  NodeId Node(const std::vector<std::string>& labels, const Properties& properties) {
    std::vector<LabelId> ids;
    for (const std::string& label : labels) ids.push_back(writer_->GetOrCreateLabel(label).value());
    return writer_->CreateNode(ids, Keys(properties)).value();
  }
  EdgeId Edge(const std::string& type, NodeId from, NodeId to, const Properties& properties) {
    return writer_->CreateEdge(writer_->GetOrCreateType(type).value(), from, to, Keys(properties)).value();
  }
  std::vector<graph::PropertyValue> Keys(const Properties& properties) {
    std::vector<graph::PropertyValue> values;
    for (const auto& [key, value] : properties) values.emplace_back(writer_->GetOrCreateKey(key).value(), value);
    return values;
  }
  NodeId Passage(NodeId document, std::string_view text, int64_t start, int64_t line) {
    const NodeId passage = Node({"Passage"}, {{"text", Str(text)},
                                              {"section", Str("Part")},
                                              {"line", Value::Int(line)},
                                              {"start", Value::Int(start)},
                                              {"end", Value::Int(start + static_cast<int64_t>(text.size()))}});
    Edge("IN", passage, document, {});
    return passage;
  }
  NodeId Claim(NodeId passage, std::string_view id, std::string_view modality, int64_t start, int64_t end) {
    const NodeId claim = Node({"Claim"}, {{"id", Str(id)},
                                          {"text", Str("text of the claim")},
                                          {"modality", Str(modality)},
                                          {"start", Value::Int(start)},
                                          {"end", Value::Int(end)}});
    Edge("STATED_IN", claim, passage, {});
    return claim;
  }
  NodeId Entity(std::string_view name, const std::vector<NodeId>& claims) {
    const NodeId entity = Node({"Entity"}, {{"name", Str(name)}});
    for (const NodeId claim : claims) {
      EXPECT_TRUE(writer_->AddEvidence({ElementKind::kNode, entity}, claim).ok());
      Edge("ABOUT", claim, entity, {});
    }
    return entity;
  }
  RelationshipRef Relation(const std::string& type, NodeId from, NodeId to, const Properties& properties,
                           const std::vector<NodeId>& claims) {
    const EdgeId edge = Edge(type, from, to, properties);
    for (const NodeId claim : claims) {
      EXPECT_TRUE(writer_->AddEvidence({ElementKind::kRelationship, edge}, claim).ok());
    }
    return {edge, from, to};
  }

  // "claim document line quote" of each row.
  std::vector<std::string> Rows(const Value& element) {
    std::vector<std::vector<Value>> rows;
    EXPECT_TRUE(claims_.EvidenceRows(reader(), std::span(&element, 1), &rows).ok());
    std::vector<std::string> texts;
    for (const auto& row : rows) {
      EXPECT_EQ(row.size(), plan::TraceColumns().size());
      const auto text = [&](EvidenceColumn column) {
        const Value& value = row[static_cast<size_t>(column)];
        return value.is_null() ? std::string("null") : std::string(value.as_string());
      };
      texts.push_back(text(EvidenceColumn::kClaim) + " " + text(EvidenceColumn::kDocument) + " " +
                      text(EvidenceColumn::kAttributedTo) + " " + text(EvidenceColumn::kQuote));
    }
    return texts;
  }
  // The names of the entities that are left, and how many nodes there are.
  std::vector<std::string> Left() {
    std::vector<std::string> left;
    uint64_t nodes = 0;
    const auto name = reader().catalog().FindKey("name");
    for (NodeId id = 0; id < 100; ++id) {
      uint8_t exists = 0;
      EXPECT_TRUE(reader().NodesExist(std::span(&id, 1), &exists).ok());
      nodes += exists;
      const Value value = reader().Property(ElementKind::kNode, *name, id).value();
      if (!value.is_null()) left.emplace_back(value.as_string());
    }
    left.push_back(std::to_string(nodes));
    return left;
  }
  PathData Path(std::vector<NodeId> nodes, std::vector<RelationshipRef> relationships) {
    return {std::move(nodes), std::move(relationships)};
  }
  graph::GraphReader& reader() { return writer_->reader(); }

  std::unique_ptr<graph::GraphStore> store_;
  std::unique_ptr<graph::GraphWriter> writer_;
  ClaimGraph claims_;
  NodeId d1_, d2_, c1_, c2_, c3_, author_, speaker_, ban_, orders_, rule_, product_;
  RelationshipRef ban_orders_, rule_product_, orders_product_;
};

TEST(QuoteTest, CutsExactlyOrNotAtAll) {
  const Value text = Str("禁令打擊");
  const auto quote = [&](int64_t start, int64_t end, int64_t passage_end = 112) {
    const Value cut =
        Quote(text, Value::Int(100), Value::Int(passage_end), Value::Int(start), Value::Int(end));
    return cut.is_null() ? std::string("null") : std::string(cut.as_string());
  };
  EXPECT_EQ(quote(100, 112), "禁令打擊");
  EXPECT_EQ(quote(103, 109), "令打");
  EXPECT_EQ(quote(103, 103), "");
  EXPECT_EQ(quote(99, 105), "null");
  EXPECT_EQ(quote(106, 113), "null");
  EXPECT_EQ(quote(109, 106), "null");
  EXPECT_EQ(quote(101, 106), "null");
  EXPECT_EQ(quote(100, 107), "null");
  EXPECT_EQ(quote(INT64_MIN, INT64_MAX), "null");
  EXPECT_EQ(quote(100, 104, 108), "禁令打擊");  // two bytes a character in the file
  EXPECT_TRUE(Quote(Value(), Value::Int(0), Value(), Value::Int(0), Value::Int(0)).is_null());
}

TEST_F(ClaimGraphTest, EvidenceIsOrderedByDocumentAndQuotedExactly) {
  EXPECT_THAT(Rows(Value::Relationship(ban_orders_)),
              ElementsAre("c3 a.txt Reuters 打擊訂單", "c1 b.txt Author Ban hits orders."));
  EXPECT_THAT(Rows(Value::Node(rule_)), ElementsAre("c2 b.txt null may help"));
  EXPECT_THAT(Rows(Value::Node(c2_)), ElementsAre("c2 b.txt null may help"));
  EXPECT_THAT(Rows(Value::Node(d1_)), IsEmpty());
  EXPECT_THAT(Rows(Value()), IsEmpty());
}

TEST_F(ClaimGraphTest, APathRestsOnItsRelationships) {
  EXPECT_THAT(Rows(Value::Path(Path({ban_, orders_, product_}, {ban_orders_, orders_product_}))),
              ElementsAre("c3 a.txt Reuters 打擊訂單", "c1 b.txt Author Ban hits orders."));
  EXPECT_THAT(Rows(Value::Path(Path({rule_}, {}))), ElementsAre("c2 b.txt null may help"));
}

TEST_F(ClaimGraphTest, ColumnsAreThoseOfTrace) {
  EXPECT_EQ(plan::TraceColumns().size(), kEvidenceColumns);
  EXPECT_EQ(plan::TraceColumns()[static_cast<size_t>(EvidenceColumn::kQuote)], "quote");
  EXPECT_EQ(plan::TraceColumns()[static_cast<size_t>(EvidenceColumn::kAttributedTo)], "attributed_to");
}

TEST_F(ClaimGraphTest, ClaimWithoutAPlaceIsKept) {
  const NodeId bare = Node({"Claim"}, {});
  const NodeId entity = Entity("Bare", {bare});
  EXPECT_THAT(Rows(Value::Node(entity)), ElementsAre("null null null null"));
}

TEST_F(ClaimGraphTest, DocumentsAreDistinctAndSorted) {
  const Value documents = claims_.Documents(reader(), Value::Relationship(ban_orders_)).value();
  ASSERT_EQ(documents.as_list().size(), 2u);
  EXPECT_EQ(documents.as_list()[0].as_string(), "a.txt");
  EXPECT_EQ(documents.as_list()[1].as_string(), "b.txt");
}

TEST_F(ClaimGraphTest, EffectIsTheProductOfSigns) {
  const auto effect = [&](std::vector<NodeId> nodes, std::vector<RelationshipRef> relationships) {
    const Value value = claims_.Effect(reader(), Value::Path(Path(std::move(nodes), std::move(relationships)))).value();
    return value.is_null() ? std::string("null") : std::to_string(value.as_int());
  };
  EXPECT_EQ(effect({ban_, orders_}, {ban_orders_}), "-1");
  EXPECT_EQ(effect({rule_, product_, orders_}, {rule_product_, orders_product_}), "1");
  EXPECT_EQ(effect({ban_, orders_, product_, rule_}, {ban_orders_, orders_product_, rule_product_}), "-1");
  EXPECT_EQ(effect({orders_, product_}, {orders_product_}), "null");
  const RelationshipRef unclear = Relation("AFFECTS", orders_, rule_, {{"sign", Value::Int(0)}}, {});
  EXPECT_EQ(effect({ban_, orders_, rule_}, {ban_orders_, unclear}), "0");
  const RelationshipRef other = Relation("MEETS", orders_, rule_, {}, {});
  EXPECT_EQ(effect({ban_, orders_, rule_}, {ban_orders_, other}), "0");
}

TEST_F(ClaimGraphTest, WeakestModality) {
  const auto weakest = [&](std::vector<NodeId> nodes, std::vector<RelationshipRef> relationships) {
    const Value value =
        claims_.Weakest(reader(), Value::Path(Path(std::move(nodes), std::move(relationships)))).value();
    return value.is_null() ? std::string("null") : std::string(value.as_string());
  };
  EXPECT_EQ(weakest({ban_, orders_, product_}, {ban_orders_, orders_product_}), "reported");
  EXPECT_EQ(weakest({ban_, orders_, product_, rule_}, {ban_orders_, orders_product_, rule_product_}), "hypothetical");
  EXPECT_EQ(weakest({orders_, product_}, {orders_product_}), "null");
}

TEST_F(ClaimGraphTest, ClaimsAreFoundByIdWithAndWithoutIndex) {
  EXPECT_EQ(claims_.FindClaim(reader(), "c2").value(), c2_);
  EXPECT_EQ(claims_.FindClaim(reader(), "doc1").value(), std::nullopt);
  ASSERT_TRUE(writer_->CreateIndex("", *reader().catalog().FindLabel("Claim"), *reader().catalog().FindKey("id"), true)
                  .ok());
  EXPECT_EQ(claims_.FindClaim(reader(), "c2").value(), c2_);
  EXPECT_EQ(claims_.FindClaim(reader(), "c9").value(), std::nullopt);
}

TEST_F(ClaimGraphTest, RetractingADocumentTakesExactlyWhatOnlyItSupported) {
  ASSERT_TRUE(claims_.RetractDocument(*writer_, "nothing").ok());
  ASSERT_TRUE(claims_.RetractDocument(*writer_, "doc1").ok());
  EXPECT_THAT(Left(), ElementsAre("Reuters", "Ban", "Orders", "6"));  // and d2, its passage, c3
  EXPECT_THAT(Rows(Value::Relationship(ban_orders_)), ElementsAre("c3 a.txt Reuters 打擊訂單"));
  EXPECT_EQ(reader().FindEdge(orders_product_.id).value(), std::nullopt);
  ASSERT_TRUE(claims_.RetractDocument(*writer_, "a.txt").ok());
  EXPECT_THAT(Left(), ElementsAre("0"));
  EXPECT_TRUE(writer_->FinishStatement().ok());
}

TEST_F(ClaimGraphTest, RetractingTakesMentionsAndFiguresWithoutEvidenceToo) {
  const NodeId mentioned = Node({"Entity"}, {{"name", Str("Mentioned")}});
  const NodeId figure = Node({"Figure"}, {{"name", Str("Figure")}});
  const NodeId metric = Node({"Metric"}, {{"name", Str("Metric")}});
  Node({"Note"}, {{"name", Str("Note")}});
  const NodeId passage = Passage(d1_, "More.", 50, 6);
  Edge("MENTIONED_IN", mentioned, passage, {});
  Edge("STATES", c1_, figure, {});
  Edge("MEASURES", figure, metric, {});
  ASSERT_TRUE(claims_.RetractDocument(*writer_, "doc1").ok());
  EXPECT_THAT(Left(), ElementsAre("Reuters", "Ban", "Orders", "Note", "7"));
}

TEST_F(ClaimGraphTest, WhatAnotherDocumentMentionsStays) {
  Edge("MENTIONED_IN", rule_, Passage(d2_, "規則", 100, 9), {});
  ASSERT_TRUE(claims_.RetractDocument(*writer_, "doc1").ok());
  EXPECT_THAT(Left(), ElementsAre("Reuters", "Ban", "Orders", "Rule", "8"));
  EXPECT_THAT(Rows(Value::Node(rule_)), IsEmpty());
  ASSERT_TRUE(claims_.RetractDocument(*writer_, "doc2").ok());
  EXPECT_THAT(Left(), ElementsAre("0"));
}

TEST_F(ClaimGraphTest, RetractingOneClaimLeavesWhatRestsOnOthers) {
  ASSERT_TRUE(claims_.RetractClaims(*writer_, std::span(&c1_, 1)).ok());
  EXPECT_THAT(Left(), ElementsAre("Author", "Reuters", "Ban", "Orders", "Rule", "Product", "13"));
  EXPECT_THAT(Rows(Value::Relationship(ban_orders_)), ElementsAre("c3 a.txt Reuters 打擊訂單"));
  EXPECT_EQ(reader().FindEdge(orders_product_.id).value(), std::nullopt);
  EXPECT_NE(reader().FindEdge(rule_product_.id).value(), std::nullopt);
}

TEST_F(ClaimGraphTest, AGraphWithoutClaimsHasNoEvidence) {
  auto store = graph::GraphStore::Open({}).value();
  auto writer = store->BeginWrite().value();
  const NodeId node = writer->CreateNode({}, {}).value();
  const Value element = Value::Node(node);
  std::vector<std::vector<Value>> rows;
  EXPECT_TRUE(claims_.EvidenceRows(writer->reader(), std::span(&element, 1), &rows).ok());
  EXPECT_THAT(rows, IsEmpty());
  EXPECT_EQ(claims_.FindClaim(writer->reader(), "x").value(), std::nullopt);
  EXPECT_TRUE(claims_.Documents(writer->reader(), element).value().as_list().empty());
  EXPECT_TRUE(claims_.RetractDocument(*writer, "x").ok());
}

}  // namespace
}  // namespace claimgraph::claim_graph
