// Opens a database, writes and asks: what a program of someone else does.
#include <claimgraph/database.h>
#include <claimgraph/error_text.h>

#include <iostream>

namespace {

int Fail(const absl::Status& status) {
  std::cerr << claimgraph::RenderError(status);
  return 1;
}

}  // namespace

int main(int, char** argv) {
  auto database = claimgraph::Database::Open(argv[1], {});
  if (!database.ok()) return Fail(database.status());
  claimgraph::Session session = (*database)->NewSession();
  auto written = session.Run("CREATE (c:Company {name: $name}), (c)-[:SELLS]->(:Chip), (c)-[:SELLS]->(:Chip)",
                             {{"name", claimgraph::Value::String("英偉達")}});
  if (!written.ok()) return Fail(written.status());
  auto result = session.Run("MATCH (c:Company)-[:SELLS]->() RETURN c.name AS name, count(*) AS sold");
  if (!result.ok()) return Fail(result.status());
  while (true) {
    auto more = result->Next();
    if (!more.ok()) return Fail(more.status());
    if (!*more) break;
    std::cout << result->value(0).as_string() << " " << result->value(1).as_int() << "\n";
  }
  return 0;
}
