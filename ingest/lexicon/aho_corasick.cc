#include "ingest/lexicon/aho_corasick.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/status/status.h"
#include "engine/base/status.h"

namespace claimgraph::ingest {

// Lays out the trie of sorted words breadth first, then links each state to its longest proper suffix.
class AhoCorasickBuilder {
 public:
  AhoCorasickBuilder(std::vector<AhoCorasick::Word> words, AhoCorasick* out) : words_(std::move(words)), out_(out) {}

  void Build() {
    std::sort(words_.begin(), words_.end(),
              [](const auto& a, const auto& b) { return a.text != b.text ? a.text < b.text : a.value < b.value; });
    out_->outputs_.push_back({});
    AddBlock();
    free_next_check_ = 1;
    out_->cells_[0].check = 0;  // taken; no byte is 0, so no state ever probes it as a child of the root
    queue_.push_back({0, 0, words_.size(), 0});
    for (size_t head = 0; head < queue_.size(); ++head) Place(head);
    for (const Node& node : queue_) Link(node.state);
  }

 private:
  // The words [first, last) share the first `depth` bytes and end in state `state`.
  struct Node {
    uint32_t state;
    size_t first;
    size_t last;
    size_t depth;
  };
  struct Child {
    uint8_t byte;
    size_t first;
    size_t last;
  };

  void AddBlock() { out_->cells_.resize(out_->cells_.size() + 256); }

  bool Free(uint32_t cell) const { return out_->cells_[cell].check == AhoCorasick::kFree; }

  // Gives the state its outputs and its children their cells.
  void Place(size_t head) {
    const Node node = queue_[head];
    size_t first = node.first;
    while (first < node.last && words_[first].text.size() == node.depth) {
      out_->outputs_.push_back(
          {words_[first].value, static_cast<uint32_t>(node.depth), out_->cells_[node.state].output});
      out_->cells_[node.state].output = static_cast<uint32_t>(out_->outputs_.size() - 1);
      ++first;
    }
    std::vector<Child> children;
    for (size_t i = first; i < node.last; ++i) {
      const uint8_t byte = static_cast<uint8_t>(words_[i].text[node.depth]);
      if (children.empty() || children.back().byte != byte) children.push_back({byte, i, i});
      children.back().last = i + 1;
    }
    if (children.empty()) return;
    const uint32_t base = node.state == 0 ? 0 : FindBase(children);
    out_->cells_[node.state].base = base;
    for (const Child& child : children) {
      const uint32_t cell = base ^ child.byte;
      out_->cells_[cell].check = node.state;
      queue_.push_back({cell, child.first, child.last, node.depth + 1});
    }
  }

  // A base at which all children are free. Looks through the last blocks only: older ones are nearly full, and
  // searching them again and again would make building quadratic.
  uint32_t FindBase(const std::vector<Child>& children) {
    constexpr uint32_t kOpenCells = 16 * 256;
    const uint32_t size = static_cast<uint32_t>(out_->cells_.size());
    uint32_t from = size > kOpenCells ? size - kOpenCells : 0;
    from = std::max(from, free_next_check_);
    bool skipped_free = false;
    for (uint32_t cell = from; cell < size; ++cell) {
      if (!Free(cell)) continue;
      if (!skipped_free) {
        free_next_check_ = cell;
        skipped_free = true;
      }
      const uint32_t base = cell ^ children.front().byte;
      if (base == 0) continue;
      const bool fits =
          std::all_of(children.begin(), children.end(), [&](const Child& child) { return Free(base ^ child.byte); });
      if (fits) return base;
    }
    AddBlock();
    return size;  // a fresh block: every byte fits
  }

  // Breadth first, so the parent's links are final.
  void Link(uint32_t state) {
    if (state == 0) return;
    auto& cells = out_->cells_;
    const uint32_t parent = cells[state].check;
    const uint8_t byte = static_cast<uint8_t>(cells[parent].base ^ state);
    uint32_t fail = 0;
    if (parent != 0) fail = out_->Step(cells[parent].fail, byte);
    cells[state].fail = fail;
    if (cells[fail].output == 0) return;
    if (cells[state].output == 0) {
      cells[state].output = cells[fail].output;
      return;
    }
    uint32_t last = cells[state].output;
    while (out_->outputs_[last].next != 0) last = out_->outputs_[last].next;
    out_->outputs_[last].next = cells[fail].output;
  }

  std::vector<AhoCorasick::Word> words_;
  AhoCorasick* out_;
  std::vector<Node> queue_;
  uint32_t free_next_check_ = 0;
};

absl::StatusOr<AhoCorasick> AhoCorasick::Build(std::vector<Word> words) {
  for (const Word& word : words) {
    if (word.text.empty()) return absl::InvalidArgumentError("a lexicon word is empty");
    if (word.text.find('\0') != std::string::npos) return absl::InvalidArgumentError("a lexicon word holds a NUL byte");
  }
  AhoCorasick automaton;
  AhoCorasickBuilder(std::move(words), &automaton).Build();
  return automaton;
}

std::vector<AhoCorasick::Match> AhoCorasick::FindAll(std::string_view text) const {
  std::vector<Match> matches;
  ForEach(text, [&](const Match& match) { matches.push_back(match); });
  return matches;
}

std::vector<AhoCorasick::Match> AhoCorasick::FindLongest(std::string_view text) const {
  std::vector<Match> all = FindAll(text);
  std::sort(all.begin(), all.end(), [](const Match& a, const Match& b) {
    if (a.begin != b.begin) return a.begin < b.begin;
    return a.end != b.end ? a.end > b.end : a.value < b.value;
  });
  std::vector<Match> kept;
  for (const Match& match : all) {
    const bool same = !kept.empty() && kept.back().begin == match.begin && kept.back().end == match.end;
    if (kept.empty() || same || match.begin >= kept.back().end) kept.push_back(match);
  }
  return kept;
}

AhoCorasick::Match AhoCorasick::LongestAt(std::string_view text, size_t begin) const {
  Match best{begin, begin, 0};
  if (cells_.empty()) return best;
  uint32_t state = 0;
  for (size_t i = begin; i < text.size(); ++i) {
    const uint32_t next = cells_[state].base ^ static_cast<uint8_t>(text[i]);
    if (next == 0 || cells_[next].check != state) break;
    state = next;
    // Outputs of the state itself come first; those of its suffixes are shorter.
    const uint32_t output = cells_[state].output;
    if (output != 0 && outputs_[output].length == i + 1 - begin) best = {begin, i + 1, outputs_[output].value};
  }
  return best;
}

}  // namespace claimgraph::ingest
