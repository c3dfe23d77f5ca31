#include "engine/query/parser/parser.h"

#include <exception>
#include <new>
#include <utility>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/query/parser/input_guard.h"
#include "engine/query/parser/source_text.h"
#include "engine/query/parser/syntax_errors.h"
#include "engine/query/parser/token_list.h"
#include "engine/query/parser/tree_builder.h"

namespace claimgraph::parser {
namespace {

// May throw what the ANTLR runtime throws.
absl::StatusOr<std::unique_ptr<ast::Query>> ParseChecked(std::string_view text) {
  const SourceText source(text);
  CG_ASSIGN_OR_RETURN(TokenList tokens, Tokenize(source));
  CG_RETURN_IF_ERROR(CheckTokens(tokens, source));
  if (tokens.size() == 1) {
    return SyntaxError("UnexpectedSyntax", {0, static_cast<uint32_t>(text.size())}, "the query is empty",
                       "write for example MATCH (n) RETURN n LIMIT 10");
  }
  const TokenTable table(tokens, source);
  GrammarRun run(std::move(tokens));
  Grammar::QueryTextContext* tree = run.Parse();
  if (tree == nullptr) return ExplainMismatch(table, run.mismatch());
  TreeBuilder builder(source);
  std::unique_ptr<ast::Query> query = builder.BuildQuery(tree);
  CG_RETURN_IF_ERROR(builder.status());
  return query;
}

}  // namespace

absl::StatusOr<std::unique_ptr<ast::Query>> Parse(std::string_view text) {
  CG_RETURN_IF_ERROR(CheckText(text));
  try {
    return ParseChecked(text);
  } catch (const std::bad_alloc&) {
    return absl::ResourceExhaustedError("out of memory while parsing the query");
  } catch (const std::exception& e) {
    return absl::InternalError(Cat("the parser failed: ", e.what()));
  }
}

void WarmUsual() {
  MakeParserTables();  // first: whoever parses meanwhile begins with the tokens, and makes the lexer's
  Parse("MATCH (a:A {id: $id}) RETURN a.x, a.y").IgnoreError();
}

void Warm() {
  constexpr std::string_view kQueries[] = {
      "MATCH (a:A {id: $id})-[r:R]->(b:B) WHERE a.x = 1 AND NOT b.y <> 'z' OR a.n IN [1, 2] RETURN DISTINCT a.x AS x, "
      "count(*) AS n ORDER BY n DESC, x SKIP 1 LIMIT 10",
      "OPTIONAL MATCH p = (a)-[:R*1..3]-(b)<--(c), (d) WITH a, collect(b.x) AS l WHERE size(l) > 2 UNWIND l AS e "
      "RETURN e, CASE WHEN e > 1 THEN 'x' ELSE null END, [x IN l WHERE x > 1 | x + 1], exists((a)-->(b))",
      "CREATE (a:A {x: 1.5})-[:R {y: -1}]->(b) SET a.z = {k: [true]}, b += $m REMOVE a.x DETACH DELETE b",
      "MERGE (a:A {id: 1}) ON CREATE SET a.n = 1 ON MATCH SET a.n = a.n + 1 FROM $claim",
      "WHICH Policy p AFFECTS RevenueStream r WITHIN 3 STEPS NEGATIVELY WHERE p.status = 'in_force' RETURN p LIMIT 5",
      "MATCH (a)-[r:AFFECTS]->(b) TRACE r",
      "MATCH (a) WITH a.id AS i, reduce(s = a.x, e IN [1.5] | s * e.y - 1) AS g, all(x IN a.l WHERE x ENDS WITH $s) AS "
      "q "
      "RETURN i, sum(CASE WHEN g > 0 THEN 1 ELSE 0 END), a {.x, y: 1}, a.l[0], a.l[1..2], a:A, DATE '2025-01-01' AS d",
  };
  // What they yield does not matter, only that the tables are filled.
  for (const std::string_view query : kQueries) Parse(query).IgnoreError();
}

}  // namespace claimgraph::parser
