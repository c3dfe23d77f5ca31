#include "engine/values/format.h"

#include <charconv>
#include <cmath>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/temporal.h"

namespace claimgraph::values {
namespace {

class Writer {
 public:
  Writer(ElementDescriber* describer, std::string* out) : describer_(describer), out_(*out) {}

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
        AppendFloat(value.as_float(), &out_);
        break;
      case ValueType::kString:
        AppendQuoted(value.as_string(), &out_);
        break;
      case ValueType::kList:
        return WriteList(value.as_list());
      case ValueType::kMap:
        return WriteMap(value.as_map());
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
  absl::Status WriteList(const std::vector<Value>& items) {
    out_ += '[';
    for (size_t i = 0; i < items.size(); ++i) {
      if (i > 0) out_ += ", ";
      CG_RETURN_IF_ERROR(Write(items[i]));
    }
    out_ += ']';
    return absl::OkStatus();
  }

  absl::Status WriteMap(const std::vector<MapEntry>& entries) {
    out_ += '{';
    for (size_t i = 0; i < entries.size(); ++i) {
      if (i > 0) out_ += ", ";
      AppendName(entries[i].first, &out_);
      out_ += ": ";
      CG_RETURN_IF_ERROR(Write(entries[i].second));
    }
    out_ += '}';
    return absl::OkStatus();
  }

  absl::Status WriteNode(uint64_t id) {
    if (describer_ == nullptr) {
      CatTo(&out_, "(#", id, ")");
      return absl::OkStatus();
    }
    std::vector<std::string> labels;
    std::vector<MapEntry> properties;
    CG_RETURN_IF_ERROR(describer_->DescribeNode(id, &labels, &properties));
    out_ += '(';
    for (const std::string& label : labels) {
      out_ += ':';
      AppendName(label, &out_);
    }
    if (!properties.empty()) {
      if (!labels.empty()) out_ += ' ';
      CG_RETURN_IF_ERROR(WriteMap(properties));
    }
    out_ += ')';
    return absl::OkStatus();
  }

  absl::Status WriteRelationship(const RelationshipRef& ref) {
    if (describer_ == nullptr) {
      CatTo(&out_, "[#", ref.id, "]");
      return absl::OkStatus();
    }
    std::string type;
    std::vector<MapEntry> properties;
    CG_RETURN_IF_ERROR(describer_->DescribeRelationship(ref, &type, &properties));
    out_ += "[:";
    AppendName(type, &out_);
    if (!properties.empty()) {
      out_ += ' ';
      CG_RETURN_IF_ERROR(WriteMap(properties));
    }
    out_ += ']';
    return absl::OkStatus();
  }

  absl::Status WritePath(const PathData& path) {
    out_ += '<';
    CG_RETURN_IF_ERROR(WriteNode(path.nodes[0]));
    for (size_t i = 0; i < path.relationships.size(); ++i) {
      const RelationshipRef& ref = path.relationships[i];
      const bool forward = ref.source == path.nodes[i] && ref.target == path.nodes[i + 1];
      out_ += forward ? "-" : "<-";
      CG_RETURN_IF_ERROR(WriteRelationship(ref));
      out_ += forward ? "->" : "-";
      CG_RETURN_IF_ERROR(WriteNode(path.nodes[i + 1]));
    }
    out_ += '>';
    return absl::OkStatus();
  }

  void WriteTemporal(const Value& value) {
    switch (value.type()) {
      case ValueType::kDate:
        out_ += "date('";
        break;
      case ValueType::kLocalTime:
        out_ += "localtime('";
        break;
      case ValueType::kTime:
        out_ += "time('";
        break;
      case ValueType::kLocalDateTime:
        out_ += "localdatetime('";
        break;
      case ValueType::kDateTime:
        out_ += "datetime('";
        break;
      default:
        out_ += "duration('";
        break;
    }
    temporal::AppendText(value, &out_);
    out_ += "')";
  }

  ElementDescriber* const describer_;
  std::string& out_;
};

bool IsPlainName(std::string_view name) {
  if (name.empty() || (name[0] >= '0' && name[0] <= '9')) return false;
  for (char c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                       static_cast<uint8_t>(c) >= 0x80;
    if (!plain) return false;
  }
  return true;
}

}  // namespace

absl::Status AppendLiteral(const Value& value, ElementDescriber* describer, std::string* out) {
  return Writer(describer, out).Write(value);
}

absl::Status AppendDisplay(const Value& value, ElementDescriber* describer, std::string* out) {
  if (value.type() == ValueType::kString) {
    *out += value.as_string();
    return absl::OkStatus();
  }
  if (temporal::IsTemporal(value.type())) {
    temporal::AppendText(value, out);
    return absl::OkStatus();
  }
  return Writer(describer, out).Write(value);
}

std::string ToLiteral(const Value& value) {
  std::string out;
  CG_CHECK(AppendLiteral(value, nullptr, &out).ok());
  return out;
}

std::string ToDisplay(const Value& value) {
  std::string out;
  CG_CHECK(AppendDisplay(value, nullptr, &out).ok());
  return out;
}

void AppendFloat(double d, std::string* out) {
  if (std::isnan(d)) {
    *out += "NaN";
    return;
  }
  if (std::isinf(d)) {
    *out += d < 0 ? "-Infinity" : "Infinity";
    return;
  }
  char buffer[64];
  const double size = std::fabs(d);
  // Positional as long as it is easy to read; exponents beyond.
  if (d == 0 || (size >= 1e-6 && size < 1e16)) {
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), d, std::chars_format::fixed).ptr;
    const std::string_view text(buffer, static_cast<size_t>(end - buffer));
    *out += text;
    if (text.find('.') == std::string_view::npos) *out += ".0";
    return;
  }
  const auto end = std::to_chars(buffer, buffer + sizeof(buffer), d, std::chars_format::scientific).ptr;
  const std::string_view text(buffer, static_cast<size_t>(end - buffer));
  const size_t e = text.find('e');
  *out += text.substr(0, e);
  if (text.substr(0, e).find('.') == std::string_view::npos) *out += ".0";
  *out += text[e + 1] == '-' ? "e-" : "e";
  std::string_view digits = text.substr(e + 2);
  while (digits.size() > 1 && digits[0] == '0') digits.remove_prefix(1);
  *out += digits;
}

void AppendQuoted(std::string_view s, std::string* out) {
  out->push_back('\'');
  for (char c : s) {
    switch (c) {
      case '\\':
        *out += "\\\\";
        break;
      case '\'':
        *out += "\\'";
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
      case '\b':
        *out += "\\b";
        break;
      case '\f':
        *out += "\\f";
        break;
      default:
        out->push_back(c);
    }
  }
  out->push_back('\'');
}

void AppendName(std::string_view name, std::string* out) {
  if (IsPlainName(name)) {
    *out += name;
    return;
  }
  out->push_back('`');
  for (char c : name) {
    if (c == '`') out->push_back('`');
    out->push_back(c);
  }
  out->push_back('`');
}

std::string TypeWithArticle(ValueType type) {
  const std::string_view name = TypeName(type);
  const bool vowel = std::string_view("AEIOU").find(name[0]) != std::string_view::npos;
  return std::string(vowel ? "an " : "a ").append(name);
}

}  // namespace claimgraph::values
