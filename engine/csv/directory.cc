#include "engine/csv/directory.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::csv {
namespace {

absl::Status Refused(std::string_view detail, std::string_view message, std::string_view advice) {
  return MakeError(absl::StatusCode::kInvalidArgument, message,
                   ErrorInfo{"ExternalResourceFailed", std::string(detail), ErrorPhase::kRuntime, std::nullopt,
                             std::string(advice)});
}

int HexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Empty when there is no such path.
std::string RealPath(const std::string& path) {
  char* real = ::realpath(path.c_str(), nullptr);
  if (real == nullptr) return {};
  std::string out = real;
  std::free(real);
  return out;
}

bool IsWithin(std::string_view path, std::string_view folder) {
  if (folder == "/") return true;
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

// Where an open file really lies, whatever has happened to the names that led to it.
std::string PathOfOpenFile(int fd) { return RealPath(Cat("/proc/self/fd/", fd)); }

}  // namespace

absl::StatusOr<std::string> PathOfAddress(std::string_view address) {
  constexpr std::string_view kScheme = "file:";
  std::string_view path = address;
  bool escaped = false;
  if (path.starts_with(kScheme)) {
    escaped = true;
    path.remove_prefix(kScheme.size());
    if (path.starts_with("//")) {
      path.remove_prefix(2);
      if (path.starts_with("localhost/")) path.remove_prefix(std::string_view("localhost").size());
      if (!path.starts_with("/")) {
        return Refused("UnsupportedAddress", Cat("'", address, "' names another machine"),
                       "write file:///name.csv, with three strokes");
      }
    }
  } else if (path.find("://") != std::string_view::npos) {
    return Refused("UnsupportedAddress", Cat("'", address, "' is not a local file"),
                   "the engine uses no network: load the file first, then name it as file:///name.csv");
  }
  std::string out;
  for (size_t i = 0; i < path.size(); ++i) {
    const bool is_escape = escaped && path[i] == '%' && i + 2 < path.size() && HexDigit(path[i + 1]) >= 0 &&
                           HexDigit(path[i + 2]) >= 0;
    out += is_escape ? static_cast<char>(HexDigit(path[i + 1]) * 16 + HexDigit(path[i + 2])) : path[i];
    if (is_escape) i += 2;
  }
  if (out.find('\0') != std::string::npos) {
    return Refused("UnsupportedAddress", "the name of a file cannot hold a zero byte", "check the name");
  }
  return out;
}

absl::StatusOr<std::unique_ptr<CsvBlockReader>> Directory::Open(std::string_view address, char delimiter) const {
  if (path_.empty()) {
    return Refused("FilesNotAllowed", "LOAD CSV may not read files here",
                   "allow a folder: --load-csv-dir DIR of the program, load_csv_directory of OpenOptions");
  }
  CG_ASSIGN_OR_RETURN(const std::string name, PathOfAddress(address));
  const std::string folder = RealPath(path_);
  if (folder.empty()) {
    return Refused("FileNotFound", Cat("the folder of LOAD CSV, '", path_, "', is not there"), "check --load-csv-dir");
  }
  const std::string wanted = RealPath(Cat(folder, "/", name));
  if (wanted.empty()) {
    return Refused("FileNotFound", Cat("there is no file '", name, "' in '", path_, "'"),
                   "addresses are relative to the folder of LOAD CSV");
  }
  const auto leads_out = [&] {
    return Refused("FilesNotAllowed", Cat("'", name, "' leads out of the folder of LOAD CSV"),
                   "copy the file into the folder");
  };
  if (!IsWithin(wanted, folder)) return leads_out();
  // Without waiting for the writer of a pipe; what it is is asked once it is open.
  const int fd = ::open(wanted.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (fd < 0) {
    return Refused("FileNotReadable", Cat("'", name, "' cannot be read: ", std::strerror(errno)),
                   "check the rights of the file");
  }
  struct stat facts = {};
  const bool regular = ::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
  if (!regular || !IsWithin(PathOfOpenFile(fd), folder)) {
    ::close(fd);
    if (regular) return leads_out();
    return Refused("FilesNotAllowed", Cat("'", name, "' is not a file"), "pipes, devices and folders are not read");
  }
  std::FILE* file = ::fdopen(fd, "rb");
  if (file == nullptr) {
    ::close(fd);
    return Refused("FileNotReadable", Cat("'", name, "' cannot be read: ", std::strerror(errno)), "try again");
  }
  return CsvBlockReader::FromFile(name, file, delimiter);
}

}  // namespace claimgraph::csv
