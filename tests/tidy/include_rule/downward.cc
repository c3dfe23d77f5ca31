// Must compile: engine/values names engine/base among its dependencies.
#include "engine/base/status.h"
#include "engine/values/value.h"
