// The identity of quantities, policies and events: kind and arguments, written as one key.
//
//   metric:revenue|of=company:nvidia|in=country:cn       policy:restriction|by=country:us|on=product:h20
//
// A key never depends on the order of words, on the script, or on anything outside its own document. Pure.
#ifndef CLAIMGRAPH_INGEST_RESOLVE_KEYS_H_
#define CLAIMGRAPH_INGEST_RESOLVE_KEYS_H_

#include <string>
#include <vector>

#include "ingest/entities/types.h"

namespace claimgraph::ingest {

struct SignatureArg {
  Slot slot = Slot::kOwner;
  std::string key;
  EntityType type = EntityType::kOrganization;
  bool generic = false;
};

struct Signature {
  std::string kind;
  std::string proper;          // of named policies and alliances
  std::string issuer_country;  // key of the country of the issuer
  bool worldwide = false;
  std::vector<SignatureArg> args;

  const SignatureArg* Find(Slot slot) const;
};

std::string KeyOf(const Signature& signature, EntityType type);

// `signature` with the arguments of the one fuller signature of `all` that says the same and more; unchanged when
// there is none or more than one.
Signature CompleteFrom(const Signature& signature, EntityType type, const std::vector<Signature>& all);

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_RESOLVE_KEYS_H_
