#include <cmath>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/format.h"
#include "engine/values/json.h"
#include "engine/values/temporal.h"
#include "engine/values/temporal_names.h"

namespace claimgraph::values {
namespace {

class JsonWriter {
 public:
  JsonWriter(JsonStyle style, ElementDescriber* describer, std::string* out)
      : tagged_(style == JsonStyle::kTagged), describer_(describer), out_(*out) {}

  absl::Status Write(const Value& value) {
    switch (value.type()) {
      case ValueType::kNull:
        out_ += "null";
        break;
      case ValueType::kBool:
        out_ += value.as_bool() ? "true" : "false";
        break;
      case ValueType::kInt:
        CatTo(&out_, value.as_int());
        break;
      case ValueType::kFloat:
        WriteFloat(value.as_float());
        break;
      case ValueType::kString:
        AppendJsonString(value.as_string(), &out_);
        break;
      case ValueType::kList:
        return WriteList(value.as_list());
      case ValueType::kMap:
        return WriteMapValue(value.as_map());
      case ValueType::kNode:
        return WriteNode(value.as_node());
      case ValueType::kRelationship:
        return WriteRelationship(value.as_relationship());
      case ValueType::kPath:
        return WritePath(value.as_path());
      default:
        WriteTemporal(value);
        break;
    }
    return absl::OkStatus();
  }

 private:
  void WriteFloat(double d) {
    if (std::isfinite(d)) return AppendFloat(d, &out_);
    const std::string_view name = std::isnan(d) ? "NaN" : (d < 0 ? "-Inf" : "Inf");
    if (tagged_) {
      CatTo(&out_, "{\"$float\":\"", name, "\"}");
    } else {
      CatTo(&out_, "\"", name, "\"");
    }
  }

  absl::Status WriteList(const std::vector<Value>& items) {
    out_ += '[';
    for (size_t i = 0; i < items.size(); ++i) {
      if (i > 0) out_ += ',';
      CG_RETURN_IF_ERROR(Write(items[i]));
    }
    out_ += ']';
    return absl::OkStatus();
  }

  absl::Status WriteMapValue(const std::vector<MapEntry>& entries) {
    if (tagged_) out_ += "{\"$map\":";
    CG_RETURN_IF_ERROR(WriteEntries(entries));
    if (tagged_) out_ += '}';
    return absl::OkStatus();
  }

  absl::Status WriteEntries(const std::vector<MapEntry>& entries) {
    out_ += '{';
    for (size_t i = 0; i < entries.size(); ++i) {
      if (i > 0) out_ += ',';
      AppendJsonString(entries[i].first, &out_);
      out_ += ':';
      CG_RETURN_IF_ERROR(Write(entries[i].second));
    }
    out_ += '}';
    return absl::OkStatus();
  }

  absl::Status WriteNode(uint64_t id) {
    CG_RET_CHECK(describer_ != nullptr);
    std::vector<std::string> labels;
    std::vector<MapEntry> properties;
    CG_RETURN_IF_ERROR(describer_->DescribeNode(id, &labels, &properties));
    if (tagged_) out_ += "{\"$node\":";
    CatTo(&out_, "{\"id\":", id, ",\"labels\":[");
    for (size_t i = 0; i < labels.size(); ++i) {
      if (i > 0) out_ += ',';
      AppendJsonString(labels[i], &out_);
    }
    out_ += tagged_ ? "],\"props\":" : "],\"properties\":";
    CG_RETURN_IF_ERROR(WriteEntries(properties));
    out_ += tagged_ ? "}}" : "}";
    return absl::OkStatus();
  }

  absl::Status WriteRelationship(const RelationshipRef& ref) {
    CG_RET_CHECK(describer_ != nullptr);
    std::string type;
    std::vector<MapEntry> properties;
    CG_RETURN_IF_ERROR(describer_->DescribeRelationship(ref, &type, &properties));
    if (tagged_) out_ += "{\"$rel\":";
    CatTo(&out_, "{\"id\":", ref.id, ",\"type\":");
    AppendJsonString(type, &out_);
    CatTo(&out_, ",\"start\":", ref.source, ",\"end\":", ref.target);
    out_ += tagged_ ? ",\"props\":" : ",\"properties\":";
    CG_RETURN_IF_ERROR(WriteEntries(properties));
    out_ += tagged_ ? "}}" : "}";
    return absl::OkStatus();
  }

  absl::Status WritePath(const PathData& path) {
    out_ += tagged_ ? "{\"$path\":{\"nodes\":[" : "{\"nodes\":[";
    for (size_t i = 0; i < path.nodes.size(); ++i) {
      if (i > 0) out_ += ',';
      CG_RETURN_IF_ERROR(WriteNode(path.nodes[i]));
    }
    out_ += tagged_ ? "],\"rels\":[" : "],\"relationships\":[";
    for (size_t i = 0; i < path.relationships.size(); ++i) {
      if (i > 0) out_ += ',';
      CG_RETURN_IF_ERROR(WriteRelationship(path.relationships[i]));
    }
    out_ += ']';
    if (tagged_) WriteForward(path);
    out_ += tagged_ ? "}}" : "}";
    return absl::OkStatus();
  }

  void WriteForward(const PathData& path) {
    out_ += ",\"forward\":[";
    for (size_t i = 0; i < path.relationships.size(); ++i) {
      const RelationshipRef& ref = path.relationships[i];
      const bool forward = ref.source == path.nodes[i] && ref.target == path.nodes[i + 1];
      CatTo(&out_, i > 0 ? "," : "", forward ? "true" : "false");
    }
    out_ += ']';
  }

  void WriteTemporal(const Value& value) {
    if (tagged_) CatTo(&out_, "{\"$temporal\":{\"type\":\"", TemporalTypeName(value.type()), "\",\"value\":");
    AppendJsonString(temporal::ToText(value), &out_);
    if (tagged_) out_ += "}}";
  }

  const bool tagged_;
  ElementDescriber* const describer_;
  std::string& out_;
};

}  // namespace

absl::Status AppendJson(const Value& value, JsonStyle style, ElementDescriber* describer, std::string* out) {
  return JsonWriter(style, describer, out).Write(value);
}

void AppendJsonString(std::string_view s, std::string* out) {
  constexpr char kHex[] = "0123456789abcdef";
  out->push_back('"');
  for (size_t begin = 0; begin < s.size(); ++begin) {
    size_t plain = begin;
    while (plain < s.size() && static_cast<uint8_t>(s[plain]) >= 0x20 && s[plain] != '"' && s[plain] != '\\') ++plain;
    out->append(s, begin, plain - begin);
    begin = plain;
    if (begin == s.size()) break;
    const char c = s[begin];
    switch (c) {
      case '"':
        *out += "\\\"";
        break;
      case '\\':
        *out += "\\\\";
        break;
      case '\n':
        *out += "\\n";
        break;
      case '\r':
        *out += "\\r";
        break;
      case '\t':
        *out += "\\t";
        break;
      default:  // another control character
        *out += "\\u00";
        out->push_back(kHex[static_cast<uint8_t>(c) >> 4]);
        out->push_back(kHex[c & 15]);
    }
  }
  out->push_back('"');
}

}  // namespace claimgraph::values
