// Text forms of values for people.
//
//   literal   as one would write it in a query: 'it\'s', 1.0, [1, null], {a: 1}, date('2024-02-29'), (:A {x: 1})
//   display   the same, but a string, or a temporal value, at top level stands without quotes
//
// Floats are the shortest text that reads back as the same number. Without a describer a node shows as (#id), a
// relationship as [#id]. The functions fail only where the describer does.
#ifndef CLAIMGRAPH_ENGINE_VALUES_FORMAT_H_
#define CLAIMGRAPH_ENGINE_VALUES_FORMAT_H_

#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "engine/values/element_describer.h"
#include "engine/values/value.h"

namespace claimgraph::values {

absl::Status AppendLiteral(const Value& value, ElementDescriber* describer, std::string* out);
absl::Status AppendDisplay(const Value& value, ElementDescriber* describer, std::string* out);

// Without a describer, so they cannot fail.
std::string ToLiteral(const Value& value);
std::string ToDisplay(const Value& value);

// "1.0", "0.1", "1.5e300", "NaN", "Infinity", "-Infinity".
void AppendFloat(double d, std::string* out);
// With single quotes around it and \\ \' \n \r \t \b \f escaped.
void AppendQuoted(std::string_view s, std::string* out);
// "an INTEGER", "a LIST".
std::string TypeWithArticle(ValueType type);
// A property key or label: bare where it is a plain identifier, else in backticks.
void AppendName(std::string_view name, std::string* out);

}  // namespace claimgraph::values

#endif  // CLAIMGRAPH_ENGINE_VALUES_FORMAT_H_
