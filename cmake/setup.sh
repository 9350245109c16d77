# Sourced by app/run, tests/run and .ci/run: installs what is missing, nothing else.
# setup_packages app|test

setup_packages() {
    local kinds="app" list missing=() package
    [ "$1" = test ] && kinds="app|test"
    list=$(sed -nE "s/^($kinds) //p" "$root/cmake/packages.txt")
    for package in $list; do
        dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed ||
            missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        echo "== packages: all there"
        return
    fi
    echo "== packages: installing ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and need root to install. Run as root:" >&2
            echo "  apt-get update && apt-get install ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    export DEBIAN_FRONTEND=noninteractive
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# setup_build DIR CMAKE-OPTIONS…: configures once more only when that is cheap or needed.
setup_build() {
    local dir=$1
    shift
    echo "== configure: ${dir#"$root"/}"
    cmake -S "$root" -B "$dir" -G Ninja "$@" >"$dir.log" 2>&1 || {
        cat "$dir.log" >&2
        exit 1
    }
}
