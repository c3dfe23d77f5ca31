// The entity filter for other programs and for scoring.
#include "ingest/figures/filter.h"

#include <vector>

#include "engine/base/utf8.h"
#include "ingest/entities/names.h"
#include "ingest/lexicon/script_fold.h"
#include "ingest/normalize/normalize.h"
#include "ingest/pipeline/extractor.h"
#include "ingest/pipeline/rules.h"
#include "ingest/segment/segment.h"
#include "nlohmann/json.hpp"

namespace claimgraph::ingest {
namespace {

using Json = nlohmann::ordered_json;

std::string Dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// Code points before each byte offset that starts a character.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : before_(text.size() + 1) {
    size_t count = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      before_[i] = count;
      if (i + 1 == text.size() || !utf8::IsContinuation(text[i + 1])) ++count;
    }
    before_[text.size()] = count;
  }
  size_t At(size_t byte) const { return before_[byte]; }

 private:
  std::vector<size_t> before_;
};

struct Request {
  Json id;
  std::string text;
};

// The request in `line`, or what is wrong with it.
std::string ParseRequest(std::string_view line, Request* request) {
  const Json json = Json::parse(line.begin(), line.end(), nullptr, false);
  if (json.is_discarded() || !json.is_object()) return "the line is no JSON object";
  request->id = json.value("id", Json());
  const auto text = json.contains("text") ? json.find("text") : json.find("input");
  if (text == json.end() || !text->is_string()) return "the request has no \"text\"";
  request->text = text->get<std::string>();
  return utf8::FindInvalid(request->text) ? "the text is not valid UTF-8" : "";
}

Json EntityAnswers(const EntityLexicon& lexicon, const std::string& text) {
  const MappedText mapped = NormalizeText(text);
  const std::string folded = FoldScript(mapped.text);
  const bool english = GuessLanguage(mapped.text).substr(0, 2) != "zh";
  const CodePoints points(text);
  Json entities = Json::array();
  for (const NameSpan& name : FindNames(lexicon, {mapped.text, folded, english}, {})) {
    if (name.generic || name.modifier) continue;
    const ByteSpan span = mapped.RawSpan(name.clean.start, name.clean.end);
    entities.push_back({{"start", points.At(span.start)},
                        {"end", points.At(span.end)},
                        {"text", text.substr(span.start, span.size())},
                        {"type", std::string(Name(name.type))}});
  }
  return entities;
}

std::string ErrorAnswer(const Json& id, const std::string& error) { return Dump(Json{{"id", id}, {"error", error}}); }

}  // namespace

std::string Extractor::AnswerEntityRequest(std::string_view line) const {
  Request request;
  if (const std::string error = ParseRequest(line, &request); !error.empty()) return ErrorAnswer(request.id, error);
  return Dump(Json{{"id", request.id}, {"entities", EntityAnswers(*rules_->lexicon, request.text)}});
}

std::string Extractor::AnswerRequest(std::string_view line) const {
  Request request;
  if (const std::string error = ParseRequest(line, &request); !error.empty()) return ErrorAnswer(request.id, error);
  const Json figures = Json::parse(AnswerFigureRequest(line), nullptr, false);
  Json answer{
      {"id", request.id}, {"found", Json::array()}, {"entities", EntityAnswers(*rules_->lexicon, request.text)}};
  if (figures.is_object() && figures.contains("found")) answer["found"] = figures["found"];
  Json claims = Json::array();
  const auto records = Extract({request.text, "request"});
  const CodePoints points(request.text);
  if (records.ok()) {
    for (const Claim& claim : records->claims) {
      claims.push_back({{"start", points.At(claim.span.start)},
                        {"end", points.At(claim.span.end)},
                        {"text", claim.text},
                        {"kind", std::string(Name(claim.kind))},
                        {"modality", std::string(Name(claim.modality))},
                        {"polarity", std::string(Name(claim.polarity))}});
    }
  }
  answer["claims"] = std::move(claims);
  return Dump(answer);
}

}  // namespace claimgraph::ingest
