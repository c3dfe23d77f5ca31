#include "tools/cli/shell/line_editor.h"

#include <histedit.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cwchar>
#include <utility>

#include "engine/base/utf8.h"
#include "tools/cli/environment.h"

namespace claimgraph::cli {
namespace {

constexpr int kHistoryEntriesMax = 2000;
constexpr size_t kCompletionsShownMax = 60;

std::string LongestCommonPrefix(const std::vector<std::string>& words) {
  std::string prefix = words.front();
  for (const std::string& word : words) {
    size_t same = 0;
    while (same < prefix.size() && same < word.size() && prefix[same] == word[same]) ++same;
    prefix.resize(same);
  }
  while (!prefix.empty() && utf8::FindInvalid(prefix)) prefix.pop_back();
  return prefix;
}

void ShowWords(const std::vector<std::string>& words) {
  std::fputc('\n', stdout);
  for (size_t i = 0; i < std::min(words.size(), kCompletionsShownMax); ++i) {
    std::fprintf(stdout, "%s  ", words[i].c_str());
  }
  if (words.size() > kCompletionsShownMax) std::fputs("...", stdout);
  std::fputc('\n', stdout);
  std::fflush(stdout);
}

// One byte of the terminal; -1 when interrupted, 0 at the end.
int ReadByte(unsigned char* byte) {
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, byte, 1);
    if (got >= 0) return static_cast<int>(got);
    if (errno != EINTR || Interruption().cancelled()) return -1;
  }
}

// libedit's own reader goes on after a signal; this one gives up, so that Ctrl-C ends the line.
int ReadCharacter(EditLine*, wchar_t* out) {
  std::mbstate_t state{};
  while (true) {
    unsigned char byte = 0;
    const int got = ReadByte(&byte);
    if (got <= 0) return got;
    const char narrow = static_cast<char>(byte);
    const size_t used = std::mbrtowc(out, &narrow, 1, &state);
    constexpr auto kIncomplete = static_cast<size_t>(-2);
    constexpr auto kInvalid = static_cast<size_t>(-1);
    if (used == kIncomplete) continue;
    if (used == kInvalid) {
      state = {};
      continue;
    }
    return 1;
  }
}

}  // namespace

struct LineEditor::State {
  EditLine* editor = nullptr;
  History* history = nullptr;
  std::string history_path;
  CompleteFunction complete;
  std::string prompt;

  static State& Of(EditLine* editor) {
    void* data = nullptr;
    el_get(editor, EL_CLIENTDATA, &data);
    return *static_cast<State*>(data);
  }

  static char* Prompt(EditLine* editor) { return Of(editor).prompt.data(); }

  static unsigned char Complete(EditLine* editor, int) {
    const LineInfo* info = el_line(editor);
    const std::string_view before(info->buffer, static_cast<size_t>(info->cursor - info->buffer));
    const Completions found = Of(editor).complete(before);
    if (found.words.empty()) return CC_ERROR;
    const std::string common = LongestCommonPrefix(found.words);
    const std::string_view typed = before.substr(before.size() - found.replaced_bytes);
    const bool single = found.words.size() == 1;
    if (common.size() > typed.size() || (single && common != typed)) {
      el_deletestr(editor, static_cast<int>(utf8::CountCodePoints(typed)));
      el_insertstr(editor, common.c_str());
      return CC_REFRESH;
    }
    if (single) return CC_NORM;
    ShowWords(found.words);
    return CC_REDISPLAY;
  }
};

LineEditor::LineEditor(std::string history_path, CompleteFunction complete) : state_(std::make_unique<State>()) {
  // Names are UTF-8 whatever the locale says.
  if (std::setlocale(LC_CTYPE, "") == nullptr || MB_CUR_MAX == 1) std::setlocale(LC_CTYPE, "C.UTF-8");
  state_->history_path = std::move(history_path);
  state_->complete = std::move(complete);
  state_->editor = el_init("claimgraph", stdin, stdout, stderr);
  state_->history = history_init();
  HistEvent event;
  history(state_->history, &event, H_SETSIZE, kHistoryEntriesMax);
  history(state_->history, &event, H_SETUNIQUE, 1);
  if (!state_->history_path.empty()) history(state_->history, &event, H_LOAD, state_->history_path.c_str());
  EditLine* editor = state_->editor;
  el_set(editor, EL_CLIENTDATA, state_.get());
  el_set(editor, EL_PROMPT, &State::Prompt);
  el_set(editor, EL_EDITOR, "emacs");
  el_set(editor, EL_HIST, history, state_->history);
  el_set(editor, EL_SIGNAL, 0);
  el_set(editor, EL_ADDFN, "claimgraph-complete", "complete the word", &State::Complete);
  el_set(editor, EL_BIND, "^I", "claimgraph-complete", nullptr);
  el_set(editor, EL_BIND, "^R", "em-inc-search-prev", nullptr);
  el_set(editor, EL_GETCFN, &ReadCharacter);
}

LineEditor::~LineEditor() {
  HistEvent event;
  if (!state_->history_path.empty()) history(state_->history, &event, H_SAVE, state_->history_path.c_str());
  history_end(state_->history);
  el_end(state_->editor);
}

ReadStatus LineEditor::Read(std::string_view prompt, std::string* line) {
  state_->prompt = prompt;
  int count = 0;
  const char* text = el_gets(state_->editor, &count);
  if (Interruption().cancelled()) {
    el_reset(state_->editor);
    std::fputs("^C\n", stdout);
    return ReadStatus::kInterrupted;
  }
  if (text == nullptr || count <= 0) return ReadStatus::kEnd;
  line->assign(text, static_cast<size_t>(count));
  while (!line->empty() && (line->back() == '\n' || line->back() == '\r')) line->pop_back();
  return ReadStatus::kLine;
}

void LineEditor::AddHistory(const std::string& entry) {
  HistEvent event;
  history(state_->history, &event, H_ENTER, entry.c_str());
}

}  // namespace claimgraph::cli
