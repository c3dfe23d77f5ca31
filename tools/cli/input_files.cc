#include "tools/cli/input_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kTextEndings = {".txt", ".text", ".md", ".markdown"};

// A README says what is in the folder; it is no document of it.
bool DescribesFolder(const fs::path& path) { return path.stem() == "README"; }

bool HoldsText(const fs::path& path) {
  std::string ending = path.extension().string();
  for (char& c : ending) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::find(kTextEndings.begin(), kTextEndings.end(), ending) != kTextEndings.end();
}

bool IsHidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

absl::Status CollectFolder(const fs::path& folder, InputFiles* out) {
  std::error_code error;
  fs::recursive_directory_iterator it(folder, error);
  std::vector<std::string> found;
  for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
    if (IsHidden(it->path())) {
      if (it->is_directory()) it.disable_recursion_pending();
      continue;
    }
    std::error_code type_error;
    // Links are not followed: they may lead anywhere.
    if (!fs::is_regular_file(it->symlink_status(type_error))) continue;
    if (HoldsText(it->path()) && !DescribesFolder(it->path())) {
      found.push_back(it->path().string());
    } else {
      ++out->passed_over;
    }
  }
  if (error)
    return absl::PermissionDeniedError(Cat("cannot read the folder '", folder.string(), "': ", error.message()));
  std::sort(found.begin(), found.end());
  out->paths.insert(out->paths.end(), found.begin(), found.end());
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<InputFiles> CollectInputFiles(const std::vector<std::string>& paths) {
  InputFiles files;
  for (const std::string& path : paths) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (fs::is_symlink(status)) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("'", path, "' is a symbolic link"),
                             "name the file or folder that it leads to");
    }
    if (!fs::exists(status)) {
      return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("there is no file or folder '", path, "'"),
                             "check the path; it is relative to the current directory");
    }
    if (fs::is_directory(status)) {
      CG_RETURN_IF_ERROR(CollectFolder(path, &files));
    } else if (fs::is_regular_file(status)) {
      files.paths.push_back(path);
    } else {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("'", path, "' is neither a file nor a folder"),
                             "devices, pipes and sockets are not read");
    }
  }
  if (files.paths.empty()) {
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "the folders hold no documents",
                           "in folders, files that end in .txt, .text, .md or .markdown are read");
  }
  for (const std::string& path : files.paths) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!error) files.bytes += size;
  }
  return files;
}

}  // namespace claimgraph::cli
