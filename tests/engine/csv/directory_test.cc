// What LOAD CSV may open.
#include "engine/csv/directory.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "engine/base/error.h"

namespace claimgraph::csv {
namespace {

namespace fs = std::filesystem;

class DirectoryTest : public testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::path(testing::TempDir()) / ("csv_directory_" + std::to_string(::getpid()));
    fs::create_directories(root_ / "allowed" / "sub");
    for (const char* name : {"allowed/a b.csv", "allowed/sub/c.csv", "secret.csv"}) {
      std::ofstream(root_ / name) << "x\n";
    }
    fs::create_symlink(root_ / "secret.csv", root_ / "allowed/out.csv");
    fs::create_symlink(root_, root_ / "allowed/up");
    fs::create_symlink("sub/c.csv", root_ / "allowed/in.csv");
    ASSERT_EQ(::mkfifo((root_ / "allowed/pipe").c_str(), 0600), 0);
  }
  void TearDown() override { fs::remove_all(root_); }

  // The detail of the error; empty when the file opens.
  std::string Open(std::string_view address) const {
    const auto reader = Directory((root_ / "allowed").string()).Open(address, ',');
    if (reader.ok()) return "";
    const auto info = GetErrorInfo(reader.status());
    return info ? info->detail : reader.status().ToString();
  }
  fs::path root_;
};

TEST_F(DirectoryTest, FilesWithinOpen) {
  for (const char* address : {"a b.csv", "/a b.csv", "file:///a%20b.csv", "file:/sub/c.csv", "sub/../sub/c.csv",
                              "file://localhost/sub/c.csv", "in.csv"}) {
    EXPECT_EQ(Open(address), "") << address;
  }
}

TEST_F(DirectoryTest, WhatLeadsOutIsRefused) {
  for (const char* address : {"../secret.csv", "file:///../secret.csv", "file:///%2e%2e/secret.csv", "out.csv",
                              "up/secret.csv", "sub/../../secret.csv"}) {
    EXPECT_EQ(Open(address), "FilesNotAllowed") << address;
  }
}

TEST_F(DirectoryTest, OnlyRegularFiles) {
  EXPECT_EQ(Open("pipe"), "FilesNotAllowed");  // and does not wait for a writer
  EXPECT_EQ(Open("sub"), "FilesNotAllowed");
  EXPECT_EQ(Open("."), "FilesNotAllowed");
  EXPECT_EQ(Open("none.csv"), "FileNotFound");
}

TEST_F(DirectoryTest, NothingComesFromOtherMachines) {
  EXPECT_EQ(Open("https://example.com/a.csv"), "UnsupportedAddress");
  EXPECT_EQ(Open("file://host/a.csv"), "UnsupportedAddress");
  EXPECT_EQ(Open(std::string_view("a\0b", 3)), "UnsupportedAddress");
}

TEST(Directory, NoneIsAllowedUnlessGiven) {
  EXPECT_EQ(GetErrorInfo(Directory("").Open("a.csv", ',').status())->detail, "FilesNotAllowed");
}

}  // namespace
}  // namespace claimgraph::csv
