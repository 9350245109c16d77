#include "core/sandbox/errtext.h"

#include <QHash>

namespace wxbind::sandbox {

QByteArray errText(int errcode)
{
    static const QHash<int, QByteArray> texts{
        {-1, "system error"},
        {0, "ok"},
        {40001, "invalid credential, access_token is invalid or not latest"},
        {40002, "invalid grant_type"},
        {40003, "invalid openid"},
        {40013, "invalid appid"},
        {40014, "invalid access_token"},
        {40029, "invalid code"},
        {40030, "invalid refresh_token"},
        {40031, "invalid openid list"},
        {40032, "invalid openid list size"},
        {40125, "invalid appsecret"},
        {40163, "code been used"},
        {40164, "invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist"},
        {40201, "callback url not set"},
        {40202, "invalid action"},
        {40203, "invalid check_operator"},
        {40226, "code blocked"},
        {40243, "appsecret is frozen"},
        {41001, "access_token missing"},
        {41002, "appid missing"},
        {41003, "refresh_token missing"},
        {41004, "appsecret missing"},
        {41008, "missing code"},
        {41009, "missing openid"},
        {41018, "missing component_appid"},
        {41021, "missing component_access_token"},
        {42001, "access_token expired"},
        {42002, "refresh_token expired"},
        {42003, "code expired"},
        {42006, "component_access_token expired"},
        {42007, "access_token and refresh_token exception"},
        {43001, "require GET method"},
        {43002, "require POST method"},
        {44002, "empty post data"},
        {45009, "reach max api daily quota limit"},
        {45011, "api minute-quota reach limit, must slower, retry next minute"},
        {45019, "too many openid, please input less"},
        {47001, "data format error"},
        {48001, "api unauthorized"},
        {48004, "api forbidden"},
        {48006, "forbid to clear quota because of reaching the limit"},
        {50001, "user unauthorized"},
        {50002, "user limited"},
        {61003, "component is not authorized by this account"},
        {61004, "access clientip is not registered"},
        {61006, "component ticket is invalid"},
        {61011, "invalid component"},
        {61024, "must use api(api_component_token) to get token for component acct"},
        {76001, "rid not found"},
        {76002, "rid is error"},
        {76003, "could not query this rid,no permission"},
        {76004, "rid is expired"},
        {76021, "cgi_path not found, please check"},
        {76022, "could not use this cgi_path,no permission"},
        {89503, "this ip needs to be confirmed by the administrator"},
    };
    return texts.value(errcode, "unknown error");
}

QByteArray pageText(int number)
{
    static const QHash<int, QByteArray> texts{
        {-1, "系统繁忙，请稍后再试"},
        {10003, "redirect_uri域名与后台配置不一致"},
        {10004, "此公众号被封禁"},
        {10005, "此公众号并没有这些scope的权限"},
        {10006, "必须关注此测试号"},
        {10009, "操作太频繁了，请稍后重试"},
        {10010, "scope不能为空"},
        {10011, "redirect_uri不能为空"},
        {10012, "appid不能为空"},
        {10013, "state不能为空"},
        {10015, "公众号未授权第三方平台，请检查授权状态"},
        {10016, "不支持微信开放平台的Appid，请使用公众号Appid"},
        {10039, "redirect_uri协议与后台配置不一致"},
    };
    return texts.value(number);
}

} // namespace wxbind::sandbox
