#include "tools/cli/shell/dot_commands.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <iterator>

#include "engine/base/edit_distance.h"
#include "engine/base/error.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"
#include "tools/cli/environment.h"
#include "tools/cli/graph_info.h"
#include "tools/cli/parameters.h"
#include "tools/cli/progress_bar.h"
#include "tools/render/display_width.h"

namespace claimgraph::cli {
namespace {

// The handler gets the words after the command's own.
struct DotCommand {
  std::string_view name;
  std::string_view arguments;
  std::string_view help;
  int (*run)(std::string_view arguments, ShellContext* context);
};

int Usage(std::string_view message, std::string_view advice) {
  return PrintError(ErrorWithAdvice(absl::StatusCode::kInvalidArgument, message, advice));
}

std::string_view Trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == ';')) text.remove_suffix(1);
  return text;
}

int Help(std::string_view arguments, ShellContext* context);

int Mode(std::string_view arguments, ShellContext* context) {
  const std::optional<render::Format> format = render::ParseFormat(arguments);
  if (!format) return Usage(Cat("there is no mode '", arguments, "'"), Cat("it is one of ", render::FormatNames()));
  context->runner.options().write.format = *format;
  return kExitOk;
}

int Timer(std::string_view arguments, ShellContext* context) {
  if (arguments != "on" && arguments != "off") return Usage(".timer takes on or off", "");
  context->runner.options().timer = arguments == "on";
  return kExitOk;
}

int Timeout(std::string_view arguments, ShellContext* context) {
  int64_t milliseconds = 0;
  const auto [end, error] =
      std::from_chars(arguments.data(), arguments.data() + arguments.size(), milliseconds);
  if (error != std::errc() || end != arguments.data() + arguments.size() || milliseconds < 0) {
    return Usage(".timeout takes a number of milliseconds", "0 means no limit");
  }
  context->runner.options().timeout_ms_max = milliseconds;
  return kExitOk;
}

int Output(std::string_view arguments, ShellContext* context) {
  RunnerOptions& options = context->runner.options();
  options.out = stdout;
  options.write.terminal_columns = TerminalColumns();
  context->output_file.reset();
  if (arguments.empty()) return kExitOk;
  std::FILE* file = std::fopen(std::string(arguments).c_str(), "wb");
  if (file == nullptr) return Usage(Cat("cannot write '", arguments, "': ", std::strerror(errno)), "");
  context->output_file.reset(file);
  options.out = file;
  options.write.terminal_columns = 0;
  return kExitOk;
}

int Param(std::string_view arguments, ShellContext* context) {
  Parameters& parameters = context->runner.parameters();
  if (arguments == "clear") {
    parameters.clear();
    return kExitOk;
  }
  if (arguments.empty()) {
    for (const auto& [name, value] : parameters) {
      std::printf("  $%s = %s\n", name.c_str(), values::ToLiteral(value).c_str());
    }
    return kExitOk;
  }
  const size_t space = arguments.find_first_of(" =");
  if (space == std::string_view::npos || space == 0) {
    return Usage(".param takes a name and a value", "for example: .param name NVIDIA");
  }
  const std::string_view name = arguments.substr(arguments.front() == '$' ? 1 : 0, space - (arguments.front() == '$'));
  SetParameter(std::string(name), ParseParameterValue(Trim(arguments.substr(space + 1))), &parameters);
  return kExitOk;
}

int Read(std::string_view arguments, ShellContext* context) {
  constexpr int kDepthMax = 16;
  if (context->read_depth >= kDepthMax) return Usage("files read each other too deeply", "");
  const std::string path(arguments);
  std::ifstream in(path, std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in.is_open() || in.bad()) return Usage(Cat("cannot read '", path, "': ", std::strerror(errno)), "");
  ++context->read_depth;
  const int status = context->runner.RunScript(text, path);
  --context->read_depth;
  return status;
}

void PrintCounts(std::string_view title, const std::vector<NamedCount>& counts) {
  if (counts.empty()) return;
  std::printf("%.*s\n", static_cast<int>(title.size()), title.data());
  for (const NamedCount& entry : counts) {
    std::printf("  %s (%s)\n", render::OneLine(entry.name).c_str(), CountText(entry.count).c_str());
  }
}

int Schema(std::string_view, ShellContext* context) {
  const GraphInfo info = CollectInfo(context->path, context->database);
  PrintCounts("Labels", info.labels);
  PrintCounts("Relationship types", info.types);
  PrintCounts("Indexes", info.indexes);
  if (info.keys.empty()) return kExitOk;
  std::string keys;
  for (const std::string& key : info.keys) CatTo(&keys, keys.empty() ? "" : ", ", render::OneLine(key));
  std::printf("Property keys\n  %s\n", keys.c_str());
  return kExitOk;
}

int Quit(std::string_view, ShellContext* context) {
  context->quit = true;
  return kExitOk;
}

constexpr std::array<DotCommand, 10> kCommands = {{
    {".help", "", "this text", Help},
    {".mode", "FORMAT", "how rows are written: table, csv, json, jsonl or markdown", Mode},
    {".output", "[FILE]", "write rows to a file; without one, to the terminal again", Output},
    {".param", "[NAME VALUE | clear]", "set the parameter $NAME (JSON or text), or show or forget all", Param},
    {".quit", "", "leave; Ctrl-D does too", Quit},
    {".exit", "", "the same", Quit},
    {".read", "FILE", "run the statements of a file", Read},
    {".schema", "", "labels, relationship types, indexes and property keys with counts", Schema},
    {".timeout", "MS", "stop statements after this long; 0 for no limit", Timeout},
    {".timer", "on|off", "show how long each statement takes", Timer},
}};

int Help(std::string_view, ShellContext*) {
  std::printf("Statements end with `;` and may span lines. BEGIN; COMMIT; ROLLBACK; hold several together.\n");
  std::printf("Tab completes keywords, functions, labels and properties; Ctrl-C stops a statement.\n");
  std::printf("Try:  WHICH Policy AFFECTS RevenueStream;\n\n");
  for (const DotCommand& command : kCommands) {
    const std::string left = Cat(command.name, " ", command.arguments);
    std::printf("  %-30s %.*s\n", left.c_str(), static_cast<int>(command.help.size()), command.help.data());
  }
  return kExitOk;
}

}  // namespace

const std::vector<std::string>& DotCommandNames() {
  static const std::vector<std::string>& names = *[] {
    auto* list = new std::vector<std::string>;
    for (const DotCommand& command : kCommands) list->emplace_back(command.name);
    return list;
  }();
  return names;
}

int RunDotCommand(std::string_view line, ShellContext* context) {
  line = Trim(line);
  const size_t end = std::min(line.find_first_of(" \t"), line.size());
  const std::string_view name = line.substr(0, end);
  for (const DotCommand& command : kCommands) {
    if (command.name == name) return command.run(Trim(line.substr(end)), context);
  }
  NearestName nearest(name);
  for (const DotCommand& command : kCommands) nearest.Consider(command.name);
  return Usage(Cat("there is no command '", name, "'"), nearest.best().empty()
                                                            ? std::string(".help lists the commands")
                                                            : Cat("did you mean ", nearest.best(), "?"));
}

}  // namespace claimgraph::cli
