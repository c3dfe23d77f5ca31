#!/usr/bin/env bash
# From a fresh clone on Debian 12 to a traced answer: installs what is missing, builds, reads the documents in
# corpus/ and asks which policies affect which revenue streams. Run it again at any time.
#
#   tools/quickstart.sh [DATABASE]      default: build/release/quickstart-db
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=tools/setup.sh
. "$top/tools/setup.sh"

install_missing_packages "$top"
build_preset "$top" release claimgraph
claimgraph=$top/build/release/tools/cli/claimgraph
db=${1:-$top/build/release/quickstart-db}

step "Reading the documents in corpus/"
(cd "$top" && "$claimgraph" ingest --db "$db" corpus/)

step "Which policies affect which revenue streams?"
"$claimgraph" query --db "$db" 'WHICH Policy AFFECTS RevenueStream'

step "And which sentences say so?"
"$claimgraph" query --db "$db" '
  MATCH (policy:Policy)-[effect:AFFECTS]->(revenue:RevenueStream)
  UNWIND evidence(effect) AS said
  RETURN policy.name AS policy, revenue.name AS revenue, effect.sign AS sign, effect.modality AS modality,
         said.quote AS sentence, said.document AS document, said.line AS line'

step "Done"
printf 'Ask your own questions:  %s shell --db %s\n' "$claimgraph" "$db"
