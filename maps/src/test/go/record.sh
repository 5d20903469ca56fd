#!/bin/sh
# Records what a real Go does, for GoConformanceTest: usage: record.sh [path of the go program]
# A transcript is src/test/resources/go/<version>-<map>.txt; it replaces the old one only when it is complete.
# Go 1.24 has both maps: with GOEXPERIMENT=noswissmap,nosynchashtriemap in the environment it records the classic one.
set -eu

go=${1:-go}
command -v "$go" >/dev/null 2>&1 || {
    echo "record.sh: no go program '$go'; install Go or give its path: record.sh /path/to/bin/go" >&2
    exit 1
}
go=$(command -v "$go")
case $go in /*) ;; *) go=$PWD/$go ;; esac
cd "$(dirname "$0")"
export CGO_ENABLED=0 GO111MODULE=off GOTOOLCHAIN=local GOPROXY=off
unset GOFLAGS GOTRACEBACK GODEBUG || true

attempts=20
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Only the programs whose build constraint this Go meets.
programs=$("$go" list -f '{{range .GoFiles}}{{.}}
{{end}}' . | sed -n '/^figures\.go$/d; s/\.go$//p')

build() {
    "$go" build -o "$work/$1" "$1.go" figures.go
}

# How the program ended: the status and the first line on stderr.
record_end() {
    status=0
    "$work/$1" >/dev/null 2>"$work/stderr" || status=$?
    if [ "$status" -ne 0 ]; then
        echo "$1 stderr=$(head -n 1 "$work/stderr")"
        echo "$1 status=$status"
    fi
}

record_fatal() {
    attempt=0
    while [ "$attempt" -lt "$attempts" ]; do
        record_end "$1" >"$work/end"
        if [ -s "$work/end" ]; then
            cat "$work/end"
            return
        fi
        attempt=$((attempt + 1))
    done
    echo "record.sh: $1 ended normally $attempts times; Go saw no misuse" >&2
    exit 1
}

record_panic() {
    record_end "$1" >"$work/end"
    [ -s "$work/end" ] || { echo "record.sh: $1 did not panic" >&2; exit 1; }
    cat "$work/end"
}

record_figures() {
    "$work/$1" >"$work/figures" || { echo "record.sh: $1 failed" >&2; exit 1; }
    sed "s/^/$1 /" "$work/figures"
}

{
    echo "# Go: $("$go" env GOVERSION)"
    echo "# Platform: $("$go" env GOOS)/$("$go" env GOARCH)"
    for program in $programs; do
        build "$program"
        case $program in
            generation_*) generation=$("$work/$program") && echo "# Map: $generation" ;;
            *) echo "$program" >>"$work/scenarios" ;;
        esac
    done
    while read -r program; do
        case $program in
            fatal_*) record_fatal "$program" ;;
            panic_*) record_panic "$program" ;;
            *) record_figures "$program" ;;
        esac
    done <"$work/scenarios"
} >"$work/transcript"

folder=../resources/go
mkdir -p "$folder"
transcript=$folder/$("$go" env GOVERSION)-$generation.txt
cp "$work/transcript" "$transcript.new"
mv "$transcript.new" "$transcript"
echo "recorded $(grep -vc '^#' "$transcript") lines in $transcript"
