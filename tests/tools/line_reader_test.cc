#include "tools/protocol/line_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

namespace claimgraph::protocol {
namespace {

using ::testing::ElementsAre;

// What the reader makes of `input`; "<too long>" for lines it refused.
std::vector<std::string> ReadAll(const std::string& input, size_t line_bytes_max) {
  int ends[2];
  if (pipe(ends) != 0) return {"no pipe"};
  std::thread writer([&input, fd = ends[1]] {
    for (size_t done = 0; done < input.size();) {
      const ssize_t written = write(fd, input.data() + done, input.size() - done);
      if (written <= 0) break;
      done += static_cast<size_t>(written);
    }
    close(fd);
  });
  LineReader reader(ends[0], line_bytes_max);
  std::vector<std::string> lines;
  std::string_view line;
  for (LineStatus status; (status = reader.Next(&line)) != LineStatus::kEnd;) {
    if (status == LineStatus::kFailed) {
      lines.emplace_back("<failed>");
      break;
    }
    lines.emplace_back(status == LineStatus::kTooLong ? "<too long>" : std::string(line));
  }
  writer.join();
  close(ends[0]);
  return lines;
}

TEST(LineReader, SplitsAtLineEnds) {
  EXPECT_THAT(ReadAll("a\nb\r\n\nc", 100), ElementsAre("a", "b", "", "c"));
  EXPECT_THAT(ReadAll("", 100), ElementsAre());
  EXPECT_THAT(ReadAll("\n", 100), ElementsAre(""));
}

TEST(LineReader, RefusesLongLinesAndGoesOn) {
  const std::string wide(1 << 20, 'x');
  EXPECT_THAT(ReadAll("a\n" + wide + "\nb\n", 1000), ElementsAre("a", "<too long>", "b"));
  EXPECT_THAT(ReadAll("a\n" + wide, 1000), ElementsAre("a", "<too long>"));
  EXPECT_THAT(ReadAll("aaaa\naaa\n", 3), ElementsAre("<too long>", "aaa"));
}

TEST(LineReader, KeepsLinesThatSpanManyReads) {
  std::string input;
  std::vector<std::string> expected;
  for (size_t i = 0; i < 200; ++i) {
    expected.push_back(std::string(i * 997 % 30000, static_cast<char>('a' + i % 26)));
    input += expected.back() + "\n";
  }
  EXPECT_EQ(ReadAll(input, 1 << 20), expected);
}

}  // namespace
}  // namespace claimgraph::protocol
