// What a run depends on besides the program: the machine, the build, and how much memory the process takes.
#ifndef CLAIMGRAPH_TOOLS_BENCH_MACHINE_H_
#define CLAIMGRAPH_TOOLS_BENCH_MACHINE_H_

#include <cstdint>
#include <optional>
#include <string>

namespace claimgraph::bench {

struct Machine {
  std::string cpu;
  int64_t cores = 0;
  int64_t memory_mb = 0;
  std::string system;
};
Machine ThisMachine();

struct Build {
  std::string version;
  std::string type;      // "Release"
  std::string compiler;  // "GNU 12.2.0"
};
Build ThisBuild();

// "2026-05-01T12:30:00Z"
std::string TimeNow();

// The most memory the process has had resident since ResetPeakMemory(), in MB; nullopt where the system does not tell.
// Where it cannot be reset, the peak is that of the whole run.
void ResetPeakMemory();
std::optional<double> PeakMemoryMb();

// Of all files below `directory`, in MB.
double DirectoryMb(const std::string& directory);

}  // namespace claimgraph::bench

#endif  // CLAIMGRAPH_TOOLS_BENCH_MACHINE_H_
