#include "ui/mainwindow/topbar.h"

#include "ui/mainwindow/accountchooser.h"
#include "ui/mainwindow/omnibox.h"
#include "ui/shared/buttons.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace wxbind {

using namespace Qt::StringLiterals;

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_omniBox(new OmniBox(this))
    , m_picture(makeIconButton(Icon::Qr, this))
    , m_vault(makeButton(ButtonKind::Quiet, this, Icon::Lock))
    , m_accounts(new AccountChooser(this))
    , m_menuButton(makeIconButton(Icon::Settings, this))
{
    setFixedHeight(Theme::scaled(48));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::scaled(76), 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_omniBox, 3);
    row->addWidget(m_picture);
    row->addStretch(1);
    row->addWidget(m_vault);
    row->addWidget(m_accounts);
    row->addWidget(m_menuButton);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_menuButton->menu(), &QMenu::aboutToShow, this, &TopBar::fillMenu);
    m_picture->setObjectName(u"readPicture"_s);
    connect(m_picture, &QToolButton::clicked, this, &TopBar::pictureAsked);
    connect(m_vault, &QPushButton::clicked, this, &TopBar::vaultAsked);
    retranslate();
}

void TopBar::setVault(VaultState state)
{
    m_vaultState = state;
    retranslate();
}

void TopBar::setChoices(const QString &language, ThemeMode mode)
{
    m_language = language;
    m_mode = mode;
}

void TopBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    auto margins = layout()->contentsMargins();
    margins.setLeft(Theme::scaled(narrow ? 64 : 76));
    layout()->setContentsMargins(margins);
    update();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Chrome, palette()));
    painter.fillRect(0, height() - 1, width(), 1, tokenColour(Token::Line, palette()));
    const int side = Theme::scaled(32);
    const int left = (Theme::scaled(m_narrow ? 64 : 76) - side) / 2;
    paintMark(&painter, QRectF(left, (height() - side) / 2.0, side, side), palette());
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TopBar::fillMenu()
{
    QMenu *menu = m_menuButton->menu();
    menu->clear();
    menu->addSection(tr("Language"));
    auto *languages = new QActionGroup(menu);
    // Each in its own language: the way back must be readable for whoever needs it.
    const QList<QPair<QString, QString>> names{{u"zh_CN"_s, u"简体中文"_s},
                                               {u"en"_s, u"English"_s}};
    for (const auto &[name, text] : names) {
        QAction *action = languages->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(name == m_language);
        connect(action, &QAction::triggered, this,
                [this, chosen = name] { Q_EMIT languageChosen(chosen); });
    }
    menu->addSection(tr("Appearance"));
    auto *modes = new QActionGroup(menu);
    const QList<QPair<ThemeMode, QString>> themes{{ThemeMode::System, tr("As the system")},
                                                  {ThemeMode::Light, tr("Light")},
                                                  {ThemeMode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : themes) {
        QAction *action = modes->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(mode == m_mode);
        connect(action, &QAction::triggered, this,
                [this, chosen = mode] { Q_EMIT themeChosen(chosen); });
    }
    menu->addSection(tr("Clipboard"));
    QAction *watch = menu->addAction(tr("Offer callbacks and links that are copied"));
    watch->setCheckable(true);
    watch->setChecked(m_watching);
    connect(watch, &QAction::triggered, this, &TopBar::watchChosen);
}

void TopBar::retranslate()
{
    const bool open = m_vaultState == VaultState::Open;
    m_vault->setIcon(lineIcon(open ? Icon::Unlock : Icon::Lock));
    switch (m_vaultState) {
    case VaultState::Open:
        m_vault->setText(tr("Secrets open"));
        break;
    case VaultState::Opening:
        m_vault->setText(tr("Opening…"));
        break;
    case VaultState::Locked:
        m_vault->setText(tr("Secrets locked"));
        break;
    case VaultState::Absent:
        m_vault->setText(tr("No vault yet"));
        break;
    }
    m_vault->setAccessibleName(tr("Vault: %1").arg(m_vault->text()));
    m_vault->setToolTip(tr("Where AppSecrets and tokens are sealed"));
    nameButton(m_picture, tr("Read a QR picture… (Ctrl+O; or drop or paste it)"));
    nameButton(m_menuButton, tr("Language, appearance, clipboard"));
}

} // namespace wxbind
