#include "engine/graph/store/state.h"

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/graph/format/keys.h"
#include "engine/storage/coding.h"

namespace claimgraph::graph {
namespace {

using storage::AppendFixed;
using storage::AppendSigned;
using storage::AppendVarint;
using storage::ByteReader;

constexpr std::string_view kMagic = "ClaimGraph graph";
constexpr uint8_t kStateVersion = 1;
constexpr uint32_t kNameIdLimit = uint32_t{1} << 23;

std::string FormatKey() { return MetaKey("format"); }
std::string StateKey() { return MetaKey("state"); }

absl::Status Damaged(std::string_view what) {
  return ErrorWithAdvice(absl::StatusCode::kDataLoss, Cat("the database is damaged: ", what),
                         "restore it from a backup, or load its sources again into a new one");
}

void AppendColumn(std::string* out, const Column& column) {
  AppendSigned(out, column.count.load());
  AppendSigned(out, column.non_null.load());
  out->push_back(column.has_bounds.load());
  if (column.has_bounds.load()) {
    AppendFixed(out, column.number_min.load());
    AppendFixed(out, column.number_max.load());
  }
}

void ReadColumn(ByteReader* in, Column* column) {
  column->count = in->Signed();
  column->non_null = in->Signed();
  column->has_bounds = in->Fixed<uint8_t>() != 0;
  if (!column->has_bounds) return;
  column->number_min = in->Fixed<double>();
  column->number_max = in->Fixed<double>();
}

template <typename T, typename Append>
void AppendAll(std::string* out, const GrowArray<T>& array, Append append) {
  uint64_t count = 0;
  for (size_t i = 0; i < array.size(); ++i) count += array.Get(i) != nullptr;
  AppendVarint(out, count);
  for (size_t i = 0; i < array.size(); ++i) {
    if (array.Get(i) == nullptr) continue;
    AppendVarint(out, i);
    append(*array.Get(i));
  }
}

// Calls `read(id)` for each entry of a list.
template <typename Read>
void ReadAll(ByteReader* in, Read read) {
  for (uint64_t left = in->Varint(); left > 0 && in->ok(); --left) {
    const uint32_t id = in->Varint32();
    if (id >= kNameIdLimit) in->Fail();
    if (in->ok()) read(id);
  }
}

void ReadType(ByteReader* in, uint32_t id, GraphColumns* columns) {
  TypeColumns* type = columns->MakeType(TypeId{id});
  type->next_number = in->Varint();
  if (type->next_number > kIdLimit) in->Fail();
  ReadColumn(in, &type->ends);
  ReadColumn(in, &type->out);
  ReadColumn(in, &type->in);
  ReadAll(in, [&](uint32_t key) { ReadColumn(in, columns->MakeEdgeProperty(TypeId{id}, KeyId{key})); });
}

}  // namespace

absl::StatusOr<uint32_t> CheckFormat(storage::KvStore& kv) {
  CG_ASSIGN_OR_RETURN(const auto found, kv.Get(FormatKey()));
  if (!found) {
    const auto it = kv.Scan(std::string(1, '\0'), std::string(64, '\xff'));
    it->Seek(std::string_view());
    if (it->Valid()) return Damaged("it holds data, but not what a graph database begins with");
    CG_RETURN_IF_ERROR(it->status());
    return kNoFormat;
  }
  ByteReader in(found->view());
  if (in.Raw(kMagic.size()) != kMagic) return Damaged("its format record is wrong");
  const auto version = in.Fixed<uint32_t>();
  if (!in.ok() || version == 0) return Damaged("its format record is wrong");
  if (version > kFormatVersion) {
    return ErrorWithAdvice(
        absl::StatusCode::kFailedPrecondition,
        Cat("the database has format ", version, "; this program knows formats up to ", kFormatVersion),
        "open it with a newer version of the program");
  }
  return version;
}

void PutFormat(storage::WriteBatch* batch) {
  std::string value(kMagic);
  AppendFixed(&value, kFormatVersion);
  batch->Put(FormatKey(), std::move(value));
}

void PutState(const StoreState& state, const GraphColumns& columns, storage::WriteBatch* batch) {
  std::string out;
  out.push_back(static_cast<char>(kStateVersion));
  AppendVarint(&out, state.counted);
  AppendVarint(&out, state.durable);
  AppendVarint(&out, state.anchor.stamp);
  AppendFixed(&out, state.anchor.checksum);
  AppendVarint(&out, columns.next_node.load());
  AppendColumn(&out, columns.exists);
  const auto append_column = [&](const Column& column) { AppendColumn(&out, column); };
  AppendAll(&out, columns.labels(), append_column);
  AppendAll(&out, columns.node_properties(), append_column);
  AppendAll(&out, columns.types(), [&](const TypeColumns& type) {
    AppendVarint(&out, type.next_number.load());
    AppendColumn(&out, type.ends);
    AppendColumn(&out, type.out);
    AppendColumn(&out, type.in);
    AppendAll(&out, type.properties, append_column);
  });
  AppendAll(&out, columns.indexes(), [&](const IndexColumn& index) { AppendVarint(&out, index.entries()); });
  AppendFixed(&out, storage::Checksum(out, 0));
  batch->Put(StateKey(), std::move(out));
}

absl::StatusOr<StoreState> LoadState(storage::KvStore& kv, GraphColumns* columns) {
  CG_ASSIGN_OR_RETURN(const auto found, kv.Get(StateKey()));
  if (!found || found->size() < 9) return Damaged("its state record is missing");
  const std::string_view body = found->view().substr(0, found->size() - 8);
  if (storage::Checksum(body, 0) != storage::LoadFixed<uint64_t>(body.data() + body.size())) {
    return Damaged("the checksum of its state record is wrong");
  }
  ByteReader in(body);
  if (in.Fixed<uint8_t>() != kStateVersion) return Damaged("its state record has an unknown version");
  StoreState state;
  state.counted = in.Varint();
  state.durable = in.Varint();
  state.anchor.stamp = in.Varint();
  state.anchor.checksum = in.Fixed<uint64_t>();
  columns->next_node = in.Varint();
  if (columns->next_node > kIdLimit) in.Fail();
  ReadColumn(&in, &columns->exists);
  ReadAll(&in, [&](uint32_t label) { ReadColumn(&in, columns->MakeLabel(LabelId{label})); });
  ReadAll(&in, [&](uint32_t key) { ReadColumn(&in, columns->MakeNodeProperty(KeyId{key})); });
  ReadAll(&in, [&](uint32_t type) { ReadType(&in, type, columns); });
  ReadAll(&in, [&](uint32_t index) {
    columns->MakeIndex(IndexId{index})->entry_counter() = static_cast<int64_t>(in.Varint());
  });
  if (!in.ok() || !in.done()) return Damaged("its state record does not parse");
  return state;
}

}  // namespace claimgraph::graph
