<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wxbind::AccountChecks</name>
    <message>
        <source>Name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished">TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests DNS, TLS, the clock, the basic token, the IP whitelist and the domains. Fetches a basic token when none is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::AccountChooser</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::AccountForm</name>
    <message>
        <source>Platform token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website application (QR on a desktop page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account managed by a third-party platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web-authorization domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One host a line, as registered: no scheme, no path. A test account may carry host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed at once with the vault&apos;s key, never shown again, never in a log or an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::AccountsPage</name>
    <message>
        <source>%1 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings and its sealed AppSecret go. An account that people are bound to or that sign-ins name is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::ApiWords</name>
    <message>
        <source>WeChat is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat could not serve the call just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute. A code that was sent may be spent: make a new link for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not accept this token or AppSecret: it is of another kind, of another account, or a newer one was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which kind of token was sent, and that one program alone fetches the basic token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid not valid here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This openid does not belong to this account, or its letters changed case on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all 28 characters, upper and lower case too, and the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong appid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not know this appid, or it is of another kind of account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the appid afresh from mp.weixin.qq.com: wx and 16 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not recognise this token: cut off, changed on the way, or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the token; if that fails, send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat does not accept this code: it is used up, or it belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that link and exchange use the same account, then send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token has ended. The user and the binding are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link; the user has to authorize again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong AppSecret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppSecret does not belong to this appid, or it was reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the current AppSecret of the account, then send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code has been used and cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link. If it happens often, look for a second callback or a page that is loaded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not on the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address this machine calls from is not on the account&apos;s IP whitelist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address in the errmsg to the whitelist on mp.weixin.qq.com and wait a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat&apos;s risk control refuses this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has to settle it in WeChat; nothing can be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecret frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s AppSecret is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw it on mp.weixin.qq.com and wait ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange carried no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the whole callback address: the user refused, or its query was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is past its two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token is past its 30 days. The user and the binding are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five minutes passed between the callback and the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person changed the WeChat password, so the tokens ended. The binding is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily quota used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s daily allowance for this call is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until tomorrow, or clear the quota: at most ten times a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many calls in one minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not make this call: a snsapi_base or snapshot token, or a kind of account without the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a link with snsapi_userinfo, and check the account&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat has restricted this person or this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account&apos;s notices; the person has to settle it in WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address this machine calls from is not registered with the third-party platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the address on open.weixin.qq.com.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptModel</name>
    <message>
        <source>expects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptPane</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange</source>
        <translation type="unfinished">交换</translation>
    </message>
    <message>
        <source>Evidence: none, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. This sign-in needs nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptWords</name>
    <message>
        <source>Waiting for the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is out. Nobody came back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback came and the calls to WeChat are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user agreed, a new user was created and the openid was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The openid was known, so userinfo was not fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: snapshot user; nickname and openid may be invented. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: another person came than was expected. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unionid belongs to two people here. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The openid is not known here, and snsapi_base brings no more than the openid. Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user refused: there is a state but no code. Nothing was sent to WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link expired before anybody came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its callback came %n times; only the first was acted on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let the user scan the QR code with WeChat, or open the link inside WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user to tap &quot;使用完整服务&quot; on the page in WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who used the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link to the right person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the people who hold this unionid and decide who is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link with scope snsapi_userinfo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user; if they want to sign in, send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follower info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, known user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, new user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: snapshot user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: another person came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: one unionid, two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs userinfo consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptsPage</name>
    <message>
        <source>No sign-in fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at note, state, openid and link of every sign-in of this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in begins with a link, or with a callback pasted into the box on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by note, openid, state or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see its picture, what happened and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::BindingBlock</name>
    <message>
        <source>Web token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No web token is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy openid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: a base grant does not bring it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the account is not bound to an Open Platform account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: only snsapi_userinfo may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex, places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the platform has not given them since 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::CallbackPanel</name>
    <message>
        <source>Nobody listens here; callbacks come by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening at %1: callbacks come by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole address, its query, a bare code or a log line. A code is spent once and lives five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://…?code=…&amp;state=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, state %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user refused: there is a state (%1) but no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable callback.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::Cli</name>
    <message>
        <source>appid: wx and 16 hex digits</source>
        <translation>appid：wx 加 16 位十六进制数字</translation>
    </message>
    <message>
        <source>what you call the account</source>
        <translation>您给这个账号起的名字</translation>
    </message>
    <message>
        <source>service (default), test, website or component</source>
        <translation>service（服务号，默认）、test（测试号）、website（网站应用）或 component（第三方平台代管）</translation>
    </message>
    <message>
        <source>registered web-authorization host; may be given several times</source>
        <translation>登记的网页授权域名；可以给多次</translation>
    </message>
    <message>
        <source>path the listener accepts (default /wx/callback)</source>
        <translation>监听器接受的路径（默认 /wx/callback）</translation>
    </message>
    <message>
        <source>appid of the third-party platform, for kind component</source>
        <translation>第三方平台的 appid，用于 component 类型</translation>
    </message>
    <message>
        <source>file whose first line is the AppSecret; else WXBIND_SECRET</source>
        <translation>第一行是 AppSecret 的文件；不给时用 WXBIND_SECRET</translation>
    </message>
    <message>
        <source>the AppSecret is the first line of standard input</source>
        <translation>AppSecret 是标准输入的第一行</translation>
    </message>
    <message>
        <source>appid of the account</source>
        <translation>账号的 appid</translation>
    </message>
    <message>
        <source>the WeChat accounts this console serves</source>
        <translation>本控制台服务的微信账号</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>全部账号</translation>
    </message>
    <message>
        <source>one account</source>
        <translation>一个账号</translation>
    </message>
    <message>
        <source>remove an account and its secret</source>
        <translation>删除账号及其密钥</translation>
    </message>
    <message>
        <source>DNS, TLS, clock, basic token, whitelist and domains</source>
        <translation>检查 DNS、TLS、时钟、基础令牌、白名单和域名</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>appid</source>
        <translation>appid</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>API</source>
        <translation>接口地址</translation>
    </message>
    <message>
        <source>authorize</source>
        <translation>授权地址</translation>
    </message>
    <message>
        <source>callback path</source>
        <translation>回调路径</translation>
    </message>
    <message>
        <source>component</source>
        <translation>第三方平台</translation>
    </message>
    <message>
        <source>AppSecret kept</source>
        <translation>已保存 AppSecret</translation>
    </message>
    <message>
        <source>No account yet. Add one with: wxbindctl account add</source>
        <translation>还没有账号。添加：wxbindctl account add</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>登录尝试</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>of cgi-bin/stable_token instead of cgi-bin/token</source>
        <translation>用 cgi-bin/stable_token，而不是 cgi-bin/token</translation>
    </message>
    <message>
        <source>fetch a new one though the kept one is good; the old one dies</source>
        <translation>即使保存的仍有效也重新获取；旧的随即失效</translation>
    </message>
    <message>
        <source>the account&apos;s own token, another than the web tokens</source>
        <translation>账号自己的基础令牌，与网页授权令牌不同</translation>
    </message>
    <message>
        <source>the basic token: kept while it is good, else fetched</source>
        <translation>基础令牌：有效时用保存的，否则获取</translation>
    </message>
    <message>
        <source>what the account knows of a follower (cgi-bin/user/info)</source>
        <translation>账号掌握的粉丝信息（cgi-bin/user/info）</translation>
    </message>
    <message>
        <source>code, query, address or log line that came back; - reads standard input</source>
        <translation>返回的 code、查询串、地址或日志行；- 表示读标准输入</translation>
    </message>
    <message>
        <source>the state that was sent, to be compared</source>
        <translation>当初发出的 state，用来比较</translation>
    </message>
    <message>
        <source>loopback port; 0 (default): a free one</source>
        <translation>本机端口；0（默认）：自动选空闲端口</translation>
    </message>
    <message>
        <source>stop after so many seconds; 0 (default): when interrupted</source>
        <translation>多少秒后停止；0（默认）：直到被中断</translation>
    </message>
    <message>
        <source>stop after so many callbacks; 0 (default): no limit</source>
        <translation>收到多少次回调后停止；0（默认）：不限</translation>
    </message>
    <message>
        <source>sign each callback in and print what became of it</source>
        <translation>对每次回调完成登录并打印结果</translation>
    </message>
    <message>
        <source>what comes back from WeChat</source>
        <translation>微信返回的内容</translation>
    </message>
    <message>
        <source>take a callback apart; sends nothing</source>
        <translation>解析回调；不发送任何请求</translation>
    </message>
    <message>
        <source>catch callbacks on loopback, one document each</source>
        <translation>在本机接收回调，每次输出一个文档</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>登录没有成功</translation>
    </message>
    <message>
        <source>The callback has arrived</source>
        <translation>回调已收到</translation>
    </message>
    <message>
        <source>You may close this page.</source>
        <translation>可以关闭此页面。</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>The user agreed; here is the code.</source>
        <translation>用户已同意，code 如下。</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>用户拒绝了。</translation>
    </message>
    <message>
        <source>There is no code in this text.</source>
        <translation>这段文本里没有 code。</translation>
    </message>
    <message>
        <source>This text cannot be used as a callback.</source>
        <translation>这段文本不能当作回调使用。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>schema version</source>
        <translation>结构版本</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 bytes of WAL</source>
        <translation>%1 字节，另有 WAL %2 字节</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>openid collation</source>
        <translation>openid 排序规则</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>bindings</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>登录尝试</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交换记录</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>The database is damaged:</source>
        <translation>数据库已损坏：</translation>
    </message>
    <message>
        <source>where the copy goes; must not be there yet</source>
        <translation>副本的位置；该文件不能已存在</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>the database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>它在哪里</translation>
    </message>
    <message>
        <source>whether it is sound</source>
        <translation>它是否完好</translation>
    </message>
    <message>
        <source>copy it while it is in use</source>
        <translation>在使用中备份</translation>
    </message>
    <message>
        <source>integrity, schema version, sizes, collation</source>
        <translation>完整性、结构版本、大小、排序规则</translation>
    </message>
    <message>
        <source>folder for wxbind-demo-qr.png (default: where you are)</source>
        <translation>放置 wxbind-demo-qr.png 的文件夹（默认：当前目录）</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1：没有这个文件夹</translation>
    </message>
    <message>
        <source>the whole journey on a private sandbox: link, QR file, consent, callback, exchange, userinfo, bound user, second sign-in, refresh</source>
        <translation>在私有沙箱上走完全程：链接、二维码文件、同意授权、回调、换取令牌、用户信息、绑定用户、再次登录、刷新</translation>
    </message>
    <message>
        <source>A sandbox answers at %1</source>
        <translation>沙箱运行在 %1</translation>
    </message>
    <message>
        <source>Link made and stored: %1</source>
        <translation>链接已生成并保存：%1</translation>
    </message>
    <message>
        <source>QR code written, and read back byte for byte: %1</source>
        <translation>二维码已写入，读回后逐字节一致：%1</translation>
    </message>
    <message>
        <source>%1 opened the link and agreed</source>
        <translation>%1 打开链接并同意授权</translation>
    </message>
    <message>
        <source>The callback brought a code, %1, and our state</source>
        <translation>回调带回 code（%1）和我们的 state</translation>
    </message>
    <message>
        <source>Bound: %1 is now %2, %3</source>
        <translation>已绑定：%1 对应 %2，%3</translation>
    </message>
    <message>
        <source>A second link for the same person</source>
        <translation>为同一个人再生成一个链接</translation>
    </message>
    <message>
        <source>Signed in again as %1, without asking userinfo</source>
        <translation>再次以 %1 登录，没有请求用户信息</translation>
    </message>
    <message>
        <source>Token refreshed, good until %1</source>
        <translation>令牌已刷新，有效至 %1</translation>
    </message>
    <message>
        <source>Everything worked. Try the window next: wxbind</source>
        <translation>一切正常。接下来试试窗口程序：wxbind</translation>
    </message>
    <message>
        <source>Give the vault&apos;s passphrase with --passphrase-file FILE or in WXBIND_PASSPHRASE. Where there is no vault yet, the first passphrase given makes one.</source>
        <translation>请用 --passphrase-file FILE 或 WXBIND_PASSPHRASE 提供保险库口令。还没有保险库时，第一次给出的口令会创建一个。</translation>
    </message>
    <message>
        <source>See wxbindctl --help, or --help of the command.</source>
        <translation>请看 wxbindctl --help 或该命令的 --help。</translation>
    </message>
    <message>
        <source>Error (%1): %2</source>
        <translation>错误（%1）：%2</translation>
    </message>
    <message>
        <source>account=, attempt=, openid=, step=, errcode=, failed=true or text= and what it is to be; may be given several times, all must fit</source>
        <translation>account=、attempt=、openid=、step=、errcode=、failed=true 或 text=，后接要匹配的值；可以给多次，须全部符合</translation>
    </message>
    <message>
        <source>at most so many (default 50)</source>
        <translation>最多多少条（默认 50）</translation>
    </message>
    <message>
        <source>only exchanges older than this one</source>
        <translation>只列出比这一条更早的</translation>
    </message>
    <message>
        <source>--filter: this cannot be read: %1</source>
        <translation>--filter：无法识别：%1</translation>
    </message>
    <message>
        <source>--after: not the number of an exchange: %1</source>
        <translation>--after：不是交换记录的编号：%1</translation>
    </message>
    <message>
        <source>number of the exchange, with or without #</source>
        <translation>交换记录的编号，带不带 # 均可</translation>
    </message>
    <message>
        <source>not the number of an exchange: %1</source>
        <translation>不是交换记录的编号：%1</translation>
    </message>
    <message>
        <source>every call to the platform, as evidence</source>
        <translation>对平台的每次调用，留作证据</translation>
    </message>
    <message>
        <source>the calls, newest first</source>
        <translation>调用列表，最新的在前</translation>
    </message>
    <message>
        <source>one call with headers and bodies, masked</source>
        <translation>一次调用的头和正文，已打码</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>errmsg</source>
        <translation>errmsg</translation>
    </message>
    <message>
        <source>rid</source>
        <translation>rid</translation>
    </message>
    <message>
        <source>took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Reply, %1 bytes</source>
        <translation>响应，%1 字节</translation>
    </message>
    <message>
        <source>No exchange fits.</source>
        <translation>没有符合的交换记录。</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>errcode, or a piece of the error&apos;s text; - reads standard input</source>
        <translation>errcode，或错误文字的一段；- 表示读标准输入</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>fix</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>what an errcode or an error page means, and what helps</source>
        <translation>某个 errcode 或错误页的含义与处理办法</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>where WeChat sends the user back to, plain, not percent-encoded</source>
        <translation>微信把用户送回的地址，原样填写，不要百分号编码</translation>
    </message>
    <message>
        <source>snsapi_base or snsapi_userinfo (default); snsapi_login for website accounts</source>
        <translation>snsapi_base 或 snsapi_userinfo（默认）；网站应用用 snsapi_login</translation>
    </message>
    <message>
        <source>own state, a-z A-Z 0-9; else 32 random hex digits</source>
        <translation>自定 state，限 a-z A-Z 0-9；不给时用 32 位随机十六进制数字</translation>
    </message>
    <message>
        <source>send forcePopup=true</source>
        <translation>发送 forcePopup=true</translation>
    </message>
    <message>
        <source>send forceSnapShot=true</source>
        <translation>发送 forceSnapShot=true</translation>
    </message>
    <message>
        <source>send connect_redirect=1</source>
        <translation>发送 connect_redirect=1</translation>
    </message>
    <message>
        <source>user id, openid or unionid of the person who is waited for</source>
        <translation>所等之人的用户编号、openid 或 unionid</translation>
    </message>
    <message>
        <source>a note to find the attempt by</source>
        <translation>便于查找这次登录的备注</translation>
    </message>
    <message>
        <source>write the QR code to this .png or .svg file</source>
        <translation>把二维码写入此 .png 或 .svg 文件</translation>
    </message>
    <message>
        <source>authorize links, step 1</source>
        <translation>授权链接，第一步</translation>
    </message>
    <message>
        <source>make a link, store it as a waiting attempt and print it</source>
        <translation>生成链接，保存为等待中的登录，然后打印</translation>
    </message>
    <message>
        <source>version %1, ECC %2, %3 × %3 modules</source>
        <translation>版本 %1，纠错 %2，%3 × %3 模块</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR file</source>
        <translation>二维码文件</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>openid of the person in this account</source>
        <translation>此人在该账号下的 openid</translation>
    </message>
    <message>
        <source>show codes and tokens in full; this is written to the audit</source>
        <translation>完整显示 code 和令牌；会写入审计</translation>
    </message>
    <message>
        <source>folder of the database and the settings; else WXBIND_DATA, else the platform&apos;s application-data folder</source>
        <translation>数据库和设置所在的文件夹；不给时用 WXBIND_DATA，再不然用系统的应用数据目录</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>在标准输出上给出一个 JSON 文档</translation>
    </message>
    <message>
        <source>stands in for the account&apos;s API address; plain http for loopback only</source>
        <translation>代替账号的接口地址；只有本机地址可用 http</translation>
    </message>
    <message>
        <source>stands in for the account&apos;s authorize address</source>
        <translation>代替账号的授权地址</translation>
    </message>
    <message>
        <source>language of the sentences: zh_CN or en</source>
        <translation>语句所用语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>tell on stderr what is being done</source>
        <translation>在标准错误上说明正在做什么</translation>
    </message>
    <message>
        <source>file whose first line opens the vault where there is no keychain; else WXBIND_PASSPHRASE</source>
        <translation>没有系统钥匙串时，第一行用来打开保险库的文件；不给时用 WXBIND_PASSPHRASE</translation>
    </message>
    <message>
        <source>%1: not an absolute http(s) address</source>
        <translation>%1：不是完整的 http(s) 地址</translation>
    </message>
    <message>
        <source>%1: plain http is for loopback addresses only; use https</source>
        <translation>%1：http 只能用于本机地址，请用 https</translation>
    </message>
    <message>
        <source>The command line of wxbind, the console for WeChat Official Account sign-in.</source>
        <translation>wxbind（微信公众号登录控制台）的命令行。</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>since</source>
        <translation>关注时间</translation>
    </message>
    <message>
        <source>unionid</source>
        <translation>unionid</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>came by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>QR scene</source>
        <translation>二维码场景</translation>
    </message>
    <message>
        <source>(no nickname was sent)</source>
        <translation>（没有返回昵称）</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>avatar</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>privilege</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>what the code says; - reads standard input</source>
        <translation>二维码的内容；- 表示读标准输入</translation>
    </message>
    <message>
        <source>the .png or .svg file to write</source>
        <translation>要写入的 .png 或 .svg 文件</translation>
    </message>
    <message>
        <source>a picture; - reads standard input</source>
        <translation>图片；- 表示读标准输入</translation>
    </message>
    <message>
        <source>QR codes of any text</source>
        <translation>任意文字的二维码</translation>
    </message>
    <message>
        <source>write a QR code to a file</source>
        <translation>把二维码写入文件</translation>
    </message>
    <message>
        <source>read the QR code in a picture</source>
        <translation>读取图片里的二维码</translation>
    </message>
    <message>
        <source>%1: the name of a QR file ends in .png or .svg</source>
        <translation>%1：二维码文件名须以 .png 或 .svg 结尾</translation>
    </message>
    <message>
        <source>whose reply it is, such as sns/oauth2/access_token or sns/userinfo</source>
        <translation>是哪个接口的响应，例如 sns/oauth2/access_token 或 sns/userinfo</translation>
    </message>
    <message>
        <source>the body as found in a log; - reads standard input</source>
        <translation>日志里的响应正文；- 表示读标准输入</translation>
    </message>
    <message>
        <source>A good reply.</source>
        <translation>正常的响应。</translation>
    </message>
    <message>
        <source>The platform answered with an error.</source>
        <translation>平台返回了错误。</translation>
    </message>
    <message>
        <source>Not a reply of this endpoint.</source>
        <translation>不是这个接口的响应。</translation>
    </message>
    <message>
        <source>raw reply bodies, as found in a log</source>
        <translation>日志里的原始响应正文</translation>
    </message>
    <message>
        <source>take a reply apart; sends nothing</source>
        <translation>解析响应；不发送任何请求</translation>
    </message>
    <message>
        <source>same seed, same people, openids and tokens (default 1)</source>
        <translation>种子相同，则人物、openid 和令牌相同（默认 1）</translation>
    </message>
    <message>
        <source>so many people (default 24, all of them named)</source>
        <translation>多少个人（默认 24，均有名字）</translation>
    </message>
    <message>
        <source>take the link&apos;s parameters in any order; the platform does not</source>
        <translation>接受任意顺序的链接参数；真实平台不接受</translation>
    </message>
    <message>
        <source>where its clock starts, ISO 8601, such as 2026-01-31T12:00:00Z</source>
        <translation>时钟的起点，ISO 8601 格式，例如 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>redirect address to register with the first account; may be given several times</source>
        <translation>登记到第一个账号的回调地址；可以给多次</translation>
    </message>
    <message>
        <source>--clock: not a time in ISO 8601: %1</source>
        <translation>--clock：不是 ISO 8601 时间：%1</translation>
    </message>
    <message>
        <source>a local double of the platform: says where it is, then serves until stopped</source>
        <translation>平台的本机替身：先报出地址，然后一直服务到被停止</translation>
    </message>
    <message>
        <source>run a callback to its end: exchange, userinfo, bound user</source>
        <translation>把回调办到底：换取令牌、用户信息、绑定用户</translation>
    </message>
    <message>
        <source>the code; - reads standard input</source>
        <translation>code；- 表示读标准输入</translation>
    </message>
    <message>
        <source>web tokens, steps 2 and 3, one by one</source>
        <translation>网页授权令牌，第二、三步，逐个执行</translation>
    </message>
    <message>
        <source>spend a code for a token; binds nobody, is never retried</source>
        <translation>用 code 换令牌；不绑定任何人，绝不重试</translation>
    </message>
    <message>
        <source>refresh the kept token</source>
        <translation>刷新保存的令牌</translation>
    </message>
    <message>
        <source>ask the platform whether the kept token is good</source>
        <translation>向平台验证保存的令牌是否有效</translation>
    </message>
    <message>
        <source>yes: a snapshot user, do not bind</source>
        <translation>是：快照页用户，不要绑定</translation>
    </message>
    <message>
        <source>Web token of %1</source>
        <translation>%1 的网页授权令牌</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>快照页</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>refresh until</source>
        <translation>可刷新至</translation>
    </message>
    <message>
        <source>kept from before</source>
        <translation>此前保存的</translation>
    </message>
    <message>
        <source>just fetched</source>
        <translation>刚刚获取的</translation>
    </message>
    <message>
        <source>Basic token of the account, %1</source>
        <translation>账号的基础令牌，%1</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no such command: %1</source>
        <translation>没有这个命令：%1</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少内容：%1</translation>
    </message>
    <message>
        <source>This is not understood here: %1</source>
        <translation>这里不认识：%1</translation>
    </message>
    <message>
        <source>This value cannot be used: %1</source>
        <translation>这个值不能用：%1</translation>
    </message>
    <message>
        <source>An option wants another number of values: %1</source>
        <translation>选项的值个数不对：%1</translation>
    </message>
    <message>
        <source>These options do not go together: %1</source>
        <translation>这些选项不能同时使用：%1</translation>
    </message>
    <message>
        <source>The command line cannot be read: %1</source>
        <translation>命令行无法识别：%1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必需）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>不能与之同用</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>the help of every command</source>
        <translation>显示所有命令的帮助</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see how it is called.</source>
        <translation>运行“%1 --help”查看用法。</translation>
    </message>
    <message>
        <source>The options of wxbindctl itself (--data, --json, --api-base, --authorize-base, --lang, -v, --passphrase-file) may stand here too; see wxbindctl --help.</source>
        <translation>wxbindctl 自身的选项（--data、--json、--api-base、--authorize-base、--lang、-v、--passphrase-file）也可以写在这里；见 wxbindctl --help。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 internal error, 2 wrong usage or no way into the vault, 3 network, 4 the platform answered with an errcode, 5 database, 6 conflict, stale or held, 7 input judged bad, 8 not found, 130 cancelled.</source>
        <translation>退出状态：0 完成，1 内部错误，2 用法错误或打不开保险库，3 网络，4 平台返回 errcode，5 数据库，6 冲突、已过时或被保留，7 输入不合格，8 未找到，130 已取消。</translation>
    </message>
    <message>
        <source>only people of this account</source>
        <translation>只列出此账号的人</translation>
    </message>
    <message>
        <source>go on after this cursor of the page before</source>
        <translation>从上一页给出的游标之后继续</translation>
    </message>
    <message>
        <source>user id, openid, unionid or any part of a nickname; - reads standard input</source>
        <translation>用户编号、openid、unionid 或昵称的任意部分；- 表示读标准输入</translation>
    </message>
    <message>
        <source>user id (U-…), openid or unionid</source>
        <translation>用户编号（U-…）、openid 或 unionid</translation>
    </message>
    <message>
        <source>people and their bindings</source>
        <translation>用户及其绑定</translation>
    </message>
    <message>
        <source>look for people</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>all people, page by page</source>
        <translation>全部用户，分页列出</translation>
    </message>
    <message>
        <source>everything about one person: bindings, profile, attempts, exchanges, history</source>
        <translation>一个人的全部信息：绑定、资料、登录尝试、交换记录、历史</translation>
    </message>
    <message>
        <source>language of the places: zh_CN (default), zh_TW or en; for the language of this program put --lang before the command</source>
        <translation>地区名所用语言：zh_CN（默认）、zh_TW 或 en；要改本程序的语言，请把 --lang 写在命令之前</translation>
    </message>
    <message>
        <source>fetch a profile with the kept web token, step 4</source>
        <translation>用保存的网页授权令牌获取资料，第四步</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>unbound</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>no binding</source>
        <translation>无绑定</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>token until</source>
        <translation>令牌有效至</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>登录尝试</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>what</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>没有符合的人。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>约 %1 人</translation>
    </message>
    <message>
        <source>More with --after %1</source>
        <translation>更多：--after %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>wxbind::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::DialogConfirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 – %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangePane</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request as sent, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply as sent, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid</source>
        <translation type="unfinished">openid</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The platform does not look up rids of /sns/ calls (76022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation type="unfinished">%1 毫秒 {1 %2 ?}</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 毫秒</translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangeWords</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a platform reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This errcode is not in the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errcode is 0: success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no errcode: success.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangesPage</name>
    <message>
        <source>No call fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at endpoint, rid, errmsg and address of every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request of this console is kept here, masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest %1 calls; older ones follow as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by endpoint, rid, errmsg or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to see what was asked and what came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::FaultWords</name>
    <message>
        <source>Cannot reach the other side. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was not finished is not half there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown: the request went out, no reply came. It was not sent again and will not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not what this call answers. The raw bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status %1 instead of 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errcode %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat refused the call. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown state. It was not issued here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This state was used before. The callback was counted and not acted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too old: its state has expired. Nothing was sent to WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this first. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records claim the same thing. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that is needed here cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and the address of the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network on the way to WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the code as spent and send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw reply: a proxy or a login page may have answered in WeChat&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw reply: something on the way, such as a proxy, answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up errcode %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a link made here, for this database. Do not accept the callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the first callback of this link. For another sign-in, send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the rights on the data folder, then run the database check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at both records and decide which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the vault, or give the passphrase, and store the AppSecret again if needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::FindingWords</name>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address, its query or the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole address the browser came back with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user refused: there is a state but no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user; if they want to sign in, send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state, so nobody can tell which link this code belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole address instead of the code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state is not the one that was sent: another link, or changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this callback. Send a new link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 comes more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who adds it. Where the values differ, no value is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code behind the hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code and state stand behind the hash sign, where a server does not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a redirect address without a hash route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter has a broken percent sequence, was encoded twice, or is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address again from the browser or the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an authorize link, not the address the user came back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in WeChat, and paste the address that comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no appid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the appid of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual appid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appid %1 does not look like one: wx and 16 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it afresh from mp.weixin.qq.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no redirect_uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the page that takes the callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an absolute http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect host not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect host %1 is not registered. Registered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the registered host, or register exactly this one as web authorization domain. A sub-domain is another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address carries the port &quot;%1&quot;. A real account takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the page on the usual port and drop it from the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a local address. A real account takes public host names only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a registered host name, or a test account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fragment in the redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code and state will stand before %1, where a hash route does not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address without a hash, or read the query before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code comes back unencrypted over http. Some accounts answer page error 10039.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address has a blank or an invisible character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address has a user name before an @ sign; what follows it is the real host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everything before the @ sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address is percent-encoded already. The link encodes it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the plain address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own %1 parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect address has a parameter %1 of its own. WeChat adds another one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the page&apos;s own parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login page knows cn and en, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cn or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain is noted for this account, so %1 could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the web authorization domains of the account as they stand on mp.weixin.qq.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a scope this account can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use snsapi_base or snsapi_userinfo; for a website, snsapi_login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of another product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to an account of kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts use snsapi_base or snsapi_userinfo, website accounts snsapi_login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has no state. Without one a callback cannot be told from a forged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to the program: 32 random hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State has other characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state holds the character %1. Only letters a-z, A-Z and digits are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters and digits, and keep the rest on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state has %1 bytes; 128 are allowed. The user would see: state 参数过长.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a short key in state and keep the rest on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No component appid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is managed by a third-party platform, but its component_appid is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the component_appid of the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of link does not know the option %1. It is left out or ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the option off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect_redirect on a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect_redirect=1 stops double callbacks on Android, but was reported to break authorization in WeChat for PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off for users at a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link too long for a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is %1 bytes longer than the %2 that a readable QR code takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the redirect address or the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The QR code has version %1. Its modules are small and some phones read it badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the redirect address, or show it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not JSON; it begins %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw bytes: a proxy or a login page may have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the status and the headers; something on the way may have cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the outcome as unknown. The raw bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is JSON but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw bytes: this endpoint always answers an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust either value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the endpoint with the address that was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 has a type that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the raw bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was damaged and was repaired for reading: %1. The raw bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is_snapshotuser is 1: nickname and openid may be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not create or bind a user on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user would see page error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a fresh one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::Format</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the box on top: paste anything, Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back from the box to where the cursor was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links, attempts, exchanges, users, accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue the link of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished">显示此帮助</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::LifeStrip</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes from issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the user&apos;s consent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refresh does not start them anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::LinkCard</name>
    <message>
        <source>Expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores the link, then the code can be scanned (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, correction %2, %3×%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draft, fix %n thing(s) first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, ready to be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as #%1, may be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, nobody came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix the link first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user would see %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue the link, then it can be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a callback came, the state is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its state is no longer taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::LinkForm</name>
    <message>
        <source>No domain is registered here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished">选项</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user sees nothing; brings the openid alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is asked; brings openid, nickname, picture, and unionid where the account is bound to an Open Platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user scans the code on a web page and agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch the callback here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on this computer only and fills in its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 random hex digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody; or name, U-…, openid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else comes, nothing is bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket, reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::LinksPage</name>
    <message>
        <source>Link #%1 is stored and may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a draft does not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is made for an account: its appid, its registered domains, and its AppSecret for the sign-in that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is waiting. Issue one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wxbind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock %1 to platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::MaskedValue</name>
    <message numerus="yes">
        <source>Hide, in %n second(s) by itself</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::NavRail</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished">登录尝试</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::OmniBox</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid</source>
        <translation type="unfinished">openid</translation>
    </message>
    <message>
        <source>appid</source>
        <translation type="unfinished">appid</translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rid</source>
        <translation type="unfinished">rid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or search: link, callback, openid, reply JSON, errcode, nickname…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or search anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K from anywhere; Enter goes there, Esc returns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::PartsModel</name>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the end, where it must be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::QrView</name>
    <message>
        <source>QR code, cannot be scanned: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link, ready to be scanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::RecentLinksModel</name>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::ReplyTree</name>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user info may be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid only; user info would answer 48001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot page: openid and nickname may be invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is bound to an Open Platform account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the platform has not given this since 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days from the first grant; a refresh does not begin them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent or 0 is success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as 1 for snapshot users; without it usually a real person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs snsapi_userinfo and an account bound to an Open Platform account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is not bound to an Open Platform account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for followers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::SandboxBanner</name>
    <message>
        <source>Clock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts, people and codes here are made up; nothing is sent to WeChat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the consent page of the newest link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to a live account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults the sandbox can play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 minutes on: codes die</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 minutes on: links expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours on: web tokens expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 days on: refresh tokens expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the true time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 s before the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply, connection closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page 502</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errcode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::Sequence</name>
    <message>
        <source>Began with a code that was pasted; no link of this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link, QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened, agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state, no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>came %n times, the first one counts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no reply; not sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished">%1 毫秒</translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: the openid is known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a code there is nothing to exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a web token there is nothing to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: no user made, no binding touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known openid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person&apos;s WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::SequenceView</name>
    <message>
        <source>Picture of this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::SignWords</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::Timeline</name>
    <message>
        <source>Bound by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound by sign-in #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looked at a masked value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web token refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::TopBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where AppSecrets and tokens are sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unionid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openid</source>
        <translation type="unfinished">openid</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::UserPane</name>
    <message>
        <source>Copy user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bindings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished">已停用</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::UsersPage</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person to sign in appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicknames, names, remarks, openid, unionid and user ids were looked at; it took %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bindings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname, openid, unionid or user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the person, the bindings, the tokens and the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wxbind::VaultDialog</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system may have opened a password box. It can stand behind another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n second(s); nothing is ever kept in clear instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the passphrase file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecrets and tokens are sealed with a key that this passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, attempts and people can be read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a passphrase file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain. A passphrase file seals AppSecrets and tokens instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can restore it: when it is forgotten, the secrets must be entered again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppSecrets and tokens are sealed; each is opened only where a request needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
