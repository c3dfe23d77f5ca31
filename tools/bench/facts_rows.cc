#include "tools/bench/facts_rows.h"

#include <cmath>
#include <cstdio>
#include <string_view>

#include "engine/base/strings.h"
#include "tools/bench/generators.h"

namespace claimgraph::bench {
namespace {

constexpr const char* kSyllables[] = {"al",   "ber", "cor", "dan", "el",  "far", "gal", "hel",
                                      "in",   "jor", "kar", "lin", "mon", "nor", "os",  "per",
                                      "quin", "ros", "sol", "tan", "ul",  "ver", "wes", "yar"};
constexpr const char* kNouns[] = {"battery",   "benefit",  "charter",  "contract", "customs",  "deficit",  "delivery",
                                  "demand",    "dividend", "factory",  "forecast", "freight",  "harvest",  "income",
                                  "inquiry",   "insurer",  "licence",  "margin",   "minister", "mine",     "notice",
                                  "order",     "outlook",  "pipeline", "premium",  "profit",   "quarter",  "reactor",
                                  "regulator", "reserve",  "retailer", "ruling",   "sanction", "shipment", "smelter",
                                  "spending",  "stake",    "storage",  "supplier", "surplus"};
constexpr const char* kVerbs[] = {"cancels", "confirms", "delays", "denies",   "doubles", "exceeds",
                                  "forbids", "halves",   "limits", "lowers",   "misses",  "raises",
                                  "reports", "revises",  "shifts", "threatens"};
constexpr const char* kKinds[] = {"figure", "relation", "statement"};
constexpr const char* kModalities[] = {"asserted",  "asserted", "asserted", "reported",
                                       "estimated", "forecast", "planned"};
constexpr const char* kStances[] = {"supports", "supports", "disputes", "neutral"};
constexpr const char* kFigureKinds[] = {"count", "money", "money", "percent", "mass"};
constexpr const char* kUnits[] = {"CNY", "EUR", "USD", "percent", "t"};
constexpr const char* kCategories[] = {"battery", "chip", "fuel", "grain", "metal", "service", "vehicle"};
constexpr const char* kStatuses[] = {"announced", "in_force", "in_force", "planned", "proposed"};
constexpr const char* kLanguages[] = {"en", "en", "zh-Hans", "zh-Hant"};
constexpr int64_t kFileBytesMax = 500'000;

template <size_t N>
const char* Pick(const char* const (&items)[N], Random* random) {
  return items[random->Below(N)];
}

std::string Name(Random* random) {
  std::string name = Cat(Pick(kSyllables, random), Pick(kSyllables, random), Pick(kSyllables, random));
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

std::string Sentence(int clauses, Random* random) {
  std::string text;
  for (int i = 0; i < clauses; ++i) {
    CatTo(&text, i == 0 ? "" : " and ", Pick(kNouns, random), " ", Pick(kNouns, random), " ", Pick(kVerbs, random),
          " the ", Pick(kNouns, random));
  }
  return text;
}

// A share with four digits, so that files and databases do not store noise.
void AppendShare(Random* random, std::string* line) {
  char text[16];
  std::snprintf(text, sizeof(text), ",%.4f", random->Unit());
  *line += text;
}

int64_t Year(Random* random) { return random->Between(kFirstYear, kLastYear); }

struct Passage {
  std::string text;
  int64_t line = 0;
  int64_t start = 0;
};

Passage PassageOf(const RowSource& source) {
  Random random = source.random();
  Passage passage;
  passage.text = Sentence(static_cast<int>(random.Between(1, 4)), &random);
  passage.start = random.Between(0, kFileBytesMax);
  passage.line = passage.start / 100 + 1;
  return passage;
}

}  // namespace

std::string CompanyName(const Graph& graph, uint32_t row) {
  Random random = graph.Source("Company", row).random();
  return Name(&random);
}

void SourceRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", Name(&random), " Press,", Pick(kCountries, &random));
  AppendShare(&random, line);
}

void DocumentRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",file:///archive/", source.row, ".txt,", Sentence(1, &random), ",", Pick(kLanguages, &random), ",",
        Year(&random));
}

void PassageRow(const RowSource& source, std::string* line) {
  const Passage passage = PassageOf(source);
  CatTo(line, ",", passage.text, ",", passage.line, ",", passage.start, ",",
        passage.start + static_cast<int64_t>(passage.text.size()));
}

// The first clause of its passage.
void ClaimRow(const RowSource& source, std::string* line) {
  const Passage passage = PassageOf(RowSource{
      .seed = source.seed, .table = static_cast<uint64_t>(FactsTable::kPassage), .row = PassageOfClaim(source.row)});
  const std::string_view clause = std::string_view(passage.text).substr(0, passage.text.find(" and "));
  Random random = source.random();
  CatTo(line, ",", clause, ",", Pick(kKinds, &random), ",", Pick(kModalities, &random), ",", Pick(kStances, &random));
  AppendShare(&random, line);
  CatTo(line, ",", Year(&random), ",", passage.start, ",", passage.start + static_cast<int64_t>(clause.size()));
}

void FigureRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", Pick(kFigureKinds, &random), ",", Pick(kUnits, &random));
  // Figures of news stretch over many orders of magnitude; quarters are exact in binary.
  char value[32];
  std::snprintf(value, sizeof(value), ",%.2f", std::floor(std::exp(random.Unit() * 16) * 4) / 4);
  CatTo(line, value, ",", Year(&random));
}

void CompanyRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", Name(&random), " ", source.row);
  // Lower numbers more often: two draws, the lesser.
  const uint32_t a = random.Below(std::size(kCountries)), b = random.Below(std::size(kCountries));
  CatTo(line, ",", kCountries[a < b ? a : b], ",", random.Between(1850, kLastYear));
}

void ProductRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", Name(&random), " ", Pick(kCategories, &random), " ", source.row, ",", Pick(kCategories, &random));
}

void PolicyRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", Name(&random), " act ", source.row, ",", Pick(kAreas, &random), ",", Pick(kStatuses, &random), ",",
        Year(&random));
}

void RevenueStreamRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", Name(&random), " sales ", source.row, ",", kUnits[random.Below(3)]);
}

void InfluenceRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", random.Chance(0.6) ? 1 : -1, ",", Pick(kModalities, &random));
  AppendShare(&random, line);
}

void SupplyRow(const RowSource& source, std::string* line) {
  Random random = source.random();
  CatTo(line, ",", random.Between(1990, kLastYear));
}

}  // namespace claimgraph::bench
