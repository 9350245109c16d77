#include "ui/shared/findingrow.h"

#include "ui/shared/buttons.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "words/findingwords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace wxbind {

FindingRow::FindingRow(const Finding &finding, const QString &fixLabel, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 14, 10);
    row->setSpacing(12);
    auto *sign = new SignLabel(signOf(finding.severity), 16, this);
    row->addWidget(sign, 0, Qt::AlignTop);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = new QLabel(FindingWords::title(finding), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::font(FontRole::BodyBold));
    title->setWordWrap(true);
    auto *message = new QLabel(FindingWords::message(finding), this);
    message->setTextFormat(Qt::PlainText);
    message->setFont(Theme::font(FontRole::Secondary));
    message->setForegroundRole(kText2Role);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(title);
    texts->addWidget(message);
    row->addLayout(texts, 1);

    if (!fixLabel.isEmpty()) {
        const bool error = finding.severity == Severity::Error;
        m_fix = makeButton(error ? ButtonKind::Fix : ButtonKind::Normal, this);
        m_fix->setText(fixLabel);
        m_fix->setAccessibleDescription(title->text());
        row->addWidget(m_fix, 0, Qt::AlignTop);
        connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixAsked(m_finding); });
    }
    setAccessibleName(QString(title->text() + u'\n' + message->text()));
}

} // namespace wxbind
