#include "ui/links/callbackchoice.h"

#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wxbind {

namespace {

constexpr auto kDot = " · ";

} // namespace

CallbackChoice::CallbackChoice(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
    , m_rest(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setForegroundRole(kText2Role);
    m_column->addWidget(m_rest);
    connect(m_group, &QButtonGroup::idClicked, this, &CallbackChoice::chosen);
    hide();
}

void CallbackChoice::set(const QList<Callback> &callbacks)
{
    clear();
    const int shown =
        callbacks.size() < 2 ? 0 : static_cast<int>(qMin<qsizetype>(callbacks.size(), kMostRows));
    for (int row = 0; row < shown; ++row) {
        const Callback &callback = callbacks.at(row);
        QStringList parts{tr("line %1").arg(callback.line)};
        if (callback.loggedAt != 0) {
            parts.append(Format::full(callback.loggedAt));
        }
        parts.append(callback.code.isEmpty() ? tr("refused or unusable") : callback.code.masked());
        const QString separator = QString::fromUtf8(kDot);
        auto *button = new QRadioButton(parts.join(separator), this);
        button->setToolTip(callback.state.isEmpty() ? callback.page
                                                    : tr("state %1").arg(callback.state.text()) +
                                                          separator + callback.page);
        button->setFont(Theme::font(FontRole::Secondary));
        m_group->addButton(button, row);
        m_column->insertWidget(row, button);
    }
    const auto rest = static_cast<int>(callbacks.size()) - shown;
    m_rest->setText(tr("and %n older", nullptr, rest));
    m_rest->setVisible(shown > 0 && rest > 0);
    setVisible(shown > 0);
}

int CallbackChoice::rows() const
{
    return static_cast<int>(m_group->buttons().size());
}

QString CallbackChoice::rowText(int row) const
{
    const QAbstractButton *button = m_group->button(row);
    return button ? button->text() : QString();
}

void CallbackChoice::choose(int row)
{
    if (QAbstractButton *button = m_group->button(row)) {
        button->click();
    }
}

void CallbackChoice::clear()
{
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        m_column->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

} // namespace wxbind
