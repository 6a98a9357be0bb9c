# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Read by run.sh, test.sh and .ci/run: which Debian 12 packages they need, how these are installed, how a preset is built.

# packages_for PURPOSE: one name a line.
packages_for()
{
    case "$1" in
        build) # and to run
            printf '%s\n' g++ cmake ninja-build pkg-config \
                qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6svg6 qt6-pdf-dev \
                libsqlite3-dev libsqlitecpp-dev libexpected-dev libvalijson-dev libsodium-dev libmuparser-dev \
                libqpdf-dev libharfbuzz-dev libcsv-dev \
                libhunspell-dev hunspell-en-us hunspell-de-de \
                qt6-qpa-plugins qt6-wayland qt6-translations-l10n fonts-dejavu-core
            ;;
        test) # programs that look at what Panelbook wrote, and fonts of other scripts
            printf '%s\n' poppler-utils qpdf fonts-noto-core fonts-noto-cjk ccache \
                desktop-file-utils appstream libxml2-utils shared-mime-info
            ;;
        check) # of the sources
            printf '%s\n' clang-format clang-tidy git shellcheck
            ;;
    esac
}

say() { printf 'panelbook: %s\n' "$*"; }

fail()
{
    printf 'panelbook: %s\n' "$*" >&2
    exit 1
}

as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "packages are missing: become root or install sudo, then run this again."
    fi
}

# need_packages PURPOSE…: installs what is missing; asks for no password and no network when nothing is.
need_packages()
{
    local purpose wanted installed missing
    command -v apt-get >/dev/null || {
        say "this is no Debian: taking the libraries named in packaging/packages.sh to be there"
        return 0
    }
    wanted=$(for purpose in "$@"; do packages_for "$purpose"; done | sort -u)
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u)
    mapfile -t missing < <(comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed"))
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${#missing[@]} packages and what they need: ${missing[*]}"
    as_root apt-get -qq update || fail "the package lists could not be fetched; apt's reason stands above."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=60 \
        --no-install-recommends install "${missing[@]}" \
        >/dev/null || fail "the packages could not be installed; apt's reason stands above."
}

# build PRESET [TARGET]: configures, and builds what has changed since the last time.
build()
{
    say "building in build/$1 (the first time takes some minutes)"
    mkdir -p "build/$1" 2>/dev/null || true
    [ -w "build/$1" ] || fail "build/$1 cannot be written; does it belong to root?"
    cmake --preset "$1" >"build/$1/configure.log" 2>&1 || {
        cat "build/$1/configure.log" >&2
        fail "the build could not be configured; the reason stands above."
    }
    cmake --build --preset "$1" ${2:+--target "$2"} || fail "the build failed; the compiler's messages stand above."
}
