// Types as queries write them: INTEGER NOT NULL, LIST<STRING>, INTEGER | FLOAT. A TypeSpec says which values are of the
// type; null belongs to every type that is not NOT NULL.
//
// Plain values, immutable once read; share them between threads.
#ifndef CLAIMGRAPH_ENGINE_VALUES_TYPE_SPEC_H_
#define CLAIMGRAPH_ENGINE_VALUES_TYPE_SPEC_H_

#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/values/type_set.h"
#include "engine/values/value.h"

namespace claimgraph {

struct TypeSpec {
  TypeSet types;  // empty: NULL, or with `nullable` false NOTHING
  bool nullable = true;
  std::shared_ptr<const TypeSpec> element;  // of the lists among the values; null: any

  bool Matches(const Value& value) const;
  // The canonical text, which reads back as the same.
  std::string ToString() const;
};

// Reads a type: names and synonyms in upper case (INT, BIGINT, DOUBLE PRECISION, TIMESTAMP WITH TIME ZONE, EDGE ...),
// LIST<T>, T LIST, T1 | T2, NOT NULL. Errors: InvalidArgument with advice, without a place in a query.
absl::StatusOr<TypeSpec> ReadTypeSpec(std::string_view text);

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_VALUES_TYPE_SPEC_H_
