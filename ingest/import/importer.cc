#include "ingest/import/importer.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/import/block_workers.h"
#include "ingest/import/csv_text.h"
#include "ingest/import/graph_sink.h"
#include "ingest/import/header.h"
#include "ingest/import/id_map.h"

namespace claimgraph::csv_import {
namespace {

// A FileSpec that has been looked at.
struct Table {
  const FileSpec* spec = nullptr;
  FileKind kind = FileKind::kNodes;
  TableLayout layout;
  std::unique_ptr<CsvBlockReader> first_file;  // past its header
  const Column* FindColumn(ColumnRole role) const {
    for (const Column& column : layout.columns) {
      if (column.role == role) return &column;
    }
    return nullptr;
  }
};

class Importer {
 public:
  Importer(Database& database, const Options& options) : options_(options), sink_(database.store()) {}

  absl::StatusOr<Summary> Run() {
    CG_RETURN_IF_ERROR(OpenTables());
    for (Table& table : tables_) {
      if (absl::Status status = LoadTable(table); !status.ok()) return WithStored(std::move(status));
    }
    if (absl::Status status = sink_.Commit(); !status.ok()) return WithStored(std::move(status));
    if (options_.create_indexes) {
      if (absl::Status status = CreateIndexes(); !status.ok()) return WithStored(std::move(status));
    }
    summary_.nodes = sink_.nodes_stored();
    summary_.relationships = sink_.edges_stored();
    summary_.properties = sink_.properties_added();
    return std::move(summary_);
  }

 private:
  // --- Headers ------------------------------------------------------------------------------------------------
  absl::Status OpenTables() {
    for (const FileSpec& spec : options_.nodes) CG_RETURN_IF_ERROR(OpenTable(spec, FileKind::kNodes));
    for (const FileSpec& spec : options_.relationships) {
      CG_RETURN_IF_ERROR(OpenTable(spec, FileKind::kRelationships));
    }
    for (Table& table : tables_) {
      if (table.kind == FileKind::kRelationships) CG_RETURN_IF_ERROR(FindEndGroups(table));
    }
    return absl::OkStatus();
  }

  absl::Status OpenTable(const FileSpec& spec, FileKind kind) {
    if (spec.paths.empty()) return absl::InvalidArgumentError("an import names no file");
    Table table{.spec = &spec, .kind = kind};
    const std::string& path = spec.paths.front();
    CG_ASSIGN_OR_RETURN(table.first_file, CsvBlockReader::Open(path, options_.delimiter));
    CG_ASSIGN_OR_RETURN(const CsvBlock header, table.first_file->ReadHeader());
    CsvParser parser(header, options_.delimiter);
    if (!parser.Next()) return absl::InvalidArgumentError(Cat(path, ":1: the header line is empty"));
    absl::StatusOr<std::vector<Column>> columns = ParseHeader(parser.fields(), kind);
    if (!columns.ok()) return Annotate(columns.status(), Cat(path, ":1"));
    TableLayout& layout = table.layout;
    layout.columns = *std::move(columns);
    layout.delimiter = options_.delimiter;
    layout.array_delimiter = options_.array_delimiter;
    for (size_t i = 0; i < layout.columns.size(); ++i) {
      const Column& column = layout.columns[i];
      const bool named_id = column.role == ColumnRole::kId && !column.name.empty();
      if (column.role == ColumnRole::kProperty || named_id) layout.stored.push_back(i);
    }
    CG_RETURN_IF_ERROR(kind == FileKind::kNodes ? RegisterGroup(path, &table) : CheckTypes(path, table));
    for (const std::string& each : spec.paths) {
      std::error_code error;
      const auto size = std::filesystem::file_size(each, error);
      if (!error) bytes_total_ += size;
    }
    tables_.push_back(std::move(table));
    return absl::OkStatus();
  }

  absl::Status RegisterGroup(const std::string& path, Table* table) {
    const Column* id = table->FindColumn(ColumnRole::kId);
    if (id == nullptr) return absl::OkStatus();
    table->layout.number_ids = id->type == FieldType::kInteger;
    const auto [entry, added] = groups_.try_emplace(id->group, table->layout.number_ids);
    if (!added && entry->second.numbers() != table->layout.number_ids) {
      return absl::InvalidArgumentError(
          Cat(path, ":1: the ids of group '", id->group, "' are numbers in one file and text in another"));
    }
    return absl::OkStatus();
  }

  static absl::Status CheckTypes(const std::string& path, const Table& table) {
    if (!table.spec->names.empty() || table.FindColumn(ColumnRole::kType) != nullptr) return absl::OkStatus();
    return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, Cat(path, ": its relationships have no type"),
                           "write --relationships TYPE=FILE or add a :TYPE column");
  }

  absl::Status FindEndGroups(Table& table) {
    for (const ColumnRole role : {ColumnRole::kStartId, ColumnRole::kEndId}) {
      const Column& column = *table.FindColumn(role);
      const auto group = groups_.find(column.group);
      if (group == groups_.end()) {
        std::string known;
        for (const auto& [name, ids] : groups_) CatTo(&known, known.empty() ? "" : ", ", "'", name, "'");
        return ErrorWithAdvice(
            absl::StatusCode::kInvalidArgument,
            Cat(table.spec->paths.front(), ":1: no file of nodes has ids of group '", column.group, "'"),
            known.empty() ? "give a node file with an :ID column" : Cat("the groups are ", known));
      }
      (role == ColumnRole::kStartId ? table.layout.number_starts : table.layout.number_ends) =
          group->second.numbers();
    }
    return absl::OkStatus();
  }

  // --- Rows ---------------------------------------------------------------------------------------------------
  absl::Status LoadTable(Table& table) {
    keys_.clear();
    for (const size_t column : table.layout.stored) {
      CG_ASSIGN_OR_RETURN(const KeyId key, sink_.Key(table.layout.columns[column].name));
      keys_.push_back(key);
    }
    names_labels_.clear();
    if (table.kind == FileKind::kNodes) {
      for (const std::string& label : table.spec->names) {
        CG_ASSIGN_OR_RETURN(const LabelId id, sink_.Label(label));
        names_labels_.push_back(id);
      }
    }
    BlockWorkers workers(table.layout, std::max(1, options_.threads));
    for (const std::string& path : table.spec->paths) {
      std::unique_ptr<CsvBlockReader> file = std::move(table.first_file);
      if (file == nullptr) {
        CG_ASSIGN_OR_RETURN(file, CsvBlockReader::Open(path, options_.delimiter));
      }
      CG_RETURN_IF_ERROR(LoadFile(table, path, *file, workers));
      bytes_before_ += file->bytes_read();
    }
    return absl::OkStatus();
  }

  absl::Status LoadFile(const Table& table, const std::string& path, CsvBlockReader& file, BlockWorkers& workers) {
    const size_t ahead = static_cast<size_t>(std::max(1, options_.threads)) + 1;
    for (bool reading = true; reading || workers.size() > 0;) {
      while (reading && workers.size() < ahead) {
        CG_ASSIGN_OR_RETURN(std::optional<CsvBlock> block, file.Next());
        reading = block.has_value();
        if (reading) workers.Submit(*std::move(block));
      }
      if (workers.size() == 0) break;
      ParsedRows rows = workers.Take();
      CG_RETURN_IF_ERROR(StoreRows(table, path, rows));
      if (options_.progress) {
        const std::string step = Cat("reading ", std::filesystem::path(path).filename().string());
        options_.progress({.bytes_done = bytes_before_ + file.bytes_read(),
                           .bytes_total = bytes_total_,
                           .nodes = nodes_,
                           .relationships = relationships_,
                           .step = step});
      }
      if (options_.cancellation != nullptr && options_.cancellation->cancelled()) {
        CG_RETURN_IF_ERROR(sink_.Commit());
        return absl::CancelledError("the import was stopped");
      }
    }
    return absl::OkStatus();
  }

  absl::Status StoreRows(const Table& table, const std::string& path, ParsedRows& rows) {
    size_t next_bad = 0;
    for (size_t row = 0; row < rows.size(); ++row) {
      for (; next_bad < rows.bad.size() && rows.bad[next_bad].line < rows.lines[row]; ++next_bad) {
        CG_RETURN_IF_ERROR(Bad(path, rows.bad[next_bad].line, rows.bad[next_bad].problem));
      }
      CollectProperties(rows, row);
      CG_RETURN_IF_ERROR(table.kind == FileKind::kNodes ? StoreNode(table, path, rows, row)
                                                        : StoreRelationship(table, path, rows, row));
    }
    for (; next_bad < rows.bad.size(); ++next_bad) {
      CG_RETURN_IF_ERROR(Bad(path, rows.bad[next_bad].line, rows.bad[next_bad].problem));
    }
    return absl::OkStatus();
  }

  void CollectProperties(ParsedRows& rows, size_t row) {
    properties_.clear();
    for (size_t i = 0; i < keys_.size(); ++i) {
      Value& value = rows.properties[i][row];
      if (!value.is_null()) properties_.emplace_back(keys_[i], std::move(value));
    }
  }

  absl::Status StoreNode(const Table& table, const std::string& path, ParsedRows& rows, size_t row) {
    const Column* id = table.FindColumn(ColumnRole::kId);
    IdMap* const group = id == nullptr ? nullptr : &groups_.at(id->group);
    if (group != nullptr && group->Contains(rows.ids, row)) {
      return Bad(path, rows.lines[row],
                 Cat("id ", group->Text(rows.ids, row), " occurs twice",
                     id->group.empty() ? "" : Cat(" in group '", id->group, "'")));
    }
    labels_ = names_labels_;
    if (!rows.labels.empty()) CG_RETURN_IF_ERROR(AddRowLabels(rows.labels[row]));
    CG_ASSIGN_OR_RETURN(const NodeId node, sink_.AddNode(labels_, properties_));
    if (group != nullptr) group->Add(rows.ids, row, node);
    ++nodes_;
    return absl::OkStatus();
  }

  absl::Status AddRowLabels(std::string_view field) {
    while (!field.empty()) {
      const size_t end = std::min(field.find(options_.array_delimiter), field.size());
      if (end > 0) {
        CG_ASSIGN_OR_RETURN(const LabelId label, sink_.Label(field.substr(0, end)));
        if (std::find(labels_.begin(), labels_.end(), label) == labels_.end()) labels_.push_back(label);
      }
      field.remove_prefix(std::min(end + 1, field.size()));
    }
    return absl::OkStatus();
  }

  absl::Status StoreRelationship(const Table& table, const std::string& path, ParsedRows& rows, size_t row) {
    NodeId ends[2] = {};
    for (const bool start : {true, false}) {
      const Column& column = *table.FindColumn(start ? ColumnRole::kStartId : ColumnRole::kEndId);
      const IdMap& group = groups_.at(column.group);
      const IdColumn& ids = start ? rows.starts : rows.ends;
      const std::optional<NodeId> node = group.Find(ids, row);
      if (!node) {
        return Bad(path, rows.lines[row],
                   Cat("there is no node with id ", group.Text(ids, row),
                       column.group.empty() ? "" : Cat(" in group '", column.group, "'")));
      }
      ends[start ? 0 : 1] = *node;
    }
    const bool own_type = !rows.types.empty() && !rows.types[row].empty();
    if (!own_type && table.spec->names.empty()) return Bad(path, rows.lines[row], "the type is empty");
    CG_ASSIGN_OR_RETURN(const TypeId type, sink_.Type(own_type ? rows.types[row] : table.spec->names.front()));
    CG_RETURN_IF_ERROR(sink_.AddEdge(type, ends[0], ends[1], properties_));
    ++relationships_;
    return absl::OkStatus();
  }

  absl::Status Bad(const std::string& path, uint64_t line, std::string_view problem) {
    const std::string text = Cat(path, ":", line, ": ", problem);
    if (options_.bad_rows == BadRows::kFail) {
      return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, text,
                             "mend the row, or leave out bad rows with --bad-rows skip");
    }
    ++summary_.bad_rows;
    if (options_.report_bad_row) options_.report_bad_row(text);
    return absl::OkStatus();
  }

  // --- End ----------------------------------------------------------------------------------------------------
  absl::Status CreateIndexes() {
    for (const Table& table : tables_) {
      const Column* id = table.FindColumn(ColumnRole::kId);
      if (id == nullptr || id->name.empty() || table.spec->names.empty()) continue;
      const std::string& label = table.spec->names.front();
      if (options_.progress) {
        const std::string step = Cat("indexing ", label, "(", id->name, ")");
        options_.progress({bytes_total_, bytes_total_, nodes_, relationships_, step});
      }
      CG_ASSIGN_OR_RETURN(const bool added, sink_.AddUniqueIndex(label, id->name));
      if (added) summary_.indexes.push_back(Cat(label, "(", id->name, ")"));
    }
    return absl::OkStatus();
  }

  // What of an import that ended early is in the database.
  absl::Status WithStored(absl::Status status) const {
    return Annotate(std::move(status), Cat("import ended early, with ", sink_.nodes_stored(), " nodes and ",
                                           sink_.edges_stored(), " relationships stored"));
  }

  const Options& options_;
  GraphSink sink_;
  std::vector<Table> tables_;
  std::map<std::string, IdMap> groups_;
  Summary summary_;
  uint64_t nodes_ = 0;
  uint64_t relationships_ = 0;
  uint64_t bytes_total_ = 0;
  uint64_t bytes_before_ = 0;
  // Of the table or row in hand.
  std::vector<KeyId> keys_;
  std::vector<LabelId> names_labels_;
  std::vector<LabelId> labels_;
  std::vector<graph::PropertyValue> properties_;
};

}  // namespace

absl::StatusOr<Summary> Import(Database& database, const Options& options) {
  return Importer(database, options).Run();
}

}  // namespace claimgraph::csv_import
