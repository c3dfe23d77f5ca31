// What is put together is checked: records that do not reproduce their quote, or that nothing speaks of, stay out.
#include <string>
#include <utility>

#include "gtest/gtest.h"
#include "ingest/assemble/assemble.h"
#include "ingest/normalize/normalize.h"
#include "ingest/reader/reader.h"
#include "ingest/record/ids.h"
#include "ingest/segment/segment.h"

namespace claimgraph::ingest {
namespace {

SegmentedDocument Read(const std::string& text) {
  std::vector<Diagnostic> diagnostics;
  auto decoded = Decode({text, "test"}, {}, &diagnostics);
  EXPECT_TRUE(decoded.ok());
  return Segment(Normalize(*std::move(decoded), &diagnostics), &diagnostics);
}

// One passage, one named entity at bytes [0, 5).
Findings OneName(const SegmentedDocument& document) {
  Findings findings;
  const size_t passages = document.passages.size();
  findings.figures.resize(passages);
  findings.drafts.resize(passages);
  findings.claims.resize(passages);
  findings.resolved.refs.resize(passages);
  ResolvedEntity entity;
  entity.type = EntityType::kCompany;
  entity.key = "company:intel";
  entity.id = EntityId("Company", entity.key);
  findings.resolved.entities.push_back(entity);
  Ref ref;
  ref.clean = ref.head = {0, 5};
  ref.type = entity.type;
  findings.resolved.refs[0].push_back(ref);
  return findings;
}

TEST(Assemble, KeepsWhatReproducesItsQuote) {
  const SegmentedDocument document = Read("Intel sold 5 plants.\n");
  ASSERT_FALSE(document.passages.empty());
  const DocumentRecords records = Assemble(document, OneName(document), {});
  ASSERT_EQ(records.mentions.size(), 1u);
  EXPECT_EQ(records.mentions[0].text, "Intel");
  ASSERT_EQ(records.entities.size(), 1u);
  EXPECT_EQ(records.entities[0].name, "Intel");
}

TEST(Assemble, LeavesOutAFigureThatQuotesOtherBytesAndSaysSo) {
  const SegmentedDocument document = Read("Intel sold 5 plants.\n");
  Findings findings = OneName(document);
  Figure figure;
  figure.id = "f:1";
  figure.passage = document.passages[0].id;
  figure.text = "7";
  figure.clean = figure.span = {11, 12};
  findings.figures[0].push_back(figure);
  const DocumentRecords records = Assemble(document, std::move(findings), {});
  EXPECT_TRUE(records.figures.empty());
  ASSERT_EQ(records.diagnostics.size(), 1u);
  EXPECT_EQ(records.diagnostics[0].stage, "assemble");
}

TEST(Assemble, ARelationToWhatIsNotThereStaysOut) {
  const SegmentedDocument document = Read("Intel sold 5 plants.\n");
  Findings findings = OneName(document);
  Relation relation;
  relation.type = "AFFECTS";
  relation.from = findings.resolved.entities[0].id;
  relation.to = "e:none";
  relation.id = "r:1";
  relation.claims = {"c:none"};
  findings.claims[0].relations.push_back(relation);
  EXPECT_TRUE(Assemble(document, std::move(findings), {}).relations.empty());
}

TEST(FindAuthor, IsThePersonTheDocumentNames) {
  SegmentedDocument document = Read("Carla Monti wrote this.\n");
  document.document.author = "Carla Monti";
  ResolvedDocument resolved;
  resolved.refs.resize(document.passages.size());
  EXPECT_EQ(FindAuthor(document, &resolved), EntityId("Person", "person:carla_monti"));
  document.document.author = "Nobody Here";
  EXPECT_EQ(FindAuthor(document, &resolved), "");
}

}  // namespace
}  // namespace claimgraph::ingest
