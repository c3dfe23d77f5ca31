#include <algorithm>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/executor/operators/arrange.h"
#include "engine/executor/operators/graph_operators.h"
#include "engine/functions/registry.h"
#include "engine/values/compare.h"

namespace claimgraph::executor {
namespace {

// Elements read at once: few at first, for limits and point queries, then more and more.
constexpr size_t kPieceMin = 64;
constexpr size_t kPieceMax = 65536;

absl::Status EvalSome(EvaluatorPtr& evaluator, const Batch& in, RunContext& run, Column* out) {
  return evaluator != nullptr ? evaluator->Eval(in, run, out) : absl::OkStatus();
}

}  // namespace

absl::Status SeekValues::Eval(const Batch& in, RunContext& run) {
  equal_columns.resize(equal.size());
  for (size_t i = 0; i < equal.size(); ++i) CG_RETURN_IF_ERROR(equal[i]->Eval(in, run, &equal_columns[i]));
  CG_RETURN_IF_ERROR(EvalSome(any_of, in, run, &any_of_column));
  CG_RETURN_IF_ERROR(EvalSome(low, in, run, &low_column));
  CG_RETURN_IF_ERROR(EvalSome(high, in, run, &high_column));
  return EvalSome(prefix, in, run, &prefix_column);
}

bool SeekValues::Rest() {
  bool rests = true;
  for (EvaluatorPtr& evaluator : equal) rests = evaluator->Rest() && rests;
  for (EvaluatorPtr* evaluator : {&any_of, &low, &high, &prefix}) {
    rests = (*evaluator == nullptr || (*evaluator)->Rest()) && rests;
  }
  for (Column& column : equal_columns) column = {};
  any_of_column = low_column = high_column = prefix_column = {};
  return rests;
}

absl::Status IndexSeekOperator::DoOpen() {
  in_.Clear();
  row_ = 0;
  started_ = false;
  index_.reset();
  ids_.clear();
  refs_.clear();
  next_ = 0;
  return input_->Open();
}

bool IndexSeekOperator::Rest() {
  in_.Clear();
  span_ = {};
  equal_.clear();
  RestBuffer(&alternatives_);
  prefix_.clear();
  position_ = {};
  RestBuffer(&ids_);
  RestBuffer(&refs_);
  RestBuffer(&ref_found_);
  RestBuffer(&turned_);
  rows_.Rest();
  found_.Rest();
  sources_.Rest();
  targets_.Rest();
  return values_.Rest() && input_->Rest();
}

absl::Status IndexSeekOperator::FindIndex() {
  const catalog::Catalog& catalog = run().reader().catalog();
  catalog::IndexInfo wanted;
  wanted.kind = op_.relationship ? ElementKind::kRelationship : ElementKind::kNode;
  bool known = true;
  if (op_.relationship) {
    const auto type = catalog.FindType(op_.label);
    known = type.has_value();
    wanted.type = type.value_or(TypeId{});
  } else {
    const auto label = catalog.FindLabel(op_.label);
    known = label.has_value();
    wanted.label = label.value_or(LabelId{});
  }
  for (size_t i = 0; i < op_.keys.size(); ++i) {
    const auto key = catalog.FindKey(op_.keys[i]);
    known = known && key.has_value();
    if (i == 0) {
      wanted.key = key.value_or(KeyId{});
    } else {
      wanted.more_keys.push_back(key.value_or(KeyId{}));
    }
  }
  const catalog::IndexInfo* index = known ? catalog.FindIndex(wanted) : nullptr;
  // The plan was made when there was one; the caller plans again.
  if (index == nullptr) return absl::AbortedError("an index that the plan uses is gone");
  index_ = index->id;
  return absl::OkStatus();
}

absl::Status IndexSeekOperator::StartRow(size_t row) {
  if (!index_) CG_RETURN_IF_ERROR(FindIndex());
  started_ = true;
  span_ = {};
  position_ = {};
  piece_ = kPieceMin;
  equal_.clear();
  for (const Column& column : values_.equal_columns) equal_.push_back(column.ValueAt(row));
  if (values_.low != nullptr) span_.low = graph::RangeBound{values_.low_column.ValueAt(row), op_.low.inclusive};
  if (values_.high != nullptr) span_.high = graph::RangeBound{values_.high_column.ValueAt(row), op_.high.inclusive};
  if (values_.prefix != nullptr) {
    const Value prefix = values_.prefix_column.ValueAt(row);
    position_.done = prefix.type() != ValueType::kString;
    if (!position_.done) prefix_ = prefix.as_string();
    span_.prefix = prefix_;
  }
  alternatives_.clear();
  alternative_ = 0;
  if (values_.any_of == nullptr) {
    span_.equal = equal_;
    return absl::OkStatus();
  }
  const Value list = values_.any_of_column.ValueAt(row);
  if (!list.is_null() && list.type() != ValueType::kList) {
    // The function says what is wrong, as it does where there is no index.
    const Value arguments[] = {Value::Int(0), list};
    const auto result = functions::Builtins().FindScalar("IN")->EvalRow(arguments, run().functions());
    return WithSpan(result.status(), op_.any_of->span);
  }
  if (list.type() == ValueType::kList) alternatives_.assign(list.as_list().begin(), list.as_list().end());
  std::sort(alternatives_.begin(), alternatives_.end(),
            [](const Value& a, const Value& b) { return values::OrderCompare(a, b) < 0; });
  alternatives_.erase(std::unique(alternatives_.begin(), alternatives_.end(), values::Equivalent), alternatives_.end());
  if (op_.descending) std::reverse(alternatives_.begin(), alternatives_.end());
  equal_.emplace_back();
  position_.done = !NextAlternative();
  return absl::OkStatus();
}

bool IndexSeekOperator::NextAlternative() {
  if (alternative_ == alternatives_.size()) return false;
  equal_.back() = alternatives_[alternative_++];
  span_.equal = equal_;
  position_ = {};
  return true;
}

absl::StatusOr<bool> IndexSeekOperator::ReadMore() {
  ids_.clear();
  refs_.clear();
  next_ = 0;
  while (ids_.empty()) {
    if (position_.done && !NextAlternative()) return false;
    CG_RETURN_IF_ERROR(run().Check());
    if (op_.keys.size() == 1 && op_.unique && span_.equal.size() == 1) {
      position_.done = true;
      CG_RETURN_IF_ERROR(run().reader().IndexLookup(*index_, equal_[0], &ids_));
    } else {
      CG_RETURN_IF_ERROR(run().reader().IndexScan(*index_, span_, op_.descending, piece_, &position_, &ids_));
      piece_ = std::min(piece_ * 2, kPieceMax);
    }
  }
  if (op_.relationship) CG_RETURN_IF_ERROR(ReadEnds());
  return true;
}

absl::Status IndexSeekOperator::ReadEnds() {
  refs_.resize(ids_.size());
  ref_found_.resize(ids_.size());
  CG_RETURN_IF_ERROR(run().reader().FindEdges(ids_, refs_.data(), ref_found_.data()));
  if (!op_.both) return absl::OkStatus();
  // Each relationship as it is, then turned round.
  std::vector<RelationshipRef> ways;
  turned_.clear();
  for (const RelationshipRef& ref : refs_) {
    for (const uint8_t turned : {0, 1}) {
      if (turned != 0 && ref.source == ref.target) continue;
      ways.push_back(ref);
      turned_.push_back(turned);
    }
  }
  refs_ = std::move(ways);
  return absl::OkStatus();
}

void IndexSeekOperator::Take(RowIndex* rows) {
  Vector& found = *found_vector_;
  const size_t begin = found.size();
  const size_t count = std::min(read_count() - next_, run().batch_rows() - begin);
  rows->insert(rows->end(), count, static_cast<uint32_t>(row_));
  found.Resize(begin + count);
  if (!op_.relationship) {
    std::copy_n(ids_.begin() + static_cast<ptrdiff_t>(next_), count, found.Mutable<VectorKind::kNode>() + begin);
  } else {
    source_vector_->Resize(begin + count);
    target_vector_->Resize(begin + count);
    for (size_t i = 0; i < count; ++i) {
      const RelationshipRef& ref = refs_[next_ + i];
      const bool turned = op_.both && turned_[next_ + i] != 0;
      found.Mutable<VectorKind::kRelationship>()[begin + i] = ref;
      source_vector_->Mutable<VectorKind::kNode>()[begin + i] = turned ? ref.target : ref.source;
      target_vector_->Mutable<VectorKind::kNode>()[begin + i] = turned ? ref.source : ref.target;
    }
  }
  next_ += count;
}

absl::StatusOr<bool> IndexSeekOperator::DoNext(Batch* out) {
  const std::shared_ptr<RowIndex>& rows = rows_.Get();
  found_vector_ = found_.Get(op_.relationship ? VectorKind::kRelationship : VectorKind::kNode);
  if (op_.relationship) {
    source_vector_ = sources_.Get(VectorKind::kNode);
    target_vector_ = targets_.Get(VectorKind::kNode);
  }
  const size_t rows_max = run().batch_rows();
  while (found_vector_->size() < rows_max) {
    if (next_ < read_count()) {
      Take(rows.get());
      continue;
    }
    if (started_) {
      CG_ASSIGN_OR_RETURN(const bool more, ReadMore());
      if (more) continue;
      ++row_;
      started_ = false;
    }
    if (row_ < in_.rows) {
      CG_RETURN_IF_ERROR(StartRow(row_));
      continue;
    }
    if (found_vector_->size() != 0) break;
    CG_ASSIGN_OR_RETURN(const bool more, input_->Next(&in_));
    if (!more) return false;
    row_ = 0;
    CG_RETURN_IF_ERROR(values_.Eval(in_, run()));
  }
  if (op_.relationship) {
    const Column made[] = {MakeColumn(found_vector_), MakeColumn(source_vector_), MakeColumn(target_vector_)};
    Arrange(in_, rows, made, layout_, out);
  } else {
    const Column made[] = {MakeColumn(found_vector_)};
    Arrange(in_, rows, made, layout_, out);
  }
  found_vector_.reset();
  source_vector_.reset();
  target_vector_.reset();
  return true;
}

}  // namespace claimgraph::executor
