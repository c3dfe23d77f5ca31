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
    case Bound::kMore: return Cat("(", number, ",)");
    case Bound::kAtLeast: return Cat("[", number, ",)");
    case Bound::kLess: return Cat("(,", number, ")");
    case Bound::kAtMost: return Cat("(,", number, "]");
    default: return Cat("[", number, ",", number, "]");
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
  if (!first->scaled && second->scaled && second->scale >= 1e3 && !first->fraction && low < second->value / second->scale) {
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
  for (size_t i = 0; i < items.size(); ++i) {
    const Reading reading = cues.Read(items, i);
    if (reading.bound == Bound::kEqual || reading.bound == Bound::kAbout) continue;
    findings.push_back(Make(reading.begin, reading.end, RangeText(reading, *items[i].quantity->value)));
  }
  return findings;
}

}  // namespace claimgraph::ingest
