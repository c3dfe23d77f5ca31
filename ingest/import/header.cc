#include "ingest/import/header.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"

namespace claimgraph::csv_import {
namespace {

constexpr std::array<std::pair<std::string_view, FieldType>, 18> kTypes = {{
    {"string", FieldType::kString},       {"char", FieldType::kString},
    {"int", FieldType::kInteger},         {"integer", FieldType::kInteger},
    {"long", FieldType::kInteger},        {"short", FieldType::kInteger},
    {"byte", FieldType::kInteger},        {"float", FieldType::kFloat},
    {"double", FieldType::kFloat},        {"boolean", FieldType::kBoolean},
    {"bool", FieldType::kBoolean},        {"date", FieldType::kDate},
    {"time", FieldType::kTime},           {"localtime", FieldType::kLocalTime},
    {"datetime", FieldType::kDateTime},   {"localdatetime", FieldType::kLocalDateTime},
    {"duration", FieldType::kDuration},   {"text", FieldType::kString},
}};
constexpr std::array<std::pair<std::string_view, ColumnRole>, 6> kRoles = {{{"id", ColumnRole::kId},
                                                                            {"start_id", ColumnRole::kStartId},
                                                                            {"end_id", ColumnRole::kEndId},
                                                                            {"label", ColumnRole::kLabels},
                                                                            {"type", ColumnRole::kType},
                                                                            {"ignore", ColumnRole::kIgnored}}};

std::string Lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

absl::Status BadColumn(std::string_view column, std::string_view problem, std::string_view advice) {
  return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat("header column '", column, "': ", problem), advice);
}

// One part after a colon: a type, or a role with an optional group.
bool ApplyPart(std::string_view part, Column* column) {
  const size_t open = part.find('(');
  const std::string word = Lower(part.substr(0, open));
  for (const auto& [name, role] : kRoles) {
    if (name != word) continue;
    column->role = role;
    if (open != std::string_view::npos && part.back() == ')') {
      column->group = part.substr(open + 1, part.size() - open - 2);
    }
    return true;
  }
  std::string_view type = word;
  if (type.ends_with("[]")) {
    type.remove_suffix(2);
    column->array = true;
  }
  for (const auto& [name, value] : kTypes) {
    if (name != type) continue;
    column->type = value;
    return true;
  }
  return false;
}

absl::StatusOr<Column> ParseColumn(std::string_view text) {
  Column column;
  const size_t colon = text.find(':');
  column.name = text.substr(0, colon);
  std::string_view rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
  // neo4j-admin 5 options such as {id-type: long} may follow.
  if (const size_t brace = rest.find('{'); brace != std::string_view::npos) {
    const std::string options = Lower(rest.substr(brace));
    rest = rest.substr(0, brace);
    if (options.find("id-type:long") != std::string::npos || options.find("id-type: long") != std::string::npos ||
        options.find("id-type:int") != std::string::npos || options.find("id-type: int") != std::string::npos) {
      column.type = FieldType::kInteger;
    }
  }
  while (!rest.empty()) {
    rest.remove_prefix(1);
    const size_t end = std::min(rest.find(':'), rest.size());
    const std::string_view part = rest.substr(0, end);
    if (!ApplyPart(part, &column)) {
      return BadColumn(text, Cat("unknown type '", part, "'"),
                       "types are string, int, long, float, double, boolean, date, time, localtime, datetime, "
                       "localdatetime and duration, each also as an array: int[]");
    }
    rest = rest.substr(end);
  }
  if (column.role == ColumnRole::kProperty && column.name.empty()) {
    return BadColumn(text, "it has no name", "write name:type, or name:IGNORE to leave the column out");
  }
  return column;
}

size_t CountRole(const std::vector<Column>& columns, ColumnRole role) {
  return static_cast<size_t>(
      std::count_if(columns.begin(), columns.end(), [role](const Column& column) { return column.role == role; }));
}

absl::Status CheckRoles(const std::vector<Column>& columns, FileKind kind) {
  const bool nodes = kind == FileKind::kNodes;
  for (const ColumnRole role : {ColumnRole::kId, ColumnRole::kStartId, ColumnRole::kEndId, ColumnRole::kLabels,
                                ColumnRole::kType}) {
    if (CountRole(columns, role) > 1) {
      return absl::InvalidArgumentError("the header names an :ID, :START_ID, :END_ID, :LABEL or :TYPE column twice");
    }
  }
  const bool has_ends = CountRole(columns, ColumnRole::kStartId) == 1 && CountRole(columns, ColumnRole::kEndId) == 1;
  const bool has_any_end = CountRole(columns, ColumnRole::kStartId) + CountRole(columns, ColumnRole::kEndId) > 0;
  if (nodes && has_any_end) {
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, "a file of nodes has a :START_ID or :END_ID column",
                           "give it with --relationships TYPE=FILE");
  }
  if (!nodes && !has_ends) {
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument,
                           "a file of relationships needs a :START_ID and an :END_ID column",
                           "the header would read: :START_ID(Person),:END_ID(Film),since:int");
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::vector<Column>> ParseHeader(const std::vector<CsvField>& fields, FileKind kind) {
  std::vector<Column> columns;
  for (const CsvField& field : fields) {
    CG_ASSIGN_OR_RETURN(Column column, ParseColumn(field.text));
    for (const Column& other : columns) {
      if (!column.name.empty() && other.name == column.name && column.role != ColumnRole::kIgnored &&
          other.role != ColumnRole::kIgnored) {
        return BadColumn(field.text, "the name occurs twice", "");
      }
    }
    columns.push_back(std::move(column));
  }
  CG_RETURN_IF_ERROR(CheckRoles(columns, kind));
  return columns;
}

}  // namespace claimgraph::csv_import
