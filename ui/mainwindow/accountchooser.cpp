#include "ui/mainwindow/accountchooser.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/pill.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace wxbind {

namespace {

constexpr int kChooserPad = 10;

} // namespace

QColor accountSquare(const Account &account, const QPalette &palette)
{
    return account.isSandbox() ? tokenColour(Token::Sand, palette)
                               : accountColour(account.colour, palette);
}

QIcon accountIcon(const Account &account, const QPalette &palette)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    controlpaint::box(&painter, QRectF(4, 4, 24, 24), 6, accountSquare(account, palette), {});
    painter.end();
    return QIcon(pixmap);
}

AccountChooser::AccountChooser(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
    retranslate();
}

void AccountChooser::setAccounts(const QList<Account> &accounts, const AppId &current)
{
    m_accounts = accounts;
    m_current = current;
    retranslate();
    updateGeometry();
    update();
}

QSize AccountChooser::sizeHint() const
{
    const QFontMetrics bold(Theme::font(FontRole::BodyBold));
    const QFontMetrics small(Theme::font(FontRole::Secondary));
    const int name = qMin(bold.horizontalAdvance(text()), Theme::scaled(200));
    const int pill = pillText().isEmpty() ? 0 : small.horizontalAdvance(pillText()) + 14 + 8;
    return {kChooserPad + Theme::scaled(12) + 8 + name + pill + 8 + Theme::scaled(14) + kChooserPad,
            Theme::scaled(32)};
}

void AccountChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    controlpaint::box(&painter, rect(), 5, colour(underMouse() ? Token::Hover : Token::Surface),
                      colour(hasFocus() ? Token::Accent : Token::Line2), hasFocus() ? 2 : 1);
    const int square = Theme::scaled(12);
    int x = kChooserPad;
    if (const Account *account = current()) {
        controlpaint::box(&painter, QRectF(x, (height() - square) / 2.0, square, square), 2.5,
                          accountSquare(*account, palette()), {});
        x += square + 8;
    }
    painter.setFont(Theme::font(FontRole::BodyBold));
    painter.setPen(colour(Token::Text));
    const QString name =
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, Theme::scaled(200));
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, name);
    x += painter.fontMetrics().horizontalAdvance(name) + 8;
    if (const Account *account = current()) {
        const int high = Theme::scaled(20);
        paintPill(&painter, QPoint(x, (height() - high) / 2), high,
                  account->isSandbox() ? Tone::Sand : Tone::Neutral, pillText(), palette());
    }
    const int side = Theme::scaled(14);
    paintIcon(&painter, QRectF(width() - kChooserPad - side, (height() - side) / 2.0, side, side),
              Icon::ChevronDown, colour(Token::Text2));
}

void AccountChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        fillMenu();
    }
    QAbstractButton::changeEvent(event);
}

const Account *AccountChooser::current() const
{
    for (const Account &account : m_accounts) {
        if (account.appId == m_current) {
            return &account;
        }
    }
    return nullptr;
}

QString AccountChooser::pillText() const
{
    const Account *account = current();
    return !account ? QString() : account->isSandbox() ? tr("Sandbox") : tr("Live");
}

void AccountChooser::fillMenu()
{
    m_menu->clear();
    for (const Account &account : m_accounts) {
        QAction *action =
            m_menu->addAction(accountIcon(account, palette()),
                              QString(account.name + QStringLiteral("   ") + account.appId.text()));
        action->setCheckable(true);
        action->setChecked(account.appId == m_current);
        connect(action, &QAction::triggered, this, [this, account] { Q_EMIT chosen(account); });
    }
    if (!m_accounts.isEmpty()) {
        m_menu->addSeparator();
    }
    QAction *manage = m_menu->addAction(lineIcon(Icon::Key), tr("Manage accounts…"));
    connect(manage, &QAction::triggered, this, &AccountChooser::manageAsked);
}

void AccountChooser::retranslate()
{
    const Account *account = current();
    setText(account ? account->name : tr("No account yet"));
    setAccessibleName(account ? tr("Account: %1, %2").arg(account->name, pillText())
                              : tr("Account: none yet"));
    setToolTip(account ? account->appId.text() : QString());
    fillMenu();
    updateGeometry();
}

} // namespace wxbind
