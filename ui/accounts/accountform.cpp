#include "ui/accounts/accountform.h"

#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{AccountKind::Service, AccountKind::Test, AccountKind::Website,
                            AccountKind::Component};

QIcon colourIcon(int index, const QPalette &palette)
{
    QPixmap square(14, 14);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accountColour(index, palette));
    painter.drawRoundedRect(QRectF(0, 0, 14, 14), 3, 3);
    return {square};
}

QLineEdit *lineEdit(QWidget *parent, FontRole role)
{
    auto *edit = new QLineEdit(parent);
    edit->setFont(Theme::font(role));
    return edit;
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_appId(lineEdit(this, FontRole::Mono))
    , m_name(lineEdit(this, FontRole::Body))
    , m_kind(new QComboBox(this))
    , m_component(lineEdit(this, FontRole::Mono))
    , m_domains(new QPlainTextEdit(this))
    , m_secret(lineEdit(this, FontRole::Mono))
    , m_path(lineEdit(this, FontRole::Mono))
    , m_api(lineEdit(this, FontRole::Mono))
    , m_authorize(lineEdit(this, FontRole::Mono))
    , m_colour(new QComboBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_domains->setFont(Theme::font(FontRole::Mono));
    m_domains->setTabChangesFocus(true);
    m_domains->setFixedHeight(Theme::scaled(64));
    m_secret->setEchoMode(QLineEdit::Password);
    addRow(&m_nameLabel, m_name);
    addRow(&m_appIdLabel, m_appId);
    addRow(&m_kindLabel, m_kind);
    addRow(&m_componentLabel, m_component);
    addRow(&m_domainsLabel, m_domains, &m_domainsHint);
    addRow(&m_secretLabel, m_secret, &m_secretHint);
    addRow(&m_pathLabel, m_path);
    addRow(&m_apiLabel, m_api);
    addRow(&m_authorizeLabel, m_authorize);
    addRow(&m_colourLabel, m_colour);
    for (QLineEdit *edit : {m_appId, m_name, m_component, m_secret, m_path, m_api, m_authorize}) {
        connect(edit, &QLineEdit::textEdited, this, &AccountForm::edited);
    }
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_appId, m_component, m_path, m_name, m_kind, m_colour}) {
        field->setMaximumWidth(Theme::scaled(300));
    }
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_secret, m_api, m_authorize, m_domains}) {
        field->setMaximumWidth(Theme::scaled(420));
    }
    connect(m_domains, &QPlainTextEdit::textChanged, this, &AccountForm::edited);
    connect(m_kind, &QComboBox::activated, this, &AccountForm::onKind);
    connect(m_colour, &QComboBox::activated, this, &AccountForm::edited);
    retranslate();
    onKind();
}

void AccountForm::addRow(QLabel **label, QWidget *field, QLabel **hint)
{
    *label = new QLabel(this);
    (*label)->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    // As wide as what is typed in, so that the eye finds the end; narrower in a narrow window.
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addStretch(0);
    column->addLayout(row);
    if (hint) {
        *hint = new QLabel(this);
        (*hint)->setFont(Theme::font(FontRole::Secondary));
        (*hint)->setForegroundRole(QPalette::PlaceholderText);
        (*hint)->setWordWrap(true);
        column->addWidget(*hint);
    }
    m_form->addRow(*label, column);
}

void AccountForm::set(const Account &account)
{
    m_account = account;
    m_appId->setText(account.appId.text());
    m_appId->setReadOnly(!isNew());
    m_name->setText(account.name);
    m_kind->setCurrentIndex(static_cast<int>(account.kind));
    m_component->setText(account.componentAppId.text());
    {
        const QSignalBlocker quiet(m_domains);
        m_domains->setPlainText(account.domains.join(u'\n'));
    }
    m_secret->clear();
    m_path->setText(account.callbackPath);
    m_api->setText(account.apiBase.toString());
    m_authorize->setText(account.authorizeBase.toString());
    m_colour->setCurrentIndex(account.colour);
    retranslate();
    onKind();
}

Account AccountForm::account() const
{
    Account account = m_account;
    account.appId = AppId(m_appId->text().trimmed());
    account.name = m_name->text().trimmed();
    account.kind = kKinds.at(static_cast<size_t>(qMax(0, m_kind->currentIndex())));
    account.componentAppId =
        account.kind == AccountKind::Component ? AppId(m_component->text().trimmed()) : AppId();
    account.domains.clear();
    for (const QString &line : m_domains->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            account.domains.append(line.trimmed().toLower());
        }
    }
    account.callbackPath = m_path->text().trimmed();
    account.apiBase = QUrl(m_api->text().trimmed(), QUrl::StrictMode);
    account.authorizeBase = QUrl(m_authorize->text().trimmed(), QUrl::StrictMode);
    account.colour = qMax(0, m_colour->currentIndex());
    return account;
}

std::optional<Secret> AccountForm::secret() const
{
    const QString typed = m_secret->text().trimmed();
    return typed.isEmpty() ? std::nullopt : std::optional(Secret(typed));
}

bool AccountForm::changed() const
{
    return secret() || account() != m_account;
}

QWidget *AccountForm::firstField() const
{
    return isNew() ? m_name : static_cast<QWidget *>(m_domains);
}

void AccountForm::onKind()
{
    const bool component = m_kind->currentIndex() == static_cast<int>(AccountKind::Component);
    m_component->setVisible(component);
    m_componentLabel->setVisible(component);
    nameSecret();
    Q_EMIT edited();
}

/// A managed account's own AppSecret stays with its owner; its calls carry the platform's token.
void AccountForm::nameSecret()
{
    const bool component = m_kind->currentIndex() == static_cast<int>(AccountKind::Component);
    const QString hint = tr("Sealed at once with the vault's key, never shown again, never in a "
                            "log or an export.");
    m_secretLabel->setText(component ? u"component_access_token"_s : tr("AppSecret"));
    m_secret->setAccessibleName(m_secretLabel->text());
    m_secretHint->setText(
        component ? JoinedWords::sentences(
                        tr("Not the AppSecret: the platform's component_access_token. It lives two "
                           "hours, so store the present one before a sign-in."),
                        hint)
                  : hint);
}

void AccountForm::fillKinds()
{
    const int current = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("Service account, verified"), tr("Test account"),
                      tr("Website application (QR on a desktop page)"),
                      tr("Service account managed by a third-party platform")});
    m_kind->setCurrentIndex(current);
}

void AccountForm::fillColours()
{
    const int current = qMax(0, m_colour->currentIndex());
    const QStringList names{tr("Teal"),  tr("Ochre"), tr("Indigo"), tr("Plum"),
                            tr("Olive"), tr("Slate"), tr("Brown"),  tr("Cyan")};
    m_colour->clear();
    for (int i = 0; i < names.size(); ++i) {
        m_colour->addItem(colourIcon(i, palette()), names.at(i));
    }
    m_colour->setCurrentIndex(current);
}

void AccountForm::retranslate()
{
    fillKinds();
    fillColours();
    m_nameLabel->setText(tr("Name"));
    m_appIdLabel->setText(u"appid"_s);
    m_kindLabel->setText(tr("Kind"));
    m_componentLabel->setText(u"component_appid"_s);
    m_domainsLabel->setText(tr("Web-authorization domains"));
    m_domainsLabel->setWordWrap(true);
    m_domainsHint->setText(tr("One host a line, as registered: no scheme, no path. A test account "
                              "may carry host:port."));
    m_secret->setPlaceholderText(m_account.hasSecret ? tr("stored; leave empty to keep it")
                                                     : QString());
    nameSecret();
    m_pathLabel->setText(tr("Callback path"));
    m_apiLabel->setText(tr("API address"));
    m_authorizeLabel->setText(tr("Authorize address"));
    m_colourLabel->setText(tr("Colour"));
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        if (label && label->buddy()) {
            label->buddy()->setAccessibleName(label->text());
        }
    }
}

} // namespace wxbind
