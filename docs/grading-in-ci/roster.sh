#!/usr/bin/env bash
# Turns the list of a class into the matrix of a GitHub workflow: one job for each learner's repository.
#
#   roster.sh roster.csv
#
# The file has two columns, name,repository, as in 'alice,course/katas-alice'. The name is the submission's in the class.
# Exit code 2 and a sentence when a line cannot be used: a name becomes a folder and the name of an artifact.
set -euo pipefail

if [ "$#" -ne 1 ] || [ ! -f "$1" ]; then
  echo "roster.sh needs the list of the class, as in 'roster.sh roster.csv'." >&2
  exit 2
fi

refuse() {
  echo "$roster($number): $1" >&2
  exit 2
}

roster=$1 number=0 count=0 entries="" seen=","
while IFS= read -r line || [ -n "$line" ]; do
  number=$((number + 1))
  line=${line#$'\xEF\xBB\xBF'} # spreadsheets begin a file with a byte-order mark
  line=${line%$'\r'}
  [ -n "$line" ] && [ "$line" != name,repository ] || continue
  name=${line%%,*} repository=${line#*,}
  [[ $name =~ ^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$ ]] || refuse "'$name' is no name. Use letters without accents, digits, '.', '_' and '-'."
  [[ $repository =~ ^[A-Za-z0-9._-]+/[A-Za-z0-9._/-]+$ ]] || refuse "'$repository' is no repository. Write its owner and its name, as in 'course/alice'."
  [[ $seen != *",${name,,},"* ]] || refuse "'$name' is there twice. Give each learner a name of their own."
  seen+="${name,,},"
  count=$((count + 1))
  entries+="${entries:+,}{\"name\":\"$name\",\"repository\":\"$repository\"}"
done < "$roster"

[ "$count" -gt 0 ] || refuse "The list names nobody. Write a line 'name,repository' for each learner."
[ "$count" -le 256 ] || refuse "The list has $count lines, and a matrix of GitHub 256 jobs at most. Cut the list, or use shards (shards.md)."
echo "{\"include\":[$entries]}"
