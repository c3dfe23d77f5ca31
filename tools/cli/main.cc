// The program `claimgraph`: finds the command, reads its options, runs it.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#ifdef __linux__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#include "engine/base/edit_distance.h"
#include "tools/cli/command.h"
#include "tools/cli/environment.h"

namespace claimgraph::cli {
namespace {

constexpr const char* kExamples = R"(Examples:
  claimgraph ingest --db facts corpus/
  claimgraph query  --db facts 'WHICH Policy AFFECTS RevenueStream'
  claimgraph shell  --db facts

`claimgraph COMMAND --help` explains a command and shows more examples.)";

std::vector<std::string> CommandNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> OptionNames(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

// "; did you mean query?", or nothing.
std::string DidYouMean(std::string_view word, const std::vector<std::string>& known) {
  NearestName nearest(word);
  for (const std::string& name : known) nearest.Consider(name);
  return nearest.best().empty() ? std::string() : "; did you mean " + std::string(nearest.best()) + "?";
}

const CLI::App* FindCommand(const CLI::App& app, std::string_view name) {
  for (const CLI::App* command : app.get_subcommands({})) {
    if (command->get_name() == name) return command;
  }
  return nullptr;
}

// The first `--option` that the command does not have, with the one that was likely meant.
std::string MisspeltOption(const CLI::App& command, const std::vector<std::string>& words) {
  const std::vector<std::string> known = OptionNames(command);
  for (const std::string& word : words) {
    const std::string name = word.substr(0, word.find('='));
    if (!name.starts_with("--") || name.size() == 2 || std::find(known.begin(), known.end(), name) != known.end()) {
      continue;
    }
    return "unknown option " + name + DidYouMean(name, known);
  }
  return {};
}

// Says what is wrong with the command line in one or two lines.
int PrintUsageError(const CLI::App& app, const CLI::ParseError& error, const std::vector<std::string>& words) {
  std::string message = error.what();
  std::string help = "claimgraph --help";
  const CLI::App* command = words.empty() ? nullptr : FindCommand(app, words.front());
  if (words.empty()) {
    message = "no command given";
  } else if (command == nullptr && !words.front().starts_with('-')) {
    message = "unknown command '" + words.front() + "'" + DidYouMean(words.front(), CommandNames(app));
  } else {
    const std::string option = MisspeltOption(command == nullptr ? app : *command, words);
    if (!option.empty()) message = option;
    if (command != nullptr) help = "claimgraph " + words.front() + " --help";
  }
  std::fprintf(stderr, "error: %s\n`%s` shows how it is used.\n", message.c_str(), help.c_str());
  return kExitUsage;
}

struct KnownCommand {
  std::string_view name;
  void (*add)(CLI::App& app, RunCommand* run);
};
constexpr KnownCommand kCommands[] = {
    {"ingest", AddIngestCommand}, {"query", AddQueryCommand},   {"shell", AddShellCommand},
    {"extract", AddExtractCommand}, {"delete", AddDeleteCommand}, {"import", AddImportCommand},
    {"info", AddInfoCommand},     {"dump", AddDumpCommand},     {"stdio", AddStdioCommand},
};

// Sets up the command that the first word names, and all of them for help and messages: that takes longer than many
// queries.
void AddCommands(CLI::App& app, std::string_view first_word, RunCommand* run) {
  const auto* named = std::find_if(std::begin(kCommands), std::end(kCommands),
                                   [&](const KnownCommand& command) { return command.name == first_word; });
  if (named != std::end(kCommands)) return named->add(app, run);
  for (const KnownCommand& command : kCommands) command.add(app, run);
}

int Main(int argc, char** argv) {
  CLI::App app("ClaimGraph: what documents claim, as a graph whose every answer shows its sentence", "claimgraph");
  app.footer(kExamples);
  app.require_subcommand(1);
  app.set_version_flag("--version", "claimgraph " CG_VERSION);
  RunCommand run;
  AddCommands(app, argc > 1 ? argv[1] : "", &run);
  // The parser of the command line reports by exceptions; they end here.
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked_for_help) {
    return app.exit(asked_for_help);
  } catch (const CLI::ParseError& error) {
    return PrintUsageError(app, error, std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
  }
  return run();
}

}  // namespace
}  // namespace claimgraph::cli

// Sets malloc up for a program that uses large buffers again and again, and keeps what transactions have changed.
void PrepareHeap() {
#if defined(__linux__) && defined(__GLIBC__)
  // Giving a buffer back to the system costs page faults at the next use.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
  // The heap gets its addresses at once. Behind what opening a database takes, the system may give memory in large
  // pages: to fill it page by page is a fifth of the time of a transaction of many rows.
  constexpr size_t kHeapBytes = size_t{64} << 20;
  constexpr size_t kOpeningBytes = size_t{2} << 20;
  mallopt(M_TOP_PAD, kHeapBytes);
  const auto begin = reinterpret_cast<uintptr_t>(sbrk(0)) + kOpeningBytes;
  void* volatile grows = malloc(size_t{1} << 20);  // volatile: left out otherwise
  free(grows);
  const auto end = reinterpret_cast<uintptr_t>(sbrk(0));
  const uintptr_t first = begin & ~uintptr_t{4095};
  if (first < end) madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);  // a hint: may fail
#endif
}

int main(int argc, char** argv) {
  PrepareHeap();
  return claimgraph::cli::Main(argc, argv);
}
