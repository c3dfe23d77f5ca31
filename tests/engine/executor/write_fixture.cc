#include "write_fixture.h"

#include <bit>

#include "absl/strings/str_cat.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"

namespace claimgraph::executor {
namespace {

std::string Properties(graph::GraphReader& reader, ElementKind kind, uint64_t id) {
  std::string text;
  const auto properties = reader.Properties(kind, id).value();
  for (const auto& [key, value] : properties) {
    CatTo(&text, text.empty() ? " {" : ", ", reader.catalog().KeyName(key), ": ", values::ToLiteral(value));
  }
  if (!text.empty()) text += "}";
  graph::EvidenceLists evidence;
  EXPECT_TRUE(reader.Evidence(kind, std::span(&id, 1), &evidence).ok());
  for (const NodeId claim : evidence.claims) CatTo(&text, " <#", claim, ">");
  return text;
}

}  // namespace

WriteFixture::Rows WriteFixture::Dump(graph::GraphReader& reader) {
  Rows rows;
  for (uint64_t chunk = 0; chunk < reader.NodeChunkCount(); ++chunk) {
    graph::ChunkBitmap bitmap;
    EXPECT_TRUE(reader.ReadNodes(chunk, bitmap).ok());
    for (uint64_t slot = 0; slot < kChunkIds; ++slot) {
      if (((bitmap[slot / 64] >> (slot % 64)) & 1) == 0) continue;
      const NodeId id = chunk * kChunkIds + slot;
      std::string text = Cat("(#", id);
      const auto labels = reader.LabelsOf(id).value();
      for (const LabelId label : labels) CatTo(&text, ":", reader.catalog().LabelName(label));
      rows.push_back(Cat(text, Properties(reader, ElementKind::kNode, id), ")"));
    }
  }
  for (uint32_t type = 0; type < reader.catalog().types().size(); ++type) {
    for (uint64_t chunk = 0; chunk < reader.EdgeChunkCount(TypeId{type}); ++chunk) {
      graph::EdgeChunk edges;
      EXPECT_TRUE(reader.ReadEdges(TypeId{type}, chunk, &edges).ok());
      for (size_t i = 0; i < edges.edges.size(); ++i) {
        rows.push_back(Cat("#", edges.sources[i], "-", reader.catalog().TypeName(TypeId{type}), "->#",
                           edges.targets[i], Properties(reader, ElementKind::kRelationship, edges.edges[i])));
      }
    }
  }
  return rows;
}

WriteFixture::Result WriteFixture::RunOnce(const plan::Plan& plan, const Parameters& parameters, uint32_t batch_rows,
                                           bool keep) {
  Result result;
  auto writer = store_->BeginWrite().value();
  writer->BeginStatement();
  const ExecutionContext context = {.reader = &writer->reader(),
                                    .writer = writer.get(),
                                    .parameters = parameters,
                                    .batch_rows = batch_rows,
                                    .procedures = procedures_,
                                    .claims = claims_};
  absl::StatusOr<Rows> rows = Run(plan, context);
  result.status = rows.status();
  if (rows.ok()) {
    result.rows = *rows;
    result.status = writer->FinishStatement();
  } else {
    writer->RollbackStatement();
  }
  if (result.status.ok()) result.counters = writer->counters().value();
  result.graph = Dump(writer->reader());
  if (keep) {
    EXPECT_TRUE(writer->Commit().ok());
  } else {
    writer->Rollback();
  }
  return result;
}

WriteFixture::Result WriteFixture::Outcome(plan::PlanPtr root, const std::vector<plan::VarId>& outputs,
                                           const Parameters& parameters) {
  plan::Plan plan = MakePlan(std::move(root), outputs);
  plan.writes = true;
  const Result expected = RunOnce(plan, parameters, 1024, false);
  for (const uint32_t batch_rows : {1u, 2u, 3u}) {
    const Result result = RunOnce(plan, parameters, batch_rows, false);
    EXPECT_EQ(result.status, expected.status) << "with batches of " << batch_rows;
    EXPECT_EQ(result.rows, expected.rows) << "with batches of " << batch_rows;
    EXPECT_EQ(result.graph, expected.graph) << "with batches of " << batch_rows;
    EXPECT_EQ(result.counters, expected.counters) << "with batches of " << batch_rows;
  }
  return expected;
}

WriteFixture::Result WriteFixture::Execute(plan::PlanPtr root, const std::vector<plan::VarId>& outputs,
                                           const Parameters& parameters) {
  plan::Plan plan = MakePlan(std::move(root), outputs);
  plan.writes = true;
  return RunOnce(plan, parameters, 1024, true);
}

plan::ExpressionPtr WriteFixture::Map(std::vector<std::pair<std::string, plan::ExpressionPtr>> entries) {
  auto e = std::make_unique<plan::Expression>(plan::ExpressionKind::kMap);
  for (auto& [name, value] : entries) {
    e->names.push_back(name);
    e->children.push_back(std::move(value));
  }
  return e;
}

plan::SetItem WriteFixture::SetProperty(plan::VarId target, const std::string& key, plan::ExpressionPtr value) {
  plan::SetItem item;
  item.target = NodeRef(target);
  item.key = key;
  item.value = std::move(value);
  return item;
}

plan::SetItem WriteFixture::SetLabels(plan::VarId target, std::vector<std::string> labels, bool remove) {
  plan::SetItem item;
  item.kind = remove ? plan::SetItem::Kind::kRemoveLabels : plan::SetItem::Kind::kLabels;
  item.target = NodeRef(target);
  item.labels = std::move(labels);
  return item;
}

}  // namespace claimgraph::executor
