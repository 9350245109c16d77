#include "ui/links/choicecard.h"
#include "ui/links/linkform.h"
#include "ui/links/personfield.h"
#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QLabel>

/// The words of the form.
namespace wxbind {

using namespace Qt::StringLiterals;

void LinkForm::retranslate()
{
    const auto label = [this](int row, const QString &text, const QString &param) {
        const QString second =
            param.isEmpty()
                ? QString()
                : u"<br><span style=\"font-family:'DejaVu Sans Mono';font-size:%1px\">%2</span>"_s
                      .arg(Theme::scaled(11))
                      .arg(param);
        m_labels.at(row)->setText(QString(text.toHtmlEscaped() + second));
    };
    label(0, tr("Redirect"), u"redirect_uri"_s);
    label(1, tr("Scope"), u"scope"_s);
    label(2, tr("State"), u"state"_s);
    label(3, tr("Options"), {});
    label(4, tr("Expected"), {});
    label(5, tr("Note"), {});
    m_base->set(u"snsapi_base"_s, tr("The user sees nothing; brings the openid alone."));
    m_userInfo->set(u"snsapi_userinfo"_s,
                    tr("The user is asked; brings openid, nickname, picture, and unionid where the "
                       "account is bound to an Open Platform."));
    m_login->set(u"snsapi_login"_s, tr("The user scans the code on a web page and agrees."));
    m_popup->setText(tr("Ask every time"));
    m_snapshot->setText(tr("Snapshot page"));
    m_once->setText(tr("Callback once"));
    m_catch->setText(tr("Catch the callback here"));
    m_catch->setToolTip(tr("Listens on this computer only and fills in its address"));
    m_relay->setText(tr("Through the relay page"));
    m_relay->setToolTip(tr("Listens on this computer and notes its port in the state; the relay "
                           "page on the account's domain hands over to it"));
    m_redirect->setPlaceholderText(u"https://"_s);
    m_redirect->setAccessibleName(tr("Redirect address"));
    m_state->setAccessibleName(tr("State"));
    m_state->setPlaceholderText(tr("32 random hex digits"));
    nameButton(m_fresh, tr("A fresh state"));
    m_person->setPlaceholderText(tr("Anybody; or name, U-…, openid"));
    m_person->setAccessibleName(tr("Expected person"));
    m_personHint->setText(tr("If somebody else comes, nothing is bound."));
    m_note->setPlaceholderText(tr("Ticket, reason"));
    m_note->setAccessibleName(tr("Note"));
    mark({});
}

} // namespace wxbind
