# Installs what the build needs and is missing. Sourced by quickstart.sh and test.sh; defines functions only.
# Works as root or with sudo, asks nothing.

# Prints a step with the time since the script started.
step() {
  printf '\n== %s (%d s)\n' "$*" "$SECONDS"
}

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# The package names in dependencies.txt.
claimgraph_packages() {
  sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1/tools/dependencies.txt"
}

# Installs the packages that dpkg does not know as installed. $1: top of the source tree.
install_missing_packages() {
  local missing=() package
  command -v dpkg-query >/dev/null || fail "no dpkg here: install the equivalents of tools/dependencies.txt yourself"
  while read -r package; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done < <(claimgraph_packages "$1")
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "these packages are missing: ${missing[*]}; run this as root, or install sudo"
    as_root=(sudo)
  fi
  step "Installing ${#missing[@]} packages"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
    fail "apt-get update failed: is there a network, and a Debian mirror in /etc/apt/sources.list?"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" ||
    fail "apt-get could not install: ${missing[*]}"
}

# Configures and builds a preset. $1: top of the source tree, $2: preset, the rest: targets.
build_preset() {
  local top=$1 preset=$2 jobs
  shift 2
  jobs=${CLAIMGRAPH_JOBS:-$(nproc)}
  step "Configuring ($preset)"
  (cd "$top" && cmake --preset "$preset") || fail "configuring failed; the messages above say what is missing"
  step "Building ($preset, $jobs jobs)"
  (cd "$top" && cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"}) || fail "the build failed"
}
