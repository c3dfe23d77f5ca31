// Remarks on names that the database does not know: legal, but most often a slip.
#include <algorithm>

#include "engine/base/edit_distance.h"
#include "engine/query/binder/binder_impl.h"

namespace claimgraph::binder {
namespace {

constexpr size_t kNoticesMax = 32;  // enough to be read

void NoteName(std::string_view what, std::string_view code, const catalog::NameTable& known, const std::string& name,
              Span span, std::vector<Notice>* notices) {
  if (known.Find(name) || notices->size() >= kNoticesMax) return;
  NearestName nearest(name);
  for (const std::string& candidate : known.names()) nearest.Consider(candidate);
  std::string message = Cat("the database has no ", what, " `", name, "`");
  if (!nearest.best().empty()) CatTo(&message, "; did you mean `", nearest.best(), "`?");
  const bool seen = std::any_of(notices->begin(), notices->end(),
                                [&](const Notice& notice) { return notice.message == message; });
  if (!seen) notices->push_back({std::string(code), std::move(message), span});
}

}  // namespace

void Binder::NoteLabel(const std::string& name, Span span) {
  if (notices_ == nullptr || context_.catalog == nullptr) return;
  NoteName("label", "UnknownLabel", context_.catalog->labels(), name, span, notices_);
}

void Binder::NoteType(const std::string& name, Span span) {
  if (notices_ == nullptr || context_.catalog == nullptr) return;
  NoteName("relationship type", "UnknownRelationshipType", context_.catalog->types(), name, span, notices_);
}

void Binder::NoteKey(const std::string& name, Span span) {
  if (notices_ == nullptr || context_.catalog == nullptr) return;
  NoteName("property key", "UnknownPropertyKey", context_.catalog->keys(), name, span, notices_);
}

}  // namespace claimgraph::binder
