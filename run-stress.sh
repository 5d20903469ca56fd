#!/bin/sh
# The one door: builds the runnable jar if it is missing or older than its sources, then calls the command line.
set -eu
self=$0
while [ -h "$self" ]; do
  link=$(readlink -- "$self")
  case $link in
    /*) self=$link ;;
    *) self=$(dirname -- "$self")/$link ;;
  esac
done
here=$(CDPATH='' cd -- "$(dirname -- "$self")" && pwd)
jar=$here/cli/target/maplitmus.jar
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java

version=$("$java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1) || version=
if [ "${version:-0}" -lt 17 ]; then
  echo "MapLitmus needs a JDK of Java 17 or later, and $java is ${version:+of Java }${version:-not there}: set JAVA_HOME" >&2
  exit 2
fi

if [ ! -f "$jar" ] || [ -n "$(find "$here"/pom.xml "$here"/*/pom.xml "$here"/*/src/main "$here"/LICENSE "$here"/NOTICE -newer "$jar" -print -quit)" ]; then
  echo "Building (the first time takes three minutes on 2 CPUs)..." >&2
  (cd "$here" && ./mvnw -q -B -ntp -pl cli -am -Dmaven.test.skip=true package) >&2 || exit 4
fi
exec "$java" "-Dmaplitmus.program=$0" -jar "$jar" "$@"
