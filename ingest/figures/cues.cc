#include "ingest/figures/cues.h"

#include <algorithm>
#include <optional>

#include "engine/base/utf8.h"
#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

std::optional<Bound> BoundOf(CueClass cls) {
  switch (cls) {
    case CueClass::kMore:
    case CueClass::kMoreAmount:
      return Bound::kMore;
    case CueClass::kAtLeast:
      return Bound::kAtLeast;
    case CueClass::kLess:
      return Bound::kLess;
    case CueClass::kAtMost:
      return Bound::kAtMost;
    case CueClass::kAbout:
      return Bound::kAbout;
    default:
      return std::nullopt;
  }
}

bool IsAmount(const Item& item) {
  if (!item.quantity) return false;
  const FigureKind kind = item.quantity->kind;
  return kind == FigureKind::kMoney || kind == FigureKind::kCount || kind == FigureKind::kNumber ||
         kind == FigureKind::kPercent;
}

size_t SpacesBefore(std::string_view view, size_t at) {
  while (at > 0 && view[at - 1] == ' ') --at;
  return at;
}

}  // namespace

CueReader::CueReader(std::string_view view) : view_(view) {
  const Vocabulary& vocabulary = Vocabulary::Get();
  const auto whole_word = [&](const AhoCorasick::Match& match) {
    return WordBreak(view, match.begin) && WordBreak(view, match.end);
  };
  vocabulary.cues_before.words.ForEach(view, [&](const AhoCorasick::Match& match) {
    if (whole_word(match)) found_.push_back({match.begin, match.end, &vocabulary.cues_before.entries[match.value]});
  });
  vocabulary.fillers.words.ForEach(view, [&](const AhoCorasick::Match& match) {
    if (whole_word(match)) found_.push_back({match.begin, match.end, nullptr});
  });
  // Of two words that end together the longer says more; a cue says more than a filler.
  std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
    if (a.end != b.end) return a.end < b.end;
    if (a.begin != b.begin) return a.begin < b.begin;
    return a.cue != nullptr && b.cue == nullptr;
  });
}

const CueReader::Found* CueReader::LongestEndingAt(size_t end) const {
  const auto it =
      std::lower_bound(found_.begin(), found_.end(), end, [](const Found& found, size_t at) { return found.end < at; });
  return it != found_.end() && it->end == end ? &*it : nullptr;
}

bool CueReader::IsBase(size_t at) const {
  at = SpacesBefore(view_, at);
  if (EndsAt(view_, at, "from") && WordBreak(view_, at - 4)) return true;
  const Found* found = LongestEndingAt(at);
  return found != nullptr && found->cue != nullptr && found->cue->cls == CueClass::kBase;
}

Reading CueReader::Read(const std::vector<Item>& items, size_t index) const {
  Reading reading;
  reading.begin = items[index].begin;
  reading.end = items[index].end;
  if (items[index].quantity) reading.bound = items[index].quantity->bound;
  if (items[index].time) reading.bound = items[index].time->bound;
  ReadBefore(items, index, &reading);
  if (reading.bound == Bound::kEqual) ReadReaching(items, index, &reading);
  if (reading.direction == Direction::kNone) ReadFromTo(items, index, &reading);
  ReadAfter(items, index, &reading);
  return reading;
}

// Follows the words before the figure as long as each is a cue, a filler, or a date between a verb and its object
// (升至2025年的27%).
void CueReader::ReadBefore(const std::vector<Item>& items, size_t index, Reading* reading) const {
  size_t at = items[index].begin;
  bool level = false, hopped = false;
  for (int steps = 0; steps < 8; ++steps) {
    at = SpacesBefore(view_, at);
    if (!hopped && index > 0 && items[index - 1].end == at && items[index - 1].IsPeriod() && !items[index].IsPeriod()) {
      at = items[index - 1].begin;
      hopped = true;
      continue;
    }
    const Found* found = LongestEndingAt(at);
    if (found == nullptr) return;
    const size_t neighbour = hopped ? 2 : 1;  // the item that the words may not reach into
    if (index >= neighbour && found->begin < items[index - neighbour].end) return;
    at = found->begin;
    if (found->cue == nullptr) continue;
    const CueClass cls = found->cue->cls;
    if (const auto bound = BoundOf(cls)) {
      // 突破 exceeds an amount, but reaches a length: 突破500億, 突破14nm.
      if (cls == CueClass::kMoreAmount && !IsAmount(items[index])) return;
      if (reading->bound == Bound::kEqual && !hopped) {
        reading->bound = *bound;
        reading->begin = at;
      }
    } else if (cls == CueClass::kTo) {
      level = true;
    } else if (cls == CueClass::kUp || cls == CueClass::kDown) {
      if (reading->direction != Direction::kNone) return;
      reading->direction = cls == CueClass::kUp ? Direction::kUp : Direction::kDown;
      reading->change = !level;
      return;
    } else {
      return;
    }
  }
}

// "rose from $10 billion in 2023 to $17 billion": the verb stands before the figure that it started from.
void CueReader::ReadFromTo(const std::vector<Item>& items, size_t index, Reading* reading) const {
  const size_t begin = items[index].begin;
  if (index == 0 || !items[index].quantity || !EndsAt(view_, begin, " to ")) return;
  const size_t from = view_.rfind(" from ", begin);
  if (from == std::string_view::npos) return;
  const std::string_view between = view_.substr(from, begin - from);
  if (between.find(", ") != std::string_view::npos || between.find(';') != std::string_view::npos) return;
  const Found* verb = LongestEndingAt(from);
  if (verb == nullptr || verb->cue == nullptr) return;
  if (verb->cue->cls == CueClass::kUp) reading->direction = Direction::kUp;
  if (verb->cue->cls == CueClass::kDown) reading->direction = Direction::kDown;
}

// Cues that act from a distance: 约等于A100的80%.
void CueReader::ReadReaching(const std::vector<Item>& items, size_t index, Reading* reading) const {
  const size_t begin = items[index].begin;
  for (auto it = found_.rbegin(); it != found_.rend(); ++it) {
    if (it->end > begin || it->cue == nullptr || it->cue->reach == 0) continue;
    const auto bound = BoundOf(it->cue->cls);
    if (!bound || (index > 0 && items[index - 1].end > it->end)) continue;
    const std::string_view between = view_.substr(it->end, begin - it->end);
    if (between.find(',') != std::string_view::npos) continue;
    if (utf8::CountCodePoints(between) > static_cast<size_t>(it->cue->reach)) continue;
    reading->bound = *bound;
    return;
  }
}

void CueReader::ReadAfter(const std::vector<Item>& items, size_t index, Reading* reading) const {
  const Vocabulary& vocabulary = Vocabulary::Get();
  const Item& item = items[index];
  size_t at = SkipSpaces(view_, item.end);
  if (item.time && item.time->type == TimeType::kDuration) {
    for (std::string_view within : {"之内", "以内", "内"}) {
      if (!HasAt(view_, at, within)) continue;
      reading->bound = Bound::kAtMost;
      reading->end = at + within.size();
      return;
    }
  }
  AhoCorasick::Match match = vocabulary.cues_after.words.LongestAt(view_, at);
  constexpr std::string_view kOf = "的";
  bool distant = false;
  if (match.end == match.begin && HasAt(view_, at, kOf)) {
    match = vocabulary.cues_after.words.LongestAt(view_, at + kOf.size());
    distant = true;
  }
  if (match.end == match.begin || !WordBreak(view_, match.end) || !WordBreak(view_, match.begin)) return;
  const Cue& cue = vocabulary.cues_after.entries[match.value];
  if (distant && cue.reach == 0) return;
  if (const auto bound = BoundOf(cue.cls)) {
    reading->bound = *bound;
    reading->end = match.end;
  } else if (reading->direction == Direction::kNone && item.quantity) {
    reading->direction = cue.cls == CueClass::kUp ? Direction::kUp : Direction::kDown;
    reading->change = true;
  }
}

}  // namespace claimgraph::ingest
