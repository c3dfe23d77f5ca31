#include "ingest/figures/figures.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "ingest/figures/cues.h"
#include "ingest/figures/scan.h"
#include "ingest/figures/view.h"
#include "ingest/record/ids.h"

namespace claimgraph::ingest {
namespace {

// Precision first: a number that measures nothing is a figure only where its form or its words say so.
bool IsFigure(std::string_view view, std::string_view clean, const Item& item, const Reading& reading) {
  if (item.time && item.time->type == TimeType::kDuration) {
    return !HasAt(view, item.begin, "a ") && !HasAt(view, item.begin, "an ");  // "in a day" measures nothing
  }
  if (item.time) return item.time->type != TimeType::kTime && item.time->type != TimeType::kSet;
  const Quantity& quantity = *item.quantity;
  const Numeral& number = quantity.number;
  const std::string_view unit_text = clean.substr(quantity.number_end, item.end - quantity.number_end);
  // 5G, 4K, 3D: a capital after digits names something.
  if (unit_text.size() == 1 && unit_text[0] >= 'A' && unit_text[0] <= 'Z') return false;
  switch (quantity.kind) {
    case FigureKind::kMoney: {
      // A lone character may mean the unit or something else: 一块 is a piece as often as a yuan.
      return number.arabic || number.scaled || quantity.number.value != 1;
    }
    case FigureKind::kCount:
    case FigureKind::kRatio:
      if (EndsAt(view, item.begin, "第")) return false;
      return number.arabic || number.scaled || number.value > 1;
    case FigureKind::kNumber: {
      if (EndsAt(view, item.begin, "第") || number.fraction) return false;
      if (number.scaled && number.scale >= 1e4) return true;
      if (quantity.low) return false;
      if (number.grouped) return true;
      if (!number.arabic) return false;
      const bool said = reading.bound != Bound::kEqual || reading.direction != Direction::kNone;
      if (said && (number.decimals > 0 || number.value >= 10)) return true;
      // English: "327 engineers", a number before a word in lower case.
      const size_t next = SkipSpaces(view, item.end);
      const bool word = next > item.end && next < clean.size() && IsLowerByte(clean[next]);
      const bool named = item.begin >= 2 && clean[item.begin - 1] == ' ' && IsLetterByte(clean[item.begin - 2]) && [&] {
        size_t start = item.begin - 2;
        while (start > 0 && IsWordByte(clean[start - 1])) --start;
        return !IsLowerByte(clean[start]);
      }();
      return word && !named && number.value >= 10 && number.decimals < 0;
    }
    default:
      return !EndsAt(view, item.begin, "第");
  }
}

// Words after a date that make it one end of an open period.
enum class TimeSide { kIn, kBefore, kAfter, kSince, kAround };

TimeSide SideOf(std::string_view view, const Item& item) {
  const size_t at = SkipSpaces(view, item.end);
  for (std::string_view word : {"前后", "左右"}) {
    if (HasAt(view, at, word)) return TimeSide::kAround;
  }
  for (std::string_view word : {"之前", "以前", "前", "年前"}) {
    if (HasAt(view, at, word)) return TimeSide::kBefore;
  }
  for (std::string_view word : {"以来", "起", "开始"}) {
    if (HasAt(view, at, word)) return TimeSide::kSince;
  }
  for (std::string_view word : {"之后", "以后", "后"}) {
    if (HasAt(view, at, word)) return TimeSide::kAfter;
  }
  for (std::string_view word : {"before ", "by ", "until ", "till ", "prior to ", "ahead of ", "by the end of "}) {
    if (EndsAt(view, item.begin, word) && WordBreak(view, item.begin - word.size())) return TimeSide::kBefore;
  }
  if (EndsAt(view, item.begin, "since ")) return TimeSide::kSince;
  if (EndsAt(view, item.begin, "after ")) return TimeSide::kAfter;
  for (std::string_view word : {"around ", "about ", "circa "}) {
    if (EndsAt(view, item.begin, word) && WordBreak(view, item.begin - word.size())) return TimeSide::kAround;
  }
  return TimeSide::kIn;
}

// The stretch that a date stands for, with the words around it: 2026年前 has no start and ends with 2025.
Stretch StretchOf(std::string_view view, const Item& item) {
  const Stretch& when = item.time->when;
  switch (SideOf(view, item)) {
    case TimeSide::kBefore: {
      const bool by = EndsAt(view, item.begin, "by ") || EndsAt(view, item.begin, "by the end of ");
      return {std::nullopt, by ? when.stop : when.start};
    }
    case TimeSide::kAfter:
      return {when.stop, std::nullopt};
    case TimeSide::kSince:
      return {when.start, std::nullopt};
    default:
      return when;
  }
}

void SetPeriod(const Stretch& stretch, Figure* figure) {
  if (stretch.start) figure->period_start = DateText(*stretch.start);
  if (stretch.stop) figure->period_end = DateText(*stretch.stop);
}

// Finds the date that governs a figure.
class PeriodFinder {
 public:
  PeriodFinder(std::string_view view, const std::vector<Item>& items, const CueReader& cues)
      : view_(view), items_(items), cues_(cues) {}

  std::optional<Stretch> For(size_t index) const {
    if (const Item* next = DirectlyAfter(index)) return StretchOf(view_, *next);
    for (size_t i = index; i-- > 0;) {
      const Item& item = items_[i];
      if (Separates(item.end, items_[index].begin)) break;
      if (const auto same = SamePeriod(item.end, i + 1 < items_.size() ? items_[i + 1].begin : view_.size(), i)) {
        return same;
      }
      if (!item.IsPeriod() || cues_.IsBase(item.begin)) continue;
      return StretchOf(view_, item);
    }
    return InClauseAfter(index);
  }

 private:
  bool Separates(size_t begin, size_t end) const {
    const std::string_view between = view_.substr(begin, end - begin);
    return between.find(';') != std::string_view::npos || between.find("。") != std::string_view::npos;
  }
  // "$10.3 billion in 2023", "160億美元(2024年)".
  const Item* DirectlyAfter(size_t index) const {
    if (index + 1 >= items_.size() || !items_[index + 1].IsPeriod()) return nullptr;
    const Item& next = items_[index + 1];
    const std::string_view between = view_.substr(items_[index].end, next.begin - items_[index].end);
    for (std::string_view words :
         {" in ", " for ", " during ", " in the ", " for the ", " by ", " as of ", "(", " (", " in fiscal "}) {
      if (between == words) return &next;
    }
    return nullptr;
  }
  // 同期: the whole of the dates before it in the sentence.
  std::optional<Stretch> SamePeriod(size_t begin, size_t end, size_t last) const {
    const std::string_view between = view_.substr(begin, end - begin);
    if (between.find("同期") == std::string_view::npos && between.find("same period") == std::string_view::npos) {
      return std::nullopt;
    }
    std::optional<Stretch> cover;
    for (size_t i = 0; i <= last; ++i) {
      if (!items_[i].IsPeriod() || cues_.IsBase(items_[i].begin)) continue;
      const Stretch one = StretchOf(view_, items_[i]);
      if (!one.start || !one.stop) continue;
      cover = cover ? Stretch{std::min(*cover->start, *one.start), std::max(*cover->stop, *one.stop)} : one;
    }
    return cover;
  }
  std::optional<Stretch> InClauseAfter(size_t index) const {
    for (size_t i = index + 1; i < items_.size(); ++i) {
      const std::string_view between = view_.substr(items_[index].end, items_[i].begin - items_[index].end);
      if (between.find_first_of(",;:(") != std::string_view::npos || between.find("，") != std::string_view::npos)
        break;
      // In Chinese a date stands before what it governs, so one that follows belongs to something else.
      if (items_[i].IsPeriod() && !cues_.IsBase(items_[i].begin) && !HasHan(between))
        return StretchOf(view_, items_[i]);
    }
    return std::nullopt;
  }
  static bool HasHan(std::string_view text) {
    for (size_t at = 0; at < text.size(); ++at) {
      if (static_cast<uint8_t>(text[at]) >= 0xE3) return true;
    }
    return false;
  }

  std::string_view view_;
  const std::vector<Item>& items_;
  const CueReader& cues_;
};

Bound TimeBound(std::string_view view, const Item& item) {
  switch (SideOf(view, item)) {
    case TimeSide::kBefore:
      return EndsAt(view, item.begin, "by ") ? Bound::kAtMost : Bound::kLess;
    case TimeSide::kAfter:
      return Bound::kMore;
    case TimeSide::kSince:
      return Bound::kAtLeast;
    case TimeSide::kAround:
      return Bound::kAbout;
    case TimeSide::kIn:
      break;
  }
  return Bound::kEqual;
}

Figure FromTime(std::string_view view, const Item& item, const Reading& reading) {
  Figure figure;
  const TimeExpr& time = *item.time;
  figure.kind = time.kind;
  if (time.type == TimeType::kDuration) {
    figure.value = Tidy(time.amount);
    figure.unit = time.unit;
    figure.bound = reading.bound;
    figure.direction = reading.direction;
    figure.change = reading.change;
    return figure;
  }
  figure.iso = time.iso;
  figure.bound = TimeBound(view, item);
  SetPeriod(StretchOf(view, item), &figure);
  return figure;
}

Figure FromQuantity(const Item& item, const Reading& reading) {
  Figure figure;
  const Quantity& quantity = *item.quantity;
  figure.kind = quantity.kind;
  // 80萬 (users, chips): a number of things, though nothing is named that it counts.
  if (figure.kind == FigureKind::kNumber && quantity.number.decimals < 0) figure.kind = FigureKind::kCount;
  if (figure.kind == FigureKind::kNumber && quantity.number.scaled) figure.kind = FigureKind::kCount;
  figure.value = quantity.value;
  figure.low = quantity.low;
  figure.high = quantity.high;
  figure.unit = quantity.unit;
  figure.currency = quantity.currency;
  figure.bound = reading.bound;
  figure.direction = reading.direction;
  figure.change = reading.change;
  return figure;
}

// Without a year, the reading nearer to the day the document was published.
void ChooseNearer(Seconds now, TimeExpr* time) {
  if (!time->other || !time->relative || !time->when.start || !time->other->start) return;
  if (std::abs(*time->other->start - now) >= std::abs(*time->when.start - now)) return;
  time->when = *time->other;
  if (time->kind == FigureKind::kDate) time->iso = DateText(*time->when.start);
}

}  // namespace

std::vector<Figure> FindFigures(const SegmentedDocument& document, const Passage& passage) {
  const std::string view = MatchingView(passage.clean);
  const std::optional<Seconds> now = ParseTime(document.document.published);
  std::vector<Item> items = Scan(view, now);
  if (items.empty()) return {};
  const CueReader cues(view);
  const PeriodFinder periods(view, items, cues);
  std::vector<Figure> figures;
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].time && now) ChooseNearer(*now, &*items[i].time);
    const Reading reading = cues.Read(items, i);
    if (!IsFigure(view, passage.clean, items[i], reading)) continue;
    Figure figure = items[i].time ? FromTime(view, items[i], reading) : FromQuantity(items[i], reading);
    if (!items[i].time) {
      if (const auto period = periods.For(i)) SetPeriod(*period, &figure);
    }
    figure.clean = {items[i].begin, items[i].end};
    figure.span = document.RawSpan(passage, items[i].begin, items[i].end);
    const MappedText& decoded = document.source.decoded.text;
    const ByteSpan slice = decoded.map.DerivedSpan(figure.span);
    figure.text = decoded.text.substr(slice.start, slice.size());
    figure.passage = passage.id;
    figure.id = FigureId(passage.id, figure.span.start, figure.span.end, Name(figure.kind));
    figures.push_back(std::move(figure));
  }
  return figures;
}

std::vector<Figure> FindFigures(const SegmentedDocument& document) {
  std::vector<Figure> all;
  for (const Passage& passage : document.passages) {
    for (Figure& figure : FindFigures(document, passage)) all.push_back(std::move(figure));
  }
  return all;
}

}  // namespace claimgraph::ingest
