#!/usr/bin/env bash
# Makes sure that Slurm, MUNGE and GNU parallel are there: on Debian and its kin what is missing is installed. Their packages
# begin no daemon then: the test begins its own, with a configuration of its own.
set -euo pipefail

missing=()
command -v slurmctld > /dev/null || missing+=(slurmctld)
command -v slurmd > /dev/null || missing+=(slurmd)
command -v sbatch > /dev/null || missing+=(slurm-client)
command -v munged > /dev/null || missing+=(munge)
# `moreutils` has another program of that name.
{ command -v parallel > /dev/null && parallel --version 2> /dev/null | grep -q 'GNU parallel'; } || missing+=(parallel)
[ ${#missing[@]} -gt 0 ] || exit 0

command -v apt-get > /dev/null || { echo "There is no ${missing[*]}. Install Slurm (slurmctld, slurmd and its commands), MUNGE and GNU parallel." >&2; exit 1; }
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
fi
export DEBIAN_FRONTEND=noninteractive
# Another build on this machine may be installing as well.
apt() { apt-get -q -o DPkg::Lock::Timeout=600 "$@" >&2; }
apt update
apt install -y --no-install-recommends "${missing[@]}"
