// The last regular expression that =~ used: a pattern is nearly always the same for all rows. One per context.
#ifndef CLAIMGRAPH_ENGINE_FUNCTIONS_REGEX_CACHE_H_
#define CLAIMGRAPH_ENGINE_FUNCTIONS_REGEX_CACHE_H_

#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace re2 {
class RE2;
}

namespace claimgraph::functions {

class RegexCache {
 public:
  RegexCache();
  ~RegexCache();
  // The compiled pattern, valid until the next call. SyntaxError-free: a bad pattern is ArgumentError
  // InvalidArgumentValue.
  absl::StatusOr<const re2::RE2*> Get(std::string_view pattern);

 private:
  std::string pattern_;
  std::unique_ptr<re2::RE2> compiled_;
};

}  // namespace claimgraph::functions

#endif  // CLAIMGRAPH_ENGINE_FUNCTIONS_REGEX_CACHE_H_
