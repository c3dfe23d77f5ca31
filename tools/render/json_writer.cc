// Rows as JSON objects: one array, or one object a line. Elements, temporals and maps in the plain form of
// engine/values/json.h.
#include <utility>

#include "engine/base/status.h"
#include "engine/values/json.h"
#include "tools/render/result_describer.h"
#include "tools/render/result_writer.h"

namespace claimgraph::render {
namespace {

class JsonWriter final : public RowWriter {
 public:
  explicit JsonWriter(bool lines) : lines_(lines) {}

  absl::Status Begin(const std::vector<std::string>& columns, std::string* out) override {
    for (const std::string& column : columns) {
      std::string name;
      values::AppendJsonString(column, &name);
      names_.push_back(name + (lines_ ? ":" : ": "));
    }
    if (!lines_ && !names_.empty()) *out += '[';
    return absl::OkStatus();
  }

  absl::Status Row(const std::vector<Value>& cells, const Result& source, std::string* out) override {
    ResultDescriber describer(source);
    const size_t begin = out->size();
    if (!lines_) *out += first_ ? "\n  " : ",\n  ";
    *out += '{';
    for (size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) *out += lines_ ? "," : ", ";
      *out += names_[i];
      if (absl::Status status = values::AppendJson(cells[i], values::JsonStyle::kPlain, &describer, out);
          !status.ok()) {
        out->resize(begin);  // a row that failed half way is not shown, what stands stays well-formed
        return status;
      }
    }
    *out += lines_ ? "}\n" : "}";
    first_ = false;
    return absl::OkStatus();
  }

  void End(uint64_t, std::string* out) override {
    if (!lines_ && !names_.empty()) *out += first_ ? "]\n" : "\n]\n";
  }

 private:
  const bool lines_;
  std::vector<std::string> names_;
  bool first_ = true;
};

}  // namespace

std::unique_ptr<RowWriter> NewJsonWriter(bool lines) { return std::make_unique<JsonWriter>(lines); }

}  // namespace claimgraph::render
