// Runs query tests: every .cgt file below a folder, in one configuration.
//
//   cgt_runner FOLDER [--graphs FOLDER] [--config NAME] [--only TEXT] [--update]
//
// README.md describes the files and the configurations. --only runs the files whose path holds TEXT. --update writes
// what happens into the files: review the difference like code. The last line is the result; exit status 1 on
// failures.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cgt_database.h"
#include "cgt_file.h"
#include "claimgraph/error_text.h"
#include "engine/base/error.h"
#include "engine/base/strings.h"

namespace claimgraph::cgt {
namespace {

namespace fs = std::filesystem;

struct Options {
  fs::path folder;
  fs::path graphs;  // empty: FOLDER/graphs
  Config config;
  std::string only;
  bool update = false;
};

std::string Joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const std::string& line : lines) CatTo(&out, "    ", line, "\n");
  return out;
}

// "+nodes 1 -labels 2", in a fixed order.
std::string ChangesText(const ChangeCounts& c) {
  std::string out;
  const auto add = [&out](std::string_view name, int64_t count) {
    if (count != 0) CatTo(&out, out.empty() ? "" : " ", name, " ", count);
  };
  add("+nodes", c.nodes_created);
  add("-nodes", c.nodes_deleted);
  add("+relationships", c.relationships_created);
  add("-relationships", c.relationships_deleted);
  add("+properties", c.properties_set);
  add("-properties", c.properties_removed);
  add("+labels", c.labels_added);
  add("-labels", c.labels_removed);
  add("+indexes", c.indexes_added);
  add("-indexes", c.indexes_removed);
  add("+constraints", c.constraints_added);
  add("-constraints", c.constraints_removed);
  return out;
}

// `line:column "fragment"`, as errors and warnings end.
struct Expectation {
  std::string head;
  std::string fragment;
};
Expectation SplitFragment(const std::string& arguments) {
  const size_t quote = arguments.find(" \"");
  if (quote == std::string::npos || arguments.back() != '"') return {arguments, ""};
  return {arguments.substr(0, quote), arguments.substr(quote + 2, arguments.size() - quote - 3)};
}

std::string PlaceOf(const absl::Status& status, std::string_view query) {
  const auto info = GetErrorInfo(status);
  if (!info || !info->span) return "-";
  const TextPosition position = PositionOf(query, info->span->offset);
  return Cat(position.line, ":", position.column);
}

std::string ErrorHead(const absl::Status& status, std::string_view query) {
  const ErrorClass kind = ClassifyError(status);
  return Cat(kind.type, kind.detail.empty() ? "" : ".", kind.detail, " ", PlaceOf(status, query));
}

// The plan without what depends on statistics: everything behind two blanks within a line.
std::vector<std::string> PlanShape(std::string_view plan) {
  std::vector<std::string> lines;
  std::istringstream in{std::string(plan)};
  for (std::string line; std::getline(in, line);) {
    const size_t text = line.find_first_not_of(' ');
    if (text == std::string::npos) continue;
    lines.push_back(line.substr(0, line.find("  ", text)));
  }
  return lines;
}

class FileRun {
 public:
  FileRun(const Options& options, const File& file) : options_(options), file_(file), database_(options.config) {}

  void Run() {
    Check(database_.Reset(""), 0);
    for (size_t i = 0; i < file_.blocks.size(); ++i) {
      const Block& block = file_.blocks[i];
      if (block.kind == BlockKind::kCase) StartCase(block);
      if (!skipping_) {
        for (int n = 0; n < block.repeat; ++n) RunBlock(i);
      }
    }
  }

  size_t cases = 0, failures = 0, skipped = 0;
  std::vector<std::pair<size_t, std::vector<std::string>>> changes;

 private:
  void StartCase(const Block& block) {
    ++cases;
    case_ = block.arguments;
    skipping_ = false;
    database_.ClearParameters();
  }

  void RunBlock(size_t index) {
    const Block& block = file_.blocks[index];
    switch (block.kind) {
      case BlockKind::kLoad:
        return Load(block);
      case BlockKind::kCase:
        return;
      case BlockKind::kRestart:
        return Check(database_.Restart(), block.line);
      case BlockKind::kSet:
        return Set(block);
      case BlockKind::kSkip:
        return Skip(block);
      case BlockKind::kQuery:
        return Query(index);
      case BlockKind::kError:
        return Error(index);
      case BlockKind::kUpdate:
        return Update(index);
      case BlockKind::kPlan:
        return Plan(index);
      case BlockKind::kWarning:
        return Warning(index);
    }
  }

  void Load(const Block& block) {
    if (block.arguments == "empty") return Check(database_.Reset(""), block.line);
    const fs::path graphs = options_.graphs.empty() ? options_.folder / "graphs" : options_.graphs;
    const fs::path path = graphs / (block.arguments + ".cql");
    std::ifstream in(path);
    if (!in) return Fail(block.line, Cat("there is no graph ", path.string()));
    std::stringstream script;
    script << in.rdbuf();
    Check(database_.Reset(script.str()), block.line);
  }

  // set $name = expression
  void Set(const Block& block) {
    const size_t equals = block.arguments.find(" = ");
    if (block.arguments.empty() || block.arguments[0] != '$' || equals == std::string::npos) {
      return Fail(block.line, "write: set $name = expression");
    }
    Check(database_.SetParameter(block.arguments.substr(1, equals - 1),
                                 std::string_view(block.arguments).substr(equals + 3)),
          block.line);
  }

  // skip reason, or: skip in CONFIG: reason
  void Skip(const Block& block) {
    constexpr std::string_view kIn = "in ";
    std::string_view reason = block.arguments;
    if (reason.starts_with(kIn)) {
      const size_t colon = reason.find(": ");
      if (reason.substr(kIn.size(), colon - kIn.size()) != options_.config.name) return;
    }
    skipping_ = true;
    ++skipped;
    std::printf("skipped %s: %s: %s\n", file_.path.c_str(), case_.c_str(), block.arguments.c_str());
  }

  void Query(size_t index) {
    const Block& block = file_.blocks[index];
    const bool ordered = block.arguments == "ordered";
    if (ordered && block.text.find("ORDER BY") == std::string::npos) {
      return Fail(block.line, "`ordered` needs ORDER BY in the query");
    }
    const absl::StatusOr<Outcome> outcome = database_.Run(block.text);
    if (!outcome.ok()) return Fail(block.line, RenderError(outcome.status(), block.text));
    CompareRows(index, outcome->rows, ordered);
  }

  void CompareRows(size_t index, const std::vector<std::string>& rows, bool ordered) {
    std::vector<std::string> expected = file_.blocks[index].rows, actual = rows;
    if (!ordered) {
      std::sort(expected.begin(), expected.end());
      std::sort(actual.begin(), actual.end());
    }
    if (expected != actual) Differ(index, file_.blocks[index].rows, rows);
  }

  void Error(size_t index) {
    const Block& block = file_.blocks[index];
    const absl::StatusOr<Outcome> outcome = database_.Run(block.text);
    if (outcome.ok()) return Fail(block.line, Cat("an error was expected, but it returned\n", Joined(outcome->rows)));
    const Expectation expected = SplitFragment(block.arguments);
    const std::string text = RenderError(outcome.status(), block.text);
    const std::string head = ErrorHead(outcome.status(), block.text);
    if (head == expected.head && !expected.fragment.empty() && text.find(expected.fragment) != std::string::npos)
      return;
    Differ(index, {Cat("error ", block.arguments)},
           {Cat("error ", head, " \"", StdView(outcome.status().message()), "\"")});
    if (!options_.update) std::printf("%s\n", text.c_str());
  }

  void Update(size_t index) {
    const Block& block = file_.blocks[index];
    const absl::StatusOr<Outcome> outcome = database_.Run(block.text);
    if (!outcome.ok()) return Fail(block.line, RenderError(outcome.status(), block.text));
    const std::string counts = ChangesText(outcome->changes);
    if (counts != block.arguments) {
      Fail(block.line, Cat("changes differ\n  expected: ", block.arguments, "\n  actual:   ", counts));
    }
    if (block.has_rows) CompareRows(index, outcome->rows, /*ordered=*/false);
  }

  // Plans are those of the full optimizer.
  void Plan(size_t index) {
    if (!options_.config.disabled_passes.empty()) return;
    const Block& block = file_.blocks[index];
    const absl::StatusOr<Outcome> outcome = database_.Run(Cat("EXPLAIN ", block.text));
    if (!outcome.ok()) return Fail(block.line, RenderError(outcome.status(), block.text));
    const std::vector<std::string> shape = PlanShape(outcome->plan);
    if (shape != block.rows) Differ(index, block.rows, shape);
  }

  void Warning(size_t index) {
    const Block& block = file_.blocks[index];
    const absl::StatusOr<Outcome> outcome = database_.Run(block.text);
    if (!outcome.ok()) return Fail(block.line, RenderError(outcome.status(), block.text));
    const Expectation expected = SplitFragment(block.arguments);
    std::vector<std::string> actual;
    bool found = block.arguments == "none" && outcome->notifications.empty();
    for (const Notification& n : outcome->notifications) {
      actual.push_back(Cat("warning ", n.line, ":", n.column, " \"", n.message, "\""));
      found = found ||
              (Cat(n.line, ":", n.column) == expected.head && n.message.find(expected.fragment) != std::string::npos);
    }
    if (!found) Differ(index, {Cat("warning ", block.arguments)}, actual);
    if (block.has_rows) CompareRows(index, outcome->rows, /*ordered=*/false);
  }

  void Check(const absl::Status& status, size_t line) {
    if (!status.ok()) Fail(line, RenderError(status));
  }

  void Differ(size_t index, const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
    if (options_.update) {
      changes.emplace_back(index, actual);
      return;
    }
    Fail(file_.blocks[index].line, Cat("expected:\n", Joined(expected), "  actual:\n", Joined(actual)));
  }

  void Fail(size_t line, std::string_view what) {
    ++failures;
    std::printf("%s:%zu: case %s [%s]\n  %.*s\n", file_.path.c_str(), line + 1, case_.c_str(),
                options_.config.name.c_str(), static_cast<int>(what.size()), what.data());
  }

  const Options& options_;
  const File& file_;
  TestDatabase database_;
  std::string case_ = "(before the first)";
  bool skipping_ = false;
};

int RunAll(const Options& options) {
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(options.folder)) {
    const std::string path = entry.path().string();
    if (entry.path().extension() == ".cgt" && path.find(options.only) != std::string::npos) paths.push_back(path);
  }
  std::sort(paths.begin(), paths.end());
  size_t cases = 0, failures = 0, skipped = 0;
  for (const std::string& path : paths) {
    const absl::StatusOr<File> file = ParseFile(path);
    if (!file.ok()) {
      ++failures;
      std::printf("%s\n", std::string(file.status().message()).c_str());
      continue;
    }
    FileRun run(options, *file);
    run.Run();
    cases += run.cases;
    failures += run.failures;
    skipped += run.skipped;
    if (!run.changes.empty()) std::ofstream(path) << Rewritten(*file, run.changes);
  }
  std::printf("%s: %zu files, %zu cases, %zu failures, %zu skipped\n", options.config.name.c_str(), paths.size(), cases,
              failures, skipped);
  return failures == 0 && !paths.empty() ? 0 : 1;
}

int Usage() {
  std::fprintf(stderr, "usage: cgt_runner FOLDER [--graphs FOLDER] [--config NAME] [--only TEXT] [--update]\n");
  return 2;
}

int Main(const std::vector<std::string>& arguments) {
  Options options;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const bool has_value = i + 1 < arguments.size();
    if (arguments[i] == "--update") {
      options.update = true;
    } else if (arguments[i] == "--only" && has_value) {
      options.only = arguments[++i];
    } else if (arguments[i] == "--graphs" && has_value) {
      options.graphs = arguments[++i];
    } else if (arguments[i] == "--config" && has_value) {
      const auto config = ParseConfig(arguments[++i]);
      if (!config) return Usage();
      options.config = *config;
    } else if (options.folder.empty()) {
      options.folder = arguments[i];
    } else {
      return Usage();
    }
  }
  return options.folder.empty() ? Usage() : RunAll(options);
}

}  // namespace
}  // namespace claimgraph::cgt

int main(int argc, char** argv) { return claimgraph::cgt::Main({argv + 1, argv + argc}); }
