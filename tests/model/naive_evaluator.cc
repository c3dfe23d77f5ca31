// Clauses: each takes all rows and gives all rows.
#include "naive_evaluator.h"

#include <algorithm>

#include "engine/base/status.h"
#include "engine/base/strings.h"
#include "engine/values/compare.h"

namespace claimgraph::model {
namespace {

// What ast::Projection calls `*`, in order of name.
std::vector<Value> Key(const Row& row) {
  std::vector<Value> key;
  for (const auto& [name, value] : row) key.push_back(value);
  return key;
}

bool Same(const Row& a, const Row& b) {
  const std::vector<Value> left = Key(a), right = Key(b);
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), values::Equivalent);
}

void Deduplicate(Rows* rows, std::vector<Row>* visible) {
  Rows kept;
  std::vector<Row> kept_visible;
  for (size_t i = 0; i < rows->size(); ++i) {
    const auto same = [&](const Row& other) { return Same(other, (*rows)[i]); };
    if (std::any_of(kept.begin(), kept.end(), same)) continue;
    kept.push_back((*rows)[i]);
    kept_visible.push_back((*visible)[i]);
  }
  *rows = std::move(kept);
  *visible = std::move(kept_visible);
}

void AddVariables(const ast::PathPattern& pattern, std::vector<std::string>* names) {
  if (pattern.variable) names->push_back(pattern.variable->name);
  for (const ast::NodePattern& node : pattern.nodes) {
    if (node.variable) names->push_back(node.variable->name);
  }
  for (const ast::RelationshipPattern& step : pattern.steps) {
    if (step.variable) names->push_back(step.variable->name);
    if (step.path != nullptr) AddVariables(*step.path, names);
  }
}

// Whether no relationship may be matched twice within the clause.
bool IsDistinct(const ast::MatchClause& clause) {
  if (clause.mode != ast::MatchMode::kDefault) return clause.mode == ast::MatchMode::kDifferentRelationships;
  return std::none_of(clause.patterns.begin(), clause.patterns.end(),
                      [](const ast::PathPattern& pattern) { return pattern.mode == ast::PathMode::kWalk; });
}

}  // namespace

Value NaiveEvaluator::Unknown(std::string_view what) {
  if (status_.ok()) status_ = absl::UnimplementedError(AbslView(Cat("the model does not know ", what)));
  return Value();
}

absl::StatusOr<Table> NaiveEvaluator::Run(const ast::Query& query) {
  const auto* regular = query.statement->TryAs<ast::RegularQuery>();
  if (regular == nullptr) return absl::UnimplementedError("the model knows regular queries only");
  Table all;
  for (size_t i = 0; i < regular->parts.size(); ++i) {
    Table part = RunPart(regular->parts[i], {});
    all.insert(all.end(), part.begin(), part.end());
    if (i == 0 || regular->operators[i - 1] == ast::QueryOperator::kUnionAll) continue;
    Table unique;
    for (const auto& row : all) {
      const auto same = [&](const auto& other) {
        return std::equal(row.begin(), row.end(), other.begin(), other.end(), values::Equivalent);
      };
      if (std::none_of(unique.begin(), unique.end(), same)) unique.push_back(row);
    }
    all = std::move(unique);
  }
  CG_RETURN_IF_ERROR(status_);
  return all;
}

Table NaiveEvaluator::RunPart(const ast::SingleQuery& query, const Row& outer) {
  Rows rows = {outer};
  std::vector<std::string> columns;
  for (const ast::ClausePtr& clause : query.clauses) {
    rows = RunClause(*clause, std::move(rows));
    if (const auto* result = clause->TryAs<ast::ReturnClause>()) {
      for (const ast::ProjectionItem& item : result->projection.items) columns.push_back(item.column_name());
    }
  }
  Table table;
  for (const Row& row : rows) {
    std::vector<Value> line;
    for (const std::string& column : columns) line.push_back(row.at(column));
    table.push_back(std::move(line));
  }
  return table;
}

Rows NaiveEvaluator::RunClause(const ast::Clause& clause, Rows rows) {
  switch (clause.kind) {
    case ast::ClauseKind::kMatch: return Match(clause.As<ast::MatchClause>(), rows);
    case ast::ClauseKind::kUnwind: return Unwind(clause.As<ast::UnwindClause>(), rows);
    case ast::ClauseKind::kWith: {
      const auto& with = clause.As<ast::WithClause>();
      return Project(with.projection, with.where.get(), rows);
    }
    case ast::ClauseKind::kReturn: return Project(clause.As<ast::ReturnClause>().projection, nullptr, rows);
    default: Unknown("this clause"); return {};
  }
}

Rows NaiveEvaluator::Match(const ast::MatchClause& clause, const Rows& rows) {
  std::vector<std::string> names;
  for (const ast::PathPattern& pattern : clause.patterns) AddVariables(pattern, &names);
  Rows out;
  for (const Row& row : rows) {
    const size_t before = out.size();
    MatchPatterns(clause.patterns, IsDistinct(clause), row, [&](const Row& found) {
      if (IsTrue(clause.where.get(), found)) out.push_back(found);
    });
    if (!clause.optional || out.size() > before) continue;
    Row empty = row;
    for (const std::string& name : names) empty.try_emplace(name, Value());
    out.push_back(std::move(empty));
  }
  return out;
}

Rows NaiveEvaluator::Unwind(const ast::UnwindClause& clause, const Rows& rows) {
  Rows out;
  for (const Row& row : rows) {
    const Value list = Eval(*clause.list, row);
    if (list.type() != ValueType::kList) continue;
    for (const Value& item : list.as_list()) {
      out.push_back(row);
      out.back()[clause.variable.name] = item;
    }
  }
  return out;
}

// One row per group, and for each what ORDER BY and WHERE see.
Rows NaiveEvaluator::Group(const ast::Projection& projection, const Rows& rows, std::vector<Row>* visible) {
  struct Members {
    Row key;
    Rows rows;
  };
  std::vector<Members> groups;
  const auto is_key = [](const ast::ProjectionItem& item) { return !HasAggregate(*item.expression); };
  for (const Row& row : rows) {
    Row key;
    for (const ast::ProjectionItem& item : projection.items) {
      if (is_key(item)) key[item.column_name()] = Eval(*item.expression, row);
    }
    const auto same = [&](const Members& group) { return Same(group.key, key); };
    const auto found = std::find_if(groups.begin(), groups.end(), same);
    if (found == groups.end()) {
      groups.push_back({std::move(key), {row}});
    } else {
      found->rows.push_back(row);
    }
  }
  const bool only_aggregates = std::none_of(projection.items.begin(), projection.items.end(), is_key);
  if (groups.empty() && only_aggregates) groups.push_back({});
  Rows out;
  for (const Members& group : groups) {
    Row result = group.key;
    const Row first = group.rows.empty() ? Row() : group.rows[0];
    for (const ast::ProjectionItem& item : projection.items) {
      if (!is_key(item)) result[item.column_name()] = Eval(*item.expression, first, &group.rows);
    }
    out.push_back(result);
    visible->push_back(std::move(result));
  }
  return out;
}

Rows NaiveEvaluator::Project(const ast::Projection& projection, const ast::Expression* where, const Rows& rows) {
  Rows out;
  std::vector<Row> visible;  // names before and after
  const bool grouped = std::any_of(projection.items.begin(), projection.items.end(),
                                   [](const auto& item) { return HasAggregate(*item.expression); });
  if (projection.star) Unknown("*");
  if (grouped) {
    out = Group(projection, rows, &visible);
  } else {
    for (const Row& row : rows) {
      Row result;
      for (const ast::ProjectionItem& item : projection.items) {
        result[item.column_name()] = Eval(*item.expression, row);
      }
      Row both = row;
      for (const auto& [name, value] : result) both[name] = value;
      out.push_back(std::move(result));
      visible.push_back(std::move(both));
    }
  }
  if (projection.distinct) Deduplicate(&out, &visible);
  std::vector<size_t> order(out.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    for (const ast::SortItem& item : projection.order_by) {
      int c = values::OrderCompare(Eval(*item.expression, visible[a]), Eval(*item.expression, visible[b]));
      if (item.descending) c = -c;
      if (c != 0) return c < 0;
    }
    return false;
  });
  const auto count = [&](const ast::ExpressionPtr& e, size_t otherwise) {
    return e == nullptr ? otherwise : static_cast<size_t>(Eval(*e, {}).as_int());
  };
  const size_t skip = count(projection.skip, 0), limit = count(projection.limit, SIZE_MAX);
  Rows kept;
  for (size_t i = skip; i < order.size() && i - skip < limit; ++i) {
    if (IsTrue(where, visible[order[i]])) kept.push_back(out[order[i]]);
  }
  return kept;
}

}  // namespace claimgraph::model
