// Scratch files: what is appended can be read, wherever it is, and no name stays behind.
#include "engine/storage/scratch_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <random>

#include "engine/base/strings.h"

namespace claimgraph::storage {
namespace {

TEST(ScratchFile, ReadsBackWhatWasAppended) {
  const auto folder = std::filesystem::temp_directory_path() / Cat("claimgraph_scratch_test_", ::getpid());
  std::filesystem::create_directory(folder);
  auto file = ScratchFile::Make(folder.string());
  ASSERT_TRUE(file.ok()) << file.status();
  EXPECT_TRUE(std::filesystem::is_empty(folder));
  std::mt19937_64 random(1);
  std::string all;
  for (int i = 0; i < 300; ++i) {
    const std::string part(random() % 5000, static_cast<char>('a' + i % 26));
    ASSERT_TRUE((*file)->Append(part).ok());
    all += part;
    const size_t offset = random() % all.size();
    std::string got(random() % (all.size() - offset) + 1, '\0');
    ASSERT_TRUE((*file)->Read(offset, got.size(), got.data()).ok());
    ASSERT_EQ(got, all.substr(offset, got.size()));
  }
  EXPECT_EQ((*file)->size(), all.size());
  std::filesystem::remove_all(folder);
}

TEST(ScratchFile, AFolderThatIsNotThereIsSaid) {
  const auto file = ScratchFile::Make("/nowhere/at/all");
  EXPECT_EQ(file.status().code(), absl::StatusCode::kUnavailable);
}

}  // namespace
}  // namespace claimgraph::storage
