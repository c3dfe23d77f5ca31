// Must not compile: engine/values lies below engine/graph, so it cannot see its headers.
#include "engine/graph/graph_store.h"
