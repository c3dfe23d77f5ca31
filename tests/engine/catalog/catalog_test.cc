#include "engine/catalog/catalog.h"

#include <gtest/gtest.h>

namespace claimgraph::catalog {
namespace {

TEST(Catalog, NamesHaveDenseIdsAndAreFoundByView) {
  Catalog catalog;
  EXPECT_EQ(catalog.AddLabel("Person").value, 0u);
  EXPECT_EQ(catalog.AddLabel("公司").value, 1u);
  EXPECT_EQ(catalog.AddLabel("Person").value, 0u);
  EXPECT_EQ(catalog.AddType("Person").value, 0u) << "kinds of names are apart";
  EXPECT_EQ(catalog.FindLabel(std::string_view("公司"))->value, 1u);
  EXPECT_FALSE(catalog.FindLabel("person"));
  EXPECT_EQ(catalog.LabelName(LabelId{1}), "公司");
  EXPECT_EQ(catalog.labels().size(), 2u);
}

TEST(Catalog, ACopyChangesAlone) {
  Catalog catalog;
  catalog.AddKey("a");
  Catalog copy = catalog;
  copy.AddKey("b");
  EXPECT_FALSE(catalog.FindKey("b"));
  EXPECT_TRUE(copy.FindKey("b"));
}

TEST(Catalog, IdsOfDroppedIndexesAreNotUsedAgain) {
  Catalog catalog;
  const LabelId label = catalog.AddLabel("L");
  const KeyId key = catalog.AddKey("k");
  const IndexId first = catalog.AddIndex({.name = "i", .label = label, .key = key});
  EXPECT_EQ(catalog.FindIndex(label, key)->id, first);
  catalog.DropIndex(first);
  EXPECT_EQ(catalog.FindIndex(label, key), nullptr);
  EXPECT_NE(catalog.AddIndex({.name = "i", .label = label, .key = key}), first);
  const uint32_t constraint = catalog.AddConstraint({.name = "n", .label = label, .key = key});
  EXPECT_EQ(catalog.FindConstraint("n")->id, constraint);
  catalog.DropConstraint(constraint);
  EXPECT_EQ(catalog.FindConstraint("n"), nullptr);
}

}  // namespace
}  // namespace claimgraph::catalog
