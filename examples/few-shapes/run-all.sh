#!/bin/sh
# Trains both configurations with three seeds each: about a minute and a half a run on one core.
set -eu
cd "$(dirname "$0")"
for config in baseline pull-request; do
  for seed in 1 2 3; do
    "${PYTHON:-python3}" train.py --config "$config" --seed "$seed" --out "$config/seed-$seed"
  done
done
"${PYTHON:-python3}" list-mislabelled.py > mislabelled.txt
