#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "tools/bench/facts_rows.h"
#include "tools/bench/generators.h"

namespace claimgraph::bench {
namespace {

// Companies of a sector have neighbouring numbers and supply one another more than others.
constexpr uint32_t kSectorSize = 64;
constexpr double kWithinSector = 0.6;

class Builder {
 public:
  Builder(uint64_t edges, uint64_t seed) : edges_(static_cast<double>(edges)), random_(seed) {
    graph_.name = "facts";
    graph_.seed = seed;
  }

  Graph Build() {
    AddNodes();
    AddSources();
    AddClaims();
    AddSuppliers();
    AddInfluence();
    graph_.indexes = {"CREATE INDEX company_name FOR (c:Company) ON (c.name)",
                      "CREATE INDEX figure_value FOR (f:Figure) ON (f.value)"};
    return std::move(graph_);
  }

 private:
  // `share` of the wanted number of relationships.
  uint32_t Count(double share, uint32_t at_least) const {
    return std::max(at_least, static_cast<uint32_t>(edges_ * share));
  }

  void AddTable(std::string labels, const char* columns, AppendProperties properties, uint32_t count) {
    graph_.nodes.push_back({.labels = std::move(labels),
                            .columns = columns,
                            .properties = properties,
                            .first = graph_.node_count(),
                            .count = count});
  }

  // In the order of FactsTable.
  void AddNodes() {
    const uint32_t passage_pairs = Count(0.04, 8);
    AddTable("Source", kSourceColumns, SourceRow, Count(0.0005, 5));
    AddTable("Document", kDocumentColumns, DocumentRow, Count(0.01, 10));
    AddTable("Passage", kPassageColumns, PassageRow, passage_pairs * 2);
    AddTable("Claim", kClaimColumns, ClaimRow, passage_pairs * 3);
    AddTable("Figure", kFigureColumns, FigureRow, Count(0.08, 16));
    AddTable("Company:Actor:Entity", kCompanyColumns, CompanyRow, Count(0.03, 30));
    AddTable("Product:Entity", kProductColumns, ProductRow, Count(0.02, 20));
    AddTable("Policy:Entity", kPolicyColumns, PolicyRow, Count(0.004, 8));
    AddTable("RevenueStream:Entity:Metric", kRevenueStreamColumns, RevenueStreamRow, Count(0.01, 10));
  }

  const NodeTable& Table(FactsTable table) const { return graph_.nodes[static_cast<size_t>(table)]; }

  PowerLaw Popularity(FactsTable table, double exponent) {
    return PowerLaw(Table(table).first, Table(table).count, exponent, &random_);
  }

  void Draw(double share, const PowerLaw& from, const PowerLaw& to, std::vector<Edge>* edges) {
    for (uint32_t i = Count(share, 1); i > 0; --i) {
      const uint32_t source = from.Draw(&random_);
      edges->push_back({source, to.Draw(&random_)});
    }
  }

  void DrawBetween(double share, FactsTable from, double from_exponent, FactsTable to, double to_exponent,
                   std::vector<Edge>* edges) {
    const PowerLaw sources = Popularity(from, from_exponent);
    Draw(share, sources, Popularity(to, to_exponent), edges);
  }

  // One relationship from every node of `from`.
  void DrawOneEach(FactsTable from, FactsTable to, double exponent, std::vector<Edge>* edges) {
    const PowerLaw targets = Popularity(to, exponent);
    for (uint32_t row = 0; row < Table(from).count; ++row) {
      edges->push_back({Table(from).first + row, targets.Draw(&random_)});
    }
  }

  void AddEdges(std::string type, std::vector<Edge> edges, const char* columns = "",
                AppendProperties properties = nullptr) {
    Tidy(&edges, &random_);
    graph_.edges.push_back(
        {.type = std::move(type), .columns = columns, .properties = properties, .edges = std::move(edges)});
  }

  // Where claims are written: passages, documents, publishers; where entities are named.
  void AddSources() {
    std::vector<Edge> in, stated, published, mentioned;
    DrawOneEach(FactsTable::kPassage, FactsTable::kDocument, 0.5, &in);
    AddEdges("IN", std::move(in));
    for (uint32_t claim = 0; claim < Table(FactsTable::kClaim).count; ++claim) {
      stated.push_back(
          {Table(FactsTable::kClaim).first + claim, Table(FactsTable::kPassage).first + PassageOfClaim(claim)});
    }
    AddEdges("STATED_IN", std::move(stated));
    DrawOneEach(FactsTable::kDocument, FactsTable::kSource, 0.8, &published);
    AddEdges("PUBLISHED_BY", std::move(published));
    DrawBetween(0.15, FactsTable::kCompany, 0.7, FactsTable::kPassage, 0, &mentioned);
    DrawBetween(0.05, FactsTable::kProduct, 0.7, FactsTable::kPassage, 0, &mentioned);
    AddEdges("MENTIONED_IN", std::move(mentioned));
  }

  // Who claims what about whom.
  void AddClaims() {
    std::vector<Edge> attributed, about, states;
    DrawBetween(0.10, FactsTable::kClaim, 0, FactsTable::kCompany, 0.75, &attributed);
    AddEdges("ATTRIBUTED_TO", std::move(attributed));
    DrawBetween(0.08, FactsTable::kClaim, 0, FactsTable::kPolicy, 0.7, &about);
    DrawBetween(0.05, FactsTable::kClaim, 0, FactsTable::kCompany, 0.7, &about);
    DrawBetween(0.03, FactsTable::kClaim, 0, FactsTable::kRevenueStream, 0.6, &about);
    AddEdges("ABOUT", std::move(about));
    DrawOneEach(FactsTable::kFigure, FactsTable::kClaim, 0.2, &states);
    for (Edge& e : states) std::swap(e.from, e.to);
    AddEdges("STATES", std::move(states));
  }

  void AddSuppliers() {
    const NodeTable& companies = Table(FactsTable::kCompany);
    const PowerLaw suppliers = Popularity(FactsTable::kCompany, 0.6);
    const PowerLaw customers = Popularity(FactsTable::kCompany, 0.8);
    std::vector<Edge> supplies, targets;
    for (uint32_t i = Count(0.15, 100); i > 0; --i) {
      const uint32_t from = suppliers.Draw(&random_);
      uint32_t to = customers.Draw(&random_);
      if (random_.Chance(kWithinSector)) {
        const uint32_t sector = (from - companies.first) / kSectorSize * kSectorSize;
        // The lesser of two draws: a sector has its own big customers.
        const uint32_t size = std::min(kSectorSize, companies.count - sector);
        const uint32_t a = random_.Below(size), b = random_.Below(size);
        to = companies.first + sector + std::min(a, b);
      }
      supplies.push_back({from, to});
    }
    AddEdges("SUPPLIES", std::move(supplies), kSupplyColumns, SupplyRow);
    DrawBetween(0.03, FactsTable::kPolicy, 0.6, FactsTable::kCompany, 0.6, &targets);
    AddEdges("TARGETS", std::move(targets));
  }

  // What affects what: policies hit companies, products and streams, products streams, streams one another.
  void AddInfluence() {
    std::vector<Edge> of, from, affects;
    DrawOneEach(FactsTable::kRevenueStream, FactsTable::kCompany, 0.5, &of);
    AddEdges("OF", std::move(of));
    DrawOneEach(FactsTable::kRevenueStream, FactsTable::kProduct, 0.5, &from);
    AddEdges("FROM", std::move(from));
    for (const FactsTable hit : {FactsTable::kCompany, FactsTable::kProduct, FactsTable::kRevenueStream}) {
      DrawBetween(0.02 / 3, FactsTable::kPolicy, 0.4, hit, 0.4, &affects);
    }
    DrawBetween(0.01, FactsTable::kProduct, 0.4, FactsTable::kRevenueStream, 0.4, &affects);
    DrawBetween(0.02, FactsTable::kRevenueStream, 0.4, FactsTable::kRevenueStream, 0.4, &affects);
    AddEdges("AFFECTS", std::move(affects), kInfluenceColumns, InfluenceRow);
  }

  const double edges_;
  Random random_;
  Graph graph_;
};

}  // namespace

Graph FactsGraph(uint64_t edges, uint64_t seed) { return Builder(edges, seed).Build(); }

}  // namespace claimgraph::bench
