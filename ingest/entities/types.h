// What recognition finds in a passage, before it is known which entity of the world is meant.
//
// A Name is a proper name or a kind of goods. A Phrase is a noun phrase around a head word that names a quantity, a
// policy or an event; the names around the head are its arguments ("Nvidia's [revenue] in China": owner Nvidia,
// market China). Spans are bytes of the passage's clean text. Plain values.
#ifndef CLAIMGRAPH_INGEST_ENTITIES_TYPES_H_
#define CLAIMGRAPH_INGEST_ENTITIES_TYPES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/record/span.h"

namespace claimgraph::ingest {

enum class EntityType : uint8_t {
  kPerson, kCompany, kGovernment, kCountry, kOrganization, kAlliance, kPlace, kProduct, kPolicy, kMetric,
  kRevenueStream, kEvent
};

// The most specific label of the claim graph: "Person", "RevenueStream".
std::string_view Name(EntityType type);
std::optional<EntityType> ParseEntityType(std::string_view name);
// All labels, widest first: {"Entity", "Actor", "Company"}.
std::vector<std::string> Labels(EntityType type);
// Persons, companies, governments, countries, organizations, alliances.
bool IsActor(EntityType type);
// Metrics of both sorts.
bool IsMetric(EntityType type);

enum class NameSource : uint8_t {
  kLexicon,  // listed
  kPattern,  // unseen; its form and its surroundings say what it is
  kLearned   // the document itself introduced it elsewhere
};

struct NameSpan {
  ByteSpan clean;
  EntityType type = EntityType::kOrganization;
  NameSource source = NameSource::kLexicon;
  std::string key;            // of the lexicon, or the folded name
  std::string country;        // key of the country it belongs to, if listed
  std::string maker;          // key of the maker of a product, if listed
  bool generic = false;       // a kind of goods ("AI chip"), not a name
  bool modifier = false;      // an adjective or a one-character short form; only ever an argument
  bool quoted = false;        // stands in quotation marks
};

// What an argument is to its head.
enum class Slot : uint8_t { kOwner, kMarket, kProduct, kIssuer, kTarget, kParty };

struct Argument {
  Slot slot = Slot::kOwner;
  size_t name = 0;  // index of a name of the passage
};

struct Phrase {
  ByteSpan clean;  // head with its arguments
  ByteSpan head;
  EntityType type = EntityType::kMetric;
  std::string kind;        // of a metric or event, or the family of a policy
  std::string status;      // of a policy
  std::string proper;      // folded proper name, for named policies and alliances
  std::string owner_rule;  // of a metric: company, country, any, none
  std::string unit_kind;
  std::vector<Argument> args;
  bool worldwide = false;      // "global ..."
  bool owner_pronoun = false;  // "its ..."
  std::string date;            // ISO date on which a policy was issued, where the passage says so
  bool segment = false;        // its product is the market it is a share of
  bool anaphor = false;        // "this restriction"
  bool clause = false;         // a requirement told by a verb
};

// All that one passage yields. Names do not overlap and ascend; phrases ascend by head and may hold names.
struct PassageEntities {
  std::vector<NameSpan> names;
  std::vector<Phrase> phrases;
};

}  // namespace claimgraph::ingest

#endif  // CLAIMGRAPH_INGEST_ENTITIES_TYPES_H_
