# Sourced by build and rsdl: sets JAVA_HOME to a JDK of at least 21, and finds Maven 3.9.
# shellcheck shell=bash

maven_version=3.9.12
cache=${XDG_CACHE_HOME:-$HOME/.cache}/rsdl

# Sets jdk_version and jdk_major of the JDK in folder $1; 0 where there is none. No process is started where the
# JDK says it in a file, as all do that fit: this runs at every start.
read_jdk() {
  local line
  jdk_version=0
  if [ -n "$1" ] && [ -x "$1/bin/javac" ]; then
    if [ -r "$1/release" ]; then
      while IFS= read -r line; do
        case $line in JAVA_VERSION=*) line=${line#*=}; jdk_version=${line//[!0-9.]/} ;; esac
      done <"$1/release"
    fi
    [ "$jdk_version" != 0 ] || jdk_version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9.]*\).*/\1/p')
  fi
  jdk_major=${jdk_version%%[!0-9]*}
  jdk_major=${jdk_major:-0}
}

# JAVA_HOME and the JDK on the PATH are the user's choice and come first; among the others the newest wins.
find_jdk() {
  local home javac best='' best_major=20
  if read_jdk "${JAVA_HOME:-}" && [ "$jdk_major" -ge 21 ]; then return; fi
  if javac=$(command -v javac); then
    javac=$(readlink -f "$javac" 2>/dev/null || echo "$javac")
    read_jdk "${javac%/bin/javac}"
    if [ "$jdk_major" -ge 21 ]; then
      export JAVA_HOME=${javac%/bin/javac}
      return
    fi
  fi
  for home in /usr/lib/jvm/* "$(/usr/libexec/java_home -v 21+ 2>/dev/null)"; do
    read_jdk "$home"
    if [ "$jdk_major" -gt "$best_major" ]; then best=$home best_major=$jdk_major; fi
  done
  [ -n "$best" ] || return 1
  export JAVA_HOME=$best
  read_jdk "$best"
}

need_jdk() {
  find_jdk && return
  echo "rsdl: no JDK 21 or newer in JAVA_HOME, on the PATH or in /usr/lib/jvm." >&2
  echo "Install one (Debian 13: apt-get install openjdk-21-jdk-headless; macOS: brew install openjdk;" >&2
  echo "others: https://adoptium.net) and set JAVA_HOME to its folder." >&2
  exit 4
}

# Is command $1 a Maven 3.9 or a later 3? Tycho 5 fails in older ones.
maven_fits() {
  "$1" -v 2>/dev/null | grep -Eq 'Apache Maven 3\.(9|[1-9][0-9])'
}

# Sets mvn: the Maven on the PATH, or the one that it fetches, so that the user's settings and mirrors hold.
need_maven() {
  local archive=$cache/apache-maven-$maven_version-bin.zip
  if command -v mvn >/dev/null && maven_fits mvn; then
    mvn=mvn
    return
  fi
  mvn=$cache/apache-maven-$maven_version/bin/mvn
  if [ -x "$mvn" ]; then return; fi
  if ! command -v mvn >/dev/null; then
    echo "rsdl: Maven is missing. Install it (Debian: apt-get install maven; macOS: brew install maven)." >&2
    exit 4
  fi
  echo "rsdl: fetching Maven $maven_version" >&2
  mkdir -p "$cache"
  # in the cache folder, not here: the old Maven would stumble over the extensions of our pom
  (cd "$cache" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" -DoutputDirectory="$cache") >&2 || exit 4
  (cd "$cache" && "$JAVA_HOME/bin/jar" xf "$archive") && rm "$archive" && chmod +x "$mvn" || exit 4
}
