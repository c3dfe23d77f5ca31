#include "engine/functions/function_help.h"

#include <algorithm>
#include <iterator>

#include "engine/base/strings.h"
#include "engine/functions/registry.h"

namespace claimgraph::functions {
namespace {

struct Line {
  std::string_view name;
  std::string_view category;
  std::string_view description;
};

// In order of name, as bytes go. Names that mean the same share a sentence.
constexpr Line kLines[] = {
    {"abs", "number", "The number without its sign."},
    {"acos", "number", "The angle in radians whose cosine is given."},
    {"all_different", "graph", "Whether no two of the elements are the same."},
    {"asin", "number", "The angle in radians whose sine is given."},
    {"atan", "number", "The angle in radians whose tangent is given."},
    {"atan2", "number", "The angle in radians of the point (x, y); y comes first."},
    {"avg", "aggregate", "The mean of numbers or durations; null for none."},
    {"btrim", "string", "The string without white space, or the given characters, at both ends."},
    {"byte_length", "string", "How many bytes the string takes in UTF-8."},
    {"cardinality", "list", "How many items a list has, entries a map, or relationships a path."},
    {"ceil", "number", "The smallest whole number that is not below."},
    {"ceiling", "number", "The smallest whole number that is not below."},
    {"char_length", "string", "How many characters the string has."},
    {"character_length", "string", "How many characters the string has."},
    {"coalesce", "scalar", "The first argument that is not null."},
    {"collect", "aggregate", "The values as a list, nulls left out."},
    {"collect_list", "aggregate", "The values as a list, nulls left out."},
    {"cos", "number", "The cosine of an angle in radians."},
    {"cosh", "number", "The hyperbolic cosine."},
    {"cot", "number", "The cotangent of an angle in radians."},
    {"coth", "number", "The hyperbolic cotangent."},
    {"count", "aggregate", "How many values are not null; count(*) counts rows."},
    {"date", "time", "A date from text or components, or today."},
    {"date.realtime", "time", "Today, by the clock at this moment."},
    {"date.statement", "time", "Today, as of the start of the statement."},
    {"date.transaction", "time", "Today, as of the start of the transaction."},
    {"date.truncate", "time", "The first date of the unit ('month', 'week' ...) that a date lies in."},
    {"datetime", "time", "A date and time with a zone, from text or components, or now."},
    {"datetime.fromepoch", "time", "The instant so many seconds and nanoseconds after 1970."},
    {"datetime.fromepochmillis", "time", "The instant so many milliseconds after 1970."},
    {"datetime.realtime", "time", "Now, by the clock at this moment."},
    {"datetime.statement", "time", "Now, as of the start of the statement."},
    {"datetime.transaction", "time", "Now, as of the start of the transaction."},
    {"datetime.truncate", "time", "The first instant of the unit that a date and time lies in."},
    {"degrees", "number", "Radians as degrees."},
    {"documents", "claims", "The documents whose claims support a node, relationship or path."},
    {"duration", "time", "A duration from text such as 'P1Y2M' or from components."},
    {"duration.between", "time", "The time from one instant to another in months, days and seconds."},
    {"duration.inDays", "time", "The whole days from one instant to another."},
    {"duration.inMonths", "time", "The whole months from one instant to another."},
    {"duration.inSeconds", "time", "The time from one instant to another in seconds."},
    {"duration_between", "time", "The time from one instant to another in months, days and seconds."},
    {"e", "number", "The base of natural logarithms."},
    {"edges", "graph", "The relationships of a path, in order."},
    {"effect", "claims", "The sign of an influence along a path: 1, -1 or 0."},
    {"elementId", "graph", "A text that names a node or relationship within the database."},
    {"element_id", "graph", "A text that names a node or relationship within the database."},
    {"elements", "graph", "The nodes and relationships of a path, in order."},
    {"endNode", "graph", "The node that a relationship leads to."},
    {"evidence", "claims", "The claims that a node, relationship or path stands on, as a list of maps."},
    {"exists", "predicate", "Whether a property or value is there; IS NOT NULL says the same."},
    {"exp", "number", "e to the power of the number."},
    {"file", "string", "The file that LOAD CSV reads; null outside of it."},
    {"floor", "number", "The largest whole number that is not above."},
    {"haversin", "number", "Half the versed sine of an angle in radians."},
    {"head", "list", "The first item; null for an empty list."},
    {"id", "graph", "The number of a node or relationship within the database."},
    {"isEmpty", "predicate", "Whether a string, list or map has nothing in it."},
    {"isNaN", "predicate", "Whether a number is not a number."},
    {"keys", "graph", "The names of the properties of an element, or of the entries of a map."},
    {"labels", "graph", "The labels of a node."},
    {"last", "list", "The last item; null for an empty list."},
    {"left", "string", "The first so many characters."},
    {"length", "graph", "How many relationships a path has."},
    {"linenumber", "scalar", "The line of the file at which the row of LOAD CSV begins; null outside of it."},
    {"ln", "number", "The natural logarithm."},
    {"local_datetime", "time", "A date and time without a zone, from text or components, or now."},
    {"local_time", "time", "A time of day without an offset, from text or components, or now."},
    {"localdatetime", "time", "A date and time without a zone, from text or components, or now."},
    {"localdatetime.realtime", "time", "Now without a zone, by the clock at this moment."},
    {"localdatetime.statement", "time", "Now without a zone, as of the start of the statement."},
    {"localdatetime.transaction", "time", "Now without a zone, as of the start of the transaction."},
    {"localdatetime.truncate", "time", "The first instant of the unit that a date and time lies in."},
    {"localtime", "time", "A time of day without an offset, from text or components, or now."},
    {"localtime.realtime", "time", "The time of day, by the clock at this moment."},
    {"localtime.statement", "time", "The time of day, as of the start of the statement."},
    {"localtime.transaction", "time", "The time of day, as of the start of the transaction."},
    {"localtime.truncate", "time", "The first moment of the unit that a time of day lies in."},
    {"log", "number", "The natural logarithm."},
    {"log10", "number", "The logarithm to base 10."},
    {"lower", "string", "The string in lower case."},
    {"ltrim", "string", "The string without white space at its beginning."},
    {"max", "aggregate", "The largest value in the order of ORDER BY; null for none."},
    {"min", "aggregate", "The smallest value in the order of ORDER BY; null for none."},
    {"mod", "number", "What is left of a division, as % gives it."},
    {"nodes", "graph", "The nodes of a path, in order."},
    {"normalize", "string", "The string in a Unicode normal form; NFC when none is named."},
    {"nullIf", "scalar", "Null where both arguments are equal, else the first."},
    {"octet_length", "string", "How many bytes the string takes in UTF-8."},
    {"path_length", "graph", "How many relationships a path has."},
    {"percentileCont", "aggregate", "The value at a share of the sorted numbers, between two where it falls there."},
    {"percentileDisc", "aggregate", "The nearest value at a share of the sorted numbers."},
    {"percentile_cont", "aggregate", "The value at a share of the sorted numbers, between two where it falls there."},
    {"percentile_disc", "aggregate", "The nearest value at a share of the sorted numbers."},
    {"pi", "number", "The number pi."},
    {"power", "number", "One number to the power of another."},
    {"properties", "graph", "The properties of an element as a map."},
    {"radians", "number", "Degrees as radians."},
    {"rand", "number", "A random number from 0 to below 1, a new one for each row."},
    {"randomUUID", "scalar", "A random identifier of 36 characters, a new one for each row."},
    {"range", "list", "The whole numbers from one to another, both included, by steps of 1 or as given."},
    {"relationships", "graph", "The relationships of a path, in order."},
    {"replace", "string", "The string with every occurrence of one string replaced by another."},
    {"reverse", "list", "The string or list in reverse order."},
    {"right", "string", "The last so many characters."},
    {"round", "number", "The nearest whole number, or with so many digits after the point."},
    {"rtrim", "string", "The string without white space at its end."},
    {"same", "graph", "Whether all of the elements are the same."},
    {"sign", "number", "-1, 0 or 1."},
    {"sin", "number", "The sine of an angle in radians."},
    {"sinh", "number", "The hyperbolic sine."},
    {"size", "list", "How many characters a string, items a list or entries a map has."},
    {"split", "string", "The parts of the string between separators, as a list."},
    {"sqrt", "number", "The square root."},
    {"stDev", "aggregate", "The standard deviation of a sample."},
    {"stDevP", "aggregate", "The standard deviation of the whole."},
    {"startNode", "graph", "The node that a relationship comes from."},
    {"stddev_pop", "aggregate", "The standard deviation of the whole."},
    {"stddev_samp", "aggregate", "The standard deviation of a sample."},
    {"substring", "string", "The characters from a place on (the first is 0), all or so many."},
    {"sum", "aggregate", "The sum of numbers or durations; 0 for none."},
    {"tail", "list", "The list without its first item."},
    {"tan", "number", "The tangent of an angle in radians."},
    {"tanh", "number", "The hyperbolic tangent."},
    {"time", "time", "A time of day with an offset, from text or components, or now."},
    {"time.realtime", "time", "The time of day with offset, by the clock at this moment."},
    {"time.statement", "time", "The time of day with offset, as of the start of the statement."},
    {"time.transaction", "time", "The time of day with offset, as of the start of the transaction."},
    {"time.truncate", "time", "The first moment of the unit that a time of day lies in."},
    {"timestamp", "time", "Milliseconds from 1970 to the start of the statement."},
    {"toBoolean", "conversion", "The truth value of a string, boolean or integer; null where it has none."},
    {"toBooleanList", "conversion", "Each item as a boolean, null where it cannot be one."},
    {"toBooleanOrNull", "conversion", "As a boolean, null where it cannot be one."},
    {"toFloat", "conversion", "The string or number as a float; null where it is none."},
    {"toFloatList", "conversion", "Each item as a float, null where it cannot be one."},
    {"toFloatOrNull", "conversion", "As a float, null where it cannot be one."},
    {"toInteger", "conversion", "The string or number as an integer; null where it is none."},
    {"toIntegerList", "conversion", "Each item as an integer, null where it cannot be one."},
    {"toIntegerOrNull", "conversion", "As an integer, null where it cannot be one."},
    {"toLower", "string", "The string in lower case."},
    {"toString", "conversion", "The value as a string."},
    {"toStringList", "conversion", "Each item as a string, null where it cannot be one."},
    {"toStringOrNull", "conversion", "As a string, null where it cannot be one."},
    {"toUpper", "string", "The string in upper case."},
    {"trim", "string", "The string without white space at both ends."},
    {"type", "graph", "The type of a relationship."},
    {"upper", "string", "The string in upper case."},
    {"valueType", "scalar", "The type of a value in words, such as 'INTEGER NOT NULL'."},
    {"weakest", "claims", "The weakest modality along a path."},
    {"zoned_datetime", "time", "A date and time with a zone, from text or components, or now."},
    {"zoned_time", "time", "A time of day with an offset, from text or components, or now."},
};

std::string TypeText(TypeSet type) {
  std::string text = type == TypeSet::Any() ? "ANY" : type.ToString();

  return text;
}

template <typename Function>
std::string Arguments(const Function& function, int min, int max, TypeSet (*type_of)(const Function&, size_t)) {
  std::string text;
  const int shown = max == kVariadic ? std::max(min, 1) : max;
  for (int i = 0; i < shown; ++i) {
    CatTo(&text, i >= min ? "[" : "", i > 0 ? ", " : "", TypeText(type_of(function, static_cast<size_t>(i))));
  }
  if (max == kVariadic) text += ", ...";
  return text + std::string(static_cast<size_t>(std::max(0, shown - min)), ']');
}

FunctionHelp HelpFor(std::string_view name) {
  FunctionHelp help;
  help.name = name;
  const Line* line = std::lower_bound(std::begin(kLines), std::end(kLines), name,
                                      [](const Line& l, std::string_view n) { return l.name < n; });
  if (line != std::end(kLines) && line->name == name) {
    help.category = line->category;
    help.description = line->description;
  }
  const Registry& registry = Builtins();
  if (const ScalarFunction* scalar = registry.FindScalar(name)) {
    const std::string arguments = Arguments<ScalarFunction>(
        *scalar, scalar->min_args(), scalar->max_args(),
        [](const ScalarFunction& f, size_t i) { return f.parameter(i); });
    help.signature = Cat(name, "(", arguments, ") :: ", TypeText(scalar->result()));
  } else if (const AggregateFunction* aggregate = registry.FindAggregate(name)) {
    help.aggregating = true;
    const std::string arguments = Arguments<AggregateFunction>(
        *aggregate, aggregate->min_args(), aggregate->max_args(),
        [](const AggregateFunction& f, size_t i) { return f.parameter(i); });
    help.signature = Cat(name, "(", arguments, ") :: ", TypeText(aggregate->result()));
  }
  return help;
}

}  // namespace

const std::vector<FunctionHelp>& AllFunctionHelp() {
  // Leaked on purpose, as the registry is.
  static const auto* const kAll = [] {
    auto* all = new std::vector<FunctionHelp>;
    for (const std::string_view name : Builtins().Names()) all->push_back(HelpFor(name));
    return all;
  }();
  return *kAll;
}

}  // namespace claimgraph::functions
