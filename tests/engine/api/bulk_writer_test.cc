// The bulk writer as a program that links the library sees it.
#include "claimgraph/bulk_writer.h"

#include <gtest/gtest.h>

namespace claimgraph {
namespace {

int64_t Count(Database& database, std::string_view query) {
  Session session = database.NewSession();
  auto result = session.Run(query);
  EXPECT_TRUE(result.ok()) << result.status();
  EXPECT_TRUE(*result->Next());
  return result->value(0).as_int();
}

TEST(BulkWriter, WhatWasAddedIsQueried) {
  auto database = *Database::OpenInMemory();
  auto writer = *BulkWriter::Begin(*database);
  ASSERT_TRUE(writer->AddUniqueIndex("Person", "name").ok());
  const auto ada = writer->AddNode({"Person", "Person"}, {{"name", Value::String("Ada")}, {"born", Value()}});
  const auto bob = writer->AddNode({"Person"}, {{"name", Value::String("X")}, {"name", Value::String("Bob")}});
  ASSERT_TRUE(ada.ok() && bob.ok());
  ASSERT_TRUE(writer->AddRelationship("KNOWS", *ada, *bob, {{"since", Value::Int(1843)}}).ok());
  EXPECT_EQ(writer->AddRelationship("KNOWS", *ada, 99).code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(writer->AddUniqueIndex("Person", "born").code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(Count(*database, "MATCH (n) RETURN count(*)"), 0);
  ASSERT_TRUE(writer->Commit().ok());
  writer.reset();
  EXPECT_EQ(Count(*database, "MATCH (:Person {name: 'Ada'})-[r:KNOWS {since: 1843}]->({name: 'Bob'}) RETURN count(r)"),
            1);
  EXPECT_EQ(Count(*database, "MATCH (n) WHERE n.born IS NULL RETURN count(*)"), 2);
  EXPECT_FALSE(database->NewSession().Run("CREATE (:Person {name: 'Ada'})").ok());
  EXPECT_EQ(BulkWriter::Begin(*database).status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST(BulkWriter, StatementsThatWriteWaitForItAndReadersGoOn) {
  auto database = *Database::OpenInMemory({.write_wait_ms_max = 20});
  {
    auto writer = *BulkWriter::Begin(*database);
    ASSERT_TRUE(writer->AddNode({"A"}).ok());
    EXPECT_EQ(database->NewSession().Run("CREATE (:B)").status().code(), absl::StatusCode::kAborted);
    EXPECT_EQ(Count(*database, "MATCH (n) RETURN count(*)"), 0);
  }
  EXPECT_TRUE(database->NewSession().Run("CREATE (:B)").ok());
}

}  // namespace
}  // namespace claimgraph
