// Constructors of temporal values, truncation, the clock, and durations between instants.

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/values/temporal.h"
#include "engine/values/temporal_build.h"
#include "engine/values/temporal_math.h"
#include "engine/values/temporal_parse.h"

namespace claimgraph::functions {
namespace {

constexpr TypeSet kString = ValueType::kString;
constexpr TypeSet kMap = ValueType::kMap;
constexpr TypeSet kInstant = TypeSet::Instant();

// The statement's clock, shown in `zone`.
absl::StatusOr<Value> Now(ValueType type, std::string_view zone, FunctionContext& context) {
  const Value utc = Value::DateTime({context.statement_epoch_seconds, context.statement_nanos, 0, ""});
  if (zone.empty()) return temporal::Convert(type, utc);
  CG_ASSIGN_OR_RETURN(const Value there,
                      temporal::FromMap(ValueType::kDateTime, {{"datetime", utc}, {"timezone", Value::String(zone)}}));
  return temporal::Convert(type, there);
}

template <ValueType kType>
absl::StatusOr<Value> Construct(std::span<const Value> args, FunctionContext& context) {
  if (args.empty()) return Now(kType, "", context);
  const Value& from = args[0];
  if (from.type() == ValueType::kString) return temporal::Parse(kType, from.as_string());
  if (from.type() != ValueType::kMap) return temporal::Convert(kType, from);
  const std::vector<MapEntry>& fields = from.as_map();
  const bool zone_only = fields.size() == 1 && fields[0].first == "timezone" &&
                         fields[0].second.type() == ValueType::kString && kType != ValueType::kDuration;
  if (zone_only) return Now(kType, fields[0].second.as_string(), context);
  for (const MapEntry& field : fields) {
    if (field.second.is_null()) return Value();
  }
  return temporal::FromMap(kType, fields);
}

template <ValueType kType>
absl::StatusOr<Value> Clock(std::span<const Value> args, FunctionContext& context) {
  return Now(kType, args.empty() ? std::string_view() : args[0].as_string(), context);
}

template <ValueType kType>
absl::StatusOr<Value> Truncate(std::span<const Value> args, FunctionContext& context) {
  static const std::vector<MapEntry> kNoFields;
  const std::vector<MapEntry>& fields = args.size() > 2 ? args[2].as_map() : kNoFields;
  if (args.size() > 1) return temporal::Truncate(kType, args[0].as_string(), args[1], fields);
  CG_ASSIGN_OR_RETURN(const Value now, Now(ValueType::kDateTime, "", context));
  return temporal::Truncate(kType, args[0].as_string(), now, fields);
}

absl::StatusOr<Value> FromInstant(int64_t seconds, int64_t nanos) {
  // Checked by taking the instant through its calendar.
  const std::vector<MapEntry> fields = {{"epochSeconds", Value::Int(seconds)}, {"nanosecond", Value::Int(nanos)}};
  return temporal::FromMap(ValueType::kDateTime, fields);
}
absl::StatusOr<Value> FromEpoch(std::span<const Value> args, FunctionContext&) {
  return FromInstant(args[0].as_int(), args.size() > 1 ? args[1].as_int() : 0);
}
absl::StatusOr<Value> FromEpochMillis(std::span<const Value> args, FunctionContext&) {
  const int64_t millis = args[0].as_int();
  return FromInstant(temporal::FloorDiv(millis, 1000), temporal::FloorMod(millis, 1000) * 1'000'000);
}

template <temporal::Between kUnits>
absl::StatusOr<Value> Between(std::span<const Value> args, FunctionContext&) {
  return temporal::DurationBetween(args[0], args[1], kUnits);
}

absl::StatusOr<Value> Timestamp(std::span<const Value>, FunctionContext& context) {
  return Value::Int(context.statement_epoch_seconds * 1000 + context.statement_nanos / 1'000'000);
}

struct InstantNames {
  std::string_view constructor, truncate, transaction, statement, realtime;
};

template <ValueType kType>
void AddInstant(const InstantNames& names, Registry* registry) {
  registry->Add({.name = names.constructor,
                 .parameters = {kString | kMap | kInstant},
                 .max_args = 1,
                 .result = kType,
                 .row = Construct<kType>,
                 .volatility = Volatility::kStable});
  registry->Add({.name = names.truncate,
                 .parameters = {kString, kInstant, kMap},
                 .min_args = 1,
                 .max_args = 3,
                 .result = kType,
                 .row = Truncate<kType>,
                 .volatility = Volatility::kStable});
  for (std::string_view name : {names.transaction, names.statement, names.realtime}) {
    registry->Add({.name = name,
                   .parameters = {kString},
                   .max_args = 1,
                   .result = kType,
                   .row = Clock<kType>,
                   .volatility = Volatility::kStable});
  }
}

void AddBetween(std::string_view name, RowFunction row, Registry* registry) {
  registry->Add({.name = name,
                 .parameters = {kInstant},
                 .min_args = 2,
                 .max_args = 2,
                 .result = ValueType::kDuration,
                 .row = row});
}

}  // namespace

void AddTemporal(Registry* registry) {
  AddInstant<ValueType::kDate>({"date", "date.truncate", "date.transaction", "date.statement", "date.realtime"},
                               registry);
  AddInstant<ValueType::kLocalTime>(
      {"localtime", "localtime.truncate", "localtime.transaction", "localtime.statement", "localtime.realtime"},
      registry);
  AddInstant<ValueType::kTime>({"time", "time.truncate", "time.transaction", "time.statement", "time.realtime"},
                               registry);
  AddInstant<ValueType::kLocalDateTime>({"localdatetime", "localdatetime.truncate", "localdatetime.transaction",
                                         "localdatetime.statement", "localdatetime.realtime"},
                                        registry);
  AddInstant<ValueType::kDateTime>(
      {"datetime", "datetime.truncate", "datetime.transaction", "datetime.statement", "datetime.realtime"}, registry);
  registry->Add({.name = "datetime.fromepoch",
                 .parameters = {ValueType::kInt},
                 .min_args = 1,
                 .max_args = 2,
                 .result = ValueType::kDateTime,
                 .row = FromEpoch});
  registry->Add({.name = "datetime.fromepochmillis",
                 .parameters = {ValueType::kInt},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kDateTime,
                 .row = FromEpochMillis});
  registry->Add({.name = "duration",
                 .parameters = {kString | kMap | ValueType::kDuration},
                 .min_args = 1,
                 .max_args = 1,
                 .result = ValueType::kDuration,
                 .row = Construct<ValueType::kDuration>});
  AddBetween("duration.between", Between<temporal::Between::kMixed>, registry);
  AddBetween("duration.inMonths", Between<temporal::Between::kMonths>, registry);
  AddBetween("duration.inDays", Between<temporal::Between::kDays>, registry);
  AddBetween("duration.inSeconds", Between<temporal::Between::kSeconds>, registry);
  registry->Add({.name = "timestamp", .result = ValueType::kInt, .row = Timestamp, .volatility = Volatility::kStable});
}

}  // namespace claimgraph::functions
