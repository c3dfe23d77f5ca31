#include "ingest/import/importer.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "ingest/import/block_workers.h"
#include "ingest/import/csv_text.h"
#include "ingest/import/graph_sink.h"
#include "ingest/import/header.h"
#include "ingest/import/id_table.h"

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
  Importer(Database& database, const Options& options) : store_(database.store()), options_(options) {}

  absl::StatusOr<Summary> Run() {
    CG_RETURN_IF_ERROR(OpenTables());
    CG_ASSIGN_OR_RETURN(sink_, GraphSink::Open(store_, {.memory_bytes_max = options_.memory_bytes_max / 2,
                                                        .cancellation = options_.cancellation}));
    if (absl::Status status = Load(); !status.ok()) {
      return Annotate(std::move(status), Cat("import ended early: ", sink_->Left()));
    }
    summary_.nodes = nodes_;
    summary_.relationships = relationships_;
    return std::move(summary_);
  }

 private:
  absl::Status Load() {
    if (options_.create_indexes) CG_RETURN_IF_ERROR(PlanIndexes());
    for (size_t i = 0; i < tables_.size(); ++i) {
      CG_RETURN_IF_ERROR(LoadTable(tables_[i]));
      CG_RETURN_IF_ERROR(FinishTypeOf(i));
    }
    groups_.clear();
    return sink_->Finish([this](std::string_view step) {
      if (options_.progress) options_.progress({bytes_total_, bytes_total_, nodes_, relationships_, step});
    });
  }

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
    const auto [entry, added] = groups_.try_emplace(id->group, table->layout.number_ids, ScratchFolder());
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

  // Beside the database, where there is one on disk.
  std::string ScratchFolder() const { return store_.scratch_folder(); }

  absl::Status PlanIndexes() {
    for (const Table& table : tables_) {
      const Column* id = table.FindColumn(ColumnRole::kId);
      if (id == nullptr || id->name.empty() || table.spec->names.empty()) continue;
      const std::string& label = table.spec->names.front();
      CG_ASSIGN_OR_RETURN(const bool planned, sink_->PlanUniqueIndex(label, id->name));
      if (planned) summary_.indexes.push_back(Cat(label, "(", id->name, ")"));
    }
    return absl::OkStatus();
  }

  // A type that no later table can have.
  absl::Status FinishTypeOf(size_t table) {
    const auto fixed_type = [this](size_t i) -> const std::string* {
      return tables_[i].FindColumn(ColumnRole::kType) == nullptr ? &tables_[i].spec->names.front() : nullptr;
    };
    if (tables_[table].kind != FileKind::kRelationships || fixed_type(table) == nullptr) return absl::OkStatus();
    for (size_t later = table + 1; later < tables_.size(); ++later) {
      if (fixed_type(later) == nullptr || *fixed_type(later) == *fixed_type(table)) return absl::OkStatus();
    }
    CG_ASSIGN_OR_RETURN(const TypeId type, sink_->Type(*fixed_type(table)));
    return sink_->FinishType(type);
  }

  // --- Rows ---------------------------------------------------------------------------------------------------
  absl::Status LoadTable(Table& table) {
    keys_.clear();
    for (const size_t column : table.layout.stored) {
      CG_ASSIGN_OR_RETURN(const KeyId key, sink_->Key(table.layout.columns[column].name));
      keys_.push_back(key);
    }
    labels_.clear();
    if (table.kind == FileKind::kNodes) {
      for (const std::string& label : table.spec->names) CG_RETURN_IF_ERROR(AddLabel(label));
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
      CG_RETURN_IF_ERROR(table.kind == FileKind::kNodes ? StoreNodes(table, path, rows)
                                                        : StoreRelationships(table, path, rows));
      CG_RETURN_IF_ERROR(LimitMemory());
      if (options_.progress) {
        const std::string step = Cat("reading ", std::filesystem::path(path).filename().string());
        options_.progress({.bytes_done = bytes_before_ + file.bytes_read(),
                           .bytes_total = bytes_total_,
                           .nodes = nodes_,
                           .relationships = relationships_,
                           .step = step});
      }
      if (options_.cancellation != nullptr && options_.cancellation->cancelled()) {
        return absl::CancelledError("the import was stopped");
      }
    }
    return absl::OkStatus();
  }

  // Ids that do not fit go to disk.
  absl::Status LimitMemory() {
    uint64_t all = 0;
    IdTable* largest = nullptr;
    for (auto& [name, group] : groups_) {
      all += group.memory_bytes();
      if (largest == nullptr || group.memory_bytes() > largest->memory_bytes()) largest = &group;
    }
    return all > options_.memory_bytes_max / 2 ? largest->Spill() : absl::OkStatus();
  }

  // Reports them all, in the order of lines; or fails with the first.
  absl::Status ReportBad(const std::string& path, std::vector<BadRow>* bad) {
    std::stable_sort(bad->begin(), bad->end(), [](const BadRow& a, const BadRow& b) { return a.line < b.line; });
    for (const BadRow& row : *bad) {
      const std::string text = Cat(path, ":", row.line, ": ", row.problem);
      if (options_.bad_rows == BadRows::kFail) {
        return ErrorWithAdvice(absl::StatusCode::kInvalidArgument, text,
                               "mend the row, or leave out bad rows with --bad-rows skip");
      }
      ++summary_.bad_rows;
      if (options_.report_bad_row) options_.report_bad_row(text);
    }
    return absl::OkStatus();
  }

  static std::string InGroup(const Column& column) {
    return column.group.empty() ? "" : Cat(" in group '", column.group, "'");
  }

  // Rows whose id is taken become bad ones; gives what is left.
  absl::Status FindDuplicates(const Column& column, IdTable& group, ParsedRows& rows, std::vector<uint32_t>* kept) {
    const std::vector<IdKey>& keys = rows.ids.keys;
    CG_RETURN_IF_ERROR(group.Find(keys, &found_));
    bool ascending = group.numbers();  // then none is twice in this block
    for (size_t row = 1; ascending && row < rows.size(); ++row) ascending = keys[row - 1] < keys[row];
    absl::flat_hash_set<IdKey> seen;
    for (size_t row = 0; row < rows.size(); ++row) {
      if (found_[row] == IdTable::kNone && (ascending || seen.insert(keys[row]).second)) {
        kept->push_back(static_cast<uint32_t>(row));
      } else {
        rows.bad.push_back({rows.lines[row], Cat("id ", rows.ids.Text(row), " occurs twice", InGroup(column))});
      }
    }
    return absl::OkStatus();
  }

  absl::Status StoreNodes(const Table& table, const std::string& path, ParsedRows& rows) {
    const Column* id = table.FindColumn(ColumnRole::kId);
    IdTable* const group = id == nullptr ? nullptr : &groups_.at(id->group);
    std::vector<uint32_t> kept;
    if (group != nullptr) {
      CG_RETURN_IF_ERROR(FindDuplicates(*id, *group, rows, &kept));
    } else {
      kept.resize(rows.size());
      std::iota(kept.begin(), kept.end(), 0);
    }
    CG_RETURN_IF_ERROR(ReportBad(path, &rows.bad));
    const size_t own_labels = labels_.size();
    for (size_t begin = 0, end = 0; begin < kept.size(); begin = end) {
      // A run of rows with the same labels.
      end = rows.labels.empty() ? kept.size() : begin + 1;
      while (end < kept.size() && rows.labels[kept[end]] == rows.labels[kept[begin]]) ++end;
      if (!rows.labels.empty()) CG_RETURN_IF_ERROR(AddRowLabels(rows.labels[kept[begin]]));
      const std::span<const uint32_t> run = std::span(kept).subspan(begin, end - begin);
      CG_ASSIGN_OR_RETURN(const NodeId first, StoreNodeRun(rows, run));
      for (size_t i = 0; group != nullptr && i < run.size(); ++i) group->Insert(rows.ids.keys[run[i]], first + i);
      labels_.resize(own_labels);
    }
    nodes_ += kept.size();
    return absl::OkStatus();
  }

  absl::StatusOr<NodeId> StoreNodeRun(ParsedRows& rows, std::span<const uint32_t> run) {
    std::vector<graph::NodeColumn> columns;
    for (size_t i = 0; i < keys_.size(); ++i) {
      graph::NodeColumn& column = columns.emplace_back(graph::NodeColumn{keys_[i], {}});
      if (run.size() == rows.size()) {
        column.values = std::move(rows.properties[i]);
      } else {
        column.values.reserve(run.size());
        for (const uint32_t row : run) column.values.push_back(std::move(rows.properties[i][row]));
      }
      for (const Value& value : column.values) summary_.properties += !value.is_null();
    }
    return sink_->AddNodes(labels_, run.size(), columns);
  }

  absl::Status AddLabel(std::string_view name) {
    CG_ASSIGN_OR_RETURN(const LabelId label, sink_->Label(name));
    if (std::find(labels_.begin(), labels_.end(), label) == labels_.end()) labels_.push_back(label);
    return absl::OkStatus();
  }

  absl::Status AddRowLabels(std::string_view field) {
    while (!field.empty()) {
      const size_t end = std::min(field.find(options_.array_delimiter), field.size());
      if (end > 0) CG_RETURN_IF_ERROR(AddLabel(field.substr(0, end)));
      field.remove_prefix(std::min(end + 1, field.size()));
    }
    return absl::OkStatus();
  }

  // The nodes at one end; rows without become bad ones.
  absl::Status FindEnds(const Table& table, bool start, ParsedRows& rows, std::vector<uint32_t>* nodes) {
    const Column& column = *table.FindColumn(start ? ColumnRole::kStartId : ColumnRole::kEndId);
    const IdColumn& ids = start ? rows.starts : rows.ends;
    CG_RETURN_IF_ERROR(groups_.at(column.group).Find(ids.keys, nodes));
    for (size_t row = 0; row < rows.size(); ++row) {
      // One problem is enough for a row: that of its start.
      if ((*nodes)[row] != IdTable::kNone || (!start && found_[row] == IdTable::kNone)) continue;
      rows.bad.push_back({rows.lines[row], Cat("there is no node with id ", ids.Text(row), InGroup(column))});
    }
    return absl::OkStatus();
  }

  absl::Status StoreRelationships(const Table& table, const std::string& path, ParsedRows& rows) {
    std::vector<uint32_t> targets;
    CG_RETURN_IF_ERROR(FindEnds(table, /*start=*/true, rows, &found_));
    CG_RETURN_IF_ERROR(FindEnds(table, /*start=*/false, rows, &targets));
    const std::string* fixed = table.spec->names.empty() ? nullptr : &table.spec->names.front();
    const auto type_of = [&](size_t row) -> const std::string* {
      return !rows.types.empty() && !rows.types[row].empty() ? &rows.types[row] : fixed;
    };
    const auto complete = [&](size_t row) { return found_[row] != IdTable::kNone && targets[row] != IdTable::kNone; };
    for (size_t row = 0; row < rows.size(); ++row) {
      if (complete(row) && type_of(row) == nullptr) rows.bad.push_back({rows.lines[row], "the type is empty"});
    }
    CG_RETURN_IF_ERROR(ReportBad(path, &rows.bad));
    const std::string* last = nullptr;
    TypeId type;
    for (size_t row = 0; row < rows.size(); ++row) {
      const std::string* name = type_of(row);
      if (!complete(row) || name == nullptr) continue;
      if (last == nullptr || *last != *name) {
        CG_ASSIGN_OR_RETURN(type, sink_->Type(*name));
        last = name;
      }
      properties_.clear();
      for (size_t i = 0; i < keys_.size(); ++i) {
        Value& value = rows.properties[i][row];
        if (!value.is_null()) properties_.emplace_back(keys_[i], std::move(value));
      }
      summary_.properties += properties_.size();
      CG_RETURN_IF_ERROR(sink_->AddEdge(type, found_[row], targets[row], properties_));
      ++relationships_;
    }
    return absl::OkStatus();
  }

  graph::GraphStore& store_;
  const Options& options_;
  std::unique_ptr<GraphSink> sink_;
  std::vector<Table> tables_;
  std::map<std::string, IdTable> groups_;
  Summary summary_;
  uint64_t nodes_ = 0;
  uint64_t relationships_ = 0;
  uint64_t bytes_total_ = 0;
  uint64_t bytes_before_ = 0;
  // Of the table or block in hand.
  std::vector<KeyId> keys_;
  std::vector<LabelId> labels_;
  std::vector<uint32_t> found_;
  std::vector<graph::PropertyValue> properties_;
};

}  // namespace

absl::StatusOr<Summary> Import(Database& database, const Options& options) {
  return Importer(database, options).Run();
}

}  // namespace claimgraph::csv_import
