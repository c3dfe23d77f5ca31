#include "ingest/record/jsonl.h"

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/base/strings.h"

namespace claimgraph::ingest {
namespace {

using Json = nlohmann::ordered_json;

// Adds `key` when there is something to say.
void Put(Json* json, const char* key, std::string_view value) {
  if (!value.empty()) (*json)[key] = value;
}

void PutSpan(Json* json, ByteSpan span) {
  (*json)["start"] = span.start;
  (*json)["end"] = span.end;
}

// Integers are written as integers as long as a double holds them exactly.
Json NumberJson(double value) {
  constexpr double kExact = 9007199254740992.0;
  if (std::trunc(value) == value && std::fabs(value) <= kExact) return static_cast<int64_t>(value);
  return value;
}

void PutNumber(Json* json, const char* key, const std::optional<double>& value) {
  if (value) (*json)[key] = NumberJson(*value);
}

// Text that came from outside may hold anything; dump() must not throw on it.
std::string Line(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string NumberText(double value) { return NumberJson(value).dump(); }

std::string SectionPath(const Passage& passage) {
  std::string path;
  for (const std::string& title : passage.section) {
    if (!path.empty()) path += kSectionSeparator;
    path += title;
  }
  return path;
}

std::string ToJson(const DocumentRecord& document) {
  Json json = {{"record", "document"}, {"id", document.id}, {"uri", document.uri}};
  Put(&json, "title", document.title);
  Put(&json, "language", document.language);
  Put(&json, "author", document.author);
  Put(&json, "published", document.published);
  Put(&json, "sha256", document.sha256);
  json["bytes"] = document.bytes;
  return Line(json);
}

std::string ToJson(const Passage& passage) {
  Json json = {{"record", "passage"},
               {"id", passage.id},
               {"document", passage.document},
               {"ordinal", passage.ordinal},
               {"kind", Name(passage.kind)}};
  if (passage.level > 0) json["level"] = passage.level;
  json["text"] = passage.text;
  json["clean"] = passage.clean;
  Put(&json, "section", SectionPath(passage));
  Put(&json, "language", passage.language);
  json["line"] = passage.line;
  PutSpan(&json, passage.span);
  return Line(json);
}

std::string ToJson(const Figure& figure) {
  Json json = {{"record", "figure"},
               {"id", figure.id},
               {"passage", figure.passage},
               {"text", figure.text},
               {"kind", Name(figure.kind)}};
  if (!figure.iso.empty()) {
    json["value"] = figure.iso;
  } else {
    PutNumber(&json, "value", figure.value);
  }
  PutNumber(&json, "low", figure.low);
  PutNumber(&json, "high", figure.high);
  Put(&json, "unit", figure.unit);
  Put(&json, "currency", figure.currency);
  json["bound"] = Name(figure.bound);
  Put(&json, "direction", Name(figure.direction));
  json["change"] = figure.change;
  Put(&json, "period_start", figure.period_start);
  Put(&json, "period_end", figure.period_end);
  PutSpan(&json, figure.span);
  return Line(json);
}

std::string ToJson(const EntityRecord& entity) {
  Json json = {{"record", "entity"}, {"id", entity.id}, {"labels", entity.labels}, {"name", entity.name}};
  if (!entity.aliases.empty()) json["aliases"] = entity.aliases;
  Put(&json, "key", entity.key);
  Put(&json, "status", entity.status);
  Put(&json, "date", entity.date);
  Put(&json, "unit_kind", entity.unit_kind);
  Put(&json, "period_start", entity.period_start);
  Put(&json, "period_end", entity.period_end);
  return Line(json);
}

std::string ToJson(const Mention& mention) {
  Json json = {{"record", "mention"},
               {"id", mention.id},
               {"entity", mention.entity},
               {"passage", mention.passage},
               {"text", mention.text}};
  if (mention.surface != mention.text) Put(&json, "surface", mention.surface);
  PutSpan(&json, mention.span);
  return Line(json);
}

std::string ToJson(const Claim& claim) {
  Json json = {{"record", "claim"},
               {"id", claim.id},
               {"passage", claim.passage},
               {"text", claim.text},
               {"kind", Name(claim.kind)},
               {"modality", Name(claim.modality)},
               {"polarity", Name(claim.polarity)},
               {"confidence", NumberJson(claim.confidence)}};
  PutSpan(&json, claim.span);
  Put(&json, "attributed_to", claim.attributed_to);
  Put(&json, "cue", claim.cue);
  Put(&json, "voice", claim.voice);
  for (const About& about : claim.about) {
    json["about"].push_back({{"entity", about.entity}, {"role", about.role}});
  }
  if (!claim.states.empty()) json["states"] = claim.states;
  return Line(json);
}

std::string ToJson(const Relation& relation) {
  Json json = {{"record", "relation"},
               {"id", relation.id},
               {"type", relation.type},
               {"from", relation.from},
               {"to", relation.to}};
  if (!relation.claims.empty()) json["claims"] = relation.claims;
  if (relation.sign) json["sign"] = *relation.sign;
  if (relation.modality) json["modality"] = Name(*relation.modality);
  Put(&json, "cue", relation.cue);
  Put(&json, "role", relation.role);
  PutNumber(&json, "confidence", relation.confidence);
  Put(&json, "reason", relation.reason);
  return Line(json);
}

std::string ToJson(const Diagnostic& diagnostic) {
  static constexpr const char* kSeverities[] = {"note", "warning", "error"};
  Json json = {{"record", "diagnostic"},
               {"stage", diagnostic.stage},
               {"severity", kSeverities[static_cast<size_t>(diagnostic.severity)]},
               {"message", diagnostic.message}};
  PutSpan(&json, diagnostic.span);
  return Line(json);
}

void WriteJsonLines(const DocumentRecords& records, const std::function<void(std::string_view line)>& write) {
  write(ToJson(records.document));
  const auto write_all = [&](const auto& list) {
    for (const auto& record : list) write(ToJson(record));
  };
  write_all(records.passages);
  write_all(records.figures);
  write_all(records.entities);
  write_all(records.mentions);
  write_all(records.claims);
  write_all(records.relations);
}

}  // namespace claimgraph::ingest
