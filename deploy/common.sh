# What the scripts of this folder share; sourced, not run.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
PATH=$PATH:/usr/sbin:/sbin

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# at_least HAVE WANTED: compares versions such as 20.19.1 and 20.19
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
  else
    java=$(command -v java) || fail "Java is missing: install a JDK 17 or newer, or set JAVA_HOME"
  fi
  local version
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9.]*\).*/\1/p' | head -n 1)
  at_least "${version:-0}" 17 || fail "Java ${version:-of an unknown version} is too old: set JAVA_HOME to a JDK 17 or newer"
}

check_build_tools() {
  [ -x "$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.home = //p')/bin/javac" ] ||
    fail "This Java can't compile: install a JDK 17 or newer, not a runtime only"
  command -v mvn > /dev/null || fail "Maven is missing: install Maven 3.8 or newer"
  local maven node
  maven=$(mvn -v 2> /dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  at_least "${maven:-0}" 3.8 || fail "Maven ${maven:-of an unknown version} is too old: install Maven 3.8 or newer"
  if [ -n "$(find "$repository" -maxdepth 4 -name package.json -not -path '*/node_modules/*' -not -path '*/target/*' -print -quit)" ]; then
    command -v node > /dev/null || fail "Node is missing: install Node 20.19 or newer"
    node=$(node --version)
    at_least "${node#v}" 20.19 || fail "Node $node is too old: install Node 20.19 or newer"
  fi
}

# install_packages NAME...: from the distribution, where that is allowed; else 1
install_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || return 1
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" > /dev/null 2>&1 && return 0
  DEBIAN_FRONTEND=noninteractive apt-get -qq update > /dev/null 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" > /dev/null 2>&1
}

# has_varnish: Varnish and its module for surrogate keys
has_varnish() {
  command -v varnishd > /dev/null || return 1
  compgen -G '/usr/lib*/*/varnish/vmods/libvmod_xkey.so' > /dev/null || compgen -G '/usr/lib*/varnish/vmods/libvmod_xkey.so' > /dev/null
}

# The oldest of these files and everything that is built is younger than its sources, or we build.
built_stamp=$repository/deploy/target/built

needs_build() {
  local artefact
  for artefact in deploy/target/masthead-deploy.jar articles-service/target/articles.war \
    feed-service/target/feed.war members-service/target/members.war gateway/target/gateway.war; do
    [ -f "$repository/$artefact" ] || return 0
  done
  [ -f "$built_stamp" ] || return 0
  [ -n "$(find "$repository" \( -name target -o -name node_modules -o -name .git -o -name docs -o -path "$repository/system-tests" \
    -o -path '*/src/test' -o -path "$repository/deploy/src/main/newsroom" \) -prune -o \
    -type f \( -path '*/src/*' -o -name pom.xml -o -name package-lock.json \) -newer "$built_stamp" -print -quit)" ]
}

# Builds everything without tests; a line a module, all else in a log.
build() {
  check_build_tools
  local log=$repository/deploy/target/build.log started
  mkdir -p "$repository/deploy/target"
  started=$(mktemp "$repository/deploy/target/building.XXXXXX")
  echo "Building (the first time takes minutes, and fetches what is missing from Maven Central)"
  if ! (cd "$repository" && mvn -B package -DskipTests -Dspotless.check.skip=true -Dsort.skip=true "$@") 2>&1 | tee "$log" |
    sed -un 's/^\[INFO\] Building \(Masthead.*\) [0-9][^ ]* *\(\[[0-9/]*\]\)$/  \2 \1/p'; then
    rm -f "$started"
    grep -m 12 '^\[ERROR\]' "$log" >&2
    fail "The build failed: see $log"
  fi
  mv -f "$started" "$built_stamp"
  echo "Preparing quick starts (half a minute, once a build)"
  MASTHEAD_BUILD=never "$repository/deploy/run" --prepare > "$repository/deploy/target/prepare.log" 2>&1 ||
    echo "Starts will be slower, for Java's classes could not be prepared: see deploy/target/prepare.log"
}

# run_program KIND NAME [ARGUMENTS]: the program masthead.KIND.Name of system-tests; lost-updates is the class LostUpdates.
run_program() {
  local kind=$1 sources name class jar table
  shift
  sources=$repository/system-tests/src/main/java/masthead/$kind
  case ${1:-} in
    '' | -h | --help)
      echo "Usage: deploy/${kind/proof/prove} NAME [OPTIONS]"
      echo "Runs a program and writes its table to docs/$kind. Each says in its class what options it takes;"
      echo "what it does not know it gives to deploy/run. NAME is one of:"
      list_programs "$sources"
      [ -n "${1:-}" ] && exit 0 || exit 2 ;;
  esac
  name=$1
  shift
  class=$(sed -E 's/(^|-)([a-z])/\U\2/g' <<< "$name")
  if [[ ! $name =~ ^[a-z][a-z0-9-]*$ ]] || ! grep -qs 'static void main' "$sources/$class.java"; then
    printf 'There is no %s %s; see deploy/%s --help\n' "$kind" "$name" "${kind/proof/prove}" >&2
    exit 2
  fi
  find_java
  jar=$repository/system-tests/target/masthead-system-tests.jar
  if [ "${MASTHEAD_BUILD:-}" != never ] && { needs_build || [ ! -f "$jar" ] ||
    [ -n "$(find "$repository/system-tests/src/main" -newer "$jar" -print -quit)" ]; }; then
    build
  fi
  table=$repository/docs/$kind/$name-$(date +%F).md
  mkdir -p "$(dirname "$table")"
  "$java" -cp "$jar:$repository/system-tests/target/lib/*" "masthead.$kind.$class" "$@" | tee "$table.part"
  mv "$table.part" "$table"
  echo "Kept in ${table#"$repository"/}"
}

# The programs of a folder with the first line of what they say of themselves.
list_programs() {
  local file name
  grep -qs 'static void main' "$1"/*.java || echo "  (there is none yet)"
  for file in "$1"/*.java; do
    [ -f "$file" ] && grep -q 'static void main' "$file" || continue
    name=$(basename "$file" .java | sed -E 's/([A-Z])/-\L\1/g; s/^-//')
    printf '  %-24s %s\n' "$name" "$(sed -nE 's/^ ?(\/\*\*| \*) ?([A-Z].*)/\2/p' "$file" | head -n 1 | sed 's/ \*\/$//')"
  done
}
