#include "ui/shared/copybutton.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QGuiApplication>

namespace wxbind {

namespace {

constexpr int kTickMillis = 1500;

} // namespace

CopyButton::CopyButton(std::function<QString()> value, QWidget *parent)
    : QToolButton(parent)
    , m_value(std::move(value))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIcon(lineIcon(Icon::Copy));
    setIconSize(QSize(Theme::scaled(14), Theme::scaled(14)));
    setFixedSize(Theme::scaled(22), Theme::scaled(22));
    setWhat(tr("Copy"));
    m_back.setSingleShot(true);
    m_back.setInterval(kTickMillis);
    connect(&m_back, &QTimer::timeout, this, [this] { setIcon(lineIcon(Icon::Copy)); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setWhat(const QString &name)
{
    nameButton(this, name);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_value());
    setIcon(lineIcon(Icon::Check, Token::Ok));
    m_back.start();
    Q_EMIT copied();
}

} // namespace wxbind
