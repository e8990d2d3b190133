#!/bin/sh
# Builds autogen and runs the main job on a copy of the sample shop, with a bundled PostgreSQL.
# Needs a JDK (17 or newer) and Maven; writes only below target/.
set -eu
root=$(CDPATH='' cd "$(dirname "$0")/.." && pwd)
say() { printf '\n\033[1m$ %s\033[0m\n' "$*"; }

cd "$root"
say mvn package
mvn -B -q -DskipTests package

rm -rf target/quick-start
cp -R samples/shop target/quick-start
cd target/quick-start
PATH=$root/target/autogen/bin:$PATH
say mvn compile
mvn -B -q compile

say autogen upgrade
autogen upgrade
say autogen check
autogen check || true
say 'autogen -m "loyalty and phone"'
file=$(autogen -m "loyalty and phone")
say "cat $file"
cat "$file"
say autogen upgrade
autogen upgrade
say autogen history
autogen history
