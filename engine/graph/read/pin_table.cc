#include "engine/graph/read/pin_table.h"

#include "engine/base/status.h"

namespace claimgraph::graph {
namespace {

constexpr size_t kPinsMin = 8;
constexpr size_t kPinsMax = 4096;

}  // namespace

absl::Status PinTable::Load(Column* column, uint32_t chunk, const ChunkPtr** out) {
  CG_ASSIGN_OR_RETURN(ChunkPtr loaded, column->Base(chunk));
  if (!many_ && few_count_ < kFew) {
    bytes_ += loaded->bytes;
    few_[few_count_] = {column, {chunk, std::move(loaded)}};
    *out = &few_[few_count_++].pin.data;
    return absl::OkStatus();
  }
  if (!many_) {
    many_ = true;
    bytes_ = 0;
    for (FewPin& few : few_) Keep(few.column, few.pin.chunk, std::move(few.pin.data));
    few_count_ = 0;
  }
  *out = Keep(column, chunk, std::move(loaded));
  return absl::OkStatus();
}

const ChunkPtr* PinTable::Keep(const Column* column, uint32_t chunk, ChunkPtr data) {
  if (column->ordinal() >= columns_.size()) columns_.resize(column->ordinal() + 1);
  std::unique_ptr<Pins>& pins = columns_[column->ordinal()];
  if (pins == nullptr) pins = std::make_unique<Pins>(kPinsMin);
  while ((*pins)[chunk & (pins->size() - 1)].data != nullptr && pins->size() < kPinsMax) Grow(pins.get());
  Pin& pin = (*pins)[chunk & (pins->size() - 1)];
  bytes_ += data->bytes - (pin.data != nullptr ? pin.data->bytes : 0);
  pin.chunk = chunk;
  pin.data = std::move(data);
  return &pin.data;
}

void PinTable::Grow(Pins* pins) {
  Pins grown(pins->size() * 2);
  for (Pin& pin : *pins) {
    if (pin.data != nullptr) grown[pin.chunk & (grown.size() - 1)] = std::move(pin);
  }
  *pins = std::move(grown);
}

void PinTable::Release() {
  for (uint32_t i = 0; i < few_count_; ++i) few_[i] = FewPin();
  few_count_ = 0;
  many_ = false;
  columns_.clear();
  bytes_ = 0;
}

}  // namespace claimgraph::graph
