#include "engine/executor/operators/write_dependence.h"

#include <algorithm>
#include <string>

#include "engine/functions/function.h"

namespace claimgraph::executor {
namespace {

using plan::Expression;
using plan::ExpressionKind;
using Kind = plan::SetItem::Kind;

// What the items write, by name.
struct Written {
  std::vector<std::string> keys;
  bool any_key = false;
  bool labels = false;
};

Written CollectWritten(const std::vector<plan::SetItem>& items) {
  Written written;
  for (const plan::SetItem& item : items) {
    switch (item.kind) {
      case Kind::kProperty:
      case Kind::kRemoveProperty: written.keys.push_back(item.key); break;
      case Kind::kReplaceProperties:
      case Kind::kAddProperties: written.any_key = true; break;
      case Kind::kLabels:
      case Kind::kRemoveLabels: written.labels = true; break;
    }
  }
  return written;
}

bool MayBeElement(const Expression& e) {
  return e.type.Intersects(TypeSet(ValueType::kNode) | ValueType::kRelationship);
}

bool ReadsOne(const Expression& e, const Written& written) {
  switch (e.kind) {
    case ExpressionKind::kProperty:
      return MayBeElement(*e.children[0]) &&
             (written.any_key || std::find(written.keys.begin(), written.keys.end(), e.name) != written.keys.end());
    case ExpressionKind::kHasLabels: return written.labels;
    case ExpressionKind::kSubquery: return true;
    case ExpressionKind::kCall:
      return e.function->needs_graph() || (e.function->name() == "[]" && MayBeElement(*e.children[0]));
    default: return false;
  }
}

// Recurses as deep as the parser lets expressions nest.
bool Reads(const Expression& e, const Written& written) {
  return ReadsOne(e, written) || std::any_of(e.children.begin(), e.children.end(), [&](const plan::ExpressionPtr& c) {
           return c != nullptr && Reads(*c, written);
         });
}

// `SET n = m` and `SET n += m` read all properties of m.
bool CopiesElement(const plan::SetItem& item) {
  return (item.kind == Kind::kReplaceProperties || item.kind == Kind::kAddProperties) && MayBeElement(*item.value);
}

}  // namespace

bool ReadsOwnWrites(const std::vector<plan::SetItem>& items) {
  const Written written = CollectWritten(items);
  return std::any_of(items.begin(), items.end(), [&](const plan::SetItem& item) {
    return Reads(*item.target, written) ||
           (item.value != nullptr && (CopiesElement(item) || Reads(*item.value, written)));
  });
}

}  // namespace claimgraph::executor
