#include "tools/cli/parameters.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/json.h"

namespace claimgraph::cli {

Value ParseParameterValue(std::string_view text) {
  absl::StatusOr<Value> parsed = values::ParseJson(text);
  return parsed.ok() ? *std::move(parsed) : Value::String(text);
}

void SetParameter(std::string name, Value value, Parameters* parameters) {
  for (auto& [known, current] : *parameters) {
    if (known == name) {
      current = std::move(value);
      return;
    }
  }
  parameters->emplace_back(std::move(name), std::move(value));
}

absl::StatusOr<Parameters> ParseParameters(const std::vector<std::string>& words, std::string_view json) {
  Parameters parameters;
  if (!json.empty()) {
    absl::StatusOr<Value> object = values::ParseJson(json);
    if (!object.ok()) return Annotate(object.status(), "--params");
    if (object->type() != ValueType::kMap) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "--params must be a JSON object",
                             "for example: --params '{\"name\": \"NVIDIA\", \"year\": 2025}'");
    }
    parameters = object->as_map();
  }
  for (const std::string& word : words) {
    const size_t equals = word.find('=');
    if (equals == 0 || equals == std::string::npos) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("--param '", word, "' has no name and value"),
                             "for example: --param name=NVIDIA");
    }
    SetParameter(word.substr(0, equals), ParseParameterValue(std::string_view(word).substr(equals + 1)), &parameters);
  }
  return parameters;
}

}  // namespace claimgraph::cli
