#include "engine/executor/spill/merged_runs.h"

#include <algorithm>
#include <iterator>

#include "engine/base/status.h"

namespace claimgraph::executor {
namespace {

// The picked elements of the column that `get` takes of each source.
template <typename Picks, typename Get>
Column Gather(const Picks& picks, const std::vector<Batch>& sources, const Get& get) {
  std::vector<const Column*> columns(sources.size());
  for (size_t i = 0; i < sources.size(); ++i) columns[i] = &get(sources[i]);
  const VectorKind kind = columns[picks.front().source]->kind();
  const bool same = std::all_of(picks.begin(), picks.end(),
                                [&](const auto& pick) { return columns[pick.source]->kind() == kind; });
  auto out = std::make_shared<Vector>(same ? kind : VectorKind::kAny);
  out->Resize(picks.size());
  const auto copy = [&]<VectorKind kKind>() {
    auto* to = out->template Mutable<kKind>();
    for (size_t i = 0; i < picks.size(); ++i) {
      const Column& from = *columns[picks[i].source];
      to[i] = from.vector->template Data<kKind>()[from.At(picks[i].row)];
      if (from.IsNull(picks[i].row)) out->SetNull(i);
    }
  };
  switch (out->kind()) {
    case VectorKind::kBool: copy.template operator()<VectorKind::kBool>(); break;
    case VectorKind::kInt: copy.template operator()<VectorKind::kInt>(); break;
    case VectorKind::kFloat: copy.template operator()<VectorKind::kFloat>(); break;
    case VectorKind::kNode: copy.template operator()<VectorKind::kNode>(); break;
    case VectorKind::kRelationship: copy.template operator()<VectorKind::kRelationship>(); break;
    case VectorKind::kString:
      copy.template operator()<VectorKind::kString>();
      for (const Column* column : columns) out->RetainOwnersOf(*column->vector);
      break;
    case VectorKind::kAny:
      for (size_t i = 0; i < picks.size(); ++i) {
        out->Mutable<VectorKind::kAny>()[i] = columns[picks[i].source]->ValueAt(picks[i].row);
      }
  }
  return MakeColumn(std::move(out));
}

}  // namespace

absl::Status MergedRuns::Start(std::vector<SpillRun> runs) {
  runs_ = std::move(runs);
  while (runs_.size() > kRunsMax) {
    CG_ASSIGN_OR_RETURN(std::shared_ptr<SpillFile> file, NewSpillFile(run_));
    std::vector<SpillRun> fewer;
    for (size_t begin = 0; begin < runs_.size(); begin += kRunsMax) {
      const size_t end = std::min(begin + kRunsMax, runs_.size());
      MergedRuns part(run_, order_);
      part.runs_.assign(std::make_move_iterator(runs_.begin() + static_cast<ptrdiff_t>(begin)),
                        std::make_move_iterator(runs_.begin() + static_cast<ptrdiff_t>(end)));
      CG_RETURN_IF_ERROR(part.OpenInputs());
      SpillRun merged(file);
      Batch batch;
      while (true) {
        CG_ASSIGN_OR_RETURN(const bool more, part.Next(&batch));
        if (!more) break;
        CG_RETURN_IF_ERROR(merged.Append(batch));
      }
      CG_RETURN_IF_ERROR(merged.Finish());
      fewer.push_back(std::move(merged));
    }
    runs_ = std::move(fewer);
  }
  return OpenInputs();
}

absl::Status MergedRuns::OpenInputs() {
  inputs_.clear();
  heap_.clear();
  sources_.clear();
  inputs_.reserve(runs_.size());
  for (const SpillRun& run : runs_) inputs_.emplace_back(run);
  for (uint32_t i = 0; i < inputs_.size(); ++i) CG_RETURN_IF_ERROR(Refill(i));
  return absl::OkStatus();
}

absl::Status MergedRuns::Refill(uint32_t number) {
  Input& input = inputs_[number];
  CG_ASSIGN_OR_RETURN(const bool more, input.reader.Next(&input.batch));
  if (!more) {
    input.batch.Clear();
    return absl::OkStatus();
  }
  input.row = 0;
  input.source = static_cast<uint32_t>(sources_.size());
  sources_.push_back(input.batch);
  heap_.push_back(number);
  std::push_heap(heap_.begin(), heap_.end(), [this](uint32_t a, uint32_t b) { return After(a, b); });
  return absl::OkStatus();
}

bool MergedRuns::After(uint32_t a, uint32_t b) const {
  const int order = order_(inputs_[a].batch, inputs_[a].row, inputs_[b].batch, inputs_[b].row);
  return order != 0 ? order > 0 : a > b;
}

absl::StatusOr<bool> MergedRuns::Next(Batch* out) {
  CG_RETURN_IF_ERROR(run_.Check());
  out->Clear();
  if (heap_.empty()) return false;
  // Only the batches that inputs still stand in are sources of what comes.
  sources_.clear();
  for (const uint32_t number : heap_) {
    inputs_[number].source = static_cast<uint32_t>(sources_.size());
    sources_.push_back(inputs_[number].batch);
  }
  const auto after = [this](uint32_t a, uint32_t b) { return After(a, b); };
  std::vector<Pick> picks;
  while (picks.size() < run_.batch_rows() && !heap_.empty()) {
    std::pop_heap(heap_.begin(), heap_.end(), after);
    const uint32_t number = heap_.back();
    Input& input = inputs_[number];
    picks.push_back({input.source, static_cast<uint32_t>(input.row++)});
    if (input.row < input.batch.rows) {
      std::push_heap(heap_.begin(), heap_.end(), after);
      continue;
    }
    heap_.pop_back();
    CG_RETURN_IF_ERROR(Refill(number));
  }
  Collect(picks, out);
  return true;
}

void MergedRuns::Collect(const std::vector<Pick>& picks, Batch* out) const {
  out->rows = picks.size();
  const Batch& first = sources_[picks.front().source];
  for (size_t c = 0; c < first.columns.size(); ++c) {
    const auto column = [c](const Batch& batch) -> const Column& { return batch.columns[c]; };
    out->columns.push_back(Gather(picks, sources_, column));
  }
  if (first.weighted()) {
    out->weights = Gather(picks, sources_, [](const Batch& batch) -> const Column& { return batch.weights; });
  }
  if (first.in_sub_plan()) {
    out->outer = Gather(picks, sources_, [](const Batch& batch) -> const Column& { return batch.outer; });
  }
}

RowOrder OrderByNumber(size_t position) {
  return [position](const Batch& a, size_t i, const Batch& b, size_t j) {
    const auto number = [position](const Batch& batch, size_t row) {
      const Column& column = batch.columns[position];
      return column.vector->Data<VectorKind::kInt>()[column.At(row)];
    };
    const int64_t left = number(a, i);
    const int64_t right = number(b, j);
    return left < right ? -1 : static_cast<int>(right < left);
  };
}

}  // namespace claimgraph::executor
