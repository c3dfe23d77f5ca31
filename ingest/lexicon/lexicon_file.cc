#include "ingest/lexicon/lexicon_file.h"

#include "absl/status/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"

namespace claimgraph::ingest {
namespace {

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\r')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const size_t stop = text.find(separator);
    parts.push_back(text.substr(0, stop));
    if (stop == std::string_view::npos) return parts;
    text.remove_prefix(stop + 1);
  }
}

}  // namespace

absl::StatusOr<std::vector<LexiconRow>> ParseLexicon(std::string_view name, std::string_view text, size_t columns,
                                                     size_t required) {
  std::vector<LexiconRow> rows;
  uint32_t number = 0;
  for (std::string_view line : Split(text, '\n')) {
    ++number;
    if (Trim(line).empty() || line.front() == '#') continue;
    const auto wrong = [&](std::string_view what) {
      return absl::InvalidArgumentError(Cat(name, ":", number, ": ", what));
    };
    if (const auto bad = utf8::FindInvalid(line)) return wrong(Cat("invalid UTF-8 at column byte ", *bad));
    LexiconRow row;
    row.line = number;
    for (std::string_view column : Split(line, '\t')) {
      column = Trim(column);
      row.columns.emplace_back(column == "-" ? std::string_view() : column);
    }
    if (row.columns.size() < required || row.columns.size() > columns) {
      return wrong(Cat("expected ", columns, " columns separated by tabs, found ", row.columns.size()));
    }
    if (row.columns.front().empty()) return wrong("the first column is empty");
    row.columns.resize(columns);
    rows.push_back(std::move(row));
  }
  return rows;
}

absl::StatusOr<std::vector<LexiconRow>> ParseEmbedded(const EmbeddedFile* files, std::string_view name, size_t columns,
                                                      size_t required) {
  for (const EmbeddedFile* file = files; !file->name.empty(); ++file) {
    if (file->name == name) return ParseLexicon(name, file->text, columns, required);
  }
  return absl::NotFoundError(Cat("no embedded data file '", name, "'"));
}

std::vector<std::string> SplitAlternatives(std::string_view column) {
  std::vector<std::string> alternatives;
  for (std::string_view part : Split(column, '|')) {
    if (!Trim(part).empty()) alternatives.emplace_back(Trim(part));
  }
  return alternatives;
}

}  // namespace claimgraph::ingest
