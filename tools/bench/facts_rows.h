// The properties of the facts graph: one function a table. Each is a pure function of its row source.
#ifndef CLAIMGRAPH_TOOLS_BENCH_FACTS_ROWS_H_
#define CLAIMGRAPH_TOOLS_BENCH_FACTS_ROWS_H_

#include <cstdint>
#include <string>

#include "tools/bench/graph.h"

namespace claimgraph::bench {

// The tables, in the order of Graph::nodes.
enum class FactsTable : uint64_t {
  kSource,
  kDocument,
  kPassage,
  kClaim,
  kFigure,
  kCompany,
  kProduct,
  kPolicy,
  kRevenueStream,
};

// Claims are shared out evenly among the passages: passage 2n has two, passage 2n + 1 has one.
inline uint32_t PassageOfClaim(uint32_t claim) { return claim / 3 * 2 + claim % 3 / 2; }

inline constexpr const char* kSourceColumns = ",name,country,trust:double";
inline constexpr const char* kDocumentColumns = ",uri,title,language,published:int";
inline constexpr const char* kPassageColumns = ",text,line:int,start:int,end:int";
inline constexpr const char* kClaimColumns = ",text,kind,modality,stance,confidence:double,year:int,start:int,end:int";
inline constexpr const char* kFigureColumns = ",kind,unit,value:double,year:int";
inline constexpr const char* kCompanyColumns = ",name,country,founded:int";
inline constexpr const char* kProductColumns = ",name,category";
inline constexpr const char* kPolicyColumns = ",name,area,status,year:int";
inline constexpr const char* kRevenueStreamColumns = ",name,currency";
inline constexpr const char* kInfluenceColumns = ",sign:int,modality,weight:double";
inline constexpr const char* kSupplyColumns = ",since:int";

void SourceRow(const RowSource& source, std::string* line);
void DocumentRow(const RowSource& source, std::string* line);
void PassageRow(const RowSource& source, std::string* line);
void ClaimRow(const RowSource& source, std::string* line);
void FigureRow(const RowSource& source, std::string* line);
void CompanyRow(const RowSource& source, std::string* line);
void ProductRow(const RowSource& source, std::string* line);
void PolicyRow(const RowSource& source, std::string* line);
void RevenueStreamRow(const RowSource& source, std::string* line);
void InfluenceRow(const RowSource& source, std::string* line);
void SupplyRow(const RowSource& source, std::string* line);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_FACTS_ROWS_H_
