# fish completion of wxbindctl

function __wxbindctl_accounts
    wxbindctl --json account list 2>/dev/null </dev/null | grep -o '"appid":"[^"]*"' | cut -d '"' -f 4
end

set -l groups account link qr callback reply signin token userinfo basic user exchange explain db sandbox demo

complete -c wxbindctl -f
complete -c wxbindctl -l data -r -F -d 'data folder'
complete -c wxbindctl -l json -d 'one JSON document'
complete -c wxbindctl -l api-base -x -d 'API address'
complete -c wxbindctl -l authorize-base -x -d 'authorize address'
complete -c wxbindctl -l lang -x -a 'zh_CN en' -d 'language'
complete -c wxbindctl -l verbose -d 'tell what is being done'
complete -c wxbindctl -l passphrase-file -r -F -d 'file with the passphrase'
complete -c wxbindctl -l help -d 'help'
complete -c wxbindctl -l help-all -d 'help of every command'
complete -c wxbindctl -l version -d 'the version'

complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a account -d 'the WeChat accounts'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a link -d 'authorize links'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a qr -d 'QR codes'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a callback -d 'what comes back from WeChat'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a reply -d 'raw reply bodies'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a signin -d 'run a callback to its end'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a token -d 'web tokens'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a userinfo -d 'fetch a profile'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a basic -d 'the basic token'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a user -d 'people and bindings'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a exchange -d 'calls to the platform'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a explain -d 'what an errcode means'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a db -d 'the database file'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a sandbox -d 'a local double of the platform'
complete -c wxbindctl -n "not __fish_seen_subcommand_from $groups" -a demo -d 'the whole journey'

complete -c wxbindctl -n '__fish_seen_subcommand_from account; and not __fish_seen_subcommand_from add update list show remove check' -a 'add update list show remove check'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l appid -x -d 'appid'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l name -x -d 'name'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l name -x -d 'name'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l kind -x -a 'service test website component' -d 'kind of account'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l kind -x -a 'service test website component' -d 'kind of account'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l domain -x -d 'registered host'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l domain -x -d 'registered host'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l callback-path -x -d 'path of the listener'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l callback-path -x -d 'path of the listener'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l component-appid -x -d 'platform appid'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l component-appid -x -d 'platform appid'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l secret-file -r -F -d 'file with the AppSecret'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l secret-file -r -F -d 'file with the AppSecret'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from add' -l secret-stdin -d 'AppSecret from standard input'
complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from update' -l secret-stdin -d 'AppSecret from standard input'

complete -c wxbindctl -n '__fish_seen_subcommand_from link; and not __fish_seen_subcommand_from new' -a 'new'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l redirect -x -d 'redirect address'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l scope -x -a 'snsapi_base snsapi_userinfo snsapi_login' -d 'scope'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l state -x -d 'state'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l force-popup -d 'send forcePopup=true'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l force-snapshot -d 'send forceSnapShot=true'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l connect-redirect -d 'send connect_redirect=1'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l expect -x -d 'person waited for'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l note -x -d 'note'
complete -c wxbindctl -n '__fish_seen_subcommand_from link; and __fish_seen_subcommand_from new' -l qr -r -F -d 'QR file'

complete -c wxbindctl -n '__fish_seen_subcommand_from qr; and not __fish_seen_subcommand_from make read' -a 'make read'
complete -c wxbindctl -n '__fish_seen_subcommand_from qr; and __fish_seen_subcommand_from make' -l out -r -F -d 'file or folder'

complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and not __fish_seen_subcommand_from parse listen' -a 'parse listen'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from parse' -l sent-state -x -d 'state that was sent'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from listen' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from listen' -l port -x -d 'port'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from listen' -l timeout -x -d 'seconds'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from listen' -l count -x -d 'callbacks'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from listen' -l sign-in -d 'sign each callback in'
complete -c wxbindctl -n '__fish_seen_subcommand_from callback; and __fish_seen_subcommand_from listen' -l reveal -d 'show the code; audited'

complete -c wxbindctl -n '__fish_seen_subcommand_from reply; and not __fish_seen_subcommand_from parse' -a 'parse'
complete -c wxbindctl -n '__fish_seen_subcommand_from reply; and __fish_seen_subcommand_from parse' -l endpoint -x -a 'sns/oauth2/access_token sns/oauth2/refresh_token sns/userinfo sns/auth cgi-bin/token cgi-bin/stable_token cgi-bin/user/info' -d 'endpoint'
complete -c wxbindctl -n '__fish_seen_subcommand_from reply; and __fish_seen_subcommand_from parse' -l reveal -d 'show secrets in full, audited'

complete -c wxbindctl -n '__fish_seen_subcommand_from signin' -l account -x -a '(__wxbindctl_accounts)' -d 'account'

complete -c wxbindctl -n '__fish_seen_subcommand_from token; and not __fish_seen_subcommand_from exchange refresh verify' -a 'exchange refresh verify'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from exchange' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from exchange' -l reveal -d 'show secrets in full, audited'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from refresh' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from refresh' -l openid -x -d 'openid'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from refresh' -l reveal -d 'show secrets in full, audited'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from verify' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from verify' -l openid -x -d 'openid'
complete -c wxbindctl -n '__fish_seen_subcommand_from token; and __fish_seen_subcommand_from verify' -l reveal -d 'show secrets in full, audited'

complete -c wxbindctl -n '__fish_seen_subcommand_from userinfo' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from userinfo' -l openid -x -d 'openid'
complete -c wxbindctl -n '__fish_seen_subcommand_from userinfo' -l lang -x -a 'zh_CN zh_TW en' -d 'language'

complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and not __fish_seen_subcommand_from token user' -a 'token user'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from token' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from token' -l stable -d 'use stable_token'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from token' -l force -d 'fetch a new one'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from token' -l reveal -d 'show secrets in full, audited'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from user' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from user' -l openid -x -d 'openid'
complete -c wxbindctl -n '__fish_seen_subcommand_from basic; and __fish_seen_subcommand_from user' -l stable -d 'use stable_token'

complete -c wxbindctl -n '__fish_seen_subcommand_from user; and not __fish_seen_subcommand_from find list show' -a 'find list show'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from find' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from find' -l limit -x -d 'rows'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from find' -l after -x -d 'cursor'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from list' -l account -x -a '(__wxbindctl_accounts)' -d 'account'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from list' -l limit -x -d 'rows'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from list' -l after -x -d 'cursor'
complete -c wxbindctl -n '__fish_seen_subcommand_from user; and __fish_seen_subcommand_from show' -l reveal -d 'show secrets in full, audited'

complete -c wxbindctl -n '__fish_seen_subcommand_from exchange; and not __fish_seen_subcommand_from list show' -a 'list show'
complete -c wxbindctl -n '__fish_seen_subcommand_from exchange; and __fish_seen_subcommand_from list' -l filter -x -a 'account= attempt= openid= step= errcode= failed=true text=' -d 'filter'
complete -c wxbindctl -n '__fish_seen_subcommand_from exchange; and __fish_seen_subcommand_from list' -l limit -x -d 'rows'
complete -c wxbindctl -n '__fish_seen_subcommand_from exchange; and __fish_seen_subcommand_from list' -l after -x -d 'cursor'
complete -c wxbindctl -n '__fish_seen_subcommand_from exchange; and __fish_seen_subcommand_from show' -l reveal -d 'show secrets in full, audited'

complete -c wxbindctl -n '__fish_seen_subcommand_from db; and not __fish_seen_subcommand_from path check backup info' -a 'path check backup info'

complete -c wxbindctl -n '__fish_seen_subcommand_from sandbox' -l port -x -d 'port'
complete -c wxbindctl -n '__fish_seen_subcommand_from sandbox' -l seed -x -d 'seed'
complete -c wxbindctl -n '__fish_seen_subcommand_from sandbox' -l users -x -d 'people'
complete -c wxbindctl -n '__fish_seen_subcommand_from sandbox' -l lenient-order -d 'take parameters in any order'
complete -c wxbindctl -n '__fish_seen_subcommand_from sandbox' -l clock -x -d 'start of the clock'
complete -c wxbindctl -n '__fish_seen_subcommand_from sandbox' -l redirect -x -d 'redirect address'

complete -c wxbindctl -n '__fish_seen_subcommand_from demo' -l out -r -F -d 'file or folder'

complete -c wxbindctl -n '__fish_seen_subcommand_from account; and __fish_seen_subcommand_from show remove check' -a '(__wxbindctl_accounts)'
complete -c wxbindctl -n '__fish_seen_subcommand_from qr reply db; and __fish_seen_subcommand_from read parse backup' -F
