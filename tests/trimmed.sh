#!/usr/bin/env bash
# Publishes the trimmed tool (profile linux-x64) and lays what it draws of the example year beside what the normal build draws: every report, format and language, byte for byte.
# usage: bash tests/trimmed.sh [FOLDER]     needs: bash, dotnet; a FOLDER with a published tool is used as it is
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_CERT_REVOCATION_MODE=offline MSBUILDTERMINALLOGGER=off
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
folder=${1:-$work/tool}
[ -x "$folder/declaratie" ] || dotnet publish src/Declaratie.Cli -p:PublishProfile=linux-x64 -o "$folder" -v quiet -nologo
dotnet build -c Release src/Declaratie.Cli -v quiet -nologo
normal="dotnet src/Declaratie.Cli/bin/Release/net10.0/declaratie.dll"

year=docs/examples/praktijk.jsonl small=docs/examples/toerekenen.jsonl
period=(--from 2024-02-01 --to 2024-02-29)
printf '{"advances":"paid","rates":[{"percent":45.0},{"payor":"Unknown","percent":40.0}]}' >"$work/rates.json"
same=0 apart=0

# usage: each COMMAND...: with both tools; the answer, what is said and the exit code are the same.
each() {
  for format in text json csv html xlsx; do
    for language in nl en; do
      rm -f "$work/normal" "$work/trimmed"
      $normal "$@" --format $format --language $language --output "$work/normal" 2>"$work/normal.said" && one=0 || one=$?
      "$folder/declaratie" "$@" --format $format --language $language --output "$work/trimmed" 2>"$work/trimmed.said" && two=0 || two=$?
      if [ $one = $two ] && cmp -s "$work/normal.said" "$work/trimmed.said" && { [ $one = 2 ] || cmp -s "$work/normal" "$work/trimmed"; }; then
        same=$((same + 1))
      else
        apart=$((apart + 1)); echo "NOT the same ($one, $two): $* --format $format --language $language"
      fi
    done
  done
}

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
echo "$same of $((same + apart)) the same"
exit $((apart > 0))
