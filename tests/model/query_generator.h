// Random queries within what the naive evaluator knows. Every query is valid, raises no error whatever the data, and
// its result does not depend on an order that the language leaves open: LIMIT follows an ORDER BY over all columns.
#ifndef CLAIMGRAPH_TESTS_MODEL_QUERY_GENERATOR_H_
#define CLAIMGRAPH_TESTS_MODEL_QUERY_GENERATOR_H_

#include <random>
#include <string>
#include <vector>

namespace claimgraph::model {

class QueryGenerator {
 public:
  explicit QueryGenerator(std::mt19937_64& random) : random_(random) {}
  std::string Query();

 private:
  // Names in scope by what they are.
  struct Names {
    std::vector<std::string> nodes, edges, edge_lists, node_lists, paths, scalars;
    size_t size() const {
      return nodes.size() + edges.size() + edge_lists.size() + node_lists.size() + paths.size() + scalars.size();
    }
  };

  bool Chance(size_t one_in) { return random_() % one_in == 0; }
  size_t Below(size_t n) { return random_() % n; }
  template <typename T>
  const T& Pick(const std::vector<T>& from) {
    return from[Below(from.size())];
  }
  std::string NewName(const char* prefix);

  std::string Part(size_t columns);
  std::string Match();
  std::string Joined();
  std::string Unwind();
  std::string With();
  std::string Return(size_t columns);
  std::string Pattern();
  std::string Cycle();  // a pattern that closes
  std::string Node(bool may_name);
  std::string Relationship();
  std::string PropertyMap();
  // path_generator.cc
  std::string PathMatch();
  std::string RepeatedPart(bool bounded);
  std::string Quantifier(bool bounded);
  std::string Arrow(const std::string& inside);
  std::string PathSteps(bool bounded);
  std::string Labels();

  std::string Predicate(int depth);
  std::string SimplePredicate();
  std::string Scalar();
  std::string Integer();  // an integer or null
  std::string Literal();
  std::string Aggregate();

  std::mt19937_64& random_;
  Names names_;
  size_t counter_ = 0;
};

}  // namespace claimgraph::model

#endif  // CLAIMGRAPH_TESTS_MODEL_QUERY_GENERATOR_H_
