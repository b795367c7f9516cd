#!/usr/bin/env bash
# Publishes the trimmed tool (profile linux-x64) and lays what it draws of the examples beside what the normal build draws: every report, message and bookkeeping file, in every format and language, byte for byte.
# usage: bash tests/trimmed.sh [FOLDER]     needs: bash, dotnet; a FOLDER with a published tool is used as it is
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
folder=${1:-$work/tool}
[ -x "$folder/declaratie" ] || dotnet publish src/Declaratie.Cli -p:PublishProfile=linux-x64 -o "$folder" -v quiet -nologo
dotnet build -c Release src/Declaratie.Cli -v quiet -nologo
normal="dotnet src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll"

quarter=docs/examples/fysio.jsonl sessions=docs/examples/zittingen.jsonl gone=docs/examples/zittingen-vervallen.jsonl message=docs/examples/vektis.jsonl
year=docs/examples/praktijk.jsonl small=docs/examples/toerekenen.jsonl
period=(--from 2024-02-01 --to 2024-02-29)
printf '{"advances":"paid","rates":[{"percent":45.0},{"payor":"Unknown","percent":40.0}]}' >"$work/rates.json"
same=0 apart=0

# usage: both COMMAND...: with both tools; the answer, what is said and the exit code are the same.
both() {
  $normal "$@" >"$work/normal" 2>"$work/normal.said" && one=0 || one=$?
  "$folder/declaratie" "$@" >"$work/trimmed" 2>"$work/trimmed.said" && two=0 || two=$?
  # Exit code 2 is a slip in this script, not an answer.
  if [ $one = $two ] && [ $one != 2 ] && cmp -s "$work/normal.said" "$work/trimmed.said" && cmp -s "$work/normal" "$work/trimmed"; then
    same=$((same + 1))
  else
    apart=$((apart + 1)); echo "NOT the same ($one, $two): $*"
  fi
}

# usage: forms "FORMATS" COMMAND...: in each of these formats, in both languages.
forms() {
  local formats=$1 format language; shift
  for format in $formats; do
    for language in nl en; do both "$@" --format $format --language $language; done
  done
}

each() { forms "text json csv html xlsx" "$@"; }

each report allocated-payments $year "${period[@]}" --sections details
each report allocated-payments $year "${period[@]}" --sections summary --summarise-by who-got-paid
each report allocated-payments $year $small "${period[@]}" --sections details
each report open-transactions $year --as-of 2024-02-29
each report provider-pay $year "${period[@]}" --rates "$work/rates.json" --statements
each report settlement $year "${period[@]}"
each report receipts $year "${period[@]}"
each report compare $year "${period[@]}" --until-line 1500
each explain $year "${period[@]}" --provider AG --column total
each explain $year --credit O24-00173
each explain $year --invoice F24-00089
each report claims $quarter --from 2024-01-01 --to 2024-03-31
each report sessions $gone --month 2024-03
forms "text json" report worklist $quarter --as-of 2024-04-01
forms "text json" sessions what-if $sessions --indication schouder --date 2024-03-07
forms "text csv yuki" bookkeeping $quarter --month 2024-03
forms "xaf" bookkeeping $quarter --month 2024-03 --created 2024-04-02
forms "text json" ei check docs/examples/fout-totaal.dat
for language in nl en; do
  both ei write $message --file F2024-0311 --test --language $language
  both ei write $quarter --file F2024-0002 --language $language
done
echo "$same of $((same + apart)) the same"
exit $((apart > 0))
