#!/usr/bin/env bash
# Grades one submission and writes every report a CI service can show.
#
#   grade.sh SUBMISSION REPORTS [more options of 'katas grade']
#
# SUBMISSION    the folder with exercises/NN-…/*.cs in it
# REPORTS       a folder for report.json, junit.xml, report.html and summary.md; in GitHub Actions the summary goes to the job's page
# KATAS         a katas program that is built already (else it is built here, from the kit this script lies in)
# KATAS_COURSE  the course file (else course.yaml in the kit's folder, where there is one)
# KATAS_ONLY    only these katas, as in 0,4,9-13
#
# Exit codes are those of 'katas grade': 0 passed, 1 not all passed, 2 cannot grade, 3 grader bug.
set -euo pipefail

if [ "$#" -lt 2 ]; then
  echo "grade.sh needs a submission and a folder for the reports, as in 'grade.sh alice reports'." >&2
  exit 2
fi
submission=$1
reports=$2
shift 2

kit=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
if [ -z "${KATAS:-}" ]; then
  dotnet build "$kit/grader/Katas.Cli" --configuration Release --nologo --verbosity quiet
  KATAS="$kit/artifacts/bin/Katas.Cli/release/Katas.Cli"
fi

options=()
[ -n "${KATAS_COURSE:-}" ] || [ ! -f "$kit/course.yaml" ] || KATAS_COURSE="$kit/course.yaml"
[ -z "${KATAS_COURSE:-}" ] || options+=(--course "$KATAS_COURSE")
[ -z "${KATAS_ONLY:-}" ] || options+=(--kata "$KATAS_ONLY")

mkdir -p "$reports"
exec "$KATAS" grade "$submission" \
  --json "$reports/report.json" \
  --junit "$reports/junit.xml" \
  --html "$reports/report.html" \
  --summary "${GITHUB_STEP_SUMMARY:-$reports/summary.md}" \
  "${options[@]}" "$@"
