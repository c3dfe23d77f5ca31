#!/usr/bin/env bash
# From a fresh clone on Debian 12 to the test results: installs what is missing, builds everything and runs every
# test. The last line is the one ctest prints; the exit status is ctest's.
#
#   tools/test.sh [CTEST ARGUMENTS...]      for example: tools/test.sh -R figures
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=tools/setup.sh
. "$top/tools/setup.sh"

install_missing_packages "$top"
build_preset "$top" ci
step "Testing"
cd "$top"
exec ctest --preset ci --parallel "${CLAIMGRAPH_JOBS:-$(nproc)}" "$@"
