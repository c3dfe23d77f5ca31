#include "tools/protocol/request.h"

#include <array>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/json.h"

namespace claimgraph::protocol {
namespace {

constexpr std::array<std::pair<std::string_view, Operation>, 7> kOperations = {{{"run", Operation::kRun},
                                                                                {"begin", Operation::kBegin},
                                                                                {"commit", Operation::kCommit},
                                                                                {"rollback", Operation::kRollback},
                                                                                {"cancel", Operation::kCancel},
                                                                                {"reset", Operation::kReset},
                                                                                {"procedure", Operation::kProcedure}}};

absl::Status Refuse(std::string_view detail, std::string_view message) {
  return MakeError(absl::StatusCode::kInvalidArgument, message,
                   {.type = "ProtocolError", .detail = std::string(detail)});
}

absl::Status Missing(std::string_view field, std::string_view what) {
  return Refuse("InvalidRequest", Cat("\"", field, "\" must be ", what));
}

absl::Status ReadString(const Value& object, std::string_view field, std::string* out) {
  const Value* value = object.FindEntry(field);
  if (value == nullptr || value->type() != ValueType::kString) return Missing(field, "a string");
  *out = value->as_string();
  return absl::OkStatus();
}

absl::StatusOr<std::vector<Value>> ReadList(const Value& object, std::string_view field) {
  const Value* value = object.FindEntry(field);
  if (value == nullptr || value->is_null()) return std::vector<Value>();
  if (value->type() != ValueType::kList) return Missing(field, "a list");
  return value->as_list();
}

// An optional count that is not negative; absent and null leave `*out`.
absl::Status ReadCount(const Value& object, std::string_view field, int64_t* out) {
  const Value* value = object.FindEntry(field);
  if (value == nullptr || value->is_null()) return absl::OkStatus();
  if (value->type() != ValueType::kInt || value->as_int() < 0) return Missing(field, "a whole number, not negative");
  *out = value->as_int();
  return absl::OkStatus();
}

absl::Status ReadFields(const Value& object, std::string_view field, std::vector<TableProcedure::Field>* out) {
  CG_ASSIGN_OR_RETURN(const std::vector<Value> items, ReadList(object, field));
  for (const Value& item : items) {
    if (item.type() != ValueType::kMap) return Missing(field, "a list of {\"name\", \"type\"}");
    TableProcedure::Field& added = out->emplace_back();
    CG_RETURN_IF_ERROR(ReadString(item, "name", &added.name));
    CG_RETURN_IF_ERROR(ReadString(item, "type", &added.type));
  }
  return absl::OkStatus();
}

absl::Status ReadProcedure(const Value& object, TableProcedure* procedure) {
  CG_RETURN_IF_ERROR(ReadString(object, "name", &procedure->name));
  CG_RETURN_IF_ERROR(ReadFields(object, "inputs", &procedure->inputs));
  CG_RETURN_IF_ERROR(ReadFields(object, "outputs", &procedure->outputs));
  CG_ASSIGN_OR_RETURN(const std::vector<Value> rows, ReadList(object, "rows"));
  const size_t width = procedure->inputs.size() + procedure->outputs.size();
  for (const Value& row : rows) {
    if (row.type() != ValueType::kList || row.as_list().size() != width) {
      return Missing("rows", Cat("a list of lists of ", width, " values"));
    }
    procedure->rows.push_back(row.as_list());
  }
  return absl::OkStatus();
}

absl::Status ReadRun(const Value& object, Request* request) {
  CG_RETURN_IF_ERROR(ReadString(object, "query", &request->query));
  const Value* parameters = object.FindEntry("params");
  if (parameters != nullptr && !parameters->is_null()) {
    if (parameters->type() != ValueType::kMap) return Missing("params", "an object");
    request->parameters = parameters->as_map();
  }
  CG_RETURN_IF_ERROR(ReadCount(object, "timeout_ms", &request->timeout_ms_max));
  auto memory_bytes = static_cast<int64_t>(request->memory_bytes_max);
  CG_RETURN_IF_ERROR(ReadCount(object, "memory_bytes", &memory_bytes));
  request->memory_bytes_max = static_cast<uint64_t>(memory_bytes);
  CG_ASSIGN_OR_RETURN(const std::vector<Value> passes, ReadList(object, "disabled_passes"));
  for (const Value& pass : passes) {
    if (pass.type() != ValueType::kString) return Missing("disabled_passes", "a list of strings");
    request->disabled_passes.emplace_back(pass.as_string());
  }
  return absl::OkStatus();
}

absl::Status ReadOperation(const Value& object, Operation* operation) {
  std::string name;
  CG_RETURN_IF_ERROR(ReadString(object, "op", &name));
  for (const auto& [known, value] : kOperations) {
    if (known == name) {
      *operation = value;
      return absl::OkStatus();
    }
  }
  return Refuse("UnknownOperation",
                Cat("unknown op \"", name, "\"; there are run, begin, commit, rollback, cancel, reset and procedure"));
}

}  // namespace

absl::Status ParseRequest(std::string_view line, Request* request) {
  absl::StatusOr<Value> parsed = values::ParseJson(line);
  if (!parsed.ok()) return Refuse("InvalidJson", StdView(parsed.status().message()));
  const Value& object = *parsed;
  if (object.type() != ValueType::kMap) return Refuse("InvalidRequest", "a request is a JSON object on one line");
  const Value* session = object.FindEntry("session");
  if (session != nullptr && !session->is_null()) {
    if (session->type() != ValueType::kInt) return Missing("session", "an integer");
    request->session = session->as_int();
  }
  const Value* timing = object.FindEntry("timing");
  request->timing = timing != nullptr && timing->type() == ValueType::kBool && timing->as_bool();
  CG_RETURN_IF_ERROR(ReadOperation(object, &request->operation));
  if (request->operation == Operation::kRun) return ReadRun(object, request);
  if (request->operation == Operation::kProcedure) return ReadProcedure(object, &request->procedure);
  return absl::OkStatus();
}

}  // namespace claimgraph::protocol
