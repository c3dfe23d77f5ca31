#include "ingest/figures/scan.h"

#include <bitset>
#include <memory>
#include <utility>

#include "ingest/figures/view.h"

namespace claimgraph::ingest {
namespace {

// Han characters that begin a number, a date or a word that stands before one.
const std::bitset<0x10000>& Starters() {
  static const std::unique_ptr<const std::bitset<0x10000>> starters = [] {
    auto set = std::make_unique<std::bitset<0x10000>>();
    for (char32_t c : std::u32string_view(U"零〇○一壹二两贰弍俩三叁参仨四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿半今本去"
                                          U"前明后大昨当次上下这近最过未之往接"
                                          U"从自在星礼周年第人港新美日欧英台呢隔翌听头")) {
      set->set(c);
    }
    return std::unique_ptr<const std::bitset<0x10000>>(std::move(set));
  }();
  return *starters;
}

}  // namespace

bool IsSaidYear(std::string_view view, size_t at) {
  for (std::string_view word :
       {"in ",      "since ",  "of ", "by ",    "from ",    "until ", "till ",  "during ", "for ",  "before ", "after ",
        "through ", "around ", "to ", "and ",   "between ", "late ",  "early ", "mid ",    "than ", "with ",   "vs. ",
        "versus ",  "the ",    "(",   "as of ", "于",       "在",     "截至",   "自",      "从"}) {
    if (EndsAt(view, at, word) && WordBreak(view, at - word.size())) return true;
  }
  return false;
}

namespace {

bool Accept(std::string_view view, const TimeExpr& expr) {
  if (expr.unit == "bare" && expr.kind == FigureKind::kYear) {
    // Neither "in 2024 engineers" nor "of 2024 cars" can be told from a year; a unit after it can.
    if (!IsSaidYear(view, expr.begin)) return false;
    return !QuantityAt(view, expr.begin) || QuantityAt(view, expr.begin)->end == expr.end;
  }
  return true;
}

}  // namespace

bool MayStartItem(std::string_view view, size_t at) {
  const char c = view[at];
  if (IsDigitByte(c)) return true;
  if (IsLowerByte(c)) return WordBreak(view, at);
  if (static_cast<uint8_t>(c) < 0x80) return c == '$' || c == '.';
  size_t next = at;
  const char32_t decoded = utf8::Decode(view, &next);
  if (decoded > 0xFFFF) return false;
  return decoded < 0x2E80 || Starters()[decoded];  // currency signs and the like
}

std::vector<Item> Scan(std::string_view view, std::optional<Seconds> now) {
  std::vector<Item> items;
  TimeContext context;
  context.view = view;
  context.now = now;
  for (size_t at = 0; at < view.size();) {
    Item item;
    if (MayStartItem(view, at)) {
      if (auto time = WordBreak(view, at) ? TimeAt(context, at) : std::nullopt; time && Accept(view, *time)) {
        item.begin = time->begin;
        item.end = time->end;
        item.time = std::move(time);
      }
      if (NumberMayStart(view, at)) {
        if (auto length = DurationAt(view, at); length && length->end > item.end) {
          item.begin = at;
          item.end = length->end;
          item.time = std::move(length);
        }
        if (auto quantity = QuantityAt(view, at); quantity && quantity->end > item.end) {
          item.begin = at;
          item.end = quantity->end;
          item.time.reset();
          item.quantity = std::move(quantity);
        }
      }
    }
    if (item.end > at) {
      at = item.end;
      items.push_back(std::move(item));
      continue;
    }
    // Past this character; past the rest of a number that is none of ours, so that no part of it is taken for one.
    const bool digit = IsDigitByte(view[at]);
    do ++at;
    while (at < view.size() && (utf8::IsContinuation(view[at]) ||
                                (digit && (IsDigitByte(view[at]) ||
                                           (view[at] == '.' && at + 1 < view.size() && IsDigitByte(view[at + 1]))))));
  }
  return items;
}

}  // namespace claimgraph::ingest
