#include "cgt_database.h"

#include <charconv>
#include <cstdlib>
#include <filesystem>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"

namespace claimgraph::cgt {
namespace {

class Describer final : public values::ElementDescriber {
 public:
  explicit Describer(const Result& result) : result_(result) {}
  absl::Status DescribeNode(uint64_t id, std::vector<std::string>* labels,
                            std::vector<MapEntry>* properties) override {
    CG_ASSIGN_OR_RETURN(NodeDetails details, result_.Describe(id));
    *labels = std::move(details.labels);
    *properties = std::move(details.properties);
    return absl::OkStatus();
  }
  absl::Status DescribeRelationship(const RelationshipRef& ref, std::string* type,
                                    std::vector<MapEntry>* properties) override {
    CG_ASSIGN_OR_RETURN(RelationshipDetails details, result_.Describe(ref));
    *type = std::move(details.type);
    *properties = std::move(details.properties);
    return absl::OkStatus();
  }

 private:
  const Result& result_;
};

// One line a row: newlines within strings would break it.
void AppendCell(std::string_view text, std::string* out) {
  for (const char c : text) {
    if (c == '\n') {
      *out += "\\n";
    } else {
      *out += c;
    }
  }
}

absl::StatusOr<std::string> RowText(const Result& result) {
  Describer describer(result);
  std::string row;
  for (size_t column = 0; column < result.columns().size(); ++column) {
    const Value value = result.value(column);
    std::string cell;
    CG_RETURN_IF_ERROR(values::AppendDisplay(value, &describer, &cell));
    if (cell.empty()) cell = "\"\"";
    if (column > 0) row += " | ";
    AppendCell(cell, &row);
  }
  return row;
}

}  // namespace

std::optional<Config> ParseConfig(std::string_view name) {
  Config config;
  config.name = name;
  constexpr std::string_view kBatch = "batch_", kWithout = "without_", kThreads = "threads_";
  if (name == "default") return config;
  if (name == "memory") {
    config.in_memory = true;
  } else if (name == "restart") {
    config.restart_always = true;
  } else if (name == "spill" || name == "spill_threads") {
    config.spill_bytes = 1;
    config.in_memory = name == "spill";
    if (!config.in_memory) {
      config.threads = 2;
      config.morsel_rows = 1;
    }
  } else if (name.starts_with(kBatch)) {
    config.in_memory = true;
    const std::string_view rows = name.substr(kBatch.size());
    if (std::from_chars(rows.data(), rows.data() + rows.size(), config.batch_rows).ec != std::errc()) return {};
  } else if (name.starts_with(kThreads)) {
    config.in_memory = true;
    config.morsel_rows = 1;
    const std::string_view threads = name.substr(kThreads.size());
    if (std::from_chars(threads.data(), threads.data() + threads.size(), config.threads).ec != std::errc()) return {};
  } else if (name.starts_with(kWithout)) {
    config.in_memory = true;
    config.disabled_passes.emplace_back(name.substr(kWithout.size()));
  } else {
    return std::nullopt;
  }
  return config;
}

TestDatabase::~TestDatabase() {
  (void)CloseDatabase();  // what is tested has been checked by now
  std::error_code ignored;
  if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
}

absl::Status TestDatabase::CloseDatabase() {
  session_.reset();
  if (database_ == nullptr) return absl::OkStatus();
  const absl::Status status = database_->Close();
  database_.reset();
  return status;
}

absl::Status TestDatabase::Open() {
  if (config_.in_memory) {
    CG_ASSIGN_OR_RETURN(database_, Database::OpenInMemory());
  } else {
    CG_ASSIGN_OR_RETURN(database_, Database::Open(folder_, {}));
  }
  session_.emplace(database_->NewSession());
  return absl::OkStatus();
}

absl::Status TestDatabase::Reset(std::string_view script) {
  CG_RETURN_IF_ERROR(CloseDatabase());
  if (!config_.in_memory) {
    std::error_code ignored;
    if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
    std::string name = (std::filesystem::temp_directory_path() / "claimgraph_cgt_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) return absl::UnavailableError("cannot make a temporary folder");
    folder_ = name;
  }
  CG_RETURN_IF_ERROR(Open());
  while (!script.empty()) {
    const size_t end = script.find(";\n");
    const std::string_view statement = script.substr(0, end);
    script.remove_prefix(end == std::string_view::npos ? script.size() : end + 2);
    if (statement.find_first_not_of(" \n") == std::string_view::npos) continue;
    CG_RETURN_IF_ERROR(session_->Run(statement).status());
  }
  return absl::OkStatus();
}

absl::Status TestDatabase::Restart() {
  if (config_.in_memory) return absl::OkStatus();
  CG_RETURN_IF_ERROR(CloseDatabase());
  return Open();
}

absl::StatusOr<Outcome> TestDatabase::Run(std::string_view query) {
  if (config_.restart_always) CG_RETURN_IF_ERROR(Restart());
  RunOptions options;
  options.batch_rows = config_.batch_rows;
  options.threads = config_.threads;
  options.morsel_rows = config_.morsel_rows;
  options.spill_bytes = config_.spill_bytes;
  options.disabled_passes = config_.disabled_passes;
  CG_ASSIGN_OR_RETURN(Result result, session_->Run(query, parameters_, options));
  Outcome outcome;
  while (true) {
    CG_ASSIGN_OR_RETURN(const bool more, result.Next());
    if (!more) break;
    CG_ASSIGN_OR_RETURN(std::string row, RowText(result));
    outcome.rows.push_back(std::move(row));
  }
  outcome.changes = result.changes();
  outcome.notifications = result.notifications();
  outcome.plan = result.plan_text();
  return outcome;
}

absl::Status TestDatabase::SetParameter(const std::string& name, std::string_view expression) {
  CG_ASSIGN_OR_RETURN(Result result, session_->Run(Cat("RETURN ", expression, " AS value")));
  CG_ASSIGN_OR_RETURN(const bool more, result.Next());
  CG_RET_CHECK(more);
  parameters_.emplace_back(name, result.value(0));
  return absl::OkStatus();
}

}  // namespace claimgraph::cgt
