// The first parse of a process fills tables and costs a millisecond. It is done beside the opening of the first
// database that lies on disk, which takes as long. Thread-safe.
#ifndef CLAIMGRAPH_ENGINE_API_PARSER_START_H_
#define CLAIMGRAPH_ENGINE_API_PARSER_START_H_

#include <thread>

namespace claimgraph {

class ParserStart {
 public:
  // The first one of the process starts the work; the others do nothing.
  ParserStart();
  ~ParserStart();  // waits for the work
  ParserStart(const ParserStart&) = delete;
  ParserStart& operator=(const ParserStart&) = delete;

 private:
  std::thread thread_;
};

}  // namespace claimgraph

#endif  // CLAIMGRAPH_ENGINE_API_PARSER_START_H_
