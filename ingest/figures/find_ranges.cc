#include <optional>
#include <string>
#include <utility>

#include "engine/base/strings.h"
#include "ingest/figures/cues.h"
#include "ingest/figures/find_kind.h"
#include "ingest/figures/numerals.h"
#include "ingest/figures/scan.h"
#include "ingest/figures/view.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

std::string RangeText(const Reading& reading, double value) {
  const std::string number = NumberText(value);
  switch (reading.bound) {
    case Bound::kMore:
      return Cat("(", number, ",)");
    case Bound::kAtLeast:
      return Cat("[", number, ",)");
    case Bound::kLess:
      return Cat("(,", number, ")");
    case Bound::kAtMost:
      return Cat("(,", number, "]");
    default:
      return Cat("[", number, ",", number, "]");
  }
}

Finding Make(size_t begin, size_t end, std::string value) {
  Finding finding;
  finding.begin = begin;
  finding.end = end;
  finding.kind = "range";
  finding.value = std::move(value);
  return finding;
}

struct Bounded {
  size_t begin;
  size_t end;
  Bound bound;
  double value;
};

bool IsLower(Bound bound) { return bound == Bound::kMore || bound == Bound::kAtLeast; }

// "more than 10 and less than 20": a lower and an upper bound with nothing but a joint between them.
bool CloseEachOther(std::string_view view, const Bounded& a, const Bounded& b) {
  if (IsLower(a.bound) == IsLower(b.bound) || b.begin < a.end) return false;
  if (IsLower(a.bound) ? a.value >= b.value : a.value <= b.value) return false;
  const std::string_view between = view.substr(a.end, b.begin - a.end);
  for (std::string_view joint : {"", " ", " and ", ", ", ",", ", and ", " but ", "并", "且", "并且", "而", "而且", "和",
                                 "的同时", "，", "， ", "但", "与", "又"}) {
    if (between == joint) return true;
  }
  return false;
}

// Where "equal to", "等于" before `at` starts; `at` when there is none.
size_t EqualBefore(std::string_view view, size_t at) {
  for (std::string_view word : {"equal to ", "equals to ", "equals ", "等于", "= "}) {
    if (EndsAt(view, at, word)) return at - word.size();
  }
  return at;
}

// from/between ... to/and ...: two numbers with a joint.
std::optional<Finding> TwoNumbersAt(std::string_view view, size_t at) {
  size_t i = at;
  bool between = false, from = false;
  for (std::string_view word : {"between ", "in between ", "在", "介于", "介乎"}) {
    if (HasAt(view, i, word) && WordBreak(view, i)) between = true, i = at + word.size();
  }
  if (!between) {
    for (std::string_view word : {"from ", "从", "自"}) {
      if (HasAt(view, i, word) && WordBreak(view, i)) from = true, i = at + word.size();
    }
  }
  if (!NumberMayStart(view, i)) return std::nullopt;
  auto first = NumeralAt(view, i);
  if (!first) {
    constexpr std::string_view kTh = "第";
    if (!HasAt(view, i, kTh)) return std::nullopt;
    first = NumeralAt(view, i + kTh.size());
    if (!first) return std::nullopt;
  }
  size_t next = 0;
  bool and_joint = false;
  const size_t spaced = SkipSpaces(view, first->end);
  for (std::string_view word : {"至", "到", "~", "-", "—", "–", "to ", "and ", "与", "和", "跟", "through "}) {
    if (!HasAt(view, spaced, word)) continue;
    if (IsLowerByte(word[0]) && spaced == first->end) continue;
    and_joint = word == "and " || word == "与" || word == "和" || word == "跟";
    next = SkipSpaces(view, spaced + word.size());
    break;
  }
  if (next == 0) return std::nullopt;
  if (HasAt(view, next, "第")) next += std::string_view("第").size();
  const auto second = NumeralAt(view, next);
  if (!second) return std::nullopt;
  size_t end = second->end;
  bool closed = false;
  for (std::string_view tail : {"之间", "间"}) {
    if (HasAt(view, SkipSpaces(view, end), tail)) {
      end = SkipSpaces(view, end) + tail.size();
      closed = true;
      break;
    }
  }
  if (and_joint && !between && !closed) return std::nullopt;
  double low = first->value;
  if (!first->scaled && second->scaled && second->scale >= 1e3 && !first->fraction &&
      low < second->value / second->scale) {
    low *= second->scale;
  }
  if (low >= second->value) return std::nullopt;
  (void)from;
  return Make(at, end, Cat("[", NumberText(Tidy(low)), ",", NumberText(second->value), ")"));
}

}  // namespace

std::vector<Finding> FindRanges(std::string_view view) {
  std::vector<Finding> findings;
  // Two numbers first; then single numbers with a bound, two of which may close a range.
  std::vector<Item> items;
  for (size_t at = 0; at < view.size();) {
    if (MayStartItem(view, at) || HasAt(view, at, "介")) {
      if (auto range = TwoNumbersAt(view, at)) {
        at = range->end;
        findings.push_back(*std::move(range));
        continue;
      }
      if (NumberMayStart(view, at)) {
        if (const auto numeral = NumeralAt(view, at)) {
          Item item;
          item.begin = at;
          item.end = numeral->end;
          Quantity quantity;
          quantity.begin = at;
          quantity.end = quantity.number_end = numeral->end;
          quantity.value = numeral->value;
          quantity.number = *numeral;
          item.quantity = quantity;
          items.push_back(std::move(item));
          at = numeral->end;
          continue;
        }
      }
    }
    do ++at;
    while (at < view.size() && utf8::IsContinuation(view[at]));
  }
  const CueReader cues(view);
  std::vector<Finding> single;
  std::vector<Bounded> bounds;
  for (size_t i = 0; i < items.size(); ++i) {
    const Reading reading = cues.Read(items, i);
    double value = *items[i].quantity->value;
    size_t begin = reading.begin;
    if (reading.bound == Bound::kEqual || reading.bound == Bound::kAbout) {
      const size_t word = EqualBefore(view, items[i].begin);
      if (word < items[i].begin)
        single.push_back(Make(word, items[i].end, Cat("[", NumberText(value), ",", NumberText(value), "]")));
      continue;
    }
    bounds.push_back({begin, reading.end, reading.bound, value});
  }
  for (size_t i = 0; i < bounds.size(); ++i) {
    if (i + 1 < bounds.size() && CloseEachOther(view, bounds[i], bounds[i + 1])) {
      const bool up = IsLower(bounds[i].bound);
      const Bounded& low = up ? bounds[i] : bounds[i + 1];
      const Bounded& high = up ? bounds[i + 1] : bounds[i];
      single.push_back(Make(bounds[i].begin, bounds[i + 1].end,
                            Cat(low.bound == Bound::kMore ? "(" : "[", NumberText(low.value), ",",
                                NumberText(high.value), high.bound == Bound::kLess ? ")" : "]")));
      ++i;
      continue;
    }
    Reading reading;
    reading.bound = bounds[i].bound;
    single.push_back(Make(bounds[i].begin, bounds[i].end, RangeText(reading, bounds[i].value)));
  }
  findings.insert(findings.end(), single.begin(), single.end());
  return findings;
}

}  // namespace claimgraph::ingest
