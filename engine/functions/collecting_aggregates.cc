// min, max, collect, percentileCont, percentileDisc.

#include <algorithm>
#include <cmath>
#include <iterator>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/saved_state.h"
#include "engine/values/compare.h"
#include "engine/values/encoding.h"

namespace claimgraph::functions {
namespace {

using VK = VectorKind;

// Keeps bare numbers while only one kind of them comes, and boxes once anything else does.
template <bool kMax>
class ExtremeState : public AggregateState {
 public:
  void Resize(size_t groups) override {
    size_ = std::max(groups, size_);
    Grow();
  }

  absl::Status Update(const AggregateInput& in) override {
    const VK kind = in.args[0].kind();
    const bool numeric = kind == VK::kInt || kind == VK::kFloat;
    if (mode_ == VK::kBool && numeric) {
      mode_ = kind;
      Grow();
    }
    if (mode_ == VK::kInt && kind == VK::kInt) {
      UpdateTyped(in, in.args[0].vector->template Data<VK::kInt>(), &ints_);
    } else if (mode_ == VK::kFloat && kind == VK::kFloat) {
      UpdateTyped(in, in.args[0].vector->template Data<VK::kFloat>(), &floats_);
    } else {
      BoxStates();
      UpdateBoxed(in);
    }
    return absl::OkStatus();
  }

  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override {
    auto& from = static_cast<ExtremeState&>(other);
    if (from.mode_ == VK::kBool) return absl::OkStatus();
    if (mode_ == VK::kBool) {
      mode_ = from.mode_;
      Grow();
    }
    if (mode_ != from.mode_) {
      BoxStates();
      from.BoxStates();
    }
    switch (mode_) {
      case VK::kInt:
        MergeTyped(from, groups, from.ints_, &ints_);
        break;
      case VK::kFloat:
        MergeTyped(from, groups, from.floats_, &floats_);
        break;
      default:
        for (size_t g = 0; g < groups.size(); ++g) {
          Value& best = boxed_[groups[g]];
          Value& value = from.boxed_[g];
          if (!value.is_null() && (best.is_null() || Better(value, best))) best = std::move(value);
        }
    }
    return absl::OkStatus();
  }

  absl::StatusOr<Value> Finalize(size_t group) override { return Best(group); }
  size_t MemoryUsage() const override {
    size_t bytes = (ints_.capacity() + floats_.capacity()) * 8 + seen_.capacity() + boxed_.capacity() * sizeof(Value);
    for (const Value& value : boxed_) bytes += value.HeapBytes();
    return bytes;
  }
  void Save(size_t group, std::string* out) const override { values::AppendCompact(Best(group), out); }
  absl::Status MergeSaved(size_t group, std::string_view* in) override {
    Vector value;
    value.Resize(1);
    CG_ASSIGN_OR_RETURN(value.Mutable<VK::kAny>()[0], values::DecodeCompact(in));
    value.Specialize();
    const Column column = {std::make_shared<Vector>(std::move(value)), nullptr, true};
    const auto number = static_cast<uint32_t>(group);
    if (column.IsNull(0)) return absl::OkStatus();
    return Update({.groups = &number, .args = {&column, 1}, .weights = nullptr, .rows = 1});
  }

 private:
  void Grow() {
    switch (mode_) {
      case VK::kInt:
        ints_.resize(size_);
        break;
      case VK::kFloat:
        floats_.resize(size_);
        break;
      case VK::kAny:
        boxed_.resize(size_);
        break;
      default:
        break;
    }
    seen_.resize(size_);
  }

  Value Best(size_t group) const {
    if (mode_ == VK::kAny) return boxed_[group];
    if (mode_ == VK::kBool || seen_[group] == 0) return Value();
    return mode_ == VK::kInt ? Value::Int(ints_[group]) : Value::Float(floats_[group]);
  }

  // NaN is the largest number.
  static bool Better(int64_t a, int64_t b) { return kMax ? a > b : a < b; }
  static bool Better(double a, double b) {
    if (std::isnan(a) || std::isnan(b)) return kMax ? std::isnan(a) && !std::isnan(b) : !std::isnan(a);
    return kMax ? a > b : a < b;
  }
  static bool Better(const Value& a, const Value& b) {
    const int order = values::OrderCompare(a, b);
    return kMax ? order > 0 : order < 0;
  }

  template <typename T>
  void UpdateTyped(const AggregateInput& in, const T* data, std::vector<T>* best) {
    const Column& column = in.args[0];
    for (size_t r = 0; r < in.rows; ++r) {
      const uint32_t at = column.At(r);
      if (column.vector->IsNull(at) || in.weight(r) == 0) continue;
      const uint32_t group = in.group(r);
      if (seen_[group] != 0 && !Better(data[at], (*best)[group])) continue;
      (*best)[group] = data[at];
      seen_[group] = 1;
    }
  }

  template <typename T>
  void MergeTyped(const ExtremeState& from, std::span<const uint32_t> groups, const std::vector<T>& values,
                  std::vector<T>* best) {
    for (size_t g = 0; g < groups.size(); ++g) {
      const uint32_t group = groups[g];
      if (from.seen_[g] == 0 || (seen_[group] != 0 && !Better(values[g], (*best)[group]))) continue;
      (*best)[group] = values[g];
      seen_[group] = 1;
    }
  }

  void BoxStates() {
    if (mode_ == VK::kAny) return;
    boxed_.resize(size_);
    for (size_t g = 0; g < size_ && mode_ != VK::kBool; ++g) {
      if (seen_[g] != 0) boxed_[g] = mode_ == VK::kInt ? Value::Int(ints_[g]) : Value::Float(floats_[g]);
    }
    mode_ = VK::kAny;
  }

  void UpdateBoxed(const AggregateInput& in) {
    for (size_t r = 0; r < in.rows; ++r) {
      Value value = in.args[0].ValueAt(r);
      if (value.is_null() || in.weight(r) == 0) continue;
      Value& best = boxed_[in.group(r)];
      if (best.is_null() || Better(value, best)) best = std::move(value);
    }
  }

  VK mode_ = VK::kBool;  // kBool: nothing seen yet
  size_t size_ = 0;
  std::vector<int64_t> ints_;
  std::vector<double> floats_;
  std::vector<uint8_t> seen_;
  std::vector<Value> boxed_;
};

class CollectState : public AggregateState {
 public:
  void Resize(size_t groups) override { lists_.resize(std::max(groups, lists_.size())); }
  absl::Status Update(const AggregateInput& in) override {
    for (size_t r = 0; r < in.rows; ++r) {
      const Value value = in.args[0].ValueAt(r);
      if (value.is_null()) continue;
      std::vector<Value>& list = lists_[in.group(r)];
      const int64_t weight = in.weight(r);
      if (weight > kWeightMax) return absl::ResourceExhaustedError("collect: the list is too long");
      list.insert(list.end(), static_cast<size_t>(weight), value);
      bytes_ += (sizeof(Value) * static_cast<size_t>(weight)) + value.HeapBytes();
    }
    return absl::OkStatus();
  }
  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override {
    auto& from = static_cast<CollectState&>(other);
    for (size_t g = 0; g < groups.size(); ++g) {
      std::vector<Value>& list = lists_[groups[g]];
      std::vector<Value>& part = from.lists_[g];
      if (list.empty()) {
        list = std::move(part);
      } else {
        list.insert(list.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        part.clear();
      }
    }
    bytes_ += from.bytes_;
    from.bytes_ = 0;
    return absl::OkStatus();
  }
  // Leaves the state's list in place: groups may be read again.
  absl::StatusOr<Value> Finalize(size_t group) override {
    Value list = Value::List(lists_[group]);
    CG_RETURN_IF_ERROR(CheckDepth(list));
    return list;
  }
  size_t MemoryUsage() const override { return bytes_ + lists_.capacity() * sizeof(std::vector<Value>); }
  void Save(size_t group, std::string* out) const override {
    values::AppendVarint(lists_[group].size(), out);
    for (const Value& value : lists_[group]) values::AppendCompact(value, out);
  }
  absl::Status MergeSaved(size_t group, std::string_view* in) override {
    uint64_t count = 0;
    if (!values::DecodeVarint(in, &count)) return DamagedState();
    for (; count > 0; --count) {
      CG_ASSIGN_OR_RETURN(Value value, values::DecodeCompact(in));
      bytes_ += sizeof(Value) + value.HeapBytes();
      lists_[group].push_back(std::move(value));
    }
    return absl::OkStatus();
  }

 private:
  static constexpr int64_t kWeightMax = int64_t{1} << 27;
  std::vector<std::vector<Value>> lists_;
  size_t bytes_ = 0;
};

// Both percentiles need all numbers; those that are asked for are put in their places at the end.
template <bool kContinuous>
class PercentileState : public AggregateState {
 public:
  void Resize(size_t groups) override { groups_.resize(std::max(groups, groups_.size())); }

  absl::Status Update(const AggregateInput& in) override {
    for (size_t r = 0; r < in.rows; ++r) {
      const Value value = in.args[0].ValueAt(r);
      if (value.is_null() || in.weight(r) == 0) continue;
      if (!value.is_number()) return CannotTake(Name(), value);
      const Value fraction = in.args[1].ValueAt(r);
      if (!fraction.is_number()) return CannotTake(Name(), fraction);
      if (!(fraction.as_number() >= 0 && fraction.as_number() <= 1)) {
        return OutOfRange(Cat("`", Name(), "` needs a percentile from 0.0 to 1.0, not ", fraction.as_number()));
      }
      Group& group = groups_[in.group(r)];
      group.fraction = fraction.as_number();
      group.Add(value, in.weight(r));
    }
    return absl::OkStatus();
  }

  absl::Status MergeFrom(AggregateState& other, std::span<const uint32_t> groups) override {
    for (size_t g = 0; g < groups.size(); ++g) {
      Group& part = static_cast<PercentileState&>(other).groups_[g];
      if (part.count == 0) continue;
      Group& group = groups_[groups[g]];
      group.items.insert(group.items.end(), std::make_move_iterator(part.items.begin()),
                         std::make_move_iterator(part.items.end()));
      part.items.clear();
      group.count += part.count;
      group.weighted = group.weighted || part.weighted;
      group.fraction = part.fraction;
    }
    return absl::OkStatus();
  }

  absl::StatusOr<Value> Finalize(size_t index) override {
    Group& group = groups_[index];
    if (group.count == 0) return Value();
    if constexpr (!kContinuous) {
      const double rank = std::ceil(group.fraction * static_cast<double>(group.count));
      return At(group, std::max<int64_t>(static_cast<int64_t>(rank) - 1, 0));
    }
    const double rank = group.fraction * static_cast<double>(group.count - 1);
    const int64_t low = static_cast<int64_t>(rank);
    const double a = At(group, low).as_number();
    const double b = At(group, std::min(low + 1, group.count - 1)).as_number();
    const double part = rank - static_cast<double>(low);
    return Value::Float(part == 0 ? a : a + (b - a) * part);
  }
  size_t MemoryUsage() const override {
    size_t bytes = groups_.capacity() * sizeof(Group);
    for (const Group& group : groups_) bytes += group.items.capacity() * sizeof(Item);
    return bytes;
  }
  void Save(size_t index, std::string* out) const override {
    const Group& group = groups_[index];
    AppendRaw(group.fraction, out);
    values::AppendVarint(group.items.size(), out);
    for (const Item& item : group.items) {
      values::AppendCompact(item.value, out);
      AppendRaw(item.weight, out);
    }
  }
  absl::Status MergeSaved(size_t index, std::string_view* in) override {
    Group& group = groups_[index];
    double fraction = 0;
    uint64_t items = 0;
    if (!ReadRaw(in, &fraction) || !values::DecodeVarint(in, &items)) return DamagedState();
    if (items > 0) group.fraction = fraction;
    for (; items > 0; --items) {
      CG_ASSIGN_OR_RETURN(const Value value, values::DecodeCompact(in));
      int64_t weight = 0;
      if (!ReadRaw(in, &weight)) return DamagedState();
      group.Add(value, weight);
    }
    return absl::OkStatus();
  }

 private:
  struct Item {
    double key;  // orders the values, but for some that are nearly the same
    int64_t weight;
    Value value;
    bool operator<(const Item& other) const {
      return key != other.key ? key < other.key : values::OrderCompare(value, other.value) < 0;
    }
  };
  struct Group {
    void Add(const Value& value, int64_t weight) {
      const double number = value.as_number();
      items.push_back({std::isnan(number) ? HUGE_VAL : number, weight, value});
      count += weight;
      weighted = weighted || weight != 1;
    }
    std::vector<Item> items;
    int64_t count = 0;
    bool weighted = false;
    double fraction = 0;
  };
  static constexpr std::string_view Name() { return kContinuous ? "percentileCont" : "percentileDisc"; }
  // The element number `rank` in order, each counted by its weight. REQUIRES: there is one.
  static Value At(Group& group, int64_t rank) {
    std::vector<Item>& items = group.items;
    if (!group.weighted) {
      std::nth_element(items.begin(), items.begin() + rank, items.end());
      return items[static_cast<size_t>(rank)].value;
    }
    std::sort(items.begin(), items.end());
    auto item = items.begin();
    for (; rank >= item->weight; ++item) rank -= item->weight;
    return item->value;
  }

  std::vector<Group> groups_;
};

template <typename State>
std::unique_ptr<AggregateState> Make() {
  return std::make_unique<State>();
}

}  // namespace

void AddCollectingAggregates(Registry* registry) {
  registry->Add(AggregateDefinition{.name = "min",
                                    .parameters = {kAnything},
                                    .result_is_argument_type = true,
                                    .ignores_duplicates = true,
                                    .new_state = Make<ExtremeState<false>>});
  registry->Add(AggregateDefinition{.name = "max",
                                    .parameters = {kAnything},
                                    .result_is_argument_type = true,
                                    .ignores_duplicates = true,
                                    .new_state = Make<ExtremeState<true>>});
  registry->Add(AggregateDefinition{
      .name = "collect", .parameters = {kAnything}, .result = ValueType::kList, .new_state = Make<CollectState>});
  registry->Add(AggregateDefinition{.name = "percentileCont",
                                    .parameters = {kNumber, kNumber},
                                    .min_args = 2,
                                    .result = ValueType::kFloat,
                                    .new_state = Make<PercentileState<true>>});
  registry->Add(AggregateDefinition{.name = "percentileDisc",
                                    .parameters = {kNumber, kNumber},
                                    .min_args = 2,
                                    .result = kNumber,
                                    .new_state = Make<PercentileState<false>>});
}

}  // namespace claimgraph::functions
