// Operators that go to temporary files: the same rows in the same order as from memory, and an orderly end where the
// files fail.
#include <string>
#include <vector>

#include "engine/executor/spill/merged_runs.h"
#include "engine/executor/spill/row_codec.h"
#include "engine/executor/spill/spill_run.h"
#include "engine/executor/spill/spill_space.h"
#include "engine/values/format.h"
#include "plan_fixture.h"

namespace claimgraph::executor {
namespace {

// Files in memory, all of which fail once so many calls have been made.
class FailingSpace final : public SpillSpace {
 public:
  explicit FailingSpace(int64_t calls_max = INT64_MAX) : calls_left(calls_max) {}
  absl::StatusOr<std::unique_ptr<SpillFile>> NewFile() override {
    if (absl::Status status = Call(); !status.ok()) return status;
    return std::make_unique<File>(*this);
  }
  int64_t calls_left;
  int64_t files = 0;
  uint64_t bytes = 0;

 private:
  class File final : public SpillFile {
   public:
    explicit File(FailingSpace& space) : space_(space) { ++space_.files; }
    ~File() override { --space_.files; }
    absl::Status Append(std::string_view bytes, uint64_t* offset) override {
      *offset = bytes_.size();
      bytes_ += bytes;
      space_.bytes += bytes.size();
      return space_.Call();
    }
    absl::Status Read(uint64_t offset, size_t size, std::string* out) override {
      *out = bytes_.substr(offset, size);
      return space_.Call();
    }

   private:
    FailingSpace& space_;
    std::string bytes_;
  };
  absl::Status Call() {
    return calls_left-- > 0 ? absl::OkStatus() : absl::ResourceExhaustedError("the disk is full");
  }
};

class SpillTest : public PlanFixture {
 protected:
  SpillTest() { Commit(); }

  plan::PlanPtr Numbers(plan::VarId var, int64_t count) {
    return Unwind(Start(), var, Call("range", Int(0), Int(count - 1)));
  }
  // Rows with the key x * 7 % keys, in y.
  plan::PlanPtr Keyed(int64_t rows, int64_t keys) {
    return Project(Numbers(x, rows), y, Call("%", Call("*", Ref(x), Int(7)), Int(keys)));
  }

  std::vector<plan::Plan> Plans() {
    constexpr int64_t kRows = 3000;
    std::vector<plan::Plan> plans;
    plans.push_back(MakePlan(Sort(Keyed(kRows, 100), {{y, false, std::nullopt}}), {y, x}));
    plans.push_back(MakePlan(Sort(Keyed(kRows, 100), {{y, true, std::nullopt}}, Int(1500)), {y, x}));
    plans.push_back(MakePlan(Distinct(Project(Keyed(kRows, 900), z, Ref(y), /*keep_input=*/false)), {z}));
    plans.push_back(MakePlan(Aggregate(Keyed(kRows, 900), {y}, z, "collect", Ref(x)), {y, z}));
    auto distinct = Aggregate(Keyed(kRows, 900), {}, z, "collect", Ref(y));
    distinct->aggregates[0].distinct = true;
    plans.push_back(MakePlan(std::move(distinct), {z}));
    const plan::VarId a = Var("a"), b = Var("b");
    plan::PlanPtr right = Project(Numbers(a, 600), b, Call("%", Ref(a), Int(200)));
    plans.push_back(MakePlan(Join(Keyed(kRows, 300), std::move(right), {y}, {b}), {x, y, a}));
    plans.push_back(MakePlan(Join(Numbers(x, 40), Numbers(a, 60), {}, {}), {x, a}));
    return plans;
  }
  plan::VarId x = Var("x"), y = Var("y"), z = Var("z");
};

TEST_F(SpillTest, RowsAndTheirOrderAreThoseOfMemory) {
  auto reader = store_->BeginRead();
  for (const plan::Plan& plan : Plans()) {
    const auto expected = Run(plan, {.reader = reader.get()});
    ASSERT_TRUE(expected.ok()) << expected.status();
    for (const uint64_t bytes : {1, 2000, 20000}) {
      for (const uint32_t batch_rows : {7u, 1024u}) {
        FailingSpace space;
        const auto rows =
            Run(plan, {.reader = reader.get(), .spill = &space, .spill_bytes = bytes, .batch_rows = batch_rows});
        ASSERT_TRUE(rows.ok()) << rows.status();
        EXPECT_EQ(*rows, *expected) << bytes << " bytes, batches of " << batch_rows;
        EXPECT_TRUE(bytes > 1 || batch_rows > 7 || space.bytes > 0);
        EXPECT_EQ(space.files, 0) << "files are gone with the query";
      }
    }
  }
}

TEST_F(SpillTest, AFullDiskIsAnErrorWhereverItShows) {
  auto reader = store_->BeginRead();
  for (const plan::Plan& plan : Plans()) {
    int64_t calls = 0;
    for (;; calls += 1 + calls / 4) {
      FailingSpace space(calls);
      const auto rows = Run(plan, {.reader = reader.get(), .spill = &space, .spill_bytes = 1000});
      EXPECT_EQ(space.files, 0);
      if (rows.ok()) break;
      ASSERT_EQ(rows.status().code(), absl::StatusCode::kResourceExhausted) << rows.status();
    }
    EXPECT_GT(calls, 0);
  }
}

TEST_F(SpillTest, OneListLargerThanTheBudgetIsRefused) {
  const plan::Plan plan = MakePlan(Aggregate(Keyed(20000, 10), {}, z, "collect", Ref(x)), {z});
  auto reader = store_->BeginRead();
  FailingSpace space;
  MemoryBudget budget(200000);
  EXPECT_EQ(Run(plan, {.reader = reader.get(), .budget = &budget, .spill = &space}).status().code(),
            absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(budget.bytes_used(), 0u);
}

TEST_F(SpillTest, ABudgetHolds) {
  auto reader = store_->BeginRead();
  FailingSpace space;
  MemoryBudget budget(1 << 20);
  // 200,000 rows with 150,000 keys, of no long list.
  const plan::VarId a = Var("a");
  plan::PlanPtr keyed = Unwind(Numbers(a, 500), x, Call("range", Int(0), Int(399)));
  keyed = Project(std::move(keyed), y,
                  Call("%", Call("+", Call("*", Ref(a), Int(400)), Call("*", Ref(x), Int(7))), Int(150000)));
  const plan::Plan plan = MakePlan(
      Sort(Aggregate(std::move(keyed), {y}, z, "count", nullptr),
           {{z, false, std::nullopt}, {y, true, std::nullopt}}),
      {y, z});
  const auto expected = Run(plan, {.reader = reader.get()});
  const auto rows = Run(plan, {.reader = reader.get(), .budget = &budget, .spill = &space});
  ASSERT_TRUE(rows.ok()) << rows.status();
  EXPECT_EQ(*rows, *expected);
  EXPECT_LE(budget.bytes_peak(), budget.bytes_max());
  EXPECT_EQ(budget.bytes_used(), 0u);
}

TEST(MergedRuns, ManyRunsTakeSeveralPassesAndTiesKeepTheirOrder) {
  FailingSpace space;
  ExecutionContext context;
  context.spill = &space;
  RunContext run(context);
  const auto file = *NewSpillFile(run);
  std::vector<SpillRun> runs;
  constexpr int64_t kRuns = 300;
  for (int64_t r = 0; r < kRuns; ++r) {
    Vector keys(VectorKind::kInt), numbers(VectorKind::kInt);
    for (int64_t i = 0; i < 5; ++i) {
      keys.Append(Value::Int(i));
      numbers.Append(Value::Int(r));
    }
    Batch batch;
    batch.rows = 5;
    batch.columns = {MakeColumn(std::move(keys)), MakeColumn(std::move(numbers))};
    SpillRun& sorted = runs.emplace_back(file);
    ASSERT_TRUE(sorted.Append(batch).ok());
    ASSERT_TRUE(sorted.Finish().ok());
  }
  MergedRuns merged(run, OrderByNumber(0));
  ASSERT_TRUE(merged.Start(std::move(runs)).ok());
  Batch batch;
  int64_t row = 0;
  while (*merged.Next(&batch)) {
    for (size_t i = 0; i < batch.rows; ++i, ++row) {
      EXPECT_EQ(batch.columns[0].ValueAt(i).as_int(), row / kRuns);
      EXPECT_EQ(batch.columns[1].ValueAt(i).as_int(), row % kRuns);
    }
  }
  EXPECT_EQ(row, 5 * kRuns);
}

TEST(RowCodec, EveryKindComesBackAsItWas) {
  Batch batch;
  batch.rows = 3;
  const auto add = [&batch](VectorKind kind, const Value& value) {
    Vector vector(kind);
    vector.Append(value);
    vector.Append(value);
    vector.Append(value);
    if (kind != VectorKind::kAny) vector.SetNull(1);
    batch.columns.push_back(MakeColumn(std::move(vector)));
  };
  add(VectorKind::kBool, Value::Bool(true));
  add(VectorKind::kInt, Value::Int(INT64_MIN));
  add(VectorKind::kFloat, Value::Float(-0.0));
  add(VectorKind::kString, Value::String(std::string("a\0b", 3)));
  add(VectorKind::kNode, Value::Node(7));
  add(VectorKind::kRelationship, Value::Relationship({9, 1, 2}));
  add(VectorKind::kAny, Value::List({Value::Int(1), Value(), Value::String("x")}));
  batch.columns.push_back(Column::Constant(Value::Int(5)));
  batch.outer = IotaColumn(3);
  auto bytes = std::make_shared<std::string>();
  AppendBlock(batch, bytes.get());

  std::string_view in = *bytes;
  Batch back;
  ASSERT_TRUE(ReadBlock(&in, bytes, &back).ok());
  EXPECT_TRUE(in.empty());
  ASSERT_EQ(back.rows, batch.rows);
  ASSERT_EQ(back.columns.size(), batch.columns.size());
  for (size_t c = 0; c < batch.columns.size(); ++c) {
    EXPECT_EQ(back.columns[c].kind(), batch.columns[c].kind());
    for (size_t row = 0; row < 3; ++row) {
      EXPECT_EQ(values::ToLiteral(back.columns[c].ValueAt(row)), values::ToLiteral(batch.columns[c].ValueAt(row)));
    }
  }
  EXPECT_EQ(back.OuterAt(2), 2u);

  for (size_t size = 0; size < bytes->size(); ++size) {
    std::string_view cut = std::string_view(*bytes).substr(0, size);
    EXPECT_EQ(ReadBlock(&cut, bytes, &back).code(), absl::StatusCode::kDataLoss);
  }
}

}  // namespace
}  // namespace claimgraph::executor
