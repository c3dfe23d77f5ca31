#include "tools/bench/run_result.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string_view>

#include "engine/base/error.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/json.h"
#include "engine/values/value.h"

namespace claimgraph::bench {
namespace {

constexpr int64_t kFormat = 1;
constexpr size_t kNumberBytesMax = 328;  // of the largest float, written out, with three decimals

// Writes the members of one object after the other.
class ObjectWriter {
 public:
  explicit ObjectWriter(std::string* out) : out_(out) { *out_ += '{'; }
  std::string* Key(std::string_view key) {
    if (!first_) *out_ += ", ";
    first_ = false;
    values::AppendJsonString(key, out_);
    *out_ += ": ";
    return out_;
  }
  void Text(std::string_view key, std::string_view text) { values::AppendJsonString(text, Key(key)); }
  void Count(std::string_view key, uint64_t count) { CatTo(Key(key), count); }
  void Number(std::string_view key, double number) {
    char digits[kNumberBytesMax];
    const auto end = std::to_chars(digits, digits + sizeof(digits), number, std::chars_format::fixed, 3);
    CatTo(Key(key), std::string_view(digits, static_cast<size_t>(end.ptr - digits)));
  }
  void Number(std::string_view key, const std::optional<double>& number) {
    if (number) return Number(key, *number);
    *Key(key) += "null";
  }
  void Times(std::string_view prefix, const Timing& timing) {
    Count(Cat(prefix, "executions"), timing.executions);
    Number(Cat(prefix, "wall_median_us"), timing.wall_median_us);
    Number(Cat(prefix, "wall_p99_us"), timing.wall_p99_us);
    Number(Cat(prefix, "cpu_median_us"), timing.cpu_median_us);
  }
  void End() { *out_ += '}'; }

 private:
  std::string* out_;
  bool first_ = true;
};

void WriteWorkload(const WorkloadResult& workload, std::string* out) {
  ObjectWriter object(out);
  object.Text("name", workload.name);
  object.Text("meaning", workload.meaning);
  object.Text("query", workload.query);
  object.Times("", workload.timing);
  object.Count("rows", workload.rows);
  object.Text("answer", workload.answer);
  if (workload.limit) {
    object.Times("limit_", workload.limit->timing);
    object.Text("limit_answer", workload.limit->answer);
  }
  object.End();
}

// Reads members; remembers the first that is missing or of another type.
class ObjectReader {
 public:
  ObjectReader(const Value& object, absl::Status* status) : object_(object), status_(status) {}

  bool Has(std::string_view key) const { return Find(key) != nullptr; }
  std::string Text(std::string_view key) {
    const Value* value = Expect(key, [](const Value& v) { return v.type() == ValueType::kString; });
    return value == nullptr ? "" : std::string(value->as_string());
  }
  uint64_t Count(std::string_view key) {
    const Value* value = Expect(key, [](const Value& v) { return v.type() == ValueType::kInt && v.as_int() >= 0; });
    return value == nullptr ? 0 : static_cast<uint64_t>(value->as_int());
  }
  double Number(std::string_view key) {
    const Value* value = Expect(key, [](const Value& v) { return v.is_number() && std::isfinite(v.as_number()); });
    return value == nullptr ? 0 : value->as_number();
  }
  std::optional<double> OptionalNumber(std::string_view key) {
    const Value* value = Find(key);
    if (value != nullptr && value->is_null()) return std::nullopt;
    return Number(key);
  }
  Timing Times(std::string_view prefix) {
    return Timing{.executions = Count(Cat(prefix, "executions")),
                  .wall_median_us = Number(Cat(prefix, "wall_median_us")),
                  .wall_p99_us = Number(Cat(prefix, "wall_p99_us")),
                  .cpu_median_us = Number(Cat(prefix, "cpu_median_us"))};
  }
  ObjectReader Object(std::string_view key) {
    const Value* value = Expect(key, [](const Value& v) { return v.type() == ValueType::kMap; });
    return ObjectReader(value == nullptr ? Value::Map({}) : *value, status_);
  }
  std::vector<Value> List(std::string_view key) {
    const Value* value = Expect(key, [](const Value& v) { return v.type() == ValueType::kList; });
    return value == nullptr ? std::vector<Value>{} : value->as_list();
  }

 private:
  const Value* Find(std::string_view key) const {
    return object_.type() == ValueType::kMap ? object_.FindEntry(key) : nullptr;
  }
  template <typename Test>
  const Value* Expect(std::string_view key, const Test& test) {
    const Value* value = Find(key);
    if (value != nullptr && test(*value)) return value;
    if (status_->ok()) *status_ = absl::InvalidArgumentError(Cat("no stored run: `", key, "` is missing or wrong"));
    return nullptr;
  }

  const Value object_;
  absl::Status* const status_;
};

WorkloadResult ReadWorkload(ObjectReader object) {
  WorkloadResult workload;
  workload.name = object.Text("name");
  workload.meaning = object.Text("meaning");
  workload.query = object.Text("query");
  workload.timing = object.Times("");
  workload.rows = object.Count("rows");
  workload.answer = object.Text("answer");
  if (object.Has("limit_answer")) {
    workload.limit = LimitResult{.timing = object.Times("limit_"), .answer = object.Text("limit_answer")};
  }
  return workload;
}

void WriteFacts(const RunResult& run, std::string* out) {
  ObjectWriter settings(out);
  settings.Text("graph", run.settings.graph);
  settings.Count("edges", run.settings.edges);
  settings.Count("seed", run.settings.seed);
  settings.Count("threads", static_cast<uint64_t>(run.settings.threads));
  settings.Count("memory_mb", run.settings.memory_mb);
  settings.Number("seconds", run.settings.seconds);
  settings.End();
  *out += ",\n \"machine\": ";
  ObjectWriter machine(out);
  machine.Text("cpu", run.machine.cpu);
  machine.Count("cores", static_cast<uint64_t>(run.machine.cores));
  machine.Count("memory_mb", static_cast<uint64_t>(run.machine.memory_mb));
  machine.Text("system", run.machine.system);
  machine.End();
  *out += ",\n \"build\": ";
  ObjectWriter build(out);
  build.Text("version", run.build.version);
  build.Text("type", run.build.type);
  build.Text("compiler", run.build.compiler);
  build.End();
  *out += ",\n \"load\": ";
  ObjectWriter load(out);
  load.Count("nodes", run.load.nodes);
  load.Count("relationships", run.load.relationships);
  load.Count("properties", run.load.properties);
  load.Number("csv_mb", run.load.csv_mb);
  load.Number("wall_s", run.load.wall_s);
  load.Number("cpu_s", run.load.cpu_s);
  load.Number("peak_mb", run.load.peak_mb);
  load.Number("disk_mb", run.load.disk_mb);
  load.End();
  *out += ",\n \"queries\": ";
  ObjectWriter queries(out);
  queries.Number("peak_mb", run.query_peak_mb);
  queries.End();
}

void ReadFacts(ObjectReader* top, RunResult* run) {
  ObjectReader settings = top->Object("settings");
  run->settings = {.graph = settings.Text("graph"),
                   .edges = settings.Count("edges"),
                   .seed = settings.Count("seed"),
                   .threads = static_cast<int>(settings.Count("threads")),
                   .memory_mb = settings.Count("memory_mb"),
                   .seconds = settings.Number("seconds")};
  ObjectReader machine = top->Object("machine");
  run->machine = {.cpu = machine.Text("cpu"),
                  .cores = static_cast<int64_t>(machine.Count("cores")),
                  .memory_mb = static_cast<int64_t>(machine.Count("memory_mb")),
                  .system = machine.Text("system")};
  ObjectReader build = top->Object("build");
  run->build = {.version = build.Text("version"), .type = build.Text("type"), .compiler = build.Text("compiler")};
  ObjectReader load = top->Object("load");
  run->load = {.nodes = load.Count("nodes"),
               .relationships = load.Count("relationships"),
               .properties = load.Count("properties"),
               .csv_mb = load.Number("csv_mb"),
               .wall_s = load.Number("wall_s"),
               .cpu_s = load.Number("cpu_s"),
               .peak_mb = load.OptionalNumber("peak_mb"),
               .disk_mb = load.Number("disk_mb")};
  run->query_peak_mb = top->Object("queries").OptionalNumber("peak_mb");
}

}  // namespace

const WorkloadResult* RunResult::Find(const std::string& name) const {
  const auto found =
      std::find_if(workloads.begin(), workloads.end(), [&name](const WorkloadResult& w) { return w.name == name; });
  return found == workloads.end() ? nullptr : &*found;
}

std::string ToJson(const RunResult& run) {
  std::string out = Cat("{\"format\": ", kFormat, ",\n \"time\": ");
  values::AppendJsonString(run.time, &out);
  out += ",\n \"settings\": ";
  WriteFacts(run, &out);
  out += ",\n \"workloads\": [";
  for (size_t i = 0; i < run.workloads.size(); ++i) {
    out += i == 0 ? "\n  " : ",\n  ";
    WriteWorkload(run.workloads[i], &out);
  }
  out += "\n]}\n";
  return out;
}

absl::StatusOr<RunResult> FromJson(std::string_view text) {
  CG_ASSIGN_OR_RETURN(const Value json, values::ParseJson(text));
  absl::Status status;
  ObjectReader top(json, &status);
  if (top.Count("format") != kFormat && status.ok()) {
    return absl::InvalidArgumentError("the stored run has a format that this program does not know");
  }
  RunResult run;
  run.time = top.Text("time");
  ReadFacts(&top, &run);
  for (const Value& workload : top.List("workloads"))
    run.workloads.push_back(ReadWorkload(ObjectReader(workload, &status)));
  CG_RETURN_IF_ERROR(status);
  return run;
}

absl::Status WriteRun(const RunResult& run, const std::string& path) {
  std::ofstream file(path, std::ios::binary);
  file << ToJson(run);
  file.close();
  if (file) return absl::OkStatus();
  return absl::UnavailableError(Cat("cannot write '", path, "'"));
}

absl::StatusOr<RunResult> ReadRun(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return ErrorWithAdvice(absl::StatusCode::kNotFound, Cat("cannot read '", path, "'"),
                           "name a file that --json has written");
  }
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  absl::StatusOr<RunResult> run = FromJson(text);
  if (!run.ok()) return Annotate(run.status(), Cat("while reading '", path, "'"));
  return run;
}

}  // namespace claimgraph::bench
