// count, sum, avg, stDev, stDevP: states in contiguous arrays, typed loops for typed columns.

#include <algorithm>
#include <cmath>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/exact_sum.h"
#include "engine/functions/saved_state.h"
#include "engine/values/duration_builder.h"
#include "engine/values/encoding.h"
#include "engine/values/temporal_math.h"

namespace claimgraph::functions {
namespace {

using VK = VectorKind;

class CountState : public AggregateState {
 public:
  void Resize(size_t groups) override { counts_.resize(std::max(groups, counts_.size())); }

  absl::Status Update(const AggregateInput& in) override {
    const bool all = in.args.empty() || (in.args[0].kind() != VK::kAny && !in.args[0].vector->has_nulls());
    for (size_t r = 0; r < in.rows; ++r) {
      if (!all && in.args[0].IsNull(r)) continue;
      if (__builtin_add_overflow(counts_[in.group(r)], in.weight(r), &counts_[in.group(r)])) {
        return IntegerOverflow("count");
      }
    }
    return absl::OkStatus();
  }

  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override {
    const std::vector<int64_t>& counts = static_cast<CountState&>(other).counts_;
    for (size_t g = 0; g < groups.size(); ++g) {
      if (__builtin_add_overflow(counts_[groups[g]], counts[g], &counts_[groups[g]])) return IntegerOverflow("count");
    }
    return absl::OkStatus();
  }

  absl::StatusOr<Value> Finalize(size_t group) override { return Value::Int(counts_[group]); }
  absl::Status FinalizeRange(size_t begin, size_t end, Vector* out) override {
    out->Reset(VK::kInt);
    out->Resize(end - begin);
    std::copy(counts_.begin() + static_cast<ptrdiff_t>(begin), counts_.begin() + static_cast<ptrdiff_t>(end),
              out->Mutable<VK::kInt>());
    return absl::OkStatus();
  }
  size_t MemoryUsage() const override { return counts_.capacity() * sizeof(int64_t); }
  void Save(size_t group, std::string* out) const override { AppendRaw(counts_[group], out); }
  absl::Status MergeSaved(size_t group, std::string_view* in) override {
    int64_t count = 0;
    if (!ReadRaw(in, &count)) return DamagedState();
    return __builtin_add_overflow(counts_[group], count, &counts_[group]) ? IntegerOverflow("count") : absl::OkStatus();
  }

 private:
  std::vector<int64_t> counts_;
};

// Sum of numbers, or of durations. Both integers and floats are summed exactly: only the result has to fit, or is
// rounded.
struct Sum {
  __int128 ints = 0;
  ExactSum floats;
  int64_t count = 0;
  bool has_float = false;
};

class SumState : public AggregateState {
 public:
  SumState(bool average, std::string_view name) : average_(average), name_(name) {}

  void Resize(size_t groups) override { sums_.resize(std::max(groups, sums_.size())); }

  absl::Status Update(const AggregateInput& in) override {
    const Column& column = in.args[0];
    if (column.kind() == VK::kInt) {
      const int64_t* data = column.vector->Data<VK::kInt>();
      return UpdateTyped(
          in, [data](Sum& sum, uint32_t at, int64_t weight) { sum.ints += static_cast<__int128>(data[at]) * weight; });
    }
    if (column.kind() == VK::kFloat) {
      const double* data = column.vector->Data<VK::kFloat>();
      return UpdateTyped(in, [data](Sum& sum, uint32_t at, int64_t weight) {
        sum.floats.Add(data[at], weight);
        sum.has_float = true;
      });
    }
    for (size_t r = 0; r < in.rows; ++r) {
      const Value value = column.ValueAt(r);
      if (value.is_null() || in.weight(r) == 0) continue;
      CG_RETURN_IF_ERROR(AddValue(in.group(r), value, in.weight(r)));
    }
    return absl::OkStatus();
  }

  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override {
    auto& from = static_cast<SumState&>(other);
    for (size_t g = 0; g < groups.size(); ++g) {
      const bool durations = from.HasDurations(static_cast<uint32_t>(g));
      CG_RETURN_IF_ERROR(MergePart(groups[g], from.sums_[g], durations ? std::move(from.durations_[g]) : Value()));
    }
    return absl::OkStatus();
  }
  void Save(size_t group, std::string* out) const override {
    const Sum& sum = sums_[group];
    AppendRaw(sum.ints, out);
    AppendRaw(sum.count, out);
    AppendRaw(sum.has_float, out);
    sum.floats.Save(out);
    values::AppendCompact(HasDurations(static_cast<uint32_t>(group)) ? durations_[group] : Value(), out);
  }
  absl::Status MergeSaved(size_t group, std::string_view* in) override {
    Sum part;
    const bool read = ReadRaw(in, &part.ints) && ReadRaw(in, &part.count) && ReadRaw(in, &part.has_float) &&
                      part.floats.MergeSaved(in);
    if (!read) return DamagedState();
    CG_ASSIGN_OR_RETURN(Value duration, values::DecodeCompact(in));
    return MergePart(static_cast<uint32_t>(group), part, std::move(duration));
  }

  absl::StatusOr<Value> Finalize(size_t group) override {
    const Sum& sum = sums_[group];
    if (group < durations_.size() && !durations_[group].is_null()) return FinalizeDuration(group);
    if (average_) {
      if (sum.count == 0) return Value();
      return Value::Float((static_cast<double>(sum.ints) + sum.floats.Round()) / static_cast<double>(sum.count));
    }
    if (sum.has_float) return Value::Float(static_cast<double>(sum.ints) + sum.floats.Round());
    if (sum.ints < INT64_MIN || sum.ints > INT64_MAX) return IntegerOverflow(name_);
    return Value::Int(static_cast<int64_t>(sum.ints));
  }
  size_t MemoryUsage() const override {
    return sums_.capacity() * sizeof(Sum) + durations_.capacity() * (sizeof(Value) + sizeof(DurationData));
  }

 private:
  template <typename Add>
  absl::Status UpdateTyped(const AggregateInput& in, Add add) {
    const Column& column = in.args[0];
    const bool nulls = column.vector->has_nulls();
    if (!nulls && in.weights == nullptr && column.index == nullptr && !column.constant && in.groups != nullptr) {
      // The common case, without a question per row.
      for (size_t r = 0; r < in.rows; ++r) {
        Sum& sum = sums_[in.groups[r]];
        add(sum, static_cast<uint32_t>(r), 1);
        ++sum.count;
      }
      return absl::OkStatus();
    }
    for (size_t r = 0; r < in.rows; ++r) {
      const uint32_t at = column.At(r);
      const int64_t weight = in.weight(r);
      if (weight == 0 || (nulls && column.vector->IsNull(at))) continue;
      Sum& sum = sums_[in.group(r)];
      add(sum, at, weight);
      sum.count += weight;
    }
    return absl::OkStatus();
  }

  // `duration` is null where the part has none.
  absl::Status MergePart(uint32_t group, Sum& part, Value duration) {
    if (part.count == 0) return absl::OkStatus();
    Sum& sum = sums_[group];
    if (sum.count > 0 && duration.is_null() == HasDurations(group)) return CannotMix();
    sum.ints += part.ints;
    if (part.has_float) sum.floats.Add(part.floats);
    sum.count += part.count;
    sum.has_float |= part.has_float;
    return duration.is_null() ? absl::OkStatus() : AddDuration(group, std::move(duration));
  }

  absl::Status AddValue(uint32_t group, const Value& value, int64_t weight) {
    Sum& sum = sums_[group];
    const bool duration = value.type() == ValueType::kDuration;
    if (!duration && !value.is_number()) return CannotTake(name_, value);
    if (sum.count > 0 && duration != HasDurations(group)) return CannotMix();
    sum.count += weight;
    if (duration) {
      if (weight == 1) return AddDuration(group, value);
      CG_ASSIGN_OR_RETURN(Value scaled, temporal::ScaleDuration(value.as_duration(), static_cast<double>(weight)));
      return AddDuration(group, std::move(scaled));
    }
    if (value.type() == ValueType::kInt) {
      sum.ints += static_cast<__int128>(value.as_int()) * weight;
    } else {
      sum.floats.Add(value.as_float(), weight);
      sum.has_float = true;
    }
    return absl::OkStatus();
  }

  bool HasDurations(uint32_t group) const { return group < durations_.size() && !durations_[group].is_null(); }
  absl::Status CannotMix() const {
    return TypeError("InvalidArgumentType", Cat("`", name_, "` cannot add durations and numbers"));
  }

  absl::Status AddDuration(uint32_t group, Value part) {
    if (durations_.size() < sums_.size()) durations_.resize(sums_.size());
    Value& total = durations_[group];
    if (total.is_null()) {
      total = std::move(part);
      return absl::OkStatus();
    }
    CG_ASSIGN_OR_RETURN(total, temporal::AddDurations(total.as_duration(), part.as_duration()));
    return absl::OkStatus();
  }

  absl::StatusOr<Value> FinalizeDuration(size_t group) {
    if (!average_) return durations_[group];
    return temporal::DivideDuration(durations_[group].as_duration(), static_cast<double>(sums_[group].count));
  }

  const bool average_;
  const std::string_view name_;
  std::vector<Sum> sums_;
  std::vector<Value> durations_;  // null where a group has none; empty until the first
};

// The sums of the numbers and of their squares are kept exactly, so that nothing is lost when they are subtracted but
// what twice the precision of a double cannot hold.
class DeviationState : public AggregateState {
 public:
  explicit DeviationState(bool population) : population_(population) {}
  void Resize(size_t groups) override { moments_.resize(std::max(groups, moments_.size())); }

  absl::Status Update(const AggregateInput& in) override {
    for (size_t r = 0; r < in.rows; ++r) {
      const Value value = in.args[0].ValueAt(r);
      const int64_t weight = in.weight(r);
      if (value.is_null() || weight == 0) continue;
      if (!value.is_number()) return CannotTake(population_ ? "stDevP" : "stDev", value);
      Moments& m = moments_[in.group(r)];
      const double x = value.as_number();
      const double square = x * x;
      m.count += weight;
      m.sum.Add(x, weight);
      m.squares.Add(square, weight);
      if (std::isfinite(square)) m.squares.Add(std::fma(x, x, -square), weight);
    }
    return absl::OkStatus();
  }
  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override {
    for (size_t g = 0; g < groups.size(); ++g) {
      Moments& part = static_cast<DeviationState&>(other).moments_[g];
      if (part.count == 0) continue;
      Moments& m = moments_[groups[g]];
      m.count += part.count;
      m.sum.Add(part.sum);
      m.squares.Add(part.squares);
    }
    return absl::OkStatus();
  }
  void Save(size_t group, std::string* out) const override {
    AppendRaw(moments_[group].count, out);
    moments_[group].sum.Save(out);
    moments_[group].squares.Save(out);
  }
  absl::Status MergeSaved(size_t group, std::string_view* in) override {
    Moments& m = moments_[group];
    int64_t count = 0;
    if (!ReadRaw(in, &count) || !m.sum.MergeSaved(in) || !m.squares.MergeSaved(in)) return DamagedState();
    m.count += count;
    return absl::OkStatus();
  }
  absl::StatusOr<Value> Finalize(size_t group) override {
    const Moments& m = moments_[group];
    const auto count = static_cast<double>(m.count);
    const double divisor = population_ ? count : count - 1;
    if (divisor <= 0) return Value::Float(0.0);
    // (count * sum of squares - sum^2) / count, the products with what their rounding cuts off.
    double sum = 0, sum_low = 0, squares = 0, squares_low = 0;
    m.sum.Split(&sum, &sum_low);
    m.squares.Split(&squares, &squares_low);
    const double left = count * squares;
    const double left_low = std::fma(count, squares, -left) + (count * squares_low);
    const double right = sum * sum;
    const double right_low = std::fma(sum, sum, -right) + (2 * sum * sum_low);
    const double spread = (left - right) + (left_low - right_low);
    return Value::Float(std::sqrt(std::max(spread, 0.0) / count / divisor));
  }
  size_t MemoryUsage() const override { return moments_.capacity() * sizeof(Moments); }

 private:
  struct Moments {
    int64_t count = 0;
    ExactSum sum;
    ExactSum squares;
  };
  const bool population_;
  std::vector<Moments> moments_;
};

}  // namespace

void AddNumericAggregates(Registry* registry) {
  constexpr TypeSet kSummable = kNumber | ValueType::kDuration;
  registry->Add(AggregateDefinition{
      .name = "count",
      .parameters = {kAnything},
      .min_args = 0,
      .result = ValueType::kInt,
      .new_state = []() -> std::unique_ptr<AggregateState> { return std::make_unique<CountState>(); }});
  registry->Add(AggregateDefinition{
      .name = "sum",
      .parameters = {kSummable},
      .result = kSummable,
      .result_is_argument_type = true,
      .new_state = []() -> std::unique_ptr<AggregateState> { return std::make_unique<SumState>(false, "sum"); }});
  registry->Add(AggregateDefinition{
      .name = "avg",
      .parameters = {kSummable},
      .result = TypeSet(ValueType::kFloat) | ValueType::kDuration,
      .new_state = []() -> std::unique_ptr<AggregateState> { return std::make_unique<SumState>(true, "avg"); }});
  registry->Add(AggregateDefinition{
      .name = "stDev",
      .parameters = {kNumber},
      .result = ValueType::kFloat,
      .new_state = []() -> std::unique_ptr<AggregateState> { return std::make_unique<DeviationState>(false); }});
  registry->Add(AggregateDefinition{
      .name = "stDevP",
      .parameters = {kNumber},
      .result = ValueType::kFloat,
      .new_state = []() -> std::unique_ptr<AggregateState> { return std::make_unique<DeviationState>(true); }});
}

}  // namespace claimgraph::functions
