// How the printer writes names and strings.
#ifndef CLAIMGRAPH_ENGINE_QUERY_AST_PRINT_NAMES_H_
#define CLAIMGRAPH_ENGINE_QUERY_AST_PRINT_NAMES_H_

#include <string>
#include <string_view>

namespace claimgraph::ast {

// A letter that a name may hold without quotes, in ASCII or in one of the common scripts. Not all letters that the
// language allows, but nothing that it does not.
bool IsPlainLetter(char32_t c);

// A variable: backquoted when it is no plain name, or a keyword that could be taken for one.
void AppendName(std::string_view name, std::string* out);
// The variable before the brace of a map projection: backquoted when it is any keyword, for the sake of COUNT { }.
void AppendSubject(std::string_view name, std::string* out);
// A label, type, property or parameter: backquoted when it is no plain name.
void AppendSchemaName(std::string_view name, std::string* out);
// A name with dots, each part by itself.
void AppendQualifiedName(std::string_view name, std::string* out);
// A string literal in single quotes.
void AppendString(std::string_view text, std::string* out);
// A float literal that reads back as the same number and never looks like an integer.
void AppendFloat(double value, std::string* out);

}  // namespace claimgraph::ast

#endif  // CLAIMGRAPH_ENGINE_QUERY_AST_PRINT_NAMES_H_
