// Development driver: the figure filter over standard input and output, a request a line, an answer a line.
#include <iostream>
#include <string>

#include "ingest/figures/filter.h"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    std::cout << claimgraph::ingest::AnswerFigureRequest(line) << '\n';
    if (std::cin.rdbuf()->in_avail() <= 0) std::cout.flush();
  }
}
