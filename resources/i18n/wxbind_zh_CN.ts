<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>wxbind::AccountChecks</name>
    <message>
        <source>Name (DNS)</source>
        <translation>名称解析（DNS）</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Basic token</source>
        <translation>基础令牌</translation>
    </message>
    <message>
        <source>IP whitelist</source>
        <translation>IP 白名单</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>现在检查</translation>
    </message>
    <message>
        <source>Asking the network…</source>
        <translation>正在询问网络…</translation>
    </message>
    <message>
        <source>Tests DNS, TLS, the clock, the basic token, the IP whitelist and the domains. Fetches a basic token when none is held.</source>
        <translation>检查 DNS、TLS、时钟、基础令牌、IP 白名单和域名。手头没有基础令牌时会取一个。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n things want a look.</source>
        <translation>
            <numerusform>有 %n 处要看一看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::AccountChooser</name>
    <message>
        <source>Sandbox</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Manage accounts…</source>
        <translation>管理账号…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>账号：%1，%2</translation>
    </message>
    <message>
        <source>Account: none yet</source>
        <translation>账号：还没有</translation>
    </message>
</context>
<context>
    <name>wxbind::AccountForm</name>
    <message>
        <source>AppSecret</source>
        <translation>AppSecret</translation>
    </message>
    <message>
        <source>Service account, verified</source>
        <translation>服务号，已认证</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>测试号</translation>
    </message>
    <message>
        <source>Website application (QR on a desktop page)</source>
        <translation>网站应用（在电脑网页上扫码）</translation>
    </message>
    <message>
        <source>Service account managed by a third-party platform</source>
        <translation>由第三方平台代管的服务号</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭石</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅红</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>湖蓝</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Web-authorization domains</source>
        <translation>网页授权域名</translation>
    </message>
    <message>
        <source>One host a line, as registered: no scheme, no path. A test account may carry host:port.</source>
        <translation>一行一个主机，照登记的写：不带协议，不带路径。测试号可以写成 host:port。</translation>
    </message>
    <message>
        <source>stored; leave empty to keep it</source>
        <translation>已保存；留空就不改</translation>
    </message>
    <message>
        <source>Sealed at once with the vault&apos;s key, never shown again, never in a log or an export.</source>
        <translation>立刻用保险箱的密钥封存，以后不再显示，也不进日志和导出。</translation>
    </message>
    <message>
        <source>Callback path</source>
        <translation>回调路径</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>接口地址</translation>
    </message>
    <message>
        <source>Authorize address</source>
        <translation>授权页地址</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Not the AppSecret: the platform&apos;s component_access_token. It lives two hours, so store the present one before a sign-in.</source>
        <translation>不是 AppSecret，而是第三方平台的 component_access_token。它只有两小时有效，登录之前请先存入当前的那个。</translation>
    </message>
</context>
<context>
    <name>wxbind::AccountsPage</name>
    <message>
        <source>%1 is added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Its settings and its sealed AppSecret go. An account that people are bound to or that sign-ins name is kept.</source>
        <translation>它的设置和封存的 AppSecret 会删掉。已经有人绑定、或登录记录提到的账号会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>real</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Basic token</source>
        <translation>基础令牌</translation>
    </message>
</context>
<context>
    <name>wxbind::ApiWords</name>
    <message>
        <source>WeChat is busy</source>
        <translation>微信繁忙</translation>
    </message>
    <message>
        <source>WeChat could not serve the call just now.</source>
        <translation>微信这一刻没能处理这个调用。</translation>
    </message>
    <message>
        <source>Wait a minute. A code that was sent may be spent: make a new link for a sign-in.</source>
        <translation>等一分钟。发出去的授权码可能已经花掉：要登录就重新发一条链接。</translation>
    </message>
    <message>
        <source>Credential not accepted</source>
        <translation>凭据不被接受</translation>
    </message>
    <message>
        <source>WeChat does not accept this token or AppSecret: it is of another kind, of another account, or a newer one was fetched.</source>
        <translation>微信不接受这个令牌或 AppSecret：种类不对，是别的账号的，或者已经取过更新的。</translation>
    </message>
    <message>
        <source>Check which kind of token was sent, and that one program alone fetches the basic token.</source>
        <translation>核对发出去的是哪一种令牌，并确认只有一个程序在取基础令牌。</translation>
    </message>
    <message>
        <source>openid not valid here</source>
        <translation>openid 在这里无效</translation>
    </message>
    <message>
        <source>This openid does not belong to this account, or its letters changed case on the way.</source>
        <translation>这个 openid 不属于这个账号，或者途中字母的大小写变了。</translation>
    </message>
    <message>
        <source>Compare all 28 characters, upper and lower case too, and the account.</source>
        <translation>逐字比对全部 28 个字符，大小写也要比，再核对账号。</translation>
    </message>
    <message>
        <source>Wrong appid</source>
        <translation>appid 不对</translation>
    </message>
    <message>
        <source>WeChat does not know this appid, or it is of another kind of account.</source>
        <translation>微信不认识这个 appid，或者它属于另一类账号。</translation>
    </message>
    <message>
        <source>Copy the appid afresh from mp.weixin.qq.com: wx and 16 hex digits.</source>
        <translation>从 mp.weixin.qq.com 重新复制 appid：wx 加 16 位十六进制数字。</translation>
    </message>
    <message>
        <source>Token not recognised</source>
        <translation>令牌不被识别</translation>
    </message>
    <message>
        <source>WeChat does not recognise this token: cut off, changed on the way, or of another kind.</source>
        <translation>微信不认识这个令牌：被截断，途中变了，或者是另一种令牌。</translation>
    </message>
    <message>
        <source>Refresh the token; if that fails, send a new link.</source>
        <translation>刷新令牌；刷新也失败，就重新发一条链接。</translation>
    </message>
    <message>
        <source>Code not valid</source>
        <translation>授权码无效</translation>
    </message>
    <message>
        <source>WeChat does not accept this code: it is used up, or it belongs to another account.</source>
        <translation>微信不接受这个授权码：已经用掉，或者属于别的账号。</translation>
    </message>
    <message>
        <source>Check that link and exchange use the same account, then send a new link.</source>
        <translation>核对链接和兑换用的是同一个账号，再重新发一条链接。</translation>
    </message>
    <message>
        <source>Refresh token not valid</source>
        <translation>刷新令牌无效</translation>
    </message>
    <message>
        <source>The refresh token has ended. The user and the binding are unchanged.</source>
        <translation>刷新令牌已经失效。用户和绑定都没有变。</translation>
    </message>
    <message>
        <source>Send a new link; the user has to authorize again.</source>
        <translation>重新发一条链接；用户要再授权一次。</translation>
    </message>
    <message>
        <source>Wrong AppSecret</source>
        <translation>AppSecret 不对</translation>
    </message>
    <message>
        <source>The AppSecret does not belong to this appid, or it was reset.</source>
        <translation>这个 AppSecret 不属于这个 appid，或者已经被重置。</translation>
    </message>
    <message>
        <source>Enter the current AppSecret of the account, then send a new link.</source>
        <translation>填入账号现在的 AppSecret，再重新发一条链接。</translation>
    </message>
    <message>
        <source>Code already used</source>
        <translation>授权码已用过</translation>
    </message>
    <message>
        <source>This code has been used and cannot be saved.</source>
        <translation>授权码已经用过，救不回来。</translation>
    </message>
    <message>
        <source>Send a new link. If it happens often, look for a second callback or a page that is loaded twice.</source>
        <translation>重新发一条链接。如果经常发生，查一查是不是回调到了两次，或者页面加载了两遍。</translation>
    </message>
    <message>
        <source>Address not on the whitelist</source>
        <translation>地址不在白名单里</translation>
    </message>
    <message>
        <source>The address this machine calls from is not on the account&apos;s IP whitelist.</source>
        <translation>本机出去的地址不在账号的 IP 白名单里。</translation>
    </message>
    <message>
        <source>Add the address in the errmsg to the whitelist on mp.weixin.qq.com and wait a few minutes.</source>
        <translation>把 errmsg 里的地址加进 mp.weixin.qq.com 的白名单，等几分钟。</translation>
    </message>
    <message>
        <source>Blocked by WeChat</source>
        <translation>被微信拦截</translation>
    </message>
    <message>
        <source>WeChat&apos;s risk control refuses this person.</source>
        <translation>微信的风控拒绝了这个人。</translation>
    </message>
    <message>
        <source>The person has to settle it in WeChat; nothing can be done here.</source>
        <translation>要由本人在微信里解决，这里无能为力。</translation>
    </message>
    <message>
        <source>AppSecret frozen</source>
        <translation>AppSecret 已冻结</translation>
    </message>
    <message>
        <source>The account&apos;s AppSecret is frozen.</source>
        <translation>这个账号的 AppSecret 已被冻结。</translation>
    </message>
    <message>
        <source>Thaw it on mp.weixin.qq.com and wait ten minutes.</source>
        <translation>到 mp.weixin.qq.com 解冻，等十分钟。</translation>
    </message>
    <message>
        <source>No code was sent</source>
        <translation>没有发出授权码</translation>
    </message>
    <message>
        <source>The exchange carried no code.</source>
        <translation>这次兑换没有带授权码。</translation>
    </message>
    <message>
        <source>Look at the whole callback address: the user refused, or its query was lost.</source>
        <translation>看完整的回调地址：用户点了拒绝，或者参数丢了。</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>The token is past its two hours.</source>
        <translation>令牌过了两小时。</translation>
    </message>
    <message>
        <source>Refresh it and try again.</source>
        <translation>刷新之后再试。</translation>
    </message>
    <message>
        <source>Refresh token expired</source>
        <translation>刷新令牌已过期</translation>
    </message>
    <message>
        <source>The refresh token is past its 30 days. The user and the binding are unchanged.</source>
        <translation>刷新令牌过了 30 天。用户和绑定都没有变。</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>授权码已过期</translation>
    </message>
    <message>
        <source>More than five minutes passed between the callback and the exchange.</source>
        <translation>从回调到兑换超过了五分钟。</translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation>重新发一条链接。</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>改过密码</translation>
    </message>
    <message>
        <source>The person changed the WeChat password, so the tokens ended. The binding is unchanged.</source>
        <translation>用户改了微信密码，令牌因此失效。绑定没有变。</translation>
    </message>
    <message>
        <source>Daily quota used up</source>
        <translation>当日额度已用完</translation>
    </message>
    <message>
        <source>The account&apos;s daily allowance for this call is used up.</source>
        <translation>这个账号当天调用这个接口的额度已用完。</translation>
    </message>
    <message>
        <source>Wait until tomorrow, or clear the quota: at most ten times a month.</source>
        <translation>等到明天，或者清零额度：每月最多十次。</translation>
    </message>
    <message>
        <source>Too many calls this minute</source>
        <translation>这一分钟调用太多</translation>
    </message>
    <message>
        <source>Too many calls in one minute.</source>
        <translation>一分钟里的调用太多。</translation>
    </message>
    <message>
        <source>Wait for the next minute.</source>
        <translation>等到下一分钟。</translation>
    </message>
    <message>
        <source>Call not permitted</source>
        <translation>没有调用权限</translation>
    </message>
    <message>
        <source>This token may not make this call: a snsapi_base or snapshot token, or a kind of account without the permission.</source>
        <translation>这个令牌不能做这个调用：它是 snsapi_base 或快照页的令牌，或者这类账号没有权限。</translation>
    </message>
    <message>
        <source>Use a link with snsapi_userinfo, and check the account&apos;s permissions.</source>
        <translation>用 snsapi_userinfo 的链接，并核对账号的接口权限。</translation>
    </message>
    <message>
        <source>User restricted</source>
        <translation>用户受限</translation>
    </message>
    <message>
        <source>WeChat has restricted this person or this account.</source>
        <translation>微信限制了这个人或这个账号。</translation>
    </message>
    <message>
        <source>Look at the account&apos;s notices; the person has to settle it in WeChat.</source>
        <translation>看账号收到的通知；人的限制要由本人在微信里解决。</translation>
    </message>
    <message>
        <source>Address not registered</source>
        <translation>地址没有登记</translation>
    </message>
    <message>
        <source>The address this machine calls from is not registered with the third-party platform.</source>
        <translation>本机出去的地址没有在第三方平台登记。</translation>
    </message>
    <message>
        <source>Register the address on open.weixin.qq.com.</source>
        <translation>到 open.weixin.qq.com 登记这个地址。</translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptModel</name>
    <message>
        <source>expects %1</source>
        <translation>期望 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>没有指定</translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptPane</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开用户</translation>
    </message>
    <message>
        <source>Copy rid</source>
        <translation>复制 rid</translation>
    </message>
    <message>
        <source>expects %1</source>
        <translation>期望 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>exchange #%1</source>
        <translation>交换 #%1</translation>
    </message>
    <message>
        <source>none, nothing was sent</source>
        <translation>没有，什么都没有发出</translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptSteps</name>
    <message>
        <source>Nothing. This sign-in needs nobody.</source>
        <translation>不用做什么。这次登录不需要人处理。</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新链接</translation>
    </message>
    <message>
        <source>Show the link again</source>
        <translation>再出示一次链接</translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptWords</name>
    <message>
        <source>Waiting for the user</source>
        <translation>等人打开链接</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Refused by the user</source>
        <translation>用户点了拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Expired, nobody came</source>
        <translation>过期，没有人来</translation>
    </message>
    <message>
        <source>The link is out. Nobody came back yet.</source>
        <translation>链接已经发出。还没有人回来。</translation>
    </message>
    <message>
        <source>The callback came and the calls to WeChat are under way.</source>
        <translation>回调到了，正在调用微信的接口。</translation>
    </message>
    <message>
        <source>The user agreed, a new user was created and the openid was bound.</source>
        <translation>用户同意了，新建了用户，绑定了 openid。</translation>
    </message>
    <message>
        <source>The openid was known, so userinfo was not fetched again.</source>
        <translation>openid 早已认识，所以没有再取用户信息。</translation>
    </message>
    <message>
        <source>Held: snapshot user; nickname and openid may be invented. Nothing was bound.</source>
        <translation>拦下：快照页用户，昵称和 openid 可能是虚拟的。什么都没有绑定。</translation>
    </message>
    <message>
        <source>Held: another person came than was expected. Nothing was bound.</source>
        <translation>拦下：来的不是期望的人。什么都没有绑定。</translation>
    </message>
    <message>
        <source>The unionid belongs to two people here. Nothing was written.</source>
        <translation>这个 unionid 在库里属于两个人。什么都没有写。</translation>
    </message>
    <message>
        <source>The openid is not known here, and snsapi_base brings no more than the openid. Nothing was bound.</source>
        <translation>库里不认识这个 openid，而 snsapi_base 只带来 openid。什么都没有绑定。</translation>
    </message>
    <message>
        <source>The user refused: there is a state but no code. Nothing was sent to WeChat.</source>
        <translation>用户点了拒绝：只有 state，没有 code。什么都没有发给微信。</translation>
    </message>
    <message>
        <source>The sign-in failed.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>The link expired before anybody came back.</source>
        <translation>没有人回来，链接就过期了。</translation>
    </message>
    <message numerus="yes">
        <source>Its callback came %n times; only the first was acted on.</source>
        <translation>
            <numerusform>它的回调到了 %n 次，只处理了第一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the user scan the QR code with WeChat, or open the link inside WeChat.</source>
        <translation>让用户用微信扫二维码，或者在微信里打开链接。</translation>
    </message>
    <message>
        <source>Ask the user to tap &quot;使用完整服务&quot; on the page in WeChat.</source>
        <translation>请用户在微信的页面上点“使用完整服务”。</translation>
    </message>
    <message>
        <source>Then send a new link.</source>
        <translation>然后重新发一条链接。</translation>
    </message>
    <message>
        <source>Find out who used the link.</source>
        <translation>查清是谁用了这条链接。</translation>
    </message>
    <message>
        <source>Send a new link to the right person.</source>
        <translation>给要找的人重新发一条链接。</translation>
    </message>
    <message>
        <source>Look at the people who hold this unionid and decide who is right.</source>
        <translation>看看持有这个 unionid 的几个人，判断哪一个对。</translation>
    </message>
    <message>
        <source>Send a new link with scope snsapi_userinfo.</source>
        <translation>用 snsapi_userinfo 重新发一条链接。</translation>
    </message>
    <message>
        <source>Ask the user; if they want to sign in, send a new link.</source>
        <translation>问问用户；还想登录，就重新发一条链接。</translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation>重新发一条链接。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Userinfo</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Basic token</source>
        <translation>基础令牌</translation>
    </message>
    <message>
        <source>Follower info</source>
        <translation>关注者信息</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>拦下</translation>
    </message>
    <message>
        <source>Skipped, not needed</source>
        <translation>跳过，不需要</translation>
    </message>
    <message>
        <source>Sent, no reply</source>
        <translation>已发出，没有应答</translation>
    </message>
    <message>
        <source>Signed in, known user</source>
        <translation>登录成功，老用户</translation>
    </message>
    <message>
        <source>Signed in, new user</source>
        <translation>登录成功，新用户</translation>
    </message>
    <message>
        <source>Held: snapshot user</source>
        <translation>拦下：快照页用户</translation>
    </message>
    <message>
        <source>Held: another person came</source>
        <translation>拦下：换了人</translation>
    </message>
    <message>
        <source>Conflict: one unionid, two people</source>
        <translation>冲突：一个 unionid，两个人</translation>
    </message>
    <message>
        <source>Needs userinfo consent</source>
        <translation>需要用户信息授权</translation>
    </message>
    <message>
        <source>Check the network and the address of the account. No proxy is used.</source>
        <translation>检查网络和账号的地址。这里不使用代理。</translation>
    </message>
    <message>
        <source>The code is spent: send a new link.</source>
        <translation>授权码已经花掉：重新发一条链接。</translation>
    </message>
    <message>
        <source>The code was not sent and is good for five minutes. Until then, sign in with the code alone, for its state is used up; or send a new link.</source>
        <translation>授权码没有发出去，五分钟内还能用。这段时间里，用单独的授权码登录，因为它的 state 已经用掉；或者重新发一条链接。</translation>
    </message>
    <message>
        <source>Code exchanged by hand</source>
        <translation>授权码已手工兑换</translation>
    </message>
    <message>
        <source>The code was exchanged by hand and its token is kept. Nobody was signed in, nothing was bound.</source>
        <translation>授权码已手工兑换，令牌留下了。没有人登录，什么都没有绑定。</translation>
    </message>
    <message>
        <source>To sign the person in, send a new link.</source>
        <translation>要让这个人登录，重新发一条链接。</translation>
    </message>
    <message>
        <source>Show the link again to the right person. Its state is used up, so this issues a new link of the same order with a fresh state.</source>
        <translation>把链接再出示给对的人。它的 state 已经用掉，所以会按同样的内容发一条新链接，state 是新的。</translation>
    </message>
    <message>
        <source>The link was issued for one person. When somebody else comes back with it, nothing is bound and nobody is created.</source>
        <translation>这条链接是发给一个人的。换了别人拿它回来，就什么都不绑定，也不新建用户。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录成功</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
</context>
<context>
    <name>wxbind::AttemptsPage</name>
    <message>
        <source>No sign-in fits</source>
        <translation>没有符合的登录</translation>
    </message>
    <message>
        <source>Looked at note, state, openid and link of every sign-in of this account.</source>
        <translation>在这个账号每次登录的备注、state、openid 和链接里都找过了。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No sign-in yet</source>
        <translation>还没有登录</translation>
    </message>
    <message>
        <source>A sign-in begins with a link, or with a callback pasted into the box on top.</source>
        <translation>登录从一条链接开始，或者从粘贴到顶部输入框的回调开始。</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>发一条链接</translation>
    </message>
    <message>
        <source>Filter by note, openid, state or link</source>
        <translation>按备注、openid、state 或链接筛选</translation>
    </message>
    <message>
        <source>Filter sign-ins</source>
        <translation>筛选登录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>拦下</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Which sign-ins</source>
        <translation>看哪些登录</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>No sign-in chosen</source>
        <translation>没有选中登录</translation>
    </message>
    <message>
        <source>Choose one in the list to see its picture, what happened and what to do.</source>
        <translation>在列表里选一次登录，看它的过程图、发生了什么、该怎么办。</translation>
    </message>
</context>
<context>
    <name>wxbind::BasicTokenCard</name>
    <message>
        <source>Fetching it leaves the one that your site uses alive.</source>
        <translation>取它不会让网站正在用的那个失效。</translation>
    </message>
    <message>
        <source>A new one ends the one that your site uses, in five minutes.</source>
        <translation>取一个新的，网站正在用的那个五分钟后失效。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Held until %1</source>
        <translation>已持有，有效期到 %1</translation>
    </message>
    <message>
        <source>None is held.</source>
        <translation>没有持有。</translation>
    </message>
    <message>
        <source>The account&apos;s own token, for calls such as looking up a follower. Sign-ins do not use it.</source>
        <translation>账号自己的令牌，用于查询关注者等接口。登录不使用它。</translation>
    </message>
</context>
<context>
    <name>wxbind::BatchDialog</name>
    <message>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>CSV 表格 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Where to make the folder</source>
        <translation>在哪里建立文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) made. Every code was read back.</source>
        <translation>
            <numerusform>生成了 %n 条链接，每个二维码都读回核对过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was made: %1</source>
        <translation>什么都没有建立：%1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n link(s)</source>
        <translation>
            <numerusform>生成 %n 条链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Make links</source>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all good.</source>
        <translation>%1，都可以用。</translation>
    </message>
    <message>
        <source>%1, %2 bad. Nothing is stored while a row is bad.</source>
        <translation>%1，其中 %2 行不能用。有一行不能用就什么都不存。</translation>
    </message>
    <message>
        <source>Batch from CSV</source>
        <translation>从 CSV 批量生成</translation>
    </message>
    <message>
        <source>Links from a table, for %1</source>
        <translation>按表格为 %1 批量生成链接</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8, one link a row: a column redirect_uri, redirect, url or address; scope, note, expect and state where wanted. Scope and options that a row leaves out are those of the form.</source>
        <translation>UTF-8 的 CSV 文件，一行一条链接：要有 redirect_uri、redirect、url 或 address 列，可带 scope、note、expect、state 列。行里没写的授权方式和选项照表单来。</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>打开表格…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片格式</translation>
    </message>
    <message>
        <source>PDF with cards</source>
        <translation>附 PDF 卡片</translation>
    </message>
    <message>
        <source>Leave bad rows out</source>
        <translation>跳过不能用的行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder to make</source>
        <translation>要建立的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>wxbind::BatchModel</name>
    <message>
        <source>Good</source>
        <translation>可以用</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>wxbind::BindingBlock</name>
    <message>
        <source>Web token</source>
        <translation>网页令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>No web token is kept.</source>
        <translation>没有保存网页令牌。</translation>
    </message>
    <message>
        <source>Copy openid</source>
        <translation>复制 openid</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>none: a base grant does not bring it</source>
        <translation>没有：snsapi_base 授权不带来它</translation>
    </message>
    <message>
        <source>none: the account is not bound to an Open Platform account</source>
        <translation>没有：账号没有绑定开放平台</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>none: only snsapi_userinfo may ask</source>
        <translation>没有：只有 snsapi_userinfo 才能取</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>从没取过</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>empty as sent</source>
        <translation>平台发来就是空的</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>没有返回</translation>
    </message>
    <message>
        <source>Sex, places</source>
        <translation>性别，地区</translation>
    </message>
    <message>
        <source>empty: the platform has not given them since 2021</source>
        <translation>空：2021 年起平台不再给</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得时间</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>wxbind::BrowserPageWords</name>
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
        <translation>可以关掉这个页面了。</translation>
    </message>
</context>
<context>
    <name>wxbind::CallbackChoice</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>refused or unusable</source>
        <translation>拒绝或不可用</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>state %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>还有 %n 个更早的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::CallbackPanel</name>
    <message>
        <source>Nobody listens here; callbacks come by hand.</source>
        <translation>这里没有监听；回调要手工粘贴进来。</translation>
    </message>
    <message>
        <source>Listening at %1: callbacks come by themselves.</source>
        <translation>正在 %1 监听：回调会自己进来。</translation>
    </message>
    <message>
        <source>Bring in a callback</source>
        <translation>贴入回调</translation>
    </message>
    <message>
        <source>http://…?code=…&amp;state=…</source>
        <translation>http://…?code=…&amp;state=…</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>用它登录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>A code, state %1.</source>
        <translation>有授权码，state 是 %1。</translation>
    </message>
    <message>
        <source>The user refused: there is a state (%1) but no code.</source>
        <translation>用户点了拒绝：有 state（%1），没有 code。</translation>
    </message>
    <message>
        <source>No usable callback.</source>
        <translation>不是能用的回调。</translation>
    </message>
    <message numerus="yes">
        <source>%n callbacks with different codes, the newest first. Choose one.</source>
        <translation>
            <numerusform>%n 个回调，授权码各不相同，最新的在前。选定一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in with it anyway</source>
        <translation>仍用它登录</translation>
    </message>
    <message>
        <source>The whole address, its query, a bare code or lines of a log. A code is spent once and lives five minutes.</source>
        <translation>可以是整个地址、它的参数、单独的授权码或几行日志。授权码只能用一次，有效期五分钟。</translation>
    </message>
</context>
<context>
    <name>wxbind::Cli</name>
    <message>
        <source>Stopping. A code may have gone out and be spent: its reply is waited for up to %1 s. Ctrl-C again ends at once.</source>
        <translation>正在停止。code 可能已经发出并被用掉：最多再等 %1 秒应答。再按一次 Ctrl-C 立即结束。</translation>
    </message>
    <message>
        <source>appid: wx and 16 hex digits</source>
        <translation>appid：wx 加 16 位十六进制数字</translation>
    </message>
    <message>
        <source>what you call the account</source>
        <translation>给账号起的名称</translation>
    </message>
    <message>
        <source>service (default), test, website or component</source>
        <translation>service（默认）、test、website 或 component</translation>
    </message>
    <message>
        <source>registered web-authorization host; may be given several times</source>
        <translation>登记过的网页授权主机；可以给多个</translation>
    </message>
    <message>
        <source>path the listener accepts (default /wx/callback)</source>
        <translation>监听接受的路径（默认 /wx/callback）</translation>
    </message>
    <message>
        <source>appid of the third-party platform, for kind component</source>
        <translation>第三方平台的 appid，用于 component 类型</translation>
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
        <translation>这个操作台服务的微信账号</translation>
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
        <translation>移除账号和它的密钥</translation>
    </message>
    <message>
        <source>DNS, TLS, clock, basic token, whitelist and domains</source>
        <translation>DNS、TLS、时钟、基础令牌、白名单和域名</translation>
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
        <translation>接口</translation>
    </message>
    <message>
        <source>authorize</source>
        <translation>授权页</translation>
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
        <translation>AppSecret 已存</translation>
    </message>
    <message>
        <source>No account yet. Add one with: wxbindctl account add</source>
        <translation>还没有账号。这样添加：wxbindctl account add</translation>
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
        <translation>尝试</translation>
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
        <translation>取 cgi-bin/stable_token 的，而不是 cgi-bin/token 的</translation>
    </message>
    <message>
        <source>fetch a new one though the kept one is good; the old one dies</source>
        <translation>手头的还有效也取新的；旧的随即失效</translation>
    </message>
    <message>
        <source>the account&apos;s own token, another than the web tokens</source>
        <translation>账号自己的令牌，和网页令牌是两回事</translation>
    </message>
    <message>
        <source>the basic token: kept while it is good, else fetched</source>
        <translation>基础令牌：有效就用手头的，否则去取</translation>
    </message>
    <message>
        <source>what the account knows of a follower (cgi-bin/user/info)</source>
        <translation>账号对一个关注者知道些什么（cgi-bin/user/info）</translation>
    </message>
    <message>
        <source>code, query, address or log line that came back; - reads standard input</source>
        <translation>回来的授权码、参数、地址或一行日志；- 表示读标准输入</translation>
    </message>
    <message>
        <source>the state that was sent, to be compared</source>
        <translation>发出去的 state，用来比对</translation>
    </message>
    <message>
        <source>loopback port; 0 (default): a free one</source>
        <translation>本机端口；0（默认）表示随便一个空闲的</translation>
    </message>
    <message>
        <source>stop after so many seconds; 0 (default): when interrupted</source>
        <translation>多少秒后停止；0（默认）表示直到中断</translation>
    </message>
    <message>
        <source>stop after so many callbacks; 0 (default): no limit</source>
        <translation>收到多少个回调后停止；0（默认）表示不限</translation>
    </message>
    <message>
        <source>sign each callback in and print what became of it</source>
        <translation>用每个回调登录，并打印结果</translation>
    </message>
    <message>
        <source>what comes back from WeChat</source>
        <translation>从微信回来的东西</translation>
    </message>
    <message>
        <source>take a callback apart; sends nothing</source>
        <translation>拆解一个回调；什么都不发送</translation>
    </message>
    <message>
        <source>catch callbacks on loopback, one document each</source>
        <translation>在本机接收回调，每个输出一份文档</translation>
    </message>
    <message>
        <source>Listening at %1</source>
        <translation>正在 %1 监听</translation>
    </message>
    <message>
        <source>The user agreed; here is the code.</source>
        <translation>用户同意了，这是授权码。</translation>
    </message>
    <message>
        <source>The user refused.</source>
        <translation>用户点了拒绝。</translation>
    </message>
    <message>
        <source>There is no code in this text.</source>
        <translation>这段文字里没有 code。</translation>
    </message>
    <message>
        <source>This text cannot be used as a callback.</source>
        <translation>这段文字不能当作回调。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>写不了标准输出。</translation>
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
        <translation>损坏</translation>
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
        <translation>尝试</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>The database is sound.</source>
        <translation>数据库完好。</translation>
    </message>
    <message>
        <source>The database is damaged:</source>
        <translation>数据库损坏：</translation>
    </message>
    <message>
        <source>where the copy goes; must not be there yet</source>
        <translation>副本放在哪里；那里不能已有文件</translation>
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
        <translation>在使用中复制一份</translation>
    </message>
    <message>
        <source>integrity, schema version, sizes, collation</source>
        <translation>完整性、结构版本、大小、排序规则</translation>
    </message>
    <message>
        <source>folder for wxbind-demo-qr.png (default: where you are)</source>
        <translation>放 wxbind-demo-qr.png 的文件夹（默认：当前文件夹）</translation>
    </message>
    <message>
        <source>%1: there is no such folder</source>
        <translation>%1：没有这个文件夹</translation>
    </message>
    <message>
        <source>the whole journey on a private sandbox: link, QR file, consent, callback, exchange, userinfo, bound user, second sign-in, refresh</source>
        <translation>在自带的模拟平台上走完全程：链接、二维码文件、同意、回调、兑换、用户信息、绑定用户、第二次登录、刷新</translation>
    </message>
    <message>
        <source>A sandbox answers at %1</source>
        <translation>模拟平台在 %1 应答</translation>
    </message>
    <message>
        <source>Link made and stored: %1</source>
        <translation>链接已生成并存下：%1</translation>
    </message>
    <message>
        <source>QR code written, and read back byte for byte: %1</source>
        <translation>二维码已写出，读回来逐字节相同：%1</translation>
    </message>
    <message>
        <source>%1 opened the link and agreed</source>
        <translation>%1 打开链接，点了同意</translation>
    </message>
    <message>
        <source>The callback brought a code, %1, and our state</source>
        <translation>回调带来了授权码 %1，以及发出去的 state</translation>
    </message>
    <message>
        <source>Bound: %1 is now %2, %3</source>
        <translation>已绑定：%1 现在是 %2，%3</translation>
    </message>
    <message>
        <source>A second link for the same person</source>
        <translation>给同一个人的第二条链接</translation>
    </message>
    <message>
        <source>Signed in again as %1, without asking userinfo</source>
        <translation>又以 %1 登录，没有再取用户信息</translation>
    </message>
    <message>
        <source>Token refreshed, good until %1</source>
        <translation>令牌已刷新，有效到 %1</translation>
    </message>
    <message>
        <source>Everything worked. Try the window next: wxbind</source>
        <translation>全部成功。接下来试试窗口：wxbind</translation>
    </message>
    <message>
        <source>Give the vault&apos;s passphrase with --passphrase-file FILE or in WXBIND_PASSPHRASE. Where there is no vault yet, the first passphrase given makes one.</source>
        <translation>用 --passphrase-file FILE 或 WXBIND_PASSPHRASE 给出保险箱的口令。还没有保险箱时，第一次给的口令会建立一个。</translation>
    </message>
    <message>
        <source>See wxbindctl --help, or --help of the command.</source>
        <translation>看 wxbindctl --help，或那个命令的 --help。</translation>
    </message>
    <message>
        <source>Error (%1): %2</source>
        <translation>错误（%1）：%2</translation>
    </message>
    <message>
        <source>account=, attempt=, openid=, step=, errcode=, failed=true or text= and what it is to be; may be given several times, all must fit</source>
        <translation>account=、attempt=、openid=、step=、errcode=、failed=true 或 text= 加上要求的值；可以给多个，要全部符合</translation>
    </message>
    <message>
        <source>at most so many (default 50)</source>
        <translation>最多多少条（默认 50）</translation>
    </message>
    <message>
        <source>only exchanges older than this one</source>
        <translation>只要比这条更早的交换</translation>
    </message>
    <message>
        <source>--filter: this cannot be read: %1</source>
        <translation>--filter：读不懂：%1</translation>
    </message>
    <message>
        <source>--after: not the number of an exchange: %1</source>
        <translation>--after：不是交换的编号：%1</translation>
    </message>
    <message>
        <source>number of the exchange, with or without #</source>
        <translation>交换的编号，带不带 # 都行</translation>
    </message>
    <message>
        <source>not the number of an exchange: %1</source>
        <translation>不是交换的编号：%1</translation>
    </message>
    <message>
        <source>every call to the platform, as evidence</source>
        <translation>对平台的每次调用，留作证据</translation>
    </message>
    <message>
        <source>the calls, newest first</source>
        <translation>全部调用，新的在前</translation>
    </message>
    <message>
        <source>one call with headers and bodies, masked</source>
        <translation>一次调用，含头和正文，已遮蔽</translation>
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
        <translation>用时</translation>
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
        <translation>应答，%1 字节</translation>
    </message>
    <message>
        <source>No exchange fits.</source>
        <translation>没有符合的交换。</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>端点</translation>
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
        <translation>怎么办</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>what an errcode or an error page means, and what helps</source>
        <translation>一个 errcode 或错误页是什么意思，怎样解决</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>where WeChat sends the user back to, plain, not percent-encoded</source>
        <translation>微信把用户送回的地址，写原文，不要百分号编码</translation>
    </message>
    <message>
        <source>snsapi_base or snsapi_userinfo (default); snsapi_login for website accounts</source>
        <translation>snsapi_base 或 snsapi_userinfo（默认）；网站应用用 snsapi_login</translation>
    </message>
    <message>
        <source>own state, a-z A-Z 0-9; else 32 random hex digits</source>
        <translation>自定的 state，限 a-z A-Z 0-9；不给就是 32 位随机十六进制数字</translation>
    </message>
    <message>
        <source>send forcePopup=true</source>
        <translation>带上 forcePopup=true</translation>
    </message>
    <message>
        <source>send forceSnapShot=true</source>
        <translation>带上 forceSnapShot=true</translation>
    </message>
    <message>
        <source>send connect_redirect=1</source>
        <translation>带上 connect_redirect=1</translation>
    </message>
    <message>
        <source>user id, openid or unionid of the person who is waited for</source>
        <translation>等的是谁：用户编号、openid 或 unionid</translation>
    </message>
    <message>
        <source>a note to find the attempt by</source>
        <translation>便于找到这次尝试的备注</translation>
    </message>
    <message>
        <source>write the QR code to this .png or .svg file</source>
        <translation>把二维码写到这个 .png 或 .svg 文件</translation>
    </message>
    <message>
        <source>authorize links, step 1</source>
        <translation>授权链接，第 1 步</translation>
    </message>
    <message>
        <source>make a link, store it as a waiting attempt and print it</source>
        <translation>生成链接，存成等待中的尝试，并打印出来</translation>
    </message>
    <message>
        <source>version %1, ECC %2, %3 × %3 modules</source>
        <translation>%1 版，纠错 %2，%3 × %3 模块</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>有效到</translation>
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
        <translation>这个人在这个账号下的 openid</translation>
    </message>
    <message>
        <source>show codes and tokens in full; this is written to the audit</source>
        <translation>完整显示授权码和令牌；会记入审计</translation>
    </message>
    <message>
        <source>folder of the database and the settings; else WXBIND_DATA, else the platform&apos;s application-data folder</source>
        <translation>数据库和设置所在的文件夹；不给就用 WXBIND_DATA，再没有就用系统的应用数据文件夹</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>在标准输出给一份 JSON 文档</translation>
    </message>
    <message>
        <source>stands in for the account&apos;s API address; plain http for loopback only</source>
        <translation>代替账号的接口地址；明文 http 只限本机</translation>
    </message>
    <message>
        <source>stands in for the account&apos;s authorize address</source>
        <translation>代替账号的授权页地址</translation>
    </message>
    <message>
        <source>language of the sentences: zh_CN or en</source>
        <translation>句子的语言：zh_CN 或 en</translation>
    </message>
    <message>
        <source>tell on stderr what is being done</source>
        <translation>在标准错误说明正在做什么</translation>
    </message>
    <message>
        <source>file whose first line opens the vault where there is no keychain; else WXBIND_PASSPHRASE</source>
        <translation>没有钥匙串时，第一行能打开保险箱的文件；不给就用 WXBIND_PASSPHRASE</translation>
    </message>
    <message>
        <source>%1: not an absolute http(s) address</source>
        <translation>%1：不是完整的 http(s) 地址</translation>
    </message>
    <message>
        <source>%1: plain http is for loopback addresses only; use https</source>
        <translation>%1：明文 http 只限本机地址；改用 https</translation>
    </message>
    <message>
        <source>The command line of wxbind, the console for WeChat Official Account sign-in.</source>
        <translation>wxbind 的命令行，微信公众号登录的操作台。</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>since</source>
        <translation>起始</translation>
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
        <translation>取得时间</translation>
    </message>
    <message>
        <source>what the code says; - reads standard input</source>
        <translation>二维码的内容；- 表示读标准输入</translation>
    </message>
    <message>
        <source>the .png or .svg file to write</source>
        <translation>要写的 .png 或 .svg 文件</translation>
    </message>
    <message>
        <source>a picture; - reads standard input</source>
        <translation>一张图片；- 表示读标准输入</translation>
    </message>
    <message>
        <source>QR codes of any text</source>
        <translation>任意文字的二维码</translation>
    </message>
    <message>
        <source>write a QR code to a file</source>
        <translation>把二维码写到文件</translation>
    </message>
    <message>
        <source>%1: the name of a QR file ends in .png or .svg</source>
        <translation>%1：二维码文件名要以 .png 或 .svg 结尾</translation>
    </message>
    <message>
        <source>whose reply it is, such as sns/oauth2/access_token or sns/userinfo</source>
        <translation>是哪个端点的应答，例如 sns/oauth2/access_token 或 sns/userinfo</translation>
    </message>
    <message>
        <source>the body as found in a log; - reads standard input</source>
        <translation>日志里找到的正文；- 表示读标准输入</translation>
    </message>
    <message>
        <source>A good reply.</source>
        <translation>应答正常。</translation>
    </message>
    <message>
        <source>The platform answered with an error.</source>
        <translation>平台回答了一个错误。</translation>
    </message>
    <message>
        <source>Not a reply of this endpoint.</source>
        <translation>不是这个端点的应答。</translation>
    </message>
    <message>
        <source>raw reply bodies, as found in a log</source>
        <translation>日志里找到的原始应答正文</translation>
    </message>
    <message>
        <source>take a reply apart; sends nothing</source>
        <translation>拆解一个应答；什么都不发送</translation>
    </message>
    <message>
        <source>same seed, same people, openids and tokens (default 1)</source>
        <translation>种子相同，人、openid 和令牌就相同（默认 1）</translation>
    </message>
    <message>
        <source>so many people (default 24, all of them named)</source>
        <translation>有多少人（默认 24，都有名字）</translation>
    </message>
    <message>
        <source>take the link&apos;s parameters in any order; the platform does not</source>
        <translation>链接的参数不论次序都接受；真正的平台不会</translation>
    </message>
    <message>
        <source>where its clock starts, ISO 8601, such as 2026-01-31T12:00:00Z</source>
        <translation>时钟从何时开始，ISO 8601，例如 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>redirect address to register with the first account; may be given several times</source>
        <translation>给第一个账号登记的回调地址；可以给多个</translation>
    </message>
    <message>
        <source>--clock: not a time in ISO 8601: %1</source>
        <translation>--clock：不是 ISO 8601 时间：%1</translation>
    </message>
    <message>
        <source>a local double of the platform: says where it is, then serves until stopped</source>
        <translation>平台在本机的替身：说出地址，然后服务到停止为止</translation>
    </message>
    <message>
        <source>run a callback to its end: exchange, userinfo, bound user</source>
        <translation>把一个回调走到底：兑换、用户信息、绑定用户</translation>
    </message>
    <message>
        <source>web tokens, steps 2 and 3, one by one</source>
        <translation>网页令牌，第 2 步和第 3 步，逐个来</translation>
    </message>
    <message>
        <source>spend a code for a token; binds nobody, is never retried</source>
        <translation>花一个授权码换令牌；不绑定任何人，绝不重发</translation>
    </message>
    <message>
        <source>refresh the kept token</source>
        <translation>刷新保存的令牌</translation>
    </message>
    <message>
        <source>ask the platform whether the kept token is good</source>
        <translation>问平台保存的令牌是否有效</translation>
    </message>
    <message>
        <source>yes: a snapshot user, do not bind</source>
        <translation>是：快照页用户，不要绑定</translation>
    </message>
    <message>
        <source>Web token of %1</source>
        <translation>%1 的网页令牌</translation>
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
        <translation>网页令牌</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>refresh until</source>
        <translation>可刷新到</translation>
    </message>
    <message>
        <source>kept from before</source>
        <translation>以前留下的</translation>
    </message>
    <message>
        <source>just fetched</source>
        <translation>刚取的</translation>
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
        <translation>还缺少：%1</translation>
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
        <translation>有个选项的值的个数不对：%1</translation>
    </message>
    <message>
        <source>These options do not go together: %1</source>
        <translation>这些选项不能一起用：%1</translation>
    </message>
    <message>
        <source>The command line cannot be read: %1</source>
        <translation>读不懂这行命令：%1</translation>
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
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Not with</source>
        <translation>不能同用</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>这份帮助</translation>
    </message>
    <message>
        <source>the help of every command</source>
        <translation>所有命令的帮助</translation>
    </message>
    <message>
        <source>Run &quot;%1 --help&quot; to see how it is called.</source>
        <translation>运行“%1 --help”看怎样调用。</translation>
    </message>
    <message>
        <source>The options of wxbindctl itself (--data, --json, --api-base, --authorize-base, --lang, -v, --passphrase-file) may stand here too; see wxbindctl --help.</source>
        <translation>wxbindctl 自己的选项（--data、--json、--api-base、--authorize-base、--lang、-v、--passphrase-file）也可以写在这里；见 wxbindctl --help。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 internal error, 2 wrong usage or no way into the vault, 3 network, 4 the platform answered with an errcode, 5 database, 6 conflict, stale or held, 7 input judged bad, 8 not found, 130 cancelled.</source>
        <translation>退出码：0 完成，1 内部错误，2 用法不对或打不开保险箱，3 网络，4 平台回答了 errcode，5 数据库，6 冲突、已被改过或拦下，7 输入不合格，8 找不到，130 已取消。</translation>
    </message>
    <message>
        <source>only people of this account</source>
        <translation>只要这个账号的人</translation>
    </message>
    <message>
        <source>go on after this cursor of the page before</source>
        <translation>接着上一页给出的游标往下</translation>
    </message>
    <message>
        <source>user id, openid, unionid or any part of a nickname; - reads standard input</source>
        <translation>用户编号、openid、unionid 或昵称的任意一段；- 表示读标准输入</translation>
    </message>
    <message>
        <source>user id (U-…), openid or unionid</source>
        <translation>用户编号（U-…）、openid 或 unionid</translation>
    </message>
    <message>
        <source>people and their bindings</source>
        <translation>人和他们的绑定</translation>
    </message>
    <message>
        <source>look for people</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>all people, page by page</source>
        <translation>所有人，一页一页来</translation>
    </message>
    <message>
        <source>everything about one person: bindings, profile, attempts, exchanges, history</source>
        <translation>一个人的全部：绑定、资料、尝试、交换、历史</translation>
    </message>
    <message>
        <source>language of the places: zh_CN (default), zh_TW or en; for the language of this program put --lang before the command</source>
        <translation>地区用什么语言：zh_CN（默认）、zh_TW 或 en；本程序的语言要把 --lang 写在命令前面</translation>
    </message>
    <message>
        <source>fetch a profile with the kept web token, step 4</source>
        <translation>用保存的网页令牌取资料，第 4 步</translation>
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
        <translation>没有绑定</translation>
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
        <translation>令牌有效到</translation>
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
        <translation>什么</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
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
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>共约 %1 个</translation>
    </message>
    <message>
        <source>More with --after %1</source>
        <translation>还有更多：--after %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>file whose first line is the AppSecret, or for kind component the platform&apos;s component_access_token, which lives two hours and then has to be stored anew; else WXBIND_SECRET</source>
        <translation>第一行是 AppSecret 的文件；component 类型则是第三方平台的 component_access_token，它只活两小时，之后要重新存；没有就用 WXBIND_SECRET</translation>
    </message>
    <message>
        <source>service, test, website or component</source>
        <translation>service、test、website 或 component</translation>
    </message>
    <message>
        <source>stands in for all hosts noted so far; may be given several times</source>
        <translation>代替以前记下的全部主机；可以给多个</translation>
    </message>
    <message>
        <source>path the listener accepts</source>
        <translation>监听接受的路径</translation>
    </message>
    <message>
        <source>Warning: this does not look like an AppSecret, which has 32 hex digits.</source>
        <translation>提醒：这不像 AppSecret，应当是 32 位十六进制数字。</translation>
    </message>
    <message>
        <source>This account is here already. Nothing was changed.</source>
        <translation>这个账号已经有了。什么都没有改动。</translation>
    </message>
    <message>
        <source>Change it, or store a new secret, with: wxbindctl account update APPID</source>
        <translation>要修改它或存入新密钥：wxbindctl account update APPID</translation>
    </message>
    <message>
        <source>Sign-in attempts or bound users name this account, so it stays. Nothing was changed.</source>
        <translation>有登录尝试或已绑定的用户提到这个账号，所以保留。什么都没有改动。</translation>
    </message>
    <message>
        <source>Keep it for the record; to stop sign-ins with it, store another secret with wxbindctl account update.</source>
        <translation>留着作记录；要停止用它登录，用 wxbindctl account update 存入别的密钥。</translation>
    </message>
    <message>
        <source>change an account, or store a new secret; what is not named stays</source>
        <translation>修改账号，或存入新密钥；没有提到的不变</translation>
    </message>
    <message>
        <source>Signed in, bound to a known person</source>
        <translation>登录成功，绑定到认识的人</translation>
    </message>
    <message>
        <source>The openid was new here. Its unionid is that of %1, so it was bound to this person; no user was created.</source>
        <translation>这个 openid 是新的。它的 unionid 与 %1 相同，所以绑定到这个人；没有新建用户。</translation>
    </message>
    <message numerus="yes">
        <source>No callback came within %n seconds.</source>
        <translation>
            <numerusform>%n 秒内没有回调。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the link&apos;s redirect address leads to this listener, and that the user opened the link.</source>
        <translation>核对链接的回调地址指向这个监听，并确认用户打开了链接。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Nothing was written.</source>
        <translation>已经有同名文件。什么都没有写。</translation>
    </message>
    <message>
        <source>Name a file that is not there yet.</source>
        <translation>换一个还不存在的文件名。</translation>
    </message>
    <message>
        <source>A link with this state was made before. Nothing was stored.</source>
        <translation>以前发过带这个 state 的链接。什么都没有存。</translation>
    </message>
    <message>
        <source>Leave --state out for a fresh one, or give another.</source>
        <translation>不写 --state 就用新的，或者换一个。</translation>
    </message>
    <message>
        <source>Port %1 of this machine cannot be had: %2</source>
        <translation>本机端口 %1 用不了：%2</translation>
    </message>
    <message>
        <source>End the program that holds it, or choose another port; 0 takes a free one.</source>
        <translation>结束占用它的程序，或换一个端口；0 表示取空闲的。</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>写不了图片：%1</translation>
    </message>
    <message>
        <source>Choose another folder, or check the rights and the space there.</source>
        <translation>换一个文件夹，或检查那里的权限和空间。</translation>
    </message>
    <message>
        <source>the code, or the address that brought it; - reads standard input</source>
        <translation>授权码，或带它来的地址；- 表示读标准输入</translation>
    </message>
    <message>
        <source>error correction: L, M (default), Q or H; H with a logo</source>
        <translation>纠错等级：L、M（默认）、Q 或 H；带图标时为 H</translation>
    </message>
    <message>
        <source>a PNG, JPEG or SVG file for the middle of the code; takes --ecc H</source>
        <translation>放在二维码中间的 PNG、JPEG 或 SVG 文件；需要 --ecc H</translation>
    </message>
    <message>
        <source>--ecc is L, M, Q or H.</source>
        <translation>--ecc 只能是 L、M、Q 或 H。</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>logged at</source>
        <translation>日志时间</translation>
    </message>
    <message numerus="yes">
        <source>This is the newest; %n more callbacks stand in this text:</source>
        <translation>
            <numerusform>这是最新的；文本里还有 %n 个回调：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n different codes; none was sent.</source>
        <translation>
            <numerusform>文本里有 %n 个不同的授权码，一个都没有发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the one address or code that is meant. `callback parse` tells them all, the newest first.</source>
        <translation>请只给出要用的那个地址或授权码。`callback parse` 会全部列出，最新的在前。</translation>
    </message>
    <message>
        <source>A logo hides a part of the code: it goes with --ecc H only.</source>
        <translation>图标会遮住一部分二维码，只能与 --ecc H 一起用。</translation>
    </message>
    <message>
        <source>read every QR code in a picture and say what each is</source>
        <translation>读出图片里的每个二维码，并说明各是什么</translation>
    </message>
    <message>
        <source>The link is good.</source>
        <translation>链接没有问题。</translation>
    </message>
    <message>
        <source>The link may work; look at the warnings.</source>
        <translation>链接也许能用，请看提醒。</translation>
    </message>
    <message>
        <source>The link does not work.</source>
        <translation>链接不能用。</translation>
    </message>
    <message>
        <source>links, callbacks, replies, page errors, log lines, your own words; - reads standard input</source>
        <translation>链接、回调、返回内容、错误页、日志、自己的说明；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>all of it as one JSON file; - reads standard input</source>
        <translation>全部写成一个 JSON 文件；- 表示从标准输入读取</translation>
    </message>
    <message>
        <source>Give texts, or one file with --case.</source>
        <translation>请给出文字，或用 --case 给出一个文件。</translation>
    </message>
    <message>
        <source>what happened, how sure that is, and what helps</source>
        <translation>发生了什么、有多大把握、怎么解决</translation>
    </message>
    <message>
        <source>shown by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>against it</source>
        <translation>不支持的证据</translation>
    </message>
    <message>
        <source>next check</source>
        <translation>下一步检查</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>期望的人</translation>
    </message>
    <message>
        <source>came</source>
        <translation>来的人</translation>
    </message>
    <message>
        <source>only links of this account</source>
        <translation>只列这个账号的链接</translation>
    </message>
    <message>
        <source>only links that stand so: waiting, running, signed-in, held, conflict, needs-consent, refused, failed, outcome-unknown or expired</source>
        <translation>只列处于这个状态的链接：waiting、running、signed-in、held、conflict、needs-consent、refused、failed、outcome-unknown 或 expired</translation>
    </message>
    <message>
        <source>part of note, state, openid or link</source>
        <translation>备注、state、openid 或链接的一部分</translation>
    </message>
    <message>
        <source>--state: no such state: %1</source>
        <translation>--state：没有这个状态：%1</translation>
    </message>
    <message>
        <source>--after: not a cursor of this list: %1</source>
        <translation>--after：不是这个列表的游标：%1</translation>
    </message>
    <message>
        <source>number of the attempt, with or without #</source>
        <translation>登录尝试的编号，带不带 # 都行</translation>
    </message>
    <message>
        <source>not the number of an attempt: %1</source>
        <translation>不是登录尝试的编号：%1</translation>
    </message>
    <message>
        <source>the book of issued links, newest first</source>
        <translation>发出过的链接，新的在前</translation>
    </message>
    <message>
        <source>one issued link: who made it, how often it came back, how it ended, who was expected and who came</source>
        <translation>一条发出的链接：谁发的、回来过几次、结果如何、期望的是谁、来的是谁</translation>
    </message>
    <message>
        <source>issue the same order once more, with a fresh state</source>
        <translation>按同样的内容再发一条，state 是新的</translation>
    </message>
    <message>
        <source>end a waiting link now; who comes back with it is told so</source>
        <translation>立即结束等待中的链接；之后拿它回来的人会看到链接已过期</translation>
    </message>
    <message>
        <source>No link fits.</source>
        <translation>没有符合的链接。</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>made</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>callbacks</source>
        <translation>回调次数</translation>
    </message>
    <message>
        <source>by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>改正后</translation>
    </message>
    <message>
        <source>not in the database</source>
        <translation>库里没有</translation>
    </message>
    <message>
        <source>no openid in this account</source>
        <translation>在这个账号里没有 openid</translation>
    </message>
    <message>
        <source>network interface or its IPv4 address; needed where there are several</source>
        <translation>网络接口或它的 IPv4 地址；有多个时必须给出</translation>
    </message>
    <message>
        <source>port at that address; 0: a free one</source>
        <translation>那个地址上的端口；0 表示任一空闲端口</translation>
    </message>
    <message>
        <source>close after so many seconds; 0 (default): after five minutes</source>
        <translation>多少秒后关闭；0（默认）表示五分钟后</translation>
    </message>
    <message>
        <source>sign the callback in if its link waits for it, and print what became of it</source>
        <translation>如果有链接在等这个回调，就用它登录，并打印结果</translation>
    </message>
    <message>
        <source>This machine has no address in a local network.</source>
        <translation>这台机器在局域网里没有地址。</translation>
    </message>
    <message>
        <source>Choose one with --interface: %1</source>
        <translation>请用 --interface 选一个：%1</translation>
    </message>
    <message>
        <source>On the phone, in the same network, open the address, enter the code, paste the callback. Open for one callback.</source>
        <translation>在同一网络里的手机上打开这个地址，输入配对码，粘贴回调。只收一个回调。</translation>
    </message>
    <message>
        <source>pairing code</source>
        <translation>配对码</translation>
    </message>
    <message>
        <source>open until</source>
        <translation>开放到</translation>
    </message>
    <message>
        <source>%1 is no interface and no IPv4 address of this machine.</source>
        <translation>%1 不是这台机器的网络接口，也不是它的 IPv4 地址。</translation>
    </message>
    <message>
        <source>Closed after five wrong pairing codes. Nothing came.</source>
        <translation>配对码错了五次，已经关闭。没有收到任何内容。</translation>
    </message>
    <message>
        <source>Nothing came from a phone in time.</source>
        <translation>没有手机按时发来内容。</translation>
    </message>
    <message>
        <source>Run the command again for a new address and code.</source>
        <translation>再运行一次命令，得到新的地址和配对码。</translation>
    </message>
    <message>
        <source>take one callback from a phone in the same network</source>
        <translation>从同一网络里的手机接收一个回调</translation>
    </message>
    <message>
        <source>the file to write, such as relay.html</source>
        <translation>要写出的文件，例如 relay.html</translation>
    </message>
    <message>
        <source>hand over to this account&apos;s callback path; else /wx/callback</source>
        <translation>转交到这个账号的回调路径；不给则为 /wx/callback</translation>
    </message>
    <message>
        <source>The page cannot be written: %1</source>
        <translation>页面写不出来：%1</translation>
    </message>
    <message>
        <source>Put this file on the account&apos;s own domain, at the redirect address of the links; then make them with --relay.</source>
        <translation>把这个文件放到账号自己的域名上，地址就是链接的回调地址；然后用 --relay 生成链接。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>write the page that brings callbacks from the account&apos;s site</source>
        <translation>写出把回调从账号站点带回来的中转页</translation>
    </message>
    <message>
        <source>note in the state that port %1 awaits what the relay page hands over</source>
        <translation>在 state 里写明由端口 %1 接收中转页转交的回调</translation>
    </message>
    <message>
        <source>the same with another port</source>
        <translation>同上，用另一个端口</translation>
    </message>
    <message>
        <source>relay port</source>
        <translation>中转端口</translation>
    </message>
    <message>
        <source>the link, or a text that has it; - reads standard input</source>
        <translation>链接，或含有链接的文字；- 表示读标准输入</translation>
    </message>
    <message>
        <source>a registered domain: host, host:port or https://host</source>
        <translation>登记的域名：主机名、主机名加端口，或以 https:// 开头</translation>
    </message>
    <message>
        <source>service, test, website or component; also oauth2 or qrconnect</source>
        <translation>service、test、website 或 component；也可写 oauth2 或 qrconnect</translation>
    </message>
    <message>
        <source>compare with this account: its appid, domains and kind</source>
        <translation>与这个账号对照：它的 appid、域名和类型</translation>
    </message>
    <message>
        <source>--kind is service, test, website or component.</source>
        <translation>--kind 只能是 service、test、website 或 component。</translation>
    </message>
    <message>
        <source>The link is sound.</source>
        <translation>链接没有问题。</translation>
    </message>
    <message>
        <source>The link may work; see the warnings.</source>
        <translation>链接可能可用，请看提醒。</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>The corrected link:</source>
        <translation>改好的链接：</translation>
    </message>
    <message>
        <source>judge any authorize link; sends nothing</source>
        <translation>检查任何授权链接，不发送任何请求</translation>
    </message>
    <message>
        <source>ask the journal of codes, and enter these: when each was seen before</source>
        <translation>查授权码日志并记下这次：每个授权码以前何时见过</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>refuse a code that is older than five minutes or was seen before</source>
        <translation>授权码超过五分钟或以前见过时拒绝</translation>
    </message>
    <message>
        <source>a table with a column redirect_uri, redirect, url or address, and scope, note, expect, state if wanted; - reads standard input</source>
        <translation>一张表，有 redirect_uri、redirect、url 或 address 列，可带 scope、note、expect、state 列；- 表示读标准输入</translation>
    </message>
    <message>
        <source>the folder to make; it must not be there yet</source>
        <translation>要建立的文件夹，不能已经存在</translation>
    </message>
    <message>
        <source>for rows without one: snsapi_base or snsapi_userinfo (default); snsapi_login for website accounts</source>
        <translation>没写授权方式的行用它：snsapi_base 或 snsapi_userinfo（默认）；网站应用用 snsapi_login</translation>
    </message>
    <message>
        <source>judge every row, make nothing</source>
        <translation>只逐行检查，什么也不建立</translation>
    </message>
    <message>
        <source>make the good rows; without it one bad row stops all</source>
        <translation>只做没问题的行；不加它，有一行不对就全部不做</translation>
    </message>
    <message>
        <source>pictures as png (default) or svg</source>
        <translation>图片格式：png（默认）或 svg</translation>
    </message>
    <message>
        <source>a PNG, JPEG or SVG file for the middle of each code, which takes level H</source>
        <translation>放在每个二维码中间的 PNG、JPEG 或 SVG 文件，纠错等级用 H</translation>
    </message>
    <message>
        <source>also links.pdf with cards to print</source>
        <translation>另存一份可打印的卡片 links.pdf</translation>
    </message>
    <message>
        <source>--format is png or svg.</source>
        <translation>--format 只能是 png 或 svg。</translation>
    </message>
    <message>
        <source>--paper is A4 or Letter.</source>
        <translation>--paper 只能是 A4 或 Letter。</translation>
    </message>
    <message>
        <source>--out is needed, or --dry-run.</source>
        <translation>需要 --out，或者 --dry-run。</translation>
    </message>
    <message>
        <source>Nothing was made: %1</source>
        <translation>什么都没有建立：%1</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>换一个还不存在的文件夹名。</translation>
    </message>
    <message>
        <source>Some rows are bad. Nothing was made.</source>
        <translation>有的行不能用，什么都没有建立。</translation>
    </message>
    <message>
        <source>Mend them, or give --skip-bad to make the others.</source>
        <translation>改好它们，或者加 --skip-bad 只做其余的行。</translation>
    </message>
    <message>
        <source>make a link and a QR code for every row of a CSV file</source>
        <translation>为 CSV 文件的每一行生成链接和二维码</translation>
    </message>
    <message>
        <source>write a card to print to this .pdf file</source>
        <translation>把可打印的卡片写到这个 .pdf 文件</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>the number of a waiting attempt; may be given several times</source>
        <translation>还在等待的尝试编号，可以给多个</translation>
    </message>
    <message>
        <source>the .pdf file to write</source>
        <translation>要写的 .pdf 文件</translation>
    </message>
    <message>
        <source>This link was used: %1. Its code would lead nowhere.</source>
        <translation>这条链接已经用过：%1。它的二维码扫了没有用。</translation>
    </message>
    <message>
        <source>Make a new link for it.</source>
        <translation>重新发一条链接。</translation>
    </message>
    <message>
        <source>This link has expired: %1. Its code would lead nowhere.</source>
        <translation>这条链接已经过期：%1。它的二维码扫了没有用。</translation>
    </message>
    <message>
        <source>cards of waiting links as a PDF to print</source>
        <translation>把等待中的链接做成可打印的 PDF 卡片</translation>
    </message>
    <message>
        <source>cards on a page of the PDF, 1 to 12</source>
        <translation>PDF 每页几张卡片，1 到 12</translation>
    </message>
    <message>
        <source>A4 (default) or Letter</source>
        <translation>A4（默认）或 Letter</translation>
    </message>
    <message>
        <source>%1: the name of a sheet ends in .pdf</source>
        <translation>%1：卡片文件名要以 .pdf 结尾</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>and %1 more; --json tells all</source>
        <translation>还有 %1 条；加 --json 看全部</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不能用</translation>
    </message>
    <message>
        <source>unused columns</source>
        <translation>没用到的列</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
</context>
<context>
    <name>wxbind::CodeRing</name>
    <message>
        <source>Older than five minutes: came at %1</source>
        <translation>超过五分钟：回来的时间是 %1</translation>
    </message>
    <message>
        <source>%1 left of the code&apos;s five minutes</source>
        <translation>授权码五分钟还剩 %1</translation>
    </message>
</context>
<context>
    <name>wxbind::CodeWords</name>
    <message>
        <source>pasted</source>
        <translation>粘贴而来</translation>
    </message>
    <message>
        <source>caught by the listener</source>
        <translation>监听器收到</translation>
    </message>
    <message>
        <source>from a picture</source>
        <translation>来自图片</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>来自命令行</translation>
    </message>
    <message>
        <source>First seen %1, %2, by %3.</source>
        <translation>第一次见到：%1，%2，经手 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n times, last %1, %2, by %3.</source>
        <translation>
            <numerusform>共见过 %n 次，最近一次：%1，%2，经手 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempt #%1 took it: %2.</source>
        <translation>尝试 #%1 带走了它：%2。</translation>
    </message>
</context>
<context>
    <name>wxbind::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>wxbind::DiagnosisWords</name>
    <message>
        <source>A cause was found.</source>
        <translation>找到了原因。</translation>
    </message>
    <message>
        <source>What is shown works.</source>
        <translation>给出的内容是正常的。</translation>
    </message>
    <message>
        <source>This does not tell.</source>
        <translation>凭这些还看不出原因。</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>paste %1, line %2</source>
        <translation>粘贴 %1 第 %2 行</translation>
    </message>
    <message>
        <source>settings of the account</source>
        <translation>账号设置</translation>
    </message>
    <message>
        <source>journal, record %1</source>
        <translation>记录第 %1 条</translation>
    </message>
    <message>
        <source>bindings, row %1</source>
        <translation>绑定第 %1 行</translation>
    </message>
    <message>
        <source>What is shown works, and nothing in it speaks for a fault.</source>
        <translation>给出的内容是正常的，没有哪一处说明有故障。</translation>
    </message>
    <message>
        <source>Nothing here settles it. %1</source>
        <translation>凭这些还不能断定。%1</translation>
    </message>
    <message>
        <source>Nothing here settles it. It could be: %1. %2</source>
        <translation>凭这些还不能断定。有可能是：%1。%2</translation>
    </message>
    <message>
        <source>%1. That is proved by %2.</source>
        <translation>%1。这由 %2 证实。</translation>
    </message>
    <message>
        <source>Probably: %1. %2 speaks for it, but does not prove it. %3</source>
        <translation>很可能是：%1。%2 支持这一点，但不足以证实。%3</translation>
    </message>
    <message>
        <source>Paste the link, the callback address, the whole reply or the log lines around the moment it failed.</source>
        <translation>请粘贴链接、回调地址、完整的返回内容，或出错前后的日志。</translation>
    </message>
</context>
<context>
    <name>wxbind::DialogConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangePane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>这次调用的各部分</translation>
    </message>
    <message>
        <source>Request as sent, masked</source>
        <translation>发出的请求，已遮蔽</translation>
    </message>
    <message>
        <source>Reply as sent, masked</source>
        <translation>收到的应答，已遮蔽</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Form of the reply</source>
        <translation>应答的形式</translation>
    </message>
    <message>
        <source>Sign-in #%1</source>
        <translation>登录 #%1</translation>
    </message>
    <message>
        <source>No reply came.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>The platform does not look up rids of /sns/ calls (76022).</source>
        <translation>平台不允许查 /sns/ 调用的 rid（76022）。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>platform %1</source>
        <translation>平台 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>等首字节</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>the connection was used again</source>
        <translation>连接是复用的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangeWords</name>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连上</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Reply lost</source>
        <translation>应答丢失</translation>
    </message>
    <message>
        <source>Not a platform reply</source>
        <translation>不是平台的应答</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>This errcode is not in the catalogue.</source>
        <translation>错误码目录里没有这个 errcode。</translation>
    </message>
    <message>
        <source>errcode is 0: success.</source>
        <translation>errcode 为 0，就是成功。</translation>
    </message>
    <message>
        <source>There is no errcode: success.</source>
        <translation>没有 errcode，就是成功。</translation>
    </message>
</context>
<context>
    <name>wxbind::ExchangesPage</name>
    <message>
        <source>No call fits</source>
        <translation>没有符合的调用</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>还没有调用</translation>
    </message>
    <message>
        <source>Looked at endpoint, rid, errmsg and address of every call.</source>
        <translation>在每次调用的端点、rid、errmsg 和地址里都找过了。</translation>
    </message>
    <message>
        <source>Every request of this console is kept here, masked.</source>
        <translation>这个操作台的每个请求都记在这里，已遮蔽。</translation>
    </message>
    <message>
        <source>The latest %1 calls; older ones follow as you scroll</source>
        <translation>最近 %1 次调用；往下滚动会接着列出更早的</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by endpoint, rid, errmsg or address</source>
        <translation>按端点、rid、errmsg 或地址筛选</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>筛选调用</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>只看失败</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>No call chosen</source>
        <translation>没有选中调用</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was asked and what came.</source>
        <translation>在列表里选一次调用，看问了什么、答了什么。</translation>
    </message>
</context>
<context>
    <name>wxbind::FaultWords</name>
    <message>
        <source>Cannot reach the other side. Nothing was changed.</source>
        <translation>连不上对方。什么都没有改动。</translation>
    </message>
    <message>
        <source>No answer in time. Nothing was changed here.</source>
        <translation>没有及时应答。这里什么都没有改动。</translation>
    </message>
    <message>
        <source>Cancelled. What was not finished is not half there.</source>
        <translation>已取消。没做完的不会只留下一半。</translation>
    </message>
    <message>
        <source>Outcome unknown: the request went out, no whole reply came. It was not sent again and will not be.</source>
        <translation>兑换结果未知：请求发出了，完整的应答没有回来。没有重发，也不会重发。</translation>
    </message>
    <message>
        <source>The reply is not what this call answers. The raw bytes are kept.</source>
        <translation>应答不是这个调用该有的样子。原文已留下。</translation>
    </message>
    <message>
        <source>HTTP status %1 instead of 200.</source>
        <translation>HTTP 状态是 %1，不是 200。</translation>
    </message>
    <message>
        <source>errcode %1: %2</source>
        <translation>errcode %1：%2</translation>
    </message>
    <message>
        <source>WeChat refused the call. %1</source>
        <translation>微信拒绝了这个调用。%1</translation>
    </message>
    <message>
        <source>Unknown state. It was not issued here.</source>
        <translation>不认识这个 state，它不是这里发出的。</translation>
    </message>
    <message>
        <source>This state was used before. The callback was counted and not acted on.</source>
        <translation>这个 state 以前用过。回调记了次数，没有处理。</translation>
    </message>
    <message>
        <source>The link is too old: its state has expired. Nothing was sent to WeChat.</source>
        <translation>链接太旧：它的 state 已过期。什么都没有发给微信。</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Nothing was written.</source>
        <translation>别人先改了这条。什么都没有写。</translation>
    </message>
    <message>
        <source>Two records claim the same thing. Nothing was written.</source>
        <translation>两条记录争同一样东西。什么都没有写。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>找不到。</translation>
    </message>
    <message>
        <source>A secret that is needed here cannot be used.</source>
        <translation>这里要用的密钥用不了。</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>照现在这样不能用。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network on the way to WeChat.</source>
        <translation>再试一次；还是这样，就检查通往微信的网络。</translation>
    </message>
    <message>
        <source>Treat the code as spent and send a new link.</source>
        <translation>当作授权码已经花掉，重新发一条链接。</translation>
    </message>
    <message>
        <source>Look at the raw reply: a proxy or a login page may have answered in WeChat&apos;s place.</source>
        <translation>看原始应答：可能是代理或登录页替微信回答的。</translation>
    </message>
    <message>
        <source>Look at the raw reply: something on the way, such as a proxy, answered.</source>
        <translation>看原始应答：是途中的什么（例如代理）回答的。</translation>
    </message>
    <message>
        <source>Look up errcode %1.</source>
        <translation>查 errcode %1。</translation>
    </message>
    <message>
        <source>Use a link made here, for this database. Do not accept the callback.</source>
        <translation>用这里为这个数据库发出的链接。不要接受这个回调。</translation>
    </message>
    <message>
        <source>Look at the first callback of this link. For another sign-in, send a new link.</source>
        <translation>看这条链接的第一个回调。要再登录，就重新发一条链接。</translation>
    </message>
    <message>
        <source>Send a new link.</source>
        <translation>重新发一条链接。</translation>
    </message>
    <message>
        <source>Check the disk and the rights on the data folder, then run the database check.</source>
        <translation>检查磁盘和数据文件夹的权限，再运行数据库检查。</translation>
    </message>
    <message>
        <source>Compare before you decide.</source>
        <translation>看过差别再决定。</translation>
    </message>
    <message>
        <source>Look at both records and decide which one is right.</source>
        <translation>看看两条记录，判断哪一条对。</translation>
    </message>
    <message>
        <source>Unlock the vault, or give the passphrase, and store the AppSecret again if needed.</source>
        <translation>解锁保险箱或给出口令；需要的话重新存一次 AppSecret。</translation>
    </message>
    <message>
        <source>The database refused. This step wrote nothing to it.</source>
        <translation>数据库拒绝了。这一步什么都没有写进去。</translation>
    </message>
    <message>
        <source>Check the network and the address of the account, then try again. No proxy is used.</source>
        <translation>检查网络和账号的地址，再试一次。这里不使用代理。</translation>
    </message>
    <message>
        <source>The secret kept for a managed account is the platform&apos;s component_access_token, which lives two hours. Store the present one, then send a new link.</source>
        <translation>代管账号存的密钥是第三方平台的 component_access_token，只活两小时。存入现在的，再重新发一条链接。</translation>
    </message>
    <message>
        <source>Check how it is written, upper and lower case too, and that it is in this database.</source>
        <translation>核对写法，大小写也要核对，并确认它在这个数据库里。</translation>
    </message>
    <message>
        <source>Correct it as it says, then try again.</source>
        <translation>照它说的改正，再试一次。</translation>
    </message>
    <message>
        <source>A newer wxbind wrote this database. It was left as it is.</source>
        <translation>这个数据库是更新版本的 wxbind 写的，没有动它。</translation>
    </message>
    <message>
        <source>Start that newer version, or work on another data folder. An older wxbind cannot read what a newer one wrote; a backup from before the upgrade can be put in its place.</source>
        <translation>请用那个更新的版本打开，或者换一个数据文件夹。旧版 wxbind 读不了新版写的内容；也可以把升级之前的备份放回原处。</translation>
    </message>
</context>
<context>
    <name>wxbind::FindingWords</name>
    <message>
        <source>Nothing to read</source>
        <translation>没有可读的内容</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>没有文字。</translation>
    </message>
    <message>
        <source>Paste the address, its query or the code.</source>
        <translation>粘贴地址、它的参数或授权码。</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>没有 code</translation>
    </message>
    <message>
        <source>There is no code in it.</source>
        <translation>里面没有 code。</translation>
    </message>
    <message>
        <source>Paste the whole address the browser came back with.</source>
        <translation>粘贴浏览器回来时的整个地址。</translation>
    </message>
    <message>
        <source>Refused by the user</source>
        <translation>用户点了拒绝</translation>
    </message>
    <message>
        <source>The user refused: there is a state but no code.</source>
        <translation>用户点了拒绝：只有 state，没有 code。</translation>
    </message>
    <message>
        <source>Ask the user; if they want to sign in, send a new link.</source>
        <translation>问问用户；还想登录，就重新发一条链接。</translation>
    </message>
    <message>
        <source>No state came back</source>
        <translation>state 没有回来</translation>
    </message>
    <message>
        <source>There is no state, so nobody can tell which link this code belongs to.</source>
        <translation>没有 state，没法判断这个授权码属于哪条链接。</translation>
    </message>
    <message>
        <source>Paste the whole address instead of the code alone.</source>
        <translation>不要只粘贴授权码，粘贴整个地址。</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>state 不同</translation>
    </message>
    <message>
        <source>The state is not the one that was sent: another link, or changed on the way.</source>
        <translation>state 不是发出去的那个：是别的链接，或者途中变了。</translation>
    </message>
    <message>
        <source>Do not use this callback. Send a new link.</source>
        <translation>不要用这个回调。重新发一条链接。</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>The parameter %1 comes more than once.</source>
        <translation>参数 %1 不止出现一次。</translation>
    </message>
    <message>
        <source>Find out who adds it. Where the values differ, no value is used.</source>
        <translation>查清是谁加上去的。值不一样时，一个都不用。</translation>
    </message>
    <message>
        <source>Code behind the hash</source>
        <translation>code 在井号后面</translation>
    </message>
    <message>
        <source>code and state stand behind the hash sign, where a server does not see them.</source>
        <translation>code 和 state 在井号后面，服务器看不到那里。</translation>
    </message>
    <message>
        <source>Use a redirect address without a hash route.</source>
        <translation>换一个不带井号路由的回调地址。</translation>
    </message>
    <message>
        <source>Broken encoding</source>
        <translation>编码损坏</translation>
    </message>
    <message>
        <source>A parameter has a broken percent sequence, was encoded twice, or is not UTF-8.</source>
        <translation>有参数的百分号序列损坏、编码了两次，或者不是 UTF-8。</translation>
    </message>
    <message>
        <source>Copy the address again from the browser or the log.</source>
        <translation>从浏览器或日志里重新复制地址。</translation>
    </message>
    <message>
        <source>This is a link</source>
        <translation>这是一条链接</translation>
    </message>
    <message>
        <source>This is an authorize link, not the address the user came back to.</source>
        <translation>这是授权链接，不是用户回来时的地址。</translation>
    </message>
    <message>
        <source>Open it in WeChat, and paste the address that comes back.</source>
        <translation>在微信里打开它，再粘贴回来的地址。</translation>
    </message>
    <message>
        <source>No appid</source>
        <translation>没有 appid</translation>
    </message>
    <message>
        <source>The account has no appid.</source>
        <translation>这个账号没有 appid。</translation>
    </message>
    <message>
        <source>Enter the appid of the account.</source>
        <translation>填入账号的 appid。</translation>
    </message>
    <message>
        <source>Unusual appid</source>
        <translation>appid 样子不寻常</translation>
    </message>
    <message>
        <source>The appid %1 does not look like one: wx and 16 hex digits.</source>
        <translation>%1 不像 appid：应当是 wx 加 16 位十六进制数字。</translation>
    </message>
    <message>
        <source>Copy it afresh from mp.weixin.qq.com.</source>
        <translation>从 mp.weixin.qq.com 重新复制。</translation>
    </message>
    <message>
        <source>No redirect address</source>
        <translation>没有回调地址</translation>
    </message>
    <message>
        <source>The link has no redirect_uri.</source>
        <translation>链接里没有 redirect_uri。</translation>
    </message>
    <message>
        <source>Enter the address of the page that takes the callback.</source>
        <translation>填入接收回调的页面地址。</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>不是网页地址</translation>
    </message>
    <message>
        <source>%1 is not an absolute http or https address.</source>
        <translation>%1 不是完整的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>写完整的地址，从 https:// 开始。</translation>
    </message>
    <message>
        <source>Redirect host not registered</source>
        <translation>回调地址的主机没有登记</translation>
    </message>
    <message>
        <source>The redirect host %1 is not registered. Registered: %2.</source>
        <translation>回调地址的主机 %1 没有登记。登记的是 %2。</translation>
    </message>
    <message>
        <source>Use the registered host, or register exactly this one as web authorization domain. A sub-domain is another host.</source>
        <translation>改用登记过的主机，或者把它原样登记为网页授权域名。子域名算另一个主机。</translation>
    </message>
    <message>
        <source>Port in the address</source>
        <translation>地址带了端口</translation>
    </message>
    <message>
        <source>The redirect address carries the port &quot;%1&quot;. A real account takes none.</source>
        <translation>回调地址带了端口“%1”。正式账号不接受端口。</translation>
    </message>
    <message>
        <source>Serve the page on the usual port and drop it from the address.</source>
        <translation>页面改用默认端口，并从地址里去掉端口。</translation>
    </message>
    <message>
        <source>Use a registered host name, or a test account.</source>
        <translation>改用登记过的主机名，或者用测试号。</translation>
    </message>
    <message>
        <source>Fragment in the redirect address</source>
        <translation>回调地址带了井号片段</translation>
    </message>
    <message>
        <source>Use an address without a hash, or read the query before it.</source>
        <translation>换一个不带井号的地址，或者去读井号前面的参数。</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>明文 http</translation>
    </message>
    <message>
        <source>The code comes back unencrypted over http. Some accounts answer page error 10039.</source>
        <translation>授权码会经 http 明文回来。有些账号会显示错误页 10039。</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>改用 https。</translation>
    </message>
    <message>
        <source>Blanks in the address</source>
        <translation>地址里有空白</translation>
    </message>
    <message>
        <source>The redirect address has a blank or an invisible character in it.</source>
        <translation>回调地址里有空格或看不见的字符。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>去掉它。</translation>
    </message>
    <message>
        <source>User name in the address</source>
        <translation>地址里有用户名</translation>
    </message>
    <message>
        <source>The redirect address has a user name before an @ sign; what follows it is the real host.</source>
        <translation>回调地址在 @ 前面有用户名；@ 后面的才是真正的主机。</translation>
    </message>
    <message>
        <source>Remove everything before the @ sign.</source>
        <translation>去掉 @ 以及前面的全部内容。</translation>
    </message>
    <message>
        <source>Encoded twice</source>
        <translation>编码了两次</translation>
    </message>
    <message>
        <source>The redirect address is percent-encoded already. The link encodes it once more.</source>
        <translation>回调地址已经做过百分号编码，链接会再编码一次。</translation>
    </message>
    <message>
        <source>Enter the plain address.</source>
        <translation>填没有编码的原地址。</translation>
    </message>
    <message>
        <source>Own %1 parameter</source>
        <translation>地址自带参数 %1</translation>
    </message>
    <message>
        <source>The redirect address has a parameter %1 of its own. WeChat adds another one of that name.</source>
        <translation>回调地址自己带了参数 %1，微信还会再加一个同名的。</translation>
    </message>
    <message>
        <source>Rename the page&apos;s own parameter.</source>
        <translation>给页面自己的参数改个名。</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>不认识的语言</translation>
    </message>
    <message>
        <source>The login page knows cn and en, not %1.</source>
        <translation>登录页只认 cn 和 en，不认 %1。</translation>
    </message>
    <message>
        <source>Use cn or en.</source>
        <translation>用 cn 或 en。</translation>
    </message>
    <message>
        <source>Domains not known</source>
        <translation>不知道登记的域名</translation>
    </message>
    <message>
        <source>No domain is noted for this account, so %1 could not be compared.</source>
        <translation>这个账号没有记下域名，%1 没法比对。</translation>
    </message>
    <message>
        <source>Note the web authorization domains of the account as they stand on mp.weixin.qq.com.</source>
        <translation>照 mp.weixin.qq.com 上的样子，记下账号的网页授权域名。</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>没有 scope</translation>
    </message>
    <message>
        <source>The link has no scope.</source>
        <translation>链接里没有 scope。</translation>
    </message>
    <message>
        <source>Choose a scope.</source>
        <translation>选一个 scope。</translation>
    </message>
    <message>
        <source>Unknown scope</source>
        <translation>不认识的 scope</translation>
    </message>
    <message>
        <source>%1 is not a scope this account can use.</source>
        <translation>%1 不是这个账号能用的 scope。</translation>
    </message>
    <message>
        <source>Use snsapi_base or snsapi_userinfo; for a website, snsapi_login.</source>
        <translation>用 snsapi_base 或 snsapi_userinfo；网站应用用 snsapi_login。</translation>
    </message>
    <message>
        <source>Scope of another product</source>
        <translation>别的产品的 scope</translation>
    </message>
    <message>
        <source>%1 does not belong to an account of kind %2.</source>
        <translation>%1 不属于 %2 类型的账号。</translation>
    </message>
    <message>
        <source>Service accounts use snsapi_base or snsapi_userinfo, website accounts snsapi_login.</source>
        <translation>服务号用 snsapi_base 或 snsapi_userinfo，网站应用用 snsapi_login。</translation>
    </message>
    <message>
        <source>No state</source>
        <translation>没有 state</translation>
    </message>
    <message>
        <source>The link has no state. Without one a callback cannot be told from a forged one.</source>
        <translation>链接里没有 state。没有它，就分不清回调是真的还是伪造的。</translation>
    </message>
    <message>
        <source>Leave it to the program: 32 random hex digits.</source>
        <translation>交给程序：32 位随机十六进制数字。</translation>
    </message>
    <message>
        <source>State has other characters</source>
        <translation>state 有别的字符</translation>
    </message>
    <message>
        <source>The state holds the character %1. Only letters a-z, A-Z and digits are safe.</source>
        <translation>state 里有字符 %1。只有字母 a-z、A-Z 和数字是安全的。</translation>
    </message>
    <message>
        <source>Use letters and digits, and keep the rest on the server.</source>
        <translation>只用字母和数字，其余的留在服务器上。</translation>
    </message>
    <message>
        <source>State too long</source>
        <translation>state 太长</translation>
    </message>
    <message>
        <source>The state has %1 bytes; 128 are allowed. The user would see: state 参数过长.</source>
        <translation>state 有 %1 字节，最多 128 字节。用户会看到：state 参数过长。</translation>
    </message>
    <message>
        <source>Put a short key in state and keep the rest on the server.</source>
        <translation>state 里放一个短的键，其余的留在服务器上。</translation>
    </message>
    <message>
        <source>No component appid</source>
        <translation>没有第三方平台的 appid</translation>
    </message>
    <message>
        <source>The account is managed by a third-party platform, but its component_appid is missing.</source>
        <translation>账号由第三方平台代管，却缺少 component_appid。</translation>
    </message>
    <message>
        <source>Enter the component_appid of the platform.</source>
        <translation>填入第三方平台的 component_appid。</translation>
    </message>
    <message>
        <source>Option without effect</source>
        <translation>选项不起作用</translation>
    </message>
    <message>
        <source>This kind of link does not know the option %1. It is left out or ignored.</source>
        <translation>这种链接不认识选项 %1。它会被去掉或忽略。</translation>
    </message>
    <message>
        <source>Turn the option off.</source>
        <translation>关掉这个选项。</translation>
    </message>
    <message>
        <source>connect_redirect on a computer</source>
        <translation>connect_redirect 碰上 PC 微信</translation>
    </message>
    <message>
        <source>connect_redirect=1 stops double callbacks on Android, but was reported to break authorization in WeChat for PC.</source>
        <translation>connect_redirect=1 能止住安卓的重复回调，但有人报告它在 PC 微信里会让授权失败。</translation>
    </message>
    <message>
        <source>Turn it off for users at a computer.</source>
        <translation>用户在电脑上时，关掉它。</translation>
    </message>
    <message>
        <source>Link too long for a QR code</source>
        <translation>链接太长，做不成二维码</translation>
    </message>
    <message>
        <source>The link is %1 bytes longer than the %2 that a readable QR code takes.</source>
        <translation>链接比好扫的二维码能装下的 %2 字节多出 %1 字节。</translation>
    </message>
    <message>
        <source>Shorten the redirect address or the state.</source>
        <translation>缩短回调地址或 state。</translation>
    </message>
    <message>
        <source>Dense QR code</source>
        <translation>二维码太密</translation>
    </message>
    <message>
        <source>The QR code has version %1. Its modules are small and some phones read it badly.</source>
        <translation>二维码是 %1 版，模块很小，有些手机不好扫。</translation>
    </message>
    <message>
        <source>Shorten the redirect address, or show it larger.</source>
        <translation>缩短回调地址，或者放大显示。</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>The reply is not JSON; it begins %1.</source>
        <translation>应答不是 JSON，开头是 %1。</translation>
    </message>
    <message>
        <source>Look at the raw bytes: a proxy or a login page may have answered.</source>
        <translation>看原文：可能是代理或登录页回答的。</translation>
    </message>
    <message>
        <source>Empty reply</source>
        <translation>空应答</translation>
    </message>
    <message>
        <source>The reply has no body.</source>
        <translation>应答没有正文。</translation>
    </message>
    <message>
        <source>Look at the status and the headers; something on the way may have cut it.</source>
        <translation>看状态和头；可能被途中的什么截掉了。</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Treat the outcome as unknown. The raw bytes are kept.</source>
        <translation>当作结果未知。原文已留下。</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>Look at the raw bytes: this endpoint always answers an object.</source>
        <translation>看原文：这个端点总是回答一个对象。</translation>
    </message>
    <message>
        <source>Key twice</source>
        <translation>键重复</translation>
    </message>
    <message>
        <source>Do not trust either value.</source>
        <translation>两个值都不要信。</translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>缺少字段</translation>
    </message>
    <message>
        <source>The field %1 is missing.</source>
        <translation>缺少字段 %1。</translation>
    </message>
    <message>
        <source>Compare the endpoint with the address that was called.</source>
        <translation>核对端点和实际调用的地址。</translation>
    </message>
    <message>
        <source>Field of another type</source>
        <translation>字段类型不对</translation>
    </message>
    <message>
        <source>The field %1 has a type that cannot be used.</source>
        <translation>字段 %1 的类型不能用。</translation>
    </message>
    <message>
        <source>Look at the raw bytes.</source>
        <translation>看原文。</translation>
    </message>
    <message>
        <source>Repaired for reading</source>
        <translation>修补后才读出</translation>
    </message>
    <message>
        <source>The reply was damaged and was repaired for reading: %1. The raw bytes are kept.</source>
        <translation>应答有损坏，修补后才读出：%1。原文已留下。</translation>
    </message>
    <message>
        <source>Snapshot user</source>
        <translation>快照页用户</translation>
    </message>
    <message>
        <source>is_snapshotuser is 1: nickname and openid may be invented.</source>
        <translation>is_snapshotuser 是 1：昵称和 openid 可能是虚拟的。</translation>
    </message>
    <message>
        <source>Do not create or bind a user on it.</source>
        <translation>不要用它新建用户，也不要绑定。</translation>
    </message>
    <message>
        <source>The user would see page error %1.</source>
        <translation>用户会看到错误页 %1。</translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>改成 %1</translation>
    </message>
    <message>
        <source>Not for a QR code</source>
        <translation>不适合做成二维码</translation>
    </message>
    <message>
        <source>A website&apos;s login page shows a QR code of its own. Scanned from another code, its link does not open in WeChat.</source>
        <translation>网站应用的登录页自己会显示二维码。从别的二维码扫这条链接，在微信里打不开。</translation>
    </message>
    <message>
        <source>Open the link in the browser of a computer.</source>
        <translation>在电脑的浏览器里打开这条链接。</translation>
    </message>
    <message>
        <source>Local address or bare IP</source>
        <translation>本机地址或纯 IP</translation>
    </message>
    <message>
        <source>%1 is a local address or a bare IP address. A real account takes public host names only.</source>
        <translation>%1 是本机地址或纯 IP 地址。正式账号只接受公网主机名。</translation>
    </message>
    <message>
        <source>The reply ends in the middle; it begins %1.</source>
        <translation>应答在中途断了，开头是 %1。</translation>
    </message>
    <message>
        <source>The reply is JSON but not an object; it begins %1.</source>
        <translation>应答是 JSON，但不是对象，开头是 %1。</translation>
    </message>
    <message>
        <source>Several callbacks</source>
        <translation>有几个回调</translation>
    </message>
    <message>
        <source>The text holds %1 different codes; nobody can tell which one is meant.</source>
        <translation>文本里有 %1 个不同的授权码，看不出指的是哪一个。</translation>
    </message>
    <message>
        <source>Choose one, or paste its address alone.</source>
        <translation>选定一个，或只粘贴它的地址。</translation>
    </message>
    <message>
        <source>Put together from two lines</source>
        <translation>由断开的两行接成</translation>
    </message>
    <message>
        <source>A line end stood inside the address and was taken out.</source>
        <translation>地址中间有换行，已去掉接上。</translation>
    </message>
    <message>
        <source>Compare the end of code and state with the original.</source>
        <translation>对照原文核对 code 和 state 的结尾。</translation>
    </message>
    <message>
        <source>The whole address was encoded</source>
        <translation>整个地址被编码过</translation>
    </message>
    <message>
        <source>Even its separators were percent-encoded (times: %1). That was undone, and nothing else.</source>
        <translation>连分隔符也被百分号编码过（%1 次）。只还原了这一层，没有改别的。</translation>
    </message>
    <message>
        <source>Nothing to do. Who passes it on should encode it once, as one value.</source>
        <translation>无需处理。转交的一方应把它作为一个值只编码一次。</translation>
    </message>
    <message>
        <source>Inside the parameter %1</source>
        <translation>在参数 %1 里面</translation>
    </message>
    <message>
        <source>The callback stands inside the parameter %1 of another address.</source>
        <translation>回调藏在另一个地址的参数 %1 里。</translation>
    </message>
    <message>
        <source>Nothing to do, unless the outer page was meant to spend the code itself.</source>
        <translation>无需处理，除非本应由外层页面自己使用这个授权码。</translation>
    </message>
    <message>
        <source>Passed on in WeChat</source>
        <translation>在微信里转发过</translation>
    </message>
    <message>
        <source>WeChat added %1: the page was passed on after its code had come, so the code is probably spent and belongs to whoever passed it on.</source>
        <translation>微信加上了 %1：页面拿到授权码之后又被转发，授权码多半已用掉，而且属于转发的人。</translation>
    </message>
    <message>
        <source>Send a new link rather than this address.</source>
        <translation>不要用这个地址，重新发一条链接。</translation>
    </message>
    <message>
        <source>Older than five minutes</source>
        <translation>超过五分钟</translation>
    </message>
    <message>
        <source>The code came %1 minutes ago and lives five.</source>
        <translation>授权码回来已 %1 分钟，有效期只有五分钟。</translation>
    </message>
    <message>
        <source>Send a new link. Trying it uses up the link and ends in 42003 or 40029.</source>
        <translation>重新发一条链接。硬试会用掉原链接，得到 42003 或 40029。</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>以前见过</translation>
    </message>
    <message>
        <source>This code was seen before (times: %1), first at %2.</source>
        <translation>这个授权码以前见过 %1 次，第一次在 %2。</translation>
    </message>
    <message>
        <source>Make sure that it is not somebody else&apos;s, and that it was not spent elsewhere.</source>
        <translation>先弄清它不是别人的，也没有在别处用掉。</translation>
    </message>
    <message>
        <source>Spent already</source>
        <translation>已经用过</translation>
    </message>
    <message>
        <source>Attempt #%1 brought this code; a code works once.</source>
        <translation>尝试 #%1 已经带来过这个授权码；授权码只能用一次。</translation>
    </message>
    <message>
        <source>Not an appid</source>
        <translation>不是 appid</translation>
    </message>
    <message>
        <source>%1 is the original id of an account or the id of a company in WeCom. A link takes the appid.</source>
        <translation>%1 是账号的原始 ID 或企业微信的企业 ID，链接里要用 appid。</translation>
    </message>
    <message>
        <source>Copy the appid, wx and 16 hex digits, from mp.weixin.qq.com.</source>
        <translation>从 mp.weixin.qq.com 复制 appid：wx 加 16 位十六进制数字。</translation>
    </message>
    <message>
        <source>Another account&apos;s link</source>
        <translation>别的账号的链接</translation>
    </message>
    <message>
        <source>The link is for the appid %1; the account it was compared with has %2.</source>
        <translation>链接的 appid 是 %1，拿来对照的账号是 %2。</translation>
    </message>
    <message>
        <source>Compare it with the account it is for.</source>
        <translation>选它所属的账号再检查。</translation>
    </message>
    <message>
        <source>Usual port written out</source>
        <translation>写出了默认端口</translation>
    </message>
    <message>
        <source>The redirect address writes out the port %1. The documents refuse every port; this one changes nothing for a browser.</source>
        <translation>回调地址写出了端口 %1。文档不接受任何端口；对浏览器来说，写不写这个端口都一样。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>去掉端口。</translation>
    </message>
    <message>
        <source>Other protocol than registered</source>
        <translation>协议与登记的不同</translation>
    </message>
    <message>
        <source>The redirect address begins with %1, the registered one with %2.</source>
        <translation>回调地址以 %1 开头，登记的是 %2。</translation>
    </message>
    <message>
        <source>Use the registered protocol.</source>
        <translation>改用登记的协议。</translation>
    </message>
    <message>
        <source>Redirect address not encoded</source>
        <translation>回调地址没有编码</translation>
    </message>
    <message>
        <source>The redirect address stands in the link as it is. The documents want it percent-encoded; practice takes this one.</source>
        <translation>回调地址原样写在链接里。文档要求做百分号编码；实际上这样也能用。</translation>
    </message>
    <message>
        <source>Percent-encode it once, as a whole.</source>
        <translation>整个编码一次。</translation>
    </message>
    <message>
        <source>Redirect address falls apart</source>
        <translation>回调地址断开了</translation>
    </message>
    <message>
        <source>The redirect address is not percent-encoded, so %1 is no longer a part of it.</source>
        <translation>回调地址没有做百分号编码，%1 已经不属于它。</translation>
    </message>
    <message>
        <source>Scope in single letters</source>
        <translation>scope 被拆成字母</translation>
    </message>
    <message>
        <source>The scope was taken apart into its letters: %1. A program passed a text where a list was wanted.</source>
        <translation>scope 被拆成了一个个字母：%1。程序在要列表的地方传了字符串。</translation>
    </message>
    <message>
        <source>Pass the scope as a list with one entry.</source>
        <translation>把 scope 作为只有一项的列表传入。</translation>
    </message>
    <message>
        <source>Several scopes</source>
        <translation>多个 scope</translation>
    </message>
    <message>
        <source>The link asks for a list of scopes: %1. Only the documents of third-party platforms speak of a list.</source>
        <translation>链接要了一串 scope：%1。只有第三方平台的文档提到可以写一串。</translation>
    </message>
    <message>
        <source>Use snsapi_userinfo alone; it brings what snsapi_base does.</source>
        <translation>只用 snsapi_userinfo；snsapi_base 给的它都有。</translation>
    </message>
    <message>
        <source>State with dash or underscore</source>
        <translation>state 里有连字符或下划线</translation>
    </message>
    <message>
        <source>The state holds the character %1. The documents allow letters and digits only; practice takes this one.</source>
        <translation>state 里有字符 %1。文档只允许字母和数字；实际上这个字符也能用。</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>只用字母和数字。</translation>
    </message>
    <message>
        <source>Other response_type</source>
        <translation>response_type 不对</translation>
    </message>
    <message>
        <source>response_type is &quot;%1&quot;. It is always code.</source>
        <translation>response_type 是“%1”，它总是 code。</translation>
    </message>
    <message>
        <source>Write response_type=code.</source>
        <translation>写成 response_type=code。</translation>
    </message>
    <message>
        <source>No authorize link</source>
        <translation>没有授权链接</translation>
    </message>
    <message>
        <source>Nothing in this text looks like an authorize link.</source>
        <translation>这段文字里没有像授权链接的内容。</translation>
    </message>
    <message>
        <source>Paste the link as the user opens it, from https:// to #wechat_redirect.</source>
        <translation>粘贴用户打开的那个链接，从 https:// 到 #wechat_redirect。</translation>
    </message>
    <message>
        <source>Text around the link</source>
        <translation>链接周围有文字</translation>
    </message>
    <message>
        <source>Words, quotes or blanks stand around the link. Where it is used they must not be a part of it.</source>
        <translation>链接前后有文字、引号或空格，实际使用时不能带上。</translation>
    </message>
    <message>
        <source>Copy the link alone.</source>
        <translation>只复制链接本身。</translation>
    </message>
    <message>
        <source>More links in the text</source>
        <translation>文字里还有别的链接</translation>
    </message>
    <message>
        <source>The text holds %1 more. The first of the likeliest was checked.</source>
        <translation>这段文字里还有 %1 个链接，只检查了最像的第一个。</translation>
    </message>
    <message>
        <source>Check the others one by one.</source>
        <translation>其余的逐个检查。</translation>
    </message>
    <message>
        <source>Blanks in the link</source>
        <translation>链接里有空白</translation>
    </message>
    <message>
        <source>The link is cut by blanks, line breaks or invisible characters. What follows the first is not opened.</source>
        <translation>链接被空格、换行或看不见的字符断开，第一处之后的内容打不开。</translation>
    </message>
    <message>
        <source>Copy it in one piece.</source>
        <translation>整段复制。</translation>
    </message>
    <message>
        <source>HTML-escaped</source>
        <translation>带着 HTML 转义</translation>
    </message>
    <message>
        <source>The link holds &amp;amp; where &amp; belongs. WeChat reads &quot;amp;redirect_uri&quot; as the name of a parameter.</source>
        <translation>链接里该写 &amp; 的地方写成了 &amp;amp;，微信会把“amp;redirect_uri”当成参数名。</translation>
    </message>
    <message>
        <source>Copy the link from the page, not from its source; or undo the escaping.</source>
        <translation>从页面上复制，不要从源代码里复制；或者去掉转义。</translation>
    </message>
    <message>
        <source>JSON-escaped</source>
        <translation>带着 JSON 转义</translation>
    </message>
    <message>
        <source>The link holds \/ or \u0026, as JSON writes them. Outside JSON they mean something else.</source>
        <translation>链接里有 JSON 的写法 \/ 或 \u0026，离开 JSON 就是别的意思。</translation>
    </message>
    <message>
        <source>Read the value with a JSON parser, or undo the escaping.</source>
        <translation>用 JSON 解析器取值，或者去掉转义。</translation>
    </message>
    <message>
        <source>Full-width signs</source>
        <translation>有全角符号</translation>
    </message>
    <message>
        <source>The link holds signs of a Chinese keyboard, such as ？ ＆ ＝.</source>
        <translation>链接里有中文输入法的全角符号，例如 ？ ＆ ＝。</translation>
    </message>
    <message>
        <source>Type them in half width.</source>
        <translation>改成半角。</translation>
    </message>
    <message>
        <source>Whole link encoded</source>
        <translation>整个链接被编码</translation>
    </message>
    <message>
        <source>The link is percent-encoded as a whole, as it stands in the query of another address.</source>
        <translation>整个链接做了百分号编码，像放在别的地址的参数里那样。</translation>
    </message>
    <message>
        <source>Decode it once before it is opened.</source>
        <translation>打开之前先解码一次。</translation>
    </message>
    <message>
        <source>Other protocol</source>
        <translation>协议不对</translation>
    </message>
    <message>
        <source>The link begins with %1. The platform&apos;s page is documented with https alone.</source>
        <translation>链接以 %1 开头，平台的页面文档只写 https。</translation>
    </message>
    <message>
        <source>Begin it with https://.</source>
        <translation>以 https:// 开头。</translation>
    </message>
    <message>
        <source>Another host</source>
        <translation>主机不对</translation>
    </message>
    <message>
        <source>The link leads to %1. Sign-in begins at %2.</source>
        <translation>链接指向 %1，登录从 %2 开始。</translation>
    </message>
    <message>
        <source>Use the host of the platform&apos;s page, not that of its programming interface or of another product.</source>
        <translation>用授权页的主机，不要用接口或其他产品的主机。</translation>
    </message>
    <message>
        <source>Look-alike host</source>
        <translation>仿冒的主机</translation>
    </message>
    <message>
        <source>The host %1 looks like %2 and is not.</source>
        <translation>主机 %1 看着像 %2，其实不是。</translation>
    </message>
    <message>
        <source>Do not open it. Find out where the link comes from.</source>
        <translation>不要打开。查清链接从哪里来。</translation>
    </message>
    <message>
        <source>Host in capitals</source>
        <translation>主机写了大写</translation>
    </message>
    <message>
        <source>The host %1 is written with capitals. A browser takes it; the documents write it small.</source>
        <translation>主机 %1 写了大写字母。浏览器认得；文档里是小写。</translation>
    </message>
    <message>
        <source>Write it small.</source>
        <translation>改成小写。</translation>
    </message>
    <message>
        <source>User name before the host</source>
        <translation>主机前有用户名</translation>
    </message>
    <message>
        <source>The link has a user name before an @ sign. It leads to what follows the sign: %1.</source>
        <translation>链接的 @ 前面有用户名，它真正指向 @ 后面的 %1。</translation>
    </message>
    <message>
        <source>Do not open it. Remove everything before the @ sign.</source>
        <translation>不要打开。去掉 @ 以及前面的内容。</translation>
    </message>
    <message>
        <source>Port in the link</source>
        <translation>链接里有端口</translation>
    </message>
    <message>
        <source>The link writes out the port %1. It changes nothing; the documents write none.</source>
        <translation>链接写出了端口 %1。写不写都一样；文档里没有。</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>路径不对</translation>
    </message>
    <message>
        <source>The path %1 is none of the platform&apos;s sign-in pages. Capitals and slashes count.</source>
        <translation>路径 %1 不是平台的登录页，大小写和斜杠都要一样。</translation>
    </message>
    <message>
        <source>Use /connect/oauth2/authorize, or /connect/qrconnect for a website.</source>
        <translation>用 /connect/oauth2/authorize；网站应用用 /connect/qrconnect。</translation>
    </message>
    <message>
        <source>Page of another product</source>
        <translation>别的产品的页面</translation>
    </message>
    <message>
        <source>The page %1 is not for an account of kind %2.</source>
        <translation>页面 %1 不给 %2 类账号用。</translation>
    </message>
    <message>
        <source>Service and test accounts use /connect/oauth2/authorize, website applications /connect/qrconnect.</source>
        <translation>服务号和测试号用 /connect/oauth2/authorize，网站应用用 /connect/qrconnect。</translation>
    </message>
    <message>
        <source>Session key or secret in the link</source>
        <translation>链接里有会话密钥或机密</translation>
    </message>
    <message>
        <source>The link carries %1. Whoever has it may act as the person it was copied from; it is not shown here.</source>
        <translation>链接带着 %1，拿到它的人可能冒充原来的用户；这里不显示它的值。</translation>
    </message>
    <message>
        <source>Remove it, and do not pass the link on.</source>
        <translation>去掉它，不要再转发这个链接。</translation>
    </message>
    <message>
        <source>Parameter missing</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>The link has no %1.</source>
        <translation>链接里没有 %1。</translation>
    </message>
    <message>
        <source>Add it at its place: appid, redirect_uri, response_type, scope, state.</source>
        <translation>按顺序补上：appid、redirect_uri、response_type、scope、state。</translation>
    </message>
    <message>
        <source>Parameter twice</source>
        <translation>参数重复</translation>
    </message>
    <message>
        <source>The link has %1 more than once.</source>
        <translation>链接里的 %1 不止一个。</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>只留一个。</translation>
    </message>
    <message>
        <source>Parameter misspelt</source>
        <translation>参数名写错</translation>
    </message>
    <message>
        <source>The parameter %1 is called %2. Capitals and underscores count.</source>
        <translation>参数 %1 的正确写法是 %2，大小写和下划线都要一样。</translation>
    </message>
    <message>
        <source>Write it to the letter.</source>
        <translation>照原样写。</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>占位符没有替换</translation>
    </message>
    <message>
        <source>%1 is still the placeholder &quot;%2&quot;.</source>
        <translation>%1 还是占位符“%2”。</translation>
    </message>
    <message>
        <source>Put the real value there.</source>
        <translation>换成真正的值。</translation>
    </message>
    <message>
        <source>Parameter of nobody</source>
        <translation>多余的参数</translation>
    </message>
    <message>
        <source>WeChat does not know the parameter %1. It has no effect and does not come back.</source>
        <translation>微信不认识参数 %1，它不起作用，也不会带回来。</translation>
    </message>
    <message>
        <source>Remove it; what the page needs goes into redirect_uri.</source>
        <translation>去掉它；页面需要的内容放进 redirect_uri。</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>顺序不对</translation>
    </message>
    <message>
        <source>%1 stands at the wrong place. The platform compares the order: appid, redirect_uri, response_type, scope, state, then the options.</source>
        <translation>%1 的位置不对。平台会核对顺序：appid、redirect_uri、response_type、scope、state，然后是可选项。</translation>
    </message>
    <message>
        <source>Put them in this order.</source>
        <translation>按这个顺序排。</translation>
    </message>
    <message>
        <source>No sign between two parameters</source>
        <translation>两个参数之间少了符号</translation>
    </message>
    <message>
        <source>%1 hangs on %2 without an &amp; between them, so it is a part of its value.</source>
        <translation>%1 前面没有 &amp;，接在 %2 后面，成了它的值。</translation>
    </message>
    <message>
        <source>Put an &amp; between them.</source>
        <translation>在中间加上 &amp;。</translation>
    </message>
    <message>
        <source>Broken percent codes</source>
        <translation>百分号编码不完整</translation>
    </message>
    <message>
        <source>%1 holds percent signs that are no code, or bytes that are not UTF-8.</source>
        <translation>%1 里有不成编码的百分号，或不是 UTF-8 的字节。</translation>
    </message>
    <message>
        <source>Encode the value once, as UTF-8.</source>
        <translation>按 UTF-8 编码一次。</translation>
    </message>
    <message>
        <source>Unknown value of an option</source>
        <translation>选项的值不认识</translation>
    </message>
    <message>
        <source>The option %1 does not know the value &quot;%2&quot;.</source>
        <translation>选项 %1 没有“%2”这个值。</translation>
    </message>
    <message>
        <source>Use true or false; for connect_redirect, 1.</source>
        <translation>用 true 或 false；connect_redirect 用 1。</translation>
    </message>
    <message>
        <source>No #wechat_redirect</source>
        <translation>缺少 #wechat_redirect</translation>
    </message>
    <message>
        <source>The link does not end with #wechat_redirect. The page for websites is documented with it and works without.</source>
        <translation>链接没有以 #wechat_redirect 结尾。网站登录页的文档带着它，实际上不带也能用。</translation>
    </message>
    <message>
        <source>Put #wechat_redirect at the very end.</source>
        <translation>在最后写 #wechat_redirect。</translation>
    </message>
    <message>
        <source>Fragment misspelt</source>
        <translation>结尾写错</translation>
    </message>
    <message>
        <source>The link ends with #%1.</source>
        <translation>链接的结尾是 #%1。</translation>
    </message>
    <message>
        <source>Write #wechat_redirect, to the letter.</source>
        <translation>照原样写 #wechat_redirect。</translation>
    </message>
    <message>
        <source>Hash mark encoded</source>
        <translation>井号被编码</translation>
    </message>
    <message>
        <source>The # of #wechat_redirect is percent-encoded, so the end is a part of the value before it.</source>
        <translation>#wechat_redirect 的 # 做了百分号编码，结尾成了前一个参数的值。</translation>
    </message>
    <message>
        <source>Write the # as it is.</source>
        <translation># 不要编码。</translation>
    </message>
    <message>
        <source>wechat_redirect among the parameters</source>
        <translation>wechat_redirect 写进了参数</translation>
    </message>
    <message>
        <source>wechat_redirect stands behind an &amp; or ?. It belongs behind a #.</source>
        <translation>wechat_redirect 跟在 &amp; 或 ? 后面，它应该跟在 # 后面。</translation>
    </message>
    <message>
        <source>Parameters behind the end</source>
        <translation>结尾后面还有参数</translation>
    </message>
    <message>
        <source>%1 stands behind #wechat_redirect, where it has no effect.</source>
        <translation>%1 写在 #wechat_redirect 后面，不起作用。</translation>
    </message>
    <message>
        <source>Put it before #wechat_redirect.</source>
        <translation>移到 #wechat_redirect 前面。</translation>
    </message>
    <message>
        <source>Look at that attempt, and send a new link.</source>
        <translation>看那次尝试的结果，重新发一条链接。</translation>
    </message>
    <message>
        <source>The key %1 comes twice; the reply begins %2.</source>
        <translation>键 %1 出现了两次；应答开头是 %2。</translation>
    </message>
    <message>
        <source>The user would see: %1.</source>
        <translation>用户会看到：%1。</translation>
    </message>
    <message>
        <source>State left out</source>
        <translation>没有带 state</translation>
    </message>
    <message>
        <source>There is no state. The documents call it optional, and there is a page error that asks for it; without one a callback cannot be told from a forged one.</source>
        <translation>没有 state。文档说可以不带，可又有要求它的错误页；没有它就分不清回调是不是伪造的。</translation>
    </message>
    <message>
        <source>Always send one: 32 random hex digits.</source>
        <translation>每次都带上：32 位随机十六进制数字。</translation>
    </message>
    <message>
        <source>code and state will stand before %1, where a hash route does not look. The documents allow it; practice loses the code.</source>
        <translation>code 和 state 会出现在 %1 前面，井号路由读不到那里。文档允许这样写，实际上会丢掉授权码。</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are not UTF-8.</source>
        <translation>第 %1 行有不是 UTF-8 的字节。</translation>
    </message>
    <message>
        <source>Save the table as CSV UTF-8.</source>
        <translation>把表格另存为 CSV UTF-8。</translation>
    </message>
    <message>
        <source>State used twice</source>
        <translation>state 重复</translation>
    </message>
    <message>
        <source>The state stands in line %1 too. Each link needs its own.</source>
        <translation>第 %1 行也用了这个 state。每条链接要有自己的 state。</translation>
    </message>
    <message>
        <source>Leave the state out: the program makes 32 random hex digits.</source>
        <translation>不写 state：程序会生成 32 位随机十六进制数。</translation>
    </message>
    <message>
        <source>State issued before</source>
        <translation>state 发过</translation>
    </message>
    <message>
        <source>A link with the state %1 was made before.</source>
        <translation>state 为 %1 的链接以前发过。</translation>
    </message>
    <message>
        <source>Expected person not found</source>
        <translation>找不到期望的人</translation>
    </message>
    <message>
        <source>%1 is no one person here.</source>
        <translation>%1 在这里对不上唯一的一个人。</translation>
    </message>
    <message>
        <source>Write a user id, an openid or a unionid of somebody who is bound.</source>
        <translation>写已绑定用户的用户编号、openid 或 unionid。</translation>
    </message>
</context>
<context>
    <name>wxbind::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>checked as you type</source>
        <translation>边输入边检查</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>去掉它</translation>
    </message>
    <message>
        <source>Make a fresh one</source>
        <translation>换一个新的</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改成 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>没有错误</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个提醒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wxbind::Format</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
</context>
<context>
    <name>wxbind::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wxbind::JoinedWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A whole sentence, then technical words.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between parts that have commas of their own.</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>wxbind::LifeStrip</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>30 minutes from issue</source>
        <translation>发出后 30 分钟</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>5 minutes, once</source>
        <translation>5 分钟，只能用一次</translation>
    </message>
    <message>
        <source>from the user&apos;s consent on</source>
        <translation>从用户点“同意”算起</translation>
    </message>
    <message>
        <source>Web token</source>
        <translation>网页令牌</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>can be refreshed</source>
        <translation>可用刷新令牌续</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>a refresh does not start them anew</source>
        <translation>刷新不会重新计 30 天</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkBook</name>
    <message>
        <source>No link fits</source>
        <translation>没有符合的链接</translation>
    </message>
    <message>
        <source>Looked at note, state, openid and address of every issued link.</source>
        <translation>看过了每条链接的备注、state、openid 和地址。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No link issued yet</source>
        <translation>还没有发出过链接</translation>
    </message>
    <message>
        <source>Every link that is issued is kept here, with what became of it.</source>
        <translation>发出的每条链接都留在这里，连同它的结果。</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>生成链接</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>Filter by note, state, openid or link</source>
        <translation>按备注、state、openid 或链接筛选</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>筛选链接</translation>
    </message>
    <message>
        <source>Which outcome</source>
        <translation>哪种结果</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>Issued links</source>
        <translation>发出的链接</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkBookModel</name>
    <message>
        <source>by %1</source>
        <translation>%1 发出</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkBookPane</name>
    <message>
        <source>Expire link #%1 now?</source>
        <translation>让链接 #%1 立即过期？</translation>
    </message>
    <message>
        <source>Whoever comes back with it is told that it has expired. It cannot be used again.</source>
        <translation>之后拿它回来的人会看到链接已过期。它不能再用。</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>立即过期</translation>
    </message>
    <message>
        <source>Link #%1 has expired.</source>
        <translation>链接 #%1 已过期。</translation>
    </message>
    <message>
        <source>Link #%1</source>
        <translation>链接 #%1</translation>
    </message>
    <message>
        <source>Open sign-in</source>
        <translation>打开登录尝试</translation>
    </message>
    <message>
        <source>No link chosen</source>
        <translation>没有选中链接</translation>
    </message>
    <message>
        <source>Choose one in the list to see it, to copy it again or to end it.</source>
        <translation>在列表里选一条，可以查看、再次复制或结束它。</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkCard</name>
    <message>
        <source>Expires in %1</source>
        <translation>%1 后过期</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>链接全文</translation>
    </message>
    <message>
        <source>Parts of the link</source>
        <translation>链接的各部分</translation>
    </message>
    <message>
        <source>Issue link</source>
        <translation>发出链接</translation>
    </message>
    <message>
        <source>Stores the link, then the code can be scanned (Ctrl+Enter)</source>
        <translation>先存下链接，二维码就能扫了（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, correction %2, %3×%3</source>
        <translation>%1 版，纠错 %2，%3×%3</translation>
    </message>
    <message numerus="yes">
        <source>Draft, fix %n thing(s) first</source>
        <translation>
            <numerusform>草稿，先修 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, ready to be issued</source>
        <translation>草稿，可以发出</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>正在存…</translation>
    </message>
    <message>
        <source>Stored as #%1, may be sent</source>
        <translation>已存为 #%1，可以发给用户</translation>
    </message>
    <message>
        <source>Used: #%1</source>
        <translation>已用：#%1</translation>
    </message>
    <message>
        <source>Expired, nobody came</source>
        <translation>过期，没有人来</translation>
    </message>
    <message>
        <source>Not to be scanned</source>
        <translation>还不能扫</translation>
    </message>
    <message>
        <source>fix the link first</source>
        <translation>先修好链接</translation>
    </message>
    <message>
        <source>the user would see %1</source>
        <translation>用户会看到 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>issue the link, then it can be scanned</source>
        <translation>发出链接之后才能扫</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用过</translation>
    </message>
    <message>
        <source>a callback came, the state is spent</source>
        <translation>回调到了，state 已经用掉</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>its state is no longer taken</source>
        <translation>它的 state 不再接受</translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>照样再来一条</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkCheckPane</name>
    <message>
        <source>The link as it was found</source>
        <translation>原来的链接</translation>
    </message>
    <message>
        <source>The corrected link</source>
        <translation>改好的链接</translation>
    </message>
    <message>
        <source>No corrected link follows without guessing.</source>
        <translation>不靠猜测，改不出正确的链接。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Use in the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>还没有链接</translation>
    </message>
    <message>
        <source>Paste a link at the left or into the box on top. It is compared with the chosen account&apos;s domains and kind.</source>
        <translation>把链接粘贴到左边，或粘贴到顶部的输入框。会与当前账号的域名和类型对照。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkCheckPanel</name>
    <message>
        <source>Check a link</source>
        <translation>检查链接</translation>
    </message>
    <message>
        <source>Any authorize link, also a broken one or a text that has one. Nothing is sent.</source>
        <translation>任何授权链接都行，坏的也行，含有链接的文字也行。不发送任何请求。</translation>
    </message>
    <message>
        <source>Link to check</source>
        <translation>要检查的链接</translation>
    </message>
    <message>
        <source>The link is sound.</source>
        <translation>链接没有问题。</translation>
    </message>
    <message>
        <source>The link may work. There are warnings.</source>
        <translation>链接可能可用，但有提醒。</translation>
    </message>
    <message>
        <source>The link does not work.</source>
        <translation>链接用不了。</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>这里没有链接。</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkFacts</name>
    <message>
        <source>Copy state</source>
        <translation>复制 state</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>回来过</translation>
    </message>
    <message>
        <source>never</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>scope</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望的人</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>wxbind::LinkForm</name>
    <message>
        <source>No domain is registered here yet.</source>
        <translation>这里还没有登记域名。</translation>
    </message>
    <message>
        <source>The host is registered.</source>
        <translation>这个主机已登记。</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登记的域名：%1</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>授权范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态值</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望的人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The user sees nothing; brings the openid alone.</source>
        <translation>用户什么也看不到，只得到 openid。</translation>
    </message>
    <message>
        <source>The user is asked; brings openid, nickname, picture, and unionid where the account is bound to an Open Platform.</source>
        <translation>用户会看到同意页。得到 openid、昵称、头像，绑定了开放平台的还有 unionid。</translation>
    </message>
    <message>
        <source>The user scans the code on a web page and agrees.</source>
        <translation>用户在网页上扫码并同意。</translation>
    </message>
    <message>
        <source>Ask every time</source>
        <translation>每次都询问</translation>
    </message>
    <message>
        <source>Snapshot page</source>
        <translation>强制快照页</translation>
    </message>
    <message>
        <source>Callback once</source>
        <translation>防重复回调</translation>
    </message>
    <message>
        <source>Catch the callback here</source>
        <translation>在这里接收回调</translation>
    </message>
    <message>
        <source>Listens on this computer only and fills in its address</source>
        <translation>只在本机监听，并填入它的地址</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>32 random hex digits</source>
        <translation>32 位随机十六进制数字</translation>
    </message>
    <message>
        <source>A fresh state</source>
        <translation>换一个新的 state</translation>
    </message>
    <message>
        <source>Anybody; or name, U-…, openid</source>
        <translation>谁都可以；或写名字、U-…、openid</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>期望的人</translation>
    </message>
    <message>
        <source>If somebody else comes, nothing is bound.</source>
        <translation>换了别人回来就拦下，不绑定。</translation>
    </message>
    <message>
        <source>Ticket, reason</source>
        <translation>工单、原因</translation>
    </message>
    <message>
        <source>Through the relay page</source>
        <translation>经过中转页</translation>
    </message>
    <message>
        <source>Listens on this computer and notes its port in the state; the relay page on the account&apos;s domain hands over to it</source>
        <translation>在本机监听，并把端口写进 state；账号域名上的中转页会转交到这里</translation>
    </message>
</context>
<context>
    <name>wxbind::LinksPage</name>
    <message>
        <source>Link #%1 is stored and may be sent.</source>
        <translation>链接 #%1 已存下，可以发给用户。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>a draft does not run yet</source>
        <translation>草稿还没有开始计时</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>保存二维码</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新链接</translation>
    </message>
    <message>
        <source>Recently issued</source>
        <translation>最近发出</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>A link is made for an account: its appid, its registered domains, and its AppSecret for the sign-in that follows.</source>
        <translation>链接要为一个账号发：用它的 appid、登记过的域名，随后登录还要用它的 AppSecret。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Link book</source>
        <translation>链接簿</translation>
    </message>
    <message>
        <source>Save the relay page</source>
        <translation>保存中转页</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Saved. Put it on the account&apos;s domain, at the redirect address of the links.</source>
        <translation>已保存。把它放到账号的域名上，地址就是链接的回调地址。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>批量…</translation>
    </message>
    <message>
        <source>Links for every row of a CSV file</source>
        <translation>为 CSV 文件的每一行生成链接</translation>
    </message>
    <message>
        <source>A logo for the codes of this account</source>
        <translation>这个账号二维码中间的图标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The logo cannot be used: %1</source>
        <translation>图标不能用：%1</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
</context>
<context>
    <name>wxbind::ListStack</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>wxbind::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>正在打开保险箱…</translation>
    </message>
    <message>
        <source>Vault open</source>
        <translation>保险箱已打开</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>保险箱已锁</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>还没有保险箱</translation>
    </message>
    <message>
        <source>No link is waiting. Issue one first.</source>
        <translation>没有等待中的链接。先发一条。</translation>
    </message>
    <message>
        <source>wxbind</source>
        <translation>wxbind</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>Clock %1 to platform</source>
        <translation>与平台时钟差 %1</translation>
    </message>
</context>
<context>
    <name>wxbind::MaskedValue</name>
    <message numerus="yes">
        <source>Hide, in %n second(s) by itself</source>
        <translation>
            <numerusform>遮住，%n 秒后会自己遮住</numerusform>
        </translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>显示 30 秒</translation>
    </message>
    <message>
        <source>Copy the whole value</source>
        <translation>复制完整的值</translation>
    </message>
</context>
<context>
    <name>wxbind::NavRail</name>
    <message>
        <source>Links</source>
        <translation>授权链接</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>登录尝试</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交换记录</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户绑定</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号设置</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
</context>
<context>
    <name>wxbind::OfferBar</name>
    <message>
        <source>The clipboard holds an authorize link.</source>
        <translation>剪贴板里有一条授权链接。</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n callbacks.</source>
        <translation>
            <numerusform>剪贴板里有 %n 个回调。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds a code.</source>
        <translation>剪贴板里有一个授权码。</translation>
    </message>
    <message>
        <source>The clipboard holds a callback, state %1.</source>
        <translation>剪贴板里有一个回调，state 是 %1。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>wxbind::OmniBox</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>errcode</source>
        <translation>errcode</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>appid</source>
        <translation>appid</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>rid</source>
        <translation>rid</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>检查它</translation>
    </message>
    <message>
        <source>sign in with it</source>
        <translation>用它登录</translation>
    </message>
    <message>
        <source>take it apart</source>
        <translation>拆解它</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>解释 %1</translation>
    </message>
    <message>
        <source>find people</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>find the exchange</source>
        <translation>找这次交换</translation>
    </message>
    <message>
        <source>Paste or search: link, callback, openid, reply JSON, errcode, nickname…</source>
        <translation>粘贴或搜索：链接、回调、openid、应答 JSON、errcode、昵称…</translation>
    </message>
    <message>
        <source>Paste or search anything</source>
        <translation>粘贴或搜索任何内容</translation>
    </message>
    <message>
        <source>Ctrl+K from anywhere; Enter goes there, Esc returns</source>
        <translation>任何地方按 Ctrl+K 过来；Enter 前往，Esc 返回</translation>
    </message>
</context>
<context>
    <name>wxbind::PartsModel</name>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>at the end, where it must be</source>
        <translation>在最后，正是该在的地方</translation>
    </message>
</context>
<context>
    <name>wxbind::PersonFacts</name>
    <message>
        <source>Nobody known by name</source>
        <translation>没有名字的人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>not in the database</source>
        <translation>库里没有</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>none in this account</source>
        <translation>在这个账号里没有</translation>
    </message>
    <message>
        <source>Copy openid</source>
        <translation>复制 openid</translation>
    </message>
    <message>
        <source>unionid</source>
        <translation>unionid</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不知道</translation>
    </message>
    <message>
        <source>Copy unionid</source>
        <translation>复制 unionid</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
</context>
<context>
    <name>wxbind::PhoneDialog</name>
    <message>
        <source>The page cannot be opened there: %1</source>
        <translation>页面无法在那里打开：%1</translation>
    </message>
    <message>
        <source>A callback came. The page is closed.</source>
        <translation>收到一个回调，页面已关闭。</translation>
    </message>
    <message>
        <source>Nothing came within five minutes. The page is closed.</source>
        <translation>五分钟内没有收到内容，页面已关闭。</translation>
    </message>
    <message>
        <source>Five wrong pairing codes. The page is closed; nothing was taken.</source>
        <translation>配对码错了五次，页面已关闭，没有收下任何内容。</translation>
    </message>
    <message>
        <source>Open for one callback, %1 left</source>
        <translation>只收一个回调，还剩 %1</translation>
    </message>
    <message>
        <source>Receive from a phone</source>
        <translation>从手机接收</translation>
    </message>
    <message>
        <source>This computer has no address in a local network, so no phone can reach it.</source>
        <translation>这台电脑在局域网里没有地址，手机访问不到它。</translation>
    </message>
    <message>
        <source>Opens a page at one address of this computer, for five minutes and one callback. On a phone in the same network, scan the code or type the address, enter the pairing code and paste the callback.</source>
        <translation>在这台电脑的一个地址上打开页面，五分钟内收一个回调。用同一网络里的手机扫码或输入地址，填上配对码，粘贴回调。</translation>
    </message>
    <message>
        <source>Open at</source>
        <translation>打开地址</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>Open for five minutes</source>
        <translation>打开五分钟</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>配对码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>QR code of the page&apos;s address</source>
        <translation>页面地址的二维码</translation>
    </message>
</context>
<context>
    <name>wxbind::PictureDrop</name>
    <message>
        <source>Drop the picture to read its QR codes</source>
        <translation>松开鼠标，读出图片里的二维码</translation>
    </message>
</context>
<context>
    <name>wxbind::PictureWords</name>
    <message>
        <source>The picture is empty: there is not one byte in it.</source>
        <translation>图片是空的，一个字节也没有。</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>这不是图片。</translation>
    </message>
    <message>
        <source>This is a picture of a format that cannot be read here.</source>
        <translation>这是图片，但这种格式在这里读不了。</translation>
    </message>
    <message>
        <source>The picture is cut off or damaged.</source>
        <translation>图片不完整或已损坏。</translation>
    </message>
    <message>
        <source>The picture is too large: more than 64 MB, or more pixels than a camera takes.</source>
        <translation>图片太大：超过 64 MB，或者像素比相机拍的还多。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Fetch it once more; the transfer may have stopped half-way.</source>
        <translation>重新取一次，传输可能中途断了。</translation>
    </message>
    <message>
        <source>Give a PNG, JPEG, GIF or BMP file, or paste a screenshot.</source>
        <translation>给一个 PNG、JPEG、GIF 或 BMP 文件，或者贴入截图。</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG, or take a screenshot of it.</source>
        <translation>另存为 PNG 或 JPEG，或者对它截图。</translation>
    </message>
    <message>
        <source>Cut out the part with the QR code and give that.</source>
        <translation>把有二维码的部分裁下来，再给这一部分。</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>核对文件名。</translation>
    </message>
    <message>
        <source>No QR code in this picture.</source>
        <translation>这张图片里没有二维码。</translation>
    </message>
    <message>
        <source>Have the whole code in it with its white edge, sharp, each of its squares at least two pixels wide; best is a screenshot instead of a photo.</source>
        <translation>二维码连同白边要完整、清晰，每个小方块至少两个像素宽；最好用截图代替拍照。</translation>
    </message>
</context>
<context>
    <name>wxbind::QrIntake</name>
    <message>
        <source>Read the QR codes of a picture</source>
        <translation>读图片里的二维码</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wxbind::QrResultRow</name>
    <message>
        <source>Copy the text of the code</source>
        <translation>复制二维码的文字</translation>
    </message>
    <message>
        <source>The link is good</source>
        <translation>链接没有问题</translation>
    </message>
    <message>
        <source>Holds a code that can be signed in with</source>
        <translation>带有可以登录的授权码</translation>
    </message>
    <message>
        <source>Holds no code that can be signed in with</source>
        <translation>没有可以登录的授权码</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>带进来</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>wxbind::QrResults</name>
    <message>
        <source>QR codes of a picture</source>
        <translation>图片里的二维码</translation>
    </message>
    <message>
        <source>Read another picture…</source>
        <translation>读另一张图片…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n QR codes in this picture</source>
        <translation>
            <numerusform>这张图片里有 %n 个二维码</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读图片…</translation>
    </message>
</context>
<context>
    <name>wxbind::QrView</name>
    <message>
        <source>QR code, cannot be scanned: %1. %2</source>
        <translation>二维码，还不能扫：%1。%2</translation>
    </message>
    <message>
        <source>QR code of the link, ready to be scanned</source>
        <translation>链接的二维码，可以扫</translation>
    </message>
</context>
<context>
    <name>wxbind::RecentLinksModel</name>
    <message>
        <source>anybody</source>
        <translation>没有指定</translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <translation>等待，剩 %1</translation>
    </message>
</context>
<context>
    <name>wxbind::ReplyTree</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Fields of the reply</source>
        <translation>应答的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>没有返回</translation>
    </message>
    <message>
        <source>lives %1</source>
        <translation>有效 %1</translation>
    </message>
    <message>
        <source>user info may be asked</source>
        <translation>可以取用户信息</translation>
    </message>
    <message>
        <source>openid only; user info would answer 48001</source>
        <translation>只有 openid；取用户信息会得到 48001</translation>
    </message>
    <message>
        <source>snapshot page: openid and nickname may be invented</source>
        <translation>快照页：openid 和昵称可能是虚拟的</translation>
    </message>
    <message>
        <source>the account is bound to an Open Platform account</source>
        <translation>账号绑定了开放平台</translation>
    </message>
    <message>
        <source>the platform has not given this since 2021</source>
        <translation>2021 年起平台不再给</translation>
    </message>
    <message>
        <source>30 days from the first grant; a refresh does not begin them anew</source>
        <translation>从首次授权起 30 天；刷新不会重新计</translation>
    </message>
    <message>
        <source>absent or 0 is success</source>
        <translation>没有或为 0 都是成功</translation>
    </message>
    <message>
        <source>sent as 1 for snapshot users; without it usually a real person</source>
        <translation>快照页用户会返回 1；没有它，通常是真实用户</translation>
    </message>
    <message>
        <source>needs snsapi_userinfo and an account bound to an Open Platform account</source>
        <translation>需要 snsapi_userinfo，并且账号绑定了开放平台</translation>
    </message>
    <message>
        <source>the account is not bound to an Open Platform account</source>
        <translation>账号没有绑定开放平台</translation>
    </message>
    <message>
        <source>only for followers</source>
        <translation>只给关注者</translation>
    </message>
</context>
<context>
    <name>wxbind::SandboxBanner</name>
    <message>
        <source>Fault: %1</source>
        <translation>故障演练：%1</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>模拟平台</translation>
    </message>
    <message>
        <source>Accounts, people and codes here are made up; nothing is sent to WeChat.</source>
        <translation>这里的账号、用户和授权码都是假的，什么也不会发给微信。</translation>
    </message>
    <message>
        <source>Open consent page</source>
        <translation>打开同意页</translation>
    </message>
    <message>
        <source>Open the consent page of the newest link</source>
        <translation>打开最新一条链接的同意页</translation>
    </message>
    <message>
        <source>Switch to a live account…</source>
        <translation>换到正式账号…</translation>
    </message>
    <message>
        <source>Faults the sandbox can play</source>
        <translation>模拟平台能演练的故障</translation>
    </message>
    <message>
        <source>31 days on: refresh tokens expire</source>
        <translation>往后 31 天：刷新令牌过期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>3 s before the reply</source>
        <translation>应答前等 3 秒</translation>
    </message>
    <message>
        <source>no reply, connection closed</source>
        <translation>不应答，断开连接</translation>
    </message>
    <message>
        <source>reply cut off</source>
        <translation>应答被截断</translation>
    </message>
    <message>
        <source>HTML page 502</source>
        <translation>HTML 页 502</translation>
    </message>
    <message>
        <source>errcode %1</source>
        <translation>errcode %1</translation>
    </message>
    <message>
        <source>callback twice</source>
        <translation>回调到两次</translation>
    </message>
    <message>
        <source>Platform clock %1</source>
        <translation>平台时钟 %1</translation>
    </message>
    <message>
        <source>The clock of the sandbox&apos;s platform</source>
        <translation>模拟平台的时钟</translation>
    </message>
    <message>
        <source>Moves the made-up platform&apos;s clock: codes and tokens die there. Links and all times shown here follow this computer&apos;s clock.</source>
        <translation>拨动模拟平台的时钟：授权码和令牌在那边过期。链接和这里显示的所有时间仍按本机时钟。</translation>
    </message>
    <message>
        <source>Moves the platform&apos;s clock; links keep this computer&apos;s</source>
        <translation>只拨平台的时钟；链接仍按本机时间</translation>
    </message>
    <message>
        <source>6 minutes on: codes not exchanged yet die</source>
        <translation>往后 6 分钟：还没换取的授权码过期</translation>
    </message>
    <message>
        <source>2 hours on: web and basic tokens expire</source>
        <translation>往后 2 小时：网页令牌和基础令牌过期</translation>
    </message>
    <message>
        <source>Back to this computer&apos;s time</source>
        <translation>回到本机时间</translation>
    </message>
</context>
<context>
    <name>wxbind::Sequence</name>
    <message>
        <source>Began with a code that was pasted; no link of this console</source>
        <translation>从粘贴的授权码开始，不是这个操作台的链接</translation>
    </message>
    <message>
        <source>link, QR code</source>
        <translation>链接，二维码</translation>
    </message>
    <message>
        <source>opened, refused</source>
        <translation>打开，点了拒绝</translation>
    </message>
    <message>
        <source>opened, agreed</source>
        <translation>打开，点了同意</translation>
    </message>
    <message>
        <source>Nobody came back in time</source>
        <translation>期限内没有人回来</translation>
    </message>
    <message>
        <source>Nobody came back yet</source>
        <translation>还没有人回来</translation>
    </message>
    <message>
        <source>state, no code</source>
        <translation>只有 state，没有 code</translation>
    </message>
    <message>
        <source>code, state</source>
        <translation>code 和 state</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>回调</translation>
    </message>
    <message numerus="yes">
        <source>came %n times, the first one counts</source>
        <translation>
            <numerusform>到了 %n 次，以第一次为准</numerusform>
        </translation>
    </message>
    <message>
        <source>no reply; not sent again</source>
        <translation>没有应答；不重发</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting for the reply</source>
        <translation>正在等应答</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Not asked: the openid is known already</source>
        <translation>没有取：openid 早已认识</translation>
    </message>
    <message>
        <source>Without a code there is nothing to exchange</source>
        <translation>没有授权码，就没有东西可兑换</translation>
    </message>
    <message>
        <source>Without a web token there is nothing to ask</source>
        <translation>没有网页令牌，就没有东西可问</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>还没有决定</translation>
    </message>
    <message>
        <source>Nothing was written: no user made, no binding touched</source>
        <translation>库里一行也没有改；没有新建用户，也没有动绑定</translation>
    </message>
    <message>
        <source>Known openid: %1</source>
        <translation>认识的 openid：%1</translation>
    </message>
    <message>
        <source>Bound to %1</source>
        <translation>绑定到 %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>操作台</translation>
    </message>
    <message>
        <source>Person&apos;s WeChat</source>
        <translation>用户的微信</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>WeChat platform</source>
        <translation>微信平台</translation>
    </message>
    <message>
        <source>opened, nothing is asked</source>
        <translation>打开，不询问</translation>
    </message>
    <message>
        <source>Not asked: the sign-in was held before</source>
        <translation>没有取：登录在这之前已拦下</translation>
    </message>
    <message>
        <source>Not asked: snsapi_base brings the openid alone</source>
        <translation>没有取：snsapi_base 只带来 openid</translation>
    </message>
    <message>
        <source>%1. Nothing was bound.</source>
        <translation>%1。什么都没有绑定。</translation>
    </message>
</context>
<context>
    <name>wxbind::SequenceView</name>
    <message>
        <source>Picture of this sign-in</source>
        <translation>这次登录的过程图</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制成文字</translation>
    </message>
</context>
<context>
    <name>wxbind::SheetBar</name>
    <message>
        <source>Print, PDF…</source>
        <translation>打印、PDF…</translation>
    </message>
    <message>
        <source>A card with this link, for paper (Ctrl+P)</source>
        <translation>把这条链接做成可打印的卡片（Ctrl+P）</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>去掉图标</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>图标…</translation>
    </message>
    <message>
        <source>Takes the picture out of the code of this account</source>
        <translation>去掉这个账号二维码中间的图标</translation>
    </message>
    <message>
        <source>Puts a picture into the middle of the code; the account keeps it</source>
        <translation>在二维码中间放一个图标，这个账号以后都用它</translation>
    </message>
</context>
<context>
    <name>wxbind::SheetDialog</name>
    <message>
        <source>Links on paper</source>
        <translation>打印链接</translation>
    </message>
    <message>
        <source>Link #%1 on paper</source>
        <translation>打印链接 #%1</translation>
    </message>
    <message>
        <source>Cards on a page</source>
        <translation>每页几张</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message numerus="yes">
        <source>All %n waiting link(s) of this account</source>
        <translation>
            <numerusform>这个账号全部 %n 条等待中的链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>保存卡片</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>打印卡片</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到打印机。</translation>
    </message>
</context>
<context>
    <name>wxbind::SheetWords</name>
    <message>
        <source>Scan with WeChat</source>
        <translation>用微信扫一扫</translation>
    </message>
    <message>
        <source>Sandbox, not WeChat</source>
        <translation>模拟平台，不是微信</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2: numbers of a printed page</extracomment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>回调地址</translation>
    </message>
    <message>
        <source>Sign-in links of %1</source>
        <extracomment>Title of a page with links, %1 is an account</extracomment>
        <translation>%1 的登录链接</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成于</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>The language of these sentences, as a code for a web page</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>The code of card %1 is too dense for paper: its modules would be %2 mm wide.</source>
        <translation>第 %1 张卡片的二维码太密，印在纸上每格只有 %2 毫米。</translation>
    </message>
    <message>
        <source>The code of card %1 would be too small to be read: modules of %2 mm. At most %3 on a page.</source>
        <translation>第 %1 张卡片的二维码会小到扫不出来：每格 %2 毫米。每页最多 %3 张。</translation>
    </message>
    <message>
        <source>It cannot be written: %1. Nothing was left behind.</source>
        <translation>写不进去：%1。没有留下任何文件。</translation>
    </message>
</context>
<context>
    <name>wxbind::SignWords</name>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>拦下</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation>已解绑</translation>
    </message>
</context>
<context>
    <name>wxbind::Sureness</name>
    <message>
        <source>Likely: the same code came more than once, so the site spends it too.</source>
        <translation>很可能：同一个授权码到了不止一次，站点自己也在兑换。</translation>
    </message>
    <message>
        <source>Possible: this console spent the code once; somebody else was faster.</source>
        <translation>可能：操作台只兑换了一次；有别人更快。</translation>
    </message>
    <message>
        <source>Proven: nothing was sent.</source>
        <translation>已证实：什么都没有发出。</translation>
    </message>
    <message>
        <source>Proven: the reply is on record.</source>
        <translation>已证实：应答有记录。</translation>
    </message>
    <message>
        <source>Proven: every call is on record.</source>
        <translation>已证实：每次调用都有记录。</translation>
    </message>
    <message>
        <source>Proven: the callback says so.</source>
        <translation>已证实：回调里写着。</translation>
    </message>
    <message>
        <source>Open: WeChat may have spent the code or not.</source>
        <translation>未定：授权码可能已经在微信那边花掉，也可能没有。</translation>
    </message>
    <message>
        <source>Likely: a callback may have ended at the site without being passed on.</source>
        <translation>很可能：回调停在了站点，没有转过来。</translation>
    </message>
    <message>
        <source>Proven: the request is on record, and that no reply came.</source>
        <translation>已证实：请求有记录，也记下了没有应答。</translation>
    </message>
</context>
<context>
    <name>wxbind::Timeline</name>
    <message>
        <source>Bound by %1</source>
        <translation>由 %1 绑定</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>%1 looked at a masked value</source>
        <translation>%1 看了一个遮住的值</translation>
    </message>
    <message>
        <source>Web token refreshed</source>
        <translation>刷新了网页令牌</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>账号设置</translation>
    </message>
    <message>
        <source>Bound by the sign-in</source>
        <translation>由登录绑定</translation>
    </message>
    <message>
        <source>Nickname or unionid changed by a look at the profile</source>
        <translation>查看资料时昵称或 unionid 变了</translation>
    </message>
    <message>
        <source>%1 ended a waiting link</source>
        <translation>%1 提前结束了一条等待中的链接</translation>
    </message>
</context>
<context>
    <name>wxbind::TimelineView</name>
    <message>
        <source>Show all %1</source>
        <translation>全部 %1 条</translation>
    </message>
    <message>
        <source>Open sign-in #%1</source>
        <translation>打开登录 #%1</translation>
    </message>
</context>
<context>
    <name>wxbind::TopBar</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Secrets open</source>
        <translation>机密已解锁</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Secrets locked</source>
        <translation>机密已锁</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>还没有保险箱</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>保险箱：%1</translation>
    </message>
    <message>
        <source>Where AppSecrets and tokens are sealed</source>
        <translation>AppSecret 和令牌封存在这里</translation>
    </message>
    <message>
        <source>Read a QR picture… (Ctrl+O; or drop or paste it)</source>
        <translation>读二维码图片…（Ctrl+O；也可以拖入或粘贴）</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Offer callbacks and links that are copied</source>
        <translation>复制了回调或链接时提示</translation>
    </message>
    <message>
        <source>Language, appearance, clipboard</source>
        <translation>语言、外观、剪贴板</translation>
    </message>
</context>
<context>
    <name>wxbind::UserModel</name>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No binding</source>
        <translation>没有绑定</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Unbound</source>
        <translation>已解绑</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（没有名字）</translation>
    </message>
    <message>
        <source>Snapshot user</source>
        <translation>快照页用户</translation>
    </message>
    <message>
        <source>No unionid</source>
        <translation>无 unionid</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>openid</source>
        <translation>openid</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从来没有</translation>
    </message>
    <message>
        <source>Bound on</source>
        <translation>绑定于</translation>
    </message>
</context>
<context>
    <name>wxbind::UserPane</name>
    <message>
        <source>Copy user id</source>
        <translation>复制用户编号</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（没有名字）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n bindings</source>
        <translation>
            <numerusform>%n 个绑定</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>wxbind::UsersPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Nobody found for %1</source>
        <translation>没有找到 %1</translation>
    </message>
    <message>
        <source>The first person to sign in appears here.</source>
        <translation>第一个登录的人会出现在这里。</translation>
    </message>
    <message>
        <source>Nicknames, names, remarks, openid, unionid and user ids were looked at; it took %1 ms.</source>
        <translation>在昵称、名字、备注、openid、unionid 和用户编号里都找过了，用了 %1 毫秒。</translation>
    </message>
    <message>
        <source>Look in all accounts</source>
        <translation>在所有账号里找</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 bindings</source>
        <translation>%1 个绑定</translation>
    </message>
    <message>
        <source>%1 found, %2 ms</source>
        <translation>找到 %1 条，%2 毫秒</translation>
    </message>
    <message>
        <source>Nickname, openid, unionid or user id</source>
        <translation>昵称、openid、unionid 或用户编号</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>找人</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>这个账号</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>在哪里找</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>没有选中用户</translation>
    </message>
    <message>
        <source>Choose a row to see the person, the bindings, the tokens and the history.</source>
        <translation>选一行，看这个人的绑定、令牌和历史。</translation>
    </message>
</context>
<context>
    <name>wxbind::VaultDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>正在等系统的钥匙串</translation>
    </message>
    <message>
        <source>The system may have opened a password box. It can stand behind another window.</source>
        <translation>系统可能弹出了密码框，也许被别的窗口挡住了。</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n second(s); nothing is ever kept in clear instead.</source>
        <translation>
            <numerusform>%n 秒后放弃；绝不会改用明文保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the passphrase file</source>
        <translation>打开口令文件</translation>
    </message>
    <message>
        <source>AppSecrets and tokens are sealed with a key that this passphrase opens.</source>
        <translation>AppSecret 和令牌用一把密钥封存，这个口令能打开那把密钥。</translation>
    </message>
    <message>
        <source>Links, attempts and people can be read without it.</source>
        <translation>不打开也能看链接、登录和用户。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Make a passphrase file</source>
        <translation>新建口令文件</translation>
    </message>
    <message>
        <source>This computer offers no keychain. A passphrase file seals AppSecrets and tokens instead.</source>
        <translation>这台电脑没有钥匙串，改用口令文件封存 AppSecret 和令牌。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can restore it: when it is forgotten, the secrets must be entered again.</source>
        <translation>
            <numerusform>至少 %n 个字符。没有人能找回它：忘了就要重新填入各个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>The vault is open</source>
        <translation>保险箱已打开</translation>
    </message>
    <message>
        <source>AppSecrets and tokens are sealed; each is opened only where a request needs it.</source>
        <translation>AppSecret 和令牌都封存着，只在请求要用时才打开那一个。</translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation>保存在：%1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wxbind::WaterfallLegend</name>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>等首字节</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Colours of the bars: %1</source>
        <translation>条的颜色：%1</translation>
    </message>
    <message>
        <source>No connect: the connection was used again</source>
        <translation>没有连接这一段：连接是复用的</translation>
    </message>
</context>
<context>
    <name>wxbind::WaysHome</name>
    <message>
        <source>From a phone…</source>
        <translation>从手机接收…</translation>
    </message>
    <message>
        <source>Opens a page for five minutes that a phone in the same network can send one callback to</source>
        <translation>打开一个页面，五分钟内同一网络里的手机可以发来一个回调</translation>
    </message>
    <message>
        <source>Relay page…</source>
        <translation>中转页…</translation>
    </message>
    <message>
        <source>Saves the page for the account&apos;s own domain that brings callbacks here</source>
        <translation>保存放在账号域名上的页面，它把回调带到这里</translation>
    </message>
</context>
<context>
    <name>wxbind::WhoScanned</name>
    <message>
        <source>Who scanned?</source>
        <translation>谁扫的？</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望的人</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来的人</translation>
    </message>
</context>
</TS>
