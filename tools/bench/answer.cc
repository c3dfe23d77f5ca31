#include "tools/bench/answer.h"

#include <cmath>
#include <cstdio>

#include "engine/values/hash.h"

namespace claimgraph::bench {
namespace {

uint64_t HashField(const Value& value) {
  if (value.type() != ValueType::kFloat || !std::isfinite(value.as_float())) return values::Hash(value);
  char digits[32];
  std::snprintf(digits, sizeof(digits), "%.8e", value.as_float());
  return values::HashString(digits);
}

}  // namespace

void AnswerDigest::AddRow(const std::vector<Value>& row) {
  uint64_t hash = values::HashInt(static_cast<int64_t>(row.size()));
  for (const Value& value : row) hash = values::CombineHash(hash, HashField(value));
  execution_ = ordered_ ? values::CombineHash(execution_, hash) : execution_ + hash;
  ++rows_;
}

void AnswerDigest::EndExecution() {
  all_ = values::CombineHash(all_, execution_);
  execution_ = 0;
}

std::string AnswerDigest::ToText() const {
  char text[17];
  std::snprintf(text, sizeof(text), "%016llx", static_cast<unsigned long long>(all_));
  return text;
}

void AddRows(const IntRows& rows, AnswerDigest* digest) {
  std::vector<Value> row(rows.columns);
  for (size_t begin = 0; begin < rows.fields.size(); begin += rows.columns) {
    for (size_t i = 0; i < rows.columns; ++i) row[i] = Value::Int(rows.fields[begin + i]);
    digest->AddRow(row);
  }
  digest->EndExecution();
}

}  // namespace claimgraph::bench
