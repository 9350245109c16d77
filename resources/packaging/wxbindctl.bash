# bash completion of wxbindctl

_wxbindctl_accounts()
{
    wxbindctl --json account list 2>/dev/null </dev/null |
        grep -o '"appid":"[^"]*"' | cut -d '"' -f 4
}

_wxbindctl()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local groups="account link qr callback reply signin token userinfo basic user exchange diagnose explain db sandbox demo"
    local options="--data --json --api-base --authorize-base --lang --verbose --passphrase-file --help --help-all --version"
    local group="" verb="" word i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
        --data | --api-base | --authorize-base | --lang | --passphrase-file) ((i++)) ;;
        -*) ;;
        *)
            if [[ -z $group ]]; then
                group=$word
            elif [[ -z $verb ]]; then
                verb=$word
            fi
            ;;
        esac
    done

    case $previous in
    --account)
        mapfile -t COMPREPLY < <(compgen -W "$(_wxbindctl_accounts)" -- "$current")
        return
        ;;
    --data | --out)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --secret-file | --passphrase-file | --qr | --logo | --case)
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --paper)
        mapfile -t COMPREPLY < <(compgen -W "A4 Letter" -- "$current")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W "png svg" -- "$current")
        return
        ;;
    --ecc)
        mapfile -t COMPREPLY < <(compgen -W "L M Q H" -- "$current")
        return
        ;;
    --lang)
        local languages="zh_CN en"
        [[ $group == userinfo ]] && languages="zh_CN zh_TW en"
        mapfile -t COMPREPLY < <(compgen -W "$languages" -- "$current")
        return
        ;;
    --kind)
        mapfile -t COMPREPLY < <(compgen -W "service test website component" -- "$current")
        return
        ;;
    --scope)
        mapfile -t COMPREPLY < <(
            compgen -W "snsapi_base snsapi_userinfo snsapi_login" -- "$current")
        return
        ;;
    --endpoint)
        mapfile -t COMPREPLY < <(
            compgen -W "sns/oauth2/access_token sns/oauth2/refresh_token sns/userinfo sns/auth \
                cgi-bin/token cgi-bin/stable_token cgi-bin/user/info" -- "$current")
        return
        ;;
    esac

    case "$group $verb" in
    " ") options="$groups $options" ;;
    "account ") options="add update list show remove check $options" ;;
    "account add") options="--appid --name --kind --domain --callback-path --component-appid --secret-file --secret-stdin $options" ;;
    "account update") options="--name --kind --domain --callback-path --component-appid --secret-file --secret-stdin $options" ;;
    "link ") options="new batch check list show again expire $options" ;;
    "link check") options="--domain --kind --account $options" ;;
    "link new") options="--account --redirect --scope --state --relay --relay-port --force-popup --force-snapshot --connect-redirect --expect --note --qr --pdf --ecc --logo $options" ;;
    "link list") options="--account --state --text --limit --after $options" ;;
    "link batch") options="--account --out --scope --dry-run --skip-bad --format --logo --pdf --per-page --paper $options" ;;
    "qr ") options="make read sheet $options" ;;
    "qr sheet") options="--attempt --out --per-page --paper --ecc --logo $options" ;;
    "qr make") options="--out --ecc --logo $options" ;;
    "callback ") options="parse listen phone relay $options" ;;
    "callback parse") options="--sent-state --seen $options" ;;
    "qr read") options="--reveal $options" ;;
    "callback phone") options="--account --interface --port --timeout --sign-in --reveal $options" ;;
    "callback relay") options="--out --account $options" ;;
    "callback listen") options="--account --port --timeout --count --sign-in --reveal $options" ;;
    "reply ") options="parse $options" ;;
    "diagnose ") options="--case $options" ;;
    "reply parse") options="--endpoint --reveal $options" ;;
    "signin "*) options="--account --fresh $options" ;;
    "token ") options="exchange refresh verify $options" ;;
    "token exchange") options="--account --reveal $options" ;;
    "token refresh") options="--account --openid --reveal $options" ;;
    "token verify") options="--account --openid --reveal $options" ;;
    "userinfo "*) options="--account --openid --lang $options" ;;
    "basic ") options="token user $options" ;;
    "basic token") options="--account --stable --force --reveal $options" ;;
    "basic user") options="--account --openid --stable $options" ;;
    "user ") options="find list show $options" ;;
    "user find") options="--account --limit --after $options" ;;
    "user list") options="--account --limit --after $options" ;;
    "user show") options="--reveal $options" ;;
    "exchange ") options="list show $options" ;;
    "exchange list") options="--filter --limit --after $options" ;;
    "exchange show") options="--reveal $options" ;;
    "db ") options="path check backup info $options" ;;
    "sandbox "*) options="--port --seed --users --lenient-order --clock --redirect $options" ;;
    "demo "*) options="--out $options" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
    case "$group $verb" in
    "qr read" | "link batch" | "reply parse" | "db backup")
        local files
        mapfile -t files < <(compgen -f -- "$current")
        COMPREPLY+=("${files[@]}")
        ;;
    "account update" | "account show" | "account remove" | "account check")
        local accounts
        mapfile -t accounts < <(compgen -W "$(_wxbindctl_accounts)" -- "$current")
        COMPREPLY+=("${accounts[@]}")
        ;;
    esac
}

complete -o filenames -F _wxbindctl wxbindctl
