#include "cgt_file.h"

#include <charconv>
#include <fstream>
#include <map>
#include <optional>

#include "engine/base/strings.h"

namespace claimgraph::cgt {
namespace {

struct Directive {
  std::string_view word;
  BlockKind kind;
  bool has_text;
};
constexpr Directive kDirectives[] = {
    {"load", BlockKind::kLoad, false},     {"case", BlockKind::kCase, false},
    {"query", BlockKind::kQuery, true},    {"error", BlockKind::kError, true},
    {"update", BlockKind::kUpdate, true},  {"plan", BlockKind::kPlan, true},
    {"warning", BlockKind::kWarning, true}, {"restart", BlockKind::kRestart, false},
    {"set", BlockKind::kSet, false},       {"skip", BlockKind::kSkip, false},
};

constexpr std::string_view kRowsFollow = "----";

const Directive* FindDirective(std::string_view word) {
  for (const Directive& directive : kDirectives) {
    if (directive.word == word) return &directive;
  }
  return nullptr;
}

std::pair<std::string_view, std::string_view> SplitWord(std::string_view line) {
  const size_t space = line.find(' ');
  if (space == std::string_view::npos) return {line, {}};
  return {line.substr(0, space), line.substr(space + 1)};
}

absl::Status Wrong(const File& file, size_t line, std::string_view what) {
  return absl::InvalidArgumentError(AbslView(Cat(file.path, ":", line + 1, ": ", what)));
}

// Reads the query and the expected rows of the block; `at` is left on the line behind them. A blank line ends them.
void ReadText(const File& file, size_t* at, Block* block) {
  const auto& lines = file.lines;
  for (; *at < lines.size() && !lines[*at].empty() && lines[*at] != kRowsFollow; ++*at) {
    if (!block->text.empty()) block->text += '\n';
    block->text += lines[*at];
  }
  if (*at >= lines.size() || lines[*at] != kRowsFollow) return;
  block->has_rows = true;
  block->rows_begin = ++*at;
  for (; *at < lines.size() && !lines[*at].empty(); ++*at) block->rows.push_back(lines[*at]);
  block->rows_end = *at;
}

}  // namespace

absl::StatusOr<File> ParseFile(const std::string& path) {
  File file{path, {}, {}};
  std::ifstream in(path);
  if (!in) return absl::NotFoundError(AbslView(Cat("cannot read ", path)));
  for (std::string line; std::getline(in, line);) file.lines.push_back(std::move(line));
  if (file.lines.empty() || file.lines[0].rfind("# about: ", 0) != 0) {
    return Wrong(file, 0, "a test file begins with `# about: ` and what it shows");
  }
  int repeat = 1;
  for (size_t at = 0; at < file.lines.size();) {
    const std::string& line = file.lines[at];
    if (line.empty() || line[0] == '#') {
      ++at;
      continue;
    }
    const auto [word, rest] = SplitWord(line);
    if (word == "repeat") {
      const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), repeat);
      if (parsed.ec != std::errc() || repeat < 1) return Wrong(file, at, "repeat takes a number");
      ++at;
      continue;
    }
    const Directive* directive = FindDirective(word);
    if (directive == nullptr) return Wrong(file, at, Cat("there is no directive `", word, "`"));
    Block block;
    block.kind = directive->kind;
    block.line = at++;
    block.arguments = rest;
    block.repeat = repeat;
    repeat = 1;
    if (directive->has_text) {
      ReadText(file, &at, &block);
      if (block.text.empty()) return Wrong(file, block.line, "a query has to follow");
    }
    const bool needs_rows = block.kind == BlockKind::kQuery || block.kind == BlockKind::kPlan;
    if (needs_rows && !block.has_rows) return Wrong(file, block.line, "expected rows have to follow, after ----");
    file.blocks.push_back(std::move(block));
  }
  return file;
}

std::string Rewritten(const File& file, const std::vector<std::pair<size_t, std::vector<std::string>>>& changes) {
  std::map<size_t, std::pair<size_t, const std::vector<std::string>*>> replaced;  // first line -> end, new lines
  for (const auto& [index, rows] : changes) {
    const Block& block = file.blocks[index];
    const bool directive = block.kind != BlockKind::kQuery && block.kind != BlockKind::kPlan && !block.has_rows;
    const size_t begin = directive ? block.line : block.rows_begin;
    replaced[begin] = {directive ? block.line + 1 : block.rows_end, &rows};
  }
  std::string out;
  for (size_t at = 0; at <= file.lines.size();) {
    if (const auto found = replaced.find(at); found != replaced.end()) {
      for (const std::string& row : *found->second.second) CatTo(&out, row, "\n");
      const size_t end = found->second.first;
      replaced.erase(found);
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (at < file.lines.size()) CatTo(&out, file.lines[at], "\n");
    ++at;
  }
  return out;
}

}  // namespace claimgraph::cgt
