#include <algorithm>
#include <array>
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

// A sign or a word for it before `at`; returns where it starts.
size_t SignBefore(std::string_view view, size_t at) {
  for (std::string_view word : {"负", "负 ", "minus ", "negative "}) {
    if (EndsAt(view, at, word)) return at - word.size();
  }
  if (at > 0 && view[at - 1] == '-' &&
      (at == 1 || !(IsWordByte(view[at - 2]) || view[at - 2] == ')' || utf8::IsContinuation(view[at - 2])))) {
    return at - 1;
  }
  return at;
}

Finding FromItem(const Item& item, std::string kind) {
  Finding finding;
  finding.begin = item.begin;
  finding.end = item.end;
  finding.kind = std::move(kind);
  const Quantity& quantity = *item.quantity;
  if (quantity.value) finding.value = NumberText(*quantity.value);
  if (quantity.low) finding.value = Cat("[", NumberText(*quantity.low), ",", NumberText(*quantity.high), "]");
  finding.unit = quantity.unit;
  finding.currency = quantity.currency;
  return finding;
}

// Bounds as the filter tells them: min, max, approx.
void AddBound(Bound bound, Finding* finding) {
  if (bound == Bound::kMore || bound == Bound::kAtLeast) finding->bound = "min";
  if (bound == Bound::kLess || bound == Bound::kAtMost) finding->bound = "max";
  if (bound == Bound::kAbout) finding->approx = true;
}

// 十多万, 500余萬: the scale word comes after the word that makes it vague.
void ReadVagueScale(std::string_view view, double value, Finding* finding) {
  size_t at = SkipSpaces(view, finding->end);
  bool vague = false;
  for (std::string_view word : {"多", "余", "几"}) {
    if (!vague && HasAt(view, at, word)) {
      vague = true;
      at += word.size();
    }
  }
  if (!vague) return;
  for (const auto& [word, scale] : {std::pair<std::string_view, double>{"万亿", 1e12}, {"亿", 1e8}, {"万", 1e4}}) {
    if (!HasAt(view, at, word)) continue;
    finding->end = at + word.size();
    finding->value = NumberText(Tidy(value * scale));
    return;
  }
}

// The items of a text without regard to dates: 5 in "5 May" may be money for all a request for money cares.
std::vector<Item> ScanQuantities(std::string_view view) {
  std::vector<Item> items;
  for (size_t at = 0; at < view.size();) {
    if (MayStartItem(view, at)) {
      if (auto quantity = QuantityAt(view, at)) {
        Item item;
        item.begin = quantity->begin;
        item.end = quantity->end;
        at = std::max(item.end, at + 1);
        item.quantity = std::move(quantity);
        items.push_back(std::move(item));
        continue;
      }
    }
    do ++at;
    while (at < view.size() &&
           (utf8::IsContinuation(view[at]) || (IsDigitByte(view[at - 1]) && IsDigitByte(view[at]))));
  }
  return items;
}

// 七五折, 9.9折, 打对折: what is left of a price.
std::vector<Finding> FindDiscounts(std::string_view view) {
  std::vector<Finding> findings;
  constexpr std::string_view kHalfPrice = "打对折", kOff = "折";
  for (size_t at = 0; at < view.size();) {
    Finding finding;
    finding.kind = "percent";
    finding.begin = at;
    if (HasAt(view, at, kHalfPrice)) {
      finding.begin = at + 3;
      finding.end = at + kHalfPrice.size();
      finding.value = "50";
    } else if (MayStartItem(view, at)) {
      const auto numeral = NumeralAt(view, at);
      if (numeral && HasAt(view, numeral->end, kOff) && numeral->value > 0 && numeral->value < 100 &&
          !HasAt(view, numeral->end, "折叠") && !HasAt(view, numeral->end, "折扣")) {
        finding.end = numeral->end + kOff.size();
        finding.value = NumberText(Tidy(numeral->value < 10 ? numeral->value * 10 : numeral->value));
      }
    }
    if (finding.end > at) {
      at = finding.end;
      findings.push_back(std::move(finding));
      continue;
    }
    do ++at;
    while (at < view.size() && utf8::IsContinuation(view[at]));
  }
  return findings;
}

}  // namespace

std::vector<Finding> FindNumbers(std::string_view view) {
  std::vector<Finding> findings;
  for (size_t at = 0; at < view.size();) {
    if (MayStartItem(view, at) && NumberMayStart(view, at)) {
      if (const auto numeral = NumeralAt(view, at)) {
        Finding finding;
        finding.begin = SignBefore(view, numeral->begin);
        finding.end = numeral->end;
        finding.kind = "number";
        finding.value = NumberText(finding.begin < numeral->begin ? -numeral->value : numeral->value);
        ReadVagueScale(view, numeral->value, &finding);
        at = finding.end;
        findings.push_back(std::move(finding));
        continue;
      }
    }
    do ++at;
    while (at < view.size() && utf8::IsContinuation(view[at]));
  }
  return findings;
}

std::vector<Finding> FindPercents(std::string_view view) {
  std::vector<Finding> findings = FindDiscounts(view);
  for (const Item& item : ScanQuantities(view)) {
    if (item.quantity->kind != FigureKind::kPercent) continue;
    Finding finding = FromItem(item, "percent");
    const size_t sign = SignBefore(view, item.begin);
    if (sign < item.begin && item.quantity->value) {
      finding.begin = sign;
      finding.value = NumberText(-*item.quantity->value);
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> FindOrdinals(std::string_view view) {
  std::vector<Finding> findings;
  constexpr std::string_view kTh = "第";
  for (size_t at = 0; at < view.size();) {
    std::optional<Numeral> found;
    if (HasAt(view, at, kTh)) {
      found = ChineseNumeralAt(view, at + kTh.size());
    } else if (IsWordByte(view[at])) {
      found = EnglishOrdinalAt(view, at);
    }
    if (found) {
      Finding finding;
      finding.begin = at;
      finding.end = found->end;
      finding.kind = "ordinal";
      finding.value = NumberText(found->value);
      findings.push_back(std::move(finding));
      at = found->end;
      continue;
    }
    do ++at;
    while (at < view.size() && utf8::IsContinuation(view[at]));
  }
  return findings;
}

std::vector<Finding> FindCurrencies(std::string_view view) {
  std::vector<Finding> findings;
  const std::vector<Item> items = ScanQuantities(view);
  const CueReader cues(view);
  for (size_t i = 0; i < items.size(); ++i) {
    if (items[i].quantity->kind != FigureKind::kMoney) continue;
    Finding finding = FromItem(items[i], "currency");
    if (const size_t sign = SignBefore(view, items[i].begin); sign < items[i].begin && items[i].quantity->value) {
      finding.begin = sign;
      finding.value = NumberText(-*items[i].quantity->value);
    }
    AddBound(cues.Read(items, i).bound, &finding);
    if (items[i].quantity->low) finding.approx = true;
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> FindDimensions(std::string_view view) {
  std::vector<Finding> findings;
  const std::vector<Item> items = ScanQuantities(view);
  const CueReader cues(view);
  for (size_t i = 0; i < items.size(); ++i) {
    const FigureKind kind = items[i].quantity->kind;
    const bool measure = kind == FigureKind::kLength || kind == FigureKind::kMass || kind == FigureKind::kOther ||
                         kind == FigureKind::kDuration;
    if (!measure) continue;
    Finding finding = FromItem(items[i], "dimension");
    const size_t sign = SignBefore(view, items[i].begin);
    if (sign < items[i].begin && items[i].quantity->value) {
      finding.begin = sign;
      finding.value = NumberText(-*items[i].quantity->value);
    }
    AddBound(cues.Read(items, i).bound, &finding);
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace claimgraph::ingest
