#!/bin/sh
# Builds autogen and runs the main job on a copy of the sample shop, with a PostgreSQL that autogen brings along.
# Needs a JDK (17 or newer) and Maven; leaves everything below target/.
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

say autogen upgrade --url embedded
autogen upgrade --url embedded
say autogen check --url embedded
autogen check --url embedded || true
say 'autogen -m "loyalty and phone" --url embedded'
file=$(autogen -m "loyalty and phone" --url embedded)
say "cat $file"
cat "$file"
say autogen upgrade --url embedded
autogen upgrade --url embedded
say autogen history --url embedded
autogen history --url embedded
