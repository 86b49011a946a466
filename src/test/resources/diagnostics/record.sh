#!/bin/bash
# Records what gcc says of the broken texts beside this script: NAME.txt for each NAME.c.
#
#   record.sh [NAME.c...]
#
# A recording has a section for each way gcc is called:
#   --- program       gcc -D_GNU_SOURCE -O0, as a person calls it
#   --- module 6.1    with the flags that kbuild of that Linux takes, read off a real build
#   --- module 6.12
# A text with MODULE_LICENSE or a kernel's header is only a module, one with a header of the C
# library only a program, any other is all three.  A section has gcc's lines without the name of the file;
# those about another file begin with its name, those about the system's headers with
# <the header's name> and no line.  Notes that point into those headers are left out: they trace macros
# and declarations that are Linux's own text, and ours is another.
# Needs gcc 12 and the header packages of both kernels (/usr/src/linux-headers-*-cloud-amd64).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

flags() { # of kbuild in $1, to $2
  printf 'int unused;\n' > "$work/m.c"
  echo 'obj-m += m.o' > "$work/Makefile"
  make -C "$1" M="$work" V=1 modules 2>&1 | grep -m1 -- ' -c -o .*/m\.c' \
    | sed -e 's/^.*-Wp,-MMD,[^ ]* //' -e 's/ -c -o .*//' > "$2" || true
  [ -s "$2" ] || { echo "record.sh: no flags from $1" >&2; exit 1; }
}

plain() { # gcc's lines about file $1; of those inside the system's headers no notes, and no line
  sed -nE -e "s#^$here/##" -e '/^[^ ]+:([0-9]+:)+ (fatal error|error|warning|note): /p' |
    sed -E -e "s#^$1:##" -e "s#^(${1%.c}\.h):#\1:#;t" -e 's#^[^ ]*/([^ /:]+):([0-9]+:)+#<\1>:#' -e '/^<[^>]*>: note: /d'
}

for kernel in 6.1 6.12; do
  tree=$(ls -d /usr/src/linux-headers-$kernel.*-cloud-amd64)
  flags "$tree" "$work/flags-$kernel"
  echo "$tree" > "$work/tree-$kernel"
done
[ $# -gt 0 ] || set -- *.c
for file; do
  file=$(basename "$file")
  module=1 program=1
  if grep -qE 'MODULE_LICENSE|# *include *<(linux|asm)/' "$file"; then program=; elif grep -qE '# *include *<' "$file"; then module=; fi
  {
    if [ -n "$program" ]; then
      echo "--- program"
      gcc -D_GNU_SOURCE -O0 -S -o /dev/null "$file" 2>&1 | plain "$file" || true
    fi
    if [ -n "$module" ]; then
      for kernel in 6.1 6.12; do
        echo "--- module $kernel"
        (cd "$(cat "$work/tree-$kernel")" && eval "gcc-12 $(cat "$work/flags-$kernel") -S -o /dev/null '$here/$file'" 2>&1) \
          | plain "$file" || true
      done
    fi
  } > "${file%.c}.txt"
done
