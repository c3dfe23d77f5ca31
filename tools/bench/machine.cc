#include "tools/bench/machine.h"

#include <malloc.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>
#include <thread>

#include "engine/base/strings.h"

namespace claimgraph::bench {
namespace {

// What stands behind `key` and a colon in a file of such lines; empty where there is none.
std::string LineValue(const char* path, std::string_view key) {
  std::ifstream file(path);
  std::string line;
  while (std::getline(file, line)) {
    const size_t colon = line.find(':');
    if (!line.starts_with(key) || colon == std::string::npos) continue;
    const size_t begin = line.find_first_not_of(" \t", colon + 1);
    return begin == std::string::npos ? "" : line.substr(begin);
  }
  return "";
}

}  // namespace

Machine ThisMachine() {
  Machine machine;
  machine.cpu = LineValue("/proc/cpuinfo", "model name");
  if (machine.cpu.empty()) machine.cpu = "unknown";
  machine.cores = std::thread::hardware_concurrency();
  machine.memory_mb = sysconf(_SC_PHYS_PAGES) / 1024 * sysconf(_SC_PAGE_SIZE) / 1024;
  utsname names{};
  if (uname(&names) == 0) machine.system = Cat(names.sysname, " ", names.release, " ", names.machine);
  return machine;
}

Build ThisBuild() { return Build{.version = CG_VERSION, .type = CG_BUILD_TYPE, .compiler = CG_COMPILER}; }

std::string TimeNow() {
  const time_t now = ::time(nullptr);
  tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

void ResetPeakMemory() {
  malloc_trim(0);  // what the generator has freed is not the engine's
  std::ofstream("/proc/self/clear_refs") << "5";
}

std::optional<double> PeakMemoryMb() {
  const std::string kilobytes = LineValue("/proc/self/status", "VmHWM");
  if (kilobytes.empty()) return std::nullopt;
  return std::strtod(kilobytes.c_str(), nullptr) / 1024;
}

double DirectoryMb(const std::string& directory) {
  uint64_t bytes = 0;
  std::error_code error;
  std::filesystem::recursive_directory_iterator file(directory, error), end;
  for (; !error && file != end; file.increment(error)) {
    std::error_code vanished;  // a file that goes while we look is not counted
    const uint64_t size = file->is_regular_file(vanished) ? file->file_size(vanished) : 0;
    if (!vanished) bytes += size;
  }
  return static_cast<double>(bytes) / (1 << 20);
}

}  // namespace claimgraph::bench
