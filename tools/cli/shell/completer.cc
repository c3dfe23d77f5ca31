#include "tools/cli/shell/completer.h"

#include <algorithm>
#include <string>

#include "engine/base/strings.h"
#include "engine/functions/registry.h"
#include "engine/graph/graph_store.h"
#include "engine/query/ast/keywords.h"
#include "engine/values/format.h"
#include "tools/cli/shell/dot_commands.h"

namespace claimgraph::cli {
namespace {

bool IsNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool StartsWithAnyCase(std::string_view word, std::string_view prefix) {
  return word.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), word.begin(), [](char a, char b) { return Lower(a) == Lower(b); });
}

void AddMatches(std::span<const std::string> names, std::string_view prefix, std::vector<std::string>* out) {
  for (const std::string& name : names) {
    if (!StartsWithAnyCase(name, prefix)) continue;
    std::string written;
    values::AppendName(name, &written);
    out->push_back(std::move(written));
  }
}

// Keywords and functions, in the case that was begun.
void AddLanguageWords(std::string_view prefix, std::vector<std::string>* out) {
  const bool upper = !prefix.empty() && prefix.front() >= 'A' && prefix.front() <= 'Z';
  for (const ast::Keyword& keyword : ast::Keywords()) {
    if (!StartsWithAnyCase(keyword.word, prefix)) continue;
    std::string& word = out->emplace_back(keyword.word);
    if (!upper) std::transform(word.begin(), word.end(), word.begin(), Lower);
  }
  for (const std::string_view function : functions::Builtins().Names()) {
    if (StartsWithAnyCase(function, prefix)) out->push_back(Cat(function, "("));
  }
}

}  // namespace

Completions CompleteWord(Database& database, std::string_view before_cursor) {
  Completions found;
  if (before_cursor.starts_with('.')) {
    for (const std::string& name : DotCommandNames()) {
      if (name.starts_with(before_cursor)) found.words.push_back(name);
    }
    found.replaced_bytes = before_cursor.size();
    return found;
  }
  size_t begin = before_cursor.size();
  while (begin > 0 && IsNameByte(before_cursor[begin - 1])) --begin;
  const std::string_view prefix = before_cursor.substr(begin);
  const char introducer = begin > 0 ? before_cursor[begin - 1] : ' ';
  found.replaced_bytes = prefix.size();
  const auto reader = database.store().BeginRead();
  const catalog::Catalog& catalog = reader->catalog();
  if (introducer == ':' || introducer == '|' || introducer == '&' || introducer == '!') {
    AddMatches(catalog.labels().names(), prefix, &found.words);
    AddMatches(catalog.types().names(), prefix, &found.words);
  } else if (introducer == '.') {
    AddMatches(catalog.keys().names(), prefix, &found.words);
  } else if (!prefix.empty()) {
    AddLanguageWords(prefix, &found.words);
    AddMatches(catalog.labels().names(), prefix, &found.words);  // WHICH Policy AFFECTS ...
  }
  std::sort(found.words.begin(), found.words.end());
  found.words.erase(std::unique(found.words.begin(), found.words.end()), found.words.end());
  return found;
}

}  // namespace claimgraph::cli
