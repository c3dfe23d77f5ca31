#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/json.h"
#include "engine/values/json_scanner.h"
#include "engine/values/temporal_parse.h"

namespace claimgraph::values {
namespace {

// Builds Values from what the scanner finds, with a stack of its own, so that nesting never recurses. A callback that
// returns false stops the scan; status() then says why.
class JsonReader {
 public:
  const absl::Status& status() const { return status_; }
  Value TakeResult() { return std::move(result_); }

  bool Null() { return Add(Value()); }
  bool Bool(bool b) { return Add(Value::Bool(b)); }
  bool Int(int64_t i) { return Add(Value::Int(i)); }
  bool Float(double d) { return Add(Value::Float(d)); }
  bool String(std::string_view s) { return Add(Value::String(s)); }
  bool StartArray() { return Push(false); }
  bool EndArray() {
    std::vector<Value> items = std::move(stack_.back().items);
    stack_.pop_back();
    return Add(Value::List(std::move(items)));
  }
  bool StartObject() { return Push(true); }
  bool Key(std::string_view name) {
    stack_.back().key = name;
    return true;
  }
  bool EndObject() {
    Frame frame = std::move(stack_.back());
    stack_.pop_back();
    last_object_entries_ = frame.entries.size();
    if (!frame.verbatim && frame.entries.size() == 1 && frame.entries[0].first.starts_with('$')) {
      return AddTagged(frame.entries[0].first, frame.entries[0].second);
    }
    if (!frame.verbatim) {
      for (const MapEntry& entry : frame.entries) {
        if (entry.first.starts_with('$')) return Fail(Cat("a tag such as ", entry.first, " must stand alone"));
      }
    }
    return Add(Value::Map(std::move(frame.entries)));
  }
  bool Malformed(size_t byte, std::string_view why) { return Fail(Cat("malformed JSON at byte ", byte, ": ", why)); }

 private:
  struct Frame {
    bool object = false;
    bool verbatim = false;  // the object inside {"$map": ...}: its keys are no tags
    std::string key;
    std::vector<Value> items;
    std::vector<MapEntry> entries;
  };

  bool Fail(std::string message) {
    if (status_.ok()) status_ = absl::InvalidArgumentError(message);
    return false;
  }

  bool Push(bool object) {
    if (stack_.size() >= kMaxValueDepth) return Fail("JSON is nested too deep");
    const bool verbatim =
        object && !stack_.empty() && stack_.back().object && !stack_.back().verbatim && stack_.back().key == "$map";
    stack_.push_back(Frame{.object = object, .verbatim = verbatim});
    if (object) stack_.back().entries.reserve(std::min<size_t>(last_object_entries_, 16));
    return true;
  }

  bool Add(Value value) {
    if (stack_.empty()) {
      result_ = std::move(value);
    } else if (stack_.back().object) {
      stack_.back().entries.emplace_back(std::move(stack_.back().key), std::move(value));
    } else {
      stack_.back().items.push_back(std::move(value));
    }
    return true;
  }

  bool AddTagged(const std::string& tag, const Value& value) {
    if (tag == "$map" && value.type() == ValueType::kMap) return Add(value);
    if (tag == "$int") return AddInt(value);
    if (tag == "$float") return AddFloat(value);
    if (tag == "$temporal" && value.type() == ValueType::kMap) return AddTemporal(value);
    return Fail(Cat("no value can be read from tag ", tag));
  }

  bool AddInt(const Value& value) {
    if (value.type() == ValueType::kInt) return Add(value);
    if (value.type() != ValueType::kString) return Fail("$int needs an integer or a string of digits");
    const std::string_view text = value.as_string();
    int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return Fail(Cat("$int cannot be '", text, "'"));
    return Add(Value::Int(number));
  }

  bool AddFloat(const Value& value) {
    if (value.is_number()) return Add(Value::Float(value.as_number()));
    if (value.type() != ValueType::kString) return Fail("$float needs a number or a string");
    const std::string_view text = value.as_string();
    if (text == "NaN") return Add(Value::Float(NAN));
    if (text == "Inf") return Add(Value::Float(INFINITY));
    if (text == "-Inf") return Add(Value::Float(-INFINITY));
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
      return Fail(Cat("$float cannot be '", text, "'"));
    }
    return Add(Value::Float(number));
  }

  bool AddTemporal(const Value& value) {
    const Value* type = value.FindEntry("type");
    const Value* text = value.FindEntry("value");
    if (type == nullptr || type->type() != ValueType::kString || text == nullptr ||
        text->type() != ValueType::kString) {
      return Fail("$temporal needs a type and a value, both strings");
    }
    const std::string_view name = type->as_string();
    for (const auto& [known, kind] : kTemporalTypes) {
      if (known != name) continue;
      absl::StatusOr<Value> parsed = temporal::Parse(kind, text->as_string());
      if (!parsed.ok()) return Fail(std::string(parsed.status().message()));
      return Add(*std::move(parsed));
    }
    return Fail(Cat("$temporal has no type '", name, "'"));
  }

  static constexpr std::pair<std::string_view, ValueType> kTemporalTypes[] = {
      {"date", ValueType::kDate},         {"localtime", ValueType::kLocalTime},
      {"time", ValueType::kTime},         {"localdatetime", ValueType::kLocalDateTime},
      {"datetime", ValueType::kDateTime}, {"duration", ValueType::kDuration},
  };

  absl::Status status_;
  std::vector<Frame> stack_;
  size_t last_object_entries_ = 0;  // rows of a batch have the same size
  Value result_;
};

}  // namespace

absl::StatusOr<Value> ParseJson(std::string_view text) {
  JsonReader reader;
  if (!JsonScanner<JsonReader>(text, &reader).Scan()) return reader.status();
  return reader.TakeResult();
}

}  // namespace claimgraph::values
