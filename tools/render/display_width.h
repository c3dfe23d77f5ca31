// How many terminal columns a text takes, and texts cut to fit. Wide and full-width characters (Chinese, Japanese,
// Korean, emoji) take two columns, combining marks none. Input is UTF-8; invalid bytes count as one column each.
// Pure functions.
#ifndef CLAIMGRAPH_TOOLS_RENDER_DISPLAY_WIDTH_H_
#define CLAIMGRAPH_TOOLS_RENDER_DISPLAY_WIDTH_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimgraph::render {

size_t DisplayWidth(std::string_view text);

// Cuts `text` to lines of at most `width` columns, at spaces where there are any nearby, else between characters.
// Never returns an empty list. REQUIRES: width >= 2.
std::vector<std::string> Wrap(std::string_view text, size_t width);

// The longest beginning of `text` that fits, with "…" at its end when something was cut off. REQUIRES: width >= 1.
std::string Truncate(std::string_view text, size_t width);

// One line, safe to show: line breaks and tabs become "\n" and "\t", other control characters and invalid bytes
// become U+FFFD, so that no stored text can steer the terminal.
std::string OneLine(std::string_view text);

}  // namespace claimgraph::render

#endif  // CLAIMGRAPH_TOOLS_RENDER_DISPLAY_WIDTH_H_
