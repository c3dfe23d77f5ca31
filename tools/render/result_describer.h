// Lets the value printers look up nodes and relationships in the result that they came from.
#ifndef CLAIMGRAPH_TOOLS_RENDER_RESULT_DESCRIBER_H_
#define CLAIMGRAPH_TOOLS_RENDER_RESULT_DESCRIBER_H_

#include <string>
#include <utility>
#include <vector>

#include "claimgraph/database.h"
#include "engine/base/status.h"
#include "engine/values/element_describer.h"

namespace claimgraph::render {

// Must not outlive `result`.
class ResultDescriber final : public values::ElementDescriber {
 public:
  explicit ResultDescriber(const Result& result) : result_(result) {}

  absl::Status DescribeNode(uint64_t id, std::vector<std::string>* labels,
                            std::vector<MapEntry>* properties) override {
    CG_ASSIGN_OR_RETURN(NodeDetails details, result_.Describe(id));
    *labels = std::move(details.labels);
    *properties = std::move(details.properties);
    return absl::OkStatus();
  }

  absl::Status DescribeRelationship(const RelationshipRef& ref, std::string* type,
                                    std::vector<MapEntry>* properties) override {
    CG_ASSIGN_OR_RETURN(RelationshipDetails details, result_.Describe(ref));
    *type = std::move(details.type);
    *properties = std::move(details.properties);
    return absl::OkStatus();
  }

 private:
  const Result& result_;
};

}  // namespace claimgraph::render

#endif  // CLAIMGRAPH_TOOLS_RENDER_RESULT_DESCRIBER_H_
