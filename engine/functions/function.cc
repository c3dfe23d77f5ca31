#include "engine/functions/function.h"

#include "engine/base/limits.h"
#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/functions/builtins.h"
#include "engine/functions/regex_cache.h"
#include "engine/values/format.h"

namespace claimgraph::functions {

namespace {

// Bytes that a function reads or makes between two looks at the guard and the memory.
constexpr uint64_t kBytesPerCheck = 65536;

// Roughly, and at once: what lies within elements is not looked at.
uint64_t BytesOf(const Value& value) {
  switch (value.type()) {
    case ValueType::kString: return value.as_string().size();
    case ValueType::kList: return value.as_list().size() * sizeof(Value);
    case ValueType::kMap: return value.as_map().size() * sizeof(MapEntry);
    default: return 0;
  }
}

// Follows how much a call has read and made, row by row. What it has made counts against the memory of the query as
// long as the call runs: a batch of long strings or lists has to fit.
class CallWatch {
 public:
  explicit CallWatch(FunctionContext& context) : context_(context) {}
  ~CallWatch() {
    if (charged_ > 0) context_.budget->Release(charged_);
  }
  CallWatch(const CallWatch&) = delete;
  CallWatch& operator=(const CallWatch&) = delete;

  absl::Status Add(std::span<const Value> args, const Value& result) {
    const uint64_t bytes = BytesOf(result);
    made_ += bytes;
    work_ += bytes;
    for (const Value& arg : args) work_ += BytesOf(arg);
    return work_ < kBytesPerCheck ? absl::OkStatus() : Check();
  }

 private:
  absl::Status Check() {
    work_ = 0;
    CG_RETURN_IF_ERROR(CheckGuard(context_));
    if (context_.budget == nullptr || made_ < kBytesPerCheck) return absl::OkStatus();
    CG_RETURN_IF_ERROR(context_.budget->Charge(made_));
    charged_ += made_;
    made_ = 0;
    return absl::OkStatus();
  }
  FunctionContext& context_;
  uint64_t work_ = 0;
  uint64_t made_ = 0;
  uint64_t charged_ = 0;
};

}  // namespace

FunctionContext::FunctionContext() = default;
FunctionContext::~FunctionContext() = default;

absl::Status ScalarFunction::CheckArguments(std::span<const TypeSet> args, Span call) const {
  const int count = static_cast<int>(args.size());
  if (count < d_.min_args || (d_.max_args != kVariadic && count > d_.max_args)) {
    const std::string expected = d_.max_args == kVariadic     ? Cat("at least ", d_.min_args)
                                 : d_.min_args == d_.max_args ? Cat(d_.min_args)
                                                              : Cat(d_.min_args, " to ", d_.max_args);
    return SyntaxError("InvalidNumberOfArguments", call,
                       Cat("`", d_.name, "` takes ", expected, " arguments, not ", count));
  }
  for (size_t i = 0; i < args.size(); ++i) {
    if (args[i].empty() || args[i].Intersects(parameter(i))) continue;
    return CompileError(d_.compile_error_type, "InvalidArgumentType", call,
                        Cat("argument ", i + 1, " of `", d_.name, "` has to be ", parameter(i).ToString(), ", not ",
                            args[i].ToString()));
  }
  return absl::OkStatus();
}

TypeSet ScalarFunction::ResultType(std::span<const TypeSet> args) const {
  return d_.result_type != nullptr ? d_.result_type(args) : d_.result;
}

absl::StatusOr<Value> ScalarFunction::EvalRow(std::span<const Value> args, FunctionContext& context) const {
  if (d_.null_propagating) {
    for (const Value& arg : args) {
      if (arg.is_null()) return Value();
    }
  }
  for (size_t i = 0; i < args.size(); ++i) {
    if (args[i].is_null() || parameter(i).Has(args[i].type())) continue;
    return TypeError(d_.runtime_error_detail,
                     Cat("`", d_.name, "` cannot take ", values::TypeWithArticle(args[i].type()), "; argument ", i + 1,
                         " has to be ", parameter(i).ToString()));
  }
  return d_.row(args, context);
}

absl::Status ScalarFunction::EvalGeneric(std::span<const Column> args, size_t rows, FunctionContext& context,
                                         Vector* out) const {
  out->Reset(VectorKind::kAny);
  out->Resize(rows);
  Value* results = out->Mutable<VectorKind::kAny>();
  std::vector<Value> row(args.size());
  CallWatch watch(context);
  for (size_t i = 0; i < args.size(); ++i) {
    if (args[i].constant && rows > 0) row[i] = args[i].ValueAt(0);
  }
  for (size_t r = 0; r < rows; ++r) {
    for (size_t i = 0; i < args.size(); ++i) {
      if (!args[i].constant) row[i] = args[i].ValueAt(r);
    }
    CG_ASSIGN_OR_RETURN(results[r], EvalRow(row, context));
    CG_RETURN_IF_ERROR(watch.Add(row, results[r]));
  }
  out->Specialize();
  return absl::OkStatus();
}

absl::Status ScalarFunction::Eval(std::span<const Column> args, size_t rows, FunctionContext& context,
                                  Vector* out) const {
  if (d_.null_propagating) {
    for (const Column& arg : args) {
      if (!arg.constant || !arg.IsNull(0)) continue;
      out->Reset(VectorKind::kAny);
      out->Resize(rows);
      return absl::OkStatus();
    }
  }
  if (d_.kernel != nullptr) {
    CG_ASSIGN_OR_RETURN(const bool done, d_.kernel(args, rows, context, out));
    if (done) return absl::OkStatus();
  }
  return EvalGeneric(args, rows, context, out);
}

absl::Status CheckGuard(FunctionContext& context) {
  if (context.guard == nullptr) return absl::OkStatus();
  CG_RETURN_IF_ERROR(context.guard->Check());
  return context.guard->CheckDeadline();
}

absl::Status CheckStringBytes(size_t bytes) {
  if (bytes <= kStringBytesMax) return absl::OkStatus();
  return absl::ResourceExhaustedError(
      AbslView(Cat("a string of ", bytes, " bytes is too long; at most ", kStringBytesMax, " are possible")));
}

absl::Status CheckListItems(size_t items) {
  if (items <= kListItemsMax) return absl::OkStatus();
  return absl::ResourceExhaustedError(
      AbslView(Cat("a list of ", items, " elements is too long; at most ", kListItemsMax, " are possible")));
}

absl::Status CheckDepth(const Value& value) {
  if (value.depth() <= kMaxValueDepth) return absl::OkStatus();
  return absl::ResourceExhaustedError(Cat("a list or map nests deeper than ", kMaxValueDepth, " levels"));
}

absl::Status TypeError(std::string_view detail, std::string_view message) {
  return RuntimeError("TypeError", detail, message);
}

absl::Status CannotTake(std::string_view function, const Value& value) {
  return TypeError("InvalidArgumentType", Cat("`", function, "` cannot take ", values::TypeWithArticle(value.type())));
}

absl::Status OutOfRange(std::string_view message) { return RuntimeError("ArgumentError", "NumberOutOfRange", message); }

absl::Status InvalidArgumentValue(std::string_view message) {
  return RuntimeError("ArgumentError", "InvalidArgumentValue", message);
}

absl::Status IntegerOverflow(std::string_view function) {
  return RuntimeError("ArithmeticError", "IntegerOverflow",
                      Cat("the result of `", function, "` does not fit a 64-bit integer"));
}

absl::Status DivisionByZero() { return RuntimeError("ArithmeticError", "DivisionByZero", "division by zero"); }

}  // namespace claimgraph::functions
