#include "ingest/figures/filter.h"

#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "engine/base/utf8.h"
#include "ingest/figures/figures.h"
#include "ingest/figures/find_kind.h"
#include "ingest/figures/view.h"
#include "ingest/normalize/normalize.h"
#include "ingest/record/jsonl.h"

namespace claimgraph::ingest {
namespace {

using Json = nlohmann::ordered_json;

struct Request {
  Json id;
  std::string text;
  std::string kind;
  std::optional<Seconds> now;
};

std::string StringField(const Json& json, const char* key) {
  const auto it = json.find(key);
  return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// The request of a line, or what is wrong with it.
std::optional<Request> ParseRequest(std::string_view line, std::string* error) {
  const Json json = Json::parse(line, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) {
    *error = "not a JSON object";
    return std::nullopt;
  }
  Request request;
  if (const auto id = json.find("id"); id != json.end()) request.id = *id;
  const auto text = json.contains("input") ? json.find("input") : json.find("text");
  if (text == json.end() || !text->is_string()) {
    *error = "neither 'input' nor 'text' is a string";
    return std::nullopt;
  }
  request.text = text->get<std::string>();
  request.kind = StringField(json, "kind");
  request.now = ParseTime(StringField(json, "reference_time"));
  return request;
}

// Counts code points once, left to right.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : text_(text) {}
  size_t At(size_t byte) {
    if (byte < byte_) byte_ = count_ = 0;
    for (; byte_ < byte; ++byte_) count_ += !utf8::IsContinuation(text_[byte_]);
    return count_;
  }

 private:
  std::string_view text_;
  size_t byte_ = 0;
  size_t count_ = 0;
};

std::vector<Finding> Find(const Request& request, std::string_view view) {
  if (request.kind == "number") return FindNumbers(view);
  if (request.kind == "percent") return FindPercents(view);
  if (request.kind == "ordinal") return FindOrdinals(view);
  if (request.kind == "range") return FindRanges(view);
  if (request.kind == "currency") return FindCurrencies(view);
  if (request.kind == "dimension") return FindDimensions(view);
  // Relative times are found without a reference time too, any will do: only their value needs the right one.
  return FindTimes(view, request.now.value_or(FromCivil(2016, 11, 7)), request.now.has_value());
}

Json ToJson(const Finding& finding, std::string_view text, ByteSpan source, CodePoints* points) {
  Json json = {{"text", text.substr(source.start, source.size())}, {"start", points->At(source.start)}};
  json["end"] = points->At(source.end);
  json["kind"] = finding.kind;
  if (!finding.value.empty()) json["value"] = finding.value;
  if (!finding.alts.empty()) json["alts"] = finding.alts;
  if (!finding.unit.empty()) json["unit"] = finding.unit;
  if (!finding.currency.empty()) json["currency"] = finding.currency;
  if (finding.seconds) json["seconds"] = NumberText(*finding.seconds);
  if (finding.approx) json["approx"] = true;
  if (!finding.bound.empty()) json["bound"] = finding.bound;
  return json;
}

// Without a kind: the figures of the graph, in its own terms.
Json GraphFigures(const Request& request) {
  SegmentedDocument document;
  document.source.decoded.text.text = request.text;
  document.source.decoded.text.map.AppendCopy(0, request.text.size());
  document.source.normalized = NormalizeText(request.text);
  if (request.now) document.document.published = DateText(*request.now);
  Passage passage;
  passage.clean = document.source.normalized.text;
  passage.norm_end = passage.clean.size();
  CodePoints points(request.text);
  Json found = Json::array();
  for (const Figure& figure : FindFigures(document, passage)) {
    Json json = Json::parse(ToJson(figure), nullptr, /*allow_exceptions=*/false);
    for (const char* key : {"record", "id", "passage"}) json.erase(key);
    json["start"] = points.At(figure.span.start);
    json["end"] = points.At(figure.span.end);
    found.push_back(std::move(json));
  }
  return found;
}

}  // namespace

std::string AnswerFigureRequest(std::string_view line) {
  std::string error;
  const std::optional<Request> request = ParseRequest(line, &error);
  const auto write = [](const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); };
  if (!request) return write(Json{{"id", nullptr}, {"error", error}});
  Json answer = {{"id", request->id}};
  if (request->kind.empty()) {
    answer["found"] = GraphFigures(*request);
    return write(answer);
  }
  const MappedText normal = NormalizeText(request->text);
  const std::string view = MatchingView(normal.text);
  CodePoints points(request->text);
  answer["found"] = Json::array();
  for (const Finding& finding : Find(*request, view)) {
    answer["found"].push_back(ToJson(finding, request->text, normal.RawSpan(finding.begin, finding.end), &points));
  }
  return write(answer);
}

}  // namespace claimgraph::ingest
