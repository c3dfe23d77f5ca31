#include "ingest/record/jsonl_reader.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/base/utf8.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

using Json = nlohmann::json;

absl::Status Reject(std::string_view reason) { return absl::InvalidArgumentError(AbslView(reason)); }

// Shows a quote in an error message without flooding it.
std::string Shown(std::string_view text) {
  constexpr size_t kMost = 60;
  if (text.size() <= kMost) return std::string(text);
  size_t cut = kMost;
  while (cut > 0 && utf8::IsContinuation(text[cut])) --cut;
  return Cat(text.substr(0, cut), "...");
}

// Field access with the reason spelled out; none of it throws.
absl::Status GetString(const Json& json, const char* key, bool required, std::string* out) {
  const auto it = json.find(key);
  if (it == json.end() || it->is_null()) {
    return required ? Reject(Cat("field '", key, "' is missing")) : absl::OkStatus();
  }
  if (!it->is_string()) return Reject(Cat("field '", key, "' is not a string"));
  *out = it->get_ref<const std::string&>();
  if (required && out->empty()) return Reject(Cat("field '", key, "' is empty"));
  return absl::OkStatus();
}

absl::Status GetNumber(const Json& json, const char* key, std::optional<double>* out) {
  const auto it = json.find(key);
  if (it == json.end() || it->is_null()) return absl::OkStatus();
  if (!it->is_number()) return Reject(Cat("field '", key, "' is not a number"));
  *out = it->get<double>();
  return absl::OkStatus();
}

absl::Status GetOffset(const Json& json, const char* key, uint64_t* out) {
  const auto it = json.find(key);
  if (it == json.end()) return Reject(Cat("field '", key, "' is missing"));
  if (!it->is_number_unsigned()) return Reject(Cat("field '", key, "' is not a byte offset"));
  *out = it->get<uint64_t>();
  return absl::OkStatus();
}

absl::Status GetStrings(const Json& json, const char* key, std::vector<std::string>* out) {
  const auto it = json.find(key);
  if (it == json.end() || it->is_null()) return absl::OkStatus();
  if (!it->is_array()) return Reject(Cat("field '", key, "' is not a list"));
  for (const Json& item : *it) {
    if (!item.is_string()) return Reject(Cat("field '", key, "' holds something that is not a string"));
    out->push_back(item.get_ref<const std::string&>());
  }
  return absl::OkStatus();
}

template <typename E>
absl::Status GetKind(const Json& json, const char* key, std::optional<E> (*parse)(std::string_view), E* out) {
  std::string name;
  CG_RETURN_IF_ERROR(GetString(json, key, false, &name));
  if (name.empty()) return absl::OkStatus();
  const std::optional<E> kind = parse(name);
  if (!kind) return Reject(Cat("'", Shown(name), "' is no ", key));
  *out = *kind;
  return absl::OkStatus();
}

// Turns one line after the other into records, remembering what it has accepted.
class LineReader {
 public:
  LineReader(const SourceText& source, DocumentRecords* records) : source_(source), records_(records) {}

  absl::Status Read(std::string_view line) {
    const Json json = Json::parse(line, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) return Reject("not a JSON value");
    if (!json.is_object()) return Reject("not a JSON object");
    std::string record;
    CG_RETURN_IF_ERROR(GetString(json, "record", true, &record));
    if (record == "document") return ReadDocument(json);
    if (record == "passage") return ReadPassage(json);
    if (record == "figure") return ReadFigure(json);
    if (record == "entity") return ReadEntity(json);
    if (record == "mention") return ReadMention(json);
    if (record == "claim") return ReadClaim(json);
    if (record == "relation") return ReadRelation(json);
    if (record == "diagnostic") return absl::OkStatus();
    return Reject(Cat("'", Shown(record), "' is no kind of record"));
  }

 private:
  absl::Status ReadDocument(const Json& json);
  absl::Status ReadPassage(const Json& json);
  absl::Status ReadFigure(const Json& json);
  absl::Status ReadEntity(const Json& json);
  absl::Status ReadMention(const Json& json);
  absl::Status ReadClaim(const Json& json);
  absl::Status ReadRelation(const Json& json);

  // Reads start and end, checks them against the passage and the quote.
  absl::Status ReadSpan(const Json& json, std::string_view quote, ByteSpan* span) {
    CG_RETURN_IF_ERROR(GetOffset(json, "start", &span->start));
    CG_RETURN_IF_ERROR(GetOffset(json, "end", &span->end));
    return source_.CheckQuote(*span, quote);
  }
  absl::Status Known(const StringSet& ids, std::string_view id, std::string_view what) const {
    if (ids.contains(id)) return absl::OkStatus();
    return Reject(Cat("names ", what, " '", Shown(id), "', which no accepted record before it defines"));
  }
  absl::Status InPassage(std::string_view passage, ByteSpan span) const {
    const auto it = passage_spans_.find(passage);
    if (it == passage_spans_.end()) {
      return Reject(Cat("names passage '", Shown(passage), "', which no accepted record before it defines"));
    }
    if (!it->second.Contains(span)) return Reject("span is not inside its passage");
    return absl::OkStatus();
  }
  absl::Status Define(StringSet* ids, const std::string& id) {
    if (!ids->insert(id).second) return Reject(Cat("id '", Shown(id), "' is defined twice"));
    return absl::OkStatus();
  }

  const SourceText& source_;
  DocumentRecords* records_;
  StringMap<ByteSpan> passage_spans_;
  StringSet documents_, figures_, entities_, mentions_, claims_, relations_;
};

absl::Status LineReader::ReadDocument(const Json& json) {
  DocumentRecord document;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &document.id));
  CG_RETURN_IF_ERROR(GetString(json, "uri", false, &document.uri));
  CG_RETURN_IF_ERROR(GetString(json, "title", false, &document.title));
  CG_RETURN_IF_ERROR(GetString(json, "language", false, &document.language));
  CG_RETURN_IF_ERROR(GetString(json, "author", false, &document.author));
  CG_RETURN_IF_ERROR(GetString(json, "published", false, &document.published));
  CG_RETURN_IF_ERROR(GetString(json, "sha256", true, &document.sha256));
  const DecodedDocument& decoded = source_.source().decoded;
  if (document.sha256 != decoded.sha256) {
    return Reject(Cat("sha256 is not that of the source, which is ", decoded.sha256));
  }
  if (!documents_.empty()) return Reject("a second document record");
  CG_RETURN_IF_ERROR(Define(&documents_, document.id));
  document.bytes = decoded.raw_bytes;
  if (document.uri.empty()) document.uri = decoded.uri;
  records_->document = std::move(document);
  return absl::OkStatus();
}

absl::Status LineReader::ReadPassage(const Json& json) {
  Passage passage;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &passage.id));
  CG_RETURN_IF_ERROR(GetString(json, "document", true, &passage.document));
  CG_RETURN_IF_ERROR(Known(documents_, passage.document, "document"));
  CG_RETURN_IF_ERROR(GetString(json, "text", true, &passage.text));
  CG_RETURN_IF_ERROR(ReadSpan(json, passage.text, &passage.span));
  if (source_.Decoded(passage.span) != passage.text) return Reject("text of a passage must be its exact raw slice");
  CG_RETURN_IF_ERROR(GetKind(json, "kind", &ParsePassageKind, &passage.kind));
  CG_RETURN_IF_ERROR(GetString(json, "language", false, &passage.language));
  std::string section;
  CG_RETURN_IF_ERROR(GetString(json, "section", false, &section));
  for (size_t at = 0; !section.empty() && at != std::string::npos;) {
    const size_t stop = section.find(kSectionSeparator, at);
    passage.section.push_back(section.substr(at, stop == std::string::npos ? stop : stop - at));
    at = stop == std::string::npos ? stop : stop + kSectionSeparator.size();
  }
  std::optional<double> level, line;
  CG_RETURN_IF_ERROR(GetNumber(json, "level", &level));
  CG_RETURN_IF_ERROR(GetNumber(json, "line", &line));
  passage.level = level && *level > 0 && *level < 100 ? static_cast<uint32_t>(*level) : 0;
  passage.line = line && *line > 0 && *line < 1e15 ? static_cast<uint64_t>(*line) : 0;
  // Order and normalised text are ours to say, whatever the line claims.
  passage.ordinal = static_cast<uint32_t>(records_->passages.size());
  const NormalizedDocument& document = source_.source();
  const ByteSpan norm = document.normalized.map.DerivedSpan(passage.span);
  passage.norm_begin = norm.start;
  passage.norm_end = norm.end;
  passage.clean = document.normalized.text.substr(norm.start, norm.size());
  passage.folded = document.folded.substr(norm.start, norm.size());
  if (passage_spans_.contains(passage.id)) return Reject(Cat("id '", Shown(passage.id), "' is defined twice"));
  passage_spans_[passage.id] = passage.span;
  records_->passages.push_back(std::move(passage));
  return absl::OkStatus();
}

absl::Status LineReader::ReadFigure(const Json& json) {
  Figure figure;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &figure.id));
  CG_RETURN_IF_ERROR(GetString(json, "passage", true, &figure.passage));
  CG_RETURN_IF_ERROR(GetString(json, "text", true, &figure.text));
  CG_RETURN_IF_ERROR(ReadSpan(json, figure.text, &figure.span));
  CG_RETURN_IF_ERROR(InPassage(figure.passage, figure.span));
  std::string kind;
  CG_RETURN_IF_ERROR(GetString(json, "kind", true, &kind));
  CG_RETURN_IF_ERROR(GetKind(json, "kind", &ParseFigureKind, &figure.kind));
  const auto value = json.find("value");
  if (value != json.end() && value->is_string()) {
    figure.iso = value->get_ref<const std::string&>();
  } else {
    CG_RETURN_IF_ERROR(GetNumber(json, "value", &figure.value));
  }
  CG_RETURN_IF_ERROR(GetNumber(json, "low", &figure.low));
  CG_RETURN_IF_ERROR(GetNumber(json, "high", &figure.high));
  if (!figure.value && figure.iso.empty() && !figure.low && !figure.high) return Reject("a figure without a value");
  CG_RETURN_IF_ERROR(GetString(json, "unit", false, &figure.unit));
  CG_RETURN_IF_ERROR(GetString(json, "currency", false, &figure.currency));
  CG_RETURN_IF_ERROR(GetKind(json, "bound", &ParseBound, &figure.bound));
  CG_RETURN_IF_ERROR(GetKind(json, "direction", &ParseDirection, &figure.direction));
  const auto change = json.find("change");
  if (change != json.end() && !change->is_boolean()) return Reject("field 'change' is not true or false");
  figure.change = change != json.end() && change->get<bool>();
  CG_RETURN_IF_ERROR(GetString(json, "period_start", false, &figure.period_start));
  CG_RETURN_IF_ERROR(GetString(json, "period_end", false, &figure.period_end));
  CG_RETURN_IF_ERROR(Define(&figures_, figure.id));
  records_->figures.push_back(std::move(figure));
  return absl::OkStatus();
}

absl::Status LineReader::ReadEntity(const Json& json) {
  EntityRecord entity;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &entity.id));
  CG_RETURN_IF_ERROR(GetString(json, "name", true, &entity.name));
  CG_RETURN_IF_ERROR(GetStrings(json, "labels", &entity.labels));
  if (entity.labels.empty()) return Reject("field 'labels' is missing or empty");
  CG_RETURN_IF_ERROR(GetStrings(json, "aliases", &entity.aliases));
  CG_RETURN_IF_ERROR(GetString(json, "key", false, &entity.key));
  CG_RETURN_IF_ERROR(GetString(json, "status", false, &entity.status));
  CG_RETURN_IF_ERROR(GetString(json, "date", false, &entity.date));
  CG_RETURN_IF_ERROR(GetString(json, "unit_kind", false, &entity.unit_kind));
  CG_RETURN_IF_ERROR(GetString(json, "period_start", false, &entity.period_start));
  CG_RETURN_IF_ERROR(GetString(json, "period_end", false, &entity.period_end));
  CG_RETURN_IF_ERROR(Define(&entities_, entity.id));
  records_->entities.push_back(std::move(entity));
  return absl::OkStatus();
}

absl::Status LineReader::ReadMention(const Json& json) {
  Mention mention;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &mention.id));
  CG_RETURN_IF_ERROR(GetString(json, "entity", true, &mention.entity));
  CG_RETURN_IF_ERROR(Known(entities_, mention.entity, "entity"));
  CG_RETURN_IF_ERROR(GetString(json, "passage", true, &mention.passage));
  CG_RETURN_IF_ERROR(GetString(json, "text", true, &mention.text));
  CG_RETURN_IF_ERROR(ReadSpan(json, mention.text, &mention.span));
  CG_RETURN_IF_ERROR(InPassage(mention.passage, mention.span));
  mention.surface = source_.Normalized(mention.span);
  CG_RETURN_IF_ERROR(Define(&mentions_, mention.id));
  records_->mentions.push_back(std::move(mention));
  return absl::OkStatus();
}

absl::Status LineReader::ReadClaim(const Json& json) {
  Claim claim;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &claim.id));
  CG_RETURN_IF_ERROR(GetString(json, "passage", true, &claim.passage));
  CG_RETURN_IF_ERROR(GetString(json, "text", true, &claim.text));
  CG_RETURN_IF_ERROR(ReadSpan(json, claim.text, &claim.span));
  CG_RETURN_IF_ERROR(InPassage(claim.passage, claim.span));
  CG_RETURN_IF_ERROR(GetKind(json, "kind", &ParseClaimKind, &claim.kind));
  CG_RETURN_IF_ERROR(GetKind(json, "modality", &ParseModality, &claim.modality));
  CG_RETURN_IF_ERROR(GetKind(json, "polarity", &ParsePolarity, &claim.polarity));
  std::optional<double> confidence;
  CG_RETURN_IF_ERROR(GetNumber(json, "confidence", &confidence));
  if (confidence && !(*confidence >= 0 && *confidence <= 1)) return Reject("confidence is not between 0 and 1");
  claim.confidence = confidence.value_or(1.0);
  CG_RETURN_IF_ERROR(GetString(json, "attributed_to", false, &claim.attributed_to));
  if (!claim.attributed_to.empty()) CG_RETURN_IF_ERROR(Known(entities_, claim.attributed_to, "entity"));
  CG_RETURN_IF_ERROR(GetString(json, "cue", false, &claim.cue));
  CG_RETURN_IF_ERROR(GetString(json, "voice", false, &claim.voice));
  if (const auto list = json.find("about"); list != json.end()) {
    if (!list->is_array()) return Reject("field 'about' is not a list");
    for (const Json& item : *list) {
      if (!item.is_object()) return Reject("field 'about' holds something that is not an object");
      About about;
      CG_RETURN_IF_ERROR(GetString(item, "entity", true, &about.entity));
      CG_RETURN_IF_ERROR(GetString(item, "role", true, &about.role));
      CG_RETURN_IF_ERROR(Known(entities_, about.entity, "entity"));
      claim.about.push_back(std::move(about));
    }
  }
  CG_RETURN_IF_ERROR(GetStrings(json, "states", &claim.states));
  for (const std::string& id : claim.states) CG_RETURN_IF_ERROR(Known(figures_, id, "figure"));
  CG_RETURN_IF_ERROR(Define(&claims_, claim.id));
  records_->claims.push_back(std::move(claim));
  return absl::OkStatus();
}

absl::Status LineReader::ReadRelation(const Json& json) {
  Relation relation;
  CG_RETURN_IF_ERROR(GetString(json, "id", true, &relation.id));
  CG_RETURN_IF_ERROR(GetString(json, "type", true, &relation.type));
  CG_RETURN_IF_ERROR(GetString(json, "from", true, &relation.from));
  CG_RETURN_IF_ERROR(GetString(json, "to", true, &relation.to));
  for (const std::string* end : {&relation.from, &relation.to}) {
    if (!entities_.contains(*end) && !figures_.contains(*end) && !claims_.contains(*end)) {
      return Known(entities_, *end, "record");
    }
  }
  CG_RETURN_IF_ERROR(GetStrings(json, "claims", &relation.claims));
  for (const std::string& id : relation.claims) CG_RETURN_IF_ERROR(Known(claims_, id, "claim"));
  if (relation.claims.empty() && relation.type != "SAME_AS") return Reject("a relation that rests on no claim");
  std::optional<double> sign;
  CG_RETURN_IF_ERROR(GetNumber(json, "sign", &sign));
  if (sign && *sign != -1 && *sign != 0 && *sign != 1) return Reject("sign is not -1, 0 or 1");
  if (sign) relation.sign = static_cast<int>(*sign);
  Modality modality = Modality::kAsserted;
  CG_RETURN_IF_ERROR(GetKind(json, "modality", &ParseModality, &modality));
  if (json.contains("modality")) relation.modality = modality;
  CG_RETURN_IF_ERROR(GetString(json, "cue", false, &relation.cue));
  CG_RETURN_IF_ERROR(GetString(json, "role", false, &relation.role));
  CG_RETURN_IF_ERROR(GetNumber(json, "confidence", &relation.confidence));
  CG_RETURN_IF_ERROR(GetString(json, "reason", false, &relation.reason));
  CG_RETURN_IF_ERROR(Define(&relations_, relation.id));
  records_->relations.push_back(std::move(relation));
  return absl::OkStatus();
}

}  // namespace

std::string SourceText::Decoded(ByteSpan span) const {
  const MappedText& decoded = source_.decoded.text;
  const ByteSpan slice = decoded.map.DerivedSpan(span);
  return decoded.text.substr(slice.start, slice.size());
}

std::string SourceText::Normalized(ByteSpan span) const {
  const ByteSpan slice = source_.normalized.map.DerivedSpan(span);
  return source_.normalized.text.substr(slice.start, slice.size());
}

absl::Status SourceText::CheckQuote(ByteSpan span, std::string_view quote) const {
  if (span.start >= span.end) return Reject("span is empty or runs backwards");
  if (span.end > source_.decoded.raw_bytes) {
    return Reject(Cat("span ends at ", span.end, ", past the end of the source at ", source_.decoded.raw_bytes));
  }
  const MappedText& decoded = source_.decoded.text;
  const ByteSpan slice = decoded.map.DerivedSpan(span);
  // A span that cuts a character is no quote, even if the rest of the bytes would match.
  const bool whole = decoded.map.SourceSpan(slice.start, slice.end) == span &&
                     !(slice.start < decoded.text.size() && utf8::IsContinuation(decoded.text[slice.start])) &&
                     !(slice.end < decoded.text.size() && utf8::IsContinuation(decoded.text[slice.end]));
  if (!whole) return Reject("span does not start and end between characters");
  if (Decoded(span) == quote || Normalized(span) == quote) return absl::OkStatus();
  return Reject(Cat("span does not reproduce the quote: the source reads '", Shown(Decoded(span)), "', the record '",
                    Shown(quote), "'"));
}

DocumentRecords ReadJsonLines(std::string_view text, const SourceText& source, std::vector<RejectedRecord>* rejected) {
  DocumentRecords records;
  LineReader reader(source, &records);
  uint64_t number = 0;
  while (!text.empty()) {
    const size_t stop = text.find('\n');
    std::string_view line = text.substr(0, stop);
    text.remove_prefix(stop == std::string_view::npos ? text.size() : stop + 1);
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line.empty()) continue;
    if (const absl::Status status = reader.Read(line); !status.ok()) {
      rejected->push_back({number, std::string(StdView(status.message()))});
    }
  }
  return records;
}

}  // namespace claimgraph::ingest
