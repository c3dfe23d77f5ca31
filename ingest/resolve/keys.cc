#include "ingest/resolve/keys.h"

#include <algorithm>
#include <set>

#include "engine/base/strings.h"
#include "ingest/entities/names.h"

namespace claimgraph::ingest {
namespace {

void AddPart(std::string* key, std::string_view label, std::string_view value) {
  if (!value.empty()) CatTo(key, "|", label, "=", value);
}

std::string_view KeyIn(const Signature& signature, Slot slot) {
  const SignatureArg* arg = signature.Find(slot);
  return arg == nullptr ? std::string_view() : std::string_view(arg->key);
}

std::string MetricKey(const Signature& s) {
  constexpr std::string_view kShare = "share:";
  if (s.kind.substr(0, kShare.size()) == kShare) {
    Signature part = s;
    part.kind = s.kind.substr(kShare.size());
    return Cat("metric:share|part=(", MetricKey(part), ")|base=(total)");
  }
  std::string key = Cat("metric:", s.kind);
  AddPart(&key, "of", KeyIn(s, Slot::kOwner));
  AddPart(&key, "from", KeyIn(s, Slot::kProduct));
  AddPart(&key, "in", s.worldwide && s.Find(Slot::kMarket) == nullptr ? "world" : KeyIn(s, Slot::kMarket));
  return key;
}

// A policy on a named product needs no more to be told from others than its issuer.
std::string PolicyKey(const Signature& s) {
  std::string key = Cat("policy:", s.kind);
  AddPart(&key, "by", s.issuer_country);
  const SignatureArg* product = s.Find(Slot::kProduct);
  if (product != nullptr) AddPart(&key, "on", product->key);
  if (product == nullptr || product->generic) AddPart(&key, "to", KeyIn(s, Slot::kTarget));
  return key;
}

bool SaysAtLeast(const Signature& fuller, const Signature& signature) {
  if (fuller.kind != signature.kind) return false;
  if (!signature.issuer_country.empty() && fuller.issuer_country != signature.issuer_country) return false;
  if (signature.worldwide != fuller.worldwide) return false;
  return std::all_of(signature.args.begin(), signature.args.end(), [&](const SignatureArg& arg) {
    if (arg.slot == Slot::kIssuer || arg.slot == Slot::kTarget) return true;  // compared by country, or free to differ
    const SignatureArg* same = fuller.Find(arg.slot);
    return same != nullptr && same->key == arg.key;
  });
}

}  // namespace

const SignatureArg* Signature::Find(Slot slot) const {
  const auto found = std::find_if(args.begin(), args.end(), [&](const SignatureArg& a) { return a.slot == slot; });
  return found == args.end() ? nullptr : &*found;
}

std::string KeyOf(const Signature& signature, EntityType type) {
  if (!signature.proper.empty()) {
    return Cat(type == EntityType::kAlliance ? "alliance:" : "policy:", KeyOfName(signature.proper));
  }
  if (IsMetric(type)) return MetricKey(signature);
  if (type == EntityType::kPolicy) return PolicyKey(signature);
  std::set<std::string> parties;
  for (const SignatureArg& arg : signature.args) parties.insert(arg.key);
  std::string key = Cat("event:", signature.kind);
  for (const std::string& party : parties) AddPart(&key, "with", party);
  return key;
}

Signature CompleteFrom(const Signature& signature, EntityType type, const std::vector<Signature>& all) {
  const std::string own = KeyOf(signature, type);
  const Signature* best = nullptr;
  std::string best_key;
  for (const Signature& candidate : all) {
    if (!SaysAtLeast(candidate, signature)) continue;
    std::string key = KeyOf(candidate, type);
    if (key == own || key == best_key) continue;
    if (best != nullptr && !SaysAtLeast(candidate, *best)) {
      if (SaysAtLeast(*best, candidate)) continue;
      return signature;  // two that differ: leave it open
    }
    best = &candidate;
    best_key = std::move(key);
  }
  if (best == nullptr) return signature;
  Signature filled = signature;
  filled.issuer_country = best->issuer_country;
  for (const SignatureArg& arg : best->args) {
    if (filled.Find(arg.slot) == nullptr) filled.args.push_back(arg);
  }
  return filled;
}

}  // namespace claimgraph::ingest
